// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.report.comparison.ElementChange;
import org.plumbline.report.comparison.FeatureChange;
import org.plumbline.report.comparison.OpenFinding;
import org.plumbline.report.comparison.VerdictChange;
import org.plumbline.standard.Text;

/** All of a comparison, for programs; every text in both languages. */
final class ComparisonJson {

    private final JsonGenerator json;

    private ComparisonJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Comparison comparison, ReportContext before, ReportContext after, OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            new ComparisonJson(json).document(comparison, before, after);
        }
        out.flush();
    }

    private void document(Comparison comparison, ReportContext before, ReportContext after) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "urn:plumbline:comparison-report:1");
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "Plumbline");
        json.writeStringField("version", Clean.line(after.toolVersion()));
        json.writeEndObject();
        json.writeObjectFieldStart("catalogue");
        json.writeStringField("edition", comparison.after().catalogue().edition());
        text("title", comparison.after().catalogue().title());
        json.writeEndObject();
        version("before", comparison.before(), before);
        version("after", comparison.after(), after);
        json.writeBooleanField("worse", comparison.isWorse());
        json.writeArrayFieldStart("verdicts");
        for (VerdictChange change : comparison.verdicts()) {
            json.writeStartObject();
            json.writeStringField("item", change.item().number());
            json.writeStringField("ruleId", change.item().ruleId());
            text("statement", change.item().statement());
            json.writeStringField("before", change.before().name());
            json.writeStringField("after", change.after().name());
            json.writeStringField("direction", change.direction().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("findings");
        findings("closed", comparison.closed());
        findings("opened", comparison.opened());
        json.writeArrayFieldStart("open");
        for (OpenFinding finding : comparison.open()) {
            json.writeStartObject();
            finding(finding.after());
            json.writeStringField("severityBefore", finding.before().severity().name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeArrayFieldStart("elements");
        for (ElementChange change : comparison.elements()) {
            change(change);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void version(String field, AssessmentResult result, ReportContext context) throws IOException {
        json.writeObjectFieldStart(field);
        if (!context.file().isEmpty()) {
            json.writeStringField("file", Clean.line(context.file()));
        }
        if (!context.sha256().isEmpty()) {
            json.writeStringField("sha256", context.sha256());
        }
        json.writeFieldName("project");
        element(result.project());
        json.writeStringField("asOf", result.settings().asOf().toString());
        json.writeStringField("regularPeriod", result.settings().regularPeriod().toString());
        json.writeStringField("milestone", result.milestone().name());
        json.writeStringField("verdict", result.verdict().name());
        Json.score(json, result.score());
        json.writeEndObject();
    }

    private void findings(String field, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            finding(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStringField("item", finding.item().number());
        json.writeStringField("ruleId", finding.item().ruleId());
        json.writeStringField("severity", finding.severity().name());
        text("message", finding.message());
        text("remedy", finding.remedy());
        json.writeArrayFieldStart("elements");
        for (Element element : finding.elements()) {
            element(element);
        }
        json.writeEndArray();
    }

    private void change(ElementChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name());
        json.writeFieldName("element");
        element(change.element());
        boolean isThere = change.kind() != ElementChange.Kind.REMOVED;
        if (change.kind() != ElementChange.Kind.ADDED) {
            place("placeBefore", change.former(), change.formerPlace());
        }
        if (isThere) {
            place("place", change.element(), change.place());
        }
        json.writeArrayFieldStart("features");
        for (FeatureChange feature : change.features()) {
            json.writeStartObject();
            json.writeStringField("feature", feature.feature().getName());
            text("label", Labels.of(feature.feature()));
            values("before", feature.before());
            values("after", feature.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void place(String field, Element contained, Optional<Element> container) throws IOException {
        if (container.isPresent()) {
            json.writeObjectFieldStart(field);
            json.writeFieldName("element");
            element(container.get());
            json.writeStringField("feature", contained.eContainmentFeature().getName());
            json.writeEndObject();
        }
    }

    private void values(String field, List<Object> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object value : values) {
            if (value instanceof Element element) {
                element(element);
            } else {
                json.writeStartObject();
                json.writeStringField(
                        "value",
                        Clean.text(value instanceof Enumerator literal ? literal.getName() : value.toString()));
                text("label", ValueText.of(value));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void element(Element element) throws IOException {
        json.writeStartObject();
        if (element.getId() != null) {
            json.writeStringField("id", element.getId());
        }
        json.writeStringField("class", element.eClass().getName());
        text("label", Labels.of(element));
        json.writeEndObject();
    }

    private void text(String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", Clean.text(text.zh()));
        json.writeStringField("en", Clean.text(text.en()));
        json.writeEndObject();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Score;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.standard.Text;

/** Everything an assessment found, for programs; every text in both languages. */
public final class JsonReport implements ReportWriter {

    private static final String SCHEMA = "assessment-report.schema.json";

    private final ReportContext context;

    /** A report that names the tool and the file of the context. */
    public JsonReport(ReportContext context) {
        this.context = context;
    }

    /** The JSON Schema (draft 2020-12) that every report in this format meets. The caller closes it. */
    public static InputStream schema() {
        return JsonReport.class.getResourceAsStream(SCHEMA);
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            new Document(json, result, context).write();
        }
        out.flush();
    }

    private record Document(JsonGenerator json, AssessmentResult result, ReportContext context) {

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("$schema", "urn:plumbline:assessment-report:1");
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "Plumbline");
            json.writeStringField("version", Clean.line(context.toolVersion()));
            json.writeEndObject();
            json.writeObjectFieldStart("catalogue");
            json.writeStringField("edition", result.catalogue().edition());
            text("title", result.catalogue().title());
            json.writeEndObject();
            if (!context.file().isEmpty()) {
                json.writeObjectFieldStart("model");
                json.writeStringField("file", Clean.line(context.file()));
                if (!context.sha256().isEmpty()) {
                    json.writeStringField("sha256", context.sha256());
                }
                json.writeEndObject();
            }
            json.writeFieldName("project");
            element(result.project());
            json.writeStringField("asOf", result.settings().asOf().toString());
            json.writeStringField(
                    "regularPeriod", result.settings().regularPeriod().toString());
            json.writeStringField("milestone", result.milestone().name());
            json.writeStringField("verdict", result.verdict().name());
            Json.score(json, result.score());
            json.writeArrayFieldStart("phases");
            for (Phase phase : Phase.values()) {
                scored("phase", phase.name(), result.score(phase));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("roles");
            for (ObligedRole role : ObligedRole.values()) {
                scored("role", role.name(), result.score(role));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sections");
            for (Section section : result.catalogue().allSections()) {
                section(section);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("items");
            for (ItemResult item : result.items()) {
                item(item);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("remarks");
            for (Text remark : result.remarks()) {
                text(remark);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private void scored(String key, String name, Score score) throws IOException {
            json.writeStartObject();
            json.writeStringField(key, name);
            Json.score(json, score);
            json.writeEndObject();
        }

        private void section(Section section) throws IOException {
            json.writeStartObject();
            json.writeStringField("section", section.number());
            text("title", section.title());
            if (section.parent().isPresent()) {
                json.writeStringField("parent", section.parent().get().number());
            }
            json.writeStringField("verdict", result.verdict(section).name());
            Json.score(json, result.score(section));
            json.writeEndObject();
        }

        private void item(ItemResult outcome) throws IOException {
            Item item = outcome.item();
            json.writeStartObject();
            json.writeStringField("item", item.number());
            json.writeStringField("verdict", outcome.verdict().name());
            json.writeStringField("assurance", outcome.assurance().name());
            json.writeStringField("ruleId", item.ruleId());
            json.writeStringField("section", item.section().number());
            if (item.parent().isPresent()) {
                json.writeStringField("parent", item.parent().get().number());
            }
            text("statement", item.statement());
            json.writeStringField("role", item.role().name());
            json.writeStringField("due", item.due().name());
            json.writeStringField("phase", item.phase().name());
            json.writeStringField("strength", item.strength().name());
            json.writeStringField("decision", item.decision().name());
            if (outcome.reason().isPresent()) {
                text("reason", outcome.reason().get());
            }
            json.writeArrayFieldStart("findings");
            for (Finding finding : outcome.findings()) {
                finding(finding);
            }
            json.writeEndArray();
            elements("witnesses", outcome.witnesses());
            if (outcome.judgement().isPresent()) {
                judgement(outcome.judgement().get(), outcome.disagreement());
            }
            json.writeEndObject();
        }

        private void finding(Finding finding) throws IOException {
            json.writeStartObject();
            json.writeStringField("severity", finding.severity().name());
            text("message", finding.message());
            text("remedy", finding.remedy());
            json.writeBooleanField("quickFix", finding.fix().isPresent());
            elements("elements", finding.elements());
            json.writeEndObject();
        }

        private void elements(String field, List<Element> elements) throws IOException {
            json.writeArrayFieldStart(field);
            for (Element element : elements) {
                element(element);
            }
            json.writeEndArray();
        }

        private void element(Element element) throws IOException {
            json.writeStartObject();
            optional("id", element.getId());
            json.writeStringField("class", element.eClass().getName());
            text("label", Labels.of(element));
            if (context.line().apply(element).isPresent()) {
                json.writeNumberField("line", context.line().apply(element).getAsInt());
            }
            List<Evidence> evidence = Assessment.evidence(element);
            if (!evidence.isEmpty()) {
                json.writeArrayFieldStart("evidence");
                for (Evidence piece : evidence) {
                    evidence(piece);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private void evidence(Evidence evidence) throws IOException {
            json.writeStartObject();
            optional("id", evidence.getId());
            text("title", Labels.of(evidence));
            json.writeStringField("kind", evidence.getKind().getName());
            optional("location", evidence.getLocation());
            optional("effectiveOn", evidence.getEffectiveOn());
            optional("digestAlgorithm", evidence.getDigestAlgorithm());
            optional("digest", evidence.getDigest());
            optional("verifiedBy", evidence.getVerifiedBy());
            optional("verifiedOn", evidence.getVerifiedOn());
            json.writeEndObject();
        }

        private void judgement(Judgement judgement, boolean disagreement) throws IOException {
            json.writeObjectFieldStart("judgement");
            json.writeStringField("verdict", judgement.getVerdict().getName());
            optional("reviewer", judgement.getReviewer());
            optional("judgedOn", judgement.getJudgedOn());
            optional("rationale", judgement.getRationale());
            json.writeBooleanField("disagreement", disagreement);
            json.writeEndObject();
        }

        private void optional(String field, Object value) throws IOException {
            if (value != null) {
                json.writeStringField(field, Clean.text(value.toString()));
            }
        }

        private void text(String field, Text text) throws IOException {
            json.writeFieldName(field);
            text(text);
        }

        private void text(Text text) throws IOException {
            json.writeStartObject();
            json.writeStringField("zh", Clean.text(text.zh()));
            json.writeStringField("en", Clean.text(text.en()));
            json.writeEndObject();
        }
    }
}

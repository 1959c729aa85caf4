// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Strength;

/**
 * The findings as SARIF 2.1.0. Each item of the standard is a rule; each finding fails it; an item that waits for a
 * judgement is a result to review; a rule that failed is a notification of the tool.
 */
public final class SarifReport implements ReportWriter {

    private final ReportContext context;

    /** A report whose results stand in the file of the context. */
    public SarifReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            new Document(json, result, context, new Voice(language), new HashMap<>()).write();
        }
        out.flush();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, MAJOR -> "error";
            case MINOR -> "warning";
            case NOTE -> "note";
        };
    }

    private record Document(
            JsonGenerator json,
            AssessmentResult result,
            ReportContext context,
            Voice voice,
            Map<String, Integer> seen) {

        void write() throws IOException {
            json.writeStartObject();
            json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool();
            json.writeStringField("language", voice.tag());
            json.writeStringField("columnKind", "utf16CodeUnits");
            invocation();
            artifact();
            results();
            json.writeObjectFieldStart("properties");
            json.writeStringField("asOf", result.settings().asOf().toString());
            json.writeStringField("milestone", result.milestone().name());
            json.writeStringField("standard", result.catalogue().edition());
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private void tool() throws IOException {
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "Plumbline");
            json.writeStringField("version", Clean.line(context.toolVersion()));
            json.writeStringField("language", voice.tag());
            json.writeArrayFieldStart("rules");
            for (Item item : result.catalogue().items()) {
                rule(item);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void rule(Item item) throws IOException {
            String statement = voice.of(item.statement());
            json.writeStartObject();
            json.writeStringField("id", item.ruleId());
            json.writeStringField("name", result.catalogue().edition() + " " + item.number());
            message("shortDescription", item.number() + " " + statement);
            message("fullDescription", statement);
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", item.strength() == Strength.MAY ? "note" : "error");
            json.writeEndObject();
            help(item, statement);
            json.writeObjectFieldStart("properties");
            json.writeStringField("clause", item.number());
            json.writeStringField("section", item.section().number());
            json.writeStringField("role", item.role().name());
            json.writeStringField("phase", item.phase().name());
            json.writeStringField("due", item.due().name());
            json.writeStringField("strength", item.strength().name());
            json.writeStringField("decision", item.decision().name());
            json.writeEndObject();
            json.writeEndObject();
        }

        private void help(Item item, String statement) throws IOException {
            Language language = voice.language();
            String heading = result.catalogue().edition() + " " + item.number();
            String decided = item.decision().label(language)
                    + item.reason()
                            .map(why -> voice.say("：", ": ") + voice.of(why))
                            .orElse("");
            String section =
                    item.section().number() + " " + voice.of(item.section().title());
            json.writeObjectFieldStart("help");
            json.writeStringField(
                    "text",
                    voice.say(
                            "{}\n{}\n所属章节：{}\n义务角色：{}\n到期：{}\n判定方式：{}",
                            "{}\n{}\nSection: {}\nWhom it obliges: {}\nDue from: {}\nHow it is decided: {}",
                            heading,
                            statement,
                            section,
                            item.role().label(language),
                            item.due().label(language),
                            decided));
            json.writeStringField(
                    "markdown",
                    voice.say(
                            "**{}**\n\n{}\n\n- 所属章节：{}\n- 义务角色：{}\n- 到期：{}\n- 判定方式：{}",
                            "**{}**\n\n{}\n\n- Section: {}\n- Whom it obliges: {}\n- Due from: {}\n- How it is decided: {}",
                            heading,
                            statement,
                            section,
                            item.role().label(language),
                            item.due().label(language),
                            decided));
            json.writeEndObject();
        }

        private void invocation() throws IOException {
            json.writeArrayFieldStart("invocations");
            json.writeStartObject();
            json.writeBooleanField("executionSuccessful", result.verdict() != Verdict.ERROR);
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (ItemResult item : result.items()) {
                if (item.verdict() == Verdict.ERROR && item.reason().isPresent()) {
                    json.writeStartObject();
                    json.writeStringField("level", "error");
                    message("message", voice.of(item.reason().get()));
                    json.writeObjectFieldStart("associatedRule");
                    rule("id", "index", item.item());
                    json.writeEndObject();
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
        }

        private void artifact() throws IOException {
            if (context.file().isEmpty()) {
                return;
            }
            json.writeArrayFieldStart("artifacts");
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", FileUri.of(context.file()));
            json.writeEndObject();
            if (!context.sha256().isEmpty()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField("sha-256", context.sha256());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndArray();
        }

        private void results() throws IOException {
            json.writeArrayFieldStart("results");
            for (ItemResult item : result.items()) {
                for (Finding finding : item.findings()) {
                    json.writeStartObject();
                    rule("ruleId", "ruleIndex", item.item());
                    json.writeStringField("kind", "fail");
                    json.writeStringField("level", level(finding.severity()));
                    message(
                            "message",
                            voice.say(
                                    "{} {}。弥补办法：{}。",
                                    "{} {}. What would close it: {}.",
                                    item.item().number(),
                                    withoutStop(voice.of(finding.message())),
                                    withoutStop(voice.of(finding.remedy()))));
                    located(item.item(), finding.elements());
                    json.writeEndObject();
                }
                if (item.verdict() == Verdict.UNDECIDED && item.reason().isPresent()) {
                    json.writeStartObject();
                    rule("ruleId", "ruleIndex", item.item());
                    json.writeStringField("kind", "review");
                    json.writeStringField("level", "none");
                    message(
                            "message",
                            item.item().number() + " " + voice.of(item.reason().get()));
                    located(item.item(), List.of(result.project()));
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
        }

        private static String withoutStop(String sentence) {
            return sentence.replaceAll("[.。]$", "");
        }

        private void rule(String id, String index, Item item) throws IOException {
            json.writeStringField(id, item.ruleId());
            json.writeNumberField(index, item.position());
        }

        private void located(Item item, List<Element> elements) throws IOException {
            json.writeArrayFieldStart("locations");
            location(elements.get(0));
            json.writeEndArray();
            if (elements.size() > 1) {
                json.writeArrayFieldStart("relatedLocations");
                for (Element element : elements.subList(1, elements.size())) {
                    location(element);
                }
                json.writeEndArray();
            }
            json.writeObjectFieldStart("partialFingerprints");
            json.writeStringField("plumblineFinding/v1", fingerprint(item, elements));
            json.writeEndObject();
        }

        private void location(Element element) throws IOException {
            json.writeStartObject();
            if (!context.file().isEmpty()) {
                OptionalInt line = context.line().apply(element);
                json.writeObjectFieldStart("physicalLocation");
                json.writeObjectFieldStart("artifactLocation");
                json.writeStringField("uri", FileUri.of(context.file()));
                json.writeNumberField("index", 0);
                json.writeEndObject();
                if (line.isPresent()) {
                    json.writeObjectFieldStart("region");
                    json.writeNumberField("startLine", line.getAsInt());
                    json.writeEndObject();
                }
                json.writeEndObject();
            }
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("name", Fact.of(element, voice).name());
            json.writeStringField("fullyQualifiedName", Fact.path(element, voice));
            json.writeStringField("kind", element.eClass().getName());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }

        /** The same for the same shortfall of the same element, whatever else changes and in either language. */
        private String fingerprint(Item item, List<Element> elements) {
            StringBuilder key = new StringBuilder(item.ruleId());
            for (Element element : elements) {
                key.append('\n')
                        .append(element.getId() == null ? element.eClass().getName() : element.getId());
            }
            int ordinal = seen.merge(key.toString(), 1, Integer::sum);
            key.append('\n').append(ordinal);
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256")
                        .digest(key.toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest, 0, 16);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        private void message(String field, String text) throws IOException {
            json.writeObjectFieldStart(field);
            json.writeStringField("text", text);
            json.writeEndObject();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.report.ComparisonReport;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.standard.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComparisonReportTest {

    private static final JsonSchema SCHEMA = Schemas.comparison();
    private static final String NAME = "政务云平台运维";

    static byte[] write(String name, ReportFormat format, Language language) {
        return write(Comparison.of(Sample.named(name), Sample.later(name)), Sample.context(), format, language);
    }

    private static byte[] write(Comparison comparison, ReportContext context, ReportFormat format, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ComparisonReport(context, context, false).write(comparison, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String text(String name, ReportFormat format, Language language) {
        return new String(write(name, format, language), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void jsonMeetsThePublishedSchemaWhateverTheNames(Hostile name) {
        assertEquals(Set.of(), Schemas.problems(SCHEMA, write(name.text(), ReportFormat.JSON, Language.ZH)));
    }

    @Test
    void jsonMeetsTheSchemaWithoutFilesAndWithoutChanges() {
        Comparison same = Comparison.of(Sample.ordinary(), Sample.ordinary());
        byte[] json = write(same, ReportContext.of("1.0.0"), ReportFormat.JSON, Language.EN);
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json));
        assertEquals(0, Schemas.tree(json).get("elements").size());
        assertFalse(Schemas.tree(json).get("before").has("file"));
    }

    @Test
    void theSchemaRefusesWhatIsNoComparison() {
        ObjectNode report = (ObjectNode) Schemas.tree(write(NAME, ReportFormat.JSON, Language.ZH));
        report.put("worse", "yes");
        assertFalse(SCHEMA.validate(report).isEmpty());
        report.remove("worse");
        assertFalse(SCHEMA.validate(report).isEmpty());
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneInTheBundle() throws IOException {
        Path root = Path.of(System.getProperty("plumbline.root"));
        try (InputStream schema = ComparisonReport.schema()) {
            assertArrayEquals(
                    schema.readAllBytes(),
                    Files.readAllBytes(root.resolve("docs/schema/comparison-report.schema.json")));
        }
    }

    @Test
    void jsonTellsVersionsVerdictsFindingsAndFacts() {
        JsonNode report = Schemas.tree(write(NAME, ReportFormat.JSON, Language.ZH));
        assertEquals("2026-06-30", report.at("/before/asOf").asText());
        assertEquals("2026-09-30", report.at("/after/asOf").asText());
        assertEquals(Sample.DIGEST, report.at("/before/sha256").asText());
        // the judgement of 4.1 a) is gone
        assertEquals("4.1 a)", report.at("/verdicts/0/item").asText());
        assertEquals("SATISFIED", report.at("/verdicts/0/before").asText());
        assertEquals("UNDECIDED", report.at("/verdicts/0/after").asText());
        assertEquals("WORSE", report.at("/verdicts/0/direction").asText());
        assertTrue(report.get("worse").asBoolean());
        assertEquals(0, report.at("/findings/closed").size());
        assertTrue(report.at("/findings/open").size() > 50);
        JsonNode added = find(report, "ADDED", "ServicePerson");
        assertEquals(NAME + "2", added.at("/element/label/zh").asText());
        assertEquals("personnel", added.at("/place/feature").asText());
        assertFalse(added.has("placeBefore"));
        JsonNode contract = find(report, "CHANGED", "ServiceContract");
        JsonNode starts = feature(contract, "startsOn");
        assertEquals("2025-03", starts.at("/before/0/value").asText());
        assertEquals("2025-04", starts.at("/after/0/value").asText());
        assertEquals(0, feature(contract, "endsOn").get("before").size());
        JsonNode person = find(report, "CHANGED", "ServicePerson");
        assertEquals(
                "ServiceContract",
                feature(person, "contracts").at("/before/0/class").asText());
        JsonNode kind = feature(find(report, "CHANGED", "Evidence"), "kind");
        assertEquals("CONTRACT", kind.at("/before/0/value").asText());
        assertEquals("会议纪要", kind.at("/after/0/label/zh").asText());
        JsonNode gone = find(report, "REMOVED", "Judgement");
        assertFalse(gone.has("place"));
    }

    private static JsonNode find(JsonNode report, String kind, String type) {
        for (JsonNode change : report.get("elements")) {
            if (change.get("kind").asText().equals(kind)
                    && change.at("/element/class").asText().equals(type)) {
                return change;
            }
        }
        throw new AssertionError(kind + " " + type + " is not in " + report.get("elements"));
    }

    private static JsonNode feature(JsonNode change, String name) {
        for (JsonNode feature : change.get("features")) {
            if (feature.get("feature").asText().equals(name)) {
                return feature;
            }
        }
        throw new AssertionError(name + " is not in " + change);
    }

    @ParameterizedTest
    @EnumSource
    void textTellsWhatChangedInWords(Language language) {
        String text = text(NAME, ReportFormat.TEXT, language);
        List<String> expected = language == Language.ZH
                ? List.of("满足 -> 待判断（变差）", "+ " + NAME + "2（服务人员）", "服务期起：2025-03 -> 2025-04", "合同、协议 -> 会议纪要", "比此前变差")
                : List.of(
                        "Satisfied -> Undecided (worse)",
                        "+ " + NAME + "2 (Service person)",
                        ": 2025-03 -> 2025-04",
                        "Contract -> Minutes",
                        "It got worse");
        expected.forEach(part -> assertTrue(text.contains(part), part + " is not in\n" + text));
    }

    @ParameterizedTest
    @EnumSource
    void noNameBreaksAPage(Hostile name) throws Exception {
        for (Language language : Language.values()) {
            Document ordinary = HtmlReportTest.parse(text(NAME, ReportFormat.HTML, language));
            Document hostile = HtmlReportTest.parse(text(name.text(), ReportFormat.HTML, language));
            assertEquals(tags(ordinary), tags(hostile));
        }
        String text = text(name.text(), ReportFormat.TEXT, Language.EN);
        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL));
    }

    private static List<String> tags(Document page) {
        return HtmlReportTest.elements(page, "*").stream()
                .map(Element::getTagName)
                .toList();
    }

    @Test
    void thePageHasNoScriptAndNothingFromOutside() throws Exception {
        Document page = HtmlReportTest.parse(text(NAME, ReportFormat.HTML, Language.ZH));
        assertEquals(0, HtmlReportTest.elements(page, "script").size());
        for (Element element : HtmlReportTest.elements(page, "*")) {
            assertFalse(element.hasAttribute("src"));
            assertTrue(element.getAttribute("href").isEmpty()
                    || element.getAttribute("href").startsWith("#"));
        }
    }

    @Test
    void theSameComparisonGivesTheSameBytes() {
        for (ReportFormat format : ComparisonReport.FORMATS) {
            assertArrayEquals(write(NAME, format, Language.ZH), write(NAME, format, Language.ZH));
        }
        assertArrayEquals(write(NAME, ReportFormat.JSON, Language.ZH), write(NAME, ReportFormat.JSON, Language.EN));
    }

    @Test
    void otherFormatsAreRefused() {
        for (ReportFormat format : ReportFormat.values()) {
            if (!ComparisonReport.FORMATS.contains(format)) {
                assertThrows(IllegalArgumentException.class, () -> write(NAME, format, Language.EN));
            }
        }
    }
}

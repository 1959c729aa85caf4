// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.report.JsonReport;
import org.plumbline.report.ReportContext;
import org.plumbline.standard.Language;

class JsonReportTest {

    private static final JsonSchema SCHEMA = Schemas.report();

    private final AssessmentResult result = Sample.ordinary();

    private byte[] json() {
        return Sample.bytes(new JsonReport(Sample.context()), result, Language.ZH);
    }

    @Test
    void meetsThePublishedSchema() {
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json()));
    }

    @Test
    void meetsTheSchemaWithoutFileAndLines() {
        byte[] json = Sample.bytes(new JsonReport(ReportContext.of("1.0.0")), result, Language.EN);
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json));
        assertFalse(Schemas.tree(json).has("model"));
    }

    @ParameterizedTest
    @EnumSource
    void meetsTheSchemaWhateverTheNames(Hostile name) {
        byte[] json = Sample.bytes(new JsonReport(Sample.context()), Sample.hostile(name), Language.ZH);
        assertEquals(Set.of(), Schemas.problems(SCHEMA, json));
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() {
        JsonNode report = Schemas.tree(json());
        ((ObjectNode) report.get("items").get(0)).put("verdict", "PASSED");
        assertFalse(SCHEMA.validate(report).isEmpty());
        ((ObjectNode) report.get("items").get(0)).remove("verdict");
        assertFalse(SCHEMA.validate(report).isEmpty());
    }

    @Test
    void theSchemaInTheDocumentationIsTheOneInTheBundle() throws IOException {
        Path root = Path.of(System.getProperty("plumbline.root"));
        try (InputStream schema = JsonReport.schema()) {
            assertArrayEquals(
                    schema.readAllBytes(),
                    Files.readAllBytes(root.resolve("docs/schema/assessment-report.schema.json")));
        }
    }

    @Test
    void tellsEachItemAsItWasFound() {
        JsonNode items = Schemas.tree(json()).get("items");
        assertEquals(200, items.size());
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            ItemResult expected = result.items().get(i);
            assertEquals(expected.item().number(), item.get("item").asText());
            assertEquals(expected.verdict().name(), item.get("verdict").asText());
            assertEquals(expected.assurance().name(), item.get("assurance").asText());
            assertEquals(
                    expected.reason().map(reason -> reason.zh()).orElse(""),
                    item.at("/reason/zh").asText());
            assertEquals(expected.witnesses().size(), item.get("witnesses").size());
            assertEquals(expected.findings().size(), item.get("findings").size());
            for (int f = 0; f < expected.findings().size(); f++) {
                Finding finding = expected.findings().get(f);
                JsonNode written = item.get("findings").get(f);
                assertEquals(finding.severity().name(), written.get("severity").asText());
                assertEquals(finding.message().en(), written.at("/message/en").asText());
                assertEquals(finding.remedy().zh(), written.at("/remedy/zh").asText());
                assertEquals(
                        finding.elements().get(0).getId(),
                        written.at("/elements/0/id").asText());
            }
        }
    }

    @Test
    void tellsWhereTheScoresComeFrom() {
        JsonNode report = Schemas.tree(json());
        assertEquals(result.score().satisfied(), report.at("/score/satisfied").asInt());
        assertEquals(result.score().due(), report.at("/score/due").asInt());
        int total = 0;
        for (JsonNode phase : report.get("phases")) {
            total += phase.at("/score/total").asInt();
        }
        assertEquals(result.score().total(), total);
        assertEquals(
                Sample.CATALOGUE.allSections().size(), report.get("sections").size());
    }

    @Test
    void tellsTheJudgementAndThatItDisagrees() {
        JsonNode judgement = Schemas.tree(json())
                .get("items")
                .get(Sample.CATALOGUE.item("6.1 a)").position())
                .get("judgement");
        assertEquals("NOT_APPLICABLE", judgement.get("verdict").asText());
        assertTrue(judgement.get("disagreement").asBoolean());
    }

    @Test
    void namesFileDigestLineAndEvidence() {
        JsonNode report = Schemas.tree(json());
        assertEquals("政务云 平台.outsourcing", report.at("/model/file").asText());
        assertEquals(Sample.DIGEST, report.at("/model/sha256").asText());
        assertEquals(7, report.at("/project/line").asInt());
        JsonNode item = report.get("items").get(1); // 4.1 b) has the contract for a witness
        assertEquals(
                "2025-03-18", item.at("/witnesses/0/evidence/0/effectiveOn").asText());
        assertEquals(Sample.DIGEST, item.at("/witnesses/0/evidence/0/digest").asText());
    }

    @Test
    void isTheSameInBothLanguages() {
        assertArrayEquals(json(), Sample.bytes(new JsonReport(Sample.context()), result, Language.EN));
        assertTrue(new String(json(), StandardCharsets.UTF_8).contains("政务云平台运维"), "Chinese is not escaped");
    }
}

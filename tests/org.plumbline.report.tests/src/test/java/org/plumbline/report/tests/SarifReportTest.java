// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Verdict;
import org.plumbline.report.ReportContext;
import org.plumbline.report.SarifReport;
import org.plumbline.standard.Language;

class SarifReportTest {

    private static final JsonSchema SCHEMA = Schemas.sarif();

    private final AssessmentResult result = Sample.ordinary();

    private byte[] sarif(Language language) {
        return Sample.bytes(new SarifReport(Sample.context()), result, language);
    }

    private JsonNode run(Language language) {
        return Schemas.tree(sarif(language)).at("/runs/0");
    }

    @ParameterizedTest
    @EnumSource
    void meetsTheOfficialSchema(Language language) {
        assertEquals(Set.of(), Schemas.problems(SCHEMA, sarif(language)));
    }

    @ParameterizedTest
    @EnumSource
    void meetsTheSchemaWhateverTheNames(Hostile name) {
        ReportContext context = Sample.context().withFile(name.text(), Sample.DIGEST);
        byte[] sarif = Sample.bytes(new SarifReport(context), Sample.hostile(name), Language.ZH);
        assertEquals(Set.of(), Schemas.problems(SCHEMA, sarif));
        String uri = Schemas.tree(sarif)
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .asText();
        assertFalse(URI.create(uri).isAbsolute(), uri);
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        JsonNode sarif = Schemas.tree(sarif(Language.EN));
        ((ObjectNode) sarif.at("/runs/0/results/0")).put("level", "fatal");
        assertFalse(SCHEMA.validate(sarif).isEmpty());
    }

    @Test
    void eachItemIsARuleWithHelp() {
        JsonNode rules = run(Language.ZH).at("/tool/driver/rules");
        assertEquals(200, rules.size());
        JsonNode rule = rules.get(Sample.CATALOGUE.item("6.2.2 b) 3)").position());
        assertEquals("GBT32926-6.2.2-b-3", rule.get("id").asText());
        assertEquals("6.2.2 b) 3)", rule.at("/properties/clause").asText());
        assertTrue(rule.at("/help/text").asText().contains("退出策略条款"));
        assertTrue(rule.at("/help/markdown").asText().startsWith("**GB/T 32926—2016 6.2.2 b) 3)**"));
    }

    @Test
    void eachFindingIsAFailureOfItsRule() {
        List<String> rules = new ArrayList<>();
        for (JsonNode found : run(Language.EN).get("results")) {
            JsonNode rule = run(Language.EN)
                    .at("/tool/driver/rules/" + found.get("ruleIndex").asInt());
            assertEquals(rule.get("id"), found.get("ruleId"));
            if (found.get("kind").asText().equals("fail")) {
                rules.add(found.get("ruleId").asText());
            } else {
                assertEquals("none", found.get("level").asText());
            }
        }
        assertEquals(
                result.findings().stream()
                        .map(Finding::item)
                        .map(item -> item.ruleId())
                        .toList(),
                rules);
    }

    @Test
    void aRuleThatFailedIsANotificationOfTheTool() {
        JsonNode invocation = run(Language.EN).at("/invocations/0");
        long failed = result.items().stream()
                .filter(item -> item.item().isLeaf() && item.verdict() == Verdict.ERROR)
                .count();
        assertFalse(invocation.get("executionSuccessful").asBoolean());
        assertEquals(failed, invocation.get("toolExecutionNotifications").size());
    }

    @Test
    void tellsFileLineAndPath() {
        JsonNode location = run(Language.ZH).at("/results/0/locations/0");
        assertEquals(
                "%E6%94%BF%E5%8A%A1%E4%BA%91%20%E5%B9%B3%E5%8F%B0.outsourcing",
                location.at("/physicalLocation/artifactLocation/uri").asText());
        assertEquals(7, location.at("/physicalLocation/region/startLine").asInt());
        assertEquals(
                "ConfidentialityAgreement",
                location.at("/logicalLocations/0/kind").asText());
    }

    @Test
    void fingerprintsAreDistinctAndDoNotDependOnNamesOrLanguage() {
        List<String> chinese = fingerprints(run(Language.ZH));
        assertEquals(chinese.size(), new HashSet<>(chinese).size());
        assertEquals(chinese, fingerprints(run(Language.EN)));
        byte[] renamed = Sample.bytes(new SarifReport(Sample.context()), Sample.named("另一个名称"), Language.ZH);
        assertEquals(chinese, fingerprints(Schemas.tree(renamed).at("/runs/0")));
    }

    private static List<String> fingerprints(JsonNode run) {
        List<String> fingerprints = new ArrayList<>();
        run.get("results")
                .forEach(found -> fingerprints.add(
                        found.at("/partialFingerprints/plumblineFinding~1v1").asText()));
        return fingerprints;
    }

    @ParameterizedTest
    @CsvSource({
        "models/a b.outsourcing, models/a%20b.outsourcing",
        "models\\a.outsourcing, models/a.outsourcing",
        "/srv/a.outsourcing, file:///srv/a.outsourcing",
        "C:\\a.outsourcing, file:///C:/a.outsourcing",
        "javascript:alert(1), ./javascript:alert(1)",
        "a#b?c%d, a%23b%3Fc%25d"
    })
    void filesAreNamedByUris(String file, String uri) {
        byte[] sarif = Sample.bytes(new SarifReport(Sample.context().withFile(file, "")), result, Language.EN);
        assertEquals(
                uri, Schemas.tree(sarif).at("/runs/0/artifacts/0/location/uri").asText());
    }
}

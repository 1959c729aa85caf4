// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;
import org.plumbline.storage.ProjectStore;

class ExplainTest {

    private static final AssessmentResult RESULT = new Assessment(Catalogue.load(), RuleBook.gbt32926())
            .assess(new ProjectStore().load(Call.HAILAN), AssessmentSettings.of(LocalDate.of(2026, 6, 30)));

    @TempDir
    private Path folder;

    /** Lines are broken at any place, so words are compared without blanks. */
    private static void assertSays(Call call, String part) {
        String said = call.out().replaceAll("\\s", "");
        assertTrue(said.contains(part.replaceAll("\\s", "")), part + "\n" + call.out());
    }

    private static void assertSays(Call call, Text part, Language language) {
        assertSays(call, part.in(language));
    }

    @Test
    void anExplanationTellsAllThatIsKnownOfTheVerdict() {
        for (String verdict : new String[] {"SATISFIED", "PARTIAL", "GAP", "NOT_DUE", "NOT_APPLICABLE", "UNDECIDED"}) {
            ItemResult result = RESULT.items().stream()
                    .filter(item ->
                            item.verdict().name().equals(verdict) && item.item().isLeaf())
                    .findFirst()
                    .orElseThrow();
            for (Language language : Language.values()) {
                explains(result, language);
            }
        }
    }

    private static void explains(ItemResult result, Language language) {
        Item item = result.item();
        Call call = Call.in(language, "explain", Call.HAILAN, item.number());
        assertEquals(0, call.code());
        assertEquals("", call.err());
        assertTrue(call.out().startsWith(item.number() + "  "), call.out());
        assertSays(call, item.statement(), language);
        assertSays(call, item.ruleId());
        assertSays(call, "2026-06-30");
        String verdict = result.verdict().label(language);
        assertSays(call, language == Language.ZH ? "结论" + verdict : verdict.substring(1));
        result.reason().ifPresent(reason -> assertSays(call, reason, language));
        item.reason().ifPresent(reason -> assertSays(call, reason, language));
        for (Element witness : result.witnesses()) {
            if (witness.getName() != null) {
                assertSays(call, witness.getName());
            }
        }
        for (Finding finding : result.findings()) {
            assertSays(call, finding.message(), language);
            assertSays(call, finding.remedy(), language);
        }
    }

    @Test
    void witnessesStandThereWithTheirDatesAndEvidence() {
        ItemResult evidenced = RESULT.items().stream()
                .filter(item -> item.witnesses().stream()
                        .anyMatch(witness -> !Assessment.evidence(witness).isEmpty()))
                .findFirst()
                .orElseThrow();
        Call call = Call.of("explain", Call.HAILAN, evidenced.item().number());
        evidenced.witnesses().forEach(witness -> Assessment.evidence(witness)
                .forEach(evidence -> assertSays(call, "evidence: " + evidence.getName())));
    }

    @Test
    void aParentListsTheVerdictsOnItsItems() {
        Call call = Call.of("explain", Call.HAILAN, "6.1c");
        for (Item part : RESULT.catalogue().item("6.1 c)").items()) {
            assertSays(
                    call,
                    part.number()
                            + RESULT.item(part).verdict().label(Language.EN).substring(0, 0));
            assertTrue(
                    call.out()
                            .lines()
                            .anyMatch(line -> line.startsWith("  " + part.number() + "  ")
                                    && line.toLowerCase(java.util.Locale.ROOT)
                                            .contains(
                                                    RESULT.item(part).verdict().label(Language.EN))),
                    part.number());
        }
    }

    @Test
    void theDayDecides() {
        Call early = Call.of("explain", Call.HAILAN, "8.2", "a)", "--as-of", "2020-01-01");
        assertEquals(0, early.code());
        assertSays(early, "VerdictNotdue");
        assertSays(early, "As of 2020-01-01");
    }

    @Test
    void aJudgementThatComesTooLateToCountIsRemarked() throws IOException {
        Path file = Files.copy(Call.HAILAN, folder.resolve("late.outsourcing"));
        assertEquals(
                0,
                Call.of(
                                "judge",
                                file,
                                "6.5 a) 5)",
                                "--verdict",
                                "GAP",
                                "--by",
                                "R",
                                "--reason",
                                "r",
                                "--on",
                                "2030-01-01")
                        .code());
        String late = "the judgement of 6.5 a) 5) is dated 2030-01-01";
        assertSays(Call.of("explain", file, "6.5 a) 5)"), late);
        assertFalse(Call.of("explain", file, "6.5 a) 4)").out().contains("2030-01-01"));
    }

    @Test
    void whatCannotBeExplainedIsRefused() {
        Call unknown = Call.of("explain", Call.HAILAN, "6.9");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("\"6.9\" is no item of GB/T 32926—2016"), unknown.err());
        Call missing = Call.of("explain", folder.resolve("x.outsourcing"), "4.3");
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("x.outsourcing: no such file"), missing.err());
        Call directory = Call.in(Language.ZH, "explain", folder, "4.3");
        assertEquals(2, directory.code());
        assertEquals("", directory.out());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Rule;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Decision;
import org.plumbline.standard.Item;

/** No item without its rule, no rule without its tests, no pass for want of something to look at. */
class RuleBookTest {

    /** Items that the conforming project cannot meet as it stands; each has a violation that first makes it apply. */
    private static final Map<String, Verdict> NOT_MET_BY_CONFORMING = Map.of(
            "4.2.1 b)", Verdict.NOT_APPLICABLE,
            "5.1.2 b) 2)", Verdict.NOT_APPLICABLE,
            "6.2.1 b)", Verdict.NOT_DUE,
            "6.5 b)", Verdict.NOT_DUE,
            "8.2 a)", Verdict.NOT_DUE,
            "8.2 b)", Verdict.NOT_DUE,
            "8.2 c)", Verdict.NOT_DUE,
            "8.2 d)", Verdict.NOT_DUE,
            "A.1 c)", Verdict.NOT_APPLICABLE);

    private final Catalogue catalogue = SectionTest.CATALOGUE;
    private final Assessment assessment = SectionTest.ASSESSMENT;

    @Test
    void theRulesStandInTheOrderOfTheStandard() {
        List<String> items = RuleBook.gbt32926().stream()
                .flatMap(section -> section.rules().stream())
                .map(Rule::item)
                .toList();
        assertEquals(catalogue.items().stream().map(Item::number).toList(), items);
    }

    @Test
    void everyRuleNamesTheFeaturesThatCarryItsEvidence() {
        for (Item item : catalogue.items()) {
            Rule rule = assessment.rule(item);
            if (rule.decide() == null) {
                assertFalse(item.isLeaf(), item + " only summarises, but has no sub-items");
            } else {
                assertFalse(rule.reads().isEmpty(), item + " reads nothing");
            }
        }
    }

    @Test
    void everyItemHasAViolationAndEverySectionItsTest() {
        Set<String> violated = new TreeSet<>();
        for (SectionRules section : RuleBook.gbt32926()) {
            testOf(section).violations().forEach(violation -> violated.add(violation.item()));
        }
        List<String> without = catalogue.items().stream()
                .filter(item -> item.decision() == Decision.RULE)
                .map(Item::number)
                .filter(number -> !violated.contains(number))
                .toList();
        assertEquals(List.of(), without);
    }

    static SectionTest testOf(SectionRules section) {
        String name =
                RuleBookTest.class.getPackageName() + "." + section.getClass().getSimpleName() + "Test";
        try {
            return (SectionTest) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError("no test " + name, missing);
        }
    }

    @Test
    void theConformingProjectMeetsEveryItemThatAppliesAndIsDue() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        for (ItemResult result : SectionTest.assess(new Conforming()).items()) {
            String number = result.item().number();
            expected.put(
                    number,
                    NOT_MET_BY_CONFORMING
                            .getOrDefault(number, Verdict.SATISFIED)
                            .name());
            found.put(number, result.verdict().name());
        }
        expected.entrySet().removeIf(entry -> entry.getValue().equals(found.get(entry.getKey())));
        found.keySet().retainAll(expected.keySet());
        assertEquals(expected, found);
    }

    @Test
    void anItemLeftToReviewersIsUndecidedWithAReasonUntilJudged() {
        Conforming c = new Conforming();
        c.project.getJudgements().clear();
        for (ItemResult result : SectionTest.assess(c).items()) {
            if (result.item().decision() == Decision.JUDGEMENT) {
                assertEquals(Verdict.UNDECIDED, result.verdict(), result.item().number());
                assertTrue(result.reason().isPresent(), result.item().number());
            }
        }
    }

    @Test
    void anEmptyProjectPassesNothingWhateverIsDue() {
        OutsourcingProject empty = OutsourcingFactory.eINSTANCE.createOutsourcingProject();
        assertPassesNothing(empty);
        Phase operation = OutsourcingFactory.eINSTANCE.createPhase();
        operation.setKind(PhaseKind.OPERATION);
        operation.setStartedOn(Conforming.date("2024-01-01"));
        empty.getPhases().add(operation);
        assertPassesNothing(empty);
        empty.getContracts().add(OutsourcingFactory.eINSTANCE.createServiceContract());
        empty.getContracts().get(0).setSignedOn(Conforming.date("2024-01-01"));
        empty.getContracts().get(0).setEndsOn(Conforming.date("2025-01-01"));
        assertPassesNothing(empty);
    }

    private void assertPassesNothing(OutsourcingProject empty) {
        AssessmentResult result = assessment.assess(empty, AssessmentSettings.of(Conforming.AS_OF));
        List<String> wrong = new ArrayList<>();
        for (ItemResult item : result.items()) {
            if (item.verdict() == Verdict.SATISFIED || item.verdict() == Verdict.ERROR) {
                wrong.add(item.item() + " " + item.verdict() + " " + item.reason());
            }
        }
        assertEquals(List.of(), wrong);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;

/** What must hold of every model, tried on conforming projects after many random edits. */
class RulePropertiesTest {

    /** What {@code Facts} and the engine look at for every rule. */
    private static final Set<EStructuralFeature> EVERY_RULE_READS = Set.of(
            ACTIVITY__PERFORMED_ON,
            ACTIVITY__STATE,
            CANDIDATE_ASSESSMENT__CANDIDATES,
            CANDIDATE_ASSESSMENT__RECOMMENDED,
            JUDGEMENT__ITEM,
            JUDGEMENT__JUDGED_ON,
            JUDGEMENT__VERDICT,
            PERIOD_SETTING__LENGTH,
            PERIOD_SETTING__SUBJECT,
            PHASE__KIND,
            PHASE__STARTED_ON,
            SERVICE_AGENCY__ASSESSMENTS,
            SERVICE_AGENCY__CONTRACTS,
            SERVICE_CONTRACT__AGENCY,
            SERVICE_CONTRACT__ENDS_ON,
            SERVICE_CONTRACT__PERSONNEL,
            SERVICE_CONTRACT__SIGNED_ON,
            SERVICE_CONTRACT__STARTS_ON,
            SERVICE_CONTRACT__TERMINATED_ON,
            SERVICE_EXIT__STARTED_ON,
            SERVICE_PERSON__CONTRACTS,
            SERVICE_PERSON__SERVES_FROM,
            SERVICE_PERSON__SERVES_UNTIL,
            SUPERVISING_LEADER__HOLDER);

    private static final int MODELS = 60;

    private final Catalogue catalogue = SectionTest.CATALOGUE;
    private final Assessment assessment = SectionTest.ASSESSMENT;

    private AssessmentResult assess(Conforming c) {
        return assessment.assess(c.project, AssessmentSettings.of(Conforming.AS_OF));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noRuleFailsAndNothingDependsOnTheOrderOfLists(long seed) {
        Random random = new Random(seed);
        for (int model = 0; model < MODELS; model++) {
            Conforming c = new Conforming();
            RandomEdits edits = new RandomEdits(c.project, random);
            for (int i = random.nextInt(40); i >= 0; i--) {
                edits.any();
            }
            AssessmentResult before = assess(c);
            for (ItemResult item : before.items()) {
                assertNotEquals(Verdict.ERROR, item.verdict(), () -> item.item() + " " + item.reason());
            }
            edits.shuffle();
            assertEquals(text(before), text(assess(c)), "after " + edits);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void noEditElsewhereChangesAVerdict(long seed) {
        Random random = new Random(seed);
        for (int model = 0; model < MODELS; model++) {
            Conforming c = new Conforming();
            RandomEdits edits = new RandomEdits(c.project, random);
            for (int i = random.nextInt(10); i > 0; i--) {
                edits.any();
            }
            for (int i = 0; i < 10; i++) {
                AssessmentResult before = assess(c);
                Optional<EStructuralFeature> edited = edits.value();
                if (edited.isPresent() && !EVERY_RULE_READS.contains(edited.get())) {
                    AssessmentResult after = assess(c);
                    for (Item item : catalogue.items()) {
                        if (!reads(item).contains(edited.get())) {
                            assertEquals(
                                    before.item(item).verdict(),
                                    after.item(item).verdict(),
                                    () -> item + " does not read "
                                            + edited.get().getEContainingClass().getName() + "."
                                            + edited.get().getName() + " " + edits);
                        }
                    }
                }
            }
        }
    }

    /** The features that the item and its sub-items read, seen from both ends. */
    private Set<EStructuralFeature> reads(Item item) {
        Set<EStructuralFeature> reads = new HashSet<>(assessment.rule(item).reads());
        for (EStructuralFeature feature : List.copyOf(reads)) {
            if (feature instanceof EReference reference && reference.getEOpposite() != null) {
                reads.add(reference.getEOpposite());
            }
        }
        item.items().forEach(part -> reads.addAll(reads(part)));
        return reads;
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void doingWhatAFindingAsksForClosesIt(long seed) {
        Random random = new Random(seed);
        int closed = 0;
        for (int model = 0; model < MODELS; model++) {
            Conforming c = new Conforming();
            RandomEdits edits = new RandomEdits(c.project, random);
            for (int i = random.nextInt(15); i >= 0; i--) {
                edits.any();
            }
            List<Finding> fixable = new ArrayList<>(assess(c).findings());
            fixable.removeIf(finding -> finding.fix().isEmpty());
            if (!fixable.isEmpty()) {
                Finding finding = fixable.get(random.nextInt(fixable.size()));
                finding.fix().orElseThrow().change().run();
                for (Finding left : assess(c).item(finding.item()).findings()) {
                    assertFalse(
                            left.message().equals(finding.message())
                                    && left.elements().get(0)
                                            == finding.elements().get(0),
                            () -> finding.item() + ": " + finding.message().en() + " is still there; " + edits);
                }
                closed++;
            }
        }
        assertTrue(closed > MODELS / 2, "only " + closed + " findings were tried");
    }

    /** Verdicts and findings, in an order of their own. */
    private static String text(AssessmentResult result) {
        TreeMap<Integer, String> verdicts = new TreeMap<>();
        for (ItemResult item : result.items()) {
            TreeSet<String> findings = new TreeSet<>();
            item.findings()
                    .forEach(finding -> findings.add(finding.elements().get(0).getId() + " "
                            + finding.message().en()));
            verdicts.put(
                    item.item().position(),
                    item.item() + " " + item.verdict() + " " + item.assurance() + " " + findings);
        }
        return String.join("\n", verdicts.values());
    }
}

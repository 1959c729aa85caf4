// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.Strength;

/** How rules, sub-items, judgements and evidence make the result of an item. */
class AssessmentTest {

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final AssessmentSettings SETTINGS = AssessmentSettings.of(LocalDate.of(2026, 6, 30));

    /** An item without sub-items, and one with two; all due from the start. */
    private static final Item LEAF = CATALOGUE.items().stream()
            .filter(item -> item.isLeaf() && item.due() == Milestone.PROJECT_START && item.strength() == Strength.SHALL)
            .findFirst()
            .orElseThrow();

    private static final Item PARENT = CATALOGUE.items().stream()
            .filter(item -> item.items().size() > 1)
            .filter(item -> item.items().stream().allMatch(part -> part.due() == Milestone.PROJECT_START))
            .findFirst()
            .orElseThrow();

    private final OutsourcingFactory make = OutsourcingFactory.eINSTANCE;
    private final OutsourcingProject project = make.createOutsourcingProject();
    private final Map<Item, Function<Facts, Outcome>> rules = new HashMap<>();

    /** Every item is decided by the rule given to it; where none is, it summarises or is undecided. */
    private final class Rules extends SectionRules {

        Rules() {
            for (Item item : CATALOGUE.items()) {
                if (rules.containsKey(item)) {
                    rule(item.number(), rules.get(item));
                } else if (item.isLeaf()) {
                    rule(item.number(), facts -> Outcome.undecided("待判断", "to be judged"));
                } else {
                    summary(item.number());
                }
            }
        }
    }

    private AssessmentResult assess(AssessmentSettings settings) {
        return new Assessment(CATALOGUE, List.of(new Rules())).assess(project, settings);
    }

    private ItemResult assess(Item item) {
        return assess(SETTINGS).item(item);
    }

    private void met(Item item, Element... witnesses) {
        rules.put(item, facts -> {
            Tally tally = new Tally();
            List.of(witnesses).forEach(tally::met);
            return tally.outcome();
        });
    }

    private void unmet(Item item) {
        rules.put(item, facts -> new Tally().unmet(shortfall()).outcome());
    }

    private Shortfall shortfall() {
        return Shortfall.at(project, "缺", "missing").remedy("补", "add it");
    }

    private Judgement judge(Item item, JudgedVerdict verdict, String day) {
        Judgement judgement = make.createJudgement();
        judgement.setItem(item.number());
        judgement.setVerdict(verdict);
        judgement.setJudgedOn(day == null ? null : date(day));
        project.getJudgements().add(judgement);
        return judgement;
    }

    private static Evidence evidence(Element of) {
        Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
        of.getEvidence().add(evidence);
        return evidence;
    }

    @Test
    void eachItemHasExactlyOneRule() {
        Rules all = new Rules();
        Exception twice =
                assertThrows(IllegalArgumentException.class, () -> new Assessment(CATALOGUE, List.of(all, all)));
        assertTrue(twice.getMessage().contains(CATALOGUE.items().get(0).number()), twice.getMessage());
        Exception none = assertThrows(IllegalArgumentException.class, () -> new Assessment(CATALOGUE, List.of()));
        assertTrue(none.getMessage().contains(CATALOGUE.items().get(0).number()), none.getMessage());
        Assessment assessment = new Assessment(CATALOGUE, List.of(all));
        assertSame(CATALOGUE, assessment.catalogue());
        for (Item item : CATALOGUE.items()) {
            assertEquals(item.number(), assessment.rule(item).item());
        }
    }

    @Test
    void aRuleThatFailsIsAnErrorThatSaysWhy() {
        rules.put(LEAF, facts -> {
            throw new IllegalArgumentException("broken");
        });
        ItemResult result = assess(LEAF);
        assertEquals(Verdict.ERROR, result.verdict());
        assertTrue(result.reason().orElseThrow().en().contains("broken"));
        assertEquals(List.of(), result.findings());
        assertEquals(Verdict.ERROR, assess(SETTINGS).verdict());
        assertEquals(Verdict.ERROR, assess(SETTINGS).verdict(LEAF.section()));
    }

    @Test
    void anItemIsDueFromItsMilestone() {
        Item signed = CATALOGUE.items().stream()
                .filter(item -> item.isLeaf() && item.due() == Milestone.CONTRACT_SIGNED)
                .findFirst()
                .orElseThrow();
        unmet(signed);
        ItemResult result = assess(signed);
        assertEquals(Verdict.NOT_DUE, result.verdict());
        assertEquals(List.of(), result.findings());
        assertEquals(
                "due from: signing of the contract",
                result.reason().orElseThrow().en());
        ServiceContract contract = make.createServiceContract();
        contract.setSignedOn(date("2026-06-30"));
        contract.setStartsOn(date("2026-07-01"));
        project.getContracts().add(contract);
        assertEquals(Verdict.GAP, assess(signed).verdict());
        assertEquals(Optional.empty(), assess(signed).reason());
        assertEquals(Milestone.CONTRACT_SIGNED, assess(SETTINGS).milestone());
    }

    @Test
    void aFindingIsAsSeriousAsTheVerdictAndTheItem() {
        unmet(LEAF);
        Finding gap = assess(LEAF).findings().get(0);
        assertEquals(Severity.MAJOR, gap.severity());
        assertEquals(LEAF, gap.item());
        assertEquals(List.of(project), gap.elements());
        assertEquals("missing", gap.message().en());
        assertEquals("add it", gap.remedy().en());
        rules.put(LEAF, facts -> new Tally().met(project).unmet(shortfall()).outcome());
        assertEquals(Severity.MINOR, assess(LEAF).findings().get(0).severity());
        rules.put(LEAF, facts -> new Tally().unmet(shortfall().critical()).outcome());
        assertEquals(Severity.CRITICAL, assess(LEAF).findings().get(0).severity());
        Item allowed = CATALOGUE.items().stream()
                .filter(item -> item.strength() == Strength.MAY)
                .findFirst()
                .orElseThrow();
        unmet(allowed);
        ServiceContract ended = make.createServiceContract();
        ended.setSignedOn(date("2025-01-01"));
        ended.setEndsOn(date("2025-12-31"));
        project.getContracts().add(ended);
        assertEquals(Severity.NOTE, assess(allowed).findings().get(0).severity());
    }

    @Test
    void aParentSummarisesItsSubItemsAndItsOwnRule() {
        PARENT.items().forEach(part -> met(part, project));
        assertEquals(Verdict.SATISFIED, assess(PARENT).verdict());
        unmet(PARENT.items().get(1));
        assertEquals(Verdict.PARTIAL, assess(PARENT).verdict());
        assertEquals(List.of(), assess(PARENT).findings(), "they stand at the sub-item");
        met(PARENT.items().get(1), project);
        unmet(PARENT);
        assertEquals(Verdict.PARTIAL, assess(PARENT).verdict());
        assertEquals(1, assess(PARENT).findings().size());
    }

    @Test
    void whatFactsLeaveUndecidedTheLatestJudgementDecides() {
        assertEquals(Verdict.UNDECIDED, assess(LEAF).verdict());
        judge(LEAF, JudgedVerdict.GAP, null);
        assertEquals(Verdict.GAP, assess(LEAF).verdict());
        Judgement latest = judge(LEAF, JudgedVerdict.SATISFIED, "2026-06-30");
        judge(LEAF, JudgedVerdict.PARTIAL, "2026-06-29");
        judge(LEAF, JudgedVerdict.GAP, "2026-07-01");
        judge(LEAF, JudgedVerdict.NOT_STATED, "2026-06-30");
        ItemResult result = assess(LEAF);
        assertEquals(Verdict.SATISFIED, result.verdict());
        assertEquals(List.of(latest), result.witnesses());
        assertEquals(Optional.of(latest), result.judgement());
        assertFalse(result.disagreement());
        assertEquals(Optional.empty(), result.reason());
        latest.setVerdict(JudgedVerdict.NOT_APPLICABLE);
        latest.setRationale("不涉及");
        assertEquals(Verdict.NOT_APPLICABLE, assess(LEAF).verdict());
        assertEquals("不涉及", assess(LEAF).reason().orElseThrow().zh());
        latest.setVerdict(JudgedVerdict.PARTIAL);
        assertEquals(Verdict.PARTIAL, assess(LEAF).verdict());
    }

    @Test
    void aJudgementNeverOverrulesFactsButIsShownToDisagree() {
        met(LEAF, project);
        Judgement judgement = judge(LEAF, JudgedVerdict.GAP, "2026-06-01");
        ItemResult result = assess(LEAF);
        assertEquals(Verdict.SATISFIED, result.verdict());
        assertEquals(List.of(project), result.witnesses());
        assertTrue(result.disagreement());
        judgement.setVerdict(JudgedVerdict.SATISFIED);
        assertFalse(assess(LEAF).disagreement());
        assertEquals(Optional.of(judgement), assess(LEAF).judgement());
    }

    @Test
    void ofTwoJudgementsOfADayTheGreaterIdDecidesWhateverTheOrder() {
        judge(LEAF, JudgedVerdict.GAP, "2026-06-01").setId("b");
        judge(LEAF, JudgedVerdict.SATISFIED, "2026-06-01").setId("a");
        assertEquals(Verdict.GAP, assess(LEAF).verdict());
        project.getJudgements().move(0, 1);
        assertEquals(Verdict.GAP, assess(LEAF).verdict());
    }

    @Test
    void aJudgementAfterTheDayOfTheAssessmentIsRemarkedAndNotCounted() {
        judge(LEAF, JudgedVerdict.SATISFIED, "2026-07-01");
        assertEquals(Verdict.UNDECIDED, assess(LEAF).verdict());
        assertEquals(1, assess(SETTINGS).remarks().size());
        assertTrue(assess(SETTINGS).remarks().get(0).en().contains(LEAF.number() + " is dated 2026-07-01"));
    }

    @Test
    void aJudgementOfNoItemIsRemarked() {
        judge(LEAF, JudgedVerdict.GAP, null).setItem("9.9");
        assertEquals(1, assess(SETTINGS).remarks().size());
        assertTrue(assess(SETTINGS).remarks().get(0).en().endsWith(": 9.9"));
        assertEquals(Verdict.UNDECIDED, assess(LEAF).verdict());
    }

    @Test
    void aVerdictIsAsWellFoundedAsItsEvidence() {
        Phase witness = make.createPhase();
        project.getPhases().add(witness);
        assertEquals(Assurance.NONE, assess(LEAF).assurance());
        met(LEAF, witness);
        assertEquals(Assurance.STATED, assess(LEAF).assurance());
        Evidence evidence = evidence(witness);
        assertEquals(Assurance.STATED, assess(LEAF).assurance(), "undated");
        evidence.setEffectiveOn(date("2026-07-01"));
        assertEquals(Assurance.STATED, assess(LEAF).assurance(), "of a later day");
        evidence.setEffectiveOn(date("2026-06-30"));
        assertEquals(Assurance.EVIDENCED, assess(LEAF).assurance());
        evidence.setVerifiedBy("评审人");
        assertEquals(Assurance.EVIDENCED, assess(LEAF).assurance(), "nobody knows when");
        evidence.setVerifiedOn(date("2026-06-30"));
        assertEquals(Assurance.VERIFIED, assess(LEAF).assurance());
        evidence.setVerifiedBy(null);
        assertEquals(Assurance.EVIDENCED, assess(LEAF).assurance(), "nobody knows by whom");
        AssessmentSettings checked =
                new AssessmentSettings(SETTINGS.asOf(), SETTINGS.regularPeriod(), other -> other == evidence);
        assertEquals(Assurance.VERIFIED, assess(checked).item(LEAF).assurance());
        evidence(witness);
        assertEquals(Assurance.VERIFIED, assess(checked).item(LEAF).assurance(), "the best evidence counts");
        Phase other = make.createPhase();
        met(LEAF, witness, other, witness);
        assertEquals(Assurance.STATED, assess(checked).item(LEAF).assurance(), "the weakest witness counts");
    }

    @Test
    void aParentIsAsWellFoundedAsItsWeakestSubItemThatHasABasis() {
        Phase evidenced = make.createPhase();
        evidence(evidenced).setEffectiveOn(date("2026-06-01"));
        assertEquals(Assurance.NONE, assess(PARENT).assurance());
        met(PARENT.items().get(1), evidenced);
        assertEquals(Assurance.EVIDENCED, assess(PARENT).assurance());
        met(PARENT.items().get(0), make.createPhase());
        assertEquals(Assurance.STATED, assess(PARENT).assurance());
    }

    @Test
    void evidenceForAnActivityShowsWhatItContains() {
        RiskAssessment activity = make.createRiskAssessment();
        Phase phase = make.createPhase();
        phase.getActivities().add(activity);
        project.getPhases().add(phase);
        Threat threat = make.createThreat();
        activity.getThreats().add(threat);
        assertEquals(List.of(), Assessment.evidence(threat));
        evidence(phase);
        evidence(project);
        assertEquals(List.of(), Assessment.evidence(threat), "a phase shows nothing of its activities");
        assertEquals(List.of(), Assessment.evidence(activity));
        Evidence ofActivity = evidence(activity);
        assertEquals(List.of(ofActivity), Assessment.evidence(threat));
        Evidence own = evidence(threat);
        assertEquals(List.of(own), Assessment.evidence(threat));
        assertEquals(List.of(), Assessment.evidence(project), "the project's evidence is that of no item");
    }

    /** A tally that looks at evidence when it meets a witness finds what is found when all is counted. */
    @Test
    void talliesOfRulesThatGoTogetherFindTheSameAssurance() {
        Element stated = make.createOfficial();
        Element evidenced = make.createOfficial();
        evidence(evidenced).setEffectiveOn(date("2026-06-30"));
        Element verified = make.createOfficial();
        AssessmentSettings checked =
                new AssessmentSettings(SETTINGS.asOf(), SETTINGS.regularPeriod(), Set.of(evidence(verified))::contains);
        Map<List<Element>, Assurance> weakest = Map.of(
                List.of(stated, stated), Assurance.STATED,
                List.of(evidenced, evidenced), Assurance.EVIDENCED,
                List.of(verified, verified), Assurance.VERIFIED,
                List.of(evidenced, stated), Assurance.STATED,
                List.of(stated, verified), Assurance.STATED,
                List.of(verified, evidenced, verified), Assurance.EVIDENCED,
                List.of(verified, evidenced, stated, verified), Assurance.STATED);
        weakest.forEach((witnesses, expected) -> {
            met(LEAF, witnesses.toArray(Element[]::new));
            assertEquals(expected, assess(checked).item(LEAF).assurance());
            rules.put(LEAF, facts -> {
                List<Tally> tallies = Tally.together(facts, 2, witnesses.size());
                assertEquals(2, tallies.size());
                witnesses.forEach(witness -> tallies.forEach(tally -> tally.met(witness)));
                return tallies.get(1).outcome();
            });
            assertEquals(expected, assess(checked).item(LEAF).assurance(), witnesses::toString);
        });
    }
}

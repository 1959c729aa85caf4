// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Section5_1_1Test.assessment;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Sufficiency;

class Section5_1_2Test extends SectionTest {

    private static final String NOT_EXECUTED = "5.1.2 b) 3)";

    @Override
    List<Violation> violations() {
        return List.of(
                gap("5.1.2 a)", "nothing was decided", c -> assessment(c).setDecision(null)),
                gap("5.1.2 a)", "no assessment is complete", c -> assessment(c).setPerformedOn(null)),
                partial("5.1.2 a)", "the decision states no level", c -> decision(c)
                        .setAcceptableLevel(Level.NOT_RATED)),
                partial("5.1.2 a)", "it is not said who decided", c -> decision(c)
                        .setDecidedBy(null)),
                partial("5.1.2 a)", "somebody else decided", c -> decision(c).setDecidedBy(c.head)),
                partial("5.1.2 a)", "the decision bears no day", c -> decision(c)
                        .setDecidedOn(null)),
                partial("5.1.2 a)", "the decision is yet to come", c -> decision(c)
                        .setDecidedOn(date("2026-07-01"))),
                partial("5.1.2 a)", "the decision came before the results", c -> decision(c)
                        .setDecidedOn(date("2025-02-27"))),
                partial("5.1.2 b)", "nothing was analysed", c -> assessment(c).setCostBenefit(null)),
                partial("5.1.2 b)", "the analysis is yet to come", c -> analysis(c)
                        .setPerformedOn(date("2026-07-01"))),
                partial("5.1.2 b)", "the analysis concludes nothing", c -> analysis(c)
                        .setConclusion(OutsourcingConclusion.NOT_STATED)),
                partial("5.1.2 b)", "outsourced against the conclusion", c -> analysis(c)
                        .setConclusion(OutsourcingConclusion.DO_NOT_PROCEED)),
                gap("5.1.2 b) 1)", "the outsourcing is not supported", c -> analysis(c)
                        .setConclusion(OutsourcingConclusion.DO_NOT_PROCEED)),
                gap("5.1.2 b) 1)", "nothing is concluded", c -> analysis(c)
                        .setConclusion(OutsourcingConclusion.NOT_STATED)),
                gap("5.1.2 b) 1)", "the controls are not judged", c -> analysis(c)
                        .setControls(Sufficiency.NOT_STATED)),
                gap("5.1.2 b) 1)", "nothing was analysed", c -> assessment(c).setCostBenefit(null)),
                gap("5.1.2 b) 2)", "high cost, not reconsidered", c -> analysis(c)
                                .setReconsideredOn(null))
                        .given(Section5_1_2Test::reconsidered),
                gap("5.1.2 b) 2)", "high cost, yet to be reconsidered", c -> analysis(c)
                                .setReconsideredOn(date("2026-07-01")))
                        .given(Section5_1_2Test::reconsidered),
                gap("5.1.2 b) 2)", "the cost is not judged", c -> analysis(c).setCost(CostLevel.NOT_STATED))
                        .given(Section5_1_2Test::reconsidered),
                gap("5.1.2 b) 2)", "nothing was analysed", c -> assessment(c).setCostBenefit(null))
                        .given(Section5_1_2Test::reconsidered),
                gap(NOT_EXECUTED, "no assessment", c -> assessment(c).setPerformedOn(null)),
                gap(NOT_EXECUTED, "assessed only after signing", c -> assessment(c)
                        .setPerformedOn(date("2025-03-19"))),
                gap(NOT_EXECUTED, "one risk is untreated", c -> risk(c).setTreatment(RiskTreatment.UNTREATED)),
                gap(NOT_EXECUTED, "what remains is too much", c -> risk(c).setResidualLevel(Level.HIGH)),
                gap(NOT_EXECUTED, "untreated and too much", c -> {
                    risk(c).setResidualLevel(Level.VERY_HIGH);
                    risk(c).setTreatment(RiskTreatment.UNTREATED);
                }));
    }

    private static void reconsidered(Conforming c) {
        analysis(c).setCost(CostLevel.HIGH);
        analysis(c).setReconsideredOn(date("2026-06-30"));
    }

    private static RiskDecision decision(Conforming c) {
        return assessment(c).getDecision();
    }

    private static CostBenefitAnalysis analysis(Conforming c) {
        return assessment(c).getCostBenefit();
    }

    private static Risk risk(Conforming c) {
        return assessment(c).getRisks().get(0);
    }

    @Test
    void aDecisionOnTheDayOfCompletionOrOfAnUnknownDayOfItIsOnTheResults() {
        Conforming c = new Conforming();
        decision(c).setDecidedOn(date("2025-02-28"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.2 a)").verdict());
        decision(c).setDecidedOn(date("2025-02"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.2 a)").verdict());
        decision(c).setDecidedOn(date("2025-01-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "5.1.2 a)").verdict());
        assessment(c).setPerformedOn(null);
        assessment(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.2 a)").verdict());
    }

    @Test
    void withoutALeaderNobodyDecided() {
        Conforming c = new Conforming();
        c.project.setSupervisingLeader(null);
        assertEquals(Verdict.PARTIAL, assess(c, "5.1.2 a)").verdict());
        decision(c).setDecidedBy(null);
        ItemResult unnamed = assess(c, "5.1.2 a)");
        assertEquals(Verdict.PARTIAL, unnamed.verdict());
        assertTrue(unnamed.findings().get(0).fix().isEmpty());
    }

    @Test
    void supportIsNotApplicableWhereControlsAreInsufficientOrTheCostIsHigh() {
        Conforming c = new Conforming();
        analysis(c).setControls(Sufficiency.INSUFFICIENT);
        analysis(c).setConclusion(OutsourcingConclusion.DO_NOT_PROCEED);
        ItemResult insufficient = assess(c, "5.1.2 b) 1)");
        assertEquals(Verdict.NOT_APPLICABLE, insufficient.verdict());
        assertEquals(List.of(analysis(c)), insufficient.witnesses());
        analysis(c).setControls(Sufficiency.SUFFICIENT);
        analysis(c).setCost(CostLevel.HIGH);
        assertEquals(Verdict.NOT_APPLICABLE, assess(c, "5.1.2 b) 1)").verdict());
        analysis(c).setConclusion(OutsourcingConclusion.NOT_STATED);
        assertEquals(Verdict.GAP, assess(c, "5.1.2 b) 1)").verdict());
        analysis(c).setConclusion(OutsourcingConclusion.PROCEED);
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.2 b) 1)").verdict());
    }

    @Test
    void reconsideringIsNotApplicableAtAcceptableCost() {
        Conforming c = new Conforming();
        ItemResult result = assess(c, "5.1.2 b) 2)");
        assertEquals(Verdict.NOT_APPLICABLE, result.verdict());
        assertEquals(List.of(analysis(c)), result.witnesses());
    }

    @Test
    void theConclusionNotToOutsourceIsKeptWhereNoContractIsInForce() {
        Conforming c = new Conforming();
        analysis(c).setConclusion(OutsourcingConclusion.DO_NOT_PROCEED);
        ItemResult running = assess(c, "5.1.2 b)");
        assertEquals(1, running.findings().size());
        assertEquals(List.of(c.contract, analysis(c)), running.findings().get(0).elements());
        c.contract.setTerminatedOn(date("2026-06-30"));
        assertEquals(List.of(), assess(c, "5.1.2 b)").findings());
    }

    @Test
    void anUndatedAnalysisCounts() {
        Conforming c = new Conforming();
        analysis(c).setPerformedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.2 b)").verdict());
    }

    @Test
    void anAssessmentCompletedOnTheDayOfSigningIsInTime() {
        Conforming c = new Conforming();
        assessment(c).setPerformedOn(date("2025-03-18"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        assertEquals(List.of(assessment(c)), assess(c, NOT_EXECUTED).witnesses());
        assessment(c).setPerformedOn(date("2025-03"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        c.contract.setSignedOn(date("2025-03"));
        assessment(c).setPerformedOn(date("2025-03-31"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        assessment(c).setPerformedOn(date("2025-04-01"));
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
        assessment(c).setPerformedOn(null);
        assessment(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
    }

    @Test
    void theEarliestAssessmentCountsForSigningAndTheLatestForTheRisks() {
        Conforming c = new Conforming();
        risk(c).setTreatment(RiskTreatment.UNTREATED);
        RiskAssessment later = c.make.createRiskAssessment();
        later.setPerformedOn(date("2025-02-27"));
        c.phase(PhaseKind.PLANNING).getActivities().add(later);
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
        later.setPerformedOn(date("2026-02-01"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        assertEquals(List.of(later), assess(c, NOT_EXECUTED).witnesses());
        later.setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
    }

    @Test
    void runningWithoutAssessmentOrAtUntreatedRiskIsCritical() {
        Conforming c = new Conforming();
        risk(c).setTreatment(RiskTreatment.UNTREATED);
        assessment(c).getRisks().get(1).setResidualLevel(Level.VERY_HIGH);
        ItemResult risks = assess(c, NOT_EXECUTED);
        assertEquals(2, risks.findings().size());
        risks.findings().forEach(finding -> assertEquals(Severity.CRITICAL, finding.severity()));
        assessment(c).setPerformedOn(null);
        ItemResult unassessed = assess(c, NOT_EXECUTED);
        assertEquals(Severity.CRITICAL, unassessed.findings().get(0).severity());
        assertEquals(List.of(c.contract), unassessed.findings().get(0).elements());
        assertTrue(unassessed.findings().get(0).fix().isEmpty());
    }

    @Test
    void everyContractIsToBeSignedAfterAnAssessment() {
        Conforming c = new Conforming();
        ServiceContract early = c.make.createServiceContract();
        early.setName("前期合同");
        early.setSignedOn(date("2025-02-27"));
        early.setEndsOn(date("2026-06-30"));
        c.project.getContracts().add(early);
        ItemResult result = assess(c, NOT_EXECUTED);
        assertEquals(Verdict.GAP, result.verdict());
        assertEquals(1, result.findings().size());
        assertEquals(List.of(early, assessment(c)), result.findings().get(0).elements());
        assertEquals(Severity.CRITICAL, result.findings().get(0).severity());
        early.setEndsOn(date("2026-06-29"));
        assertEquals(Severity.MAJOR, assess(c, NOT_EXECUTED).findings().get(0).severity());
    }

    @Test
    void acceptedRisksAndRisksAtTheAcceptableLevelAreTreated() {
        Conforming c = new Conforming();
        risk(c).setResidualLevel(Level.VERY_HIGH);
        risk(c).setTreatment(RiskTreatment.ACCEPTED);
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        risk(c).setTreatment(RiskTreatment.TRANSFERRED);
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
        decision(c).setAcceptableLevel(Level.VERY_HIGH);
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        for (Level unknown : List.of(Level.NOT_RATED, Level.RATED)) {
            decision(c).setAcceptableLevel(unknown);
            assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        }
        decision(c).setAcceptableLevel(Level.VERY_LOW);
        risk(c).setResidualLevel(Level.LOW);
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
        decision(c).setDecidedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        assessment(c).setDecision(null);
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
    }

    @Test
    void beforeTheContractOnlyACompleteAssessmentShowsThatNothingRunsAtRisk() {
        Conforming c = new Conforming();
        c.project.getContracts().clear();
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        risk(c).setTreatment(RiskTreatment.UNTREATED);
        assertEquals(Verdict.NOT_DUE, assess(c, NOT_EXECUTED).verdict());
        risk(c).setTreatment(RiskTreatment.REDUCED);
        assessment(c).setPerformedOn(null);
        assertEquals(Verdict.NOT_DUE, assess(c, NOT_EXECUTED).verdict());
    }

    @Test
    void aServiceThatRunsWithoutAContractNeedsTheAssessmentToo() {
        Conforming c = new Conforming();
        c.project.getContracts().clear();
        c.phase(PhaseKind.OPERATION).setStartedOn(date("2025-03-20"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        risk(c).setTreatment(RiskTreatment.UNTREATED);
        assertEquals(Verdict.GAP, assess(c, NOT_EXECUTED).verdict());
        assessment(c).setPerformedOn(null);
        ItemResult result = assess(c, NOT_EXECUTED);
        assertEquals(Verdict.GAP, result.verdict());
        assertEquals(Severity.CRITICAL, result.findings().get(0).severity());
    }

    @Test
    void onceTheServiceHasEndedNothingRunsAtARisk() {
        Conforming c = new Conforming();
        risk(c).setTreatment(RiskTreatment.UNTREATED);
        c.contract.setTerminatedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, NOT_EXECUTED).verdict());
        assessment(c).setPerformedOn(null);
        ItemResult never = assess(c, NOT_EXECUTED);
        assertEquals(Verdict.GAP, never.verdict());
        assertEquals(Severity.MAJOR, never.findings().get(0).severity());
    }
}

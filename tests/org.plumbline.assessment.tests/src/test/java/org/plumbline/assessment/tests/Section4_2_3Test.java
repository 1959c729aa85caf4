// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Section4_1Test.activities;
import static org.plumbline.assessment.tests.Section4_1Test.remove;
import static org.plumbline.assessment.tests.Section5_1_1Test.assessment;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImprovementSuggestion;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.TechnicalEnvironment;

class Section4_2_3Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("4.2.3 a)", "no report was made", c -> remove(c, ManagementReport.class)),
                partial("4.2.3 a)", "no report on the service", c -> report(c)
                        .getTopics()
                        .remove(ReportTopic.SERVICE_EXECUTION)),
                partial("4.2.3 a)", "no report on the management", c -> report(c)
                        .getTopics()
                        .remove(ReportTopic.MANAGEMENT_STATUS)),
                partial("4.2.3 a)", "the last report is too old", c -> reportEvery(c, Period.ofMonths(5))),
                gap("4.2.3 a)", "the report went to somebody else", c -> report(c)
                        .setSubmittedTo(c.head)),
                partial("4.2.3 b)", "the regulation is only drafted", c -> {
                    regulation(c).setPublishedOn(null);
                    regulation(c).setExecutedSince(null);
                }),
                partial("4.2.3 b)", "there is no regulation", c -> c.project
                        .getDocuments()
                        .remove(regulation(c))),
                partial("4.2.3 b)", "the plan is not carried out", c -> plan(c).setExecutedSince(null)),
                partial("4.2.3 b)", "there is no plan", c -> {
                    ManagementPlan plan = plan(c);
                    plan.setContract(null);
                    c.project.getDocuments().remove(plan);
                }),
                partial("4.2.3 b)", "the service runs without a contract", c -> {
                    c.contract.setSignedOn(null);
                    c.phase(PhaseKind.OPERATION).setStartedOn(date("2025-03-20"));
                }),
                gap("4.2.3 b) 1)", "the assessment is not complete", c -> assessment(c)
                        .setPerformedOn(null)),
                partial(
                        "4.2.3 b) 1)",
                        "a threat is not rated",
                        c -> assessment(c).getThreats().get(0).setImpact(Level.NOT_RATED)),
                partial("4.2.3 b) 1)", "units are not analysed", c -> assessment(c)
                        .getUnitInfluences()
                        .clear()),
                partial(
                        "4.2.3 b) 1)",
                        "controls are not all evaluated",
                        c -> assessment(c).getControlEvaluations().get(0).setCoverage(Coverage.SOME)),
                partial(
                        "4.2.3 b) 1)",
                        "a residual risk is not rated",
                        c -> assessment(c).getRisks().get(0).setResidualLikelihood(Level.NOT_RATED)),
                gap("4.2.3 b) 2)", "nobody was assessed", c -> remove(c, CandidateAssessment.class)),
                partial("4.2.3 b) 2)", "personnel were left out", c -> candidates(c)
                        .getScope()
                        .remove(AssessmentSubject.PERSONNEL)),
                partial("4.2.3 b) 2)", "agencies were left out", c -> candidates(c)
                        .getScope()
                        .remove(AssessmentSubject.AGENCIES)),
                partial("4.2.3 b) 2)", "the agency was not recommended", c -> candidates(c)
                        .getRecommended()
                        .clear()),
                partial("4.2.3 b) 2)", "another agency was assessed", c -> candidates(c)
                        .getCandidates()
                        .clear()),
                gap("4.2.3 b) 2)", "the assessment is yet to come", c -> candidates(c)
                        .setPerformedOn(date("2026-07-01"))),
                partial("4.2.3 b) 3)", "a control was withdrawn", c -> c.project
                        .getControls()
                        .forEach(Section4_2_3Test::withdraw)),
                gap("4.2.3 b) 4)", "nobody looked", c -> {
                    remove(c, ServiceEvaluation.class);
                    remove(c, ExecutionInspection.class);
                }),
                partial("4.2.3 b) 4)", "nobody looked for more than a year", c -> {
                    activities(c, ServiceEvaluation.class).forEach(a -> a.setPerformedOn(date("2025-06-29")));
                    activities(c, ExecutionInspection.class).forEach(a -> a.setPerformedOn(date("2025-06-28")));
                }),
                partial("4.2.3 b) 5)", "nobody handled the incident", c -> incident(c)
                        .getHandledBy()
                        .clear()),
                partial("4.2.3 b) 5)", "the incident goes on", c -> incident(c).setResolvedOn(null)),
                partial("4.2.3 b) 5)", "the incident is yet to be resolved", c -> incident(c)
                        .setResolvedOn(date("2026-07-01"))),
                gap("4.2.3 b) 5)", "nothing was done", c -> {
                    incident(c).getHandledBy().clear();
                    incident(c).setResolvedOn(null);
                }),
                gap("4.2.3 b) 6)", "nothing was suggested", c -> remove(c, ImprovementSuggestion.class)),
                gap("4.2.3 b) 6)", "another unit suggested it", c -> suggestion(c)
                        .setSubmittedBy(c.make.createInternalUnit())),
                gap("4.2.3 b) 6)", "the suggestion is yet to come", c -> suggestion(c)
                        .setPerformedOn(date("2026-07-01"))),
                gap("4.2.3 c)", "no letter", c -> c.project
                        .getResponsibilityLetters()
                        .remove(letter(c))),
                gap("4.2.3 c)", "the letter is not signed", c -> letter(c).setSignedOn(null)),
                gap("4.2.3 c)", "the letter is on behalf of another unit", c -> letter(c)
                        .setUnit(c.data)),
                gap("4.2.3 c)", "the letter is about something else", c -> letter(c)
                        .setResponsibility(ResponsibilityKind.SUPERVISORY)),
                partial(
                        "4.2.3 c)",
                        "one of two leading units has none",
                        c -> c.project.getResponsibleUnits().get(1).setParticipation(Participation.LEAD)),
                gap("4.2.3 c)", "no unit is responsible", c -> c.project
                        .getResponsibleUnits()
                        .clear()));
    }

    private static void reportEvery(Conforming c, Period length) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(PeriodSubject.REPORTING);
        setting.setLength(length);
        c.project.getPeriods().add(setting);
    }

    private static void withdraw(ControlMeasure measure) {
        measure.setStatus(ControlStatus.WITHDRAWN);
        measure.getExecutions().clear();
    }

    private static ManagementReport report(Conforming c) {
        List<ManagementReport> reports = activities(c, ManagementReport.class).stream()
                .filter(report -> report.getTopics().contains(ReportTopic.MANAGEMENT_STATUS)
                        || report.getTopics().contains(ReportTopic.SERVICE_EXECUTION))
                .toList();
        assertEquals(1, reports.size());
        return reports.get(0);
    }

    private static ManagementRegulation regulation(Conforming c) {
        return (ManagementRegulation) c.project.getDocuments().stream()
                .filter(ManagementRegulation.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static ManagementPlan plan(Conforming c) {
        assertEquals(1, c.contract.getPlans().size());
        return c.contract.getPlans().get(0);
    }

    private static CandidateAssessment candidates(Conforming c) {
        return activities(c, CandidateAssessment.class).get(0);
    }

    private static SecurityIncident incident(Conforming c) {
        return c.project.getIncidents().get(0);
    }

    private static ImprovementSuggestion suggestion(Conforming c) {
        return activities(c, ImprovementSuggestion.class).get(0);
    }

    private static ResponsibilityLetter letter(Conforming c) {
        return c.project.getResponsibilityLetters().get(1);
    }

    @Test
    void reportsAreRecentUpToTheLastDayOfThePeriod() {
        Conforming c = new Conforming();
        reportEvery(c, Period.ofMonths(3));
        report(c).setPerformedOn(date("2026-03-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 a)").verdict());
        report(c).setPerformedOn(date("2026-03-29"));
        assertEquals(Verdict.PARTIAL, assess(c, "4.2.3 a)").verdict());
        report(c).setPerformedOn(null);
        report(c).setPeriodEnd(date("2026-03"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 a)").verdict());
        report(c).setPeriodEnd(date("2026-02"));
        assertEquals(Verdict.PARTIAL, assess(c, "4.2.3 a)").verdict());
    }

    @Test
    void beforeTheContractOnlyTheRegulationIsToBeCarriedOut() {
        Conforming c = new Conforming();
        c.project.getContracts().clear();
        ManagementRegulation regulation = regulation(c);
        assertEquals(List.of(regulation), assess(c, "4.2.3 b)").witnesses());
        regulation.setPublishedOn(null);
        assertEquals(List.of(regulation), assess(c, "4.2.3 b)").witnesses());
        regulation.setExecutedSince(null);
        regulation.setPublishedOn(date("2026-06-30"));
        assertEquals(List.of(regulation), assess(c, "4.2.3 b)").witnesses());
        regulation.setPublishedOn(date("2026-07-01"));
        assertEquals(List.of(), assess(c, "4.2.3 b)").witnesses());
    }

    @Test
    void eachContractInForceNeedsAPlanThatIsCarriedOut() {
        Conforming c = new Conforming();
        ServiceContract second = c.make.createServiceContract();
        second.setName("二期合同");
        second.setSignedOn(date("2026-01-05"));
        c.project.getContracts().add(second);
        ItemResult result = assess(c, "4.2.3 b)");
        assertEquals(1, result.findings().size());
        assertEquals(List.of(second), result.findings().get(0).elements());
        assertTrue(result.witnesses().containsAll(List.of(c.contract, plan(c), second)));
        plan(c).setExecutedSince(date("2026-07-01"));
        assertEquals(
                List.of(c.contract, plan(c)),
                assess(c, "4.2.3 b)").findings().get(0).elements());
    }

    @Test
    void partsOfTheAssessmentThatFallShortAreNamedByItem() {
        Conforming c = new Conforming();
        assessment(c).getUnitInfluences().clear();
        assessment(c).getRisks().get(0).setResidualLikelihood(Level.NOT_RATED);
        List<Finding> findings = assess(c, "4.2.3 b) 1)").findings();
        assertEquals(2, findings.size());
        assertTrue(findings.get(0).message().en().endsWith("5.1.1 b)"));
        assertTrue(findings.get(1).message().en().endsWith("5.1.1 d)"));
    }

    @Test
    void eachAgencyUnderContractIsAssessedAndRecommended() {
        Conforming c = new Conforming();
        ServiceAgency other = c.make.createServiceAgency();
        other.setName("另一公司");
        c.project.getAgencies().add(other);
        candidates(c).getCandidates().add(other);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 2)").verdict());
        ServiceContract second = c.make.createServiceContract();
        second.setAgency(other);
        second.setSignedOn(date("2026-01-05"));
        c.project.getContracts().add(second);
        ItemResult notRecommended = assess(c, "4.2.3 b) 2)");
        assertEquals(Verdict.PARTIAL, notRecommended.verdict());
        assertEquals(
                List.of(other, candidates(c)), notRecommended.findings().get(0).elements());
        notRecommended.findings().get(0).fix().orElseThrow().change().run();
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 2)").verdict());
        candidates(c).getCandidates().remove(other);
        candidates(c).getRecommended().remove(other);
        assertEquals(3, assess(c, "4.2.3 b) 2)").findings().size());
    }

    @Test
    void twoAssessmentsMayShareTheSubjects() {
        Conforming c = new Conforming();
        candidates(c).getScope().remove(AssessmentSubject.PERSONNEL);
        CandidateAssessment ofPersonnel = c.make.createCandidateAssessment();
        ofPersonnel.setPerformedOn(date("2025-03-06"));
        ofPersonnel.getCandidates().add(c.agency);
        ofPersonnel.getScope().add(AssessmentSubject.PERSONNEL);
        c.phase(PhaseKind.SELECTION).getActivities().add(ofPersonnel);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 2)").verdict());
    }

    @Test
    void beforeTheContractAnyRecommendationWillDo() {
        Conforming c = new Conforming();
        c.project.getContracts().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 2)").verdict());
        candidates(c).getRecommended().clear();
        ItemResult nobody = assess(c, "4.2.3 b) 2)");
        assertEquals(Verdict.PARTIAL, nobody.verdict());
        assertEquals(List.of(c.project, candidates(c)), nobody.findings().get(0).elements());
        candidates(c).getCandidates().clear();
        assertEquals(Verdict.GAP, assess(c, "4.2.3 b) 2)").verdict());
    }

    @Test
    void whatAnnexALacksIsNamedByItem() {
        Conforming c = new Conforming();
        c.project.getControls().clear();
        c.project.setEnvironment((TechnicalEnvironment) null);
        Finding finding = assess(c, "4.2.3 b) 3)").findings().get(0);
        assertEquals(List.of(c.project), finding.elements());
        assertTrue(
                finding.message().zh().contains("A.2.4 a)、A.2.4 b) 2)"),
                finding.message().zh());
        assertTrue(
                finding.message().en().contains("A.2.4 a); A.2.4 b) 2)"),
                finding.message().en());
    }

    @Test
    void anEvaluationOrAnInspectionWithinThePeriodSupervises() {
        for (Class<?> left : List.of(ServiceEvaluation.class, ExecutionInspection.class)) {
            Conforming c = new Conforming();
            remove(c, left == ServiceEvaluation.class ? ExecutionInspection.class : ServiceEvaluation.class);
            assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 4)").verdict());
        }
    }

    @Test
    void theFirstLookIsDueAPeriodAfterTheStartOfTheService() {
        Conforming c = new Conforming();
        remove(c, ServiceEvaluation.class);
        remove(c, ExecutionInspection.class);
        c.contract.setStartsOn(date("2025-06-30"));
        assertEquals(Verdict.NOT_DUE, assess(c, "4.2.3 b) 4)").verdict());
        c.contract.setStartsOn(date("2025-06-29"));
        assertEquals(Verdict.GAP, assess(c, "4.2.3 b) 4)").verdict());
    }

    @Test
    void withoutIncidentNothingIsToBeHandled() {
        Conforming c = new Conforming();
        c.project.getIncidents().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "4.2.3 b) 5)").verdict());
    }

    @Test
    void theLeadingUnitIsRecordedAsHandler() {
        Conforming c = new Conforming();
        incident(c).getHandledBy().clear();
        assess(c, "4.2.3 b) 5)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(List.of(c.operations), incident(c).getHandledBy());
        incident(c).getHandledBy().clear();
        c.project.getResponsibleUnits().clear();
        assertTrue(assess(c, "4.2.3 b) 5)").findings().get(0).fix().isEmpty());
    }

    @Test
    void aSuggestionCountsFromAResponsibleUnitOrFromNobodyNamed() {
        Conforming c = new Conforming();
        suggestion(c).setSubmittedBy(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 6)").verdict());
        suggestion(c).setSubmittedBy(c.data);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 b) 6)").verdict());
        c.project.getResponsibleUnits().get(1).setAssignedOn(date("2026-07-01"));
        ItemResult byAnother = assess(c, "4.2.3 b) 6)");
        assertEquals(
                List.of(c.project, suggestion(c)), byAnother.findings().get(0).elements());
    }

    @Test
    void theHeadOrAMemberOfTheUnitSignsOnItsBehalf() {
        Conforming c = new Conforming();
        letter(c).setUnit(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 c)").verdict());
        c.operations.setHead(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 c)").verdict());
        c.head.setUnit(null);
        ItemResult stranger = assess(c, "4.2.3 c)");
        assertEquals(Verdict.GAP, stranger.verdict());
        assertTrue(stranger.findings().get(0).fix().isEmpty());
        c.operations.setHead(c.head);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.3 c)").verdict());
        letter(c).setSignatory(null);
        assertEquals(Verdict.GAP, assess(c, "4.2.3 c)").verdict());
    }

    @Test
    void aSuggestionIsRecordedForTheLeadingUnit() {
        Conforming c = new Conforming();
        c.project.getPhases().forEach(phase -> phase.getActivities().removeIf(ImprovementSuggestion.class::isInstance));
        fix(c, "4.2.3 b) 6)");
        assertSame(c.operations, suggestion(c).getSubmittedBy());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.EvaluationContent;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceEvaluation;

class Section7_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("7.1 a)", "never evaluated", c -> remove(c, evaluation(c))),
                partial("7.1 a)", "evaluated too long ago", c -> evaluation(c).setPerformedOn(date("2025-06-29"))),
                partial("7.1 a)", "the day of the evaluation is not known", c -> {
                    evaluation(c).setPerformedOn(null);
                    evaluation(c).setState(ActivityState.PERFORMED);
                }),
                partial("7.1 a)", "one of two contracts was never evaluated", Section7_1Test::secondContract),
                partial("7.1 a)", "the project's own period is over", c -> period(c, PeriodSubject.SERVICE_EVALUATION)),
                gap("7.1 b)", "never evaluated", c -> remove(c, evaluation(c))),
                partial("7.1 b)", "needed requirements are not adjusted", c -> {
                    clauses(c);
                    evaluation(c).setRequirementAdjustment(Need.NEEDED);
                }),
                gap("7.1 b) 1)", "no new vulnerabilities", c -> lacks(c, EvaluationContent.NEW_VULNERABILITIES)),
                gap("7.1 b) 2)", "no reliability", c -> lacks(c, EvaluationContent.AGENCY_AND_PERSONNEL_RELIABILITY)),
                gap("7.1 b) 3)", "no new threats", c -> lacks(c, EvaluationContent.NEW_THREATS_FROM_SERVICE_CHANGES)),
                gap("7.1 b) 4)", "no new impacts", c -> lacks(c, EvaluationContent.NEW_IMPACTS)),
                gap("7.1 b) 5)", "no readiness", c -> lacks(c, EvaluationContent.INCIDENT_READINESS)),
                gap("7.1 b) 5)", "never evaluated", c -> remove(c, evaluation(c))),
                gap("7.1 c)", "never audited", c -> remove(c, audit(c))),
                partial("7.1 c)", "audited too long ago", c -> audit(c).setPerformedOn(date("2025-06-29"))),
                gap("7.1 d)", "no measure is approved", c -> measure(c).setApproval(null)),
                gap("7.1 d)", "approved by another", c -> measure(c)
                        .getApproval()
                        .setApprover(c.head)),
                partial("7.1 d)", "one of two measures is not approved", c -> measure(c, audit(c))),
                partial("7.1 d)", "an audit found a problem but proposed nothing", c -> audit(c).getProblems()
                        .add(c.make.createProblem())));
    }

    private static ServiceEvaluation evaluation(Conforming c) {
        return ConformingOperation.activity(c, ServiceEvaluation.class);
    }

    private static ManagementAudit audit(Conforming c) {
        return ConformingOperation.activity(c, ManagementAudit.class);
    }

    private static ImprovementMeasure measure(Conforming c) {
        return evaluation(c).getMeasures().get(0);
    }

    private static ImprovementMeasure measure(Conforming c, ManagementAudit audit) {
        ImprovementMeasure measure = c.make.createImprovementMeasure();
        measure.setName("措施");
        audit.getMeasures().add(measure);
        return measure;
    }

    private static void remove(Conforming c, Activity activity) {
        c.phase(PhaseKind.OPERATION).getActivities().remove(activity);
    }

    private static void lacks(Conforming c, EvaluationContent content) {
        evaluation(c).getContents().remove(content);
    }

    private static void period(Conforming c, PeriodSubject subject) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(subject);
        setting.setLength(Period.ofMonths(3));
        c.project.getPeriods().add(setting);
    }

    private static void clauses(Conforming c) {
        if (c.contract.getSecurityClauses() == null) {
            c.contract.setSecurityClauses(c.make.createSecurityClauses());
        }
        c.contract.getSecurityClauses().getRevisions().clear();
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setAgency(c.agency);
        second.setSignedOn(date("2025-06-01"));
        c.project.getContracts().add(second);
        return second;
    }

    private static ServiceEvaluation evaluation(Conforming c, String day, EvaluationContent... contents) {
        ServiceEvaluation evaluation = c.make.createServiceEvaluation();
        evaluation.setContract(c.contract);
        evaluation.setPerformedOn(date(day));
        evaluation.getContents().addAll(List.of(contents));
        c.phase(PhaseKind.OPERATION).getActivities().add(evaluation);
        return evaluation;
    }

    @Test
    void exactlyAPeriodAgoIsRecent() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(date("2025-06-30"));
        audit(c).setPerformedOn(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 a)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 c)").verdict());
    }

    @Test
    void withinThePeriodFromTheStartOfTheServiceTheFirstIsNotDue() {
        Conforming c = new Conforming();
        remove(c, evaluation(c));
        remove(c, audit(c));
        c.contract.setSignedOn(date("2025-03-18"));
        c.contract.setStartsOn(date("2025-06-30"));
        for (String item : List.of("7.1 a)", "7.1 b)", "7.1 b) 1)", "7.1 c)", "7.1 d)")) {
            assertEquals(Verdict.NOT_DUE, assess(c, item).verdict(), item);
        }
        c.contract.setStartsOn(date("2025-06-29"));
        for (String item : List.of("7.1 a)", "7.1 b)", "7.1 b) 1)", "7.1 c)")) {
            assertEquals(Verdict.GAP, assess(c, item).verdict(), item);
        }
        assertEquals(Verdict.NOT_DUE, assess(c, "7.1 d)").verdict());
        c.contract.setStartsOn(null);
        assertEquals(Verdict.GAP, assess(c, "7.1 a)").verdict(), "from the signature where no start is given");
    }

    @Test
    void plannedAndFutureEvaluationsAreNone() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(null);
        assertEquals(Verdict.GAP, assess(c, "7.1 a)").verdict());
        evaluation(c).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "7.1 a)").verdict());
    }

    @Test
    void anEvaluationWithoutContractIsOneOfAllContracts() {
        Conforming c = new Conforming();
        secondContract(c);
        evaluation(c).setContract(null);
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 a)").verdict());
    }

    @Test
    void afterTheServiceWhatWasDoneStands() {
        Conforming c = new Conforming();
        c.contract.setEndsOn(date("2025-12-31"));
        evaluation(c).setPerformedOn(date("2025-05-01"));
        audit(c).setPerformedOn(date("2025-05-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 a)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 c)").verdict());
        remove(c, evaluation(c));
        remove(c, audit(c));
        assertEquals(Verdict.GAP, assess(c, "7.1 a)").verdict());
        assertEquals(Verdict.GAP, assess(c, "7.1 c)").verdict());
    }

    @Test
    void recentEvaluationsCoverTheContentsTogether() {
        Conforming c = new Conforming();
        lacks(c, EvaluationContent.NEW_IMPACTS);
        ServiceEvaluation early = evaluation(c, "2025-06-29", EvaluationContent.NEW_IMPACTS);
        assertEquals(Verdict.GAP, assess(c, "7.1 b) 4)").verdict(), "too long ago");
        early.setPerformedOn(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 b) 4)").verdict());
        early.getContents().clear();
        Finding finding = assess(c, "7.1 b) 4)").findings().get(0);
        assertEquals(List.of(evaluation(c), early), finding.elements());
    }

    @Test
    void withoutARecentOneTheLatestEvaluationTells() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(date("2025-05-02"));
        lacks(c, EvaluationContent.NEW_IMPACTS);
        ServiceEvaluation early = evaluation(c, "2025-05-01", EvaluationContent.NEW_IMPACTS);
        assertEquals(Verdict.GAP, assess(c, "7.1 b) 4)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 b) 1)").verdict());
        early.setPerformedOn(date("2025-05-02"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 b) 4)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 b) 1)").verdict());
    }

    @Test
    void repeatingAnEvaluationLosesNoContent() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(date("2025-05-02"));
        assess(c, "7.1 a)")
                .findings()
                .forEach(finding -> finding.fix().orElseThrow().change().run());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 a)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 b)").verdict());
    }

    @Test
    void aRevisionSinceTheEvaluationAdjustsTheRequirements() {
        Conforming c = new Conforming();
        clauses(c);
        evaluation(c).setRequirementAdjustment(Need.NEEDED);
        Revision revision = c.make.createRevision();
        c.contract.getSecurityClauses().getRevisions().add(revision);
        assertEquals(1, assess(c, "7.1 b)").findings().size(), "undated");
        revision.setRevisedOn(date("2026-03-19"));
        assertEquals(1, assess(c, "7.1 b)").findings().size(), "before");
        revision.setRevisedOn(date("2026-07-01"));
        assertEquals(1, assess(c, "7.1 b)").findings().size(), "to come");
        revision.setRevisedOn(date("2026-03-20"));
        assertEquals(List.of(), assess(c, "7.1 b)").findings());
        Revision earlier = c.make.createRevision();
        earlier.setRevisedOn(date("2026-01-01"));
        c.contract.getSecurityClauses().getRevisions().add(earlier);
        assertEquals(List.of(), assess(c, "7.1 b)").findings(), "the last one counts");
        evaluation(c).setContract(null);
        assertEquals(List.of(), assess(c, "7.1 b)").findings());
        c.contract.setSecurityClauses(null);
        Finding finding = assess(c, "7.1 b)").findings().get(0);
        assertEquals(List.of(evaluation(c)), finding.elements());
        assertEquals(true, finding.fix().isEmpty());
    }

    @Test
    void measuresGivenUpRejectedOrToComeNeedNoApproval() {
        Conforming c = new Conforming();
        ImprovementMeasure measure = measure(c, audit(c));
        measure.setStatus(ImplementationStatus.ABANDONED);
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 d)").verdict());
        measure.setStatus(ImplementationStatus.PROPOSED);
        measure.setProposedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 d)").verdict());
        measure.setProposedOn(date("2026-06-30"));
        assertEquals(Verdict.PARTIAL, assess(c, "7.1 d)").verdict());
        Approval rejection = c.make.createApproval();
        rejection.setDecision(ApprovalDecision.REJECTED);
        measure.setApproval(rejection);
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 d)").verdict());
        rejection.setApprover(c.leader);
        assertEquals(Verdict.SATISFIED, assess(c, "7.1 d)").verdict());
        rejection.setApprovedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "7.1 d)").verdict());
        rejection.setApprovedOn(date("2026-06-30"));
        rejection.setApprover(c.head);
        assertEquals(Verdict.PARTIAL, assess(c, "7.1 d)").verdict());
    }

    @Test
    void withoutMeasuresNothingIsDueUnlessProblemsWereFound() {
        Conforming c = new Conforming();
        evaluation(c).getMeasures().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "7.1 d)").verdict());
        evaluation(c).getProblems().add(c.make.createProblem());
        assertEquals(Verdict.GAP, assess(c, "7.1 d)").verdict());
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        Set<Verdict> verdicts = Empty.verdicts("7.1");
        assertEquals(Set.of(Verdict.GAP, Verdict.NOT_DUE), verdicts);
    }
}

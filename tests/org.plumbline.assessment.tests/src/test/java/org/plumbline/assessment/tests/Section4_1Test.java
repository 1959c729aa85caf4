// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Section5_1_1Test.assessment;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.LeadershipDecisionKind;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.SupervisionActivity;

class Section4_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("4.1 a)", "the policy is silent on it", c -> policy(c)
                        .getContents()
                        .remove(PolicyContent.RESPONSIBILITY_RETAINED)),
                partial("4.1 a)", "no letter is signed", c -> c.project
                        .getResponsibilityLetters()
                        .clear()),
                partial("4.1 a)", "the letters are only drafted", c -> c.project
                        .getResponsibilityLetters()
                        .forEach(letter -> letter.setSignedOn(null))),
                partial("4.1 a)", "there is no policy", c -> c.project
                        .getDocuments()
                        .removeIf(OutsourcingPolicy.class::isInstance)),
                partial("4.1 b)", "the outsourcing was not approved", c -> remove(c, LeadershipDecision.class)),
                partial("4.1 b)", "another decision was taken", c -> decision(c).setKind(LeadershipDecisionKind.OTHER)),
                partial("4.1 b)", "the decision is yet to come", c -> decision(c)
                        .setPerformedOn(date("2026-07-01"))),
                partial("4.1 b)", "the outsourcing was rejected", c -> decision(c)
                        .setKind(LeadershipDecisionKind.OUTSOURCING_REJECTED)),
                partial("4.1 b)", "somebody else approved", c -> decision(c).setDecidedBy(c.head)),
                partial("4.1 b)", "nobody is said to have approved", c -> decision(c)
                        .setDecidedBy(null)),
                partial("4.1 b)", "nobody was authorised", c -> c.project
                        .getAuthorisations()
                        .clear()),
                partial(
                        "4.1 b)",
                        "somebody else authorised",
                        c -> c.project.getAuthorisations().get(0).setGrantedBy(c.head)),
                gap("4.1 b)", "neither approved nor authorised", c -> {
                    remove(c, LeadershipDecision.class);
                    c.project.getAuthorisations().clear();
                }),
                partial("4.1 c)", "no risk assessment", c -> assessment(c).setPerformedOn(null)),
                partial("4.1 c)", "assessed after signing", c -> assessment(c).setPerformedOn(date("2025-03-19"))),
                partial("4.1 c)", "not watched for more than a year", c -> evaluation(c)
                        .setPerformedOn(date("2025-06-29"))),
                partial("4.1 c)", "never watched since", c -> remove(c, ServiceEvaluation.class)),
                partial("4.1 c)", "a measure is only proposed", Section4_1Test::onlyProposed),
                partial("4.1 c)", "a measure is yet to be carried out", c -> measure(c)
                        .setImplementedOn(date("2026-07-01"))),
                partial("4.1 c)", "a measure against a repetition is not carried out", c -> {
                    ImprovementMeasure measure =
                            c.project.getIncidents().get(0).getMeasures().get(0);
                    measure.setStatus(ImplementationStatus.PROPOSED);
                    measure.setImplementedOn(null);
                }),
                partial("4.1 c)", "a measure is late", c -> {
                    onlyProposed(c);
                    measure(c).setDueOn(date("2026-06-29"));
                }),
                partial("4.1 d)", "no authority inspected", c -> remove(c, AuthorityInspection.class)),
                partial("4.1 d)", "cooperation is not stated", c -> inspection(c)
                        .setCooperation(" ")),
                partial("4.1 d)", "the authority is not named", c -> inspection(c)
                        .setAuthority(null)),
                partial("4.1 d)", "another authority inspected", c -> inspection(c)
                        .getAuthority()
                        .setKind(AuthorityKind.OTHER)),
                partial("4.1 d)", "the inspection is yet to come", c -> inspection(c)
                        .setPerformedOn(date("2026-07-01"))),
                partial("4.1 d)", "the department does not supervise", Section4_1Test::unsupervised),
                gap("4.1 d)", "nobody supervises", c -> remove(c, SupervisionActivity.class)));
    }

    /** All activities of a class, in whatever phase. */
    static <T extends Activity> List<T> activities(Conforming c, Class<T> type) {
        return c.project.getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    static void remove(Conforming c, Class<? extends Activity> type) {
        c.project.getPhases().forEach(phase -> phase.getActivities().removeIf(type::isInstance));
    }

    private static void unsupervised(Conforming c) {
        c.project.getPhases().forEach(phase -> phase.getActivities()
                .removeIf(a -> a instanceof SupervisionActivity && !(a instanceof AuthorityInspection)));
    }

    private static OutsourcingPolicy policy(Conforming c) {
        return c.project.getDocuments().stream()
                .filter(OutsourcingPolicy.class::isInstance)
                .map(OutsourcingPolicy.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static LeadershipDecision decision(Conforming c) {
        return activities(c, LeadershipDecision.class).get(0);
    }

    private static ServiceEvaluation evaluation(Conforming c) {
        List<ServiceEvaluation> evaluations = activities(c, ServiceEvaluation.class);
        assertEquals(1, evaluations.size());
        return evaluations.get(0);
    }

    private static ImprovementMeasure measure(Conforming c) {
        return evaluation(c).getMeasures().get(0);
    }

    private static void onlyProposed(Conforming c) {
        measure(c).setStatus(ImplementationStatus.PROPOSED);
        measure(c).setImplementedOn(null);
    }

    private static AuthorityInspection inspection(Conforming c) {
        return activities(c, AuthorityInspection.class).get(0);
    }

    @Test
    void anEmptyProjectMeetsNothingOfChapters4And5_1() {
        Conforming c = new Conforming();
        AssessmentResult result = assessEmpty(c);
        result.items().stream()
                .filter(item -> item.item().number().startsWith("4")
                        || item.item().number().startsWith("5.1"))
                .forEach(item -> assertFalse(
                        item.verdict() == Verdict.SATISFIED || item.verdict() == Verdict.PARTIAL,
                        item.item().number()));
    }

    private static AssessmentResult assessEmpty(Conforming c) {
        c.project.eClass().getEAllContainments().forEach(c.project::eUnset);
        return assess(c);
    }

    @Test
    void anyLetterShowsThatTheDepartmentAnswers() {
        Conforming c = new Conforming();
        c.project.getResponsibilityLetters().remove(0);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 a)").verdict());
        c.project.getResponsibilityLetters().get(0).setSignedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 a)").verdict());
        c.project.getResponsibilityLetters().get(0).setSignedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "4.1 a)").verdict());
        c.project.setSupervisingLeader(null);
        ItemResult result = assess(c, "4.1 a)");
        assertTrue(result.findings().stream()
                .noneMatch(finding ->
                        finding.fix().isPresent() && finding.remedy().en().contains("letter")));
    }

    @Test
    void anApprovalCountsOnlyAfterTheLastRejection() {
        Conforming c = new Conforming();
        LeadershipDecision rejection = c.make.createLeadershipDecision();
        rejection.setName("否决");
        rejection.setKind(LeadershipDecisionKind.OUTSOURCING_REJECTED);
        c.phase(PhaseKind.PLANNING).getActivities().add(rejection);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 b)").verdict(), "not performed");
        rejection.setPerformedOn(date("2025-01-09"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 b)").verdict(), "earlier");
        rejection.setPerformedOn(date("2025-01-10"));
        ItemResult sameDay = assess(c, "4.1 b)");
        assertEquals(Verdict.PARTIAL, sameDay.verdict());
        assertEquals(List.of(rejection), sameDay.findings().get(0).elements());
        rejection.setPerformedOn(null);
        rejection.setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 b)").verdict(), "of an unknown day");
        decision(c).setPerformedOn(null);
        decision(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.PARTIAL, assess(c, "4.1 b)").verdict(), "both of an unknown day");
    }

    @Test
    void oneApprovalOfTheLeaderIsEnoughAndWhatIsWrongWithOthersIsNamed() {
        Conforming c = new Conforming();
        LeadershipDecision other = c.make.createLeadershipDecision();
        other.setKind(LeadershipDecisionKind.OUTSOURCING_APPROVED);
        other.setPerformedOn(date("2025-01-08"));
        c.phase(PhaseKind.PLANNING).getActivities().add(0, other);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 b)").verdict());
        LeadershipDecision leaders =
                (LeadershipDecision) c.phase(PhaseKind.PLANNING).getActivities().get(1);
        leaders.setDecidedBy(c.head);
        Finding unnamed = assess(c, "4.1 b)").findings().get(0);
        assertEquals(List.of(other), unnamed.elements());
        other.setDecidedBy(c.head);
        Finding others = assess(c, "4.1 b)").findings().get(0);
        assertEquals(List.of(c.project.getSupervisingLeader(), other, leaders), others.elements());
        c.project.setSupervisingLeader(null);
        assertTrue(assess(c, "4.1 b)").findings().get(0).fix().isEmpty());
    }

    @Test
    void anAuthorisationCountsFromItsDay() {
        Conforming c = new Conforming();
        c.project.getAuthorisations().get(0).setGrantedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "4.1 b)").verdict());
        c.project.getAuthorisations().get(0).setGrantedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 b)").verdict());
        c.project.getAuthorisations().get(0).setGrantedBy(null);
        c.project.getSupervisingLeader().setHolder(null);
        assertEquals(Verdict.GAP, assess(c, "4.1 b)").verdict());
    }

    @Test
    void anEvaluationOrAnotherAssessmentWithinThePeriodIsWatching() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        evaluation(c).setPerformedOn(date("2025-06-29"));
        assertEquals(Verdict.PARTIAL, assess(c, "4.1 c)").verdict());
        assessment(c).setPerformedOn(date("2025-07-01"));
        c.contract.setSignedOn(date("2025-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(PeriodSubject.SERVICE_EVALUATION);
        setting.setLength(java.time.Period.ofMonths(6));
        c.project.getPeriods().add(setting);
        assertEquals(Verdict.PARTIAL, assess(c, "4.1 c)").verdict());
    }

    @Test
    void beforeTheServiceTheAssessmentAloneCounts() {
        Conforming c = new Conforming();
        c.project.getContracts().clear();
        unsupervised(c);
        c.project.getIncidents().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        assertEquals(List.of(assessment(c)), assess(c, "4.1 c)").witnesses());
        assertEquals(Verdict.NOT_DUE, assess(c, "4.1 d)").verdict());
    }

    @Test
    void aMeasureIsDueOnItsDayAndAtOnceWithoutOne() {
        Conforming c = new Conforming();
        onlyProposed(c);
        measure(c).setDueOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        measure(c).setDueOn(null);
        assertEquals(List.of(measure(c)), assess(c, "4.1 c)").findings().get(0).elements());
        measure(c).setStatus(ImplementationStatus.ABANDONED);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        measure(c).setStatus(ImplementationStatus.PROPOSED);
        measure(c).setProposedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
        measure(c).setProposedOn(null);
        measure(c).setStatus(ImplementationStatus.IMPLEMENTED);
        measure(c).setImplementedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.1 c)").verdict());
    }

    @Test
    void oneInspectionThatWasAcceptedIsEnough() {
        Conforming c = new Conforming();
        AuthorityInspection other = c.make.createAuthorityInspection();
        other.setPerformedOn(date("2026-01"));
        c.phase(PhaseKind.OPERATION).getActivities().add(0, other);
        ItemResult result = assess(c, "4.1 d)");
        assertEquals(Verdict.SATISFIED, result.verdict());
        assertFalse(result.witnesses().contains(other));
    }

    @Test
    void theInspectionOfAnAuthorityIsNoSupervisionOfTheDepartment() {
        Conforming c = new Conforming();
        unsupervised(c);
        ItemResult result = assess(c, "4.1 d)");
        assertEquals(Verdict.PARTIAL, result.verdict());
        assertEquals(List.of(inspection(c)), result.witnesses());
    }

    @Test
    void aRecordedEvaluationLooksAtWhatTheLastOneLookedAt() {
        Conforming c = new Conforming();
        evaluation(c).setPerformedOn(date("2025-06-29"));
        ServiceEvaluation last = evaluation(c);
        assess(c, "4.1 c)").findings().get(0).fix().orElseThrow().change().run();
        List<ServiceEvaluation> evaluations = activities(c, ServiceEvaluation.class);
        assertEquals(2, evaluations.size());
        assertEquals(last.getContents(), evaluations.get(1).getContents());
        assertEquals(date("2026-06-30"), evaluations.get(1).getPerformedOn());
    }
}

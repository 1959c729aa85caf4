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
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.VerificationContent;

class Section7_2Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("7.2 a)", "a stage is delivered and not verified", Section7_2Test::unverify),
                partial("7.2 a)", "one of two stages is not verified", c -> stage(c, "2026-06-30")),
                gap("7.2 a)", "the stage is overdue and nothing is verified", c -> {
                    unverify(c);
                    stages(c).forEach(stage -> stage.setDeliveredOn(null));
                }),
                gap("7.2 a)", "no stage is known and nothing is verified", c -> {
                    unverify(c);
                    stages(c).clear();
                }),
                partial("7.2 a)", "a content is missing", c -> lacks(c, VerificationContent.SERVICE_RECORDS)),
                gap("7.2 a) 1)", "the clauses are not verified", c -> lacks(c, VerificationContent.SECURITY_CLAUSES)),
                gap("7.2 a) 1)", "nothing is verified", Section7_2Test::unverify),
                gap("7.2 a) 2)", "no rights", c -> lacks(c, VerificationContent.AUTHORISATION_AND_REVOCATION)),
                gap("7.2 a) 3)", "no records", c -> lacks(c, VerificationContent.SERVICE_RECORDS)),
                gap("7.2 a) 4)", "no training", c -> lacks(c, VerificationContent.TRAINING_RECORDS)),
                gap("7.2 b)", "neither analysed nor reported", c -> {
                    blank(c);
                    problem(c).setReportedTo(null);
                    problem(c).setReportedOn(null);
                }),
                partial("7.2 b)", "not analysed", Section7_2Test::blank),
                partial("7.2 b)", "reported to another", c -> problem(c).setReportedTo(c.head)),
                partial("7.2 b)", "analysed too late", c -> {
                    limit(c, 2);
                    problem(c).setAnalysedOn(date("2026-04-11"));
                }),
                partial("7.2 b)", "reported too late", c -> {
                    limit(c, 2);
                    problem(c).setReportedOn(date("2026-04-11"));
                }));
    }

    private static DeliveryVerification verification(Conforming c) {
        return ConformingOperation.activity(c, DeliveryVerification.class);
    }

    private static Problem problem(Conforming c) {
        return verification(c).getProblems().get(0);
    }

    private static List<DeliveryStage> stages(Conforming c) {
        return c.contract.getDeliveryStages();
    }

    private static DeliveryStage stage(Conforming c, String deliveredOn) {
        DeliveryStage stage = c.make.createDeliveryStage();
        stage.setName("第二阶段");
        stage.setDeliveredOn(date(deliveredOn));
        stages(c).add(stage);
        return stage;
    }

    private static void unverify(Conforming c) {
        DeliveryVerification verification = verification(c);
        verification.setStage(null);
        c.phase(PhaseKind.OPERATION).getActivities().remove(verification);
    }

    private static void lacks(Conforming c, VerificationContent content) {
        verification(c).getContents().remove(content);
    }

    private static void blank(Conforming c) {
        problem(c).setCause(" ");
        problem(c).setAnalysedOn(null);
    }

    private static void limit(Conforming c, int days) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(PeriodSubject.PROBLEM_ANALYSIS);
        setting.setLength(Period.ofDays(days));
        c.project.getPeriods().add(setting);
    }

    @Test
    void nothingIsDueBeforeTheFirstDelivery() {
        Conforming c = new Conforming();
        unverify(c);
        stages(c).forEach(stage -> stage.setDeliveredOn(null));
        stages(c).forEach(stage -> stage.setDueOn(date("2026-06-30")));
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 a)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 a) 1)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 b)").verdict());
        stages(c).forEach(stage -> stage.setDeliveredOn(date("2026-07-01")));
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 a)").verdict());
        stages(c).forEach(stage -> stage.setDueOn(date("2026-06-29")));
        assertEquals(Verdict.GAP, assess(c, "7.2 a)").verdict());
        assertEquals(Verdict.GAP, assess(c, "7.2 a) 1)").verdict());
    }

    @Test
    void withoutPlannedStagesTheFirstVerificationIsDueAfterAPeriod() {
        Conforming c = new Conforming();
        unverify(c);
        stages(c).clear();
        c.contract.setStartsOn(date("2025-06-30"));
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 a)").verdict());
        c.contract.setStartsOn(date("2025-06-29"));
        assertEquals(Verdict.GAP, assess(c, "7.2 a)").verdict());
        assertEquals(List.of(c.contract), assess(c, "7.2 a)").findings().get(0).elements());
    }

    @Test
    void aVerificationToComeIsNone() {
        Conforming c = new Conforming();
        verification(c).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "7.2 a)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 b)").verdict());
        verification(c).setPerformedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 a)").verdict());
    }

    @Test
    void aVerificationNeedsNoStage() {
        Conforming c = new Conforming();
        stages(c).clear();
        verification(c).setStage(null);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 a)").verdict());
    }

    @Test
    void verifyingAnotherStageClosesNoGapInTheContents() {
        Conforming c = new Conforming();
        lacks(c, VerificationContent.AUTHORISATION_AND_REVOCATION);
        stage(c, "2026-06-01");
        assess(c, "7.2 a)")
                .findings()
                .forEach(finding -> finding.fix().orElseThrow().change().run());
        assertEquals(List.of(), assess(c, "7.2 a)").findings());
        assertEquals(Verdict.GAP, assess(c, "7.2 a) 2)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 a) 1)").verdict());
    }

    @Test
    void aCauseOrADayShowsThatAProblemWasAnalysed() {
        Conforming c = new Conforming();
        problem(c).setAnalysedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        problem(c).setAnalysedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
        problem(c).setCause(null);
        problem(c).setAnalysedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        problem(c).setAnalysedOn(null);
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
    }

    @Test
    void aNamedLeaderOrADayShowsThatAProblemWasReported() {
        Conforming c = new Conforming();
        problem(c).setReportedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        problem(c).setReportedTo(null);
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
        problem(c).setReportedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        problem(c).setReportedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
        problem(c).setReportedTo(c.leader);
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
    }

    @Test
    void aReportToTheLeaderMayNameTheProblem() {
        Conforming c = new Conforming();
        problem(c).setReportedTo(null);
        problem(c).setReportedOn(null);
        limit(c, 2);
        ManagementReport report = c.make.createManagementReport();
        report.getSubjects().add(problem(c));
        report.setPerformedOn(date("2026-04-10"));
        c.phase(PhaseKind.OPERATION).getActivities().add(report);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        report.setSubmittedTo(c.head);
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
        report.setSubmittedTo(c.leader);
        report.setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "7.2 b)").verdict());
        report.setPerformedOn(date("2026-04-11"));
        assertEquals(List.of(report), assess(c, "7.2 b)").findings().get(0).elements(), "late");
        ManagementReport earlier = c.make.createManagementReport();
        earlier.getSubjects().add(problem(c));
        earlier.setPerformedOn(date("2026-04-09"));
        c.phase(PhaseKind.OPERATION).getActivities().add(earlier);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
    }

    @Test
    void whileTheStatedLimitRunsAProblemIsNotDue() {
        Conforming c = new Conforming();
        blank(c);
        problem(c).setReportedTo(null);
        problem(c).setReportedOn(null);
        verification(c).setPerformedOn(date("2026-06-28"));
        limit(c, 2);
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 b)").verdict());
        verification(c).setPerformedOn(date("2026-06-27"));
        assertEquals(Verdict.GAP, assess(c, "7.2 b)").verdict());
    }

    @Test
    void whatIsDoneOnTheLastDayOfTheLimitIsInTime() {
        Conforming c = new Conforming();
        limit(c, 2);
        problem(c).setAnalysedOn(date("2026-04-10"));
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
    }

    @Test
    void withoutProblemsThereIsNothingToAnalyse() {
        Conforming c = new Conforming();
        verification(c).getProblems().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "7.2 b)").verdict());
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        assertEquals(Set.of(Verdict.GAP, Verdict.NOT_DUE), Empty.verdicts("7.2"));
    }

    @Test
    void anUndatedReportMayHaveBeenInTime() {
        Conforming c = new Conforming();
        problem(c).setReportedTo(null);
        problem(c).setReportedOn(null);
        limit(c, 2);
        ManagementReport late = report(c);
        late.setPerformedOn(date("2026-04-11"));
        ManagementReport undated = report(c);
        undated.setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict());
        c.phase(PhaseKind.OPERATION).getActivities().remove(late);
        c.phase(PhaseKind.OPERATION).getActivities().add(late);
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 b)").verdict(), "whatever the order");
    }

    private static ManagementReport report(Conforming c) {
        ManagementReport report = c.make.createManagementReport();
        report.getSubjects().add(problem(c));
        c.phase(PhaseKind.OPERATION).getActivities().add(report);
        return report;
    }

    @Test
    void fixesRecordTheStageAndTheDayOfTheReport() {
        Conforming c = new Conforming();
        problem(c).setReportedTo(c.head);
        problem(c).setReportedOn(date("2026-04-10"));
        fix(c, "7.2 b)");
        assertEquals(c.leader, problem(c).getReportedTo());
        assertEquals(date("2026-06-30"), problem(c).getReportedOn());
        unverify(c);
        stages(c).forEach(stage -> {
            stage.setDeliveredOn(null);
            stage.setDueOn(date("2026-06-29"));
        });
        fix(c, "7.2 a)");
        assertEquals(stages(c).get(0), verification(c).getStage());
    }

    @Test
    void theReasonTellsWhetherATimeLimitRuns() {
        Conforming c = new Conforming();
        problem(c).setReportedTo(null);
        problem(c).setReportedOn(null);
        blank(c);
        verification(c).setPerformedOn(date("2026-06-29"));
        limit(c, 2);
        assertEquals(
                "the time limit stated for analysing problems is not over",
                assess(c, "7.2 b)").reason().orElseThrow().en());
        verification(c).getProblems().clear();
        assertEquals(
                "no delivery verification found a problem",
                assess(c, "7.2 b)").reason().orElseThrow().en());
    }

    @Test
    void fixesOfOneDayAreRecordedTogether() {
        Conforming c = new Conforming();
        lacks(c, VerificationContent.SERVICE_RECORDS);
        lacks(c, VerificationContent.TRAINING_RECORDS);
        fix(c, "7.2 a) 3)");
        fix(c, "7.2 a) 4)");
        assertEquals(
                2,
                c.phase(PhaseKind.OPERATION).getActivities().stream()
                        .filter(DeliveryVerification.class::isInstance)
                        .count());
        assertEquals(Verdict.SATISFIED, assess(c, "7.2 a) 4)").verdict());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingOperation.activity;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.DispositionMethod;
import org.plumbline.model.outsourcing.DispositionSubject;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.ServiceExit;

class Section8_2Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("8.2 a)", "the service goes on", c -> {
                    c.contract.setTerminatedOn(null);
                    service(c).setTerminatedOn(date("2026-07-01"));
                }),
                gap("8.2 a)", "the service went on until the contract expired", c -> {
                    c.contract.setTerminatedOn(null);
                    c.contract.setEndsOn(date("2026-06-01"));
                    service(c).setTerminatedOn(null);
                }),
                partial("8.2 a)", "one of two services goes on", c -> {
                    c.contract.setTerminatedOn(null);
                    faultyService(c);
                }),
                gap("8.2 b)", "there is no record of the exit", Section8_2Test::unrecorded),
                gap("8.2 b)", "the exit names no contract", c -> {
                    exit(c).setContract(null);
                    secondContract(c);
                }),
                gap("8.2 b)", "there is no strategy to follow", c -> c.contract.setExitStrategy(null)),
                partial("8.2 b)", "data are not erased", c -> exit(c).getManagement()
                        .remove(ExitManagementContent.DATA_ERASED)),
                partial("8.2 b)", "sub-accounts are not removed", c -> exit(c).getTechnical()
                        .remove(ExitTechnicalContent.SUB_ACCOUNTS_REMOVED)),
                partial("8.2 b)", "the condition is not named", c -> exit(c).setCondition(null)),
                partial("8.2 b)", "the condition is not one of the contract", c -> exit(c).setCondition(
                                c.make.createExitCondition())),
                gap("8.2 b)", "nothing was carried out", c -> {
                    exit(c).setCondition(null);
                    exit(c).getManagement().clear();
                    exit(c).getTechnical().clear();
                }),
                gap("8.2 c)", "there is no record of the exit", Section8_2Test::unrecorded),
                gap("8.2 c)", "nothing is disposed of", c -> exit(c).getDispositions()
                        .clear()),
                partial("8.2 c)", "documents are not disposed of", c -> exit(c).getDispositions()
                        .remove(disposition(c, DispositionSubject.DOCUMENTS))),
                partial("8.2 c)", "information is not verified", c -> disposition(
                                c, DispositionSubject.SENSITIVE_INFORMATION)
                        .setVerifiedOn(null)),
                partial("8.2 c)", "resources were verified too early", c -> disposition(c, DispositionSubject.RESOURCES)
                        .setVerifiedOn(date("2026-05-28"))),
                partial("8.2 c)", "documents are to be disposed of later", c -> disposition(
                                c, DispositionSubject.DOCUMENTS)
                        .setDisposedOn(date("2026-07-01"))),
                partial("8.2 c)", "the method is not stated", c -> disposition(c, DispositionSubject.DOCUMENTS)
                        .setMethod(DispositionMethod.NOT_STATED)),
                gap("8.2 d)", "not reported", c -> report(c).getTopics().clear()),
                gap("8.2 d)", "reported to another", c -> report(c).setSubmittedTo(c.head)),
                gap("8.2 d)", "to be reported later", c -> report(c).setPerformedOn(date("2026-07-01"))),
                gap("8.2 d)", "reported before it began", c -> report(c).setPerformedOn(date("2026-03-31"))),
                partial("8.2 d)", "reported before it was over", c -> report(c).setPerformedOn(date("2026-05-31"))),
                partial("8.2 d)", "the result is not reported", c -> report(c)
                        .getTopics()
                        .remove(ReportTopic.EXIT_RESULT)),
                partial("8.2 d)", "the course is not reported", c -> report(c)
                        .getTopics()
                        .remove(ReportTopic.EXIT_PROCESS)));
    }

    private static Violation gap(String item, String name, Consumer<Conforming> change) {
        return Violation.gap(item, name, change).given(Section8_2Test::leave);
    }

    private static Violation partial(String item, String name, Consumer<Conforming> change) {
        return Violation.partial(item, name, change).given(Section8_2Test::leave);
    }

    /** The contract was cancelled because an audit found a service faulty; everything was done as agreed. */
    private static void leave(Conforming c) {
        faultyService(c).setTerminatedOn(date("2026-04-20"));
        c.contract.setTerminatedOn(date("2026-06-01"));
        ExitStrategy strategy = c.make.createExitStrategy();
        ExitCondition condition = c.make.createExitCondition();
        condition.setKind(ExitConditionKind.AGREED_CANCELLATION);
        strategy.getConditions().add(condition);
        strategy.getManagement().addAll(ExitManagementContent.VALUES);
        strategy.getTechnical().addAll(ExitTechnicalContent.VALUES);
        c.contract.setExitStrategy(strategy);
        ServiceExit exit = c.make.createServiceExit();
        exit.setName("服务退出");
        exit.setContract(c.contract);
        exit.setStartedOn(date("2026-04-01"));
        exit.setPerformedOn(date("2026-06-01"));
        exit.setCondition(condition);
        exit.getManagement().addAll(ExitManagementContent.VALUES);
        exit.getTechnical().addAll(ExitTechnicalContent.VALUES);
        for (DispositionSubject subject : DispositionSubject.VALUES) {
            Disposition disposition = c.make.createDisposition();
            disposition.setSubject(subject);
            disposition.setMethod(DispositionMethod.DESTROYED);
            disposition.setDisposedOn(date("2026-05-29"));
            disposition.setVerifiedOn(date("2026-05-29"));
            exit.getDispositions().add(disposition);
        }
        c.phase(PhaseKind.IMPROVEMENT).getActivities().add(exit);
        ManagementReport report = c.make.createManagementReport();
        report.setName("退出报告");
        report.setSubmittedTo(c.leader);
        report.getTopics().addAll(List.of(ReportTopic.EXIT_PROCESS, ReportTopic.EXIT_RESULT));
        report.setPerformedOn(date("2026-06-01"));
        c.phase(PhaseKind.IMPROVEMENT).getActivities().add(report);
    }

    private static OutsourcedService faultyService(Conforming c) {
        OutsourcedService service = c.make.createOutsourcedService();
        service.setName("有问题的服务");
        service.getTerminationRequiredBy().add(activity(c, ManagementAudit.class));
        c.contract.getServices().add(service);
        return service;
    }

    private static OutsourcedService service(Conforming c) {
        return c.contract.getServices().stream()
                .filter(service -> !service.getTerminationRequiredBy().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static ServiceExit exit(Conforming c) {
        return activity(c, ServiceExit.class);
    }

    private static void unrecorded(Conforming c) {
        ServiceExit exit = exit(c);
        exit.setContract(null);
        c.phase(PhaseKind.IMPROVEMENT).getActivities().remove(exit);
    }

    private static Disposition disposition(Conforming c, DispositionSubject subject) {
        return exit(c).getDispositions().get(subject.getValue());
    }

    private static ManagementReport report(Conforming c) {
        return c.phase(PhaseKind.IMPROVEMENT).getActivities().stream()
                .filter(ManagementReport.class::isInstance)
                .map(ManagementReport.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setAgency(c.agency);
        second.setSignedOn(date("2025-06-01"));
        c.project.getContracts().add(second);
        return second;
    }

    @Test
    void nothingIsDueWhileTheServiceRuns() {
        Conforming c = new Conforming();
        for (String item : List.of("8.2 a)", "8.2 b)", "8.2 c)", "8.2 d)")) {
            assertEquals(Verdict.NOT_DUE, assess(c, item).verdict(), item);
        }
    }

    @Test
    void aServiceThatMustEndAndGoesOnIsCritical() {
        Conforming c = new Conforming();
        leave(c);
        c.contract.setTerminatedOn(null);
        service(c).setTerminatedOn(null);
        assertEquals(Severity.CRITICAL, assess(c, "8.2 a)").findings().get(0).severity());
        service(c).setTerminatedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 a)").verdict());
    }

    @Test
    void theEndOfTheContractEndsItsServices() {
        Conforming c = new Conforming();
        leave(c);
        service(c).setTerminatedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 a)").verdict());
        assertEquals(List.of(c.contract), assess(c, "8.2 a)").witnesses());
    }

    @Test
    void withoutFaultyServiceNothingHadToEnd() {
        Conforming c = new Conforming();
        leave(c);
        activity(c, ManagementAudit.class).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.NOT_APPLICABLE, assess(c, "8.2 a)").verdict());
        assertEquals(
                List.of(activity(c, ServiceEvaluation.class)),
                assess(c, "8.2 a)").witnesses());
        activity(c, ServiceEvaluation.class).setPerformedOn(null);
        assertEquals(Verdict.NOT_DUE, assess(c, "8.2 a)").verdict());
    }

    @Test
    void whileTheExitIsUnderWayOnlyItsCourseIsToBeReported() {
        Conforming c = new Conforming();
        leave(c);
        c.contract.setTerminatedOn(null);
        exit(c).setPerformedOn(date("2026-07-01"));
        exit(c).getManagement().clear();
        exit(c).getDispositions().clear();
        report(c).getTopics().remove(ReportTopic.EXIT_RESULT);
        assertEquals(Verdict.NOT_DUE, assess(c, "8.2 b)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "8.2 c)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
        report(c).getTopics().clear();
        assertEquals(1, assess(c, "8.2 d)").findings().size());
    }

    @Test
    void anExitIsOverWithTheContractOrWhenItIsSaidToBe() {
        Conforming c = new Conforming();
        leave(c);
        exit(c).setPerformedOn(null);
        exit(c).getManagement().clear();
        assertEquals(Verdict.PARTIAL, assess(c, "8.2 b)").verdict(), "the contract has ended");
        c.contract.setTerminatedOn(null);
        assertEquals(Verdict.NOT_DUE, assess(c, "8.2 b)").verdict());
        exit(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.PARTIAL, assess(c, "8.2 b)").verdict());
    }

    @Test
    void onlyWhatWasAgreedMustBeCarriedOut() {
        Conforming c = new Conforming();
        leave(c);
        exit(c).getManagement().remove(ExitManagementContent.DATA_ERASED);
        c.contract.getExitStrategy().getManagement().remove(ExitManagementContent.DATA_ERASED);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 b)").verdict());
    }

    @Test
    void anExitWithoutContractIsThatOfTheSingleContract() {
        Conforming c = new Conforming();
        leave(c);
        exit(c).setContract(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 b)").verdict());
    }

    @Test
    void aContractWhoseAgencyGoesOnUnderAnotherIsNotLeft() {
        Conforming c = new Conforming();
        leave(c);
        ServiceContract second = secondContract(c);
        second.setTerminatedOn(date("2026-06-15"));
        assertEquals(List.of(second), assess(c, "8.2 b)").findings().get(0).elements());
        second.setTerminatedOn(null);
        second.setEndsOn(null);
        c.contract.setTerminatedOn(null);
        c.contract.setEndsOn(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 b)").verdict());
        unrecorded(c);
        assertEquals(Verdict.NOT_DUE, assess(c, "8.2 b)").verdict());
    }

    @Test
    void whatIsVerifiedLaterThanDisposedOfIsVerified() {
        Conforming c = new Conforming();
        leave(c);
        disposition(c, DispositionSubject.DOCUMENTS).setVerifiedOn(date("2026-06-30"));
        disposition(c, DispositionSubject.DOCUMENTS).setMethod(DispositionMethod.HANDED_OVER);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 c)").verdict());
        disposition(c, DispositionSubject.DOCUMENTS).setVerifiedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "8.2 c)").verdict());
        disposition(c, DispositionSubject.DOCUMENTS).setDisposedOn(null);
        Finding finding = assess(c, "8.2 c)").findings().get(0);
        assertTrue(finding.fix().isEmpty());
    }

    @Test
    void aReportThatNamesAnExitOrContractIsOfThatOneOnly() {
        Conforming c = new Conforming();
        leave(c);
        report(c).getSubjects().add(secondContract(c));
        assertEquals(Verdict.GAP, assess(c, "8.2 d)").verdict());
        report(c).getSubjects().set(0, c.contract);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
        report(c).getSubjects().set(0, exit(c));
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
        report(c).getSubjects().set(0, c.agency);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict(), "names neither");
        report(c).setSubmittedTo(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
    }

    @Test
    void theLatestOfSeveralReportsCounts() {
        for (boolean first : new boolean[] {true, false}) {
            Conforming c = new Conforming();
            leave(c);
            ManagementReport early = c.make.createManagementReport();
            early.setPerformedOn(date("2026-05-01"));
            early.getTopics().addAll(report(c).getTopics());
            var activities = c.phase(PhaseKind.IMPROVEMENT).getActivities();
            activities.add(first ? 0 : activities.size(), early);
            assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
            early.setPerformedOn(null);
            early.setState(ActivityState.PERFORMED);
            assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
        }
    }

    @Test
    void aContractThatEndedWithoutExitMustBeReportedToo() {
        Conforming c = new Conforming();
        leave(c);
        unrecorded(c);
        assertEquals(Verdict.SATISFIED, assess(c, "8.2 d)").verdict());
        report(c).getTopics().clear();
        assertEquals(List.of(c.contract), assess(c, "8.2 d)").findings().get(0).elements());
        assertEquals(2, assess(c, "8.2 d)").findings().size());
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        assertEquals(Set.of(Verdict.NOT_DUE), Empty.verdicts("8.2"));
    }

    @Test
    void aStrategyWithoutAnyClauseLeavesNothingToFollow() {
        Conforming c = new Conforming();
        leave(c);
        ExitStrategy strategy = c.contract.getExitStrategy();
        strategy.getManagement().clear();
        strategy.getTechnical().clear();
        assertNotEquals(Verdict.GAP, assess(c, "8.2 b)").verdict(), "conditions are clauses");
        strategy.getConditions().clear();
        assertEquals(
                List.of(c.contract, exit(c)),
                assess(c, "8.2 b)").findings().get(0).elements());
        strategy.getManagement().add(ExitManagementContent.DATA_ERASED);
        assertNotEquals(Verdict.GAP, assess(c, "8.2 b)").verdict());
        strategy.getManagement().clear();
        strategy.getTechnical().add(ExitTechnicalContent.SUB_ACCOUNTS_REMOVED);
        assertNotEquals(Verdict.GAP, assess(c, "8.2 b)").verdict());
    }

    @Test
    void aReportIsRecordedAsOneToTheLeader() {
        Conforming c = new Conforming();
        leave(c);
        c.phase(PhaseKind.IMPROVEMENT).getActivities().remove(report(c));
        fix(c, "8.2 d)");
        assertEquals(c.leader, report(c).getSubmittedTo());
    }
}

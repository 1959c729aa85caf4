// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.record;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.MandateKind;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ServiceContract;

class SectionA_6Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.6 a)", "neither policy nor management", c -> {
                    noPolicy(c);
                    without(c, ControlKind.SERVICE_PROCESS_MANAGEMENT);
                }),
                gap("A.6 a)", "ineffective management and no policy", c -> {
                    noPolicy(c);
                    found(c, ControlKind.SERVICE_PROCESS_MANAGEMENT, Effectiveness.INEFFECTIVE);
                }),
                partial(
                        "A.6 a)",
                        "a policy and ineffective management",
                        c -> found(c, ControlKind.SERVICE_PROCESS_MANAGEMENT, Effectiveness.INEFFECTIVE)),
                gap("A.6 b)", "records are not kept", c -> without(c, ControlKind.SERVICE_RECORD_KEEPING)),
                gap("A.6 c)", "a change without record", c -> change(c).setRecord(null))
                        .given(SectionA_6Test::onlyOneChange),
                gap("A.6 c)", "recorded later", c -> change(c).getRecord().setRecordedOn(date("2026-07-01")))
                        .given(SectionA_6Test::onlyOneChange),
                partial("A.6 c)", "changed without approval", c -> approval(c, ApprovalDecision.REJECTED))
                        .given(SectionA_6Test::onlyOneChange),
                partial("A.6 c)", "a managed process, a change without record", c -> add(c, ChangeKind.SERVICE_MODE)),
                gap("A.6 d)", "neither management nor report", c -> {
                    without(c, ControlKind.SECURITY_PROBLEM_REPORTING);
                    noReports(c);
                }),
                partial("A.6 e)", "a mandate lacks", c -> mandates(c, MandateKind.CHANGE_NOTIFICATION)),
                gap("A.6 e) 1)", "no mandate", c -> mandates(c, MandateKind.NECESSARY_CHANGES)),
                gap("A.6 e) 2)", "no mandate", c -> mandates(c, MandateKind.CHANGE_NOTIFICATION)),
                gap("A.6 e) 2)", "a mandate to come", c -> c.contract
                        .getMandates()
                        .forEach(mandate -> mandate.setGrantedOn(date("2026-07-01")))),
                partial("A.6 e) 2)", "a second contract", c -> secondContract(c)));
    }

    private static void noPolicy(Conforming c) {
        c.project.getDocuments().remove(document(c, DocumentKind.SERVICE_PROCESS_POLICY));
    }

    private static Change add(Conforming c, ChangeKind kind) {
        Change change = c.make.createChange();
        change.setName("变更");
        change.setKind(kind);
        change.setOccurredOn(date("2026-05-20"));
        c.project.getChanges().add(change);
        return change;
    }

    private static void onlyOneChange(Conforming c) {
        without(c, ControlKind.CHANGE_MANAGEMENT);
        c.project.getChanges().clear();
        record(c, add(c, ChangeKind.SERVICE_CONTENT));
    }

    private static Change change(Conforming c) {
        return c.project.getChanges().get(0);
    }

    private static Approval approval(Conforming c, ApprovalDecision decision) {
        Approval approval = c.make.createApproval();
        approval.setDecision(decision);
        change(c).getRecord().setApproval(approval);
        return approval;
    }

    private static void noReports(Conforming c) {
        c.project.getPhases().forEach(phase -> phase.getActivities().removeIf(ManagementReport.class::isInstance));
    }

    private static void mandates(Conforming c, MandateKind without) {
        c.contract.getMandates().removeIf(mandate -> mandate.getKind() == without);
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setSignedOn(date("2026-01-01"));
        c.project.getContracts().add(second);
        return second;
    }

    @Test
    void policyOrManagementIsEnough() {
        Conforming c = new Conforming();
        noPolicy(c);
        assertVerdict(Verdict.SATISFIED, c, "A.6 a)");
        c = new Conforming();
        without(c, ControlKind.SERVICE_PROCESS_MANAGEMENT);
        assertVerdict(Verdict.SATISFIED, c, "A.6 a)");
    }

    @Test
    void withoutChangesOnlyTheControlShowsAnything() {
        Conforming c = new Conforming();
        c.project.getChanges().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.6 c)");
        without(c, ControlKind.CHANGE_MANAGEMENT);
        assertVerdict(Verdict.NOT_DUE, c, "A.6 c)");
    }

    @Test
    void onlyPastChangesOfTheServiceCount() {
        Conforming c = new Conforming();
        onlyOneChange(c);
        change(c).setRecord(null);
        for (ChangeKind kind : ChangeKind.VALUES) {
            change(c).setKind(kind);
            boolean ofTheService = Set.of(
                            ChangeKind.SERVICE_CONTENT, ChangeKind.SERVICE_MODE, ChangeKind.SERVICE_PRODUCT)
                    .contains(kind);
            assertVerdict(ofTheService ? Verdict.GAP : Verdict.NOT_DUE, c, "A.6 c)");
        }
        change(c).setKind(ChangeKind.SERVICE_PRODUCT);
        change(c).setOccurredOn(date("2026-07-01"));
        assertVerdict(Verdict.NOT_DUE, c, "A.6 c)");
        change(c).setOccurredOn(null);
        assertVerdict(Verdict.GAP, c, "A.6 c)");
    }

    @Test
    void aChangeWhoseApprovalIsStatedMustBeApproved() {
        Conforming c = new Conforming();
        onlyOneChange(c);
        Approval approval = approval(c, ApprovalDecision.APPROVED);
        assertVerdict(Verdict.SATISFIED, c, "A.6 c)");
        approval.setApprovedOn(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.6 c)");
        approval.setApprovedOn(date("2026-07-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.6 c)");
        approval.setApprovedOn(null);
        approval.setDecision(ApprovalDecision.PENDING);
        assertEquals(
                List.of(change(c), approval),
                assess(c, "A.6 c)").findings().get(0).elements());
    }

    @Test
    void reportsOnSecurityProblemsToTheLeaderShowThatTheyAreReported() {
        Conforming c = new Conforming();
        without(c, ControlKind.SECURITY_PROBLEM_REPORTING);
        noReports(c);
        ManagementReport report = c.make.createManagementReport();
        report.getTopics().add(ReportTopic.SECURITY_PROBLEMS);
        report.setPerformedOn(date("2026-06-30"));
        c.phase(PhaseKind.OPERATION).getActivities().add(report);
        assertVerdict(Verdict.SATISFIED, c, "A.6 d)");
        report.setSubmittedTo(c.leader);
        assertVerdict(Verdict.SATISFIED, c, "A.6 d)");
        report.setSubmittedTo(c.head);
        assertVerdict(Verdict.GAP, c, "A.6 d)");
        report.setSubmittedTo(c.leader);
        report.setPerformedOn(date("2026-07-01"));
        assertVerdict(Verdict.GAP, c, "A.6 d)");
        report.setPerformedOn(null);
        report.setState(ActivityState.PERFORMED);
        assertVerdict(Verdict.SATISFIED, c, "A.6 d)");
        report.getTopics().clear();
        assertVerdict(Verdict.GAP, c, "A.6 d)");
    }

    @Test
    void anIneffectiveWayOfReportingIsSaidBesideTheReports() {
        Conforming c = new Conforming();
        noReports(c);
        assertVerdict(Verdict.SATISFIED, c, "A.6 d)");
        found(c, ControlKind.SECURITY_PROBLEM_REPORTING, Effectiveness.INEFFECTIVE);
        assertVerdict(Verdict.GAP, c, "A.6 d)");
        ManagementReport report = c.make.createManagementReport();
        report.getTopics().add(ReportTopic.SECURITY_PROBLEMS);
        report.setPerformedOn(date("2026-06"));
        c.phase(PhaseKind.OPERATION).getActivities().add(report);
        assertVerdict(Verdict.PARTIAL, c, "A.6 d)");
    }

    @Test
    void eachContractInForceNeedsTheMandate() {
        Conforming c = new Conforming();
        ServiceContract second = secondContract(c);
        assertAtFault(Set.of(second), c, "A.6 e) 1)");
        second.setTerminatedOn(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.6 e) 1)");
        c.contract.getMandates().forEach(mandate -> mandate.setGrantedOn(null));
        assertVerdict(Verdict.SATISFIED, c, "A.6 e) 1)");
    }
}

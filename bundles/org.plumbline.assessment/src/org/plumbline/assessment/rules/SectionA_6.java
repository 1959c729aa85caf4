// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AGENCY_MANDATE__GRANTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AGENCY_MANDATE__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE_RECORD__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE_RECORD__RECORDED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__RECORD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__TOPICS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OPERATING_DOCUMENT__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__MANDATES;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.AgencyMandate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeRecord;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.MandateKind;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ServiceContract;

/** A.6 Acquisition, management and maintenance of services (服务获取、管理和保持). */
final class SectionA_6 extends SectionRules {

    SectionA_6() {
        rule(
                "A.6 a)",
                this::processPolicyIsEstablished,
                Controls.reads(OPERATING_DOCUMENT__KIND, MANAGED_DOCUMENT__ESTABLISHED_ON));
        rule(
                "A.6 b)",
                facts -> Controls.inPlace(facts, ControlKind.SERVICE_RECORD_KEEPING)
                        .outcome(),
                Controls.reads());
        rule(
                "A.6 c)",
                this::serviceChangesAreManaged,
                Controls.reads(
                        CHANGE__KIND,
                        CHANGE__OCCURRED_ON,
                        CHANGE__RECORD,
                        CHANGE_RECORD__RECORDED_ON,
                        CHANGE_RECORD__APPROVAL,
                        APPROVAL__DECISION,
                        APPROVAL__APPROVED_ON));
        rule(
                "A.6 d)",
                this::securityProblemsAreReported,
                Controls.reads(
                        MANAGEMENT_REPORT__TOPICS,
                        MANAGEMENT_REPORT__SUBMITTED_TO,
                        ACTIVITY__PERFORMED_ON,
                        ACTIVITY__STATE));
        summary("A.6 e)");
        mandate("A.6 e) 1)", MandateKind.NECESSARY_CHANGES);
        mandate("A.6 e) 2)", MandateKind.CHANGE_NOTIFICATION);
    }

    private void mandate(String item, MandateKind kind) {
        rule(
                item,
                facts -> agenciesAreMandated(facts, kind),
                SERVICE_CONTRACT__MANDATES,
                AGENCY_MANDATE__KIND,
                AGENCY_MANDATE__GRANTED_ON);
    }

    /** A process that is managed stands in for a policy that is written down. */
    private Outcome processPolicyIsEstablished(Facts facts) {
        Tally policy = EstablishedDocuments.established(facts, DocumentKind.SERVICE_PROCESS_POLICY);
        if (Controls.existing(facts, ControlKind.SERVICE_PROCESS_MANAGEMENT).isEmpty()) {
            return policy.outcome();
        }
        Tally process = Controls.inPlace(facts, ControlKind.SERVICE_PROCESS_MANAGEMENT);
        return (policy.hasMet() ? process.add(policy) : process).outcome();
    }

    private Outcome serviceChangesAreManaged(Facts facts) {
        Tally tally = new Tally();
        if (!Controls.existing(facts, ControlKind.CHANGE_MANAGEMENT).isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.CHANGE_MANAGEMENT));
        }
        for (Change change : facts.all(Change.class)) {
            if (concernsTheService(change) && facts.happened(change.getOccurredOn())) {
                count(facts, tally, change);
            }
        }
        return tally.isEmpty()
                ? Outcome.notDue("信息技术服务还没有发生变更", "the services have not been changed yet")
                : tally.outcome();
    }

    private static boolean concernsTheService(Change change) {
        return switch (change.getKind()) {
            case SERVICE_CONTENT, SERVICE_MODE, SERVICE_PRODUCT -> true;
            case NOT_STATED, AGENCY, PERSONNEL, RISK_FACTOR -> false;
        };
    }

    private static void count(Facts facts, Tally tally, Change change) {
        ChangeRecord managed = change.getRecord();
        if (managed == null || !facts.happened(managed.getRecordedOn())) {
            tally.unmet(Shortfall.at(change, "{0}没有变更记录", "there is no change record of: {0}", change)
                    .fix(() -> record(facts, change), "为{0}建立变更记录", "record how this was managed: {0}", change));
            return;
        }
        tally.met(managed);
        Approval approval = managed.getApproval();
        boolean approved = approval == null
                || approval.getDecision() == ApprovalDecision.APPROVED && facts.happened(approval.getApprovedOn());
        if (!approved) {
            tally.unmet(Shortfall.at(change, "{0}未获批准即已实施", "this change was made without approval: {0}", change)
                    .also(approval)
                    .remedy("撤回该变更，或补办审批", "undo the change, or have it approved"));
        }
    }

    private static void record(Facts facts, Change change) {
        if (change.getRecord() == null) {
            change.setRecord(OutsourcingFactory.eINSTANCE.createChangeRecord());
        }
        change.getRecord().setRecordedOn(facts.today());
    }

    /** A report on security problems to the leader, or to nobody named, shows that they are found and reported. */
    private Outcome securityProblemsAreReported(Facts facts) {
        Tally tally = new Tally();
        for (ManagementReport report : facts.all(ManagementReport.class)) {
            boolean toLeader = report.getSubmittedTo() == null || report.getSubmittedTo() == facts.leader();
            if (toLeader && report.getTopics().contains(ReportTopic.SECURITY_PROBLEMS) && facts.performed(report)) {
                tally.met(report);
            }
        }
        if (tally.isEmpty()
                || !Controls.existing(facts, ControlKind.SECURITY_PROBLEM_REPORTING)
                        .isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.SECURITY_PROBLEM_REPORTING));
        }
        return tally.outcome();
    }

    private Outcome agenciesAreMandated(Facts facts, MandateKind kind) {
        Tally tally = new Tally();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            boolean mandated = false;
            for (AgencyMandate mandate : contract.getMandates()) {
                if (mandate.getKind() == kind && facts.happened(mandate.getGrantedOn())) {
                    tally.met(mandate);
                    mandated = true;
                }
            }
            if (!mandated) {
                tally.unmet(Shortfall.at(
                                contract,
                                "{0}没有授权外包服务机构：{1}",
                                "under {0} the agency has no mandate for: {1}",
                                contract,
                                kind)
                        .fix(
                                () -> {
                                    AgencyMandate mandate = OutsourcingFactory.eINSTANCE.createAgencyMandate();
                                    mandate.setName(Labels.of(kind).zh());
                                    mandate.setKind(kind);
                                    mandate.setGrantedOn(facts.today());
                                    contract.getMandates().add(mandate);
                                },
                                "在{0}下授权外包服务机构：{1}",
                                "give the agency under {0} the mandate for: {1}",
                                contract,
                                kind));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Contracts.missing(facts));
        }
        return tally.outcome();
    }
}

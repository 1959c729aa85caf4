// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__AUTHORISES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__GRANTED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__GRANTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORITY_INSPECTION__AUTHORITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORITY_INSPECTION__COOPERATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__IMPLEMENTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__PROPOSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__STATUS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.LEADERSHIP_DECISION__DECIDED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.LEADERSHIP_DECISION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_POLICY__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__RESPONSIBILITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_AUTHORITY__KIND;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.LeadershipDecisionKind;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisionActivity;
import org.plumbline.standard.Milestone;

/** 4.1 Principles (基本原则). */
final class Section4_1 extends SectionRules {

    private static final Comparator<LeadershipDecision> BY_DATE = ByDate.of(LeadershipDecision::getPerformedOn);

    Section4_1() {
        rule(
                "4.1 a)",
                this::responsibilityStaysWithDepartment,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON,
                OUTSOURCING_POLICY__CONTENTS,
                RESPONSIBILITY_LETTER__RESPONSIBILITY,
                RESPONSIBILITY_LETTER__SIGNATORY,
                RESPONSIBILITY_LETTER__SIGNED_ON);
        rule(
                "4.1 b)",
                this::leaderApprovedAndAuthorised,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                LEADERSHIP_DECISION__KIND,
                LEADERSHIP_DECISION__DECIDED_BY,
                AUTHORISATION__GRANTED_BY,
                AUTHORISATION__GRANTED_ON,
                AUTHORISATION__AUTHORISES);
        rule(
                "4.1 c)",
                this::risksWatchedAndControlled,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                IMPROVEMENT_MEASURE__PROPOSED_ON,
                IMPROVEMENT_MEASURE__DUE_ON,
                IMPROVEMENT_MEASURE__STATUS,
                IMPROVEMENT_MEASURE__IMPLEMENTED_ON,
                IMPROVEMENT_MEASURE__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON);
        rule(
                "4.1 d)",
                this::superviseAndAcceptSupervision,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                AUTHORITY_INSPECTION__AUTHORITY,
                AUTHORITY_INSPECTION__COOPERATION,
                SUPERVISING_AUTHORITY__KIND);
    }

    private Outcome responsibilityStaysWithDepartment(Facts facts) {
        Outcome stated = Section5_2_1.POLICY.contain(
                facts, OutsourcingPolicy::getContents, PolicyContent.RESPONSIBILITY_RETAINED);
        Tally tally = new Tally();
        stated.witnesses().forEach(tally::met);
        stated.shortfalls().forEach(tally::unmet);
        return tally.add(responsibilityTaken(facts)).outcome();
    }

    /** Letters of either kind show that officials answer for it; 4.2.2 d) and 4.2.3 c) decide who owes which. */
    private static Tally responsibilityTaken(Facts facts) {
        Tally tally = new Tally();
        for (ResponsibilityKind kind : List.of(ResponsibilityKind.SUPERVISORY, ResponsibilityKind.DIRECT)) {
            ResponsibilityLetters.signed(facts, kind).forEach(tally::met);
        }
        return tally.isEmpty()
                ? tally.unmet(Leadership.byLeader(
                        facts,
                        Shortfall.at(
                                facts.project(),
                                "没有人签署信息安全责任书",
                                "nobody has signed a letter of responsibility for information security"),
                        () -> ResponsibilityLetters.sign(facts, ResponsibilityKind.SUPERVISORY, facts.leader(), null),
                        "由主管领导签署责任书",
                        "have the supervising leader sign a letter of responsibility"))
                : tally;
    }

    private Outcome leaderApprovedAndAuthorised(Facts facts) {
        return approved(facts).add(Authorisations.any(facts)).outcome();
    }

    /** An approval counts unless the outsourcing was rejected since. */
    private static Tally approved(Facts facts) {
        LeadershipDecision rejection = decisions(facts, LeadershipDecisionKind.OUTSOURCING_REJECTED).stream()
                .max(BY_DATE)
                .orElse(null);
        List<LeadershipDecision> approvals = decisions(facts, LeadershipDecisionKind.OUTSOURCING_APPROVED).stream()
                .filter(approval -> rejection == null || isAfter(approval, rejection))
                .toList();
        if (approvals.isEmpty() && rejection != null) {
            return new Tally()
                    .unmet(Shortfall.at(rejection, "{0}否决了本次外包", "{0} rejects the outsourcing", rejection)
                            .remedy(
                                    "重新报主管领导决定；未经批准不得外包",
                                    "submit it to the supervising leader again; without approval do not outsource"));
        }
        return Leadership.countOne(
                facts,
                approvals,
                LeadershipDecision::getDecidedBy,
                LeadershipDecision::setDecidedBy,
                Leadership.byLeader(
                        facts,
                        Shortfall.at(
                                Leadership.place(facts),
                                "没有主管领导同意本次外包的决定",
                                "there is no decision of the supervising leader to approve the outsourcing"),
                        () -> approve(facts),
                        "由主管领导决定是否同意本次外包，并记录决定",
                        "have the supervising leader decide on the outsourcing and record the approval"));
    }

    private static List<LeadershipDecision> decisions(Facts facts, LeadershipDecisionKind kind) {
        return facts.all(LeadershipDecision.class).stream()
                .filter(decision -> decision.getKind() == kind && facts.performed(decision))
                .toList();
    }

    private static boolean isAfter(LeadershipDecision approval, LeadershipDecision rejection) {
        return approval.getPerformedOn() != null
                && (rejection.getPerformedOn() == null
                        || approval.getPerformedOn().compareTo(rejection.getPerformedOn()) > 0);
    }

    private static void approve(Facts facts) {
        LeadershipDecision decision = OutsourcingFactory.eINSTANCE.createLeadershipDecision();
        decision.setName(Labels.of(LeadershipDecisionKind.OUTSOURCING_APPROVED).zh());
        decision.setKind(LeadershipDecisionKind.OUTSOURCING_APPROVED);
        decision.setDecidedBy(facts.leader());
        Activities.record(facts, decision, PhaseKind.PLANNING);
    }

    private Outcome risksWatchedAndControlled(Facts facts) {
        Tally tally = assessedBeforeSigning(facts);
        if (facts.reached(Milestone.SERVICE_START)) {
            Supervision.countWatch(facts, tally);
        }
        for (ImprovementMeasure measure : facts.all(ImprovementMeasure.class)) {
            if (ProposedMeasures.isStanding(facts, measure)) {
                ProposedMeasures.countCarriedOut(facts, measure, tally);
            }
        }
        return tally.outcome();
    }

    private static Tally assessedBeforeSigning(Facts facts) {
        RiskAssessment earliest = RiskAssessments.earliest(facts);
        if (earliest == null) {
            return new Tally().unmet(RiskAssessments.none(facts));
        }
        Tally tally = new Tally();
        for (ServiceContract contract : facts.signedContracts()) {
            if (RiskAssessments.isAfterSigning(earliest, contract)) {
                tally.unmet(RiskAssessments.late(earliest, contract));
            }
        }
        return tally.hasUnmet() ? tally : tally.met(earliest);
    }

    private Outcome superviseAndAcceptSupervision(Facts facts) {
        return supervised(facts).add(inspectedByAuthority(facts)).outcome();
    }

    private static Tally supervised(Facts facts) {
        Tally tally = new Tally();
        for (SupervisionActivity activity : facts.all(SupervisionActivity.class)) {
            if (facts.performed(activity) && !(activity instanceof AuthorityInspection)) {
                tally.met(activity);
            }
        }
        return tally.isEmpty()
                ? tally.unmet(Shortfall.at(
                                facts.project(),
                                "没有对服务活动的评估、检查或验证",
                                "the services were never evaluated, inspected or verified")
                        .fix(
                                () -> Section7_1.evaluations(facts).ofToday(null),
                                "开展并记录一次评估",
                                "carry out and record an evaluation"))
                : tally;
    }

    private static Tally inspectedByAuthority(Facts facts) {
        Tally tally = new Tally();
        List<AuthorityInspection> inspections = new ArrayList<>();
        for (AuthorityInspection inspection : facts.all(AuthorityInspection.class)) {
            if (facts.performed(inspection)) {
                inspections.add(inspection);
                if (isAccepted(inspection)) {
                    tally.met(inspection);
                }
            }
        }
        if (tally.isEmpty()) {
            inspections.forEach(inspection -> tally.unmet(notAccepted(inspection)));
        }
        return tally.isEmpty()
                ? tally.unmet(Shortfall.at(
                                facts.project(),
                                "没有接受信息安全主管部门监督检查的记录",
                                "no supervision or inspection by an authority for information security is recorded")
                        .remedy(
                                "主动接受信息安全主管部门的监督检查并记录",
                                "submit to inspection by the authority for information security and record it"))
                : tally;
    }

    private static boolean isAccepted(AuthorityInspection inspection) {
        return hasAuthority(inspection)
                && inspection.getCooperation() != null
                && !inspection.getCooperation().isBlank();
    }

    private static boolean hasAuthority(AuthorityInspection inspection) {
        return inspection.getAuthority() != null && inspection.getAuthority().getKind() != AuthorityKind.OTHER;
    }

    private static Shortfall notAccepted(AuthorityInspection inspection) {
        return hasAuthority(inspection)
                ? Shortfall.at(
                                inspection,
                                "{0}没有写明政府部门如何配合",
                                "{0} does not say how the department cooperated",
                                inspection)
                        .fix(() -> inspection.setCooperation("已配合检查"), "配合检查并写明", "cooperate and say so")
                : Shortfall.at(
                                inspection,
                                "{0}没有写明是哪个信息安全主管部门的检查",
                                "{0} does not name an authority for information security",
                                inspection)
                        .remedy("写明作检查的信息安全主管部门", "name the authority that inspected");
    }
}

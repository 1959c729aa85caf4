// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__EXECUTED_SINCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_PLAN__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_PLAN__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__REVISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__PLANS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PlanContent;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.ServiceContract;

/** 6.3 Management plan (信息安全管理计划). */
final class Section6_3 extends SectionRules {

    /** The latest plan last. */
    private static final Comparator<ManagementPlan> BY_DATE = ByDate.of(ManagementPlan::getEstablishedOn);

    /** A contract concerned, and the plans for it. */
    private record Planned(ServiceContract contract, List<ManagementPlan> plans) {}

    private final Walk<Planned> contracts = new Walk<>(Section6_3::planned);

    Section6_3() {
        rule(
                "6.3 a)",
                contracts.join(Section6_3::plannedAfterSigning, Section6_3::conclude),
                SERVICE_CONTRACT__PLANS,
                MANAGEMENT_PLAN__CONTRACT,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__REVISIONS,
                REVISION__REVISED_ON);
        content("6.3 a) 1)", PlanContent.OBJECTIVES_AND_MILESTONES);
        content("6.3 a) 2)", PlanContent.ROLES_AND_DIVISION_OF_WORK);
        content("6.3 a) 3)", PlanContent.CONTROL_DEPLOYMENT);
        content("6.3 a) 4)", PlanContent.INCIDENT_RESPONSE);
        content("6.3 a) 5)", PlanContent.RESOURCE_RESERVE);
        content("6.3 a) 6)", PlanContent.TRACKING_AND_RECORDING);
        rule(
                "6.3 b)",
                contracts.join(Section6_3::approvedAndCarriedOut, Section6_3::conclude),
                SERVICE_CONTRACT__PLANS,
                MANAGEMENT_PLAN__CONTRACT,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON,
                MANAGED_DOCUMENT__EXECUTED_SINCE);
    }

    private void content(String item, PlanContent content) {
        rule(
                item,
                contracts.join((facts, planned, tally) -> plansContain(planned, content, tally), Section6_3::conclude),
                SERVICE_CONTRACT__PLANS,
                MANAGEMENT_PLAN__CONTRACT,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGEMENT_PLAN__CONTENTS);
    }

    /** The plans for a contract that are drawn up; with a single contract also those that name none. */
    static List<ManagementPlan> plans(Facts facts, ServiceContract contract) {
        List<ManagementPlan> plans = new ArrayList<>();
        for (ManagementPlan plan : Contracts.isSingle(facts) ? facts.all(ManagementPlan.class) : contract.getPlans()) {
            boolean named = plan.getContract() == null || plan.getContract() == contract;
            if (named && facts.happened(plan.getEstablishedOn())) {
                plans.add(plan);
            }
        }
        plans.sort(BY_DATE);
        return plans;
    }

    private static List<Planned> planned(Facts facts) {
        List<Planned> planned = new ArrayList<>();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            planned.add(new Planned(contract, plans(facts, contract)));
        }
        return planned;
    }

    private static void plannedAfterSigning(Facts facts, Planned planned, Tally tally) {
        ServiceContract contract = planned.contract();
        boolean after = false;
        for (ManagementPlan plan : planned.plans()) {
            if (isAfterSigning(facts, plan, contract)) {
                tally.met(plan);
                after = true;
            }
        }
        if (planned.plans().isEmpty()) {
            tally.unmet(noPlan(contract)
                    .fix(
                            () -> drawUp(facts, contract),
                            "为{0}制定信息安全管理计划",
                            "draw up an outsourcing security plan for {0}",
                            contract));
        } else if (!after) {
            ManagementPlan last = planned.plans().get(planned.plans().size() - 1);
            tally.unmet(Shortfall.at(
                            last,
                            "{0}早于{1}的签订，签订后没有细化",
                            "{0} is older than the signing of {1} and was not worked out since",
                            last,
                            contract)
                    .also(contract)
                    .fix(
                            () -> last.getRevisions().add(revision(facts)),
                            "按已签订的合同细化{0}",
                            "work out {0} in the light of the signed contract",
                            last));
        }
    }

    /** Drawn up, or at least worked out again, after the contract was signed. */
    private static boolean isAfterSigning(Facts facts, ManagementPlan plan, ServiceContract contract) {
        PartialDate signed = contract.getSignedOn();
        if (plan.getEstablishedOn() == null || !plan.getEstablishedOn().isBefore(signed)) {
            return true;
        }
        return plan.getRevisions().stream()
                .map(Revision::getRevisedOn)
                .anyMatch(revised -> facts.past(revised) && !revised.isBefore(signed));
    }

    private static Revision revision(Facts facts) {
        Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
        revision.setRevisedOn(facts.today());
        return revision;
    }

    static ManagementPlan drawUp(Facts facts, ServiceContract contract) {
        ManagementPlan plan = OutsourcingFactory.eINSTANCE.createManagementPlan();
        plan.setName("信息安全管理计划");
        plan.setContract(contract);
        plan.setEstablishedOn(facts.today());
        facts.project().getDocuments().add(plan);
        return plan;
    }

    private static void plansContain(Planned planned, PlanContent content, Tally tally) {
        if (planned.plans().isEmpty()) {
            tally.unmet(noPlan(planned.contract())
                    .remedy(
                            "先制定信息安全管理计划（6.3 a)），并写明：{0}",
                            "first draw up the plan (6.3 a)) and state in it: {0}", content));
        } else {
            Contents.countTogether(tally, planned.plans(), ManagementPlan::getContents, content);
        }
    }

    private static void approvedAndCarriedOut(Facts facts, Planned planned, Tally tally) {
        if (planned.plans().isEmpty()) {
            tally.unmet(noPlan(planned.contract())
                    .remedy(
                            "先制定信息安全管理计划（6.3 a)），再报主管领导批准并执行",
                            "first draw up the plan (6.3 a)), then have it approved and carry it out"));
        }
        for (ManagementPlan plan : planned.plans()) {
            Approvals.count(facts, plan, tally);
            if (facts.past(plan.getExecutedSince())) {
                tally.met(plan);
            } else {
                tally.unmet(Shortfall.at(plan, "{0}尚未执行", "{0} is not carried out", plan)
                        .fix(() -> plan.setExecutedSince(facts.today()), "开始执行{0}", "begin to carry out {0}", plan));
            }
        }
    }

    private static Shortfall noPlan(ServiceContract contract) {
        return Shortfall.at(contract, "{0}没有信息安全管理计划", "{0} has no outsourcing security plan", contract);
    }

    private static Outcome conclude(Facts facts, Tally tally) {
        return tally.isEmpty() ? tally.unmet(Contracts.missing(facts)).outcome() : tally.outcome();
    }
}

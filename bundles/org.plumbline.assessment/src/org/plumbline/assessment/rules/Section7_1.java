// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__PROPOSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__STATUS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__REVISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SECURITY_CLAUSES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EVALUATION__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__PROBLEMS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.EvaluationContent;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.SupervisionActivity;

/** 7.1 Evaluation and audit of the service process (服务过程评估审计). */
final class Section7_1 extends SectionRules {

    private final Walk<ServiceEvaluation> recent =
            new Walk<>(facts -> evaluations(facts).recent());

    Section7_1() {
        rule(
                "7.1 a)",
                facts -> evaluatedRegularly(facts, evaluations(facts)),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__CONTRACT);
        rule(
                "7.1 b)",
                this::requirementsAdjustedWhereNeeded,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__CONTRACT,
                SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT,
                SERVICE_CONTRACT__SECURITY_CLAUSES,
                SECURITY_CLAUSES__REVISIONS,
                REVISION__REVISED_ON);
        content("7.1 b) 1)", EvaluationContent.NEW_VULNERABILITIES);
        content("7.1 b) 2)", EvaluationContent.AGENCY_AND_PERSONNEL_RELIABILITY);
        content("7.1 b) 3)", EvaluationContent.NEW_THREATS_FROM_SERVICE_CHANGES);
        content("7.1 b) 4)", EvaluationContent.NEW_IMPACTS);
        content("7.1 b) 5)", EvaluationContent.INCIDENT_READINESS);
        rule("7.1 c)", this::managementAuditedRegularly, ACTIVITY__PERFORMED_ON, ACTIVITY__STATE);
        rule(
                "7.1 d)",
                this::measuresProposedAndApproved,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__PROBLEMS,
                SUPERVISION_ACTIVITY__MEASURES,
                IMPROVEMENT_MEASURE__PROPOSED_ON,
                IMPROVEMENT_MEASURE__STATUS,
                IMPROVEMENT_MEASURE__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON);
    }

    private void content(String item, EvaluationContent content) {
        Function<Facts, Outcome> lookedAt = recent.join(
                Scrutiny.lookingAt(content, ServiceEvaluation::getContents),
                (facts, tally) -> evaluations(facts).conclude(content, tally));
        rule(
                item,
                facts -> evaluations(facts).performed().isEmpty()
                        ? evaluatedRegularly(facts, evaluations(facts))
                        : lookedAt.apply(facts),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__CONTRACT,
                SERVICE_EVALUATION__CONTENTS);
    }

    /** The evaluations of the service. */
    static Scrutiny<ServiceEvaluation, EvaluationContent> evaluations(Facts facts) {
        return facts.derived(
                ServiceEvaluation.class,
                () -> new Scrutiny<>(
                        facts,
                        ServiceEvaluation.class,
                        ServiceEvaluation::getContents,
                        EvaluationContent.VALUES,
                        OutsourcingFactory.eINSTANCE::createServiceEvaluation));
    }

    /** Each contract in force on its own; an evaluation that names no contract is one of all of them. */
    private static Outcome evaluatedRegularly(Facts facts, Scrutiny<ServiceEvaluation, EvaluationContent> evaluations) {
        if (isServiceOver(facts)) {
            return onceServiceIsOver(facts, PeriodSubject.SERVICE_EVALUATION, evaluations.performed());
        }
        Map<ServiceContract, List<ServiceEvaluation>> byContract = new HashMap<>();
        List<ServiceEvaluation> general = new ArrayList<>();
        for (ServiceEvaluation evaluation : evaluations.performed()) {
            if (evaluation.getContract() == null) {
                general.add(evaluation);
            } else {
                byContract
                        .computeIfAbsent(evaluation.getContract(), c -> new ArrayList<>())
                        .add(evaluation);
            }
        }
        Regularly regularly = Regularly.of(facts, PeriodSubject.SERVICE_EVALUATION);
        Tally tally = new Tally();
        for (ServiceContract contract : facts.signedContracts()) {
            if (facts.inForce(contract)) {
                List<ServiceEvaluation> occasions = byContract.getOrDefault(contract, new ArrayList<>());
                occasions.addAll(general);
                PartialDate start = contract.getStartsOn() == null ? contract.getSignedOn() : contract.getStartsOn();
                regularly.count(
                        tally,
                        contract,
                        start,
                        occasions,
                        ServiceEvaluation::getPerformedOn,
                        () -> evaluations.ofToday(contract));
            }
        }
        if (facts.signedContracts().isEmpty()) {
            tally.unmet(Contracts.missing(facts));
        }
        return tally.isEmpty() ? Outcome.notDue("第一次服务评估尚未到期", "the first evaluation is not due yet") : tally.outcome();
    }

    private static boolean isServiceOver(Facts facts) {
        return !facts.signedContracts().isEmpty()
                && facts.signedContracts().stream().noneMatch(facts::inForce);
    }

    /** No further occasion falls due any more; what was done while the service ran stands. */
    private static Outcome onceServiceIsOver(
            Facts facts, PeriodSubject subject, List<? extends SupervisionActivity> performed) {
        Tally tally = new Tally();
        performed.forEach(tally::met);
        if (performed.isEmpty()) {
            tally.unmet(Shortfall.at(facts.project(), "服务期间没有做过：{0}", "never done while the service ran: {0}", subject)
                    .remedy("若做过，补录并附上证据", "if it was done, record it with its evidence"));
        }
        return tally.outcome();
    }

    private Outcome requirementsAdjustedWhereNeeded(Facts facts) {
        Scrutiny<ServiceEvaluation, EvaluationContent> evaluations = evaluations(facts);
        if (evaluations.performed().isEmpty()) {
            return evaluatedRegularly(facts, evaluations);
        }
        Map<ServiceContract, PartialDate> revisions = lastRevisions(facts);
        Tally tally = new Tally();
        for (ServiceEvaluation evaluation : evaluations.performed()) {
            PartialDate revised = revisions.get(evaluation.getContract());
            if (evaluation.getRequirementAdjustment() != Need.NEEDED
                    || revised != null
                            && (evaluation.getPerformedOn() == null
                                    || !revised.isBefore(evaluation.getPerformedOn()))) {
                tally.met(evaluation);
            } else {
                tally.unmet(notAdjusted(facts, evaluation));
            }
        }
        return tally.outcome();
    }

    /** When the security clauses of each contract, and under null those of any, were last revised. */
    private static Map<ServiceContract, PartialDate> lastRevisions(Facts facts) {
        Map<ServiceContract, PartialDate> last = new HashMap<>();
        for (ServiceContract contract : facts.signedContracts()) {
            SecurityClauses clauses = contract.getSecurityClauses();
            if (clauses != null) {
                for (Revision revision : clauses.getRevisions()) {
                    PartialDate day = revision.getRevisedOn();
                    if (facts.past(day)) {
                        last.merge(contract, day, Section7_1::later);
                        last.merge(null, day, Section7_1::later);
                    }
                }
            }
        }
        return last;
    }

    private static PartialDate later(PartialDate one, PartialDate other) {
        return one.latest().isBefore(other.latest()) ? other : one;
    }

    private static Shortfall notAdjusted(Facts facts, ServiceEvaluation evaluation) {
        ServiceContract contract = evaluation.getContract() == null && Contracts.isSingle(facts)
                ? facts.signedContracts().get(0)
                : evaluation.getContract();
        Shortfall shortfall = Shortfall.at(
                evaluation,
                "{0}认为有必要调整对服务机构的安全要求，但合同信息安全条款没有修订",
                "{0} found that the requirements on the agency need a change, but no security clauses were revised",
                evaluation);
        if (contract == null || contract.getSecurityClauses() == null) {
            return shortfall.remedy("修订合同信息安全条款并记录", "revise the security clauses of the contract and record it");
        }
        SecurityClauses clauses = contract.getSecurityClauses();
        return shortfall
                .also(clauses)
                .fix(
                        () -> {
                            Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
                            revision.setRevisedOn(facts.today());
                            clauses.getRevisions().add(revision);
                        },
                        "修订{0}的信息安全条款",
                        "revise the security clauses of {0}",
                        contract);
    }

    private Outcome managementAuditedRegularly(Facts facts) {
        List<ManagementAudit> performed = facts.all(ManagementAudit.class).stream()
                .filter(facts::performed)
                .toList();
        if (isServiceOver(facts)) {
            return onceServiceIsOver(facts, PeriodSubject.MANAGEMENT_AUDIT, performed);
        }
        Tally tally = new Tally();
        Regularly.of(facts, PeriodSubject.MANAGEMENT_AUDIT)
                .count(
                        tally,
                        facts.project(),
                        facts.serviceStart(),
                        performed,
                        ManagementAudit::getPerformedOn,
                        () -> audit(facts));
        return tally.isEmpty()
                ? Outcome.notDue("第一次管理行为审计尚未到期", "the first audit of the management is not due yet")
                : tally.outcome();
    }

    private static void audit(Facts facts) {
        ManagementAudit audit = OutsourcingFactory.eINSTANCE.createManagementAudit();
        audit.setName("管理行为审计");
        Activities.record(facts, audit, PhaseKind.OPERATION);
    }

    private Outcome measuresProposedAndApproved(Facts facts) {
        List<SupervisionActivity> performed = ProposedMeasures.evaluationsAndAudits(facts);
        if (performed.isEmpty()) {
            return Outcome.notDue(
                    "尚未做过评估或审计，没有据以提出措施的结果",
                    "no evaluation or audit was carried out whose results could call for measures");
        }
        Tally tally = new Tally();
        for (SupervisionActivity activity : performed) {
            List<ImprovementMeasure> measures = ProposedMeasures.standing(facts, activity);
            for (ImprovementMeasure measure : measures) {
                Approvals.count(facts, measure, tally);
            }
            if (measures.isEmpty() && !activity.getProblems().isEmpty()) {
                tally.unmet(
                        Shortfall.at(
                                        activity,
                                        "{0}发现了问题，但没有提出措施",
                                        "{0} found problems but proposed no measures",
                                        activity)
                                .remedy(
                                        "针对问题提出预防或改进措施，并报主管领导批准",
                                        "propose preventive or improvement measures and have the supervising leader approve them"));
            }
        }
        return tally.isEmpty()
                ? Outcome.notDue("评估和审计没有提出需要报批的措施", "the evaluations and audits proposed no measures")
                : tally.outcome();
    }
}

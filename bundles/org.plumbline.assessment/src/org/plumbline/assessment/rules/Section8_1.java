// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PLANNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__IN_PLACE_SINCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_MEASURE__WITHDRAWN_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_COMPARISON__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__DUE_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__IMPLEMENTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__PROPOSED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_MEASURE__STATUS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__RECTIFIED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PROBLEM__STATUS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__REVISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__CAUSE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__PROBLEMS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISION_ACTIVITY__REVISION_NEED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementComparison;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.MeasureKind;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.SupervisionActivity;

/** 8.1 Service improvement (服务改进). */
final class Section8_1 extends SectionRules {

    Section8_1() {
        rule(
                "8.1 a)",
                this::measuresCarriedOut,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__MEASURES,
                IMPROVEMENT_MEASURE__PROPOSED_ON,
                IMPROVEMENT_MEASURE__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON,
                IMPROVEMENT_MEASURE__DUE_ON,
                IMPROVEMENT_MEASURE__STATUS,
                IMPROVEMENT_MEASURE__IMPLEMENTED_ON);
        rule(
                "8.1 b)",
                this::problemsRectified,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__PROBLEMS,
                PROBLEM__STATUS,
                PROBLEM__RECTIFIED_ON);
        rule(
                "8.1 c)",
                this::revisedWhereNeeded,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__REVISION_NEED,
                MANAGED_DOCUMENT__REVISIONS,
                REVISION__REVISED_ON,
                CONTROL_MEASURE__IN_PLACE_SINCE,
                CONTROL_MEASURE__WITHDRAWN_ON);
        rule(
                "8.1 d)",
                this::improvementCompared,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__PLANNED_ON,
                ACTIVITY__STATE,
                SUPERVISION_ACTIVITY__MEASURES,
                IMPROVEMENT_MEASURE__PROPOSED_ON,
                IMPROVEMENT_MEASURE__STATUS,
                IMPROVEMENT_MEASURE__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON,
                IMPROVEMENT_COMPARISON__MEASURES);
        rule(
                "8.1 e)",
                this::incidentsAnalysedAndPrevented,
                SECURITY_INCIDENT__OCCURRED_ON,
                SECURITY_INCIDENT__CAUSE,
                SECURITY_INCIDENT__MEASURES,
                IMPROVEMENT_MEASURE__PROPOSED_ON,
                IMPROVEMENT_MEASURE__STATUS);
    }

    private Outcome measuresCarriedOut(Facts facts) {
        List<ImprovementMeasure> standing = ProposedMeasures.standing(facts);
        Tally tally = new Tally();
        standing.forEach(measure -> ProposedMeasures.countCarriedOut(facts, measure, tally));
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        return standing.isEmpty()
                ? noMeasures()
                : Outcome.notDue("各项措施的完成期限未到", "the measures are not due to be carried out yet");
    }

    private static Outcome noMeasures() {
        return Outcome.notDue("评估和审计没有提出须落实的措施", "the evaluations and audits proposed no measures");
    }

    /** Of each problem counts whether the agency was told to rectify it, and whether it did. */
    private Outcome problemsRectified(Facts facts) {
        Tally tally = new Tally();
        for (DeliveryVerification verification : facts.all(DeliveryVerification.class)) {
            if (facts.performed(verification)) {
                for (Problem problem : verification.getProblems()) {
                    countRectification(facts, tally, problem);
                }
            }
        }
        return tally.isEmpty()
                ? Outcome.notDue("交付验证没有发现问题", "no delivery verification found a problem")
                : tally.outcome();
    }

    private static void countRectification(Facts facts, Tally tally, Problem problem) {
        PartialDate on = problem.getRectifiedOn();
        if (facts.past(on) || on == null && problem.getStatus() == RectificationStatus.RECTIFIED) {
            tally.met(problem);
            return;
        }
        boolean required = problem.getStatus() != RectificationStatus.OPEN;
        if (required) {
            tally.met(problem);
        }
        Shortfall shortfall = required
                ? Shortfall.at(problem, "{0}的整改尚未完成", "the rectification of {0} is not finished", problem)
                : Shortfall.at(
                        problem, "{0}没有处置，也没有要求服务机构整改", "{0} was not dealt with, nor the agency told to", problem);
        tally.unmet(shortfall.fix(
                () -> {
                    problem.setStatus(RectificationStatus.RECTIFIED);
                    problem.setRectifiedOn(facts.today());
                },
                "要求服务机构整改{0}，整改完成后记录",
                "have the agency rectify {0} and record it once done",
                problem));
    }

    /** Decided by what supervision stated of the need; where it is silent a reviewer must judge. */
    private Outcome revisedWhereNeeded(Facts facts) {
        List<SupervisionActivity> performed = facts.all(SupervisionActivity.class).stream()
                .filter(facts::performed)
                .toList();
        Adjustment last = adjustments(facts).stream().max(Adjustment.BY_DATE).orElse(null);
        Tally tally = new Tally();
        boolean silent = performed.isEmpty();
        for (SupervisionActivity activity : performed) {
            silent |= activity.getRevisionNeed() == Need.NOT_STATED;
            if (activity.getRevisionNeed() == Need.NEEDED) {
                PartialDate found = activity.getPerformedOn();
                if (last != null && (found == null || !last.on().isBefore(found))) {
                    tally.met(last.element());
                } else {
                    tally.unmet(notRevised(facts, activity));
                }
            }
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        return silent
                ? Outcome.undecided(
                        "评估、审计等并未都写明是否需要调整控制措施或修订策略、制度，须由评审人判断",
                        "not all supervision states whether controls, policy or regulations needed a revision; a reviewer must"
                                + " judge")
                : Outcome.notApplicable(
                        performed, "历次评估、审计等均认为无须调整", "all supervision found that no revision was needed");
    }

    private record Adjustment(Element element, PartialDate on) {

        static final Comparator<Adjustment> BY_DATE = Comparator.comparing(
                        (Adjustment adjustment) -> adjustment.on().latest())
                .thenComparing(
                        adjustment -> adjustment.element().getId(), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** Revisions of policy and regulations, and controls put in place or withdrawn. */
    private static List<Adjustment> adjustments(Facts facts) {
        List<Adjustment> adjustments = new ArrayList<>();
        for (ManagedDocument document : rules(facts)) {
            for (Revision revision : document.getRevisions()) {
                addAdjustment(facts, adjustments, revision, revision.getRevisedOn());
            }
        }
        for (ControlMeasure control : facts.all(ControlMeasure.class)) {
            addAdjustment(facts, adjustments, control, control.getInPlaceSince());
            addAdjustment(facts, adjustments, control, control.getWithdrawnOn());
        }
        return adjustments;
    }

    private static void addAdjustment(Facts facts, List<Adjustment> adjustments, Element element, PartialDate on) {
        if (facts.past(on)) {
            adjustments.add(new Adjustment(element, on));
        }
    }

    private static List<ManagedDocument> rules(Facts facts) {
        List<ManagedDocument> rules = new ArrayList<>(facts.all(ManagementRegulation.class));
        rules.addAll(facts.all(OutsourcingPolicy.class));
        return rules;
    }

    private static Shortfall notRevised(Facts facts, SupervisionActivity activity) {
        Shortfall shortfall = Shortfall.at(
                activity,
                "{0}认为有必要调整，但此后控制措施、策略和制度都没有调整",
                "{0} found a revision necessary, but controls, policy and regulations have not changed since",
                activity);
        return rules(facts).stream()
                .findFirst()
                .map(document -> shortfall.fix(
                        () -> {
                            Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
                            revision.setRevisedOn(facts.today());
                            document.getRevisions().add(revision);
                        },
                        "修订{0}并记录",
                        "revise {0} and record it",
                        document))
                .orElseGet(() -> shortfall.remedy(
                        "调整控制措施，修订策略和制度，并记录日期",
                        "adjust the controls, revise policy and regulations, and record the dates"));
    }

    private Outcome improvementCompared(Facts facts) {
        List<ImprovementMeasure> standing = ProposedMeasures.standing(facts);
        if (standing.isEmpty()) {
            return noMeasures();
        }
        Tally tally = new Tally();
        Set<ImprovementMeasure> proposed = new HashSet<>(standing);
        Set<ImprovementMeasure> missing = new LinkedHashSet<>(standing);
        ImprovementComparison plan = null;
        for (ImprovementComparison comparison : facts.all(ImprovementComparison.class)) {
            if (exists(facts, comparison)) {
                plan = comparison;
                // one that lists nothing compares the service as a whole
                if (comparison.getMeasures().isEmpty()) {
                    missing.clear();
                    tally.met(comparison);
                }
                for (ImprovementMeasure measure : comparison.getMeasures()) {
                    if (proposed.contains(measure)) {
                        missing.remove(measure);
                        tally.met(comparison);
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            tally.unmet(notCompared(facts, plan, List.copyOf(missing)));
        }
        return tally.outcome();
    }

    /** Planning the comparison is what the standard asks; the comparison itself may be still to come. */
    private static boolean exists(Facts facts, ImprovementComparison comparison) {
        return comparison.getPerformedOn() == null
                || facts.past(comparison.getPerformedOn())
                || facts.past(comparison.getPlannedOn());
    }

    private static Shortfall notCompared(Facts facts, ImprovementComparison plan, List<ImprovementMeasure> missing) {
        return Shortfall.at(
                        missing.get(0),
                        "没有服务改进比对计划确认 {0} 项措施的效果",
                        "no comparison plan confirms the effect of {0} improvement measures",
                        missing.size())
                .also(missing.subList(1, missing.size()).toArray(Element[]::new))
                .fix(
                        () -> {
                            ImprovementComparison comparison = plan == null ? plan(facts) : plan;
                            comparison.getMeasures().addAll(missing);
                        },
                        "制定服务改进比对计划，列入这 {0} 项措施",
                        "draw up a comparison plan that lists these {0} measures",
                        missing.size());
    }

    private static ImprovementComparison plan(Facts facts) {
        ImprovementComparison comparison = OutsourcingFactory.eINSTANCE.createImprovementComparison();
        comparison.setName("服务改进比对计划");
        Activities.record(facts, comparison, PhaseKind.IMPROVEMENT);
        return comparison;
    }

    private Outcome incidentsAnalysedAndPrevented(Facts facts) {
        Tally tally = new Tally();
        for (SecurityIncident incident : facts.all(SecurityIncident.class)) {
            if (facts.happened(incident.getOccurredOn())) {
                if (incident.getCause() != null && !incident.getCause().isBlank()) {
                    tally.met(incident);
                } else {
                    tally.unmet(Shortfall.at(incident, "没有分析{0}的原因", "the cause of {0} was not analysed", incident)
                            .remedy("分析原因并写明", "analyse the cause and state it"));
                }
                countPrevention(facts, tally, incident);
            }
        }
        return tally.isEmpty() ? Outcome.notDue("没有发生过信息安全事件", "no security incident has occurred") : tally.outcome();
    }

    private static void countPrevention(Facts facts, Tally tally, SecurityIncident incident) {
        boolean proposed = false;
        for (ImprovementMeasure measure : incident.getMeasures()) {
            if (facts.happened(measure.getProposedOn()) && measure.getStatus() != ImplementationStatus.ABANDONED) {
                tally.met(measure);
                proposed = true;
            }
        }
        if (!proposed) {
            tally.unmet(Shortfall.at(
                            incident,
                            "没有提出防止{0}再次发生的措施",
                            "no measures against a repetition of {0} were proposed",
                            incident)
                    .fix(
                            () -> {
                                ImprovementMeasure measure = OutsourcingFactory.eINSTANCE.createImprovementMeasure();
                                measure.setName("防止再次发生的措施");
                                measure.setKind(MeasureKind.PREVENTIVE);
                                measure.setProposedOn(facts.today());
                                incident.getMeasures().add(measure);
                            },
                            "提出防止再次发生的措施并记录",
                            "propose measures against a repetition and record them"));
        }
    }
}

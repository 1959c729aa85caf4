// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.SupervisionActivity;

/**
 * The measures that evaluations and audits proposed and that still stand: neither given up nor rejected by the
 * supervising leader. Rules that ask this read the measures of the activity, their date of proposal, status and approval.
 */
final class ProposedMeasures {

    private ProposedMeasures() {}

    /** The evaluations and audits that were carried out. */
    static List<SupervisionActivity> evaluationsAndAudits(Facts facts) {
        return facts.derived(SupervisionActivity.class, () -> findEvaluationsAndAudits(facts));
    }

    private static List<SupervisionActivity> findEvaluationsAndAudits(Facts facts) {
        List<SupervisionActivity> performed = new ArrayList<>();
        for (ServiceEvaluation evaluation : facts.all(ServiceEvaluation.class)) {
            if (facts.performed(evaluation)) {
                performed.add(evaluation);
            }
        }
        for (ManagementAudit audit : facts.all(ManagementAudit.class)) {
            if (facts.performed(audit)) {
                performed.add(audit);
            }
        }
        return performed;
    }

    /** The standing measures of all evaluations and audits. */
    static List<ImprovementMeasure> standing(Facts facts) {
        return facts.derived(ImprovementMeasure.class, () -> findStanding(facts));
    }

    private static List<ImprovementMeasure> findStanding(Facts facts) {
        List<ImprovementMeasure> standing = new ArrayList<>();
        for (SupervisionActivity activity : evaluationsAndAudits(facts)) {
            standing.addAll(standing(facts, activity));
        }
        return standing;
    }

    /** The standing measures of one of them. */
    static List<ImprovementMeasure> standing(Facts facts, SupervisionActivity activity) {
        List<ImprovementMeasure> standing = new ArrayList<>();
        for (ImprovementMeasure measure : activity.getMeasures()) {
            if (isStanding(facts, measure)) {
                standing.add(measure);
            }
        }
        return standing;
    }

    /** Whether a measure was proposed and neither given up nor rejected. */
    static boolean isStanding(Facts facts, ImprovementMeasure measure) {
        return facts.happened(measure.getProposedOn())
                && measure.getStatus() != ImplementationStatus.ABANDONED
                && !isRejected(facts, measure.getApproval());
    }

    /** Counts whether a measure is carried out; one with a day to be done by is not due until that day is over. */
    static void countCarriedOut(Facts facts, ImprovementMeasure measure, Tally tally) {
        PartialDate on = measure.getImplementedOn();
        if (facts.past(on) || on == null && measure.getStatus() == ImplementationStatus.IMPLEMENTED) {
            tally.met(measure);
        } else if (measure.getDueOn() == null || facts.over(measure.getDueOn())) {
            tally.unmet(Shortfall.at(measure, "改进措施“{0}”尚未落实", "the measure “{0}” is not carried out", measure)
                    .fix(
                            () -> {
                                measure.setStatus(ImplementationStatus.IMPLEMENTED);
                                measure.setImplementedOn(facts.today());
                            },
                            "落实改进措施“{0}”并记录",
                            "carry out the measure “{0}” and record it",
                            measure));
        }
    }

    private static boolean isRejected(Facts facts, Approval approval) {
        return approval != null
                && approval.getDecision() == ApprovalDecision.REJECTED
                && facts.happened(approval.getApprovedOn())
                && (approval.getApprover() == null || approval.getApprover() == facts.leader());
    }
}

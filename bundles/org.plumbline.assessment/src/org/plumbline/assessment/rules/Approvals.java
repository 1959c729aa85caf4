// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.function.Consumer;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.OutsourcingFactory;

/**
 * Whether the supervising leader approved something by the day of the assessment. An approval that names nobody is taken
 * for the leader's, one that bears no date for given. Rules that ask this read, beside the reference that holds the
 * approval, its decision, approver and date.
 */
final class Approvals {

    private Approvals() {}

    /** Counts whether a document is approved. */
    static void count(Facts facts, ManagedDocument document, Tally tally) {
        count(facts, document, document.getApproval(), document::setApproval, tally);
    }

    /** Counts whether a preventive or corrective measure is approved. */
    static void count(Facts facts, ImprovementMeasure measure, Tally tally) {
        count(facts, measure, measure.getApproval(), measure::setApproval, tally);
    }

    /** Whether it is the leader's approval and was given by the day of the assessment; null is none. */
    static boolean given(Facts facts, Approval approval) {
        return approval != null
                && approval.getDecision() == ApprovalDecision.APPROVED
                && facts.happened(approval.getApprovedOn())
                && !byAnother(facts, approval);
    }

    private static boolean byAnother(Facts facts, Approval approval) {
        return approval.getApprover() != null && approval.getApprover() != facts.leader();
    }

    private static void count(Facts facts, Element subject, Approval approval, Consumer<Approval> attach, Tally tally) {
        if (given(facts, approval)) {
            tally.met(approval);
            return;
        }
        Shortfall shortfall;
        if (approval != null && approval.getDecision() == ApprovalDecision.REJECTED) {
            shortfall = Shortfall.at(subject, "{0}未获批准", "{0} was not approved but rejected", subject);
        } else if (approval != null
                && approval.getDecision() == ApprovalDecision.APPROVED
                && facts.happened(approval.getApprovedOn())) {
            shortfall = Shortfall.at(
                            subject,
                            "{0}由{1}批准，而{1}不是主管领导",
                            "{0} was approved by {1}, who is not the supervising leader",
                            subject,
                            approval.getApprover())
                    .also(approval.getApprover());
        } else {
            shortfall = Shortfall.at(subject, "{0}尚未经主管领导批准", "{0} is not approved by the supervising leader", subject);
        }
        tally.unmet(shortfall.fix(
                () -> give(facts, approval, attach),
                "将{0}报主管领导批准",
                "have {0} approved by the supervising leader",
                subject));
    }

    /** Records that the leader approved a document on the day of the assessment. */
    static void give(Facts facts, ManagedDocument document) {
        give(facts, document.getApproval(), document::setApproval);
    }

    private static void give(Facts facts, Approval previous, Consumer<Approval> attach) {
        Approval approval = previous == null ? OutsourcingFactory.eINSTANCE.createApproval() : previous;
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setApprover(facts.leader());
        approval.setApprovedOn(facts.today());
        attach.accept(approval);
    }
}

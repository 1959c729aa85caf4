// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Item;

/**
 * A reviewer's judgement that is yet to be recorded.
 *
 * @param item what is judged
 * @param verdict what the reviewer finds; states something
 * @param reviewer the name, not blank
 * @param judgedOn when
 * @param rationale why, not blank
 * @param evidence what the reviewer has seen, of the same project
 */
public record NewJudgement(
        Item item,
        JudgedVerdict verdict,
        String reviewer,
        PartialDate judgedOn,
        String rationale,
        List<Evidence> evidence) {

    /** @throws IllegalArgumentException if nothing is judged, or nobody judges, or gives no reason */
    public NewJudgement {
        Objects.requireNonNull(item);
        Objects.requireNonNull(judgedOn);
        if (verdict == JudgedVerdict.NOT_STATED || reviewer.isBlank() || rationale.isBlank()) {
            throw new IllegalArgumentException("a judgement needs a verdict, a reviewer and a reason");
        }
        reviewer = reviewer.strip();
        rationale = rationale.strip();
        evidence = List.copyOf(evidence);
    }

    /** The same, with the evidence that the reviewer has seen. */
    public NewJudgement with(List<Evidence> seen) {
        return new NewJudgement(item, verdict, reviewer, judgedOn, rationale, seen);
    }

    /** Adds it to the project. */
    public Judgement record(OutsourcingProject project) {
        Judgement judgement = OutsourcingFactory.eINSTANCE.createJudgement();
        judgement.setItem(item.number());
        judgement.setVerdict(verdict);
        judgement.setReviewer(reviewer);
        judgement.setRationale(rationale);
        judgement.setJudgedOn(judgedOn);
        judgement.getEvidence().addAll(evidence);
        project.getJudgements().add(judgement);
        return judgement;
    }

    /** Whether an assessment as of the given day takes it into account; later judgements are not looked at. */
    public boolean countsOn(LocalDate day) {
        return judgedOn.hasBegunBy(day);
    }
}

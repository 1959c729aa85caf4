// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Text;

/**
 * What a rule finds out about its own item, sub-items aside.
 *
 * @param verdict never ERROR; SATISFIED only with a witness
 * @param witnesses elements that show what is met
 * @param shortfalls what is missing
 * @param reason why it is not due, not applicable or undecided; present exactly then
 */
public record Outcome(Verdict verdict, List<Element> witnesses, List<Shortfall> shortfalls, Optional<Text> reason) {

    public Outcome {
        if (verdict == Verdict.SATISFIED && witnesses.isEmpty()) {
            throw new IllegalStateException("satisfied without a witness");
        }
        if (verdict.isShortfall() == shortfalls.isEmpty()) {
            throw new IllegalStateException(verdict + " with " + shortfalls.size() + " shortfalls");
        }
    }

    /** The obligation has not arisen yet; the words may have places as in {@link Labels#fill}. */
    public static Outcome notDue(String zh, String en, Object... arguments) {
        return new Outcome(Verdict.NOT_DUE, List.of(), List.of(), reason(zh, en, arguments));
    }

    /** The obligation cannot arise, as the given elements show. */
    public static Outcome notApplicable(List<? extends Element> because, String zh, String en, Object... arguments) {
        return new Outcome(Verdict.NOT_APPLICABLE, List.copyOf(because), List.of(), reason(zh, en, arguments));
    }

    /** Facts cannot decide; a judgement is needed. */
    public static Outcome undecided(String zh, String en, Object... arguments) {
        return new Outcome(Verdict.UNDECIDED, List.of(), List.of(), reason(zh, en, arguments));
    }

    private static Optional<Text> reason(String zh, String en, Object... arguments) {
        return Optional.of(Labels.fill(zh, en, arguments));
    }
}

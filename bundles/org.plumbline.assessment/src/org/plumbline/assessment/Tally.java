// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;

/**
 * Counts what is met and what is missing while a rule looks at the facts. All met is SATISFIED, all missing a GAP, some
 * of each PARTIAL. A rule that looked at nothing has no outcome: it must say what is missing, or why nothing is due.
 */
public final class Tally {

    private final List<Element> witnesses = new ArrayList<>();
    private final List<Shortfall> shortfalls = new ArrayList<>();

    /** Something is met, as the element shows. */
    public Tally met(Element witness) {
        // one document often shows several things in a row
        if (witnesses.isEmpty() || witnesses.get(witnesses.size() - 1) != witness) {
            witnesses.add(witness);
        }
        return this;
    }

    /** Something is missing. */
    public Tally unmet(Shortfall shortfall) {
        shortfalls.add(shortfall);
        return this;
    }

    /** Adds what another rule or check counted. */
    public Tally add(Tally other) {
        witnesses.addAll(other.witnesses);
        shortfalls.addAll(other.shortfalls);
        return this;
    }

    /** Whether nothing was counted yet. */
    public boolean isEmpty() {
        return witnesses.isEmpty() && shortfalls.isEmpty();
    }

    /** Whether something is met. */
    public boolean hasMet() {
        return !witnesses.isEmpty();
    }

    /** Whether something is missing. */
    public boolean hasUnmet() {
        return !shortfalls.isEmpty();
    }

    /**
     * The outcome of what was counted.
     *
     * @throws IllegalStateException if nothing was counted
     */
    public Outcome outcome() {
        if (isEmpty()) {
            throw new IllegalStateException("the rule looked at nothing");
        }
        Verdict verdict =
                shortfalls.isEmpty() ? Verdict.SATISFIED : witnesses.isEmpty() ? Verdict.GAP : Verdict.PARTIAL;
        return new Outcome(verdict, distinct(witnesses), List.copyOf(shortfalls), Optional.empty());
    }

    private static List<Element> distinct(List<Element> elements) {
        return elements.size() < 2
                ? List.copyOf(elements)
                : elements.stream().distinct().toList();
    }
}

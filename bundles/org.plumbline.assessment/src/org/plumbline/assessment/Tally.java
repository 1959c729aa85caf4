// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.outsourcing.Element;

/**
 * Counts what is met and what is missing while a rule looks at the facts. All met is SATISFIED, all missing a GAP, some
 * of each PARTIAL. A rule that looked at nothing has no outcome: it must say what is missing, or why nothing is due.
 */
public final class Tally {

    private final Founding founding;
    private final Witnesses.Gathering witnesses;
    private final List<Shortfall> shortfalls = new ArrayList<>();
    private Assurance weakest = Assurance.VERIFIED;

    /** Counts nothing yet. */
    public Tally() {
        this(null, 1);
    }

    private Tally(Founding founding, int expected) {
        this.founding = founding;
        witnesses = new Witnesses.Gathering(expected);
    }

    /**
     * Tallies for rules that go through the same elements together. They find out how well founded a witness is when it
     * is met, and so while it is at hand, and once for all of them.
     *
     * @param number how many rules
     * @param expected how many elements they go through; room is made for as many witnesses
     */
    public static List<Tally> together(Facts facts, int number, int expected) {
        Founding founding = new Founding(facts.settings());
        List<Tally> tallies = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            tallies.add(new Tally(founding, expected));
        }
        return tallies;
    }

    /** Something is met, as the element shows. */
    public Tally met(Element witness) {
        // one document often shows several things in a row
        if (!witnesses.endsWith(witness)) {
            witnesses.add(witness);
            if (founding != null && weakest != Assurance.STATED) {
                weakest = weakest.and(founding.of(witness));
            }
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
        other.witnesses.forEach(this::met);
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
        return new Outcome(
                verdict,
                witnesses.list(founding == null ? null : weakest),
                Collections.unmodifiableList(new ArrayList<>(shortfalls)),
                Optional.empty());
    }

    /** How well founded the last witness is; rules that take turns often meet the same one. */
    private static final class Founding {

        private final AssessmentSettings settings;
        private Element last;
        private Assurance ofLast;

        Founding(AssessmentSettings settings) {
            this.settings = settings;
        }

        Assurance of(Element witness) {
            if (witness != last) {
                last = witness;
                ofLast = Assurance.of(witness, settings);
            }
            return ofLast;
        }
    }
}

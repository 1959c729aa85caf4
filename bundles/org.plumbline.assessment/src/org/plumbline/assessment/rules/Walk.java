// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Tally;

/**
 * Rules that ask something of the same elements, one by one, go through them together: each element and its parts are
 * fetched from memory once for all these rules, which is what takes time in a large project. Each rule counts for
 * itself; if one fails, the others go on.
 *
 * @param <E> what the rules look at
 */
final class Walk<E> {

    /** Counts what one element meets and misses. */
    interface Count<E> {
        void count(Facts facts, E element, Tally tally);
    }

    /** Says what a rule finds out once all elements are counted. */
    interface Conclusion {
        Outcome conclude(Facts facts, Tally tally);
    }

    /** What one rule remembers in one walk. */
    interface Counter<E> {

        /** Looks at an element. */
        void count(E element);

        /** What was found out. */
        Outcome outcome();
    }

    private final Function<Facts, ? extends Collection<? extends E>> elements;
    private final List<BiFunction<Facts, Tally, Counter<E>>> rules = new ArrayList<>();

    /**
     * @param elements what to go through
     */
    Walk(Function<Facts, ? extends Collection<? extends E>> elements) {
        this.elements = elements;
    }

    /** Lets a rule take part that needs no more than a tally. */
    Function<Facts, Outcome> join(Count<? super E> count, Conclusion conclusion) {
        return join((facts, tally) -> new Counter<>() {

            @Override
            public void count(E element) {
                count.count(facts, element, tally);
            }

            @Override
            public Outcome outcome() {
                return conclusion.conclude(facts, tally);
            }
        });
    }

    /** Lets a rule take part. */
    Function<Facts, Outcome> join(BiFunction<Facts, Tally, Counter<E>> rule) {
        int place = rules.size();
        rules.add(rule);
        return facts -> facts.derived(this, () -> go(facts)).get(place).outcome();
    }

    private List<Participant<E>> go(Facts facts) {
        Collection<? extends E> all = elements.apply(facts);
        List<Participant<E>> participants = new ArrayList<>(rules.size());
        List<Tally> tallies = Tally.together(facts, rules.size(), all.size());
        for (int i = 0; i < rules.size(); i++) {
            participants.add(new Participant<>(rules.get(i).apply(facts, tallies.get(i))));
        }
        for (E element : all) {
            for (int i = 0; i < participants.size(); i++) {
                participants.get(i).count(element);
            }
        }
        return participants;
    }

    /** A rule on its way, until it fails. */
    private static final class Participant<E> {

        private final Counter<E> counter;
        private RuntimeException failure;

        Participant(Counter<E> counter) {
            this.counter = counter;
        }

        void count(E element) {
            if (failure == null) {
                try {
                    counter.count(element);
                } catch (RuntimeException e) {
                    failure = e;
                }
            }
        }

        Outcome outcome() {
            if (failure != null) {
                throw failure;
            }
            return counter.outcome();
        }
    }
}

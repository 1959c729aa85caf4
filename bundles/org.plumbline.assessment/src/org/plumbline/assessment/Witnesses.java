// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.plumbline.model.outsourcing.Element;

/**
 * Elements that show what is met, each once, in the order in which a rule met them. The rule may meet one several times;
 * repetitions are left out only when somebody reads the list, for of a large project nobody reads most of them.
 */
final class Witnesses extends AbstractList<Element> implements RandomAccess {

    /** Those met in the order of meeting, and perhaps others behind them. */
    private final Object[] met;

    private final int number;
    private final Assurance weakest;
    private List<Element> distinct;

    private Witnesses(Object[] met, int number, Assurance weakest) {
        this.met = met;
        this.number = number;
        this.weakest = weakest;
    }

    /** Witnesses that a rule has met so far. Lists of them share its memory: what is gathered stays where it is. */
    static final class Gathering {

        private final int expected;
        // not Element[], as to store into one looks at the class of what is stored, which costs fetching it from memory
        private Object[] met = {};
        private int number;

        /**
         * @param expected how many there will probably be; room is made with the first
         */
        Gathering(int expected) {
            this.expected = expected;
        }

        void add(Element witness) {
            if (number == met.length) {
                met = Arrays.copyOf(met, number == 0 ? Math.max(1, expected) : number + Math.max(4, number / 2));
            }
            met[number++] = witness;
        }

        /** Whether this was the last one added. */
        boolean endsWith(Element witness) {
            return number > 0 && met[number - 1] == witness;
        }

        boolean isEmpty() {
            return number == 0;
        }

        void forEach(Consumer<Element> action) {
            for (int i = 0; i < number; i++) {
                action.accept((Element) met[i]);
            }
        }

        /**
         * What was gathered until now.
         *
         * @param weakest the assurance of the weakest; null if nobody has looked yet
         */
        List<Element> list(Assurance weakest) {
            return switch (number) {
                case 0 -> List.of();
                case 1 -> List.of((Element) met[0]);
                default -> new Witnesses(met, number, weakest);
            };
        }
    }

    /** The assurance of the weakest witness. */
    static Assurance assurance(List<Element> witnesses, AssessmentSettings settings) {
        Assurance weakest = witnesses.isEmpty() ? Assurance.NONE : Assurance.VERIFIED;
        if (witnesses instanceof Witnesses known && known.weakest != null) {
            return known.weakest;
        }
        for (Element witness : witnesses instanceof Witnesses repeated ? repeated.met() : witnesses) {
            weakest = weakest.and(Assurance.of(witness, settings));
            if (weakest == Assurance.STATED) {
                break; // no witness shows less
            }
        }
        return weakest;
    }

    @SuppressWarnings("unchecked") // only elements are gathered
    private List<Element> met() {
        return (List<Element>) (List<?>) Arrays.asList(met).subList(0, number);
    }

    private synchronized List<Element> distinct() {
        if (distinct == null) {
            distinct = List.copyOf(new LinkedHashSet<>(met()));
        }
        return distinct;
    }

    @Override
    public Element get(int index) {
        // the first is no repetition
        return index == 0 ? (Element) met[0] : distinct().get(index);
    }

    @Override
    public int size() {
        return distinct().size();
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import org.plumbline.model.outsourcing.Element;

/**
 * Elements that show what is met, each once, in the order in which a rule met them. The rule may meet one several times;
 * repetitions are left out only when somebody reads the list, for of a large project nobody reads most of them.
 */
final class Witnesses extends AbstractList<Element> implements RandomAccess {

    private final List<Element> met;
    private final Assurance weakest;
    private List<Element> distinct;

    private Witnesses(List<Element> met, Assurance weakest) {
        this.met = met;
        this.weakest = weakest;
    }

    /**
     * @param weakest the assurance of the weakest; null if nobody has looked yet
     */
    static List<Element> of(List<Element> met, Assurance weakest) {
        return met.size() < 2 ? List.copyOf(met) : new Witnesses(new ArrayList<>(met), weakest);
    }

    /** The assurance of the weakest witness. */
    static Assurance assurance(List<Element> witnesses, AssessmentSettings settings) {
        Assurance weakest = witnesses.isEmpty() ? Assurance.NONE : Assurance.VERIFIED;
        if (witnesses instanceof Witnesses known && known.weakest != null) {
            return known.weakest;
        }
        for (Element witness : witnesses instanceof Witnesses repeated ? repeated.met : witnesses) {
            weakest = weakest.and(Assurance.of(witness, settings));
            if (weakest == Assurance.STATED) {
                break; // no witness shows less
            }
        }
        return weakest;
    }

    private synchronized List<Element> distinct() {
        if (distinct == null) {
            distinct = List.copyOf(new LinkedHashSet<>(met));
        }
        return distinct;
    }

    @Override
    public Element get(int index) {
        // the first is no repetition
        return index == 0 ? met.get(0) : distinct().get(index);
    }

    @Override
    public int size() {
        return distinct().size();
    }

    @Override
    public boolean isEmpty() {
        return met.isEmpty();
    }
}

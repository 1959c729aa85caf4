// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;

/** The order of events: those without a date first, those of one date by their ids. */
final class ByDate {

    private ByDate() {}

    /** Orders elements by one of their dates. */
    static <E extends Element> Comparator<E> of(Function<? super E, PartialDate> date) {
        return (one, other) -> {
            int order = compare(date.apply(one), date.apply(other));
            return order == 0 ? compare(one.getId(), other.getId()) : order;
        };
    }

    /** Sorts many elements by one of their dates, each of which it looks at once. */
    static <E extends Element> void sort(List<E> elements, Function<? super E, PartialDate> date) {
        List<E> unsorted = List.copyOf(elements);
        long[] keys = new long[unsorted.size()];
        for (int i = 0; i < keys.length; i++) {
            PartialDate day = date.apply(unsorted.get(i));
            keys[i] = (long) (day == null ? 0 : day.rank()) << 32 | i;
        }
        Arrays.sort(keys);
        for (int from = 0, to; from < keys.length; from = to) {
            for (to = from; to < keys.length && keys[to] >> 32 == keys[from] >> 32; to++) {
                elements.set(to, unsorted.get((int) keys[to]));
            }
            elements.subList(from, to).sort((one, other) -> compare(one.getId(), other.getId()));
        }
    }

    /** Compares dates, null first. */
    static <T extends Comparable<T>> int compare(T one, T other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }
}

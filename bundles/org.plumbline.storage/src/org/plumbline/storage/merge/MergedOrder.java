// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of a list that both versions may have changed. An order says nothing that an item asks for, so two different new
 * orders are no conflict: ours stands. What only one version has comes after what it comes after there.
 */
final class MergedOrder {

    private MergedOrder() {}

    /**
     * Puts the members of the result in order.
     *
     * @param members what is in the result; what is in neither list comes last
     */
    static <T> List<T> of(List<T> base, List<T> ours, List<T> theirs, Set<T> members) {
        Set<T> common = new HashSet<>(members);
        common.retainAll(new HashSet<>(base));
        common.retainAll(new HashSet<>(ours));
        common.retainAll(new HashSet<>(theirs));
        List<T> order = only(common, base);
        boolean theirsAlone =
                only(common, ours).equals(order) && !only(common, theirs).equals(order);
        // where only they have put it in a new order, that one leads
        return theirsAlone ? joined(theirs, ours, members) : joined(ours, theirs, members);
    }

    private static <T> List<T> only(Set<T> chosen, List<T> list) {
        return list.stream().filter(chosen::contains).toList();
    }

    private static <T> List<T> joined(List<T> leading, List<T> other, Set<T> members) {
        List<T> lead = only(members, leading);
        Set<T> inLead = new HashSet<>(lead);
        Set<T> inOther = new HashSet<>(other);
        // further members by the one that they follow; null for the beginning
        Map<T, List<T>> further = new HashMap<>();
        T last = null;
        for (T member : other) {
            if (inLead.contains(member)) {
                last = member;
            } else if (members.contains(member)) {
                further.computeIfAbsent(last, any -> new ArrayList<>()).add(member);
            }
        }
        List<T> joined = new ArrayList<>(members.size());
        T shared = null;
        for (T member : lead) {
            // what only the leading list has stays together with what it follows
            if (inOther.contains(member)) {
                joined.addAll(further.getOrDefault(shared, List.of()));
                shared = member;
            }
            joined.add(member);
        }
        joined.addAll(further.getOrDefault(shared, List.of()));
        Set<T> placed = new HashSet<>(joined);
        members.stream().filter(placed::add).forEach(joined::add);
        return joined;
    }
}

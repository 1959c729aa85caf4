// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.merge.MergeConflict.Kind;

/**
 * Makes a tree of the merged elements. What is possible in each version may not be so together: two elements in one place, or
 * something in a class that cannot contain it. Then the elements stand where ours has them, and what ours does not have is
 * left out. The metamodel lets nothing contain its own kind, so that moves cannot close a circle.
 */
final class Settlement {

    private final Version ours;
    private final Map<String, MergedElement> merged;
    private final Consumer<String> restore;
    private final List<MergeConflict> conflicts;
    private final List<String> leftOut = new ArrayList<>();
    /** Elements that were put back, so that nothing is put back twice. */
    private final Set<String> settled = new HashSet<>();

    /**
     * Settles the places.
     *
     * @param merged the elements of the result by id; changed
     * @param restore adds an element of ours that was deleted in theirs
     * @param conflicts to be added to
     */
    Settlement(
            Version ours, Map<String, MergedElement> merged, Consumer<String> restore, List<MergeConflict> conflicts) {
        this.ours = ours;
        this.merged = merged;
        this.restore = restore;
        this.conflicts = conflicts;
        boolean changed = true;
        while (changed) {
            changed = findHomeless() | findNoRoom();
        }
    }

    /** The ids of the elements that are in neither place. */
    List<String> leftOut() {
        return leftOut;
    }

    /** A conflict about where an element stands; the values are what contains it. */
    static MergeConflict ofPlace(Kind kind, MergedElement element) {
        return new MergeConflict(
                kind,
                element.any(),
                element.any().eContainmentFeature(),
                element.any(),
                Deletions.container(element.base()),
                Deletions.container(element.ours()),
                Deletions.container(element.theirs()));
    }

    private boolean findHomeless() {
        boolean changed = false;
        for (MergedElement element : List.copyOf(merged.values())) {
            Place place = element.place();
            if (place == null || !merged.containsKey(element.id())) {
                continue;
            }
            MergedElement container = merged.get(place.container());
            if (container == null || !place.feature().getEContainingClass().isSuperTypeOf(container.type())) {
                putBack(element);
                changed = true;
            }
        }
        return changed;
    }

    private boolean findNoRoom() {
        boolean changed = false;
        Map<Place, MergedElement> taken = new HashMap<>();
        for (MergedElement element : List.copyOf(merged.values())) {
            Place place = element.place();
            if (place == null || place.feature().isMany()) {
                continue;
            }
            MergedElement other = taken.putIfAbsent(place, element);
            if (other != null) {
                boolean otherIsOurs = isWhereOursHasIt(other);
                MergedElement stays = otherIsOurs ? other : element;
                MergedElement goes = otherIsOurs ? element : other;
                taken.put(place, stays);
                Element container = merged.get(place.container()).any();
                conflicts.add(new MergeConflict(
                        Kind.NO_ROOM,
                        container,
                        place.feature(),
                        container,
                        Version.values(merged.get(place.container()).base(), place.feature()),
                        List.of(stays.any()),
                        List.of(goes.any())));
                putBack(goes);
                changed = true;
            }
        }
        return changed;
    }

    private boolean isWhereOursHasIt(MergedElement element) {
        Element inOurs = ours.get(element.id());
        return inOurs != null && Objects.equals(element.place(), Place.of(inOurs));
    }

    /** Puts an element where ours has it, or leaves it out if ours does not have it. */
    private void putBack(MergedElement element) {
        Element inOurs = ours.get(element.id());
        if (inOurs == null || !settled.add(element.id()) && isWhereOursHasIt(element)) {
            merged.remove(element.id());
            leftOut.add(element.id());
            return;
        }
        Place place = Place.of(inOurs);
        element.put(place);
        if (place != null && !merged.containsKey(place.container())) {
            restore.accept(place.container());
        }
    }
}

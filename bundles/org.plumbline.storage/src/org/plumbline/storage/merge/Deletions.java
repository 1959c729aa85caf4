// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.storage.merge.MergeConflict.Kind;

/**
 * What one version deleted and the other still has. An element goes with all that it contains, or stays with all of it: it
 * stays if the other version has changed something in it, added to it, or newly refers to it.
 */
final class Deletions {

    private final Version base;
    private final Version deleter;
    private final Version keeper;
    private final StatedFeatures stated;
    private final Kind kind;
    /** The outermost deleted element of each deleted one, by ids. */
    private final Map<String, String> outermost = new HashMap<>();

    private final Map<String, List<Element>> members = new LinkedHashMap<>();
    private final Map<String, MergeConflict> refused = new LinkedHashMap<>();

    /** @param kind DELETED_IN_OURS or DELETED_IN_THEIRS, after the deleter */
    Deletions(Version base, Version deleter, Version keeper, StatedFeatures stated, Kind kind) {
        this.base = base;
        this.deleter = deleter;
        this.keeper = keeper;
        this.stated = stated;
        this.kind = kind;
        findDeleted();
        if (!members.isEmpty()) {
            keeper.elements().forEach(this::look);
            keepWhatIsReferredTo();
        }
    }

    /** Why deletions are not carried out, one for each outermost element. */
    List<MergeConflict> conflicts() {
        return List.copyOf(refused.values());
    }

    /** The ids of all elements that stay although the deleter does not have them. */
    Set<String> kept() {
        Set<String> kept = new HashSet<>();
        refused.keySet().forEach(root -> members.get(root).forEach(member -> kept.add(member.getId())));
        return kept;
    }

    private void findDeleted() {
        for (Element element : keeper.elements()) {
            String id = element.getId();
            if (base.has(id) && !deleter.has(id)) {
                // what contains an element comes before it
                Place place = Place.of(element);
                String root = place == null ? id : outermost.getOrDefault(place.container(), id);
                outermost.put(id, root);
                members.computeIfAbsent(root, any -> new ArrayList<>()).add(element);
            }
        }
    }

    private void look(Element element) {
        String id = element.getId();
        Place place = Place.of(element);
        Element before = base.get(id);
        boolean placed = before == null || !placeIsThatOf(before, place);
        if (placed && place != null && outermost.containsKey(place.container())) {
            refuse(place.container(), element, place.feature());
        }
        if (outermost.containsKey(id)) {
            EStructuralFeature changed = placed ? place.feature() : change(before, element);
            if (changed != null) {
                refuse(id, element, changed);
            }
            return;
        }
        for (EStructuralFeature feature : stated.of(element.eClass())) {
            if (feature instanceof EReference && element.eIsSet(feature)) {
                List<Object> known = Version.keys(before, feature);
                for (Object target : Version.keys(element, feature)) {
                    if (outermost.containsKey(target) && !known.contains(target)) {
                        refuse((String) target, element, feature);
                    }
                }
            }
        }
    }

    private static boolean placeIsThatOf(Element before, Place place) {
        return place == null ? before.eContainer() == null : place.equals(Place.of(before));
    }

    /** A feature in which the keeper changed the element, or null; that it lost what it refers to is no change of its own. */
    private EStructuralFeature change(Element before, Element after) {
        if (before.eClass() != after.eClass()) {
            return after.eContainmentFeature();
        }
        for (EStructuralFeature feature : stated.of(after.eClass())) {
            Set<Object> old = new HashSet<>(Version.keys(before, feature));
            Set<Object> now = new HashSet<>(Version.keys(after, feature));
            if (feature instanceof EReference) {
                old.removeIf(target -> !keeper.has((String) target));
            }
            if (!old.equals(now)) {
                return feature;
            }
        }
        return null;
    }

    private void refuse(String id, Element holder, EStructuralFeature feature) {
        String root = outermost.get(id);
        if (refused.containsKey(root)) {
            return;
        }
        boolean placed = feature instanceof EReference reference && reference.isContainment();
        Element before = base.get(holder.getId());
        List<Object> old = placed ? container(before) : Version.values(before, feature);
        List<Object> kept = placed ? container(holder) : Version.values(holder, feature);
        boolean byOurs = kind == Kind.DELETED_IN_OURS;
        refused.put(
                root,
                new MergeConflict(
                        kind,
                        keeper.get(root),
                        feature,
                        holder,
                        old,
                        byOurs ? List.of() : kept,
                        byOurs ? kept : List.of()));
    }

    static List<Object> container(Element element) {
        return element == null || element.eContainer() == null ? List.of() : List.of(element.eContainer());
    }

    /** An element that stays keeps what it refers to. */
    private void keepWhatIsReferredTo() {
        Deque<String> open = new ArrayDeque<>(refused.keySet());
        while (!open.isEmpty()) {
            for (Element member : members.get(open.poll())) {
                for (EStructuralFeature feature : stated.of(member.eClass())) {
                    if (feature instanceof EReference) {
                        for (Object target : Version.keys(member, feature)) {
                            String root = outermost.get(target);
                            if (root != null && !refused.containsKey(root)) {
                                refuse(root, member, feature);
                                open.add(root);
                            }
                        }
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.merge.MergeConflict.Kind;

/**
 * Joins two versions of a project, element by element and feature by feature. What one version changed is taken from it; where
 * both changed the same and do not agree, there is a conflict and ours stands; a deletion that conflicts is not carried out.
 * The versions are not changed.
 */
public final class ThreeWayMerge {

    private final StatedFeatures stated = new StatedFeatures();
    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Set<String> keptThoughDeletedInOurs;
    private final Set<String> keptThoughDeletedInTheirs;
    private final Map<String, MergedElement> merged = new LinkedHashMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    /** Of relations of one to one, what has which target. */
    private final Map<EReference, Map<String, MergedElement>> taken = new HashMap<>();

    private ThreeWayMerge(OutsourcingProject base, OutsourcingProject ours, OutsourcingProject theirs) {
        this.base = new Version(base);
        this.ours = new Version(ours);
        this.theirs = new Version(theirs);
        Deletions byOurs = new Deletions(this.base, this.ours, this.theirs, stated, Kind.DELETED_IN_OURS);
        Deletions byTheirs = new Deletions(this.base, this.theirs, this.ours, stated, Kind.DELETED_IN_THEIRS);
        conflicts.addAll(byOurs.conflicts());
        conflicts.addAll(byTheirs.conflicts());
        keptThoughDeletedInOurs = byOurs.kept();
        keptThoughDeletedInTheirs = byTheirs.kept();
    }

    /**
     * Merges.
     *
     * @param base the version that both come from, or null if there is none
     * @throws IllegalArgumentException if they are not versions of one project, which their ids tell
     */
    public static MergeResult merge(OutsourcingProject base, OutsourcingProject ours, OutsourcingProject theirs) {
        if (!isSameProject(base == null ? ours : base, ours) || !isSameProject(ours, theirs)) {
            throw new IllegalArgumentException("versions of different projects");
        }
        ThreeWayMerge merge = new ThreeWayMerge(base, ours, theirs);
        merge.mergeElements();
        List<String> leftOut = new Settlement(merge.ours, merge.merged, merge::restore, merge.conflicts).leftOut();
        merge.settleReferences(new HashSet<>(leftOut));
        OutsourcingProject project =
                new Assembly(merge.base, merge.ours, merge.theirs, merge.merged, merge.stated).project(ours.getId());
        return new MergeResult(project, merge.conflicts);
    }

    /** Whether two files are versions of one project. */
    public static boolean isSameProject(OutsourcingProject one, OutsourcingProject other) {
        return Objects.equals(one.getId(), other.getId());
    }

    private void mergeElements() {
        ours.elements().forEach(element -> add(element.getId()));
        theirs.elements().stream()
                .filter(element -> !ours.has(element.getId()))
                .forEach(element -> add(element.getId()));
    }

    private void add(String id) {
        Element b = base.get(id);
        Element o = ours.get(id);
        Element t = theirs.get(id);
        if (b == null) {
            // what is in one version only, comes from there
            o = o == null ? t : o;
            t = t == null ? o : t;
        } else {
            o = o == null && keptThoughDeletedInOurs.contains(id) ? b : o;
            t = t == null && keptThoughDeletedInTheirs.contains(id) ? b : t;
        }
        if (o != null && t != null) {
            put(b, o, t);
        }
    }

    /** Adds an element of ours although theirs deleted it. */
    private void restore(String id) {
        put(ours.get(id), ours.get(id), ours.get(id));
    }

    private void put(Element b, Element o, Element t) {
        MergedElement element;
        if (o.eClass() == t.eClass()) {
            element = new MergedElement(b == null || b.eClass() == o.eClass() ? b : null, o, t);
        } else {
            element = ofOtherClass(b, o, t);
        }
        merged.put(element.id(), element);
        mergePlace(element);
        for (EStructuralFeature feature : stated.of(element.type())) {
            List<Object> values = feature.isMany() ? several(element, feature) : single(element, feature);
            if (!values.isEmpty()) {
                element.set(feature, values);
            }
        }
    }

    /** An element of one class in ours and of another in theirs is taken as it is in one of them. */
    private MergedElement ofOtherClass(Element b, Element o, Element t) {
        boolean oursUnchanged = b != null && b.eClass() == o.eClass() && isUnchanged(b, o);
        boolean theirsUnchanged = b != null && b.eClass() == t.eClass() && isUnchanged(b, t);
        if (oursUnchanged) {
            return new MergedElement(t, t, t);
        }
        if (!theirsUnchanged) {
            conflicts.add(new MergeConflict(
                    Kind.CLASS, o, o.eContainmentFeature(), o, List.of(), List.of(o.eClass()), List.of(t.eClass())));
        }
        return new MergedElement(o, o, o);
    }

    private boolean isUnchanged(Element before, Element after) {
        return Objects.equals(Place.of(before), Place.of(after))
                && contents(before).equals(contents(after))
                && stated.of(after.eClass()).stream()
                        .allMatch(feature -> Version.keys(before, feature).equals(Version.keys(after, feature)));
    }

    private static Set<String> contents(Element element) {
        return element.eContents().stream()
                .map(part -> ((Element) part).getId())
                .collect(Collectors.toSet());
    }

    private void mergePlace(MergedElement element) {
        Place b = element.base() == null ? null : Place.of(element.base());
        Place o = Place.of(element.ours());
        Place t = Place.of(element.theirs());
        if (Objects.equals(o, t) || Objects.equals(t, b)) {
            element.put(o);
        } else if (Objects.equals(o, b)) {
            element.put(t);
        } else {
            element.put(o);
            conflicts.add(Settlement.ofPlace(Kind.PLACE, element));
        }
    }

    private List<Object> single(MergedElement element, EStructuralFeature feature) {
        List<Object> b = Version.keys(element.base(), feature);
        List<Object> o = stillThere(b, Version.keys(element.ours(), feature), feature, ours);
        List<Object> t = stillThere(b, Version.keys(element.theirs(), feature), feature, theirs);
        if (o.equals(t) || t.equals(b)) {
            return o;
        }
        if (o.equals(b)) {
            return t;
        }
        conflicts.add(ofValue(Kind.VALUE, element, feature));
        return o;
    }

    /** A reference that a version lost because it deleted the element referred to, is not one that it changed. */
    private List<Object> stillThere(
            List<Object> before, List<Object> now, EStructuralFeature feature, Version version) {
        if (now.isEmpty() && feature instanceof EReference && !before.isEmpty() && isDeleted(before.get(0), version)) {
            return before;
        }
        return now;
    }

    private boolean isDeleted(Object id, Version version) {
        return base.has((String) id) && !version.has((String) id);
    }

    private List<Object> several(MergedElement element, EStructuralFeature feature) {
        List<Object> b = Version.keys(element.base(), feature);
        List<Object> o = Version.keys(element.ours(), feature);
        List<Object> t = Version.keys(element.theirs(), feature);
        if (o.equals(t) || t.equals(b) && !(feature instanceof EReference)) {
            return o;
        }
        Set<Object> before = new HashSet<>(b);
        Set<Object> inOurs = new HashSet<>(o);
        Set<Object> inTheirs = new HashSet<>(t);
        if (feature instanceof EReference) {
            b.stream().filter(id -> isDeleted(id, ours)).forEach(inOurs::add);
            b.stream().filter(id -> isDeleted(id, theirs)).forEach(inTheirs::add);
        }
        Set<Object> all = new LinkedHashSet<>(o);
        all.addAll(t);
        all.removeIf(value -> before.contains(value) && !(inOurs.contains(value) && inTheirs.contains(value)));
        return MergedOrder.of(b, o, t, all);
    }

    private static MergeConflict ofValue(Kind kind, MergedElement element, EStructuralFeature feature) {
        return new MergeConflict(
                kind,
                element.any(),
                feature,
                element.any(),
                Version.values(element.base(), feature),
                Version.values(element.ours(), feature),
                Version.values(element.theirs(), feature));
    }

    /** Takes away references to what is not in the result, and sees to it that nobody has two where one is possible. */
    private void settleReferences(Set<String> leftOut) {
        for (MergedElement element : merged.values()) {
            for (EStructuralFeature feature : stated.of(element.type())) {
                if (feature instanceof EReference reference
                        && !element.values(feature).isEmpty()) {
                    settle(element, reference, leftOut);
                }
            }
        }
    }

    private void settle(MergedElement element, EReference reference, Set<String> leftOut) {
        List<Object> wanted = element.values(reference);
        List<Object> possible =
                wanted.stream().filter(id -> isPossible(id, reference)).toList();
        if (wanted.stream().anyMatch(leftOut::contains)) {
            conflicts.add(ofValue(Kind.LEFT_OUT, element, reference));
            if (possible.isEmpty() && !reference.isMany()) {
                possible = Version.keys(element.ours(), reference).stream()
                        .filter(id -> isPossible(id, reference))
                        .toList();
            }
        }
        EReference other = reference.getEOpposite();
        if (other != null && !reference.isMany() && !other.isMany() && !possible.isEmpty()) {
            possible = take(element, reference, (String) possible.get(0));
        }
        element.set(reference, possible);
    }

    private boolean isPossible(Object id, EReference reference) {
        MergedElement target = merged.get(id);
        return target != null && reference.getEReferenceType().isSuperTypeOf(target.type());
    }

    /** Of a relation of one to one, two elements may have got the same target: then that of ours has it. */
    private List<Object> take(MergedElement element, EReference reference, String target) {
        Map<String, MergedElement> holders = taken.computeIfAbsent(reference, any -> new HashMap<>());
        MergedElement first = holders.putIfAbsent(target, element);
        if (first == null) {
            return List.of(target);
        }
        conflicts.add(ofValue(Kind.VALUE, merged.get(target), reference.getEOpposite()));
        if (Version.keys(first.ours(), reference).contains(target)) {
            return List.of();
        }
        first.set(reference, List.of());
        holders.put(target, element);
        return List.of(target);
    }
}

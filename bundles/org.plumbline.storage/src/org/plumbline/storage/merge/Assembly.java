// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.plumbline.model.StatedFeatures;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;

/** Makes a project of merged elements: new elements, so that the versions stay as they are. */
final class Assembly {

    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Map<String, MergedElement> merged;
    private final StatedFeatures stated;
    private final Map<String, InternalEObject> made = new HashMap<>();
    /** What refers to each element, by the other side of the relation. */
    private final Map<String, Map<EReference, List<Object>>> others = new HashMap<>();

    Assembly(Version base, Version ours, Version theirs, Map<String, MergedElement> merged, StatedFeatures stated) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.merged = merged;
        this.stated = stated;
    }

    /** The project of the given id, complete. */
    OutsourcingProject project(String id) {
        merged.values().forEach(this::make);
        contain();
        merged.values().forEach(this::fill);
        others.forEach((target, sides) -> sides.forEach((side, sources) -> fillOther(target, side, sources)));
        return (OutsourcingProject) made.get(id);
    }

    private void make(MergedElement element) {
        EObject object = OutsourcingFactory.eINSTANCE.create(element.type());
        ((Element) object).setId(element.id());
        made.put(element.id(), (InternalEObject) object);
    }

    private void contain() {
        Map<Place, List<String>> contents = new LinkedHashMap<>();
        for (MergedElement element : merged.values()) {
            if (element.place() != null) {
                contents.computeIfAbsent(element.place(), any -> new ArrayList<>())
                        .add(element.id());
            }
        }
        contents.forEach((place, ids) -> {
            InternalEObject container = made.get(place.container());
            if (place.feature().isMany()) {
                order(place.container(), place.feature(), ids)
                        .forEach(id -> list(container, place.feature()).addUnique(made.get(id)));
            } else {
                container.eSet(place.feature(), made.get(ids.get(0)));
            }
        });
    }

    /** The elements in the order in which the versions have them in a list. */
    private List<Object> order(String owner, EReference list, List<?> ids) {
        return MergedOrder.of(
                Version.keys(base.get(owner), list),
                Version.keys(ours.get(owner), list),
                Version.keys(theirs.get(owner), list),
                new LinkedHashSet<>(ids));
    }

    private void fill(MergedElement element) {
        InternalEObject object = made.get(element.id());
        for (EStructuralFeature feature : stated.of(element.type())) {
            List<Object> values = element.values(feature);
            if (values.isEmpty()) {
                continue;
            }
            if (!(feature instanceof EReference reference)) {
                object.eSet(feature, feature.isMany() ? values : values.get(0));
            } else if (reference.getEOpposite() == null) {
                List<InternalEObject> targets = values.stream().map(made::get).toList();
                object.eSet(feature, feature.isMany() ? targets : targets.get(0));
            } else {
                for (Object target : values) {
                    add(object, reference, made.get(target));
                    others.computeIfAbsent((String) target, any -> new LinkedHashMap<>())
                            .computeIfAbsent(reference.getEOpposite(), any -> new ArrayList<>())
                            .add(element.id());
                }
            }
        }
    }

    /** The other side of a relation has an order of its own. */
    private void fillOther(String target, EReference side, List<Object> sources) {
        InternalEObject object = made.get(target);
        List<Object> ordered = side.isMany() ? order(target, side, sources) : sources;
        ordered.forEach(source -> add(object, side, made.get(source)));
    }

    /** Sets one side of a relation without touching the other. */
    private static void add(InternalEObject owner, EReference side, InternalEObject value) {
        owner.eInverseAdd(value, owner.eClass().getFeatureID(side), null, null);
    }

    @SuppressWarnings("unchecked")
    private static InternalEList<EObject> list(EObject owner, EReference feature) {
        return (InternalEList<EObject>) owner.eGet(feature);
    }
}

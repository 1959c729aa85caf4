// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.outsourcing.Element;

/** An element of the result while it is being put together. */
final class MergedElement {

    private final Element base;
    private final Element ours;
    private final Element theirs;
    private final EClass type;
    private final Map<EStructuralFeature, List<Object>> values = new HashMap<>();
    private Place place;

    /** The element as the versions have it, null where they do not; the class is that in ours if there is one. */
    MergedElement(Element base, Element ours, Element theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.type = any().eClass();
    }

    Element base() {
        return base;
    }

    Element ours() {
        return ours;
    }

    Element theirs() {
        return theirs;
    }

    /** The element in ours, or else in theirs. */
    Element any() {
        return ours == null ? theirs : ours;
    }

    EClass type() {
        return type;
    }

    String id() {
        return any().getId();
    }

    /** The place in the result; null for the project. */
    Place place() {
        return place;
    }

    void put(Place where) {
        place = where;
    }

    /** The values of a feature, elements as ids. */
    List<Object> values(EStructuralFeature feature) {
        return values.getOrDefault(feature, List.of());
    }

    void set(EStructuralFeature feature, List<Object> keys) {
        values.put(feature, keys);
    }
}

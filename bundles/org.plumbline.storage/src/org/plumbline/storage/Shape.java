// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.StatedFeatures;

/** How the features of one class stand in a file: the one place that reader and writer agree upon. */
final class Shape {

    /** Form of a feature in the file. */
    enum Form {
        /** The XML attribute that identifies the element. */
        ID,
        /** One value: an XML attribute. */
        VALUE,
        /** Values: one child element with text for each. */
        VALUES,
        /** One element referred to: an XML attribute with its id. */
        LINK,
        /** Elements referred to: one child element with {@code xmi:idref} for each. */
        LINKS,
        /** One contained element: a child element. */
        CHILD,
        /** Contained elements: child elements. */
        CHILDREN
    }

    /**
     * A stored feature.
     *
     * @param id number of the feature in the class
     * @param type type of a value, or null
     * @param target type of a reference, or null
     * @param opposite number of the other side of a relation in its class, or -1
     * @param oppositeForm form of the other side of a relation, or null
     * @param main whether the feature states its relation, so that the other side need not
     */
    record Slot(
            EStructuralFeature feature,
            int id,
            Form form,
            EDataType type,
            EClass target,
            int opposite,
            Form oppositeForm,
            boolean main) {

        static Slot ofValue(EStructuralFeature feature, int id, Form form) {
            return new Slot(feature, id, form, (EDataType) feature.getEType(), null, -1, null, true);
        }

        static Slot ofReference(EReference reference, int id, Form form) {
            return new Slot(reference, id, form, null, reference.getEReferenceType(), -1, null, true);
        }

        static Slot ofRelation(EReference side, int id) {
            EReference other = side.getEOpposite();
            EClass target = side.getEReferenceType();
            int opposite = target.getFeatureID(other);
            return new Slot(side, id, linkForm(side), null, target, opposite, linkForm(other), isMain(side));
        }

        String name() {
            return feature.getName();
        }

        Object parse(String literal) {
            return type.getEPackage().getEFactoryInstance().createFromString(type, literal);
        }

        String print(Object value) {
            return type.getEPackage().getEFactoryInstance().convertToString(type, value);
        }

        boolean isRelation() {
            return opposite >= 0;
        }
    }

    /** The shapes of the classes met so far. */
    static final class Shapes {

        private final Map<EClass, Shape> known = new IdentityHashMap<>();

        Shape of(EClass type) {
            return known.computeIfAbsent(type, Shape::new);
        }
    }

    private final EClass type;
    private final List<Slot> slots = new ArrayList<>();
    private final List<Slot> attributes = new ArrayList<>();
    private final List<Slot> lists = new ArrayList<>();
    private final List<Slot> contained = new ArrayList<>();
    private final Map<String, Slot> byName = new HashMap<>();

    private Shape(EClass type) {
        this.type = type;
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            boolean container = feature instanceof EReference reference && reference.isContainer();
            if (!container && !feature.isTransient() && !feature.isDerived()) {
                Slot slot = slot(feature);
                slots.add(slot);
                switch (slot.form()) {
                    case ID, VALUE, LINK -> attributes.add(slot);
                    case VALUES, LINKS -> lists.add(slot);
                    case CHILD, CHILDREN -> contained.add(slot);
                }
                byName.put(slot.name(), slot);
            }
        }
    }

    private Slot slot(EStructuralFeature feature) {
        int id = type.getFeatureID(feature);
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                return Slot.ofReference(reference, id, feature.isMany() ? Form.CHILDREN : Form.CHILD);
            }
            return reference.getEOpposite() == null
                    ? Slot.ofReference(reference, id, linkForm(reference))
                    : Slot.ofRelation(reference, id);
        }
        if (feature == type.getEIDAttribute()) {
            return Slot.ofValue(feature, id, Form.ID);
        }
        return Slot.ofValue(feature, id, feature.isMany() ? Form.VALUES : Form.VALUE);
    }

    private static Form linkForm(EReference reference) {
        return reference.isMany() ? Form.LINKS : Form.LINK;
    }

    /**
     * Of two sides, a list states the relation, as it alone has an order and as other readers of XMI take the relation from
     * it; between two lists or none, the side that the metamodel declares first.
     */
    private static boolean isMain(EReference side) {
        EReference other = side.getEOpposite();
        return side.isMany() == other.isMany() ? StatedFeatures.isDeclaredFirst(side) : side.isMany();
    }

    EClass type() {
        return type;
    }

    /** All stored features in the order of the metamodel. */
    List<Slot> slots() {
        return slots;
    }

    /** Those of the stored features that are written as attributes. */
    List<Slot> attributes() {
        return attributes;
    }

    /** Those of the stored features that are lists of values or references. */
    List<Slot> lists() {
        return lists;
    }

    /** Those of the stored features that contain elements. */
    List<Slot> contained() {
        return contained;
    }

    /** The stored feature of that name, or null. */
    Slot slot(String name) {
        return byName.get(name);
    }

    /** The names of all stored features, for a message. */
    String names() {
        return slots.stream().map(Slot::name).collect(Collectors.joining(", "));
    }
}

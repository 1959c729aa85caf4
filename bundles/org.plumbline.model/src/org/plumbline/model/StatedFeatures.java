// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The features in which an element states facts of its own, each fact in one place: values and references, but not its id,
 * what it contains or what contains it, and of a relation only one side. That is the side with one target, such as the
 * signatory of an agreement; between two of a kind, the one that the metamodel declares first.
 */
public final class StatedFeatures {

    private final Map<EClass, List<EStructuralFeature>> known = new IdentityHashMap<>();

    /** The features of a class, in the order of the metamodel. */
    public List<EStructuralFeature> of(EClass type) {
        return known.computeIfAbsent(type, any -> type.getEAllStructuralFeatures().stream()
                .filter(StatedFeatures::states)
                .toList());
    }

    private static boolean states(EStructuralFeature feature) {
        if (feature.isTransient() || feature.isDerived()) {
            return false;
        }
        if (feature instanceof EAttribute attribute) {
            return !attribute.isID();
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment() || reference.isContainer()) {
            return false;
        }
        EReference other = reference.getEOpposite();
        return other == null
                || (reference.isMany() == other.isMany() ? isDeclaredFirst(reference) : !reference.isMany());
    }

    /** Of the two sides of a relation, whether the metamodel declares this one before the other. */
    public static boolean isDeclaredFirst(EReference side) {
        EReference other = side.getEOpposite();
        int order = Integer.compare(
                side.getEContainingClass().getClassifierID(),
                other.getEContainingClass().getClassifierID());
        return order != 0 ? order < 0 : side.getFeatureID() < other.getFeatureID();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where in an element the value of a column stands: in itself, in its one part of a sort, such as its employment, or in the
 * part of a kind, such as its background review.
 *
 * @param features one for each class that can have the value
 * @param parts holds the part; null if the value stands in the element itself
 * @param kind the attribute that tells parts apart; null if there is one part at most
 * @param literal its value
 */
record Place(List<EStructuralFeature> features, EReference parts, EAttribute kind, Enumerator literal) {

    static Place own(EStructuralFeature... features) {
        return new Place(List.of(features), null, null, null);
    }

    static Place in(EReference part, EStructuralFeature feature) {
        return new Place(List.of(feature), part, null, null);
    }

    static Place in(EReference parts, EAttribute kind, Enumerator literal, EStructuralFeature feature) {
        return new Place(List.of(feature), parts, kind, literal);
    }

    /** Any of the features, for its type and label. */
    EStructuralFeature feature() {
        return features.get(0);
    }

    /** The feature that elements of a class have; empty if they cannot have the value. */
    Optional<EStructuralFeature> feature(EClass type) {
        if (parts != null) {
            return Optional.of(feature());
        }
        return features.stream()
                .filter(feature -> feature.getEContainingClass().isSuperTypeOf(type))
                .findFirst();
    }

    /** The object that has the value; empty if there is none yet. Of several parts of a kind it is the last. */
    Optional<EObject> owner(EObject element) {
        if (parts == null) {
            return Optional.of(element);
        }
        if (kind == null) {
            return Optional.ofNullable((EObject) element.eGet(parts));
        }
        return ((List<?>) element.eGet(parts))
                .stream()
                        .map(EObject.class::cast)
                        .filter(part -> part.eGet(kind) == literal)
                        .reduce((one, other) -> other);
    }

    /** The object that has the value, made if there is none yet. */
    EObject ownerMade(EObject element) {
        return owner(element).orElseGet(() -> {
            EClass type = kind == null ? parts.getEReferenceType() : kind.getEContainingClass();
            EObject part = EcoreUtil.create(type.isAbstract() ? parts.getEReferenceType() : type);
            if (kind == null) {
                element.eSet(parts, part);
            } else {
                part.eSet(kind, literal);
                add(element, part);
            }
            return part;
        });
    }

    @SuppressWarnings("unchecked") // the reference holds what it says it holds
    private void add(EObject element, EObject part) {
        ((List<EObject>) element.eGet(parts)).add(part);
    }
}

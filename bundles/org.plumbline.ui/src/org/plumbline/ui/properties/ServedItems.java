// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Assessment;
import org.plumbline.standard.Item;

/**
 * The items of the standard that a feature of a class serves: those whose rules read it, and those that the metamodel's
 * documentation cites for it. A feature that many classes inherit serves, in one of them, the items whose rules look at
 * that class, or that the documentation cites for it.
 */
final class ServedItems {

    private final Assessment assessment;
    private final CitedItems cited;
    private final Map<List<Object>, List<Item>> known = new HashMap<>();

    ServedItems(Assessment assessment) {
        this.assessment = assessment;
        cited = new CitedItems(assessment.catalogue());
    }

    /** In the order of the standard; empty if no item asks for it. */
    List<Item> of(EClass type, EStructuralFeature feature) {
        return known.computeIfAbsent(List.of(type, feature), key -> {
            Set<Item> items = new HashSet<>(cited.of(feature));
            for (Item item : assessment.catalogue().items()) {
                List<EStructuralFeature> reads = assessment.rule(item).reads();
                if (reads.contains(feature)
                        && (looksAt(type, feature.getEContainingClass(), reads)
                                || cited.of(type).contains(item))) {
                    items.add(item);
                }
            }
            return ordered(items);
        });
    }

    /** The items that a literal stands for, in the order of the standard. */
    List<Item> of(EEnumLiteral literal) {
        return known.computeIfAbsent(List.of(literal), key -> ordered(new HashSet<>(cited.of(literal))));
    }

    private static List<Item> ordered(Set<Item> items) {
        List<Item> ordered = new ArrayList<>(items);
        ordered.sort((one, other) -> Integer.compare(one.position(), other.position()));
        return List.copyOf(ordered);
    }

    private static boolean looksAt(EClass type, EClass owner, List<EStructuralFeature> reads) {
        if (type == owner) {
            return true;
        }
        for (EStructuralFeature read : reads) {
            if (isBetween(read.getEContainingClass(), type, owner)
                    || read instanceof EReference reference && isBetween(reference.getEReferenceType(), type, owner)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class is the type or above it, but below the owner of an inherited feature. */
    private static boolean isBetween(EClass one, EClass type, EClass owner) {
        return one != owner && one.isSuperTypeOf(type) && owner.isSuperTypeOf(one);
    }
}

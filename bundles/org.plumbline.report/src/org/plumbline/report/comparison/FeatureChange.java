// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What changed in a feature of an element.
 *
 * @param before the old value; of several, those that are gone; empty if there is none
 * @param after the new value; of several, those that were added; empty if there is none
 */
public record FeatureChange(EStructuralFeature feature, List<Object> before, List<Object> after) {

    public FeatureChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}

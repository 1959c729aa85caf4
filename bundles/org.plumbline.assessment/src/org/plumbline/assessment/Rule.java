// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The rule for one item of the standard.
 *
 * @param item number of the item
 * @param decide decides the item itself, sub-items aside; null where the item only summarises its sub-items
 * @param reads the features that carry the item's evidence; those that every rule depends on through {@link Facts}, such
 *     as the dates of contracts, are not repeated
 */
public record Rule(String item, Function<Facts, Outcome> decide, List<EStructuralFeature> reads) {}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;

/** A style that holds under a condition. */
public record ConditionalStyle<S>(Expression predicate, S style) {

    /** @param type of the conditional style, @param styles the types of styles */
    static <S> List<ConditionalStyle<S>> all(
            SpecificationElement e,
            Building b,
            String feature,
            String type,
            String style,
            Map<String, Building.Maker<? extends S>> styles) {
        return b.all(
                e,
                feature,
                type,
                (c, building) -> new ConditionalStyle<>(
                        c.requiredExpression("predicateExpression"),
                        b.<S>required(c, "style", b.<S>one(c, "style", style, styles))));
    }
}

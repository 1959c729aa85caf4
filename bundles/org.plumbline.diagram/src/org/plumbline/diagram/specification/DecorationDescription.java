// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.diagram.view.Decoration.Position;

/**
 * An image that lies over nodes.
 *
 * @param position where
 * @param precondition what must hold, or null
 * @param image its path
 * @param tooltip null for none
 * @param domainClass class of the elements whose nodes it decorates; null where mappings say it
 * @param mappings mappings of the nodes that it decorates; empty where a class says it
 */
public record DecorationDescription(
        String name,
        Position position,
        Expression precondition,
        Expression image,
        Expression tooltip,
        EClass domainClass,
        List<AbstractNodeMapping> mappings) {

    private static final Map<String, Position> POSITIONS = Map.of(
            "NORTH", Position.NORTH,
            "WEST", Position.WEST,
            "SOUTH", Position.SOUTH,
            "EAST", Position.EAST,
            "NORTH_WEST", Position.NORTH_WEST,
            "NORTH_EAST", Position.NORTH_EAST,
            "SOUTH_WEST", Position.SOUTH_WEST,
            "SOUTH_EAST", Position.SOUTH_EAST,
            "CENTER", Position.CENTER);

    static List<DecorationDescription> all(SpecificationElement e, Building b) {
        return b.all(
                e,
                "decorationDescriptions",
                "",
                Map.of(
                        Types.DESCRIPTION + "SemanticBasedDecoration",
                        (d, building) -> of(d, b.type(d, "domainClass"), List.of()),
                        Types.DIAGRAM + "MappingBasedDecoration",
                        (d, building) -> {
                            d.required("mappings");
                            return of(d, null, b.references(d, "mappings", AbstractNodeMapping.class));
                        }));
    }

    private static DecorationDescription of(
            SpecificationElement e, EClass domainClass, List<AbstractNodeMapping> mappings) {
        e.required("imageExpression");
        return new DecorationDescription(
                e.required("name"),
                e.choice("position", POSITIONS, Position.SOUTH_WEST),
                e.expression("preconditionExpression", false),
                e.expression("imageExpression", true),
                e.expression("tooltipExpression", false),
                domainClass,
                mappings);
    }
}

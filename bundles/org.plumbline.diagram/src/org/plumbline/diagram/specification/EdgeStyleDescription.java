// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.Map;
import org.plumbline.diagram.view.EdgeStyle.Arrow;
import org.plumbline.diagram.view.EdgeStyle.Routing;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;

/**
 * How an edge looks.
 *
 * @param colour of the line
 * @param stroke of the line
 * @param size width of the line in pixels
 * @param source decoration at the source
 * @param target decoration at the target
 * @param routing the way from one end to the other
 * @param begin label at the source, or null
 * @param center label in the middle, or null
 * @param end label at the target, or null
 */
public record EdgeStyleDescription(
        Rgb colour,
        Stroke stroke,
        Expression size,
        Arrow source,
        Arrow target,
        Routing routing,
        LabelStyleDescription begin,
        LabelStyleDescription center,
        LabelStyleDescription end) {

    static final Map<String, Building.Maker<? extends EdgeStyleDescription>> OF_EDGES =
            Map.of(Types.DIAGRAM_STYLE + "EdgeStyleDescription", EdgeStyleDescription::of);

    private static final Map<String, Arrow> ARROWS = Map.of(
            "NoDecoration", Arrow.NONE,
            "InputArrow", Arrow.OPEN,
            "InputClosedArrow", Arrow.CLOSED,
            "InputFillClosedArrow", Arrow.FILLED,
            "Diamond", Arrow.DIAMOND,
            "FillDiamond", Arrow.FILLED_DIAMOND);

    private static EdgeStyleDescription of(SpecificationElement e, Building b) {
        return new EdgeStyleDescription(
                b.colour(e, "strokeColor", new Rgb(136, 136, 136)),
                e.choice("lineStyle", NodeStyleDescription.STROKES, Stroke.SOLID),
                e.expression("sizeComputationExpression", "1", false),
                e.choice("sourceArrow", ARROWS, Arrow.NONE),
                e.choice("targetArrow", ARROWS, Arrow.OPEN),
                e.choice(
                        "routingStyle",
                        Map.of("straight", Routing.STRAIGHT, "manhattan", Routing.ORTHOGONAL, "tree", Routing.TREE),
                        Routing.STRAIGHT),
                label(e, b, "Begin"),
                label(e, b, "Center"),
                label(e, b, "End"));
    }

    private static LabelStyleDescription label(SpecificationElement e, Building b, String place) {
        return b.one(
                e,
                place.toLowerCase(java.util.Locale.ROOT) + "LabelStyleDescription",
                Types.DIAGRAM_STYLE + place + "LabelStyleDescription",
                LabelStyleDescription::basic);
    }
}

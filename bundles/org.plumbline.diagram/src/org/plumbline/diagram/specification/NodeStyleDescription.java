// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.specification;

import java.util.Map;
import org.plumbline.diagram.view.NodeStyle.Resizing;
import org.plumbline.diagram.view.NodeStyle.Shape;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;

/**
 * How a node or container looks: Sirius's node and container style descriptions, told apart by their shape.
 *
 * @param shape its outline
 * @param fill its colour
 * @param fillEnd the colour at the other end of a gradient; otherwise equal to {@code fill}
 * @param border colour of the outline
 * @param borderSize width of the outline in pixels
 * @param borderStroke how the outline is drawn
 * @param arc radius of its corners in pixels
 * @param label how its label looks
 * @param labelInside whether the label stands in it
 * @param tooltip null for none
 * @param width in tens of pixels; what is not positive is given by {@code size}
 * @param height in tens of pixels; what is not positive is given by {@code size}
 * @param size width and height of a node in tens of pixels, negative where the content decides; null for a container
 * @param resizing in which directions an editor lets it be resized
 */
public record NodeStyleDescription(
        Shape shape,
        Rgb fill,
        Rgb fillEnd,
        Rgb border,
        Expression borderSize,
        Stroke borderStroke,
        int arc,
        LabelStyleDescription label,
        boolean labelInside,
        Expression tooltip,
        Expression width,
        Expression height,
        Expression size,
        Resizing resizing) {

    static final Map<String, Stroke> STROKES =
            Map.of("solid", Stroke.SOLID, "dash", Stroke.DASH, "dot", Stroke.DOT, "dash_dot", Stroke.DASH_DOT);

    private static final Rgb GREY = new Rgb(136, 136, 136);
    private static final Rgb BLACK = new Rgb(0, 0, 0);

    static final Map<String, Building.Maker<? extends NodeStyleDescription>> OF_NODES = Map.of(
            Types.DIAGRAM_STYLE + "SquareDescription",
            (e, b) -> node(
                    e,
                    b,
                    Shape.RECTANGLE,
                    "color",
                    GREY,
                    e.expression("width", "0", false),
                    e.expression("height", "0", false)),
            Types.DIAGRAM_STYLE + "EllipseNodeDescription",
            (e, b) -> node(
                    e,
                    b,
                    Shape.ELLIPSE,
                    "color",
                    GREY,
                    e.expression("horizontalDiameterComputationExpression", "0", false),
                    e.expression("verticalDiameterComputationExpression", "0", false)),
            Types.DIAGRAM_STYLE + "LozengeNodeDescription",
            (e, b) -> node(
                    e,
                    b,
                    Shape.LOZENGE,
                    "color",
                    GREY,
                    e.expression("widthComputationExpression", false),
                    e.expression("heightComputationExpression", false)),
            Types.DIAGRAM_STYLE + "NoteDescription",
            (e, b) -> node(e, b, Shape.NOTE, "color", new Rgb(252, 233, 79), null, null),
            Types.DIAGRAM_STYLE + "DotDescription",
            NodeStyleDescription::dot,
            Types.DIAGRAM_STYLE + "BundledImageDescription",
            (e, b) -> node(e, b, bundled(e), "color", BLACK, null, null));

    static final Map<String, Building.Maker<? extends NodeStyleDescription>> OF_CONTAINERS = Map.of(
            Types.DIAGRAM_STYLE + "FlatContainerStyleDescription", NodeStyleDescription::flat,
            Types.DIAGRAM_STYLE + "ShapeContainerStyleDescription", NodeStyleDescription::shaped);

    private static NodeStyleDescription node(
            SpecificationElement e,
            Building b,
            Shape shape,
            String colour,
            Rgb otherwise,
            Expression width,
            Expression height) {
        Rgb fill = b.colour(e, colour, otherwise);
        return new NodeStyleDescription(
                shape,
                fill,
                fill,
                b.colour(e, "borderColor", BLACK),
                e.expression("borderSizeComputationExpression", "0", false),
                e.choice("borderLineStyle", STROKES, Stroke.SOLID),
                0,
                label(e, b),
                e.choice("labelPosition", Map.of("border", false, "node", true), false),
                e.expression("tooltipExpression", false),
                width,
                height,
                e.expression("sizeComputationExpression", "3", false),
                e.choice(
                        "resizeKind",
                        Map.of(
                                "NONE", Resizing.NONE,
                                "NSEW", Resizing.NSEW,
                                "NORTH_SOUTH", Resizing.NORTH_SOUTH,
                                "EAST_WEST", Resizing.EAST_WEST),
                        Resizing.NONE));
    }

    /** A dot is outlined by its stroke. */
    private static NodeStyleDescription dot(SpecificationElement e, Building b) {
        Expression stroke = e.expression("strokeSizeComputationExpression", "2", false);
        NodeStyleDescription style = node(e, b, Shape.DOT, "backgroundColor", GREY, null, null);
        return new NodeStyleDescription(
                style.shape,
                style.fill,
                style.fillEnd,
                style.border,
                stroke,
                style.borderStroke,
                0,
                style.label,
                style.labelInside,
                style.tooltip,
                null,
                null,
                style.size,
                style.resizing);
    }

    private static Shape bundled(SpecificationElement e) {
        return e.choice(
                "shape",
                Map.of("square", Shape.RECTANGLE, "triangle", Shape.TRIANGLE, "dot", Shape.DOT, "ring", Shape.ELLIPSE),
                Shape.RECTANGLE);
    }

    private static NodeStyleDescription flat(SpecificationElement e, Building b) {
        Rgb background = b.colour(e, "backgroundColor", new Rgb(255, 255, 255));
        Rgb foreground = b.colour(e, "foregroundColor", new Rgb(209, 209, 209));
        boolean gradient = e.choice(
                "backgroundStyle",
                Map.of("GradientLeftToRight", true, "GradientTopToBottom", true, "Liquid", false),
                true);
        return container(e, b, Shape.RECTANGLE, background, gradient ? foreground : background);
    }

    private static NodeStyleDescription shaped(SpecificationElement e, Building b) {
        Shape shape = e.choice("shape", Map.of("parallelogram", Shape.PARALLELOGRAM), Shape.PARALLELOGRAM);
        Rgb background = b.colour(e, "backgroundColor", new Rgb(209, 209, 209));
        return container(e, b, shape, background, background);
    }

    private static NodeStyleDescription container(SpecificationElement e, Building b, Shape shape, Rgb fill, Rgb end) {
        int arc = e.number("arcWidth", 10);
        if (e.number("arcHeight", 10) != arc) {
            throw e.refused("arcWidth and arcHeight must be equal");
        }
        return new NodeStyleDescription(
                shape,
                fill,
                end,
                b.colour(e, "borderColor", BLACK),
                e.expression("borderSizeComputationExpression", "0", false),
                e.choice("borderLineStyle", STROKES, Stroke.SOLID),
                e.flag("roundedCorner", false) ? arc / 2 : 0,
                label(e, b),
                true,
                e.expression("tooltipExpression", false),
                e.expression("widthComputationExpression", "-1", false),
                e.expression("heightComputationExpression", "-1", false),
                null,
                Resizing.NSEW);
    }

    private static LabelStyleDescription label(SpecificationElement e, Building b) {
        if (e.flag("hideLabelByDefault", false)) {
            throw e.refused("attribute hideLabelByDefault 'true' is not supported");
        }
        return LabelStyleDescription.aligned(e, b);
    }
}

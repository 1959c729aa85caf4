// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.diagram.layout.Decorations;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedLabel;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.layout.Shapes;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.LabelStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.Rgb;

/** Draws a diagram that has been laid out. */
public final class Painter {

    /** Least rounding of containers. */
    private static final double CONTAINER_ARC = 5;

    private final Canvas canvas;
    private final IconCache icons;
    private final Function<EObject, Optional<String>> link;
    private final double dx;
    private final double dy;
    private final Map<String, String> labels = new HashMap<>();

    /** What is seen; null for all. */
    private Rectangle2D visible;

    /** Makes a painter whose diagram begins at the upper left corner, and whose parts lead nowhere. */
    public Painter(Canvas canvas, IconCache icons) {
        this(canvas, icons, element -> Optional.empty(), 0, 0);
    }

    /**
     * Makes a painter.
     *
     * @param dx where the diagram begins, whole pixels
     * @param dy where the diagram begins, whole pixels
     */
    Painter(Canvas canvas, IconCache icons, Function<EObject, Optional<String>> link, double dx, double dy) {
        this.canvas = canvas;
        this.icons = icons;
        this.link = link;
        this.dx = dx;
        this.dy = dy;
    }

    /** Draws what is seen of a diagram. */
    public void paint(PlacedDiagram diagram, Rectangle2D area) {
        visible = area;
        paint(diagram);
    }

    void paint(PlacedDiagram diagram) {
        for (PlacedNode node : diagram.nodes()) {
            paint(node, Theme.PAPER);
        }
        Gaps gaps = new Gaps(diagram, dx, dy);
        for (PlacedEdge edge : diagram.edges()) {
            if (isSeen(edge)) {
                paint(edge, gaps, diagram.nodes());
            }
        }
    }

    private boolean isSeen(PlacedNode node) {
        return visible == null
                || visible.intersects(Extent.of(node))
                || node.borderNodes().stream().anyMatch(this::isSeen);
    }

    private boolean isSeen(PlacedEdge edge) {
        return visible == null || visible.intersects(Extent.of(edge));
    }

    // nodes

    private void paint(PlacedNode node, Rgb behind) {
        if (!isSeen(node)) {
            return;
        }
        labels.put(node.view().id(), node.view().label());
        Canvas.Part.Kind kind =
                switch (node.kind()) {
                    case NODE -> Canvas.Part.Kind.NODE;
                    case CONTAINER -> Canvas.Part.Kind.CONTAINER;
                    case LINE -> Canvas.Part.Kind.LINE;
                };
        canvas.begin(new Canvas.Part(
                kind,
                node.view().id(),
                id(node.view().semantic()),
                node.view().label(),
                node.view().tooltip(),
                // a link cannot hold the links of what is in it
                node.children().isEmpty() ? href(node.view().semantic()) : ""));
        Rgb inside = behind;
        Rectangle2D area = crisp(node);
        if (node.kind() == PlacedNode.Kind.CONTAINER) {
            container(node, area);
            inside = node.view().style().fill();
        } else if (node.kind() == PlacedNode.Kind.NODE) {
            shape(node, area);
        }
        node.label().ifPresent(label -> label(label, null));
        for (PlacedNode child : node.children()) {
            paint(child, inside);
        }
        for (PlacedNode border : node.borderNodes()) {
            paint(border, behind);
        }
        decorations(node, area);
        canvas.end();
    }

    /** The area within which lines of one pixel lie on whole pixels. */
    private Rectangle2D crisp(PlacedNode node) {
        double inset = node.view().style().borderWidth() % 2 == 0 ? 0 : 0.5;
        double left = Math.round(node.x() + dx) + inset;
        double top = Math.round(node.y() + dy) + inset;
        double right = Math.round(node.x() + dx + node.width()) - inset;
        double bottom = Math.round(node.y() + dy + node.height()) - inset;
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private void container(PlacedNode node, Rectangle2D area) {
        NodeStyle style = node.view().style();
        double arc = style.shape() == NodeStyle.Shape.RECTANGLE ? Math.max(style.arc(), CONTAINER_ARC) : style.arc();
        Shape outline = Shapes.outline(style.shape(), area, arc);
        canvas.fill(outline, style.fill());
        boolean banded = node.header() > 0 && !node.children().isEmpty();
        if (banded && style.shape() == NodeStyle.Shape.RECTANGLE) {
            Rgb band = style.fillEnd().equals(style.fill())
                    ? Theme.mix(style.fill(), style.border(), 0.11)
                    : style.fillEnd();
            double bottom = Math.round(node.y() + dy + node.header()) + 0.5;
            canvas.fill(band(area, bottom, arc), band);
            canvas.draw(
                    new Line2D.Double(area.getX(), bottom, area.getMaxX(), bottom),
                    Pen.solid(Theme.mix(band, style.border(), 0.4), 1));
        }
        border(outline, style);
    }

    private static Path2D band(Rectangle2D area, double bottom, double arc) {
        double x = area.getX();
        double y = area.getY();
        double right = area.getMaxX();
        double bend = arc * 0.448;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, bottom);
        path.lineTo(x, y + arc);
        path.curveTo(x, y + bend, x + bend, y, x + arc, y);
        path.lineTo(right - arc, y);
        path.curveTo(right - bend, y, right, y + bend, right, y + arc);
        path.lineTo(right, bottom);
        path.closePath();
        return path;
    }

    private void shape(PlacedNode node, Rectangle2D area) {
        NodeStyle style = node.view().style();
        Shape outline = Shapes.outline(style.shape(), area, style.arc());
        canvas.fill(outline, style.fill());
        border(outline, style);
        if (style.shape() == NodeStyle.Shape.NOTE) {
            double x = area.getMaxX() - Shapes.FOLD;
            double y = area.getY();
            Shape fold = Shapes.polygon(x, y, x, y + Shapes.FOLD, x + Shapes.FOLD, y + Shapes.FOLD);
            canvas.fill(fold, Theme.mix(style.fill(), style.border(), 0.25));
            border(fold, style);
        }
    }

    private void border(Shape outline, NodeStyle style) {
        if (style.borderWidth() > 0) {
            canvas.draw(outline, Pen.of(style.border(), style.borderWidth(), style.borderStroke()));
        }
    }

    private void decorations(PlacedNode node, Rectangle2D area) {
        for (Decoration decoration : node.view().decorations()) {
            Optional<Icon> icon = icons.get(decoration.image());
            if (icon.isPresent()) {
                Rectangle2D square =
                        Decorations.area(decoration, node.view().style().shape(), area);
                canvas.icon(icon.get(), square.getX(), square.getY(), Decorations.SIDE);
            }
        }
    }

    // labels

    private void label(PlacedLabel label, Rgb halo) {
        LabelStyle style = label.style();
        if (label.icon() > 0) {
            style.icon()
                    .flatMap(icons::get)
                    .ifPresent(icon -> canvas.icon(
                            icon, Math.round(label.iconX() + dx), Math.round(label.iconY() + dy), label.icon()));
        }
        Paragraph text = label.text();
        boolean oblique = style.format().contains(LabelStyle.FontFormat.ITALIC);
        for (int i = 0; i < text.lines().size(); i++) {
            Paragraph.Line line = text.lines().get(i);
            if (!line.text().isEmpty()) {
                double x = label.lineX(i) + dx;
                double baseline = Math.round(label.y() + dy + text.baseline(i));
                canvas.text(new Canvas.Text(
                        line.text(),
                        text.face(),
                        text.size(),
                        x,
                        baseline,
                        line.width(),
                        style.colour(),
                        oblique,
                        halo));
                if (style.format().contains(LabelStyle.FontFormat.UNDERLINE)) {
                    rule(x, baseline + text.size() * 0.14, line.width(), style.colour(), text.size());
                }
                if (style.format().contains(LabelStyle.FontFormat.STRIKE_THROUGH)) {
                    rule(x, baseline - text.size() * 0.33, line.width(), style.colour(), text.size());
                }
            }
        }
    }

    private void rule(double x, double y, double width, Rgb colour, double size) {
        canvas.fill(new Rectangle2D.Double(x, y, width, Math.max(1, size / 14)), colour);
    }

    // edges

    private void paint(PlacedEdge edge, Gaps gaps, List<PlacedNode> nodes) {
        canvas.begin(new Canvas.Part(
                Canvas.Part.Kind.EDGE,
                edge.view().id(),
                id(edge.view().semantic()),
                spoken(edge),
                edge.view().tooltip(),
                href(edge.view().semantic())));
        EdgeStyle style = edge.view().style();
        EdgeLook look = EdgeLook.of(edge, gaps, nodes, dx, dy);
        Path2D.Double way = new Path2D.Double();
        for (List<Point2D> piece : look.pieces()) {
            add(way, piece, style.routing() != EdgeStyle.Routing.STRAIGHT);
        }
        canvas.draw(way, Pen.of(style.colour(), EdgeLook.width(style), style.stroke()));
        arrow(look.source(), style);
        arrow(look.target(), style);
        for (int i = 0; i < edge.labels().size(); i++) {
            label(edge.labels().get(i), look.halos().get(i));
        }
        canvas.end();
    }

    private String spoken(PlacedEdge edge) {
        String ends = labels.getOrDefault(edge.view().source(), "") + " → "
                + labels.getOrDefault(edge.view().target(), "");
        List<String> texts = new ArrayList<>();
        for (String text :
                List.of(edge.view().begin(), edge.view().center(), edge.view().end())) {
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts.isEmpty() ? ends : ends + ": " + String.join(", ", texts);
    }

    private void arrow(Arrow arrow, EdgeStyle style) {
        if (arrow.shape() != null) {
            if (arrow.fill() != Arrow.Fill.NONE) {
                canvas.fill(arrow.shape(), arrow.fill() == Arrow.Fill.PAPER ? Theme.PAPER : style.colour());
            }
            canvas.draw(arrow.shape(), new Pen(style.colour(), EdgeLook.width(style), new float[0], true));
        }
    }

    private static void add(Path2D path, List<Point2D> points, boolean rounded) {
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D before = points.get(i - 1);
            Point2D bend = points.get(i);
            Point2D after = points.get(i + 1);
            double radius = rounded ? Math.min(6, Math.min(bend.distance(before), bend.distance(after)) / 2) : 0;
            if (radius < 1) {
                path.lineTo(bend.getX(), bend.getY());
            } else {
                Point2D a = towards(bend, before, radius);
                Point2D b = towards(bend, after, radius);
                path.lineTo(a.getX(), a.getY());
                path.quadTo(bend.getX(), bend.getY(), b.getX(), b.getY());
            }
        }
        Point2D last = points.get(points.size() - 1);
        path.lineTo(last.getX(), last.getY());
    }

    private static Point2D towards(Point2D from, Point2D to, double distance) {
        double share = distance / from.distance(to);
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * share, from.getY() + (to.getY() - from.getY()) * share);
    }

    private String href(EObject element) {
        return element == null ? "" : link.apply(element).orElse("");
    }

    private static String id(EObject element) {
        String id = element == null ? null : EcoreUtil.getID(element);
        return id == null ? "" : id;
    }

    /** Draws our sign, a plumb line: its bob hangs from the top of a square. */
    static void mark(Canvas canvas, double x, double y, double side) {
        double middle = x + side / 2;
        canvas.draw(new Line2D.Double(x + side * 0.18, y + 0.5, x + side * 0.82, y + 0.5), Pen.solid(Theme.INK, 1.5));
        canvas.draw(new Line2D.Double(middle, y, middle, y + side * 0.5), Pen.solid(Theme.INK, 1));
        canvas.fill(new Ellipse2D.Double(middle - side * 0.08, y + side * 0.38, side * 0.16, side * 0.16), Theme.SEAL);
        double half = side * 0.22;
        double top = y + side * 0.52;
        Path2D.Double bob = new Path2D.Double();
        bob.moveTo(middle - half, top);
        bob.lineTo(middle + half, top);
        bob.quadTo(middle + half, y + side * 0.72, middle, y + side);
        bob.quadTo(middle - half, y + side * 0.72, middle - half, top);
        bob.closePath();
        canvas.fill(bob, Theme.SEAL);
    }
}

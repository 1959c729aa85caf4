// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.diagram.view.EdgeView;
import org.plumbline.diagram.view.NodeView;

/**
 * Lays out a diagram.
 *
 * <p>Each container is laid out by itself, and is one box for what is around it, unless edges cross its border: then both
 * are laid out together. Boxes that no edges connect are packed in rows. A container on top that is made by a mapping called
 * {@code Legend} becomes a strip at the bottom.
 */
public final class DiagramLayout {

    /** From the border of a container to what is in it. */
    static final double INNER = 16;

    private static final String LEGEND = "Legend";
    private static final double LEGEND_GAP = 28;
    private static final double LEGEND_SPACING = 22;

    /** A legend that would be wider in one row takes several, unless the diagram is as wide. */
    private static final double WIDEST_LEGEND = 1200;

    /** The least share of its width that a widened group fills. */
    private static final double LEAST_FILL = 0.55;

    private static final double STACK_GAP = 8;
    private static final double LIST_PADDING = 6;

    /** Boxes of the same kind get the same size unless the largest is so much larger than the smallest. */
    private static final double SIMILAR = 2.4;

    private final DiagramView view;
    private final LayoutOptions options;
    private final Map<String, Box> byId = new HashMap<>();

    /** Links with the innermost box around both ends. */
    private final Map<Link, Box> commons = new LinkedHashMap<>();

    /** Links by the box in which the layout algorithm meets them. */
    private final Map<Box, List<Link>> linksIn = new IdentityHashMap<>();

    /** The box whose coordinates the way of a link is in; missing where the layout algorithm found none. */
    private final Map<Link, Box> origins = new IdentityHashMap<>();

    private final Map<EdgeView, Link> links = new IdentityHashMap<>();

    private final Arrangement arrangement;

    /** Places the boxes of a diagram that has an arrangement; null if it has none. */
    private ArrangedBoxes arranged;

    /** The ways of a diagram that has an arrangement; null if it has none. */
    private ArrangedEdges arrangedEdges;

    private DiagramLayout(DiagramView view, Arrangement arrangement) {
        this.view = view;
        this.options = new LayoutOptions(view.layout());
        this.arrangement = arrangement;
    }

    /**
     * Lays out a diagram.
     *
     * @throws IllegalArgumentException if a layout option or its value does not exist
     */
    public static PlacedDiagram of(DiagramView view) {
        return of(view, 0);
    }

    /**
     * Lays out a diagram.
     *
     * @param leastWidth that the diagram has at its disposal; groups that are alone or the last in their row and the
     *     legend take all of it
     * @throws IllegalArgumentException if a layout option or its value does not exist
     */
    public static PlacedDiagram of(DiagramView view, double leastWidth) {
        return of(view, Arrangement.NONE, leastWidth);
    }

    /**
     * Lays out a diagram that has been arranged. What the arrangement names stays where it is; what it does not name gets a
     * free place near its like or near what it is connected with. An arrangement that names nothing that is shown changes
     * nothing.
     *
     * @throws IllegalArgumentException if a layout option or its value does not exist
     */
    public static PlacedDiagram of(DiagramView view, Arrangement arrangement) {
        return of(view, arrangement, 0);
    }

    /**
     * Lays out a diagram that may have been arranged, see {@link #of(DiagramView, Arrangement)} and
     * {@link #of(DiagramView, double)}.
     *
     * @throws IllegalArgumentException if a layout option or its value does not exist
     */
    public static PlacedDiagram of(DiagramView view, Arrangement arrangement, double leastWidth) {
        return new DiagramLayout(view, arrangement).run(leastWidth);
    }

    /** Returns the legend of a diagram that has been laid out, which stands at the bottom by itself; empty if it has none. */
    public static Optional<PlacedNode> legend(PlacedDiagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.kind() == PlacedNode.Kind.CONTAINER
                        && LEGEND.equals(node.view().mapping()))
                .findFirst();
    }

    /** The edges whose ends are shown. */
    private List<EdgeView> edges() {
        List<EdgeView> edges = new ArrayList<>();
        for (EdgeView edge : view.edges()) {
            if (edge.visible() && byId.containsKey(edge.source()) && byId.containsKey(edge.target())) {
                edges.add(edge);
            }
        }
        return edges;
    }

    private PlacedDiagram run(double leastWidth) {
        Box root = new Box(null, null, false);
        Box legend = null;
        for (NodeView node : view.nodes()) {
            if (node.visible()) {
                Box box = grow(node, root, false);
                if (legend == null && box.isContainer() && LEGEND.equals(node.mapping())) {
                    legend = box;
                } else {
                    root.children.add(box);
                }
            }
        }
        List<EdgeView> edges = edges();
        if (isArranged(root)) {
            arrange(edges);
        } else {
            for (EdgeView edge : edges) {
                link(edge, root, legend);
            }
        }
        commons.forEach((link, common) -> {
            Box scope = common;
            while (scope.open) {
                scope = scope.parent;
            }
            linksIn.computeIfAbsent(scope, b -> new ArrayList<>()).add(link);
        });
        double atLeast = leastWidth;
        if (legend != null) {
            atLeast = Math.max(atLeast, Math.min(legendWidth(legend), WIDEST_LEGEND));
        }
        Packing.Size size = inside(root, atLeast);
        double width = size.width();
        double height = size.height();
        if (legend != null) {
            legend(legend, Math.max(width, atLeast));
            legend.y = root.children.isEmpty() ? 0 : height + LEGEND_GAP;
            root.children.add(legend);
            width = Math.max(width, legend.width);
            height = legend.y + legend.height;
        }
        if (arranged != null) {
            arrangedEdges = new ArrangedEdges(arrangement, root, byId, arranged);
            arrangedEdges.prepare(edges);
        }
        List<PlacedNode> nodes = new ArrayList<>(root.children.size());
        for (Box child : root.children) {
            nodes.add(child.placed(0, 0));
        }
        List<PlacedEdge> placedEdges = new ArrayList<>(edges.size());
        Rectangle2D all = new Rectangle2D.Double(0, 0, width, height);
        for (EdgeView edge : edges) {
            PlacedEdge placed = place(edge);
            placed.points().forEach(all::add);
            placed.labels().forEach(label -> all.add(label.bounds()));
            placedEdges.add(placed);
        }
        return new PlacedDiagram(view, all.getMaxX(), all.getMaxY(), nodes, placedEdges);
    }

    private boolean isArranged(Box root) {
        for (Box child : root.children) {
            if (arrangement.place(child.view.id()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void arrange(List<EdgeView> edges) {
        Map<Box, List<Box>> neighbours = new IdentityHashMap<>();
        for (EdgeView edge : edges) {
            Box source = byId.get(edge.source());
            Box target = byId.get(edge.target());
            source.linked = true;
            target.linked = true;
            neighbours.computeIfAbsent(source, b -> new ArrayList<>()).add(target);
            neighbours.computeIfAbsent(target, b -> new ArrayList<>()).add(source);
        }
        arranged = new ArrangedBoxes(arrangement, options.nodeSpacing(), neighbours);
    }

    private Box grow(NodeView node, Box parent, boolean onBorder) {
        Box box = new Box(node, parent, onBorder);
        byId.put(node.id(), box);
        for (NodeView child : node.children()) {
            if (child.visible()) {
                box.children.add(grow(child, box, false));
            }
        }
        for (NodeView border : node.borderNodes()) {
            if (border.visible()) {
                box.borderNodes.add(grow(border, box, true));
            }
        }
        return box;
    }

    // edges

    private void link(EdgeView edge, Box root, Box legend) {
        Box source = byId.get(edge.source());
        Box target = byId.get(edge.target());
        Box sourceNode = source.onBorder ? source.parent : source;
        Box targetNode = target.onBorder ? target.parent : target;
        boolean nested =
                sourceNode != targetNode && (sourceNode.contains(targetNode) || targetNode.contains(sourceNode));
        boolean inLegend = legend != null && (legend.contains(source) || legend.contains(target));
        if (nested || inLegend) {
            return;
        }
        Box common = common(sourceNode.parent, targetNode.parent, root);
        if (!common.isFreeForm()) {
            return;
        }
        Box from = outermost(source, sourceNode, common);
        Box to = outermost(target, targetNode, common);
        if (from == to && from != source) {
            return;
        }
        boolean real = from == source && to == target;
        Link link = real ? Link.of(edge, from, to) : Link.hint(from, to);
        if (real) {
            links.put(edge, link);
        }
        open(from, common);
        open(to, common);
        commons.put(link, common);
    }

    private static Box common(Box a, Box b, Box root) {
        Box left = a;
        Box right = b;
        while (left != right) {
            if (left.depth > right.depth) {
                left = left.parent;
            } else if (right.depth > left.depth) {
                right = right.parent;
            } else {
                left = left.parent;
                right = right.parent;
            }
        }
        return left == null ? root : left;
    }

    /** Returns the end of an edge, or the outermost list or stack that it stands in. */
    private static Box outermost(Box end, Box node, Box common) {
        Box result = end;
        for (Box box = node.parent; box != common; box = box.parent) {
            if (!box.isFreeForm()) {
                result = box;
            }
        }
        return result;
    }

    private static void open(Box end, Box common) {
        Box node = end.onBorder ? end.parent : end;
        end.linked = true;
        node.connected = true;
        for (Box box = node.parent; box != common; box = box.parent) {
            box.open = true;
            box.connected = true;
        }
    }

    private PlacedEdge place(EdgeView edge) {
        if (arrangedEdges != null) {
            return placeArranged(edge);
        }
        Box source = byId.get(edge.source());
        Box target = byId.get(edge.target());
        Rectangle2D from = area(source);
        Rectangle2D to = area(target);
        Link link = links.get(edge);
        Box origin = link == null ? null : origins.get(link);
        List<PlacedLabel> labels = new ArrayList<>();
        List<Point2D> way;
        if (origin != null && link.way().size() > 1) {
            double dx = origin.absoluteX();
            double dy = origin.absoluteY();
            way = new ArrayList<>();
            for (Point2D p : link.way()) {
                way.add(Connector.point(p.getX() + dx, p.getY() + dy));
            }
            link.labels().forEach(label -> labels.add(label.placed(dx, dy)));
        } else {
            way = Connector.between(from, to);
            alongside(Link.of(edge, source, target), way, (way.size() - 1) / 2, labels);
        }
        return new PlacedEdge(edge, Connector.onto(Connector.simplified(way), source, from, target, to), labels);
    }

    private PlacedEdge placeArranged(EdgeView edge) {
        Box source = byId.get(edge.source());
        Box target = byId.get(edge.target());
        Link link = Link.of(edge, source, target);
        List<PlacedLabel> labels = new ArrayList<>();
        Arrangement.Way kept = arrangedEdges.kept(edge).orElse(null);
        if (kept == null) {
            List<Point2D> way = Connector.simplified(arrangedEdges.route(edge));
            alongside(link, way, longest(way), labels);
            return new PlacedEdge(edge, Connector.onto(way, source, area(source), target, area(target)), labels);
        }
        if (kept.labels().size() == link.labels().size()) {
            for (int i = 0; i < link.labels().size(); i++) {
                Point2D corner = kept.labels().get(i);
                link.labels().get(i).moveTo(corner.getX(), corner.getY());
                labels.add(link.labels().get(i).placed(0, 0));
            }
        } else {
            alongside(link, kept.points(), longest(kept.points()), labels);
        }
        return new PlacedEdge(edge, kept.points(), labels);
    }

    /** Returns the number of the longest part of a way, where a label covers least. */
    private static int longest(List<Point2D> way) {
        int longest = 0;
        for (int i = 1; i < way.size() - 1; i++) {
            double length = way.get(i).distance(way.get(i + 1));
            if (length > way.get(longest).distance(way.get(longest + 1)) + 1) {
                longest = i;
            }
        }
        return longest;
    }

    /** Places the labels of an edge that the layout algorithm does not know. */
    private static void alongside(Link link, List<Point2D> way, int middle, List<PlacedLabel> labels) {
        for (Link.Label label : link.labels()) {
            int segment =
                    switch (label.position()) {
                        case BEGIN -> 0;
                        case CENTER -> middle;
                        case END -> way.size() - 2;
                    };
            Point2D a = way.get(segment);
            Point2D b = way.get(segment + 1);
            label.moveTo(
                    (a.getX() + b.getX() - label.text().width()) / 2,
                    (a.getY() + b.getY() - label.text().height()) / 2);
            labels.add(label.placed(0, 0));
        }
    }

    private static Rectangle2D area(Box box) {
        return new Rectangle2D.Double(box.absoluteX(), box.absoluteY(), box.width, box.height);
    }

    // containers

    /** Sizes a box and places all that is in it, but what is open is left to its surroundings. */
    private void size(Box box) {
        box.borderNodes.forEach(border -> Measure.node(border, 0));
        if (box.isLine()) {
            Measure.line(box);
        } else if (box.isContainer()) {
            container(box);
        } else {
            Measure.node(box, arranged == null ? 0 : arranged.width(box));
        }
        BorderNodes.reserve(box);
        resized(box);
        if (arranged != null && !box.isLine()) {
            arranged.enlarge(box);
        }
    }

    private void container(Box box) {
        Measure.header(box);
        if (box.open) {
            box.children.forEach(this::size);
            return;
        }
        if (box.isFreeForm() && arranged != null && arranged.knows(box)) {
            box.children.forEach(this::size);
            Packing.Size reach = arranged.place(box, INNER, box.header + INNER);
            box.width = Math.ceil(Math.max(reach.width() + INNER, Measure.headerWidth(box)));
            box.height =
                    Math.ceil(Math.max(reach.height() + INNER, box.view.style().height()));
            Measure.placeHeader(box);
            return;
        }
        Packing.Size size =
                switch (box.view.presentation()) {
                    case LIST -> list(box);
                    case HORIZONTAL_STACK -> stack(box, true);
                    case VERTICAL_STACK -> stack(box, false);
                    default -> inside(box, 0);
                };
        boolean list = box.view.presentation() == NodeView.Presentation.LIST;
        double side = list ? Measure.PADDING_X - 2 : INNER;
        double above = list ? LIST_PADDING : INNER;
        boolean empty = box.children.isEmpty();
        box.width = Math.ceil(Math.max(empty ? 0 : size.width() + 2 * side, Measure.headerWidth(box)));
        box.height = Math.ceil(Math.max(
                empty ? box.header + Measure.BELOW_HEADER : box.header + size.height() + 2 * above,
                box.view.style().height()));
        for (Box child : box.children) {
            child.x += side;
            child.y += box.header + above;
        }
        for (Link link : linksIn.getOrDefault(box, List.of())) {
            link.move(side, box.header + above);
        }
        Measure.placeHeader(box);
    }

    private Packing.Size list(Box box) {
        double y = 0;
        double width = 0;
        for (Box line : box.children) {
            size(line);
            line.y = y;
            y += line.height;
            width = Math.max(width, line.width);
        }
        for (Box line : box.children) {
            line.width = width;
        }
        return new Packing.Size(width, y);
    }

    private Packing.Size stack(Box box, boolean horizontal) {
        double across = 0;
        for (Box child : box.children) {
            size(child);
            across = Math.max(across, horizontal ? child.height : child.width);
        }
        double along = 0;
        double whole = 0;
        for (Box child : box.children) {
            if (horizontal) {
                child.height = across;
            } else {
                child.width = across;
            }
            resized(child);
            child.x = 0;
            child.y = 0;
            Rectangle2D outer = outer(child);
            along += along > 0 ? STACK_GAP : 0;
            child.x = horizontal ? along - outer.getX() : 0;
            child.y = horizontal ? 0 : along - outer.getY();
            along += horizontal ? outer.getWidth() : outer.getHeight();
            whole = Math.max(whole, horizontal ? outer.getMaxY() : outer.getMaxX());
        }
        return horizontal ? new Packing.Size(along, whole) : new Packing.Size(whole, along);
    }

    /**
     * Places what stands in a box that places its children freely, relative to the place where they begin.
     *
     * @param leastWidth that groups alone or the last in their row use
     */
    private Packing.Size inside(Box box, double leastWidth) {
        box.children.forEach(this::size);
        if (box.view == null && arranged != null) {
            return arranged.place(box, 0, 0);
        }
        List<Link> inner = linksIn.getOrDefault(box, List.of());
        List<Part> parts = new ArrayList<>();
        List<Box> alone = new ArrayList<>();
        for (Group group : Group.of(box, inner)) {
            if (group.links().isEmpty()) {
                alone.addAll(group.boxes());
            } else {
                Packing.Size size = new ElkGraphs(options).layout(group.boxes(), group.links());
                group.links().forEach(link -> origins.put(link, box));
                parts.add(new Part(group.boxes(), group.links(), size.width(), size.height(), 0, 0));
            }
        }
        if (parts.isEmpty()) {
            evenSizes(alone);
            double width = Packing.bestWidth(parts(alone), options.aspectRatio(), options.nodeSpacing());
            Packing.Size size = Packing.rows(parts(alone), width, options.nodeSpacing(), false);
            return inRows(alone, width, Math.max(size.width(), leastWidth));
        }
        if (!alone.isEmpty()) {
            evenSizes(alone);
            double best = Packing.bestWidth(parts, options.aspectRatio(), options.partSpacing());
            double linked =
                    Packing.rows(parts, best, options.partSpacing(), false).width();
            best = Packing.bestWidth(parts(alone), options.aspectRatio(), options.nodeSpacing());
            double unlinked = Packing.rows(parts(alone), best, options.nodeSpacing(), false)
                    .width();
            double broken = Math.max(linked, unlinked);
            Packing.Size above = Packing.pack(parts, options.aspectRatio(), options.partSpacing());
            Packing.Size size = Packing.rows(parts(alone), broken, options.nodeSpacing(), false);
            double whole = Math.max(leastWidth, Math.max(above.width(), size.width()));
            size = inRows(alone, broken, whole);
            double top = above.height() + options.partSpacing();
            alone.forEach(each -> each.y += top);
            return new Packing.Size(Math.max(above.width(), size.width()), top + size.height());
        }
        return Packing.pack(parts, options.aspectRatio(), options.partSpacing());
    }

    /**
     * Places boxes that nothing connects in rows.
     *
     * @param maxWidth of rows
     * @param whole width up to which a group reaches that is alone or the last in its row
     */
    private Packing.Size inRows(List<Box> boxes, double maxWidth, double whole) {
        for (List<Part> row : Packing.inRows(parts(boxes), maxWidth, options.nodeSpacing())) {
            double before = 0;
            for (Part part : row.subList(0, row.size() - 1)) {
                before += part.width() + options.nodeSpacing();
            }
            widen(row.get(row.size() - 1).boxes().get(0), whole - before);
        }
        return Packing.rows(parts(boxes), maxWidth, options.nodeSpacing(), true);
    }

    /** Lets a group take a width, and what is in it use that width. */
    private void widen(Box box, double width) {
        boolean group = box.isFreeForm() && !box.open && !box.onBorder && !box.children.isEmpty();
        if (!group || width < box.width + 1) {
            return;
        }
        if (linksIn.getOrDefault(box, List.of()).isEmpty()) {
            double available = width - 2 * INNER;
            List<Part> parts = parts(box.children);
            double even = Packing.evenWidth(parts, available, options.nodeSpacing());
            if (Packing.rows(parts, even, options.nodeSpacing(), false).width() < LEAST_FILL * available) {
                return;
            }
            Packing.Size size = Packing.rows(parts, even, options.nodeSpacing(), true);
            for (Box child : box.children) {
                child.x += INNER;
                child.y += box.header + INNER;
            }
            box.height = Math.ceil(Math.max(
                    box.header + size.height() + 2 * INNER, box.view.style().height()));
        } else if (box.width < LEAST_FILL * width) {
            return;
        }
        box.width = width;
        resized(box);
    }

    /** Packs boxes that nothing connects. */
    static Packing.Size pack(List<Box> boxes, LayoutOptions options) {
        evenSizes(boxes);
        return Packing.pack(parts(boxes), options.aspectRatio(), options.nodeSpacing());
    }

    private static List<Part> parts(List<Box> boxes) {
        List<Part> parts = new ArrayList<>();
        for (Box box : boxes) {
            Rectangle2D outer = outer(box);
            parts.add(new Part(
                    List.of(box),
                    List.of(),
                    outer.getWidth(),
                    outer.getHeight(),
                    outer.getX() - box.x,
                    outer.getY() - box.y));
        }
        return parts;
    }

    /** Gives nodes of the same mapping the same size, so that they stand in rows and columns. */
    private static void evenSizes(List<Box> boxes) {
        Map<String, List<Box>> kinds = new LinkedHashMap<>();
        for (Box box : boxes) {
            if (!box.isContainer() && !box.labelOutside()) {
                kinds.computeIfAbsent(box.view.mapping(), m -> new ArrayList<>())
                        .add(box);
            }
        }
        for (List<Box> same : kinds.values()) {
            DoubleSummaryStatistics widths =
                    same.stream().mapToDouble(box -> box.width).summaryStatistics();
            DoubleSummaryStatistics heights =
                    same.stream().mapToDouble(box -> box.height).summaryStatistics();
            boolean even = widths.getMax() < SIMILAR * widths.getMin();
            boolean level = heights.getMax() < SIMILAR * heights.getMin();
            for (Box box : same) {
                box.width = even ? widths.getMax() : box.width;
                box.height = level ? heights.getMax() : box.height;
                resized(box);
            }
        }
    }

    /** What is moved as one while packing. */
    private record Part(List<Box> boxes, List<Link> links, double width, double height, double offsetX, double offsetY)
            implements Packing.Item {

        @Override
        public void moveTo(double x, double y) {
            if (boxes.size() == 1 && links.isEmpty()) {
                boxes.get(0).x = x - offsetX;
                boxes.get(0).y = y - offsetY;
            } else {
                for (Box box : boxes) {
                    box.x += x;
                    box.y += y;
                }
                links.forEach(link -> link.move(x, y));
            }
        }
    }

    /** Returns the area of a box with its border nodes and labels at its border, relative to the box's parent. */
    static Rectangle2D outer(Box box) {
        Rectangle2D area = new Rectangle2D.Double(box.x, box.y, box.width, box.height);
        if (box.labelOutside()) {
            addLabel(area, box, box.x, box.y);
        }
        for (Box border : box.borderNodes) {
            area.add(new Rectangle2D.Double(box.x + border.x, box.y + border.y, border.width, border.height));
            if (border.labelOutside()) {
                addLabel(area, border, box.x + border.x, box.y + border.y);
            }
        }
        return area;
    }

    private static void addLabel(Rectangle2D area, Box box, double x, double y) {
        double indent = PlacedLabel.indent(box.icon);
        area.add(new Rectangle2D.Double(
                x + box.labelX - indent, y + box.labelY, box.labelWidth + indent, box.text.height()));
    }

    /** Puts what depends on the size of a box in its place. */
    static void resized(Box box) {
        BorderNodes.place(box);
        if (box.text == null) {
            return;
        }
        if (box.isContainer()) {
            Measure.placeHeader(box);
        } else if (box.labelOutside()) {
            Measure.beneath(box);
        } else if (!box.isLine()) {
            Measure.centre(box);
        }
    }

    // the legend

    /** Sizes what is in the legend, and returns the width that it needs in one row. */
    private double legendWidth(Box box) {
        Measure.header(box);
        double width = legendLabel(box) + 2 * INNER;
        for (Box child : box.children) {
            size(child);
            child.open = false;
            width += outer(child).getWidth() + LEGEND_SPACING;
        }
        return Math.ceil(width);
    }

    private static double legendLabel(Box box) {
        return box.text == null ? 0 : box.labelWidth + PlacedLabel.indent(box.icon) + 2 * INNER;
    }

    private void legend(Box box, double diagramWidth) {
        double label = legendLabel(box);
        double available = diagramWidth - label - 2 * INNER;
        boolean lines = box.view.presentation() == NodeView.Presentation.LIST;
        Packing.Size size = Packing.rows(parts(box.children), available, lines ? LEGEND_SPACING : 12, true);
        double padding = lines ? 6 : 12;
        box.height = Math.ceil(Math.max(size.height() + 2 * padding, box.header));
        box.width = Math.ceil(Math.max(label + size.width() + 2 * INNER, diagramWidth));
        box.header = 0;
        for (Box child : box.children) {
            child.x += label + INNER;
            child.y += padding;
        }
        if (box.text != null) {
            box.labelX = INNER + PlacedLabel.indent(box.icon);
            box.labelY = Math.min((box.height - box.text.height()) / 2, padding + Measure.PADDING_Y);
        }
    }

    /** Boxes in a container that edges connect, with these edges. */
    private record Group(List<Box> boxes, List<Link> links) {

        static List<Group> of(Box container, List<Link> links) {
            Map<Box, Integer> index = new IdentityHashMap<>();
            for (Box child : container.children) {
                index.put(child, index.size());
            }
            int[] leader = new int[index.size()];
            for (int i = 0; i < leader.length; i++) {
                leader[i] = i;
            }
            for (Link link : links) {
                int a = find(leader, index.get(ancestor(link.from(), container)));
                int b = find(leader, index.get(ancestor(link.to(), container)));
                leader[Math.max(a, b)] = Math.min(a, b);
            }
            Group[] groups = new Group[leader.length];
            List<Group> ordered = new ArrayList<>();
            for (int i = 0; i < leader.length; i++) {
                int first = find(leader, i);
                if (groups[first] == null) {
                    groups[first] = new Group(new ArrayList<>(), new ArrayList<>());
                    ordered.add(groups[first]);
                }
                groups[first].boxes.add(container.children.get(i));
            }
            for (Link link : links) {
                groups[find(leader, index.get(ancestor(link.from(), container)))].links.add(link);
            }
            return ordered;
        }

        private static Box ancestor(Box box, Box container) {
            Box result = box;
            while (result.parent != container) {
                result = result.parent;
            }
            return result;
        }

        private static int find(int[] leader, int i) {
            int result = i;
            while (leader[result] != result) {
                leader[result] = leader[leader[result]];
                result = leader[result];
            }
            return result;
        }
    }
}

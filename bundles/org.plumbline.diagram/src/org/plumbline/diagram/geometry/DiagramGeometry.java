// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.geometry;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.layout.Decorations;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.layout.Shapes;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.NodeView;

/** What of a diagram is where. All coordinates are pixels from the diagram's upper left corner. */
public final class DiagramGeometry {

    private final PlacedDiagram diagram;
    private final Map<String, PlacedNode> nodes = new LinkedHashMap<>();
    private final Map<String, PlacedEdge> edges = new LinkedHashMap<>();
    private final Map<String, PlacedNode> containers = new LinkedHashMap<>();

    /** An end of an edge. */
    public enum End {
        SOURCE,
        TARGET
    }

    /**
     * An end of an edge that is to be found at a place.
     *
     * @param edge whose end it is
     * @param end which end
     */
    public record EdgeEnd(PlacedEdge edge, End end) {}

    /** Indexes a diagram. */
    public DiagramGeometry(PlacedDiagram diagram) {
        this.diagram = diagram;
        diagram.nodes().forEach(node -> index(node, null));
        diagram.edges().forEach(edge -> edges.put(edge.view().id(), edge));
    }

    private void index(PlacedNode node, PlacedNode container) {
        nodes.put(node.view().id(), node);
        if (container != null) {
            containers.put(node.view().id(), container);
        }
        node.children().forEach(child -> index(child, node));
        node.borderNodes().forEach(border -> index(border, node));
    }

    /** Returns the diagram. */
    public PlacedDiagram diagram() {
        return diagram;
    }

    /** Returns all nodes, each before what stands in it. */
    public Collection<PlacedNode> nodes() {
        return nodes.values();
    }

    /** Returns a node by its id; empty if it is not shown. */
    public Optional<PlacedNode> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Returns an edge by its id; empty if it is not shown. */
    public Optional<PlacedEdge> edge(String id) {
        return Optional.ofNullable(edges.get(id));
    }

    /** Returns the node in which or on whose border another one stands; empty for one on the diagram itself. */
    public Optional<PlacedNode> container(String id) {
        return Optional.ofNullable(containers.get(id));
    }

    /** Whether a node stands in another one, at any depth, or is the same. */
    public boolean isWithin(String inner, String outer) {
        for (String id = inner; id != null; ) {
            if (id.equals(outer)) {
                return true;
            }
            PlacedNode container = containers.get(id);
            id = container == null ? null : container.view().id();
        }
        return false;
    }

    /** Returns the ids of nodes and edges that show an element, in their order. */
    public List<String> showing(EObject element) {
        List<String> found = new ArrayList<>();
        nodes.forEach((id, node) -> {
            if (node.view().semantic() == element) {
                found.add(id);
            }
        });
        edges.forEach((id, edge) -> {
            // an edge that is a relation belongs to the element at its source, which is a node
            if (edge.view().semantic() == element && found.isEmpty()) {
                found.add(id);
            }
        });
        return found;
    }

    // at a point

    /** Returns the innermost node at a point; empty where the diagram itself is. */
    public Optional<PlacedNode> nodeAt(Point2D point) {
        return Optional.ofNullable(nodeAt(diagram.nodes(), point));
    }

    private static PlacedNode nodeAt(List<PlacedNode> nodes, Point2D point) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            PlacedNode node = nodes.get(i);
            PlacedNode border = nodeAt(node.borderNodes(), point);
            if (border != null) {
                return border;
            }
            if (contains(node, point)) {
                PlacedNode child = nodeAt(node.children(), point);
                return child == null ? node : child;
            }
        }
        return null;
    }

    private static boolean contains(PlacedNode node, Point2D point) {
        return switch (node.kind()) {
            case LINE, CONTAINER -> area(node).contains(point);
            case NODE ->
                Shapes.outline(
                                        node.view().style().shape(),
                                        area(node),
                                        node.view().style().arc())
                                .contains(point)
                        || node.label().isPresent()
                                && node.label().get().bounds().contains(point);
        };
    }

    /** Returns the area of a node's shape. */
    public static Rectangle2D area(PlacedNode node) {
        return new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height());
    }

    /** Returns the nearest edge whose line or label is at a point, or as far from it as is allowed; empty if there is none. */
    public Optional<PlacedEdge> edgeAt(Point2D point, double tolerance) {
        PlacedEdge nearest = null;
        double least = tolerance;
        for (PlacedEdge edge : diagram.edges()) {
            double distance = distance(edge, point);
            if (distance <= least) {
                least = distance;
                nearest = edge;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static double distance(PlacedEdge edge, Point2D point) {
        if (edge.labels().stream().anyMatch(label -> label.bounds().contains(point))) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (int i = 1; i < edge.points().size(); i++) {
            least = Math.min(
                    least,
                    new Line2D.Double(edge.points().get(i - 1), edge.points().get(i)).ptSegDist(point));
        }
        return least;
    }

    /**
     * Returns the id of what is at a point: a node, before an edge, before a container; empty where the diagram itself is.
     *
     * @param tolerance how far an edge may be from the point
     */
    public Optional<String> at(Point2D point, double tolerance) {
        Optional<PlacedNode> node = nodeAt(point);
        // edges run through what places its children freely, and end at everything else
        if (node.isPresent() && node.get().view().presentation() != NodeView.Presentation.FREE_FORM) {
            return Optional.of(node.get().view().id());
        }
        boolean onHeading = node.isPresent()
                && (node.get().children().isEmpty()
                        || node.get().label().isPresent()
                                && node.get().label().get().bounds().contains(point));
        Optional<PlacedEdge> edge = onHeading ? Optional.empty() : edgeAt(point, tolerance);
        return edge.isPresent()
                ? Optional.of(edge.get().view().id())
                : node.map(found -> found.view().id());
    }

    /** Returns the end of one of some edges at a point; empty if none is near enough. */
    public Optional<EdgeEnd> endAt(Collection<String> among, Point2D point, double tolerance) {
        for (String id : among) {
            PlacedEdge edge = edges.get(id);
            if (edge != null) {
                if (edge.points().get(edge.points().size() - 1).distance(point) <= tolerance) {
                    return Optional.of(new EdgeEnd(edge, End.TARGET));
                }
                if (edge.points().get(0).distance(point) <= tolerance) {
                    return Optional.of(new EdgeEnd(edge, End.SOURCE));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the decoration at a point; empty if there is none. */
    public Optional<Decoration> decorationAt(Point2D point) {
        for (PlacedNode node : nodes.values()) {
            for (Decoration decoration : node.view().decorations()) {
                if (Decorations.area(decoration, node.view().style().shape(), area(node))
                        .contains(point)) {
                    return Optional.of(decoration);
                }
            }
        }
        return Optional.empty();
    }

    // within a frame

    /** Returns the ids of nodes that lie wholly within a frame, without what stands in one of them, and of edges. */
    public Set<String> within(Rectangle2D frame) {
        Set<String> found = new LinkedHashSet<>();
        diagram.nodes().forEach(node -> within(node, frame, found));
        for (PlacedEdge edge : diagram.edges()) {
            if (edge.points().stream().allMatch(frame::contains)) {
                found.add(edge.view().id());
            }
        }
        return found;
    }

    private static void within(PlacedNode node, Rectangle2D frame, Set<String> found) {
        if (frame.contains(area(node))) {
            found.add(node.view().id());
            return;
        }
        node.children().forEach(child -> within(child, frame, found));
        node.borderNodes().forEach(border -> within(border, frame, found));
    }

    /** Returns the area that some nodes and edges take; empty if none of them is shown. */
    public Optional<Rectangle2D> bounds(Collection<String> ids) {
        Rectangle2D all = null;
        for (String id : ids) {
            Rectangle2D area = null;
            if (nodes.containsKey(id)) {
                area = area(nodes.get(id));
            } else if (edges.containsKey(id)) {
                area = new Rectangle2D.Double();
                area.setFrameFromDiagonal(
                        edges.get(id).points().get(0), edges.get(id).points().get(1));
                edges.get(id).points().forEach(area::add);
            }
            if (area != null) {
                all = all == null ? area : all.createUnion(area);
            }
        }
        return Optional.ofNullable(all);
    }

    /** Returns those of some nodes that do not stand in another one of them. */
    public Set<String> outermost(Collection<String> ids) {
        Set<String> outermost = new LinkedHashSet<>();
        for (String id : ids) {
            boolean inner = false;
            for (String other : ids) {
                inner |= !other.equals(id) && isWithin(id, other);
            }
            if (!inner && nodes.containsKey(id)) {
                outermost.add(id);
            }
        }
        return outermost;
    }

    // near something

    /** Returns the point on the border of a node's area from which a line to a point would leave it. */
    public static Point2D connection(PlacedNode node, Point2D towards) {
        Rectangle2D area = area(node);
        double dx = towards.getX() - area.getCenterX();
        double dy = towards.getY() - area.getCenterY();
        if (dx == 0 && dy == 0) {
            return new Point2D.Double(area.getCenterX(), area.getCenterY());
        }
        double share = Math.min(
                dx == 0 ? Double.MAX_VALUE : area.getWidth() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : area.getHeight() / 2 / Math.abs(dy));
        return new Point2D.Double(area.getCenterX() + dx * share, area.getCenterY() + dy * share);
    }

    /** Returns the node beside another one in a direction, in the same container or outside; empty if there is none. */
    public Optional<PlacedNode> beside(String id, Direction direction) {
        PlacedNode from = nodes.get(id);
        if (from == null) {
            return Optional.empty();
        }
        return nodes.values().stream()
                .filter(node -> containers.get(node.view().id()) == containers.get(id))
                .filter(node -> along(from, node, direction) > 1)
                .min(Comparator.comparingDouble(
                        node -> along(from, node, direction) + 3 * across(from, node, direction)));
    }

    private static double along(PlacedNode from, PlacedNode to, Direction direction) {
        return (area(to).getCenterX() - area(from).getCenterX()) * direction.dx()
                + (area(to).getCenterY() - area(from).getCenterY()) * direction.dy();
    }

    /** How far nodes are apart across a direction; 0 if they face each other. */
    private static double across(PlacedNode from, PlacedNode to, Direction direction) {
        return direction.dx() == 0
                ? Math.max(0, Math.max(to.x() - from.x() - from.width(), from.x() - to.x() - to.width()))
                : Math.max(0, Math.max(to.y() - from.y() - from.height(), from.y() - to.y() - to.height()));
    }
}

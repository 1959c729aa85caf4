// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.diagram.view.EdgeView;

/**
 * The ways of edges between boxes that have their places: an edge keeps the way that the arrangement says as long as it
 * still reaches from the one end to the other, and nothing was put in its way. For others a way is found.
 */
final class ArrangedEdges {

    /** How far the end of a way may be from the side of its node. */
    private static final double NEAR = 1.2;

    private final Arrangement arrangement;
    private final Box root;
    private final Map<String, Box> byId;
    private final Map<Box, Rectangle2D> areas = new IdentityHashMap<>();
    private final ArrangedBoxes boxes;

    /** How far along a side edges begin and end, by edge; of those that get a new way. */
    private final Map<EdgeView, Double> sourceShares = new IdentityHashMap<>();

    private final Map<EdgeView, Double> targetShares = new IdentityHashMap<>();
    private final Map<EdgeView, Arrangement.Way> kept = new IdentityHashMap<>();

    /** An end of an edge that gets a new way. */
    private record End(EdgeView edge, boolean source, Rectangle2D other) {}

    ArrangedEdges(Arrangement arrangement, Box root, Map<String, Box> byId, ArrangedBoxes boxes) {
        this.arrangement = arrangement;
        this.root = root;
        this.byId = byId;
        this.boxes = boxes;
        root.children.forEach(child -> note(child, root.x, root.y));
    }

    private void note(Box box, double left, double top) {
        areas.put(box, new Rectangle2D.Double(left + box.x, top + box.y, box.width, box.height));
        box.children.forEach(child -> note(child, left + box.x, top + box.y));
        box.borderNodes.forEach(border -> note(border, left + box.x, top + box.y));
    }

    /** Decides which edges keep their ways, and where the others meet their ends. */
    void prepare(List<EdgeView> edges) {
        Map<Box, List<End>> ends = new HashMap<>();
        for (EdgeView edge : edges) {
            Box source = byId.get(edge.source());
            Box target = byId.get(edge.target());
            Optional<Arrangement.Way> way = arrangement
                    .way(edge.id())
                    .map(w -> w.moved(boxes.shiftX(), boxes.shiftY()))
                    .filter(w -> holds(w, source, target));
            if (way.isPresent()) {
                kept.put(edge, way.get());
            } else {
                ends.computeIfAbsent(source, b -> new ArrayList<>()).add(new End(edge, true, areas.get(target)));
                ends.computeIfAbsent(target, b -> new ArrayList<>()).add(new End(edge, false, areas.get(source)));
            }
        }
        ends.values().forEach(this::spread);
    }

    /** Lets the edges of a node meet it beside each other, in the order of where they lead. */
    private void spread(List<End> ends) {
        Comparator<End> order = Comparator.comparingDouble(
                end -> end.other().getCenterX() + end.other().getCenterY());
        ends.sort(order.thenComparing(end -> end.edge().id()));
        for (int i = 0; i < ends.size(); i++) {
            double share = (i + 1.0) / (ends.size() + 1);
            End end = ends.get(i);
            (end.source() ? sourceShares : targetShares).put(end.edge(), share);
        }
    }

    /** Returns the way that an edge keeps; empty if it needs a new one. */
    Optional<Arrangement.Way> kept(EdgeView edge) {
        return Optional.ofNullable(kept.get(edge));
    }

    private boolean holds(Arrangement.Way way, Box source, Box target) {
        List<Point2D> points = way.points();
        int last = points.size() - 1;
        return meets(source, points.get(0), points.get(1))
                && meets(target, points.get(last), points.get(last - 1))
                && (boxes.changed().isEmpty() || isClear(points, source, target));
    }

    private boolean meets(Box box, Point2D end, Point2D before) {
        Rectangle2D area = areas.get(box);
        boolean inside = end.getX() > area.getX() - NEAR
                && end.getX() < area.getMaxX() + NEAR
                && end.getY() > area.getY() - NEAR
                && end.getY() < area.getMaxY() + NEAR;
        boolean outOfShape = before.getX() > area.getX() + NEAR
                && before.getX() < area.getMaxX() - NEAR
                && before.getY() > area.getY() + NEAR
                && before.getY() < area.getMaxY() - NEAR;
        return inside && !outOfShape && Connector.meets(box, area, end, before, NEAR);
    }

    private boolean isClear(List<Point2D> points, Box source, Box target) {
        List<Rectangle2D> others = new ArrayList<>();
        for (Box box : boxes.changed()) {
            if (!box.contains(source) && !box.contains(target) && !source.contains(box) && !target.contains(box)) {
                others.add(areas.get(box));
            }
        }
        return Router.isFree(points, others);
    }

    /** Finds a way for an edge. */
    List<Point2D> route(EdgeView edge) {
        Box source = byId.get(edge.source());
        Box target = byId.get(edge.target());
        Rectangle2D from = areas.get(source);
        Rectangle2D to = areas.get(target);
        if (source.contains(target) || target.contains(source) || from.intersects(to)) {
            return Connector.between(from, to);
        }
        List<Rectangle2D> obstacles = new ArrayList<>();
        obstacles(root, source, target, obstacles);
        return new Router(obstacles).way(from, to, sourceShares.get(edge), targetShares.get(edge));
    }

    private void obstacles(Box box, Box source, Box target, List<Rectangle2D> into) {
        for (List<Box> inner : List.of(box.children, box.borderNodes)) {
            for (Box child : inner) {
                if (!child.contains(source) && !child.contains(target)) {
                    into.add(areas.get(child));
                } else if (child != source && child != target) {
                    obstacles(child, source, target, into);
                }
            }
        }
    }
}

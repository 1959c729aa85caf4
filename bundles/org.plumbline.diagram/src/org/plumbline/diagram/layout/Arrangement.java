// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.diagram.view.NodeView;

/**
 * Where the nodes of a diagram stand and which way its edges take, by the ids that they have in their view. A layout keeps
 * it, and finds places only for what it does not name. Cannot be changed.
 */
public final class Arrangement {

    /** Of a diagram that nobody arranged. */
    public static final Arrangement NONE = new Arrangement(Map.of(), Map.of());

    /**
     * Where a node stands. All lengths in pixels.
     *
     * @param x left, from the left of the container; on the diagram itself from its left
     * @param y top, from the top of the container; on the diagram itself from its top
     * @param width the least; a node is wider if its content needs it
     * @param height the least; a node is higher if its content needs it
     */
    public record Place(double x, double y, double width, double height) {}

    /**
     * The way of an edge.
     *
     * @param points from the source to the target, from the diagram's upper left corner; at least two
     * @param labels upper left corners of its labels, in the order of {@link PlacedEdge#labels()}
     */
    public record Way(List<Point2D> points, List<Point2D> labels) {

        /** @throws IllegalArgumentException if there are less than two points */
        public Way {
            if (points.size() < 2) {
                throw new IllegalArgumentException("a way has two ends");
            }
            points = List.copyOf(points);
            labels = List.copyOf(labels);
        }

        Way moved(double dx, double dy) {
            return new Way(moved(points, dx, dy), moved(labels, dx, dy));
        }

        private static List<Point2D> moved(List<Point2D> points, double dx, double dy) {
            List<Point2D> moved = new ArrayList<>(points.size());
            points.forEach(p -> moved.add(Connector.point(p.getX() + dx, p.getY() + dy)));
            return moved;
        }
    }

    private final Map<String, Place> places;
    private final Map<String, Way> ways;

    private Arrangement(Map<String, Place> places, Map<String, Way> ways) {
        this.places = places;
        this.ways = ways;
    }

    /** Returns an arrangement of the given places and ways. */
    public static Arrangement of(Map<String, Place> places, Map<String, Way> ways) {
        return new Arrangement(Map.copyOf(places), Map.copyOf(ways));
    }

    /** Returns how a diagram is arranged now; the legend, which has its place by itself, is left out. */
    public static Arrangement of(PlacedDiagram diagram) {
        Map<String, Place> places = new HashMap<>();
        Optional<PlacedNode> legend = DiagramLayout.legend(diagram);
        for (PlacedNode node : diagram.nodes()) {
            if (legend.isEmpty() || legend.get() != node) {
                add(node, 0, 0, places);
            }
        }
        Map<String, Way> ways = new HashMap<>();
        for (PlacedEdge edge : diagram.edges()) {
            List<Point2D> labels = new ArrayList<>();
            edge.labels().forEach(label -> labels.add(Connector.point(label.x(), label.y())));
            ways.put(edge.view().id(), new Way(edge.points(), labels));
        }
        return new Arrangement(places, ways);
    }

    private static void add(PlacedNode node, double left, double top, Map<String, Place> places) {
        if (node.kind() == PlacedNode.Kind.LINE) {
            return;
        }
        places.put(node.view().id(), new Place(node.x() - left, node.y() - top, node.width(), node.height()));
        node.children().forEach(child -> add(child, node.x(), node.y(), places));
        node.borderNodes().forEach(border -> add(border, node.x(), node.y(), places));
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Returns the places by the ids of nodes. */
    public Map<String, Place> places() {
        return Map.copyOf(places);
    }

    /** Returns the ways by the ids of edges. */
    public Map<String, Way> ways() {
        return Map.copyOf(ways);
    }

    /** Returns the place of a node; empty if it has none. */
    public Optional<Place> place(String node) {
        return Optional.ofNullable(places.get(node));
    }

    Optional<Way> way(String edge) {
        return Optional.ofNullable(ways.get(edge));
    }

    /** Returns this arrangement with other places for some nodes. */
    public Arrangement with(Map<String, Place> changed) {
        Map<String, Place> all = new HashMap<>(places);
        all.putAll(changed);
        return new Arrangement(all, ways);
    }

    /** Returns this arrangement, and for what it does not name that of another one. */
    public Arrangement over(Arrangement other) {
        Map<String, Place> all = new HashMap<>(other.places);
        all.putAll(places);
        Map<String, Way> allWays = new HashMap<>(other.ways);
        allWays.putAll(ways);
        return new Arrangement(all, allWays);
    }

    /** Returns this arrangement without the ways of some edges, which then are found anew. */
    public Arrangement withoutWays(Predicate<String> edges) {
        Map<String, Way> kept = new HashMap<>(ways);
        kept.keySet().removeIf(edges);
        return new Arrangement(places, kept);
    }

    /**
     * Returns this arrangement with some nodes moved by a distance, and all that stands in them or runs between them.
     *
     * @param diagram as it is placed by this arrangement
     * @param moved ids of nodes, none of which stands in another one
     */
    public Arrangement moved(PlacedDiagram diagram, Predicate<String> moved, double dx, double dy) {
        Map<String, Place> shifted = new HashMap<>();
        Map<String, Boolean> within = new HashMap<>();
        diagram.nodes().forEach(node -> note(node, moved, false, within));
        within.forEach((id, inside) -> {
            Place place = places.get(id);
            if (place != null && moved.test(id)) {
                shifted.put(id, new Place(place.x() + dx, place.y() + dy, place.width(), place.height()));
            }
        });
        Map<String, Way> found = new HashMap<>(ways);
        for (PlacedEdge edge : diagram.edges()) {
            boolean source = within.getOrDefault(edge.view().source(), false);
            boolean target = within.getOrDefault(edge.view().target(), false);
            if (source && target) {
                found.computeIfPresent(edge.view().id(), (id, way) -> way.moved(dx, dy));
            } else if (source || target) {
                found.remove(edge.view().id());
            }
        }
        return new Arrangement(with(shifted).places, found);
    }

    /**
     * Returns this arrangement with another area of a node. What stands in it stays where it is on the diagram, what stands on
     * its border stays on its side of it, and the edges that end at it or would run through it now get new ways.
     *
     * @param diagram as it is placed by this arrangement
     * @param node of the diagram; it does not get smaller than its content needs, see {@link SizeLimits}
     * @param area from the diagram's upper left corner
     */
    public Arrangement resized(PlacedDiagram diagram, PlacedNode node, Rectangle2D area) {
        Place before = places.get(node.view().id());
        if (before == null) {
            return this;
        }
        double dx = area.getX() - node.x();
        double dy = area.getY() - node.y();
        Place after = new Place(before.x() + dx, before.y() + dy, area.getWidth(), area.getHeight());
        Map<String, Place> changed = new HashMap<>();
        changed.put(node.view().id(), after);
        // what is hidden stays in its place, too
        for (NodeView child : node.view().children()) {
            place(child.id())
                    .ifPresent(place -> changed.put(
                            child.id(), new Place(place.x() - dx, place.y() - dy, place.width(), place.height())));
        }
        for (NodeView border : node.view().borderNodes()) {
            place(border.id()).ifPresent(place -> changed.put(border.id(), onBorder(place, before, after)));
        }
        Map<String, Way> found = new HashMap<>(ways);
        for (PlacedEdge edge : diagram.edges()) {
            if (endsAt(edge, node)
                    || !endsWithin(edge, node) && blocks(area, edge) && !blocks(SizeLimits.area(node), edge)) {
                found.remove(edge.view().id());
            }
        }
        return new Arrangement(with(changed).places, found);
    }

    private static boolean blocks(Rectangle2D area, PlacedEdge edge) {
        return !Router.isFree(edge.points(), List.of(area));
    }

    private static boolean endsAt(PlacedEdge edge, PlacedNode node) {
        return isEnd(edge, node) || node.borderNodes().stream().anyMatch(border -> isEnd(edge, border));
    }

    private static boolean endsWithin(PlacedEdge edge, PlacedNode node) {
        return endsAt(edge, node) || node.children().stream().anyMatch(child -> endsWithin(edge, child));
    }

    private static boolean isEnd(PlacedEdge edge, PlacedNode node) {
        return edge.view().source().equals(node.view().id())
                || edge.view().target().equals(node.view().id());
    }

    /** Returns the place of a node on the border of another one that gets larger or smaller. */
    private static Place onBorder(Place place, Place before, Place after) {
        return new Place(
                along(place.x(), place.width(), before.width(), after.width()),
                along(place.y(), place.height(), before.height(), after.height()),
                place.width(),
                place.height());
    }

    /** What is beyond one of two sides stays with it, and what is between them stays between them. */
    private static double along(double at, double length, double before, double after) {
        if (at < 0) {
            return at;
        }
        return at + length > before
                ? at + after - before
                : Math.max(0, Math.min(after - length, at + (after - before) / 2));
    }

    private static void note(PlacedNode node, Predicate<String> moved, boolean inside, Map<String, Boolean> within) {
        boolean here = inside || moved.test(node.view().id());
        within.put(node.view().id(), here);
        node.children().forEach(child -> note(child, moved, here, within));
        node.borderNodes().forEach(border -> note(border, moved, here, within));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Arrangement that && places.equals(that.places) && ways.equals(that.ways);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }

    @Override
    public String toString() {
        return places + " " + ways;
    }
}

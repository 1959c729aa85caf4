// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedLabel;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.view.Decoration;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.NodeStyle;
import org.plumbline.diagram.view.Rgb;

/** Finds where a diagram looks otherwise than before, so that an edit does not draw again what it has not touched. */
public final class ChangedAreas {

    /** More areas are drawn as one, since each of them takes a walk through the diagram. */
    private static final int MOST = 6;

    private ChangedAreas() {}

    /** A part of a diagram: all that decides how it looks, and the area in which it does. */
    private record Part(Object look, Rectangle2D area) {}

    /** How a node looks, without the nodes in it. */
    private record NodeLook(
            PlacedNode.Kind kind,
            Rectangle2D area,
            double header,
            boolean filled,
            Optional<PlacedLabel> label,
            NodeStyle style,
            List<Decoration> decorations) {}

    /** How an edge looks; its arrows follow from its way and its style. */
    private record LineLook(
            List<Point2D> way,
            List<List<Point2D>> pieces,
            EdgeStyle style,
            List<PlacedLabel> labels,
            List<Rgb> halos) {}

    /**
     * Returns the areas outside of which two states of a diagram look the same; none of them touches another one.
     *
     * @return in pixels of the diagram; no list if all of it has to be drawn again
     */
    public static Optional<List<Rectangle2D>> between(PlacedDiagram before, PlacedDiagram after) {
        List<Rectangle2D> changed = new ArrayList<>();
        if (before == after) {
            return Optional.of(changed);
        }
        boolean sameOrder =
                compare(nodes(before), nodes(after), changed) && compare(edges(before), edges(after), changed);
        return sameOrder ? Optional.of(apart(changed)) : Optional.empty();
    }

    /** Notes what has changed; returns whether what has stayed lies over one another as before. */
    private static boolean compare(Map<String, Part> before, Map<String, Part> after, List<Rectangle2D> changed) {
        before.forEach((id, part) -> {
            Part now = after.get(id);
            if (now == null) {
                changed.add(part.area());
            } else if (!now.look().equals(part.look())) {
                changed.add(part.area().createUnion(now.area()));
            }
        });
        after.forEach((id, part) -> {
            if (!before.containsKey(id)) {
                changed.add(part.area());
            }
        });
        return stayed(before, after.keySet()).equals(stayed(after, before.keySet()));
    }

    private static List<String> stayed(Map<String, Part> parts, Set<String> others) {
        return parts.keySet().stream().filter(others::contains).toList();
    }

    private static Map<String, Part> nodes(PlacedDiagram diagram) {
        Map<String, Part> nodes = new LinkedHashMap<>();
        diagram.nodes().forEach(node -> add(node, nodes));
        return nodes;
    }

    private static void add(PlacedNode node, Map<String, Part> nodes) {
        nodes.put(
                node.view().id(),
                new Part(
                        new NodeLook(
                                node.kind(),
                                new Rectangle2D.Double(node.x(), node.y(), node.width(), node.height()),
                                node.header(),
                                !node.children().isEmpty(),
                                node.label(),
                                node.view().style(),
                                node.view().decorations()),
                        Extent.of(node)));
        node.children().forEach(child -> add(child, nodes));
        node.borderNodes().forEach(border -> add(border, nodes));
    }

    private static Map<String, Part> edges(PlacedDiagram diagram) {
        Map<String, Part> edges = new LinkedHashMap<>();
        Gaps gaps = new Gaps(diagram, 0, 0);
        for (PlacedEdge edge : diagram.edges()) {
            EdgeLook look = EdgeLook.of(edge, gaps, diagram.nodes(), 0, 0);
            edges.put(
                    edge.view().id(),
                    new Part(
                            new LineLook(
                                    edge.points(), look.pieces(), edge.view().style(), edge.labels(), look.halos()),
                            Extent.of(edge)));
        }
        return edges;
    }

    /** Makes one area of those that touch each other. */
    private static List<Rectangle2D> apart(List<Rectangle2D> areas) {
        List<Rectangle2D> apart = new ArrayList<>();
        for (Rectangle2D area : areas) {
            Rectangle2D all = area;
            for (Optional<Rectangle2D> touched = touched(apart, all);
                    touched.isPresent();
                    touched = touched(apart, all)) {
                apart.remove(touched.get());
                all = all.createUnion(touched.get());
            }
            apart.add(all);
        }
        return apart.size() <= MOST
                ? apart
                : List.of(apart.stream().reduce(Rectangle2D::createUnion).orElseThrow());
    }

    private static Optional<Rectangle2D> touched(List<Rectangle2D> apart, Rectangle2D area) {
        return apart.stream().filter(area::intersects).findFirst();
    }
}

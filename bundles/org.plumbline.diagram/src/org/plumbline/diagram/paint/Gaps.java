// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;

/** What edges must not be drawn on: the headings of containers, and nodes on borders. Edges have gaps there. */
final class Gaps {

    private static final double HEADING = 4;
    private static final double BORDER_NODE = 1;

    /** Pieces of an edge that are shorter are left out. */
    private static final double LEAST = 2;

    private final List<Gap> gaps = new ArrayList<>();
    private final double dx;
    private final double dy;

    /** An area, with the node that it belongs to. */
    private record Gap(double left, double top, double right, double bottom, String node) {}

    /** Finds the areas in a diagram that is moved by a distance. */
    Gaps(PlacedDiagram diagram, double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
        diagram.nodes().forEach(this::find);
    }

    private void find(PlacedNode node) {
        if (node.kind() == PlacedNode.Kind.CONTAINER && !node.children().isEmpty()) {
            node.label().ifPresent(label -> add(label.bounds(), HEADING, node));
        }
        for (PlacedNode border : node.borderNodes()) {
            add(new Rectangle2D.Double(border.x(), border.y(), border.width(), border.height()), BORDER_NODE, border);
        }
        node.children().forEach(this::find);
    }

    private void add(Rectangle2D area, double around, PlacedNode node) {
        gaps.add(new Gap(
                area.getX() + dx - around,
                area.getY() + dy - around / 2,
                area.getMaxX() + dx + around,
                area.getMaxY() + dy + around / 2,
                node.view().id()));
    }

    /** Returns the pieces of an edge's way that are to be drawn. */
    List<List<Point2D>> pieces(PlacedEdge edge, List<Point2D> way) {
        List<Gap> near = near(edge, way);
        if (near.isEmpty()) {
            return List.of(way);
        }
        List<List<Point2D>> pieces = new ArrayList<>();
        List<Point2D> piece = new ArrayList<>(List.of(way.get(0)));
        for (int i = 1; i < way.size(); i++) {
            Point2D a = way.get(i - 1);
            Point2D b = way.get(i);
            List<double[]> hidden = new ArrayList<>();
            for (Gap gap : near) {
                hidden(a, b, gap).ifPresent(hidden::add);
            }
            hidden.sort((left, right) -> Double.compare(left[0], right[0]));
            double done = 0;
            for (double[] part : hidden) {
                if (part[1] > done) {
                    if (part[0] > done) {
                        piece.add(between(a, b, part[0]));
                    }
                    finish(piece, pieces);
                    piece = new ArrayList<>(List.of(between(a, b, part[1])));
                    done = part[1];
                }
            }
            if (done < 1) {
                piece.add(b);
            }
        }
        finish(piece, pieces);
        return pieces;
    }

    private List<Gap> near(PlacedEdge edge, List<Point2D> way) {
        Rectangle2D all = new Rectangle2D.Double(way.get(0).getX(), way.get(0).getY(), 0, 0);
        way.forEach(all::add);
        List<Gap> near = new ArrayList<>();
        for (Gap gap : gaps) {
            boolean apart = gap.left > all.getMaxX()
                    || gap.right < all.getX()
                    || gap.top > all.getMaxY()
                    || gap.bottom < all.getY();
            boolean own = gap.node.equals(edge.view().source())
                    || gap.node.equals(edge.view().target());
            boolean crossed = !apart && touches(way, gap);
            if (crossed && !(own && isEnd(way, gap))) {
                near.add(gap);
            }
        }
        return near;
    }

    private static boolean isEnd(List<Point2D> way, Gap gap) {
        return contains(gap, way.get(0)) || contains(gap, way.get(way.size() - 1));
    }

    private static boolean contains(Gap gap, Point2D p) {
        return p.getX() >= gap.left && p.getX() <= gap.right && p.getY() >= gap.top && p.getY() <= gap.bottom;
    }

    private static boolean touches(List<Point2D> way, Gap gap) {
        for (int i = 1; i < way.size(); i++) {
            if (hidden(way.get(i - 1), way.get(i), gap).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a line goes into an area and where it leaves it, as shares of its length. */
    private static Optional<double[]> hidden(Point2D a, Point2D b, Gap gap) {
        double[] part = {0, 1};
        boolean within = clip(part, a.getX(), b.getX() - a.getX(), gap.left, gap.right)
                && clip(part, a.getY(), b.getY() - a.getY(), gap.top, gap.bottom);
        return within && part[0] < part[1] ? Optional.of(part) : Optional.empty();
    }

    private static boolean clip(double[] part, double start, double length, double low, double high) {
        if (length == 0) {
            return start > low && start < high;
        }
        double in = (low - start) / length;
        double out = (high - start) / length;
        part[0] = Math.max(part[0], Math.min(in, out));
        part[1] = Math.min(part[1], Math.max(in, out));
        return part[0] < part[1];
    }

    private static Point2D between(Point2D a, Point2D b, double share) {
        return new Point2D.Double(a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share);
    }

    private static void finish(List<Point2D> piece, List<List<Point2D>> pieces) {
        double length = 0;
        for (int i = 1; i < piece.size(); i++) {
            length += piece.get(i).distance(piece.get(i - 1));
        }
        if (length >= LEAST) {
            pieces.add(piece);
        }
    }
}

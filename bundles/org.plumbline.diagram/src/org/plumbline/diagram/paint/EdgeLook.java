// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.layout.PlacedEdge;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.view.EdgeStyle;
import org.plumbline.diagram.view.Rgb;

/**
 * How an edge looks between what else is on its diagram.
 *
 * @param pieces of its way that are drawn, from source to target
 * @param source what stands at its source
 * @param target what stands at its target
 * @param halos the colour behind each of its labels
 */
record EdgeLook(List<List<Point2D>> pieces, Arrow source, Arrow target, List<Rgb> halos) {

    static EdgeLook of(PlacedEdge edge, Gaps gaps, List<PlacedNode> nodes, double dx, double dy) {
        EdgeStyle style = edge.view().style();
        List<Point2D> points = new ArrayList<>();
        for (Point2D p : edge.points()) {
            points.add(new Point2D.Double(snap(p.getX() + dx), snap(p.getY() + dy)));
        }
        int width = width(style);
        Arrow source = Arrow.of(style.source(), points.get(1), points.get(0), width);
        Arrow target = Arrow.of(style.target(), points.get(points.size() - 2), points.get(points.size() - 1), width);
        points.set(0, source.base());
        points.set(points.size() - 1, target.base());
        List<Rgb> halos = new ArrayList<>();
        edge.labels().forEach(label -> halos.add(behind(nodes, label.bounds(), Theme.PAPER)));
        return new EdgeLook(gaps.pieces(edge, points), source, target, halos);
    }

    /** The width of an edge's line in pixels. */
    static int width(EdgeStyle style) {
        return Math.max(1, style.width());
    }

    private static double snap(double value) {
        return Math.floor(value) + 0.5;
    }

    private static Rgb behind(List<PlacedNode> nodes, Rectangle2D label, Rgb paper) {
        double x = label.getCenterX();
        double y = label.getCenterY();
        for (PlacedNode node : nodes) {
            if (node.kind() == PlacedNode.Kind.CONTAINER
                    && x >= node.x()
                    && x <= node.x() + node.width()
                    && y >= node.y()
                    && y <= node.y() + node.height()) {
                return behind(node.children(), label, node.view().style().fill());
            }
        }
        return paper;
    }
}

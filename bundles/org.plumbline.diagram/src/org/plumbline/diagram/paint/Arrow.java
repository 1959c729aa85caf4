// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.plumbline.diagram.layout.Shapes;
import org.plumbline.diagram.view.EdgeStyle;

/**
 * What an edge ends with.
 *
 * @param shape its outline; null for nothing
 * @param fill of the shape
 * @param base where the line of the edge ends
 */
record Arrow(Shape shape, Fill fill, Point2D base) {

    enum Fill {
        NONE,
        PAPER,
        LINE
    }

    /** Returns the end of an edge that comes from one point and ends at another. */
    static Arrow of(EdgeStyle.Arrow kind, Point2D from, Point2D tip, double width) {
        double distance = from.distance(tip);
        if (kind == EdgeStyle.Arrow.NONE || distance < 1) {
            return new Arrow(null, Fill.NONE, tip);
        }
        double ux = (tip.getX() - from.getX()) / distance;
        double uy = (tip.getY() - from.getY()) / distance;
        double length = 8 + width;
        double half = 3.2 + 0.5 * width;
        return switch (kind) {
            case OPEN -> {
                Path2D.Double path = new Path2D.Double();
                path.moveTo(tip.getX() - ux * length - uy * half, tip.getY() - uy * length + ux * half);
                path.lineTo(tip.getX(), tip.getY());
                path.lineTo(tip.getX() - ux * length + uy * half, tip.getY() - uy * length - ux * half);
                yield new Arrow(path, Fill.NONE, tip);
            }
            case CLOSED, FILLED ->
                new Arrow(
                        Shapes.polygon(
                                tip.getX(),
                                tip.getY(),
                                tip.getX() - ux * length - uy * half,
                                tip.getY() - uy * length + ux * half,
                                tip.getX() - ux * length + uy * half,
                                tip.getY() - uy * length - ux * half),
                        kind == EdgeStyle.Arrow.CLOSED ? Fill.PAPER : Fill.LINE,
                        along(tip, ux, uy, length));
            default -> {
                double middle = 0.75 * length;
                yield new Arrow(
                        Shapes.polygon(
                                tip.getX(),
                                tip.getY(),
                                tip.getX() - ux * middle - uy * half,
                                tip.getY() - uy * middle + ux * half,
                                tip.getX() - ux * 2 * middle,
                                tip.getY() - uy * 2 * middle,
                                tip.getX() - ux * middle + uy * half,
                                tip.getY() - uy * middle - ux * half),
                        kind == EdgeStyle.Arrow.DIAMOND ? Fill.PAPER : Fill.LINE,
                        along(tip, ux, uy, 2 * middle));
            }
        };
    }

    private static Point2D along(Point2D tip, double ux, double uy, double length) {
        return new Point2D.Double(tip.getX() - ux * length, tip.getY() - uy * length);
    }
}

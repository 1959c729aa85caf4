// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.plumbline.diagram.view.NodeStyle;

/** The outlines of nodes. */
public final class Shapes {

    /** Side of a note's folded corner. */
    public static final double FOLD = 12;

    /** The most by which the upper side of a parallelogram is moved to the right. */
    static final double MOST_SLANT = 18;

    private Shapes() {}

    /** Returns how far the upper side of a parallelogram is moved to the right. */
    public static double slant(double width) {
        return Math.min(MOST_SLANT, width / 4);
    }

    /** Returns the outline of a shape that fills an area. */
    public static Shape outline(NodeStyle.Shape shape, Rectangle2D area, double arc) {
        double x = area.getX();
        double y = area.getY();
        double w = area.getWidth();
        double h = area.getHeight();
        return switch (shape) {
            case RECTANGLE ->
                arc > 0 ? new RoundRectangle2D.Double(x, y, w, h, Math.min(2 * arc, w), Math.min(2 * arc, h)) : area;
            case ELLIPSE, DOT -> new Ellipse2D.Double(x, y, w, h);
            case LOZENGE -> polygon(x + w / 2, y, x + w, y + h / 2, x + w / 2, y + h, x, y + h / 2);
            case NOTE -> polygon(x, y, x + w - FOLD, y, x + w, y + FOLD, x + w, y + h, x, y + h);
            case TRIANGLE -> polygon(x + w / 2, y, x + w, y + h, x, y + h);
            case PARALLELOGRAM -> polygon(x + slant(w), y, x + w, y, x + w - slant(w), y + h, x, y + h);
        };
    }

    /** Returns the polygon with corners x1, y1, x2, y2 and so on. */
    public static Path2D polygon(double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}

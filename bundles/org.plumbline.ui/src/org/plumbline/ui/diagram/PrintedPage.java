// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a drawing stands on a page of paper: whole, as large as fits but not larger than on the screen.
 *
 * @param across dots of the printer that a pixel of the drawing takes to the right
 * @param down dots of the printer that a pixel of the drawing takes downwards
 * @param x where the drawing's left is, in dots from the left of what the printer reaches
 * @param y where the drawing's top is, in dots from the top of what the printer reaches
 */
record PrintedPage(double across, double down, double x, double y) {

    /** Pixels of an inch. */
    private static final double INCH = 96;

    /** Points of an inch. */
    private static final double POINTS = 72;

    /** What stays free at the paper's edges, in inches; drawings have a margin of their own. */
    private static final double MARGIN = 0.25;

    /** Returns whether a drawing becomes larger on paper that lies. */
    static boolean isLandscape(double width, double height) {
        return width > height;
    }

    /**
     * Returns the place of a drawing.
     *
     * @param width of the drawing in pixels
     * @param height of the drawing in pixels
     * @param dpi dots an inch, to the right and downwards
     * @param reached by the printer, in dots
     * @param paper with the edges that are not reached, in dots
     */
    static PrintedPage of(double width, double height, Point dpi, Rectangle reached, Rectangle paper) {
        double left = Math.max(reached.x, paper.x + MARGIN * dpi.x);
        double top = Math.max(reached.y, paper.y + MARGIN * dpi.y);
        double right = Math.min(reached.x + reached.width, paper.x + paper.width - MARGIN * dpi.x);
        double bottom = Math.min(reached.y + reached.height, paper.y + paper.height - MARGIN * dpi.y);
        double inches = Math.min(1 / INCH, Math.min((right - left) / dpi.x / width, (bottom - top) / dpi.y / height));
        double across = inches * dpi.x;
        return new PrintedPage(across, inches * dpi.y, left + (right - left - width * across) / 2, top);
    }

    /**
     * Returns the place for a device that turns dots into points, from the paper's corner, once more than it should, as GTK's
     * printers do as soon as a transform is set.
     *
     * @param dpi dots an inch, to the right and downwards
     * @param reached by the printer, in dots
     * @param paper with the edges that are not reached, in dots
     */
    PrintedPage twice(Point dpi, Rectangle reached, Rectangle paper) {
        double right = dpi.x / POINTS;
        double downwards = dpi.y / POINTS;
        return new PrintedPage(
                across * right,
                down * downwards,
                x * right - (reached.x - paper.x),
                y * downwards - (reached.y - paper.y));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/**
 * The paper in a printer.
 *
 * @param dpi dots an inch, to the right and downwards
 * @param reached by the printer, in dots
 * @param whole with the edges that are not reached, in dots
 */
record Paper(Point dpi, Rectangle reached, Rectangle whole) {

    /** What stays free at the paper's edges, in inches; drawings have a margin of their own. */
    private static final double MARGIN = 0.25;

    static Paper of(Printer printer) {
        Rectangle reached = printer.getClientArea();
        return new Paper(
                printer.getDPI(), reached, printer.computeTrim(reached.x, reached.y, reached.width, reached.height));
    }

    /** Where what is printed on begins, in dots. */
    double left() {
        return Math.max(reached.x, whole.x + MARGIN * dpi.x);
    }

    /** Where what is printed on begins, in dots. */
    double top() {
        return Math.max(reached.y, whole.y + MARGIN * dpi.y);
    }

    /** How wide it is what is printed on, in inches. */
    double width() {
        double right = Math.min(reached.x + reached.width, whole.x + whole.width - MARGIN * dpi.x);
        return (right - left()) / dpi.x;
    }

    /** How high it is what is printed on, in inches. */
    double height() {
        double bottom = Math.min(reached.y + reached.height, whole.y + whole.height - MARGIN * dpi.y);
        return (bottom - top()) / dpi.y;
    }
}

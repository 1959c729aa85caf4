// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

/**
 * Where a drawing stands on a page of paper.
 *
 * @param across dots of the printer that a pixel of the drawing takes to the right
 * @param down dots of the printer that a pixel of the drawing takes downwards
 * @param x where the drawing's left is, in dots from the left of what the printer reaches
 * @param y where the drawing's top is, in dots from the top of what the printer reaches
 */
record PrintedPage(double across, double down, double x, double y) {

    /** Returns whether a drawing becomes larger on paper that lies. */
    static boolean isLandscape(double width, double height) {
        return width > height;
    }

    /**
     * Returns the place for a device that turns dots into points, from the paper's corner, once more than it should, as GTK's
     * printers do as soon as a transform is set.
     */
    PrintedPage twice(Paper paper) {
        double right = paper.dpi().x / Brushes.POINTS_PER_INCH;
        double downwards = paper.dpi().y / Brushes.POINTS_PER_INCH;
        return new PrintedPage(
                across * right,
                down * downwards,
                x * right - (paper.reached().x - paper.whole().x),
                y * downwards - (paper.reached().y - paper.whole().y));
    }
}

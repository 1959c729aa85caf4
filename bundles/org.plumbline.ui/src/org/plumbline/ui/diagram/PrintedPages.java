// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Rectangle2D;

/**
 * How a drawing is spread over pages of paper that are put together: in rows, each page with a strip of the next ones, not larger than
 * on the screen. A single page has the whole drawing.
 *
 * @param paper of each page
 * @param width of the drawing in pixels
 * @param height of the drawing in pixels
 * @param columns pages side by side
 * @param rows pages below each other
 * @param scale inches that a pixel of the drawing takes
 */
record PrintedPages(Paper paper, double width, double height, int columns, int rows, double scale) {

    /** The size of a pixel on the screen, in inches. */
    private static final double ACTUAL = 1 / 96.0;

    /** What a page shows of the next one, in inches. */
    static final double OVERLAP = 0.4;

    /** Room for the number of a page below it, in inches; one page alone has none. */
    private static final double FOOT = 0.3;

    /** Returns all of a drawing on one page, as large as fits. */
    static PrintedPages one(Paper paper, double width, double height) {
        return new PrintedPages(paper, width, height, 1, 1, fitting(paper.width() / width, paper.height() / height));
    }

    /**
     * Returns the fewest pages on which letters have a size, and are as large as these allow.
     *
     * @param letter the smallest one of the drawing, in pixels
     * @param points the size that it is to have
     */
    static PrintedPages readable(Paper paper, double width, double height, double letter, double points) {
        double least = fitting(points / Brushes.POINTS_PER_INCH / letter, ACTUAL);
        double high = paper.height() - FOOT;
        int columns = count(width * least, paper.width());
        int rows = count(height * least, high);
        return new PrintedPages(
                paper,
                width,
                height,
                columns,
                rows,
                fitting(together(columns, paper.width()) / width, together(rows, high) / height));
    }

    private static double fitting(double one, double other) {
        return Math.min(ACTUAL, Math.min(one, other));
    }

    /** How many pages of a length are as long as something, in inches. */
    private static int count(double needed, double page) {
        return needed <= page ? 1 : (int) Math.ceil((needed - OVERLAP) / (page - OVERLAP));
    }

    /** How long pages are when they are put together, in inches. */
    private static double together(int pages, double page) {
        return pages * (page - OVERLAP) + OVERLAP;
    }

    int count() {
        return columns * rows;
    }

    /** The size that letters have on paper, in points. */
    double points(double pixels) {
        return pixels * scale * Brushes.POINTS_PER_INCH;
    }

    /** The pixels of the drawing that take some points. */
    double pixels(double points) {
        return points / Brushes.POINTS_PER_INCH / scale;
    }

    /** The pixels of the drawing that pages have in common. */
    double overlap() {
        return OVERLAP / scale;
    }

    /** The part of the drawing on a page, in pixels; what is around the drawing belongs to it. */
    Rectangle2D part(int row, int column) {
        double wide = paper.width() / scale;
        double high = (paper.height() - (count() > 1 ? FOOT : 0)) / scale;
        // in the middle, but at the top of a page alone
        double left = (width - columns * (wide - overlap()) - overlap()) / 2;
        double top = count() > 1 ? (height - rows * (high - overlap()) - overlap()) / 2 : 0;
        return new Rectangle2D.Double(left + column * (wide - overlap()), top + row * (high - overlap()), wide, high);
    }

    /** Where the drawing stands on a page. */
    PrintedPage place(int row, int column) {
        Rectangle2D part = part(row, column);
        double across = scale * paper.dpi().x;
        double down = scale * paper.dpi().y;
        return new PrintedPage(across, down, paper.left() - part.getX() * across, paper.top() - part.getY() * down);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

/**
 * A part of a document as wide as a page that is never divided.
 *
 * @param before space above, left out at the top of a page
 * @param height of the strip in points
 * @param keep whether it is kept on a page with the next
 * @param head what is repeated above it where it begins a page; null for nothing
 * @param anchor name that links lead to; empty for none
 * @param painter draws it
 */
record Strip(double before, double height, boolean keep, Strip head, String anchor, Painter painter) {

    /** Draws a strip where it has been placed. */
    @FunctionalInterface
    interface Painter {
        /**
         * Draws a strip.
         *
         * @param y its upper edge
         * @param artifact whether it is a repetition, which has no place in the structure
         */
        void paint(PlacedPage page, double x, double y, boolean artifact);
    }

    /** A strip kept on a page with the next. */
    static Strip kept(double before, double height, String anchor, Painter painter) {
        return new Strip(before, height, true, null, anchor, painter);
    }
}

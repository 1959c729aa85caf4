// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.view;

/**
 * How a node or container looks.
 *
 * @param shape its outline
 * @param fill its colour
 * @param fillEnd where the shape has a gradient, the colour at the other end; otherwise equal to {@code fill}
 * @param border colour of the outline
 * @param borderWidth in pixels, 0 for none
 * @param borderStroke how the outline is drawn
 * @param arc radius of rounded corners in pixels, 0 for square ones
 * @param label how the label looks
 * @param labelInside whether the label stands in the node, or at its border
 * @param width in pixels, -1 where the content decides
 * @param height in pixels, -1 where the content decides
 * @param resizing in which directions it can be made larger by hand
 */
public record NodeStyle(
        Shape shape,
        Rgb fill,
        Rgb fillEnd,
        Rgb border,
        int borderWidth,
        Stroke borderStroke,
        int arc,
        LabelStyle label,
        boolean labelInside,
        int width,
        int height,
        Resizing resizing) {

    /** Directions in which a node can be made larger. */
    public enum Resizing {
        NONE(false, false),
        /** In all. */
        NSEW(true, true),
        NORTH_SOUTH(false, true),
        EAST_WEST(true, false);

        private final boolean across;
        private final boolean down;

        Resizing(boolean across, boolean down) {
            this.across = across;
            this.down = down;
        }

        /** Whether it can be made wider. */
        public boolean across() {
            return across;
        }

        /** Whether it can be made higher. */
        public boolean down() {
            return down;
        }
    }

    /** Outlines, named after the style descriptions that ask for them. */
    public enum Shape {
        /** A box: square, flat container. */
        RECTANGLE,
        ELLIPSE,
        LOZENGE,
        /** A sheet with a folded corner. */
        NOTE,
        DOT,
        TRIANGLE,
        PARALLELOGRAM
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.Shape;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.Rgb;

/** What drawings are painted on. Lengths are pixels, from the upper left corner, down and to the right. */
public interface Canvas {

    /** Begins a part of the drawing that stands for an element of the model. Most canvases keep one picture without parts. */
    default void begin(Part part) {}

    /** Ends the part that was begun last. */
    default void end() {}

    /** Fills a shape. */
    void fill(Shape shape, Rgb colour);

    /** Draws the outline of a shape. */
    void draw(Shape shape, Pen pen);

    /** Writes a line of text. */
    void text(Text text);

    /** Draws an icon into a square. */
    void icon(Icon icon, double x, double y, double side);

    /**
     * A line of text.
     *
     * @param string without characters that the font does not have
     * @param face of the font
     * @param size of the font
     * @param x left
     * @param baseline of the line
     * @param width as measured
     * @param colour of the text
     * @param oblique whether it is slanted
     * @param halo colour around the letters; null for none
     */
    record Text(
            String string,
            Typeface face,
            double size,
            double x,
            double baseline,
            double width,
            Rgb colour,
            boolean oblique,
            Rgb halo) {

        /** How far a slanted letter leans to the right for its height. */
        public static final double SLANT = 0.2;

        /** Whether it is set in the face for marked text. */
        public boolean bold() {
            return face == Typeface.bold();
        }
    }

    /**
     * What a part of the drawing stands for.
     *
     * @param kind in the drawing
     * @param key unique in the drawing
     * @param element id of the model's element; empty if it has none
     * @param label for those who do not see the drawing
     * @param tooltip may be empty
     * @param href where it leads; empty for nowhere
     */
    record Part(Kind kind, String key, String element, String label, String tooltip, String href) {

        enum Kind {
            NODE,
            CONTAINER,
            LINE,
            EDGE
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.BasicStroke;
import java.util.Arrays;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.diagram.view.Stroke;

/**
 * How a line is drawn.
 *
 * @param colour of the line
 * @param width in pixels
 * @param dash lengths of strokes and gaps; empty for a solid line
 * @param round whether ends and corners are round
 */
public record Pen(Rgb colour, double width, float[] dash, boolean round) {

    private static final float[] SOLID = {};

    /** A solid line with square ends. */
    public static Pen solid(Rgb colour, double width) {
        return new Pen(colour, width, SOLID, false);
    }

    static Pen of(Rgb colour, double width, Stroke stroke) {
        float unit = (float) Math.max(1, width);
        return switch (stroke) {
            case SOLID -> solid(colour, width);
            case DASH -> new Pen(colour, width, new float[] {5 * unit, 4 * unit}, false);
            case DOT -> new Pen(colour, width, new float[] {0.01f, 3 * unit}, true);
            case DASH_DOT -> new Pen(colour, width, new float[] {6 * unit, 3 * unit, 1.5f * unit, 3 * unit}, false);
        };
    }

    /** The same as Java draws it. */
    public BasicStroke stroke() {
        int cap = round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        return new BasicStroke((float) width, cap, join, 4, dash.length == 0 ? null : dash, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pen pen
                && colour.equals(pen.colour)
                && width == pen.width
                && round == pen.round
                && Arrays.equals(dash, pen.dash);
    }

    @Override
    public int hashCode() {
        return colour.hashCode() * 31 + Double.hashCode(width);
    }

    @Override
    public String toString() {
        return colour + " " + width + " " + Arrays.toString(dash);
    }
}

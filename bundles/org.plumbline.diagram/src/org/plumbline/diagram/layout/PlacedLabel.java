// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Rectangle2D;
import org.plumbline.diagram.text.Paragraph;
import org.plumbline.diagram.view.LabelStyle;

/**
 * A label with its place.
 *
 * @param text broken into lines
 * @param style how it looks
 * @param x left of the text
 * @param y top of the text
 * @param width of the area in which lines are aligned
 * @param icon side of the icon, which stands at the left of the text at its first line; 0 for none
 */
public record PlacedLabel(Paragraph text, LabelStyle style, double x, double y, double width, double icon) {

    /** Distance of icon and text. */
    static final double GAP = 6;

    /** Returns the area of text and icon. */
    public Rectangle2D bounds() {
        double indent = indent(icon);
        return new Rectangle2D.Double(x - indent, y, width + indent, text.height());
    }

    /** Returns where a line begins. */
    public double lineX(int line) {
        double free = width - text.lines().get(line).width();
        return switch (style.alignment()) {
            case LEFT -> x;
            case CENTER -> icon > 0 ? x : x + free / 2;
            case RIGHT -> x + free;
        };
    }

    /** Returns where the icon begins. */
    public double iconX() {
        return x - indent(icon);
    }

    /** Returns the icon's top. */
    public double iconY() {
        return y + (text.lineHeight() - icon) / 2;
    }

    static double indent(double icon) {
        return icon > 0 ? icon + GAP : 0;
    }

    PlacedLabel moved(double dx, double dy) {
        return new PlacedLabel(text, style, x + dx, y + dy, width, icon);
    }
}

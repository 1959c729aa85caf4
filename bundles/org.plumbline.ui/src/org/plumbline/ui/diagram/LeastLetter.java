// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.Shape;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;

/** Finds the smallest letters of a drawing. */
final class LeastLetter implements Canvas {

    private double size = Double.POSITIVE_INFINITY;

    private LeastLetter() {}

    /** Returns their size in pixels; infinite if nothing is written. */
    static double of(Drawing drawing) {
        LeastLetter canvas = new LeastLetter();
        drawing.paint(canvas);
        return canvas.size;
    }

    @Override
    public void text(Text text) {
        size = Math.min(size, text.size());
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        // no letters
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        // no letters
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        // no letters
    }
}

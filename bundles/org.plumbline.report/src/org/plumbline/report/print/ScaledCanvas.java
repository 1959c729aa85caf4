// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;

/** Draws something smaller or larger, somewhere else on another canvas. */
final class ScaledCanvas implements Canvas {

    /** How wide the strip around letters is that are drawn over something else. */
    private static final double HALO = 4;

    private final Canvas canvas;
    private final double dx;
    private final double dy;
    private final double scale;
    private final AffineTransform transform;

    ScaledCanvas(Canvas canvas, double dx, double dy, double scale) {
        this.canvas = canvas;
        this.dx = dx;
        this.dy = dy;
        this.scale = scale;
        this.transform = new AffineTransform(scale, 0, 0, scale, dx, dy);
    }

    @Override
    public void begin(Part part) {
        canvas.begin(part);
    }

    @Override
    public void end() {
        canvas.end();
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        canvas.fill(transform.createTransformedShape(shape), colour);
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        canvas.draw(transform.createTransformedShape(shape), scaled(pen));
    }

    private Pen scaled(Pen pen) {
        float[] dash = pen.dash().clone();
        for (int i = 0; i < dash.length; i++) {
            dash[i] *= (float) scale;
        }
        return new Pen(pen.colour(), pen.width() * scale, dash, pen.round());
    }

    @Override
    public void text(Text text) {
        Text scaled = new Text(
                text.string(),
                text.face(),
                text.size() * scale,
                dx + text.x() * scale,
                dy + text.baseline() * scale,
                text.width() * scale,
                text.colour(),
                text.oblique(),
                null);
        if (text.halo() != null) {
            Shape letters = text.face().outline(text.string(), scaled.size(), scaled.x(), scaled.baseline());
            canvas.draw(letters, new Pen(text.halo(), HALO * scale, new float[0], true));
        }
        canvas.text(scaled);
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        canvas.icon(icon, dx + x * scale, dy + y * scale, side * scale);
    }
}

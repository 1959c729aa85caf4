// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.view.Rgb;
import org.plumbline.ui.look.Tint;

/** Draws a diagram on a screen or printer. */
final class GcCanvas implements Canvas {

    /** Letters that would be smaller, in pixels of the device, are drawn as bars. */
    private static final double LEAST_LETTER = 4.4;

    /** Icons that would be smaller, in pixels of the device, are drawn as dots. */
    private static final double LEAST_ICON = 6.5;

    /** From this zoom on letters are drawn as the device likes them. */
    private static final double LEAST_HINTED = 0.95;

    private static final int HALO = 215;
    private static final int OPAQUE = 255;

    private final GC gc;
    private final Brushes brushes;
    private final Tint tint;

    /** Pixels of the device to the right for one of the diagram. */
    private final double wide;

    /** Pixels of the device downwards for one of the diagram. */
    private final double zoom;

    /** Whether the device is paper: its dots are so fine that nothing is left out, and letters stand as measured. */
    private final boolean paper;

    private final double dx;
    private final double dy;
    private final Transform whole;
    private final Transform local;

    /**
     * A canvas on which a diagram is drawn so large that a pixel of its own takes so many of the device.
     *
     * @param dx where the diagram's left is, in pixels of the device
     * @param dy where the diagram's top is, in pixels of the device
     */
    GcCanvas(GC gc, Brushes brushes, Tint tint, double zoom, double dx, double dy) {
        this(gc, brushes, tint, false, new PrintedPage(zoom, zoom, dx, dy));
    }

    private GcCanvas(GC gc, Brushes brushes, Tint tint, boolean paper, PrintedPage place) {
        this.gc = gc;
        this.brushes = brushes;
        this.tint = tint;
        this.paper = paper;
        this.wide = place.across();
        this.zoom = place.down();
        this.dx = place.x();
        this.dy = place.y();
        this.whole = new Transform(gc.getDevice(), (float) wide, 0, 0, (float) zoom, (float) dx, (float) dy);
        this.local = new Transform(gc.getDevice());
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setTransform(whole);
    }

    /** Returns a canvas for a page of a printer. */
    static GcCanvas printed(GC gc, Brushes brushes, PrintedPage page) {
        return new GcCanvas(gc, brushes, Tint.LIGHT, true, page);
    }

    void dispose() {
        gc.setTransform(null);
        whole.dispose();
        local.dispose();
    }

    private Color colour(Rgb colour) {
        return new Color(tint.of(colour));
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        gc.setBackground(colour(colour));
        Path path = brushes.path(shape);
        gc.fillPath(path);
        path.dispose();
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        gc.setForeground(colour(pen.colour()));
        stroke(pen.stroke());
        Path path = brushes.path(shape);
        gc.drawPath(path);
        path.dispose();
    }

    private void stroke(BasicStroke stroke) {
        int cap =
                switch (stroke.getEndCap()) {
                    case BasicStroke.CAP_ROUND -> SWT.CAP_ROUND;
                    case BasicStroke.CAP_SQUARE -> SWT.CAP_SQUARE;
                    default -> SWT.CAP_FLAT;
                };
        int join =
                switch (stroke.getLineJoin()) {
                    case BasicStroke.JOIN_ROUND -> SWT.JOIN_ROUND;
                    case BasicStroke.JOIN_BEVEL -> SWT.JOIN_BEVEL;
                    default -> SWT.JOIN_MITER;
                };
        float[] dash = stroke.getDashArray();
        gc.setLineAttributes(new LineAttributes(
                stroke.getLineWidth(),
                cap,
                join,
                dash == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
                dash,
                0,
                stroke.getMiterLimit()));
    }

    @Override
    public void text(Text text) {
        if (!paper && text.size() * zoom < LEAST_LETTER) {
            gc.setAlpha(OPAQUE / 3);
            fill(
                    new Rectangle2D.Double(
                            text.x(), text.baseline() - text.size() * 0.6, text.width(), text.size() * 0.5),
                    text.colour());
            gc.setAlpha(OPAQUE);
            return;
        }
        if (text.halo() != null) {
            gc.setAlpha(HALO);
            fill(
                    new Rectangle2D.Double(
                            text.x() - 2, text.baseline() - text.size(), text.width() + 4, text.size() * 1.25),
                    text.halo());
            gc.setAlpha(OPAQUE);
        }
        if (paper || zoom < LEAST_HINTED) {
            outline(text);
            return;
        }
        Font font = brushes.font(text.bold(), text.oblique(), text.size());
        gc.setFont(font);
        gc.setForeground(new Color(tint.ofText(text.colour())));
        int natural = brushes.width(gc, font, text.string());
        double stretch = natural == 0 ? 1 : text.width() / natural;
        // a difference of less than a pixel is rounding
        double across = Math.abs(text.width() - natural) <= 1 ? 1 : stretch;
        double top = text.baseline() - gc.getFontMetrics().getAscent();
        local.setElements(
                (float) (wide * across), 0, 0, (float) zoom, (float) (dx + text.x() * wide), (float) (dy + top * zoom));
        gc.setTransform(local);
        gc.drawString(text.string(), 0, 0, true);
        gc.setTransform(whole);
    }

    /** Letters that the device would fit to its pixels one by one stand unevenly when they are small. */
    private void outline(Text text) {
        float slant = text.oblique() ? (float) (-Text.SLANT * wide) : 0;
        local.setElements((float) wide, 0, slant, (float) zoom, (float) (dx + text.x() * wide), (float)
                (dy + text.baseline() * zoom));
        gc.setTransform(local);
        gc.setBackground(new Color(tint.ofText(text.colour())));
        gc.fillPath(brushes.outline(text.face(), text.size(), text.string()));
        gc.setTransform(whole);
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        if (!paper && side * zoom < LEAST_ICON && !icon.layers().isEmpty()) {
            double inset = side / 5;
            fill(
                    new Rectangle2D.Double(x + inset, y + inset, side - 2 * inset, side - 2 * inset),
                    icon.layers().get(0).colour());
            return;
        }
        double across = wide * side / icon.width();
        double down = zoom * side / icon.height();
        local.setElements((float) across, 0, 0, (float) down, (float) (dx + x * wide), (float) (dy + y * zoom));
        gc.setTransform(local);
        List<Path> outlines = brushes.outlines(icon);
        for (int i = 0; i < outlines.size(); i++) {
            Icon.Layer layer = icon.layers().get(i);
            gc.setAlpha((int) Math.round(OPAQUE * layer.opacity()));
            if (layer.stroke() == null) {
                gc.setBackground(colour(layer.colour()));
                gc.fillPath(outlines.get(i));
            } else {
                gc.setForeground(colour(layer.colour()));
                stroke(layer.stroke());
                gc.drawPath(outlines.get(i));
            }
        }
        gc.setAlpha(OPAQUE);
        gc.setTransform(whole);
    }

    /** Draws a line that is not part of the diagram, in a colour of the theme. */
    void mark(Shape shape, Color colour, double width, int alpha, boolean dashed) {
        gc.setAlpha(alpha);
        gc.setForeground(colour);
        float[] dash = dashed ? new float[] {(float) (5 / zoom), (float) (4 / zoom)} : null;
        gc.setLineAttributes(new LineAttributes(
                (float) (width / zoom),
                SWT.CAP_ROUND,
                SWT.JOIN_ROUND,
                dashed ? SWT.LINE_CUSTOM : SWT.LINE_SOLID,
                dash,
                0,
                10));
        Path path = brushes.path(shape);
        gc.drawPath(path);
        path.dispose();
        gc.setAlpha(OPAQUE);
    }

    /** Fills an area that is not part of the diagram, in a colour of the theme. */
    void wash(Shape shape, Color colour, int alpha) {
        gc.setAlpha(alpha);
        gc.setBackground(colour);
        Path path = brushes.path(shape);
        gc.fillPath(path);
        path.dispose();
        gc.setAlpha(OPAQUE);
    }

    /** Draws a square handle of a selection, of the same size at each zoom. */
    void handle(double x, double y, Color colour, Color inside) {
        double half = 3.5 / zoom;
        Rectangle2D square = new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
        wash(square, inside, OPAQUE);
        mark(square, colour, 1.4, OPAQUE, false);
    }

    /** Draws a straight line that is not part of the diagram. */
    void line(double x1, double y1, double x2, double y2, Color colour, boolean dashed) {
        mark(new Line2D.Double(x1, y1, x2, y2), colour, 1.6, OPAQUE, dashed);
    }
}

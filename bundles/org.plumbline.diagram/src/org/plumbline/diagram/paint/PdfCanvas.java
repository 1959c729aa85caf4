// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.plumbline.diagram.view.Rgb;

/** Draws onto a page of a PDF file, whose coordinates have been turned to go down. */
public final class PdfCanvas implements Canvas {

    private static final BasicStroke HALO = new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final PDPageContentStream page;
    private final PDFont regular;
    private final PDFont bold;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    /**
     * Makes a canvas of a page.
     *
     * @param regular the face for plain text, with every character that will be drawn
     * @param bold the same for marked text
     */
    public PdfCanvas(PDPageContentStream page, PDFont regular, PDFont bold) {
        this.page = page;
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        try {
            page.setNonStrokingColor(rgb(colour));
            path(shape);
            page.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        stroke(shape, pen.colour(), pen.stroke());
    }

    private void stroke(Shape shape, Rgb colour, BasicStroke stroke) {
        try {
            page.setStrokingColor(rgb(colour));
            page.setLineWidth(stroke.getLineWidth());
            page.setLineCapStyle(stroke.getEndCap());
            page.setLineJoinStyle(stroke.getLineJoin());
            page.setLineDashPattern(stroke.getDashArray() == null ? new float[0] : stroke.getDashArray(), 0);
            path(shape);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void text(Text text) {
        try {
            if (text.halo() != null) {
                // not as text, which would be found twice
                stroke(text.face().outline(text.string(), text.size(), text.x(), text.baseline()), text.halo(), HALO);
            }
            page.beginText();
            page.setFont(text.bold() ? bold : regular, (float) text.size());
            // letters stand upright although the page goes down
            float slant = (float) (text.oblique() ? Text.SLANT : 0);
            page.setTextMatrix(new Matrix(1, 0, slant, -1, (float) text.x(), (float) text.baseline()));
            page.setNonStrokingColor(rgb(text.colour()));
            page.showText(text.string());
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        try {
            page.saveGraphicsState();
            page.transform(new Matrix(new AffineTransform(side / icon.width(), 0, 0, side / icon.height(), x, y)));
            double opacity = 1;
            for (Icon.Layer layer : icon.layers()) {
                if (layer.opacity() != opacity) {
                    opacity = layer.opacity();
                    page.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, PdfCanvas::state));
                }
                if (layer.stroke() == null) {
                    fill(layer.shape(), layer.colour());
                } else {
                    stroke(layer.shape(), layer.colour(), layer.stroke());
                }
            }
            page.restoreGraphicsState();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDExtendedGraphicsState state(double opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        return state;
    }

    private void path(Shape shape) throws IOException {
        float[] c = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator p = shape.getPathIterator(null); !p.isDone(); p.next()) {
            switch (p.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    page.moveTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    page.lineTo(c[0], c[1]);
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    page.curveTo(
                            x + (c[0] - x) * 2 / 3,
                            y + (c[1] - y) * 2 / 3,
                            c[2] + (c[0] - c[2]) * 2 / 3,
                            c[3] + (c[1] - c[3]) * 2 / 3,
                            c[2],
                            c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    page.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> page.closePath();
            }
        }
    }

    private static Color rgb(Rgb colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}

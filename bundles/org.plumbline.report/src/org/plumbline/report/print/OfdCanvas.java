// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.plumbline.diagram.paint.Canvas;
import org.plumbline.diagram.paint.Icon;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.Rgb;

/** Draws onto a page of an OFD file, in points; OFD counts in millimetres. */
final class OfdCanvas implements Canvas {

    static final double MILLIMETRE = 25.4 / 72;

    private static final int OPAQUE = 255;

    private final OfdXml xml;
    private final OfdNumbers numbers;
    private final int regular;
    private final int bold;

    /**
     * Makes a canvas of a layer that is open.
     *
     * @param numbers gives identifiers
     * @param regular identifier of the face for plain text
     * @param bold identifier of the face for marked text
     */
    OfdCanvas(OfdXml xml, OfdNumbers numbers, int regular, int bold) {
        this.xml = xml;
        this.numbers = numbers;
        this.regular = regular;
        this.bold = bold;
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        fill(shape, colour, OPAQUE);
    }

    private void fill(Shape shape, Rgb colour, int alpha) {
        Rectangle2D bounds = shape.getBounds2D();
        path(bounds);
        xml.set("Stroke", "false").set("Fill", "true");
        alpha(alpha);
        xml.open("FillColor").set("Value", colour(colour)).close();
        outline(shape, bounds);
        xml.close();
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        stroke(shape, pen.colour(), pen.stroke(), OPAQUE);
    }

    private void stroke(Shape shape, Rgb colour, BasicStroke stroke, int alpha) {
        double half = Math.max(0.5, stroke.getLineWidth());
        Rectangle2D exact = shape.getBounds2D();
        Rectangle2D bounds = new Rectangle2D.Double(
                exact.getX() - half, exact.getY() - half, exact.getWidth() + 2 * half, exact.getHeight() + 2 * half);
        path(bounds);
        xml.set("LineWidth", length(stroke.getLineWidth()));
        if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
            xml.set("Cap", "Round");
        }
        if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
            xml.set("Join", "Round");
        }
        if (stroke.getDashArray() != null) {
            StringBuilder dash = new StringBuilder();
            for (float part : stroke.getDashArray()) {
                dash.append(dash.isEmpty() ? "" : " ").append(length(part));
            }
            xml.set("DashPattern", dash.toString());
        }
        alpha(alpha);
        xml.open("StrokeColor").set("Value", colour(colour)).close();
        outline(shape, bounds);
        xml.close();
    }

    private void path(Rectangle2D bounds) {
        xml.open("PathObject").set("ID", numbers.next());
        boundary(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private void boundary(double x, double y, double width, double height) {
        xml.set("Boundary", length(x) + " " + length(y) + " " + length(width) + " " + length(height));
    }

    private void alpha(int alpha) {
        if (alpha != OPAQUE) {
            xml.set("Alpha", alpha);
        }
    }

    private void outline(Shape shape, Rectangle2D bounds) {
        StringBuilder data = new StringBuilder();
        double[] c = new double[6];
        AffineTransform toBox = AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY());
        for (PathIterator p = shape.getPathIterator(toBox); !p.isDone(); p.next()) {
            switch (p.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> step(data, 'M', c, 2);
                case PathIterator.SEG_LINETO -> step(data, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> step(data, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> step(data, 'B', c, 6);
                default -> step(data, 'C', c, 0);
            }
        }
        xml.leaf("AbbreviatedData", data.toString());
    }

    private static void step(StringBuilder data, char command, double[] c, int count) {
        data.append(data.isEmpty() ? "" : " ").append(command);
        for (int i = 0; i < count; i++) {
            data.append(' ').append(length(c[i]));
        }
    }

    @Override
    public void text(Text text) {
        // readers may drop spaces at the ends and between words, and count rare characters as two
        String string = text.string();
        int from = 0;
        double x = text.x();
        while (from < string.length()) {
            int to = end(string, from);
            String part = string.substring(from, to);
            if (!part.isBlank()) {
                int lead = part.length() - part.stripLeading().length();
                double shift = text.face().width(part.substring(0, lead), text.size());
                object(text, part.strip(), x + shift);
            }
            x += text.face().width(part, text.size());
            from = to;
        }
    }

    /** Where the part of a text ends that begins at a place and that all readers take for the same. */
    private static int end(String string, int from) {
        if (Character.isSurrogate(string.charAt(from))) {
            return from + 2;
        }
        int to = from + 1;
        while (to < string.length() && !Character.isSurrogate(string.charAt(to))) {
            if (string.charAt(to) == ' ' && string.charAt(to - 1) == ' ') {
                return to + 1;
            }
            to++;
        }
        return to;
    }

    private void object(Text text, String string, double x) {
        Typeface face = text.face();
        double size = text.size();
        double ascent = face.ascent(size);
        double width = face.width(string, size);
        xml.open("TextObject").set("ID", numbers.next());
        boundary(x, text.baseline() - ascent, width, ascent + face.descent(size));
        xml.set("Font", text.bold() ? bold : regular).set("Size", length(size));
        if (text.oblique()) {
            xml.set("CTM", "1 0 " + -Text.SLANT + " 1 " + length(Text.SLANT * ascent) + " 0");
        }
        xml.open("FillColor").set("Value", colour(text.colour())).close();
        xml.open("TextCode").set("X", "0").set("Y", length(ascent));
        if (string.length() > 1) {
            xml.set("DeltaX", advances(string, face, size));
        }
        xml.text(string).close();
        xml.close();
    }

    /** The distances of letters; equal ones are counted. */
    private static String advances(String string, Typeface face, double size) {
        StringBuilder deltas = new StringBuilder();
        int i = 0;
        while (i < string.length() - 1) {
            String advance = length(face.width(string.charAt(i), size));
            int same = 1;
            while (i + same < string.length() - 1
                    && advance.equals(length(face.width(string.charAt(i + same), size)))) {
                same++;
            }
            deltas.append(deltas.isEmpty() ? "" : " ");
            deltas.append(
                    same > 2
                            ? "g " + same + " " + advance
                            : (advance + " ").repeat(same).strip());
            i += same;
        }
        return deltas.toString();
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        double scale = side / icon.width();
        AffineTransform place = new AffineTransform(scale, 0, 0, side / icon.height(), x, y);
        for (Icon.Layer layer : icon.layers()) {
            Shape shape = place.createTransformedShape(layer.shape());
            int alpha = (int) Math.round(layer.opacity() * OPAQUE);
            if (layer.stroke() == null) {
                fill(shape, layer.colour(), alpha);
            } else {
                BasicStroke stroke = layer.stroke();
                BasicStroke scaled = new BasicStroke(
                        (float) (stroke.getLineWidth() * scale), stroke.getEndCap(), stroke.getLineJoin());
                stroke(shape, layer.colour(), scaled, alpha);
            }
        }
    }

    private static String colour(Rgb colour) {
        return colour.red() + " " + colour.green() + " " + colour.blue();
    }

    /** Points as millimetres, to the thousandth. */
    static String length(double points) {
        long thousandths = Math.round(points * MILLIMETRE * 1000);
        String digits = String.valueOf(Math.abs(thousandths) % 1000 + 1000).substring(1);
        String number = Math.abs(thousandths) / 1000 + "." + digits;
        String shown = number.replaceAll("\\.?0+$", "");
        return thousandths < 0 ? "-" + shown : shown;
    }
}

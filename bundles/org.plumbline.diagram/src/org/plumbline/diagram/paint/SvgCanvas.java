// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.diagram.view.Rgb;

/** Writes a drawing as SVG. */
final class SvgCanvas implements Canvas {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final String prefix;

    /** Icons that are used, with the number of their symbol. */
    private final Map<Icon, Integer> symbols = new LinkedHashMap<>();

    /** For each part that was begun, whether it is a link. */
    private final Deque<Boolean> links = new ArrayDeque<>();

    SvgCanvas(String prefix) {
        this.prefix = prefix;
    }

    /** Returns what was drawn, and before it the symbols of icons. */
    String content() {
        StringBuilder defs = new StringBuilder();
        if (!symbols.isEmpty()) {
            StringBuilder drawn = new StringBuilder(out);
            out.setLength(0);
            out.append("<defs>\n");
            symbols.forEach((icon, number) -> symbol(icon, number));
            out.append("</defs>\n");
            defs.append(out);
            out.setLength(0);
            out.append(drawn);
        }
        return defs.append(out).toString();
    }

    @Override
    public void begin(Part part) {
        boolean link = !part.href().isEmpty();
        links.push(link);
        if (link) {
            out.append("<a href=\"");
            escape(part.href());
            out.append("\">\n");
        }
        out.append("<g id=\"").append(id(part)).append("\" class=\"");
        out.append(
                switch (part.kind()) {
                    case NODE -> "node\" role=\"graphics-symbol img";
                    case CONTAINER -> "container\" role=\"graphics-object group";
                    case LINE -> "line\" role=\"graphics-symbol img";
                    case EDGE -> "edge\" role=\"graphics-symbol img";
                });
        out.append('"');
        if (!part.element().isEmpty()) {
            out.append(" data-element=\"");
            escape(part.element());
            out.append('"');
        }
        if (!part.label().isEmpty()) {
            out.append(" aria-label=\"");
            escape(part.label());
            out.append('"');
        }
        out.append(">\n");
        if (!part.tooltip().isEmpty()) {
            out.append("<title>");
            escape(part.tooltip());
            out.append("</title>\n");
        }
    }

    @Override
    public void end() {
        out.append("</g>\n");
        if (links.pop()) {
            out.append("</a>\n");
        }
    }

    private String id(Part part) {
        return prefix + (part.kind() == Part.Kind.EDGE ? edgeId(part.key()) : nodeId(part.key()));
    }

    /** Returns the identifier of a node: short, and the same as long as its key is. */
    static String nodeId(String key) {
        return "n" + hash(key);
    }

    private static String edgeId(String key) {
        return "e" + hash(key);
    }

    private static String hash(String key) {
        return HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void fill(Shape shape, Rgb colour) {
        shape(shape);
        out.append(" fill=\"");
        colour(colour);
        out.append("\"/>\n");
    }

    @Override
    public void draw(Shape shape, Pen pen) {
        shape(shape);
        out.append(" fill=\"none\" stroke=\"");
        colour(pen.colour());
        out.append('"');
        if (pen.width() != 1) {
            out.append(" stroke-width=\"");
            number(pen.width());
            out.append('"');
        }
        if (pen.dash().length > 0) {
            dashes(pen.dash());
        }
        if (pen.round()) {
            out.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        out.append("/>\n");
    }

    private void dashes(float[] dash) {
        out.append(" stroke-dasharray=\"");
        for (int i = 0; i < dash.length; i++) {
            out.append(i == 0 ? "" : " ");
            number(dash[i]);
        }
        out.append('"');
    }

    @Override
    public void text(Text text) {
        out.append("<text x=\"");
        number(text.x());
        out.append("\" y=\"");
        number(text.baseline());
        out.append("\" font-size=\"");
        number(text.size());
        out.append("\" textLength=\"");
        number(text.width());
        out.append("\" lengthAdjust=\"spacingAndGlyphs\" fill=\"");
        colour(text.colour());
        out.append('"');
        if (text.bold()) {
            out.append(" font-weight=\"600\"");
        }
        if (text.oblique()) {
            out.append(" font-style=\"oblique\"");
        }
        if (text.halo() != null) {
            out.append(" paint-order=\"stroke\" stroke-width=\"4\" stroke-linejoin=\"round\" stroke=\"");
            colour(text.halo());
            out.append('"');
        }
        out.append('>');
        escape(text.string());
        out.append("</text>\n");
    }

    @Override
    public void icon(Icon icon, double x, double y, double side) {
        Integer number = symbols.computeIfAbsent(icon, i -> symbols.size());
        out.append("<use href=\"#").append(prefix).append('i').append(number).append("\" x=\"");
        number(x);
        out.append("\" y=\"");
        number(y);
        out.append("\" width=\"");
        number(side);
        out.append("\" height=\"");
        number(side);
        out.append("\"/>\n");
    }

    private void symbol(Icon icon, int number) {
        out.append("<symbol id=\"").append(prefix).append('i').append(number).append("\" viewBox=\"0 0 ");
        number(icon.width());
        out.append(' ');
        number(icon.height());
        out.append("\">\n");
        for (Icon.Layer layer : icon.layers()) {
            shape(layer.shape());
            BasicStroke stroke = layer.stroke();
            if (stroke == null) {
                out.append(" fill=\"");
                colour(layer.colour());
                out.append('"');
                opacity("fill-opacity", layer.opacity());
            } else {
                out.append(" fill=\"none\" stroke=\"");
                colour(layer.colour());
                out.append("\" stroke-width=\"");
                number(stroke.getLineWidth());
                out.append("\" stroke-linecap=\"")
                        .append(
                                switch (stroke.getEndCap()) {
                                    case BasicStroke.CAP_ROUND -> "round";
                                    case BasicStroke.CAP_SQUARE -> "square";
                                    default -> "butt";
                                });
                out.append("\" stroke-linejoin=\"")
                        .append(
                                switch (stroke.getLineJoin()) {
                                    case BasicStroke.JOIN_ROUND -> "round";
                                    case BasicStroke.JOIN_BEVEL -> "bevel";
                                    default -> "miter";
                                });
                out.append('"');
                if (stroke.getDashArray() != null) {
                    dashes(stroke.getDashArray());
                }
                opacity("stroke-opacity", layer.opacity());
            }
            out.append("/>\n");
        }
        out.append("</symbol>\n");
    }

    private void opacity(String attribute, double opacity) {
        if (opacity < 1) {
            out.append(' ').append(attribute).append("=\"");
            number(opacity);
            out.append('"');
        }
    }

    /** Writes the beginning of an element, up to the attributes of its shape. */
    private void shape(Shape shape) {
        if (shape instanceof Rectangle2D r) {
            rectangle(r.getX(), r.getY(), r.getWidth(), r.getHeight(), 0);
        } else if (shape instanceof RoundRectangle2D r && r.getArcWidth() == r.getArcHeight()) {
            rectangle(r.getX(), r.getY(), r.getWidth(), r.getHeight(), r.getArcWidth() / 2);
        } else if (shape instanceof Ellipse2D e) {
            out.append("<ellipse cx=\"");
            number(e.getCenterX());
            out.append("\" cy=\"");
            number(e.getCenterY());
            out.append("\" rx=\"");
            number(e.getWidth() / 2);
            out.append("\" ry=\"");
            number(e.getHeight() / 2);
            out.append('"');
        } else if (shape instanceof Line2D line) {
            out.append("<path d=\"M");
            point(line.getX1(), line.getY1());
            out.append('L');
            point(line.getX2(), line.getY2());
            out.append('"');
        } else {
            path(shape);
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius) {
        out.append("<rect x=\"");
        number(x);
        out.append("\" y=\"");
        number(y);
        out.append("\" width=\"");
        number(width);
        out.append("\" height=\"");
        number(height);
        if (radius > 0) {
            out.append("\" rx=\"");
            number(radius);
        }
        out.append('"');
    }

    private void path(Shape shape) {
        out.append("<path d=\"");
        double[] c = new double[6];
        for (PathIterator p = shape.getPathIterator(null); !p.isDone(); p.next()) {
            switch (p.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    out.append('M');
                    point(c[0], c[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    out.append('L');
                    point(c[0], c[1]);
                }
                case PathIterator.SEG_QUADTO -> {
                    out.append('Q');
                    point(c[0], c[1]);
                    out.append(' ');
                    point(c[2], c[3]);
                }
                case PathIterator.SEG_CUBICTO -> {
                    out.append('C');
                    point(c[0], c[1]);
                    out.append(' ');
                    point(c[2], c[3]);
                    out.append(' ');
                    point(c[4], c[5]);
                }
                default -> out.append('Z');
            }
        }
        out.append('"');
    }

    private void point(double x, double y) {
        number(x);
        out.append(' ');
        number(y);
    }

    private void colour(Rgb colour) {
        out.append('#');
        hex(colour.red());
        hex(colour.green());
        hex(colour.blue());
    }

    private void hex(int value) {
        out.append(Character.forDigit(value >> 4 & 15, 16)).append(Character.forDigit(value & 15, 16));
    }

    private void number(double value) {
        number(out, value);
    }

    /** Writes a number with at most two digits after the point, in every locale alike. */
    static void number(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
    }

    private void escape(String text) {
        escape(out, text);
    }

    /** Writes a text so that it is nothing but text, in an element or attribute; what XML cannot hold is left out. */
    static void escape(StringBuilder out, String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append(' ');
                default -> {
                    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
                    if (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }
}

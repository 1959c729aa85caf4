// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.diagram.view.Rgb;

/**
 * Reads the product's icons: SVG files of paths, rectangles, circles, ellipses, lines and polygons with plain fills and
 * strokes. Everything else is refused.
 */
final class IconReader {

    private static final Pattern FUNCTION = Pattern.compile("(translate|scale|rotate|matrix)\\s*\\(([^)]*)\\)");
    private static final Set<String> SHAPES =
            Set.of("path", "rect", "circle", "ellipse", "line", "polygon", "polyline");
    private static final Set<String> INHERITED = Set.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-dasharray",
            "fill-opacity",
            "stroke-opacity",
            "opacity");

    private final List<Icon.Layer> layers = new ArrayList<>();
    private final Deque<Map<String, String>> styles = new ArrayDeque<>();
    private final Deque<AffineTransform> transforms = new ArrayDeque<>();
    private double width = 16;
    private double height = 16;

    private IconReader() {}

    /**
     * Reads an icon.
     *
     * @throws IOException if the file cannot be read, or is not such an SVG file; the message names it
     */
    static Icon read(String path, URL file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = file.openStream()) {
            IconReader reader = new IconReader();
            reader.read(factory.createXMLStreamReader(in));
            return new Icon(path, reader.width, reader.height, List.copyOf(reader.layers));
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new IOException(path + " is not an icon: " + e.getMessage(), e);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        styles.push(Map.of("fill", "#000"));
        transforms.push(new AffineTransform());
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                styles.pop();
                transforms.pop();
            }
        }
    }

    private void element(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Map<String, String> style = new HashMap<>(styles.peek());
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            if (INHERITED.contains(attribute.getKey())) {
                style.put(attribute.getKey(), attribute.getValue());
            }
        }
        AffineTransform transform = new AffineTransform(transforms.peek());
        transform.concatenate(transform(attributes.getOrDefault("transform", "")));
        styles.push(style);
        transforms.push(transform);
        String name = xml.getLocalName();
        if (name.equals("svg")) {
            double[] box = numbers(attributes.getOrDefault("viewBox", "0 0 16 16"));
            width = box[2];
            height = box[3];
        } else if (SHAPES.contains(name)) {
            add(shape(name, attributes), style, transform);
        } else if (!Set.of("g", "title", "desc").contains(name)) {
            throw new IllegalArgumentException("it has an element " + name);
        }
    }

    private void add(Shape shape, Map<String, String> style, AffineTransform transform) {
        Shape placed = transform.createTransformedShape(shape);
        double opacity = number(style, "opacity", 1);
        if (!"none".equals(style.get("fill"))) {
            layers.add(new Icon.Layer(
                    placed, colour(style.get("fill")), opacity * number(style, "fill-opacity", 1), null));
        }
        if (!"none".equals(style.getOrDefault("stroke", "none"))) {
            double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
            layers.add(new Icon.Layer(
                    placed,
                    colour(style.get("stroke")),
                    opacity * number(style, "stroke-opacity", 1),
                    stroke(style, scale)));
        }
    }

    private static BasicStroke stroke(Map<String, String> style, double scale) {
        int cap =
                switch (style.getOrDefault("stroke-linecap", "butt")) {
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> BasicStroke.CAP_BUTT;
                };
        int join =
                switch (style.getOrDefault("stroke-linejoin", "miter")) {
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> BasicStroke.JOIN_MITER;
                };
        float[] dash = null;
        String dashes = style.getOrDefault("stroke-dasharray", "none");
        if (!dashes.equals("none")) {
            double[] lengths = numbers(dashes);
            dash = new float[lengths.length];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = (float) (lengths[i] * scale);
            }
        }
        return new BasicStroke((float) (number(style, "stroke-width", 1) * scale), cap, join, 4, dash, 0);
    }

    private static Shape shape(String name, Map<String, String> a) {
        switch (name) {
            case "rect":
                double rx = number(a, "rx", number(a, "ry", 0));
                double x = number(a, "x", 0);
                double y = number(a, "y", 0);
                double w = number(a, "width", 0);
                double h = number(a, "height", 0);
                return rx > 0
                        ? new RoundRectangle2D.Double(x, y, w, h, 2 * rx, 2 * number(a, "ry", rx))
                        : new Rectangle2D.Double(x, y, w, h);
            case "circle":
                return ellipse(a, number(a, "r", 0), number(a, "r", 0));
            case "ellipse":
                return ellipse(a, number(a, "rx", 0), number(a, "ry", 0));
            case "line":
                return new Line2D.Double(
                        number(a, "x1", 0), number(a, "y1", 0), number(a, "x2", 0), number(a, "y2", 0));
            case "path":
                return new PathData(a.getOrDefault("d", "")).path();
            default:
                double[] points = numbers(a.getOrDefault("points", ""));
                Path2D.Double path = new Path2D.Double();
                path.moveTo(points[0], points[1]);
                for (int i = 2; i + 1 < points.length; i += 2) {
                    path.lineTo(points[i], points[i + 1]);
                }
                if (name.equals("polygon")) {
                    path.closePath();
                }
                return path;
        }
    }

    private static Shape ellipse(Map<String, String> a, double rx, double ry) {
        return new Ellipse2D.Double(number(a, "cx", 0) - rx, number(a, "cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private static AffineTransform transform(String text) {
        AffineTransform result = new AffineTransform();
        Matcher matcher = FUNCTION.matcher(text);
        while (matcher.find()) {
            double[] n = numbers(matcher.group(2));
            switch (matcher.group(1)) {
                case "translate" -> result.translate(n[0], n.length > 1 ? n[1] : 0);
                case "scale" -> result.scale(n[0], n.length > 1 ? n[1] : n[0]);
                case "rotate" -> {
                    if (n.length > 2) {
                        result.rotate(Math.toRadians(n[0]), n[1], n[2]);
                    } else {
                        result.rotate(Math.toRadians(n[0]));
                    }
                }
                default -> result.concatenate(new AffineTransform(n));
            }
        }
        return result;
    }

    private static double number(Map<String, String> attributes, String name, double otherwise) {
        String value = attributes.get(name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    private static double[] numbers(String text) {
        String[] parts = text.strip().split("[\\s,]+");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    private static Rgb colour(String text) {
        if (text.equals("white")) {
            return new Rgb(255, 255, 255);
        }
        if (!text.matches("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})")) {
            throw new IllegalArgumentException("it has a colour " + text);
        }
        String hex = text.length() == 4 ? text.replaceAll("([0-9a-fA-F])", "$1$1") : text;
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Rgb(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}

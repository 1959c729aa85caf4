// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;

/** The text of a path in an SVG file. */
public final class PathData {

    private final String text;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char previous = ' ';

    /** Takes the value of an attribute {@code d}. */
    public PathData(String text) {
        this.text = text;
    }

    /**
     * Returns the path.
     *
     * @throws IllegalArgumentException if the text is no path
     */
    public Path2D path() {
        char command = ' ';
        while (skip() < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                at++;
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 'Z' || command == 'z' || command == ' ') {
                throw new IllegalArgumentException("path " + text);
            }
            boolean relative = Character.isLowerCase(command);
            step(Character.toUpperCase(command), relative ? x : 0, relative ? y : 0);
            previous = Character.toUpperCase(command);
        }
        return path;
    }

    private void step(char command, double dx, double dy) {
        switch (command) {
            case 'M' -> {
                moveTo(dx + number(), dy + number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(dx + number(), dy + number());
            case 'H' -> line(dx + number(), y);
            case 'V' -> line(x, dy + number());
            case 'C' -> cubic(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'S' -> {
                boolean smooth = previous == 'C' || previous == 'S';
                double x1 = smooth ? 2 * x - controlX : x;
                double y1 = smooth ? 2 * y - controlY : y;
                cubic(x1, y1, dx + number(), dy + number(), dx + number(), dy + number());
            }
            case 'Q' -> quadratic(dx + number(), dy + number(), dx + number(), dy + number());
            case 'T' -> {
                boolean smooth = previous == 'Q' || previous == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx + number(), dy + number());
            }
            case 'A' -> arc(number(), number(), number(), flag(), flag(), dx + number(), dy + number());
            case 'Z' -> {
                path.closePath();
                moveTo(startX, startY);
            }
            default -> throw new IllegalArgumentException("path command " + command);
        }
    }

    private void moveTo(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void line(double newX, double newY) {
        path.lineTo(newX, newY);
        moveTo(newX, newY);
    }

    private void cubic(double x1, double y1, double x2, double y2, double newX, double newY) {
        path.curveTo(x1, y1, x2, y2, newX, newY);
        controlX = x2;
        controlY = y2;
        moveTo(newX, newY);
    }

    private void quadratic(double x1, double y1, double newX, double newY) {
        path.quadTo(x1, y1, newX, newY);
        controlX = x1;
        controlY = y1;
        moveTo(newX, newY);
    }

    /** By the formulas of the SVG specification, "conversion from endpoint to center parameterization". */
    private void arc(double rx0, double ry0, double rotation, boolean large, boolean sweep, double x2, double y2) {
        double angle = Math.toRadians(rotation);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double hx = (x - x2) / 2;
        double hy = (y - y2) / 2;
        double x1 = cos * hx + sin * hy;
        double y1 = -sin * hx + cos * hy;
        double rx = Math.abs(rx0);
        double ry = Math.abs(ry0);
        if (rx == 0 || ry == 0 || hx == 0 && hy == 0) {
            line(x2, y2);
            return;
        }
        double lambda = x1 * x1 / (rx * rx) + y1 * y1 / (ry * ry);
        if (lambda > 1) {
            rx *= Math.sqrt(lambda);
            ry *= Math.sqrt(lambda);
        }
        double numerator = rx * rx * ry * ry - rx * rx * y1 * y1 - ry * ry * x1 * x1;
        double factor = Math.sqrt(Math.max(0, numerator / (rx * rx * y1 * y1 + ry * ry * x1 * x1)));
        if (large == sweep) {
            factor = -factor;
        }
        double cx1 = factor * rx * y1 / ry;
        double cy1 = -factor * ry * x1 / rx;
        double cx = cos * cx1 - sin * cy1 + (x + x2) / 2;
        double cy = sin * cx1 + cos * cy1 + (y + y2) / 2;
        double start = Math.toDegrees(Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx));
        double end = Math.toDegrees(Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx));
        double extent = end - start;
        if (sweep && extent < 0) {
            extent += 360;
        } else if (!sweep && extent > 0) {
            extent -= 360;
        }
        // Java counts angles the other way round
        Arc2D arc = new Arc2D.Double(-rx, -ry, 2 * rx, 2 * ry, -start, -extent, Arc2D.OPEN);
        path.append(arc.getPathIterator(new AffineTransform(cos, sin, -sin, cos, cx, cy)), true);
        moveTo(x2, y2);
    }

    private boolean flag() {
        skip();
        return text.charAt(at++) == '1';
    }

    private double number() {
        int start = skip();
        boolean point = false;
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean exponent = c == 'e' || c == 'E';
            if (exponent && at + 1 < text.length()) {
                at++;
                point = true;
            } else if (c == '.' && !point) {
                point = true;
            } else if (!Character.isDigit(c)) {
                break;
            }
            at++;
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private int skip() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ',')) {
            at++;
        }
        return at;
    }
}

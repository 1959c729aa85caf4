// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.view.NodeStyle;

/** Ways of edges that the layout algorithm does not route, and where edges meet shapes that are no rectangles. */
final class Connector {

    private static final double EPSILON = 0.01;

    private Connector() {}

    /** Returns a way between two rectangles with right angles, at the sides that face each other. */
    static List<Point2D> between(Rectangle2D from, Rectangle2D to) {
        if (from.getMaxX() <= to.getMinX() || to.getMaxX() <= from.getMinX()) {
            boolean right = from.getMaxX() <= to.getMinX();
            double x1 = right ? from.getMaxX() : from.getMinX();
            double x2 = right ? to.getMinX() : to.getMaxX();
            double y1 = from.getCenterY();
            double y2 = to.getCenterY();
            double low = Math.max(from.getMinY(), to.getMinY());
            double high = Math.min(from.getMaxY(), to.getMaxY());
            if (high > low) {
                double y = (low + high) / 2;
                return List.of(point(x1, y), point(x2, y));
            }
            double middle = (x1 + x2) / 2;
            return List.of(point(x1, y1), point(middle, y1), point(middle, y2), point(x2, y2));
        }
        if (from.getMaxY() <= to.getMinY() || to.getMaxY() <= from.getMinY()) {
            boolean down = from.getMaxY() <= to.getMinY();
            double y1 = down ? from.getMaxY() : from.getMinY();
            double y2 = down ? to.getMinY() : to.getMaxY();
            double x = (Math.max(from.getMinX(), to.getMinX()) + Math.min(from.getMaxX(), to.getMaxX())) / 2;
            return List.of(point(x, y1), point(x, y2));
        }
        return around(from, to);
    }

    /** From the right side of one to the right side of the other, which it contains or overlaps. */
    private static List<Point2D> around(Rectangle2D from, Rectangle2D to) {
        double x = Math.max(from.getMaxX(), to.getMaxX()) + 16;
        double y1 = from.getCenterY();
        double y2 = Math.abs(to.getCenterY() - y1) < 8 ? Math.min(to.getMaxY(), y1 + 12) : to.getCenterY();
        return List.of(point(from.getMaxX(), y1), point(x, y1), point(x, y2), point(to.getMaxX(), y2));
    }

    /** Returns a way whose ends are moved from the rectangle around a node's shape onto the shape. */
    static List<Point2D> onto(List<Point2D> points, Box source, Rectangle2D from, Box target, Rectangle2D to) {
        List<Point2D> result = new ArrayList<>(points);
        result.set(0, meet(source, from, points.get(0), points.get(1)));
        int last = points.size() - 1;
        result.set(last, meet(target, to, points.get(last), points.get(last - 1)));
        return result;
    }

    /** Whether the end of a way lies on a node's shape. */
    static boolean meets(Box box, Rectangle2D area, Point2D end, Point2D before, double near) {
        Point2D there = meet(box, area, end, before);
        boolean onSide = Math.abs(there.getX() - area.getX()) < near
                || Math.abs(there.getX() - area.getMaxX()) < near
                || Math.abs(there.getY() - area.getY()) < near
                || Math.abs(there.getY() - area.getMaxY()) < near;
        return there.distance(end) < near && (onSide || there != end);
    }

    private static Point2D meet(Box box, Rectangle2D area, Point2D end, Point2D before) {
        NodeStyle.Shape shape =
                box.isLine() ? NodeStyle.Shape.RECTANGLE : box.view.style().shape();
        double rx = area.getWidth() / 2;
        double ry = area.getHeight() / 2;
        double dx = (end.getX() - area.getCenterX()) / rx;
        double dy = (end.getY() - area.getCenterY()) / ry;
        boolean sideways = Math.abs(end.getX() - before.getX()) >= Math.abs(end.getY() - before.getY());
        double across = Math.min(1, Math.abs(sideways ? dy : dx));
        double reach;
        switch (shape) {
            case ELLIPSE, DOT -> reach = Math.sqrt(1 - across * across);
            case LOZENGE -> reach = 1 - across;
            case PARALLELOGRAM -> {
                return sideways ? slanted(area, end, dx, dy) : end;
            }
            case TRIANGLE -> {
                return triangle(area, end, sideways);
            }
            default -> {
                return end;
            }
        }
        return sideways
                ? point(area.getCenterX() + Math.signum(dx) * rx * reach, end.getY())
                : point(end.getX(), area.getCenterY() + Math.signum(dy) * ry * reach);
    }

    private static Point2D slanted(Rectangle2D area, Point2D end, double dx, double dy) {
        double slant = Shapes.slant(area.getWidth());
        double inset = slant * (dx < 0 ? (1 + dy) / 2 : (1 - dy) / 2);
        double fromLeft = dx < 0 ? slant - inset : 0;
        double fromRight = dx > 0 ? slant - inset : 0;
        return point(dx < 0 ? area.getMinX() + fromLeft : area.getMaxX() - fromRight, end.getY());
    }

    private static Point2D triangle(Rectangle2D area, Point2D end, boolean sideways) {
        double half = area.getWidth() / 2;
        if (sideways) {
            double down = (end.getY() - area.getMinY()) / area.getHeight();
            return point(area.getCenterX() + Math.signum(end.getX() - area.getCenterX()) * half * down, end.getY());
        }
        if (end.getY() > area.getCenterY()) {
            return end;
        }
        double off = Math.abs(end.getX() - area.getCenterX()) / half;
        return point(end.getX(), area.getMinY() + area.getHeight() * Math.min(1, off));
    }

    /** Returns the points without those that lie on the line between their neighbours. */
    static List<Point2D> simplified(List<Point2D> points) {
        List<Point2D> result = new ArrayList<>(points.size());
        for (int i = 0; i < points.size(); i++) {
            Point2D p = points.get(i);
            boolean inner = i > 0 && i < points.size() - 1;
            if (inner) {
                Point2D a = result.get(result.size() - 1);
                Point2D b = points.get(i + 1);
                double cross =
                        (p.getX() - a.getX()) * (b.getY() - a.getY()) - (p.getY() - a.getY()) * (b.getX() - a.getX());
                if (Math.abs(cross) < EPSILON) {
                    continue;
                }
            }
            result.add(p);
        }
        return List.copyOf(result);
    }

    static Point2D point(double x, double y) {
        return new Point2D.Double(x, y);
    }
}

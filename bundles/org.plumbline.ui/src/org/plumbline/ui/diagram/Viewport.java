// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The part of a diagram that a window shows, and how large. Knows no widget. */
final class Viewport {

    static final double LEAST_ZOOM = 0.1;
    static final double MOST_ZOOM = 4;

    /** The least zoom at which the words on a diagram can be read. */
    static final double READABLE = 0.6;

    /** Free space around a diagram, in pixels of the diagram. */
    static final double MARGIN = 60;

    /** Free space around a diagram that fits into the window, in pixels of the window. */
    private static final double EDGE = 24;

    private double zoom = 1;
    private double left = -MARGIN;
    private double top = -MARGIN;
    private double width = 1;
    private double height = 1;
    private double diagramWidth = 1;
    private double diagramHeight = 1;

    /** A zoom, and where the upper left corner of the window is on the diagram. */
    record Place(double zoom, double left, double top) {}

    double zoom() {
        return zoom;
    }

    /** Returns where the diagram's left is, in pixels of the window. */
    double dx() {
        return Math.round(-left * zoom);
    }

    /** Returns where the diagram's top is, in pixels of the window. */
    double dy() {
        return Math.round(-top * zoom);
    }

    /** Tells the size of the window in its pixels. */
    void resize(double newWidth, double newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        clamp();
    }

    /** Tells the size of the diagram. */
    void extent(double newWidth, double newHeight) {
        diagramWidth = newWidth;
        diagramHeight = newHeight;
        clamp();
    }

    /** Returns the point of the diagram at a pixel of the window. */
    Point2D toDiagram(double x, double y) {
        return new Point2D.Double((x - dx()) / zoom, (y - dy()) / zoom);
    }

    /** Returns the pixel of the window at a point of the diagram. */
    Point2D toWindow(double x, double y) {
        return new Point2D.Double(x * zoom + dx(), y * zoom + dy());
    }

    /** Returns the part of the diagram that is seen. */
    Rectangle2D visible() {
        return new Rectangle2D.Double(-dx() / zoom, -dy() / zoom, width / zoom, height / zoom);
    }

    /** Moves the window over the diagram by pixels of the window. */
    void scroll(double byX, double byY) {
        left += byX / zoom;
        top += byY / zoom;
        clamp();
    }

    /** Zooms so that the point of the diagram at a pixel of the window stays there. */
    void zoom(double to, double x, double y) {
        Point2D fixed = toDiagram(x, y);
        zoom = Math.max(LEAST_ZOOM, Math.min(MOST_ZOOM, to));
        left = fixed.getX() - x / zoom;
        top = fixed.getY() - y / zoom;
        clamp();
    }

    /** Zooms so that the whole diagram is seen, but not larger than it is. */
    void fit() {
        zoom = Math.max(
                LEAST_ZOOM,
                Math.min(1, Math.min((width - 2 * EDGE) / diagramWidth, (height - 2 * EDGE) / diagramHeight)));
        clamp();
    }

    /** Zooms so that the whole diagram is seen, or its upper left part if it would be smaller than it can be read. */
    void begin() {
        fit();
        if (zoom < READABLE) {
            place(new Place(READABLE, -EDGE / READABLE, -EDGE / READABLE));
        }
    }

    /** Returns what is shown, for {@link #place(Place)}. */
    Place place() {
        return new Place(zoom, left, top);
    }

    /** Shows what was shown before, as far as the diagram and the window are still so large. */
    void place(Place before) {
        zoom = before.zoom();
        left = before.left();
        top = before.top();
        clamp();
    }

    /** Moves the window so that an area of the diagram is seen; as little as possible, unless it was out of sight. */
    void show(Rectangle2D area) {
        Rectangle2D seen = visible();
        if (seen.contains(area)) {
            return;
        }
        if (!seen.intersects(area)) {
            left = area.getCenterX() - width / zoom / 2;
            top = area.getCenterY() - height / zoom / 2;
        } else {
            double edge = 24 / zoom;
            left += shift(area.getMinX() - edge, area.getMaxX() + edge, seen.getMinX(), seen.getMaxX());
            top += shift(area.getMinY() - edge, area.getMaxY() + edge, seen.getMinY(), seen.getMaxY());
        }
        clamp();
    }

    private static double shift(double low, double high, double from, double to) {
        if (low < from || high - low > to - from) {
            return low - from;
        }
        return high > to ? high - to : 0;
    }

    /** Returns the range of a scroll bar, its thumb and its place, all in pixels of the window. */
    int[] scrollBar(boolean across) {
        double window = across ? width : height;
        double diagram = (across ? diagramWidth : diagramHeight) * zoom;
        double whole = diagram + 2 * EDGE - zoom <= window ? window : Math.max(diagram + 2 * MARGIN * zoom, window);
        double place = ((across ? left : top) + MARGIN) * zoom;
        return new int[] {
            (int) Math.ceil(whole), (int) window, (int) Math.max(0, Math.min(whole - window, Math.round(place)))
        };
    }

    /** Moves the window to the place of a scroll bar. */
    void scrollTo(boolean across, int place) {
        if (across) {
            left = place / zoom - MARGIN;
        } else {
            top = place / zoom - MARGIN;
        }
        clamp();
    }

    private void clamp() {
        left = clamp(left, diagramWidth, width / zoom, 2 * EDGE / zoom - 1);
        top = clamp(top, diagramHeight, height / zoom, 2 * EDGE / zoom - 1);
    }

    /** What is smaller than the window stands in its middle; else the window stays on the diagram and its margin. */
    private static double clamp(double at, double diagram, double window, double edges) {
        if (diagram + edges <= window) {
            return (diagram - window) / 2;
        }
        return Math.max(-MARGIN, Math.min(diagram + MARGIN - window, at));
    }
}

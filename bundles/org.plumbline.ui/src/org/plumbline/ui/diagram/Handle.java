// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.view.NodeStyle.Resizing;

/** A handle of a selected node, with which one or two of its sides are moved. */
enum Handle {
    NORTH_WEST(-1, -1, SWT.CURSOR_SIZENW),
    NORTH_EAST(1, -1, SWT.CURSOR_SIZENE),
    SOUTH_EAST(1, 1, SWT.CURSOR_SIZESE),
    SOUTH_WEST(-1, 1, SWT.CURSOR_SIZESW),
    NORTH(0, -1, SWT.CURSOR_SIZEN),
    EAST(1, 0, SWT.CURSOR_SIZEE),
    SOUTH(0, 1, SWT.CURSOR_SIZES),
    WEST(-1, 0, SWT.CURSOR_SIZEW);

    /** From a node to the frame that shows that it is selected, in pixels of the window. */
    private static final double OUTSIDE = 3;

    /** How far from a handle the mouse still finds it, in pixels of the window. */
    private static final double REACH = 6;

    /** Sides that are shorter, in pixels of the window, have no handle in their middle. */
    private static final double LEAST_SIDE = 30;

    /** What is smaller, in pixels of the window, has no handles, so that it still can be taken hold of to be moved. */
    private static final double LEAST = 12;

    private final int across;
    private final int down;
    private final int cursor;

    Handle(int across, int down, int cursor) {
        this.across = across;
        this.down = down;
        this.cursor = cursor;
    }

    /** Returns the handles of a node that can be resized, as many as have room. */
    static List<Handle> of(Rectangle2D area, Resizing directions, double zoom) {
        List<Handle> handles = new ArrayList<>();
        double width = area.getWidth() * zoom;
        double height = area.getHeight() * zoom;
        if (width < LEAST || height < LEAST) {
            return handles;
        }
        for (Handle handle : values()) {
            boolean allowed = (handle.across == 0 || directions.across()) && (handle.down == 0 || directions.down());
            boolean room = handle.across == 0 && width >= LEAST_SIDE
                    || handle.down == 0 && height >= LEAST_SIDE
                    || handle.across != 0 && handle.down != 0;
            if (allowed && room) {
                handles.add(handle);
            }
        }
        return handles;
    }

    /** Returns the handle of a node at a point of the diagram; empty if none is near enough. */
    static Optional<Handle> at(Point2D point, List<Handle> handles, Rectangle2D area, double zoom) {
        return handles.stream()
                .filter(handle -> handle.place(area, zoom).distance(point) * zoom <= REACH)
                .findFirst();
    }

    /** Returns the frame around a selected node. */
    static Rectangle2D frame(Rectangle2D area, double zoom) {
        double out = OUTSIDE / zoom;
        return new Rectangle2D.Double(
                area.getX() - out, area.getY() - out, area.getWidth() + 2 * out, area.getHeight() + 2 * out);
    }

    /** Returns where it is on the diagram. */
    Point2D place(Rectangle2D area, double zoom) {
        Rectangle2D frame = frame(area, zoom);
        return new Point2D.Double(
                frame.getCenterX() + across * frame.getWidth() / 2, frame.getCenterY() + down * frame.getHeight() / 2);
    }

    /** Returns the area that is wanted by dragging it so far, in whole pixels. */
    Rectangle2D dragged(Rectangle2D area, double dx, double dy) {
        double x = across == 0 ? 0 : Math.round(dx);
        double y = down == 0 ? 0 : Math.round(dy);
        return new Rectangle2D.Double(
                area.getX() + (across < 0 ? x : 0),
                area.getY() + (down < 0 ? y : 0),
                area.getWidth() + across * x,
                area.getHeight() + down * y);
    }

    /** The cursor over it, as a constant of SWT. */
    int cursor() {
        return cursor;
    }
}

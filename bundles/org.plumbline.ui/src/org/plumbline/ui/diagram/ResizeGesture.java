// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.plumbline.diagram.layout.SizeLimits;

/** Drags a handle of the selected node. */
final class ResizeGesture implements Gesture {

    private final DiagramEditor editor;
    private final String node;
    private final SizeLimits limits;
    private final Handle handle;
    private final Point2D start;
    private Rectangle2D area;

    ResizeGesture(DiagramEditor editor, String node, SizeLimits limits, Handle handle, Point2D start) {
        this.editor = editor;
        this.node = node;
        this.limits = limits;
        this.handle = handle;
        this.start = start;
        this.area = limits.now();
    }

    @Override
    public void move(Point2D point) {
        area = limits.limited(handle.dragged(limits.now(), point.getX() - start.getX(), point.getY() - start.getY()));
        editor.redraw();
    }

    @Override
    public void up(Point2D point) {
        move(point);
        editor.perform(null);
        editor.resize(Map.of(node, area));
    }

    @Override
    public void paint(GcCanvas canvas, Marks marks) {
        canvas.wash(area, marks.selected(), 50);
        canvas.mark(area, marks.selected(), 1.5, 255, false);
    }

    @Override
    public int cursor() {
        return handle.cursor();
    }
}

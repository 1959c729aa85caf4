// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.geometry.DiagramGeometry.EdgeEnd;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.view.NodeView;

/** Selects what is clicked at or framed, moves what is dragged, and takes hold of the handles of what is selected. */
final class SelectGesture implements Gesture {

    /** Pixels of the window that the mouse may move within a click. */
    private static final double CLICK = 4;

    private final DiagramEditor editor;
    private Point2D start;
    private Point2D current;
    private String pressed;
    private boolean more;
    private boolean dragging;
    private boolean narrow;
    private EdgeEnd end;

    /** The handle at which the mouse is or was pressed; null for none. */
    private Handle handle;

    private Set<String> moved = Set.of();
    private boolean dropped;
    private boolean dropAllowed;

    /** The node over which the mouse is; null is the diagram itself. */
    private NodeView over;

    SelectGesture(DiagramEditor editor) {
        this.editor = editor;
    }

    private DiagramGeometry geometry() {
        return editor.diagram().geometry();
    }

    @Override
    public void down(Point2D point, boolean moreToCome) {
        start = point;
        current = point;
        more = moreToCome;
        dragging = false;
        narrow = false;
        handle = editor.handleAt(point).orElse(null);
        if (handle != null) {
            end = null;
            pressed = null;
            return;
        }
        end = geometry().endAt(editor.selected(), point, editor.reach()).orElse(null);
        pressed = end == null
                ? geometry().at(point, editor.reach()).orElse(null)
                : end.edge().view().id();
        if (pressed != null && end == null && !more) {
            if (editor.selected().contains(pressed)) {
                narrow = true;
            } else {
                editor.select(Set.of(pressed));
            }
        }
    }

    @Override
    public void move(Point2D point) {
        if (start == null) {
            handle = editor.handleAt(point).orElse(null);
            return;
        }
        current = point;
        if (!dragging && start.distance(point) * editor.zoom() > CLICK) {
            dragging = true;
            begin();
        }
        if (dragging && !moved.isEmpty()) {
            over(point);
        }
        editor.redraw();
    }

    private void begin() {
        if (handle != null) {
            editor.resize(handle, start);
            start = null;
            handle = null;
            editor.gesture().move(current);
        } else if (end != null) {
            editor.perform(new ReconnectGesture(editor, end, current));
            start = null;
        } else if (!more && pressed != null && geometry().node(pressed).isPresent()) {
            moved = geometry().outermost(editor.selected());
        }
    }

    private void over(Point2D point) {
        PlacedNode target = geometry().nodeAt(point).orElse(null);
        while (target != null && isMoved(target)) {
            target = geometry().container(target.view().id()).orElse(null);
        }
        NodeView found = target == null ? null : editor.dropTarget(moved, target);
        over = found;
        dropped = !editor.standsIn(moved, found);
        dropAllowed = dropped && editor.canDrop(moved, found);
    }

    private boolean isMoved(PlacedNode node) {
        return moved.stream().anyMatch(id -> geometry().isWithin(node.view().id(), id));
    }

    @Override
    public void up(Point2D point) {
        if (start == null) {
            return;
        }
        if (handle != null) {
            reset();
        } else if (!dragging) {
            click();
        } else if (moved.isEmpty()) {
            frame();
        } else if (dropAllowed) {
            editor.drop(moved, over, point.getX() - start.getX(), point.getY() - start.getY());
        } else if (!dropped) {
            editor.move(moved, point.getX() - start.getX(), point.getY() - start.getY());
        }
        reset();
        handle = editor.handleAt(point).orElse(null);
    }

    private void click() {
        if (narrow) {
            editor.select(Set.of(pressed));
        } else if (pressed == null && !more) {
            editor.select(Set.of());
        } else if (pressed != null && more && end == null) {
            Set<String> selected = new LinkedHashSet<>(editor.selected());
            if (!selected.remove(pressed)) {
                selected.add(pressed);
            }
            editor.select(selected);
        }
    }

    /** Whether what is dragged is a frame: it begins on the diagram itself, or anywhere with a key held. */
    private boolean isFrame() {
        return moved.isEmpty() && (pressed == null || more);
    }

    private void frame() {
        if (isFrame()) {
            Set<String> selected = new LinkedHashSet<>(more ? editor.selected() : Set.of());
            selected.addAll(geometry().within(rectangle()));
            editor.select(selected);
        }
    }

    private Rectangle2D rectangle() {
        Rectangle2D frame = new Rectangle2D.Double();
        frame.setFrameFromDiagonal(start, current);
        return frame;
    }

    @Override
    public void cancel() {
        reset();
    }

    private void reset() {
        start = null;
        handle = null;
        dragging = false;
        moved = Set.of();
        dropped = false;
        dropAllowed = false;
        over = null;
        editor.redraw();
    }

    @Override
    public void paint(GcCanvas canvas, Marks marks) {
        if (start == null || !dragging) {
            return;
        }
        if (moved.isEmpty()) {
            if (isFrame()) {
                canvas.wash(rectangle(), marks.selected(), 28);
                canvas.mark(rectangle(), marks.selected(), 1, 255, true);
            }
            return;
        }
        double dx = current.getX() - start.getX();
        double dy = current.getY() - start.getY();
        for (String id : moved) {
            Optional<PlacedNode> node = geometry().node(id);
            if (node.isPresent()) {
                Rectangle2D area = DiagramGeometry.area(node.get());
                area.setRect(area.getX() + dx, area.getY() + dy, area.getWidth(), area.getHeight());
                canvas.wash(area, dropped && !dropAllowed ? marks.refused() : marks.selected(), 50);
                canvas.mark(area, dropped && !dropAllowed ? marks.refused() : marks.selected(), 1.5, 255, false);
            }
        }
        if (dropped && over != null) {
            geometry()
                    .node(over.id())
                    .ifPresent(node -> canvas.mark(
                            DiagramGeometry.area(node),
                            dropAllowed ? marks.allowed() : marks.refused(),
                            2.5,
                            255,
                            false));
        }
    }

    @Override
    public int cursor() {
        if (handle != null) {
            return handle.cursor();
        }
        if (dragging && !moved.isEmpty()) {
            return dropped && !dropAllowed ? SWT.CURSOR_NO : SWT.CURSOR_SIZEALL;
        }
        return SWT.CURSOR_ARROW;
    }
}

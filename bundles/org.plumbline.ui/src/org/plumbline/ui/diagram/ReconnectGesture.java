// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.geometry.DiagramGeometry.EdgeEnd;
import org.plumbline.diagram.geometry.DiagramGeometry.End;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.ToolCommand;

/** Drags an end of an edge to another node. */
final class ReconnectGesture implements Gesture {

    private final DiagramEditor editor;
    private final EdgeEnd end;
    private Point2D current;
    private PlacedNode innermost;
    private PlacedNode target;

    /** What letting go would do; null for nothing. */
    private ToolCommand command;

    ReconnectGesture(DiagramEditor editor, EdgeEnd end, Point2D start) {
        this.editor = editor;
        this.end = end;
        this.current = start;
    }

    @Override
    public void move(Point2D point) {
        current = point;
        PlacedNode over = editor.diagram().geometry().nodeAt(point).orElse(null);
        if (over != innermost) {
            innermost = over;
            target = over;
            command = null;
            for (PlacedNode node = over; node != null && command == null; node = editor.around(node)) {
                command = reconnection(node);
                target = command != null ? node : target;
            }
        }
        editor.redraw();
    }

    private ToolCommand reconnection(PlacedNode node) {
        Optional<ToolCommand> found = end.end() == End.SOURCE
                ? editor.diagram().tools().reconnectSource(end.edge().view(), node.view())
                : editor.diagram().tools().reconnectTarget(end.edge().view(), node.view());
        return found.orElse(null);
    }

    @Override
    public void up(Point2D point) {
        move(point);
        ToolCommand found = command;
        editor.perform(null);
        String other = end.end() == End.SOURCE
                ? end.edge().view().source()
                : end.edge().view().target();
        if (found != null && !target.view().id().equals(other)) {
            editor.run(found, null);
        }
    }

    @Override
    public void paint(GcCanvas canvas, Marks marks) {
        var points = end.edge().points();
        Point2D fixed = end.end() == End.SOURCE ? points.get(points.size() - 1) : points.get(0);
        boolean allowed = command != null;
        canvas.line(
                fixed.getX(),
                fixed.getY(),
                current.getX(),
                current.getY(),
                allowed ? marks.allowed() : marks.selected(),
                true);
        if (target != null) {
            canvas.mark(DiagramGeometry.area(target), allowed ? marks.allowed() : marks.refused(), 2.5, 255, false);
        }
    }

    @Override
    public int cursor() {
        return target != null && command == null ? SWT.CURSOR_NO : SWT.CURSOR_CROSS;
    }
}

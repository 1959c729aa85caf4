// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.ToolCommand;

/** Draws an edge from one node to another, by dragging or with two clicks. */
final class ConnectGesture implements Gesture {

    /** Milliseconds that looking for allowed ends may take before the mouse is followed again. */
    private static final long PATIENCE = 30;

    private final DiagramEditor editor;
    private final PaletteTool tool;
    private final Map<String, Optional<ToolCommand>> known = new HashMap<>();
    private final Set<String> offered = new LinkedHashSet<>();
    private PlacedNode over;
    private PlacedNode source;
    private Point2D pressed;
    private Point2D current;

    ConnectGesture(DiagramEditor editor, PaletteTool tool) {
        this.editor = editor;
        this.tool = tool;
        offer();
    }

    /** Looks which of the nodes that are seen can be an end, as long as nobody notices. */
    private void offer() {
        offered.clear();
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        for (PlacedNode node : editor.diagram().geometry().nodes()) {
            if (System.nanoTime() > end) {
                return;
            }
            if (editor.visible().intersects(DiagramGeometry.area(node)) && fits(node)) {
                offered.add(node.view().id());
            }
        }
    }

    private boolean fits(PlacedNode node) {
        return source == null
                ? editor.diagram().tools().canBegin(tool.name(), node.view())
                : command(node).isPresent();
    }

    private Optional<ToolCommand> command(PlacedNode target) {
        return known.computeIfAbsent(
                target.view().id(), id -> editor.diagram().tools().connect(tool.name(), source.view(), target.view()));
    }

    /** The innermost node at a point that can be an end; if there is none, the innermost one. */
    private PlacedNode find(Point2D point) {
        PlacedNode innermost = editor.diagram().geometry().nodeAt(point).orElse(null);
        for (PlacedNode node = innermost; node != null; node = editor.around(node)) {
            if (fits(node)) {
                return node;
            }
        }
        return innermost;
    }

    @Override
    public void down(Point2D point, boolean more) {
        pressed = point;
        current = point;
        if (source == null) {
            PlacedNode found = find(point);
            if (found != null && fits(found)) {
                source = found;
                offer();
            }
        }
        editor.redraw();
    }

    @Override
    public void move(Point2D point) {
        current = point;
        over = find(point);
        editor.redraw();
    }

    @Override
    public void up(Point2D point) {
        move(point);
        boolean clicked = pressed != null && pressed.distance(point) * editor.zoom() < 5;
        boolean onSource = over != null
                && source != null
                && over.view().id().equals(source.view().id());
        if (source == null || clicked && onSource) {
            // a click begins the edge, and the next one ends it
            pressed = null;
            return;
        }
        Optional<ToolCommand> found = over == null ? Optional.empty() : command(over);
        editor.perform(null);
        found.ifPresent(command -> editor.run(command, null));
    }

    @Override
    public void paint(GcCanvas canvas, Marks marks) {
        DiagramGeometry geometry = editor.diagram().geometry();
        for (String id : offered) {
            geometry.node(id)
                    .ifPresent(node -> canvas.mark(DiagramGeometry.area(node), marks.allowed(), 1.2, 110, false));
        }
        if (over != null) {
            boolean fits = fits(over);
            canvas.mark(DiagramGeometry.area(over), fits ? marks.allowed() : marks.refused(), 2.5, 255, false);
        }
        if (source != null && current != null) {
            canvas.mark(DiagramGeometry.area(source), marks.selected(), 2, 255, false);
            Point2D from = DiagramGeometry.connection(source, current);
            boolean fits = over != null && fits(over);
            canvas.line(
                    from.getX(),
                    from.getY(),
                    current.getX(),
                    current.getY(),
                    fits ? marks.allowed() : marks.selected(),
                    !fits);
        }
    }

    @Override
    public int cursor() {
        return over != null && !fits(over) ? SWT.CURSOR_NO : SWT.CURSOR_CROSS;
    }
}

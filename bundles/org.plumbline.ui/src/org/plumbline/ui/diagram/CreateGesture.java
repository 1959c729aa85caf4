// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import org.eclipse.swt.SWT;
import org.plumbline.diagram.geometry.DiagramGeometry;
import org.plumbline.diagram.layout.PlacedNode;
import org.plumbline.diagram.tool.DiagramTools.PaletteTool;
import org.plumbline.diagram.tool.ToolCommand;

/** Makes a node where the diagram is clicked at. */
final class CreateGesture implements Gesture {

    private final DiagramEditor editor;
    private final PaletteTool tool;

    /** The node in which the tool can be used; null is the diagram itself. */
    private PlacedNode within;

    private PlacedNode innermost;
    private boolean looked;

    /** What a click would do; null for nothing. */
    private ToolCommand command;

    CreateGesture(DiagramEditor editor, PaletteTool tool) {
        this.editor = editor;
        this.tool = tool;
    }

    @Override
    public void move(Point2D point) {
        PlacedNode found = editor.diagram().geometry().nodeAt(point).orElse(null);
        if (looked && found == innermost) {
            return;
        }
        looked = true;
        innermost = found;
        within = found;
        command = editor.creation(tool.name(), within).orElse(null);
        while (command == null && within != null) {
            within = editor.around(within);
            command = editor.creation(tool.name(), within).orElse(null);
        }
        editor.redraw();
    }

    @Override
    public void up(Point2D point) {
        looked = false;
        move(point);
        ToolCommand found = command;
        if (found != null) {
            editor.perform(null);
            editor.run(found, point);
        }
    }

    @Override
    public void paint(GcCanvas canvas, Marks marks) {
        if (command != null && within != null) {
            canvas.mark(DiagramGeometry.area(within), marks.allowed(), 2.5, 255, false);
        } else if (command == null && innermost != null) {
            canvas.mark(DiagramGeometry.area(innermost), marks.refused(), 2, 160, false);
        }
    }

    @Override
    public int cursor() {
        return command != null ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
    }
}

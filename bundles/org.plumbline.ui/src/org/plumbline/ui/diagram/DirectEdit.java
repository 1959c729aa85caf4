// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.plumbline.diagram.geometry.DiagramGeometry;

/** Lets a label be edited where it stands. */
final class DirectEdit {

    private static final int LEAST_WIDTH = 120;

    private final DiagramWindow window;
    private final DiagramEditor editor;
    private Text field;
    private String edited;
    private String before;

    DirectEdit(DiagramWindow window, DiagramEditor editor) {
        this.window = window;
        this.editor = editor;
    }

    /** Begins to edit the label of a node or edge. */
    void begin(String id, String text) {
        close(false);
        Canvas canvas = window.control();
        edited = id;
        before = text;
        field = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        field.setText(text);
        field.setData("plumbline.directEdit", id);
        double size = 12 * Math.max(0.8, Math.min(2, window.viewport().zoom()));
        field.setFont(window.brushes().font(false, false, size));
        place();
        field.selectAll();
        field.addListener(SWT.DefaultSelection, event -> close(true));
        field.addListener(SWT.FocusOut, event -> close(true));
        field.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                close(false);
                canvas.setFocus();
            }
        });
        field.setFocus();
    }

    private void place() {
        DiagramGeometry geometry = editor.diagram().geometry();
        Rectangle2D label = geometry.node(edited)
                .map(node -> node.label()
                        .map(l -> new Rectangle2D.Double(
                                l.x(), l.y(), l.width(), l.text().lineHeight()))
                        .map(Rectangle2D.class::cast)
                        .orElseGet(() -> DiagramGeometry.area(node)))
                .or(() -> geometry.edge(edited)
                        .map(edge -> edge.labels().isEmpty()
                                ? geometry.bounds(java.util.List.of(edited)).orElseThrow()
                                : edge.labels().get(0).bounds()))
                .orElseGet(() -> new Rectangle2D.Double(0, 0, 1, 1));
        Point2D corner = window.viewport().toWindow(label.getX(), label.getY());
        Point size = field.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = (int) Math.max(
                LEAST_WIDTH,
                Math.max(size.x, label.getWidth() * window.viewport().zoom() + 24));
        int middle =
                (int) (corner.getY() + label.getHeight() * window.viewport().zoom() / 2);
        field.setBounds((int) corner.getX() - 6, middle - size.y / 2, width, size.y);
    }

    /** Ends the editing; the label is set if it was changed. */
    void close(boolean take) {
        if (field == null) {
            return;
        }
        Text closed = field;
        field = null;
        String text = closed.isDisposed() ? before : closed.getText();
        if (!closed.isDisposed()) {
            boolean focused = closed.isFocusControl();
            closed.dispose();
            if (focused) {
                window.control().setFocus();
            }
        }
        if (take && !text.equals(before)) {
            editor.rename(edited, text);
        }
    }
}

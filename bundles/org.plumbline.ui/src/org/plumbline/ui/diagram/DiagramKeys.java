// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.plumbline.diagram.geometry.Direction;
import org.plumbline.diagram.layout.PlacedNode;

/** What the keys do on a diagram. */
final class DiagramKeys {

    /** How far an arrow moves or resizes what is selected; with Shift a single pixel. */
    private static final int STEP = 10;

    private static final int SCROLL = 48;
    private static final double ZOOM = 1.25;

    private final DiagramEditor editor;

    DiagramKeys(DiagramEditor editor) {
        this.editor = editor;
    }

    void pressed(Event event) {
        if (editor.diagram() == null) {
            return;
        }
        boolean command = (event.stateMask & SWT.MOD1) != 0;
        boolean done = command ? withCommand(event) : plain(event);
        event.doit = !done;
    }

    private boolean withCommand(Event event) {
        switch (event.keyCode) {
            case 'a' -> editor.selectAll();
            case 'c' -> editor.copy();
            case 'v' -> editor.paste();
            case 'z' -> {
                if ((event.stateMask & SWT.SHIFT) == 0) {
                    editor.undo();
                } else {
                    editor.redo();
                }
            }
            case 'y' -> editor.redo();
            case '0', SWT.KEYPAD_0 -> editor.zoomTo(1);
            case '+', '=', SWT.KEYPAD_ADD -> editor.zoomTo(editor.zoom() * ZOOM);
            case '-', SWT.KEYPAD_SUBTRACT -> editor.zoomTo(editor.zoom() / ZOOM);
            default -> {
                return (event.stateMask & SWT.SHIFT) == 0 ? walk(event.keyCode) : resize(event.keyCode);
            }
        }
        return true;
    }

    private boolean plain(Event event) {
        switch (event.keyCode) {
            case SWT.DEL -> editor.delete();
            case SWT.F2 -> editor.rename();
            case SWT.CR, SWT.KEYPAD_CR -> editor.activate();
            case SWT.ESC -> escape();
            case SWT.TAB -> tab((event.stateMask & SWT.SHIFT) == 0);
            default -> {
                return arrow(event) || character(event.character);
            }
        }
        return true;
    }

    private boolean character(char typed) {
        switch (typed) {
            case '+', '=' -> editor.zoomTo(editor.zoom() * ZOOM);
            case '-' -> editor.zoomTo(editor.zoom() / ZOOM);
            case '0' -> editor.fit();
            case '1' -> editor.zoomTo(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        if (editor.gesture() instanceof SelectGesture && editor.tool() == null) {
            editor.gesture().cancel();
            editor.select(Set.of());
        } else {
            editor.perform(null);
        }
    }

    private static Optional<Direction> direction(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> Optional.of(Direction.LEFT);
            case SWT.ARROW_RIGHT -> Optional.of(Direction.RIGHT);
            case SWT.ARROW_UP -> Optional.of(Direction.UP);
            case SWT.ARROW_DOWN -> Optional.of(Direction.DOWN);
            default -> Optional.empty();
        };
    }

    private boolean arrow(Event event) {
        Optional<Direction> direction = direction(event.keyCode);
        direction.ifPresent(to -> {
            Set<String> moved = editor.diagram().geometry().outermost(editor.selected());
            if (moved.isEmpty()) {
                editor.window().scroll(to.dx() * SCROLL, to.dy() * SCROLL);
            } else {
                int step = (event.stateMask & SWT.SHIFT) == 0 ? STEP : 1;
                editor.move(moved, to.dx() * step, to.dy() * step);
            }
        });
        return direction.isPresent();
    }

    /** Moves the right side or the bottom of what is selected. */
    private boolean resize(int key) {
        Optional<Direction> direction = direction(key);
        direction.ifPresent(to -> editor.resize(to.dx() * STEP, to.dy() * STEP));
        return direction.isPresent();
    }

    /** Selects the next node in a direction. */
    private boolean walk(int key) {
        Optional<Direction> direction = direction(key);
        direction
                .flatMap(to -> DiagramEditor.first(editor.selected())
                        .flatMap(id -> editor.diagram().geometry().beside(id, to)))
                .ifPresent(this::select);
        return direction.isPresent();
    }

    /** Selects the node after or before the selected one, in the order of the diagram. */
    private void tab(boolean forth) {
        List<PlacedNode> nodes = new ArrayList<>(editor.diagram().geometry().nodes());
        if (nodes.isEmpty()) {
            return;
        }
        String now = DiagramEditor.first(editor.selected()).orElse("");
        int index = forth ? -1 : nodes.size();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).view().id().equals(now)) {
                index = i;
            }
        }
        select(nodes.get(Math.floorMod(index + (forth ? 1 : -1), nodes.size())));
    }

    private void select(PlacedNode node) {
        editor.select(Set.of(node.view().id()));
        editor.diagram().geometry().bounds(Set.of(node.view().id())).ifPresent(area -> editor.window()
                .reveal(area));
    }
}

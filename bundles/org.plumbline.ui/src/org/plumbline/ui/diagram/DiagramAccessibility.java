// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.plumbline.diagram.layout.PlacedNode;

/** Tells screen readers the nodes of a diagram as a list with names and places. */
final class DiagramAccessibility {

    private final DiagramEditor editor;
    private final Canvas control;

    private DiagramAccessibility(DiagramEditor editor, Canvas control) {
        this.editor = editor;
        this.control = control;
    }

    static void of(DiagramEditor editor, Canvas control) {
        DiagramAccessibility accessibility = new DiagramAccessibility(editor, control);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibility.name(event.childID);
            }
        });
        control.getAccessible().addAccessibleControlListener(accessibility.nodes());
    }

    private List<PlacedNode> shown() {
        return editor.geometry() == null
                ? List.of()
                : new ArrayList<>(editor.geometry().nodes());
    }

    private String name(int child) {
        List<PlacedNode> nodes = shown();
        return child >= 0 && child < nodes.size() ? DiagramEditor.spoken(nodes.get(child)) : editor.title();
    }

    private AccessibleControlAdapter nodes() {
        return new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = shown().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                Object[] children = new Object[shown().size()];
                for (int i = 0; i < children.length; i++) {
                    children[i] = i;
                }
                event.children = children;
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                List<PlacedNode> nodes = shown();
                event.childID = control.isFocusControl() ? ACC.CHILDID_SELF : ACC.CHILDID_NONE;
                for (int i = 0; i < nodes.size(); i++) {
                    if (editor.selected().contains(nodes.get(i).view().id())) {
                        event.childID = i;
                        return;
                    }
                }
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                List<PlacedNode> nodes = shown();
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
                if (event.childID >= 0
                        && event.childID < nodes.size()
                        && editor.selected()
                                .contains(nodes.get(event.childID).view().id())) {
                    event.detail |= ACC.STATE_SELECTED | ACC.STATE_FOCUSED;
                }
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                List<PlacedNode> nodes = shown();
                if (event.childID >= 0 && event.childID < nodes.size()) {
                    PlacedNode node = nodes.get(event.childID);
                    Point2D corner = editor.window().viewport().toWindow(node.x(), node.y());
                    Point onScreen = control.toDisplay((int) corner.getX(), (int) corner.getY());
                    event.x = onScreen.x;
                    event.y = onScreen.y;
                    event.width = (int) (node.width() * editor.zoom());
                    event.height = (int) (node.height() * editor.zoom());
                } else {
                    Point onScreen = control.toDisplay(0, 0);
                    event.x = onScreen.x;
                    event.y = onScreen.y;
                    event.width = control.getSize().x;
                    event.height = control.getSize().y;
                }
            }
        };
    }
}

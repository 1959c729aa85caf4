// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tree;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The column of a tree that has only one: as wide as the tree, or as the widest item that was seen. Without it, SWT would measure
 * all items on GTK, seen or not.
 */
final class SoleColumn {

    /** Pixels by which an item is indented, for what it is in. */
    private static final int INDENT = 20;

    /** Pixels for what stands before and behind a text. */
    private static final int ROOM = 60;

    private final TreeColumn column;
    private final List<TreeItem> seen = new ArrayList<>();
    private int widest;

    SoleColumn(Tree tree) {
        column = new TreeColumn(tree, SWT.NONE);
        tree.addListener(SWT.Resize, event -> update());
    }

    /** An item has got its text. */
    void see(TreeItem item) {
        if (seen.isEmpty()) {
            item.getDisplay().asyncExec(this::measure);
        }
        seen.add(item);
    }

    private void measure() {
        if (!column.isDisposed()) {
            GC gc = new GC(column.getParent());
            for (TreeItem item : seen) {
                if (!item.isDisposed()) {
                    widest = Math.max(widest, ROOM + indentation(item) + gc.textExtent(item.getText()).x);
                }
            }
            gc.dispose();
            update();
        }
        seen.clear();
    }

    private static int indentation(TreeItem item) {
        int indentation = 0;
        for (TreeItem up = item.getParentItem(); up != null; up = up.getParentItem()) {
            indentation += INDENT;
        }
        return indentation;
    }

    private void update() {
        int width = Math.max(widest, column.getParent().getClientArea().width);
        if (column.getWidth() != width) {
            column.setWidth(width);
        }
    }
}

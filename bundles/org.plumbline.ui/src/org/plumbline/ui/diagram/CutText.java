// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Texts of a tree that have less room than they need. */
final class CutText {

    private static final String REST = "…";
    private static final int UNKNOWN = -1;

    private final Tree tree;
    private int room = UNKNOWN;

    /** Draws texts of a tree that have too little room with a sign that they go on; they are still told as a whole. */
    CutText(Tree tree) {
        this.tree = tree;
        tree.addListener(SWT.EraseItem, event -> {
            if (of((TreeItem) event.item) != null) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        tree.addListener(SWT.PaintItem, event -> {
            TreeItem item = (TreeItem) event.item;
            if (of(item) != null) {
                Rectangle place = item.getTextBounds(0);
                Rectangle picture = item.getImageBounds(0);
                if (item.getImage() != null) {
                    int height = item.getImage().getBounds().height;
                    event.gc.drawImage(item.getImage(), picture.x, picture.y + (picture.height - height) / 2);
                }
                String text = shorten(event.gc, item.getText(), room() - place.x - 2);
                int height = event.gc.textExtent(text).y;
                event.gc.drawText(text, place.x, place.y + (place.height - height) / 2, true);
            }
        });
    }

    /** Returns the text of an item if not all of it can be seen, else null. */
    String of(TreeItem item) {
        GC gc = new GC(tree);
        gc.setFont(item.getFont());
        int end = item.getTextBounds(0).x + gc.textExtent(item.getText()).x;
        gc.dispose();
        return end > room() ? item.getText() : null;
    }

    /** The width of the tree. The screen is asked for it, which takes long, so all rows of a painting share the answer. */
    private int room() {
        if (room == UNKNOWN) {
            room = tree.getClientArea().width;
            tree.getDisplay().asyncExec(() -> room = UNKNOWN);
        }
        return room;
    }

    /** Returns as much of the beginning of a text as has room, with a sign that it goes on. */
    static String shorten(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end).stripTrailing() + REST).x > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + REST;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.sirius.tests;

import java.util.Locale;
import org.eclipse.sirius.tree.DTreeItem;
import org.eclipse.sirius.tree.DTreeItemContainer;
import org.eclipse.sirius.tree.TreeItemStyle;

/** What a tree of Sirius shows, in order. */
final class TreeEntries {

    private final GoldenText golden;

    TreeEntries(GoldenText golden) {
        this.golden = golden;
    }

    void add(DTreeItemContainer container, String indent) {
        for (DTreeItem item : container.getOwnedTreeItems()) {
            golden.line(indent + "item " + item.getActualMapping().getName() + ":" + GoldenText.key(item.getTarget())
                    + " " + GoldenText.quoted(item.getName()) + " " + golden.style(style(item.getOwnedStyle())));
            add(item, indent + "  ");
        }
    }

    private static String style(TreeItemStyle style) {
        String format = style.getLabelFormat().stream()
                .map(f -> f.getLiteral().toLowerCase(Locale.ROOT))
                .sorted()
                .reduce("", (a, b) -> a + " " + b);
        return style.getLabelSize() + format + " " + DiagramEntries.hex(style.getLabelColor()) + " "
                + DiagramEntries.hex(style.getBackgroundColor())
                + (style.isShowIcon() ? " icon " + style.getIconPath().replaceAll(".*/", "") : "");
    }
}

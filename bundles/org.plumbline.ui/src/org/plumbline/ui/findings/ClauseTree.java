// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;
import org.plumbline.standard.Section;

/** Sections and items of the standard as a tree. */
final class ClauseTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Catalogue) input).sections().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        List<Object> children = new ArrayList<>();
        if (parent instanceof Section section) {
            children.addAll(section.items());
            children.addAll(section.subsections());
        } else if (parent instanceof Item item) {
            children.addAll(item.items());
        }
        return children.toArray();
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Section section) {
            return section.parent().orElse(null);
        }
        Item item = (Item) child;
        return item.parent().isPresent() ? item.parent().get() : item.section();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }
}

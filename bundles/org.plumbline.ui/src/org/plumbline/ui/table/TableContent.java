// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of a table as a tree. */
final class TableContent implements ITreeContentProvider {

    private List<TableRow> top = List.of();

    void top(List<TableRow> rows) {
        top = rows;
    }

    @Override
    public Object[] getElements(Object input) {
        return top.toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((TableRow) parent).rows().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((TableRow) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((TableRow) element).rows().isEmpty();
    }
}

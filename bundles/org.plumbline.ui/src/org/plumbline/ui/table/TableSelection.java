// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.SelectionSource;

/** The elements of the lines that are selected. */
final class TableSelection extends SelectionSource {

    private final Predicate<EObject> isElement;
    private TableGrid grid;

    /** @param isElement whether something is an element of the project; requirements, for example, are not */
    TableSelection(Predicate<EObject> isElement) {
        this.isElement = isElement;
    }

    void follow(TableGrid followed) {
        grid = followed;
        grid.viewer().addSelectionChangedListener(event -> tell());
    }

    @Override
    public ISelection getSelection() {
        if (grid == null) {
            return StructuredSelection.EMPTY;
        }
        Set<EObject> elements = new LinkedHashSet<>();
        for (TableRow row : grid.selected()) {
            if (row.semantic() instanceof Element && isElement.test(row.semantic())) {
                elements.add(row.semantic());
            }
        }
        return new StructuredSelection(List.copyOf(elements));
    }

    @Override
    public void setSelection(ISelection selection) {
        if (grid != null && selection instanceof IStructuredSelection structured) {
            grid.select(structured.stream()
                    .filter(EObject.class::isInstance)
                    .map(EObject.class::cast)
                    .toList());
        }
    }
}

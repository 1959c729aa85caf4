// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plumbline.ui.project.SelectionSource;

/** The selection of the page that is shown, as that of the editor. */
final class PageSelection extends SelectionSource {

    private final ISelectionChangedListener forward = event -> tell();
    private ISelectionProvider current;

    /** @param provider that of the page shown now, or null if nothing can be selected there */
    void follow(ISelectionProvider provider) {
        if (provider == current) {
            return;
        }
        if (current != null) {
            current.removeSelectionChangedListener(forward);
        }
        current = provider;
        if (current != null) {
            current.addSelectionChangedListener(forward);
        }
        tell();
    }

    @Override
    public ISelection getSelection() {
        return current == null || current.getSelection() == null ? StructuredSelection.EMPTY : current.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (current != null) {
            current.setSelection(selection);
        }
    }
}

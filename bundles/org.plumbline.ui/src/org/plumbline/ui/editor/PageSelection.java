// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the page that is shown, as that of the editor. */
final class PageSelection implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
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

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
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

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}

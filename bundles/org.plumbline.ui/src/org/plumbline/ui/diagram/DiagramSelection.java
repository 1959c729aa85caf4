// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in the diagram, as elements of the model. */
final class DiagramSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Consumer<List<EObject>> reveal;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** @param reveal selects elements in the diagram */
    DiagramSelection(Consumer<List<EObject>> reveal) {
        this.reveal = reveal;
    }

    /** Tells what is selected now. */
    void set(List<EObject> elements) {
        selection = new StructuredSelection(elements);
        SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured) {
            List<EObject> elements = (List<EObject>) (List<?>) structured.toList().stream()
                    .filter(EObject.class::isInstance)
                    .toList();
            reveal.accept(elements);
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
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.plumbline.ui.project.SelectionSource;

/** What is selected in the diagram, as elements of the model. */
final class DiagramSelection extends SelectionSource {

    private final Consumer<List<EObject>> reveal;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** @param reveal selects elements in the diagram */
    DiagramSelection(Consumer<List<EObject>> reveal) {
        this.reveal = reveal;
    }

    /** Tells what is selected now. */
    void set(List<EObject> elements) {
        selection = new StructuredSelection(elements);
        tell();
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
}

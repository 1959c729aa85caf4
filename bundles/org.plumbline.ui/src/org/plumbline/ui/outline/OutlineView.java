// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.editor.SearchableTree;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.tree.ElementTree;

/** The model of the active editor as a tree. Selects what is selected elsewhere, and has others select what is selected here. */
public final class OutlineView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.outline";

    /** More than so many elements need not be seen here, too, when they are selected elsewhere. */
    private static final int MANY = 1000;

    private final ISelectionListener selectionListener = this::selectedElsewhere;
    private final ISelectionChangedListener editorListener = this::selectedInEditor;
    private final IPartListener2 partListener = new Editors();
    private SearchableTree tree;
    private ElementTree elements;
    private ProjectEditor editor;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        tree = new SearchableTree(parent, getSite());
        elements = tree.elements();
        elements.addSelectionChangedListener(event -> selectedHere());
        elements.control().addListener(SWT.DefaultSelection, event -> open());
        getSite().setSelectionProvider(elements);
        getSite().getPage().addPostSelectionListener(selectionListener);
        getSite().getPage().addPartListener(partListener);
        ActiveEditor.of(getSite().getWorkbenchWindow()).ifPresent(this::show);
    }

    private OpenProject project() {
        return editor == null ? null : editor.project();
    }

    private void show(ProjectEditor other) {
        if (other == editor) {
            return;
        }
        if (editor != null) {
            selectionOf(editor).removePostSelectionChangedListener(editorListener);
        }
        editor = other;
        if (editor != null) {
            selectionOf(editor).addPostSelectionChangedListener(editorListener);
        }
        tree.show(project());
    }

    private static IPostSelectionProvider selectionOf(ProjectEditor shown) {
        return (IPostSelectionProvider) shown.getSite().getSelectionProvider();
    }

    /** The window tells only what the active part selects, but other views show elements in the editor, too. */
    private void selectedInEditor(SelectionChangedEvent event) {
        if (getSite().getPage().getActivePart() != this) {
            selectedElsewhere(editor, event.getSelection());
        }
    }

    private void selectedHere() {
        IStructuredSelection selection = elements.getSelection();
        if (!following
                && selection.size() == 1
                && editor != null
                && selection.getFirstElement() instanceof Element element) {
            following = true;
            try {
                // only where it is seen already: a page that cannot show it stays
                editor.page().filter(page -> page.canReveal(element)).ifPresent(page -> page.reveal(element));
            } finally {
                following = false;
            }
        }
    }

    private void open() {
        if (editor != null && elements.getSelection().getFirstElement() instanceof Element element) {
            editor.reveal(element);
        }
    }

    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part == this
                || following
                || project() == null
                || !(selection instanceof IStructuredSelection structured)
                || selection.isEmpty()) {
            return;
        }
        List<Element> selected = new ArrayList<>();
        for (Object object : structured) {
            Element element = Adapters.adapt(object, Element.class);
            if (element != null && project().contains(element)) {
                selected.add(element);
            }
        }
        if (!selected.isEmpty() && selected.size() <= MANY && !selected.equals(elements.rows())) {
            following = true;
            try {
                elements.setSelection(new StructuredSelection(selected));
            } finally {
                following = false;
            }
        }
    }

    /** The tree, for tests. */
    ElementTree elements() {
        return elements;
    }

    /** The field that is searched by, for tests. */
    Text search(String text) {
        tree.searchField().setText(text);
        return tree.searchField();
    }

    @Override
    public void setFocus() {
        elements.control().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectionListener);
        getSite().getPage().removePartListener(partListener);
        if (editor != null) {
            selectionOf(editor).removePostSelectionChangedListener(editorListener);
        }
        super.dispose();
    }

    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ProjectEditor activated) {
                show(activated);
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (editor != null && reference.getPart(false) == editor) {
                show(null);
            }
        }
    }
}

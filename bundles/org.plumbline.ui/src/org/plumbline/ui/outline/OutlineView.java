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
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.editor.SearchableTree;
import org.plumbline.ui.look.Hint;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.tree.ElementTree;

/** The model of the active editor as a tree. Selects what is selected elsewhere, and has others select what is selected here. */
public final class OutlineView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.outline";

    private static final Texts TEXTS = Texts.of(OutlineView.class);

    /** More than so many elements need not be seen here, too, when they are selected elsewhere. */
    private static final int MANY = 1000;

    private final ISelectionListener selectionListener = this::selectedElsewhere;
    private final ISelectionChangedListener editorListener = this::selectedInEditor;
    private final IPartListener2 partListener = new Editors();
    private final IPropertyListener inputListener = this::changed;
    private final StackLayout layout = new StackLayout();
    private Composite stack;
    private Hint hint;
    private SearchableTree tree;
    private ElementTree elements;
    private ProjectEditor editor;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        stack = parent;
        stack.setLayout(layout);
        hint = new Hint(stack);
        tree = new SearchableTree(stack, getSite());
        elements = tree.elements();
        elements.addSelectionChangedListener(event -> selectedHere());
        elements.control().addListener(SWT.DefaultSelection, event -> open());
        getSite().setSelectionProvider(elements);
        getSite().getPage().addPostSelectionListener(selectionListener);
        getSite().getPage().addPartListener(partListener);
        show(ActiveEditor.of(getSite().getWorkbenchWindow()).orElse(null));
    }

    private OpenProject project() {
        return editor == null ? null : editor.project();
    }

    private void show(ProjectEditor other) {
        leave();
        editor = other;
        if (editor != null) {
            selectionOf(editor).addPostSelectionChangedListener(editorListener);
            editor.addPropertyListener(inputListener);
        }
        tree.show(project());
        hint.say(TEXTS.say(editor == null ? "nothing" : "unread"));
        layout.topControl = project() == null ? hint.control() : tree.control();
        stack.layout();
    }

    private void leave() {
        if (editor != null) {
            selectionOf(editor).removePostSelectionChangedListener(editorListener);
            editor.removePropertyListener(inputListener);
        }
    }

    /** A file that could not be read may have been read at last. */
    private void changed(Object source, int property) {
        if (property == IWorkbenchPartConstants.PROP_INPUT) {
            show(editor);
        }
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
        (project() == null ? hint.control() : elements.control()).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectionListener);
        getSite().getPage().removePartListener(partListener);
        leave();
        super.dispose();
    }

    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ProjectEditor activated && activated != editor) {
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

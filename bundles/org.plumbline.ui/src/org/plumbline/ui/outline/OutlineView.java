// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ElementActions;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.ElementTree;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/** The model of the active editor as a tree. Selects what is selected elsewhere, and has others select what is selected here. */
public final class OutlineView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.outline";

    private static final Texts TEXTS = Texts.of(OutlineView.class);

    /** Milliseconds after the last key before the tree is searched. */
    private static final int PAUSE = 150;

    /** Up to how many elements found the tree is unfolded for. */
    private static final int UNFOLDED = 300;

    private final ISelectionListener selectionListener = this::selectedElsewhere;
    private final IPartListener2 partListener = new Editors();
    private final ProjectListener projectListener = new Changes();
    private final Runnable searching = this::search;
    private Text search;
    private TreeViewer viewer;
    private ProjectEditor editor;
    private Matches matches;
    private boolean following;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        layout.verticalSpacing = 2;
        parent.setLayout(layout);
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.say("search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE, searching));
        search.addListener(SWT.DefaultSelection, event -> search());
        search.addListener(SWT.KeyDown, this::down);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setUseHashlookup(true);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
        new ElementActions(viewer, getSite(), this::project);
        viewer.addSelectionChangedListener(event -> selectedHere());
        viewer.addDoubleClickListener(event -> open());
        getSite().setSelectionProvider(viewer);
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
        if (project() != null) {
            project().removeListener(projectListener);
        }
        editor = other;
        matches = null;
        if (viewer.getContentProvider() != null) {
            viewer.setInput(null);
        }
        if (project() != null) {
            project().addListener(projectListener);
            viewer.setContentProvider(new ElementTree(project()));
            fill();
        }
    }

    private void fill() {
        viewer.setInput(new Object[] {project().project()});
        if (search.getText().isBlank()) {
            viewer.expandToLevel(2);
        } else {
            search();
        }
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            viewer.getControl().setFocus();
        }
    }

    private void search() {
        if (viewer.getControl().isDisposed() || project() == null) {
            return;
        }
        String text = search.getText();
        matches = text.isBlank() ? null : Matches.of(project().project(), text);
        if (matches == null) {
            viewer.resetFilters();
            viewer.setSelection(viewer.getSelection(), true);
        } else {
            viewer.setFilters(new Found());
            if (matches.number() <= UNFOLDED) {
                viewer.expandAll();
            } else {
                viewer.expandToLevel(2);
            }
        }
        search.setToolTipText(matches == null ? null : TEXTS.say("found", matches.number()));
    }

    private void selectedHere() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        if (!following
                && selection.size() == 1
                && editor != null
                && selection.getFirstElement() instanceof Element element) {
            following = true;
            try {
                // only where it is seen already: a page that cannot show it stays
                editor.page()
                        .filter(page -> page.canReveal(element))
                        .ifPresent(page -> page.reveal(element));
            } finally {
                following = false;
            }
        }
    }

    private void open() {
        if (editor != null && viewer.getStructuredSelection().getFirstElement() instanceof Element element) {
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
        List<Element> elements = new ArrayList<>();
        for (Object object : structured) {
            Element element = Adapters.adapt(object, Element.class);
            if (element != null && project().contains(element)) {
                elements.add(element);
            }
        }
        if (!elements.isEmpty()
                && !elements.equals(viewer.getStructuredSelection().toList())) {
            following = true;
            try {
                viewer.setSelection(new StructuredSelection(elements), true);
            } finally {
                following = false;
            }
        }
    }

    /** The tree, for tests. */
    TreeViewer viewer() {
        return viewer;
    }

    /** The field that is searched by, for tests. */
    Text search(String text) {
        search.setText(text);
        return search;
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectionListener);
        getSite().getPage().removePartListener(partListener);
        if (project() != null) {
            project().removeListener(projectListener);
        }
        super.dispose();
    }

    /** What was found, and what has been made since then. */
    private final class Found extends ViewerFilter {

        @Override
        public boolean select(Viewer tree, Object parent, Object element) {
            return matches == null || matches.shown().contains(element);
        }
    }

    private final class Changes implements ProjectListener {

        @Override
        public void changed() {
            if (matches != null) {
                viewer.getControl().getDisplay().timerExec(PAUSE, searching);
            }
        }

        @Override
        public void reloaded() {
            fill();
        }
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

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchSite;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.ElementTree;
import org.plumbline.ui.project.Matches;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/** The model of a project as a tree with a field to search it, and with all that one does to elements. */
public final class SearchableTree {

    private static final Texts TEXTS = Texts.of(SearchableTree.class);

    /** Milliseconds after the last key before the tree is searched. */
    private static final int PAUSE = 150;

    /** Up to how many elements found the tree is unfolded for. */
    private static final int UNFOLDED = 300;

    private final Composite control;
    private final Text search;
    private final TreeViewer viewer;
    private final Runnable searching = this::search;
    private final ProjectListener changes = new Changes();
    private OpenProject open;
    private Matches matches;

    /** Makes the tree; it is empty. */
    public SearchableTree(Composite parent, IWorkbenchSite site) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(0, 2).applyTo(control);
        search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.say("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE, searching));
        search.addListener(SWT.DefaultSelection, event -> search());
        search.addListener(SWT.KeyDown, this::down);
        viewer = new TreeViewer(control, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setUseHashlookup(true);
        viewer.setLabelProvider(new ElementLabels.WithTypes());
        new ElementActions(viewer, site, () -> open);
        control.addListener(SWT.Dispose, event -> listen(null));
    }

    /** All of it. */
    public Control control() {
        return control;
    }

    /** The tree itself. */
    public TreeViewer viewer() {
        return viewer;
    }

    /** The field. */
    public Text searchField() {
        return search;
    }

    private void listen(OpenProject other) {
        if (open != null) {
            open.removeListener(changes);
        }
        open = other;
        if (open != null) {
            open.addListener(changes);
        }
    }

    /** Shows another project; null for none. */
    public void show(OpenProject other) {
        listen(other);
        matches = null;
        if (viewer.getContentProvider() != null) {
            // of a project that was closed nothing can be asked, such as where to find what is selected
            viewer.setSelection(StructuredSelection.EMPTY);
            viewer.setInput(null);
        }
        viewer.resetFilters();
        if (other != null) {
            viewer.setContentProvider(new ElementTree(other));
            viewer.setInput(new Object[] {other.project()});
            viewer.expandToLevel(2);
            if (!search.getText().isBlank()) {
                search();
            }
        }
    }

    /** Selects an element and scrolls to it. If the search leaves it out, the search ends. */
    public void reveal(EObject element) {
        if (matches != null && !matches.shown().contains(element)) {
            search.setText("");
            search();
        }
        viewer.setSelection(new StructuredSelection(element), true);
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            viewer.getControl().setFocus();
        }
    }

    private void search() {
        if (control.isDisposed() || open == null) {
            return;
        }
        String text = search.getText();
        if (text.isBlank()) {
            if (matches != null) {
                matches = null;
                viewer.resetFilters();
                viewer.setSelection(viewer.getSelection(), true);
            }
            search.setToolTipText(null);
            return;
        }
        matches = Matches.of(open.project(), text);
        viewer.setFilters(new Found());
        if (matches.number() <= UNFOLDED) {
            viewer.expandAll();
        } else {
            viewer.expandToLevel(2);
        }
        search.setToolTipText(TEXTS.say("found", matches.number()));
    }

    /** The same parts are unfolded as before, as far as they are still there. */
    private void reloaded() {
        Set<String> unfolded = new HashSet<>();
        for (Object element : viewer.getExpandedElements()) {
            unfolded.add(((Element) element).getId());
        }
        matches = null;
        viewer.resetFilters();
        viewer.setInput(new Object[] {open.project()});
        List<Object> again = new ArrayList<>();
        again.add(open.project());
        open.project().eAllContents().forEachRemaining(object -> {
            if (object instanceof Element element && unfolded.contains(element.getId())) {
                again.add(element);
            }
        });
        viewer.setExpandedElements(again.toArray());
        if (!search.getText().isBlank()) {
            search();
        }
    }

    /** What was found, and what it stands in. */
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
            SearchableTree.this.reloaded();
        }
    }
}

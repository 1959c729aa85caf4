// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchSite;
import org.plumbline.ui.project.Matches;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.tree.ElementTree;

/** The model of a project as a tree with a field to search it, and with all that one does to elements. */
public final class SearchableTree {

    private static final Texts TEXTS = Texts.of(SearchableTree.class);

    /** Milliseconds after the last key before the model is searched. */
    private static final int PAUSE = 150;

    /** Nanoseconds for which the model is searched before what the user does comes next. */
    private static final long SLICE = 10_000_000;

    /** More elements than these are not selected at once: it would take seconds, and who would want to delete them all. */
    private static final int MOST = 2000;

    private final IWorkbenchSite site;
    private final Composite control;
    private final Text search;
    private final ElementTree elements;
    private final Runnable searching = this::search;
    private final ProjectListener changes = new Changes();
    private OpenProject open;
    private Matches sought;
    private Matches found;

    /** Whether the field has the focus for what is typed; an input method sends all that it composed to where it began. */
    private boolean isHandedOver;

    /** Makes the tree; it is empty. */
    public SearchableTree(Composite parent, IWorkbenchSite site) {
        this.site = site;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(0, 2).applyTo(control);
        search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        search.setMessage(TEXTS.say("search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        search.addListener(SWT.Modify, event -> search.getDisplay().timerExec(PAUSE, searching));
        search.addListener(SWT.DefaultSelection, event -> search());
        search.addListener(SWT.KeyDown, this::down);
        elements = new ElementTree(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(elements.control());
        elements.control().addListener(SWT.KeyDown, this::typed);
        elements.control().addListener(SWT.FocusIn, event -> isHandedOver = false);
        new EditCommands(elements.control(), site)
                .on("selectAll", this::selectAll)
                .on("findReplace", this::find);
        new ElementActions(elements, site, () -> open, this::reveal);
        control.addListener(SWT.Dispose, event -> listen(null));
    }

    /** All of it. */
    public Control control() {
        return control;
    }

    /** The tree itself. */
    public ElementTree elements() {
        return elements;
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
        sought = null;
        found = null;
        elements.show(other);
        search();
    }

    /** Selects elements and scrolls to the first. If the search leaves one out, the search ends. */
    public void reveal(List<? extends EObject> some) {
        if (!some.stream().allMatch(elements::shows)) {
            search.setText("");
            search();
        }
        elements.setSelection(new StructuredSelection(some));
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            elements.control().setFocus();
        }
    }

    private void find() {
        search.setFocus();
        search.selectAll();
    }

    /** Who types in the tree looks for something. */
    private void typed(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(event.character)) {
            event.doit = false;
            if (!isHandedOver) {
                search.setFocus();
                search.setText("");
                isHandedOver = true;
            }
            search.append(String.valueOf(event.character));
        }
    }

    private void selectAll() {
        if (elements.size() <= MOST) {
            elements.selectAll();
            return;
        }
        IActionBars bars = site instanceof IViewSite view
                ? view.getActionBars()
                : site instanceof IEditorSite editor ? editor.getActionBars() : null;
        if (bars != null) {
            bars.getStatusLineManager().setMessage(TEXTS.say("too.many", elements.size(), MOST));
        }
    }

    private void search() {
        if (control.isDisposed()) {
            return;
        }
        search.getDisplay().timerExec(-1, searching);
        sought = null;
        if (open != null && !search.getText().isBlank()) {
            sought = new Matches(open.project(), search.getText());
            look(sought);
        } else if (found != null) {
            found = null;
            elements.showOnly(null);
            search.setToolTipText(null);
        }
    }

    private void look(Matches matches) {
        if (matches != sought || control.isDisposed()) {
            return;
        }
        if (!matches.look(SLICE)) {
            search.getDisplay().asyncExec(() -> look(matches));
            return;
        }
        sought = null;
        found = matches;
        elements.showOnly(matches.shown());
        search.setToolTipText(TEXTS.say("found", matches.number()));
    }

    private final class Changes implements ProjectListener {

        @Override
        public void changed() {
            if (sought != null || found != null) {
                sought = null;
                search.getDisplay().timerExec(PAUSE, searching);
            }
        }

        @Override
        public void reloaded() {
            sought = null;
            found = null;
            elements.reloaded();
            search();
        }
    }
}

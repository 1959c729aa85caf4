// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;

/** Keeps a view with the project editor on top of the window's editors, its results and what is selected in the window. */
final class EditorFollower {

    /** What a view does when something else is to be shown; all in the UI thread. */
    interface View {

        /** Another project is edited now, or none; its result follows when it is there. */
        void projectChanged();

        /** There is a new result of the project. */
        void assessed(AssessmentResult result);

        /** Other elements are selected, in the editor or in another view. */
        void selected(Set<Element> elements);
    }

    private final IWorkbenchPage page;
    private final IWorkbenchPart self;
    private final View view;
    private final Consumer<AssessmentResult> results;
    private final ISelectionListener selections = this::selectionChanged;
    private final IPropertyListener inputs = (source, property) -> {
        if (property == IWorkbenchPartConstants.PROP_INPUT) {
            follow();
        }
    };
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            follow();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            follow();
        }
    };
    private ProjectEditor editor;
    private OpenProject open;
    private Set<Element> elements = Set.of();

    /** To begin with {@link #begin}. */
    EditorFollower(IViewSite site, View view) {
        page = site.getPage();
        self = site.getPart();
        this.view = view;
        results = view::assessed;
    }

    /** Begins to follow; the view has been made, and hears of what is there. */
    void begin() {
        page.addPartListener(parts);
        page.addPostSelectionListener(selections);
        view.projectChanged();
        follow();
    }

    /** The editor; empty if there is none. */
    Optional<ProjectEditor> editor() {
        return Optional.ofNullable(editor);
    }

    /** The project; empty if there is none. */
    Optional<OpenProject> project() {
        return Optional.ofNullable(open);
    }

    /** The latest result of the project; empty if there is none yet. */
    Optional<AssessmentResult> result() {
        return project().flatMap(project -> project.assessment().result());
    }

    /** What is selected outside of the view. */
    Set<Element> elements() {
        return elements;
    }

    /** Shows an element in the editor, which gets the keyboard. */
    void reveal(Element element) {
        if (editor != null) {
            page.activate(editor);
            editor.reveal(element);
        }
    }

    private void follow() {
        ProjectEditor now = ActiveEditor.of(page.getWorkbenchWindow()).orElse(null);
        OpenProject then = now == null ? null : now.project();
        if (now == editor && then == open) {
            return;
        }
        leave();
        editor = now;
        open = then;
        elements = Set.of();
        if (editor != null) {
            editor.addPropertyListener(inputs);
        }
        view.projectChanged();
        if (open != null) {
            open.assessment().addListener(results);
            open.assessment().result().ifPresent(results);
            selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
        }
    }

    private void leave() {
        if (editor != null) {
            editor.removePropertyListener(inputs);
        }
        if (open != null) {
            open.assessment().removeListener(results);
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == self || open == null || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Set<Element> chosen = new LinkedHashSet<>();
        for (Object object : structured) {
            if (object instanceof Element element) {
                chosen.add(element);
            }
        }
        // what has no elements, such as a text or another tree, leaves the view as it is
        if ((part == editor || !chosen.isEmpty()) && !chosen.equals(elements)) {
            elements = chosen;
            view.selected(chosen);
        }
    }

    /** Ends it. */
    void dispose() {
        page.removePartListener(parts);
        page.removePostSelectionListener(selections);
        leave();
        editor = null;
        open = null;
    }
}

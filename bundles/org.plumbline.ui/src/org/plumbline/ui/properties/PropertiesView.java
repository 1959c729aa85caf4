// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ClauseBrowser;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.look.Ground;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.project.ProjectListener;
import org.plumbline.ui.text.Texts;

/** The properties of the elements that are selected anywhere in the window, in a form. */
public final class PropertiesView extends ViewPart {

    /** The id of the view. */
    public static final String ID = "org.plumbline.ui.properties";

    private static final Texts TEXTS = Texts.of(PropertiesView.class);

    /** Forms kept for the next element of their class. */
    private static final int KEPT = 12;

    private final ISelectionListener selectionListener = this::selected;
    private final IPartListener2 partListener = new Editors();
    private final ProjectListener projectListener = new Changes();
    private final Consumer<AssessmentResult> assessmentListener = result -> assessed();
    private final Map<EClass, PropertyForm> forms = new LinkedHashMap<>(16, 0.75f, true);
    private final Pictures pictures = new Pictures();
    private final StackLayout stack = new StackLayout();
    private FormToolkit toolkit;
    private ServedItems served;
    private Composite room;
    private Composite nothing;
    private Label why;
    private ProjectEditor editor;
    private PropertyForm form;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        room = new Composite(parent, SWT.NONE);
        room.setLayout(stack);
        nothing = toolkit.createComposite(room);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 8;
        nothing.setLayout(layout);
        why = toolkit.createLabel(nothing, TEXTS.say("nothing"), SWT.WRAP);
        why.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        stack.topControl = nothing;
        getSite().getPage().addPostSelectionListener(selectionListener);
        getSite().getPage().addPartListener(partListener);
        ActiveEditor.of(getSite().getWorkbenchWindow())
                .ifPresent(active ->
                        selected(active, active.getSite().getSelectionProvider().getSelection()));
    }

    private void selected(IWorkbenchPart part, ISelection selection) {
        if (part == this || !(selection instanceof IStructuredSelection structured)) {
            return;
        }
        Set<Element> distinct = new LinkedHashSet<>();
        for (Object selected : structured) {
            Element element = Adapters.adapt(selected, Element.class);
            if (element != null) {
                distinct.add(element);
            }
        }
        List<Element> elements = new ArrayList<>(distinct);
        if (!elements.isEmpty()) {
            editorOf(elements.get(0)).ifPresent(owner -> {
                elements.removeIf(element -> !owner.project().contains(element));
                show(owner, elements);
            });
        } else if (part instanceof ProjectEditor active) {
            if (active.project() == null) {
                showNothing("unread");
            } else {
                show(active, List.of(active.project().project()));
            }
        }
    }

    /** The editor in which an element is. */
    private Optional<ProjectEditor> editorOf(Element element) {
        for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
            if (reference.getEditor(false) instanceof ProjectEditor candidate
                    && candidate.project() != null
                    && candidate.project().contains(element)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Shows elements of the project in an editor. */
    void show(ProjectEditor owner, List<Element> elements) {
        if (owner == editor && form != null && form.editing().elements().equals(elements)) {
            return;
        }
        commit();
        follow(owner);
        OpenProject open = owner.project();
        EClass type = Editing.type(elements);
        form = forms.get(type);
        if (form == null) {
            Ground.of(room, toolkit);
            form = new PropertyForm(
                    room, toolkit, served(open), pictures, this::reveal, this::showItem, open, elements);
            forms.put(type, form);
            forgetOldest();
        } else {
            form.show(open, elements);
        }
        show();
    }

    private void commit() {
        if (editor != null && editor.project() != null) {
            editor.project().commitPending();
        }
    }

    /** @param reason the key of the text that says why nothing is shown */
    private void showNothing(String reason) {
        commit();
        follow(null);
        form = null;
        why.setText(TEXTS.say(reason));
        nothing.layout();
        show();
    }

    private ServedItems served(OpenProject open) {
        if (served == null) {
            served = new ServedItems(open.assessment().assessment());
        }
        return served;
    }

    private void forgetOldest() {
        if (forms.size() > KEPT) {
            forms.remove(forms.keySet().iterator().next()).dispose();
        }
    }

    private void show() {
        stack.topControl = form == null ? nothing : form.control();
        room.layout();
    }

    private void follow(ProjectEditor other) {
        if (editor != null && editor.project() != null) {
            editor.project().removeListener(projectListener);
            editor.project().assessment().removeListener(assessmentListener);
        }
        editor = other;
        if (editor != null) {
            editor.project().addListener(projectListener);
            editor.project().assessment().addListener(assessmentListener);
        }
    }

    private void reveal(Element element) {
        ProjectEditor owner = editor;
        show(owner, List.of(element));
        // trees learn of new elements a moment later
        room.getDisplay().asyncExec(() -> {
            if (!room.isDisposed() && owner == editor && owner.project().contains(element)) {
                owner.reveal(element);
            }
        });
    }

    private void showItem(Item item) {
        ClauseBrowser.open(getSite().getPage(), item);
    }

    private void changed() {
        if (form == null) {
            return;
        }
        List<Element> left = form.editing().elements().stream()
                .filter(editor.project()::contains)
                .toList();
        if (left.size() == form.editing().elements().size()) {
            form.refresh();
        } else {
            show(editor, left.isEmpty() ? List.of(editor.project().project()) : left);
        }
    }

    /** Shows the same elements of the model that was read again. */
    private void reloaded() {
        if (form == null) {
            return;
        }
        var resource = editor.project().project().eResource();
        List<Element> again = new ArrayList<>();
        for (Element element : form.editing().elements()) {
            if (resource.getEObject(EcoreUtil.getID(element)) instanceof Element same) {
                again.add(same);
            }
        }
        show(editor, again.isEmpty() ? List.of(editor.project().project()) : again);
    }

    private void assessed() {
        if (form != null) {
            form.assessed();
        }
    }

    /** The elements whose properties are shown; none if there is no form. */
    public List<Element> elements() {
        return form == null ? List.of() : form.editing().elements();
    }

    /** The form that is shown, if any. */
    Optional<PropertyForm> form() {
        return Optional.ofNullable(form);
    }

    @Override
    public void setFocus() {
        if (form == null) {
            room.setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(selectionListener);
        getSite().getPage().removePartListener(partListener);
        follow(null);
        toolkit.dispose();
        pictures.dispose();
        super.dispose();
    }

    private final class Changes implements ProjectListener {

        @Override
        public void changed() {
            PropertiesView.this.changed();
        }

        @Override
        public void reloaded() {
            PropertiesView.this.reloaded();
        }
    }

    private final class Editors implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (reference.getPart(false) instanceof ProjectEditor active && active.project() == null) {
                showNothing("unread");
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            IWorkbenchPart closed = reference.getPart(false);
            if (editor != null && closed == editor) {
                follow(null);
                forms.values().forEach(PropertyForm::dispose);
                forms.clear();
            }
            if (closed instanceof ProjectEditor && editor == null) {
                showNothing("nothing");
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchSite;
import org.plumbline.assessment.Labels;
import org.plumbline.model.edit.Icons;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.ElementClipboard;
import org.plumbline.ui.project.NewPart;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;
import org.plumbline.ui.tree.ElementTree;

/**
 * What one does to elements in a tree: make new parts, copy, paste, delete, move. It stands in the tree's context menu; while
 * the tree has the keyboard, the commands of the window act on it.
 */
public final class ElementActions {

    private static final Texts TEXTS = Texts.of(ElementActions.class);

    private final ElementTree elements;
    private final Supplier<OpenProject> project;
    private final Consumer<List<? extends EObject>> reveal;

    /**
     * Gives a tree its menu and keys.
     *
     * @param project the one whose elements the tree shows now; null if there is none
     * @param reveal selects elements in the tree, whatever it shows now
     */
    public ElementActions(
            ElementTree elements,
            IWorkbenchSite site,
            Supplier<OpenProject> project,
            Consumer<List<? extends EObject>> reveal) {
        this.elements = elements;
        this.project = project;
        this.reveal = reveal;
        Control tree = elements.control();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.setMenu(menu.createContextMenu(tree));
        tree.addListener(SWT.KeyDown, this::key);
        new EditCommands(tree, site)
                .on("copy", this::copy)
                .on("paste", this::paste)
                .on("delete", this::delete);
    }

    private List<Element> selected() {
        List<Element> selected = new ArrayList<>();
        for (Object object : elements.rows()) {
            if (object instanceof Element element
                    && project.get() != null
                    && project.get().contains(element)) {
                selected.add(element);
            }
        }
        return selected;
    }

    private Element single() {
        List<Element> selected = selected();
        return selected.size() == 1 ? selected.get(0) : null;
    }

    private void fill(IMenuManager menu) {
        if (project.get() == null) {
            return;
        }
        Element single = single();
        if (single != null) {
            fillNew(menu, single);
        }
        menu.add(new Separator());
        menu.add(entry("copy", "Ctrl+C", canDelete(), this::copy));
        menu.add(entry("paste", "Ctrl+V", canPaste(), this::paste));
        menu.add(new Separator());
        menu.add(entry("delete", "Del", canDelete(), this::delete));
        menu.add(new Separator());
        menu.add(entry("up", "Alt+↑", canMove(-1), () -> move(-1)));
        menu.add(entry("down", "Alt+↓", canMove(1), () -> move(1)));
    }

    /** One entry for each containment with one class, a menu for one with several. */
    private void fillNew(IMenuManager menu, Element owner) {
        Map<EReference, List<NewPart>> byContainment = new LinkedHashMap<>();
        NewPart.of(project.get(), owner).forEach(part -> byContainment
                .computeIfAbsent(part.containment(), key -> new ArrayList<>())
                .add(part));
        MenuManager all = new MenuManager(TEXTS.say("new.part"));
        byContainment.forEach((containment, parts) -> {
            IMenuManager place = all;
            if (parts.size() > 1) {
                place = new MenuManager(Texts.of(Labels.of(containment)));
                all.add(place);
            }
            for (NewPart part : parts) {
                place.add(entry(part));
            }
        });
        if (!all.isEmpty()) {
            menu.add(all);
        }
    }

    private Action entry(NewPart part) {
        Action action = new MenuEntry(Texts.of(Labels.of(part.part().eClass())), () -> {
            part.add(project.get());
            show(List.of(part.part()));
        });
        var icon = Icons.of(part.part().eClass().getName());
        if (icon != null) {
            action.setImageDescriptor(ImageDescriptor.createFromURL(icon));
        }
        return action;
    }

    private static Action entry(String key, String keys, boolean enabled, Runnable work) {
        return new MenuEntry(TEXTS.say(key), keys, enabled, work);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void copy() {
        if (project.get() != null) {
            new ElementClipboard(project.get()).copy(selected());
        }
    }

    private boolean canPaste() {
        return single() != null && new ElementClipboard(project.get()).canPaste(single());
    }

    private void paste() {
        if (canPaste()) {
            Element target = single();
            List<EObject> pasted = new ArrayList<>();
            project.get()
                    .change(
                            TEXTS.say("paste.step"),
                            () -> pasted.addAll(new ElementClipboard(project.get()).paste(target)));
            show(pasted);
        }
    }

    /** The project itself cannot be deleted. */
    private boolean canDelete() {
        List<Element> selected = selected();
        return !selected.isEmpty() && selected.stream().allMatch(element -> element.eContainer() != null);
    }

    private void delete() {
        if (!canDelete()) {
            return;
        }
        List<Element> selected = selected();
        EObject container = selected.get(0).eContainer();
        OpenProject open = project.get();
        open.change(
                selected.size() == 1
                        ? TEXTS.say("delete.one", Labels.of(selected.get(0)))
                        : TEXTS.say("delete.several", selected.size()),
                () -> open.domain().getCommandStack().execute(DeleteCommand.create(open.domain(), selected)));
        show(List.of(open.contains(container) ? container : open.project()));
    }

    private static EList<?> siblings(Element element) {
        EStructuralFeature feature = element.eContainingFeature();
        return feature != null && feature.isMany()
                ? (EList<?>) element.eContainer().eGet(feature)
                : null;
    }

    private boolean canMove(int by) {
        Element single = single();
        EList<?> siblings = single == null ? null : siblings(single);
        int place = siblings == null ? -1 : siblings.indexOf(single) + by;
        return place >= 0 && place < siblings.size();
    }

    private void move(int by) {
        if (canMove(by)) {
            Element single = single();
            EList<?> siblings = siblings(single);
            int place = siblings.indexOf(single);
            project.get().change(TEXTS.say("move"), () -> siblings.move(place + by, place));
            show(List.of(single));
        }
    }

    /** Selects elements once the tree has them. */
    private void show(List<? extends EObject> some) {
        elements.control().getDisplay().asyncExec(() -> {
            if (!elements.control().isDisposed()) {
                reveal.accept(some);
            }
        });
    }
}

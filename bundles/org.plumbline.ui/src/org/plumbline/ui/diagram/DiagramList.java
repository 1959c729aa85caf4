// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Representation.Kind;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.project.OpenProject;

/** The diagrams that the viewpoint can show of a project; of those with several elements, one for each. */
final class DiagramList {

    private final Tree tree;
    private final OpenProject open;
    private final Viewpoint viewpoint;
    private List<Entry> entries = List.of();

    /** A diagram of an element. */
    record Entry(Representation representation, EObject element) {

        /** Whether it was the other, perhaps null, before the project was read again. */
        boolean isSameAs(Entry other) {
            return other != null
                    && representation.name().equals(other.representation.name())
                    && Objects.equals(EcoreUtil.getID(element), EcoreUtil.getID(other.element));
        }
    }

    DiagramList(Composite parent, OpenProject open, Viewpoint viewpoint, Consumer<Entry> chosen) {
        this.open = open;
        this.viewpoint = viewpoint;
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL);
        tree.setData("name", "diagrams");
        new CutText(tree);
        tree.addListener(SWT.Selection, event -> {
            if (event.item.getData() instanceof Entry entry) {
                chosen.accept(entry);
            } else if (((TreeItem) event.item).getItemCount() > 0) {
                ((TreeItem) event.item).setExpanded(true);
            }
        });
    }

    Tree control() {
        return tree;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Returns the diagram of an element; empty if there is none. */
    Optional<Entry> find(String representation, EObject element) {
        return entries.stream()
                .filter(entry -> entry.representation().name().equals(representation) && entry.element() == element)
                .findFirst();
    }

    /** Looks again which diagrams there are. */
    void refresh() {
        List<Entry> now = new ArrayList<>();
        for (Representation representation : viewpoint.representations()) {
            if (representation.kind() == Kind.DIAGRAM) {
                for (EObject element : viewpoint.elements(representation.name(), open.project())) {
                    now.add(new Entry(representation, element));
                }
            }
        }
        boolean same = now.equals(entries);
        entries = now;
        if (!same) {
            fill();
        } else {
            label();
        }
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        for (Representation representation : viewpoint.representations()) {
            List<Entry> of = entries.stream()
                    .filter(entry -> entry.representation().name().equals(representation.name()))
                    .toList();
            if (of.isEmpty()) {
                continue;
            }
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(representation.label());
            item.setImage(UiIcons.of(tree, "diagram"));
            if (of.size() == 1) {
                item.setData(of.get(0));
            } else {
                for (Entry entry : of) {
                    TreeItem child = new TreeItem(item, SWT.NONE);
                    child.setData(entry);
                    child.setImage(UiIcons.of(tree, "diagram"));
                }
                item.setExpanded(true);
            }
        }
        label();
        tree.setRedraw(true);
    }

    private void label() {
        AdapterFactoryItemDelegator labels = new AdapterFactoryItemDelegator(open.adapterFactory());
        for (TreeItem item : tree.getItems()) {
            for (TreeItem child : item.getItems()) {
                String text = labels.getText(((Entry) child.getData()).element());
                if (!text.equals(child.getText())) {
                    child.setText(text);
                }
            }
        }
    }

    /** Marks the diagram that is shown. */
    void mark(Entry shown) {
        for (TreeItem item : tree.getItems()) {
            if (shown.equals(item.getData())) {
                tree.setSelection(item);
            }
            for (TreeItem child : item.getItems()) {
                if (shown.equals(child.getData())) {
                    tree.setSelection(child);
                }
            }
        }
    }
}

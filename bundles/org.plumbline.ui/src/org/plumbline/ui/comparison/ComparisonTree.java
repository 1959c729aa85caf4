// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.comparison.Row.Group;
import org.plumbline.ui.comparison.Row.Part;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.project.SelectionSource;

/**
 * The rows of a comparison. They are made when they are seen, so that it does not matter how many there are. The selection
 * that others are told consists of elements of the open project.
 */
final class ComparisonTree extends SelectionSource {

    private static final String[] KEYS = {"what", "clause", "element", "change", "before", "after"};
    private static final int[] WIDTHS = {400, 80, 140, 85, 170, 170};
    private static final int BEFORE = 4;
    private static final int AFTER = 5;

    /** So many rows of a part are seen at a glance, or nearly so. */
    private static final int FEW = 200;

    /** So many elements are shown with what they state otherwise. */
    private static final int VERY_FEW = 40;

    private final Tree tree;
    private final UnaryOperator<Optional<Element>> living;
    private final ElementLabels labels = new ElementLabels();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Glyphs glyphs;
    private final Set<Part> collapsed = EnumSet.noneOf(Part.class);
    private List<Group> shown = List.of();

    /**
     * @param living finds an element of a version in the open project
     * @param opened is called with the row on which somebody presses Enter or clicks twice
     */
    ComparisonTree(Composite parent, UnaryOperator<Optional<Element>> living, Consumer<Row> opened) {
        this.living = living;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        glyphs = new Glyphs(images, tree);
        tree.setHeaderVisible(true);
        tree.setData("name", "comparison");
        for (int i = 0; i < Row.COLUMNS; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(Words.say("column." + KEYS[i]));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        collapsed.add(Part.OPEN);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, event -> remember(event, false));
        tree.addListener(SWT.Collapse, event -> remember(event, true));
        tree.addListener(SWT.Selection, event -> tell());
        tree.addListener(SWT.DefaultSelection, event -> open((TreeItem) event.item, opened));
        tree.addListener(SWT.Dispose, event -> {
            labels.dispose();
            images.dispose();
        });
    }

    Tree control() {
        return tree;
    }

    private void remember(Event event, boolean isCollapsed) {
        if (row((TreeItem) event.item) instanceof Group group) {
            if (isCollapsed) {
                collapsed.add(group.part());
            } else {
                collapsed.remove(group.part());
            }
        }
    }

    private void open(TreeItem item, Consumer<Row> opened) {
        Row row = row(item);
        if (!(row instanceof Group group)) {
            opened.accept(row);
        } else if (item.getExpanded()) {
            item.setExpanded(false);
            collapsed.add(group.part());
        } else {
            expand(item, row);
            collapsed.remove(group.part());
        }
    }

    private static void expand(TreeItem item, Row row) {
        item.setItemCount(row.children().size());
        item.setExpanded(true);
    }

    private Row row(TreeItem item) {
        if (item.getData() instanceof Row row) {
            return row;
        }
        TreeItem parent = item.getParentItem();
        return parent == null
                ? shown.get(tree.indexOf(item))
                : row(parent).children().get(parent.indexOf(item));
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        List<? extends Row> rows = parent == null ? shown : row(parent).children();
        // GTK also asks for rows that it is about to remove
        if (event.index >= rows.size()) {
            return;
        }
        Row row = rows.get(event.index);
        item.setData(row);
        item.setText(row.texts());
        if (row instanceof Group group) {
            // all have an icon, or GTK leaves no room for those in this column
            item.setImage(0, images.get(ToolIcons.of(group.part())));
        } else if (row instanceof Row.OfVerdict verdict) {
            item.setImage(BEFORE, glyphs.of(verdict.change().before()));
            item.setImage(AFTER, glyphs.of(verdict.change().after()));
        } else if (row instanceof Row.OfFinding finding) {
            item.setImage(0, glyphs.of(finding.finding().severity()));
        } else if (row instanceof Row.OfElement element) {
            item.setImage(0, labels.getImage(element.change().element()));
        }
        item.setItemCount(row.children().size());
    }

    /** Shows other rows; parts that were collapsed stay so, and long ones are. */
    void show(Rows rows) {
        tree.setRedraw(false);
        try {
            tree.setItemCount(0);
            shown = rows.groups();
            tree.setItemCount(shown.size());
            for (int i = 0; i < shown.size(); i++) {
                Group group = shown.get(i);
                if (!collapsed.contains(group.part()) && group.children().size() <= FEW) {
                    expandWithElements(tree.getItem(i), group);
                }
            }
        } finally {
            tree.setRedraw(true);
        }
        tell();
    }

    private static void expandWithElements(TreeItem item, Group group) {
        expand(item, group);
        if (group.part() == Part.FACTS && group.children().size() <= VERY_FEW) {
            for (int i = 0; i < group.children().size(); i++) {
                expand(item.getItem(i), group.children().get(i));
            }
        }
    }

    /** Expands all parts, and a few elements. */
    void expandAll() {
        tree.setRedraw(false);
        collapsed.clear();
        for (int i = 0; i < shown.size(); i++) {
            expandWithElements(tree.getItem(i), shown.get(i));
        }
        tree.setRedraw(true);
    }

    /** Collapses all parts. */
    void collapseAll() {
        for (int i = 0; i < shown.size(); i++) {
            tree.getItem(i).setExpanded(false);
        }
        collapsed.addAll(EnumSet.allOf(Part.class));
    }

    /** The rows that are selected. */
    List<Row> rows() {
        return Arrays.stream(tree.getSelection()).map(this::row).toList();
    }

    /** The items of the standard that the selected rows are about, each once. */
    List<Item> items() {
        Set<Item> items = new LinkedHashSet<>();
        rows().forEach(row -> row.item().ifPresent(items::add));
        return List.copyOf(items);
    }

    @Override
    public ISelection getSelection() {
        Set<Element> elements = new LinkedHashSet<>();
        rows().forEach(row -> living.apply(row.element()).ifPresent(elements::add));
        return new StructuredSelection(List.copyOf(elements));
    }

    /** Does nothing: a row is not found by its elements. */
    @Override
    public void setSelection(ISelection selection) {
        // see above
    }
}

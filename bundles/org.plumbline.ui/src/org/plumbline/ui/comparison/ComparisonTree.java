// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.comparison.Row.Group;
import org.plumbline.ui.comparison.Row.Part;
import org.plumbline.ui.look.CutText;
import org.plumbline.ui.look.Glyphs;
import org.plumbline.ui.project.ElementLabels;
import org.plumbline.ui.tree.VirtualTree;

/**
 * The rows of a comparison. The selection that others are told consists of elements of the open project.
 */
final class ComparisonTree extends VirtualTree<Row> {

    private static final String[] KEYS = {"what", "clause", "element", "change", "before", "after"};
    private static final int[] WIDTHS = {300, 75, 110, 75, 160, 160};
    private static final int BEFORE = 4;
    private static final int AFTER = 5;

    /** So many rows of a part are seen at a glance, or nearly so. */
    private static final int FEW = 200;

    /** So many elements are shown with what they state otherwise. */
    private static final int VERY_FEW = 40;

    private final UnaryOperator<Optional<Element>> living;
    private final Consumer<Row> opened;
    private final ElementLabels labels = new ElementLabels();
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final Glyphs glyphs;
    private List<Group> shown = List.of();

    /**
     * @param living finds an element of a version in the open project
     * @param opened is called with the row on which somebody presses Enter or clicks twice
     */
    ComparisonTree(Composite parent, UnaryOperator<Optional<Element>> living, Consumer<Row> opened) {
        super(parent, SWT.FULL_SELECTION);
        this.living = living;
        this.opened = opened;
        Tree tree = control();
        glyphs = new Glyphs(images, tree);
        tree.setHeaderVisible(true);
        tree.setData("name", "comparison");
        for (int i = 0; i < Row.COLUMNS; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(Words.say("column." + KEYS[i]));
            column.setWidth(WIDTHS[i]);
            column.setMoveable(true);
        }
        new CutText(tree);
        tree.addListener(SWT.Dispose, event -> {
            labels.dispose();
            images.dispose();
        });
    }

    @Override
    protected List<Group> roots() {
        return shown;
    }

    @Override
    protected List<Row> children(Row row) {
        return row.children();
    }

    @Override
    protected Object key(Row row) {
        return row instanceof Group group ? group.part() : row;
    }

    @Override
    protected boolean isOpenAtFirst(Row row) {
        return row instanceof Group group
                ? group.part() != Part.OPEN && group.children().size() <= FEW
                : shown.get(Part.FACTS.ordinal()).children().size() <= VERY_FEW;
    }

    @Override
    protected boolean choose(Row row) {
        boolean isGroup = row instanceof Group;
        if (!isGroup) {
            opened.accept(row);
        }
        return !isGroup;
    }

    @Override
    protected void fill(TreeItem item, Row row) {
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
    }

    /** Shows other rows; long parts are collapsed as long as nobody opens them. */
    void show(Rows rows) {
        shown = rows.groups();
        rebuild();
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

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.plumbline.diagram.tool.TableTools;
import org.plumbline.diagram.tool.ToolCommand;
import org.plumbline.diagram.view.TableView;
import org.plumbline.diagram.view.TableView.Column;
import org.plumbline.diagram.view.TableView.Line;
import org.plumbline.ui.look.CutText;

/** One table as a tree with columns. What is selected, unfolded and scrolled to stays when the table changes. */
final class TableGrid {

    private static final int HEADINGS = 300;
    private static final int WIDTH = 100;

    /** What GTK leaves beside a heading, which is bold. */
    private static final int MARGIN = 14;

    private final TreeViewer viewer;
    private final TableContent content = new TableContent();
    private final CellLook look;
    private final Editing editing;
    private final Typing typing;
    private TableView shown;
    private TableTools tools;
    private List<TableRow> rows = List.of();
    private String[] filter = {};

    /** What happens to a table by its user. */
    interface Editing {

        /** Runs a tool. */
        void run(ToolCommand command);

        /** Says that a text does not fit a cell. */
        void refuse(String text);
    }

    TableGrid(Composite parent, Editing editing) {
        this.editing = editing;
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        Tree tree = viewer.getTree();
        tree.setHeaderVisible(true);
        tree.setLinesVisible(true);
        tree.setData("name", "table");
        look = new CellLook(tree);
        typing = new Typing(tree);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(content);
        viewer.addFilter(new Found());
        column(0, "", HEADINGS);
        TreeViewerFocusCellManager cells =
                new TreeViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        // after what draws the cell under the keyboard, which chooses the colours
        new CutText(tree);
        TreeViewerEditor.create(
                viewer,
                cells,
                new Start(),
                ColumnViewerEditor.TABBING_HORIZONTAL
                        | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR
                        | ColumnViewerEditor.KEYBOARD_ACTIVATION);
        viewer.setInput(this);
    }

    TreeViewer viewer() {
        return viewer;
    }

    TableTools tools() {
        return tools;
    }

    private TreeViewerColumn column(int number, String label, int width) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        head(column.getColumn(), label, width);
        column.getColumn().setMoveable(number > 0);
        column.setLabelProvider(look);
        column.setEditingSupport(new Cells(number));
        return column;
    }

    /** A heading is broken into lines where headings can have several; then its longest word has room. */
    private void head(TreeColumn column, String label, int width) {
        column.setToolTipText(label);
        if (!SWT.getPlatform().equals("gtk")) {
            column.setText(label);
            column.setWidth(width);
            return;
        }
        GC gc = new GC(viewer.getTree());
        try {
            gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            String lines = BrokenText.lines(label, width - MARGIN, text -> gc.textExtent(text).x);
            column.setText(lines);
            column.setWidth(Math.max(width, gc.textExtent(lines).x + MARGIN));
        } finally {
            gc.dispose();
        }
    }

    /** Shows a table: another one, or the same as it is now. */
    void show(TableView table, TableTools itsTools) {
        boolean other = shown == null || !shown.description().equals(table.description());
        boolean columns = other || !headings(shown).equals(headings(table));
        shown = table;
        tools = itsTools;
        Set<TableRow> changed = new HashSet<>();
        List<TableRow> before = rows;
        rows = TableRow.update(null, other ? List.of() : before, table.lines(), changed);
        content.top(rows);
        if (columns) {
            viewer.getTree().setRedraw(false);
            columns(table);
        }
        if (other) {
            head(viewer.getTree().getColumn(0), table.title(), HEADINGS);
        }
        if (columns || rows != before || filter.length > 0) {
            viewer.refresh();
        } else if (!changed.isEmpty()) {
            viewer.update(changed.toArray(), null);
        }
        if (other) {
            viewer.expandAll();
        }
        if (columns) {
            viewer.getTree().setRedraw(true);
        }
    }

    private static List<String> headings(TableView table) {
        return table.columns().stream().map(Column::label).toList();
    }

    private void columns(TableView table) {
        TreeColumn[] old = viewer.getTree().getColumns();
        for (int i = old.length - 1; i > 0; i--) {
            old[i].dispose();
        }
        int number = 1;
        for (Column column : table.columns()) {
            column(number, column.label(), column.width() == 0 ? WIDTH : column.width());
            number++;
        }
    }

    /** Shows only lines that have all words, and what they stand in. */
    void filter(String text) {
        filter = text.isBlank()
                ? new String[0]
                : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        viewer.refresh();
        if (filter.length > 0) {
            viewer.expandAll();
        }
    }

    /** The lines selected. */
    List<TableRow> selected() {
        List<TableRow> selected = new ArrayList<>();
        for (Object row : viewer.getStructuredSelection()) {
            selected.add((TableRow) row);
        }
        return selected;
    }

    /** The line of an element. */
    Optional<TableRow> find(EObject element) {
        return find(rows, element);
    }

    private static Optional<TableRow> find(List<TableRow> rows, EObject element) {
        for (TableRow row : rows) {
            if (row.semantic() == element) {
                return Optional.of(row);
            }
            Optional<TableRow> beneath = find(row.rows(), element);
            if (beneath.isPresent()) {
                return beneath;
            }
        }
        return Optional.empty();
    }

    /** Selects the lines of elements, as far as there are any. */
    void select(List<? extends EObject> elements) {
        List<TableRow> found =
                elements.stream().map(this::find).flatMap(Optional::stream).toList();
        if (!found.isEmpty()) {
            viewer.setSelection(new StructuredSelection(found), true);
        }
    }

    /** The lines selected as text for a spreadsheet, the headings first. */
    String text() {
        StringBuilder text = new StringBuilder(shown.title());
        shown.columns().forEach(column -> text.append('\t').append(flat(column.label())));
        for (TableRow row : selected()) {
            Line line = row.line();
            text.append('\n').append(flat(line.label()));
            line.cells().forEach(cell -> text.append('\t')
                    .append(cell.map(c -> flat(c.label())).orElse("")));
        }
        return text.toString();
    }

    private static String flat(String text) {
        return text.lines().collect(Collectors.joining(" ")).replace('\t', ' ');
    }

    /** Begins to edit a cell; nothing happens if it cannot be edited. */
    void edit(TableRow row, int column) {
        viewer.editElement(row, column);
    }

    private final class Found extends ViewerFilter {

        @Override
        public boolean select(Viewer tree, Object parent, Object element) {
            return filter.length == 0 || isFound((TableRow) element);
        }

        private boolean isFound(TableRow row) {
            return row.contains(filter) || row.rows().stream().anyMatch(this::isFound);
        }
    }

    /** A cell is edited by double click, by F2 or Enter, or by typing into it. */
    private final class Start extends ColumnViewerEditorActivationStrategy {

        Start() {
            super(viewer);
            setEnableEditorActivationWithKeyboard(true);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                    || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
                    || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION
                    || event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                            && (event.keyCode == SWT.F2 || event.keyCode == SWT.CR || isTyped(event));
        }
    }

    private static boolean isTyped(ColumnViewerEditorActivationEvent event) {
        return event.character > ' '
                && event.character != SWT.DEL
                && (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
    }

    /** Edits the cells of a column with the tools of the table. */
    private final class Cells extends EditingSupport {

        private final int column;

        Cells(int column) {
            super(viewer);
            this.column = column;
        }

        @Override
        protected boolean canEdit(Object element) {
            // the empty text fits every cell that has a tool
            return column > 0 && command(element, "").isPresent();
        }

        private Optional<ToolCommand> command(Object element, String text) {
            return tools.edit(((TableRow) element).line(), column - 1, text);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return typing;
        }

        @Override
        protected Object getValue(Object element) {
            return ((TableRow) element).text(column);
        }

        @Override
        protected void setValue(Object element, Object value) {
            String text = Objects.toString(value, "");
            if (!text.equals(getValue(element))) {
                command(element, text).ifPresentOrElse(editing::run, () -> editing.refuse(text));
            }
        }
    }

    /** A cell editor that begins with the character that opened it. */
    private static final class Typing extends TextCellEditor {

        private boolean typed;

        Typing(Composite parent) {
            super(parent);
        }

        @Override
        public void activate(ColumnViewerEditorActivationEvent event) {
            super.activate(event);
            typed = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && isTyped(event);
            if (typed) {
                text.setText(String.valueOf(event.character));
            }
        }

        @Override
        protected void doSetFocus() {
            super.doSetFocus();
            if (typed) {
                text.setSelection(text.getCharCount());
            }
        }
    }

    /** The cell under the keyboard, for tests. */
    ViewerCell focus() {
        return viewer.getColumnViewerEditor().getFocusCell();
    }
}

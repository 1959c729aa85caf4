// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.view.TableView.Cell;
import org.plumbline.diagram.view.TableView.CellStyle;
import org.plumbline.diagram.view.TableView.Line;

/** A line of a table as long as the table is shown; what stands in it changes. */
final class TableRow {

    private final TableRow parent;
    private Line line;
    private List<TableRow> rows = List.of();
    private String words;

    /** What makes a line the same after a change. */
    private record Key(String mapping, EObject semantic) {

        static Key of(Line line) {
            return new Key(line.mapping(), line.semantic());
        }
    }

    /** @param parent null on top */
    TableRow(TableRow parent, Line line) {
        this.parent = parent;
        this.line = line;
    }

    TableRow parent() {
        return parent;
    }

    Line line() {
        return line;
    }

    EObject semantic() {
        return line.semantic();
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The text in a column; column 0 has the headings. */
    String text(int column) {
        return column == 0
                ? line.label()
                : cell(column) == null ? "" : cell(column).label();
    }

    /** How a column looks, or null. */
    CellStyle style(int column) {
        return column == 0
                ? line.style()
                : cell(column) == null ? null : cell(column).style();
    }

    private Cell cell(int column) {
        return column > line.cells().size()
                ? null
                : line.cells().get(column - 1).orElse(null);
    }

    /** Whether all words, which are in lower case, stand somewhere in the line. */
    boolean contains(String... sought) {
        if (words == null) {
            StringBuilder all = new StringBuilder(line.label());
            line.cells().forEach(cell -> cell.ifPresent(c -> all.append('\n').append(c.label())));
            words = all.toString().toLowerCase(Locale.ROOT);
        }
        for (String word : sought) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean looksAs(Line other) {
        return line.label().equals(other.label())
                && line.style().equals(other.style())
                && line.cells().equals(other.cells());
    }

    /**
     * Rows for lines; those that were there before are kept.
     *
     * @param changed takes the rows that were there and look different now
     * @return the old list itself if it has the same rows, and each of them too
     */
    static List<TableRow> update(TableRow parent, List<TableRow> old, List<Line> lines, Set<TableRow> changed) {
        Map<Key, TableRow> known = new HashMap<>();
        old.forEach(row -> known.put(Key.of(row.line), row));
        List<TableRow> now = new ArrayList<>();
        boolean deep = true;
        for (Line line : lines) {
            TableRow row = known.remove(Key.of(line));
            if (row == null) {
                row = new TableRow(parent, line);
            } else {
                if (!row.looksAs(line)) {
                    changed.add(row);
                }
                row.line = line;
                row.words = null;
            }
            List<TableRow> before = row.rows;
            row.rows = update(row, before, line.lines(), changed);
            deep &= row.rows == before;
            now.add(row);
        }
        return deep && now.equals(old) ? old : now;
    }
}

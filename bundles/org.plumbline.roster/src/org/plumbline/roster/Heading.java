// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.office.sheet.Table;

/**
 * The heading of a table: which roster it is, and which column stands where.
 *
 * @param roster the roster
 * @param row number of the row with the headings
 * @param columns by their place from 0, in the order of the table
 * @param unknown headings that are none of the roster's, by their place
 * @param twice headings that stand there already, by their place
 */
record Heading(
        Roster roster,
        int row,
        Map<Integer, Column> columns,
        Map<Integer, String> unknown,
        Map<Integer, String> twice) {

    /** A title may stand above the heading, but not a whole page. */
    private static final int LAST = 20;

    /** People number their rows; that is no fact. */
    private static final Set<String> PASSED_OVER = Set.of("序号", "no.", "no", "#");

    /** What people write for a heading of ours. */
    private static final Map<String, String> ALSO = Map.of("备注", "说明", "remarks", "description", "name", "person");

    /** The heading in the first rows of a table that has all columns that a roster requires; empty if none has. */
    static Optional<Heading> of(Table table) {
        for (Table.Row row : table.rows().subList(0, Math.min(LAST, table.rows().size()))) {
            Heading best = null;
            for (Roster roster : Roster.values()) {
                Heading heading = of(roster, row);
                boolean complete = heading.has(Column.Sort.ID) && heading.has(Column.Sort.NAME)
                        || Columns.of(roster).stream()
                                .filter(Column::required)
                                .allMatch(heading.columns::containsValue);
                if (complete && (best == null || heading.columns.size() > best.columns.size())) {
                    best = heading;
                }
            }
            if (best != null) {
                return Optional.of(best);
            }
        }
        return Optional.empty();
    }

    private boolean has(Column.Sort sort) {
        return columns.values().stream().anyMatch(column -> column.sort() == sort);
    }

    private static Heading of(Roster roster, Table.Row row) {
        Map<String, Column> known = new HashMap<>();
        for (Column column : Columns.of(roster)) {
            known.put(Wording.heading(column.heading().zh()), column);
            known.put(Wording.heading(column.heading().en()), column);
            known.put(Wording.heading(column.heading().zh() + column.heading().en()), column);
            known.put(Wording.heading(column.heading().en() + column.heading().zh()), column);
        }
        Heading heading =
                new Heading(roster, row.number(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < row.values().size(); i++) {
            String text = row.value(i);
            String key = Wording.heading(text);
            Column column = known.getOrDefault(key, known.get(ALSO.getOrDefault(key, key)));
            if (column != null && heading.columns.containsValue(column)) {
                heading.twice.put(i, text);
            } else if (column != null) {
                heading.columns.put(i, column);
            } else if (!key.isEmpty() && !PASSED_OVER.contains(key)) {
                heading.unknown.put(i, text);
            }
        }
        return heading;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.List;

/**
 * What stands in a sheet or a csv file.
 *
 * @param name of the sheet; empty for a csv file
 * @param rows those that hold something, from top to bottom
 */
public record Table(String name, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param number as the reader sees it, from 1; in a csv file, of the line on which it begins
     * @param hidden whether the reader does not see it
     * @param values one text for each column from the first on, without blanks around it; empty where there is nothing
     */
    public record Row(int number, boolean hidden, List<String> values) {

        public Row {
            values = List.copyOf(values);
        }

        /** The text in a column, from 0; empty beyond the last. */
        public String value(int column) {
            return column < values.size() ? values.get(column) : "";
        }
    }
}

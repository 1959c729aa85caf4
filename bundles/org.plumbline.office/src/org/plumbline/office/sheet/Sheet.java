// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.ArrayList;
import java.util.List;

/** A sheet of a workbook to write. */
public final class Sheet {

    /**
     * The only values that cells of a column may have, offered as a list.
     *
     * @param column from 0
     * @param values from which sheet, column and number of rows the values come; null if any value will do
     * @param title what the hint beside the cell is headed with, at most 32 characters
     * @param hint what to fill in, at most 255 characters
     */
    record Expectation(int column, Source values, String title, String hint) {}

    /**
     * Values that stand in a column of another sheet, from its second row on.
     *
     * @param sheet its name
     * @param column from 0
     * @param count how many there are
     */
    public record Source(String sheet, int column, int count) {}

    /** How many rows of a sheet to fill in have lists and hints. */
    static final int ROWS_TO_FILL = 2000;

    final String name;
    final List<Double> widths = new ArrayList<>();
    final List<List<Cell>> rows = new ArrayList<>();
    final List<Expectation> expectations = new ArrayList<>();
    int heading;
    int fixedColumns;
    boolean filtered;
    boolean large;
    String footer = "";

    Sheet(String name) {
        this.name = name;
    }

    /** Sets the widths of the columns in characters. */
    public Sheet widths(double... characters) {
        for (double width : characters) {
            widths.add(width);
        }
        return this;
    }

    /** Adds a row. */
    public Sheet row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Adds a row. */
    public Sheet row(Cell... cells) {
        return row(List.of(cells));
    }

    /**
     * Makes the last row the heading, which stays in sight and is repeated on each page.
     *
     * @param columns how many columns stay in sight too
     * @param filters whether its columns can be filtered
     */
    public Sheet heading(int columns, boolean filters) {
        heading = rows.size();
        fixedColumns = columns;
        filtered = filters;
        return this;
    }

    /** Prints it on A3 instead of A4. */
    public Sheet large() {
        large = true;
        return this;
    }

    /** Sets what stands at the foot of each printed page, beside its number. */
    public Sheet footer(String text) {
        footer = text;
        return this;
    }

    /**
     * Offers a hint and, unless the source is null, a list of values in the rows below the heading.
     *
     * @param column from 0
     */
    public Sheet expect(int column, Source values, String title, String hint) {
        expectations.add(new Expectation(column, values, cut(title, 32), cut(hint, 255)));
        return this;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}

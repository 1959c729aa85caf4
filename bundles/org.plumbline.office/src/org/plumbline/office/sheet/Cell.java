// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

import java.util.Objects;

/**
 * A cell to write: a text or a whole number. A text is never taken for a formula, whatever it begins with.
 *
 * @param value a {@link String} or an {@link Integer}; an empty text leaves the cell empty
 * @param style how it looks
 */
public record Cell(Object value, Style style) {

    public Cell {
        if (!(value instanceof String) && !(value instanceof Integer)) {
            throw new IllegalArgumentException("a text or a whole number: " + value);
        }
        Objects.requireNonNull(style);
    }

    /** A text in a table. */
    public static Cell of(String text) {
        return new Cell(text, Style.CELL);
    }

    /** A number in a table. */
    public static Cell of(int number) {
        return new Cell(number, Style.NUMBER);
    }

    /** A heading of a table. */
    public static Cell heading(String text) {
        return new Cell(text, Style.HEADING);
    }
}

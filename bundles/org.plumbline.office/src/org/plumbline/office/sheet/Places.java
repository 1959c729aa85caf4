// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

/** Names of cells: columns are letters, rows are numbers from 1. */
public final class Places {

    private Places() {}

    /** The name of a column, from 0. */
    public static String column(int column) {
        String name = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? name : column(column / 26 - 1) + name;
    }

    /** The name of a cell. */
    static String cell(int row, int column) {
        return column(column) + row;
    }

    /** The column that a name begins with, from 0; -1 if it begins with none. */
    static int columnOf(String cell) {
        int column = 0;
        for (int i = 0; i < cell.length() && i < 4 && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(cell.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** The row that a name ends with. */
    static int rowOf(String cell) {
        return Integer.parseInt(cell.replaceFirst("^\\$?[A-Za-z]+\\$?", ""));
    }
}

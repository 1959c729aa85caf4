// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

/** A place in a file as one number, since a million of them are kept: a line, and the column where it is known. */
final class Place {

    private Place() {}

    /** A place; a line alone, from 1, is a place without a column. */
    static long of(int line, int column) {
        return (long) column << Integer.SIZE | line;
    }

    /** The line from 1; 0 if there is none. */
    static int line(long place) {
        return (int) place;
    }

    /** The column from 1; 0 if it is not known. */
    static int column(long place) {
        return (int) (place >>> Integer.SIZE);
    }
}

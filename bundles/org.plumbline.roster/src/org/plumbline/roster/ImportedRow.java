// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.List;
import org.plumbline.standard.Text;

/**
 * What a row of a table brought about.
 *
 * @param table where it stands
 * @param number its number, from 1
 * @param name what it is about
 * @param outcome what came of it
 * @param changes the facts that changed, of something that was there before
 * @param first for a repeated row, the number of the row that it repeats; else 0
 */
public record ImportedRow(RosterTable table, int number, Text name, Outcome outcome, List<Change> changes, int first) {

    public ImportedRow {
        changes = List.copyOf(changes);
    }

    /** What came of a row. */
    public enum Outcome {
        /** It is new. */
        ADDED,
        /** It was there with other facts. */
        CHANGED,
        /** It was there with the same facts. */
        UNCHANGED,
        /** Another row says the same. */
        REPEATED
    }

    /**
     * A fact that changed.
     *
     * @param heading of its column
     * @param before its text, empty if there was none
     * @param after its text, empty if there is none any more
     */
    public record Change(Text heading, String before, String after) {}
}

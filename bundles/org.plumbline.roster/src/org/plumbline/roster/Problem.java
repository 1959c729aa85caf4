// SPDX-License-Identifier: EPL-2.0
package org.plumbline.roster;

import java.util.Objects;
import org.plumbline.standard.Text;

/**
 * Something in a table that cannot be imported.
 *
 * @param file name of the file
 * @param place where in the file it is
 * @param what is wrong and was expected
 */
public record Problem(String file, Place place, Text what) {

    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(place);
        Objects.requireNonNull(what);
    }

    /**
     * A place in a file.
     *
     * @param sheet name of the sheet; empty for a csv file
     * @param row its number, from 1; 0 for the whole file
     * @param column its letter; empty for the whole row
     * @param heading of the column; empty if it has none that is known
     */
    public record Place(String sheet, int row, String column, String heading) {

        static final Place FILE = new Place("", 0, "", "");
    }

    /** The whole sentence, which begins with the place. */
    public Text sentence() {
        String shown = Wording.harmless(file);
        StringBuilder zh = new StringBuilder(shown).append('：');
        StringBuilder en = new StringBuilder(shown).append(": ");
        if (place.row > 0) {
            zh.append(place.sheet.isEmpty() ? "" : "工作表“" + Wording.quoted(place.sheet) + "”")
                    .append("第 ")
                    .append(place.row)
                    .append(" 行");
            en.append(place.sheet.isEmpty() ? "" : "sheet \"" + Wording.quoted(place.sheet) + "\", ")
                    .append("row ")
                    .append(place.row);
            if (!place.column.isEmpty()) {
                zh.append(' ').append(place.column).append(" 列");
                en.append(", column ").append(place.column);
                zh.append(place.heading.isEmpty() ? "" : "（" + place.heading + "）");
                en.append(place.heading.isEmpty() ? "" : " (" + place.heading + ")");
            }
            zh.append('：');
            en.append(": ");
        }
        return new Text(zh + what.zh() + "。", en + what.en() + ".");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.office.sheet;

/**
 * How a cell looks. Long texts wrap, and everything stands at the top of its cell.
 *
 * @param font its weight
 * @param ink colour of the text as six hexadecimal digits
 * @param ground colour behind the text, or empty for none
 * @param alignment where the text stands
 * @param bordered whether a thin line is around the cell
 */
public record Style(Font font, String ink, String ground, Alignment alignment, boolean bordered) {

    /** The weight of a text. */
    public enum Font {
        /** Text as usual. */
        PLAIN,
        /** Bold text. */
        BOLD,
        /** Slanted text. */
        ITALIC,
        /** Larger bold text. */
        TITLE
    }

    /** Where a text stands in its cell. */
    public enum Alignment {
        /** Where the reader begins. */
        START,
        /** In the middle. */
        CENTRE,
        /** Where numbers stand. */
        END
    }

    private static final String BLACK = "1C2530";

    /** A text without a line around it. */
    public static final Style BARE = new Style(Font.PLAIN, BLACK, "", Alignment.START, false);

    /** A cell of a table. */
    public static final Style CELL = new Style(Font.PLAIN, BLACK, "", Alignment.START, true);

    /** A number in a table. */
    public static final Style NUMBER = CELL.at(Alignment.END);

    /** A heading of a table. */
    public static final Style HEADING = new Style(Font.BOLD, "FFFFFF", "1F4E79", Alignment.CENTRE, true);

    /** The title of a sheet. */
    public static final Style TITLE = new Style(Font.TITLE, BLACK, "", Alignment.START, false);

    /** This style in another weight. */
    public Style with(Font weight) {
        return new Style(weight, ink, ground, alignment, bordered);
    }

    /** This style in other colours, each six hexadecimal digits. */
    public Style in(String text, String behind) {
        return new Style(font, text, behind, alignment, bordered);
    }

    /** This style with the text elsewhere in its cell. */
    public Style at(Alignment place) {
        return new Style(font, ink, ground, place, bordered);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import org.plumbline.diagram.text.Typeface;
import org.plumbline.diagram.view.Rgb;

/**
 * How letters look.
 *
 * @param size of the font in points
 * @param bold whether they are set in the face for marked text
 * @param colour of the letters
 */
public record Style(double size, boolean bold, Rgb colour) {

    public static final Rgb INK = new Rgb(0x00, 0x00, 0x00);
    public static final Rgb SOFT = new Rgb(0x44, 0x44, 0x44);
    public static final Rgb LINE = new Rgb(0xBB, 0xBB, 0xBB);
    public static final Rgb FAINT = new Rgb(0xF3, 0xF3, 0xF1);
    public static final Rgb SEAL = new Rgb(0xA3, 0x27, 0x1F);
    public static final Rgb LINK = new Rgb(0x1D, 0x4E, 0x7E);

    /** Plain text. */
    public static final Style BODY = new Style(9.5, false, INK);

    /** Marked text. */
    public static final Style STRONG = new Style(9.5, true, INK);

    /** What stands beside the text. */
    public static final Style NOTE = new Style(8, false, SOFT);

    /** Text in tables. */
    public static final Style CELL = new Style(8.5, false, INK);

    /** Headings of tables. */
    public static final Style HEAD = new Style(8, true, SOFT);

    /** This style in another colour. */
    public Style in(Rgb other) {
        return new Style(size, bold, other);
    }

    /** This style in another size. */
    public Style of(double other) {
        return new Style(other, bold, colour);
    }

    /** This style as marked text. */
    public Style strong() {
        return new Style(size, true, colour);
    }

    Typeface face() {
        return bold ? Typeface.bold() : Typeface.regular();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.Locale;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.diagram.view.Rgb;

/** The icons of verdicts, and their colours on paper; those on web pages are in the style sheet. */
public final class VerdictLook {

    private static final Rgb GAP = new Rgb(0xA8, 0x26, 0x1D);
    private static final Rgb PARTIAL = new Rgb(0x8A, 0x57, 0x00);
    private static final Rgb NOT_DUE = new Rgb(0x4A, 0x61, 0x79);

    private VerdictLook() {}

    /** The icon as the path of an SVG file in a square of 16, to be filled by the rule evenodd. */
    public static String outline(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6.9 11.3 3.8 8.2l1.3-1.3 1.8 1.8 4-4 1.3 1.3z";
            case PARTIAL -> "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.8a5.2 5.2 0 0 1 0 10.4z";
            case GAP ->
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm3.4 9.1-1.3 1.3L8 9.3l-2.1 2.1-1.3-1.3L6.7 8 4.6 5.9l1.3-1.3L8 6.7"
                        + "l2.1-2.1 1.3 1.3L9.3 8z";
            case NOT_DUE ->
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8zM7.2 4.2h1.6v3.5"
                        + "l2.5 1.5-.8 1.3-3.3-2z";
            case NOT_APPLICABLE ->
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 8 2.8zM4.6 7.1h6.8v1.8H4.6z";
            case UNDECIDED ->
                "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm-.9 10h1.8v1.7H7.1zm0-1.2V9c0-1 .6-1.5 1.2-2 .6-.4 1-.7 1-1.3 0-.7-.5"
                        + "-1.1-1.3-1.1-.9 0-1.4.5-1.5 1.4H4.8c.1-1.8 1.3-3 3.2-3s3.1 1.1 3.1 2.6c0 1.3-.8 1.9-1.4"
                        + " 2.4-.5.4-.8.6-.8 1.2v.6z";
            case ERROR -> "M8 1 .8 14.5h14.4zm-.9 4.8h1.8v4.4H7.1zm0 5.4h1.8v1.7H7.1z";
        };
    }

    /** The colour on white paper. */
    public static Rgb colour(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> new Rgb(0x1C, 0x6B, 0x47);
            case PARTIAL -> PARTIAL;
            case GAP -> GAP;
            case NOT_DUE -> NOT_DUE;
            case NOT_APPLICABLE -> new Rgb(0x62, 0x6A, 0x72);
            case UNDECIDED -> new Rgb(0x65, 0x43, 0x8F);
            case ERROR -> new Rgb(0x8A, 0x11, 0x50);
        };
    }

    /** A pale shade of the colour, behind the word on white paper. */
    static Rgb pale(Verdict verdict) {
        Rgb colour = colour(verdict);
        return new Rgb(pale(colour.red()), pale(colour.green()), pale(colour.blue()));
    }

    private static int pale(int part) {
        return 255 - (255 - part) / 8;
    }

    /** A colour as six hexadecimal digits, for formats of an office. */
    static String hex(Rgb colour) {
        return String.format(Locale.ROOT, "%02X%02X%02X", colour.red(), colour.green(), colour.blue());
    }

    /** The colour of a severity on white paper. */
    public static Rgb colour(Severity severity) {
        return switch (severity) {
            case CRITICAL -> GAP;
            case MAJOR -> PARTIAL;
            default -> NOT_DUE;
        };
    }
}

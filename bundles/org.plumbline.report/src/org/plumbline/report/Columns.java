// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;

/** Text on a terminal, where East Asian characters are two columns wide. */
final class Columns {

    private Columns() {}

    /** How many columns the text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int code) {
        int type = Character.getType(code);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(code) ? 2 : 1;
    }

    /** The blocks that Unicode calls wide or full-width (UAX #11). */
    private static boolean isWide(int code) {
        return code >= 0x1100 && code <= 0x115F
                || code >= 0x2E80 && code <= 0x303E
                || code >= 0x3041 && code <= 0xA4CF
                || code >= 0xA960 && code <= 0xA97F
                || code >= 0xAC00 && code <= 0xD7A3
                || code >= 0xF900 && code <= 0xFAFF
                || code >= 0xFE30 && code <= 0xFE6F
                || code >= 0xFF01 && code <= 0xFF60
                || code >= 0xFFE0 && code <= 0xFFE6
                || code >= 0x1F300 && code <= 0x1F64F
                || code >= 0x1F680 && code <= 0x1F9FF
                || code >= 0x20000 && code <= 0x3FFFD;
    }

    /** The text filled up with blanks, or cut with two dots, to exactly this many columns. */
    static String fit(String text, int columns) {
        String cut = width(text) <= columns ? text : head(text, columns - 2) + "..";
        return cut + " ".repeat(columns - width(cut));
    }

    /** The text with blanks in front. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    private static String head(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int code = text.codePointAt(end);
            used += width(code);
            if (used > columns) {
                break;
            }
            end += Character.charCount(code);
        }
        return text.substring(0, end);
    }

    /** The text in lines of at most this many columns, broken at blanks or between East Asian characters. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        for (int end = head(rest, columns).length();
                end < rest.length();
                end = head(rest, columns).length()) {
            int cut = end;
            while (cut > 0 && !breakable(rest, cut)) {
                cut = rest.offsetByCodePoints(cut, -1);
            }
            cut = cut == 0 ? end : cut;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static boolean breakable(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean closing = "，。；：、）！？”’》".indexOf(after) >= 0;
        boolean opening = "（“‘《".indexOf(before) >= 0;
        return !closing && !opening && (after == ' ' || before == ' ' || isWide(before) || isWide(after));
    }
}

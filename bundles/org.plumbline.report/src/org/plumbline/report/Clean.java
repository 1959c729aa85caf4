// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

/**
 * Text of a model made harmless to look at: what no format may carry (control characters, halves of surrogate pairs,
 * code points that are no characters) or what turns the reading direction of the text around it becomes U+FFFD.
 */
public final class Clean {

    private static final char REPLACEMENT = '\uFFFD';

    private Clean() {}

    /** The text with its line breaks and tabs; empty for null. */
    public static String text(String text) {
        if (text == null) {
            return "";
        }
        int i = 0;
        while (i < text.length() && isOrdinary(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, i);
        while (i < text.length()) {
            int code = text.codePointAt(i);
            if (isHarmless(code)) {
                clean.appendCodePoint(code);
            } else {
                clean.append(REPLACEMENT);
            }
            i += Character.charCount(code);
        }
        return clean.toString();
    }

    /** The text on one line. */
    public static String line(String text) {
        return text == null
                ? ""
                : text(text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip());
    }

    /** Most text consists of these, so that it is returned as it is. */
    private static boolean isOrdinary(char c) {
        return c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0x2028 && !isDirection(c) || c >= 0x3000 && c < 0xD800;
    }

    private static boolean isHarmless(int code) {
        if (code < ' ' || code >= 0x7F && code < 0xA0) {
            return code == '\n' || code == '\t';
        }
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean noncharacter = (code & 0xFFFE) == 0xFFFE || code >= 0xFDD0 && code <= 0xFDEF;
        boolean separator = code == 0x2028 || code == 0x2029;
        return !surrogate && !noncharacter && !separator && !isDirection(code);
    }

    private static boolean isDirection(int code) {
        return code >= 0x202A && code <= 0x202E
                || code >= 0x2066 && code <= 0x2069
                || code == 0x200E
                || code == 0x200F
                || code == 0x061C;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.oscal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.report.Clean;

/** Texts as OSCAL has them. Titles and descriptions are Markdown there, so what a name holds must not become markup. */
final class Markup {

    /** What begins markup anywhere in a line. */
    private static final String MARKS = "\\`*_[]<>~^{}";
    /** What begins markup at the beginning of a line: headings, lists and rules. */
    private static final Pattern LEADING = Pattern.compile("^(\\d{0,9})([#=+-]|(?<=\\d)[.)](?=\\s|$))");
    /** A reference to a character. */
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

    private Markup() {}

    /** One line of plain text, not blank, for members that are no markup; a dash stands for nothing. */
    static String plain(String text) {
        String line = strip(Clean.line(text));
        return line.isEmpty() ? "-" : line;
    }

    /** A line of markup that shows the text as it is. */
    static String line(String text) {
        String plain = plain(text);
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (MARKS.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        String line = LEADING.matcher(escaped).replaceFirst("$1\\\\$2");
        return ENTITY.matcher(line).replaceAll("\\\\&");
    }

    /** Paragraphs of markup, one for each line of the text that is not blank. */
    static String lines(String text) {
        return Arrays.stream(String.valueOf(text).split("\\R"))
                .map(Clean::line)
                .filter(line -> !line.isEmpty())
                .map(Markup::line)
                .collect(Collectors.joining("\n\n"));
    }

    /** Without any space at the ends, whoever decides what a space is. */
    private static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text broken into lines.
 *
 * @param face of its font
 * @param size of its font in pixels
 * @param lines from top to bottom; never empty
 * @param width of the widest line in pixels
 */
public record Paragraph(Typeface face, double size, List<Line> lines, double width) {

    /** Distance of two baselines, as a multiple of the font's size. */
    private static final double LEADING = 1.38;

    /** From the top of a line to its baseline, as a multiple of the font's size: centres Chinese characters in it. */
    private static final double BASELINE = 1.06;

    private static final String NOT_AT_BEGIN = "!%),.:;?]}¢°·»–—’”…‰′″℃、。々〉》」』】〕〗〞﹚﹜！＂％＇），．：；？］｝～";
    private static final String NOT_AT_END = "$([{£¥«‘“〈《「『【〔〖〝﹙﹛＄（．［｛￡￥";

    /** A line of text with its width in pixels. */
    public record Line(String text, double width) {}

    /**
     * Breaks a text. Chinese may be broken everywhere but before closing and after opening punctuation, other text at
     * spaces and after hyphens and slashes, and within a word that is wider than a line. Lines are made evenly long.
     *
     * @param maxWidth of a line in pixels
     */
    public static Paragraph of(String text, Typeface face, double size, double maxWidth) {
        List<Line> lines = new ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            breakEvenly(face.drawable(part.strip()), face, size, maxWidth, lines);
        }
        double width = 0;
        for (Line line : lines) {
            width = Math.max(width, line.width());
        }
        return new Paragraph(face, size, List.copyOf(lines), width);
    }

    /** Returns a text in one line. */
    public static Paragraph line(String text, Typeface face, double size) {
        String drawable = face.drawable(text.strip());
        double width = face.width(drawable, size);
        return new Paragraph(face, size, List.of(new Line(drawable, width)), width);
    }

    /** Returns the height of all lines in pixels. */
    public double height() {
        return lines.size() * lineHeight();
    }

    /** Returns the distance of two lines in pixels. */
    public double lineHeight() {
        return Math.ceil(size * LEADING);
    }

    /** Returns how far the baseline of a line is beneath the top of the paragraph, in pixels. */
    public double baseline(int line) {
        return line * lineHeight() + (lineHeight() - size * LEADING) / 2 + size * BASELINE;
    }

    private static void breakEvenly(String text, Typeface face, double size, double maxWidth, List<Line> lines) {
        double whole = face.width(text, size);
        if (whole <= maxWidth) {
            lines.add(new Line(text, whole));
            return;
        }
        List<Line> greedy = broken(text, face, size, maxWidth);
        // the narrowest lines of which no more are needed
        double low = whole / greedy.size();
        double high = maxWidth;
        List<Line> best = greedy;
        for (int i = 0; i < 5 && high - low > size / 2; i++) {
            double middle = (low + high) / 2;
            List<Line> narrower = broken(text, face, size, middle);
            if (narrower.size() <= greedy.size()) {
                best = narrower;
                high = middle;
            } else {
                low = middle;
            }
        }
        lines.addAll(best);
    }

    private static List<Line> broken(String text, Typeface face, double size, double maxWidth) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int chance = -1;
        double width = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (at > start && mayBreak(text.codePointBefore(at), c)) {
                chance = at;
            }
            width += face.width(c, size);
            if (width > maxWidth && at > start && c != ' ') {
                int end = chance > start ? chance : at;
                add(lines, text.substring(start, end), face, size);
                start = skipSpaces(text, end);
                at = start;
                width = 0;
                chance = -1;
            } else {
                at = next;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            add(lines, text.substring(start), face, size);
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, Typeface face, double size) {
        String line = text.stripTrailing();
        lines.add(new Line(line, face.width(line, size)));
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Returns whether a line may end between two characters. */
    public static boolean mayBreak(int before, int after) {
        if (after == ' ' || NOT_AT_BEGIN.indexOf(after) >= 0 || NOT_AT_END.indexOf(before) >= 0) {
            return false;
        }
        return before == ' '
                || isWide(before)
                || isWide(after)
                || (before == '-' || before == '/') && Character.isLetter(after);
    }

    /** Whether a character is set in a square, as Chinese characters and their punctuation are. */
    private static boolean isWide(int c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x20000;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.diagram.paint.Pen;
import org.plumbline.diagram.text.Paragraph;

/** Words and symbols broken into lines. */
final class Lines {

    /** Distance of two baselines, as a multiple of the font's size. */
    private static final double LEADING = 1.45;

    /** From the top of a line to its baseline, as a multiple of the font's size. */
    private static final double BASELINE = 1.08;

    /**
     * A piece of a line that looks the same throughout.
     *
     * @param content words or a symbol
     * @param string the part of the words that stands here, as it can be drawn
     * @param x from the beginning of the line
     */
    private record Piece(Inline content, String string, double x, double width) {}

    /** A line with its size. */
    static final class Line {
        private final List<Piece> pieces = new ArrayList<>();
        private double width;
        private double size;
        private double tallest;

        double width() {
            return width;
        }

        double height() {
            return Math.max(size * LEADING, tallest + size * 0.3);
        }

        private double baseline() {
            return (height() - size * LEADING) / 2 + size * BASELINE;
        }

        /**
         * Draws the line.
         *
         * @param tag what it belongs to
         */
        void paint(PlacedPage page, double x, double top, Tag tag) {
            for (Piece piece : pieces) {
                if (piece.content instanceof Inline.Words words) {
                    Tag own = words.target().isEmpty() || tag == null ? tag : new Tag("Link", tag);
                    page.text(own, piece.string, words.style(), x + piece.x, top + baseline(), piece.width);
                    if (!words.target().isEmpty()) {
                        Rectangle2D area = new Rectangle2D.Double(x + piece.x, top, piece.width, height());
                        page.link(area, words.target(), own);
                    }
                } else if (piece.content instanceof Inline.Symbol symbol) {
                    paint(page, symbol, x + piece.x, top + baseline() + symbol.drop() - symbol.height(), tag);
                }
            }
        }

        private static void paint(PlacedPage page, Inline.Symbol symbol, double x, double y, Tag tag) {
            Tag own =
                    symbol.alternative().isEmpty() || tag == null ? null : new Tag("Figure", tag, symbol.alternative());
            AffineTransform move = AffineTransform.getTranslateInstance(x, y);
            for (Inline.Layer layer : symbol.layers()) {
                Shape shape = move.createTransformedShape(layer.shape());
                if (layer.fill() != null) {
                    page.fill(own, shape, layer.fill());
                }
                Pen pen = layer.pen();
                if (pen != null) {
                    page.draw(own, shape, pen);
                }
            }
        }
    }

    private final double first;
    private final double rest;
    private final List<Line> lines = new ArrayList<>();
    private Line line = new Line();

    /** What has been put on the current line since it could last be broken. */
    private final List<Glyph> word = new ArrayList<>();

    private double wordWidth;
    private double at;
    private int previous = ' ';
    private double lastSize;

    /** A character or a symbol on its way into a line. */
    private record Glyph(Inline content, int codePoint, double width) {}

    private Lines(double first, double rest) {
        this.first = first;
        this.rest = rest;
    }

    /**
     * Breaks a text.
     *
     * @param first width of the first line
     * @param rest width of the other lines
     */
    static List<Line> of(List<Inline> text, double first, double rest) {
        Lines lines = new Lines(first, rest);
        for (Inline part : text) {
            lines.add(part);
        }
        lines.flush();
        lines.end();
        return lines.lines;
    }

    private void add(Inline part) {
        if (part instanceof Inline.Words words) {
            lastSize = words.style().size();
            if (line.pieces.isEmpty() && word.isEmpty()) {
                line.size = Math.max(line.size, lastSize);
            }
            String[] strings = words.string().split("\\R", -1);
            for (int i = 0; i < strings.length; i++) {
                if (i > 0) {
                    flush();
                    end();
                    line.size = lastSize;
                }
                words.style().face().drawable(strings[i]).codePoints().forEach(c -> add(words, c));
            }
        } else if (part instanceof Inline.Symbol symbol) {
            flush();
            word.add(new Glyph(symbol, ' ', symbol.width()));
            wordWidth = symbol.width();
            previous = 0;
        }
    }

    private void add(Inline.Words words, int c) {
        if (previous != 0 && Paragraph.mayBreak(previous, c)) {
            flush();
        }
        double width = words.style().face().width(c, words.style().size());
        if (c == ' ' && at + wordWidth + width > limit()) {
            flush();
            previous = c;
            if (line.pieces.isEmpty()) {
                return;
            }
        }
        if (wordWidth + width > limit() && !word.isEmpty()) {
            flush(); // a word that is longer than a line
            if (at > 0) {
                end();
            }
        }
        word.add(new Glyph(words, c, width));
        wordWidth += width;
        previous = c;
    }

    private double limit() {
        return (lines.isEmpty() ? first : rest) + 0.01;
    }

    /** Puts the word on the line, or on the next if it does not fit. */
    private void flush() {
        if (word.isEmpty()) {
            return;
        }
        double visible = wordWidth;
        for (int i = word.size() - 1; i >= 0 && isSpace(word.get(i)); i--) {
            visible -= word.get(i).width;
        }
        if (at > 0 && at + visible > limit()) {
            end();
        }
        boolean begin = at == 0 && !lines.isEmpty();
        StringBuilder string = new StringBuilder();
        Inline content = null;
        double from = at;
        for (Glyph glyph : word) {
            if (begin && isSpace(glyph)) {
                continue; // no space at the beginning of a line that was broken
            }
            begin = false;
            if (glyph.content != content) {
                put(content, string, from);
                content = glyph.content;
                from = at;
            }
            string.appendCodePoint(glyph.codePoint);
            at += glyph.width;
        }
        put(content, string, from);
        word.clear();
        wordWidth = 0;
    }

    private static boolean isSpace(Glyph glyph) {
        return glyph.codePoint == ' ' && glyph.content instanceof Inline.Words;
    }

    private void put(Inline content, StringBuilder string, double from) {
        if (content == null) {
            return;
        }
        int last = line.pieces.size() - 1;
        if (content instanceof Inline.Words words) {
            line.size = Math.max(line.size, words.style().size());
            if (last >= 0 && line.pieces.get(last).content == content) {
                Piece before = line.pieces.remove(last);
                line.pieces.add(new Piece(content, before.string + string, before.x, at - before.x));
                string.setLength(0);
                return;
            }
        } else if (content instanceof Inline.Symbol symbol) {
            line.tallest = Math.max(line.tallest, symbol.height());
        }
        line.pieces.add(new Piece(content, string.toString(), from, at - from));
        string.setLength(0);
    }

    private void end() {
        if (line.size == 0) {
            line.size = lastSize == 0 ? Style.CELL.size() : lastSize;
        }
        trim();
        line.width = line.pieces.isEmpty()
                ? 0
                : line.pieces.get(line.pieces.size() - 1).x + line.pieces.get(line.pieces.size() - 1).width;
        lines.add(line);
        line = new Line();
        at = 0;
    }

    /** Takes the spaces at the end of a line away. */
    private void trim() {
        int last = line.pieces.size() - 1;
        if (last >= 0 && line.pieces.get(last).content instanceof Inline.Words words) {
            Piece piece = line.pieces.get(last);
            String string = piece.string.stripTrailing();
            if (string.isEmpty()) {
                line.pieces.remove(last);
            } else if (string.length() < piece.string.length()) {
                double width = words.style().face().width(string, words.style().size());
                line.pieces.set(last, new Piece(words, string, piece.x, width));
            }
        }
    }
}

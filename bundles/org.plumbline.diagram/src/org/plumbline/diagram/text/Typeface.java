// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A TrueType font that the product brings along, so that text has the same size and look on every machine.
 *
 * <p>It is read on first use. Text is measured by the advances of its glyphs alone, without kerning, which is also how all
 * formats draw it.
 */
public final class Typeface {

    /** Stands for what the font cannot show. */
    private static final int SUBSTITUTE = 0x3013;

    private static final int BMP = 0x10000;

    private final TrueTypeTables tables;
    private final String resource;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int[] advances;
    private final char[] glyphs;
    private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

    private Typeface(String resource) {
        this.resource = resource;
        this.tables = new TrueTypeTables(read());
        this.unitsPerEm = tables.u16(tables.offset("head") + 18);
        int hhea = tables.offset("hhea");
        this.ascent = tables.i16(hhea + 4);
        this.descent = -tables.i16(hhea + 6);
        this.advances = new int[tables.glyphCount()];
        int hmtx = tables.offset("hmtx");
        int last = tables.u16(hhea + 34) - 1;
        for (int i = 0; i < advances.length; i++) {
            advances[i] = tables.u16(hmtx + 4 * Math.min(i, last));
        }
        this.glyphs = tables.basicPlane();
    }

    /** Returns the face for plain text. */
    public static Typeface regular() {
        return Regular.FACE;
    }

    /** Returns the face for headings and marked text. */
    public static Typeface bold() {
        return Bold.FACE;
    }

    /** Returns the file of the font, a fresh copy. */
    public byte[] file() {
        return tables.copy();
    }

    /**
     * Returns text as it can be drawn: without control characters and broken surrogates, and with a substitute for each
     * character that the font does not have.
     */
    public String drawable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || glyphs[c] == 0) {
                return replaced(text);
            }
        }
        return text;
    }

    private String replaced(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL) {
                result.append(' ');
            } else if (type != Character.FORMAT && (c < 0xFE00 || c > 0xFE0F)) {
                result.appendCodePoint(glyph(c) == 0 ? SUBSTITUTE : c);
            }
        });
        return result.toString();
    }

    /** Returns how wide a text is in pixels, for a font of so many pixels. */
    public double width(String text, double size) {
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            units += advances[glyph(c)];
            i += Character.charCount(c);
        }
        return units * size / unitsPerEm;
    }

    /** Returns how wide a character is in pixels, for a font of so many pixels. */
    public double width(int codePoint, double size) {
        return advances[glyph(codePoint)] * size / unitsPerEm;
    }

    /** Returns how far the font reaches above its baseline in pixels, for a font of so many pixels. */
    public double ascent(double size) {
        return ascent * size / unitsPerEm;
    }

    /** Returns how far the font reaches beneath its baseline in pixels, for a font of so many pixels. */
    public double descent(double size) {
        return descent * size / unitsPerEm;
    }

    /** Returns the outlines of a text whose baseline begins at a point. */
    public Path2D outline(String text, double size, double x, double baseline) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / unitsPerEm;
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int glyph = glyph(c);
            Path2D shape = outlines.computeIfAbsent(glyph, tables::outline);
            path.append(
                    shape.getPathIterator(new AffineTransform(scale, 0, 0, -scale, x + units * scale, baseline)),
                    false);
            units += advances[glyph];
            i += Character.charCount(c);
        }
        return path;
    }

    /**
     * Returns a font of the given characters only, as a TrueType file.
     *
     * @param codePoints in their order; characters that the font does not have are left out
     */
    public byte[] subset(SortedSet<Integer> codePoints) {
        return new FontSubset(tables, codePoints, this::glyph).toBytes();
    }

    /** Returns the number of a character's glyph, 0 if the font has none. */
    int glyph(int codePoint) {
        return codePoint < BMP ? glyphs[codePoint] : tables.glyph(codePoint);
    }

    private byte[] read() {
        URL file = Typeface.class.getResource(resource);
        if (file == null) {
            throw new IllegalStateException("the font " + resource + " is missing in org.plumbline.diagram");
        }
        try {
            URLConnection connection = file.openConnection();
            try (InputStream in = connection.getInputStream()) {
                // at once into its place: a stream that does not know its end copies ten megabytes twice
                int length = connection.getContentLength();
                byte[] font = length < 0 ? in.readAllBytes() : new byte[length];
                if (length >= 0 && in.readNBytes(font, 0, length) < length) {
                    throw new EOFException(resource);
                }
                return font;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static final class Regular {
        static final Typeface FACE = new Typeface("/fonts/NotoSansSC-Regular.ttf");
    }

    private static final class Bold {
        static final Typeface FACE = new Typeface("/fonts/NotoSansSC-SemiBold.ttf");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Writes a TrueType font that has some of the characters of another. */
final class FontSubset {

    private final TrueTypeTables font;
    private final SortedSet<Integer> codePoints;
    private final IntUnaryOperator glyphOf;

    /** Numbers in the full font, to numbers in the subset; in the order of the latter. */
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    FontSubset(TrueTypeTables font, SortedSet<Integer> codePoints, IntUnaryOperator glyphOf) {
        this.font = font;
        this.codePoints = codePoints;
        this.glyphOf = glyphOf;
    }

    byte[] toBytes() {
        numbers.put(0, 0);
        for (int codePoint : codePoints) {
            take(glyphOf.applyAsInt(codePoint));
        }
        Buffer glyf = new Buffer();
        Buffer loca = new Buffer();
        // parts of composed glyphs are added while walking
        List<Integer> queue = new ArrayList<>(numbers.keySet());
        for (int i = 0; i < queue.size(); i++) {
            loca.u32(glyf.size());
            for (int part : write(glyf, queue.get(i))) {
                if (take(part)) {
                    queue.add(part);
                }
            }
        }
        loca.u32(glyf.size());
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", cmap());
        tables.put("glyf", glyf.bytes());
        tables.put("head", head());
        tables.put("hhea", withCount("hhea", 34));
        tables.put("hmtx", metrics());
        tables.put("loca", loca.bytes());
        tables.put("maxp", withCount("maxp", 4));
        tables.put("name", names());
        if (font.has("OS/2")) {
            tables.put("OS/2", font.copy(font.offset("OS/2"), font.length("OS/2")));
        }
        tables.put("post", postscript());
        return file(tables);
    }

    private boolean take(int glyph) {
        return numbers.putIfAbsent(glyph, numbers.size()) == null;
    }

    /** Writes the description of a glyph and returns the glyphs that it is composed of. */
    private List<Integer> write(Buffer out, int glyph) {
        int from = font.glyphOffset(glyph);
        byte[] bytes = font.copy(from, font.glyphOffset(glyph + 1) - from);
        List<Integer> parts = new ArrayList<>();
        if (bytes.length > 0 && font.i16(from) < 0) {
            for (TrueTypeTables.Component part : font.components(from + 10)) {
                take(part.glyph());
                parts.add(part.glyph());
                int number = numbers.get(part.glyph());
                bytes[part.at() - from] = (byte) (number >> 8);
                bytes[part.at() - from + 1] = (byte) number;
            }
        }
        out.bytes(bytes).pad();
        return parts;
    }

    private byte[] cmap() {
        Buffer groups = new Buffer();
        int count = 0;
        for (int codePoint : codePoints) {
            int glyph = glyphOf.applyAsInt(codePoint);
            if (glyph != 0) {
                groups.u32(codePoint).u32(codePoint).u32(numbers.get(glyph));
                count++;
            }
        }
        Buffer cmap = new Buffer();
        // one encoding: Unicode, all planes
        cmap.u16(0).u16(1).u16(3).u16(10).u32(12);
        cmap.u16(12).u16(0).u32(16 + groups.size()).u32(0).u32(count);
        return cmap.bytes(groups.bytes()).bytes();
    }

    private byte[] head() {
        byte[] head = font.copy(font.offset("head"), font.length("head"));
        for (int i = 8; i < 12; i++) {
            head[i] = 0;
        }
        head[50] = 0;
        head[51] = 1;
        return head;
    }

    private byte[] withCount(String table, int at) {
        byte[] bytes = font.copy(font.offset(table), font.length(table));
        bytes[at] = (byte) (numbers.size() >> 8);
        bytes[at + 1] = (byte) numbers.size();
        return bytes;
    }

    private byte[] metrics() {
        Buffer metrics = new Buffer();
        int hmtx = font.offset("hmtx");
        int full = font.u16(font.offset("hhea") + 34);
        for (int glyph : numbers.keySet()) {
            if (glyph < full) {
                metrics.u16(font.u16(hmtx + 4 * glyph)).u16(font.u16(hmtx + 4 * glyph + 2));
            } else {
                metrics.u16(font.u16(hmtx + 4 * (full - 1))).u16(font.u16(hmtx + 4 * full + 2 * (glyph - full)));
            }
        }
        return metrics.bytes();
    }

    /** Every glyph has a name, as some readers of fonts want, but none that says anything. */
    private byte[] postscript() {
        Buffer post = new Buffer().u32(0x00020000).zeros(28);
        return post.u16(numbers.size()).zeros(2 * numbers.size()).bytes();
    }

    /** The name of its own says that it is not the whole font. */
    private static byte[] names() {
        byte[] name = "PlumblineSans".getBytes(StandardCharsets.UTF_16BE);
        Buffer names = new Buffer().u16(0).u16(3).u16(6 + 3 * 12);
        for (int id : new int[] {1, 4, 6}) {
            names.u16(3).u16(1).u16(0x409).u16(id).u16(name.length).u16(0);
        }
        return names.bytes(name).bytes();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        int power = Integer.highestOneBit(tables.size());
        Buffer file = new Buffer();
        file.u32(0x00010000).u16(tables.size()).u16(16 * power).u16(Integer.numberOfTrailingZeros(power));
        file.u16(16 * (tables.size() - power));
        int offset = 12 + 16 * tables.size();
        Buffer body = new Buffer();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] content = table.getValue();
            if (table.getKey().equals("head")) {
                head = offset + body.size();
            }
            file.bytes(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.u32(checksum(content)).u32(offset + body.size()).u32(content.length);
            body.bytes(content).pad();
        }
        byte[] bytes = file.bytes(body.bytes()).bytes();
        int adjustment = 0xB1B0AFBA - checksum(bytes);
        for (int i = 0; i < 4; i++) {
            bytes[head + 8 + i] = (byte) (adjustment >> (24 - 8 * i));
        }
        return bytes;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i & 3));
        }
        return sum;
    }

    private static final class Buffer {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Buffer u16(int value) {
            out.write(value >> 8);
            out.write(value);
            return this;
        }

        Buffer u32(int value) {
            return u16(value >>> 16).u16(value);
        }

        Buffer bytes(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        Buffer zeros(int count) {
            return bytes(new byte[count]);
        }

        void pad() {
            zeros(-out.size() & 3);
        }

        int size() {
            return out.size();
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}

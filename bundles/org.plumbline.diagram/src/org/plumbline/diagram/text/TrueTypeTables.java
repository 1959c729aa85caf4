// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType font, read in place. */
final class TrueTypeTables {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int SCALE_XY = 64;
    private static final int MATRIX = 128;

    private final byte[] data;
    private final Map<String, int[]> directory = new TreeMap<>();
    private final boolean longOffsets;
    private final int wide;
    private final int narrow;

    TrueTypeTables(byte[] data) {
        this.data = data;
        int count = u16(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            directory.put(
                    new String(data, entry, 4, StandardCharsets.US_ASCII), new int[] {i32(entry + 8), i32(entry + 12)});
        }
        this.longOffsets = u16(offset("head") + 50) == 1;
        this.wide = subtable(12);
        this.narrow = subtable(4);
    }

    int offset(String table) {
        return directory.get(table)[0];
    }

    int length(String table) {
        return directory.get(table)[1];
    }

    boolean has(String table) {
        return directory.containsKey(table);
    }

    byte[] copy() {
        return data.clone();
    }

    byte[] copy(int offset, int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(data, offset, bytes, 0, length);
        return bytes;
    }

    int glyphCount() {
        return u16(offset("maxp") + 4);
    }

    int u8(int at) {
        return data[at] & 0xFF;
    }

    int u16(int at) {
        return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    }

    int i16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    /** Returns where the description of a glyph begins; it ends where the next one begins. */
    int glyphOffset(int glyph) {
        int loca = offset("loca");
        return offset("glyf") + (longOffsets ? i32(loca + 4 * glyph) : 2 * u16(loca + 2 * glyph));
    }

    /** Returns the glyph of each character of the basic plane. */
    char[] basicPlane() {
        char[] glyphs = new char[0x10000];
        if (wide != 0) {
            int groups = i32(wide + 12);
            for (int i = 0; i < groups; i++) {
                int group = wide + 16 + 12 * i;
                int first = i32(group);
                int last = Math.min(i32(group + 4), 0xFFFF);
                int glyph = i32(group + 8);
                for (int c = first; c <= last; c++) {
                    glyphs[c] = (char) (glyph + c - first);
                }
            }
        } else {
            fillFromSegments(glyphs);
        }
        return glyphs;
    }

    private void fillFromSegments(char[] glyphs) {
        int segments = u16(narrow + 6) / 2;
        int ends = narrow + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int range = u16(ranges + 2 * i);
            for (int c = u16(starts + 2 * i); c <= u16(ends + 2 * i) && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : u16(ranges + 2 * i + range + 2 * (c - u16(starts + 2 * i)));
                glyphs[c] = (char) (range != 0 && glyph == 0 ? 0 : glyph + u16(deltas + 2 * i));
            }
        }
    }

    /** Returns the glyph of a character of any plane, 0 if there is none. */
    int glyph(int codePoint) {
        if (wide == 0) {
            return 0;
        }
        int low = 0;
        int high = i32(wide + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = wide + 16 + 12 * middle;
            if (codePoint < i32(group)) {
                high = middle - 1;
            } else if (codePoint > i32(group + 4)) {
                low = middle + 1;
            } else {
                return i32(group + 8) + codePoint - i32(group);
            }
        }
        return 0;
    }

    private int subtable(int format) {
        int cmap = offset("cmap");
        int count = u16(cmap + 2);
        for (int i = 0; i < count; i++) {
            int table = cmap + i32(cmap + 4 + 8 * i + 4);
            int platform = u16(cmap + 4 + 8 * i);
            if (u16(table) == format && (platform == 0 || platform == 3)) {
                return table;
            }
        }
        return 0;
    }

    /** Returns the outline of a glyph in the font's units, upwards. */
    Path2D outline(int glyph) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int at = glyphOffset(glyph);
        if (glyphOffset(glyph + 1) > at) {
            int contours = i16(at);
            if (contours >= 0) {
                simple(path, at + 10, contours);
            } else {
                for (Component part : components(at + 10)) {
                    path.append(outline(part.glyph()).getPathIterator(part.transform()), false);
                }
            }
        }
        return path;
    }

    /**
     * A glyph within another.
     *
     * @param at where its number stands
     */
    record Component(int at, int glyph, AffineTransform transform) {}

    /** Returns the parts of a composed glyph whose parts are described from an offset on. */
    List<Component> components(int from) {
        List<Component> parts = new ArrayList<>();
        int at = from;
        int flags;
        do {
            flags = u16(at);
            int number = at + 2;
            at += 4;
            int dx = 0;
            int dy = 0;
            if ((flags & OFFSETS) != 0) {
                dx = (flags & WORDS) != 0 ? i16(at) : data[at];
                dy = (flags & WORDS) != 0 ? i16(at + 2) : data[at + 1];
            }
            at += (flags & WORDS) != 0 ? 4 : 2;
            double xx = 1;
            double yx = 0;
            double xy = 0;
            double yy = 1;
            if ((flags & SCALE) != 0) {
                xx = yy = fixed(at);
                at += 2;
            } else if ((flags & SCALE_XY) != 0) {
                xx = fixed(at);
                yy = fixed(at + 2);
                at += 4;
            } else if ((flags & MATRIX) != 0) {
                xx = fixed(at);
                yx = fixed(at + 2);
                xy = fixed(at + 4);
                yy = fixed(at + 6);
                at += 8;
            }
            parts.add(new Component(number, u16(number), new AffineTransform(xx, yx, xy, yy, dx, dy)));
        } while ((flags & MORE) != 0);
        return parts;
    }

    private double fixed(int at) {
        return i16(at) / 16384.0;
    }

    private void simple(Path2D path, int start, int contours) {
        if (contours == 0) {
            return;
        }
        int points = u16(start + 2 * (contours - 1)) + 1;
        int at = start + 2 * contours;
        at += 2 + u16(at);
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            byte flag = data[at++];
            int repeat = (flag & REPEAT) != 0 ? u8(at++) : 0;
            for (int r = 0; r <= repeat && i < points; r++) {
                flags[i++] = flag;
            }
        }
        int[] xs = new int[points];
        at = coordinates(xs, flags, at, SHORT_X, SAME_X);
        int[] ys = new int[points];
        coordinates(ys, flags, at, SHORT_Y, SAME_Y);
        int first = 0;
        for (int c = 0; c < contours; c++) {
            int last = u16(start + 2 * c);
            contour(path, flags, xs, ys, first, last);
            first = last + 1;
        }
    }

    private int coordinates(int[] values, byte[] flags, int from, int small, int same) {
        int at = from;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            if ((flags[i] & small) != 0) {
                int delta = u8(at++);
                value += (flags[i] & same) != 0 ? delta : -delta;
            } else if ((flags[i] & same) == 0) {
                value += i16(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    private static void contour(Path2D path, byte[] flags, int[] xs, int[] ys, int first, int last) {
        int count = last - first + 1;
        if (count < 2) {
            return;
        }
        // begins on the curve: at a point of it, or half way between two that are not
        int begin = first;
        while (begin <= last && (flags[begin] & ON_CURVE) == 0) {
            begin++;
        }
        boolean implied = begin > last;
        if (implied) {
            begin = first;
            path.moveTo((xs[first] + xs[last]) / 2.0, (ys[first] + ys[last]) / 2.0);
        } else {
            path.moveTo(xs[begin], ys[begin]);
        }
        double controlX = 0;
        double controlY = 0;
        boolean control = false;
        for (int i = implied ? 0 : 1; i <= count; i++) {
            int p = first + (begin - first + i) % count;
            boolean on = (flags[p] & ON_CURVE) != 0;
            if (control) {
                double x = on ? xs[p] : (controlX + xs[p]) / 2;
                double y = on ? ys[p] : (controlY + ys[p]) / 2;
                path.quadTo(controlX, controlY, x, y);
            } else if (on) {
                path.lineTo(xs[p], ys[p]);
            }
            control = !on;
            controlX = xs[p];
            controlY = ys[p];
        }
        path.closePath();
    }
}

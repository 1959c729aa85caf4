// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An ICC profile of the colour space sRGB (IEC 61966-2-1), version 4. Profiles that are published have terms of use of their
 * own; this one consists of the numbers of the standard only.
 */
final class SrgbProfile {

    private static final int HEADER = 128;

    private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final int first;

    private SrgbProfile(int count) {
        first = HEADER + 4 + 12 * count;
    }

    static byte[] bytes() {
        SrgbProfile profile = new SrgbProfile(10);
        profile.text("desc", "sRGB");
        profile.text("cprt", "No rights reserved");
        // white and primaries, adapted from D65 to D50
        profile.xyz("wtpt", 0.96420, 1.00000, 0.82491);
        profile.xyz("rXYZ", 0.43607, 0.22249, 0.01392);
        profile.xyz("gXYZ", 0.38515, 0.71687, 0.09708);
        profile.xyz("bXYZ", 0.14307, 0.06061, 0.71410);
        int curve = profile.curve("rTRC");
        profile.tag("gTRC", curve, CURVE);
        profile.tag("bTRC", curve, CURVE);
        profile.adaptation();
        return profile.file();
    }

    private static final int CURVE = 12 + 5 * 4;

    private void text(String tag, String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        int at = begin("mluc");
        u32(data, 1);
        u32(data, 12);
        ascii(data, "enUS");
        u32(data, letters.length);
        u32(data, 28);
        data.writeBytes(letters);
        end(tag, at);
    }

    private void xyz(String tag, double x, double y, double z) {
        int at = begin("XYZ ");
        fixed(x, y, z);
        end(tag, at);
    }

    /** A power with a straight piece at its foot. */
    private int curve(String tag) {
        int at = begin("para");
        u32(data, 3 << 16);
        fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        end(tag, at);
        return at;
    }

    private void adaptation() {
        int at = begin("sf32");
        fixed(1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168);
        end("chad", at);
    }

    private int begin(String type) {
        int at = first + data.size();
        ascii(data, type);
        u32(data, 0);
        return at;
    }

    private void end(String tag, int at) {
        int size = first + data.size() - at;
        data.writeBytes(new byte[-data.size() & 3]);
        tag(tag, at, size);
    }

    private void tag(String tag, int at, int size) {
        ascii(tags, tag);
        u32(tags, at);
        u32(tags, size);
    }

    private void fixed(double... numbers) {
        for (double number : numbers) {
            u32(data, (int) Math.round(number * 0x10000));
        }
    }

    private byte[] file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        u32(file, first + data.size());
        u32(file, 0);
        u32(file, 0x04200000);
        ascii(file, "mntrRGB XYZ ");
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            file.write(part >> 8);
            file.write(part);
        }
        ascii(file, "acsp");
        file.writeBytes(new byte[28]);
        u32(file, 0x0000F6D6); // the light of the profile's connection space, D50
        u32(file, 0x00010000);
        u32(file, 0x0000D32D);
        file.writeBytes(new byte[HEADER - file.size()]);
        u32(file, tags.size() / 12);
        file.writeBytes(tags.toByteArray());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void u32(ByteArrayOutputStream out, int value) {
        out.write(value >>> 24);
        out.write(value >>> 16);
        out.write(value >>> 8);
        out.write(value);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes images as PNG files, with their resolution. */
final class PngFile {

    /** More dots than these do not fit into the memory of usual machines. */
    static final double MOST_DOTS = 1.2e8;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Dots of a metre at a scale of one: 96 dots an inch. */
    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private static final int PART = 1 << 16;
    private static final int LEVEL = 3;

    private PngFile() {}

    static void write(BufferedImage image, double scale, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to));
        out.write(SIGNATURE);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(image.getWidth());
        fields.writeInt(image.getHeight());
        // eight bits for each of red, green and blue
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", header.toByteArray(), header.size());
        ByteArrayOutputStream resolution = new ByteArrayOutputStream();
        fields = new DataOutputStream(resolution);
        int dots = (int) Math.round(DOTS_PER_METRE * scale);
        fields.writeInt(dots);
        fields.writeInt(dots);
        fields.write(1);
        chunk(out, "pHYs", resolution.toByteArray(), resolution.size());
        pixels(image, out);
        chunk(out, "IEND", new byte[0], 0);
        out.flush();
    }

    /**
     * Each line as the difference to the one above, which is little in drawings; most lines have none. Compression beyond
     * this level takes several times as long over what does not differ, and wins little.
     */
    private static void pixels(BufferedImage image, DataOutputStream out) throws IOException {
        int width = image.getWidth();
        int[] dots = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] filtered = new byte[3 * width + 1];
        byte[] unchanged = new byte[3 * width + 1];
        filtered[0] = 2;
        unchanged[0] = 2;
        Deflater deflater = new Deflater(LEVEL);
        OutputStream chunks = new Chunks(out);
        try (DeflaterOutputStream compressed = new DeflaterOutputStream(chunks, deflater, PART)) {
            for (int y = 0; y < image.getHeight(); y++) {
                int start = y * width;
                int first = y == 0 ? 0 : Arrays.mismatch(dots, start - width, start, dots, start, start + width);
                if (first < 0) {
                    compressed.write(unchanged);
                } else {
                    Arrays.fill(filtered, 1, filtered.length, (byte) 0);
                    int x = first;
                    while (x < width) {
                        int dot = dots[start + x];
                        int above = y == 0 ? 0 : dots[start + x - width];
                        if (dot == above && y > 0) {
                            int same = Arrays.mismatch(dots, start + x - width, start, dots, start + x, start + width);
                            x = same < 0 ? width : x + same;
                        } else {
                            filtered[3 * x + 1] = (byte) ((dot >> 16) - (above >> 16));
                            filtered[3 * x + 2] = (byte) ((dot >> 8) - (above >> 8));
                            filtered[3 * x + 3] = (byte) (dot - above);
                            x++;
                        }
                    }
                    compressed.write(filtered);
                }
            }
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Writes what it gets as parts of the image's data. */
    private static final class Chunks extends OutputStream {

        private final DataOutputStream out;

        Chunks(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            byte[] part = new byte[length];
            System.arraycopy(bytes, offset, part, 0, length);
            chunk(out, "IDAT", part, length);
        }
    }
}

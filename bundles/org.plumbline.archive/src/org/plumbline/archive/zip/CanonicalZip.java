// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * The one way in which files become a zip file: in the order given, stored, with the same date and permissions, without
 * comments, and without extra fields unless a number needs 64 bits. So every byte of the container follows from names,
 * sizes, checksums and the date; those who write it and those who check it ask here (docs/decisions/014).
 */
final class CanonicalZip {

    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int END_64 = 0x06064b50;
    static final int LOCATOR_64 = 0x07064b50;

    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;
    static final int END_64_LENGTH = 56;
    static final int LOCATOR_64_LENGTH = 20;

    static final int UTF8 = 1 << 11;
    static final int UNIX = 3;
    static final int EXTRA_64 = 1;
    static final long MAX_32 = 0xFFFF_FFFFL;
    static final int MAX_16 = 0xFFFF;

    private static final int VERSION = 20;
    private static final int VERSION_64 = 45;
    private static final int REGULAR_FILE = 0100644;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2107;

    private final int date;

    /** @param day date of all files; zip files know the years 1980 to 2107, and take the nearest day of those */
    CanonicalZip(LocalDate day) {
        LocalDate known = day.getYear() < FIRST_YEAR
                ? LocalDate.of(FIRST_YEAR, 1, 1)
                : day.getYear() > LAST_YEAR ? LocalDate.of(LAST_YEAR, 12, 31) : day;
        date = known.getYear() - FIRST_YEAR << 9 | known.getMonthValue() << 5 | known.getDayOfMonth();
    }

    /** What stands before the content of a file. */
    byte[] local(StoredFile file) {
        byte[] name = name(file);
        boolean large = isLarge(file.size());
        int extra = large ? 20 : 0;
        ByteBuffer bytes = buffer(LOCAL_LENGTH + name.length + extra);
        bytes.putInt(LOCAL);
        common(bytes, file, large, name.length, extra);
        bytes.put(name);
        if (large) {
            bytes.putShort((short) EXTRA_64).putShort((short) 16);
            bytes.putLong(file.size()).putLong(file.size());
        }
        return bytes.array();
    }

    /** The entry of a file in the directory at the end. */
    private byte[] central(StoredFile file, long offset) {
        byte[] name = name(file);
        boolean large = isLarge(file.size());
        boolean far = isLarge(offset);
        int fields = (large ? 16 : 0) + (far ? 8 : 0);
        int extra = fields == 0 ? 0 : 4 + fields;
        ByteBuffer bytes = buffer(CENTRAL_LENGTH + name.length + extra);
        bytes.putInt(CENTRAL);
        bytes.putShort((short) (UNIX << 8 | (extra > 0 ? VERSION_64 : VERSION)));
        common(bytes, file, extra > 0, name.length, extra);
        // no comment, first disk, binary
        bytes.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        bytes.putInt(REGULAR_FILE << 16);
        bytes.putInt((int) (far ? MAX_32 : offset));
        bytes.put(name);
        if (extra > 0) {
            bytes.putShort((short) EXTRA_64).putShort((short) fields);
        }
        if (large) {
            bytes.putLong(file.size()).putLong(file.size());
        }
        if (far) {
            bytes.putLong(offset);
        }
        return bytes.array();
    }

    /** From the version needed to the length of the extra field: the same in both headers. */
    private void common(ByteBuffer bytes, StoredFile file, boolean version64, int nameLength, int extraLength) {
        int size = (int) (isLarge(file.size()) ? MAX_32 : file.size());
        bytes.putShort((short) (version64 ? VERSION_64 : VERSION));
        bytes.putShort((short) UTF8).putShort((short) 0);
        bytes.putShort((short) 0).putShort((short) date);
        bytes.putInt((int) file.crc32()).putInt(size).putInt(size);
        bytes.putShort((short) nameLength).putShort((short) extraLength);
    }

    /**
     * The directory and what closes the file.
     *
     * @param offset where the directory begins
     */
    byte[] directory(List<StoredFile> files, long offset) {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        long position = 0;
        for (StoredFile file : files) {
            directory.writeBytes(central(file, position));
            position += local(file).length + file.size();
        }
        int length = directory.size();
        boolean large = files.size() >= MAX_16 || isLarge(offset) || isLarge(length);
        if (large) {
            directory.writeBytes(end64(files.size(), length, offset));
        }
        ByteBuffer end = buffer(END_LENGTH);
        int count = large ? MAX_16 : files.size();
        end.putInt(END).putShort((short) 0).putShort((short) 0);
        end.putShort((short) count).putShort((short) count);
        end.putInt((int) (large ? MAX_32 : length)).putInt((int) (large ? MAX_32 : offset));
        end.putShort((short) 0);
        directory.writeBytes(end.array());
        return directory.toByteArray();
    }

    private static byte[] end64(long count, long length, long offset) {
        ByteBuffer end = buffer(END_64_LENGTH + LOCATOR_64_LENGTH);
        end.putInt(END_64).putLong(END_64_LENGTH - 12);
        end.putShort((short) (UNIX << 8 | VERSION_64)).putShort((short) VERSION_64);
        end.putInt(0).putInt(0).putLong(count).putLong(count).putLong(length).putLong(offset);
        end.putInt(LOCATOR_64).putInt(0).putLong(offset + length).putInt(1);
        return end.array();
    }

    private static boolean isLarge(long number) {
        return number >= MAX_32;
    }

    private static byte[] name(StoredFile file) {
        return file.name().getBytes(StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}

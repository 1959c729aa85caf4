// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.archive.ArchiveException;

/** Zip files of an attacker are refused with a reason, before anything of them is used. */
class HostileZipTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    // where fields stand in a header of the directory
    private static final int C_FLAGS = 8;
    private static final int C_METHOD = 10;
    private static final int C_CRC = 16;
    private static final int C_PACKED = 20;
    private static final int C_SIZE = 24;
    private static final int C_COMMENT = 32;
    private static final int C_DISK = 34;
    private static final int C_ATTRIBUTES = 38;
    private static final int C_OFFSET = 42;

    // and in a local header
    private static final int L_FLAGS = 6;
    private static final int L_METHOD = 8;
    private static final int L_CRC = 14;
    private static final int L_PACKED = 18;
    private static final int L_SIZE = 22;

    @TempDir
    private Path folder;

    /** A zip file of files "b/0", "b/1" … with these contents, or other names. */
    private static byte[] zip(List<String> names, String... contents) throws IOException {
        List<ZipWriter.Content> files = new ArrayList<>();
        for (int i = 0; i < contents.length; i++) {
            byte[] content = contents[i].getBytes(StandardCharsets.UTF_8);
            CRC32 crc = new CRC32();
            crc.update(content);
            files.add(new ZipWriter.Content(
                    new StoredFile(names.get(i), content.length, crc.getValue()),
                    () -> new ByteArrayInputStream(content)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter.write(files, DAY, out, written -> {});
        return out.toByteArray();
    }

    private static byte[] two() throws IOException {
        return zip(List.of("b/0", "b/1"), "first", "second");
    }

    private ZipContainer open(byte[] content) throws IOException {
        return ZipContainer.open(Files.write(folder.resolve("x.zip"), content));
    }

    private String refusal(byte[] content) {
        ArchiveException refused =
                assertThrows(ArchiveException.class, () -> open(content).close());
        assertTrue(refused.getMessage().startsWith(folder.resolve("x.zip") + ": "), refused.getMessage());
        return refused.getMessage();
    }

    private void assertRefused(String reason, byte[] content) {
        assertTrue(refusal(content).contains(reason), refusal(content));
    }

    /** The two files with something done to the bytes: headers of the second file, and the end. */
    private static byte[] changed(Consumer<Parts> change) throws IOException {
        byte[] content = two();
        change.accept(new Parts(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)));
        return content;
    }

    /** Offsets of the second file's headers. */
    private record Parts(ByteBuffer bytes) {

        int end() {
            return bytes.capacity() - CanonicalZip.END_LENGTH;
        }

        int central() {
            return end() - CanonicalZip.CENTRAL_LENGTH - 3;
        }

        int local() {
            return bytes.getInt(central() + C_OFFSET);
        }
    }

    @Test
    void whatWasWrittenIsReadAndCanonical() throws IOException {
        try (ZipContainer zip = open(two())) {
            assertEquals(
                    List.of("b/0", "b/1"),
                    zip.files().stream().map(StoredFile::name).toList());
            try (InputStream in = zip.open(zip.files().get(1))) {
                assertEquals("second", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertTrue(zip.deviation(DAY).isEmpty());
            assertFalse(zip.deviation(DAY.plusDays(1)).isEmpty());
        }
        try (ZipFile java = new ZipFile(folder.resolve("x.zip").toFile())) {
            assertEquals(2, java.size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../b/x",
                "b/../../x",
                "/b/x",
                "b//x",
                "b/./x",
                "b\\x",
                "C:/b",
                "b/x\u0000",
                "b/x\n",
                "b/nul",
                "b/x.",
                "",
            })
    void namesThatLeaveTheFolderOrAreNotSafeAreRefused(String name) throws IOException {
        assertRefused("has the name", zip(List.of("b/0", name), "", ""));
    }

    @Test
    void aNameThatIsNotUtf8IsRefused() throws IOException {
        assertRefused("not UTF-8", changed(p -> p.bytes
                .put(p.central() + CanonicalZip.CENTRAL_LENGTH, (byte) 0xC3)
                .put(p.local() + CanonicalZip.LOCAL_LENGTH, (byte) 0xC3)));
    }

    @Test
    void twoFilesOfOneNameAreRefused() throws IOException {
        assertRefused("twice", zip(List.of("b/x", "b/x"), "1", "2"));
        assertRefused("one file on some systems", zip(List.of("b/x", "b/X"), "1", "2"));
        assertRefused("one file on some systems", zip(List.of("b/x", "b/x/y"), "1", "2"));
    }

    @Test
    void linksAndSpecialFilesAreRefused() throws IOException {
        for (int type : new int[] {0120777, 0060644, 0020644, 0010644, 0140644, 0040755}) {
            assertRefused("link", changed(p -> p.bytes.putInt(p.central() + C_ATTRIBUTES, type << 16)));
        }
    }

    @Test
    void encryptionAndUnknownFeaturesAreRefused() throws IOException {
        assertRefused("encrypted", changed(p -> p.bytes.putShort(p.central() + C_FLAGS, (short) 0x0801)));
        for (int flag : new int[] {1 << 3, 1 << 5, 1 << 6, 1 << 13}) {
            assertRefused("features", changed(p -> p.bytes.putShort(p.central() + C_FLAGS, (short) (0x0800 | flag))));
        }
        assertRefused("unknown method", changed(p -> p.bytes.putShort(p.central() + C_METHOD, (short) 14)));
        assertRefused("features", changed(p -> p.bytes.putShort(p.central() + C_DISK, (short) 1)));
    }

    @Test
    void wrongSizesAreRefused() throws IOException {
        assertRefused("impossible size", changed(p -> p.bytes.putInt(p.central() + C_SIZE, 7)));
        assertRefused("impossible size", changed(p -> p.bytes.putInt(p.central() + C_PACKED, 5)));
        assertRefused(
                "where it says",
                changed(p -> p.bytes.putInt(p.central() + C_SIZE, 60).putInt(p.central() + C_PACKED, 60)));
        // the same in all four places, so that the content would reach into the directory, or leave a gap
        for (int size : new int[] {5, 7, 0, 40}) {
            refusal(changed(p -> p.bytes
                    .putInt(p.central() + C_SIZE, size)
                    .putInt(p.central() + C_PACKED, size)
                    .putInt(p.local() + L_SIZE, size)
                    .putInt(p.local() + L_PACKED, size)));
        }
    }

    @Test
    void headersThatDisagreeAreRefused() throws IOException {
        assertRefused("another", changed(p -> p.bytes.putInt(p.local() + L_CRC, 1)));
        assertRefused("another", changed(p -> p.bytes.putInt(p.central() + C_CRC, 1)));
        assertRefused("another", changed(p -> p.bytes.putShort(p.local() + L_METHOD, (short) 8)));
        assertRefused("another", changed(p -> p.bytes.putShort(p.local() + L_FLAGS, (short) 0)));
        assertRefused("another", changed(p -> p.bytes.putInt(p.local() + L_SIZE, 1)));
        assertRefused("another", changed(p -> p.bytes.put(p.local() + CanonicalZip.LOCAL_LENGTH, (byte) 'c')));
    }

    @Test
    void offsetsThatLeadElsewhereAreRefused() throws IOException {
        for (int offset : new int[] {0, 1, 1000, -1, -2, Integer.MAX_VALUE}) {
            refusal(changed(p -> p.bytes.putInt(p.central() + C_OFFSET, offset)));
        }
        for (int field : new int[] {8, 10, 12, 16}) {
            for (int value : new int[] {0, 1, 3, -1}) {
                refusal(changed(p -> p.bytes.putShort(p.end() + field, (short) value)));
            }
        }
    }

    @Test
    void dataBeforeBetweenAndAfterTheFilesIsRefused() throws IOException {
        byte[] content = two();
        int second = new Parts(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN)).local();
        int end = content.length - CanonicalZip.END_LENGTH;
        int directory = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        for (int at : new int[] {0, 5, second, directory, end, content.length}) {
            refusal(inserted(content, at, 0));
        }
        // with the offsets moved along, so that other programs would be content
        assertRefused("belong to no file", inserted(content, 0, 2));
        assertRefused("belong to no file", inserted(content, second, 1));
        assertRefused("belong to no file", inserted(content, directory, 0, directory));
        assertRefused("comment", changed(p -> p.bytes.putShort(p.end() + 20, (short) 1)));
    }

    /** The content with a byte inserted; the offsets of the last files in the directory, and its own, moved along. */
    private static byte[] inserted(byte[] content, int at, int moved, int... directoryAt) {
        byte[] longer = new byte[content.length + 1];
        System.arraycopy(content, 0, longer, 0, at);
        System.arraycopy(content, at, longer, at + 1, content.length - at);
        ByteBuffer bytes = ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN);
        int end = longer.length - CanonicalZip.END_LENGTH;
        if (moved > 0 || directoryAt.length > 0) {
            bytes.putInt(end + 16, bytes.getInt(end + 16) + 1);
        }
        for (int i = 1; i <= moved; i++) {
            int field = end - i * (CanonicalZip.CENTRAL_LENGTH + 3) + C_OFFSET;
            bytes.putInt(field, bytes.getInt(field) + 1);
        }
        return longer;
    }

    @Test
    void filesThatOverlapAreRefused() throws IOException {
        byte[] content = two();
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Parts parts = new Parts(bytes);
        // both entries of the directory are for the first file, under its own name and another
        int first = parts.central() - CanonicalZip.CENTRAL_LENGTH - 3;
        System.arraycopy(content, first, content, parts.central(), CanonicalZip.CENTRAL_LENGTH + 3);
        assertRefused("twice", content);
    }

    @Test
    void commentsAndSecondDirectoriesAreRefused() throws IOException {
        assertRefused("damaged", changed(p -> p.bytes.putShort(p.central() + C_COMMENT, (short) 1)));
        byte[] twice = Arrays.copyOf(two(), two().length * 2);
        System.arraycopy(two(), 0, twice, two().length, two().length);
        refusal(twice);
    }

    @Test
    void bombsAreRefusedByWhatTheyClaim() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[100 << 20];
            deflated(zip, "b/zeros", zeros);
        }
        assertRefused("zip bomb", out.toByteArray());
    }

    @Test
    void whatUnpacksToMoreOrLessThanIsSaidEndsTheReading() throws IOException {
        byte[] zeros = new byte[10_000];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            deflated(zip, "b/x", zeros);
        }
        for (int claimed : new int[] {9_999, 10_001, 1}) {
            byte[] content = out.toByteArray();
            ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
            int central = bytes.getInt(content.length - CanonicalZip.END_LENGTH + 16);
            bytes.putInt(central + C_SIZE, claimed).putInt(L_SIZE, claimed);
            try (ZipContainer zip = open(content);
                    InputStream in = zip.open(zip.files().get(0))) {
                ArchiveException refused = assertThrows(ArchiveException.class, in::readAllBytes);
                assertTrue(refused.getMessage().contains("does not unpack to the size"), refused.getMessage());
            }
        }
    }

    /** With sizes before the content, as most programs write them. */
    private static void deflated(ZipOutputStream zip, String name, byte[] content) throws IOException {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setSize(content.length);
        entry.setCompressedSize(packed.size());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    @Test
    void hugeCountsAreRefusedWithoutBeingBelieved() throws IOException {
        refusal(changed(p -> p.bytes.putShort(p.end() + 8, (short) 0xFFFE).putShort(p.end() + 10, (short) 0xFFFE)));
        ByteBuffer end = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(CanonicalZip.END_64)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        end.putLong(Long.MAX_VALUE).putLong(Long.MAX_VALUE).putLong(0).putLong(0);
        end.putInt(CanonicalZip.LOCATOR_64).putInt(0).putLong(0).putInt(1);
        end.putInt(CanonicalZip.END).putInt(0).putInt(-1).putInt(-1).putInt(-1).putShort((short) 0);
        assertRefused("more than", end.array());
    }

    @Test
    void whatIsNoZipFileIsRefused() {
        assertRefused("no zip file", new byte[0]);
        assertRefused("no zip file", new byte[100]);
        assertRefused(
                "no zip file", "<?xml version='1.0'?><x>not a zip file at all</x>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void numbersOf64BitsAreWrittenAndReadWhereTheyAreNeeded() throws IOException {
        List<ZipWriter.Content> files = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            files.add(new ZipWriter.Content(
                    new StoredFile("b/%06d".formatted(i), 0, 0), () -> new ByteArrayInputStream(new byte[0])));
        }
        Path many = folder.resolve("many.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(many))) {
            ZipWriter.write(files, DAY, out, written -> {});
        }
        try (ZipContainer zip = ZipContainer.open(many);
                ZipFile java = new ZipFile(many.toFile())) {
            assertEquals(70_000, zip.files().size());
            assertEquals(70_000, java.size());
            assertTrue(zip.deviation(DAY).isEmpty());
        }
    }

    /** A hole of five gigabytes in place of the content, which takes neither time nor space. */
    @Test
    void filesOfMoreThanFourGigabytesAreWrittenAndRead() throws IOException {
        CanonicalZip zip = new CanonicalZip(DAY);
        StoredFile large = new StoredFile("b/large", 5L << 30, 1);
        StoredFile beyond = new StoredFile("b/small", 0, 0);
        long next = zip.local(large).length + large.size();
        Path file = folder.resolve("large.zip");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(zip.local(large)), 0);
            channel.write(ByteBuffer.wrap(zip.local(beyond)), next);
            next += zip.local(beyond).length;
            channel.write(ByteBuffer.wrap(zip.directory(List.of(large, beyond), next)), next);
        }
        try (ZipContainer read = ZipContainer.open(file);
                ZipFile java = new ZipFile(file.toFile())) {
            assertEquals(List.of(large, beyond), read.files());
            assertTrue(read.deviation(DAY).isEmpty());
            assertEquals(5L << 30, java.getEntry("b/large").getSize());
            assertEquals(0, java.getInputStream(java.getEntry("b/small")).readAllBytes().length);
        }
        Files.delete(file);
    }

    @Test
    void datesThatZipFilesDoNotKnowBecomeTheNearest() throws IOException {
        for (LocalDate day : List.of(LocalDate.of(1949, 10, 1), LocalDate.of(2949, 10, 1))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ZipWriter.write(List.of(), day, out, written -> {});
            try (ZipContainer zip = open(out.toByteArray())) {
                assertTrue(zip.deviation(day).isEmpty());
            }
        }
    }
}

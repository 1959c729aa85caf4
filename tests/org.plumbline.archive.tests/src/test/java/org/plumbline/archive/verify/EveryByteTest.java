// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.pack.Projects;
import org.plumbline.archive.signature.Keys;

/**
 * No byte of a package can be changed without {@code verify} saying so. All bytes of a small package, each changed in one bit and
 * in all; a sample of a large one, of the size that {@code plumbline.bytes} says (docs/testing.md).
 */
class EveryByteTest {

    private static final int SAMPLE = Integer.getInteger("plumbline.bytes", 100);

    @TempDir
    private Path folder;

    private final Verifier verifier = new Verifier(List.of(), Projects.VERSION);

    private boolean isDetected(Path file) {
        try {
            return !verifier.verifyBytes(file).isIntact();
        } catch (ArchiveException refused) {
            return true;
        }
    }

    /** The offsets, of those given, at which a change by the mask stays undetected. */
    private List<Long> undetected(Path original, LongStream offsets, int mask) throws IOException {
        Path copy = Files.copy(
                original, folder.resolve("copy-" + Thread.currentThread().getId()));
        List<Long> undetected = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long offset : offsets.toArray()) {
                ByteBuffer one = ByteBuffer.allocate(1);
                channel.read(one, offset);
                byte was = one.get(0);
                channel.write(ByteBuffer.wrap(new byte[] {(byte) (was ^ mask)}), offset);
                if (!isDetected(copy)) {
                    undetected.add(offset);
                }
                channel.write(ByteBuffer.wrap(new byte[] {was}), offset);
            }
        }
        assertTrue(!isDetected(copy), "the copy is as it was");
        Files.delete(copy);
        return undetected;
    }

    @Test
    void everyByteOfASmallPackageCounts() throws Exception {
        Path small = Projects.tiny(folder.resolve("small.zip"), Keys.rsa(folder).signer());
        assertTrue(verifier.verifyBytes(small).isIntact());
        List<List<Long>> undetected = IntStream.of(0x01, 0xFF)
                .parallel()
                .mapToObj(mask -> all(small, mask))
                .toList();
        assertEquals(Collections.nCopies(2, List.of()), undetected);
    }

    private List<Long> all(Path small, int mask) {
        try {
            return undetected(small, LongStream.range(0, Files.size(small)), mask);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyByteThatCanBeCutOffOrAppendedCounts() throws IOException {
        Path small = Projects.tiny(folder.resolve("small.zip"), null);
        byte[] content = Files.readAllBytes(small);
        Path other = folder.resolve("other.zip");
        for (int length = 0; length < content.length; length++) {
            Files.write(other, Arrays.copyOf(content, length));
            assertTrue(isDetected(other), length + " bytes of it");
        }
        Files.write(other, Arrays.copyOf(content, content.length + 1));
        assertTrue(isDetected(other), "a byte after it");
        byte[] before = new byte[content.length + 1];
        System.arraycopy(content, 0, before, 1, content.length);
        Files.write(other, before);
        assertTrue(isDetected(other), "a byte before it");
    }

    @Test
    void aSampleOfTheBytesOfALargePackageCounts() throws IOException {
        Path large = folder.resolve("large.zip");
        Projects.pack(Projects.HAILAN, large);
        long size = Files.size(large);
        long directory = 20_000;
        // half of them in the directory and the manifests at the end
        LongStream offsets = new Random(1)
                .longs(SAMPLE)
                .map(l -> Math.floorMod(l, 2) == 0
                        ? Math.floorMod(l >> 1, size)
                        : size - 1 - Math.floorMod(l >> 1, directory));
        assertEquals(List.of(), undetected(large, offsets, 0x04));
    }
}

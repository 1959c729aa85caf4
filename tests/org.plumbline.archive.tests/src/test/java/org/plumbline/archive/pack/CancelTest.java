// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.assessment.AssessmentSettings;

/** Who watches a package being made may end it at any time. */
class CancelTest {

    private static final long MEGABYTE = 1 << 20;

    private final List<Long> told = new ArrayList<>();
    private final CancellationException enough = new CancellationException();
    private long thrown;

    @TempDir
    private Path folder;

    private Path project(long evidence) throws IOException {
        Path sparse = folder.resolve("evidence.bin");
        try (FileChannel channel = FileChannel.open(sparse, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), evidence - 1);
        }
        return Projects.save(folder, p -> Projects.evidence(p, "录像", "evidence.bin"));
    }

    private void pack(Path project, Watch watch) {
        new Packer(Dossier.read(project), Projects.DAY, AssessmentSettings.DEFAULT_PERIOD, Projects.VERSION)
                .pack(folder.resolve("out.zip"), null, watch);
    }

    /** Cancels once so many bytes are done, and checks that it ends soon and leaves all as it was. */
    private void cancelAt(long enoughDone, long evidence) throws IOException {
        Path project = project(evidence);
        Files.writeString(folder.resolve("out.zip"), "an older package");
        CancellationException ended = assertThrows(
                CancellationException.class,
                () -> pack(project, (done, whole) -> {
                    assertEquals(2 * evidence, whole);
                    told.add(done);
                    if (done >= enoughDone) {
                        thrown = System.nanoTime();
                        throw enough;
                    }
                }));
        Duration took = Duration.ofNanos(System.nanoTime() - thrown);
        assertSame(enough, ended);
        assertTrue(took.toMillis() < 1000, took + " passed until it ended");
        assertTrue(told.get(told.size() - 1) < enoughDone + MEGABYTE, "asked often enough");
        assertEquals("an older package", Files.readString(folder.resolve("out.zip")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("archive.outsourcing", "evidence.bin", "out.zip"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void readingEvidenceEndsAtOnce() throws IOException {
        cancelAt(MEGABYTE, 4096 * MEGABYTE);
    }

    @Test
    void writingThePackageEndsAtOnce() throws IOException {
        cancelAt(48 * MEGABYTE, 32 * MEGABYTE);
    }

    @Test
    void makingReportsEndsAtOnce() throws IOException {
        Path project = project(1);
        int[] steps = new int[1];
        assertThrows(
                CancellationException.class,
                () -> pack(project, (done, whole) -> {
                    if (done == 1 && steps[0]++ == 3) {
                        throw enough;
                    }
                }));
        assertEquals(4, steps[0]);
    }

    @Test
    void whoWatchesSeesAllBytesGoByInOrder() throws IOException {
        pack(project(8 * MEGABYTE), (done, whole) -> told.add(done));
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.contains(4 * MEGABYTE), "before all evidence is read");
        assertEquals(16 * MEGABYTE, told.get(told.size() - 1));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs leave that end while they save is cleaned up, and what living ones write is not. */
class UnfinishedFileTest {

    private static final Duration LONG_AGO = Duration.ofHours(2);

    @TempDir
    private Path folder;

    private Path file;
    private Process saver;
    private Path unfinished;

    @BeforeEach
    void saveHalf() throws Exception {
        file = Files.writeString(folder.resolve("项目.outsourcing"), "old");
        saver = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowSaver.class.getName(),
                        file.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        assertEquals('.', saver.getInputStream().read());
        assertEquals(1, left().size());
        unfinished = left().get(0);
        assertTrue(Files.size(unfinished) > 0);
    }

    @AfterEach
    void end() throws Exception {
        saver.destroyForcibly().waitFor();
    }

    /** Writes half of a file until it is ended. */
    static final class SlowSaver {

        private SlowSaver() {}

        public static void main(String[] arguments) throws IOException {
            new AtomicFile(Path.of(arguments[0])).replace(out -> {
                out.write(new byte[1 << 20]);
                out.flush();
                System.out.print('.');
                System.out.flush();
                while (true) {
                    try {
                        Thread.sleep(1000);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            });
        }
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> !path.equals(file)).toList();
        }
    }

    private static void age(Path path) throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(LONG_AGO)));
    }

    private void save(Path target) throws IOException {
        new AtomicFile(target).replace(out -> out.write('x'));
        assertEquals("x", Files.readString(target));
    }

    @Test
    void theFileOfALivingProgramStaysHoweverOldItIs() throws Exception {
        age(unfinished);
        save(file);
        assertEquals(List.of(unfinished), left());
    }

    @Test
    void theFileOfAProgramThatThisMachineDoesNotSeeStaysWhileItIsLocked() throws Exception {
        String name = unfinished.getFileName().toString();
        Path elsewhere = folder.resolve(name.replace("-" + saver.pid() + "-", "-999999999999-"));
        Files.move(unfinished, elsewhere);
        age(elsewhere);
        save(file);
        assertEquals(List.of(elsewhere), left());
        saver.destroyForcibly().waitFor();
        save(file);
        assertEquals(List.of(), left());
    }

    @Test
    void whatAKilledProgramLeftGoesWhenTheSameFileIsSavedAnHourLater() throws Exception {
        saver.destroyForcibly().waitFor();
        save(file);
        assertEquals(List.of(unfinished), left(), "it is new");
        age(unfinished);
        Path other = folder.resolve("other.outsourcing");
        save(other);
        assertEquals(2, left().size(), "it is of another file");
        Files.delete(other);
        save(file);
        assertEquals(List.of(), left());
    }

    @Test
    void aProgramThatIsToldToEndLeavesNothing() throws Exception {
        // where programs are not asked to end, only killed, the next one cleans up
        boolean asked = saver.supportsNormalTermination();
        saver.destroy();
        assertTrue(saver.waitFor(10, TimeUnit.SECONDS));
        assertEquals(asked ? List.of() : List.of(unfinished), left());
        assertEquals("old", Files.readString(file));
    }
}

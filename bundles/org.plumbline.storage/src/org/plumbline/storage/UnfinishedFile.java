// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file beside another in which the new content of that one is written. It goes when it is closed or the program ends;
 * one whose program was killed goes when the same file is replaced again, once it is certain that nobody writes it.
 */
final class UnfinishedFile implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\.plumbline-[0-9a-f]{8}-(\\d{1,18})-[0-9a-f-]{36}\\.tmp");
    private static final Duration OLD = Duration.ofHours(1);
    private static final int GRACE_MILLISECONDS = 500;

    private final Path target;
    private final Path path;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread atExit = new Thread(this::leave, "unfinished file");

    private UnfinishedFile(Path target, String name) {
        this.target = target;
        this.path = target.resolveSibling(name);
        try {
            Runtime.getRuntime().addShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The program is ending already. If it does not get to close this, the next one cleans up.
        }
    }

    /** One that does not exist yet. */
    static UnfinishedFile beside(Path target) {
        String name = start(target) + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + ".tmp";
        return new UnfinishedFile(target, name);
    }

    /** The name of the target may be as long as names can be, so that it has no room in another name. */
    private static String start(Path target) {
        byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        return ".plumbline-" + UUID.nameUUIDFromBytes(name).toString().substring(0, 8) + "-";
    }

    Path path() {
        return path;
    }

    /** Makes the file, and clears away what others left. They can tell that somebody writes it until the channel is closed. */
    FileChannel create() throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
        } catch (IOException e) {
            // Some file systems have no locks. Then others can tell by the process and the time.
        }
        deleteAbandoned();
        return channel;
    }

    /** Who is told to end while a save is about done finishes it. */
    private void leave() {
        try {
            closed.await(GRACE_MILLISECONDS, TimeUnit.MILLISECONDS);
            Files.deleteIfExists(path);
        } catch (IOException | InterruptedException e) {
            // the program ends here, and the next one cleans up
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // the program is ending
        }
        Files.deleteIfExists(path);
    }

    /** Deletes what killed programs left of the same target. What cannot be read or deleted stays. */
    private void deleteAbandoned() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(path.getParent(), start(target) + "*.tmp")) {
            // by the clock of the file system, which may be that of another machine
            Instant now = Files.getLastModifiedTime(path).toInstant();
            for (Path file : left) {
                if (isAbandoned(file, now)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            // What is left of others never keeps anybody from saving.
        }
    }

    /**
     * Whether nobody writes a file. No process of this machine with the number in its name lives; a program that this machine
     * does not see, in a container or at the other end of a network drive, would hold the lock, or, where there are no locks,
     * have written within the hour. Files of this process are not even opened: closing them would release its own locks.
     */
    private static boolean isAbandoned(Path file, Instant now) throws IOException {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()
                || ProcessHandle.of(Long.parseLong(name.group(1))).isPresent()
                || Files.getLastModifiedTime(file).toInstant().isAfter(now.minus(OLD))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one at a time change a file, among the threads and processes that use this lock. It is a file beside the one to be
 * changed, because that one is replaced; it is there only while somebody changes the file. The operating system opens it
 * when its owner dies.
 */
final class UpdateLock implements AutoCloseable {

    /** Within a virtual machine file locks do not exclude each other. Updates are short, so one lock does for all files. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private final Path lock;
    private final FileChannel channel;

    private UpdateLock(Path lock, FileChannel channel) {
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Waits until nobody else changes the file.
     *
     * @param target the file itself, not a symbolic link to it; its folder exists
     */
    static UpdateLock of(Path target) throws IOException {
        Path lock = target.resolveSibling(".plumbline-" + target.getFileName() + ".lock");
        THREADS.lock();
        try {
            while (true) {
                FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                if (owns(channel, lock)) {
                    return new UpdateLock(lock, channel);
                }
                channel.close();
            }
        } catch (IOException | RuntimeException e) {
            THREADS.unlock();
            throw e;
        }
    }

    /**
     * Who waited may hold the file of its predecessor, which is gone by then. So each process gives the file the length of
     * its own number and looks whether the file in the folder has it. To read the file would not do: a process loses its
     * locks on a file when it closes the file, however it was opened.
     */
    private static boolean owns(FileChannel channel, Path lock) throws IOException {
        try {
            channel.lock();
            long number = ProcessHandle.current().pid();
            channel.truncate(0).write(ByteBuffer.allocate(1), number - 1);
            return Files.size(lock) == number;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Lets the next one in. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(lock);
        } finally {
            THREADS.unlock();
        }
    }
}

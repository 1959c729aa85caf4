// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;

/** A file whose content is replaced as a whole or not at all. */
public final class AtomicFile {

    /** Writes the new content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path target;

    /** @param target the file itself, not a symbolic link to it; its folder exists */
    public AtomicFile(Path target) {
        this.target = target.toAbsolutePath();
    }

    /**
     * Replaces the content once the new one is complete on disk. On any failure, and where the program is told to end, the
     * old content stays and nothing else is left behind.
     */
    public void replace(Content content) throws IOException {
        try (UnfinishedFile fresh = UnfinishedFile.beside(target)) {
            try (FileChannel channel = fresh.create()) {
                copyAccess(fresh.path());
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(fresh.path(), target, StandardCopyOption.ATOMIC_MOVE);
        }
        forceFolder(target.getParent());
    }

    /** Who may read the old content may read the new one, and nobody else, from its first byte on. */
    private void copyAccess(Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (view == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes old = Files.readAttributes(target, PosixFileAttributes.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!old.group().equals(own.group())) {
                view.setGroup(old.group());
            }
            if (!old.owner().equals(own.owner())) {
                view.setOwner(old.owner());
            }
        } catch (FileSystemException e) {
            // Only an administrator may give a file away; then it belongs to who saved it, which is no loss.
        }
        view.setPermissions(old.permissions());
    }

    /** Makes the move itself durable. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems cannot open a folder. The new content is complete and in place all the same.
        }
    }
}

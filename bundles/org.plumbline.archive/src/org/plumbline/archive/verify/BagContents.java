// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Bag;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.zip.StoredFile;
import org.plumbline.archive.zip.ZipContainer;

/** The files of the one bag in a zip file, by their names in it. */
final class BagContents {

    /** Larger files are never held in memory; a model of a million elements is smaller. */
    private static final long LARGEST_TEXT = 512L << 20;

    private final Path path;
    private final ZipContainer container;
    private final SortedMap<String, StoredFile> files = new TreeMap<>(EntryName.ORDER);

    /** @throws ArchiveException if there is no bag in it, or more than one */
    BagContents(Path path, ZipContainer container) {
        this.path = path;
        this.container = container;
        String folder = null;
        for (StoredFile file : container.files()) {
            int slash = file.name().indexOf('/');
            String first = slash < 0 ? "" : file.name().substring(0, slash + 1);
            if (first.isEmpty() || folder != null && !folder.equals(first)) {
                throw notOneBag();
            }
            folder = first;
            files.put(file.name().substring(slash + 1), file);
        }
        if (!files.containsKey(Bag.DECLARATION)) {
            throw notOneBag();
        }
    }

    private ArchiveException notOneBag() {
        return new ArchiveException(
                path + "：其中应恰有一个文件夹，文件夹里应有 " + Bag.DECLARATION + "；这不是存档包。",
                path + ": expected one folder in it, and " + Bag.DECLARATION
                        + " in that; this is no archival package.");
    }

    Set<String> names() {
        return files.keySet();
    }

    /** A file in memory; empty if there is none, or it is larger than any file that belongs there. */
    Optional<byte[]> text(String name) throws IOException {
        StoredFile file = files.get(name);
        if (file == null || file.size() > LARGEST_TEXT) {
            return Optional.empty();
        }
        try (InputStream in = container.open(file)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** What a file comes to; who watches is told how many bytes more were read, and may throw. */
    Digests digests(String name, Set<String> algorithms, LongConsumer read) throws IOException {
        try (InputStream in = container.open(files.get(name))) {
            return Digests.of(in, algorithms, read);
        }
    }

    /** The checksum that the container states. */
    long checksum(String name) {
        return files.get(name).crc32();
    }

    List<String> payload() {
        return names().stream().filter(Bag::isPayload).toList();
    }
}

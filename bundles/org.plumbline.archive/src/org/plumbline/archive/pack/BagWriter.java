// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Bag;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.Manifest;
import org.plumbline.archive.ManifestAlgorithm;
import org.plumbline.archive.signature.Signer;
import org.plumbline.archive.zip.StoredFile;
import org.plumbline.archive.zip.ZipContainer;
import org.plumbline.archive.zip.ZipWriter;
import org.plumbline.standard.Text;
import org.plumbline.storage.AtomicFile;

/** Makes a bag of a payload (RFC 8493), and a zip file of the bag. */
final class BagWriter {

    private final String folder;
    private final LocalDate day;
    private final SortedMap<String, Content> files = new TreeMap<>(EntryName.ORDER);

    /** A file of the package: its digests, and how to read it. */
    private record Content(Digests digests, ZipWriter.Source source) {}

    /**
     * An empty bag.
     *
     * @param folder name of the folder in the zip file
     * @param day of the bag, and of all files
     */
    BagWriter(String folder, LocalDate day) {
        this.folder = folder;
        this.day = day;
    }

    /** Adds a file, or replaces it. */
    void put(String name, byte[] content) {
        files.put(name, new Content(Digests.of(content), () -> new ByteArrayInputStream(content)));
    }

    /** Adds a file that is read when the package is written, unless there is one of its name. */
    void put(String name, Digests digests, Path file) {
        files.putIfAbsent(name, new Content(digests, () -> Files.newInputStream(file)));
    }

    Set<String> names() {
        return files.keySet();
    }

    int payloadFiles() {
        return digests(Bag::isPayload).size();
    }

    long payloadBytes() {
        return digests(Bag::isPayload).values().stream()
                .mapToLong(Digests::size)
                .sum();
    }

    /**
     * Completes the bag and writes it. What was there before is replaced once it is complete.
     *
     * @param description to which day and size are added
     * @param signer who signs it, or null
     * @param written told how many bytes more were written; what it throws ends the writing
     */
    void write(BagInfo description, Signer signer, Path out, LongConsumer written) {
        put(Bag.DECLARATION, Bag.declaration());
        put(
                Bag.INFO,
                description
                        .with(BagInfo.DATE, day.toString())
                        .with(BagInfo.OXUM, BagInfo.oxum(payloadBytes(), payloadFiles()))
                        .toBytes());
        for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
            put(
                    algorithm.manifest(),
                    Manifest.of(algorithm, digests(Bag::isPayload)).toBytes());
        }
        Map<String, Digests> tags = digests(Bag::isListedTag);
        for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
            byte[] manifest = Manifest.of(algorithm, tags).toBytes();
            put(algorithm.tagManifest(), manifest);
            if (signer != null && signer.over() == algorithm) {
                put(algorithm.signature(), signer.sign(manifest));
            }
        }
        zip(out, written);
    }

    private Map<String, Digests> digests(Predicate<String> listed) {
        Map<String, Digests> digests = new HashMap<>();
        files.forEach((name, content) -> {
            if (listed.test(name)) {
                digests.put(name, content.digests);
            }
        });
        return digests;
    }

    /** What is written can be read again: no name and no number of files is refused by those who verify. */
    private void requireReadable() {
        for (String name : files.keySet()) {
            Optional<Text> fault = EntryName.fault(folder + "/" + name);
            if (fault.isPresent()) {
                throw new ArchiveException(
                        name + "：此文件名" + fault.get().zh() + "，不能打包。",
                        name + ": this name " + fault.get().en() + " and cannot be packed.");
            }
        }
        if (files.size() > ZipContainer.MOST_FILES) {
            throw new ArchiveException(
                    "存档包最多可有 " + ZipContainer.MOST_FILES + " 个文件，现有 " + files.size() + " 个。",
                    "a package can have " + ZipContainer.MOST_FILES + " files, these are " + files.size() + ".");
        }
    }

    private void zip(Path out, LongConsumer written) {
        requireReadable();
        List<ZipWriter.Content> contents = new ArrayList<>();
        files.forEach((name, content) -> contents.add(new ZipWriter.Content(
                new StoredFile(folder + "/" + name, content.digests.size(), content.digests.crc32()), content.source)));
        try {
            Files.createDirectories(out.toAbsolutePath().getParent());
            new AtomicFile(out).replace(stream -> ZipWriter.write(contents, day, stream, written));
        } catch (IOException e) {
            throw new ArchiveException(
                    out + "：无法写入；应为有权限且有空间的文件夹中的文件。",
                    out + ": cannot be written; expected a file in a folder with permission and space.",
                    e);
        }
    }

    /** The content of what cannot fail to be read. */
    static byte[] bytes(ZipWriter.Source source) {
        try (InputStream in = source.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

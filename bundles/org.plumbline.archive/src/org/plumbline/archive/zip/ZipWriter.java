// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import org.plumbline.archive.ArchiveException;

/** Writes a canonical zip file in one pass and in constant memory. */
public final class ZipWriter {

    private static final int BUFFER = 1 << 16;

    private ZipWriter() {}

    /** Opens the content of a file from its beginning. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** A file to be written; its size and checksum are known before. */
    public record Content(StoredFile file, Source source) {}

    /**
     * Writes the file.
     *
     * @param contents in their order
     * @param day date of all files
     * @param written told how many bytes more were written; what it throws ends the writing
     * @throws ArchiveException if a content has another size or checksum than was said
     */
    public static void write(List<Content> contents, LocalDate day, OutputStream out, LongConsumer written)
            throws IOException {
        CanonicalZip zip = new CanonicalZip(day);
        long position = 0;
        for (Content content : contents) {
            byte[] header = zip.local(content.file);
            out.write(header);
            copy(content, out, written);
            position += header.length + content.file.size();
        }
        out.write(zip.directory(contents.stream().map(Content::file).toList(), position));
    }

    private static void copy(Content content, OutputStream out, LongConsumer written) throws IOException {
        CRC32 crc = new CRC32();
        long size = 0;
        try (InputStream in = content.source.open()) {
            byte[] buffer = new byte[BUFFER];
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                size += length;
                crc.update(buffer, 0, length);
                out.write(buffer, 0, length);
                written.accept(length);
            }
        }
        if (size != content.file.size() || crc.getValue() != content.file.crc32()) {
            throw new ArchiveException(
                    content.file.name() + "：文件在打包时发生了变化；请待其不再变化后重新打包。",
                    content.file.name() + ": the file changed while it was packed; pack it again once it is still.");
        }
    }
}

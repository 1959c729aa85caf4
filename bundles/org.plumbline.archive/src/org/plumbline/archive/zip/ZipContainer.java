// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.EntryName;

/**
 * A zip file of a stranger, open for reading. It is refused unless its directory, its local headers and its contents
 * agree and cover every byte once, and its names are safe. Nothing is unpacked to disk.
 */
public final class ZipContainer implements AutoCloseable {

    /** A container with more files is refused. */
    public static final int MOST_FILES = 100_000;

    private final Path path;
    private final FileChannel channel;
    private final List<ZipEntryPlace> places;
    private final Map<String, ZipEntryPlace> byName = new HashMap<>();
    private final long directoryOffset;

    private ZipContainer(Path path, FileChannel channel, List<ZipEntryPlace> places, long directoryOffset) {
        this.path = path;
        this.channel = channel;
        this.places = places;
        this.directoryOffset = directoryOffset;
        places.forEach(place -> byName.put(place.file().name(), place));
    }

    /**
     * Opens a file.
     *
     * @throws ArchiveException if it is refused; nothing was unpacked
     */
    public static ZipContainer open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            ZipDirectory directory = new ZipDirectory(path, channel);
            return new ZipContainer(path, channel, directory.read(), directory.offset());
        } catch (IOException | RuntimeException | Error e) { // NOPMD: thrown on, the channel closed
            channel.close();
            throw e;
        }
    }

    /** The files, in the order of the directory; folders are not among them. */
    public List<StoredFile> files() {
        return places.stream()
                .filter(place -> !place.isFolder())
                .map(ZipEntryPlace::file)
                .toList();
    }

    /** The content of a file. Ends with an {@link ArchiveException} if it is longer or shorter than the directory says. */
    public InputStream open(StoredFile file) {
        ZipEntryPlace place = byName.get(file.name());
        InputStream raw = new Range(channel, place.contentOffset(), place.packedSize());
        if (!place.isDeflated()) {
            return raw;
        }
        return new Exactly(
                new InflaterInputStream(raw, new Inflater(true), 1 << 15) {
                    @Override
                    public void close() throws IOException {
                        inf.end();
                        super.close();
                    }
                },
                place.file(),
                path);
    }

    /**
     * Where the container first differs from the one way in which Plumbline writes one; empty if it does not.
     *
     * @param day the date that all files should have
     */
    public Optional<Deviation> deviation(LocalDate day) throws IOException {
        CanonicalZip zip = new CanonicalZip(day);
        List<StoredFile> files = places.stream()
                .map(ZipEntryPlace::file)
                .sorted(Comparator.comparing(StoredFile::name, EntryName.ORDER))
                .toList();
        long position = 0;
        for (StoredFile file : files) {
            byte[] expected = zip.local(file);
            long at = difference(expected, position);
            if (at >= 0) {
                return Optional.of(new Deviation(file.name(), at));
            }
            position += expected.length + file.size();
        }
        byte[] directory = zip.directory(files, position);
        long at = difference(directory, position);
        if (at >= 0) {
            return Optional.of(new Deviation("", at));
        }
        boolean complete = position == directoryOffset && position + directory.length == channel.size();
        return complete ? Optional.empty() : Optional.of(new Deviation("", directoryOffset));
    }

    /**
     * A difference from the canonical container.
     *
     * @param file whose header it is in; empty for the directory
     * @param offset in the package, from 0
     */
    public record Deviation(String file, long offset) {}

    /** The first place at which the container has other bytes, or -1. */
    private long difference(byte[] expected, long position) throws IOException {
        ByteBuffer actual = ByteBuffer.allocate(expected.length).order(ByteOrder.LITTLE_ENDIAN);
        while (actual.hasRemaining() && channel.read(actual, position + actual.position()) >= 0) {
            // reading is all it takes
        }
        int at = Arrays.mismatch(expected, 0, expected.length, actual.array(), 0, actual.position());
        return at < 0 ? -1 : position + at;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Reads single bytes as it reads many. */
    private abstract static class ManyAtOnce extends InputStream {

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public abstract int read(byte[] buffer, int from, int length) throws IOException;
    }

    /** A stretch of the file. */
    private static final class Range extends ManyAtOnce {

        private final FileChannel channel;
        private final long end;
        private long position;

        Range(FileChannel channel, long from, long length) {
            this.channel = channel;
            this.position = from;
            this.end = from + length;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (position >= end) {
                return -1;
            }
            int read = channel.read(ByteBuffer.wrap(buffer, from, (int) Math.min(length, end - position)), position);
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            position += read;
            return read;
        }
    }

    /** Unpacked content that must be as long as the directory says: no more is ever taken from it. */
    private static final class Exactly extends ManyAtOnce {

        private final InputStream in;
        private final StoredFile file;
        private final Path path;
        private long left;

        Exactly(InputStream in, StoredFile file, Path path) {
            this.in = in;
            this.file = file;
            this.path = path;
            this.left = file.size();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read;
            try {
                read = in.read(buffer, from, (int) Math.min(length, left + 1));
            } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
                throw wrongSize(damaged);
            }
            if (read > left || read < 0 && left > 0) {
                throw wrongSize(null);
            }
            left -= Math.max(read, 0);
            return read;
        }

        private ArchiveException wrongSize(Exception cause) {
            return new ArchiveException(
                    path + "：" + file.name() + " 解压后的大小与目录所载不符；拒绝读取。",
                    path + ": " + file.name()
                            + " does not unpack to the size that the directory states; it is refused.",
                    cause);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}

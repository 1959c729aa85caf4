// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.EntryName;
import org.plumbline.standard.Text;

/** Reads the directory of a zip file, believing nothing that another part of the file does not confirm. */
final class ZipDirectory {

    private static final long LARGEST_DIRECTORY = 64L << 20;

    /** Unpacked sizes together may be this many times the size of the zip file. */
    private static final int BOMB = 200;

    private static final long ALWAYS_ALLOWED = 64L << 20;

    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int FOLDER_TYPE = 0040000;
    private static final int FILE_TYPE = 0100000;
    private static final int TYPES = 0170000;

    private final Path path;
    private final FileChannel channel;
    private final long length;
    private long offset;
    private long size;
    private long count;

    ZipDirectory(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.length = channel.size();
    }

    /** Where the directory begins; known once it was read. */
    long offset() {
        return offset;
    }

    List<ZipEntryPlace> read() throws IOException {
        end();
        List<ZipEntryPlace> places = new ArrayList<>();
        ByteBuffer bytes = bytes(offset, (int) size);
        long unpacked = 0;
        for (int i = 0; i < count; i++) {
            ZipEntryPlace place = entry(bytes);
            unpacked += place.file().size();
            if (unpacked < 0 || unpacked > Math.max(ALWAYS_ALLOWED, BOMB * length)) {
                throw refused("解压后会大得离谱，疑为压缩炸弹", "would unpack to an absurd size, as a zip bomb does");
            }
            places.add(place);
        }
        if (bytes.hasRemaining()) {
            throw refused("目录之后还有多余的字节", "has bytes after the last entry of its directory");
        }
        requireSafeNames(places);
        requireEveryByteOnce(places);
        return places;
    }

    /** The record at the end of the file, which says where the directory is. */
    private void end() throws IOException {
        if (length < CanonicalZip.END_LENGTH) {
            throw refused("不是 zip 文件", "is no zip file");
        }
        ByteBuffer end = bytes(length - CanonicalZip.END_LENGTH, CanonicalZip.END_LENGTH);
        if (end.getInt() != CanonicalZip.END) {
            throw refused(
                    "不以 zip 文件的结束记录结尾：文件不完整、末尾有多余内容，或不是 zip 文件",
                    "does not end as a zip file does: it is cut off, has something appended, or is no zip file");
        }
        int disk = Short.toUnsignedInt(end.getShort());
        int first = Short.toUnsignedInt(end.getShort());
        int here = Short.toUnsignedInt(end.getShort());
        count = Short.toUnsignedInt(end.getShort());
        size = Integer.toUnsignedLong(end.getInt());
        offset = Integer.toUnsignedLong(end.getInt());
        int comment = Short.toUnsignedInt(end.getShort());
        if (disk != 0 || first != 0 || here != count || comment != 0) {
            throw refused("分卷或带有注释", "is in several parts or has a comment");
        }
        long after = length - CanonicalZip.END_LENGTH;
        if (count == CanonicalZip.MAX_16 || size == CanonicalZip.MAX_32 || offset == CanonicalZip.MAX_32) {
            after = end64(after);
        }
        if (count > ZipContainer.MOST_FILES || size > LARGEST_DIRECTORY) {
            throw refused(
                    "所含文件多于 " + ZipContainer.MOST_FILES + " 个",
                    "claims to have more than " + ZipContainer.MOST_FILES + " files in it");
        }
        if (offset < 0 || size < 0 || offset + size != after) {
            throw refused("目录不在所称的位置", "does not have its directory where it says");
        }
    }

    private long end64(long end) throws IOException {
        int both = CanonicalZip.END_64_LENGTH + CanonicalZip.LOCATOR_64_LENGTH;
        if (end < both) {
            throw refused("目录不在所称的位置", "does not have its directory where it says");
        }
        long begin = end - both;
        ByteBuffer bytes = bytes(begin, both);
        boolean right = bytes.getInt() == CanonicalZip.END_64 && bytes.getLong() == CanonicalZip.END_64_LENGTH - 12;
        bytes.getInt();
        right &= bytes.getInt() == 0 && bytes.getInt() == 0;
        count = bytes.getLong();
        right &= bytes.getLong() == count;
        size = bytes.getLong();
        offset = bytes.getLong();
        right &= bytes.getInt() == CanonicalZip.LOCATOR_64
                && bytes.getInt() == 0
                && bytes.getLong() == begin
                && bytes.getInt() == 1;
        if (!right || count < 0) {
            throw refused("目录不在所称的位置", "does not have its directory where it says");
        }
        return begin;
    }

    private ZipEntryPlace entry(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() < CanonicalZip.CENTRAL_LENGTH || bytes.getInt() != CanonicalZip.CENTRAL) {
            throw refused("目录已损坏", "has a damaged directory");
        }
        Header header = new Header();
        header.madeBy = Short.toUnsignedInt(bytes.getShort());
        header.common(bytes);
        int nameLength = Short.toUnsignedInt(bytes.getShort());
        int extraLength = Short.toUnsignedInt(bytes.getShort());
        int commentLength = Short.toUnsignedInt(bytes.getShort());
        int disk = Short.toUnsignedInt(bytes.getShort());
        bytes.getShort();
        int attributes = bytes.getInt();
        long headerOffset = Integer.toUnsignedLong(bytes.getInt());
        if (bytes.remaining() < nameLength + extraLength + commentLength) {
            throw refused("目录已损坏", "has a damaged directory");
        }
        String name = name(bytes, nameLength);
        ByteBuffer extra = extra(bytes, extraLength, name);
        bytes.position(bytes.position() + commentLength);
        header.sizes64(extra);
        if (headerOffset == CanonicalZip.MAX_32 && extra.remaining() >= Long.BYTES) {
            headerOffset = extra.getLong();
        }
        requireReadable(name, header, disk, attributes);
        return local(name, header, headerOffset);
    }

    /** What the two headers of a file have in common. */
    private static final class Header {

        private int madeBy;
        private int flags;
        private int method;
        private int time;
        private int date;
        private int crc;
        private long packed;
        private long unpacked;

        void common(ByteBuffer bytes) {
            bytes.getShort(); // the version needed
            flags = Short.toUnsignedInt(bytes.getShort());
            method = Short.toUnsignedInt(bytes.getShort());
            time = Short.toUnsignedInt(bytes.getShort());
            date = Short.toUnsignedInt(bytes.getShort());
            crc = bytes.getInt();
            packed = Integer.toUnsignedLong(bytes.getInt());
            unpacked = Integer.toUnsignedLong(bytes.getInt());
        }

        void sizes64(ByteBuffer extra) {
            if (unpacked == CanonicalZip.MAX_32 && extra.remaining() >= Long.BYTES) {
                unpacked = extra.getLong();
            }
            if (packed == CanonicalZip.MAX_32 && extra.remaining() >= Long.BYTES) {
                packed = extra.getLong();
            }
        }

        boolean agrees(Header other) {
            return flags == other.flags
                    && method == other.method
                    && time == other.time
                    && date == other.date
                    && crc == other.crc
                    && packed == other.packed
                    && unpacked == other.unpacked;
        }
    }

    private String name(ByteBuffer bytes, int length) {
        ByteBuffer part = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(part).toString();
        } catch (CharacterCodingException e) {
            throw refused("有一个文件名不是 UTF-8", "has a name that is not UTF-8"); // NOPMD: the sentence says all
        }
    }

    /** The values of the extra field that carries large numbers; empty if there is none. */
    private ByteBuffer extra(ByteBuffer bytes, int length, String name) {
        ByteBuffer extra = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        while (extra.remaining() >= 4) {
            int kind = Short.toUnsignedInt(extra.getShort());
            int size = Short.toUnsignedInt(extra.getShort());
            if (size > extra.remaining()) {
                break;
            }
            if (kind == CanonicalZip.EXTRA_64) {
                return extra.slice(extra.position(), size).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + size);
        }
        if (extra.hasRemaining()) {
            throw refused(name + " 的附加字段已损坏", "has a damaged extra field of " + name);
        }
        return extra;
    }

    private void requireReadable(String name, Header header, int disk, int attributes) {
        if ((header.flags & ENCRYPTED) != 0) {
            throw refused(name + " 已加密", "has " + name + " in it encrypted");
        }
        if ((header.flags & ~CanonicalZip.UTF8) != 0 || disk != 0) {
            throw refused(
                    name + " 使用了存档不需要的 zip 特性", "uses for " + name + " features of zip files that no package needs");
        }
        if (header.method != 0 && header.method != DEFLATED) {
            throw refused(name + " 的压缩方法未知", "has " + name + " compressed by an unknown method");
        }
        if (header.method == 0 && header.packed != header.unpacked
                || header.packed < 0
                || header.unpacked < 0
                || header.packed > length) {
            throw refused(name + " 的大小不可能", "states an impossible size for " + name);
        }
        int type = attributes >>> 16 & TYPES;
        boolean folder = name.endsWith("/");
        int expected = folder ? FOLDER_TYPE : FILE_TYPE;
        if (header.madeBy >>> 8 == CanonicalZip.UNIX && type != 0 && type != expected) {
            throw refused(name + " 是链接或特殊文件", "has " + name + " in it, which is a link or another special file");
        }
        if (folder && header.unpacked != 0) {
            throw refused(name + " 的大小不可能", "states an impossible size for " + name);
        }
    }

    /** The header before the content, which must say the same. */
    private ZipEntryPlace local(String name, Header central, long headerOffset) throws IOException {
        if (headerOffset < 0 || headerOffset > offset - CanonicalZip.LOCAL_LENGTH) {
            throw refused(name + " 不在所称的位置", "does not have " + name + " where it says");
        }
        ByteBuffer fixed = bytes(headerOffset, CanonicalZip.LOCAL_LENGTH);
        Header header = new Header();
        boolean isHeader = fixed.getInt() == CanonicalZip.LOCAL;
        header.common(fixed);
        int nameLength = Short.toUnsignedInt(fixed.getShort());
        int extraLength = Short.toUnsignedInt(fixed.getShort());
        long contentOffset = headerOffset + CanonicalZip.LOCAL_LENGTH + nameLength + extraLength;
        if (!isHeader || contentOffset > offset - central.packed) {
            throw refused(name + " 不在所称的位置", "does not have " + name + " where it says");
        }
        ByteBuffer rest = bytes(headerOffset + CanonicalZip.LOCAL_LENGTH, nameLength + extraLength);
        String localName = name(rest, nameLength);
        header.sizes64(extra(rest, extraLength, name));
        if (!localName.equals(name) || !header.agrees(central)) {
            throw refused(
                    name + " 的目录项与文件头不一致",
                    "says one thing of " + name + " in its directory and another before the file");
        }
        return new ZipEntryPlace(
                new StoredFile(name, central.unpacked, Integer.toUnsignedLong(central.crc)),
                central.packed,
                central.method == DEFLATED,
                headerOffset,
                contentOffset);
    }

    private void requireSafeNames(List<ZipEntryPlace> places) {
        Set<String> names = new HashSet<>();
        for (ZipEntryPlace place : places) {
            String full = place.file().name();
            String name = place.isFolder() ? full.substring(0, full.length() - 1) : full;
            Optional<Text> fault = EntryName.fault(name);
            if (fault.isPresent()) {
                throw refused(
                        "文件名“" + full + "”" + fault.get().zh(),
                        "has the name \"" + full + "\" in it, which "
                                + fault.get().en());
            }
            if (!names.add(full)) {
                throw refused(full + " 出现两次", "has " + full + " in it twice");
            }
        }
        Optional<EntryName.Clash> clash = EntryName.clash(names.stream()
                .map(n -> n.endsWith("/") ? n + "." : n)
                .sorted(EntryName.ORDER)
                .toList());
        if (clash.isPresent()) {
            throw refused(
                    clash.get().first() + " 与 " + clash.get().second() + " 在有些系统上是同一个文件",
                    "has " + clash.get().first() + " and " + clash.get().second()
                            + " in it, which are one file on some systems");
        }
    }

    private void requireEveryByteOnce(List<ZipEntryPlace> places) {
        long end = 0;
        for (ZipEntryPlace place : places.stream()
                .sorted(Comparator.comparingLong(ZipEntryPlace::headerOffset))
                .toList()) {
            if (place.headerOffset() != end) {
                throw refused(
                        place.file().name() + " 之前有不属于任何文件的字节，或与另一个文件重叠",
                        "has bytes that belong to no file before "
                                + place.file().name() + ", or files that overlap there");
            }
            end = place.end();
        }
        if (end != offset) {
            throw refused("目录之前有不属于任何文件的字节", "has bytes before its directory that belong to no file");
        }
    }

    private ByteBuffer bytes(long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw refused("不完整", "is cut off");
            }
        }
        return bytes.flip();
    }

    private ArchiveException refused(String zh, String en) {
        return new ArchiveException(path + "：" + zh + "；拒绝读取。", path + ": this file " + en + "; it is refused.");
    }
}

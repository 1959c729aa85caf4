// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;

/**
 * What a file's bytes come to.
 *
 * @param size in bytes
 * @param crc32 the checksum of zip files
 * @param sha512 in lower-case hexadecimal
 * @param sm3 GB/T 32905, in lower-case hexadecimal
 * @param others digests by further algorithms, in lower-case hexadecimal, by the name that they were asked for
 */
public record Digests(long size, long crc32, String sha512, String sm3, Map<String, String> others) {

    private static final int BUFFER = 1 << 16;
    private static final String SM3 = ManifestAlgorithm.SM3.name();

    /** The digests of some bytes. */
    public static Digests of(byte[] content) {
        Computation computation = new Computation(List.of());
        computation.add(content, content.length);
        return computation.result();
    }

    /**
     * Reads a stream to its end, in constant memory.
     *
     * @param algorithms further algorithms, by the names that Java has for them, or SM3; unknown ones are left out
     */
    public static Digests of(InputStream in, Collection<String> algorithms) throws IOException {
        return of(in, algorithms, read -> {});
    }

    /**
     * The same, with somebody watching.
     *
     * @param read told how many bytes more were read; what it throws ends the reading
     */
    public static Digests of(InputStream in, Collection<String> algorithms, LongConsumer read) throws IOException {
        Computation computation = new Computation(algorithms);
        byte[] buffer = new byte[BUFFER];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            computation.add(buffer, length);
            read.accept(length);
        }
        return computation.result();
    }

    /** The digest by an algorithm; empty if it was not asked for or is unknown. */
    public Optional<String> by(String algorithm) {
        return Optional.ofNullable(others.get(algorithm));
    }

    /** The digest that a manifest of the given algorithm lists. */
    public String in(ManifestAlgorithm algorithm) {
        return algorithm == ManifestAlgorithm.SHA512 ? sha512 : sm3;
    }

    /** All digests of one file, side by side. */
    private static final class Computation {

        private final CRC32 crc = new CRC32();
        private final MessageDigest sha512 = Hash.by("SHA-512").orElseThrow();
        private final MessageDigest sm3 = Hash.by(SM3).orElseThrow();
        private final Map<String, MessageDigest> others = new HashMap<>();
        private final Collection<String> algorithms;
        private long size;

        Computation(Collection<String> algorithms) {
            this.algorithms = algorithms;
            for (String algorithm : algorithms) {
                if (!Hash.isSm3(algorithm)) {
                    Hash.by(algorithm).ifPresent(digest -> others.put(algorithm, digest));
                }
            }
        }

        void add(byte[] buffer, int length) {
            size += length;
            crc.update(buffer, 0, length);
            sha512.update(buffer, 0, length);
            sm3.update(buffer, 0, length);
            others.values().forEach(digest -> digest.update(buffer, 0, length));
        }

        Digests result() {
            String chinese = Hash.hex(sm3);
            Map<String, String> further = new TreeMap<>();
            others.forEach((algorithm, digest) -> further.put(algorithm, Hash.hex(digest)));
            for (String algorithm : algorithms) {
                if (Hash.isSm3(algorithm)) {
                    further.put(algorithm, chinese);
                }
            }
            return new Digests(
                    size, crc.getValue(), Hash.hex(sha512), chinese, Map.copyOf(further));
        }
    }
}

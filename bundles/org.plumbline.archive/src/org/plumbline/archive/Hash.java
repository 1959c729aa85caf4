// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.jcajce.provider.digest.SM3;

/** Digests by the names that models and manifests have for them: those that Java knows, and SM3 (GB/T 32905). */
public final class Hash {

    /** The algorithm of digests that are recorded unless another is asked for. */
    public static final String ALGORITHM = "SHA-256";

    private static final int BUFFER = 1 << 16;

    private Hash() {}

    /** The digest of a file in lower-case hexadecimal; empty if it cannot be read or nobody knows the algorithm. */
    public static Optional<String> of(Path file, String algorithm) {
        Optional<MessageDigest> digest = by(algorithm);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest.get())) {
            byte[] buffer = new byte[BUFFER];
            while (in.read(buffer) >= 0) {
                // reading is all it takes
            }
            return digest.map(Hash::hex);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The digest of some bytes by {@link #ALGORITHM}, in lower-case hexadecimal. */
    public static String of(byte[] content) {
        MessageDigest digest = by(ALGORITHM).orElseThrow();
        digest.update(content);
        return hex(digest);
    }

    /** Whether digests by an algorithm can be computed; its name is the one that Java has for it, or SM3. */
    public static boolean isKnown(String algorithm) {
        return by(algorithm).isPresent();
    }

    /**
     * Whether a digest as somebody recorded it is the one that was computed. Capitals and the white space around it say nothing.
     *
     * @param computed in hexadecimal
     */
    public static boolean isSame(String recorded, String computed) {
        return computed.equalsIgnoreCase(recorded.strip());
    }

    /** What computes digests by an algorithm; empty if nobody knows it. */
    static Optional<MessageDigest> by(String algorithm) {
        if (isSm3(algorithm)) {
            return Optional.of(Chinese.sm3());
        }
        try {
            return Optional.of(MessageDigest.getInstance(algorithm));
        } catch (NoSuchAlgorithmException unknown) {
            return Optional.empty();
        }
    }

    /** Whether a name is that of GB/T 32905. */
    static boolean isSm3(String algorithm) {
        return algorithm.equalsIgnoreCase(ManifestAlgorithm.SM3.name());
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Apart, so that whoever needs no SM3 loads nothing of its library. */
    private static final class Chinese {

        static MessageDigest sm3() {
            return new SM3.Digest();
        }
    }
}

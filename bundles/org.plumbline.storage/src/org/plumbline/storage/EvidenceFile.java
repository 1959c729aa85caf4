// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The file behind a piece of evidence: one inside the folder of its project, to which its location is relative. */
public final class EvidenceFile {

    /** The algorithm of digests that are recorded unless another is asked for. */
    public static final String ALGORITHM = "SHA-256";

    private EvidenceFile() {}

    /** The file at a location; empty if there is none, or the location leads out of the folder or is no path at all. */
    public static Optional<Path> at(Path folder, String location) {
        try {
            Path file = folder.resolve(location).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException address) {
            return Optional.empty(); // the location of evidence need not be a file
        }
    }

    /** The location of a file, the same on every system; empty if it is not inside the folder. Both are absolute. */
    public static Optional<String> location(Path folder, Path file) {
        Path inside = file.normalize();
        return inside.startsWith(folder.normalize())
                ? Optional.of(folder.normalize().relativize(inside).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** The digest of a file in lower-case hexadecimal; empty if it cannot be read or Java does not know the algorithm. */
    public static Optional<String> digest(Path file, String algorithm) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] buffer = new byte[1 << 16];
                while (in.read(buffer) >= 0) {
                    // reading is all it takes
                }
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | NoSuchAlgorithmException unchecked) {
            return Optional.empty();
        }
    }
}

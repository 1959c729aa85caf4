// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file holds, so that one sees whether it has been changed.
 *
 * @param hex SHA-256 of the content in lower-case hexadecimal; empty if there is no file or it cannot be read
 */
record Digest(String hex) {

    static Digest of(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new Digest(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            return new Digest("");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The content of a file that has the given digest; empty if it has another one or cannot be read. */
    static Optional<byte[]> read(Path file, Digest expected) {
        try {
            byte[] content = Files.readAllBytes(file);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).equals(expected.hex()) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.archive.Hash;

/**
 * What a file holds, so that one sees whether it has been changed.
 *
 * @param hex SHA-256 of the content in lower-case hexadecimal; empty if there is no file or it cannot be read
 */
record Digest(String hex) {

    static Digest of(Path file) {
        return new Digest(Hash.of(file, Hash.ALGORITHM).orElse(""));
    }

    /** The content of a file that has the given digest; empty if it has another one or cannot be read. */
    static Optional<byte[]> read(Path file, Digest expected) {
        try {
            byte[] content = Files.readAllBytes(file);
            return Hash.of(content).equals(expected.hex()) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

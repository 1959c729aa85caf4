// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * What a check of the files behind the evidence of a project found. Files that are not there, or whose digest has an
 * algorithm that Java does not know, have not been checked and are in neither list.
 *
 * @param right evidence whose file has the recorded digest
 * @param wrong evidence whose file has another digest, in the order of the model
 */
record EvidenceCheck(Set<Evidence> right, List<Evidence> wrong) {

    /** Checks the files inside the folder of the project; locations are relative to it. */
    static EvidenceCheck of(OutsourcingProject project, Path folder) {
        Set<Evidence> right = new HashSet<>();
        List<Evidence> wrong = new ArrayList<>();
        for (Evidence evidence : project.getEvidenceRegister()) {
            if (evidence.getLocation() == null
                    || evidence.getDigest() == null
                    || evidence.getDigestAlgorithm() == null) {
                continue;
            }
            file(folder, evidence.getLocation())
                    .flatMap(file -> digest(file, evidence.getDigestAlgorithm()))
                    .ifPresent(digest -> {
                        if (digest.equalsIgnoreCase(evidence.getDigest())) {
                            right.add(evidence);
                        } else {
                            wrong.add(evidence);
                        }
                    });
        }
        return new EvidenceCheck(right, wrong);
    }

    private static Optional<Path> file(Path folder, String location) {
        try {
            Path file = folder.resolve(location).normalize();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException address) {
            return Optional.empty(); // the location of evidence need not be a file
        }
    }

    /** The SHA-256 of some bytes in hexadecimal. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a file in hexadecimal; empty if the file cannot be read or the algorithm is unknown. */
    static Optional<String> digest(Path file, String algorithm) {
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

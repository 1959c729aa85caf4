// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.EvidenceFile;

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
            EvidenceFile.at(folder, evidence.getLocation())
                    .flatMap(file -> EvidenceFile.digest(file, evidence.getDigestAlgorithm()))
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

    /** The SHA-256 of some bytes in hexadecimal. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

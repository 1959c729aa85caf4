// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.archive.Hash;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.EvidenceFile;

/**
 * What a check of the files behind the evidence of a project found. Files that are not there, or whose digest has an
 * algorithm that nobody knows, have not been checked and are in neither list.
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
                    .flatMap(file -> Hash.of(file, evidence.getDigestAlgorithm()))
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
}

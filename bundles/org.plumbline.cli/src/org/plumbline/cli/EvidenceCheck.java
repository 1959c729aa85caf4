// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.archive.Hash;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.EvidenceFile;

/**
 * What a check of the files behind the evidence of a project found. Evidence whose file is not there has not been checked
 * and is in no list.
 *
 * @param right evidence whose file has the recorded digest
 * @param wrong evidence whose file has another digest, in the order of the model
 * @param unknown evidence whose file is there, but whose digest has an algorithm that nobody knows, in the order of the
 *     model
 */
record EvidenceCheck(Set<Evidence> right, List<Evidence> wrong, List<Evidence> unknown) {

    /** Checks the files inside the folder of the project; locations are relative to it. */
    static EvidenceCheck of(OutsourcingProject project, Path folder) {
        Set<Evidence> right = new HashSet<>();
        List<Evidence> wrong = new ArrayList<>();
        List<Evidence> unknown = new ArrayList<>();
        for (Evidence evidence : project.getEvidenceRegister()) {
            if (evidence.getLocation() == null
                    || evidence.getDigest() == null
                    || evidence.getDigestAlgorithm() == null) {
                continue;
            }
            Optional<Path> found = EvidenceFile.at(folder, evidence.getLocation());
            if (found.isPresent() && !Hash.isKnown(evidence.getDigestAlgorithm())) {
                unknown.add(evidence);
            }
            found.flatMap(file -> Hash.of(file, evidence.getDigestAlgorithm())).ifPresent(digest -> {
                if (Hash.isSame(evidence.getDigest(), digest)) {
                    right.add(evidence);
                } else {
                    wrong.add(evidence);
                }
            });
        }
        return new EvidenceCheck(right, wrong, unknown);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.util.List;
import java.util.Optional;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.signature.CheckedSignature;
import org.plumbline.archive.verify.PackageFinding.Kind;

/**
 * What verifying a package found.
 *
 * @param info how the package describes itself; empty if it does not
 * @param files of the payload
 * @param bytes of the payload
 * @param findings what is not right; none if the package is intact
 * @param signatures those that it has
 * @param items how many verdicts were compared with those recorded
 * @param model the model; empty if it cannot be read
 */
public record Verification(
        BagInfo info,
        long files,
        long bytes,
        List<PackageFinding> findings,
        List<CheckedSignature> signatures,
        int items,
        Optional<PackagedModel> model) {

    /** Whether nothing is wrong. */
    public boolean isIntact() {
        return findings.isEmpty();
    }

    /**
     * Whether the package is as it was made. What was wrong with the evidence already then is still a finding, and so is a
     * verdict that this version of the program gives otherwise.
     */
    public boolean isUnaltered() {
        return findings.stream().allMatch(finding -> finding.kind() == Kind.EVIDENCE || finding.kind() == Kind.VERDICT);
    }
}

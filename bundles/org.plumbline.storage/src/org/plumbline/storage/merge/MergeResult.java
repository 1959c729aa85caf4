// SPDX-License-Identifier: EPL-2.0
package org.plumbline.storage.merge;

import java.util.List;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * What became of a merge.
 *
 * @param project both versions in one; valid also where there are conflicts
 * @param conflicts where the versions disagree: deletions first, then in the order of our version and of theirs
 */
public record MergeResult(OutsourcingProject project, List<MergeConflict> conflicts) {

    public MergeResult {
        conflicts = List.copyOf(conflicts);
    }
}

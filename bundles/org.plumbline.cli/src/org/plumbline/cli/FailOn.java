// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli;

import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Verdict;

/** From which verdict on a command ends with the exit code for findings. */
enum FailOn {
    /** Never. */
    NEVER,
    /** If an item is not met. */
    GAP,
    /** If an item is not met, or only in part. */
    PARTIAL,
    /** If an item is not met, only in part, or waits for a judgement. */
    UNDECIDED;

    boolean concerns(AssessmentResult result) {
        return result.items().stream().anyMatch(item -> concerns(item.verdict()));
    }

    private boolean concerns(Verdict verdict) {
        return switch (verdict) {
            case GAP -> this != NEVER;
            case PARTIAL -> this == PARTIAL || this == UNDECIDED;
            case UNDECIDED -> this == UNDECIDED;
            default -> false;
        };
    }
}

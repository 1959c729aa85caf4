// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import java.util.OptionalInt;

/**
 * How many items without sub-items have which verdict. Items with sub-items are not counted: they only summarise.
 *
 * @param satisfied number of satisfied items
 * @param partial number of partly satisfied items
 * @param gap number of gaps
 * @param undecided number of items that wait for a judgement
 * @param error number of items whose rule failed
 * @param notDue number of items that are not due yet
 * @param notApplicable number of items that do not apply
 */
public record Score(int satisfied, int partial, int gap, int undecided, int error, int notDue, int notApplicable) {

    /** Number of items with a verdict. */
    public int of(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> satisfied;
            case PARTIAL -> partial;
            case GAP -> gap;
            case UNDECIDED -> undecided;
            case ERROR -> error;
            case NOT_DUE -> notDue;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /** Number of items that are due and apply. */
    public int due() {
        return satisfied + partial + gap + undecided + error;
    }

    /** Number of all items counted. */
    public int total() {
        return due() + notDue + notApplicable;
    }

    /** Share of the satisfied among the items that are due and apply, in whole percent, rounded down; empty if none. */
    public OptionalInt percent() {
        return due() == 0 ? OptionalInt.empty() : OptionalInt.of(satisfied * 100 / due());
    }
}

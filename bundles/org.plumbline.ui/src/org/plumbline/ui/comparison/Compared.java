// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import org.plumbline.report.comparison.Comparison;

/**
 * Two versions of a project and what changed between them.
 *
 * @param before the older one
 * @param after the newer one
 */
record Compared(Side before, Side after, Comparison comparison) {

    /** Compares. */
    static Compared of(Side before, Side after) {
        return new Compared(before, after, Comparison.of(before.result(), after.result()));
    }

    /** The same the other way round. */
    Compared swapped() {
        return of(after, before);
    }

    /** Whether both are versions of one project. */
    boolean isOfOneProject() {
        return String.valueOf(before.result().project().getId())
                .equals(after.result().project().getId());
    }
}

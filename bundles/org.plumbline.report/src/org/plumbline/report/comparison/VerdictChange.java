// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Item;

/** An item that has another verdict than before. */
public record VerdictChange(Item item, Verdict before, Verdict after) {

    /** Whether it got better or worse. */
    public Direction direction() {
        return Direction.of(before, after);
    }
}

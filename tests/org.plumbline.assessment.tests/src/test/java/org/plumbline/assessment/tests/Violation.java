// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import java.util.function.Consumer;
import org.plumbline.assessment.Verdict;

/**
 * A way to depart from an item.
 *
 * @param item number of the item
 * @param name what is wrong, for the name of the test
 * @param given makes the item due and met where the conforming project does not; else does nothing
 * @param change breaks it
 * @param verdict the verdict expected afterwards
 */
record Violation(String item, String name, Consumer<Conforming> given, Consumer<Conforming> change, Verdict verdict) {

    static Violation gap(String item, String name, Consumer<Conforming> change) {
        return new Violation(item, name, c -> {}, change, Verdict.GAP);
    }

    static Violation partial(String item, String name, Consumer<Conforming> change) {
        return new Violation(item, name, c -> {}, change, Verdict.PARTIAL);
    }

    /** The same departure from a project that was first made to meet the item. */
    Violation given(Consumer<Conforming> preparation) {
        return new Violation(item, name, preparation, change, verdict);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Element;

/** Whether a document says what the standard wants it to say. */
final class Contents {

    private Contents() {}

    /**
     * Counts whether a required content is there.
     *
     * @param holder what should contain it
     * @param contents what it contains, to which the fix adds
     */
    static <H extends Element, E extends Enumerator> void count(
            Tally tally, H holder, Function<? super H, List<E>> contents, E required) {
        if (contents.apply(holder).contains(required)) {
            tally.met(holder);
        } else {
            tally.unmet(Shortfall.at(holder, "{0}没有写明：{1}", "{0} does not state: {1}", holder, required)
                    .fix(
                            () -> contents.apply(holder).add(required),
                            "在{0}中写明：{1}",
                            "state in {0}: {1}",
                            holder,
                            required));
        }
    }

    /**
     * Counts which of the required contents at least one of several holders has, which state them together.
     *
     * @param holders not empty; what none of them states is said of, and added to, the last
     */
    @SafeVarargs
    static <H extends Element, E extends Enumerator> void countTogether(
            Tally tally, List<H> holders, Function<? super H, List<E>> contents, E... required) {
        for (E content : required) {
            boolean stated = false;
            for (H holder : holders) {
                if (contents.apply(holder).contains(content)) {
                    tally.met(holder);
                    stated = true;
                }
            }
            if (!stated) {
                count(tally, holders.get(holders.size() - 1), contents, content);
            }
        }
    }
}

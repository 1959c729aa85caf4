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
     * Counts which of the required contents are there.
     *
     * @param holder what should contain them
     * @param present its list of contents, to which the fix adds
     */
    @SafeVarargs
    static <E extends Enumerator> Tally count(Element holder, List<E> present, E... required) {
        Tally tally = new Tally();
        for (E content : required) {
            if (present.contains(content)) {
                tally.met(holder);
            } else {
                tally.unmet(Shortfall.at(holder, "{0}没有写明：{1}", "{0} does not state: {1}", holder, content)
                        .fix(() -> present.add(content), "在{0}中写明：{1}", "state in {0}: {1}", holder, content));
            }
        }
        return tally;
    }

    /**
     * Counts which of the required contents at least one of several holders has, which state them together.
     *
     * @param holders not empty; what none of them states is said of, and added to, the last
     */
    @SafeVarargs
    static <H extends Element, E extends Enumerator> Tally countTogether(
            List<H> holders, Function<? super H, List<E>> contents, E... required) {
        Tally tally = new Tally();
        H last = holders.get(holders.size() - 1);
        for (E content : required) {
            boolean stated = false;
            for (H holder : holders) {
                if (contents.apply(holder).contains(content)) {
                    tally.met(holder);
                    stated = true;
                }
            }
            if (!stated) {
                tally.add(count(last, contents.apply(last), content));
            }
        }
        return tally;
    }
}

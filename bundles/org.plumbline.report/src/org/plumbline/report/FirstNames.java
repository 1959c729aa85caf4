// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.outsourcing.Element;

/**
 * The names of the first of several elements, and how many there are. A cell with many names helps nobody, and no page holds
 * it.
 *
 * @param names the first ones
 * @param more says that these are not all; empty if they are
 */
record FirstNames(List<String> names, String more, Voice voice) {

    private static final int MOST = 12;

    static FirstNames of(Iterable<? extends Element> elements, Voice voice) {
        List<String> names = new ArrayList<>();
        int count = 0;
        for (Element element : elements) {
            if (++count <= MOST) {
                names.add(Fact.of(element, voice).name());
            }
        }
        return new FirstNames(names, count > MOST ? voice.say("等共 {} 个", "and others, {} in all", count) : "", voice);
    }

    /** As an enumeration in a sentence. */
    String listed() {
        return voice.list(names) + (more.isEmpty() ? "" : " " + more);
    }

    /** Each on a line of its own. */
    String onLines() {
        return String.join("\n", names) + (more.isEmpty() ? "" : "\n" + more);
    }
}

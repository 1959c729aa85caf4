// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Official;

/** Whether what the standard asks of the supervising leader was done by the official who holds that role. */
final class Leadership {

    private Leadership() {}

    /**
     * Counts whether something was done by the leader.
     *
     * @param by who did it; null if that is not stated
     * @param state states who did it
     */
    static Tally count(Facts facts, Element deed, Official by, Consumer<Official> state) {
        if (by == null) {
            return new Tally()
                    .unmet(byLeader(
                            facts,
                            Shortfall.at(deed, "{0}没有写明由谁负责", "it is not stated who was in charge of {0}", deed),
                            () -> state.accept(facts.leader()),
                            "由主管领导负责，并写明",
                            "put the supervising leader in charge, and say so"));
        }
        return by == facts.leader()
                ? new Tally().met(deed)
                : new Tally()
                        .unmet(Shortfall.at(
                                        deed,
                                        "{0}由{1}负责，而{1}不是主管领导",
                                        "{1}, not the supervising leader, was in charge of {0}",
                                        deed,
                                        by)
                                .also(by)
                                .remedy("由主管领导负责", "put the supervising leader in charge"));
    }

    /**
     * Counts the deeds of the leader, one of which is enough. What others did does no harm.
     *
     * @param none says that there is none, where others did all there is
     */
    static <T extends Element> Tally countOne(
            Facts facts, List<T> deeds, Function<T, Official> by, BiConsumer<T, Official> state, Shortfall none) {
        Tally tally = new Tally();
        List<T> unnamed = new ArrayList<>();
        for (T deed : deeds) {
            if (by.apply(deed) == null) {
                unnamed.add(deed);
            } else if (by.apply(deed) == facts.leader()) {
                tally.met(deed);
            }
        }
        if (tally.isEmpty()) {
            unnamed.forEach(deed -> tally.add(count(facts, deed, null, leader -> state.accept(deed, leader))));
        }
        return tally.isEmpty() ? tally.unmet(none.also(deeds.toArray(Element[]::new))) : tally;
    }

    /** Where something that the leader should have done is missing: the role, or else the project. */
    static Element place(Facts facts) {
        return facts.project().getSupervisingLeader() == null
                ? facts.project()
                : facts.project().getSupervisingLeader();
    }

    /** Offers a fix that records a deed of the leader; while nobody holds the role, only says what to do. */
    static Shortfall byLeader(
            Facts facts, Shortfall shortfall, Runnable change, String zh, String en, Object... arguments) {
        return facts.leader() == null ? shortfall.remedy(zh, en, arguments) : shortfall.fix(change, zh, en, arguments);
    }
}

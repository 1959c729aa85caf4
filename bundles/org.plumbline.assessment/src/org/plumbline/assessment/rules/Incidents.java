// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.SecurityIncident;

/** What is asked of each security incident, once there is one. */
final class Incidents {

    private Incidents() {}

    /** Decides what each incident must meet; without an incident nothing is due. */
    static Outcome each(Facts facts, BiConsumer<SecurityIncident, Tally> count) {
        Tally tally = new Tally();
        for (SecurityIncident incident : happened(facts)) {
            count.accept(incident, tally);
        }
        return tally.isEmpty() ? Outcome.notDue("没有发生信息安全事件", "no security incident has happened") : tally.outcome();
    }

    /** The incidents up to the day of the assessment. */
    static List<SecurityIncident> happened(Facts facts) {
        List<SecurityIncident> happened = new ArrayList<>();
        for (SecurityIncident incident : facts.all(SecurityIncident.class)) {
            if (facts.happened(incident.getOccurredOn())) {
                happened.add(incident);
            }
        }
        return happened;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.time.LocalDate;
import java.time.Period;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.PeriodSubject;

/**
 * The time that the project allows itself for what the standard wants done promptly. Where it states none there is no
 * limit: what is done is done promptly, and what is not done is missing at once.
 */
final class TimeLimit {

    private final Facts facts;
    private final Period length;

    TimeLimit(Facts facts, PeriodSubject subject) {
        this.facts = facts;
        this.length = facts.statedPeriod(subject);
    }

    /** Whether what the trigger calls for need not be done yet. */
    boolean isOpen(PartialDate trigger) {
        return length != null && trigger != null && !end(trigger).isBefore(facts.asOf());
    }

    /** Whether something was certainly done too late; never without both dates. */
    boolean isMissed(PartialDate trigger, PartialDate done) {
        return length != null
                && trigger != null
                && done != null
                && done.earliest().isAfter(end(trigger));
    }

    /** That something was done too late. */
    Shortfall late(Element done, PartialDate on) {
        return Shortfall.at(
                        done,
                        "{0}：{1} 才完成，超过了规定的{2}",
                        "{0}: not done until {1}, later than the {2} allowed",
                        done,
                        on,
                        length)
                .remedy("核实日期；今后在规定时限内完成", "check the date; keep to the limit from now on");
    }

    private LocalDate end(PartialDate trigger) {
        return trigger.latest().plus(length);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.standard.Text;

/**
 * Whether something is done regularly: the last occasion lies no longer back than a period, which the project states or
 * which is the default one. What was done, but too long ago, counts in part.
 */
final class Regularly {

    private final Facts facts;
    private final Object occasion;
    private final Period period;

    private Regularly(Facts facts, Object occasion, Period period) {
        this.facts = facts;
        this.occasion = occasion;
        this.period = period;
    }

    /** As often as the project states for the subject, or by default. */
    static Regularly of(Facts facts, PeriodSubject subject) {
        return new Regularly(facts, subject, facts.period(subject));
    }

    /** As often as given, unless null. */
    Regularly every(Period own) {
        return own == null ? this : new Regularly(facts, occasion, own);
    }

    /** What findings call the occasion, where the subject of the period is too wide a word for it. */
    Regularly called(Text name) {
        return new Regularly(facts, name, period);
    }

    /**
     * Counts the last occasion.
     *
     * @param at where something is missing if there was no occasion
     * @param since from when on the period runs before the first occasion; null if from ever
     * @param occasions candidates; those in the future are left out, undated ones cannot show that they are recent
     * @param fix records an occasion on the day of the assessment
     * @return false if nothing was counted because the first occasion is not due yet
     */
    <T extends Element> boolean count(
            Tally tally,
            Element at,
            PartialDate since,
            Collection<? extends T> occasions,
            Function<? super T, PartialDate> date,
            Runnable fix) {
        T last = null;
        T undated = null;
        for (T occasion : occasions) {
            PartialDate day = date.apply(occasion);
            if (day == null) {
                undated = undated == null || byId(undated, occasion) > 0 ? occasion : undated;
            } else if (facts.past(day) && (last == null || isLater(occasion, last, date))) {
                last = occasion;
            }
        }
        if (last == null && undated == null) {
            if (since != null && isRecent(since)) {
                return false;
            }
            tally.unmet(Shortfall.at(at, "没有做过：{0}（应每 {1}一次）", "never done: {0} (due every {1})", occasion, period)
                    .fix(fix, "完成并记录一次{0}", "carry out and record: {0}", occasion));
        } else if (last != null && isRecent(date.apply(last))) {
            tally.met(last);
        } else if (last != null) {
            tally.met(last);
            tally.unmet(Shortfall.at(
                            last,
                            "{0}最近一次是 {1}，距今已超过 {2}",
                            "{0} was last done on {1}, more than {2} ago",
                            occasion,
                            date.apply(last),
                            period)
                    .fix(fix, "完成并记录一次{0}", "carry out and record: {0}", occasion));
        } else {
            tally.met(undated);
            tally.unmet(Shortfall.at(
                            undated,
                            "{0}没有日期，不能说明是否在 {1}之内",
                            "{0} bears no date, so it cannot be seen whether it was done within {1}",
                            undated,
                            period)
                    .fix(fix, "完成并记录一次{0}", "carry out and record: {0}", occasion));
        }
        return true;
    }

    /** Of two on one day the one with the smaller id, so that the order of lists does not matter. */
    private static <T extends Element> boolean isLater(T one, T other, Function<? super T, PartialDate> date) {
        int later = date.apply(one).latest().compareTo(date.apply(other).latest());
        return later > 0 || later == 0 && byId(one, other) < 0;
    }

    private static int byId(Element one, Element other) {
        return Comparator.nullsFirst(Comparator.<String>naturalOrder()).compare(one.getId(), other.getId());
    }

    /** Whether a date lies no longer back than the period. */
    boolean isRecent(PartialDate date) {
        return !date.latest().plus(period).isBefore(facts.asOf());
    }
}

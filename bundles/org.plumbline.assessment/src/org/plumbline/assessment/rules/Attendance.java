// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Training;

/**
 * Who attended at least one of several trainings. One that lists no service person is taken to have reached all who served
 * then. Who came after a training could not attend it; with incomplete dates only what is certain counts as missed.
 */
final class Attendance {

    private static final Comparator<Training> BY_DATE = Comparator.comparing(
                    Training::getPerformedOn, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(Training::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Set<Party> attendees = new HashSet<>();
    private Training lastListed;
    private LocalDate lastUnlisted = LocalDate.MIN;

    private Attendance() {}

    static Attendance of(List<Training> trainings) {
        Attendance attendance = new Attendance();
        trainings.forEach(attendance::add);
        return attendance;
    }

    /** The later of two trainings; one on an unknown day is taken to be the later. */
    static Training later(Training one, Training other) {
        return BY_DATE.compare(one, other) < 0 ? other : one;
    }

    private void add(Training training) {
        attendees.addAll(training.getAttendees());
        PartialDate day = training.getPerformedOn();
        if (training.getAttendees().stream().noneMatch(ServicePerson.class::isInstance)) {
            LocalDate latest = day == null ? LocalDate.MAX : day.latest();
            lastUnlisted = latest.isAfter(lastUnlisted) ? latest : lastUnlisted;
        } else if (day != null) {
            lastListed = lastListed == null ? training : later(lastListed, training);
        }
    }

    /** The last dated training that lists service persons; null if there is none. */
    Training lastListed() {
        return lastListed;
    }

    /** Whether somebody in service could have attended and did not. */
    boolean missed(ServicePerson person) {
        if (lastListed == null || attendees.contains(person)) {
            return false;
        }
        PartialDate from = person.getServesFrom();
        boolean served = from == null
                || !from.latest().isAfter(lastListed.getPerformedOn().earliest());
        boolean reached = lastUnlisted != LocalDate.MIN
                && (from == null || !from.earliest().isAfter(lastUnlisted));
        return served && !reached;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/**
 * Whether the supervising leader is reported to regularly, as 4.2.3 a) and 5.2.2 c) both ask, 4.2.3 a) on two topics. The
 * period runs from the day the role of responsible unit was first assigned. A report bears the day it was made, or else
 * the last day it reports on.
 */
final class Reports {

    private Reports() {}

    /** Decides whether there are regular reports on each of the topics. */
    static Outcome regularly(Facts facts, ReportTopic... topics) {
        Tally tally = new Tally();
        for (ReportTopic topic : topics) {
            Regularly.of(facts, PeriodSubject.REPORTING)
                    .called(Labels.fill("关于{0}的报告", "report on the {0}", topic))
                    .count(
                            tally,
                            reporter(facts),
                            assigned(facts),
                            made(facts, topic),
                            Reports::date,
                            () -> report(facts, topic));
        }
        return tally.isEmpty()
                ? Outcome.notDue("第一次向主管领导的报告尚未到期", "the first report to the supervising leader is not due yet")
                : tally.outcome();
    }

    /** Reports that were made to the leader, or to nobody named. */
    private static List<ManagementReport> made(Facts facts, ReportTopic topic) {
        List<ManagementReport> made = new ArrayList<>();
        for (ManagementReport report : facts.all(ManagementReport.class)) {
            boolean toLeader = report.getSubmittedTo() == null || report.getSubmittedTo() == facts.leader();
            if (toLeader && isMade(facts, report) && report.getTopics().contains(topic)) {
                made.add(report);
            }
        }
        return made;
    }

    /** A report that only names the time it reports on is made once that time is over, unless it is stated as planned. */
    private static boolean isMade(Facts facts, ManagementReport report) {
        return facts.performed(report)
                || report.getPerformedOn() == null
                        && report.getState() == ActivityState.NOT_STATED
                        && report.getPlannedOn() == null
                        && facts.past(report.getPeriodEnd());
    }

    private static PartialDate date(ManagementReport report) {
        return report.getPerformedOn() == null ? report.getPeriodEnd() : report.getPerformedOn();
    }

    private static PartialDate assigned(Facts facts) {
        PartialDate first = null;
        for (ResponsibleUnit role : facts.all(ResponsibleUnit.class)) {
            PartialDate day = role.getAssignedOn();
            if (day != null && (first == null || day.compareTo(first) < 0)) {
                first = day;
            }
        }
        return first;
    }

    private static Element reporter(Facts facts) {
        ResponsibleUnit lead = lead(facts);
        return lead == null ? facts.project() : lead;
    }

    /** The one role that leads or stands alone; null if there is none or no single one. */
    private static ResponsibleUnit lead(Facts facts) {
        List<ResponsibleUnit> leading = facts.all(ResponsibleUnit.class).stream()
                .filter(role ->
                        role.getParticipation() == Participation.LEAD || role.getParticipation() == Participation.SOLE)
                .toList();
        return leading.size() == 1 ? leading.get(0) : null;
    }

    private static void report(Facts facts, ReportTopic topic) {
        ResponsibleUnit lead = lead(facts);
        InternalUnit unit = lead == null ? null : lead.getUnit();
        ManagementReport report = OutsourcingFactory.eINSTANCE.createManagementReport();
        report.setName(Labels.of(topic).zh());
        report.getTopics().add(topic);
        report.setSubmittedTo(facts.leader());
        report.setSubmittedBy(unit);
        Activities.record(facts, report);
    }
}

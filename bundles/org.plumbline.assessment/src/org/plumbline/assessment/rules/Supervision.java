// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceEvaluation;

/** Whether the running service is looked at often enough, 4.1 c), 4.2.3 b) 4). */
final class Supervision {

    private Supervision() {}

    /** Counts whether the risks were attended to recently, be it by an evaluation or by another risk assessment. */
    static void countWatch(Facts facts, Tally tally) {
        count(facts, tally, performed(facts, ServiceEvaluation.class), performed(facts, RiskAssessment.class));
    }

    /** Counts whether the execution was looked at recently, by an evaluation or by an inspection of the leader. */
    static void countExecution(Facts facts, Tally tally) {
        count(facts, tally, performed(facts, ServiceEvaluation.class), performed(facts, ExecutionInspection.class));
    }

    private static void count(
            Facts facts, Tally tally, List<? extends Activity> evaluations, List<? extends Activity> others) {
        List<Activity> occasions = new ArrayList<>(evaluations);
        occasions.addAll(others);
        Regularly.of(facts, PeriodSubject.SERVICE_EVALUATION)
                .count(
                        tally,
                        facts.project(),
                        facts.serviceStart(),
                        occasions,
                        Activity::getPerformedOn,
                        () -> Section7_1.evaluations(facts).ofToday(null));
    }

    private static <T extends Activity> List<T> performed(Facts facts, Class<T> type) {
        return facts.all(type).stream().filter(facts::performed).toList();
    }
}

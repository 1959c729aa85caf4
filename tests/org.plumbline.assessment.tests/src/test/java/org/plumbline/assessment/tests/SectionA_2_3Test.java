// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.control;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.Effectiveness;

class SectionA_2_3Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.2.3 a)", "not looked at", c -> without(c, ControlKind.NETWORK_CONFIGURATION_REVIEW)),
                gap("A.2.3 a)", "only planned", c -> planned(c, ControlKind.NETWORK_CONFIGURATION_REVIEW)),
                gap(
                        "A.2.3 a)",
                        "ineffective",
                        c -> found(c, ControlKind.NETWORK_CONFIGURATION_REVIEW, Effectiveness.INEFFECTIVE)),
                gap("A.2.3 b)", "no controls", c -> without(c, ControlKind.REMOTE_ACCESS_CONTROL)),
                gap("A.2.3 b)", "withdrawn controls", c -> control(c, ControlKind.REMOTE_ACCESS_CONTROL)
                        .setWithdrawnOn(date("2026-06-30"))),
                gap("A.2.3 b)", "never assessed", c -> control(c, ControlKind.REMOTE_ACCESS_CONTROL)
                        .getAssessments()
                        .clear()),
                gap("A.2.3 b)", "assessed later", c -> control(c, ControlKind.REMOTE_ACCESS_CONTROL)
                        .getAssessments()
                        .get(0)
                        .setAssessedOn(date("2026-07-01"))),
                partial(
                        "A.2.3 b)",
                        "found ineffective",
                        c -> found(c, ControlKind.REMOTE_ACCESS_CONTROL, Effectiveness.INEFFECTIVE)),
                partial(
                        "A.2.3 b)",
                        "found partly effective",
                        c -> found(c, ControlKind.REMOTE_ACCESS_CONTROL, Effectiveness.PARTLY_EFFECTIVE)),
                partial("A.2.3 b)", "one of two is not assessed", c -> second(c)),
                gap("A.2.3 c)", "not assessed", c -> without(c, ControlKind.ADDITIONAL_CONTROL_ASSESSMENT)),
                gap("A.2.3 d)", "found ineffective and withdrawn", c -> {
                    found(c, ControlKind.NETWORK_ADMISSION_CONTROL, Effectiveness.INEFFECTIVE);
                    control(c, ControlKind.NETWORK_ADMISSION_CONTROL).setWithdrawnOn(date("2026-06-30"));
                }),
                gap("A.2.3 d)", "found partly effective and withdrawn", c -> {
                    found(c, ControlKind.NETWORK_ADMISSION_CONTROL, Effectiveness.PARTLY_EFFECTIVE);
                    control(c, ControlKind.NETWORK_ADMISSION_CONTROL).setStatus(ControlStatus.WITHDRAWN);
                }),
                gap("A.2.3 d)", "not restricted", c -> without(c, ControlKind.NETWORK_ADMISSION_CONTROL)));
    }

    private static void planned(Conforming c, ControlKind kind) {
        control(c, kind).setStatus(ControlStatus.PLANNED);
        control(c, kind).getExecutions().clear();
    }

    private static ControlMeasure second(Conforming c) {
        ControlMeasure measure = c.make.createControlMeasure();
        measure.setName("第二项远程接入控制");
        measure.setControl(ControlKind.REMOTE_ACCESS_CONTROL);
        measure.setStatus(ControlStatus.IN_PLACE);
        c.project.getControls().add(measure);
        return measure;
    }

    @Test
    void whatIsDoneOnceNeedNotBeInPlace() {
        Conforming c = new Conforming();
        for (var item : List.of("A.2.3 a)", "A.2.3 c)")) {
            ControlMeasure measure = control(
                    c,
                    item.endsWith("a)")
                            ? ControlKind.NETWORK_CONFIGURATION_REVIEW
                            : ControlKind.ADDITIONAL_CONTROL_ASSESSMENT);
            measure.setStatus(ControlStatus.PLANNED);
            assertVerdict(Verdict.SATISFIED, c, item);
            measure.getExecutions().get(0).setPerformedOn(date("2026-07-01"));
            assertVerdict(Verdict.GAP, c, item);
            measure.getExecutions().get(0).setPerformedOn(null);
            assertVerdict(Verdict.SATISFIED, c, item);
        }
    }

    @Test
    void anAssessmentWithoutResultIsOne() {
        Conforming c = new Conforming();
        control(c, ControlKind.REMOTE_ACCESS_CONTROL).getAssessments().get(0).setResult(Effectiveness.NOT_STATED);
        assertVerdict(Verdict.SATISFIED, c, "A.2.3 b)");
    }

    @Test
    void theUnassessedControlIsNamed() {
        Conforming c = new Conforming();
        ControlMeasure second = second(c);
        assertAtFault(Set.of(second), c, "A.2.3 b)");
    }

    @Test
    void aControlWithdrawnLaterIsStillInPlace() {
        Conforming c = new Conforming();
        ControlMeasure measure = control(c, ControlKind.NETWORK_ADMISSION_CONTROL);
        measure.setStatus(ControlStatus.WITHDRAWN);
        assertVerdict(Verdict.GAP, c, "A.2.3 d)");
        measure.setWithdrawnOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.3 d)");
        measure.setWithdrawnOn(date("2026-06-30"));
        assertVerdict(Verdict.GAP, c, "A.2.3 d)");
    }
}

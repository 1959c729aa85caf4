// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.test;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.ContinuityPlan;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RedundancyDetermination;
import org.plumbline.model.outsourcing.RedundancySubject;
import org.plumbline.model.outsourcing.TestResult;

class SectionA_8Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.8 a)", "not determined", c -> c.phase(PhaseKind.OPERATION)
                        .getActivities()
                        .remove(determination(c))),
                gap("A.8 a)", "determined later", c -> determination(c).setPerformedOn(date("2026-07-01"))),
                gap("A.8 a)", "only planned", c -> determination(c).setPerformedOn(null)),
                partial("A.8 a)", "not for data", c -> determination(c)
                        .getSubjects()
                        .remove(RedundancySubject.DATA)),
                gap("A.8 b)", "no redundancy", c -> without(c, ControlKind.REDUNDANT_TECHNOLOGY)),
                partial(
                        "A.8 b)",
                        "partly effective",
                        c -> found(c, ControlKind.REDUNDANT_TECHNOLOGY, Effectiveness.PARTLY_EFFECTIVE)),
                gap("A.8 c)", "no plan", c -> c.project.getDocuments().remove(plan(c))),
                gap("A.8 c)", "a plan to come", c -> {
                    plan(c).setEstablishedOn(date("2026-07-01"));
                    plan(c).getTests().clear();
                }),
                partial("A.8 c)", "never tested", c -> plan(c).getTests().clear()),
                partial("A.8 c)", "tested later", c -> plan(c).getTests().get(0).setTestedOn(date("2026-07-01"))),
                partial("A.8 c)", "the test failed", c -> plan(c).getTests()
                        .get(0)
                        .setResult(TestResult.FAILED)),
                partial("A.8 c)", "the last test failed", c -> plan(c).getTests()
                        .add(test(c, "2026-06", TestResult.FAILED))));
    }

    private static RedundancyDetermination determination(Conforming c) {
        return c.phase(PhaseKind.OPERATION).getActivities().stream()
                .filter(RedundancyDetermination.class::isInstance)
                .map(RedundancyDetermination.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ContinuityPlan plan(Conforming c) {
        return document(c, ContinuityPlan.class);
    }

    @Test
    void levelsMayBeDeterminedSeparatelyOnAnUnknownDay() {
        Conforming c = new Conforming();
        determination(c).getSubjects().remove(RedundancySubject.DATA);
        RedundancyDetermination second = c.make.createRedundancyDetermination();
        second.getSubjects().add(RedundancySubject.DATA);
        c.phase(PhaseKind.OPERATION).getActivities().add(second);
        assertVerdict(Verdict.PARTIAL, c, "A.8 a)");
        second.setState(ActivityState.PERFORMED);
        assertVerdict(Verdict.SATISFIED, c, "A.8 a)");
    }

    @Test
    void aTestWithoutDateOrResultIsOne() {
        Conforming c = new Conforming();
        plan(c).getTests().clear();
        plan(c).getTests().add(test(c, null, TestResult.NOT_STATED));
        assertVerdict(Verdict.SATISFIED, c, "A.8 c)");
    }

    @Test
    void aFailedTestIsMadeGoodByALaterOne() {
        Conforming c = new Conforming();
        plan(c).getTests().add(test(c, "2025-11-30", TestResult.FAILED));
        assertVerdict(Verdict.SATISFIED, c, "A.8 c)");
        plan(c).getTests().get(1).setTestedOn(date("2025-12-02"));
        assertVerdict(Verdict.PARTIAL, c, "A.8 c)");
        plan(c).getTests().add(test(c, "2025-12-02", TestResult.PASSED));
        assertVerdict(Verdict.SATISFIED, c, "A.8 c)");
    }

    @Test
    void eachPlanMustBeTested() {
        Conforming c = new Conforming();
        ContinuityPlan second = c.make.createContinuityPlan();
        c.project.getDocuments().add(second);
        assertAtFault(Set.of(second), c, "A.8 c)");
        second.setEstablishedOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.8 c)");
    }

    @Test
    void aTestIsRecordedAsPassed() {
        Conforming c = new Conforming();
        plan(c).getTests().clear();
        fix(c, "A.8 c)");
        assertTrue(plan(c).getTests().get(0).getResult() == TestResult.PASSED);
        plan(c).getTests().get(0).setResult(TestResult.FAILED);
        plan(c).getTests().get(0).setTestedOn(date("2025-12-01"));
        plan(c).getTests().add(test(c, "2026-01-01", TestResult.FAILED));
        assertTrue(assess(c, "A.8 c)")
                .findings()
                .get(0)
                .elements()
                .contains(plan(c).getTests().get(1)));
        plan(c).getTests().move(0, 1);
        assertTrue(assess(c, "A.8 c)")
                .findings()
                .get(0)
                .elements()
                .contains(plan(c).getTests().get(0)));
    }
}

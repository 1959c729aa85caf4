// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTINUITY_PLAN__TESTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REDUNDANCY_DETERMINATION__SUBJECTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TEST_RUN__RESULT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TEST_RUN__TESTED_ON;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.ContinuityPlan;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.RedundancyDetermination;
import org.plumbline.model.outsourcing.RedundancySubject;
import org.plumbline.model.outsourcing.TestRun;

/** A.8 Business continuity management (业务连续性管理). */
final class SectionA_8 extends SectionRules {

    SectionA_8() {
        rule(
                "A.8 a)",
                this::redundancyIsDetermined,
                REDUNDANCY_DETERMINATION__SUBJECTS,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE);
        rule(
                "A.8 b)",
                facts -> Controls.inPlace(facts, ControlKind.REDUNDANT_TECHNOLOGY)
                        .outcome(),
                Controls.reads());
        rule(
                "A.8 c)",
                this::planIsEstablishedAndTested,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                CONTINUITY_PLAN__TESTS,
                TEST_RUN__TESTED_ON,
                TEST_RUN__RESULT);
    }

    private Outcome redundancyIsDetermined(Facts facts) {
        Tally tally = new Tally();
        for (RedundancySubject subject : RedundancySubject.VALUES) {
            List<RedundancyDetermination> lacking = new ArrayList<>();
            boolean determined = false;
            for (RedundancyDetermination determination : facts.all(RedundancyDetermination.class)) {
                if (facts.performed(determination)
                        && determination.getSubjects().contains(subject)) {
                    tally.met(determination);
                    determined = true;
                } else {
                    lacking.add(determination);
                }
            }
            if (!determined) {
                tally.unmet(Shortfall.at(
                                facts.project(),
                                "没有调查并确定冗余级别：{0}",
                                "the level of redundancy is not investigated and determined for: {0}",
                                subject)
                        .also(lacking.toArray(RedundancyDetermination[]::new))
                        .fix(
                                () -> determine(facts, subject),
                                "调查并确定冗余级别：{0}",
                                "investigate and determine the level of redundancy for: {0}",
                                subject));
            }
        }
        return tally.outcome();
    }

    private static void determine(Facts facts, RedundancySubject subject) {
        RedundancyDetermination determination = OutsourcingFactory.eINSTANCE.createRedundancyDetermination();
        determination.setName(Labels.of(determination.eClass()).zh());
        determination.getSubjects().add(subject);
        Activities.record(facts, determination);
    }

    private Outcome planIsEstablishedAndTested(Facts facts) {
        Tally tally = EstablishedDocuments.established(
                facts,
                facts.all(ContinuityPlan.class),
                Labels.of(OutsourcingPackage.Literals.CONTINUITY_PLAN),
                OutsourcingFactory.eINSTANCE::createContinuityPlan,
                plan -> TestRuns.pass(facts, plan.getTests()));
        for (ContinuityPlan plan : facts.all(ContinuityPlan.class)) {
            if (facts.happened(plan.getEstablishedOn())) {
                countTests(facts, tally, plan);
            }
        }
        return tally.outcome();
    }

    private static void countTests(Facts facts, Tally tally, ContinuityPlan plan) {
        TestRun failure = TestRuns.standingFailure(facts, plan.getTests());
        TestRun good = TestRuns.latestGood(facts, plan.getTests());
        if (good != null) {
            tally.met(good);
        }
        if (failure != null) {
            tally.unmet(TestRuns.failed(facts, plan, failure, plan.getTests()));
        } else if (good == null) {
            tally.unmet(Shortfall.at(plan, "{0}没有测试过", "{0} was never tested", plan)
                    .fix(() -> TestRuns.pass(facts, plan.getTests()), "测试{0}", "test {0}", plan));
        }
    }
}

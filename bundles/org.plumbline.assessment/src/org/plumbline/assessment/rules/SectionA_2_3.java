// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.Effectiveness;

/** A.2.3 Network security (网络安全). */
final class SectionA_2_3 extends SectionRules {

    SectionA_2_3() {
        rule(
                "A.2.3 a)",
                facts -> Controls.carriedOut(facts, ControlKind.NETWORK_CONFIGURATION_REVIEW)
                        .outcome(),
                Controls.readsOfOccasions());
        rule("A.2.3 b)", this::remoteAccessControlsAreAssessed, Controls.reads());
        rule(
                "A.2.3 c)",
                facts -> Controls.carriedOut(facts, ControlKind.ADDITIONAL_CONTROL_ASSESSMENT)
                        .outcome(),
                Controls.readsOfOccasions());
        rule(
                "A.2.3 d)",
                facts -> Controls.inPlace(facts, ControlKind.NETWORK_ADMISSION_CONTROL)
                        .outcome(),
                Controls.reads());
    }

    /** The clause asks for the assessment; that the controls exist is for A.4 d). */
    private Outcome remoteAccessControlsAreAssessed(Facts facts) {
        Tally tally = new Tally();
        for (ControlMeasure measure : Controls.existing(facts, ControlKind.REMOTE_ACCESS_CONTROL)) {
            Effectiveness found = Controls.effectiveness(facts, measure);
            if (found == null) {
                tally.unmet(
                        Shortfall.at(measure, "{0}的有效性没有评估过", "the effectiveness of {0} was never assessed", measure)
                                .fix(
                                        () -> Controls.assess(facts, measure),
                                        "评估{0}的有效性并确认有效",
                                        "assess {0} and find it effective",
                                        measure));
                continue;
            }
            tally.met(measure);
            if (found == Effectiveness.INEFFECTIVE || found == Effectiveness.PARTLY_EFFECTIVE) {
                tally.unmet(Shortfall.at(measure, "{0}经评估为：{1}", "{0} was assessed as: {1}", measure, found)
                        .fix(
                                () -> Controls.assess(facts, measure),
                                "改进{0}并重新评估为有效",
                                "improve {0} and have it assessed as effective",
                                measure));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Controls.missing(
                    facts, ControlKind.REMOTE_ACCESS_CONTROL, measure -> Controls.assess(facts, measure)));
        }
        return tally.outcome();
    }
}

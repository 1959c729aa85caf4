// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Judgement;

/** What a report says of a reviewer's judgement, beside its rationale. */
final class JudgementText {

    private JudgementText() {}

    static String verdict(Judgement judgement, Voice voice) {
        return voice.capital(Labels.of(judgement.getVerdict()).in(voice.language()));
    }

    /** Who judged and when, as far as it is known. */
    static String by(Judgement judgement, Voice voice) {
        String reviewer = Clean.line(judgement.getReviewer());
        String date =
                judgement.getJudgedOn() == null ? "" : judgement.getJudgedOn().toString();
        return (reviewer + (reviewer.isEmpty() || date.isEmpty() ? "" : voice.say("，", ", ")) + date);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment;

import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.standard.Language;

/** How well founded a verdict is; in rising order. */
public enum Assurance {
    /** There is nothing that a verdict could rest on. */
    NONE("无依据", "no basis"),
    /** The model says so. */
    STATED("已陈述", "stated"),
    /** Dated evidence shows it. */
    EVIDENCED("有证据", "evidenced"),
    /** A reviewer has seen the evidence, or its digest was checked. */
    VERIFIED("已核验", "verified");

    private final String zh;
    private final String en;

    Assurance(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The word for it in the given language. */
    public String label(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** The weaker of two. */
    Assurance and(Assurance other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** The best assurance that the evidence for an element gives. */
    static Assurance of(Element witness, AssessmentSettings settings) {
        Assurance best = STATED;
        for (Evidence evidence : Assessment.evidence(witness)) {
            Assurance assurance = of(evidence, settings);
            best = assurance.compareTo(best) > 0 ? assurance : best;
        }
        return best;
    }

    private static Assurance of(Evidence evidence, AssessmentSettings settings) {
        if (settings.digestChecked().test(evidence)
                || evidence.getVerifiedBy() != null && reached(evidence.getVerifiedOn(), settings)) {
            return VERIFIED;
        }
        return reached(evidence.getEffectiveOn(), settings) ? EVIDENCED : STATED;
    }

    private static boolean reached(PartialDate date, AssessmentSettings settings) {
        return date != null && date.hasBegunBy(settings.asOf());
    }
}

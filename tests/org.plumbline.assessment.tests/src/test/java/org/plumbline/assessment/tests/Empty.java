// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingFactory;

/** What the rules of a section say of a project that states nothing, as if everything were due. */
final class Empty {

    private Empty() {}

    static Set<Verdict> verdicts(String section) {
        Facts facts = new Facts(
                OutsourcingFactory.eINSTANCE.createOutsourcingProject(),
                AssessmentSettings.of(LocalDate.of(2026, 6, 30)));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (SectionRules rules : RuleBook.gbt32926()) {
            rules.rules().stream()
                    .filter(rule -> rule.item().startsWith(section + " ") && rule.decide() != null)
                    .forEach(rule -> verdicts.add(rule.decide().apply(facts).verdict()));
        }
        return verdicts;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.ProjectStore;

/** The example that shows what a conforming project looks like. */
class QinglanExampleTest {

    private static final Set<Verdict> CONFORMING =
            EnumSet.of(Verdict.SATISFIED, Verdict.NOT_DUE, Verdict.NOT_APPLICABLE);

    @Test
    void meetsEveryItemThatAppliesAndIsDue() {
        OutsourcingProject project = new ProjectStore()
                .load(HailanDossierTest.root().resolve("examples/qinglan-collaboration-platform.outsourcing"));
        AssessmentResult result = new Assessment(Catalogue.load(), RuleBook.gbt32926())
                .assess(project, AssessmentSettings.of(project.getAssessedOn().latest()));
        assertEquals(
                List.of(),
                result.items().stream()
                        .filter(item -> !CONFORMING.contains(item.verdict()))
                        .map(item -> item.item().number())
                        .toList());
        assertEquals(List.of(), result.findings());
        assertEquals(100, result.score().percent().orElseThrow());
    }
}

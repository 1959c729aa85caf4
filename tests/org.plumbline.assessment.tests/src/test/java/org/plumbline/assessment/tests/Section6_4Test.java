// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.RequirementSubject;

class Section6_4Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("6.4 a)", "one person has not signed", c -> c.li.getAgreements()
                        .clear()),
                partial(
                        "6.4 a)",
                        "the agency's agreement has expired",
                        c -> c.agency.getAgreements().get(0).setValidUntil(date("2026-06-29"))),
                partial("6.4 a)", "an agreement is only drafted", c -> c.li.getAgreements()
                        .get(0)
                        .setSignedOn(null)),
                gap("6.4 a)", "nobody has signed", c -> c.project
                        .getAgreements()
                        .forEach(a -> a.setSignatory(null))),
                partial("6.4 b)", "the template lacks a content", c -> lacks(c, ConfidentialityContent.PENALTIES)),
                gap(
                        "6.4 b) 1)",
                        "subcontracting is not excluded",
                        c -> lacks(c, ConfidentialityContent.NO_SUBCONTRACTING)),
                gap("6.4 b) 2)", "disclosure is not excluded", c -> lacks(c, ConfidentialityContent.NO_DISCLOSURE)),
                gap("6.4 b) 3)", "containment is missing", c -> lacks(c, ConfidentialityContent.LEAK_CONTAINMENT)),
                gap("6.4 b) 4)", "penalties are missing", c -> lacks(c, ConfidentialityContent.PENALTIES)),
                partial("6.4 b) 4)", "one agreement without template lacks penalties", c -> c.li.getAgreements()
                        .get(0)
                        .setTemplate(null)));
    }

    private static void lacks(Conforming c, ConfidentialityContent content) {
        template(c).getContents().remove(content);
    }

    private static AgreementTemplate template(Conforming c) {
        return c.li.getAgreements().get(0).getTemplate();
    }

    @Test
    void whoLeftNeedsNoAgreementAnyMore() {
        Conforming c = new Conforming();
        c.li.getAgreements().clear();
        c.li.setServesUntil(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.4 a)").verdict());
    }

    @Test
    void otherRulesAreUndecidedUntilJudgedAndAGapWhereListedAndUnmet() {
        Conforming c = new Conforming();
        c.project.getJudgements().clear();
        assertEquals(Verdict.UNDECIDED, assess(c, "6.4 b) 5)").verdict());
        OtherRequirement requirement = c.make.createOtherRequirement();
        requirement.setName("保密规定");
        requirement.setSubject(RequirementSubject.CONFIDENTIALITY);
        c.project.getRequirements().add(requirement);
        ItemResult unmet = assess(c, "6.4 b) 5)");
        assertEquals(Verdict.GAP, unmet.verdict());
        assertEquals(List.of(requirement), unmet.findings().get(0).elements());
        requirement.getMetBy().add(template(c));
        assertEquals(Verdict.UNDECIDED, assess(c, "6.4 b) 5)").verdict());
    }

    @Test
    void whatATemplateLacksIsSaidOnceAndNamesTheAgreements() {
        Conforming c = new Conforming();
        lacks(c, ConfidentialityContent.PENALTIES);
        ItemResult result = assess(c, "6.4 b) 4)");
        assertEquals(1, result.findings().size());
        assertEquals(4, result.findings().get(0).elements().size());
        assertEquals(template(c), result.findings().get(0).elements().get(0));
    }

    @Test
    void anAgreementIsRecordedWithItsTemplate() {
        Conforming c = new Conforming();
        c.li.getAgreements().clear();
        fix(c, "6.4 a)");
        ConfidentialityAgreement signed = c.li.getAgreements().get(0);
        assertEquals(c.li.getName(), signed.getName());
        assertSame(template(c), signed.getTemplate());
        assertEquals(date("2026-06-30"), signed.getSignedOn());
    }
}

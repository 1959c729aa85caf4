// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;

/** Tests the rules of a section of Annex A. */
abstract class AnnexTest extends SectionTest {

    @Test
    void nothingIsSatisfiedWhereNothingIsStated() {
        Conforming c = new Conforming();
        for (EReference part : c.project.eClass().getEAllContainments()) {
            c.project.eUnset(part);
        }
        Phase phase = c.make.createPhase();
        phase.setKind(PhaseKind.OPERATION);
        phase.setStartedOn(Conforming.date("2025-03-20"));
        c.project.getPhases().add(phase);
        for (String item : violations().stream().map(Violation::item).collect(Collectors.toSet())) {
            Verdict verdict = assess(c, item).verdict();
            assertNotEquals(Verdict.SATISFIED, verdict, item);
            assertNotEquals(Verdict.ERROR, verdict, () -> item + assess(c, item).reason());
        }
    }

    static void assertVerdict(Verdict expected, Conforming c, String item) {
        ItemResult result = assess(c, item);
        assertTrue(
                expected == result.verdict(), () -> item + " is " + result.verdict() + texts(result) + result.reason());
    }

    /** Asserts that the findings of an item, in any order, name just these elements first. */
    static void assertAtFault(Set<? extends Element> expected, Conforming c, String item) {
        List<Finding> findings = assess(c, item).findings();
        Set<Element> found =
                findings.stream().map(finding -> finding.elements().get(0)).collect(Collectors.toSet());
        assertTrue(expected.equals(found), () -> item + " finds fault with " + found);
        assertFalse(findings.size() > expected.size(), () -> item + " says something twice");
    }
}

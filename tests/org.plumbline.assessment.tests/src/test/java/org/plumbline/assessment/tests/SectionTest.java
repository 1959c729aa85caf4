// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.QuickFix;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Item;

/**
 * Tests the rules of a section: the conforming project meets each item; each violation is found, names an element and a
 * remedy in both languages, and is closed by the quick fixes it offers.
 */
abstract class SectionTest {

    static final Catalogue CATALOGUE = Catalogue.load();
    static final Assessment ASSESSMENT = new Assessment(CATALOGUE, RuleBook.gbt32926());

    /** The violations of all items of the section, at least one for each item. */
    abstract List<Violation> violations();

    @TestFactory
    Stream<DynamicTest> eachViolationIsFoundAndClosed() {
        return violations().stream()
                .map(violation -> dynamicTest(violation.item() + " " + violation.name(), () -> check(violation)));
    }

    private static void check(Violation violation) {
        Conforming c = new Conforming();
        violation.given().accept(c);
        ItemResult before = assess(c, violation.item());
        assertEquals(Verdict.SATISFIED, before.verdict(), () -> "before: " + before.reason() + texts(before));
        violation.change().accept(c);
        ItemResult broken = assess(c, violation.item());
        assertEquals(
                violation.verdict(),
                broken.verdict(),
                () -> broken.reason() + texts(broken).toString());
        if (!broken.item().isLeaf() && broken.findings().isEmpty()) {
            return; // the findings stand at the sub-items, each with its own violation
        }
        if (violation.verdict().isShortfall()) {
            assertFalse(broken.findings().isEmpty(), "no finding");
        }
        for (Finding finding : broken.findings()) {
            assertFalse(finding.elements().isEmpty(), "no element");
            assertFalse(finding.message().zh().equals(finding.message().en()), "not translated");
            assertFalse(finding.remedy().zh().equals(finding.remedy().en()), "not translated");
        }
        if (broken.findings().stream().allMatch(finding -> finding.fix().isPresent())) {
            Set<Element> known = elements(c);
            broken.findings().stream()
                    .map(Finding::fix)
                    .flatMap(Optional::stream)
                    .map(QuickFix::change)
                    .forEach(Runnable::run);
            Set<Element> added = elements(c);
            added.removeAll(known);
            added.forEach(element -> checkRecord(element, broken.item()));
            ItemResult fixed = assess(c, violation.item());
            assertTrue(fixed.findings().isEmpty(), () -> "after the fixes: " + texts(fixed));
        }
    }

    /** What a fix adds to the model bears a name where lists show it, and a date where the rule looks at one. */
    private static void checkRecord(Element added, Item item) {
        if (added instanceof Activity || added instanceof ManagedDocument) {
            assertNotNull(added.getName(), () -> "a fix adds without a name: " + added);
        }
        List<EStructuralFeature> dates = ASSESSMENT.rule(item).reads().stream()
                .filter(feature -> feature.getEType().getInstanceClass() == PartialDate.class)
                .filter(feature -> feature.getEContainingClass().isSuperTypeOf(added.eClass()))
                .toList();
        assertTrue(
                dates.isEmpty() || dates.stream().anyMatch(added::eIsSet), () -> "a fix adds without a date: " + added);
    }

    private static Set<Element> elements(Conforming c) {
        Set<Element> elements = new LinkedHashSet<>();
        c.project.eAllContents().forEachRemaining(element -> elements.add((Element) element));
        return elements;
    }

    /** Applies the quick fixes for an item. */
    static void fix(Conforming c, String item) {
        assess(c, item)
                .findings()
                .forEach(finding -> finding.fix().orElseThrow().change().run());
    }

    /** The result for one item of a project. */
    static ItemResult assess(Conforming c, String item) {
        return assess(c).item(CATALOGUE.item(item));
    }

    static AssessmentResult assess(Conforming c) {
        // with new rules each time, so that a fault in how they are made is seen as well
        return new Assessment(CATALOGUE, RuleBook.gbt32926())
                .assess(c.project, AssessmentSettings.of(Conforming.AS_OF));
    }

    static List<String> texts(ItemResult result) {
        return result.findings().stream().map(f -> f.message().en()).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.report.comparison.Direction;
import org.plumbline.report.comparison.ElementChange;
import org.plumbline.report.comparison.ElementChange.Kind;
import org.plumbline.standard.Item;

/** What counts as a change, and what as worse. */
class ComparisonTest {

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    /** Two agencies, the first with two persons; an item is as the position of each person and its duties say. */
    private static OutsourcingProject project(Consumer<OutsourcingProject> edit) {
        OutsourcingProject project = identified(MAKE.createOutsourcingProject(), 1);
        for (int i = 0; i < 2; i++) {
            project.getAgencies().add(identified(MAKE.createServiceAgency(), 10 + i));
            ServicePerson person = identified(MAKE.createServicePerson(), 20 + i);
            person.setName("person " + i);
            person.setPosition("fault");
            project.getAgencies().get(0).getPersonnel().add(person);
        }
        edit.accept(project);
        return project;
    }

    private static <T extends Element> T identified(T element, int number) {
        element.setId(String.format("00000000-0000-4000-8000-%012d", number));
        return element;
    }

    /** Rules that find what positions and duties say. */
    private static final class OfPositions extends SectionRules {

        OfPositions() {
            for (Item item : Sample.CATALOGUE.items()) {
                if (item.isLeaf()) {
                    rule(
                            item.number(),
                            facts -> item.number().equals("4.1 a)") ? decide(facts.project()) : met(facts.project()));
                } else {
                    summary(item.number());
                }
            }
        }

        private static Outcome met(OutsourcingProject project) {
            return new Tally().met(project).outcome();
        }

        private static Outcome decide(OutsourcingProject project) {
            Tally tally = new Tally().met(project);
            for (ServicePerson person : project.getAgencies().get(0).getPersonnel()) {
                if (person.getPosition() != null) {
                    for (int i = 0; i < person.getPosition().split(" ").length; i++) {
                        Shortfall shortfall = Shortfall.at(
                                        person, "{0}有不足", "{0} falls short of {1}", person, person.getDuties())
                                .remedy("弥补", "mend");
                        tally.unmet(person.getPosition().contains("critical") ? shortfall.critical() : shortfall);
                    }
                }
            }
            return tally.outcome();
        }
    }

    private static final Assessment ASSESSMENT = new Assessment(Sample.CATALOGUE, List.of(new OfPositions()));

    private static AssessmentResult assess(OutsourcingProject project) {
        return ASSESSMENT.assess(project, AssessmentSettings.of(DAY));
    }

    private static Comparison compare(Consumer<OutsourcingProject> before, Consumer<OutsourcingProject> after) {
        return Comparison.of(assess(project(before)), assess(project(after)));
    }

    private static Comparison compare(Consumer<OutsourcingProject> after) {
        return compare(project -> {}, after);
    }

    private static ServicePerson person(OutsourcingProject project, int index) {
        return project.getAgencies().get(0).getPersonnel().get(index);
    }

    private static String counts(Comparison comparison) {
        return comparison.closed().size() + " closed, " + comparison.opened().size() + " opened, "
                + comparison.open().size() + " open";
    }

    @Test
    void nothingChangedIsNoChange() {
        Comparison same = compare(project -> {});
        assertEquals("0 closed, 0 opened, 2 open", counts(same));
        assertEquals(List.of(), same.verdicts());
        assertEquals(List.of(), same.elements());
        assertFalse(same.isWorse());
    }

    @Test
    void aFindingIsTheSameWhateverThingsAreCalled() {
        Comparison renamed = compare(project -> {
            person(project, 0).setName("another name");
            person(project, 0).setDuties("other duties");
            project.getAgencies().get(0).getPersonnel().move(0, 1);
        });
        assertEquals("0 closed, 0 opened, 2 open", counts(renamed));
        assertEquals(
                "another name falls short of other duties",
                renamed.open().get(1).after().message().en());
    }

    @Test
    void ofSeveralAlikeThoseThatAreMoreAreOpenedOrClosed() {
        Comparison more = compare(project -> person(project, 0).setPosition("fault fault fault"));
        assertEquals("0 closed, 2 opened, 2 open", counts(more));
        Comparison less = compare(project -> person(project, 0).setPosition("fault fault fault"), project -> {});
        assertEquals("2 closed, 0 opened, 2 open", counts(less));
    }

    @Test
    void theSameFaultOfAnotherElementIsAnotherFinding() {
        Comparison other = compare(project -> person(project, 0).setPosition(null), project -> person(project, 1)
                .setPosition(null));
        assertEquals("1 closed, 1 opened, 0 open", counts(other));
        assertFalse(other.isWorse(), "the verdict is the same");
    }

    @Test
    void aNewCriticalFindingIsWorseAlthoughNoVerdictChanged() {
        Comparison critical = compare(project -> person(project, 0).setPosition(null), project -> person(project, 0)
                .setPosition("critical"));
        assertEquals(List.of(), critical.verdicts());
        assertTrue(critical.isWorse());
        Comparison become = compare(project -> person(project, 0).setPosition("critical"));
        assertEquals("0 closed, 0 opened, 2 open", counts(become));
        assertTrue(become.isWorse());
        Comparison before = compare(project -> person(project, 0).setPosition("critical"), project -> person(project, 0)
                .setPosition("critical"));
        assertFalse(before.isWorse());
    }

    @Test
    void aVerdictThatGotWorseIsWorse() {
        Consumer<OutsourcingProject> clean =
                project -> project.getAgencies().get(0).getPersonnel().forEach(person -> person.setPosition(null));
        Comparison worse = compare(clean, project -> {});
        assertTrue(worse.isWorse());
        assertEquals(1, worse.count(Direction.WORSE));
        Comparison better = compare(project -> {}, clean);
        assertFalse(better.isWorse());
        assertEquals(1, better.count(Direction.BETTER));
        assertEquals("2 closed, 0 opened, 0 open", counts(better));
    }

    @ParameterizedTest
    @CsvSource({
        "SATISFIED, PARTIAL, WORSE",
        "SATISFIED, GAP, WORSE",
        "SATISFIED, UNDECIDED, WORSE",
        "SATISFIED, NOT_DUE, NEITHER",
        "SATISFIED, NOT_APPLICABLE, NEITHER",
        "PARTIAL, SATISFIED, BETTER",
        "PARTIAL, GAP, WORSE",
        "PARTIAL, UNDECIDED, NEITHER",
        "PARTIAL, NOT_DUE, NEITHER",
        "GAP, PARTIAL, BETTER",
        "GAP, SATISFIED, BETTER",
        "GAP, NOT_APPLICABLE, NEITHER",
        "NOT_DUE, SATISFIED, BETTER",
        "NOT_DUE, PARTIAL, WORSE",
        "NOT_DUE, GAP, WORSE",
        "NOT_DUE, UNDECIDED, NEITHER",
        "NOT_DUE, NOT_APPLICABLE, NEITHER",
        "NOT_APPLICABLE, GAP, WORSE",
        "UNDECIDED, SATISFIED, BETTER",
        "UNDECIDED, GAP, WORSE",
        "ERROR, GAP, BETTER",
        "ERROR, PARTIAL, BETTER"
    })
    void theDirectionOfAVerdict(Verdict before, Verdict after, Direction direction) {
        assertEquals(direction, Direction.of(before, after));
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsWorseThanAnythingAndTheSameIsNeither(Verdict verdict) {
        assertEquals(Direction.NEITHER, Direction.of(verdict, verdict));
        if (verdict != Verdict.ERROR) {
            assertEquals(Direction.WORSE, Direction.of(verdict, Verdict.ERROR));
        }
    }

    @Test
    void elementsAreAddedRemovedMovedAndChangedById() {
        Comparison comparison = compare(project -> {
            ServiceAgency first = project.getAgencies().get(0);
            ServiceAgency second = project.getAgencies().get(1);
            Evidence evidence = identified(MAKE.createEvidence(), 30);
            project.getEvidenceRegister().add(evidence);
            first.getEvidence().add(evidence);
            second.getPersonnel().add(first.getPersonnel().get(0));
            EcoreUtil.remove(first.getPersonnel().get(0));
        });
        assertEquals(
                List.of("CHANGED 10", "MOVED 20", "ADDED 30", "REMOVED 21"),
                comparison.elements().stream().map(ComparisonTest::described).toList());
        ElementChange moved = comparison.elements().get(1);
        assertTrue(moved.formerPlace().orElseThrow().getId().endsWith("10"));
        assertTrue(moved.place().orElseThrow().getId().endsWith("11"));
        assertEquals(1, comparison.count(Kind.MOVED));
        ElementChange changed = comparison.elements().get(0);
        assertEquals("evidence", changed.features().get(0).feature().getName());
        assertEquals(1, changed.features().size(), "the other side of a relation is no second change");
    }

    private static String described(ElementChange change) {
        String id = change.element().getId();
        return change.kind() + " " + id.substring(id.length() - 2);
    }

    @Test
    void aNewOrderIsNoChange() {
        Comparison reordered =
                compare(project -> project.getAgencies().get(0).getPersonnel().move(0, 1));
        assertEquals(List.of(), reordered.elements());
    }

    @Test
    void theSameIdInAnotherClassIsAnotherElement() {
        Comparison comparison = compare(project -> {
            project.getAgencies().remove(1);
            project.getEvidenceRegister().add(identified(MAKE.createEvidence(), 11));
        });
        assertEquals(
                List.of("ADDED 11", "REMOVED 11"),
                comparison.elements().stream().map(ComparisonTest::described).toList());
    }
}

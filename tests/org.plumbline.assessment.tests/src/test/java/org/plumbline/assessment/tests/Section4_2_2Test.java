// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Section4_1Test.activities;
import static org.plumbline.assessment.tests.Section4_1Test.remove;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResourceAllocation;
import org.plumbline.model.outsourcing.ResourceKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.SecurityIncident;

class Section4_2_2Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("4.2.2 a)", "the policy is not approved", c -> document(c, OutsourcingPolicy.class)
                        .setApproval(null)),
                gap("4.2.2 a)", "the policy waits for approval", c -> document(c, OutsourcingPolicy.class)
                        .getApproval()
                        .setDecision(ApprovalDecision.PENDING)),
                gap("4.2.2 a)", "there is no policy", c -> c.project
                        .getDocuments()
                        .removeIf(OutsourcingPolicy.class::isInstance)),
                gap("4.2.2 b)", "no authorisation", c -> c.project
                        .getAuthorisations()
                        .clear()),
                gap("4.2.2 b)", "another unit is authorised", c -> authorisation(c)
                        .getAuthorises()
                        .remove(c.operations)),
                gap("4.2.2 b)", "somebody else authorised", c -> authorisation(c)
                        .setGrantedBy(c.head)),
                gap("4.2.2 b)", "the authorisation is yet to come", c -> authorisation(c)
                        .setGrantedOn(date("2026-07-01"))),
                partial("4.2.2 b)", "one of two leading units is not authorised", c -> {
                    c.project.getResponsibleUnits().get(1).setParticipation(Participation.LEAD);
                    authorisation(c).getAuthorises().remove(c.data);
                }),
                gap("4.2.2 b)", "no unit is responsible", c -> c.project
                        .getResponsibleUnits()
                        .clear()),
                partial("4.2.2 c)", "nothing shows improvement", c -> remove(c, ImprovementSupervision.class)),
                partial("4.2.2 c) 1)", "the regulation was never reviewed", c -> document(c, ManagementRegulation.class)
                        .getReviews()
                        .clear()),
                partial("4.2.2 c) 1)", "the regulation is not issued", c -> document(c, ManagementRegulation.class)
                        .setPublishedOn(null)),
                gap("4.2.2 c) 1)", "there is no regulation", c -> c.project
                        .getDocuments()
                        .removeIf(ManagementRegulation.class::isInstance)),
                gap("4.2.2 c) 2)", "no resources", c -> c.project.getResources().clear()),
                partial("4.2.2 c) 2)", "resources of the year before", c -> resource(c)
                        .setYear(2025)),
                gap("4.2.2 c) 2)", "resources of the year after", c -> resource(c)
                        .setYear(2027)),
                gap("4.2.2 c) 2)", "resources yet to be approved", c -> resource(c)
                        .setApprovedOn(date("2026-07-01"))),
                gap("4.2.2 c) 3)", "no inspection", c -> remove(c, ExecutionInspection.class)),
                gap("4.2.2 c) 3)", "somebody else organised it", c -> inspection(c)
                        .setOrganisedBy(c.head)),
                gap("4.2.2 c) 3)", "nobody is said to have organised it", c -> inspection(c)
                        .setOrganisedBy(null)),
                gap("4.2.2 c) 3)", "the inspection is yet to come", c -> inspection(c)
                        .setPerformedOn(date("2026-07-01"))),
                gap("4.2.2 c) 4)", "nobody coordinated", c -> incident(c).setCoordinatedBy(null)),
                gap("4.2.2 c) 4)", "somebody else coordinated", c -> incident(c).setCoordinatedBy(c.head)),
                partial("4.2.2 c) 4)", "one of two incidents was not coordinated", c -> c.project
                        .getIncidents()
                        .add(c.make.createSecurityIncident())),
                gap("4.2.2 c) 5)", "improvement is not followed up", c -> remove(c, ImprovementSupervision.class)),
                gap("4.2.2 c) 5)", "somebody else follows it up", c -> supervision(c)
                        .setSupervisedBy(c.head)),
                gap("4.2.2 c) 5)", "nobody is said to follow it up", c -> supervision(c)
                        .setSupervisedBy(null)),
                gap("4.2.2 c) 5)", "it is yet to be followed up", c -> supervision(c)
                        .setPerformedOn(date("2026-07-01"))),
                gap("4.2.2 d)", "no letter", c -> c.project
                        .getResponsibilityLetters()
                        .remove(letter(c))),
                gap("4.2.2 d)", "the letter is not signed", c -> letter(c).setSignedOn(null)),
                gap("4.2.2 d)", "somebody else signed", c -> letter(c).setSignatory(c.head)),
                gap("4.2.2 d)", "nobody is said to have signed", c -> letter(c).setSignatory(null)),
                gap("4.2.2 d)", "the letter is about something else", c -> letter(c)
                        .setResponsibility(ResponsibilityKind.NOT_STATED)));
    }

    private static <D extends ManagedDocument> D document(Conforming c, Class<D> type) {
        return c.project.getDocuments().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Authorisation authorisation(Conforming c) {
        return c.project.getAuthorisations().get(0);
    }

    private static ResourceAllocation resource(Conforming c) {
        return c.project.getResources().get(0);
    }

    private static ExecutionInspection inspection(Conforming c) {
        return activities(c, ExecutionInspection.class).get(0);
    }

    private static SecurityIncident incident(Conforming c) {
        return c.project.getIncidents().get(0);
    }

    private static ImprovementSupervision supervision(Conforming c) {
        return activities(c, ImprovementSupervision.class).get(0);
    }

    private static ResponsibilityLetter letter(Conforming c) {
        return c.project.getResponsibilityLetters().get(0);
    }

    @Test
    void onlyUnitsThatLeadNeedTheAuthorisation() {
        Conforming c = new Conforming();
        authorisation(c).getAuthorises().remove(c.data);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 b)").verdict());
        c.project.getResponsibleUnits().get(0).setParticipation(Participation.SOLE);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 b)").verdict());
        c.project.getResponsibleUnits().get(0).setParticipation(Participation.NOT_STATED);
        ItemResult nobodyLeads = assess(c, "4.2.2 b)");
        assertEquals(Verdict.PARTIAL, nobodyLeads.verdict());
        assertEquals(
                List.of(c.project.getResponsibleUnits().get(1)),
                nobodyLeads.findings().get(0).elements());
        c.project.getResponsibleUnits().get(1).setAssignedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 b)").verdict());
    }

    @Test
    void severalAuthorisationsMayCoverTheUnits() {
        Conforming c = new Conforming();
        c.project.getResponsibleUnits().get(1).setParticipation(Participation.LEAD);
        authorisation(c).getAuthorises().remove(c.data);
        Authorisation second = c.make.createAuthorisation();
        second.setGrantedBy(c.leader);
        second.getAuthorises().add(c.data);
        c.project.getAuthorisations().add(second);
        ItemResult result = assess(c, "4.2.2 b)");
        assertEquals(Verdict.SATISFIED, result.verdict());
        assertEquals(List.of(authorisation(c), second), result.witnesses());
    }

    @Test
    void resourcesWithoutYearOrDayCount() {
        Conforming c = new Conforming();
        resource(c).setYear(0);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 c) 2)").verdict());
        resource(c).setApprovedOn(null);
        resource(c).setApprovedBy(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 c) 2)").verdict());
    }

    @Test
    void earlierResourcesAreNamedWhenThisYearsAreMissing() {
        Conforming c = new Conforming();
        resource(c).setYear(2025);
        Finding finding = assess(c, "4.2.2 c) 2)").findings().get(0);
        assertEquals(List.of(c.project.getSupervisingLeader(), resource(c)), finding.elements());
        finding.fix().orElseThrow().change().run();
        assertEquals(2026, c.project.getResources().get(1).getYear());
        assertEquals(
                List.of(c.project.getResources().get(1)),
                assess(c, "4.2.2 c) 2)").witnesses());
    }

    @Test
    void withoutIncidentNothingIsToBeCoordinated() {
        Conforming c = new Conforming();
        incident(c).setOccurredOn(date("2026-07-01"));
        assertEquals(Verdict.NOT_DUE, assess(c, "4.2.2 c) 4)").verdict());
        incident(c).setOccurredOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 c) 4)").verdict());
        c.project.getIncidents().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "4.2.2 c) 4)").verdict());
    }

    @Test
    void anotherCoordinatorIsNamed() {
        Conforming c = new Conforming();
        incident(c).setCoordinatedBy(c.head);
        Finding finding = assess(c, "4.2.2 c) 4)").findings().get(0);
        assertEquals(List.of(incident(c), c.head), finding.elements());
        assertTrue(finding.fix().isEmpty());
    }

    @Test
    void aLetterCountsFromTheDayOfSigning() {
        Conforming c = new Conforming();
        letter(c).setSignedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 d)").verdict());
        letter(c).setSignedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "4.2.2 d)").verdict());
    }

    @Test
    void withoutALeaderTheFindingsOnlySayWhatToDo() {
        Conforming c = new Conforming();
        c.project.setSupervisingLeader(null);
        incident(c).setCoordinatedBy(null);
        letter(c).setSignatory(null);
        for (String item : List.of("4.2.2 b)", "4.2.2 c) 3)", "4.2.2 c) 4)", "4.2.2 c) 5)", "4.2.2 d)")) {
            ItemResult result = assess(c, item);
            assertEquals(Verdict.GAP, result.verdict(), item);
            assertTrue(result.findings().get(0).fix().isEmpty(), item);
        }
    }

    @Test
    void fixesRecordWhatTheLeaderDidAndWhen() {
        Conforming c = new Conforming();
        c.project.getResources().clear();
        fix(c, "4.2.2 c) 2)");
        assertEquals(ResourceKind.BUDGET, resource(c).getKind());
        assertSame(c.leader, resource(c).getApprovedBy());
        assertEquals(date("2026-06-30"), resource(c).getApprovedOn());
        c.project.getAuthorisations().clear();
        fix(c, "4.2.2 b)");
        assertEquals(date("2026-06-30"), authorisation(c).getGrantedOn());
    }

    @Test
    void aFixMakesThePhaseThatItRecordsIn() {
        Conforming c = new Conforming();
        c.project.getPhases().remove(c.phase(PhaseKind.OPERATION));
        fix(c, "4.2.2 c) 3)");
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.2 c) 3)").verdict());
        assertEquals(
                List.of(PhaseKind.PLANNING, PhaseKind.SELECTION, PhaseKind.IMPROVEMENT, PhaseKind.OPERATION),
                c.project.getPhases().stream().map(Phase::getKind).toList());
    }
}

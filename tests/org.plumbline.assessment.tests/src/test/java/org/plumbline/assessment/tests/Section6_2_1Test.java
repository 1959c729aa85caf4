// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingTopic;

class Section6_2_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>(List.of(
                gap("6.2.1 a)", "no clauses", c -> c.contract.setSecurityClauses(null)),
                gap(
                        "6.2.1 a)",
                        "clauses that state nothing",
                        c -> c.contract.getSecurityClauses().getContents().clear()),
                partial("6.2.1 a)", "clauses older than the regulations they rest on", c -> regulation(c)
                        .setEstablishedOn(date("2025-03-19"))),
                partial("6.2.1 a)", "one content is missing", c -> lacks(c, SecurityClauseContent.CHANGE_PENALTY)),
                partial("6.2.1 a) 7)", "ownership is missing", c -> lacks(c, SecurityClauseContent.DATA_OWNERSHIP)),
                partial(
                        "6.2.1 a) 7)",
                        "boundary control is missing",
                        c -> lacks(c, SecurityClauseContent.DATA_BOUNDARY_CONTROL)),
                partial(
                        "6.2.1 a) 7)",
                        "data may leave the country",
                        c -> lacks(c, SecurityClauseContent.DATA_STAYS_IN_TERRITORY)),
                partial(
                        "6.2.1 a) 9)",
                        "no penalty for termination",
                        c -> lacks(c, SecurityClauseContent.TERMINATION_PENALTY)),
                partial("6.2.1 a) 9)", "no penalty for change", c -> lacks(c, SecurityClauseContent.CHANGE_PENALTY)),
                gap("6.2.1 a) 9)", "no penalties", c -> {
                    lacks(c, SecurityClauseContent.TERMINATION_PENALTY);
                    lacks(c, SecurityClauseContent.CHANGE_PENALTY);
                }),
                gap("6.2.1 b)", "not revised", c -> revision(c).setRevisedOn(date("2026-07-01")))
                        .given(Section6_2_1Test::revisedAfterChange),
                gap("6.2.1 b)", "revised before the change", c -> revision(c).setRevisedOn(date("2025-10-19")))
                        .given(Section6_2_1Test::revisedAfterChange),
                gap("6.2.1 b)", "revised for another change", c -> {
                            revision(c).getChanges().clear();
                            revision(c).getChanges().add(change(c, "2025-03-18"));
                        })
                        .given(Section6_2_1Test::revisedAfterChange),
                partial("6.2.1 b)", "one of two changes was left out", c -> change(c, "2026-01-01"))
                        .given(Section6_2_1Test::revisedAfterChange),
                gap("6.2.1 b)", "the clauses are gone", c -> c.contract.setSecurityClauses(null))
                        .given(Section6_2_1Test::revisedAfterChange),
                partial("6.2.1 b)", "revised after the limit", c -> limit(c, Period.ofDays(9)))
                        .given(Section6_2_1Test::revisedAfterChange),
                partial("6.2.1 c)", "one person was not briefed", c -> briefing(c)
                        .getAttendees()
                        .remove(c.li)),
                partial("6.2.1 c)", "the agency was not briefed", c -> briefing(c)
                        .getAttendees()
                        .remove(c.agency)),
                gap("6.2.1 c)", "nobody is listed", c -> briefing(c)
                        .getAttendees()
                        .clear()),
                gap("6.2.1 c)", "the briefing is still to come", c -> briefing(c)
                        .setPerformedOn(date("2026-07-01"))),
                gap("6.2.1 c)", "the briefing was only planned", c -> briefing(c)
                        .setPerformedOn(null)),
                gap("6.2.1 c)", "the briefing was about something else", c -> briefing(c)
                        .getTopics()
                        .set(0, TrainingTopic.SERVICE_SKILLS)),
                partial("6.2.1 c)", "no personnel are recorded", c -> c.agency
                        .getPersonnel()
                        .clear())));
        List<String> items = List.of("1)", "2)", "3)", "4)", "5)", "6)", "8)");
        List<SecurityClauseContent> contents = List.of(
                SecurityClauseContent.OBJECTIVES_AND_METRICS,
                SecurityClauseContent.SCOPE_AND_COST,
                SecurityClauseContent.NO_ASSET_APPROPRIATION,
                SecurityClauseContent.NO_FORCED_PURCHASE,
                SecurityClauseContent.NON_DISCLOSURE_COMMITMENT,
                SecurityClauseContent.INTELLECTUAL_PROPERTY,
                SecurityClauseContent.ACCEPTANCE_OF_INSPECTION);
        for (int i = 0; i < items.size(); i++) {
            String item = "6.2.1 a) " + items.get(i);
            SecurityClauseContent content = contents.get(i);
            all.add(gap(item, "not agreed", c -> lacks(c, content)));
            all.add(gap(item, "no clauses", c -> c.contract.setSecurityClauses(null)));
            all.add(gap(item, "only a draft", Section6_2_1Test::unsigned));
        }
        for (String item : List.of("6.2.1 a)", "6.2.1 c)")) {
            all.add(gap(item, "only a draft", Section6_2_1Test::unsigned));
        }
        all.add(gap("6.2.1 b)", "only a draft", Section6_2_1Test::unsigned)
                .given(Section6_2_1Test::revisedAfterChange));
        return all;
    }

    private static void lacks(Conforming c, SecurityClauseContent content) {
        c.contract.getSecurityClauses().getContents().remove(content);
    }

    private static ManagementRegulation regulation(Conforming c) {
        return c.contract.getSecurityClauses().getBasedOn().get(0);
    }

    private static void unsigned(Conforming c) {
        c.contract.setSignedOn(null);
        c.phase(PhaseKind.OPERATION).setStartedOn(date("2025-03-20"));
    }

    private static Change change(Conforming c, String day) {
        Change change = c.make.createChange();
        change.setName("变化 " + day);
        change.setKind(ChangeKind.SERVICE_CONTENT);
        change.setOccurredOn(date(day));
        c.project.getChanges().add(change);
        return change;
    }

    private static void revisedAfterChange(Conforming c) {
        Change change = change(c, "2025-10-20");
        Revision revision = c.make.createRevision();
        revision.setRevisedOn(date("2025-10-30"));
        revision.getChanges().add(change);
        c.contract.getSecurityClauses().getRevisions().add(revision);
    }

    private static Revision revision(Conforming c) {
        return c.contract.getSecurityClauses().getRevisions().get(0);
    }

    private static void limit(Conforming c, Period length) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(PeriodSubject.CLAUSE_REVISION);
        setting.setLength(length);
        c.project.getPeriods().add(setting);
    }

    private static Training briefing(Conforming c) {
        return c.project.getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(Training.class::isInstance)
                .map(Training.class::cast)
                .filter(training -> training.getTopics().contains(TrainingTopic.SECURITY_CLAUSES))
                .findFirst()
                .orElseThrow();
    }

    private static ServiceContract second(Conforming c, String signedOn) {
        ServiceAgency agency = c.make.createServiceAgency();
        agency.setName("第二家");
        c.project.getAgencies().add(agency);
        ServiceContract contract = c.make.createServiceContract();
        contract.setName("第二份合同");
        contract.setAgency(agency);
        contract.setSignedOn(date(signedOn));
        c.project.getContracts().add(0, contract);
        return contract;
    }

    private static Verdict verdict(Conforming c, String item) {
        return assess(c, item).verdict();
    }

    @Test
    void dataThatMayLeaveTheCountryAreCritical() {
        Conforming c = new Conforming();
        c.contract.getSecurityClauses().getContents().clear();
        assertEquals(
                List.of(Severity.MAJOR, Severity.MAJOR, Severity.CRITICAL),
                assess(c, "6.2.1 a) 7)").findings().stream()
                        .map(f -> f.severity())
                        .toList());
    }

    @Test
    void eachContractInForceCountsAndAnEndedOneDoesNot() {
        Conforming c = new Conforming();
        ServiceContract second = second(c, "2025-05-01");
        assertEquals(Verdict.PARTIAL, verdict(c, "6.2.1 a) 1)"));
        assertEquals(List.of(second), assess(c, "6.2.1 a) 1)").findings().get(0).elements());
        second.setEndsOn(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 a) 1)"));
        c.contract.setTerminatedOn(date("2026-06-30"));
        assertEquals(Verdict.PARTIAL, verdict(c, "6.2.1 a) 1)"));
    }

    @Test
    void missingContentsNameClausesAndContract() {
        Conforming c = new Conforming();
        lacks(c, SecurityClauseContent.SCOPE_AND_COST);
        assertEquals(
                List.of(c.contract.getSecurityClauses(), c.contract),
                assess(c, "6.2.1 a) 2)").findings().get(0).elements());
    }

    @Test
    void withoutContractTheProjectAndWithADraftTheDraftIsAtFault() {
        Conforming c = new Conforming();
        unsigned(c);
        assertEquals(
                List.of(c.contract), assess(c, "6.2.1 a) 2)").findings().get(0).elements());
        c.project.getContracts().clear();
        assertEquals(
                List.of(c.project), assess(c, "6.2.1 a) 2)").findings().get(0).elements());
        c.phase(PhaseKind.OPERATION).setStartedOn(null);
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 a) 2)"));
    }

    @Test
    void clausesNeedNotSayOnWhichRegulationsTheyRest() {
        Conforming c = new Conforming();
        c.contract.getSecurityClauses().getBasedOn().clear();
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 a)"));
    }

    @Test
    void clausesOfTheDayOfTheRegulationsMayRestOnThem() {
        Conforming c = new Conforming();
        regulation(c).setEstablishedOn(date("2025-03-18"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 a)"));
        regulation(c).setEstablishedOn(date("2025"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 a)"));
    }

    @Test
    void beforeAnyChangeNothingIsToBeRevised() {
        assertEquals(Verdict.NOT_DUE, verdict(new Conforming(), "6.2.1 b)"));
    }

    @Test
    void aChangeBeforeOrPossiblyBeforeSigningNeedsNoRevision() {
        Conforming c = new Conforming();
        Change change = change(c, "2025-03-18");
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        change.setOccurredOn(date("2025-03"));
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        change.setOccurredOn(date("2025-03-19"));
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
        change.setOccurredOn(date("2026-07-01"));
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        change.setOccurredOn(null);
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
    }

    @Test
    void whetherAChangeBearsOnSecurityIsStatedOrFollowsFromItsKind() {
        Conforming c = new Conforming();
        Change change = change(c, "2025-10-20");
        for (ChangeKind kind : ChangeKind.values()) {
            change.setKind(kind);
            assertEquals(
                    kind == ChangeKind.PERSONNEL ? Verdict.NOT_DUE : Verdict.GAP,
                    verdict(c, "6.2.1 b)"),
                    kind.getName());
        }
        change.setSecurityRelevance(Need.NOT_NEEDED);
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        change.setKind(ChangeKind.PERSONNEL);
        change.setSecurityRelevance(Need.NEEDED);
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
    }

    @Test
    void aRevisionOfTheDayOfTheChangeAnswersIt() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        revision(c).setRevisedOn(date("2025-10-20"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(date("2025-10"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        c.project.getChanges().get(0).setOccurredOn(null);
        revision(c).setRevisedOn(date("2025-01-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
    }

    @Test
    void aRevisionThatNamesNoChangeAnswersAllBeforeIt() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        Change second = change(c, "2026-01-01");
        revision(c).getChanges().clear();
        revision(c).setRevisedOn(date("2026-01-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(date("2025-12-31"));
        assertEquals(
                List.of(second, c.contract),
                assess(c, "6.2.1 b)").findings().get(0).elements());
        assertEquals(Verdict.PARTIAL, verdict(c, "6.2.1 b)"));
        second.setOccurredOn(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(null);
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
    }

    @Test
    void aStatedLimitLeavesTimeAndThenMakesARevisionLate() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        limit(c, Period.ofDays(10));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(date("2025-10-31"));
        ItemResult late = assess(c, "6.2.1 b)");
        assertEquals(Verdict.PARTIAL, late.verdict());
        assertEquals(
                List.of(revision(c), c.project.getChanges().get(0)),
                late.findings().get(0).elements());
        revision(c).setRevisedOn(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        c.contract.getSecurityClauses().getRevisions().clear();
        c.project.getChanges().get(0).setOccurredOn(date("2026-06-20"));
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        c.project.getChanges().get(0).setOccurredOn(date("2026-06-19"));
        ItemResult missed = assess(c, "6.2.1 b)");
        assertEquals(Verdict.GAP, missed.verdict());
        assertTrue(missed.findings().get(0).fix().isEmpty());
        c.project.getChanges().get(0).setOccurredOn(null);
        assertTrue(assess(c, "6.2.1 b)").findings().get(0).fix().isPresent());
    }

    @Test
    void theEarliestAnswerDecidesWhetherItWasInTime() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        limit(c, Period.ofDays(10));
        Revision general = c.make.createRevision();
        c.contract.getSecurityClauses().getRevisions().add(general);
        general.setRevisedOn(date("2026-01-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        revision(c).setRevisedOn(date("2026-01-01"));
        general.setRevisedOn(date("2025-10-25"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        general.setRevisedOn(date("2025-12-31"));
        Revision monthly = c.make.createRevision();
        monthly.setRevisedOn(date("2025-12"));
        c.contract.getSecurityClauses().getRevisions().add(0, monthly);
        assertEquals(
                List.of(
                        "after 变化 2025-10-20 the security clauses were revised only on 2025-12, later than the limit of 10 days"),
                texts(assess(c, "6.2.1 b)")));
        c.contract.getSecurityClauses().getRevisions().move(2, monthly);
        assertEquals(
                List.of(
                        "after 变化 2025-10-20 the security clauses were revised only on 2025-12, later than the limit of 10 days"),
                texts(assess(c, "6.2.1 b)")));
    }

    @Test
    void aRevisionOfAnotherDocumentDoesNotAnswer() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        regulation(c).getRevisions().add(revision(c));
        assertEquals(Verdict.GAP, verdict(c, "6.2.1 b)"));
    }

    @Test
    void aChangeConcernsTheContractWhosePartsItAffects() {
        Conforming c = new Conforming();
        revisedAfterChange(c);
        ServiceContract second = second(c, "2025-05-01");
        Change change = c.project.getChanges().get(0);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        change.getAffects().add(c.li);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        second.getServices().add(c.make.createOutsourcedService());
        change.getAffects().add(second.getServices().get(0));
        ItemResult result = assess(c, "6.2.1 b)");
        assertEquals(Verdict.PARTIAL, result.verdict());
        assertEquals(List.of(change, second), result.findings().get(0).elements());
        second.setSignedOn(date("2025-10-20"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        change.getAffects().remove(c.li);
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
        change.getAffects().clear();
        change.getAffects().add(second.getAgency());
        assertEquals(Verdict.NOT_DUE, verdict(c, "6.2.1 b)"));
    }

    @Test
    void aChangeThatAffectsNoContractIsAnsweredInAnyOfThem() {
        Conforming c = new Conforming();
        ServiceContract second = second(c, "2025-05-01");
        Change change = change(c, "2025-04-01");
        ServiceAgency subcontractor = c.make.createServiceAgency();
        c.project.getAgencies().add(subcontractor);
        change.getAffects().add(subcontractor);
        ItemResult open = assess(c, "6.2.1 b)");
        assertEquals(List.of(change, c.contract), open.findings().get(0).elements());
        clausesOf(c, second).setRevisedOn(date("2025-06-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
        second.getSecurityClauses().getRevisions().get(0).getChanges().add(change);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 b)"));
    }

    private static Revision clausesOf(Conforming c, ServiceContract contract) {
        contract.setSecurityClauses(c.make.createSecurityClauses());
        Revision revision = c.make.createRevision();
        contract.getSecurityClauses().getRevisions().add(revision);
        return revision;
    }

    @Test
    void onlyWhoServesMustKnowTheClauses() {
        Conforming c = new Conforming();
        briefing(c).getAttendees().remove(c.li);
        c.li.setServesUntil(date("2026-06-30"));
        assertEquals(List.of(c.li), assess(c, "6.2.1 c)").findings().get(0).elements());
        c.li.setServesUntil(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 c)"));
        c.wang.setServesUntil(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.2.1 c)"));
        ServicePerson next = c.make.createServicePerson();
        next.setName("新人");
        c.agency.getPersonnel().add(next);
        assertEquals(List.of(next), assess(c, "6.2.1 c)").findings().get(0).elements());
    }

    @Test
    void missingPersonnelIsSaidOfTheSingleAgency() {
        Conforming c = new Conforming();
        c.agency.getPersonnel().clear();
        assertEquals(List.of(c.agency), assess(c, "6.2.1 c)").findings().get(0).elements());
        c.contract.setAgency(null);
        c.phase(PhaseKind.SELECTION).getActivities().clear();
        ItemResult none = assess(c, "6.2.1 c)");
        assertEquals(List.of(c.project), none.findings().get(0).elements());
        assertFalse(none.verdict() == Verdict.SATISFIED);
    }

    @Test
    void anEmptyProjectMeetsNothing() {
        assertEquals(Set.of(Verdict.GAP), Empty.verdicts("6.2.1"));
    }
}

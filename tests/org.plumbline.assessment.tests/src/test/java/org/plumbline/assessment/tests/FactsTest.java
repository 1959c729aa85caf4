// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Rule;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Person;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.standard.Milestone;

/** What a project states on 2026-06-30. */
class FactsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final OutsourcingFactory make = OutsourcingFactory.eINSTANCE;
    private final OutsourcingProject project = make.createOutsourcingProject();

    private Facts facts() {
        return new Facts(project, AssessmentSettings.of(AS_OF));
    }

    private Phase phase(PhaseKind kind, String startedOn) {
        Phase phase = make.createPhase();
        phase.setKind(kind);
        phase.setStartedOn(startedOn == null ? null : date(startedOn));
        project.getPhases().add(phase);
        return phase;
    }

    private <T extends Activity> T activity(T activity) {
        phase(PhaseKind.SELECTION, null).getActivities().add(activity);
        return activity;
    }

    private ServiceAgency agency(ServicePerson... personnel) {
        ServiceAgency agency = make.createServiceAgency();
        agency.getPersonnel().addAll(List.of(personnel));
        project.getAgencies().add(agency);
        return agency;
    }

    private ServiceContract contract(ServiceAgency agency, String signedOn) {
        ServiceContract contract = make.createServiceContract();
        contract.setAgency(agency);
        contract.setSignedOn(signedOn == null ? null : date(signedOn));
        project.getContracts().add(contract);
        return contract;
    }

    private ServicePerson person(String from, String until) {
        ServicePerson person = make.createServicePerson();
        person.setServesFrom(from == null ? null : date(from));
        person.setServesUntil(until == null ? null : date(until));
        return person;
    }

    @Test
    void aDateHasComeOnItsFirstDay() {
        Facts facts = facts();
        assertTrue(facts.past(date("2026-06-30")));
        assertFalse(facts.past(date("2026-07-01")));
        assertTrue(facts.past(date("2026-06")));
        assertFalse(facts.past(date("2026-07")));
        assertFalse(facts.past(null));
        assertTrue(facts.happened(date("2026-06-30")));
        assertFalse(facts.happened(date("2026-07-01")));
        assertTrue(facts.happened(null));
        assertEquals(date("2026-06-30"), facts.today());
    }

    @Test
    void somethingIsOverAfterItsLastDay() {
        Facts facts = facts();
        assertTrue(facts.over(date("2026-06-29")));
        assertFalse(facts.over(date("2026-06-30")));
        assertTrue(facts.over(date("2026-05")));
        assertFalse(facts.over(date("2026-06")));
        assertFalse(facts.over(null));
    }

    @Test
    void anActivityIsPerformedOnItsDayOrAsItsStateSays() {
        Facts facts = facts();
        Filing filing = make.createFiling();
        assertFalse(facts.performed(filing));
        filing.setState(ActivityState.PERFORMED);
        assertTrue(facts.performed(filing));
        filing.setPerformedOn(date("2026-07-01"));
        assertFalse(facts.performed(filing), "the day counts, not the state");
        filing.setState(ActivityState.PLANNED);
        filing.setPerformedOn(date("2026-06-30"));
        assertTrue(facts.performed(filing));
    }

    @Test
    void elementsAreFoundByClassAndSuperclassInTheOrderOfTheModel() {
        project.setDepartment(make.createDepartment());
        Official first = make.createOfficial();
        Official second = make.createOfficial();
        project.getDepartment().getOfficials().addAll(List.of(first, second));
        ServicePerson serving = person(null, null);
        agency(serving);
        Facts facts = facts();
        assertEquals(List.of(first, second), facts.all(Official.class));
        assertEquals(List.of(first, second, serving), facts.all(Person.class));
        assertSame(facts.all(Person.class), facts.all(Person.class));
        assertEquals(List.of(), facts.all(Filing.class));
        assertEquals(List.of(project), facts.all(OutsourcingProject.class));
    }

    @Test
    void aContractIsInForceFromItsSignatureToItsLastDayOrItsTermination() {
        ServiceContract contract = contract(agency(), null);
        assertFalse(facts().inForce(contract));
        assertEquals(List.of(), facts().signedContracts());
        contract.setSignedOn(date("2026-07-01"));
        assertFalse(facts().inForce(contract));
        assertEquals(List.of(), facts().signedContracts());
        contract.setSignedOn(date("2026-06-30"));
        assertTrue(facts().inForce(contract));
        contract.setEndsOn(date("2026-06-30"));
        assertTrue(facts().inForce(contract));
        contract.setEndsOn(date("2026-06-29"));
        assertFalse(facts().inForce(contract));
        assertEquals(List.of(contract), facts().signedContracts());
        contract.setEndsOn(null);
        contract.setTerminatedOn(date("2026-07-01"));
        assertTrue(facts().inForce(contract));
        contract.setTerminatedOn(date("2026-06-30"));
        assertFalse(facts().inForce(contract));
    }

    @Test
    void theServiceStartsWithTheEarliestContract() {
        assertNull(facts().firstSigned());
        assertNull(facts().serviceStart());
        contract(agency(), "2026-03-01");
        contract(agency(), "2026-02-01").setStartsOn(date("2026-04-01"));
        contract(agency(), null).setStartsOn(date("2026-01-01"));
        assertEquals(date("2026-02-01"), facts().firstSigned());
        assertEquals(date("2026-03-01"), facts().serviceStart(), "the signature stands for a start that is not given");
        project.getContracts().get(0).setStartsOn(date("2026-05-01"));
        assertEquals(date("2026-04-01"), facts().serviceStart());
    }

    @Test
    void contractsTellTheChosenAgenciesElseRecommendationsElseCandidates() {
        ServiceAgency candidate = agency();
        ServiceAgency recommended = agency();
        ServiceAgency contracted = agency();
        assertEquals(List.of(), facts().selectedAgencies());
        CandidateAssessment assessment = activity(make.createCandidateAssessment());
        assessment.getCandidates().addAll(List.of(candidate, recommended));
        assertEquals(List.of(candidate, recommended), facts().selectedAgencies());
        assessment.getRecommended().add(recommended);
        assertEquals(List.of(recommended), facts().selectedAgencies());
        ServiceContract contract = contract(contracted, "2026-07-01");
        contract(null, "2026-01-01");
        assertEquals(List.of(recommended), facts().selectedAgencies(), "no contract signed yet names an agency");
        contract.setSignedOn(date("2026-06-30"));
        contract(contracted, "2026-06-01");
        assertEquals(List.of(contracted), facts().selectedAgencies());
    }

    @Test
    void personnelOfTheChosenAgenciesServeOrHaveLeft() {
        ServicePerson undated = person(null, null);
        ServicePerson lastDay = person("2026-06-30", "2026-06-30");
        ServicePerson left = person(null, "2026-06-29");
        ServicePerson tomorrow = person("2026-07-01", null);
        contract(agency(undated, lastDay, left, tomorrow), "2026-01-01");
        agency(person(null, null));
        assertEquals(List.of(undated, lastDay), facts().personnelInService());
        assertEquals(List.of(left), facts().personnelWhoLeft());
    }

    @Test
    void aPersonServesFromTheFirstToTheLastDay() {
        Facts facts = facts();
        ServicePerson person = person("2026-03-01", "2026-03-31");
        assertFalse(facts.served(person, LocalDate.of(2026, 2, 28)));
        assertTrue(facts.served(person, LocalDate.of(2026, 3, 1)));
        assertTrue(facts.served(person, LocalDate.of(2026, 3, 31)));
        assertFalse(facts.served(person, LocalDate.of(2026, 4, 1)));
        assertTrue(facts.served(person(null, null), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void theLeaderHoldsTheRole() {
        assertNull(facts().leader());
        SupervisingLeader role = make.createSupervisingLeader();
        project.setSupervisingLeader(role);
        assertNull(facts().leader());
        role.setHolder(make.createOfficial());
        assertSame(role.getHolder(), facts().leader());
    }

    @Test
    void theStricterOfTwoStatedPeriodsHoldsElseTheDefault() {
        assertNull(facts().statedPeriod(PeriodSubject.FILING));
        assertEquals(Period.ofYears(1), facts().period(PeriodSubject.FILING));
        for (Period length : new Period[] {Period.ofDays(31), Period.ofMonths(1), Period.ofDays(29), null}) {
            PeriodSetting setting = make.createPeriodSetting();
            setting.setSubject(PeriodSubject.FILING);
            setting.setLength(length);
            project.getPeriods().add(setting);
        }
        assertEquals(Period.ofDays(29), facts().statedPeriod(PeriodSubject.FILING));
        assertEquals(Period.ofDays(29), facts().period(PeriodSubject.FILING));
        project.getPeriods().move(0, 2);
        assertEquals(Period.ofDays(29), facts().statedPeriod(PeriodSubject.FILING), "whatever the order");
        assertNull(facts().statedPeriod(PeriodSubject.FILING_AMENDMENT));
    }

    @Test
    void aSelectionStartsWithItsPhaseOrTheFirstAssessment() {
        assertEquals(Milestone.PROJECT_START, facts().milestone());
        Phase phase = phase(PhaseKind.SELECTION, "2026-07-01");
        assertEquals(Milestone.PROJECT_START, facts().milestone());
        phase.setStartedOn(date("2026-06-30"));
        assertEquals(Milestone.SELECTION_START, facts().milestone());
        phase.setStartedOn(null);
        CandidateAssessment assessment = activity(make.createCandidateAssessment());
        assertEquals(Milestone.PROJECT_START, facts().milestone());
        assessment.setPerformedOn(date("2026-06-30"));
        assertEquals(Milestone.SELECTION_START, facts().milestone());
    }

    @Test
    void theServiceStartsAfterTheSignatureOrWithItsPhase() {
        ServiceContract contract = contract(agency(), "2026-06-30");
        contract.setStartsOn(date("2026-07-01"));
        assertEquals(Milestone.CONTRACT_SIGNED, facts().milestone());
        contract.setStartsOn(date("2026-06-30"));
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        contract.setStartsOn(date("2026-07-01"));
        Phase phase = phase(PhaseKind.OPERATION, "2026-06-30");
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        phase.setKind(PhaseKind.IMPROVEMENT);
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        phase.setKind(PhaseKind.PLANNING);
        assertEquals(Milestone.CONTRACT_SIGNED, facts().milestone());
    }

    @Test
    void theExitStartsAsRecordedOrWithTheEndOfTheLastContract() {
        contract(agency(), "2026-01-01").setEndsOn(date("2026-06-29"));
        assertEquals(Milestone.EXIT_START, facts().milestone());
        contract(agency(), "2026-01-01");
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        ServiceExit exit = activity(make.createServiceExit());
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        exit.setStartedOn(date("2026-06-30"));
        assertEquals(Milestone.EXIT_START, facts().milestone());
        exit.setStartedOn(date("2026-07-01"));
        assertEquals(Milestone.SERVICE_START, facts().milestone());
        exit.setPerformedOn(date("2026-06-30"));
        assertEquals(Milestone.EXIT_START, facts().milestone());
    }

    @Test
    void aMilestoneIsReachedWithTheOnesBefore() {
        contract(agency(), "2026-06-30").setStartsOn(date("2026-07-01"));
        assertTrue(facts().reached(Milestone.SELECTION_START));
        assertTrue(facts().reached(Milestone.CONTRACT_SIGNED));
        assertFalse(facts().reached(Milestone.SERVICE_START));
    }

    @Test
    void contractsInForceAreConcernedOrOnceThereAreNoneAllSigned() {
        ServiceContract ended = contract(agency(), "2025-01-01");
        ended.setEndsOn(date("2026-06-29"));
        contract(agency(), "2026-07-01");
        assertEquals(List.of(ended), facts().concernedContracts());
        ServiceContract current = contract(agency(), "2026-01-01");
        assertEquals(List.of(current), facts().concernedContracts());
    }

    @Test
    void aRuleIsAskedOnceOnly() {
        Facts facts = facts();
        assertSame(project, facts.project());
        Rule rule = new Rule("4.3", asked -> Outcome.undecided("待判断", "to be judged"), List.of());
        Outcome outcome = facts.outcome(rule);
        assertEquals(Verdict.UNDECIDED, outcome.verdict());
        assertSame(outcome, facts.outcome(rule));
    }
}

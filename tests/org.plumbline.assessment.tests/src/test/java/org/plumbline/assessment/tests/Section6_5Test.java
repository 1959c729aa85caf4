// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingOperation.amend;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;

class Section6_5Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("6.5 a)", "nothing is filed, whatever else was judged", Section6_5Test::unfile),
                partial("6.5 a)", "filed before the contract was signed", c -> filing(c)
                        .setPerformedOn(date("2025-03-17"))),
                partial("6.5 a)", "filed with the wrong authority", c -> filing(c)
                        .getAuthority()
                        .setKind(AuthorityKind.OTHER)),
                partial("6.5 a)", "the authority is not named", c -> filing(c).setAuthority(null)),
                partial("6.5 a)", "filed too late", c -> limit(c, PeriodSubject.FILING, 48)),
                partial("6.5 a)", "one of two contracts is not filed", Section6_5Test::secondContract),
                partial("6.5 a) 1)", "the managers are not named", c -> lacks(c, FilingContent.MANAGERS_AND_CONTACTS)),
                partial("6.5 a) 1)", "the unit is not named", c -> lacks(c, FilingContent.RESPONSIBLE_UNIT)),
                partial("6.5 a) 1)", "the department is not named", c -> lacks(c, FilingContent.DEPARTMENT_NAME)),
                gap("6.5 a) 1)", "nothing is filed", Section6_5Test::unfile),
                gap("6.5 a) 2)", "the type of service is missing", c -> lacks(c, FilingContent.SERVICE_TYPE)),
                partial("6.5 a) 3)", "the agency is missing", c -> lacks(c, FilingContent.AGENCY_NAME)),
                partial("6.5 a) 3)", "the scale is missing", c -> lacks(c, FilingContent.AGENCY_SCALE)),
                partial("6.5 a) 3)", "no qualification", c -> lacks(c, FilingContent.AGENCY_QUALIFICATION)),
                partial("6.5 a) 3)", "no project leader", c -> lacks(c, FilingContent.PROJECT_LEADER_AND_CONTACTS)),
                gap("6.5 a) 4)", "no risk controls", c -> lacks(c, FilingContent.RISK_CONTROL_DESCRIPTION)),
                gap("6.5 a) 5)", "a demand of the authority is not met", Section6_5Test::unmetDemand),
                gap("6.5 b)", "a change is not reported", c -> filing(c)
                                .getAmendments()
                                .clear())
                        .given(Section6_5Test::reportedChange),
                gap(
                                "6.5 b)",
                                "the update is only drafted",
                                c -> filing(c).getAmendments().get(0).setSubmittedOn(null))
                        .given(Section6_5Test::reportedChange),
                gap(
                                "6.5 b)",
                                "the update is older than the change",
                                c -> filing(c).getAmendments().get(0).setSubmittedOn(date("2025-10-19")))
                        .given(Section6_5Test::reportedChange),
                partial("6.5 b)", "the update came too late", c -> {
                            limit(c, PeriodSubject.FILING_AMENDMENT, 10);
                            filing(c).getAmendments().get(0).setSubmittedOn(date("2025-10-31"));
                        })
                        .given(Section6_5Test::reportedChange),
                partial("6.5 b)", "somebody came whom no change names", c -> c.li.setServesFrom(date("2025-05-07")))
                        .given(Section6_5Test::reportedChange),
                partial("6.5 b)", "somebody left whom no change names", c -> c.li.setServesUntil(date("2026-06-29")))
                        .given(Section6_5Test::reportedChange));
    }

    private static Filing filing(Conforming c) {
        return ConformingOperation.activity(c, Filing.class);
    }

    private static void unfile(Conforming c) {
        c.phase(PhaseKind.SELECTION).getActivities().remove(filing(c));
        c.contract.getFilings().clear();
    }

    private static void lacks(Conforming c, FilingContent content) {
        filing(c).getContents().remove(content);
    }

    private static void limit(Conforming c, PeriodSubject subject, int days) {
        PeriodSetting setting = c.make.createPeriodSetting();
        setting.setSubject(subject);
        setting.setLength(Period.ofDays(days));
        c.project.getPeriods().add(setting);
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setAgency(c.agency);
        second.setSignedOn(date("2025-06-01"));
        c.project.getContracts().add(second);
        return second;
    }

    private static Filing file(Conforming c, ServiceContract contract, String day) {
        Filing filing = c.make.createFiling();
        filing.setContract(contract);
        filing.setAuthority(filing(c).getAuthority());
        filing.setPerformedOn(date(day));
        c.phase(PhaseKind.SELECTION).getActivities().add(filing);
        return filing;
    }

    private static OtherRequirement unmetDemand(Conforming c) {
        OtherRequirement demand = c.make.createOtherRequirement();
        demand.setSubject(RequirementSubject.FILING);
        c.project.getRequirements().add(demand);
        return demand;
    }

    private static Change change(Conforming c, ChangeKind kind, String day) {
        Change change = c.make.createChange();
        change.setName("变更");
        change.setKind(kind);
        change.setOccurredOn(day == null ? null : date(day));
        c.project.getChanges().add(change);
        return change;
    }

    private static Change reportedChange(Conforming c) {
        Change change = change(c, ChangeKind.SERVICE_CONTENT, "2025-10-20");
        amend(c, filing(c), change);
        return change;
    }

    @Test
    void aFilingOfTheDayOfTheSignatureIsInTime() {
        Conforming c = new Conforming();
        filing(c).setPerformedOn(date("2025-03-18"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
    }

    @Test
    void theStatedLimitIncludesItsLastDay() {
        Conforming c = new Conforming();
        limit(c, PeriodSubject.FILING, 49);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
    }

    @Test
    void whileTheStatedLimitRunsTheFilingIsNotDue() {
        Conforming c = new Conforming();
        unfile(c);
        c.contract.setSignedOn(date("2026-06-20"));
        limit(c, PeriodSubject.FILING, 10);
        assertEquals(Verdict.NOT_DUE, assess(c, "6.5 a) 1)").verdict());
        assertEquals(List.of(), assess(c, "6.5 a)").findings());
        c.contract.setSignedOn(date("2026-06-19"));
        assertEquals(Verdict.GAP, assess(c, "6.5 a) 1)").verdict());
        assertEquals(List.of(c.contract), assess(c, "6.5 a)").findings().get(0).elements());
    }

    @Test
    void aPlannedFilingIsNone() {
        Conforming c = new Conforming();
        filing(c).setPerformedOn(null);
        assertEquals(Verdict.GAP, assess(c, "6.5 a) 2)").verdict());
        filing(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
        filing(c).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "6.5 a) 2)").verdict());
    }

    @Test
    void aFilingWithoutContractServesASingleContractOnly() {
        Conforming c = new Conforming();
        filing(c).setContract(null);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
        secondContract(c);
        assertEquals(Verdict.GAP, assess(c, "6.5 a) 2)").verdict());
    }

    @Test
    void anAuthorityOfUnstatedKindIsTakenForTheRightOne() {
        Conforming c = new Conforming();
        filing(c).getAuthority().setKind(AuthorityKind.NOT_STATED);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
    }

    @Test
    void otherDemandsAreUndecidedUntilJudged() {
        Conforming c = new Conforming();
        c.project.getJudgements().clear();
        assertEquals(Verdict.UNDECIDED, assess(c, "6.5 a) 5)").verdict());
        OtherRequirement demand = unmetDemand(c);
        assertEquals(Verdict.GAP, assess(c, "6.5 a) 5)").verdict());
        demand.getMetBy().add(filing(c));
        assertEquals(Verdict.UNDECIDED, assess(c, "6.5 a) 5)").verdict());
    }

    @Test
    void withoutChangeOrFilingNoUpdateIsDue() {
        Conforming c = new Conforming();
        c.project.getChanges().clear();
        filing(c).getAmendments().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "6.5 b)").verdict());
        change(c, ChangeKind.AGENCY, "2026-01-01");
        unfile(c);
        assertEquals(Verdict.NOT_DUE, assess(c, "6.5 b)").verdict());
    }

    @ParameterizedTest
    @EnumSource(ChangeKind.class)
    void changesOfAgencyPersonnelAndServiceMustBeReported(ChangeKind kind) {
        Conforming c = new Conforming();
        reportedChange(c);
        change(c, kind, "2026-01-01");
        boolean other = kind == ChangeKind.RISK_FACTOR || kind == ChangeKind.NOT_STATED;
        assertEquals(
                other ? Verdict.SATISFIED : Verdict.PARTIAL, assess(c, "6.5 b)").verdict());
    }

    @Test
    void onlyChangesSinceTheFilingMustBeReported() {
        Conforming c = new Conforming();
        Change change = change(c, ChangeKind.AGENCY, "2025-05-05");
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        change.setOccurredOn(date("2025-05"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        change.setOccurredOn(date("2026-07-01"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        change.setOccurredOn(date("2025-05-06"));
        assertEquals(
                List.of(change, filing(c)),
                assess(c, "6.5 b)").findings().get(0).elements());
        change.setOccurredOn(null);
        assertEquals(1, assess(c, "6.5 b)").findings().size());
    }

    @Test
    void aLaterFilingStatesWhatChangedBefore() {
        Conforming c = new Conforming();
        change(c, ChangeKind.AGENCY, "2025-10-20");
        file(c, c.contract, "2025-10-21");
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
    }

    @Test
    void whileTheStatedLimitRunsTheUpdateIsNotDue() {
        Conforming c = new Conforming();
        limit(c, PeriodSubject.FILING_AMENDMENT, 10);
        Change change = change(c, ChangeKind.AGENCY, "2026-06-20");
        assertEquals(Verdict.NOT_DUE, assess(c, "6.5 b)").verdict());
        change.setOccurredOn(date("2026-06-19"));
        assertEquals(Verdict.GAP, assess(c, "6.5 b)").verdict());
    }

    @Test
    void aReplacementIsOneChange() {
        Conforming c = new Conforming();
        ServicePerson chen = c.make.createServicePerson();
        chen.setName("陈工");
        chen.setServesFrom(date("2025-10-15"));
        chen.setReplaces(c.li);
        c.agency.getPersonnel().add(chen);
        c.li.setServesUntil(date("2025-10-14"));
        ItemResult result = assess(c, "6.5 b)");
        assertEquals(Verdict.GAP, result.verdict());
        assertEquals(1, result.findings().size());
        assertEquals(List.of(chen, filing(c)), result.findings().get(0).elements());
        Change change = change(c, ChangeKind.PERSONNEL, "2025-10-15");
        change.getAffects().add(chen);
        assertEquals(change, assess(c, "6.5 b)").findings().get(0).elements().get(0));
        assertEquals(1, assess(c, "6.5 b)").findings().size());
        amend(c, filing(c), change);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 b)").verdict());
    }

    @Test
    void whoServesSinceTheFilingOrLongerIsNoChange() {
        Conforming c = new Conforming();
        c.li.setServesFrom(date("2025-05-06"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        c.li.setServesFrom(null);
        c.li.setServesUntil(date("2026-06-30"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings(), "still there on the last day");
        c.li.setServesUntil(date("2025-05-05"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
    }

    @Test
    void whoLeavesWithTheEndOfTheContractIsNoChange() {
        Conforming c = new Conforming();
        c.contract.setEndsOn(date("2026-03-17"));
        c.li.setServesUntil(date("2026-03-17"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        c.li.setServesUntil(date("2026-03-16"));
        assertEquals(1, assess(c, "6.5 b)").findings().size());
    }

    @Test
    void aChangeConcernsTheFilingOfTheContractItAffects() {
        Conforming c = new Conforming();
        ServiceContract second = secondContract(c);
        Filing other = file(c, second, "2025-06-10");
        Change change = change(c, ChangeKind.SERVICE_CONTENT, "2025-10-20");
        change.getAffects().add(second);
        assertEquals(
                List.of(change, other), assess(c, "6.5 b)").findings().get(0).elements());
        amend(c, filing(c), change);
        assertEquals(Verdict.GAP, assess(c, "6.5 b)").verdict(), "reported for the other contract");
        amend(c, other, change);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 b)").verdict());
        change.getAffects().set(0, c.agency);
        filing(c).getAmendments().clear();
        assertEquals(Verdict.PARTIAL, assess(c, "6.5 b)").verdict(), "the agency serves under both");
        change.getAffects().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 b)").verdict(), "either may be meant");
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        assertEquals(Set.of(Verdict.GAP, Verdict.NOT_DUE, Verdict.UNDECIDED), Empty.verdicts("6.5"));
    }

    @Test
    void aChangeThatNamesNoContractIsHeldAgainstTheOldestFiling() {
        Conforming c = new Conforming();
        Filing other = file(c, secondContract(c), "2025-06-10");
        Change change = change(c, ChangeKind.SERVICE_MODE, "2025-06-01");
        assertEquals(
                List.of(change, filing(c)),
                assess(c, "6.5 b)").findings().get(0).elements());
        filing(c).setPerformedOn(date("2025-06-11"));
        other.setPerformedOn(date("2025-05-20"));
        assertEquals(
                List.of(change, other), assess(c, "6.5 b)").findings().get(0).elements());
        other.setPerformedOn(date("2025-06-02"));
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
    }

    @Test
    void aServiceBelongsToItsContractAndAPersonToThoseOfTheAgency() {
        Conforming c = new Conforming();
        ServiceContract second = secondContract(c);
        Filing other = file(c, second, "2025-06-10");
        OutsourcedService service = c.make.createOutsourcedService();
        second.getServices().add(service);
        Change change = change(c, ChangeKind.SERVICE_PRODUCT, "2025-10-20");
        change.getAffects().add(service);
        assertEquals(
                List.of(change, other), assess(c, "6.5 b)").findings().get(0).elements());
        change.getAffects().set(0, c.li);
        assertEquals(
                List.of(change, filing(c)),
                assess(c, "6.5 b)").findings().get(0).elements());
        c.li.getContracts().clear();
        assertEquals(2, assess(c, "6.5 b)").findings().size());
    }

    @Test
    void changesAfterTheEndOfAllContractsNeedNoUpdate() {
        Conforming c = new Conforming();
        c.contract.setTerminatedOn(date("2026-03-17"));
        Change change = change(c, ChangeKind.AGENCY, "2026-03-17");
        assertEquals(List.of(), assess(c, "6.5 b)").findings());
        change.setOccurredOn(date("2026-03-16"));
        assertEquals(1, assess(c, "6.5 b)").findings().size());
    }

    @Test
    void theEarliestUpdateTellsWhetherItWasInTime() {
        Conforming c = new Conforming();
        Change change = reportedChange(c);
        limit(c, PeriodSubject.FILING_AMENDMENT, 10);
        filing(c).getAmendments().get(0).setSubmittedOn(date("2026-01-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "6.5 b)").verdict());
        amend(c, filing(c), change).setSubmittedOn(date("2025-10-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 b)").verdict());
    }

    @Test
    void theFirstValidFilingTellsWhetherItWasInTime() {
        Conforming c = new Conforming();
        limit(c, PeriodSubject.FILING, 49);
        file(c, c.contract, "2026-01-01");
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
        filing(c).setPerformedOn(date("2025-03-01"));
        assertEquals(1, assess(c, "6.5 a)").findings().size(), "too early, then too late");
    }

    @Test
    void theReasonTellsWhetherATimeLimitRuns() {
        Conforming c = new Conforming();
        limit(c, PeriodSubject.FILING_AMENDMENT, 10);
        c.li.setServesFrom(date("2025-01-01"));
        assertReason("nothing has changed since the filing", c);
        Change change = change(c, ChangeKind.AGENCY, "2026-06-20");
        assertReason("the time limit stated for updating the filing is not over", c);
        c.project.getChanges().remove(change);
        c.li.setServesFrom(date("2026-06-20"));
        assertReason("the time limit stated for updating the filing is not over", c);
        c.li.setServesFrom(null);
        c.li.setServesUntil(date("2026-06-20"));
        assertReason("the time limit stated for updating the filing is not over", c);
    }

    private static void assertReason(String expected, Conforming c) {
        assertEquals(expected, assess(c, "6.5 b)").reason().orElseThrow().en());
    }

    @Test
    void theOrderOfFilingsDoesNotMatter() {
        Conforming c = new Conforming();
        limit(c, PeriodSubject.FILING, 49);
        Filing later = file(c, c.contract, "2026-01-01");
        c.phase(PhaseKind.SELECTION).getActivities().move(0, later);
        assertEquals(Verdict.SATISFIED, assess(c, "6.5 a)").verdict());
    }

    @Test
    void whatWasNeverFiledNeedsNoUpdate() {
        Conforming c = new Conforming();
        unfile(c);
        assertReason("nothing is filed yet that could need an update", c);
    }
}

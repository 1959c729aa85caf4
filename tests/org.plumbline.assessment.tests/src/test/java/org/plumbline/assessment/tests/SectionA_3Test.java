// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.training;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingPlan;
import org.plumbline.model.outsourcing.TrainingTopic;

class SectionA_3Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("A.3 a)", "one is not verified", c -> c.li.getChecks().remove(commitment(c.li))),
                partial("A.3 a)", "one is not as promised", c -> commitment(c.li)
                        .setResult(CheckResult.FAILED)),
                partial("A.3 a)", "one has no result", c -> commitment(c.li).setResult(CheckResult.NOT_STATED)),
                gap("A.3 a)", "all are verified later", c -> {
                    commitment(c.wang).setCheckedOn(date("2026-07-01"));
                    commitment(c.li).setCheckedOn(date("2026-07-01"));
                }),
                gap("A.3 a)", "nobody serves", SectionA_3Test::nobodyServes),
                partial("A.3 b)", "one is not identified", c -> c.li.getChecks().remove(skills(c.li))),
                partial("A.3 b)", "one is not able", c -> skills(c.li).setResult(CheckResult.FAILED)),
                gap("A.3 b)", "nobody serves", SectionA_3Test::nobodyServes),
                gap("A.3 c)", "no training", c -> remove(c, TrainingTopic.POLICY_AND_REGULATION)),
                gap("A.3 c)", "another topic", c -> policy(c).getTopics().clear()),
                gap("A.3 c)", "not carried out", c -> policy(c).setPerformedOn(null)),
                partial("A.3 c)", "too long ago", c -> policy(c).setPerformedOn(date("2025-06-29"))),
                partial("A.3 c)", "on an unknown day", c -> {
                    policy(c).setPerformedOn(null);
                    policy(c).setState(ActivityState.PERFORMED);
                }),
                partial("A.3 c)", "one person was absent", c -> policy(c)
                        .getAttendees()
                        .remove(c.li)),
                gap("A.3 d)", "no reminder", c -> remove(c, TrainingTopic.CONFIDENTIALITY_REMINDER)),
                gap("A.3 d)", "a reminder before the signature", c -> reminder(c)
                        .setPerformedOn(date("2025-03-17"))),
                gap("A.3 d)", "a reminder still to come", c -> reminder(c).setPerformedOn(date("2026-07-01"))),
                partial("A.3 d)", "one person was absent", c -> reminder(c)
                        .getAttendees()
                        .remove(c.li)),
                partial("A.3 d)", "a second contract", c -> secondContract(c)),
                gap("A.3 e)", "no notice", c -> without(c, ControlKind.ABSENCE_NOTICE)),
                gap("A.3 f)", "neither required nor given", c -> {
                    without(c, ControlKind.AGENCY_SECURITY_EDUCATION);
                    remove(c, TrainingTopic.SECURITY_EDUCATION);
                }),
                partial(
                        "A.3 f)",
                        "given and found ineffective",
                        c -> found(c, ControlKind.AGENCY_SECURITY_EDUCATION, Effectiveness.INEFFECTIVE)),
                gap("A.3 g)", "no detection", c -> without(c, ControlKind.MISUSE_DETECTION)),
                gap("A.3 h)", "no plan", c -> c.project.getDocuments().remove(plan(c))),
                gap("A.3 h)", "a plan to come", c -> plan(c).setEstablishedOn(date("2026-07-01"))),
                gap("A.3 h)", "the plan of nobody", c -> plan(c).setAgency(null)),
                gap("A.3 h)", "not verified", c -> {
                    plan(c).setVerification(CheckResult.NOT_STATED);
                    plan(c).setVerifiedOn(null);
                }),
                gap("A.3 h)", "verified later", c -> plan(c).setVerifiedOn(date("2026-07-01"))),
                gap("A.3 h)", "verified in vain", c -> plan(c).setVerification(CheckResult.FAILED)));
    }

    private static PersonnelCheck check(ServicePerson person, PersonnelAspect aspect) {
        return person.getChecks().stream()
                .filter(check -> check.getAspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static PersonnelCheck commitment(ServicePerson person) {
        return check(person, PersonnelAspect.CONTRACT_COMMITMENT);
    }

    private static PersonnelCheck skills(ServicePerson person) {
        return check(person, PersonnelAspect.SKILLS_AND_EXPERIENCE);
    }

    private static void nobodyServes(Conforming c) {
        c.wang.setServesUntil(date("2026-06-29"));
        c.li.setServesUntil(date("2026-06-29"));
    }

    private static Training policy(Conforming c) {
        return training(c, TrainingTopic.POLICY_AND_REGULATION);
    }

    private static Training reminder(Conforming c) {
        return training(c, TrainingTopic.CONFIDENTIALITY_REMINDER);
    }

    private static void remove(Conforming c, TrainingTopic topic) {
        c.project.getPhases().forEach(phase -> phase.getActivities()
                .removeIf(activity -> activity instanceof Training training
                        && training.getTopics().contains(topic)));
    }

    private static TrainingPlan plan(Conforming c) {
        return document(c, TrainingPlan.class);
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setAgency(c.agency);
        second.setSignedOn(date("2025-03-21"));
        c.project.getContracts().add(second);
        return second;
    }

    @Test
    void onlyWhoServesIsVerified() {
        Conforming c = new Conforming();
        c.li.getChecks().clear();
        assertAtFault(Set.of(c.li), c, "A.3 a)");
        assertAtFault(Set.of(c.li), c, "A.3 b)");
        c.li.setServesUntil(date("2026-06-29"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 a)");
        assertVerdict(Verdict.SATISFIED, c, "A.3 b)");
    }

    @Test
    void theAgencyWithoutAnybodyIsNamed() {
        Conforming c = new Conforming();
        nobodyServes(c);
        assertAtFault(Set.of(c.agency), c, "A.3 a)");
        assertAtFault(Set.of(c.agency), c, "A.3 b)");
    }

    @Test
    void skillsLookedAtWithoutStatedResultAreIdentified() {
        Conforming c = new Conforming();
        skills(c.li).setResult(CheckResult.NOT_STATED);
        assertVerdict(Verdict.SATISFIED, c, "A.3 b)");
        skills(c.li).setCheckedOn(date("2026-07-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.3 b)");
    }

    @Test
    void aTrainingCountsForAPeriodToTheDay() {
        Conforming c = new Conforming();
        policy(c).setPerformedOn(date("2025-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        policy(c).setPerformedOn(date("2025-06"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
    }

    @Test
    void theFirstTrainingIsDueAPeriodAfterTheServiceBegan() {
        Conforming c = new Conforming();
        remove(c, TrainingTopic.POLICY_AND_REGULATION);
        c.contract.setStartsOn(date("2025-06-30"));
        assertVerdict(Verdict.NOT_DUE, c, "A.3 c)");
        c.contract.setStartsOn(date("2025-06-29"));
        assertVerdict(Verdict.GAP, c, "A.3 c)");
    }

    @Test
    void whoCameAfterATrainingDidNotMissIt() {
        Conforming c = new Conforming();
        policy(c).getAttendees().remove(c.li);
        assertEquals(
                List.of(c.li, policy(c)), assess(c, "A.3 c)").findings().get(0).elements());
        c.li.setServesFrom(date("2026-04-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.3 c)");
        c.li.setServesFrom(date("2026-04-02"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        c.li.setServesFrom(date("2026-04"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
    }

    @Test
    void attendingOneOfSeveralTrainingsIsEnough() {
        Conforming c = new Conforming();
        policy(c).getAttendees().remove(c.li);
        Training other = training(c, "2026-02", TrainingTopic.POLICY_AND_REGULATION);
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        other.getAttendees().remove(c.li);
        assertVerdict(Verdict.PARTIAL, c, "A.3 c)");
        other.getAttendees().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        c.li.setServesFrom(date("2026-02-28"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        c.li.setServesFrom(date("2026-03-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.3 c)");
    }

    @Test
    void whoMissedATrainingIsAskedToMakeUpForTheLastOne() {
        Conforming c = new Conforming();
        policy(c).getAttendees().remove(c.li);
        Training later = training(c, "2026-05", TrainingTopic.POLICY_AND_REGULATION);
        later.getAttendees().remove(c.li);
        Training earlier = training(c, "2026-01", TrainingTopic.POLICY_AND_REGULATION);
        earlier.getAttendees().remove(c.li);
        assertEquals(List.of(c.li, later), assess(c, "A.3 c)").findings().get(0).elements());
        c.li.setServesFrom(date("2026-05-02"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
    }

    @Test
    void anOldTrainingDoesNotMakeUpForARecentOne() {
        Conforming c = new Conforming();
        policy(c).getAttendees().remove(c.li);
        training(c, "2025-04", TrainingTopic.POLICY_AND_REGULATION);
        assertVerdict(Verdict.PARTIAL, c, "A.3 c)");
    }

    @Test
    void aTrainingThatListsNobodyOrOnlyTheAgencyReachesAll() {
        Conforming c = new Conforming();
        policy(c).getAttendees().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
        policy(c).getAttendees().add(c.agency);
        assertVerdict(Verdict.SATISFIED, c, "A.3 c)");
    }

    @Test
    void aReminderCountsFromTheSignatureOn() {
        Conforming c = new Conforming();
        reminder(c).setPerformedOn(date("2025-03-18"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
        reminder(c).setPerformedOn(date("2025-03"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
        reminder(c).setPerformedOn(date("2025-02"));
        assertVerdict(Verdict.GAP, c, "A.3 d)");
        reminder(c).setPerformedOn(null);
        assertVerdict(Verdict.GAP, c, "A.3 d)");
        reminder(c).setState(ActivityState.PERFORMED);
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
        reminder(c).getAttendees().remove(c.li);
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
        reminder(c).getAttendees().clear();
        training(c, "2025-03-19", TrainingTopic.CONFIDENTIALITY_REMINDER)
                .getAttendees()
                .remove(c.li);
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
    }

    @Test
    void theContractWithoutReminderIsNamed() {
        Conforming c = new Conforming();
        ServiceContract second = secondContract(c);
        assertAtFault(Set.of(second), c, "A.3 d)");
        training(c, "2025-03-21", TrainingTopic.CONFIDENTIALITY_REMINDER);
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
        reminder(c).setPerformedOn(date("2025-04-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.3 d)");
    }

    @Test
    void educationIsShownByTrainingOrControl() {
        Conforming c = new Conforming();
        without(c, ControlKind.AGENCY_SECURITY_EDUCATION);
        assertVerdict(Verdict.SATISFIED, c, "A.3 f)");
        c = new Conforming();
        remove(c, TrainingTopic.SECURITY_EDUCATION);
        assertVerdict(Verdict.SATISFIED, c, "A.3 f)");
    }

    @Test
    void aDayOrAResultShowsThatThePlanWasVerified() {
        Conforming c = new Conforming();
        plan(c).setVerification(CheckResult.NOT_STATED);
        assertVerdict(Verdict.SATISFIED, c, "A.3 h)");
        plan(c).setVerification(CheckResult.PASSED);
        plan(c).setVerifiedOn(null);
        assertVerdict(Verdict.SATISFIED, c, "A.3 h)");
    }

    @Test
    void eachAgencyNeedsAVerifiedPlan() {
        Conforming c = new Conforming();
        ServiceContract second = secondContract(c);
        second.setAgency(c.make.createServiceAgency());
        c.project.getAgencies().add(second.getAgency());
        assertAtFault(Set.of(second.getAgency()), c, "A.3 h)");
        assertVerdict(Verdict.PARTIAL, c, "A.3 h)");
        c.project.getContracts().forEach(contract -> contract.setAgency(null));
        assertAtFault(Set.of(c.contract, second), c, "A.3 h)");
        c.project.getContracts().clear();
        assertVerdict(Verdict.NOT_DUE, c, "A.3 h)");
    }

    @Test
    void aFailedVerificationIsToldFromNone() {
        Conforming c = new Conforming();
        plan(c).setVerification(CheckResult.FAILED);
        assertTrue(texts(assess(c, "A.3 h)")).get(0).endsWith(" did not pass the verification"));
        plan(c).setVerifiedOn(date("2026-07-01"));
        assertTrue(texts(assess(c, "A.3 h)")).get(0).endsWith(" is not verified"));
        plan(c).setVerification(CheckResult.PASSED);
        assertTrue(texts(assess(c, "A.3 h)")).get(0).endsWith(" is not verified"));
    }
}

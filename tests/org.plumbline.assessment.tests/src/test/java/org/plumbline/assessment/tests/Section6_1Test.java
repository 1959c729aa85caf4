// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.EmploymentKind;
import org.plumbline.model.outsourcing.OfficeTenure;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.Ownership;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Validity;

class Section6_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>(List.of(
                gap("6.1 a)", "no assessment", c -> c.phase(PhaseKind.SELECTION)
                        .getActivities()
                        .clear()),
                gap("6.1 a)", "the assessment is only planned", c -> candidates(c)
                        .setPerformedOn(null)),
                gap("6.1 a)", "the assessment lies in the future", c -> candidates(c)
                        .setPerformedOn(date("2026-07-01"))),
                partial("6.1 a)", "personnel were left out", c -> candidates(c)
                        .getScope()
                        .remove(AssessmentSubject.PERSONNEL)),
                partial("6.1 a)", "agencies were left out", c -> candidates(c)
                        .getScope()
                        .remove(AssessmentSubject.AGENCIES)),
                partial("6.1 a)", "the agency chosen was no candidate", c -> {
                    candidates(c).getCandidates().clear();
                    candidates(c).getRecommended().clear();
                }),
                partial("6.1 b)", "one condition is not met", c -> c.agency.setOwnership(Ownership.FOREIGN)),
                gap("6.1 b) 1)", "not stated", c -> c.agency.setRegistration(RegistrationPlace.NOT_STATED)),
                gap("6.1 b) 1)", "abroad", c -> c.agency.setRegistration(RegistrationPlace.ABROAD)),
                gap(
                        "6.1 b) 1)",
                        "in Hong Kong, Macao or Taiwan",
                        c -> c.agency.setRegistration(RegistrationPlace.HONG_KONG_MACAO_TAIWAN)),
                gap("6.1 b) 2)", "not stated", c -> c.agency.setOwnership(Ownership.NOT_STATED)),
                gap("6.1 b) 2)", "foreign", c -> c.agency.setOwnership(Ownership.FOREIGN)),
                gap(
                        "6.1 b) 2)",
                        "from Hong Kong, Macao or Taiwan",
                        c -> c.agency.setOwnership(Ownership.HONG_KONG_MACAO_TAIWAN)),
                gap("6.1 b) 4)", "no office", c -> c.agency.getOffices().clear()),
                gap("6.1 b) 4)", "only a temporary office", c -> tenure(c, OfficeTenure.TEMPORARY)),
                gap(
                        "6.1 b) 4)",
                        "it is not stated whether the office is fixed",
                        c -> tenure(c, OfficeTenure.NOT_STATED)),
                gap("6.1 b) 5)", "neither certificate nor check", c -> {
                    c.agency.getQualifications().clear();
                    remove(c, AgencyAspect.SECURITY_MANAGEMENT_OPERATION);
                }),
                gap("6.1 b) 5)", "the certificate has expired and nobody checked", c -> {
                    remove(c, AgencyAspect.SECURITY_MANAGEMENT_OPERATION);
                    certificate(c, QualificationKind.SECURITY_MANAGEMENT_SYSTEM).setValidUntil(date("2026-06-29"));
                }),
                partial("6.1 b) 5)", "certified, but found not to work", c -> check(
                                c, AgencyAspect.SECURITY_MANAGEMENT_OPERATION)
                        .setResult(CheckResult.FAILED)),
                gap("6.1 b) 9)", "no qualification", c -> c.agency
                        .getQualifications()
                        .clear()),
                gap("6.1 b) 9)", "expired yesterday", c -> certificate(c, QualificationKind.SERVICE_CAPABILITY)
                        .setValidUntil(date("2026-06-29"))),
                gap("6.1 b) 9)", "not valid yet", c -> certificate(c, QualificationKind.SERVICE_CAPABILITY)
                        .setValidFrom(date("2026-07-01"))),
                gap("6.1 b) 9)", "revoked", c -> certificate(c, QualificationKind.SERVICE_CAPABILITY)
                        .setValidity(Validity.REVOKED)),
                gap("6.1 b) 9)", "stated to have expired", c -> certificate(c, QualificationKind.SERVICE_CAPABILITY)
                        .setValidity(Validity.EXPIRED)),
                gap("6.1 b) 9)", "nothing says that it is valid", c -> {
                    Qualification certificate = certificate(c, QualificationKind.SERVICE_CAPABILITY);
                    certificate.setValidity(Validity.NOT_STATED);
                    certificate.setValidFrom(null);
                    certificate.setValidUntil(null);
                }),
                gap("6.1 b) 10)", "a listed requirement is not met", c -> requirement(c, RequirementSubject.AGENCY)),
                partial("6.1 c)", "one person misses one condition", c -> c.li.setCitizenship(Citizenship.OTHER)),
                partial("6.1 c) 1)", "one is not a citizen", c -> c.li.setCitizenship(Citizenship.OTHER)),
                partial("6.1 c) 1)", "of one it is not stated", c -> c.li.setCitizenship(Citizenship.NOT_STATED)),
                partial("6.1 c) 2)", "one has no duties", c -> c.li.setDuties(" ")),
                partial("6.1 c) 2)", "one has no position", c -> c.li.setPosition(null)),
                gap("6.1 c) 2)", "nobody has either", c -> {
                    c.li.setPosition("");
                    c.li.setDuties("");
                    c.wang.setPosition(null);
                    c.wang.setDuties(null);
                }),
                partial("6.1 c) 3)", "one qualification has expired", c -> c.li.getQualifications()
                        .get(0)
                        .setValidUntil(date("2025-12-31"))),
                partial("6.1 c) 3)", "one has another kind of qualification", c -> c.li.getQualifications()
                        .get(0)
                        .setKind(QualificationKind.NOT_STATED)),
                gap("6.1 c) 3)", "nobody is qualified", c -> {
                    c.li.getQualifications().clear();
                    c.wang.getQualifications().clear();
                }),
                partial("6.1 c) 4)", "one was not tested", c -> remove(c.li, PersonnelAspect.SECURITY_AWARENESS)),
                partial("6.1 c) 4)", "one failed", c -> check(c.li, PersonnelAspect.SECURITY_AWARENESS)
                        .setResult(CheckResult.FAILED)),
                partial(
                        "6.1 c) 5)",
                        "the background of one was not reviewed",
                        c -> remove(c.li, PersonnelAspect.BACKGROUND_REVIEW)),
                partial(
                        "6.1 c) 5)",
                        "the ability of one was not reviewed",
                        c -> remove(c.li, PersonnelAspect.ABILITY_REVIEW)),
                gap("6.1 c) 5)", "each misses one review", c -> {
                    remove(c.li, PersonnelAspect.BACKGROUND_REVIEW);
                    remove(c.wang, PersonnelAspect.ABILITY_REVIEW);
                }),
                partial("6.1 c) 5)", "one failed a review", c -> check(c.li, PersonnelAspect.ABILITY_REVIEW)
                        .setResult(CheckResult.FAILED)),
                partial("6.1 c) 6)", "one is dispatched", c -> c.li.getEmployment()
                        .setKind(EmploymentKind.DISPATCHED)),
                partial("6.1 c) 6)", "one has no employment", c -> c.li.setEmployment(null)),
                partial("6.1 c) 6)", "one employment is over", c -> c.li.getEmployment()
                        .setEndsOn(date("2026-06-29"))),
                partial("6.1 c) 6)", "one employment is still to begin", c -> c.li.getEmployment()
                        .setStartsOn(date("2026-07-01"))),
                partial("6.1 c) 6)", "one has not signed", c -> c.li.getAgreements()
                        .clear()),
                gap("6.1 c) 6)", "each misses one part", c -> {
                    c.li.getAgreements().clear();
                    c.wang.setEmployment(null);
                }),
                gap(
                        "6.1 c) 7)",
                        "a listed requirement is not met",
                        c -> requirement(c, RequirementSubject.PERSONNEL))));
        unchecked(
                all,
                "6.1 b) 3)",
                Verdict.PARTIAL,
                AgencyAspect.LEGAL_PERSON_CRIMINAL_RECORD,
                AgencyAspect.BUSINESS_STAFF_CRIMINAL_RECORD,
                AgencyAspect.TECHNICAL_STAFF_CRIMINAL_RECORD);
        unchecked(
                all,
                "6.1 b) 6)",
                Verdict.PARTIAL,
                AgencyAspect.TECHNICAL_CAPABILITY,
                AgencyAspect.FINANCIAL_CAPABILITY);
        unchecked(
                all,
                "6.1 b) 7)",
                Verdict.PARTIAL,
                AgencyAspect.NATIONAL_SECURITY_THREAT,
                AgencyAspect.SOCIAL_ORDER_THREAT,
                AgencyAspect.PUBLIC_INTEREST_THREAT);
        unchecked(all, "6.1 b) 8)", Verdict.GAP, AgencyAspect.BACKGROUND_REVIEW);
        for (int condition = 1; condition <= 9; condition++) {
            all.add(gap("6.1 b) " + condition + ")", "no agency", Section6_1Test::withoutAgency));
        }
        for (int condition = 1; condition <= 6; condition++) {
            all.add(gap("6.1 c) " + condition + ")", "no personnel", c -> c.agency
                    .getPersonnel()
                    .clear()));
        }
        return all;
    }

    private static void unchecked(List<Violation> all, String item, Verdict verdict, AgencyAspect... aspects) {
        for (AgencyAspect aspect : aspects) {
            all.add(violation(item, "not checked: " + aspect, verdict, c -> remove(c, aspect)));
            all.add(violation(item, "without result: " + aspect, verdict, c -> check(c, aspect)
                    .setResult(CheckResult.NOT_STATED)));
            all.add(violation(item, "to be checked: " + aspect, verdict, c -> check(c, aspect)
                    .setCheckedOn(date("2026-07-01"))));
            all.add(violation(
                    item, "failed: " + aspect, verdict, c -> check(c, aspect).setResult(CheckResult.FAILED)));
        }
    }

    private static Violation violation(String item, String name, Verdict verdict, Consumer<Conforming> change) {
        return new Violation(item, name, c -> {}, change, verdict);
    }

    private static CandidateAssessment candidates(Conforming c) {
        return c.project.getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(CandidateAssessment.class::isInstance)
                .map(CandidateAssessment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void tenure(Conforming c, OfficeTenure tenure) {
        c.agency.getOffices().get(0).setTenure(tenure);
    }

    private static AgencyCheck check(Conforming c, AgencyAspect aspect) {
        return c.agency.getChecks().stream()
                .filter(check -> check.getAspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static PersonnelCheck check(ServicePerson person, PersonnelAspect aspect) {
        return person.getChecks().stream()
                .filter(check -> check.getAspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    private static void remove(Conforming c, AgencyAspect aspect) {
        c.agency.getChecks().remove(check(c, aspect));
    }

    private static void remove(ServicePerson person, PersonnelAspect aspect) {
        person.getChecks().remove(check(person, aspect));
    }

    private static Qualification certificate(Conforming c, QualificationKind kind) {
        return c.agency.getQualifications().stream()
                .filter(qualification -> qualification.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void requirement(Conforming c, RequirementSubject subject) {
        OtherRequirement requirement = c.make.createOtherRequirement();
        requirement.setName("另一项规定");
        requirement.setSubject(subject);
        c.project.getRequirements().add(requirement);
    }

    private static void withoutAgency(Conforming c) {
        c.contract.setAgency(null);
        candidates(c).getCandidates().clear();
        candidates(c).getRecommended().clear();
    }

    private static Verdict verdict(Conforming c, String item) {
        return assess(c, item).verdict();
    }

    @Test
    void anAssessmentOnAnUnknownDayCounts() {
        Conforming c = new Conforming();
        candidates(c).setPerformedOn(null);
        candidates(c).setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 a)"));
    }

    @Test
    void aRecommendedAgencyWasACandidate() {
        Conforming c = new Conforming();
        candidates(c).getCandidates().clear();
        candidates(c).getRecommended().clear();
        candidates(c).getRecommended().add(c.agency);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 a)"));
    }

    @Test
    void withoutAnyAgencyNoCandidateWasIdentified() {
        Conforming c = new Conforming();
        withoutAgency(c);
        ItemResult result = assess(c, "6.1 a)");
        assertEquals(Verdict.PARTIAL, result.verdict());
        assertEquals(List.of("the assessment has not identified any potential agency"), texts(result));
    }

    @Test
    void aMissingAssessmentOffersItsRecordOnlyIfThereAreCandidates() {
        Conforming c = new Conforming();
        candidates(c).setPerformedOn(null);
        ItemResult planned = assess(c, "6.1 a)");
        assertEquals(
                List.of(c.project, candidates(c)), planned.findings().get(0).elements());
        assertTrue(planned.findings().get(0).fix().isPresent());
        c.phase(PhaseKind.SELECTION).getActivities().clear();
        c.contract.setAgency(null);
        assertTrue(assess(c, "6.1 a)").findings().get(0).fix().isPresent());
        c.project.getAgencies().clear();
        assertTrue(assess(c, "6.1 a)").findings().get(0).fix().isEmpty());
    }

    @Test
    void aSubcontractorIsNoCandidateAndNeedsNoneOfTheConditions() {
        Conforming c = new Conforming();
        ServiceAgency subcontractor = c.make.createServiceAgency();
        subcontractor.setName("分包商");
        c.project.getAgencies().add(0, subcontractor);
        c.contract.getSubcontracts().add(c.make.createSubcontract());
        c.contract.getSubcontracts().get(0).setSubcontractor(subcontractor);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 1)"));
        c.contract.setAgency(null);
        c.phase(PhaseKind.SELECTION).getActivities().clear();
        assess(c, "6.1 a)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(List.of(c.agency), candidates(c).getCandidates());
    }

    @Test
    void eachChosenAgencyCounts() {
        Conforming c = new Conforming();
        ServiceAgency second = c.make.createServiceAgency();
        second.setName("第二家");
        c.project.getAgencies().add(second);
        var contract = c.make.createServiceContract();
        contract.setAgency(second);
        contract.setSignedOn(date("2025-05-01"));
        c.project.getContracts().add(contract);
        for (String item : List.of("6.1 b) 1)", "6.1 b) 2)", "6.1 b) 4)", "6.1 b) 5)", "6.1 b) 8)", "6.1 b) 9)")) {
            ItemResult result = assess(c, item);
            assertEquals(Verdict.PARTIAL, result.verdict(), item);
            assertEquals(second, result.findings().get(0).elements().get(0), item);
        }
        assertEquals(Verdict.PARTIAL, verdict(c, "6.1 a)"));
    }

    @Test
    void allDomesticInvestorsWillDo() {
        for (Ownership ownership :
                List.of(Ownership.DOMESTIC, Ownership.CITIZENS, Ownership.LEGAL_PERSONS, Ownership.STATE)) {
            Conforming c = new Conforming();
            c.agency.setOwnership(ownership);
            assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 2)"));
        }
    }

    @Test
    void whatCannotBePutRightIsCriticalAndHasNoFix() {
        List<Consumer<Conforming>> changes = List.of(
                c -> c.agency.setRegistration(RegistrationPlace.ABROAD),
                c -> c.agency.setOwnership(Ownership.FOREIGN),
                c -> check(c, AgencyAspect.TECHNICAL_STAFF_CRIMINAL_RECORD).setResult(CheckResult.FAILED),
                c -> check(c, AgencyAspect.SECURITY_MANAGEMENT_OPERATION).setResult(CheckResult.FAILED),
                c -> c.li.setCitizenship(Citizenship.OTHER),
                c -> check(c.li, PersonnelAspect.BACKGROUND_REVIEW).setResult(CheckResult.FAILED));
        List<String> items = List.of("6.1 b) 1)", "6.1 b) 2)", "6.1 b) 3)", "6.1 b) 5)", "6.1 c) 1)", "6.1 c) 5)");
        for (int i = 0; i < items.size(); i++) {
            Conforming c = new Conforming();
            changes.get(i).accept(c);
            var findings = assess(c, items.get(i)).findings();
            assertEquals(1, findings.size());
            assertEquals(Severity.CRITICAL, findings.get(0).severity());
            assertTrue(findings.get(0).fix().isEmpty());
        }
    }

    @Test
    void theLatestCheckCountsAndOnOneDayTheFailedOne() {
        Conforming c = new Conforming();
        AgencyCheck again = c.make.createAgencyCheck();
        again.setAspect(AgencyAspect.BACKGROUND_REVIEW);
        again.setResult(CheckResult.FAILED);
        c.agency.getChecks().add(again);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 8)"));
        again.setCheckedOn(date("2025-03-04"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 8)"));
        again.setCheckedOn(date("2025-03-05"));
        assertEquals(Verdict.GAP, verdict(c, "6.1 b) 8)"));
        c.agency.getChecks().move(0, again);
        assertEquals(Verdict.GAP, verdict(c, "6.1 b) 8)"));
        again.setCheckedOn(date("2026-01-01"));
        assertEquals(Verdict.GAP, verdict(c, "6.1 b) 8)"));
        again.setCheckedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 8)"));
        again.setCheckedOn(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 8)"));
        check(c, AgencyAspect.TECHNICAL_CAPABILITY).setCheckedOn(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 6)"));
    }

    @Test
    void oneFixedOfficeAmongOthersWillDo() {
        Conforming c = new Conforming();
        c.agency.getOffices().add(0, c.make.createOffice());
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 4)"));
    }

    @Test
    void theFixStatesTheTenureOfASingleOfficeAndElseRecordsAnother() {
        Conforming c = new Conforming();
        tenure(c, OfficeTenure.NOT_STATED);
        assess(c, "6.1 b) 4)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(1, c.agency.getOffices().size());
        tenure(c, OfficeTenure.TEMPORARY);
        assess(c, "6.1 b) 4)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(2, c.agency.getOffices().size());
    }

    @Test
    void certificateOrCheckWillDoForSecurityManagement() {
        Conforming c = new Conforming();
        remove(c, AgencyAspect.SECURITY_MANAGEMENT_OPERATION);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 5)"));
        c = new Conforming();
        c.agency.getQualifications().clear();
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 5)"));
    }

    @Test
    void aQualificationIsValidFromItsFirstToItsLastDay() {
        Conforming c = new Conforming();
        Qualification certificate = certificate(c, QualificationKind.SERVICE_CAPABILITY);
        certificate.setValidity(Validity.NOT_STATED);
        certificate.setValidFrom(date("2026-06-30"));
        certificate.setValidUntil(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 9)"));
        certificate.setValidUntil(null);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 9)"));
        certificate.setValidFrom(null);
        certificate.setValidity(Validity.VALID);
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 b) 9)"));
    }

    @Test
    void anExpiredQualificationIsNamedBesideItsHolder() {
        Conforming c = new Conforming();
        Qualification expired = c.li.getQualifications().get(0);
        expired.setValidUntil(date("2025-12-31"));
        ItemResult result = assess(c, "6.1 c) 3)");
        assertEquals(List.of(c.li, expired), result.findings().get(0).elements());
        assertEquals(List.of("what 李工 has is not valid today: Personal"), texts(result));
        c.li.getQualifications().clear();
        assertEquals(List.of("李工 does not have: Personal"), texts(assess(c, "6.1 c) 3)")));
    }

    @Test
    void whoLeftOrIsStillToComeIsNotLookedAt() {
        Conforming c = new Conforming();
        c.li.setCitizenship(Citizenship.OTHER);
        c.li.setServesUntil(date("2026-06-29"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 c) 1)"));
        c.li.setServesUntil(null);
        c.li.setServesFrom(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 c) 1)"));
        c.wang.setServesUntil(date("2026-06-29"));
        assertEquals(Verdict.GAP, verdict(c, "6.1 c) 1)"));
        c.li.setServesUntil(date("2026-06-29"));
        assertEquals(List.of("no service personnel are recorded"), texts(assess(c, "6.1 c) 1)")));
    }

    @Test
    void missingPersonnelIsSaidOfTheSingleAgency() {
        Conforming c = new Conforming();
        c.agency.getPersonnel().clear();
        assertEquals(List.of(c.agency), assess(c, "6.1 c) 1)").findings().get(0).elements());
        withoutAgency(c);
        assertEquals(
                List.of(c.project), assess(c, "6.1 c) 1)").findings().get(0).elements());
    }

    @Test
    void theFindingSaysWhetherPostOrDutiesAreMissing() {
        Conforming c = new Conforming();
        c.li.setDuties(null);
        assertEquals(List.of("the duties of 李工 are not stated"), texts(assess(c, "6.1 c) 2)")));
        c.li.setPosition(null);
        assertEquals(List.of("neither the post nor the duties of 李工 are stated"), texts(assess(c, "6.1 c) 2)")));
        c.li.setDuties("巡检");
        assertEquals(List.of("the post of 李工 is not stated"), texts(assess(c, "6.1 c) 2)")));
    }

    @Test
    void aPersonWhoFailedOneReviewAndMissesTheOtherHasTwoFindings() {
        Conforming c = new Conforming();
        check(c.li, PersonnelAspect.BACKGROUND_REVIEW).setResult(CheckResult.FAILED);
        remove(c.li, PersonnelAspect.ABILITY_REVIEW);
        assertEquals(2, assess(c, "6.1 c) 5)").findings().size());
    }

    private static Verdict employed(Consumer<Employment> terms, Consumer<Conforming> project) {
        Conforming c = new Conforming();
        Employment employment = c.li.getEmployment();
        employment.setKind(EmploymentKind.FIXED_TERM);
        employment.setStartsOn(null);
        terms.accept(employment);
        project.accept(c);
        return verdict(c, "6.1 c) 6)");
    }

    private static Verdict employed(Consumer<Employment> terms) {
        return employed(terms, c -> {});
    }

    private static void dates(Employment employment, String start, String end) {
        employment.setStartsOn(date(start));
        employment.setEndsOn(date(end));
    }

    @Test
    void aFixedTermOfThreeYearsIsLong() {
        assertEquals(Verdict.PARTIAL, employed(e -> {}));
        assertEquals(Verdict.SATISFIED, employed(e -> e.setTerm(Period.ofYears(3))));
        assertEquals(Verdict.SATISFIED, employed(e -> e.setTerm(Period.ofMonths(36))));
        assertEquals(Verdict.PARTIAL, employed(e -> e.setTerm(Period.ofMonths(35))));
        assertEquals(Verdict.SATISFIED, employed(e -> dates(e, "2024-01-01", "2026-12-31")));
        assertEquals(Verdict.PARTIAL, employed(e -> dates(e, "2024-01-01", "2026-12-30")));
        assertEquals(Verdict.PARTIAL, employed(e -> e.setEndsOn(date("2027-12-31"))));
    }

    @Test
    void aFixedTermMayLastOnlyAsLongAsTheServiceAndMustNotBeOver() {
        assertEquals(Verdict.SATISFIED, employed(e -> e.setEndsOn(date("2028-03-19"))));
        assertEquals(Verdict.PARTIAL, employed(e -> e.setEndsOn(date("2028-03-18"))));
        assertEquals(Verdict.PARTIAL, employed(e -> dates(e, "2020-01-01", "2026-06-29")));
        assertEquals(Verdict.SATISFIED, employed(e -> dates(e, "2020-01-01", "2026-06-30")));
        assertEquals(Verdict.PARTIAL, employed(e -> {
            e.setStartsOn(date("2023-06-30"));
            e.setTerm(Period.ofYears(3));
        }));
        assertEquals(Verdict.SATISFIED, employed(e -> {
            e.setStartsOn(date("2023-07-01"));
            e.setTerm(Period.ofYears(3));
        }));
        assertEquals(Verdict.SATISFIED, employed(e -> {
            dates(e, "2026-01-01", "2028-03-19");
            e.setTerm(Period.ofMonths(26));
        }));
    }

    @Test
    void theEndOfTheServiceIsThatOfThePersonsContractsInForceOrOfTheAgencys() {
        Consumer<Employment> untilEnd = e -> e.setEndsOn(date("2028-03-19"));
        assertEquals(
                Verdict.SATISFIED, employed(untilEnd, c -> c.li.getContracts().clear()));
        assertEquals(Verdict.PARTIAL, employed(untilEnd, c -> c.contract.setEndsOn(null)));
        assertEquals(Verdict.PARTIAL, employed(untilEnd, c -> another(c, "2025-05-01", "2029-01-01")));
        assertEquals(Verdict.SATISFIED, employed(untilEnd, c -> another(c, "2025-05-01", "2027-01-01")));
        assertEquals(Verdict.SATISFIED, employed(untilEnd, c -> another(c, "2026-07-01", "2029-01-01")));
    }

    private static void another(Conforming c, String signedOn, String endsOn) {
        var contract = c.make.createServiceContract();
        contract.setAgency(c.agency);
        contract.setSignedOn(date(signedOn));
        contract.setEndsOn(date(endsOn));
        contract.getPersonnel().add(c.li);
        c.project.getContracts().add(contract);
    }

    @Test
    void theProjectMayStateWhatIsLongTerm() {
        Consumer<Conforming> fiveYears = c -> {
            PeriodSetting setting = c.make.createPeriodSetting();
            setting.setSubject(PeriodSubject.LONG_TERM_EMPLOYMENT);
            setting.setLength(Period.ofYears(5));
            c.project.getPeriods().add(setting);
        };
        assertEquals(Verdict.PARTIAL, employed(e -> e.setTerm(Period.ofYears(4)), fiveYears));
        assertEquals(Verdict.SATISFIED, employed(e -> e.setTerm(Period.ofYears(5)), fiveYears));
    }

    @Test
    void onlyAnEmploymentContractWithTheAgencyCounts() {
        for (EmploymentKind kind : List.of(EmploymentKind.DISPATCHED, EmploymentKind.NONE, EmploymentKind.NOT_STATED)) {
            assertEquals(Verdict.PARTIAL, employed(e -> {
                e.setKind(kind);
                e.setTerm(Period.ofYears(10));
            }));
        }
    }

    @Test
    void anExpiredAgreementDoesNotBind() {
        Conforming c = new Conforming();
        ConfidentialityAgreement agreement = c.li.getAgreements().get(0);
        agreement.setValidUntil(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, verdict(c, "6.1 c) 6)"));
        agreement.setValidUntil(date("2026-06-29"));
        assertEquals(Verdict.PARTIAL, verdict(c, "6.1 c) 6)"));
        agreement.setValidUntil(null);
        agreement.setSignedOn(null);
        assertEquals(Verdict.PARTIAL, verdict(c, "6.1 c) 6)"));
    }

    @Test
    void thePersonsEmploymentIsNamedInTheFinding() {
        Conforming c = new Conforming();
        c.li.getEmployment().setKind(EmploymentKind.DISPATCHED);
        assertEquals(
                List.of(c.li, c.li.getEmployment()),
                assess(c, "6.1 c) 6)").findings().get(0).elements());
    }

    @Test
    void furtherRequirementsAwaitAJudgement() {
        Conforming c = new Conforming();
        c.project.getJudgements().clear();
        assertEquals(Verdict.UNDECIDED, verdict(c, "6.1 b) 10)"));
        assertEquals(Verdict.UNDECIDED, verdict(c, "6.1 c) 7)"));
    }

    @Test
    void anEmptyProjectMeetsNothing() {
        assertEquals(Set.of(Verdict.GAP, Verdict.UNDECIDED), Empty.verdicts("6.1"));
    }

    @Test
    void aQualificationIsRecordedAsValidFromToday() {
        Conforming c = new Conforming();
        c.agency.getQualifications().clear();
        fix(c, "6.1 b) 9)");
        Qualification obtained = c.agency.getQualifications().get(0);
        assertEquals(date("2026-06-30"), obtained.getValidFrom());
        assertEquals(Validity.VALID, obtained.getValidity());
    }
}

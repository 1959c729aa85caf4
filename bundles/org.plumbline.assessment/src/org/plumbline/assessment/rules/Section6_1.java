// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AGENCY_CHECK__ASPECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CANDIDATE_ASSESSMENT__SCOPE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHECK__CHECKED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHECK__RESULT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__SIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EMPLOYMENT__ENDS_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EMPLOYMENT__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EMPLOYMENT__STARTS_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EMPLOYMENT__TERM;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OFFICE__TENURE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__MET_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OTHER_REQUIREMENT__SUBJECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AGENCIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__REQUIREMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTY__AGREEMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PERSONNEL_CHECK__ASPECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__ACTIVITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__VALIDITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__VALID_FROM;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.QUALIFICATION__VALID_UNTIL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__ASSESSMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__CHECKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__OFFICES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__OWNERSHIP;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__QUALIFICATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__REGISTRATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__CHECKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__CITIZENSHIP;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__CONTRACTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__DUTIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__EMPLOYMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__POSITION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__QUALIFICATIONS;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.EmploymentKind;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OfficeTenure;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Ownership;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;

/** 6.1 Risk assessment of agency and personnel (外包服务机构和人员风险评估). */
final class Section6_1 extends SectionRules {

    /** What counts as a long-term employment contract where the project states no shortest term of its own. */
    private static final Period LONG_TERM = Period.ofYears(3);

    private final Walk<Checks.OfAgency> agencies = new Walk<>(Checks::ofChosenAgencies);
    private final Walk<Checks.OfPerson> personnel = new Walk<>(Section6_1::personnel);

    Section6_1() {
        rule(
                "6.1 a)",
                this::candidatesAssessed,
                OUTSOURCING_PROJECT__AGENCIES,
                PHASE__ACTIVITIES,
                ACTIVITY__STATE,
                CANDIDATE_ASSESSMENT__SCOPE,
                SERVICE_AGENCY__ASSESSMENTS);
        summary("6.1 b)");
        agency("6.1 b) 1)", Section6_1::registration, SERVICE_AGENCY__REGISTRATION);
        agency("6.1 b) 2)", Section6_1::ownership, SERVICE_AGENCY__OWNERSHIP);
        checked(
                "6.1 b) 3)",
                AgencyAspect.LEGAL_PERSON_CRIMINAL_RECORD,
                AgencyAspect.BUSINESS_STAFF_CRIMINAL_RECORD,
                AgencyAspect.TECHNICAL_STAFF_CRIMINAL_RECORD);
        agency("6.1 b) 4)", Section6_1::fixedOffice, SERVICE_AGENCY__OFFICES, OFFICE__TENURE);
        rule(
                "6.1 b) 5)",
                agencies.join(Section6_1::securityManagement, Section6_1::ofAgencies),
                SERVICE_AGENCY__QUALIFICATIONS,
                QUALIFICATION__KIND,
                QUALIFICATION__VALIDITY,
                QUALIFICATION__VALID_FROM,
                QUALIFICATION__VALID_UNTIL,
                SERVICE_AGENCY__CHECKS,
                AGENCY_CHECK__ASPECT,
                CHECK__RESULT,
                CHECK__CHECKED_ON);
        checked("6.1 b) 6)", AgencyAspect.TECHNICAL_CAPABILITY, AgencyAspect.FINANCIAL_CAPABILITY);
        checked(
                "6.1 b) 7)",
                AgencyAspect.NATIONAL_SECURITY_THREAT,
                AgencyAspect.SOCIAL_ORDER_THREAT,
                AgencyAspect.PUBLIC_INTEREST_THREAT);
        checked("6.1 b) 8)", AgencyAspect.BACKGROUND_REVIEW);
        agency(
                "6.1 b) 9)",
                Section6_1::serviceQualification,
                SERVICE_AGENCY__QUALIFICATIONS,
                QUALIFICATION__KIND,
                QUALIFICATION__VALIDITY,
                QUALIFICATION__VALID_FROM,
                QUALIFICATION__VALID_UNTIL);
        otherRequirements("6.1 b) 10)", RequirementSubject.AGENCY);
        summary("6.1 c)");
        person("6.1 c) 1)", Section6_1::citizen, SERVICE_PERSON__CITIZENSHIP);
        person("6.1 c) 2)", Section6_1::positionAndDuties, SERVICE_PERSON__POSITION, SERVICE_PERSON__DUTIES);
        person(
                "6.1 c) 3)",
                Section6_1::personalQualification,
                SERVICE_PERSON__QUALIFICATIONS,
                QUALIFICATION__KIND,
                QUALIFICATION__VALIDITY,
                QUALIFICATION__VALID_FROM,
                QUALIFICATION__VALID_UNTIL);
        checked("6.1 c) 4)", PersonnelAspect.SECURITY_AWARENESS);
        checked("6.1 c) 5)", PersonnelAspect.BACKGROUND_REVIEW, PersonnelAspect.ABILITY_REVIEW);
        rule(
                "6.1 c) 6)",
                personnel.join(Section6_1::employedAndBound, Section6_1::ofPersonnel),
                SERVICE_PERSON__EMPLOYMENT,
                EMPLOYMENT__KIND,
                EMPLOYMENT__TERM,
                EMPLOYMENT__STARTS_ON,
                EMPLOYMENT__ENDS_ON,
                SERVICE_PERSON__CONTRACTS,
                PARTY__AGREEMENTS,
                CONFIDENTIALITY_AGREEMENT__SIGNATORY,
                CONFIDENTIALITY_AGREEMENT__SIGNED_ON,
                CONFIDENTIALITY_AGREEMENT__VALID_UNTIL);
        otherRequirements("6.1 c) 7)", RequirementSubject.PERSONNEL);
    }

    private void agency(String item, Walk.Count<ServiceAgency> condition, EStructuralFeature... reads) {
        rule(
                item,
                agencies.join(
                        (facts, checks, tally) -> condition.count(facts, checks.party(), tally),
                        Section6_1::ofAgencies),
                reads);
    }

    private void checked(String item, AgencyAspect... aspects) {
        rule(
                item,
                agencies.join(
                        (facts, checks, tally) -> {
                            for (AgencyAspect aspect : aspects) {
                                checked(facts, checks, tally, aspect);
                            }
                        },
                        Section6_1::ofAgencies),
                SERVICE_AGENCY__CHECKS,
                AGENCY_CHECK__ASPECT,
                CHECK__RESULT,
                CHECK__CHECKED_ON);
    }

    private void person(String item, Walk.Count<ServicePerson> condition, EStructuralFeature... reads) {
        rule(
                item,
                personnel.join(
                        (facts, checks, tally) -> condition.count(facts, checks.party(), tally),
                        Section6_1::ofPersonnel),
                reads);
    }

    private void checked(String item, PersonnelAspect... aspects) {
        rule(
                item,
                personnel.join(
                        (facts, checks, tally) -> checked(facts, checks, tally, aspects), Section6_1::ofPersonnel),
                SERVICE_PERSON__CHECKS,
                PERSONNEL_CHECK__ASPECT,
                CHECK__RESULT,
                CHECK__CHECKED_ON);
    }

    private void otherRequirements(String item, RequirementSubject subject) {
        rule(
                item,
                facts -> OtherRequirements.decide(facts, subject),
                OUTSOURCING_PROJECT__REQUIREMENTS,
                OTHER_REQUIREMENT__SUBJECT,
                OTHER_REQUIREMENT__MET_BY);
    }

    /** Agencies and personnel were both assessed, and everybody chosen was among the candidates. */
    private Outcome candidatesAssessed(Facts facts) {
        Tally tally = new Tally();
        List<CandidateAssessment> performed = facts.all(CandidateAssessment.class).stream()
                .filter(facts::performed)
                .sorted(Documents.BY_NAME)
                .toList();
        if (performed.isEmpty()) {
            return tally.unmet(noAssessment(facts)).outcome();
        }
        for (AssessmentSubject subject : AssessmentSubject.values()) {
            countScope(facts, performed, subject, tally);
        }
        if (facts.selectedAgencies().isEmpty()) {
            tally.unmet(Shortfall.at(
                            performed.get(0),
                            "候选评估没有识别出潜在的服务机构",
                            "the assessment has not identified any potential agency")
                    .remedy("录入评估过的候选服务机构及其人员", "record the candidate agencies assessed and their personnel"));
        }
        Set<ServiceAgency> assessed = new LinkedHashSet<>();
        for (CandidateAssessment assessment : performed) {
            assessed.addAll(assessment.getCandidates());
            assessed.addAll(assessment.getRecommended());
        }
        for (ServiceAgency agency : facts.selectedAgencies()) {
            if (assessed.contains(agency)) {
                tally.met(agency);
            } else {
                tally.unmet(Shortfall.at(
                                agency,
                                "选用的{0}没有作为候选机构经过风险评估",
                                "{0} was chosen without an assessment of its risks as a candidate",
                                agency)
                        .fix(
                                () -> assess(facts, AssessmentSubject.values(), List.of(agency)),
                                "对{0}及其人员开展风险评估",
                                "assess the risks of {0} and its personnel",
                                agency));
            }
        }
        return tally.outcome();
    }

    private static Shortfall noAssessment(Facts facts) {
        List<CandidateAssessment> planned = facts.all(CandidateAssessment.class).stream()
                .sorted(Documents.BY_NAME)
                .toList();
        Shortfall shortfall = Shortfall.at(
                        facts.project(),
                        "没有开展外包服务机构和人员风险评估",
                        "the risks of service agencies and personnel have not been assessed")
                .also(planned.toArray(Element[]::new));
        List<ServiceAgency> agencies = facts.selectedAgencies().isEmpty()
                ? facts.all(ServiceAgency.class).stream()
                        .filter(agency -> agency.getSubcontracts().isEmpty())
                        .toList()
                : facts.selectedAgencies();
        return agencies.isEmpty()
                ? shortfall.remedy("对候选服务机构及其人员开展风险评估", "assess the risks of candidate agencies and their personnel")
                : shortfall.fix(
                        () -> assess(facts, AssessmentSubject.values(), agencies),
                        "对候选服务机构及其人员开展风险评估",
                        "assess the risks of candidate agencies and their personnel");
    }

    private static void countScope(
            Facts facts, List<CandidateAssessment> performed, AssessmentSubject subject, Tally tally) {
        boolean covered = false;
        for (CandidateAssessment assessment : performed) {
            if (assessment.getScope().contains(subject)) {
                tally.met(assessment);
                covered = true;
            }
        }
        if (!covered) {
            tally.unmet(Shortfall.at(
                            performed.get(0), "风险评估没有涵盖：{0}", "the assessment of risks does not cover: {0}", subject)
                    .also(performed.subList(1, performed.size()).toArray(Element[]::new))
                    .fix(
                            () -> assess(facts, new AssessmentSubject[] {subject}, facts.selectedAgencies()),
                            "补充风险评估：{0}",
                            "assess in addition the risks of: {0}",
                            subject));
        }
    }

    private static void assess(Facts facts, AssessmentSubject[] scope, List<ServiceAgency> candidates) {
        CandidateAssessment assessment = OutsourcingFactory.eINSTANCE.createCandidateAssessment();
        assessment.setName(Labels.of(assessment.eClass()).zh());
        assessment.getScope().addAll(List.of(scope));
        assessment.getCandidates().addAll(candidates);
        Activities.record(facts, assessment, PhaseKind.SELECTION);
    }

    private static Outcome ofAgencies(Facts facts, Tally tally) {
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(facts.project(), "没有录入外包服务机构", "no service agency is recorded")
                    .remedy("录入候选或选定的外包服务机构", "record the candidate agencies or the one chosen"));
        }
        return tally.outcome();
    }

    private static void registration(Facts facts, ServiceAgency agency, Tally tally) {
        switch (agency.getRegistration()) {
            case MAINLAND -> tally.met(agency);
            case NOT_STATED ->
                tally.unmet(Shortfall.at(agency, "没有写明{0}在何处注册", "it is not stated where {0} is registered", agency)
                        .fix(
                                () -> agency.setRegistration(RegistrationPlace.MAINLAND),
                                "核实并录入：{0}在中国境内注册",
                                "verify and record that {0} is registered in China",
                                agency));
            default ->
                tally.unmet(Shortfall.at(
                                agency,
                                "{0}的注册地不符合要求：{1}",
                                "{0} is registered where an agency must not be: {1}",
                                agency,
                                agency.getRegistration())
                        .remedy(
                                "改选在中国境内注册的服务机构（港澳台地区除外）",
                                "choose an agency that is registered in China, Hong Kong, Macao and Taiwan excepted")
                        .critical());
        }
    }

    private static void ownership(Facts facts, ServiceAgency agency, Tally tally) {
        switch (agency.getOwnership()) {
            case DOMESTIC, CITIZENS, LEGAL_PERSONS, STATE -> tally.met(agency);
            case NOT_STATED ->
                tally.unmet(Shortfall.at(agency, "没有写明{0}由谁投资", "it is not stated who invested in {0}", agency)
                        .fix(
                                () -> agency.setOwnership(Ownership.DOMESTIC),
                                "核实并录入：{0}为内资",
                                "verify and record that {0} is owned domestically",
                                agency));
            default ->
                tally.unmet(Shortfall.at(
                                agency,
                                "{0}的投资方不符合要求：{1}",
                                "{0} has investors that an agency must not have: {1}",
                                agency,
                                agency.getOwnership())
                        .remedy(
                                "改选由中国公民、中国法人或国家投资的服务机构",
                                "choose an agency that Chinese citizens, Chinese legal persons or the state invested in")
                        .critical());
        }
    }

    private static void checked(Facts facts, Checks.OfAgency checks, Tally tally, AgencyAspect aspect) {
        ServiceAgency agency = checks.party();
        AgencyCheck check = checks.latest(aspect);
        if (check == null) {
            tally.unmet(Shortfall.at(agency, "{0}没有经过核查：{1}", "{0} has not been checked: {1}", agency, aspect)
                    .fix(
                            () -> Checks.pass(facts, agency, aspect),
                            "核查{0}并录入合格的结果：{1}",
                            "check {0} and record that it passed: {1}",
                            agency,
                            aspect));
        } else if (check.getResult() == CheckResult.PASSED) {
            tally.met(check);
        } else {
            tally.unmet(failed(agency, check, aspect));
        }
    }

    private static Shortfall failed(ServiceAgency agency, AgencyCheck check, AgencyAspect aspect) {
        return Shortfall.at(agency, "{0}核查不合格：{1}", "{0} failed the check: {1}", agency, aspect)
                .also(check)
                .remedy("更换服务机构，或者消除问题后重新核查", "replace the agency, or check it again once the cause is removed")
                .critical();
    }

    private static void fixedOffice(Facts facts, ServiceAgency agency, Tally tally) {
        List<Office> unstated = new ArrayList<>();
        for (Office office : agency.getOffices()) {
            if (office.getTenure() == OfficeTenure.FIXED) {
                tally.met(office);
                return;
            }
            if (office.getTenure() == OfficeTenure.NOT_STATED) {
                unstated.add(office);
            }
        }
        tally.unmet(Shortfall.at(agency, "{0}没有固定的办公场所", "{0} has no fixed business premises", agency)
                .also(agency.getOffices().toArray(Element[]::new))
                .fix(
                        () -> {
                            Office office = unstated.size() == 1
                                    ? unstated.get(0)
                                    : OutsourcingFactory.eINSTANCE.createOffice();
                            office.setTenure(OfficeTenure.FIXED);
                            agency.getOffices().add(office);
                        },
                        "核实并录入{0}的固定办公场所",
                        "verify and record the fixed premises of {0}",
                        agency));
    }

    /** A certificate or a check will do; a failed check is a finding beside a valid certificate. */
    private static void securityManagement(Facts facts, Checks.OfAgency checks, Tally tally) {
        ServiceAgency agency = checks.party();
        QualificationKind kind = QualificationKind.SECURITY_MANAGEMENT_SYSTEM;
        Qualification certificate = Qualifications.valid(facts, agency.getQualifications(), kind);
        AgencyCheck check = checks.latest(AgencyAspect.SECURITY_MANAGEMENT_OPERATION);
        if (certificate != null) {
            tally.met(certificate);
        }
        if (check != null && check.getResult() == CheckResult.PASSED) {
            tally.met(check);
        } else if (check != null) {
            tally.unmet(failed(agency, check, AgencyAspect.SECURITY_MANAGEMENT_OPERATION));
        } else if (certificate == null) {
            tally.unmet(Qualifications.missing(facts, agency, ServiceAgency::getQualifications, kind));
        }
    }

    private static void serviceQualification(Facts facts, ServiceAgency agency, Tally tally) {
        countQualification(
                facts, agency, ServiceAgency::getQualifications, QualificationKind.SERVICE_CAPABILITY, tally);
    }

    private static <P extends Party> void countQualification(
            Facts facts,
            P holder,
            Function<P, List<Qualification>> qualifications,
            QualificationKind kind,
            Tally tally) {
        Qualification valid = Qualifications.valid(facts, qualifications.apply(holder), kind);
        if (valid == null) {
            tally.unmet(Qualifications.missing(facts, holder, qualifications, kind));
        } else {
            tally.met(valid);
        }
    }

    /** Those in service; while nobody is yet, those who are to serve. */
    private static List<Checks.OfPerson> personnel(Facts facts) {
        if (!facts.personnelInService().isEmpty()) {
            return Checks.ofPersonnelInService(facts);
        }
        List<Checks.OfPerson> coming = new ArrayList<>();
        for (ServiceAgency agency : facts.selectedAgencies()) {
            for (ServicePerson person : agency.getPersonnel()) {
                if (!facts.over(person.getServesUntil())) {
                    coming.add(new Checks.OfPerson(facts, person));
                }
            }
        }
        return coming;
    }

    private static Outcome ofPersonnel(Facts facts, Tally tally) {
        if (tally.isEmpty()) {
            Element at = facts.selectedAgencies().size() == 1
                    ? facts.selectedAgencies().get(0)
                    : facts.project();
            tally.unmet(Shortfall.at(at, "没有录入服务人员", "no service personnel are recorded")
                    .remedy("录入外包服务机构的服务人员", "record the agency's service personnel"));
        }
        return tally.outcome();
    }

    private static void citizen(Facts facts, ServicePerson person, Tally tally) {
        switch (person.getCitizenship()) {
            case CHINESE -> tally.met(person);
            case OTHER ->
                tally.unmet(Shortfall.at(person, "{0}不是中国公民", "{0} is not a Chinese citizen", person)
                        .remedy("改派中国公民承担该岗位", "have the post taken by a Chinese citizen")
                        .critical());
            case NOT_STATED ->
                tally.unmet(Shortfall.at(
                                person, "没有写明{0}是否中国公民", "it is not stated whether {0} is a Chinese citizen", person)
                        .fix(
                                () -> person.setCitizenship(Citizenship.CHINESE),
                                "核实并录入：{0}为中国公民",
                                "verify and record that {0} is a Chinese citizen",
                                person));
        }
    }

    private static void positionAndDuties(Facts facts, ServicePerson person, Tally tally) {
        boolean position = isStated(person.getPosition());
        boolean duties = isStated(person.getDuties());
        if (position && duties) {
            tally.met(person);
            return;
        }
        Shortfall shortfall;
        if (duties) {
            shortfall = Shortfall.at(person, "没有写明{0}的岗位", "the post of {0} is not stated", person);
        } else if (position) {
            shortfall = Shortfall.at(person, "没有写明{0}的职责", "the duties of {0} are not stated", person);
        } else {
            shortfall =
                    Shortfall.at(person, "没有写明{0}的岗位和职责", "neither the post nor the duties of {0} are stated", person);
        }
        tally.unmet(shortfall.remedy("明确并录入{0}的岗位角色和职责", "settle and record the role and duties of {0}", person));
    }

    private static boolean isStated(String text) {
        return text != null && !text.isBlank();
    }

    private static void personalQualification(Facts facts, ServicePerson person, Tally tally) {
        countQualification(facts, person, ServicePerson::getQualifications, QualificationKind.PERSONAL, tally);
    }

    /** Each person counts once, whatever the number of aspects. */
    private static void checked(Facts facts, Checks.OfPerson checks, Tally tally, PersonnelAspect... aspects) {
        ServicePerson person = checks.party();
        boolean passed = true;
        for (PersonnelAspect aspect : aspects) {
            CheckResult result = checks.result(aspect);
            if (result == null) {
                passed = false;
                tally.unmet(Shortfall.at(person, "{0}没有经过审查：{1}", "{0} has not been checked: {1}", person, aspect)
                        .fix(
                                () -> Checks.pass(facts, person, aspect),
                                "审查{0}并录入合格的结果：{1}",
                                "check {0} and record the passed result: {1}",
                                person,
                                aspect));
            } else if (result == CheckResult.FAILED) {
                passed = false;
                tally.unmet(Shortfall.at(person, "{0}审查不合格：{1}", "{0} failed the check: {1}", person, aspect)
                        .also(checks.latest(aspect))
                        .remedy("更换{0}，或者在整改、培训后重新审查", "replace {0}, or check again after remedy or training", person)
                        .critical());
            }
        }
        if (passed) {
            tally.met(person);
        }
    }

    /** A long-term employment contract and a confidentiality agreement; each person counts once. */
    private static void employedAndBound(Facts facts, Checks.OfPerson checks, Tally tally) {
        ServicePerson person = checks.party();
        boolean employed = isLongTerm(facts, person);
        boolean bound = checks.agreements().length > 0;
        if (!employed) {
            tally.unmet(notEmployed(facts, person));
        }
        if (!bound) {
            tally.unmet(Shortfall.at(person, "{0}没有签订有效的信息安全保密协议", "{0} has no valid confidentiality agreement", person)
                    .fix(
                            () -> Agreements.sign(facts, person),
                            "与{0}签订信息安全保密协议",
                            "sign a confidentiality agreement with {0}",
                            person));
        }
        if (employed && bound) {
            tally.met(person);
        }
    }

    private static Shortfall notEmployed(Facts facts, ServicePerson person) {
        Employment employment = person.getEmployment();
        Shortfall shortfall = employment == null
                ? Shortfall.at(
                        person,
                        "{0}没有与服务机构签订长期劳动合同",
                        "{0} has no long-term employment contract with the agency",
                        person)
                : Shortfall.at(
                                person,
                                "{0}没有与服务机构签订有效的长期劳动合同：{1}",
                                "{0} has no long-term employment contract in force with the agency: {1}",
                                person,
                                employment.getKind())
                        .also(employment);
        return shortfall.fix(
                () -> {
                    Employment contract =
                            employment == null ? OutsourcingFactory.eINSTANCE.createEmployment() : employment;
                    contract.setKind(EmploymentKind.OPEN_ENDED);
                    contract.setTerm(null);
                    contract.setStartsOn(facts.today());
                    contract.setEndsOn(null);
                    person.setEmployment(contract);
                },
                "由服务机构与{0}签订长期劳动合同",
                "have the agency sign a long-term employment contract with {0}",
                person);
    }

    private static boolean isLongTerm(Facts facts, ServicePerson person) {
        Employment employment = person.getEmployment();
        if (employment == null || !facts.happened(employment.getStartsOn()) || facts.over(employment.getEndsOn())) {
            return false;
        }
        return switch (employment.getKind()) {
            case OPEN_ENDED -> true;
            case FIXED_TERM -> isLongTerm(facts, person, employment);
            case DISPATCHED, NONE, NOT_STATED -> false;
        };
    }

    /** Long enough, or lasting as long as the contract for the service; and not over. */
    private static boolean isLongTerm(Facts facts, ServicePerson person, Employment employment) {
        Period stated = facts.statedPeriod(PeriodSubject.LONG_TERM_EMPLOYMENT);
        LocalDate start = employment.getStartsOn() == null
                ? facts.asOf()
                : employment.getStartsOn().earliest();
        LocalDate longEnough = start.plus(stated == null ? LONG_TERM : stated);
        LocalDate afterTerm = employment.getTerm() == null ? null : start.plus(employment.getTerm());
        if (employment.getStartsOn() != null
                && employment.getEndsOn() == null
                && afterTerm != null
                && !employment.getStartsOn().latest().plus(employment.getTerm()).isAfter(facts.asOf())) {
            return false;
        }
        if (afterTerm != null && !afterTerm.isBefore(longEnough)) {
            return true;
        }
        if (employment.getEndsOn() == null) {
            return false;
        }
        LocalDate lastDay = employment.getEndsOn().latest();
        LocalDate serviceEnd = serviceEnd(facts, person);
        return employment.getStartsOn() != null && !lastDay.plusDays(1).isBefore(longEnough)
                || serviceEnd != null && !lastDay.isBefore(serviceEnd);
    }

    /** The last day of the contracts in force that the person works on, or else of the agency; null if not known. */
    private static LocalDate serviceEnd(Facts facts, ServicePerson person) {
        List<ServiceContract> contracts =
                person.getContracts().isEmpty() ? person.getAgency().getContracts() : person.getContracts();
        LocalDate end = null;
        for (ServiceContract contract : contracts) {
            PartialDate endsOn = contract.getEndsOn();
            if (facts.inForce(contract)) {
                if (endsOn == null) {
                    return null;
                }
                end = end == null || endsOn.earliest().isAfter(end) ? endsOn.earliest() : end;
            }
        }
        return end;
    }
}

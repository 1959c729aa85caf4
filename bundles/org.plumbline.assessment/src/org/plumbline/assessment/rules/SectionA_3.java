// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHECK__CHECKED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHECK__RESULT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PERSONNEL_CHECK__ASPECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_PERSON__CHECKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING_PLAN__AGENCY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING_PLAN__VERIFICATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING_PLAN__VERIFIED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING__ATTENDEES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING__TOPICS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingPlan;
import org.plumbline.model.outsourcing.TrainingTopic;

/** A.3 Human resources security (人力资源安全). */
final class SectionA_3 extends SectionRules {

    private final Walk<Checks.OfPerson> personnel = new Walk<>(Checks::ofPersonnelInService);

    SectionA_3() {
        rule(
                "A.3 a)",
                personnel.join(SectionA_3::isThePersonPromised, SectionA_3::conclude),
                SERVICE_PERSON__CHECKS,
                PERSONNEL_CHECK__ASPECT,
                CHECK__RESULT,
                CHECK__CHECKED_ON);
        rule(
                "A.3 b)",
                personnel.join(SectionA_3::skillsAreIdentified, SectionA_3::conclude),
                SERVICE_PERSON__CHECKS,
                PERSONNEL_CHECK__ASPECT,
                CHECK__RESULT,
                CHECK__CHECKED_ON);
        rule(
                "A.3 c)",
                this::personnelAreTrained,
                TRAINING__TOPICS,
                TRAINING__ATTENDEES,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE);
        rule(
                "A.3 d)",
                this::confidentialityIsRestated,
                TRAINING__TOPICS,
                TRAINING__ATTENDEES,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE);
        rule(
                "A.3 e)",
                facts -> Controls.inPlace(facts, ControlKind.ABSENCE_NOTICE).outcome(),
                Controls.reads());
        rule("A.3 f)", this::agencyEducates, Controls.reads(TRAINING__TOPICS, ACTIVITY__PERFORMED_ON, ACTIVITY__STATE));
        rule(
                "A.3 g)",
                facts -> Controls.inPlace(facts, ControlKind.MISUSE_DETECTION).outcome(),
                Controls.reads());
        rule(
                "A.3 h)",
                this::trainingPlansAreVerified,
                TRAINING_PLAN__AGENCY,
                TRAINING_PLAN__VERIFICATION,
                TRAINING_PLAN__VERIFIED_ON,
                MANAGED_DOCUMENT__ESTABLISHED_ON);
    }

    private static void isThePersonPromised(Facts facts, Checks.OfPerson checks, Tally tally) {
        ServicePerson person = checks.party();
        PersonnelCheck check = checks.latest(PersonnelAspect.CONTRACT_COMMITMENT);
        if (check == null) {
            tally.unmet(Shortfall.at(
                            person,
                            "没有核实{0}是否为合同承诺的、具备相应技能和经验的人员",
                            "whether {0} is promised in the contract, or as skilled and experienced, is not verified",
                            person)
                    .fix(
                            () -> Checks.pass(facts, person, PersonnelAspect.CONTRACT_COMMITMENT),
                            "核实{0}与合同承诺一致",
                            "verify that {0} is as promised in the contract",
                            person));
        } else if (checks.result(PersonnelAspect.CONTRACT_COMMITMENT) == CheckResult.PASSED) {
            tally.met(check);
        } else {
            tally.unmet(Shortfall.at(person, "{0}与合同承诺的人员不符", "{0} is not as promised in the contract", person)
                    .also(check)
                    .remedy(
                            "要求外包服务机构改派合同承诺的或技能和经验相当的人员",
                            "have the agency assign the person promised, or one of the same skills and experience"));
        }
    }

    /** A check without result still shows that the skills were looked at. */
    private static void skillsAreIdentified(Facts facts, Checks.OfPerson checks, Tally tally) {
        ServicePerson person = checks.party();
        PersonnelCheck check = checks.latest(PersonnelAspect.SKILLS_AND_EXPERIENCE);
        check = check == null ? skillsLookedAt(facts, person) : check;
        if (check == null) {
            tally.unmet(
                    Shortfall.at(person, "没有识别{0}的技能和经验", "the skills and experience of {0} are not identified", person)
                            .fix(
                                    () -> Checks.pass(facts, person, PersonnelAspect.SKILLS_AND_EXPERIENCE),
                                    "核实{0}的技能和经验",
                                    "identify the skills and experience of {0}",
                                    person));
        } else if (checks.result(PersonnelAspect.SKILLS_AND_EXPERIENCE) == CheckResult.FAILED) {
            tally.unmet(Shortfall.at(person, "{0}的技能和经验核实不合格", "{0} was found to lack skills or experience", person)
                    .also(check)
                    .remedy(
                            "要求外包服务机构改派技能和经验合格的人员，或待其合格后重新核实",
                            "have the agency assign somebody able, or check again once the person is"));
        } else {
            tally.met(check);
        }
    }

    private static Outcome conclude(Facts facts, Tally tally) {
        return tally.isEmpty() ? nobody(facts).outcome() : tally.outcome();
    }

    private static PersonnelCheck skillsLookedAt(Facts facts, ServicePerson person) {
        for (PersonnelCheck check : person.getChecks()) {
            if (check.getAspect() == PersonnelAspect.SKILLS_AND_EXPERIENCE && facts.happened(check.getCheckedOn())) {
                return check;
            }
        }
        return null;
    }

    private static Tally nobody(Facts facts) {
        Tally tally = new Tally();
        for (ServiceAgency agency : facts.selectedAgencies()) {
            tally.unmet(Shortfall.at(agency, "{0}没有在岗的服务人员", "{0} has no service personnel in service", agency)
                    .remedy("录入{0}的服务人员及其核查记录", "record the service personnel of {0} and their checks", agency));
        }
        return tally.isEmpty() ? Contracts.noAgency(facts) : tally;
    }

    private Outcome personnelAreTrained(Facts facts) {
        Tally tally = new Tally();
        List<Training> given = given(facts, TrainingTopic.POLICY_AND_REGULATION);
        Regularly regularly = Regularly.of(facts, PeriodSubject.PERSONNEL_TRAINING);
        boolean due = regularly.count(
                tally,
                facts.project(),
                facts.serviceStart(),
                given,
                Training::getPerformedOn,
                () -> train(facts, TrainingTopic.POLICY_AND_REGULATION));
        if (!due) {
            return Outcome.notDue("第一次服务人员培训尚未到期", "the first training of service personnel is not due yet");
        }
        List<Training> recent = new ArrayList<>();
        for (Training training : given) {
            if (training.getPerformedOn() != null && regularly.isRecent(training.getPerformedOn())) {
                recent.add(training);
            }
        }
        return tally.add(absentees(facts, recent)).outcome();
    }

    private Outcome confidentialityIsRestated(Facts facts) {
        Tally tally = new Tally();
        List<Training> given = given(facts, TrainingTopic.CONFIDENTIALITY_REMINDER);
        Training last = null;
        for (Training reminder : given) {
            last = last == null ? reminder : Attendance.later(last, reminder);
        }
        for (ServiceContract contract : Contracts.concerned(facts)) {
            boolean since = last != null
                    && (last.getPerformedOn() == null || !last.getPerformedOn().isBefore(contract.getSignedOn()));
            if (since) {
                tally.met(last);
            } else {
                tally.unmet(Shortfall.at(
                                contract,
                                "{0}开始执行时没有向服务人员重申信息安全保密要求",
                                "when {0} began, confidentiality was not restated to the service personnel",
                                contract)
                        .fix(
                                () -> train(facts, TrainingTopic.CONFIDENTIALITY_REMINDER),
                                "向服务人员重申信息安全保密要求",
                                "restate the confidentiality requirements to the service personnel"));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Contracts.missing(facts));
        }
        return tally.add(absentees(facts, given)).outcome();
    }

    private static List<Training> given(Facts facts, TrainingTopic topic) {
        List<Training> given = new ArrayList<>();
        for (Training training : facts.all(Training.class)) {
            if (training.getTopics().contains(topic) && facts.performed(training)) {
                given.add(training);
            }
        }
        return given;
    }

    private static Tally absentees(Facts facts, List<Training> trainings) {
        Tally tally = new Tally();
        Attendance attendance = Attendance.of(trainings);
        for (ServicePerson person : facts.personnelInService()) {
            if (attendance.missed(person)) {
                Training training = attendance.lastListed();
                tally.unmet(Shortfall.at(person, "{0}没有参加{1}", "{0} did not attend: {1}", person, training)
                        .also(training)
                        .fix(
                                () -> training.getAttendees().add(person),
                                "为{0}补做并记录：{1}",
                                "make up for {0} and record: {1}",
                                person,
                                training));
            }
        }
        return tally;
    }

    private static void train(Facts facts, TrainingTopic topic) {
        Training training = OutsourcingFactory.eINSTANCE.createTraining();
        training.setName(Labels.of(topic).zh());
        training.getTopics().add(topic);
        training.getAttendees().addAll(facts.personnelInService());
        Activities.record(facts, training);
    }

    /** Education that was given shows that it is required; so does a control that requires it. */
    private Outcome agencyEducates(Facts facts) {
        Tally tally = new Tally();
        given(facts, TrainingTopic.SECURITY_EDUCATION).forEach(tally::met);
        if (tally.isEmpty()
                || !Controls.existing(facts, ControlKind.AGENCY_SECURITY_EDUCATION)
                        .isEmpty()) {
            tally.add(Controls.inPlace(facts, ControlKind.AGENCY_SECURITY_EDUCATION));
        }
        return tally.outcome();
    }

    private Outcome trainingPlansAreVerified(Facts facts) {
        Map<ServiceAgency, List<TrainingPlan>> plans = new HashMap<>();
        for (TrainingPlan plan : facts.all(TrainingPlan.class)) {
            if (facts.happened(plan.getEstablishedOn())) {
                plans.computeIfAbsent(plan.getAgency(), agency -> new ArrayList<>())
                        .add(plan);
            }
        }
        Tally tally = new Tally();
        for (ServiceAgency agency : Contracts.agencies(facts)) {
            tally.add(verified(facts, agency, plans.getOrDefault(agency, List.of())));
        }
        return tally.isEmpty() ? Contracts.noAgency(facts).outcome() : tally.outcome();
    }

    private static Tally verified(Facts facts, ServiceAgency agency, List<TrainingPlan> plans) {
        Tally tally = new Tally();
        for (TrainingPlan plan : plans) {
            if (isVerified(facts, plan)) {
                tally.met(plan);
            }
        }
        if (tally.hasMet()) {
            return tally;
        }
        for (TrainingPlan plan : plans) {
            boolean failed = plan.getVerification() == CheckResult.FAILED && facts.happened(plan.getVerifiedOn());
            Shortfall shortfall = failed
                    ? Shortfall.at(plan, "{0}核验未通过", "{0} did not pass the verification", plan)
                    : Shortfall.at(plan, "{0}没有经过核验", "{0} is not verified", plan);
            tally.unmet(shortfall
                    .also(agency)
                    .fix(() -> verify(facts, plan), "完善{0}并核验通过", "complete {0} and verify it", plan));
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(agency, "{0}没有信息安全培训计划", "{0} has no security training plan", agency)
                    .fix(
                            () -> {
                                TrainingPlan plan = OutsourcingFactory.eINSTANCE.createTrainingPlan();
                                plan.setName(Labels.of(plan.eClass()).zh());
                                plan.setAgency(agency);
                                plan.setEstablishedOn(facts.today());
                                verify(facts, plan);
                                facts.project().getDocuments().add(plan);
                            },
                            "要求{0}制定培训计划并核验通过",
                            "have {0} draw up a training plan and verify it",
                            agency));
        }
        return tally;
    }

    /** A day of verification says that it took place; without a day only a result does. */
    private static boolean isVerified(Facts facts, TrainingPlan plan) {
        return switch (plan.getVerification()) {
            case PASSED -> facts.happened(plan.getVerifiedOn());
            case NOT_STATED -> facts.past(plan.getVerifiedOn());
            case FAILED -> false;
        };
    }

    private static void verify(Facts facts, TrainingPlan plan) {
        plan.setVerification(CheckResult.PASSED);
        plan.setVerifiedOn(facts.today());
    }
}

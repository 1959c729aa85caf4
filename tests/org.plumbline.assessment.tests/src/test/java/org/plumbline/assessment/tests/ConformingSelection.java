// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;

import java.time.Period;
import java.util.List;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.EmploymentKind;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OfficeTenure;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingTopic;
import org.plumbline.model.outsourcing.Validity;

/**
 * What a conforming project needs for 6.1 and 6.2: an agency and two persons that passed every check, security clauses and
 * an exit strategy with all their contents, and a briefing on the clauses.
 */
final class ConformingSelection {

    private ConformingSelection() {}

    static void complete(Conforming c) {
        agency(c);
        person(c, c.wang, "项目负责人");
        person(c, c.li, "系统运维");
        securityClauses(c);
        exitStrategy(c);
        briefing(c);
    }

    private static void agency(Conforming c) {
        Office office = c.make.createOffice();
        office.setName("总部");
        office.setAddress("某市某路 1 号");
        office.setTenure(OfficeTenure.FIXED);
        c.agency.getOffices().add(office);
        for (AgencyAspect aspect : AgencyAspect.values()) {
            if (aspect != AgencyAspect.NOT_STATED) {
                AgencyCheck check = c.make.createAgencyCheck();
                check.setName(aspect.getLiteral());
                check.setAspect(aspect);
                check.setResult(CheckResult.PASSED);
                check.setCheckedOn(date("2025-03-05"));
                c.agency.getChecks().add(check);
            }
        }
        c.agency.getQualifications().add(qualification(c, QualificationKind.SECURITY_MANAGEMENT_SYSTEM));
        c.agency.getQualifications().add(qualification(c, QualificationKind.SERVICE_CAPABILITY));
    }

    private static Qualification qualification(Conforming c, QualificationKind kind) {
        Qualification qualification = c.make.createQualification();
        qualification.setName(kind.getLiteral());
        qualification.setKind(kind);
        qualification.setValidFrom(date("2024-01-01"));
        qualification.setValidUntil(date("2026-12-31"));
        qualification.setValidity(Validity.VALID);
        return qualification;
    }

    private static void person(Conforming c, ServicePerson person, String position) {
        person.setCitizenship(Citizenship.CHINESE);
        person.setPosition(position);
        person.setDuties("岗位职责书");
        person.getQualifications().add(qualification(c, QualificationKind.PERSONAL));
        for (PersonnelAspect aspect : List.of(
                PersonnelAspect.SECURITY_AWARENESS,
                PersonnelAspect.BACKGROUND_REVIEW,
                PersonnelAspect.ABILITY_REVIEW)) {
            PersonnelCheck check = c.make.createPersonnelCheck();
            check.setName(aspect.getLiteral());
            check.setAspect(aspect);
            check.setResult(CheckResult.PASSED);
            check.setCheckedOn(date("2025-03"));
            person.getChecks().add(check);
        }
        Employment employment = c.make.createEmployment();
        employment.setName("劳动合同");
        employment.setKind(EmploymentKind.OPEN_ENDED);
        employment.setStartsOn(date("2022-05-01"));
        person.setEmployment(employment);
    }

    private static void securityClauses(Conforming c) {
        SecurityClauses clauses = c.make.createSecurityClauses();
        clauses.setName("信息安全条款");
        clauses.getContents().addAll(SecurityClauseContent.VALUES);
        c.project.getDocuments().stream()
                .filter(ManagementRegulation.class::isInstance)
                .map(ManagementRegulation.class::cast)
                .forEach(clauses.getBasedOn()::add);
        c.contract.setSecurityClauses(clauses);
    }

    private static void exitStrategy(Conforming c) {
        ExitStrategy strategy = c.make.createExitStrategy();
        strategy.setName("退出策略");
        for (ExitConditionKind kind : ExitConditionKind.values()) {
            if (kind != ExitConditionKind.NOT_STATED) {
                ExitCondition condition = c.make.createExitCondition();
                condition.setName(kind.getLiteral());
                condition.setKind(kind);
                if (kind == ExitConditionKind.UNRESOLVED_FAILURE) {
                    condition.setHandlingLimit(Period.ofDays(30));
                }
                strategy.getConditions().add(condition);
            }
        }
        strategy.getManagement().addAll(ExitManagementContent.VALUES);
        strategy.getTechnical().addAll(ExitTechnicalContent.VALUES);
        c.contract.setExitStrategy(strategy);
    }

    private static void briefing(Conforming c) {
        Training briefing = c.make.createTraining();
        briefing.setName("条款宣贯会");
        briefing.getTopics().add(TrainingTopic.SECURITY_CLAUSES);
        briefing.getAttendees().addAll(List.of(c.agency, c.wang, c.li));
        briefing.setPerformedOn(date("2025-04-02"));
        c.phase(PhaseKind.OPERATION).getActivities().add(briefing);
    }
}

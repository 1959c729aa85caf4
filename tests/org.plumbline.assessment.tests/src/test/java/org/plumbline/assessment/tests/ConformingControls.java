// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;

import java.util.List;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BackupKind;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeRecord;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.ContinuityPlan;
import org.plumbline.model.outsourcing.ControlExecution;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.EffectivenessAssessment;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.EquipmentPurpose;
import org.plumbline.model.outsourcing.IncidentPlan;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.MandateKind;
import org.plumbline.model.outsourcing.MediumReliability;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OperatingDocument;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OrganisationScope;
import org.plumbline.model.outsourcing.OwnerKind;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.RedundancyDetermination;
import org.plumbline.model.outsourcing.RedundancySubject;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Sensitivity;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.Sufficiency;
import org.plumbline.model.outsourcing.TestResult;
import org.plumbline.model.outsourcing.TestRun;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingPlan;
import org.plumbline.model.outsourcing.TrainingTopic;
import org.plumbline.model.outsourcing.Vulnerability;

/** What a conforming project needs for Annex A. */
final class ConformingControls {

    private ConformingControls() {}

    static void complete(Conforming c) {
        organisation(c);
        stages(c);
        controls(c);
        if (c.project.getEnvironment() == null) {
            c.project.setEnvironment(c.make.createTechnicalEnvironment());
        }
        backup(c);
        log(c);
        premises(c);
        accounts(c);
        people(c);
        documents(c);
        changesAndIncidents(c);
        for (MandateKind kind : List.of(MandateKind.NECESSARY_CHANGES, MandateKind.CHANGE_NOTIFICATION)) {
            var mandate = c.make.createAgencyMandate();
            mandate.setKind(kind);
            mandate.setName(kind.getLiteral());
            mandate.setGrantedOn(date("2025-03-18"));
            c.contract.getMandates().add(mandate);
        }
    }

    private static void organisation(Conforming c) {
        AssessmentOrganisation organisation = c.make.createAssessmentOrganisation();
        organisation.setName("外包安全评估小组");
        organisation.setKind(OrganisationKind.INTERNAL);
        organisation.setEstablishedOn(date("2025-02"));
        organisation.setResources(Sufficiency.SUFFICIENT);
        organisation.getScope().addAll(OrganisationScope.VALUES);
        organisation.setAuthorisedOn(date("2025-03-18"));
        organisation.getAuditAuthority().add(c.agency);
        c.project.getAssessmentOrganisations().add(organisation);
    }

    private static void stages(Conforming c) {
        if (c.contract.getSecurityClauses() == null) {
            c.contract.setSecurityClauses(c.make.createSecurityClauses());
        }
        if (c.contract.getDeliveryStages().isEmpty()) {
            DeliveryStage stage = c.make.createDeliveryStage();
            stage.setName("第一阶段");
            c.contract.getDeliveryStages().add(stage);
        }
        for (DeliveryStage stage : c.contract.getDeliveryStages()) {
            stage.setObjective("达到约定的安全目标");
            stage.setDescribedIn(c.contract.getSecurityClauses());
        }
    }

    private static void controls(Conforming c) {
        for (ControlKind kind : ControlKind.VALUES) {
            if (kind != ControlKind.NOT_STATED && kind != ControlKind.OTHER) {
                ControlMeasure measure = c.make.createControlMeasure();
                measure.setName(Labels.of(kind).zh());
                measure.setControl(kind);
                measure.setStatus(ControlStatus.IN_PLACE);
                measure.setInPlaceSince(date("2025-03-20"));
                ControlExecution execution = c.make.createControlExecution();
                execution.setPerformedOn(date("2026-03-10"));
                measure.getExecutions().add(execution);
                EffectivenessAssessment assessment = c.make.createEffectivenessAssessment();
                assessment.setAssessedOn(date("2026-03-20"));
                assessment.setResult(Effectiveness.EFFECTIVE);
                measure.getAssessments().add(assessment);
                c.project.getControls().add(measure);
            }
        }
    }

    /** The control of a kind. */
    static ControlMeasure control(Conforming c, ControlKind kind) {
        return c.project.getControls().stream()
                .filter(measure -> measure.getControl() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Removes the control of a kind. */
    static void without(Conforming c, ControlKind kind) {
        c.project.getControls().remove(control(c, kind));
    }

    /** Records a fresh finding on the control of a kind. */
    static void found(Conforming c, ControlKind kind, Effectiveness result) {
        EffectivenessAssessment assessment = c.make.createEffectivenessAssessment();
        assessment.setAssessedOn(date("2026-06"));
        assessment.setResult(result);
        control(c, kind).getAssessments().add(assessment);
    }

    private static <A extends Asset> A asset(Conforming c, A asset, String name) {
        asset.setName(name);
        c.project.getEnvironment().getAssets().add(asset);
        return asset;
    }

    /** The first asset of a class. */
    static <A extends Asset> A first(Conforming c, Class<A> type) {
        return c.project.getEnvironment().getAssets().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void backup(Conforming c) {
        Backup backup = asset(c, c.make.createBackup(), "服务操作备份");
        backup.setKind(BackupKind.OPERATION);
        StorageMedium medium = asset(c, c.make.createStorageMedium(), "介质库");
        medium.setReliability(MediumReliability.RELIABLE);
        backup.getMedia().add(medium);
        backup.getTests().add(test(c, "2026-03-01", TestResult.PASSED));
    }

    static TestRun test(Conforming c, String day, TestResult result) {
        TestRun test = c.make.createTestRun();
        test.setTestedOn(day == null ? null : date(day));
        test.setResult(result);
        return test;
    }

    private static void log(Conforming c) {
        AuditLog log = asset(c, c.make.createAuditLog(), "审计日志");
        log.setState(AuditLogState.ENABLED);
        log.getFields().addAll(AuditField.VALUES);
    }

    private static void premises(Conforming c) {
        Area room = asset(c, c.make.createArea(), "核心机房");
        room.setSecurity(AreaSecurity.SECURE);
        room.setBoundary(BoundaryMarking.MARKED);
        Network office = asset(c, c.make.createNetwork(), "办公网");
        office.setOwner(OwnerKind.DEPARTMENT);
        InformationSystem system = asset(c, c.make.createInformationSystem(), "政务平台");
        system.setSensitivity(Sensitivity.IMPORTANT_SENSITIVE);
        system.setArea(room);
        system.setNetwork(office);
        Network separate = asset(c, c.make.createNetwork(), "外包隔离网段");
        Equipment tester = asset(c, c.make.createEquipment(), "测试设备");
        tester.setPurpose(EquipmentPurpose.TEST);
        tester.setBroughtBy(c.agency);
        tester.setNetwork(separate);
    }

    private static void accounts(Conforming c) {
        for (ServicePerson person : List.of(c.wang, c.li)) {
            Account account = c.make.createAccount();
            account.setName(person.getName() + "的账户");
            account.setHolder(person);
            account.setSystem(first(c, InformationSystem.class));
            account.setPrivilege(person == c.wang ? PrivilegeKind.PRIVILEGED : PrivilegeKind.ORDINARY);
            account.setCreatedOn(date("2025-03-20"));
            c.project.getEnvironment().getAccounts().add(account);
        }
    }

    /** The account of a person. */
    static Account account(ServicePerson person) {
        return person.getAccounts().get(0);
    }

    private static void people(Conforming c) {
        for (ServicePerson person : List.of(c.wang, c.li)) {
            for (PersonnelAspect aspect :
                    List.of(PersonnelAspect.CONTRACT_COMMITMENT, PersonnelAspect.SKILLS_AND_EXPERIENCE)) {
                PersonnelCheck check = c.make.createPersonnelCheck();
                check.setAspect(aspect);
                check.setResult(CheckResult.PASSED);
                check.setCheckedOn(date("2025-03-20"));
                person.getChecks().add(check);
            }
        }
        training(c, "2025-03-20", TrainingTopic.CONFIDENTIALITY_REMINDER);
        training(c, "2026-04", TrainingTopic.POLICY_AND_REGULATION);
        training(c, "2025-04", TrainingTopic.SECURITY_EDUCATION);
        TrainingPlan plan = c.make.createTrainingPlan();
        plan.setName("培训计划");
        plan.setAgency(c.agency);
        plan.setVerification(CheckResult.PASSED);
        plan.setVerifiedOn(date("2025-04-01"));
        c.project.getDocuments().add(plan);
    }

    /** Records a training that both persons attended. */
    static Training training(Conforming c, String day, TrainingTopic topic) {
        Training training = c.make.createTraining();
        training.setName(topic.getLiteral());
        training.setPerformedOn(date(day));
        training.getTopics().add(topic);
        training.getAttendees().add(c.wang);
        training.getAttendees().add(c.li);
        c.phase(PhaseKind.OPERATION).getActivities().add(training);
        return training;
    }

    /** The training on a topic. */
    static Training training(Conforming c, TrainingTopic topic) {
        return c.phase(PhaseKind.OPERATION).getActivities().stream()
                .filter(activity -> activity instanceof Training training
                        && training.getTopics().contains(topic))
                .map(Training.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void documents(Conforming c) {
        for (DocumentKind kind : DocumentKind.VALUES) {
            if (kind != DocumentKind.NOT_STATED && kind != DocumentKind.OTHER) {
                OperatingDocument document = c.make.createOperatingDocument();
                document.setKind(kind);
                document(c, document, Labels.of(kind).zh());
            }
        }
        IncidentPlan incidents = c.make.createIncidentPlan();
        incidents.setReportingLimit(java.time.Duration.ofHours(2));
        incidents.setHandlingLimit(java.time.Duration.ofHours(24));
        document(c, incidents, "事件管理预案");
        ContinuityPlan continuity = c.make.createContinuityPlan();
        continuity.getTests().add(test(c, "2025-12-01", TestResult.PASSED));
        document(c, continuity, "连续性计划");
        RedundancyDetermination redundancy = c.make.createRedundancyDetermination();
        redundancy.setName("冗余级别确定");
        redundancy.getSubjects().addAll(RedundancySubject.VALUES);
        redundancy.setPerformedOn(date("2025-04-10"));
        c.phase(PhaseKind.OPERATION).getActivities().add(redundancy);
    }

    private static void document(Conforming c, ManagedDocument document, String name) {
        document.setName(name);
        document.setEstablishedOn(date("2025-03-20"));
        c.project.getDocuments().add(document);
    }

    /** The first document of a class. */
    static <D extends ManagedDocument> D document(Conforming c, Class<D> type) {
        return c.project.getDocuments().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The operating document of a kind. */
    static OperatingDocument document(Conforming c, DocumentKind kind) {
        return c.project.getDocuments().stream()
                .filter(document -> document instanceof OperatingDocument operating && operating.getKind() == kind)
                .map(OperatingDocument.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void changesAndIncidents(Conforming c) {
        for (Change change : c.project.getChanges()) {
            if (change.getRecord() == null) {
                record(c, change);
            }
        }
        for (SecurityIncident incident : c.project.getIncidents()) {
            if (incident.getVulnerabilities().isEmpty()) {
                incident.getVulnerabilities().add(c.make.createVulnerability());
            }
            for (Vulnerability vulnerability : incident.getVulnerabilities()) {
                vulnerability.setRemediedOn(date("2026-06-01"));
            }
        }
    }

    /** Records that a change was managed. */
    static ChangeRecord record(Conforming c, Change change) {
        ChangeRecord record = c.make.createChangeRecord();
        record.setRecordedOn(date("2026-06-01"));
        change.setRecord(record);
        return record;
    }
}

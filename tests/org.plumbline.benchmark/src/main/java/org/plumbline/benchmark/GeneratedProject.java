// SPDX-License-Identifier: EPL-2.0
package org.plumbline.benchmark;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.common.util.Enumerator;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.*;

/**
 * A realistic project of any size: many agencies, each with a contract, personnel, accounts, agreements, a filing, an
 * evaluation, risks, controls and evidence. One fact in twenty is left out or out of date. The same size and seed give
 * the same project.
 */
public final class GeneratedProject {

    private static final OutsourcingFactory MAKE = OutsourcingFactory.eINSTANCE;
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private final Random random;
    private final OutsourcingProject project = MAKE.createOutsourcingProject();
    private final List<InternalUnit> units = new ArrayList<>();
    private final Official leader = MAKE.createOfficial();
    private int elements;

    private GeneratedProject(long seed) {
        random = new Random(seed);
    }

    /** Makes a project of at least the given number of elements. */
    public static OutsourcingProject of(int elements, long seed) {
        GeneratedProject generated = new GeneratedProject(seed);
        generated.frame();
        for (int block = 0; generated.elements < elements; block++) {
            generated.block(block);
        }
        return generated.project;
    }

    private void frame() {
        name(project, "生成的项目");
        project.setAssessedOn(PartialDate.of(AS_OF));
        Department department = name(MAKE.createDepartment(), "某局");
        project.setDepartment(department);
        name(leader, "主管领导");
        department.getOfficials().add(leader);
        department.setSecurityLeader(leader);
        for (int i = 0; i < 3; i++) {
            InternalUnit unit = name(MAKE.createInternalUnit(), "内设机构 " + i);
            department.getInternalUnits().add(unit);
            project.getInvolvedUnits().add(unit);
            units.add(unit);
            ResponsibleUnit role = name(MAKE.createResponsibleUnit(), unit.getName());
            role.setUnit(unit);
            role.setParticipation(i == 0 ? Participation.LEAD : Participation.COOPERATING);
            role.setDuties("分工职责");
            project.getResponsibleUnits().add(role);
        }
        SupervisingLeader role = name(MAKE.createSupervisingLeader(), "主管领导");
        role.setHolder(leader);
        project.setSupervisingLeader(role);
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = name(MAKE.createPhase(), kind.getLiteral());
            phase.setKind(kind);
            project.getPhases().add(phase);
        }
        project.setEnvironment(name(MAKE.createTechnicalEnvironment(), "技术环境"));
        OutsourcingPolicy policy = name(MAKE.createOutsourcingPolicy(), "管理策略");
        policy.setApproval(approval());
        some(PolicyContent.VALUES, policy.getContents());
        project.getDocuments().add(policy);
        ManagementRegulation regulation = name(MAKE.createManagementRegulation(), "管理制度");
        regulation.setApproval(approval());
        regulation.setPublishedOn(before(300));
        some(RegulationContent.VALUES, regulation.getContents());
        project.getDocuments().add(regulation);
        AgreementTemplate template = name(MAKE.createAgreementTemplate(), "保密协议范本");
        some(ConfidentialityContent.VALUES, template.getContents());
        project.getDocuments().add(template);
    }

    private void block(int block) {
        ServiceAgency agency = name(MAKE.createServiceAgency(), "服务机构 " + block);
        project.getAgencies().add(agency);
        agency.setRegistration(RegistrationPlace.MAINLAND);
        agency.setOwnership(Ownership.DOMESTIC);
        Office office = name(MAKE.createOffice(), "办公场所");
        office.setTenure(OfficeTenure.FIXED);
        agency.getOffices().add(office);
        for (AgencyAspect aspect : AgencyAspect.values()) {
            if (mostly()) {
                AgencyCheck check = name(MAKE.createAgencyCheck(), "核查");
                check.setAspect(aspect);
                check.setResult(CheckResult.PASSED);
                check.setCheckedOn(before(500));
                agency.getChecks().add(check);
            }
        }
        qualification(agency.getQualifications(), QualificationKind.SECURITY_MANAGEMENT_SYSTEM);
        qualification(agency.getQualifications(), QualificationKind.SERVICE_CAPABILITY);
        ServiceContract contract = contract(agency, block);
        InformationSystem system = name(MAKE.createInformationSystem(), "系统 " + block);
        project.getEnvironment().getAssets().add(system);
        agree(agency);
        for (int i = 0; i < 6; i++) {
            person(agency, contract, system, block * 10 + i);
        }
        operation(contract, block);
        risks(system, block);
    }

    private ServiceContract contract(ServiceAgency agency, int block) {
        ServiceContract contract = name(MAKE.createServiceContract(), "合同 " + block);
        contract.setAgency(agency);
        contract.setSignedOn(PartialDate.valueOf("2025-03-18"));
        contract.setStartsOn(PartialDate.valueOf("2025-03-20"));
        contract.setEndsOn(PartialDate.valueOf("2028-03-19"));
        project.getContracts().add(contract);
        evidence(contract);
        SecurityClauses clauses = name(MAKE.createSecurityClauses(), "安全条款");
        some(SecurityClauseContent.VALUES, clauses.getContents());
        contract.setSecurityClauses(clauses);
        ExitStrategy exit = name(MAKE.createExitStrategy(), "退出策略");
        some(ExitManagementContent.VALUES, exit.getManagement());
        some(ExitTechnicalContent.VALUES, exit.getTechnical());
        for (ExitConditionKind kind : ExitConditionKind.values()) {
            ExitCondition condition = name(MAKE.createExitCondition(), "退出条件");
            condition.setKind(kind);
            condition.setHandlingLimit(Period.ofDays(30));
            exit.getConditions().add(condition);
        }
        contract.setExitStrategy(exit);
        OutsourcedService service = name(MAKE.createOutsourcedService(), "服务");
        service.setType(ServiceType.OPERATION_AND_MAINTENANCE);
        contract.getServices().add(service);
        DeliveryStage stage = name(MAKE.createDeliveryStage(), "交付阶段");
        stage.setObjective("交付目标");
        stage.setDescribedIn(clauses);
        contract.getDeliveryStages().add(stage);
        ManagementPlan plan = name(MAKE.createManagementPlan(), "管理计划 " + block);
        plan.setContract(contract);
        plan.setEstablishedOn(PartialDate.valueOf("2025-04-10"));
        plan.setApproval(approval());
        plan.setExecutedSince(PartialDate.valueOf("2025-04-15"));
        some(PlanContent.VALUES, plan.getContents());
        project.getDocuments().add(plan);
        return contract;
    }

    private void person(ServiceAgency agency, ServiceContract contract, InformationSystem system, int number) {
        ServicePerson person = name(MAKE.createServicePerson(), "人员 " + number);
        agency.getPersonnel().add(person);
        contract.getPersonnel().add(person);
        person.setCitizenship(Citizenship.CHINESE);
        person.setPosition("运维");
        person.setDuties("岗位职责");
        if (!mostly()) {
            person.setServesUntil(before(100));
        }
        qualification(person.getQualifications(), QualificationKind.PERSONAL);
        for (PersonnelAspect aspect : PersonnelAspect.values()) {
            if (mostly()) {
                PersonnelCheck check = name(MAKE.createPersonnelCheck(), "核查");
                check.setAspect(aspect);
                check.setResult(CheckResult.PASSED);
                check.setCheckedOn(before(400));
                person.getChecks().add(check);
            }
        }
        Employment employment = name(MAKE.createEmployment(), "劳动合同");
        employment.setKind(EmploymentKind.OPEN_ENDED);
        person.setEmployment(employment);
        agree(person);
        Account account = name(MAKE.createAccount(), "账户 " + number);
        account.setHolder(person);
        account.setSystem(system);
        project.getEnvironment().getAccounts().add(account);
        for (int i = 0; i < 2; i++) {
            AccessGrant grant = name(MAKE.createAccessGrant(), "授权");
            grant.setResource(system);
            grant.setBasis(GrantBasis.LEAST_PRIVILEGE);
            grant.setAuthorisedOn(before(400));
            account.getGrants().add(grant);
        }
    }

    private void agree(Party party) {
        if (mostly()) {
            ConfidentialityAgreement agreement = name(MAKE.createConfidentialityAgreement(), party.getName());
            agreement.setSignatory(party);
            agreement.setSignedOn(PartialDate.valueOf("2025-03-20"));
            agreement.setTemplate((AgreementTemplate) project.getDocuments().get(2));
            project.getAgreements().add(agreement);
            evidence(agreement);
        }
    }

    private void operation(ServiceContract contract, int block) {
        List<Activity> selection = project.getPhases().get(1).getActivities();
        List<Activity> operation = project.getPhases().get(2).getActivities();
        Filing filing = name(MAKE.createFiling(), "备案 " + block);
        filing.setContract(contract);
        filing.setPerformedOn(PartialDate.valueOf("2025-05-06"));
        some(FilingContent.VALUES, filing.getContents());
        selection.add(filing);
        ServiceEvaluation evaluation = name(MAKE.createServiceEvaluation(), "评估 " + block);
        evaluation.setContract(contract);
        evaluation.setPerformedOn(before(300));
        some(EvaluationContent.VALUES, evaluation.getContents());
        evaluation.getResponsible().add(units.get(block % units.size()));
        operation.add(evaluation);
        for (int i = 0; i < 3; i++) {
            ImprovementMeasure measure = name(MAKE.createImprovementMeasure(), "措施");
            measure.setProposedOn(evaluation.getPerformedOn());
            measure.setStatus(mostly() ? ImplementationStatus.IMPLEMENTED : ImplementationStatus.PROPOSED);
            if (mostly()) {
                measure.setApproval(approval());
            }
            evaluation.getMeasures().add(measure);
        }
        DeliveryVerification verification = name(MAKE.createDeliveryVerification(), "验证 " + block);
        verification.setContract(contract);
        verification.setPerformedOn(before(200));
        some(VerificationContent.VALUES, verification.getContents());
        operation.add(verification);
        ManagementReport report = name(MAKE.createManagementReport(), "报告 " + block);
        report.setSubmittedTo(leader);
        report.setPerformedOn(before(90));
        some(ReportTopic.VALUES, report.getTopics());
        operation.add(report);
        Change change = name(MAKE.createChange(), "变化 " + block);
        change.setKind(ChangeKind.SERVICE_CONTENT);
        change.setOccurredOn(before(250));
        project.getChanges().add(change);
        SecurityIncident incident = name(MAKE.createSecurityIncident(), "事件 " + block);
        incident.setOccurredOn(before(200));
        incident.setCoordinatedBy(leader);
        incident.setCause("原因");
        project.getIncidents().add(incident);
    }

    private void risks(InformationSystem system, int block) {
        RiskAssessment assessment = name(MAKE.createRiskAssessment(), "风险评估 " + block);
        assessment.setPerformedOn(PartialDate.valueOf("2025-02-28"));
        project.getPhases().get(0).getActivities().add(assessment);
        for (ControlKind kind : List.of(ControlKind.LEAST_PRIVILEGE_AUTHORISATION, ControlKind.ACCESS_LOG_REVIEW)) {
            ControlMeasure control = name(MAKE.createControlMeasure(), "措施 " + block);
            control.setControl(kind);
            control.setStatus(ControlStatus.IN_PLACE);
            control.getProtects().add(system);
            control.setFrequency(Period.ofMonths(6));
            for (int i = 0; i < 3; i++) {
                ControlExecution execution = name(MAKE.createControlExecution(), "执行");
                execution.setPerformedOn(before(150));
                control.getExecutions().add(execution);
            }
            project.getControls().add(control);
        }
        for (int i = 0; i < 4; i++) {
            Threat threat = name(MAKE.createThreat(), "威胁 " + i);
            threat.setLikelihood(Level.MEDIUM);
            threat.setImpact(Level.HIGH);
            assessment.getThreats().add(threat);
            Vulnerability vulnerability = name(MAKE.createVulnerability(), "脆弱性 " + i);
            assessment.getVulnerabilities().add(vulnerability);
            Risk risk = name(MAKE.createRisk(), "风险 " + i);
            risk.setThreat(threat);
            risk.setVulnerability(vulnerability);
            risk.getAssets().add(system);
            if (mostly()) {
                risk.setResidualLikelihood(Level.LOW);
            }
            assessment.getRisks().add(risk);
        }
    }

    private void qualification(List<Qualification> qualifications, QualificationKind kind) {
        Qualification qualification = name(MAKE.createQualification(), "资质");
        qualification.setKind(kind);
        qualification.setValidUntil(mostly() ? PartialDate.valueOf("2027-12-31") : before(30));
        qualifications.add(qualification);
    }

    private Approval approval() {
        Approval approval = name(MAKE.createApproval(), "批准");
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setApprover(leader);
        approval.setApprovedOn(before(250));
        return approval;
    }

    private void evidence(Element element) {
        Evidence evidence = name(MAKE.createEvidence(), "证据");
        evidence.setKind(EvidenceKind.DOCUMENT);
        evidence.setEffectiveOn(before(300));
        project.getEvidenceRegister().add(evidence);
        element.getEvidence().add(evidence);
    }

    private <E extends Enumerator> void some(List<E> all, List<E> chosen) {
        for (E literal : all) {
            if (mostly()) {
                chosen.add(literal);
            }
        }
    }

    private PartialDate before(int days) {
        return PartialDate.of(AS_OF.minusDays(1 + random.nextInt(days)));
    }

    private boolean mostly() {
        return random.nextInt(20) > 0;
    }

    private <T extends Element> T name(T element, String name) {
        elements++;
        element.setId(new UUID(
                        random.nextLong() & ~0xF000L | 0x4000L,
                        random.nextLong() & 0x3FFFFFFFFFFFFFFFL | Long.MIN_VALUE)
                .toString());
        element.setName(name);
        return element;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;

import java.util.List;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlScope;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.EvaluationContent;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ImprovementSuggestion;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.LeadershipDecisionKind;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.MeasureKind;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PlanContent;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.RegulationContent;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ResourceAllocation;
import org.plumbline.model.outsourcing.ResourceKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.ReviewCoverage;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.Sufficiency;
import org.plumbline.model.outsourcing.SupervisingAuthority;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * What a conforming project needs for chapters 4 and 5.1: the documents that chapter 4 asks for with all their contents, a
 * complete risk assessment, one report, one evaluation, one inspection of each kind and one incident that was dealt with.
 */
final class ConformingPlanning {

    private ConformingPlanning() {}

    static void complete(Conforming c) {
        roles(c);
        documents(c);
        riskAssessment(c);
        selection(c);
        supervision(c);
        improvement(c);
        incident(c);
    }

    private static void roles(Conforming c) {
        LeadershipDecision decision = c.make.createLeadershipDecision();
        decision.setName("同意外包的决定");
        decision.setKind(LeadershipDecisionKind.OUTSOURCING_APPROVED);
        decision.setDecidedBy(c.leader);
        decision.setPerformedOn(date("2025-01-10"));
        c.phase(PhaseKind.PLANNING).getActivities().add(decision);
        Authorisation authorisation = c.make.createAuthorisation();
        authorisation.setName("授权书");
        authorisation.setGrantedBy(c.leader);
        authorisation.setGrantedOn(date("2025-01-10"));
        authorisation.getAuthorises().addAll(List.of(c.operations, c.data));
        c.project.getAuthorisations().add(authorisation);
        ResponsibilityLetter supervisory = c.make.createResponsibilityLetter();
        supervisory.setName("监管责任书");
        supervisory.setResponsibility(ResponsibilityKind.SUPERVISORY);
        supervisory.setSignatory(c.leader);
        supervisory.setSignedOn(date("2025-01-16"));
        ResponsibilityLetter direct = c.make.createResponsibilityLetter();
        direct.setName("直接责任书");
        direct.setResponsibility(ResponsibilityKind.DIRECT);
        direct.setSignatory(c.head);
        direct.setUnit(c.operations);
        direct.setSignedOn(date("2025-01-16"));
        c.project.getResponsibilityLetters().addAll(List.of(supervisory, direct));
        ResourceAllocation budget = c.make.createResourceAllocation();
        budget.setName("2026 年度外包安全预算");
        budget.setKind(ResourceKind.BUDGET);
        budget.setYear(2026);
        budget.setApprovedBy(c.leader);
        budget.setApprovedOn(date("2026-01-05"));
        c.project.getResources().add(budget);
    }

    private static void documents(Conforming c) {
        OutsourcingPolicy policy = c.make.createOutsourcingPolicy();
        policy.getContents().addAll(PolicyContent.VALUES);
        document(c, policy, "管理策略", "2025-01-15");
        policy.getReviews().add(review(c, "2026-01-20"));
        ManagementRegulation regulation = c.make.createManagementRegulation();
        regulation.getBasedOn().add(policy);
        regulation.getContents().addAll(RegulationContent.VALUES);
        document(c, regulation, "管理制度", "2025-02-20");
        regulation.getReviews().add(review(c, "2026-02-10"));
        ManagementPlan plan = c.make.createManagementPlan();
        plan.setContract(c.contract);
        plan.getContents().addAll(PlanContent.VALUES);
        document(c, plan, "管理计划", "2025-04-10");
    }

    private static void document(Conforming c, ManagedDocument document, String name, String day) {
        document.setName(name);
        document.getPreparedBy().add(c.operations);
        document.setEstablishedOn(date(day));
        document.setApproval(approval(c, day));
        document.setPublishedOn(date(day));
        document.setExecutedSince(date(day));
        c.project.getDocuments().add(document);
    }

    private static Approval approval(Conforming c, String day) {
        Approval approval = c.make.createApproval();
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setApprover(c.leader);
        approval.setApprovedOn(date(day));
        return approval;
    }

    private static Review review(Conforming c, String day) {
        Review review = c.make.createReview();
        review.setReviewedOn(date(day));
        review.setReviewedBy(c.leader);
        review.getCoverage().addAll(ReviewCoverage.VALUES);
        review.setConclusion("继续执行");
        return review;
    }

    private static void riskAssessment(Conforming c) {
        RiskAssessment assessment = c.make.createRiskAssessment();
        assessment.setName("风险评估");
        assessment.setStartedOn(date("2025-02-10"));
        perform(c, PhaseKind.PLANNING, assessment, "2025-02-28");
        for (String name : List.of("越权访问", "数据泄露")) {
            Threat threat = c.make.createThreat();
            threat.setName(name);
            threat.setLikelihood(Level.MEDIUM);
            threat.setImpact(Level.HIGH);
            assessment.getThreats().add(threat);
            Risk risk = c.make.createRisk();
            risk.setName(name + "的风险");
            risk.setThreat(threat);
            risk.setLevel(Level.HIGH);
            risk.setTreatment(RiskTreatment.REDUCED);
            risk.setResidualLikelihood(Level.LOW);
            risk.setResidualLevel(Level.MEDIUM);
            assessment.getRisks().add(risk);
        }
        ControlEvaluation evaluation = c.make.createControlEvaluation();
        evaluation.setName("控制措施评价");
        evaluation.getScope().addAll(ControlScope.VALUES);
        evaluation.setCoverage(Coverage.ALL);
        evaluation.setResult(Effectiveness.EFFECTIVE);
        assessment.getControlEvaluations().add(evaluation);
        for (InternalUnit unit : List.of(c.operations, c.data)) {
            UnitInfluence influence = c.make.createUnitInfluence();
            influence.setName(unit.getName() + "的影响");
            influence.setUnit(unit);
            influence.setEffect("职责交叉可能延误处置");
            assessment.getUnitInfluences().add(influence);
        }
        RiskDecision decision = c.make.createRiskDecision();
        decision.setName("可接受风险的决定");
        decision.setAcceptableLevel(Level.MEDIUM);
        decision.setDecidedBy(c.leader);
        decision.setDecidedOn(date("2025-03-03"));
        assessment.setDecision(decision);
        CostBenefitAnalysis analysis = c.make.createCostBenefitAnalysis();
        analysis.setName("成本效益分析");
        analysis.setPerformedOn(date("2025-03-03"));
        analysis.setControls(Sufficiency.SUFFICIENT);
        analysis.setCost(CostLevel.ACCEPTABLE);
        analysis.setConclusion(OutsourcingConclusion.PROCEED);
        assessment.setCostBenefit(analysis);
    }

    private static void selection(Conforming c) {
        CandidateAssessment assessment = c.make.createCandidateAssessment();
        assessment.setName("候选机构和人员评估");
        assessment.getScope().addAll(AssessmentSubject.VALUES);
        assessment.getCandidates().add(c.agency);
        assessment.getRecommended().add(c.agency);
        perform(c, PhaseKind.SELECTION, assessment, "2025-03-05");
    }

    private static void supervision(Conforming c) {
        ManagementReport report = c.make.createManagementReport();
        report.setName("年度报告");
        report.setSubmittedBy(c.operations);
        report.setSubmittedTo(c.leader);
        report.setPeriodStart(date("2025"));
        report.setPeriodEnd(date("2025"));
        report.getTopics().addAll(List.of(ReportTopic.MANAGEMENT_STATUS, ReportTopic.SERVICE_EXECUTION));
        perform(c, PhaseKind.OPERATION, report, "2026-01-10");
        ServiceEvaluation evaluation = c.make.createServiceEvaluation();
        evaluation.setName("服务评估");
        evaluation.setContract(c.contract);
        evaluation.getContents().addAll(EvaluationContent.VALUES);
        evaluation.setRequirementAdjustment(Need.NOT_NEEDED);
        evaluation.setRevisionNeed(Need.NOT_NEEDED);
        evaluation.getMeasures().add(measure(c, "收紧授权", "2026-03-20"));
        perform(c, PhaseKind.OPERATION, evaluation, "2026-03-20");
        ExecutionInspection inspection = c.make.createExecutionInspection();
        inspection.setName("执行情况检查");
        inspection.setContract(c.contract);
        inspection.setOrganisedBy(c.leader);
        inspection.setRevisionNeed(Need.NOT_NEEDED);
        perform(c, PhaseKind.OPERATION, inspection, "2025-09");
        SupervisingAuthority authority = c.make.createSupervisingAuthority();
        authority.setName("市网信办");
        authority.setKind(AuthorityKind.INFORMATION_SECURITY);
        c.project.getAuthorities().add(authority);
        AuthorityInspection official = c.make.createAuthorityInspection();
        official.setName("监督检查");
        official.setContract(c.contract);
        official.setAuthority(authority);
        official.setCooperation("提供资料并现场配合");
        official.setRevisionNeed(Need.NOT_NEEDED);
        perform(c, PhaseKind.OPERATION, official, "2025-11");
    }

    private static void improvement(Conforming c) {
        ImprovementSupervision supervision = c.make.createImprovementSupervision();
        supervision.setName("改进督办");
        supervision.setSupervisedBy(c.leader);
        perform(c, PhaseKind.IMPROVEMENT, supervision, "2026-04-10");
        ImprovementSuggestion suggestion = c.make.createImprovementSuggestion();
        suggestion.setName("改进建议");
        suggestion.setSubmittedBy(c.operations);
        perform(c, PhaseKind.IMPROVEMENT, suggestion, "2026-04-12");
    }

    private static void incident(Conforming c) {
        SecurityIncident incident = c.make.createSecurityIncident();
        incident.setName("误删事件");
        incident.setOccurredOn(date("2026-03-12"));
        incident.setCoordinatedBy(c.leader);
        incident.getHandledBy().add(c.operations);
        incident.setResolvedOn(date("2026-03-12"));
        incident.setCause("误删权限未收回");
        Vulnerability vulnerability = c.make.createVulnerability();
        vulnerability.setName("误删权限");
        vulnerability.setRemediedOn(date("2026-03-15"));
        incident.getVulnerabilities().add(vulnerability);
        incident.getMeasures().add(measure(c, "删除须双人复核", "2026-03-16"));
        c.project.getIncidents().add(incident);
    }

    private static ImprovementMeasure measure(Conforming c, String name, String day) {
        ImprovementMeasure measure = c.make.createImprovementMeasure();
        measure.setName(name);
        measure.setKind(MeasureKind.PREVENTIVE);
        measure.setProposedOn(date(day));
        measure.setApproval(approval(c, "2026-03-25"));
        measure.setStatus(ImplementationStatus.IMPLEMENTED);
        measure.setImplementedOn(date("2026-04-10"));
        return measure;
    }

    private static void perform(Conforming c, PhaseKind phase, Activity activity, String day) {
        activity.setPerformedOn(date(day));
        activity.getResponsible().add(c.operations);
        c.phase(phase).getActivities().add(activity);
    }
}

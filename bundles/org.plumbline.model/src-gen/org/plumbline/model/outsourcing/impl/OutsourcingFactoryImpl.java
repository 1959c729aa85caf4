/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.time.Duration;
import java.time.Period;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class OutsourcingFactoryImpl extends EFactoryImpl implements OutsourcingFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static OutsourcingFactory init() {
		try {
			OutsourcingFactory theOutsourcingFactory = (OutsourcingFactory)EPackage.Registry.INSTANCE.getEFactory(OutsourcingPackage.eNS_URI);
			if (theOutsourcingFactory != null) {
				return theOutsourcingFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new OutsourcingFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutsourcingFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case OutsourcingPackage.OUTSOURCING_PROJECT: return createOutsourcingProject();
			case OutsourcingPackage.DEPARTMENT: return createDepartment();
			case OutsourcingPackage.INTERNAL_UNIT: return createInternalUnit();
			case OutsourcingPackage.OFFICIAL: return createOfficial();
			case OutsourcingPackage.SUPERVISING_LEADER: return createSupervisingLeader();
			case OutsourcingPackage.RESPONSIBLE_UNIT: return createResponsibleUnit();
			case OutsourcingPackage.AUTHORISATION: return createAuthorisation();
			case OutsourcingPackage.RESPONSIBILITY_LETTER: return createResponsibilityLetter();
			case OutsourcingPackage.RESOURCE_ALLOCATION: return createResourceAllocation();
			case OutsourcingPackage.SUPERVISING_AUTHORITY: return createSupervisingAuthority();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION: return createAssessmentOrganisation();
			case OutsourcingPackage.PHASE: return createPhase();
			case OutsourcingPackage.GATE: return createGate();
			case OutsourcingPackage.LEADERSHIP_DECISION: return createLeadershipDecision();
			case OutsourcingPackage.RISK_ASSESSMENT: return createRiskAssessment();
			case OutsourcingPackage.THREAT: return createThreat();
			case OutsourcingPackage.VULNERABILITY: return createVulnerability();
			case OutsourcingPackage.RISK: return createRisk();
			case OutsourcingPackage.CONTROL_EVALUATION: return createControlEvaluation();
			case OutsourcingPackage.UNIT_INFLUENCE: return createUnitInfluence();
			case OutsourcingPackage.RISK_DECISION: return createRiskDecision();
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS: return createCostBenefitAnalysis();
			case OutsourcingPackage.CANDIDATE_ASSESSMENT: return createCandidateAssessment();
			case OutsourcingPackage.FILING: return createFiling();
			case OutsourcingPackage.FILING_AMENDMENT: return createFilingAmendment();
			case OutsourcingPackage.SERVICE_EVALUATION: return createServiceEvaluation();
			case OutsourcingPackage.MANAGEMENT_AUDIT: return createManagementAudit();
			case OutsourcingPackage.DELIVERY_VERIFICATION: return createDeliveryVerification();
			case OutsourcingPackage.EXECUTION_INSPECTION: return createExecutionInspection();
			case OutsourcingPackage.AUTHORITY_INSPECTION: return createAuthorityInspection();
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION: return createImprovementSupervision();
			case OutsourcingPackage.IMPROVEMENT_SUGGESTION: return createImprovementSuggestion();
			case OutsourcingPackage.MANAGEMENT_REPORT: return createManagementReport();
			case OutsourcingPackage.TRAINING: return createTraining();
			case OutsourcingPackage.IMPROVEMENT_COMPARISON: return createImprovementComparison();
			case OutsourcingPackage.REDUNDANCY_DETERMINATION: return createRedundancyDetermination();
			case OutsourcingPackage.SERVICE_EXIT: return createServiceExit();
			case OutsourcingPackage.DISPOSITION: return createDisposition();
			case OutsourcingPackage.APPROVAL: return createApproval();
			case OutsourcingPackage.REVIEW: return createReview();
			case OutsourcingPackage.REVISION: return createRevision();
			case OutsourcingPackage.OUTSOURCING_POLICY: return createOutsourcingPolicy();
			case OutsourcingPackage.MANAGEMENT_REGULATION: return createManagementRegulation();
			case OutsourcingPackage.MANAGEMENT_PLAN: return createManagementPlan();
			case OutsourcingPackage.AGREEMENT_TEMPLATE: return createAgreementTemplate();
			case OutsourcingPackage.TRAINING_PLAN: return createTrainingPlan();
			case OutsourcingPackage.INCIDENT_PLAN: return createIncidentPlan();
			case OutsourcingPackage.CONTINUITY_PLAN: return createContinuityPlan();
			case OutsourcingPackage.OPERATING_DOCUMENT: return createOperatingDocument();
			case OutsourcingPackage.TEST_RUN: return createTestRun();
			case OutsourcingPackage.SERVICE_AGENCY: return createServiceAgency();
			case OutsourcingPackage.OFFICE: return createOffice();
			case OutsourcingPackage.AGENCY_CHECK: return createAgencyCheck();
			case OutsourcingPackage.PERSONNEL_CHECK: return createPersonnelCheck();
			case OutsourcingPackage.QUALIFICATION: return createQualification();
			case OutsourcingPackage.SERVICE_PERSON: return createServicePerson();
			case OutsourcingPackage.EMPLOYMENT: return createEmployment();
			case OutsourcingPackage.SERVICE_CONTRACT: return createServiceContract();
			case OutsourcingPackage.OUTSOURCED_SERVICE: return createOutsourcedService();
			case OutsourcingPackage.SECURITY_CLAUSES: return createSecurityClauses();
			case OutsourcingPackage.EXIT_STRATEGY: return createExitStrategy();
			case OutsourcingPackage.EXIT_CONDITION: return createExitCondition();
			case OutsourcingPackage.DELIVERY_STAGE: return createDeliveryStage();
			case OutsourcingPackage.SUBCONTRACT: return createSubcontract();
			case OutsourcingPackage.AGENCY_MANDATE: return createAgencyMandate();
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT: return createConfidentialityAgreement();
			case OutsourcingPackage.CHANGE: return createChange();
			case OutsourcingPackage.CHANGE_RECORD: return createChangeRecord();
			case OutsourcingPackage.PROBLEM: return createProblem();
			case OutsourcingPackage.IMPROVEMENT_MEASURE: return createImprovementMeasure();
			case OutsourcingPackage.SECURITY_INCIDENT: return createSecurityIncident();
			case OutsourcingPackage.CONTROL_MEASURE: return createControlMeasure();
			case OutsourcingPackage.CONTROL_EXECUTION: return createControlExecution();
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT: return createEffectivenessAssessment();
			case OutsourcingPackage.TECHNICAL_ENVIRONMENT: return createTechnicalEnvironment();
			case OutsourcingPackage.INFORMATION_SYSTEM: return createInformationSystem();
			case OutsourcingPackage.DATA_ASSET: return createDataAsset();
			case OutsourcingPackage.NETWORK: return createNetwork();
			case OutsourcingPackage.REMOTE_ACCESS: return createRemoteAccess();
			case OutsourcingPackage.EQUIPMENT: return createEquipment();
			case OutsourcingPackage.STORAGE_MEDIUM: return createStorageMedium();
			case OutsourcingPackage.BACKUP: return createBackup();
			case OutsourcingPackage.AUDIT_LOG: return createAuditLog();
			case OutsourcingPackage.AREA: return createArea();
			case OutsourcingPackage.ACCOUNT: return createAccount();
			case OutsourcingPackage.ACCESS_GRANT: return createAccessGrant();
			case OutsourcingPackage.OTHER_REQUIREMENT: return createOtherRequirement();
			case OutsourcingPackage.PERIOD_SETTING: return createPeriodSetting();
			case OutsourcingPackage.EVIDENCE: return createEvidence();
			case OutsourcingPackage.JUDGEMENT: return createJudgement();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case OutsourcingPackage.SERVICE_TYPE:
				return createServiceTypeFromString(eDataType, initialValue);
			case OutsourcingPackage.PHASE_KIND:
				return createPhaseKindFromString(eDataType, initialValue);
			case OutsourcingPackage.PARTICIPATION:
				return createParticipationFromString(eDataType, initialValue);
			case OutsourcingPackage.RESPONSIBILITY_KIND:
				return createResponsibilityKindFromString(eDataType, initialValue);
			case OutsourcingPackage.ACTIVITY_STATE:
				return createActivityStateFromString(eDataType, initialValue);
			case OutsourcingPackage.LEADERSHIP_DECISION_KIND:
				return createLeadershipDecisionKindFromString(eDataType, initialValue);
			case OutsourcingPackage.RESOURCE_KIND:
				return createResourceKindFromString(eDataType, initialValue);
			case OutsourcingPackage.AUTHORITY_KIND:
				return createAuthorityKindFromString(eDataType, initialValue);
			case OutsourcingPackage.APPROVAL_DECISION:
				return createApprovalDecisionFromString(eDataType, initialValue);
			case OutsourcingPackage.POLICY_CONTENT:
				return createPolicyContentFromString(eDataType, initialValue);
			case OutsourcingPackage.REGULATION_CONTENT:
				return createRegulationContentFromString(eDataType, initialValue);
			case OutsourcingPackage.REVIEW_COVERAGE:
				return createReviewCoverageFromString(eDataType, initialValue);
			case OutsourcingPackage.SECURITY_CLAUSE_CONTENT:
				return createSecurityClauseContentFromString(eDataType, initialValue);
			case OutsourcingPackage.EXIT_CONDITION_KIND:
				return createExitConditionKindFromString(eDataType, initialValue);
			case OutsourcingPackage.EXIT_MANAGEMENT_CONTENT:
				return createExitManagementContentFromString(eDataType, initialValue);
			case OutsourcingPackage.EXIT_TECHNICAL_CONTENT:
				return createExitTechnicalContentFromString(eDataType, initialValue);
			case OutsourcingPackage.PLAN_CONTENT:
				return createPlanContentFromString(eDataType, initialValue);
			case OutsourcingPackage.CONFIDENTIALITY_CONTENT:
				return createConfidentialityContentFromString(eDataType, initialValue);
			case OutsourcingPackage.FILING_CONTENT:
				return createFilingContentFromString(eDataType, initialValue);
			case OutsourcingPackage.EVALUATION_CONTENT:
				return createEvaluationContentFromString(eDataType, initialValue);
			case OutsourcingPackage.VERIFICATION_CONTENT:
				return createVerificationContentFromString(eDataType, initialValue);
			case OutsourcingPackage.NEED:
				return createNeedFromString(eDataType, initialValue);
			case OutsourcingPackage.MEASURE_KIND:
				return createMeasureKindFromString(eDataType, initialValue);
			case OutsourcingPackage.IMPLEMENTATION_STATUS:
				return createImplementationStatusFromString(eDataType, initialValue);
			case OutsourcingPackage.RECTIFICATION_STATUS:
				return createRectificationStatusFromString(eDataType, initialValue);
			case OutsourcingPackage.LEVEL:
				return createLevelFromString(eDataType, initialValue);
			case OutsourcingPackage.RISK_TREATMENT:
				return createRiskTreatmentFromString(eDataType, initialValue);
			case OutsourcingPackage.COVERAGE:
				return createCoverageFromString(eDataType, initialValue);
			case OutsourcingPackage.CONTROL_SCOPE:
				return createControlScopeFromString(eDataType, initialValue);
			case OutsourcingPackage.EFFECTIVENESS:
				return createEffectivenessFromString(eDataType, initialValue);
			case OutsourcingPackage.SUFFICIENCY:
				return createSufficiencyFromString(eDataType, initialValue);
			case OutsourcingPackage.COST_LEVEL:
				return createCostLevelFromString(eDataType, initialValue);
			case OutsourcingPackage.OUTSOURCING_CONCLUSION:
				return createOutsourcingConclusionFromString(eDataType, initialValue);
			case OutsourcingPackage.ASSESSMENT_SUBJECT:
				return createAssessmentSubjectFromString(eDataType, initialValue);
			case OutsourcingPackage.REGISTRATION_PLACE:
				return createRegistrationPlaceFromString(eDataType, initialValue);
			case OutsourcingPackage.OWNERSHIP:
				return createOwnershipFromString(eDataType, initialValue);
			case OutsourcingPackage.AGENCY_ASPECT:
				return createAgencyAspectFromString(eDataType, initialValue);
			case OutsourcingPackage.PERSONNEL_ASPECT:
				return createPersonnelAspectFromString(eDataType, initialValue);
			case OutsourcingPackage.CHECK_RESULT:
				return createCheckResultFromString(eDataType, initialValue);
			case OutsourcingPackage.QUALIFICATION_KIND:
				return createQualificationKindFromString(eDataType, initialValue);
			case OutsourcingPackage.VALIDITY:
				return createValidityFromString(eDataType, initialValue);
			case OutsourcingPackage.OFFICE_TENURE:
				return createOfficeTenureFromString(eDataType, initialValue);
			case OutsourcingPackage.CITIZENSHIP:
				return createCitizenshipFromString(eDataType, initialValue);
			case OutsourcingPackage.EMPLOYMENT_KIND:
				return createEmploymentKindFromString(eDataType, initialValue);
			case OutsourcingPackage.CHANGE_KIND:
				return createChangeKindFromString(eDataType, initialValue);
			case OutsourcingPackage.MANDATE_KIND:
				return createMandateKindFromString(eDataType, initialValue);
			case OutsourcingPackage.REPORT_TOPIC:
				return createReportTopicFromString(eDataType, initialValue);
			case OutsourcingPackage.TRAINING_TOPIC:
				return createTrainingTopicFromString(eDataType, initialValue);
			case OutsourcingPackage.ORGANISATION_KIND:
				return createOrganisationKindFromString(eDataType, initialValue);
			case OutsourcingPackage.ORGANISATION_SCOPE:
				return createOrganisationScopeFromString(eDataType, initialValue);
			case OutsourcingPackage.EXTERNAL_QUALITY:
				return createExternalQualityFromString(eDataType, initialValue);
			case OutsourcingPackage.DOCUMENT_KIND:
				return createDocumentKindFromString(eDataType, initialValue);
			case OutsourcingPackage.CONTROL_KIND:
				return createControlKindFromString(eDataType, initialValue);
			case OutsourcingPackage.CONTROL_STATUS:
				return createControlStatusFromString(eDataType, initialValue);
			case OutsourcingPackage.SENSITIVITY:
				return createSensitivityFromString(eDataType, initialValue);
			case OutsourcingPackage.OWNER_KIND:
				return createOwnerKindFromString(eDataType, initialValue);
			case OutsourcingPackage.REMOTE_ACCESS_STATE:
				return createRemoteAccessStateFromString(eDataType, initialValue);
			case OutsourcingPackage.EQUIPMENT_PURPOSE:
				return createEquipmentPurposeFromString(eDataType, initialValue);
			case OutsourcingPackage.MEDIUM_RELIABILITY:
				return createMediumReliabilityFromString(eDataType, initialValue);
			case OutsourcingPackage.BACKUP_KIND:
				return createBackupKindFromString(eDataType, initialValue);
			case OutsourcingPackage.TEST_RESULT:
				return createTestResultFromString(eDataType, initialValue);
			case OutsourcingPackage.AUDIT_LOG_STATE:
				return createAuditLogStateFromString(eDataType, initialValue);
			case OutsourcingPackage.AUDIT_FIELD:
				return createAuditFieldFromString(eDataType, initialValue);
			case OutsourcingPackage.AREA_SECURITY:
				return createAreaSecurityFromString(eDataType, initialValue);
			case OutsourcingPackage.BOUNDARY_MARKING:
				return createBoundaryMarkingFromString(eDataType, initialValue);
			case OutsourcingPackage.PRIVILEGE_KIND:
				return createPrivilegeKindFromString(eDataType, initialValue);
			case OutsourcingPackage.ACCOUNT_STATE:
				return createAccountStateFromString(eDataType, initialValue);
			case OutsourcingPackage.GRANT_BASIS:
				return createGrantBasisFromString(eDataType, initialValue);
			case OutsourcingPackage.DISPOSITION_SUBJECT:
				return createDispositionSubjectFromString(eDataType, initialValue);
			case OutsourcingPackage.DISPOSITION_METHOD:
				return createDispositionMethodFromString(eDataType, initialValue);
			case OutsourcingPackage.REDUNDANCY_SUBJECT:
				return createRedundancySubjectFromString(eDataType, initialValue);
			case OutsourcingPackage.EVIDENCE_KIND:
				return createEvidenceKindFromString(eDataType, initialValue);
			case OutsourcingPackage.JUDGED_VERDICT:
				return createJudgedVerdictFromString(eDataType, initialValue);
			case OutsourcingPackage.PERIOD_SUBJECT:
				return createPeriodSubjectFromString(eDataType, initialValue);
			case OutsourcingPackage.REQUIREMENT_SUBJECT:
				return createRequirementSubjectFromString(eDataType, initialValue);
			case OutsourcingPackage.PARTIAL_DATE:
				return createPartialDateFromString(eDataType, initialValue);
			case OutsourcingPackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			case OutsourcingPackage.DURATION:
				return createDurationFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case OutsourcingPackage.SERVICE_TYPE:
				return convertServiceTypeToString(eDataType, instanceValue);
			case OutsourcingPackage.PHASE_KIND:
				return convertPhaseKindToString(eDataType, instanceValue);
			case OutsourcingPackage.PARTICIPATION:
				return convertParticipationToString(eDataType, instanceValue);
			case OutsourcingPackage.RESPONSIBILITY_KIND:
				return convertResponsibilityKindToString(eDataType, instanceValue);
			case OutsourcingPackage.ACTIVITY_STATE:
				return convertActivityStateToString(eDataType, instanceValue);
			case OutsourcingPackage.LEADERSHIP_DECISION_KIND:
				return convertLeadershipDecisionKindToString(eDataType, instanceValue);
			case OutsourcingPackage.RESOURCE_KIND:
				return convertResourceKindToString(eDataType, instanceValue);
			case OutsourcingPackage.AUTHORITY_KIND:
				return convertAuthorityKindToString(eDataType, instanceValue);
			case OutsourcingPackage.APPROVAL_DECISION:
				return convertApprovalDecisionToString(eDataType, instanceValue);
			case OutsourcingPackage.POLICY_CONTENT:
				return convertPolicyContentToString(eDataType, instanceValue);
			case OutsourcingPackage.REGULATION_CONTENT:
				return convertRegulationContentToString(eDataType, instanceValue);
			case OutsourcingPackage.REVIEW_COVERAGE:
				return convertReviewCoverageToString(eDataType, instanceValue);
			case OutsourcingPackage.SECURITY_CLAUSE_CONTENT:
				return convertSecurityClauseContentToString(eDataType, instanceValue);
			case OutsourcingPackage.EXIT_CONDITION_KIND:
				return convertExitConditionKindToString(eDataType, instanceValue);
			case OutsourcingPackage.EXIT_MANAGEMENT_CONTENT:
				return convertExitManagementContentToString(eDataType, instanceValue);
			case OutsourcingPackage.EXIT_TECHNICAL_CONTENT:
				return convertExitTechnicalContentToString(eDataType, instanceValue);
			case OutsourcingPackage.PLAN_CONTENT:
				return convertPlanContentToString(eDataType, instanceValue);
			case OutsourcingPackage.CONFIDENTIALITY_CONTENT:
				return convertConfidentialityContentToString(eDataType, instanceValue);
			case OutsourcingPackage.FILING_CONTENT:
				return convertFilingContentToString(eDataType, instanceValue);
			case OutsourcingPackage.EVALUATION_CONTENT:
				return convertEvaluationContentToString(eDataType, instanceValue);
			case OutsourcingPackage.VERIFICATION_CONTENT:
				return convertVerificationContentToString(eDataType, instanceValue);
			case OutsourcingPackage.NEED:
				return convertNeedToString(eDataType, instanceValue);
			case OutsourcingPackage.MEASURE_KIND:
				return convertMeasureKindToString(eDataType, instanceValue);
			case OutsourcingPackage.IMPLEMENTATION_STATUS:
				return convertImplementationStatusToString(eDataType, instanceValue);
			case OutsourcingPackage.RECTIFICATION_STATUS:
				return convertRectificationStatusToString(eDataType, instanceValue);
			case OutsourcingPackage.LEVEL:
				return convertLevelToString(eDataType, instanceValue);
			case OutsourcingPackage.RISK_TREATMENT:
				return convertRiskTreatmentToString(eDataType, instanceValue);
			case OutsourcingPackage.COVERAGE:
				return convertCoverageToString(eDataType, instanceValue);
			case OutsourcingPackage.CONTROL_SCOPE:
				return convertControlScopeToString(eDataType, instanceValue);
			case OutsourcingPackage.EFFECTIVENESS:
				return convertEffectivenessToString(eDataType, instanceValue);
			case OutsourcingPackage.SUFFICIENCY:
				return convertSufficiencyToString(eDataType, instanceValue);
			case OutsourcingPackage.COST_LEVEL:
				return convertCostLevelToString(eDataType, instanceValue);
			case OutsourcingPackage.OUTSOURCING_CONCLUSION:
				return convertOutsourcingConclusionToString(eDataType, instanceValue);
			case OutsourcingPackage.ASSESSMENT_SUBJECT:
				return convertAssessmentSubjectToString(eDataType, instanceValue);
			case OutsourcingPackage.REGISTRATION_PLACE:
				return convertRegistrationPlaceToString(eDataType, instanceValue);
			case OutsourcingPackage.OWNERSHIP:
				return convertOwnershipToString(eDataType, instanceValue);
			case OutsourcingPackage.AGENCY_ASPECT:
				return convertAgencyAspectToString(eDataType, instanceValue);
			case OutsourcingPackage.PERSONNEL_ASPECT:
				return convertPersonnelAspectToString(eDataType, instanceValue);
			case OutsourcingPackage.CHECK_RESULT:
				return convertCheckResultToString(eDataType, instanceValue);
			case OutsourcingPackage.QUALIFICATION_KIND:
				return convertQualificationKindToString(eDataType, instanceValue);
			case OutsourcingPackage.VALIDITY:
				return convertValidityToString(eDataType, instanceValue);
			case OutsourcingPackage.OFFICE_TENURE:
				return convertOfficeTenureToString(eDataType, instanceValue);
			case OutsourcingPackage.CITIZENSHIP:
				return convertCitizenshipToString(eDataType, instanceValue);
			case OutsourcingPackage.EMPLOYMENT_KIND:
				return convertEmploymentKindToString(eDataType, instanceValue);
			case OutsourcingPackage.CHANGE_KIND:
				return convertChangeKindToString(eDataType, instanceValue);
			case OutsourcingPackage.MANDATE_KIND:
				return convertMandateKindToString(eDataType, instanceValue);
			case OutsourcingPackage.REPORT_TOPIC:
				return convertReportTopicToString(eDataType, instanceValue);
			case OutsourcingPackage.TRAINING_TOPIC:
				return convertTrainingTopicToString(eDataType, instanceValue);
			case OutsourcingPackage.ORGANISATION_KIND:
				return convertOrganisationKindToString(eDataType, instanceValue);
			case OutsourcingPackage.ORGANISATION_SCOPE:
				return convertOrganisationScopeToString(eDataType, instanceValue);
			case OutsourcingPackage.EXTERNAL_QUALITY:
				return convertExternalQualityToString(eDataType, instanceValue);
			case OutsourcingPackage.DOCUMENT_KIND:
				return convertDocumentKindToString(eDataType, instanceValue);
			case OutsourcingPackage.CONTROL_KIND:
				return convertControlKindToString(eDataType, instanceValue);
			case OutsourcingPackage.CONTROL_STATUS:
				return convertControlStatusToString(eDataType, instanceValue);
			case OutsourcingPackage.SENSITIVITY:
				return convertSensitivityToString(eDataType, instanceValue);
			case OutsourcingPackage.OWNER_KIND:
				return convertOwnerKindToString(eDataType, instanceValue);
			case OutsourcingPackage.REMOTE_ACCESS_STATE:
				return convertRemoteAccessStateToString(eDataType, instanceValue);
			case OutsourcingPackage.EQUIPMENT_PURPOSE:
				return convertEquipmentPurposeToString(eDataType, instanceValue);
			case OutsourcingPackage.MEDIUM_RELIABILITY:
				return convertMediumReliabilityToString(eDataType, instanceValue);
			case OutsourcingPackage.BACKUP_KIND:
				return convertBackupKindToString(eDataType, instanceValue);
			case OutsourcingPackage.TEST_RESULT:
				return convertTestResultToString(eDataType, instanceValue);
			case OutsourcingPackage.AUDIT_LOG_STATE:
				return convertAuditLogStateToString(eDataType, instanceValue);
			case OutsourcingPackage.AUDIT_FIELD:
				return convertAuditFieldToString(eDataType, instanceValue);
			case OutsourcingPackage.AREA_SECURITY:
				return convertAreaSecurityToString(eDataType, instanceValue);
			case OutsourcingPackage.BOUNDARY_MARKING:
				return convertBoundaryMarkingToString(eDataType, instanceValue);
			case OutsourcingPackage.PRIVILEGE_KIND:
				return convertPrivilegeKindToString(eDataType, instanceValue);
			case OutsourcingPackage.ACCOUNT_STATE:
				return convertAccountStateToString(eDataType, instanceValue);
			case OutsourcingPackage.GRANT_BASIS:
				return convertGrantBasisToString(eDataType, instanceValue);
			case OutsourcingPackage.DISPOSITION_SUBJECT:
				return convertDispositionSubjectToString(eDataType, instanceValue);
			case OutsourcingPackage.DISPOSITION_METHOD:
				return convertDispositionMethodToString(eDataType, instanceValue);
			case OutsourcingPackage.REDUNDANCY_SUBJECT:
				return convertRedundancySubjectToString(eDataType, instanceValue);
			case OutsourcingPackage.EVIDENCE_KIND:
				return convertEvidenceKindToString(eDataType, instanceValue);
			case OutsourcingPackage.JUDGED_VERDICT:
				return convertJudgedVerdictToString(eDataType, instanceValue);
			case OutsourcingPackage.PERIOD_SUBJECT:
				return convertPeriodSubjectToString(eDataType, instanceValue);
			case OutsourcingPackage.REQUIREMENT_SUBJECT:
				return convertRequirementSubjectToString(eDataType, instanceValue);
			case OutsourcingPackage.PARTIAL_DATE:
				return convertPartialDateToString(eDataType, instanceValue);
			case OutsourcingPackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			case OutsourcingPackage.DURATION:
				return convertDurationToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingProject createOutsourcingProject() {
		OutsourcingProjectImpl outsourcingProject = new OutsourcingProjectImpl();
		return outsourcingProject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department createDepartment() {
		DepartmentImpl department = new DepartmentImpl();
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalUnit createInternalUnit() {
		InternalUnitImpl internalUnit = new InternalUnitImpl();
		return internalUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official createOfficial() {
		OfficialImpl official = new OfficialImpl();
		return official;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupervisingLeader createSupervisingLeader() {
		SupervisingLeaderImpl supervisingLeader = new SupervisingLeaderImpl();
		return supervisingLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponsibleUnit createResponsibleUnit() {
		ResponsibleUnitImpl responsibleUnit = new ResponsibleUnitImpl();
		return responsibleUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Authorisation createAuthorisation() {
		AuthorisationImpl authorisation = new AuthorisationImpl();
		return authorisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponsibilityLetter createResponsibilityLetter() {
		ResponsibilityLetterImpl responsibilityLetter = new ResponsibilityLetterImpl();
		return responsibilityLetter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceAllocation createResourceAllocation() {
		ResourceAllocationImpl resourceAllocation = new ResourceAllocationImpl();
		return resourceAllocation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupervisingAuthority createSupervisingAuthority() {
		SupervisingAuthorityImpl supervisingAuthority = new SupervisingAuthorityImpl();
		return supervisingAuthority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentOrganisation createAssessmentOrganisation() {
		AssessmentOrganisationImpl assessmentOrganisation = new AssessmentOrganisationImpl();
		return assessmentOrganisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase createPhase() {
		PhaseImpl phase = new PhaseImpl();
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Gate createGate() {
		GateImpl gate = new GateImpl();
		return gate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeadershipDecision createLeadershipDecision() {
		LeadershipDecisionImpl leadershipDecision = new LeadershipDecisionImpl();
		return leadershipDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskAssessment createRiskAssessment() {
		RiskAssessmentImpl riskAssessment = new RiskAssessmentImpl();
		return riskAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Threat createThreat() {
		ThreatImpl threat = new ThreatImpl();
		return threat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vulnerability createVulnerability() {
		VulnerabilityImpl vulnerability = new VulnerabilityImpl();
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Risk createRisk() {
		RiskImpl risk = new RiskImpl();
		return risk;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlEvaluation createControlEvaluation() {
		ControlEvaluationImpl controlEvaluation = new ControlEvaluationImpl();
		return controlEvaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UnitInfluence createUnitInfluence() {
		UnitInfluenceImpl unitInfluence = new UnitInfluenceImpl();
		return unitInfluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskDecision createRiskDecision() {
		RiskDecisionImpl riskDecision = new RiskDecisionImpl();
		return riskDecision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostBenefitAnalysis createCostBenefitAnalysis() {
		CostBenefitAnalysisImpl costBenefitAnalysis = new CostBenefitAnalysisImpl();
		return costBenefitAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CandidateAssessment createCandidateAssessment() {
		CandidateAssessmentImpl candidateAssessment = new CandidateAssessmentImpl();
		return candidateAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Filing createFiling() {
		FilingImpl filing = new FilingImpl();
		return filing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FilingAmendment createFilingAmendment() {
		FilingAmendmentImpl filingAmendment = new FilingAmendmentImpl();
		return filingAmendment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceEvaluation createServiceEvaluation() {
		ServiceEvaluationImpl serviceEvaluation = new ServiceEvaluationImpl();
		return serviceEvaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManagementAudit createManagementAudit() {
		ManagementAuditImpl managementAudit = new ManagementAuditImpl();
		return managementAudit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryVerification createDeliveryVerification() {
		DeliveryVerificationImpl deliveryVerification = new DeliveryVerificationImpl();
		return deliveryVerification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExecutionInspection createExecutionInspection() {
		ExecutionInspectionImpl executionInspection = new ExecutionInspectionImpl();
		return executionInspection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuthorityInspection createAuthorityInspection() {
		AuthorityInspectionImpl authorityInspection = new AuthorityInspectionImpl();
		return authorityInspection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementSupervision createImprovementSupervision() {
		ImprovementSupervisionImpl improvementSupervision = new ImprovementSupervisionImpl();
		return improvementSupervision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementSuggestion createImprovementSuggestion() {
		ImprovementSuggestionImpl improvementSuggestion = new ImprovementSuggestionImpl();
		return improvementSuggestion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManagementReport createManagementReport() {
		ManagementReportImpl managementReport = new ManagementReportImpl();
		return managementReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Training createTraining() {
		TrainingImpl training = new TrainingImpl();
		return training;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementComparison createImprovementComparison() {
		ImprovementComparisonImpl improvementComparison = new ImprovementComparisonImpl();
		return improvementComparison;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RedundancyDetermination createRedundancyDetermination() {
		RedundancyDeterminationImpl redundancyDetermination = new RedundancyDeterminationImpl();
		return redundancyDetermination;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceExit createServiceExit() {
		ServiceExitImpl serviceExit = new ServiceExitImpl();
		return serviceExit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Disposition createDisposition() {
		DispositionImpl disposition = new DispositionImpl();
		return disposition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval createApproval() {
		ApprovalImpl approval = new ApprovalImpl();
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Revision createRevision() {
		RevisionImpl revision = new RevisionImpl();
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingPolicy createOutsourcingPolicy() {
		OutsourcingPolicyImpl outsourcingPolicy = new OutsourcingPolicyImpl();
		return outsourcingPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManagementRegulation createManagementRegulation() {
		ManagementRegulationImpl managementRegulation = new ManagementRegulationImpl();
		return managementRegulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ManagementPlan createManagementPlan() {
		ManagementPlanImpl managementPlan = new ManagementPlanImpl();
		return managementPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementTemplate createAgreementTemplate() {
		AgreementTemplateImpl agreementTemplate = new AgreementTemplateImpl();
		return agreementTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrainingPlan createTrainingPlan() {
		TrainingPlanImpl trainingPlan = new TrainingPlanImpl();
		return trainingPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IncidentPlan createIncidentPlan() {
		IncidentPlanImpl incidentPlan = new IncidentPlanImpl();
		return incidentPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContinuityPlan createContinuityPlan() {
		ContinuityPlanImpl continuityPlan = new ContinuityPlanImpl();
		return continuityPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OperatingDocument createOperatingDocument() {
		OperatingDocumentImpl operatingDocument = new OperatingDocumentImpl();
		return operatingDocument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestRun createTestRun() {
		TestRunImpl testRun = new TestRunImpl();
		return testRun;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAgency createServiceAgency() {
		ServiceAgencyImpl serviceAgency = new ServiceAgencyImpl();
		return serviceAgency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Office createOffice() {
		OfficeImpl office = new OfficeImpl();
		return office;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyCheck createAgencyCheck() {
		AgencyCheckImpl agencyCheck = new AgencyCheckImpl();
		return agencyCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PersonnelCheck createPersonnelCheck() {
		PersonnelCheckImpl personnelCheck = new PersonnelCheckImpl();
		return personnelCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Qualification createQualification() {
		QualificationImpl qualification = new QualificationImpl();
		return qualification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePerson createServicePerson() {
		ServicePersonImpl servicePerson = new ServicePersonImpl();
		return servicePerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Employment createEmployment() {
		EmploymentImpl employment = new EmploymentImpl();
		return employment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceContract createServiceContract() {
		ServiceContractImpl serviceContract = new ServiceContractImpl();
		return serviceContract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcedService createOutsourcedService() {
		OutsourcedServiceImpl outsourcedService = new OutsourcedServiceImpl();
		return outsourcedService;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityClauses createSecurityClauses() {
		SecurityClausesImpl securityClauses = new SecurityClausesImpl();
		return securityClauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitStrategy createExitStrategy() {
		ExitStrategyImpl exitStrategy = new ExitStrategyImpl();
		return exitStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitCondition createExitCondition() {
		ExitConditionImpl exitCondition = new ExitConditionImpl();
		return exitCondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliveryStage createDeliveryStage() {
		DeliveryStageImpl deliveryStage = new DeliveryStageImpl();
		return deliveryStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Subcontract createSubcontract() {
		SubcontractImpl subcontract = new SubcontractImpl();
		return subcontract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgencyMandate createAgencyMandate() {
		AgencyMandateImpl agencyMandate = new AgencyMandateImpl();
		return agencyMandate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConfidentialityAgreement createConfidentialityAgreement() {
		ConfidentialityAgreementImpl confidentialityAgreement = new ConfidentialityAgreementImpl();
		return confidentialityAgreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Change createChange() {
		ChangeImpl change = new ChangeImpl();
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeRecord createChangeRecord() {
		ChangeRecordImpl changeRecord = new ChangeRecordImpl();
		return changeRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Problem createProblem() {
		ProblemImpl problem = new ProblemImpl();
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImprovementMeasure createImprovementMeasure() {
		ImprovementMeasureImpl improvementMeasure = new ImprovementMeasureImpl();
		return improvementMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityIncident createSecurityIncident() {
		SecurityIncidentImpl securityIncident = new SecurityIncidentImpl();
		return securityIncident;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlMeasure createControlMeasure() {
		ControlMeasureImpl controlMeasure = new ControlMeasureImpl();
		return controlMeasure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlExecution createControlExecution() {
		ControlExecutionImpl controlExecution = new ControlExecutionImpl();
		return controlExecution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EffectivenessAssessment createEffectivenessAssessment() {
		EffectivenessAssessmentImpl effectivenessAssessment = new EffectivenessAssessmentImpl();
		return effectivenessAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TechnicalEnvironment createTechnicalEnvironment() {
		TechnicalEnvironmentImpl technicalEnvironment = new TechnicalEnvironmentImpl();
		return technicalEnvironment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem createInformationSystem() {
		InformationSystemImpl informationSystem = new InformationSystemImpl();
		return informationSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataAsset createDataAsset() {
		DataAssetImpl dataAsset = new DataAssetImpl();
		return dataAsset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network createNetwork() {
		NetworkImpl network = new NetworkImpl();
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemoteAccess createRemoteAccess() {
		RemoteAccessImpl remoteAccess = new RemoteAccessImpl();
		return remoteAccess;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Equipment createEquipment() {
		EquipmentImpl equipment = new EquipmentImpl();
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StorageMedium createStorageMedium() {
		StorageMediumImpl storageMedium = new StorageMediumImpl();
		return storageMedium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Backup createBackup() {
		BackupImpl backup = new BackupImpl();
		return backup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuditLog createAuditLog() {
		AuditLogImpl auditLog = new AuditLogImpl();
		return auditLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area createArea() {
		AreaImpl area = new AreaImpl();
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account createAccount() {
		AccountImpl account = new AccountImpl();
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccessGrant createAccessGrant() {
		AccessGrantImpl accessGrant = new AccessGrantImpl();
		return accessGrant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherRequirement createOtherRequirement() {
		OtherRequirementImpl otherRequirement = new OtherRequirementImpl();
		return otherRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PeriodSetting createPeriodSetting() {
		PeriodSettingImpl periodSetting = new PeriodSettingImpl();
		return periodSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Judgement createJudgement() {
		JudgementImpl judgement = new JudgementImpl();
		return judgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceType createServiceTypeFromString(EDataType eDataType, String initialValue) {
		ServiceType result = ServiceType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertServiceTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseKind createPhaseKindFromString(EDataType eDataType, String initialValue) {
		PhaseKind result = PhaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Participation createParticipationFromString(EDataType eDataType, String initialValue) {
		Participation result = Participation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertParticipationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResponsibilityKind createResponsibilityKindFromString(EDataType eDataType, String initialValue) {
		ResponsibilityKind result = ResponsibilityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResponsibilityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityState createActivityStateFromString(EDataType eDataType, String initialValue) {
		ActivityState result = ActivityState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LeadershipDecisionKind createLeadershipDecisionKindFromString(EDataType eDataType, String initialValue) {
		LeadershipDecisionKind result = LeadershipDecisionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLeadershipDecisionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResourceKind createResourceKindFromString(EDataType eDataType, String initialValue) {
		ResourceKind result = ResourceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResourceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuthorityKind createAuthorityKindFromString(EDataType eDataType, String initialValue) {
		AuthorityKind result = AuthorityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuthorityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ApprovalDecision createApprovalDecisionFromString(EDataType eDataType, String initialValue) {
		ApprovalDecision result = ApprovalDecision.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertApprovalDecisionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PolicyContent createPolicyContentFromString(EDataType eDataType, String initialValue) {
		PolicyContent result = PolicyContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolicyContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegulationContent createRegulationContentFromString(EDataType eDataType, String initialValue) {
		RegulationContent result = RegulationContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegulationContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewCoverage createReviewCoverageFromString(EDataType eDataType, String initialValue) {
		ReviewCoverage result = ReviewCoverage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewCoverageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SecurityClauseContent createSecurityClauseContentFromString(EDataType eDataType, String initialValue) {
		SecurityClauseContent result = SecurityClauseContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSecurityClauseContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExitConditionKind createExitConditionKindFromString(EDataType eDataType, String initialValue) {
		ExitConditionKind result = ExitConditionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExitConditionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExitManagementContent createExitManagementContentFromString(EDataType eDataType, String initialValue) {
		ExitManagementContent result = ExitManagementContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExitManagementContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExitTechnicalContent createExitTechnicalContentFromString(EDataType eDataType, String initialValue) {
		ExitTechnicalContent result = ExitTechnicalContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExitTechnicalContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlanContent createPlanContentFromString(EDataType eDataType, String initialValue) {
		PlanContent result = PlanContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlanContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConfidentialityContent createConfidentialityContentFromString(EDataType eDataType, String initialValue) {
		ConfidentialityContent result = ConfidentialityContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidentialityContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FilingContent createFilingContentFromString(EDataType eDataType, String initialValue) {
		FilingContent result = FilingContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFilingContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationContent createEvaluationContentFromString(EDataType eDataType, String initialValue) {
		EvaluationContent result = EvaluationContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VerificationContent createVerificationContentFromString(EDataType eDataType, String initialValue) {
		VerificationContent result = VerificationContent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVerificationContentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Need createNeedFromString(EDataType eDataType, String initialValue) {
		Need result = Need.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNeedToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeasureKind createMeasureKindFromString(EDataType eDataType, String initialValue) {
		MeasureKind result = MeasureKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeasureKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImplementationStatus createImplementationStatusFromString(EDataType eDataType, String initialValue) {
		ImplementationStatus result = ImplementationStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImplementationStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RectificationStatus createRectificationStatusFromString(EDataType eDataType, String initialValue) {
		RectificationStatus result = RectificationStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRectificationStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Level createLevelFromString(EDataType eDataType, String initialValue) {
		Level result = Level.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RiskTreatment createRiskTreatmentFromString(EDataType eDataType, String initialValue) {
		RiskTreatment result = RiskTreatment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRiskTreatmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Coverage createCoverageFromString(EDataType eDataType, String initialValue) {
		Coverage result = Coverage.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoverageToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlScope createControlScopeFromString(EDataType eDataType, String initialValue) {
		ControlScope result = ControlScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Effectiveness createEffectivenessFromString(EDataType eDataType, String initialValue) {
		Effectiveness result = Effectiveness.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEffectivenessToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sufficiency createSufficiencyFromString(EDataType eDataType, String initialValue) {
		Sufficiency result = Sufficiency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSufficiencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostLevel createCostLevelFromString(EDataType eDataType, String initialValue) {
		CostLevel result = CostLevel.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostLevelToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutsourcingConclusion createOutsourcingConclusionFromString(EDataType eDataType, String initialValue) {
		OutsourcingConclusion result = OutsourcingConclusion.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutsourcingConclusionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentSubject createAssessmentSubjectFromString(EDataType eDataType, String initialValue) {
		AssessmentSubject result = AssessmentSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessmentSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RegistrationPlace createRegistrationPlaceFromString(EDataType eDataType, String initialValue) {
		RegistrationPlace result = RegistrationPlace.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRegistrationPlaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Ownership createOwnershipFromString(EDataType eDataType, String initialValue) {
		Ownership result = Ownership.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOwnershipToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AgencyAspect createAgencyAspectFromString(EDataType eDataType, String initialValue) {
		AgencyAspect result = AgencyAspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAgencyAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PersonnelAspect createPersonnelAspectFromString(EDataType eDataType, String initialValue) {
		PersonnelAspect result = PersonnelAspect.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPersonnelAspectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CheckResult createCheckResultFromString(EDataType eDataType, String initialValue) {
		CheckResult result = CheckResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCheckResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QualificationKind createQualificationKindFromString(EDataType eDataType, String initialValue) {
		QualificationKind result = QualificationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQualificationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Validity createValidityFromString(EDataType eDataType, String initialValue) {
		Validity result = Validity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertValidityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OfficeTenure createOfficeTenureFromString(EDataType eDataType, String initialValue) {
		OfficeTenure result = OfficeTenure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOfficeTenureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Citizenship createCitizenshipFromString(EDataType eDataType, String initialValue) {
		Citizenship result = Citizenship.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCitizenshipToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EmploymentKind createEmploymentKindFromString(EDataType eDataType, String initialValue) {
		EmploymentKind result = EmploymentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEmploymentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChangeKind createChangeKindFromString(EDataType eDataType, String initialValue) {
		ChangeKind result = ChangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MandateKind createMandateKindFromString(EDataType eDataType, String initialValue) {
		MandateKind result = MandateKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMandateKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReportTopic createReportTopicFromString(EDataType eDataType, String initialValue) {
		ReportTopic result = ReportTopic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReportTopicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrainingTopic createTrainingTopicFromString(EDataType eDataType, String initialValue) {
		TrainingTopic result = TrainingTopic.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTrainingTopicToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganisationKind createOrganisationKindFromString(EDataType eDataType, String initialValue) {
		OrganisationKind result = OrganisationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganisationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OrganisationScope createOrganisationScopeFromString(EDataType eDataType, String initialValue) {
		OrganisationScope result = OrganisationScope.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrganisationScopeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ExternalQuality createExternalQualityFromString(EDataType eDataType, String initialValue) {
		ExternalQuality result = ExternalQuality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertExternalQualityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentKind createDocumentKindFromString(EDataType eDataType, String initialValue) {
		DocumentKind result = DocumentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlKind createControlKindFromString(EDataType eDataType, String initialValue) {
		ControlKind result = ControlKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ControlStatus createControlStatusFromString(EDataType eDataType, String initialValue) {
		ControlStatus result = ControlStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertControlStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Sensitivity createSensitivityFromString(EDataType eDataType, String initialValue) {
		Sensitivity result = Sensitivity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSensitivityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OwnerKind createOwnerKindFromString(EDataType eDataType, String initialValue) {
		OwnerKind result = OwnerKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOwnerKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RemoteAccessState createRemoteAccessStateFromString(EDataType eDataType, String initialValue) {
		RemoteAccessState result = RemoteAccessState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRemoteAccessStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EquipmentPurpose createEquipmentPurposeFromString(EDataType eDataType, String initialValue) {
		EquipmentPurpose result = EquipmentPurpose.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEquipmentPurposeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MediumReliability createMediumReliabilityFromString(EDataType eDataType, String initialValue) {
		MediumReliability result = MediumReliability.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMediumReliabilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BackupKind createBackupKindFromString(EDataType eDataType, String initialValue) {
		BackupKind result = BackupKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBackupKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TestResult createTestResultFromString(EDataType eDataType, String initialValue) {
		TestResult result = TestResult.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTestResultToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuditLogState createAuditLogStateFromString(EDataType eDataType, String initialValue) {
		AuditLogState result = AuditLogState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuditLogStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuditField createAuditFieldFromString(EDataType eDataType, String initialValue) {
		AuditField result = AuditField.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuditFieldToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AreaSecurity createAreaSecurityFromString(EDataType eDataType, String initialValue) {
		AreaSecurity result = AreaSecurity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAreaSecurityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BoundaryMarking createBoundaryMarkingFromString(EDataType eDataType, String initialValue) {
		BoundaryMarking result = BoundaryMarking.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBoundaryMarkingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PrivilegeKind createPrivilegeKindFromString(EDataType eDataType, String initialValue) {
		PrivilegeKind result = PrivilegeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPrivilegeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AccountState createAccountStateFromString(EDataType eDataType, String initialValue) {
		AccountState result = AccountState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAccountStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GrantBasis createGrantBasisFromString(EDataType eDataType, String initialValue) {
		GrantBasis result = GrantBasis.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGrantBasisToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DispositionSubject createDispositionSubjectFromString(EDataType eDataType, String initialValue) {
		DispositionSubject result = DispositionSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDispositionSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DispositionMethod createDispositionMethodFromString(EDataType eDataType, String initialValue) {
		DispositionMethod result = DispositionMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDispositionMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RedundancySubject createRedundancySubjectFromString(EDataType eDataType, String initialValue) {
		RedundancySubject result = RedundancySubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRedundancySubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvidenceKind createEvidenceKindFromString(EDataType eDataType, String initialValue) {
		EvidenceKind result = EvidenceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvidenceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public JudgedVerdict createJudgedVerdictFromString(EDataType eDataType, String initialValue) {
		JudgedVerdict result = JudgedVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertJudgedVerdictToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PeriodSubject createPeriodSubjectFromString(EDataType eDataType, String initialValue) {
		PeriodSubject result = PeriodSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequirementSubject createRequirementSubjectFromString(EDataType eDataType, String initialValue) {
		RequirementSubject result = RequirementSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDate(final String it) {
		return it == null ? null : org.plumbline.model.PartialDate.valueOf(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartialDate createPartialDateFromString(EDataType eDataType, String initialValue) {
		return createPartialDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDate(final PartialDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPartialDateToString(EDataType eDataType, Object instanceValue) {
		return convertPartialDate((PartialDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriod(final String it) {
		return it == null ? null : java.time.Period.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue) {
		return createPeriod(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriod(final Period it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue) {
		return convertPeriod((Period)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDuration(final String it) {
		return it == null ? null : java.time.Duration.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Duration createDurationFromString(EDataType eDataType, String initialValue) {
		return createDuration(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDuration(final Duration it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDurationToString(EDataType eDataType, Object instanceValue) {
		return convertDuration((Duration)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingPackage getOutsourcingPackage() {
		return (OutsourcingPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static OutsourcingPackage getPackage() {
		return OutsourcingPackage.eINSTANCE;
	}

} //OutsourcingFactoryImpl

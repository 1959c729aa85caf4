/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.time.Duration;
import java.time.Period;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.AgencyAspect;
import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.AgencyMandate;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.AreaSecurity;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.AuthorityKind;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BackupKind;
import org.plumbline.model.outsourcing.BoundaryMarking;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.ChangeRecord;
import org.plumbline.model.outsourcing.Check;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.ContinuityPlan;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlExecution;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlScope;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.DataAsset;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.DispositionMethod;
import org.plumbline.model.outsourcing.DispositionSubject;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.EffectivenessAssessment;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.EmploymentKind;
import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.EquipmentPurpose;
import org.plumbline.model.outsourcing.EvaluationContent;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.EvidenceKind;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.ExternalQuality;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.Gate;
import org.plumbline.model.outsourcing.GrantBasis;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementComparison;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ImprovementSuggestion;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.IncidentPlan;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.LeadershipDecisionKind;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.MandateKind;
import org.plumbline.model.outsourcing.MeasureKind;
import org.plumbline.model.outsourcing.MediumReliability;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OfficeTenure;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OperatingDocument;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OrganisationScope;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.OwnerKind;
import org.plumbline.model.outsourcing.Ownership;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Person;
import org.plumbline.model.outsourcing.PersonnelAspect;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PlanContent;
import org.plumbline.model.outsourcing.PolicyContent;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.QualificationKind;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.model.outsourcing.RedundancyDetermination;
import org.plumbline.model.outsourcing.RedundancySubject;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.RegulationContent;
import org.plumbline.model.outsourcing.RemoteAccess;
import org.plumbline.model.outsourcing.RemoteAccessState;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.RequirementSubject;
import org.plumbline.model.outsourcing.ResourceAllocation;
import org.plumbline.model.outsourcing.ResourceKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.ReviewCoverage;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Sensitivity;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.Subcontract;
import org.plumbline.model.outsourcing.Sufficiency;
import org.plumbline.model.outsourcing.SupervisingAuthority;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.model.outsourcing.SupervisionActivity;
import org.plumbline.model.outsourcing.TechnicalEnvironment;
import org.plumbline.model.outsourcing.TestResult;
import org.plumbline.model.outsourcing.TestRun;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingPlan;
import org.plumbline.model.outsourcing.TrainingTopic;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Validity;
import org.plumbline.model.outsourcing.VerificationContent;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class OutsourcingPackageImpl extends EPackageImpl implements OutsourcingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outsourcingProjectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass departmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass internalUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass officialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supervisingLeaderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responsibleUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass authorisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responsibilityLetterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceAllocationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supervisingAuthorityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assessmentOrganisationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leadershipDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass threatEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vulnerabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlEvaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass unitInfluenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskDecisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass costBenefitAnalysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass candidateAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass filingAmendmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supervisionActivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceEvaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managementAuditEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliveryVerificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass executionInspectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass authorityInspectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass improvementSupervisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass improvementSuggestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managementReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass improvementComparisonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass redundancyDeterminationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceExitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dispositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approvalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass revisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managedDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outsourcingPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managementRegulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass managementPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trainingPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass incidentPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass continuityPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass operatingDocumentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass testRunEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceAgencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass officeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agencyCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personnelCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass qualificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass servicePersonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass employmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass serviceContractEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outsourcedServiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass securityClausesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exitStrategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exitConditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliveryStageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass subcontractEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agencyMandateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass confidentialityAgreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass improvementMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass securityIncidentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass controlExecutionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass effectivenessAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass technicalEnvironmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dataAssetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remoteAccessEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass equipmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass storageMediumEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass backupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass auditLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass areaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass accessGrantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass periodSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass judgementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum serviceTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum participationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responsibilityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum leadershipDecisionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum authorityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum approvalDecisionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum policyContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum regulationContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reviewCoverageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum securityClauseContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exitConditionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exitManagementContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum exitTechnicalContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum planContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum filingContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verificationContentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum needEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum implementationStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rectificationStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum levelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskTreatmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coverageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum effectivenessEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sufficiencyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costLevelEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outsourcingConclusionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessmentSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum registrationPlaceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ownershipEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agencyAspectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum personnelAspectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkResultEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum qualificationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum validityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum officeTenureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum citizenshipEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum employmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum changeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mandateKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportTopicEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trainingTopicEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum organisationScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum externalQualityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum documentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum controlStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum sensitivityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ownerKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum remoteAccessStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum equipmentPurposeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum mediumReliabilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum backupKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum testResultEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum auditLogStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum auditFieldEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum areaSecurityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum boundaryMarkingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum privilegeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum accountStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum grantBasisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dispositionSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dispositionMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum redundancySubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evidenceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum judgedVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum periodSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType partialDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType periodEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType durationEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private OutsourcingPackageImpl() {
		super(eNS_URI, OutsourcingFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link OutsourcingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static OutsourcingPackage init() {
		if (isInited) return (OutsourcingPackage)EPackage.Registry.INSTANCE.getEPackage(OutsourcingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredOutsourcingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		OutsourcingPackageImpl theOutsourcingPackage = registeredOutsourcingPackage instanceof OutsourcingPackageImpl ? (OutsourcingPackageImpl)registeredOutsourcingPackage : new OutsourcingPackageImpl();

		isInited = true;

		// Create package meta-data objects
		theOutsourcingPackage.createPackageContents();

		// Initialize created meta-data
		theOutsourcingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theOutsourcingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(OutsourcingPackage.eNS_URI, theOutsourcingPackage);
		return theOutsourcingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Id() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Description() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Evidence() {
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty() {
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Contact() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Agreements() {
		return (EReference)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParty_Trainings() {
		return (EReference)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutsourcingProject() {
		return outsourcingProjectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutsourcingProject_AssessedOn() {
		return (EAttribute)outsourcingProjectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Department() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_InvolvedUnits() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_SupervisingLeader() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_ResponsibleUnits() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Authorisations() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_ResponsibilityLetters() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Resources() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Authorities() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_AssessmentOrganisations() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Phases() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Documents() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Agencies() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Contracts() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Agreements() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Changes() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Incidents() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Controls() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Environment() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Requirements() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Periods() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_EvidenceRegister() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcingProject_Judgements() {
		return (EReference)outsourcingProjectEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDepartment() {
		return departmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_InternalUnits() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_Officials() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDepartment_SecurityLeader() {
		return (EReference)departmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInternalUnit() {
		return internalUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalUnit_Head() {
		return (EReference)internalUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalUnit_SecurityLeader() {
		return (EReference)internalUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalUnit_Project() {
		return (EReference)internalUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalUnit_Responsibilities() {
		return (EReference)internalUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInternalUnit_Activities() {
		return (EReference)internalUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOfficial() {
		return officialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOfficial_Title() {
		return (EAttribute)officialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOfficial_Unit() {
		return (EReference)officialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupervisingLeader() {
		return supervisingLeaderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupervisingLeader_Holder() {
		return (EReference)supervisingLeaderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupervisingLeader_AppointedOn() {
		return (EAttribute)supervisingLeaderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponsibleUnit() {
		return responsibleUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponsibleUnit_Unit() {
		return (EReference)responsibleUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Participation() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_Duties() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibleUnit_AssignedOn() {
		return (EAttribute)responsibleUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuthorisation() {
		return authorisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAuthorisation_GrantedBy() {
		return (EReference)authorisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuthorisation_GrantedOn() {
		return (EAttribute)authorisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAuthorisation_Authorises() {
		return (EReference)authorisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponsibilityLetter() {
		return responsibilityLetterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibilityLetter_Responsibility() {
		return (EAttribute)responsibilityLetterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponsibilityLetter_Signatory() {
		return (EReference)responsibilityLetterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponsibilityLetter_Unit() {
		return (EReference)responsibilityLetterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponsibilityLetter_SignedOn() {
		return (EAttribute)responsibilityLetterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResourceAllocation() {
		return resourceAllocationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceAllocation_Kind() {
		return (EAttribute)resourceAllocationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceAllocation_Year() {
		return (EAttribute)resourceAllocationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResourceAllocation_ApprovedOn() {
		return (EAttribute)resourceAllocationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResourceAllocation_ApprovedBy() {
		return (EReference)resourceAllocationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupervisingAuthority() {
		return supervisingAuthorityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupervisingAuthority_Kind() {
		return (EAttribute)supervisingAuthorityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssessmentOrganisation() {
		return assessmentOrganisationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_Kind() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_EstablishedOn() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_Resources() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_Scope() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessmentOrganisation_AuditAuthority() {
		return (EReference)assessmentOrganisationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_AuthorisedOn() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessmentOrganisation_Qualities() {
		return (EAttribute)assessmentOrganisationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhase() {
		return phaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Kind() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_PlannedStart() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_StartedOn() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_PlannedEnd() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_EndedOn() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Gates() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Activities() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGate() {
		return gateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_DueOn() {
		return (EAttribute)gateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGate_PassedOn() {
		return (EAttribute)gateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_DecidedBy() {
		return (EReference)gateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGate_Requires() {
		return (EReference)gateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_PlannedOn() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_PerformedOn() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_State() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Responsible() {
		return (EReference)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Participants() {
		return (EReference)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeadershipDecision() {
		return leadershipDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeadershipDecision_Kind() {
		return (EAttribute)leadershipDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeadershipDecision_DecidedBy() {
		return (EReference)leadershipDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskAssessment() {
		return riskAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_StartedOn() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Threats() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Vulnerabilities() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Risks() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_ControlEvaluations() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_UnitInfluences() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_Decision() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_CostBenefit() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThreat() {
		return threatEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreat_Likelihood() {
		return (EAttribute)threatEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreat_Impact() {
		return (EAttribute)threatEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getThreat_Risks() {
		return (EReference)threatEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVulnerability() {
		return vulnerabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVulnerability_Severity() {
		return (EAttribute)vulnerabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVulnerability_RemediedOn() {
		return (EAttribute)vulnerabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVulnerability_Risks() {
		return (EReference)vulnerabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Threat() {
		return (EReference)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Vulnerability() {
		return (EReference)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Assets() {
		return (EReference)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Controls() {
		return (EReference)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Level() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Treatment() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualLikelihood() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ResidualLevel() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControlEvaluation() {
		return controlEvaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlEvaluation_Scope() {
		return (EAttribute)controlEvaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlEvaluation_Coverage() {
		return (EAttribute)controlEvaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlEvaluation_Measures() {
		return (EReference)controlEvaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlEvaluation_Result() {
		return (EAttribute)controlEvaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUnitInfluence() {
		return unitInfluenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUnitInfluence_Unit() {
		return (EReference)unitInfluenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUnitInfluence_Effect() {
		return (EAttribute)unitInfluenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskDecision() {
		return riskDecisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskDecision_AcceptableLevel() {
		return (EAttribute)riskDecisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskDecision_DecidedBy() {
		return (EReference)riskDecisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskDecision_DecidedOn() {
		return (EAttribute)riskDecisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCostBenefitAnalysis() {
		return costBenefitAnalysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostBenefitAnalysis_PerformedOn() {
		return (EAttribute)costBenefitAnalysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostBenefitAnalysis_Controls() {
		return (EAttribute)costBenefitAnalysisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostBenefitAnalysis_Cost() {
		return (EAttribute)costBenefitAnalysisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostBenefitAnalysis_Conclusion() {
		return (EAttribute)costBenefitAnalysisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCostBenefitAnalysis_ReconsideredOn() {
		return (EAttribute)costBenefitAnalysisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCandidateAssessment() {
		return candidateAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidateAssessment_Scope() {
		return (EAttribute)candidateAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidateAssessment_Candidates() {
		return (EReference)candidateAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCandidateAssessment_Recommended() {
		return (EReference)candidateAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFiling() {
		return filingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Contract() {
		return (EReference)filingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Authority() {
		return (EReference)filingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiling_Contents() {
		return (EAttribute)filingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFiling_Amendments() {
		return (EReference)filingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFilingAmendment() {
		return filingAmendmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFilingAmendment_SubmittedOn() {
		return (EAttribute)filingAmendmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFilingAmendment_Covers() {
		return (EReference)filingAmendmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupervisionActivity() {
		return supervisionActivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupervisionActivity_Contract() {
		return (EReference)supervisionActivityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupervisionActivity_Problems() {
		return (EReference)supervisionActivityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupervisionActivity_Measures() {
		return (EReference)supervisionActivityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupervisionActivity_RevisionNeed() {
		return (EAttribute)supervisionActivityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceEvaluation() {
		return serviceEvaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceEvaluation_Contents() {
		return (EAttribute)serviceEvaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceEvaluation_RequirementAdjustment() {
		return (EAttribute)serviceEvaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManagementAudit() {
		return managementAuditEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementAudit_Result() {
		return (EAttribute)managementAuditEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliveryVerification() {
		return deliveryVerificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliveryVerification_Stage() {
		return (EReference)deliveryVerificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryVerification_Contents() {
		return (EAttribute)deliveryVerificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExecutionInspection() {
		return executionInspectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExecutionInspection_OrganisedBy() {
		return (EReference)executionInspectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuthorityInspection() {
		return authorityInspectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAuthorityInspection_Authority() {
		return (EReference)authorityInspectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuthorityInspection_Cooperation() {
		return (EAttribute)authorityInspectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprovementSupervision() {
		return improvementSupervisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovementSupervision_SupervisedBy() {
		return (EReference)improvementSupervisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovementSupervision_Measures() {
		return (EReference)improvementSupervisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprovementSuggestion() {
		return improvementSuggestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovementSuggestion_SubmittedBy() {
		return (EReference)improvementSuggestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManagementReport() {
		return managementReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagementReport_SubmittedBy() {
		return (EReference)managementReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagementReport_SubmittedTo() {
		return (EReference)managementReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementReport_PeriodStart() {
		return (EAttribute)managementReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementReport_PeriodEnd() {
		return (EAttribute)managementReportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementReport_Topics() {
		return (EAttribute)managementReportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagementReport_Subjects() {
		return (EReference)managementReportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTraining() {
		return trainingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTraining_Topics() {
		return (EAttribute)trainingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_GivenBy() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTraining_Attendees() {
		return (EReference)trainingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprovementComparison() {
		return improvementComparisonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovementComparison_Measures() {
		return (EReference)improvementComparisonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementComparison_Result() {
		return (EAttribute)improvementComparisonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRedundancyDetermination() {
		return redundancyDeterminationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedundancyDetermination_Subjects() {
		return (EAttribute)redundancyDeterminationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRedundancyDetermination_Level() {
		return (EAttribute)redundancyDeterminationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceExit() {
		return serviceExitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceExit_Contract() {
		return (EReference)serviceExitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceExit_StartedOn() {
		return (EAttribute)serviceExitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceExit_Condition() {
		return (EReference)serviceExitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceExit_Management() {
		return (EAttribute)serviceExitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceExit_Technical() {
		return (EAttribute)serviceExitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceExit_Dispositions() {
		return (EReference)serviceExitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDisposition() {
		return dispositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Subject() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisposition_Assets() {
		return (EReference)dispositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_Method() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_DisposedOn() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDisposition_VerifiedOn() {
		return (EAttribute)dispositionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDisposition_VerifiedBy() {
		return (EReference)dispositionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApproval() {
		return approvalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_Decision() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApproval_Approver() {
		return (EReference)approvalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApproval_ApprovedOn() {
		return (EAttribute)approvalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReview() {
		return reviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_ReviewedOn() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReview_ReviewedBy() {
		return (EReference)reviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Coverage() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReview_Conclusion() {
		return (EAttribute)reviewEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRevision() {
		return revisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRevision_RevisedOn() {
		return (EAttribute)revisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRevision_Changes() {
		return (EReference)revisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRevision_Measures() {
		return (EReference)revisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManagedDocument() {
		return managedDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagedDocument_PreparedBy() {
		return (EReference)managedDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagedDocument_EstablishedOn() {
		return (EAttribute)managedDocumentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagedDocument_Approval() {
		return (EReference)managedDocumentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagedDocument_PublishedOn() {
		return (EAttribute)managedDocumentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagedDocument_ExecutedSince() {
		return (EAttribute)managedDocumentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagedDocument_Reviews() {
		return (EReference)managedDocumentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagedDocument_Revisions() {
		return (EReference)managedDocumentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutsourcingPolicy() {
		return outsourcingPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutsourcingPolicy_Contents() {
		return (EAttribute)outsourcingPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManagementRegulation() {
		return managementRegulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagementRegulation_BasedOn() {
		return (EReference)managementRegulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementRegulation_Contents() {
		return (EAttribute)managementRegulationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getManagementPlan() {
		return managementPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getManagementPlan_Contract() {
		return (EReference)managementPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getManagementPlan_Contents() {
		return (EAttribute)managementPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreementTemplate() {
		return agreementTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreementTemplate_Contents() {
		return (EAttribute)agreementTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreementTemplate_Agreements() {
		return (EReference)agreementTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrainingPlan() {
		return trainingPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrainingPlan_Agency() {
		return (EReference)trainingPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingPlan_Verification() {
		return (EAttribute)trainingPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTrainingPlan_VerifiedOn() {
		return (EAttribute)trainingPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIncidentPlan() {
		return incidentPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentPlan_ReportingLimit() {
		return (EAttribute)incidentPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIncidentPlan_HandlingLimit() {
		return (EAttribute)incidentPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContinuityPlan() {
		return continuityPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContinuityPlan_Tests() {
		return (EReference)continuityPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOperatingDocument() {
		return operatingDocumentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOperatingDocument_Kind() {
		return (EAttribute)operatingDocumentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTestRun() {
		return testRunEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTestRun_TestedOn() {
		return (EAttribute)testRunEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTestRun_TestedBy() {
		return (EReference)testRunEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTestRun_Result() {
		return (EAttribute)testRunEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceAgency() {
		return serviceAgencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceAgency_Registration() {
		return (EAttribute)serviceAgencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceAgency_Ownership() {
		return (EAttribute)serviceAgencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceAgency_Scale() {
		return (EAttribute)serviceAgencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_ProjectLeader() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Offices() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Checks() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Qualifications() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Personnel() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Contracts() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Subcontracts() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_Assessments() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceAgency_AuditedBy() {
		return (EReference)serviceAgencyEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOffice() {
		return officeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffice_Address() {
		return (EAttribute)officeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOffice_Tenure() {
		return (EAttribute)officeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheck() {
		return checkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_Result() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_CheckedOn() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCheck_CheckedBy() {
		return (EReference)checkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgencyCheck() {
		return agencyCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyCheck_Aspect() {
		return (EAttribute)agencyCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersonnelCheck() {
		return personnelCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonnelCheck_Aspect() {
		return (EAttribute)personnelCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQualification() {
		return qualificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualification_Kind() {
		return (EAttribute)qualificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualification_Number() {
		return (EAttribute)qualificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualification_ValidFrom() {
		return (EAttribute)qualificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualification_ValidUntil() {
		return (EAttribute)qualificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQualification_Validity() {
		return (EAttribute)qualificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServicePerson() {
		return servicePersonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Agency() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePerson_Citizenship() {
		return (EAttribute)servicePersonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePerson_Position() {
		return (EAttribute)servicePersonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePerson_Duties() {
		return (EAttribute)servicePersonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePerson_ServesFrom() {
		return (EAttribute)servicePersonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServicePerson_ServesUntil() {
		return (EAttribute)servicePersonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Replaces() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_ReplacedBy() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Qualifications() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Checks() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Employment() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Contracts() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServicePerson_Accounts() {
		return (EReference)servicePersonEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEmployment() {
		return employmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmployment_Kind() {
		return (EAttribute)employmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmployment_Term() {
		return (EAttribute)employmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmployment_StartsOn() {
		return (EAttribute)employmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEmployment_EndsOn() {
		return (EAttribute)employmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getServiceContract() {
		return serviceContractEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Agency() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceContract_SignedOn() {
		return (EAttribute)serviceContractEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceContract_StartsOn() {
		return (EAttribute)serviceContractEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceContract_EndsOn() {
		return (EAttribute)serviceContractEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getServiceContract_TerminatedOn() {
		return (EAttribute)serviceContractEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Services() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_SecurityClauses() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_ExitStrategy() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_DeliveryStages() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Subcontracts() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Mandates() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Personnel() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Plans() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Filings() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getServiceContract_Exits() {
		return (EReference)serviceContractEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutsourcedService() {
		return outsourcedServiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutsourcedService_Type() {
		return (EAttribute)outsourcedServiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutsourcedService_StartsOn() {
		return (EAttribute)outsourcedServiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutsourcedService_TerminatedOn() {
		return (EAttribute)outsourcedServiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOutsourcedService_TerminationRequiredBy() {
		return (EReference)outsourcedServiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecurityClauses() {
		return securityClausesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityClauses_BasedOn() {
		return (EReference)securityClausesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityClauses_Contents() {
		return (EAttribute)securityClausesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityClauses_Revisions() {
		return (EReference)securityClausesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityClauses_DeliveryStages() {
		return (EReference)securityClausesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExitStrategy() {
		return exitStrategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExitStrategy_Conditions() {
		return (EReference)exitStrategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitStrategy_Management() {
		return (EAttribute)exitStrategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitStrategy_Technical() {
		return (EAttribute)exitStrategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExitCondition() {
		return exitConditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitCondition_Kind() {
		return (EAttribute)exitConditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitCondition_HandlingLimit() {
		return (EAttribute)exitConditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliveryStage() {
		return deliveryStageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryStage_Objective() {
		return (EAttribute)deliveryStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryStage_DueOn() {
		return (EAttribute)deliveryStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliveryStage_DeliveredOn() {
		return (EAttribute)deliveryStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliveryStage_DescribedIn() {
		return (EReference)deliveryStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliveryStage_Verifications() {
		return (EReference)deliveryStageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSubcontract() {
		return subcontractEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubcontract_Subcontractor() {
		return (EReference)subcontractEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSubcontract_Scope() {
		return (EAttribute)subcontractEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSubcontract_Consent() {
		return (EReference)subcontractEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgencyMandate() {
		return agencyMandateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyMandate_Kind() {
		return (EAttribute)agencyMandateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgencyMandate_GrantedOn() {
		return (EAttribute)agencyMandateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConfidentialityAgreement() {
		return confidentialityAgreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfidentialityAgreement_Signatory() {
		return (EReference)confidentialityAgreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfidentialityAgreement_SignedOn() {
		return (EAttribute)confidentialityAgreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfidentialityAgreement_ValidUntil() {
		return (EAttribute)confidentialityAgreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConfidentialityAgreement_Template() {
		return (EReference)confidentialityAgreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConfidentialityAgreement_Contents() {
		return (EAttribute)confidentialityAgreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChange() {
		return changeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChange_Kind() {
		return (EAttribute)changeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChange_OccurredOn() {
		return (EAttribute)changeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChange_SecurityRelevance() {
		return (EAttribute)changeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChange_Affects() {
		return (EReference)changeEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChange_Record() {
		return (EReference)changeEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChange_Revisions() {
		return (EReference)changeEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChange_Amendments() {
		return (EReference)changeEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeRecord() {
		return changeRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangeRecord_RecordedOn() {
		return (EAttribute)changeRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeRecord_Approval() {
		return (EReference)changeRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem() {
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Cause() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_AnalysedOn() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProblem_ReportedTo() {
		return (EReference)problemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_ReportedOn() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Status() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_RectifiedOn() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImprovementMeasure() {
		return improvementMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementMeasure_Kind() {
		return (EAttribute)improvementMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementMeasure_ProposedOn() {
		return (EAttribute)improvementMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImprovementMeasure_Approval() {
		return (EReference)improvementMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementMeasure_DueOn() {
		return (EAttribute)improvementMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementMeasure_Status() {
		return (EAttribute)improvementMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImprovementMeasure_ImplementedOn() {
		return (EAttribute)improvementMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSecurityIncident() {
		return securityIncidentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityIncident_OccurredOn() {
		return (EAttribute)securityIncidentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityIncident_CoordinatedBy() {
		return (EReference)securityIncidentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityIncident_HandledBy() {
		return (EReference)securityIncidentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityIncident_ResolvedOn() {
		return (EAttribute)securityIncidentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSecurityIncident_Cause() {
		return (EAttribute)securityIncidentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityIncident_Vulnerabilities() {
		return (EReference)securityIncidentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSecurityIncident_Measures() {
		return (EReference)securityIncidentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControlMeasure() {
		return controlMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlMeasure_Control() {
		return (EAttribute)controlMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlMeasure_Status() {
		return (EAttribute)controlMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlMeasure_CarriedOutBy() {
		return (EReference)controlMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlMeasure_Protects() {
		return (EReference)controlMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlMeasure_InPlaceSince() {
		return (EAttribute)controlMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlMeasure_WithdrawnOn() {
		return (EAttribute)controlMeasureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlMeasure_Frequency() {
		return (EAttribute)controlMeasureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlMeasure_Executions() {
		return (EReference)controlMeasureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlMeasure_Assessments() {
		return (EReference)controlMeasureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlMeasure_Risks() {
		return (EReference)controlMeasureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getControlExecution() {
		return controlExecutionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlExecution_PerformedOn() {
		return (EAttribute)controlExecutionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getControlExecution_PerformedBy() {
		return (EReference)controlExecutionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getControlExecution_Result() {
		return (EAttribute)controlExecutionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEffectivenessAssessment() {
		return effectivenessAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffectivenessAssessment_AssessedOn() {
		return (EAttribute)effectivenessAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEffectivenessAssessment_AssessedBy() {
		return (EReference)effectivenessAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEffectivenessAssessment_Result() {
		return (EAttribute)effectivenessAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTechnicalEnvironment() {
		return technicalEnvironmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalEnvironment_Assets() {
		return (EReference)technicalEnvironmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTechnicalEnvironment_Accounts() {
		return (EReference)technicalEnvironmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAsset() {
		return assetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAsset_Sensitivity() {
		return (EAttribute)assetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_Area() {
		return (EReference)assetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_ProtectedBy() {
		return (EReference)assetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAsset_Risks() {
		return (EReference)assetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationSystem() {
		return informationSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Network() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Accounts() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInformationSystem_Logs() {
		return (EReference)informationSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDataAsset() {
		return dataAssetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDataAsset_System() {
		return (EReference)dataAssetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetwork() {
		return networkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetwork_Owner() {
		return (EAttribute)networkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Systems() {
		return (EReference)networkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_Equipment() {
		return (EReference)networkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetwork_RemoteAccesses() {
		return (EReference)networkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemoteAccess() {
		return remoteAccessEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemoteAccess_Network() {
		return (EReference)remoteAccessEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemoteAccess_State() {
		return (EAttribute)remoteAccessEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEquipment() {
		return equipmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEquipment_Purpose() {
		return (EAttribute)equipmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEquipment_BroughtBy() {
		return (EReference)equipmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEquipment_Network() {
		return (EReference)equipmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStorageMedium() {
		return storageMediumEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStorageMedium_Reliability() {
		return (EAttribute)storageMediumEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStorageMedium_Backups() {
		return (EReference)storageMediumEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBackup() {
		return backupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBackup_Kind() {
		return (EAttribute)backupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackup_Media() {
		return (EReference)backupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackup_Sources() {
		return (EReference)backupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBackup_Tests() {
		return (EReference)backupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuditLog() {
		return auditLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAuditLog_Systems() {
		return (EReference)auditLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuditLog_State() {
		return (EAttribute)auditLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuditLog_Fields() {
		return (EAttribute)auditLogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArea() {
		return areaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_Security() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArea_Boundary() {
		return (EAttribute)areaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArea_Assets() {
		return (EReference)areaEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccount() {
		return accountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Holder() {
		return (EReference)accountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_System() {
		return (EReference)accountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_Privilege() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_CreatedOn() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_State() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccount_RevokedOn() {
		return (EAttribute)accountEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccount_Grants() {
		return (EReference)accountEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAccessGrant() {
		return accessGrantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_Resource() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Rights() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_Basis() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAccessGrant_AuthorisedBy() {
		return (EReference)accessGrantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_AuthorisedOn() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAccessGrant_RevokedOn() {
		return (EAttribute)accessGrantEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherRequirement() {
		return otherRequirementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherRequirement_Subject() {
		return (EAttribute)otherRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherRequirement_Source() {
		return (EAttribute)otherRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOtherRequirement_MetBy() {
		return (EReference)otherRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPeriodSetting() {
		return periodSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodSetting_Subject() {
		return (EAttribute)periodSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPeriodSetting_Length() {
		return (EAttribute)periodSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPeriodSetting_Source() {
		return (EReference)periodSettingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidence() {
		return evidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Kind() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Location() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_EffectiveOn() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_DigestAlgorithm() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Digest() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_VerifiedBy() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_VerifiedOn() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidence_Supports() {
		return (EReference)evidenceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getJudgement() {
		return judgementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Item() {
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Verdict() {
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Reviewer() {
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_JudgedOn() {
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getJudgement_Rationale() {
		return (EAttribute)judgementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getServiceType() {
		return serviceTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhaseKind() {
		return phaseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParticipation() {
		return participationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponsibilityKind() {
		return responsibilityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityState() {
		return activityStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLeadershipDecisionKind() {
		return leadershipDecisionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceKind() {
		return resourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuthorityKind() {
		return authorityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getApprovalDecision() {
		return approvalDecisionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolicyContent() {
		return policyContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegulationContent() {
		return regulationContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReviewCoverage() {
		return reviewCoverageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecurityClauseContent() {
		return securityClauseContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExitConditionKind() {
		return exitConditionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExitManagementContent() {
		return exitManagementContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExitTechnicalContent() {
		return exitTechnicalContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlanContent() {
		return planContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentialityContent() {
		return confidentialityContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFilingContent() {
		return filingContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationContent() {
		return evaluationContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerificationContent() {
		return verificationContentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNeed() {
		return needEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasureKind() {
		return measureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImplementationStatus() {
		return implementationStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRectificationStatus() {
		return rectificationStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLevel() {
		return levelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskTreatment() {
		return riskTreatmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoverage() {
		return coverageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControlScope() {
		return controlScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEffectiveness() {
		return effectivenessEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSufficiency() {
		return sufficiencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostLevel() {
		return costLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutsourcingConclusion() {
		return outsourcingConclusionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssessmentSubject() {
		return assessmentSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRegistrationPlace() {
		return registrationPlaceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOwnership() {
		return ownershipEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgencyAspect() {
		return agencyAspectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPersonnelAspect() {
		return personnelAspectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckResult() {
		return checkResultEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQualificationKind() {
		return qualificationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValidity() {
		return validityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOfficeTenure() {
		return officeTenureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCitizenship() {
		return citizenshipEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEmploymentKind() {
		return employmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChangeKind() {
		return changeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMandateKind() {
		return mandateKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReportTopic() {
		return reportTopicEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrainingTopic() {
		return trainingTopicEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationKind() {
		return organisationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrganisationScope() {
		return organisationScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getExternalQuality() {
		return externalQualityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDocumentKind() {
		return documentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControlKind() {
		return controlKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getControlStatus() {
		return controlStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSensitivity() {
		return sensitivityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOwnerKind() {
		return ownerKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRemoteAccessState() {
		return remoteAccessStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEquipmentPurpose() {
		return equipmentPurposeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMediumReliability() {
		return mediumReliabilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBackupKind() {
		return backupKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTestResult() {
		return testResultEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuditLogState() {
		return auditLogStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuditField() {
		return auditFieldEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAreaSecurity() {
		return areaSecurityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBoundaryMarking() {
		return boundaryMarkingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPrivilegeKind() {
		return privilegeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAccountState() {
		return accountStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGrantBasis() {
		return grantBasisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDispositionSubject() {
		return dispositionSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDispositionMethod() {
		return dispositionMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRedundancySubject() {
		return redundancySubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvidenceKind() {
		return evidenceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getJudgedVerdict() {
		return judgedVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPeriodSubject() {
		return periodSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirementSubject() {
		return requirementSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPartialDate() {
		return partialDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getPeriod() {
		return periodEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDuration() {
		return durationEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingFactory getOutsourcingFactory() {
		return (OutsourcingFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__ID);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__DESCRIPTION);
		createEReference(elementEClass, ELEMENT__EVIDENCE);

		partyEClass = createEClass(PARTY);
		createEAttribute(partyEClass, PARTY__CONTACT);
		createEReference(partyEClass, PARTY__AGREEMENTS);
		createEReference(partyEClass, PARTY__TRAININGS);

		outsourcingProjectEClass = createEClass(OUTSOURCING_PROJECT);
		createEAttribute(outsourcingProjectEClass, OUTSOURCING_PROJECT__ASSESSED_ON);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__DEPARTMENT);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__INVOLVED_UNITS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__SUPERVISING_LEADER);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__RESPONSIBLE_UNITS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__AUTHORISATIONS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__RESOURCES);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__AUTHORITIES);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__PHASES);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__DOCUMENTS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__AGENCIES);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__CONTRACTS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__AGREEMENTS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__CHANGES);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__INCIDENTS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__CONTROLS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__ENVIRONMENT);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__REQUIREMENTS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__PERIODS);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__EVIDENCE_REGISTER);
		createEReference(outsourcingProjectEClass, OUTSOURCING_PROJECT__JUDGEMENTS);

		departmentEClass = createEClass(DEPARTMENT);
		createEReference(departmentEClass, DEPARTMENT__INTERNAL_UNITS);
		createEReference(departmentEClass, DEPARTMENT__OFFICIALS);
		createEReference(departmentEClass, DEPARTMENT__SECURITY_LEADER);

		internalUnitEClass = createEClass(INTERNAL_UNIT);
		createEReference(internalUnitEClass, INTERNAL_UNIT__HEAD);
		createEReference(internalUnitEClass, INTERNAL_UNIT__SECURITY_LEADER);
		createEReference(internalUnitEClass, INTERNAL_UNIT__PROJECT);
		createEReference(internalUnitEClass, INTERNAL_UNIT__RESPONSIBILITIES);
		createEReference(internalUnitEClass, INTERNAL_UNIT__ACTIVITIES);

		personEClass = createEClass(PERSON);

		officialEClass = createEClass(OFFICIAL);
		createEAttribute(officialEClass, OFFICIAL__TITLE);
		createEReference(officialEClass, OFFICIAL__UNIT);

		supervisingLeaderEClass = createEClass(SUPERVISING_LEADER);
		createEReference(supervisingLeaderEClass, SUPERVISING_LEADER__HOLDER);
		createEAttribute(supervisingLeaderEClass, SUPERVISING_LEADER__APPOINTED_ON);

		responsibleUnitEClass = createEClass(RESPONSIBLE_UNIT);
		createEReference(responsibleUnitEClass, RESPONSIBLE_UNIT__UNIT);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__PARTICIPATION);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__DUTIES);
		createEAttribute(responsibleUnitEClass, RESPONSIBLE_UNIT__ASSIGNED_ON);

		authorisationEClass = createEClass(AUTHORISATION);
		createEReference(authorisationEClass, AUTHORISATION__GRANTED_BY);
		createEAttribute(authorisationEClass, AUTHORISATION__GRANTED_ON);
		createEReference(authorisationEClass, AUTHORISATION__AUTHORISES);

		responsibilityLetterEClass = createEClass(RESPONSIBILITY_LETTER);
		createEAttribute(responsibilityLetterEClass, RESPONSIBILITY_LETTER__RESPONSIBILITY);
		createEReference(responsibilityLetterEClass, RESPONSIBILITY_LETTER__SIGNATORY);
		createEReference(responsibilityLetterEClass, RESPONSIBILITY_LETTER__UNIT);
		createEAttribute(responsibilityLetterEClass, RESPONSIBILITY_LETTER__SIGNED_ON);

		resourceAllocationEClass = createEClass(RESOURCE_ALLOCATION);
		createEAttribute(resourceAllocationEClass, RESOURCE_ALLOCATION__KIND);
		createEAttribute(resourceAllocationEClass, RESOURCE_ALLOCATION__YEAR);
		createEAttribute(resourceAllocationEClass, RESOURCE_ALLOCATION__APPROVED_ON);
		createEReference(resourceAllocationEClass, RESOURCE_ALLOCATION__APPROVED_BY);

		supervisingAuthorityEClass = createEClass(SUPERVISING_AUTHORITY);
		createEAttribute(supervisingAuthorityEClass, SUPERVISING_AUTHORITY__KIND);

		assessmentOrganisationEClass = createEClass(ASSESSMENT_ORGANISATION);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__KIND);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__ESTABLISHED_ON);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__RESOURCES);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__SCOPE);
		createEReference(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__AUTHORISED_ON);
		createEAttribute(assessmentOrganisationEClass, ASSESSMENT_ORGANISATION__QUALITIES);

		phaseEClass = createEClass(PHASE);
		createEAttribute(phaseEClass, PHASE__KIND);
		createEAttribute(phaseEClass, PHASE__PLANNED_START);
		createEAttribute(phaseEClass, PHASE__STARTED_ON);
		createEAttribute(phaseEClass, PHASE__PLANNED_END);
		createEAttribute(phaseEClass, PHASE__ENDED_ON);
		createEReference(phaseEClass, PHASE__GATES);
		createEReference(phaseEClass, PHASE__ACTIVITIES);

		gateEClass = createEClass(GATE);
		createEAttribute(gateEClass, GATE__DUE_ON);
		createEAttribute(gateEClass, GATE__PASSED_ON);
		createEReference(gateEClass, GATE__DECIDED_BY);
		createEReference(gateEClass, GATE__REQUIRES);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__PLANNED_ON);
		createEAttribute(activityEClass, ACTIVITY__PERFORMED_ON);
		createEAttribute(activityEClass, ACTIVITY__STATE);
		createEReference(activityEClass, ACTIVITY__RESPONSIBLE);
		createEReference(activityEClass, ACTIVITY__PARTICIPANTS);

		leadershipDecisionEClass = createEClass(LEADERSHIP_DECISION);
		createEAttribute(leadershipDecisionEClass, LEADERSHIP_DECISION__KIND);
		createEReference(leadershipDecisionEClass, LEADERSHIP_DECISION__DECIDED_BY);

		riskAssessmentEClass = createEClass(RISK_ASSESSMENT);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__STARTED_ON);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__THREATS);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__VULNERABILITIES);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__RISKS);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__CONTROL_EVALUATIONS);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__UNIT_INFLUENCES);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__DECISION);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__COST_BENEFIT);

		threatEClass = createEClass(THREAT);
		createEAttribute(threatEClass, THREAT__LIKELIHOOD);
		createEAttribute(threatEClass, THREAT__IMPACT);
		createEReference(threatEClass, THREAT__RISKS);

		vulnerabilityEClass = createEClass(VULNERABILITY);
		createEAttribute(vulnerabilityEClass, VULNERABILITY__SEVERITY);
		createEAttribute(vulnerabilityEClass, VULNERABILITY__REMEDIED_ON);
		createEReference(vulnerabilityEClass, VULNERABILITY__RISKS);

		riskEClass = createEClass(RISK);
		createEReference(riskEClass, RISK__THREAT);
		createEReference(riskEClass, RISK__VULNERABILITY);
		createEReference(riskEClass, RISK__ASSETS);
		createEReference(riskEClass, RISK__CONTROLS);
		createEAttribute(riskEClass, RISK__LEVEL);
		createEAttribute(riskEClass, RISK__TREATMENT);
		createEAttribute(riskEClass, RISK__RESIDUAL_LIKELIHOOD);
		createEAttribute(riskEClass, RISK__RESIDUAL_LEVEL);

		controlEvaluationEClass = createEClass(CONTROL_EVALUATION);
		createEAttribute(controlEvaluationEClass, CONTROL_EVALUATION__SCOPE);
		createEAttribute(controlEvaluationEClass, CONTROL_EVALUATION__COVERAGE);
		createEReference(controlEvaluationEClass, CONTROL_EVALUATION__MEASURES);
		createEAttribute(controlEvaluationEClass, CONTROL_EVALUATION__RESULT);

		unitInfluenceEClass = createEClass(UNIT_INFLUENCE);
		createEReference(unitInfluenceEClass, UNIT_INFLUENCE__UNIT);
		createEAttribute(unitInfluenceEClass, UNIT_INFLUENCE__EFFECT);

		riskDecisionEClass = createEClass(RISK_DECISION);
		createEAttribute(riskDecisionEClass, RISK_DECISION__ACCEPTABLE_LEVEL);
		createEReference(riskDecisionEClass, RISK_DECISION__DECIDED_BY);
		createEAttribute(riskDecisionEClass, RISK_DECISION__DECIDED_ON);

		costBenefitAnalysisEClass = createEClass(COST_BENEFIT_ANALYSIS);
		createEAttribute(costBenefitAnalysisEClass, COST_BENEFIT_ANALYSIS__PERFORMED_ON);
		createEAttribute(costBenefitAnalysisEClass, COST_BENEFIT_ANALYSIS__CONTROLS);
		createEAttribute(costBenefitAnalysisEClass, COST_BENEFIT_ANALYSIS__COST);
		createEAttribute(costBenefitAnalysisEClass, COST_BENEFIT_ANALYSIS__CONCLUSION);
		createEAttribute(costBenefitAnalysisEClass, COST_BENEFIT_ANALYSIS__RECONSIDERED_ON);

		candidateAssessmentEClass = createEClass(CANDIDATE_ASSESSMENT);
		createEAttribute(candidateAssessmentEClass, CANDIDATE_ASSESSMENT__SCOPE);
		createEReference(candidateAssessmentEClass, CANDIDATE_ASSESSMENT__CANDIDATES);
		createEReference(candidateAssessmentEClass, CANDIDATE_ASSESSMENT__RECOMMENDED);

		filingEClass = createEClass(FILING);
		createEReference(filingEClass, FILING__CONTRACT);
		createEReference(filingEClass, FILING__AUTHORITY);
		createEAttribute(filingEClass, FILING__CONTENTS);
		createEReference(filingEClass, FILING__AMENDMENTS);

		filingAmendmentEClass = createEClass(FILING_AMENDMENT);
		createEAttribute(filingAmendmentEClass, FILING_AMENDMENT__SUBMITTED_ON);
		createEReference(filingAmendmentEClass, FILING_AMENDMENT__COVERS);

		supervisionActivityEClass = createEClass(SUPERVISION_ACTIVITY);
		createEReference(supervisionActivityEClass, SUPERVISION_ACTIVITY__CONTRACT);
		createEReference(supervisionActivityEClass, SUPERVISION_ACTIVITY__PROBLEMS);
		createEReference(supervisionActivityEClass, SUPERVISION_ACTIVITY__MEASURES);
		createEAttribute(supervisionActivityEClass, SUPERVISION_ACTIVITY__REVISION_NEED);

		serviceEvaluationEClass = createEClass(SERVICE_EVALUATION);
		createEAttribute(serviceEvaluationEClass, SERVICE_EVALUATION__CONTENTS);
		createEAttribute(serviceEvaluationEClass, SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT);

		managementAuditEClass = createEClass(MANAGEMENT_AUDIT);
		createEAttribute(managementAuditEClass, MANAGEMENT_AUDIT__RESULT);

		deliveryVerificationEClass = createEClass(DELIVERY_VERIFICATION);
		createEReference(deliveryVerificationEClass, DELIVERY_VERIFICATION__STAGE);
		createEAttribute(deliveryVerificationEClass, DELIVERY_VERIFICATION__CONTENTS);

		executionInspectionEClass = createEClass(EXECUTION_INSPECTION);
		createEReference(executionInspectionEClass, EXECUTION_INSPECTION__ORGANISED_BY);

		authorityInspectionEClass = createEClass(AUTHORITY_INSPECTION);
		createEReference(authorityInspectionEClass, AUTHORITY_INSPECTION__AUTHORITY);
		createEAttribute(authorityInspectionEClass, AUTHORITY_INSPECTION__COOPERATION);

		improvementSupervisionEClass = createEClass(IMPROVEMENT_SUPERVISION);
		createEReference(improvementSupervisionEClass, IMPROVEMENT_SUPERVISION__SUPERVISED_BY);
		createEReference(improvementSupervisionEClass, IMPROVEMENT_SUPERVISION__MEASURES);

		improvementSuggestionEClass = createEClass(IMPROVEMENT_SUGGESTION);
		createEReference(improvementSuggestionEClass, IMPROVEMENT_SUGGESTION__SUBMITTED_BY);

		managementReportEClass = createEClass(MANAGEMENT_REPORT);
		createEReference(managementReportEClass, MANAGEMENT_REPORT__SUBMITTED_BY);
		createEReference(managementReportEClass, MANAGEMENT_REPORT__SUBMITTED_TO);
		createEAttribute(managementReportEClass, MANAGEMENT_REPORT__PERIOD_START);
		createEAttribute(managementReportEClass, MANAGEMENT_REPORT__PERIOD_END);
		createEAttribute(managementReportEClass, MANAGEMENT_REPORT__TOPICS);
		createEReference(managementReportEClass, MANAGEMENT_REPORT__SUBJECTS);

		trainingEClass = createEClass(TRAINING);
		createEAttribute(trainingEClass, TRAINING__TOPICS);
		createEReference(trainingEClass, TRAINING__GIVEN_BY);
		createEReference(trainingEClass, TRAINING__ATTENDEES);

		improvementComparisonEClass = createEClass(IMPROVEMENT_COMPARISON);
		createEReference(improvementComparisonEClass, IMPROVEMENT_COMPARISON__MEASURES);
		createEAttribute(improvementComparisonEClass, IMPROVEMENT_COMPARISON__RESULT);

		redundancyDeterminationEClass = createEClass(REDUNDANCY_DETERMINATION);
		createEAttribute(redundancyDeterminationEClass, REDUNDANCY_DETERMINATION__SUBJECTS);
		createEAttribute(redundancyDeterminationEClass, REDUNDANCY_DETERMINATION__LEVEL);

		serviceExitEClass = createEClass(SERVICE_EXIT);
		createEReference(serviceExitEClass, SERVICE_EXIT__CONTRACT);
		createEAttribute(serviceExitEClass, SERVICE_EXIT__STARTED_ON);
		createEReference(serviceExitEClass, SERVICE_EXIT__CONDITION);
		createEAttribute(serviceExitEClass, SERVICE_EXIT__MANAGEMENT);
		createEAttribute(serviceExitEClass, SERVICE_EXIT__TECHNICAL);
		createEReference(serviceExitEClass, SERVICE_EXIT__DISPOSITIONS);

		dispositionEClass = createEClass(DISPOSITION);
		createEAttribute(dispositionEClass, DISPOSITION__SUBJECT);
		createEReference(dispositionEClass, DISPOSITION__ASSETS);
		createEAttribute(dispositionEClass, DISPOSITION__METHOD);
		createEAttribute(dispositionEClass, DISPOSITION__DISPOSED_ON);
		createEAttribute(dispositionEClass, DISPOSITION__VERIFIED_ON);
		createEReference(dispositionEClass, DISPOSITION__VERIFIED_BY);

		approvalEClass = createEClass(APPROVAL);
		createEAttribute(approvalEClass, APPROVAL__DECISION);
		createEReference(approvalEClass, APPROVAL__APPROVER);
		createEAttribute(approvalEClass, APPROVAL__APPROVED_ON);

		reviewEClass = createEClass(REVIEW);
		createEAttribute(reviewEClass, REVIEW__REVIEWED_ON);
		createEReference(reviewEClass, REVIEW__REVIEWED_BY);
		createEAttribute(reviewEClass, REVIEW__COVERAGE);
		createEAttribute(reviewEClass, REVIEW__CONCLUSION);

		revisionEClass = createEClass(REVISION);
		createEAttribute(revisionEClass, REVISION__REVISED_ON);
		createEReference(revisionEClass, REVISION__CHANGES);
		createEReference(revisionEClass, REVISION__MEASURES);

		managedDocumentEClass = createEClass(MANAGED_DOCUMENT);
		createEReference(managedDocumentEClass, MANAGED_DOCUMENT__PREPARED_BY);
		createEAttribute(managedDocumentEClass, MANAGED_DOCUMENT__ESTABLISHED_ON);
		createEReference(managedDocumentEClass, MANAGED_DOCUMENT__APPROVAL);
		createEAttribute(managedDocumentEClass, MANAGED_DOCUMENT__PUBLISHED_ON);
		createEAttribute(managedDocumentEClass, MANAGED_DOCUMENT__EXECUTED_SINCE);
		createEReference(managedDocumentEClass, MANAGED_DOCUMENT__REVIEWS);
		createEReference(managedDocumentEClass, MANAGED_DOCUMENT__REVISIONS);

		outsourcingPolicyEClass = createEClass(OUTSOURCING_POLICY);
		createEAttribute(outsourcingPolicyEClass, OUTSOURCING_POLICY__CONTENTS);

		managementRegulationEClass = createEClass(MANAGEMENT_REGULATION);
		createEReference(managementRegulationEClass, MANAGEMENT_REGULATION__BASED_ON);
		createEAttribute(managementRegulationEClass, MANAGEMENT_REGULATION__CONTENTS);

		managementPlanEClass = createEClass(MANAGEMENT_PLAN);
		createEReference(managementPlanEClass, MANAGEMENT_PLAN__CONTRACT);
		createEAttribute(managementPlanEClass, MANAGEMENT_PLAN__CONTENTS);

		agreementTemplateEClass = createEClass(AGREEMENT_TEMPLATE);
		createEAttribute(agreementTemplateEClass, AGREEMENT_TEMPLATE__CONTENTS);
		createEReference(agreementTemplateEClass, AGREEMENT_TEMPLATE__AGREEMENTS);

		trainingPlanEClass = createEClass(TRAINING_PLAN);
		createEReference(trainingPlanEClass, TRAINING_PLAN__AGENCY);
		createEAttribute(trainingPlanEClass, TRAINING_PLAN__VERIFICATION);
		createEAttribute(trainingPlanEClass, TRAINING_PLAN__VERIFIED_ON);

		incidentPlanEClass = createEClass(INCIDENT_PLAN);
		createEAttribute(incidentPlanEClass, INCIDENT_PLAN__REPORTING_LIMIT);
		createEAttribute(incidentPlanEClass, INCIDENT_PLAN__HANDLING_LIMIT);

		continuityPlanEClass = createEClass(CONTINUITY_PLAN);
		createEReference(continuityPlanEClass, CONTINUITY_PLAN__TESTS);

		operatingDocumentEClass = createEClass(OPERATING_DOCUMENT);
		createEAttribute(operatingDocumentEClass, OPERATING_DOCUMENT__KIND);

		testRunEClass = createEClass(TEST_RUN);
		createEAttribute(testRunEClass, TEST_RUN__TESTED_ON);
		createEReference(testRunEClass, TEST_RUN__TESTED_BY);
		createEAttribute(testRunEClass, TEST_RUN__RESULT);

		serviceAgencyEClass = createEClass(SERVICE_AGENCY);
		createEAttribute(serviceAgencyEClass, SERVICE_AGENCY__REGISTRATION);
		createEAttribute(serviceAgencyEClass, SERVICE_AGENCY__OWNERSHIP);
		createEAttribute(serviceAgencyEClass, SERVICE_AGENCY__SCALE);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__PROJECT_LEADER);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__OFFICES);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__CHECKS);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__QUALIFICATIONS);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__PERSONNEL);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__CONTRACTS);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__SUBCONTRACTS);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__ASSESSMENTS);
		createEReference(serviceAgencyEClass, SERVICE_AGENCY__AUDITED_BY);

		officeEClass = createEClass(OFFICE);
		createEAttribute(officeEClass, OFFICE__ADDRESS);
		createEAttribute(officeEClass, OFFICE__TENURE);

		checkEClass = createEClass(CHECK);
		createEAttribute(checkEClass, CHECK__RESULT);
		createEAttribute(checkEClass, CHECK__CHECKED_ON);
		createEReference(checkEClass, CHECK__CHECKED_BY);

		agencyCheckEClass = createEClass(AGENCY_CHECK);
		createEAttribute(agencyCheckEClass, AGENCY_CHECK__ASPECT);

		personnelCheckEClass = createEClass(PERSONNEL_CHECK);
		createEAttribute(personnelCheckEClass, PERSONNEL_CHECK__ASPECT);

		qualificationEClass = createEClass(QUALIFICATION);
		createEAttribute(qualificationEClass, QUALIFICATION__KIND);
		createEAttribute(qualificationEClass, QUALIFICATION__NUMBER);
		createEAttribute(qualificationEClass, QUALIFICATION__VALID_FROM);
		createEAttribute(qualificationEClass, QUALIFICATION__VALID_UNTIL);
		createEAttribute(qualificationEClass, QUALIFICATION__VALIDITY);

		servicePersonEClass = createEClass(SERVICE_PERSON);
		createEReference(servicePersonEClass, SERVICE_PERSON__AGENCY);
		createEAttribute(servicePersonEClass, SERVICE_PERSON__CITIZENSHIP);
		createEAttribute(servicePersonEClass, SERVICE_PERSON__POSITION);
		createEAttribute(servicePersonEClass, SERVICE_PERSON__DUTIES);
		createEAttribute(servicePersonEClass, SERVICE_PERSON__SERVES_FROM);
		createEAttribute(servicePersonEClass, SERVICE_PERSON__SERVES_UNTIL);
		createEReference(servicePersonEClass, SERVICE_PERSON__REPLACES);
		createEReference(servicePersonEClass, SERVICE_PERSON__REPLACED_BY);
		createEReference(servicePersonEClass, SERVICE_PERSON__QUALIFICATIONS);
		createEReference(servicePersonEClass, SERVICE_PERSON__CHECKS);
		createEReference(servicePersonEClass, SERVICE_PERSON__EMPLOYMENT);
		createEReference(servicePersonEClass, SERVICE_PERSON__CONTRACTS);
		createEReference(servicePersonEClass, SERVICE_PERSON__ACCOUNTS);

		employmentEClass = createEClass(EMPLOYMENT);
		createEAttribute(employmentEClass, EMPLOYMENT__KIND);
		createEAttribute(employmentEClass, EMPLOYMENT__TERM);
		createEAttribute(employmentEClass, EMPLOYMENT__STARTS_ON);
		createEAttribute(employmentEClass, EMPLOYMENT__ENDS_ON);

		serviceContractEClass = createEClass(SERVICE_CONTRACT);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__AGENCY);
		createEAttribute(serviceContractEClass, SERVICE_CONTRACT__SIGNED_ON);
		createEAttribute(serviceContractEClass, SERVICE_CONTRACT__STARTS_ON);
		createEAttribute(serviceContractEClass, SERVICE_CONTRACT__ENDS_ON);
		createEAttribute(serviceContractEClass, SERVICE_CONTRACT__TERMINATED_ON);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__SERVICES);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__SECURITY_CLAUSES);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__EXIT_STRATEGY);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__DELIVERY_STAGES);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__SUBCONTRACTS);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__MANDATES);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__PERSONNEL);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__PLANS);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__FILINGS);
		createEReference(serviceContractEClass, SERVICE_CONTRACT__EXITS);

		outsourcedServiceEClass = createEClass(OUTSOURCED_SERVICE);
		createEAttribute(outsourcedServiceEClass, OUTSOURCED_SERVICE__TYPE);
		createEAttribute(outsourcedServiceEClass, OUTSOURCED_SERVICE__STARTS_ON);
		createEAttribute(outsourcedServiceEClass, OUTSOURCED_SERVICE__TERMINATED_ON);
		createEReference(outsourcedServiceEClass, OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY);

		securityClausesEClass = createEClass(SECURITY_CLAUSES);
		createEReference(securityClausesEClass, SECURITY_CLAUSES__BASED_ON);
		createEAttribute(securityClausesEClass, SECURITY_CLAUSES__CONTENTS);
		createEReference(securityClausesEClass, SECURITY_CLAUSES__REVISIONS);
		createEReference(securityClausesEClass, SECURITY_CLAUSES__DELIVERY_STAGES);

		exitStrategyEClass = createEClass(EXIT_STRATEGY);
		createEReference(exitStrategyEClass, EXIT_STRATEGY__CONDITIONS);
		createEAttribute(exitStrategyEClass, EXIT_STRATEGY__MANAGEMENT);
		createEAttribute(exitStrategyEClass, EXIT_STRATEGY__TECHNICAL);

		exitConditionEClass = createEClass(EXIT_CONDITION);
		createEAttribute(exitConditionEClass, EXIT_CONDITION__KIND);
		createEAttribute(exitConditionEClass, EXIT_CONDITION__HANDLING_LIMIT);

		deliveryStageEClass = createEClass(DELIVERY_STAGE);
		createEAttribute(deliveryStageEClass, DELIVERY_STAGE__OBJECTIVE);
		createEAttribute(deliveryStageEClass, DELIVERY_STAGE__DUE_ON);
		createEAttribute(deliveryStageEClass, DELIVERY_STAGE__DELIVERED_ON);
		createEReference(deliveryStageEClass, DELIVERY_STAGE__DESCRIBED_IN);
		createEReference(deliveryStageEClass, DELIVERY_STAGE__VERIFICATIONS);

		subcontractEClass = createEClass(SUBCONTRACT);
		createEReference(subcontractEClass, SUBCONTRACT__SUBCONTRACTOR);
		createEAttribute(subcontractEClass, SUBCONTRACT__SCOPE);
		createEReference(subcontractEClass, SUBCONTRACT__CONSENT);

		agencyMandateEClass = createEClass(AGENCY_MANDATE);
		createEAttribute(agencyMandateEClass, AGENCY_MANDATE__KIND);
		createEAttribute(agencyMandateEClass, AGENCY_MANDATE__GRANTED_ON);

		confidentialityAgreementEClass = createEClass(CONFIDENTIALITY_AGREEMENT);
		createEReference(confidentialityAgreementEClass, CONFIDENTIALITY_AGREEMENT__SIGNATORY);
		createEAttribute(confidentialityAgreementEClass, CONFIDENTIALITY_AGREEMENT__SIGNED_ON);
		createEAttribute(confidentialityAgreementEClass, CONFIDENTIALITY_AGREEMENT__VALID_UNTIL);
		createEReference(confidentialityAgreementEClass, CONFIDENTIALITY_AGREEMENT__TEMPLATE);
		createEAttribute(confidentialityAgreementEClass, CONFIDENTIALITY_AGREEMENT__CONTENTS);

		changeEClass = createEClass(CHANGE);
		createEAttribute(changeEClass, CHANGE__KIND);
		createEAttribute(changeEClass, CHANGE__OCCURRED_ON);
		createEAttribute(changeEClass, CHANGE__SECURITY_RELEVANCE);
		createEReference(changeEClass, CHANGE__AFFECTS);
		createEReference(changeEClass, CHANGE__RECORD);
		createEReference(changeEClass, CHANGE__REVISIONS);
		createEReference(changeEClass, CHANGE__AMENDMENTS);

		changeRecordEClass = createEClass(CHANGE_RECORD);
		createEAttribute(changeRecordEClass, CHANGE_RECORD__RECORDED_ON);
		createEReference(changeRecordEClass, CHANGE_RECORD__APPROVAL);

		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__CAUSE);
		createEAttribute(problemEClass, PROBLEM__ANALYSED_ON);
		createEReference(problemEClass, PROBLEM__REPORTED_TO);
		createEAttribute(problemEClass, PROBLEM__REPORTED_ON);
		createEAttribute(problemEClass, PROBLEM__STATUS);
		createEAttribute(problemEClass, PROBLEM__RECTIFIED_ON);

		improvementMeasureEClass = createEClass(IMPROVEMENT_MEASURE);
		createEAttribute(improvementMeasureEClass, IMPROVEMENT_MEASURE__KIND);
		createEAttribute(improvementMeasureEClass, IMPROVEMENT_MEASURE__PROPOSED_ON);
		createEReference(improvementMeasureEClass, IMPROVEMENT_MEASURE__APPROVAL);
		createEAttribute(improvementMeasureEClass, IMPROVEMENT_MEASURE__DUE_ON);
		createEAttribute(improvementMeasureEClass, IMPROVEMENT_MEASURE__STATUS);
		createEAttribute(improvementMeasureEClass, IMPROVEMENT_MEASURE__IMPLEMENTED_ON);

		securityIncidentEClass = createEClass(SECURITY_INCIDENT);
		createEAttribute(securityIncidentEClass, SECURITY_INCIDENT__OCCURRED_ON);
		createEReference(securityIncidentEClass, SECURITY_INCIDENT__COORDINATED_BY);
		createEReference(securityIncidentEClass, SECURITY_INCIDENT__HANDLED_BY);
		createEAttribute(securityIncidentEClass, SECURITY_INCIDENT__RESOLVED_ON);
		createEAttribute(securityIncidentEClass, SECURITY_INCIDENT__CAUSE);
		createEReference(securityIncidentEClass, SECURITY_INCIDENT__VULNERABILITIES);
		createEReference(securityIncidentEClass, SECURITY_INCIDENT__MEASURES);

		controlMeasureEClass = createEClass(CONTROL_MEASURE);
		createEAttribute(controlMeasureEClass, CONTROL_MEASURE__CONTROL);
		createEAttribute(controlMeasureEClass, CONTROL_MEASURE__STATUS);
		createEReference(controlMeasureEClass, CONTROL_MEASURE__CARRIED_OUT_BY);
		createEReference(controlMeasureEClass, CONTROL_MEASURE__PROTECTS);
		createEAttribute(controlMeasureEClass, CONTROL_MEASURE__IN_PLACE_SINCE);
		createEAttribute(controlMeasureEClass, CONTROL_MEASURE__WITHDRAWN_ON);
		createEAttribute(controlMeasureEClass, CONTROL_MEASURE__FREQUENCY);
		createEReference(controlMeasureEClass, CONTROL_MEASURE__EXECUTIONS);
		createEReference(controlMeasureEClass, CONTROL_MEASURE__ASSESSMENTS);
		createEReference(controlMeasureEClass, CONTROL_MEASURE__RISKS);

		controlExecutionEClass = createEClass(CONTROL_EXECUTION);
		createEAttribute(controlExecutionEClass, CONTROL_EXECUTION__PERFORMED_ON);
		createEReference(controlExecutionEClass, CONTROL_EXECUTION__PERFORMED_BY);
		createEAttribute(controlExecutionEClass, CONTROL_EXECUTION__RESULT);

		effectivenessAssessmentEClass = createEClass(EFFECTIVENESS_ASSESSMENT);
		createEAttribute(effectivenessAssessmentEClass, EFFECTIVENESS_ASSESSMENT__ASSESSED_ON);
		createEReference(effectivenessAssessmentEClass, EFFECTIVENESS_ASSESSMENT__ASSESSED_BY);
		createEAttribute(effectivenessAssessmentEClass, EFFECTIVENESS_ASSESSMENT__RESULT);

		technicalEnvironmentEClass = createEClass(TECHNICAL_ENVIRONMENT);
		createEReference(technicalEnvironmentEClass, TECHNICAL_ENVIRONMENT__ASSETS);
		createEReference(technicalEnvironmentEClass, TECHNICAL_ENVIRONMENT__ACCOUNTS);

		assetEClass = createEClass(ASSET);
		createEAttribute(assetEClass, ASSET__SENSITIVITY);
		createEReference(assetEClass, ASSET__AREA);
		createEReference(assetEClass, ASSET__PROTECTED_BY);
		createEReference(assetEClass, ASSET__RISKS);

		informationSystemEClass = createEClass(INFORMATION_SYSTEM);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__NETWORK);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__ACCOUNTS);
		createEReference(informationSystemEClass, INFORMATION_SYSTEM__LOGS);

		dataAssetEClass = createEClass(DATA_ASSET);
		createEReference(dataAssetEClass, DATA_ASSET__SYSTEM);

		networkEClass = createEClass(NETWORK);
		createEAttribute(networkEClass, NETWORK__OWNER);
		createEReference(networkEClass, NETWORK__SYSTEMS);
		createEReference(networkEClass, NETWORK__EQUIPMENT);
		createEReference(networkEClass, NETWORK__REMOTE_ACCESSES);

		remoteAccessEClass = createEClass(REMOTE_ACCESS);
		createEReference(remoteAccessEClass, REMOTE_ACCESS__NETWORK);
		createEAttribute(remoteAccessEClass, REMOTE_ACCESS__STATE);

		equipmentEClass = createEClass(EQUIPMENT);
		createEAttribute(equipmentEClass, EQUIPMENT__PURPOSE);
		createEReference(equipmentEClass, EQUIPMENT__BROUGHT_BY);
		createEReference(equipmentEClass, EQUIPMENT__NETWORK);

		storageMediumEClass = createEClass(STORAGE_MEDIUM);
		createEAttribute(storageMediumEClass, STORAGE_MEDIUM__RELIABILITY);
		createEReference(storageMediumEClass, STORAGE_MEDIUM__BACKUPS);

		backupEClass = createEClass(BACKUP);
		createEAttribute(backupEClass, BACKUP__KIND);
		createEReference(backupEClass, BACKUP__MEDIA);
		createEReference(backupEClass, BACKUP__SOURCES);
		createEReference(backupEClass, BACKUP__TESTS);

		auditLogEClass = createEClass(AUDIT_LOG);
		createEReference(auditLogEClass, AUDIT_LOG__SYSTEMS);
		createEAttribute(auditLogEClass, AUDIT_LOG__STATE);
		createEAttribute(auditLogEClass, AUDIT_LOG__FIELDS);

		areaEClass = createEClass(AREA);
		createEAttribute(areaEClass, AREA__SECURITY);
		createEAttribute(areaEClass, AREA__BOUNDARY);
		createEReference(areaEClass, AREA__ASSETS);

		accountEClass = createEClass(ACCOUNT);
		createEReference(accountEClass, ACCOUNT__HOLDER);
		createEReference(accountEClass, ACCOUNT__SYSTEM);
		createEAttribute(accountEClass, ACCOUNT__PRIVILEGE);
		createEAttribute(accountEClass, ACCOUNT__CREATED_ON);
		createEAttribute(accountEClass, ACCOUNT__STATE);
		createEAttribute(accountEClass, ACCOUNT__REVOKED_ON);
		createEReference(accountEClass, ACCOUNT__GRANTS);

		accessGrantEClass = createEClass(ACCESS_GRANT);
		createEReference(accessGrantEClass, ACCESS_GRANT__RESOURCE);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__RIGHTS);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__BASIS);
		createEReference(accessGrantEClass, ACCESS_GRANT__AUTHORISED_BY);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__AUTHORISED_ON);
		createEAttribute(accessGrantEClass, ACCESS_GRANT__REVOKED_ON);

		otherRequirementEClass = createEClass(OTHER_REQUIREMENT);
		createEAttribute(otherRequirementEClass, OTHER_REQUIREMENT__SUBJECT);
		createEAttribute(otherRequirementEClass, OTHER_REQUIREMENT__SOURCE);
		createEReference(otherRequirementEClass, OTHER_REQUIREMENT__MET_BY);

		periodSettingEClass = createEClass(PERIOD_SETTING);
		createEAttribute(periodSettingEClass, PERIOD_SETTING__SUBJECT);
		createEAttribute(periodSettingEClass, PERIOD_SETTING__LENGTH);
		createEReference(periodSettingEClass, PERIOD_SETTING__SOURCE);

		evidenceEClass = createEClass(EVIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__KIND);
		createEAttribute(evidenceEClass, EVIDENCE__LOCATION);
		createEAttribute(evidenceEClass, EVIDENCE__EFFECTIVE_ON);
		createEAttribute(evidenceEClass, EVIDENCE__DIGEST_ALGORITHM);
		createEAttribute(evidenceEClass, EVIDENCE__DIGEST);
		createEAttribute(evidenceEClass, EVIDENCE__VERIFIED_BY);
		createEAttribute(evidenceEClass, EVIDENCE__VERIFIED_ON);
		createEReference(evidenceEClass, EVIDENCE__SUPPORTS);

		judgementEClass = createEClass(JUDGEMENT);
		createEAttribute(judgementEClass, JUDGEMENT__ITEM);
		createEAttribute(judgementEClass, JUDGEMENT__VERDICT);
		createEAttribute(judgementEClass, JUDGEMENT__REVIEWER);
		createEAttribute(judgementEClass, JUDGEMENT__JUDGED_ON);
		createEAttribute(judgementEClass, JUDGEMENT__RATIONALE);

		// Create enums
		serviceTypeEEnum = createEEnum(SERVICE_TYPE);
		phaseKindEEnum = createEEnum(PHASE_KIND);
		participationEEnum = createEEnum(PARTICIPATION);
		responsibilityKindEEnum = createEEnum(RESPONSIBILITY_KIND);
		activityStateEEnum = createEEnum(ACTIVITY_STATE);
		leadershipDecisionKindEEnum = createEEnum(LEADERSHIP_DECISION_KIND);
		resourceKindEEnum = createEEnum(RESOURCE_KIND);
		authorityKindEEnum = createEEnum(AUTHORITY_KIND);
		approvalDecisionEEnum = createEEnum(APPROVAL_DECISION);
		policyContentEEnum = createEEnum(POLICY_CONTENT);
		regulationContentEEnum = createEEnum(REGULATION_CONTENT);
		reviewCoverageEEnum = createEEnum(REVIEW_COVERAGE);
		securityClauseContentEEnum = createEEnum(SECURITY_CLAUSE_CONTENT);
		exitConditionKindEEnum = createEEnum(EXIT_CONDITION_KIND);
		exitManagementContentEEnum = createEEnum(EXIT_MANAGEMENT_CONTENT);
		exitTechnicalContentEEnum = createEEnum(EXIT_TECHNICAL_CONTENT);
		planContentEEnum = createEEnum(PLAN_CONTENT);
		confidentialityContentEEnum = createEEnum(CONFIDENTIALITY_CONTENT);
		filingContentEEnum = createEEnum(FILING_CONTENT);
		evaluationContentEEnum = createEEnum(EVALUATION_CONTENT);
		verificationContentEEnum = createEEnum(VERIFICATION_CONTENT);
		needEEnum = createEEnum(NEED);
		measureKindEEnum = createEEnum(MEASURE_KIND);
		implementationStatusEEnum = createEEnum(IMPLEMENTATION_STATUS);
		rectificationStatusEEnum = createEEnum(RECTIFICATION_STATUS);
		levelEEnum = createEEnum(LEVEL);
		riskTreatmentEEnum = createEEnum(RISK_TREATMENT);
		coverageEEnum = createEEnum(COVERAGE);
		controlScopeEEnum = createEEnum(CONTROL_SCOPE);
		effectivenessEEnum = createEEnum(EFFECTIVENESS);
		sufficiencyEEnum = createEEnum(SUFFICIENCY);
		costLevelEEnum = createEEnum(COST_LEVEL);
		outsourcingConclusionEEnum = createEEnum(OUTSOURCING_CONCLUSION);
		assessmentSubjectEEnum = createEEnum(ASSESSMENT_SUBJECT);
		registrationPlaceEEnum = createEEnum(REGISTRATION_PLACE);
		ownershipEEnum = createEEnum(OWNERSHIP);
		agencyAspectEEnum = createEEnum(AGENCY_ASPECT);
		personnelAspectEEnum = createEEnum(PERSONNEL_ASPECT);
		checkResultEEnum = createEEnum(CHECK_RESULT);
		qualificationKindEEnum = createEEnum(QUALIFICATION_KIND);
		validityEEnum = createEEnum(VALIDITY);
		officeTenureEEnum = createEEnum(OFFICE_TENURE);
		citizenshipEEnum = createEEnum(CITIZENSHIP);
		employmentKindEEnum = createEEnum(EMPLOYMENT_KIND);
		changeKindEEnum = createEEnum(CHANGE_KIND);
		mandateKindEEnum = createEEnum(MANDATE_KIND);
		reportTopicEEnum = createEEnum(REPORT_TOPIC);
		trainingTopicEEnum = createEEnum(TRAINING_TOPIC);
		organisationKindEEnum = createEEnum(ORGANISATION_KIND);
		organisationScopeEEnum = createEEnum(ORGANISATION_SCOPE);
		externalQualityEEnum = createEEnum(EXTERNAL_QUALITY);
		documentKindEEnum = createEEnum(DOCUMENT_KIND);
		controlKindEEnum = createEEnum(CONTROL_KIND);
		controlStatusEEnum = createEEnum(CONTROL_STATUS);
		sensitivityEEnum = createEEnum(SENSITIVITY);
		ownerKindEEnum = createEEnum(OWNER_KIND);
		remoteAccessStateEEnum = createEEnum(REMOTE_ACCESS_STATE);
		equipmentPurposeEEnum = createEEnum(EQUIPMENT_PURPOSE);
		mediumReliabilityEEnum = createEEnum(MEDIUM_RELIABILITY);
		backupKindEEnum = createEEnum(BACKUP_KIND);
		testResultEEnum = createEEnum(TEST_RESULT);
		auditLogStateEEnum = createEEnum(AUDIT_LOG_STATE);
		auditFieldEEnum = createEEnum(AUDIT_FIELD);
		areaSecurityEEnum = createEEnum(AREA_SECURITY);
		boundaryMarkingEEnum = createEEnum(BOUNDARY_MARKING);
		privilegeKindEEnum = createEEnum(PRIVILEGE_KIND);
		accountStateEEnum = createEEnum(ACCOUNT_STATE);
		grantBasisEEnum = createEEnum(GRANT_BASIS);
		dispositionSubjectEEnum = createEEnum(DISPOSITION_SUBJECT);
		dispositionMethodEEnum = createEEnum(DISPOSITION_METHOD);
		redundancySubjectEEnum = createEEnum(REDUNDANCY_SUBJECT);
		evidenceKindEEnum = createEEnum(EVIDENCE_KIND);
		judgedVerdictEEnum = createEEnum(JUDGED_VERDICT);
		periodSubjectEEnum = createEEnum(PERIOD_SUBJECT);
		requirementSubjectEEnum = createEEnum(REQUIREMENT_SUBJECT);

		// Create data types
		partialDateEDataType = createEDataType(PARTIAL_DATE);
		periodEDataType = createEDataType(PERIOD);
		durationEDataType = createEDataType(DURATION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		partyEClass.getESuperTypes().add(this.getElement());
		outsourcingProjectEClass.getESuperTypes().add(this.getElement());
		departmentEClass.getESuperTypes().add(this.getParty());
		internalUnitEClass.getESuperTypes().add(this.getParty());
		personEClass.getESuperTypes().add(this.getParty());
		officialEClass.getESuperTypes().add(this.getPerson());
		supervisingLeaderEClass.getESuperTypes().add(this.getElement());
		responsibleUnitEClass.getESuperTypes().add(this.getElement());
		authorisationEClass.getESuperTypes().add(this.getElement());
		responsibilityLetterEClass.getESuperTypes().add(this.getElement());
		resourceAllocationEClass.getESuperTypes().add(this.getElement());
		supervisingAuthorityEClass.getESuperTypes().add(this.getParty());
		assessmentOrganisationEClass.getESuperTypes().add(this.getParty());
		phaseEClass.getESuperTypes().add(this.getElement());
		gateEClass.getESuperTypes().add(this.getElement());
		activityEClass.getESuperTypes().add(this.getElement());
		leadershipDecisionEClass.getESuperTypes().add(this.getActivity());
		riskAssessmentEClass.getESuperTypes().add(this.getActivity());
		threatEClass.getESuperTypes().add(this.getElement());
		vulnerabilityEClass.getESuperTypes().add(this.getElement());
		riskEClass.getESuperTypes().add(this.getElement());
		controlEvaluationEClass.getESuperTypes().add(this.getElement());
		unitInfluenceEClass.getESuperTypes().add(this.getElement());
		riskDecisionEClass.getESuperTypes().add(this.getElement());
		costBenefitAnalysisEClass.getESuperTypes().add(this.getElement());
		candidateAssessmentEClass.getESuperTypes().add(this.getActivity());
		filingEClass.getESuperTypes().add(this.getActivity());
		filingAmendmentEClass.getESuperTypes().add(this.getElement());
		supervisionActivityEClass.getESuperTypes().add(this.getActivity());
		serviceEvaluationEClass.getESuperTypes().add(this.getSupervisionActivity());
		managementAuditEClass.getESuperTypes().add(this.getSupervisionActivity());
		deliveryVerificationEClass.getESuperTypes().add(this.getSupervisionActivity());
		executionInspectionEClass.getESuperTypes().add(this.getSupervisionActivity());
		authorityInspectionEClass.getESuperTypes().add(this.getSupervisionActivity());
		improvementSupervisionEClass.getESuperTypes().add(this.getActivity());
		improvementSuggestionEClass.getESuperTypes().add(this.getActivity());
		managementReportEClass.getESuperTypes().add(this.getActivity());
		trainingEClass.getESuperTypes().add(this.getActivity());
		improvementComparisonEClass.getESuperTypes().add(this.getActivity());
		redundancyDeterminationEClass.getESuperTypes().add(this.getActivity());
		serviceExitEClass.getESuperTypes().add(this.getActivity());
		dispositionEClass.getESuperTypes().add(this.getElement());
		approvalEClass.getESuperTypes().add(this.getElement());
		reviewEClass.getESuperTypes().add(this.getElement());
		revisionEClass.getESuperTypes().add(this.getElement());
		managedDocumentEClass.getESuperTypes().add(this.getElement());
		outsourcingPolicyEClass.getESuperTypes().add(this.getManagedDocument());
		managementRegulationEClass.getESuperTypes().add(this.getManagedDocument());
		managementPlanEClass.getESuperTypes().add(this.getManagedDocument());
		agreementTemplateEClass.getESuperTypes().add(this.getManagedDocument());
		trainingPlanEClass.getESuperTypes().add(this.getManagedDocument());
		incidentPlanEClass.getESuperTypes().add(this.getManagedDocument());
		continuityPlanEClass.getESuperTypes().add(this.getManagedDocument());
		operatingDocumentEClass.getESuperTypes().add(this.getManagedDocument());
		testRunEClass.getESuperTypes().add(this.getElement());
		serviceAgencyEClass.getESuperTypes().add(this.getParty());
		officeEClass.getESuperTypes().add(this.getElement());
		checkEClass.getESuperTypes().add(this.getElement());
		agencyCheckEClass.getESuperTypes().add(this.getCheck());
		personnelCheckEClass.getESuperTypes().add(this.getCheck());
		qualificationEClass.getESuperTypes().add(this.getElement());
		servicePersonEClass.getESuperTypes().add(this.getPerson());
		employmentEClass.getESuperTypes().add(this.getElement());
		serviceContractEClass.getESuperTypes().add(this.getElement());
		outsourcedServiceEClass.getESuperTypes().add(this.getElement());
		securityClausesEClass.getESuperTypes().add(this.getElement());
		exitStrategyEClass.getESuperTypes().add(this.getElement());
		exitConditionEClass.getESuperTypes().add(this.getElement());
		deliveryStageEClass.getESuperTypes().add(this.getElement());
		subcontractEClass.getESuperTypes().add(this.getElement());
		agencyMandateEClass.getESuperTypes().add(this.getElement());
		confidentialityAgreementEClass.getESuperTypes().add(this.getElement());
		changeEClass.getESuperTypes().add(this.getElement());
		changeRecordEClass.getESuperTypes().add(this.getElement());
		problemEClass.getESuperTypes().add(this.getElement());
		improvementMeasureEClass.getESuperTypes().add(this.getElement());
		securityIncidentEClass.getESuperTypes().add(this.getElement());
		controlMeasureEClass.getESuperTypes().add(this.getElement());
		controlExecutionEClass.getESuperTypes().add(this.getElement());
		effectivenessAssessmentEClass.getESuperTypes().add(this.getElement());
		technicalEnvironmentEClass.getESuperTypes().add(this.getElement());
		assetEClass.getESuperTypes().add(this.getElement());
		informationSystemEClass.getESuperTypes().add(this.getAsset());
		dataAssetEClass.getESuperTypes().add(this.getAsset());
		networkEClass.getESuperTypes().add(this.getAsset());
		remoteAccessEClass.getESuperTypes().add(this.getAsset());
		equipmentEClass.getESuperTypes().add(this.getAsset());
		storageMediumEClass.getESuperTypes().add(this.getAsset());
		backupEClass.getESuperTypes().add(this.getAsset());
		auditLogEClass.getESuperTypes().add(this.getAsset());
		areaEClass.getESuperTypes().add(this.getAsset());
		accountEClass.getESuperTypes().add(this.getElement());
		accessGrantEClass.getESuperTypes().add(this.getElement());
		otherRequirementEClass.getESuperTypes().add(this.getElement());
		periodSettingEClass.getESuperTypes().add(this.getElement());
		evidenceEClass.getESuperTypes().add(this.getElement());
		judgementEClass.getESuperTypes().add(this.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Id(), ecorePackage.getEString(), "id", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Description(), ecorePackage.getEString(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Evidence(), this.getEvidence(), this.getEvidence_Supports(), "evidence", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParty_Contact(), ecorePackage.getEString(), "contact", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Agreements(), this.getConfidentialityAgreement(), this.getConfidentialityAgreement_Signatory(), "agreements", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getParty_Trainings(), this.getTraining(), this.getTraining_Attendees(), "trainings", null, 0, -1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outsourcingProjectEClass, OutsourcingProject.class, "OutsourcingProject", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutsourcingProject_AssessedOn(), this.getPartialDate(), "assessedOn", null, 0, 1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Department(), this.getDepartment(), null, "department", null, 0, 1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_InvolvedUnits(), this.getInternalUnit(), this.getInternalUnit_Project(), "involvedUnits", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_SupervisingLeader(), this.getSupervisingLeader(), null, "supervisingLeader", null, 0, 1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_ResponsibleUnits(), this.getResponsibleUnit(), null, "responsibleUnits", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Authorisations(), this.getAuthorisation(), null, "authorisations", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_ResponsibilityLetters(), this.getResponsibilityLetter(), null, "responsibilityLetters", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Resources(), this.getResourceAllocation(), null, "resources", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Authorities(), this.getSupervisingAuthority(), null, "authorities", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_AssessmentOrganisations(), this.getAssessmentOrganisation(), null, "assessmentOrganisations", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Phases(), this.getPhase(), null, "phases", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Documents(), this.getManagedDocument(), null, "documents", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Agencies(), this.getServiceAgency(), null, "agencies", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Contracts(), this.getServiceContract(), null, "contracts", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Agreements(), this.getConfidentialityAgreement(), null, "agreements", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Changes(), this.getChange(), null, "changes", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Incidents(), this.getSecurityIncident(), null, "incidents", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Controls(), this.getControlMeasure(), null, "controls", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Environment(), this.getTechnicalEnvironment(), null, "environment", null, 0, 1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Requirements(), this.getOtherRequirement(), null, "requirements", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Periods(), this.getPeriodSetting(), null, "periods", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_EvidenceRegister(), this.getEvidence(), null, "evidenceRegister", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcingProject_Judgements(), this.getJudgement(), null, "judgements", null, 0, -1, OutsourcingProject.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(departmentEClass, Department.class, "Department", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDepartment_InternalUnits(), this.getInternalUnit(), null, "internalUnits", null, 0, -1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDepartment_Officials(), this.getOfficial(), null, "officials", null, 0, -1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDepartment_SecurityLeader(), this.getOfficial(), null, "securityLeader", null, 0, 1, Department.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(internalUnitEClass, InternalUnit.class, "InternalUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInternalUnit_Head(), this.getOfficial(), null, "head", null, 0, 1, InternalUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInternalUnit_SecurityLeader(), this.getOfficial(), null, "securityLeader", null, 0, 1, InternalUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInternalUnit_Project(), this.getOutsourcingProject(), this.getOutsourcingProject_InvolvedUnits(), "project", null, 0, 1, InternalUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInternalUnit_Responsibilities(), this.getResponsibleUnit(), this.getResponsibleUnit_Unit(), "responsibilities", null, 0, -1, InternalUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInternalUnit_Activities(), this.getActivity(), this.getActivity_Responsible(), "activities", null, 0, -1, InternalUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(officialEClass, Official.class, "Official", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOfficial_Title(), ecorePackage.getEString(), "title", null, 0, 1, Official.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOfficial_Unit(), this.getInternalUnit(), null, "unit", null, 0, 1, Official.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supervisingLeaderEClass, SupervisingLeader.class, "SupervisingLeader", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSupervisingLeader_Holder(), this.getOfficial(), null, "holder", null, 0, 1, SupervisingLeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupervisingLeader_AppointedOn(), this.getPartialDate(), "appointedOn", null, 0, 1, SupervisingLeader.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responsibleUnitEClass, ResponsibleUnit.class, "ResponsibleUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getResponsibleUnit_Unit(), this.getInternalUnit(), this.getInternalUnit_Responsibilities(), "unit", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponsibleUnit_Participation(), this.getParticipation(), "participation", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponsibleUnit_Duties(), ecorePackage.getEString(), "duties", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponsibleUnit_AssignedOn(), this.getPartialDate(), "assignedOn", null, 0, 1, ResponsibleUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(authorisationEClass, Authorisation.class, "Authorisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAuthorisation_GrantedBy(), this.getOfficial(), null, "grantedBy", null, 0, 1, Authorisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuthorisation_GrantedOn(), this.getPartialDate(), "grantedOn", null, 0, 1, Authorisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAuthorisation_Authorises(), this.getInternalUnit(), null, "authorises", null, 0, -1, Authorisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responsibilityLetterEClass, ResponsibilityLetter.class, "ResponsibilityLetter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResponsibilityLetter_Responsibility(), this.getResponsibilityKind(), "responsibility", null, 0, 1, ResponsibilityLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponsibilityLetter_Signatory(), this.getOfficial(), null, "signatory", null, 0, 1, ResponsibilityLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponsibilityLetter_Unit(), this.getInternalUnit(), null, "unit", null, 0, 1, ResponsibilityLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponsibilityLetter_SignedOn(), this.getPartialDate(), "signedOn", null, 0, 1, ResponsibilityLetter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceAllocationEClass, ResourceAllocation.class, "ResourceAllocation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResourceAllocation_Kind(), this.getResourceKind(), "kind", null, 0, 1, ResourceAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResourceAllocation_Year(), ecorePackage.getEInt(), "year", null, 0, 1, ResourceAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResourceAllocation_ApprovedOn(), this.getPartialDate(), "approvedOn", null, 0, 1, ResourceAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResourceAllocation_ApprovedBy(), this.getOfficial(), null, "approvedBy", null, 0, 1, ResourceAllocation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supervisingAuthorityEClass, SupervisingAuthority.class, "SupervisingAuthority", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupervisingAuthority_Kind(), this.getAuthorityKind(), "kind", null, 0, 1, SupervisingAuthority.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assessmentOrganisationEClass, AssessmentOrganisation.class, "AssessmentOrganisation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssessmentOrganisation_Kind(), this.getOrganisationKind(), "kind", null, 0, 1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessmentOrganisation_EstablishedOn(), this.getPartialDate(), "establishedOn", null, 0, 1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessmentOrganisation_Resources(), this.getSufficiency(), "resources", null, 0, 1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessmentOrganisation_Scope(), this.getOrganisationScope(), "scope", null, 0, -1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssessmentOrganisation_AuditAuthority(), this.getServiceAgency(), this.getServiceAgency_AuditedBy(), "auditAuthority", null, 0, -1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessmentOrganisation_AuthorisedOn(), this.getPartialDate(), "authorisedOn", null, 0, 1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessmentOrganisation_Qualities(), this.getExternalQuality(), "qualities", null, 0, -1, AssessmentOrganisation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhase_Kind(), this.getPhaseKind(), "kind", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_PlannedStart(), this.getPartialDate(), "plannedStart", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_StartedOn(), this.getPartialDate(), "startedOn", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_PlannedEnd(), this.getPartialDate(), "plannedEnd", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_EndedOn(), this.getPartialDate(), "endedOn", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Gates(), this.getGate(), null, "gates", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Activities(), this.getActivity(), null, "activities", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gateEClass, Gate.class, "Gate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGate_DueOn(), this.getPartialDate(), "dueOn", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGate_PassedOn(), this.getPartialDate(), "passedOn", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGate_DecidedBy(), this.getOfficial(), null, "decidedBy", null, 0, 1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGate_Requires(), this.getActivity(), null, "requires", null, 0, -1, Gate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_PlannedOn(), this.getPartialDate(), "plannedOn", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_PerformedOn(), this.getPartialDate(), "performedOn", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_State(), this.getActivityState(), "state", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Responsible(), this.getInternalUnit(), this.getInternalUnit_Activities(), "responsible", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Participants(), this.getParty(), null, "participants", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leadershipDecisionEClass, LeadershipDecision.class, "LeadershipDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLeadershipDecision_Kind(), this.getLeadershipDecisionKind(), "kind", null, 0, 1, LeadershipDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeadershipDecision_DecidedBy(), this.getOfficial(), null, "decidedBy", null, 0, 1, LeadershipDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskAssessmentEClass, RiskAssessment.class, "RiskAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskAssessment_StartedOn(), this.getPartialDate(), "startedOn", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_Threats(), this.getThreat(), null, "threats", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_Vulnerabilities(), this.getVulnerability(), null, "vulnerabilities", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_Risks(), this.getRisk(), null, "risks", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_ControlEvaluations(), this.getControlEvaluation(), null, "controlEvaluations", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_UnitInfluences(), this.getUnitInfluence(), null, "unitInfluences", null, 0, -1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_Decision(), this.getRiskDecision(), null, "decision", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_CostBenefit(), this.getCostBenefitAnalysis(), null, "costBenefit", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(threatEClass, Threat.class, "Threat", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThreat_Likelihood(), this.getLevel(), "likelihood", null, 0, 1, Threat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreat_Impact(), this.getLevel(), "impact", null, 0, 1, Threat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getThreat_Risks(), this.getRisk(), this.getRisk_Threat(), "risks", null, 0, -1, Threat.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vulnerabilityEClass, Vulnerability.class, "Vulnerability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVulnerability_Severity(), this.getLevel(), "severity", null, 0, 1, Vulnerability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVulnerability_RemediedOn(), this.getPartialDate(), "remediedOn", null, 0, 1, Vulnerability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVulnerability_Risks(), this.getRisk(), this.getRisk_Vulnerability(), "risks", null, 0, -1, Vulnerability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRisk_Threat(), this.getThreat(), this.getThreat_Risks(), "threat", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Vulnerability(), this.getVulnerability(), this.getVulnerability_Risks(), "vulnerability", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Assets(), this.getAsset(), this.getAsset_Risks(), "assets", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Controls(), this.getControlMeasure(), this.getControlMeasure_Risks(), "controls", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Level(), this.getLevel(), "level", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Treatment(), this.getRiskTreatment(), "treatment", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualLikelihood(), this.getLevel(), "residualLikelihood", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ResidualLevel(), this.getLevel(), "residualLevel", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlEvaluationEClass, ControlEvaluation.class, "ControlEvaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControlEvaluation_Scope(), this.getControlScope(), "scope", null, 0, -1, ControlEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlEvaluation_Coverage(), this.getCoverage(), "coverage", null, 0, 1, ControlEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlEvaluation_Measures(), this.getControlMeasure(), null, "measures", null, 0, -1, ControlEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlEvaluation_Result(), this.getEffectiveness(), "result", null, 0, 1, ControlEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(unitInfluenceEClass, UnitInfluence.class, "UnitInfluence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getUnitInfluence_Unit(), this.getInternalUnit(), null, "unit", null, 0, 1, UnitInfluence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUnitInfluence_Effect(), ecorePackage.getEString(), "effect", null, 0, 1, UnitInfluence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskDecisionEClass, RiskDecision.class, "RiskDecision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskDecision_AcceptableLevel(), this.getLevel(), "acceptableLevel", null, 0, 1, RiskDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskDecision_DecidedBy(), this.getOfficial(), null, "decidedBy", null, 0, 1, RiskDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskDecision_DecidedOn(), this.getPartialDate(), "decidedOn", null, 0, 1, RiskDecision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(costBenefitAnalysisEClass, CostBenefitAnalysis.class, "CostBenefitAnalysis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCostBenefitAnalysis_PerformedOn(), this.getPartialDate(), "performedOn", null, 0, 1, CostBenefitAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostBenefitAnalysis_Controls(), this.getSufficiency(), "controls", null, 0, 1, CostBenefitAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostBenefitAnalysis_Cost(), this.getCostLevel(), "cost", null, 0, 1, CostBenefitAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostBenefitAnalysis_Conclusion(), this.getOutsourcingConclusion(), "conclusion", null, 0, 1, CostBenefitAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCostBenefitAnalysis_ReconsideredOn(), this.getPartialDate(), "reconsideredOn", null, 0, 1, CostBenefitAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(candidateAssessmentEClass, CandidateAssessment.class, "CandidateAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCandidateAssessment_Scope(), this.getAssessmentSubject(), "scope", null, 0, -1, CandidateAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCandidateAssessment_Candidates(), this.getServiceAgency(), this.getServiceAgency_Assessments(), "candidates", null, 0, -1, CandidateAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCandidateAssessment_Recommended(), this.getServiceAgency(), null, "recommended", null, 0, -1, CandidateAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filingEClass, Filing.class, "Filing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFiling_Contract(), this.getServiceContract(), this.getServiceContract_Filings(), "contract", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFiling_Authority(), this.getSupervisingAuthority(), null, "authority", null, 0, 1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiling_Contents(), this.getFilingContent(), "contents", null, 0, -1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFiling_Amendments(), this.getFilingAmendment(), null, "amendments", null, 0, -1, Filing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(filingAmendmentEClass, FilingAmendment.class, "FilingAmendment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFilingAmendment_SubmittedOn(), this.getPartialDate(), "submittedOn", null, 0, 1, FilingAmendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFilingAmendment_Covers(), this.getChange(), this.getChange_Amendments(), "covers", null, 0, -1, FilingAmendment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supervisionActivityEClass, SupervisionActivity.class, "SupervisionActivity", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSupervisionActivity_Contract(), this.getServiceContract(), null, "contract", null, 0, 1, SupervisionActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupervisionActivity_Problems(), this.getProblem(), null, "problems", null, 0, -1, SupervisionActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupervisionActivity_Measures(), this.getImprovementMeasure(), null, "measures", null, 0, -1, SupervisionActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupervisionActivity_RevisionNeed(), this.getNeed(), "revisionNeed", null, 0, 1, SupervisionActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceEvaluationEClass, ServiceEvaluation.class, "ServiceEvaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceEvaluation_Contents(), this.getEvaluationContent(), "contents", null, 0, -1, ServiceEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceEvaluation_RequirementAdjustment(), this.getNeed(), "requirementAdjustment", null, 0, 1, ServiceEvaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managementAuditEClass, ManagementAudit.class, "ManagementAudit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getManagementAudit_Result(), this.getEffectiveness(), "result", null, 0, 1, ManagementAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliveryVerificationEClass, DeliveryVerification.class, "DeliveryVerification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDeliveryVerification_Stage(), this.getDeliveryStage(), this.getDeliveryStage_Verifications(), "stage", null, 0, 1, DeliveryVerification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryVerification_Contents(), this.getVerificationContent(), "contents", null, 0, -1, DeliveryVerification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(executionInspectionEClass, ExecutionInspection.class, "ExecutionInspection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExecutionInspection_OrganisedBy(), this.getOfficial(), null, "organisedBy", null, 0, 1, ExecutionInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(authorityInspectionEClass, AuthorityInspection.class, "AuthorityInspection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAuthorityInspection_Authority(), this.getSupervisingAuthority(), null, "authority", null, 0, 1, AuthorityInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuthorityInspection_Cooperation(), ecorePackage.getEString(), "cooperation", null, 0, 1, AuthorityInspection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(improvementSupervisionEClass, ImprovementSupervision.class, "ImprovementSupervision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImprovementSupervision_SupervisedBy(), this.getOfficial(), null, "supervisedBy", null, 0, 1, ImprovementSupervision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImprovementSupervision_Measures(), this.getImprovementMeasure(), null, "measures", null, 0, -1, ImprovementSupervision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(improvementSuggestionEClass, ImprovementSuggestion.class, "ImprovementSuggestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImprovementSuggestion_SubmittedBy(), this.getInternalUnit(), null, "submittedBy", null, 0, 1, ImprovementSuggestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managementReportEClass, ManagementReport.class, "ManagementReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getManagementReport_SubmittedBy(), this.getInternalUnit(), null, "submittedBy", null, 0, 1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getManagementReport_SubmittedTo(), this.getOfficial(), null, "submittedTo", null, 0, 1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagementReport_PeriodStart(), this.getPartialDate(), "periodStart", null, 0, 1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagementReport_PeriodEnd(), this.getPartialDate(), "periodEnd", null, 0, 1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagementReport_Topics(), this.getReportTopic(), "topics", null, 0, -1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getManagementReport_Subjects(), this.getElement(), null, "subjects", null, 0, -1, ManagementReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingEClass, Training.class, "Training", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTraining_Topics(), this.getTrainingTopic(), "topics", null, 0, -1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_GivenBy(), this.getParty(), null, "givenBy", null, 0, 1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTraining_Attendees(), this.getParty(), this.getParty_Trainings(), "attendees", null, 0, -1, Training.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(improvementComparisonEClass, ImprovementComparison.class, "ImprovementComparison", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getImprovementComparison_Measures(), this.getImprovementMeasure(), null, "measures", null, 0, -1, ImprovementComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovementComparison_Result(), ecorePackage.getEString(), "result", null, 0, 1, ImprovementComparison.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(redundancyDeterminationEClass, RedundancyDetermination.class, "RedundancyDetermination", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRedundancyDetermination_Subjects(), this.getRedundancySubject(), "subjects", null, 0, -1, RedundancyDetermination.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRedundancyDetermination_Level(), ecorePackage.getEString(), "level", null, 0, 1, RedundancyDetermination.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceExitEClass, ServiceExit.class, "ServiceExit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServiceExit_Contract(), this.getServiceContract(), this.getServiceContract_Exits(), "contract", null, 0, 1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceExit_StartedOn(), this.getPartialDate(), "startedOn", null, 0, 1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceExit_Condition(), this.getExitCondition(), null, "condition", null, 0, 1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceExit_Management(), this.getExitManagementContent(), "management", null, 0, -1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceExit_Technical(), this.getExitTechnicalContent(), "technical", null, 0, -1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceExit_Dispositions(), this.getDisposition(), null, "dispositions", null, 0, -1, ServiceExit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dispositionEClass, Disposition.class, "Disposition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDisposition_Subject(), this.getDispositionSubject(), "subject", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisposition_Assets(), this.getAsset(), null, "assets", null, 0, -1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_Method(), this.getDispositionMethod(), "method", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_DisposedOn(), this.getPartialDate(), "disposedOn", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDisposition_VerifiedOn(), this.getPartialDate(), "verifiedOn", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDisposition_VerifiedBy(), this.getParty(), null, "verifiedBy", null, 0, 1, Disposition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approvalEClass, Approval.class, "Approval", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApproval_Decision(), this.getApprovalDecision(), "decision", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getApproval_Approver(), this.getParty(), null, "approver", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApproval_ApprovedOn(), this.getPartialDate(), "approvedOn", null, 0, 1, Approval.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reviewEClass, Review.class, "Review", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReview_ReviewedOn(), this.getPartialDate(), "reviewedOn", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReview_ReviewedBy(), this.getParty(), null, "reviewedBy", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_Coverage(), this.getReviewCoverage(), "coverage", null, 0, -1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReview_Conclusion(), ecorePackage.getEString(), "conclusion", null, 0, 1, Review.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(revisionEClass, Revision.class, "Revision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRevision_RevisedOn(), this.getPartialDate(), "revisedOn", null, 0, 1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevision_Changes(), this.getChange(), this.getChange_Revisions(), "changes", null, 0, -1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRevision_Measures(), this.getImprovementMeasure(), null, "measures", null, 0, -1, Revision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managedDocumentEClass, ManagedDocument.class, "ManagedDocument", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getManagedDocument_PreparedBy(), this.getInternalUnit(), null, "preparedBy", null, 0, -1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagedDocument_EstablishedOn(), this.getPartialDate(), "establishedOn", null, 0, 1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getManagedDocument_Approval(), this.getApproval(), null, "approval", null, 0, 1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagedDocument_PublishedOn(), this.getPartialDate(), "publishedOn", null, 0, 1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagedDocument_ExecutedSince(), this.getPartialDate(), "executedSince", null, 0, 1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getManagedDocument_Reviews(), this.getReview(), null, "reviews", null, 0, -1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getManagedDocument_Revisions(), this.getRevision(), null, "revisions", null, 0, -1, ManagedDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outsourcingPolicyEClass, OutsourcingPolicy.class, "OutsourcingPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutsourcingPolicy_Contents(), this.getPolicyContent(), "contents", null, 0, -1, OutsourcingPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managementRegulationEClass, ManagementRegulation.class, "ManagementRegulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getManagementRegulation_BasedOn(), this.getOutsourcingPolicy(), null, "basedOn", null, 0, -1, ManagementRegulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagementRegulation_Contents(), this.getRegulationContent(), "contents", null, 0, -1, ManagementRegulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(managementPlanEClass, ManagementPlan.class, "ManagementPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getManagementPlan_Contract(), this.getServiceContract(), this.getServiceContract_Plans(), "contract", null, 0, 1, ManagementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getManagementPlan_Contents(), this.getPlanContent(), "contents", null, 0, -1, ManagementPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementTemplateEClass, AgreementTemplate.class, "AgreementTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreementTemplate_Contents(), this.getConfidentialityContent(), "contents", null, 0, -1, AgreementTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreementTemplate_Agreements(), this.getConfidentialityAgreement(), this.getConfidentialityAgreement_Template(), "agreements", null, 0, -1, AgreementTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trainingPlanEClass, TrainingPlan.class, "TrainingPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTrainingPlan_Agency(), this.getServiceAgency(), null, "agency", null, 0, 1, TrainingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingPlan_Verification(), this.getCheckResult(), "verification", null, 0, 1, TrainingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTrainingPlan_VerifiedOn(), this.getPartialDate(), "verifiedOn", null, 0, 1, TrainingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(incidentPlanEClass, IncidentPlan.class, "IncidentPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIncidentPlan_ReportingLimit(), this.getDuration(), "reportingLimit", null, 0, 1, IncidentPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIncidentPlan_HandlingLimit(), this.getDuration(), "handlingLimit", null, 0, 1, IncidentPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(continuityPlanEClass, ContinuityPlan.class, "ContinuityPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContinuityPlan_Tests(), this.getTestRun(), null, "tests", null, 0, -1, ContinuityPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(operatingDocumentEClass, OperatingDocument.class, "OperatingDocument", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOperatingDocument_Kind(), this.getDocumentKind(), "kind", null, 0, 1, OperatingDocument.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(testRunEClass, TestRun.class, "TestRun", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTestRun_TestedOn(), this.getPartialDate(), "testedOn", null, 0, 1, TestRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTestRun_TestedBy(), this.getParty(), null, "testedBy", null, 0, -1, TestRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTestRun_Result(), this.getTestResult(), "result", null, 0, 1, TestRun.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceAgencyEClass, ServiceAgency.class, "ServiceAgency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getServiceAgency_Registration(), this.getRegistrationPlace(), "registration", null, 0, 1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceAgency_Ownership(), this.getOwnership(), "ownership", null, 0, 1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceAgency_Scale(), ecorePackage.getEString(), "scale", null, 0, 1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_ProjectLeader(), this.getServicePerson(), null, "projectLeader", null, 0, 1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Offices(), this.getOffice(), null, "offices", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Checks(), this.getAgencyCheck(), null, "checks", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Qualifications(), this.getQualification(), null, "qualifications", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Personnel(), this.getServicePerson(), this.getServicePerson_Agency(), "personnel", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Contracts(), this.getServiceContract(), this.getServiceContract_Agency(), "contracts", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Subcontracts(), this.getSubcontract(), this.getSubcontract_Subcontractor(), "subcontracts", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_Assessments(), this.getCandidateAssessment(), this.getCandidateAssessment_Candidates(), "assessments", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceAgency_AuditedBy(), this.getAssessmentOrganisation(), this.getAssessmentOrganisation_AuditAuthority(), "auditedBy", null, 0, -1, ServiceAgency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(officeEClass, Office.class, "Office", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOffice_Address(), ecorePackage.getEString(), "address", null, 0, 1, Office.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOffice_Tenure(), this.getOfficeTenure(), "tenure", null, 0, 1, Office.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkEClass, Check.class, "Check", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheck_Result(), this.getCheckResult(), "result", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheck_CheckedOn(), this.getPartialDate(), "checkedOn", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCheck_CheckedBy(), this.getParty(), null, "checkedBy", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agencyCheckEClass, AgencyCheck.class, "AgencyCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgencyCheck_Aspect(), this.getAgencyAspect(), "aspect", null, 0, 1, AgencyCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personnelCheckEClass, PersonnelCheck.class, "PersonnelCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPersonnelCheck_Aspect(), this.getPersonnelAspect(), "aspect", null, 0, 1, PersonnelCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(qualificationEClass, Qualification.class, "Qualification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQualification_Kind(), this.getQualificationKind(), "kind", null, 0, 1, Qualification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualification_Number(), ecorePackage.getEString(), "number", null, 0, 1, Qualification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualification_ValidFrom(), this.getPartialDate(), "validFrom", null, 0, 1, Qualification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualification_ValidUntil(), this.getPartialDate(), "validUntil", null, 0, 1, Qualification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQualification_Validity(), this.getValidity(), "validity", null, 0, 1, Qualification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(servicePersonEClass, ServicePerson.class, "ServicePerson", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServicePerson_Agency(), this.getServiceAgency(), this.getServiceAgency_Personnel(), "agency", null, 0, 1, ServicePerson.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePerson_Citizenship(), this.getCitizenship(), "citizenship", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePerson_Position(), ecorePackage.getEString(), "position", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePerson_Duties(), ecorePackage.getEString(), "duties", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePerson_ServesFrom(), this.getPartialDate(), "servesFrom", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServicePerson_ServesUntil(), this.getPartialDate(), "servesUntil", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Replaces(), this.getServicePerson(), this.getServicePerson_ReplacedBy(), "replaces", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_ReplacedBy(), this.getServicePerson(), this.getServicePerson_Replaces(), "replacedBy", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Qualifications(), this.getQualification(), null, "qualifications", null, 0, -1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Checks(), this.getPersonnelCheck(), null, "checks", null, 0, -1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Employment(), this.getEmployment(), null, "employment", null, 0, 1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Contracts(), this.getServiceContract(), this.getServiceContract_Personnel(), "contracts", null, 0, -1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServicePerson_Accounts(), this.getAccount(), this.getAccount_Holder(), "accounts", null, 0, -1, ServicePerson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(employmentEClass, Employment.class, "Employment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEmployment_Kind(), this.getEmploymentKind(), "kind", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmployment_Term(), this.getPeriod(), "term", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmployment_StartsOn(), this.getPartialDate(), "startsOn", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEmployment_EndsOn(), this.getPartialDate(), "endsOn", null, 0, 1, Employment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(serviceContractEClass, ServiceContract.class, "ServiceContract", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getServiceContract_Agency(), this.getServiceAgency(), this.getServiceAgency_Contracts(), "agency", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceContract_SignedOn(), this.getPartialDate(), "signedOn", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceContract_StartsOn(), this.getPartialDate(), "startsOn", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceContract_EndsOn(), this.getPartialDate(), "endsOn", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getServiceContract_TerminatedOn(), this.getPartialDate(), "terminatedOn", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Services(), this.getOutsourcedService(), null, "services", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_SecurityClauses(), this.getSecurityClauses(), null, "securityClauses", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_ExitStrategy(), this.getExitStrategy(), null, "exitStrategy", null, 0, 1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_DeliveryStages(), this.getDeliveryStage(), null, "deliveryStages", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Subcontracts(), this.getSubcontract(), null, "subcontracts", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Mandates(), this.getAgencyMandate(), null, "mandates", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Personnel(), this.getServicePerson(), this.getServicePerson_Contracts(), "personnel", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Plans(), this.getManagementPlan(), this.getManagementPlan_Contract(), "plans", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Filings(), this.getFiling(), this.getFiling_Contract(), "filings", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getServiceContract_Exits(), this.getServiceExit(), this.getServiceExit_Contract(), "exits", null, 0, -1, ServiceContract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outsourcedServiceEClass, OutsourcedService.class, "OutsourcedService", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutsourcedService_Type(), this.getServiceType(), "type", null, 0, 1, OutsourcedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutsourcedService_StartsOn(), this.getPartialDate(), "startsOn", null, 0, 1, OutsourcedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutsourcedService_TerminatedOn(), this.getPartialDate(), "terminatedOn", null, 0, 1, OutsourcedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOutsourcedService_TerminationRequiredBy(), this.getSupervisionActivity(), null, "terminationRequiredBy", null, 0, -1, OutsourcedService.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(securityClausesEClass, SecurityClauses.class, "SecurityClauses", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSecurityClauses_BasedOn(), this.getManagementRegulation(), null, "basedOn", null, 0, -1, SecurityClauses.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityClauses_Contents(), this.getSecurityClauseContent(), "contents", null, 0, -1, SecurityClauses.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityClauses_Revisions(), this.getRevision(), null, "revisions", null, 0, -1, SecurityClauses.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityClauses_DeliveryStages(), this.getDeliveryStage(), this.getDeliveryStage_DescribedIn(), "deliveryStages", null, 0, -1, SecurityClauses.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exitStrategyEClass, ExitStrategy.class, "ExitStrategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExitStrategy_Conditions(), this.getExitCondition(), null, "conditions", null, 0, -1, ExitStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExitStrategy_Management(), this.getExitManagementContent(), "management", null, 0, -1, ExitStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExitStrategy_Technical(), this.getExitTechnicalContent(), "technical", null, 0, -1, ExitStrategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exitConditionEClass, ExitCondition.class, "ExitCondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExitCondition_Kind(), this.getExitConditionKind(), "kind", null, 0, 1, ExitCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExitCondition_HandlingLimit(), this.getPeriod(), "handlingLimit", null, 0, 1, ExitCondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliveryStageEClass, DeliveryStage.class, "DeliveryStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeliveryStage_Objective(), ecorePackage.getEString(), "objective", null, 0, 1, DeliveryStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryStage_DueOn(), this.getPartialDate(), "dueOn", null, 0, 1, DeliveryStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliveryStage_DeliveredOn(), this.getPartialDate(), "deliveredOn", null, 0, 1, DeliveryStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliveryStage_DescribedIn(), this.getSecurityClauses(), this.getSecurityClauses_DeliveryStages(), "describedIn", null, 0, 1, DeliveryStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliveryStage_Verifications(), this.getDeliveryVerification(), this.getDeliveryVerification_Stage(), "verifications", null, 0, -1, DeliveryStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(subcontractEClass, Subcontract.class, "Subcontract", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSubcontract_Subcontractor(), this.getServiceAgency(), this.getServiceAgency_Subcontracts(), "subcontractor", null, 0, 1, Subcontract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSubcontract_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Subcontract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSubcontract_Consent(), this.getApproval(), null, "consent", null, 0, 1, Subcontract.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agencyMandateEClass, AgencyMandate.class, "AgencyMandate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgencyMandate_Kind(), this.getMandateKind(), "kind", null, 0, 1, AgencyMandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgencyMandate_GrantedOn(), this.getPartialDate(), "grantedOn", null, 0, 1, AgencyMandate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(confidentialityAgreementEClass, ConfidentialityAgreement.class, "ConfidentialityAgreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConfidentialityAgreement_Signatory(), this.getParty(), this.getParty_Agreements(), "signatory", null, 0, 1, ConfidentialityAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfidentialityAgreement_SignedOn(), this.getPartialDate(), "signedOn", null, 0, 1, ConfidentialityAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfidentialityAgreement_ValidUntil(), this.getPartialDate(), "validUntil", null, 0, 1, ConfidentialityAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConfidentialityAgreement_Template(), this.getAgreementTemplate(), this.getAgreementTemplate_Agreements(), "template", null, 0, 1, ConfidentialityAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConfidentialityAgreement_Contents(), this.getConfidentialityContent(), "contents", null, 0, -1, ConfidentialityAgreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeEClass, Change.class, "Change", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChange_Kind(), this.getChangeKind(), "kind", null, 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChange_OccurredOn(), this.getPartialDate(), "occurredOn", null, 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChange_SecurityRelevance(), this.getNeed(), "securityRelevance", null, 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChange_Affects(), this.getElement(), null, "affects", null, 0, -1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChange_Record(), this.getChangeRecord(), null, "record", null, 0, 1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChange_Revisions(), this.getRevision(), this.getRevision_Changes(), "revisions", null, 0, -1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChange_Amendments(), this.getFilingAmendment(), this.getFilingAmendment_Covers(), "amendments", null, 0, -1, Change.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeRecordEClass, ChangeRecord.class, "ChangeRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChangeRecord_RecordedOn(), this.getPartialDate(), "recordedOn", null, 0, 1, ChangeRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeRecord_Approval(), this.getApproval(), null, "approval", null, 0, 1, ChangeRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProblem_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_AnalysedOn(), this.getPartialDate(), "analysedOn", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProblem_ReportedTo(), this.getOfficial(), null, "reportedTo", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_ReportedOn(), this.getPartialDate(), "reportedOn", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_Status(), this.getRectificationStatus(), "status", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProblem_RectifiedOn(), this.getPartialDate(), "rectifiedOn", null, 0, 1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(improvementMeasureEClass, ImprovementMeasure.class, "ImprovementMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImprovementMeasure_Kind(), this.getMeasureKind(), "kind", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovementMeasure_ProposedOn(), this.getPartialDate(), "proposedOn", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImprovementMeasure_Approval(), this.getApproval(), null, "approval", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovementMeasure_DueOn(), this.getPartialDate(), "dueOn", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovementMeasure_Status(), this.getImplementationStatus(), "status", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImprovementMeasure_ImplementedOn(), this.getPartialDate(), "implementedOn", null, 0, 1, ImprovementMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(securityIncidentEClass, SecurityIncident.class, "SecurityIncident", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSecurityIncident_OccurredOn(), this.getPartialDate(), "occurredOn", null, 0, 1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityIncident_CoordinatedBy(), this.getOfficial(), null, "coordinatedBy", null, 0, 1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityIncident_HandledBy(), this.getInternalUnit(), null, "handledBy", null, 0, -1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityIncident_ResolvedOn(), this.getPartialDate(), "resolvedOn", null, 0, 1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSecurityIncident_Cause(), ecorePackage.getEString(), "cause", null, 0, 1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityIncident_Vulnerabilities(), this.getVulnerability(), null, "vulnerabilities", null, 0, -1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSecurityIncident_Measures(), this.getImprovementMeasure(), null, "measures", null, 0, -1, SecurityIncident.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlMeasureEClass, ControlMeasure.class, "ControlMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControlMeasure_Control(), this.getControlKind(), "control", null, 0, 1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlMeasure_Status(), this.getControlStatus(), "status", null, 0, 1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlMeasure_CarriedOutBy(), this.getParty(), null, "carriedOutBy", null, 0, -1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlMeasure_Protects(), this.getAsset(), this.getAsset_ProtectedBy(), "protects", null, 0, -1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlMeasure_InPlaceSince(), this.getPartialDate(), "inPlaceSince", null, 0, 1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlMeasure_WithdrawnOn(), this.getPartialDate(), "withdrawnOn", null, 0, 1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlMeasure_Frequency(), this.getPeriod(), "frequency", null, 0, 1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlMeasure_Executions(), this.getControlExecution(), null, "executions", null, 0, -1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlMeasure_Assessments(), this.getEffectivenessAssessment(), null, "assessments", null, 0, -1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlMeasure_Risks(), this.getRisk(), this.getRisk_Controls(), "risks", null, 0, -1, ControlMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(controlExecutionEClass, ControlExecution.class, "ControlExecution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getControlExecution_PerformedOn(), this.getPartialDate(), "performedOn", null, 0, 1, ControlExecution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getControlExecution_PerformedBy(), this.getParty(), null, "performedBy", null, 0, -1, ControlExecution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getControlExecution_Result(), ecorePackage.getEString(), "result", null, 0, 1, ControlExecution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(effectivenessAssessmentEClass, EffectivenessAssessment.class, "EffectivenessAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEffectivenessAssessment_AssessedOn(), this.getPartialDate(), "assessedOn", null, 0, 1, EffectivenessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEffectivenessAssessment_AssessedBy(), this.getParty(), null, "assessedBy", null, 0, 1, EffectivenessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEffectivenessAssessment_Result(), this.getEffectiveness(), "result", null, 0, 1, EffectivenessAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(technicalEnvironmentEClass, TechnicalEnvironment.class, "TechnicalEnvironment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTechnicalEnvironment_Assets(), this.getAsset(), null, "assets", null, 0, -1, TechnicalEnvironment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTechnicalEnvironment_Accounts(), this.getAccount(), null, "accounts", null, 0, -1, TechnicalEnvironment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assetEClass, Asset.class, "Asset", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAsset_Sensitivity(), this.getSensitivity(), "sensitivity", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_Area(), this.getArea(), this.getArea_Assets(), "area", null, 0, 1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_ProtectedBy(), this.getControlMeasure(), this.getControlMeasure_Protects(), "protectedBy", null, 0, -1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAsset_Risks(), this.getRisk(), this.getRisk_Assets(), "risks", null, 0, -1, Asset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(informationSystemEClass, InformationSystem.class, "InformationSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInformationSystem_Network(), this.getNetwork(), this.getNetwork_Systems(), "network", null, 0, 1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Accounts(), this.getAccount(), this.getAccount_System(), "accounts", null, 0, -1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInformationSystem_Logs(), this.getAuditLog(), this.getAuditLog_Systems(), "logs", null, 0, -1, InformationSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dataAssetEClass, DataAsset.class, "DataAsset", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDataAsset_System(), this.getInformationSystem(), null, "system", null, 0, 1, DataAsset.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkEClass, Network.class, "Network", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNetwork_Owner(), this.getOwnerKind(), "owner", null, 0, 1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetwork_Systems(), this.getInformationSystem(), this.getInformationSystem_Network(), "systems", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetwork_Equipment(), this.getEquipment(), this.getEquipment_Network(), "equipment", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetwork_RemoteAccesses(), this.getRemoteAccess(), this.getRemoteAccess_Network(), "remoteAccesses", null, 0, -1, Network.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remoteAccessEClass, RemoteAccess.class, "RemoteAccess", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRemoteAccess_Network(), this.getNetwork(), this.getNetwork_RemoteAccesses(), "network", null, 0, 1, RemoteAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemoteAccess_State(), this.getRemoteAccessState(), "state", null, 0, 1, RemoteAccess.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(equipmentEClass, Equipment.class, "Equipment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEquipment_Purpose(), this.getEquipmentPurpose(), "purpose", null, 0, 1, Equipment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEquipment_BroughtBy(), this.getServiceAgency(), null, "broughtBy", null, 0, 1, Equipment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEquipment_Network(), this.getNetwork(), this.getNetwork_Equipment(), "network", null, 0, 1, Equipment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(storageMediumEClass, StorageMedium.class, "StorageMedium", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStorageMedium_Reliability(), this.getMediumReliability(), "reliability", null, 0, 1, StorageMedium.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStorageMedium_Backups(), this.getBackup(), this.getBackup_Media(), "backups", null, 0, -1, StorageMedium.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(backupEClass, Backup.class, "Backup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBackup_Kind(), this.getBackupKind(), "kind", null, 0, 1, Backup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackup_Media(), this.getStorageMedium(), this.getStorageMedium_Backups(), "media", null, 0, -1, Backup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackup_Sources(), this.getAsset(), null, "sources", null, 0, -1, Backup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBackup_Tests(), this.getTestRun(), null, "tests", null, 0, -1, Backup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(auditLogEClass, AuditLog.class, "AuditLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAuditLog_Systems(), this.getInformationSystem(), this.getInformationSystem_Logs(), "systems", null, 0, -1, AuditLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuditLog_State(), this.getAuditLogState(), "state", null, 0, 1, AuditLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAuditLog_Fields(), this.getAuditField(), "fields", null, 0, -1, AuditLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(areaEClass, Area.class, "Area", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArea_Security(), this.getAreaSecurity(), "security", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArea_Boundary(), this.getBoundaryMarking(), "boundary", null, 0, 1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArea_Assets(), this.getAsset(), this.getAsset_Area(), "assets", null, 0, -1, Area.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accountEClass, Account.class, "Account", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAccount_Holder(), this.getServicePerson(), this.getServicePerson_Accounts(), "holder", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_System(), this.getInformationSystem(), this.getInformationSystem_Accounts(), "system", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_Privilege(), this.getPrivilegeKind(), "privilege", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_CreatedOn(), this.getPartialDate(), "createdOn", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_State(), this.getAccountState(), "state", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccount_RevokedOn(), this.getPartialDate(), "revokedOn", null, 0, 1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccount_Grants(), this.getAccessGrant(), null, "grants", null, 0, -1, Account.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(accessGrantEClass, AccessGrant.class, "AccessGrant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAccessGrant_Resource(), this.getAsset(), null, "resource", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Rights(), ecorePackage.getEString(), "rights", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_Basis(), this.getGrantBasis(), "basis", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAccessGrant_AuthorisedBy(), this.getParty(), null, "authorisedBy", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_AuthorisedOn(), this.getPartialDate(), "authorisedOn", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAccessGrant_RevokedOn(), this.getPartialDate(), "revokedOn", null, 0, 1, AccessGrant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(otherRequirementEClass, OtherRequirement.class, "OtherRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherRequirement_Subject(), this.getRequirementSubject(), "subject", null, 0, 1, OtherRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOtherRequirement_Source(), ecorePackage.getEString(), "source", null, 0, 1, OtherRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOtherRequirement_MetBy(), this.getElement(), null, "metBy", null, 0, -1, OtherRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(periodSettingEClass, PeriodSetting.class, "PeriodSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPeriodSetting_Subject(), this.getPeriodSubject(), "subject", null, 0, 1, PeriodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPeriodSetting_Length(), this.getPeriod(), "length", null, 0, 1, PeriodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPeriodSetting_Source(), this.getManagedDocument(), null, "source", null, 0, 1, PeriodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidence_Kind(), this.getEvidenceKind(), "kind", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Location(), ecorePackage.getEString(), "location", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_EffectiveOn(), this.getPartialDate(), "effectiveOn", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_DigestAlgorithm(), ecorePackage.getEString(), "digestAlgorithm", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_VerifiedBy(), ecorePackage.getEString(), "verifiedBy", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_VerifiedOn(), this.getPartialDate(), "verifiedOn", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvidence_Supports(), this.getElement(), this.getElement_Evidence(), "supports", null, 0, -1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(judgementEClass, Judgement.class, "Judgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getJudgement_Item(), ecorePackage.getEString(), "item", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgement_Verdict(), this.getJudgedVerdict(), "verdict", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgement_Reviewer(), ecorePackage.getEString(), "reviewer", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgement_JudgedOn(), this.getPartialDate(), "judgedOn", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getJudgement_Rationale(), ecorePackage.getEString(), "rationale", null, 0, 1, Judgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(serviceTypeEEnum, ServiceType.class, "ServiceType");
		addEEnumLiteral(serviceTypeEEnum, ServiceType.NOT_STATED);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.CONSULTING);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.DESIGN_AND_DEVELOPMENT);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.SYSTEM_INTEGRATION);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.OPERATION_AND_MAINTENANCE);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.DATA_PROCESSING_AND_STORAGE);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.BUSINESS_OPERATION);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.DIGITAL_CONTENT);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.CALL_CENTRE);
		addEEnumLiteral(serviceTypeEEnum, ServiceType.OTHER);

		initEEnum(phaseKindEEnum, PhaseKind.class, "PhaseKind");
		addEEnumLiteral(phaseKindEEnum, PhaseKind.PLANNING);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.SELECTION);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.OPERATION);
		addEEnumLiteral(phaseKindEEnum, PhaseKind.IMPROVEMENT);

		initEEnum(participationEEnum, Participation.class, "Participation");
		addEEnumLiteral(participationEEnum, Participation.NOT_STATED);
		addEEnumLiteral(participationEEnum, Participation.LEAD);
		addEEnumLiteral(participationEEnum, Participation.COOPERATING);
		addEEnumLiteral(participationEEnum, Participation.SOLE);

		initEEnum(responsibilityKindEEnum, ResponsibilityKind.class, "ResponsibilityKind");
		addEEnumLiteral(responsibilityKindEEnum, ResponsibilityKind.NOT_STATED);
		addEEnumLiteral(responsibilityKindEEnum, ResponsibilityKind.SUPERVISORY);
		addEEnumLiteral(responsibilityKindEEnum, ResponsibilityKind.DIRECT);

		initEEnum(activityStateEEnum, ActivityState.class, "ActivityState");
		addEEnumLiteral(activityStateEEnum, ActivityState.NOT_STATED);
		addEEnumLiteral(activityStateEEnum, ActivityState.PLANNED);
		addEEnumLiteral(activityStateEEnum, ActivityState.PERFORMED);

		initEEnum(leadershipDecisionKindEEnum, LeadershipDecisionKind.class, "LeadershipDecisionKind");
		addEEnumLiteral(leadershipDecisionKindEEnum, LeadershipDecisionKind.NOT_STATED);
		addEEnumLiteral(leadershipDecisionKindEEnum, LeadershipDecisionKind.OUTSOURCING_APPROVED);
		addEEnumLiteral(leadershipDecisionKindEEnum, LeadershipDecisionKind.OUTSOURCING_REJECTED);
		addEEnumLiteral(leadershipDecisionKindEEnum, LeadershipDecisionKind.OTHER);

		initEEnum(resourceKindEEnum, ResourceKind.class, "ResourceKind");
		addEEnumLiteral(resourceKindEEnum, ResourceKind.NOT_STATED);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.BUDGET);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.STAFF);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.EQUIPMENT);

		initEEnum(authorityKindEEnum, AuthorityKind.class, "AuthorityKind");
		addEEnumLiteral(authorityKindEEnum, AuthorityKind.NOT_STATED);
		addEEnumLiteral(authorityKindEEnum, AuthorityKind.INFORMATION_SECURITY);
		addEEnumLiteral(authorityKindEEnum, AuthorityKind.EGOVERNMENT_SECURITY);
		addEEnumLiteral(authorityKindEEnum, AuthorityKind.OTHER);

		initEEnum(approvalDecisionEEnum, ApprovalDecision.class, "ApprovalDecision");
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.PENDING);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.APPROVED);
		addEEnumLiteral(approvalDecisionEEnum, ApprovalDecision.REJECTED);

		initEEnum(policyContentEEnum, PolicyContent.class, "PolicyContent");
		addEEnumLiteral(policyContentEEnum, PolicyContent.ROLES_AND_RESPONSIBILITIES);
		addEEnumLiteral(policyContentEEnum, PolicyContent.RISK_OBJECTIVES_AND_CONTROLS);
		addEEnumLiteral(policyContentEEnum, PolicyContent.SUPERVISION_PURPOSE);
		addEEnumLiteral(policyContentEEnum, PolicyContent.CONTINUAL_IMPROVEMENT_OBJECTIVES);
		addEEnumLiteral(policyContentEEnum, PolicyContent.RELATION_TO_OPERATING_MANAGEMENT);
		addEEnumLiteral(policyContentEEnum, PolicyContent.RESPONSIBILITY_RETAINED);

		initEEnum(regulationContentEEnum, RegulationContent.class, "RegulationContent");
		addEEnumLiteral(regulationContentEEnum, RegulationContent.MANAGEMENT_PROCEDURES);
		addEEnumLiteral(regulationContentEEnum, RegulationContent.ROLE_OPERATING_RULES);
		addEEnumLiteral(regulationContentEEnum, RegulationContent.CONTROL_AND_INSPECTION_RULES);
		addEEnumLiteral(regulationContentEEnum, RegulationContent.DOCUMENT_AND_RECORD_RULES);

		initEEnum(reviewCoverageEEnum, ReviewCoverage.class, "ReviewCoverage");
		addEEnumLiteral(reviewCoverageEEnum, ReviewCoverage.CONTENT);
		addEEnumLiteral(reviewCoverageEEnum, ReviewCoverage.OPERATING_EFFECT);

		initEEnum(securityClauseContentEEnum, SecurityClauseContent.class, "SecurityClauseContent");
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.OBJECTIVES_AND_METRICS);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.SCOPE_AND_COST);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.NO_ASSET_APPROPRIATION);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.NO_FORCED_PURCHASE);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.NON_DISCLOSURE_COMMITMENT);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.INTELLECTUAL_PROPERTY);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.DATA_OWNERSHIP);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.DATA_BOUNDARY_CONTROL);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.DATA_STAYS_IN_TERRITORY);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.ACCEPTANCE_OF_INSPECTION);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.TERMINATION_PENALTY);
		addEEnumLiteral(securityClauseContentEEnum, SecurityClauseContent.CHANGE_PENALTY);

		initEEnum(exitConditionKindEEnum, ExitConditionKind.class, "ExitConditionKind");
		addEEnumLiteral(exitConditionKindEEnum, ExitConditionKind.NOT_STATED);
		addEEnumLiteral(exitConditionKindEEnum, ExitConditionKind.CONTRACT_EXPIRY);
		addEEnumLiteral(exitConditionKindEEnum, ExitConditionKind.UNRESOLVED_FAILURE);
		addEEnumLiteral(exitConditionKindEEnum, ExitConditionKind.AGREED_CANCELLATION);
		addEEnumLiteral(exitConditionKindEEnum, ExitConditionKind.CONTRACT_AMENDMENT);

		initEEnum(exitManagementContentEEnum, ExitManagementContent.class, "ExitManagementContent");
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.ROLES_AND_DUTIES);
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.QUALITY_MAINTAINED);
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.DOCUMENTS_RETURNED);
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.CONFIDENTIALITY_AFTER_TERMINATION);
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.DATA_ERASED);
		addEEnumLiteral(exitManagementContentEEnum, ExitManagementContent.STAFF_RETENTION_RIGHT);

		initEEnum(exitTechnicalContentEEnum, ExitTechnicalContent.class, "ExitTechnicalContent");
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.PROGRESS_VISIBILITY);
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.FINAL_EXCHANGE);
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.PARALLEL_SERVICE);
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.MEANS_AND_RESOURCES_FILED);
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.SUB_ACCOUNTS_REMOVED);
		addEEnumLiteral(exitTechnicalContentEEnum, ExitTechnicalContent.ADDITIONAL_RECORDS_FILED);

		initEEnum(planContentEEnum, PlanContent.class, "PlanContent");
		addEEnumLiteral(planContentEEnum, PlanContent.OBJECTIVES_AND_MILESTONES);
		addEEnumLiteral(planContentEEnum, PlanContent.ROLES_AND_DIVISION_OF_WORK);
		addEEnumLiteral(planContentEEnum, PlanContent.CONTROL_DEPLOYMENT);
		addEEnumLiteral(planContentEEnum, PlanContent.INCIDENT_RESPONSE);
		addEEnumLiteral(planContentEEnum, PlanContent.RESOURCE_RESERVE);
		addEEnumLiteral(planContentEEnum, PlanContent.TRACKING_AND_RECORDING);

		initEEnum(confidentialityContentEEnum, ConfidentialityContent.class, "ConfidentialityContent");
		addEEnumLiteral(confidentialityContentEEnum, ConfidentialityContent.NO_SUBCONTRACTING);
		addEEnumLiteral(confidentialityContentEEnum, ConfidentialityContent.NO_DISCLOSURE);
		addEEnumLiteral(confidentialityContentEEnum, ConfidentialityContent.LEAK_CONTAINMENT);
		addEEnumLiteral(confidentialityContentEEnum, ConfidentialityContent.PENALTIES);
		addEEnumLiteral(confidentialityContentEEnum, ConfidentialityContent.OTHER_CONFIDENTIALITY_RULES);

		initEEnum(filingContentEEnum, FilingContent.class, "FilingContent");
		addEEnumLiteral(filingContentEEnum, FilingContent.DEPARTMENT_NAME);
		addEEnumLiteral(filingContentEEnum, FilingContent.RESPONSIBLE_UNIT);
		addEEnumLiteral(filingContentEEnum, FilingContent.MANAGERS_AND_CONTACTS);
		addEEnumLiteral(filingContentEEnum, FilingContent.SERVICE_TYPE);
		addEEnumLiteral(filingContentEEnum, FilingContent.AGENCY_NAME);
		addEEnumLiteral(filingContentEEnum, FilingContent.AGENCY_SCALE);
		addEEnumLiteral(filingContentEEnum, FilingContent.AGENCY_QUALIFICATION);
		addEEnumLiteral(filingContentEEnum, FilingContent.PROJECT_LEADER_AND_CONTACTS);
		addEEnumLiteral(filingContentEEnum, FilingContent.RISK_CONTROL_DESCRIPTION);
		addEEnumLiteral(filingContentEEnum, FilingContent.OTHER_REQUIRED_INFORMATION);

		initEEnum(evaluationContentEEnum, EvaluationContent.class, "EvaluationContent");
		addEEnumLiteral(evaluationContentEEnum, EvaluationContent.NEW_VULNERABILITIES);
		addEEnumLiteral(evaluationContentEEnum, EvaluationContent.AGENCY_AND_PERSONNEL_RELIABILITY);
		addEEnumLiteral(evaluationContentEEnum, EvaluationContent.NEW_THREATS_FROM_SERVICE_CHANGES);
		addEEnumLiteral(evaluationContentEEnum, EvaluationContent.NEW_IMPACTS);
		addEEnumLiteral(evaluationContentEEnum, EvaluationContent.INCIDENT_READINESS);

		initEEnum(verificationContentEEnum, VerificationContent.class, "VerificationContent");
		addEEnumLiteral(verificationContentEEnum, VerificationContent.SECURITY_CLAUSES);
		addEEnumLiteral(verificationContentEEnum, VerificationContent.AUTHORISATION_AND_REVOCATION);
		addEEnumLiteral(verificationContentEEnum, VerificationContent.SERVICE_RECORDS);
		addEEnumLiteral(verificationContentEEnum, VerificationContent.TRAINING_RECORDS);

		initEEnum(needEEnum, Need.class, "Need");
		addEEnumLiteral(needEEnum, Need.NOT_STATED);
		addEEnumLiteral(needEEnum, Need.NEEDED);
		addEEnumLiteral(needEEnum, Need.NOT_NEEDED);

		initEEnum(measureKindEEnum, MeasureKind.class, "MeasureKind");
		addEEnumLiteral(measureKindEEnum, MeasureKind.NOT_STATED);
		addEEnumLiteral(measureKindEEnum, MeasureKind.PREVENTIVE);
		addEEnumLiteral(measureKindEEnum, MeasureKind.CORRECTIVE);

		initEEnum(implementationStatusEEnum, ImplementationStatus.class, "ImplementationStatus");
		addEEnumLiteral(implementationStatusEEnum, ImplementationStatus.PROPOSED);
		addEEnumLiteral(implementationStatusEEnum, ImplementationStatus.IN_PROGRESS);
		addEEnumLiteral(implementationStatusEEnum, ImplementationStatus.IMPLEMENTED);
		addEEnumLiteral(implementationStatusEEnum, ImplementationStatus.ABANDONED);

		initEEnum(rectificationStatusEEnum, RectificationStatus.class, "RectificationStatus");
		addEEnumLiteral(rectificationStatusEEnum, RectificationStatus.OPEN);
		addEEnumLiteral(rectificationStatusEEnum, RectificationStatus.REQUIRED);
		addEEnumLiteral(rectificationStatusEEnum, RectificationStatus.RECTIFIED);

		initEEnum(levelEEnum, Level.class, "Level");
		addEEnumLiteral(levelEEnum, Level.NOT_RATED);
		addEEnumLiteral(levelEEnum, Level.RATED);
		addEEnumLiteral(levelEEnum, Level.VERY_LOW);
		addEEnumLiteral(levelEEnum, Level.LOW);
		addEEnumLiteral(levelEEnum, Level.MEDIUM);
		addEEnumLiteral(levelEEnum, Level.HIGH);
		addEEnumLiteral(levelEEnum, Level.VERY_HIGH);

		initEEnum(riskTreatmentEEnum, RiskTreatment.class, "RiskTreatment");
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.NOT_STATED);
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.REDUCED);
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.AVOIDED);
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.TRANSFERRED);
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.ACCEPTED);
		addEEnumLiteral(riskTreatmentEEnum, RiskTreatment.UNTREATED);

		initEEnum(coverageEEnum, Coverage.class, "Coverage");
		addEEnumLiteral(coverageEEnum, Coverage.NOT_STATED);
		addEEnumLiteral(coverageEEnum, Coverage.SOME);
		addEEnumLiteral(coverageEEnum, Coverage.ALL);

		initEEnum(controlScopeEEnum, ControlScope.class, "ControlScope");
		addEEnumLiteral(controlScopeEEnum, ControlScope.EXISTING);
		addEEnumLiteral(controlScopeEEnum, ControlScope.PLANNED);

		initEEnum(effectivenessEEnum, Effectiveness.class, "Effectiveness");
		addEEnumLiteral(effectivenessEEnum, Effectiveness.NOT_STATED);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.EFFECTIVE);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.PARTLY_EFFECTIVE);
		addEEnumLiteral(effectivenessEEnum, Effectiveness.INEFFECTIVE);

		initEEnum(sufficiencyEEnum, Sufficiency.class, "Sufficiency");
		addEEnumLiteral(sufficiencyEEnum, Sufficiency.NOT_STATED);
		addEEnumLiteral(sufficiencyEEnum, Sufficiency.SUFFICIENT);
		addEEnumLiteral(sufficiencyEEnum, Sufficiency.INSUFFICIENT);

		initEEnum(costLevelEEnum, CostLevel.class, "CostLevel");
		addEEnumLiteral(costLevelEEnum, CostLevel.NOT_STATED);
		addEEnumLiteral(costLevelEEnum, CostLevel.ACCEPTABLE);
		addEEnumLiteral(costLevelEEnum, CostLevel.HIGH);

		initEEnum(outsourcingConclusionEEnum, OutsourcingConclusion.class, "OutsourcingConclusion");
		addEEnumLiteral(outsourcingConclusionEEnum, OutsourcingConclusion.NOT_STATED);
		addEEnumLiteral(outsourcingConclusionEEnum, OutsourcingConclusion.PROCEED);
		addEEnumLiteral(outsourcingConclusionEEnum, OutsourcingConclusion.RECONSIDER);
		addEEnumLiteral(outsourcingConclusionEEnum, OutsourcingConclusion.DO_NOT_PROCEED);

		initEEnum(assessmentSubjectEEnum, AssessmentSubject.class, "AssessmentSubject");
		addEEnumLiteral(assessmentSubjectEEnum, AssessmentSubject.AGENCIES);
		addEEnumLiteral(assessmentSubjectEEnum, AssessmentSubject.PERSONNEL);

		initEEnum(registrationPlaceEEnum, RegistrationPlace.class, "RegistrationPlace");
		addEEnumLiteral(registrationPlaceEEnum, RegistrationPlace.NOT_STATED);
		addEEnumLiteral(registrationPlaceEEnum, RegistrationPlace.MAINLAND);
		addEEnumLiteral(registrationPlaceEEnum, RegistrationPlace.HONG_KONG_MACAO_TAIWAN);
		addEEnumLiteral(registrationPlaceEEnum, RegistrationPlace.ABROAD);

		initEEnum(ownershipEEnum, Ownership.class, "Ownership");
		addEEnumLiteral(ownershipEEnum, Ownership.NOT_STATED);
		addEEnumLiteral(ownershipEEnum, Ownership.DOMESTIC);
		addEEnumLiteral(ownershipEEnum, Ownership.CITIZENS);
		addEEnumLiteral(ownershipEEnum, Ownership.LEGAL_PERSONS);
		addEEnumLiteral(ownershipEEnum, Ownership.STATE);
		addEEnumLiteral(ownershipEEnum, Ownership.HONG_KONG_MACAO_TAIWAN);
		addEEnumLiteral(ownershipEEnum, Ownership.FOREIGN);

		initEEnum(agencyAspectEEnum, AgencyAspect.class, "AgencyAspect");
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.NOT_STATED);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.LEGAL_PERSON_CRIMINAL_RECORD);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.BUSINESS_STAFF_CRIMINAL_RECORD);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.TECHNICAL_STAFF_CRIMINAL_RECORD);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.SECURITY_MANAGEMENT_OPERATION);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.TECHNICAL_CAPABILITY);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.FINANCIAL_CAPABILITY);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.NATIONAL_SECURITY_THREAT);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.SOCIAL_ORDER_THREAT);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.PUBLIC_INTEREST_THREAT);
		addEEnumLiteral(agencyAspectEEnum, AgencyAspect.BACKGROUND_REVIEW);

		initEEnum(personnelAspectEEnum, PersonnelAspect.class, "PersonnelAspect");
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.NOT_STATED);
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.SECURITY_AWARENESS);
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.BACKGROUND_REVIEW);
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.ABILITY_REVIEW);
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.CONTRACT_COMMITMENT);
		addEEnumLiteral(personnelAspectEEnum, PersonnelAspect.SKILLS_AND_EXPERIENCE);

		initEEnum(checkResultEEnum, CheckResult.class, "CheckResult");
		addEEnumLiteral(checkResultEEnum, CheckResult.NOT_STATED);
		addEEnumLiteral(checkResultEEnum, CheckResult.PASSED);
		addEEnumLiteral(checkResultEEnum, CheckResult.FAILED);

		initEEnum(qualificationKindEEnum, QualificationKind.class, "QualificationKind");
		addEEnumLiteral(qualificationKindEEnum, QualificationKind.NOT_STATED);
		addEEnumLiteral(qualificationKindEEnum, QualificationKind.SECURITY_MANAGEMENT_SYSTEM);
		addEEnumLiteral(qualificationKindEEnum, QualificationKind.SERVICE_CAPABILITY);
		addEEnumLiteral(qualificationKindEEnum, QualificationKind.PERSONAL);

		initEEnum(validityEEnum, Validity.class, "Validity");
		addEEnumLiteral(validityEEnum, Validity.NOT_STATED);
		addEEnumLiteral(validityEEnum, Validity.VALID);
		addEEnumLiteral(validityEEnum, Validity.EXPIRED);
		addEEnumLiteral(validityEEnum, Validity.REVOKED);

		initEEnum(officeTenureEEnum, OfficeTenure.class, "OfficeTenure");
		addEEnumLiteral(officeTenureEEnum, OfficeTenure.NOT_STATED);
		addEEnumLiteral(officeTenureEEnum, OfficeTenure.FIXED);
		addEEnumLiteral(officeTenureEEnum, OfficeTenure.TEMPORARY);

		initEEnum(citizenshipEEnum, Citizenship.class, "Citizenship");
		addEEnumLiteral(citizenshipEEnum, Citizenship.NOT_STATED);
		addEEnumLiteral(citizenshipEEnum, Citizenship.CHINESE);
		addEEnumLiteral(citizenshipEEnum, Citizenship.OTHER);

		initEEnum(employmentKindEEnum, EmploymentKind.class, "EmploymentKind");
		addEEnumLiteral(employmentKindEEnum, EmploymentKind.NOT_STATED);
		addEEnumLiteral(employmentKindEEnum, EmploymentKind.OPEN_ENDED);
		addEEnumLiteral(employmentKindEEnum, EmploymentKind.FIXED_TERM);
		addEEnumLiteral(employmentKindEEnum, EmploymentKind.DISPATCHED);
		addEEnumLiteral(employmentKindEEnum, EmploymentKind.NONE);

		initEEnum(changeKindEEnum, ChangeKind.class, "ChangeKind");
		addEEnumLiteral(changeKindEEnum, ChangeKind.NOT_STATED);
		addEEnumLiteral(changeKindEEnum, ChangeKind.SERVICE_CONTENT);
		addEEnumLiteral(changeKindEEnum, ChangeKind.SERVICE_MODE);
		addEEnumLiteral(changeKindEEnum, ChangeKind.SERVICE_PRODUCT);
		addEEnumLiteral(changeKindEEnum, ChangeKind.AGENCY);
		addEEnumLiteral(changeKindEEnum, ChangeKind.PERSONNEL);
		addEEnumLiteral(changeKindEEnum, ChangeKind.RISK_FACTOR);

		initEEnum(mandateKindEEnum, MandateKind.class, "MandateKind");
		addEEnumLiteral(mandateKindEEnum, MandateKind.NOT_STATED);
		addEEnumLiteral(mandateKindEEnum, MandateKind.NECESSARY_CHANGES);
		addEEnumLiteral(mandateKindEEnum, MandateKind.CHANGE_NOTIFICATION);

		initEEnum(reportTopicEEnum, ReportTopic.class, "ReportTopic");
		addEEnumLiteral(reportTopicEEnum, ReportTopic.MANAGEMENT_STATUS);
		addEEnumLiteral(reportTopicEEnum, ReportTopic.SERVICE_EXECUTION);
		addEEnumLiteral(reportTopicEEnum, ReportTopic.SECURITY_PROBLEMS);
		addEEnumLiteral(reportTopicEEnum, ReportTopic.EXIT_PROCESS);
		addEEnumLiteral(reportTopicEEnum, ReportTopic.EXIT_RESULT);

		initEEnum(trainingTopicEEnum, TrainingTopic.class, "TrainingTopic");
		addEEnumLiteral(trainingTopicEEnum, TrainingTopic.SECURITY_CLAUSES);
		addEEnumLiteral(trainingTopicEEnum, TrainingTopic.POLICY_AND_REGULATION);
		addEEnumLiteral(trainingTopicEEnum, TrainingTopic.CONFIDENTIALITY_REMINDER);
		addEEnumLiteral(trainingTopicEEnum, TrainingTopic.SECURITY_EDUCATION);
		addEEnumLiteral(trainingTopicEEnum, TrainingTopic.SERVICE_SKILLS);

		initEEnum(organisationKindEEnum, OrganisationKind.class, "OrganisationKind");
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.NOT_STATED);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.INTERNAL);
		addEEnumLiteral(organisationKindEEnum, OrganisationKind.EXTERNAL);

		initEEnum(organisationScopeEEnum, OrganisationScope.class, "OrganisationScope");
		addEEnumLiteral(organisationScopeEEnum, OrganisationScope.SERVICE_SECURITY);
		addEEnumLiteral(organisationScopeEEnum, OrganisationScope.RESOURCE_USE);

		initEEnum(externalQualityEEnum, ExternalQuality.class, "ExternalQuality");
		addEEnumLiteral(externalQualityEEnum, ExternalQuality.REPUTABLE);
		addEEnumLiteral(externalQualityEEnum, ExternalQuality.INDEPENDENT);
		addEEnumLiteral(externalQualityEEnum, ExternalQuality.SECURE_AND_CONTROLLABLE);

		initEEnum(documentKindEEnum, DocumentKind.class, "DocumentKind");
		addEEnumLiteral(documentKindEEnum, DocumentKind.NOT_STATED);
		addEEnumLiteral(documentKindEEnum, DocumentKind.MEDIA_HANDLING_PROCEDURE);
		addEEnumLiteral(documentKindEEnum, DocumentKind.PHYSICAL_SECURITY_POLICY);
		addEEnumLiteral(documentKindEEnum, DocumentKind.PHYSICAL_PROTECTION_PROCEDURE);
		addEEnumLiteral(documentKindEEnum, DocumentKind.SERVICE_PROCESS_POLICY);
		addEEnumLiteral(documentKindEEnum, DocumentKind.INCIDENT_TRAINING_MATERIAL);
		addEEnumLiteral(documentKindEEnum, DocumentKind.OTHER);

		initEEnum(controlKindEEnum, ControlKind.class, "ControlKind");
		addEEnumLiteral(controlKindEEnum, ControlKind.NOT_STATED);
		addEEnumLiteral(controlKindEEnum, ControlKind.BACKUP_MEDIA_PROTECTION);
		addEEnumLiteral(controlKindEEnum, ControlKind.NETWORK_CONFIGURATION_REVIEW);
		addEEnumLiteral(controlKindEEnum, ControlKind.REMOTE_ACCESS_CONTROL);
		addEEnumLiteral(controlKindEEnum, ControlKind.ADDITIONAL_CONTROL_ASSESSMENT);
		addEEnumLiteral(controlKindEEnum, ControlKind.NETWORK_ADMISSION_CONTROL);
		addEEnumLiteral(controlKindEEnum, ControlKind.MEDIA_PHYSICAL_PROTECTION);
		addEEnumLiteral(controlKindEEnum, ControlKind.MEDIA_OPERATION_MONITORING);
		addEEnumLiteral(controlKindEEnum, ControlKind.PERSONNEL_ACTIVITY_AUDIT);
		addEEnumLiteral(controlKindEEnum, ControlKind.PRIVILEGED_ACCOUNT_RESTRICTION);
		addEEnumLiteral(controlKindEEnum, ControlKind.PRIVILEGED_OPERATION_RECORDING);
		addEEnumLiteral(controlKindEEnum, ControlKind.AUDIT_RECORD_REVIEW);
		addEEnumLiteral(controlKindEEnum, ControlKind.ABSENCE_NOTICE);
		addEEnumLiteral(controlKindEEnum, ControlKind.AGENCY_SECURITY_EDUCATION);
		addEEnumLiteral(controlKindEEnum, ControlKind.MISUSE_DETECTION);
		addEEnumLiteral(controlKindEEnum, ControlKind.ACCESS_AUTHORISATION);
		addEEnumLiteral(controlKindEEnum, ControlKind.LEAST_PRIVILEGE_AUTHORISATION);
		addEEnumLiteral(controlKindEEnum, ControlKind.PRIVATE_REMOTE_ACCESS_BAN);
		addEEnumLiteral(controlKindEEnum, ControlKind.AUTHORISED_ACCESS_MONITORING);
		addEEnumLiteral(controlKindEEnum, ControlKind.ACCESS_LOG_REVIEW);
		addEEnumLiteral(controlKindEEnum, ControlKind.UNAUTHORISED_ACCESS_MONITORING);
		addEEnumLiteral(controlKindEEnum, ControlKind.ESCORT);
		addEEnumLiteral(controlKindEEnum, ControlKind.EQUIPMENT_ISOLATION);
		addEEnumLiteral(controlKindEEnum, ControlKind.SERVICE_RECORD_KEEPING);
		addEEnumLiteral(controlKindEEnum, ControlKind.SERVICE_PROCESS_MANAGEMENT);
		addEEnumLiteral(controlKindEEnum, ControlKind.CHANGE_MANAGEMENT);
		addEEnumLiteral(controlKindEEnum, ControlKind.SECURITY_PROBLEM_REPORTING);
		addEEnumLiteral(controlKindEEnum, ControlKind.REDUNDANT_TECHNOLOGY);
		addEEnumLiteral(controlKindEEnum, ControlKind.OTHER);

		initEEnum(controlStatusEEnum, ControlStatus.class, "ControlStatus");
		addEEnumLiteral(controlStatusEEnum, ControlStatus.PLANNED);
		addEEnumLiteral(controlStatusEEnum, ControlStatus.IN_PLACE);
		addEEnumLiteral(controlStatusEEnum, ControlStatus.WITHDRAWN);

		initEEnum(sensitivityEEnum, Sensitivity.class, "Sensitivity");
		addEEnumLiteral(sensitivityEEnum, Sensitivity.NOT_STATED);
		addEEnumLiteral(sensitivityEEnum, Sensitivity.ORDINARY);
		addEEnumLiteral(sensitivityEEnum, Sensitivity.IMPORTANT_SENSITIVE);

		initEEnum(ownerKindEEnum, OwnerKind.class, "OwnerKind");
		addEEnumLiteral(ownerKindEEnum, OwnerKind.NOT_STATED);
		addEEnumLiteral(ownerKindEEnum, OwnerKind.DEPARTMENT);
		addEEnumLiteral(ownerKindEEnum, OwnerKind.AGENCY);

		initEEnum(remoteAccessStateEEnum, RemoteAccessState.class, "RemoteAccessState");
		addEEnumLiteral(remoteAccessStateEEnum, RemoteAccessState.NOT_STATED);
		addEEnumLiteral(remoteAccessStateEEnum, RemoteAccessState.CLOSED);
		addEEnumLiteral(remoteAccessStateEEnum, RemoteAccessState.OPEN_AUTHORISED);
		addEEnumLiteral(remoteAccessStateEEnum, RemoteAccessState.OPEN_PRIVATE);

		initEEnum(equipmentPurposeEEnum, EquipmentPurpose.class, "EquipmentPurpose");
		addEEnumLiteral(equipmentPurposeEEnum, EquipmentPurpose.NOT_STATED);
		addEEnumLiteral(equipmentPurposeEEnum, EquipmentPurpose.DEVELOPMENT);
		addEEnumLiteral(equipmentPurposeEEnum, EquipmentPurpose.TEST);
		addEEnumLiteral(equipmentPurposeEEnum, EquipmentPurpose.OPERATION);
		addEEnumLiteral(equipmentPurposeEEnum, EquipmentPurpose.PRODUCTION);

		initEEnum(mediumReliabilityEEnum, MediumReliability.class, "MediumReliability");
		addEEnumLiteral(mediumReliabilityEEnum, MediumReliability.NOT_STATED);
		addEEnumLiteral(mediumReliabilityEEnum, MediumReliability.RELIABLE);
		addEEnumLiteral(mediumReliabilityEEnum, MediumReliability.UNRELIABLE);

		initEEnum(backupKindEEnum, BackupKind.class, "BackupKind");
		addEEnumLiteral(backupKindEEnum, BackupKind.NOT_STATED);
		addEEnumLiteral(backupKindEEnum, BackupKind.OPERATION);
		addEEnumLiteral(backupKindEEnum, BackupKind.DATA);
		addEEnumLiteral(backupKindEEnum, BackupKind.SERVICE);

		initEEnum(testResultEEnum, TestResult.class, "TestResult");
		addEEnumLiteral(testResultEEnum, TestResult.NOT_STATED);
		addEEnumLiteral(testResultEEnum, TestResult.PASSED);
		addEEnumLiteral(testResultEEnum, TestResult.FAILED);

		initEEnum(auditLogStateEEnum, AuditLogState.class, "AuditLogState");
		addEEnumLiteral(auditLogStateEEnum, AuditLogState.NOT_STATED);
		addEEnumLiteral(auditLogStateEEnum, AuditLogState.ENABLED);
		addEEnumLiteral(auditLogStateEEnum, AuditLogState.DISABLED);

		initEEnum(auditFieldEEnum, AuditField.class, "AuditField");
		addEEnumLiteral(auditFieldEEnum, AuditField.DATE_AND_TIME);
		addEEnumLiteral(auditFieldEEnum, AuditField.EVENT_TYPE);
		addEEnumLiteral(auditFieldEEnum, AuditField.USER_ACCOUNT);
		addEEnumLiteral(auditFieldEEnum, AuditField.SUCCESS_OR_FAILURE);

		initEEnum(areaSecurityEEnum, AreaSecurity.class, "AreaSecurity");
		addEEnumLiteral(areaSecurityEEnum, AreaSecurity.NOT_STATED);
		addEEnumLiteral(areaSecurityEEnum, AreaSecurity.SECURE);
		addEEnumLiteral(areaSecurityEEnum, AreaSecurity.ORDINARY);

		initEEnum(boundaryMarkingEEnum, BoundaryMarking.class, "BoundaryMarking");
		addEEnumLiteral(boundaryMarkingEEnum, BoundaryMarking.NOT_STATED);
		addEEnumLiteral(boundaryMarkingEEnum, BoundaryMarking.MARKED);
		addEEnumLiteral(boundaryMarkingEEnum, BoundaryMarking.UNMARKED);

		initEEnum(privilegeKindEEnum, PrivilegeKind.class, "PrivilegeKind");
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.NOT_STATED);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.ORDINARY);
		addEEnumLiteral(privilegeKindEEnum, PrivilegeKind.PRIVILEGED);

		initEEnum(accountStateEEnum, AccountState.class, "AccountState");
		addEEnumLiteral(accountStateEEnum, AccountState.ACTIVE);
		addEEnumLiteral(accountStateEEnum, AccountState.REVOKED);

		initEEnum(grantBasisEEnum, GrantBasis.class, "GrantBasis");
		addEEnumLiteral(grantBasisEEnum, GrantBasis.NOT_STATED);
		addEEnumLiteral(grantBasisEEnum, GrantBasis.LEAST_PRIVILEGE);
		addEEnumLiteral(grantBasisEEnum, GrantBasis.BEYOND_NEED);

		initEEnum(dispositionSubjectEEnum, DispositionSubject.class, "DispositionSubject");
		addEEnumLiteral(dispositionSubjectEEnum, DispositionSubject.NOT_STATED);
		addEEnumLiteral(dispositionSubjectEEnum, DispositionSubject.SENSITIVE_INFORMATION);
		addEEnumLiteral(dispositionSubjectEEnum, DispositionSubject.DOCUMENTS);
		addEEnumLiteral(dispositionSubjectEEnum, DispositionSubject.RESOURCES);

		initEEnum(dispositionMethodEEnum, DispositionMethod.class, "DispositionMethod");
		addEEnumLiteral(dispositionMethodEEnum, DispositionMethod.NOT_STATED);
		addEEnumLiteral(dispositionMethodEEnum, DispositionMethod.DESTROYED);
		addEEnumLiteral(dispositionMethodEEnum, DispositionMethod.HANDED_OVER);

		initEEnum(redundancySubjectEEnum, RedundancySubject.class, "RedundancySubject");
		addEEnumLiteral(redundancySubjectEEnum, RedundancySubject.PERSONNEL);
		addEEnumLiteral(redundancySubjectEEnum, RedundancySubject.DATA);

		initEEnum(evidenceKindEEnum, EvidenceKind.class, "EvidenceKind");
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.OTHER);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.DOCUMENT);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.RECORD);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.MINUTES);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.LETTER);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.CONTRACT);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.REPORT);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.CERTIFICATE);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.LOG);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.ATTENDANCE);
		addEEnumLiteral(evidenceKindEEnum, EvidenceKind.PICTURE);

		initEEnum(judgedVerdictEEnum, JudgedVerdict.class, "JudgedVerdict");
		addEEnumLiteral(judgedVerdictEEnum, JudgedVerdict.NOT_STATED);
		addEEnumLiteral(judgedVerdictEEnum, JudgedVerdict.SATISFIED);
		addEEnumLiteral(judgedVerdictEEnum, JudgedVerdict.PARTIAL);
		addEEnumLiteral(judgedVerdictEEnum, JudgedVerdict.GAP);
		addEEnumLiteral(judgedVerdictEEnum, JudgedVerdict.NOT_APPLICABLE);

		initEEnum(periodSubjectEEnum, PeriodSubject.class, "PeriodSubject");
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.NOT_STATED);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.POLICY_REVIEW);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.REGULATION_REVIEW);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.REPORTING);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.SERVICE_EVALUATION);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.MANAGEMENT_AUDIT);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.RECOVERY_TEST);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.PERSONNEL_ACTIVITY_AUDIT);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.AUDIT_RECORD_REVIEW);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.PERSONNEL_TRAINING);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.ACCESS_LOG_REVIEW);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.FILING);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.FILING_AMENDMENT);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.CLAUSE_REVISION);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.ACCOUNT_REVOCATION);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.PROBLEM_ANALYSIS);
		addEEnumLiteral(periodSubjectEEnum, PeriodSubject.LONG_TERM_EMPLOYMENT);

		initEEnum(requirementSubjectEEnum, RequirementSubject.class, "RequirementSubject");
		addEEnumLiteral(requirementSubjectEEnum, RequirementSubject.NOT_STATED);
		addEEnumLiteral(requirementSubjectEEnum, RequirementSubject.AGENCY);
		addEEnumLiteral(requirementSubjectEEnum, RequirementSubject.PERSONNEL);
		addEEnumLiteral(requirementSubjectEEnum, RequirementSubject.CONFIDENTIALITY);
		addEEnumLiteral(requirementSubjectEEnum, RequirementSubject.FILING);

		// Initialize data types
		initEDataType(partialDateEDataType, PartialDate.class, "PartialDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(periodEDataType, Period.class, "Period", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(durationEDataType, Duration.class, "Duration", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.plumbline.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.plumbline.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "http://www.plumbline.org/label";
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "en", "Element",
			   "zh", "\u6a21\u578b\u5143\u7d20"
		   });
		addAnnotation
		  (getElement_Id(),
		   source,
		   new String[] {
			   "en", "Id",
			   "zh", "\u6807\u8bc6",
			   "zh.description", "\u5143\u7d20\u7684 UUID\uff0c\u4e00\u7ecf\u8d4b\u4e88\u4e0d\u518d\u6539\u53d8"
		   });
		addAnnotation
		  (getElement_Name(),
		   source,
		   new String[] {
			   "en", "Name",
			   "zh", "\u540d\u79f0",
			   "zh.description", "\u4eba\u4eec\u5bf9\u8be5\u5143\u7d20\u7684\u79f0\u547c"
		   });
		addAnnotation
		  (getElement_Description(),
		   source,
		   new String[] {
			   "en", "Description",
			   "zh", "\u8bf4\u660e",
			   "zh.description", "\u4f9b\u4eba\u9605\u8bfb\u7684\u81ea\u7531\u6587\u672c\uff0c\u89c4\u5219\u4e0d\u8bfb\u53d6"
		   });
		addAnnotation
		  (getElement_Evidence(),
		   source,
		   new String[] {
			   "en", "Evidence",
			   "zh", "\u8bc1\u636e",
			   "zh.description", "\u8bc1\u660e\u8be5\u5143\u7d20\u6240\u8ff0\u4e8b\u5b9e\u7684\u8bc1\u636e"
		   });
		addAnnotation
		  (partyEClass,
		   source,
		   new String[] {
			   "en", "Party",
			   "zh", "\u76f8\u5173\u65b9"
		   });
		addAnnotation
		  (getParty_Contact(),
		   source,
		   new String[] {
			   "en", "Contact",
			   "zh", "\u8054\u7cfb\u65b9\u5f0f",
			   "zh.description", "\u8be5\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f"
		   });
		addAnnotation
		  (getParty_Agreements(),
		   source,
		   new String[] {
			   "en", "Agreements",
			   "zh", "\u4fdd\u5bc6\u534f\u8bae"
		   });
		addAnnotation
		  (getParty_Trainings(),
		   source,
		   new String[] {
			   "en", "Trainings",
			   "zh", "\u53c2\u52a0\u7684\u5ba3\u8d2f\u57f9\u8bad"
		   });
		addAnnotation
		  (outsourcingProjectEClass,
		   source,
		   new String[] {
			   "en", "Outsourcing project",
			   "zh", "\u670d\u52a1\u5916\u5305\u9879\u76ee"
		   });
		addAnnotation
		  (getOutsourcingProject_AssessedOn(),
		   source,
		   new String[] {
			   "en", "Assessed on",
			   "zh", "\u8bc4\u4f30\u65e5\u671f",
			   "zh.description", "\u672a\u53e6\u884c\u6307\u5b9a\u65e5\u671f\u65f6\uff0c\u4ee5\u6b64\u65e5\u671f\u4e3a\u57fa\u51c6\u8bc4\u4f30\u9879\u76ee"
		   });
		addAnnotation
		  (getOutsourcingProject_Department(),
		   source,
		   new String[] {
			   "en", "Department",
			   "zh", "\u653f\u5e9c\u90e8\u95e8"
		   });
		addAnnotation
		  (getOutsourcingProject_InvolvedUnits(),
		   source,
		   new String[] {
			   "en", "Involved units",
			   "zh", "\u6d89\u53ca\u7684\u5185\u8bbe\u673a\u6784",
			   "zh.description", "\u5916\u5305\u670d\u52a1\u6d89\u53ca\u7684\u5185\u8bbe\u673a\u6784\uff0c\u6d89\u53ca\u4e00\u4e2a\u8fd8\u662f\u591a\u4e2a\u51b3\u5b9a\u9002\u7528\u7684\u6761\u6b3e"
		   });
		addAnnotation
		  (getOutsourcingProject_SupervisingLeader(),
		   source,
		   new String[] {
			   "en", "Supervising leader",
			   "zh", "\u4e3b\u7ba1\u9886\u5bfc"
		   });
		addAnnotation
		  (getOutsourcingProject_ResponsibleUnits(),
		   source,
		   new String[] {
			   "en", "Responsible units",
			   "zh", "\u8d1f\u8d23\u673a\u6784"
		   });
		addAnnotation
		  (getOutsourcingProject_Authorisations(),
		   source,
		   new String[] {
			   "en", "Authorisations",
			   "zh", "\u6388\u6743"
		   });
		addAnnotation
		  (getOutsourcingProject_ResponsibilityLetters(),
		   source,
		   new String[] {
			   "en", "Responsibility letters",
			   "zh", "\u8d23\u4efb\u4e66"
		   });
		addAnnotation
		  (getOutsourcingProject_Resources(),
		   source,
		   new String[] {
			   "en", "Resources",
			   "zh", "\u8d44\u6e90\u4fdd\u969c"
		   });
		addAnnotation
		  (getOutsourcingProject_Authorities(),
		   source,
		   new String[] {
			   "en", "Authorities",
			   "zh", "\u4e3b\u7ba1\u90e8\u95e8"
		   });
		addAnnotation
		  (getOutsourcingProject_AssessmentOrganisations(),
		   source,
		   new String[] {
			   "en", "Assessment organisations",
			   "zh", "\u8bc4\u4f30\u7ec4\u7ec7"
		   });
		addAnnotation
		  (getOutsourcingProject_Phases(),
		   source,
		   new String[] {
			   "en", "Phases",
			   "zh", "\u7ba1\u7406\u9636\u6bb5"
		   });
		addAnnotation
		  (getOutsourcingProject_Documents(),
		   source,
		   new String[] {
			   "en", "Documents",
			   "zh", "\u7ba1\u7406\u6587\u4ef6"
		   });
		addAnnotation
		  (getOutsourcingProject_Agencies(),
		   source,
		   new String[] {
			   "en", "Agencies",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784",
			   "zh.description", "\u5916\u5305\u670d\u52a1\u673a\u6784\uff0c\u5305\u62ec\u5019\u9009\u673a\u6784\u3001\u7b7e\u7ea6\u673a\u6784\u548c\u5206\u5305\u673a\u6784"
		   });
		addAnnotation
		  (getOutsourcingProject_Contracts(),
		   source,
		   new String[] {
			   "en", "Contracts",
			   "zh", "\u670d\u52a1\u5916\u5305\u5408\u540c"
		   });
		addAnnotation
		  (getOutsourcingProject_Agreements(),
		   source,
		   new String[] {
			   "en", "Agreements",
			   "zh", "\u4fdd\u5bc6\u534f\u8bae"
		   });
		addAnnotation
		  (getOutsourcingProject_Changes(),
		   source,
		   new String[] {
			   "en", "Changes",
			   "zh", "\u53d8\u5316"
		   });
		addAnnotation
		  (getOutsourcingProject_Incidents(),
		   source,
		   new String[] {
			   "en", "Incidents",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6"
		   });
		addAnnotation
		  (getOutsourcingProject_Controls(),
		   source,
		   new String[] {
			   "en", "Controls",
			   "zh", "\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (getOutsourcingProject_Environment(),
		   source,
		   new String[] {
			   "en", "Environment",
			   "zh", "\u6280\u672f\u73af\u5883"
		   });
		addAnnotation
		  (getOutsourcingProject_Requirements(),
		   source,
		   new String[] {
			   "en", "Requirements",
			   "zh", "\u5176\u4ed6\u8981\u6c42"
		   });
		addAnnotation
		  (getOutsourcingProject_Periods(),
		   source,
		   new String[] {
			   "en", "Periods",
			   "zh", "\u5468\u671f\u548c\u65f6\u9650",
			   "zh.description", "\u9879\u76ee\u81ea\u884c\u89c4\u5b9a\u7684\u5468\u671f\u548c\u65f6\u9650"
		   });
		addAnnotation
		  (getOutsourcingProject_EvidenceRegister(),
		   source,
		   new String[] {
			   "en", "Evidence register",
			   "zh", "\u8bc1\u636e\u6e05\u5355",
			   "zh.description", "\u5404\u5143\u7d20\u5f15\u7528\u7684\u5168\u90e8\u8bc1\u636e"
		   });
		addAnnotation
		  (getOutsourcingProject_Judgements(),
		   source,
		   new String[] {
			   "en", "Judgements",
			   "zh", "\u8bc4\u5ba1\u5224\u65ad"
		   });
		addAnnotation
		  (departmentEClass,
		   source,
		   new String[] {
			   "en", "Department",
			   "zh", "\u653f\u5e9c\u90e8\u95e8"
		   });
		addAnnotation
		  (getDepartment_InternalUnits(),
		   source,
		   new String[] {
			   "en", "Internal units",
			   "zh", "\u5185\u8bbe\u673a\u6784"
		   });
		addAnnotation
		  (getDepartment_Officials(),
		   source,
		   new String[] {
			   "en", "Officials",
			   "zh", "\u5de5\u4f5c\u4eba\u5458"
		   });
		addAnnotation
		  (getDepartment_SecurityLeader(),
		   source,
		   new String[] {
			   "en", "Security leader",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u9886\u5bfc",
			   "zh.description", "\u4e3b\u7ba1\u6574\u4e2a\u90e8\u95e8\u4fe1\u606f\u5b89\u5168\u7684\u9886\u5bfc"
		   });
		addAnnotation
		  (internalUnitEClass,
		   source,
		   new String[] {
			   "en", "Internal unit",
			   "zh", "\u5185\u8bbe\u673a\u6784"
		   });
		addAnnotation
		  (getInternalUnit_Head(),
		   source,
		   new String[] {
			   "en", "Head",
			   "zh", "\u8d1f\u8d23\u4eba"
		   });
		addAnnotation
		  (getInternalUnit_SecurityLeader(),
		   source,
		   new String[] {
			   "en", "Security leader",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u9886\u5bfc",
			   "zh.description", "\u4e3b\u7ba1\u8be5\u673a\u6784\u4fe1\u606f\u5b89\u5168\u7684\u9886\u5bfc"
		   });
		addAnnotation
		  (getInternalUnit_Project(),
		   source,
		   new String[] {
			   "en", "Project",
			   "zh", "\u6d89\u53ca\u7684\u9879\u76ee"
		   });
		addAnnotation
		  (getInternalUnit_Responsibilities(),
		   source,
		   new String[] {
			   "en", "Responsibilities",
			   "zh", "\u627f\u62c5\u7684\u8d1f\u8d23\u673a\u6784\u804c\u8d23"
		   });
		addAnnotation
		  (getInternalUnit_Activities(),
		   source,
		   new String[] {
			   "en", "Activities",
			   "zh", "\u8d1f\u8d23\u7684\u6d3b\u52a8"
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "en", "Person",
			   "zh", "\u4eba\u5458"
		   });
		addAnnotation
		  (officialEClass,
		   source,
		   new String[] {
			   "en", "Official",
			   "zh", "\u653f\u5e9c\u5de5\u4f5c\u4eba\u5458"
		   });
		addAnnotation
		  (getOfficial_Title(),
		   source,
		   new String[] {
			   "en", "Title",
			   "zh", "\u804c\u52a1"
		   });
		addAnnotation
		  (getOfficial_Unit(),
		   source,
		   new String[] {
			   "en", "Unit",
			   "zh", "\u6240\u5728\u5185\u8bbe\u673a\u6784",
			   "zh.description", "\u4eba\u5458\u6240\u5c5e\u7684\u5185\u8bbe\u673a\u6784\uff08\u5982\u6709\uff09"
		   });
		addAnnotation
		  (supervisingLeaderEClass,
		   source,
		   new String[] {
			   "en", "Supervising leader",
			   "zh", "\u4e3b\u7ba1\u9886\u5bfc\u89d2\u8272"
		   });
		addAnnotation
		  (getSupervisingLeader_Holder(),
		   source,
		   new String[] {
			   "en", "Holder",
			   "zh", "\u62c5\u4efb\u4eba"
		   });
		addAnnotation
		  (getSupervisingLeader_AppointedOn(),
		   source,
		   new String[] {
			   "en", "Appointed on",
			   "zh", "\u4efb\u547d\u65e5\u671f"
		   });
		addAnnotation
		  (responsibleUnitEClass,
		   source,
		   new String[] {
			   "en", "Responsible unit",
			   "zh", "\u8d1f\u8d23\u673a\u6784\u89d2\u8272"
		   });
		addAnnotation
		  (getResponsibleUnit_Unit(),
		   source,
		   new String[] {
			   "en", "Unit",
			   "zh", "\u627f\u62c5\u673a\u6784"
		   });
		addAnnotation
		  (getResponsibleUnit_Participation(),
		   source,
		   new String[] {
			   "en", "Participation",
			   "zh", "\u53c2\u4e0e\u65b9\u5f0f",
			   "zh.description", "\u7275\u5934\u3001\u914d\u5408\u6216\u5355\u72ec\u627f\u62c5"
		   });
		addAnnotation
		  (getResponsibleUnit_Duties(),
		   source,
		   new String[] {
			   "en", "Duties",
			   "zh", "\u5206\u5de5\u804c\u8d23"
		   });
		addAnnotation
		  (getResponsibleUnit_AssignedOn(),
		   source,
		   new String[] {
			   "en", "Assigned on",
			   "zh", "\u5206\u5de5\u65e5\u671f"
		   });
		addAnnotation
		  (authorisationEClass,
		   source,
		   new String[] {
			   "en", "Authorisation",
			   "zh", "\u6388\u6743"
		   });
		addAnnotation
		  (getAuthorisation_GrantedBy(),
		   source,
		   new String[] {
			   "en", "Granted by",
			   "zh", "\u6388\u6743\u4eba"
		   });
		addAnnotation
		  (getAuthorisation_GrantedOn(),
		   source,
		   new String[] {
			   "en", "Granted on",
			   "zh", "\u6388\u6743\u65e5\u671f"
		   });
		addAnnotation
		  (getAuthorisation_Authorises(),
		   source,
		   new String[] {
			   "en", "Authorises",
			   "zh", "\u88ab\u6388\u6743\u673a\u6784"
		   });
		addAnnotation
		  (responsibilityLetterEClass,
		   source,
		   new String[] {
			   "en", "Responsibility letter",
			   "zh", "\u8d23\u4efb\u4e66"
		   });
		addAnnotation
		  (getResponsibilityLetter_Responsibility(),
		   source,
		   new String[] {
			   "en", "Kind of responsibility",
			   "zh", "\u8d23\u4efb\u7c7b\u522b"
		   });
		addAnnotation
		  (getResponsibilityLetter_Signatory(),
		   source,
		   new String[] {
			   "en", "Signatory",
			   "zh", "\u7b7e\u7f72\u4eba"
		   });
		addAnnotation
		  (getResponsibilityLetter_Unit(),
		   source,
		   new String[] {
			   "en", "On behalf of",
			   "zh", "\u4ee3\u8868\u673a\u6784",
			   "zh.description", "\u4ee3\u8868\u54ea\u4e2a\u673a\u6784\u7b7e\u7f72\uff08\u5982\u6709\uff09"
		   });
		addAnnotation
		  (getResponsibilityLetter_SignedOn(),
		   source,
		   new String[] {
			   "en", "Signed on",
			   "zh", "\u7b7e\u7f72\u65e5\u671f"
		   });
		addAnnotation
		  (resourceAllocationEClass,
		   source,
		   new String[] {
			   "en", "Resource allocation",
			   "zh", "\u8d44\u6e90\u4fdd\u969c"
		   });
		addAnnotation
		  (getResourceAllocation_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getResourceAllocation_Year(),
		   source,
		   new String[] {
			   "en", "Year",
			   "zh", "\u5e74\u5ea6",
			   "zh.description", "\u9884\u7b97\u5e74\u5ea6\uff0c\u4e0d\u9650\u5e74\u5ea6\u65f6\u4e3a 0"
		   });
		addAnnotation
		  (getResourceAllocation_ApprovedOn(),
		   source,
		   new String[] {
			   "en", "Approved on",
			   "zh", "\u6279\u590d\u65e5\u671f"
		   });
		addAnnotation
		  (getResourceAllocation_ApprovedBy(),
		   source,
		   new String[] {
			   "en", "Approved by",
			   "zh", "\u6279\u51c6\u4eba"
		   });
		addAnnotation
		  (supervisingAuthorityEClass,
		   source,
		   new String[] {
			   "en", "Supervising authority",
			   "zh", "\u4e3b\u7ba1\u90e8\u95e8"
		   });
		addAnnotation
		  (getSupervisingAuthority_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (assessmentOrganisationEClass,
		   source,
		   new String[] {
			   "en", "Assessment organisation",
			   "zh", "\u8bc4\u4f30\u7ec4\u7ec7"
		   });
		addAnnotation
		  (getAssessmentOrganisation_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u6027\u8d28"
		   });
		addAnnotation
		  (getAssessmentOrganisation_EstablishedOn(),
		   source,
		   new String[] {
			   "en", "Established on",
			   "zh", "\u6210\u7acb\u65e5\u671f"
		   });
		addAnnotation
		  (getAssessmentOrganisation_Resources(),
		   source,
		   new String[] {
			   "en", "Resources and people",
			   "zh", "\u8d44\u6e90\u548c\u4eba\u5458",
			   "zh.description", "\u8d44\u6e90\u548c\u4eba\u5458\u662f\u5426\u5145\u5206"
		   });
		addAnnotation
		  (getAssessmentOrganisation_Scope(),
		   source,
		   new String[] {
			   "en", "Able to assess",
			   "zh", "\u8bc4\u4f30\u80fd\u529b"
		   });
		addAnnotation
		  (getAssessmentOrganisation_AuditAuthority(),
		   source,
		   new String[] {
			   "en", "Agencies it may audit",
			   "zh", "\u5ba1\u8ba1\u6743\u9650\u8303\u56f4",
			   "zh.description", "\u6709\u6743\u5ba1\u8ba1\u7684\u5916\u5305\u670d\u52a1\u673a\u6784\uff0c\u5305\u62ec\u5206\u5305\u673a\u6784"
		   });
		addAnnotation
		  (getAssessmentOrganisation_AuthorisedOn(),
		   source,
		   new String[] {
			   "en", "Authorised on",
			   "zh", "\u6388\u6743\u65e5\u671f",
			   "zh.description", "\u83b7\u5f97\u5ba1\u8ba1\u6388\u6743\u7684\u65e5\u671f"
		   });
		addAnnotation
		  (getAssessmentOrganisation_Qualities(),
		   source,
		   new String[] {
			   "en", "Qualities of an external organisation",
			   "zh", "\u5916\u90e8\u7ec4\u7ec7\u6761\u4ef6",
			   "zh.description", "\u5916\u90e8\u7ec4\u7ec7\u5e94\u5177\u5907\u7684\u6761\u4ef6"
		   });
		addAnnotation
		  (phaseEClass,
		   source,
		   new String[] {
			   "en", "Phase",
			   "zh", "\u7ba1\u7406\u9636\u6bb5"
		   });
		addAnnotation
		  (getPhase_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u9636\u6bb5"
		   });
		addAnnotation
		  (getPhase_PlannedStart(),
		   source,
		   new String[] {
			   "en", "Planned start",
			   "zh", "\u8ba1\u5212\u5f00\u59cb"
		   });
		addAnnotation
		  (getPhase_StartedOn(),
		   source,
		   new String[] {
			   "en", "Started on",
			   "zh", "\u5f00\u59cb\u65e5\u671f"
		   });
		addAnnotation
		  (getPhase_PlannedEnd(),
		   source,
		   new String[] {
			   "en", "Planned end",
			   "zh", "\u8ba1\u5212\u7ed3\u675f"
		   });
		addAnnotation
		  (getPhase_EndedOn(),
		   source,
		   new String[] {
			   "en", "Ended on",
			   "zh", "\u7ed3\u675f\u65e5\u671f"
		   });
		addAnnotation
		  (getPhase_Gates(),
		   source,
		   new String[] {
			   "en", "Gates",
			   "zh", "\u9636\u6bb5\u95e8",
			   "zh.description", "\u8fdb\u5165\u4e0b\u4e00\u9636\u6bb5\u524d\u987b\u901a\u8fc7\u7684\u9636\u6bb5\u95e8"
		   });
		addAnnotation
		  (getPhase_Activities(),
		   source,
		   new String[] {
			   "en", "Activities",
			   "zh", "\u6d3b\u52a8",
			   "zh.description", "\u672c\u9636\u6bb5\u7684\u6d3b\u52a8\uff0c\u6309\u5148\u540e\u6392\u5217"
		   });
		addAnnotation
		  (gateEClass,
		   source,
		   new String[] {
			   "en", "Gate",
			   "zh", "\u9636\u6bb5\u95e8"
		   });
		addAnnotation
		  (getGate_DueOn(),
		   source,
		   new String[] {
			   "en", "Due on",
			   "zh", "\u8ba1\u5212\u65e5\u671f"
		   });
		addAnnotation
		  (getGate_PassedOn(),
		   source,
		   new String[] {
			   "en", "Passed on",
			   "zh", "\u901a\u8fc7\u65e5\u671f"
		   });
		addAnnotation
		  (getGate_DecidedBy(),
		   source,
		   new String[] {
			   "en", "Decided by",
			   "zh", "\u51b3\u5b9a\u4eba"
		   });
		addAnnotation
		  (getGate_Requires(),
		   source,
		   new String[] {
			   "en", "Requires",
			   "zh", "\u524d\u7f6e\u6d3b\u52a8",
			   "zh.description", "\u901a\u8fc7\u524d\u987b\u5b8c\u6210\u7684\u6d3b\u52a8"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "en", "Activity",
			   "zh", "\u7ba1\u7406\u6d3b\u52a8"
		   });
		addAnnotation
		  (getActivity_PlannedOn(),
		   source,
		   new String[] {
			   "en", "Planned on",
			   "zh", "\u8ba1\u5212\u65e5\u671f"
		   });
		addAnnotation
		  (getActivity_PerformedOn(),
		   source,
		   new String[] {
			   "en", "Performed on",
			   "zh", "\u5b8c\u6210\u65e5\u671f",
			   "zh.description", "\u5b8c\u6210\u65e5\u671f\uff0c\u672a\u5b8c\u6210\u6216\u65e5\u671f\u4e0d\u8be6\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (getActivity_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "zh", "\u72b6\u6001",
			   "zh.description", "\u6750\u6599\u672a\u8f7d\u660e\u65e5\u671f\u65f6\uff0c\u8bf4\u660e\u6d3b\u52a8\u662f\u5426\u5df2\u5b8c\u6210"
		   });
		addAnnotation
		  (getActivity_Responsible(),
		   source,
		   new String[] {
			   "en", "Responsible units",
			   "zh", "\u8d23\u4efb\u673a\u6784"
		   });
		addAnnotation
		  (getActivity_Participants(),
		   source,
		   new String[] {
			   "en", "Participants",
			   "zh", "\u53c2\u4e0e\u65b9",
			   "zh.description", "\u53c2\u4e0e\u6d3b\u52a8\u7684\u5176\u4ed6\u65b9"
		   });
		addAnnotation
		  (leadershipDecisionEClass,
		   source,
		   new String[] {
			   "en", "Leadership decision",
			   "zh", "\u9886\u5bfc\u51b3\u7b56"
		   });
		addAnnotation
		  (getLeadershipDecision_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u51b3\u7b56\u4e8b\u9879"
		   });
		addAnnotation
		  (getLeadershipDecision_DecidedBy(),
		   source,
		   new String[] {
			   "en", "Decided by",
			   "zh", "\u51b3\u7b56\u9886\u5bfc"
		   });
		addAnnotation
		  (riskAssessmentEClass,
		   source,
		   new String[] {
			   "en", "Risk assessment",
			   "zh", "\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u98ce\u9669\u8bc4\u4f30"
		   });
		addAnnotation
		  (getRiskAssessment_StartedOn(),
		   source,
		   new String[] {
			   "en", "Started on",
			   "zh", "\u5f00\u59cb\u65e5\u671f"
		   });
		addAnnotation
		  (getRiskAssessment_Threats(),
		   source,
		   new String[] {
			   "en", "Threats",
			   "zh", "\u5a01\u80c1"
		   });
		addAnnotation
		  (getRiskAssessment_Vulnerabilities(),
		   source,
		   new String[] {
			   "en", "Vulnerabilities",
			   "zh", "\u8106\u5f31\u6027"
		   });
		addAnnotation
		  (getRiskAssessment_Risks(),
		   source,
		   new String[] {
			   "en", "Risks",
			   "zh", "\u98ce\u9669"
		   });
		addAnnotation
		  (getRiskAssessment_ControlEvaluations(),
		   source,
		   new String[] {
			   "en", "Control evaluations",
			   "zh", "\u63a7\u5236\u63aa\u65bd\u6709\u6548\u6027\u8bc4\u4ef7"
		   });
		addAnnotation
		  (getRiskAssessment_UnitInfluences(),
		   source,
		   new String[] {
			   "en", "Influences of units",
			   "zh", "\u5185\u8bbe\u673a\u6784\u8d1f\u9762\u5f71\u54cd\u5206\u6790"
		   });
		addAnnotation
		  (getRiskAssessment_Decision(),
		   source,
		   new String[] {
			   "en", "Decision",
			   "zh", "\u53ef\u63a5\u53d7\u98ce\u9669\u51b3\u7b56"
		   });
		addAnnotation
		  (getRiskAssessment_CostBenefit(),
		   source,
		   new String[] {
			   "en", "Cost-benefit analysis",
			   "zh", "\u6210\u672c\u6548\u76ca\u5206\u6790"
		   });
		addAnnotation
		  (threatEClass,
		   source,
		   new String[] {
			   "en", "Threat",
			   "zh", "\u5a01\u80c1"
		   });
		addAnnotation
		  (getThreat_Likelihood(),
		   source,
		   new String[] {
			   "en", "Likelihood",
			   "zh", "\u53d1\u751f\u53ef\u80fd\u6027"
		   });
		addAnnotation
		  (getThreat_Impact(),
		   source,
		   new String[] {
			   "en", "Impact",
			   "zh", "\u5f71\u54cd",
			   "zh.description", "\u5bf9\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7684\u5f71\u54cd"
		   });
		addAnnotation
		  (getThreat_Risks(),
		   source,
		   new String[] {
			   "en", "Risks",
			   "zh", "\u76f8\u5173\u98ce\u9669"
		   });
		addAnnotation
		  (vulnerabilityEClass,
		   source,
		   new String[] {
			   "en", "Vulnerability",
			   "zh", "\u8106\u5f31\u6027"
		   });
		addAnnotation
		  (getVulnerability_Severity(),
		   source,
		   new String[] {
			   "en", "Severity",
			   "zh", "\u4e25\u91cd\u7a0b\u5ea6"
		   });
		addAnnotation
		  (getVulnerability_RemediedOn(),
		   source,
		   new String[] {
			   "en", "Remedied on",
			   "zh", "\u5f25\u8865\u65e5\u671f"
		   });
		addAnnotation
		  (getVulnerability_Risks(),
		   source,
		   new String[] {
			   "en", "Risks",
			   "zh", "\u76f8\u5173\u98ce\u9669"
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "en", "Risk",
			   "zh", "\u98ce\u9669"
		   });
		addAnnotation
		  (getRisk_Threat(),
		   source,
		   new String[] {
			   "en", "Threat",
			   "zh", "\u5a01\u80c1"
		   });
		addAnnotation
		  (getRisk_Vulnerability(),
		   source,
		   new String[] {
			   "en", "Vulnerability",
			   "zh", "\u8106\u5f31\u6027"
		   });
		addAnnotation
		  (getRisk_Assets(),
		   source,
		   new String[] {
			   "en", "Assets",
			   "zh", "\u8d44\u4ea7"
		   });
		addAnnotation
		  (getRisk_Controls(),
		   source,
		   new String[] {
			   "en", "Controls",
			   "zh", "\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (getRisk_Level(),
		   source,
		   new String[] {
			   "en", "Level",
			   "zh", "\u98ce\u9669\u7b49\u7ea7",
			   "zh.description", "\u5904\u7f6e\u524d\u7684\u98ce\u9669\u7b49\u7ea7"
		   });
		addAnnotation
		  (getRisk_Treatment(),
		   source,
		   new String[] {
			   "en", "Treatment",
			   "zh", "\u5904\u7f6e\u65b9\u5f0f"
		   });
		addAnnotation
		  (getRisk_ResidualLikelihood(),
		   source,
		   new String[] {
			   "en", "Residual likelihood",
			   "zh", "\u6b8b\u4f59\u98ce\u9669\u53ef\u80fd\u6027"
		   });
		addAnnotation
		  (getRisk_ResidualLevel(),
		   source,
		   new String[] {
			   "en", "Residual level",
			   "zh", "\u6b8b\u4f59\u98ce\u9669\u7b49\u7ea7",
			   "zh.description", "\u5904\u7f6e\u540e\u6b8b\u4f59\u98ce\u9669\u7684\u7b49\u7ea7"
		   });
		addAnnotation
		  (controlEvaluationEClass,
		   source,
		   new String[] {
			   "en", "Control evaluation",
			   "zh", "\u63a7\u5236\u63aa\u65bd\u6709\u6548\u6027\u8bc4\u4ef7"
		   });
		addAnnotation
		  (getControlEvaluation_Scope(),
		   source,
		   new String[] {
			   "en", "Scope",
			   "zh", "\u8bc4\u4ef7\u8303\u56f4",
			   "zh.description", "\u5df2\u6709\u63aa\u65bd\u3001\u8ba1\u5212\u63aa\u65bd\u6216\u4e24\u8005"
		   });
		addAnnotation
		  (getControlEvaluation_Coverage(),
		   source,
		   new String[] {
			   "en", "Coverage",
			   "zh", "\u8986\u76d6\u7a0b\u5ea6",
			   "zh.description", "\u662f\u5426\u9010\u9879\u8bc4\u4ef7\u4e86\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (getControlEvaluation_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u8bc4\u4ef7\u7684\u63aa\u65bd",
			   "zh.description", "\u8bc4\u4ef7\u6240\u6d89\u53ca\u7684\u63aa\u65bd\uff08\u5982\u5df2\u5217\u660e\uff09"
		   });
		addAnnotation
		  (getControlEvaluation_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u8bc4\u4ef7\u7ed3\u679c"
		   });
		addAnnotation
		  (unitInfluenceEClass,
		   source,
		   new String[] {
			   "en", "Influence of a unit",
			   "zh", "\u5185\u8bbe\u673a\u6784\u8d1f\u9762\u5f71\u54cd"
		   });
		addAnnotation
		  (getUnitInfluence_Unit(),
		   source,
		   new String[] {
			   "en", "Unit",
			   "zh", "\u5185\u8bbe\u673a\u6784"
		   });
		addAnnotation
		  (getUnitInfluence_Effect(),
		   source,
		   new String[] {
			   "en", "Effect",
			   "zh", "\u8d1f\u9762\u5f71\u54cd",
			   "zh.description", "\u53d1\u73b0\u7684\u8d1f\u9762\u5f71\u54cd\uff0c\u6216\u6ca1\u6709\u5f71\u54cd\u7684\u7ed3\u8bba"
		   });
		addAnnotation
		  (riskDecisionEClass,
		   source,
		   new String[] {
			   "en", "Risk decision",
			   "zh", "\u53ef\u63a5\u53d7\u98ce\u9669\u51b3\u7b56"
		   });
		addAnnotation
		  (getRiskDecision_AcceptableLevel(),
		   source,
		   new String[] {
			   "en", "Acceptable level",
			   "zh", "\u53ef\u63a5\u53d7\u7b49\u7ea7",
			   "zh.description", "\u53ef\u63a5\u53d7\u7684\u6700\u9ad8\u98ce\u9669\u7b49\u7ea7"
		   });
		addAnnotation
		  (getRiskDecision_DecidedBy(),
		   source,
		   new String[] {
			   "en", "Decided by",
			   "zh", "\u51b3\u7b56\u4eba"
		   });
		addAnnotation
		  (getRiskDecision_DecidedOn(),
		   source,
		   new String[] {
			   "en", "Decided on",
			   "zh", "\u51b3\u7b56\u65e5\u671f"
		   });
		addAnnotation
		  (costBenefitAnalysisEClass,
		   source,
		   new String[] {
			   "en", "Cost-benefit analysis",
			   "zh", "\u6210\u672c\u6548\u76ca\u5206\u6790"
		   });
		addAnnotation
		  (getCostBenefitAnalysis_PerformedOn(),
		   source,
		   new String[] {
			   "en", "Performed on",
			   "zh", "\u5206\u6790\u65e5\u671f"
		   });
		addAnnotation
		  (getCostBenefitAnalysis_Controls(),
		   source,
		   new String[] {
			   "en", "Controls",
			   "zh", "\u57fa\u672c\u63a7\u5236\u63aa\u65bd",
			   "zh.description", "\u57fa\u672c\u63a7\u5236\u63aa\u65bd\u662f\u5426\u5145\u5206\u6709\u6548"
		   });
		addAnnotation
		  (getCostBenefitAnalysis_Cost(),
		   source,
		   new String[] {
			   "en", "Cost",
			   "zh", "\u63a7\u5236\u6210\u672c"
		   });
		addAnnotation
		  (getCostBenefitAnalysis_Conclusion(),
		   source,
		   new String[] {
			   "en", "Conclusion",
			   "zh", "\u7ed3\u8bba"
		   });
		addAnnotation
		  (getCostBenefitAnalysis_ReconsideredOn(),
		   source,
		   new String[] {
			   "en", "Reconsidered on",
			   "zh", "\u91cd\u65b0\u8003\u8651\u65e5\u671f",
			   "zh.description", "\u56e0\u6210\u672c\u8f83\u9ad8\u800c\u91cd\u65b0\u8003\u8651\u5916\u5305\u7684\u65e5\u671f"
		   });
		addAnnotation
		  (candidateAssessmentEClass,
		   source,
		   new String[] {
			   "en", "Assessment of candidates",
			   "zh", "\u5019\u9009\u673a\u6784\u548c\u4eba\u5458\u98ce\u9669\u8bc4\u4f30"
		   });
		addAnnotation
		  (getCandidateAssessment_Scope(),
		   source,
		   new String[] {
			   "en", "Subjects assessed",
			   "zh", "\u8bc4\u4f30\u5bf9\u8c61"
		   });
		addAnnotation
		  (getCandidateAssessment_Candidates(),
		   source,
		   new String[] {
			   "en", "Candidates",
			   "zh", "\u5019\u9009\u673a\u6784"
		   });
		addAnnotation
		  (getCandidateAssessment_Recommended(),
		   source,
		   new String[] {
			   "en", "Recommended",
			   "zh", "\u63a8\u8350\u673a\u6784"
		   });
		addAnnotation
		  (filingEClass,
		   source,
		   new String[] {
			   "en", "Filing",
			   "zh", "\u5907\u6848"
		   });
		addAnnotation
		  (getFiling_Contract(),
		   source,
		   new String[] {
			   "en", "Contract",
			   "zh", "\u5408\u540c"
		   });
		addAnnotation
		  (getFiling_Authority(),
		   source,
		   new String[] {
			   "en", "Authority",
			   "zh", "\u5907\u6848\u53d7\u7406\u90e8\u95e8"
		   });
		addAnnotation
		  (getFiling_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5907\u6848\u5185\u5bb9"
		   });
		addAnnotation
		  (getFiling_Amendments(),
		   source,
		   new String[] {
			   "en", "Amendments",
			   "zh", "\u5907\u6848\u8c03\u6574"
		   });
		addAnnotation
		  (filingAmendmentEClass,
		   source,
		   new String[] {
			   "en", "Filing amendment",
			   "zh", "\u5907\u6848\u8c03\u6574"
		   });
		addAnnotation
		  (getFilingAmendment_SubmittedOn(),
		   source,
		   new String[] {
			   "en", "Submitted on",
			   "zh", "\u63d0\u4ea4\u65e5\u671f"
		   });
		addAnnotation
		  (getFilingAmendment_Covers(),
		   source,
		   new String[] {
			   "en", "Covers",
			   "zh", "\u6d89\u53ca\u53d8\u5316"
		   });
		addAnnotation
		  (supervisionActivityEClass,
		   source,
		   new String[] {
			   "en", "Supervision activity",
			   "zh", "\u76d1\u7763\u6d3b\u52a8"
		   });
		addAnnotation
		  (getSupervisionActivity_Contract(),
		   source,
		   new String[] {
			   "en", "Contract",
			   "zh", "\u5408\u540c"
		   });
		addAnnotation
		  (getSupervisionActivity_Problems(),
		   source,
		   new String[] {
			   "en", "Problems",
			   "zh", "\u53d1\u73b0\u7684\u95ee\u9898"
		   });
		addAnnotation
		  (getSupervisionActivity_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u63d0\u51fa\u7684\u63aa\u65bd"
		   });
		addAnnotation
		  (getSupervisionActivity_RevisionNeed(),
		   source,
		   new String[] {
			   "en", "Need to revise controls, policy or regulation",
			   "zh", "\u63a7\u5236\u63aa\u65bd\u3001\u7b56\u7565\u6216\u5236\u5ea6\u4fee\u8ba2\u5fc5\u8981\u6027",
			   "zh.description", "\u63a7\u5236\u63aa\u65bd\u3001\u7b56\u7565\u6216\u5236\u5ea6\u662f\u5426\u9700\u8981\u4fee\u8ba2"
		   });
		addAnnotation
		  (serviceEvaluationEClass,
		   source,
		   new String[] {
			   "en", "Service evaluation",
			   "zh", "\u670d\u52a1\u5b89\u5168\u8bc4\u4f30"
		   });
		addAnnotation
		  (getServiceEvaluation_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u8bc4\u4f30\u5185\u5bb9"
		   });
		addAnnotation
		  (getServiceEvaluation_RequirementAdjustment(),
		   source,
		   new String[] {
			   "en", "Need to adjust the requirements",
			   "zh", "\u5b89\u5168\u8981\u6c42\u8c03\u6574\u5fc5\u8981\u6027",
			   "zh.description", "\u5bf9\u673a\u6784\u7684\u5b89\u5168\u8981\u6c42\u662f\u5426\u9700\u8981\u8c03\u6574"
		   });
		addAnnotation
		  (managementAuditEClass,
		   source,
		   new String[] {
			   "en", "Management audit",
			   "zh", "\u7ba1\u7406\u884c\u4e3a\u5ba1\u8ba1"
		   });
		addAnnotation
		  (getManagementAudit_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u5ba1\u8ba1\u7ed3\u8bba",
			   "zh.description", "\u5ba1\u8ba1\u8ba4\u5b9a\u7684\u63a7\u5236\u6709\u6548\u7a0b\u5ea6"
		   });
		addAnnotation
		  (deliveryVerificationEClass,
		   source,
		   new String[] {
			   "en", "Delivery verification",
			   "zh", "\u9636\u6bb5\u6210\u679c\u4ea4\u4ed8\u9a8c\u8bc1"
		   });
		addAnnotation
		  (getDeliveryVerification_Stage(),
		   source,
		   new String[] {
			   "en", "Stage",
			   "zh", "\u4ea4\u4ed8\u9636\u6bb5"
		   });
		addAnnotation
		  (getDeliveryVerification_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u9a8c\u8bc1\u5185\u5bb9"
		   });
		addAnnotation
		  (executionInspectionEClass,
		   source,
		   new String[] {
			   "en", "Execution inspection",
			   "zh", "\u6267\u884c\u60c5\u51b5\u68c0\u67e5"
		   });
		addAnnotation
		  (getExecutionInspection_OrganisedBy(),
		   source,
		   new String[] {
			   "en", "Organised by",
			   "zh", "\u7ec4\u7ec7\u9886\u5bfc"
		   });
		addAnnotation
		  (authorityInspectionEClass,
		   source,
		   new String[] {
			   "en", "Authority inspection",
			   "zh", "\u4e3b\u7ba1\u90e8\u95e8\u76d1\u7763\u68c0\u67e5"
		   });
		addAnnotation
		  (getAuthorityInspection_Authority(),
		   source,
		   new String[] {
			   "en", "Authority",
			   "zh", "\u68c0\u67e5\u90e8\u95e8"
		   });
		addAnnotation
		  (getAuthorityInspection_Cooperation(),
		   source,
		   new String[] {
			   "en", "Cooperation",
			   "zh", "\u914d\u5408\u60c5\u51b5"
		   });
		addAnnotation
		  (improvementSupervisionEClass,
		   source,
		   new String[] {
			   "en", "Improvement supervision",
			   "zh", "\u6539\u8fdb\u7763\u529e"
		   });
		addAnnotation
		  (getImprovementSupervision_SupervisedBy(),
		   source,
		   new String[] {
			   "en", "Supervised by",
			   "zh", "\u7763\u529e\u9886\u5bfc"
		   });
		addAnnotation
		  (getImprovementSupervision_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u7763\u529e\u4e8b\u9879"
		   });
		addAnnotation
		  (improvementSuggestionEClass,
		   source,
		   new String[] {
			   "en", "Improvement suggestion",
			   "zh", "\u6539\u8fdb\u5efa\u8bae"
		   });
		addAnnotation
		  (getImprovementSuggestion_SubmittedBy(),
		   source,
		   new String[] {
			   "en", "Submitted by",
			   "zh", "\u63d0\u51fa\u673a\u6784"
		   });
		addAnnotation
		  (managementReportEClass,
		   source,
		   new String[] {
			   "en", "Management report",
			   "zh", "\u4e66\u9762\u62a5\u544a"
		   });
		addAnnotation
		  (getManagementReport_SubmittedBy(),
		   source,
		   new String[] {
			   "en", "Submitted by",
			   "zh", "\u62a5\u544a\u673a\u6784"
		   });
		addAnnotation
		  (getManagementReport_SubmittedTo(),
		   source,
		   new String[] {
			   "en", "Submitted to",
			   "zh", "\u62a5\u544a\u5bf9\u8c61"
		   });
		addAnnotation
		  (getManagementReport_PeriodStart(),
		   source,
		   new String[] {
			   "en", "Period start",
			   "zh", "\u62a5\u544a\u671f\u8d77",
			   "zh.description", "\u62a5\u544a\u6240\u8ff0\u671f\u95f4\u7684\u7b2c\u4e00\u5929\u6216\u7b2c\u4e00\u6708"
		   });
		addAnnotation
		  (getManagementReport_PeriodEnd(),
		   source,
		   new String[] {
			   "en", "Period end",
			   "zh", "\u62a5\u544a\u671f\u6b62",
			   "zh.description", "\u62a5\u544a\u6240\u8ff0\u671f\u95f4\u7684\u6700\u540e\u4e00\u5929\u6216\u6700\u540e\u4e00\u6708"
		   });
		addAnnotation
		  (getManagementReport_Topics(),
		   source,
		   new String[] {
			   "en", "Topics",
			   "zh", "\u62a5\u544a\u5185\u5bb9"
		   });
		addAnnotation
		  (getManagementReport_Subjects(),
		   source,
		   new String[] {
			   "en", "Subjects",
			   "zh", "\u62a5\u544a\u4e8b\u9879",
			   "zh.description", "\u6240\u62a5\u544a\u7684\u95ee\u9898\u3001\u4e8b\u4ef6\u3001\u9000\u51fa\u7b49"
		   });
		addAnnotation
		  (trainingEClass,
		   source,
		   new String[] {
			   "en", "Training",
			   "zh", "\u5ba3\u8d2f\u57f9\u8bad"
		   });
		addAnnotation
		  (getTraining_Topics(),
		   source,
		   new String[] {
			   "en", "Topics",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (getTraining_GivenBy(),
		   source,
		   new String[] {
			   "en", "Given by",
			   "zh", "\u7ec4\u7ec7\u65b9"
		   });
		addAnnotation
		  (getTraining_Attendees(),
		   source,
		   new String[] {
			   "en", "Attendees",
			   "zh", "\u53c2\u52a0\u8005",
			   "zh.description", "\u53c2\u52a0\u8005\uff0c\u672a\u5217\u540d\u5355\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (improvementComparisonEClass,
		   source,
		   new String[] {
			   "en", "Improvement comparison",
			   "zh", "\u670d\u52a1\u6539\u8fdb\u6bd4\u5bf9\u8ba1\u5212"
		   });
		addAnnotation
		  (getImprovementComparison_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u6bd4\u5bf9\u7684\u63aa\u65bd"
		   });
		addAnnotation
		  (getImprovementComparison_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u6bd4\u5bf9\u7ed3\u679c"
		   });
		addAnnotation
		  (redundancyDeterminationEClass,
		   source,
		   new String[] {
			   "en", "Redundancy determination",
			   "zh", "\u5197\u4f59\u7ea7\u522b\u786e\u5b9a"
		   });
		addAnnotation
		  (getRedundancyDetermination_Subjects(),
		   source,
		   new String[] {
			   "en", "Subjects",
			   "zh", "\u5197\u4f59\u5bf9\u8c61"
		   });
		addAnnotation
		  (getRedundancyDetermination_Level(),
		   source,
		   new String[] {
			   "en", "Level",
			   "zh", "\u5197\u4f59\u7ea7\u522b"
		   });
		addAnnotation
		  (serviceExitEClass,
		   source,
		   new String[] {
			   "en", "Service exit",
			   "zh", "\u670d\u52a1\u9000\u51fa"
		   });
		addAnnotation
		  (getServiceExit_Contract(),
		   source,
		   new String[] {
			   "en", "Contract",
			   "zh", "\u5408\u540c"
		   });
		addAnnotation
		  (getServiceExit_StartedOn(),
		   source,
		   new String[] {
			   "en", "Started on",
			   "zh", "\u542f\u52a8\u65e5\u671f"
		   });
		addAnnotation
		  (getServiceExit_Condition(),
		   source,
		   new String[] {
			   "en", "Condition",
			   "zh", "\u89e6\u53d1\u7684\u9000\u51fa\u6761\u4ef6",
			   "zh.description", "\u5f15\u8d77\u9000\u51fa\u7684\u6761\u4ef6"
		   });
		addAnnotation
		  (getServiceExit_Management(),
		   source,
		   new String[] {
			   "en", "Management requirements carried out",
			   "zh", "\u5df2\u6267\u884c\u7684\u7ba1\u7406\u8981\u6c42"
		   });
		addAnnotation
		  (getServiceExit_Technical(),
		   source,
		   new String[] {
			   "en", "Technical requirements carried out",
			   "zh", "\u5df2\u6267\u884c\u7684\u6280\u672f\u8981\u6c42"
		   });
		addAnnotation
		  (getServiceExit_Dispositions(),
		   source,
		   new String[] {
			   "en", "Dispositions",
			   "zh", "\u4fe1\u606f\u548c\u8d44\u6e90\u5904\u7f6e",
			   "zh.description", "\u4fe1\u606f\u3001\u6587\u6863\u548c\u8d44\u6e90\u7684\u53bb\u5411"
		   });
		addAnnotation
		  (dispositionEClass,
		   source,
		   new String[] {
			   "en", "Disposition",
			   "zh", "\u4fe1\u606f\u548c\u8d44\u6e90\u5904\u7f6e"
		   });
		addAnnotation
		  (getDisposition_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "zh", "\u5904\u7f6e\u5bf9\u8c61"
		   });
		addAnnotation
		  (getDisposition_Assets(),
		   source,
		   new String[] {
			   "en", "Assets",
			   "zh", "\u8d44\u4ea7",
			   "zh.description", "\u6240\u5904\u7f6e\u7684\u8d44\u4ea7\uff08\u5982\u5df2\u5efa\u6a21\uff09"
		   });
		addAnnotation
		  (getDisposition_Method(),
		   source,
		   new String[] {
			   "en", "Method",
			   "zh", "\u5904\u7f6e\u65b9\u5f0f"
		   });
		addAnnotation
		  (getDisposition_DisposedOn(),
		   source,
		   new String[] {
			   "en", "Disposed on",
			   "zh", "\u5904\u7f6e\u65e5\u671f"
		   });
		addAnnotation
		  (getDisposition_VerifiedOn(),
		   source,
		   new String[] {
			   "en", "Verified on",
			   "zh", "\u9a8c\u8bc1\u65e5\u671f"
		   });
		addAnnotation
		  (getDisposition_VerifiedBy(),
		   source,
		   new String[] {
			   "en", "Verified by",
			   "zh", "\u9a8c\u8bc1\u4eba"
		   });
		addAnnotation
		  (approvalEClass,
		   source,
		   new String[] {
			   "en", "Approval",
			   "zh", "\u5ba1\u6279"
		   });
		addAnnotation
		  (getApproval_Decision(),
		   source,
		   new String[] {
			   "en", "Decision",
			   "zh", "\u7ed3\u8bba"
		   });
		addAnnotation
		  (getApproval_Approver(),
		   source,
		   new String[] {
			   "en", "Approver",
			   "zh", "\u5ba1\u6279\u4eba"
		   });
		addAnnotation
		  (getApproval_ApprovedOn(),
		   source,
		   new String[] {
			   "en", "Approved on",
			   "zh", "\u5ba1\u6279\u65e5\u671f"
		   });
		addAnnotation
		  (reviewEClass,
		   source,
		   new String[] {
			   "en", "Review",
			   "zh", "\u5ba1\u67e5"
		   });
		addAnnotation
		  (getReview_ReviewedOn(),
		   source,
		   new String[] {
			   "en", "Reviewed on",
			   "zh", "\u5ba1\u67e5\u65e5\u671f"
		   });
		addAnnotation
		  (getReview_ReviewedBy(),
		   source,
		   new String[] {
			   "en", "Reviewed by",
			   "zh", "\u5ba1\u67e5\u4eba"
		   });
		addAnnotation
		  (getReview_Coverage(),
		   source,
		   new String[] {
			   "en", "Coverage",
			   "zh", "\u5ba1\u67e5\u8303\u56f4"
		   });
		addAnnotation
		  (getReview_Conclusion(),
		   source,
		   new String[] {
			   "en", "Conclusion",
			   "zh", "\u5ba1\u67e5\u610f\u89c1"
		   });
		addAnnotation
		  (revisionEClass,
		   source,
		   new String[] {
			   "en", "Revision",
			   "zh", "\u4fee\u8ba2"
		   });
		addAnnotation
		  (getRevision_RevisedOn(),
		   source,
		   new String[] {
			   "en", "Revised on",
			   "zh", "\u4fee\u8ba2\u65e5\u671f"
		   });
		addAnnotation
		  (getRevision_Changes(),
		   source,
		   new String[] {
			   "en", "Changes",
			   "zh", "\u4f9d\u636e\u7684\u53d8\u5316"
		   });
		addAnnotation
		  (getRevision_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u4f9d\u636e\u7684\u63aa\u65bd"
		   });
		addAnnotation
		  (managedDocumentEClass,
		   source,
		   new String[] {
			   "en", "Managed document",
			   "zh", "\u7ba1\u7406\u6587\u4ef6"
		   });
		addAnnotation
		  (getManagedDocument_PreparedBy(),
		   source,
		   new String[] {
			   "en", "Prepared by",
			   "zh", "\u5236\u5b9a\u673a\u6784"
		   });
		addAnnotation
		  (getManagedDocument_EstablishedOn(),
		   source,
		   new String[] {
			   "en", "Established on",
			   "zh", "\u5236\u5b9a\u65e5\u671f"
		   });
		addAnnotation
		  (getManagedDocument_Approval(),
		   source,
		   new String[] {
			   "en", "Approval",
			   "zh", "\u6279\u51c6"
		   });
		addAnnotation
		  (getManagedDocument_PublishedOn(),
		   source,
		   new String[] {
			   "en", "Published on",
			   "zh", "\u53d1\u5e03\u65e5\u671f"
		   });
		addAnnotation
		  (getManagedDocument_ExecutedSince(),
		   source,
		   new String[] {
			   "en", "Executed since",
			   "zh", "\u6267\u884c\u65e5\u671f"
		   });
		addAnnotation
		  (getManagedDocument_Reviews(),
		   source,
		   new String[] {
			   "en", "Reviews",
			   "zh", "\u5ba1\u67e5\u8bb0\u5f55"
		   });
		addAnnotation
		  (getManagedDocument_Revisions(),
		   source,
		   new String[] {
			   "en", "Revisions",
			   "zh", "\u4fee\u8ba2\u8bb0\u5f55"
		   });
		addAnnotation
		  (outsourcingPolicyEClass,
		   source,
		   new String[] {
			   "en", "Outsourcing policy",
			   "zh", "\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7b56\u7565"
		   });
		addAnnotation
		  (getOutsourcingPolicy_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (managementRegulationEClass,
		   source,
		   new String[] {
			   "en", "Management regulation",
			   "zh", "\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u5236\u5ea6"
		   });
		addAnnotation
		  (getManagementRegulation_BasedOn(),
		   source,
		   new String[] {
			   "en", "Based on",
			   "zh", "\u4f9d\u636e\u7684\u7b56\u7565"
		   });
		addAnnotation
		  (getManagementRegulation_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (managementPlanEClass,
		   source,
		   new String[] {
			   "en", "Management plan",
			   "zh", "\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u8ba1\u5212"
		   });
		addAnnotation
		  (getManagementPlan_Contract(),
		   source,
		   new String[] {
			   "en", "Contract",
			   "zh", "\u5408\u540c"
		   });
		addAnnotation
		  (getManagementPlan_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (agreementTemplateEClass,
		   source,
		   new String[] {
			   "en", "Agreement template",
			   "zh", "\u4fdd\u5bc6\u534f\u8bae\u8303\u672c"
		   });
		addAnnotation
		  (getAgreementTemplate_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (getAgreementTemplate_Agreements(),
		   source,
		   new String[] {
			   "en", "Agreements",
			   "zh", "\u91c7\u7528\u7684\u534f\u8bae"
		   });
		addAnnotation
		  (trainingPlanEClass,
		   source,
		   new String[] {
			   "en", "Training plan",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u57f9\u8bad\u8ba1\u5212"
		   });
		addAnnotation
		  (getTrainingPlan_Agency(),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (getTrainingPlan_Verification(),
		   source,
		   new String[] {
			   "en", "Verification",
			   "zh", "\u6838\u9a8c\u7ed3\u679c",
			   "zh.description", "\u653f\u5e9c\u90e8\u95e8\u6838\u9a8c\u8ba1\u5212\u7684\u7ed3\u679c\uff0c\u6ca1\u6709\u6838\u9a8c\u4eba\u6216\u65e5\u671f\u65f6\u4e3a\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (getTrainingPlan_VerifiedOn(),
		   source,
		   new String[] {
			   "en", "Verified on",
			   "zh", "\u6838\u9a8c\u65e5\u671f"
		   });
		addAnnotation
		  (incidentPlanEClass,
		   source,
		   new String[] {
			   "en", "Incident plan",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6\u7ba1\u7406\u9884\u6848"
		   });
		addAnnotation
		  (getIncidentPlan_ReportingLimit(),
		   source,
		   new String[] {
			   "en", "Time allowed to report",
			   "zh", "\u62a5\u544a\u65f6\u9650",
			   "zh.description", "\u4e8b\u4ef6\u5e94\u5728\u591a\u957f\u65f6\u95f4\u5185\u62a5\u544a"
		   });
		addAnnotation
		  (getIncidentPlan_HandlingLimit(),
		   source,
		   new String[] {
			   "en", "Time allowed to handle",
			   "zh", "\u5904\u7f6e\u65f6\u9650",
			   "zh.description", "\u4e8b\u4ef6\u5e94\u5728\u591a\u957f\u65f6\u95f4\u5185\u5904\u7f6e"
		   });
		addAnnotation
		  (continuityPlanEClass,
		   source,
		   new String[] {
			   "en", "Continuity plan",
			   "zh", "\u4e1a\u52a1\u8fde\u7eed\u6027\u4fdd\u969c\u8ba1\u5212"
		   });
		addAnnotation
		  (getContinuityPlan_Tests(),
		   source,
		   new String[] {
			   "en", "Tests",
			   "zh", "\u6d4b\u8bd5\u9a8c\u8bc1"
		   });
		addAnnotation
		  (operatingDocumentEClass,
		   source,
		   new String[] {
			   "en", "Operating document",
			   "zh", "\u7ba1\u7406\u89c4\u7a0b\u6587\u4ef6"
		   });
		addAnnotation
		  (getOperatingDocument_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (testRunEClass,
		   source,
		   new String[] {
			   "en", "Test run",
			   "zh", "\u6d4b\u8bd5"
		   });
		addAnnotation
		  (getTestRun_TestedOn(),
		   source,
		   new String[] {
			   "en", "Tested on",
			   "zh", "\u6d4b\u8bd5\u65e5\u671f"
		   });
		addAnnotation
		  (getTestRun_TestedBy(),
		   source,
		   new String[] {
			   "en", "Tested by",
			   "zh", "\u6d4b\u8bd5\u4eba"
		   });
		addAnnotation
		  (getTestRun_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u6d4b\u8bd5\u7ed3\u679c"
		   });
		addAnnotation
		  (serviceAgencyEClass,
		   source,
		   new String[] {
			   "en", "Service agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (getServiceAgency_Registration(),
		   source,
		   new String[] {
			   "en", "Registered in",
			   "zh", "\u6ce8\u518c\u5730"
		   });
		addAnnotation
		  (getServiceAgency_Ownership(),
		   source,
		   new String[] {
			   "en", "Ownership",
			   "zh", "\u6295\u8d44\u4e3b\u4f53"
		   });
		addAnnotation
		  (getServiceAgency_Scale(),
		   source,
		   new String[] {
			   "en", "Scale",
			   "zh", "\u89c4\u6a21"
		   });
		addAnnotation
		  (getServiceAgency_ProjectLeader(),
		   source,
		   new String[] {
			   "en", "Project leader",
			   "zh", "\u9879\u76ee\u8d1f\u8d23\u4eba"
		   });
		addAnnotation
		  (getServiceAgency_Offices(),
		   source,
		   new String[] {
			   "en", "Offices",
			   "zh", "\u529e\u516c\u573a\u6240"
		   });
		addAnnotation
		  (getServiceAgency_Checks(),
		   source,
		   new String[] {
			   "en", "Checks",
			   "zh", "\u6838\u67e5\u8bb0\u5f55"
		   });
		addAnnotation
		  (getServiceAgency_Qualifications(),
		   source,
		   new String[] {
			   "en", "Qualifications",
			   "zh", "\u8d44\u8d28"
		   });
		addAnnotation
		  (getServiceAgency_Personnel(),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (getServiceAgency_Contracts(),
		   source,
		   new String[] {
			   "en", "Contracts",
			   "zh", "\u5408\u540c"
		   });
		addAnnotation
		  (getServiceAgency_Subcontracts(),
		   source,
		   new String[] {
			   "en", "Subcontracts",
			   "zh", "\u5206\u5305"
		   });
		addAnnotation
		  (getServiceAgency_Assessments(),
		   source,
		   new String[] {
			   "en", "Assessments",
			   "zh", "\u8bc4\u4f30"
		   });
		addAnnotation
		  (getServiceAgency_AuditedBy(),
		   source,
		   new String[] {
			   "en", "Audited by",
			   "zh", "\u5ba1\u8ba1\u7ec4\u7ec7"
		   });
		addAnnotation
		  (officeEClass,
		   source,
		   new String[] {
			   "en", "Office",
			   "zh", "\u529e\u516c\u573a\u6240"
		   });
		addAnnotation
		  (getOffice_Address(),
		   source,
		   new String[] {
			   "en", "Address",
			   "zh", "\u5730\u5740"
		   });
		addAnnotation
		  (getOffice_Tenure(),
		   source,
		   new String[] {
			   "en", "Tenure",
			   "zh", "\u6027\u8d28"
		   });
		addAnnotation
		  (checkEClass,
		   source,
		   new String[] {
			   "en", "Check",
			   "zh", "\u6838\u67e5"
		   });
		addAnnotation
		  (getCheck_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u7ed3\u679c"
		   });
		addAnnotation
		  (getCheck_CheckedOn(),
		   source,
		   new String[] {
			   "en", "Checked on",
			   "zh", "\u6838\u67e5\u65e5\u671f"
		   });
		addAnnotation
		  (getCheck_CheckedBy(),
		   source,
		   new String[] {
			   "en", "Checked by",
			   "zh", "\u6838\u67e5\u4eba"
		   });
		addAnnotation
		  (agencyCheckEClass,
		   source,
		   new String[] {
			   "en", "Agency check",
			   "zh", "\u673a\u6784\u6838\u67e5"
		   });
		addAnnotation
		  (getAgencyCheck_Aspect(),
		   source,
		   new String[] {
			   "en", "Aspect",
			   "zh", "\u6838\u67e5\u4e8b\u9879"
		   });
		addAnnotation
		  (personnelCheckEClass,
		   source,
		   new String[] {
			   "en", "Personnel check",
			   "zh", "\u4eba\u5458\u6838\u67e5"
		   });
		addAnnotation
		  (getPersonnelCheck_Aspect(),
		   source,
		   new String[] {
			   "en", "Aspect",
			   "zh", "\u6838\u67e5\u4e8b\u9879"
		   });
		addAnnotation
		  (qualificationEClass,
		   source,
		   new String[] {
			   "en", "Qualification",
			   "zh", "\u8d44\u8d28"
		   });
		addAnnotation
		  (getQualification_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getQualification_Number(),
		   source,
		   new String[] {
			   "en", "Number",
			   "zh", "\u7f16\u53f7"
		   });
		addAnnotation
		  (getQualification_ValidFrom(),
		   source,
		   new String[] {
			   "en", "Valid from",
			   "zh", "\u6709\u6548\u671f\u8d77"
		   });
		addAnnotation
		  (getQualification_ValidUntil(),
		   source,
		   new String[] {
			   "en", "Valid until",
			   "zh", "\u6709\u6548\u671f\u6b62"
		   });
		addAnnotation
		  (getQualification_Validity(),
		   source,
		   new String[] {
			   "en", "Validity",
			   "zh", "\u6709\u6548\u72b6\u6001",
			   "zh.description", "\u672a\u8f7d\u660e\u65e5\u671f\u65f6\uff0c\u6750\u6599\u6240\u8ff0\u7684\u6709\u6548\u72b6\u6001"
		   });
		addAnnotation
		  (servicePersonEClass,
		   source,
		   new String[] {
			   "en", "Service person",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (getServicePerson_Agency(),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u6240\u5c5e\u673a\u6784"
		   });
		addAnnotation
		  (getServicePerson_Citizenship(),
		   source,
		   new String[] {
			   "en", "Citizenship",
			   "zh", "\u56fd\u7c4d"
		   });
		addAnnotation
		  (getServicePerson_Position(),
		   source,
		   new String[] {
			   "en", "Position",
			   "zh", "\u5c97\u4f4d"
		   });
		addAnnotation
		  (getServicePerson_Duties(),
		   source,
		   new String[] {
			   "en", "Duties",
			   "zh", "\u5c97\u4f4d\u804c\u8d23",
			   "zh.description", "\u4e66\u9762\u89c4\u5b9a\u7684\u5c97\u4f4d\u804c\u8d23"
		   });
		addAnnotation
		  (getServicePerson_ServesFrom(),
		   source,
		   new String[] {
			   "en", "Serves from",
			   "zh", "\u5230\u5c97\u65e5\u671f",
			   "zh.description", "\u53c2\u4e0e\u670d\u52a1\u7684\u7b2c\u4e00\u5929\uff0c\u81ea\u670d\u52a1\u5f00\u59cb\u5373\u53c2\u4e0e\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (getServicePerson_ServesUntil(),
		   source,
		   new String[] {
			   "en", "Serves until",
			   "zh", "\u79bb\u573a\u65e5\u671f",
			   "zh.description", "\u53c2\u4e0e\u670d\u52a1\u7684\u6700\u540e\u4e00\u5929\uff0c\u4ecd\u5728\u670d\u52a1\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (getServicePerson_Replaces(),
		   source,
		   new String[] {
			   "en", "Takes over from",
			   "zh", "\u63a5\u66ff",
			   "zh.description", "\u63a5\u66ff\u4e86\u54ea\u4f4d\u4eba\u5458"
		   });
		addAnnotation
		  (getServicePerson_ReplacedBy(),
		   source,
		   new String[] {
			   "en", "Replaced by",
			   "zh", "\u88ab\u63a5\u66ff",
			   "zh.description", "\u7531\u54ea\u4f4d\u4eba\u5458\u63a5\u66ff"
		   });
		addAnnotation
		  (getServicePerson_Qualifications(),
		   source,
		   new String[] {
			   "en", "Qualifications",
			   "zh", "\u8d44\u683c"
		   });
		addAnnotation
		  (getServicePerson_Checks(),
		   source,
		   new String[] {
			   "en", "Checks",
			   "zh", "\u6838\u67e5\u8bb0\u5f55"
		   });
		addAnnotation
		  (getServicePerson_Employment(),
		   source,
		   new String[] {
			   "en", "Employment",
			   "zh", "\u52b3\u52a8\u5173\u7cfb"
		   });
		addAnnotation
		  (getServicePerson_Contracts(),
		   source,
		   new String[] {
			   "en", "Contracts",
			   "zh", "\u670d\u52a1\u7684\u5408\u540c"
		   });
		addAnnotation
		  (getServicePerson_Accounts(),
		   source,
		   new String[] {
			   "en", "Accounts",
			   "zh", "\u8d26\u6237"
		   });
		addAnnotation
		  (employmentEClass,
		   source,
		   new String[] {
			   "en", "Employment",
			   "zh", "\u52b3\u52a8\u5173\u7cfb"
		   });
		addAnnotation
		  (getEmployment_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u5408\u540c\u7c7b\u522b"
		   });
		addAnnotation
		  (getEmployment_Term(),
		   source,
		   new String[] {
			   "en", "Term",
			   "zh", "\u671f\u9650",
			   "zh.description", "\u56fa\u5b9a\u671f\u9650\u7684\u957f\u5ea6"
		   });
		addAnnotation
		  (getEmployment_StartsOn(),
		   source,
		   new String[] {
			   "en", "Starts on",
			   "zh", "\u8d77\u59cb\u65e5\u671f"
		   });
		addAnnotation
		  (getEmployment_EndsOn(),
		   source,
		   new String[] {
			   "en", "Ends on",
			   "zh", "\u7ec8\u6b62\u65e5\u671f"
		   });
		addAnnotation
		  (serviceContractEClass,
		   source,
		   new String[] {
			   "en", "Service contract",
			   "zh", "\u670d\u52a1\u5916\u5305\u5408\u540c"
		   });
		addAnnotation
		  (getServiceContract_Agency(),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (getServiceContract_SignedOn(),
		   source,
		   new String[] {
			   "en", "Signed on",
			   "zh", "\u7b7e\u8ba2\u65e5\u671f"
		   });
		addAnnotation
		  (getServiceContract_StartsOn(),
		   source,
		   new String[] {
			   "en", "Starts on",
			   "zh", "\u670d\u52a1\u671f\u8d77"
		   });
		addAnnotation
		  (getServiceContract_EndsOn(),
		   source,
		   new String[] {
			   "en", "Ends on",
			   "zh", "\u670d\u52a1\u671f\u6b62",
			   "zh.description", "\u7ea6\u5b9a\u7684\u670d\u52a1\u6700\u540e\u4e00\u5929"
		   });
		addAnnotation
		  (getServiceContract_TerminatedOn(),
		   source,
		   new String[] {
			   "en", "Terminated on",
			   "zh", "\u63d0\u524d\u7ec8\u6b62\u65e5\u671f",
			   "zh.description", "\u63d0\u524d\u7ec8\u6b62\u7684\u65e5\u671f"
		   });
		addAnnotation
		  (getServiceContract_Services(),
		   source,
		   new String[] {
			   "en", "Services",
			   "zh", "\u5916\u5305\u670d\u52a1"
		   });
		addAnnotation
		  (getServiceContract_SecurityClauses(),
		   source,
		   new String[] {
			   "en", "Security clauses",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u6761\u6b3e"
		   });
		addAnnotation
		  (getServiceContract_ExitStrategy(),
		   source,
		   new String[] {
			   "en", "Exit strategy",
			   "zh", "\u9000\u51fa\u7b56\u7565\u6761\u6b3e"
		   });
		addAnnotation
		  (getServiceContract_DeliveryStages(),
		   source,
		   new String[] {
			   "en", "Delivery stages",
			   "zh", "\u4ea4\u4ed8\u9636\u6bb5"
		   });
		addAnnotation
		  (getServiceContract_Subcontracts(),
		   source,
		   new String[] {
			   "en", "Subcontracts",
			   "zh", "\u670d\u52a1\u5206\u5305"
		   });
		addAnnotation
		  (getServiceContract_Mandates(),
		   source,
		   new String[] {
			   "en", "Mandates",
			   "zh", "\u6388\u6743\u6d3b\u52a8",
			   "zh.description", "\u673a\u6784\u53ef\u4ee3\u8868\u653f\u5e9c\u90e8\u95e8\u5f00\u5c55\u7684\u6d3b\u52a8"
		   });
		addAnnotation
		  (getServiceContract_Personnel(),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (getServiceContract_Plans(),
		   source,
		   new String[] {
			   "en", "Plans",
			   "zh", "\u7ba1\u7406\u8ba1\u5212"
		   });
		addAnnotation
		  (getServiceContract_Filings(),
		   source,
		   new String[] {
			   "en", "Filings",
			   "zh", "\u5907\u6848"
		   });
		addAnnotation
		  (getServiceContract_Exits(),
		   source,
		   new String[] {
			   "en", "Exits",
			   "zh", "\u9000\u51fa"
		   });
		addAnnotation
		  (outsourcedServiceEClass,
		   source,
		   new String[] {
			   "en", "Outsourced service",
			   "zh", "\u5916\u5305\u670d\u52a1"
		   });
		addAnnotation
		  (getOutsourcedService_Type(),
		   source,
		   new String[] {
			   "en", "Type",
			   "zh", "\u670d\u52a1\u7c7b\u578b"
		   });
		addAnnotation
		  (getOutsourcedService_StartsOn(),
		   source,
		   new String[] {
			   "en", "Starts on",
			   "zh", "\u5f00\u59cb\u65e5\u671f",
			   "zh.description", "\u670d\u52a1\u7b2c\u4e00\u5929\uff0c\u81ea\u5408\u540c\u5f00\u59cb\u5373\u63d0\u4f9b\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (getOutsourcedService_TerminatedOn(),
		   source,
		   new String[] {
			   "en", "Terminated on",
			   "zh", "\u7ec8\u6b62\u65e5\u671f"
		   });
		addAnnotation
		  (getOutsourcedService_TerminationRequiredBy(),
		   source,
		   new String[] {
			   "en", "Termination required by",
			   "zh", "\u8981\u6c42\u7ec8\u6b62\u7684\u8bc4\u4f30\u5ba1\u8ba1",
			   "zh.description", "\u7ed3\u8bba\u8981\u6c42\u7ec8\u6b62\u8be5\u670d\u52a1\u7684\u8bc4\u4f30\u6216\u5ba1\u8ba1"
		   });
		addAnnotation
		  (securityClausesEClass,
		   source,
		   new String[] {
			   "en", "Security clauses",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u6761\u6b3e"
		   });
		addAnnotation
		  (getSecurityClauses_BasedOn(),
		   source,
		   new String[] {
			   "en", "Based on",
			   "zh", "\u4f9d\u636e\u7684\u5236\u5ea6"
		   });
		addAnnotation
		  (getSecurityClauses_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9"
		   });
		addAnnotation
		  (getSecurityClauses_Revisions(),
		   source,
		   new String[] {
			   "en", "Revisions",
			   "zh", "\u4fee\u8ba2\u8bb0\u5f55"
		   });
		addAnnotation
		  (getSecurityClauses_DeliveryStages(),
		   source,
		   new String[] {
			   "en", "Delivery stages described",
			   "zh", "\u63cf\u8ff0\u7684\u4ea4\u4ed8\u9636\u6bb5",
			   "zh.description", "\u6761\u6b3e\u63cf\u8ff0\u4e86\u76ee\u6807\u7684\u4ea4\u4ed8\u9636\u6bb5"
		   });
		addAnnotation
		  (exitStrategyEClass,
		   source,
		   new String[] {
			   "en", "Exit strategy",
			   "zh", "\u9000\u51fa\u7b56\u7565\u6761\u6b3e"
		   });
		addAnnotation
		  (getExitStrategy_Conditions(),
		   source,
		   new String[] {
			   "en", "Conditions",
			   "zh", "\u9000\u51fa\u6761\u4ef6"
		   });
		addAnnotation
		  (getExitStrategy_Management(),
		   source,
		   new String[] {
			   "en", "Management requirements",
			   "zh", "\u7ba1\u7406\u8981\u6c42"
		   });
		addAnnotation
		  (getExitStrategy_Technical(),
		   source,
		   new String[] {
			   "en", "Technical requirements",
			   "zh", "\u6280\u672f\u8981\u6c42"
		   });
		addAnnotation
		  (exitConditionEClass,
		   source,
		   new String[] {
			   "en", "Exit condition",
			   "zh", "\u9000\u51fa\u6761\u4ef6"
		   });
		addAnnotation
		  (getExitCondition_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getExitCondition_HandlingLimit(),
		   source,
		   new String[] {
			   "en", "Time allowed to handle",
			   "zh", "\u5904\u7406\u65f6\u9650",
			   "zh.description", "\u9519\u8bef\u5e94\u5728\u591a\u957f\u7684\u6709\u6548\u65f6\u9650\u5185\u5904\u7406\u5b8c\u6210"
		   });
		addAnnotation
		  (deliveryStageEClass,
		   source,
		   new String[] {
			   "en", "Delivery stage",
			   "zh", "\u4ea4\u4ed8\u9636\u6bb5"
		   });
		addAnnotation
		  (getDeliveryStage_Objective(),
		   source,
		   new String[] {
			   "en", "Objective",
			   "zh", "\u4ea4\u4ed8\u76ee\u6807"
		   });
		addAnnotation
		  (getDeliveryStage_DueOn(),
		   source,
		   new String[] {
			   "en", "Due on",
			   "zh", "\u8ba1\u5212\u4ea4\u4ed8\u65e5\u671f"
		   });
		addAnnotation
		  (getDeliveryStage_DeliveredOn(),
		   source,
		   new String[] {
			   "en", "Delivered on",
			   "zh", "\u4ea4\u4ed8\u65e5\u671f"
		   });
		addAnnotation
		  (getDeliveryStage_DescribedIn(),
		   source,
		   new String[] {
			   "en", "Described in",
			   "zh", "\u63cf\u8ff0\u7684\u6761\u6b3e"
		   });
		addAnnotation
		  (getDeliveryStage_Verifications(),
		   source,
		   new String[] {
			   "en", "Verifications",
			   "zh", "\u9a8c\u8bc1"
		   });
		addAnnotation
		  (subcontractEClass,
		   source,
		   new String[] {
			   "en", "Subcontract",
			   "zh", "\u670d\u52a1\u5206\u5305"
		   });
		addAnnotation
		  (getSubcontract_Subcontractor(),
		   source,
		   new String[] {
			   "en", "Subcontractor",
			   "zh", "\u5206\u5305\u673a\u6784"
		   });
		addAnnotation
		  (getSubcontract_Scope(),
		   source,
		   new String[] {
			   "en", "Scope",
			   "zh", "\u5206\u5305\u5185\u5bb9"
		   });
		addAnnotation
		  (getSubcontract_Consent(),
		   source,
		   new String[] {
			   "en", "Consent",
			   "zh", "\u4e66\u9762\u540c\u610f"
		   });
		addAnnotation
		  (agencyMandateEClass,
		   source,
		   new String[] {
			   "en", "Agency mandate",
			   "zh", "\u6388\u6743\u6d3b\u52a8"
		   });
		addAnnotation
		  (getAgencyMandate_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u6388\u6743\u4e8b\u9879"
		   });
		addAnnotation
		  (getAgencyMandate_GrantedOn(),
		   source,
		   new String[] {
			   "en", "Granted on",
			   "zh", "\u6388\u6743\u65e5\u671f"
		   });
		addAnnotation
		  (confidentialityAgreementEClass,
		   source,
		   new String[] {
			   "en", "Confidentiality agreement",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4fdd\u5bc6\u534f\u8bae"
		   });
		addAnnotation
		  (getConfidentialityAgreement_Signatory(),
		   source,
		   new String[] {
			   "en", "Signatory",
			   "zh", "\u7b7e\u8ba2\u65b9"
		   });
		addAnnotation
		  (getConfidentialityAgreement_SignedOn(),
		   source,
		   new String[] {
			   "en", "Signed on",
			   "zh", "\u7b7e\u8ba2\u65e5\u671f"
		   });
		addAnnotation
		  (getConfidentialityAgreement_ValidUntil(),
		   source,
		   new String[] {
			   "en", "Valid until",
			   "zh", "\u6709\u6548\u671f\u6b62",
			   "zh.description", "\u6709\u6548\u671f\u6700\u540e\u4e00\u5929\uff08\u5982\u6709\u671f\u9650\uff09"
		   });
		addAnnotation
		  (getConfidentialityAgreement_Template(),
		   source,
		   new String[] {
			   "en", "Template",
			   "zh", "\u91c7\u7528\u7684\u8303\u672c",
			   "zh.description", "\u534f\u8bae\u91c7\u7528\u5176\u5185\u5bb9\u7684\u8303\u672c"
		   });
		addAnnotation
		  (getConfidentialityAgreement_Contents(),
		   source,
		   new String[] {
			   "en", "Contents",
			   "zh", "\u5185\u5bb9",
			   "zh.description", "\u8303\u672c\u4e4b\u5916\u7ea6\u5b9a\u7684\u5185\u5bb9"
		   });
		addAnnotation
		  (changeEClass,
		   source,
		   new String[] {
			   "en", "Change",
			   "zh", "\u53d8\u5316"
		   });
		addAnnotation
		  (getChange_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getChange_OccurredOn(),
		   source,
		   new String[] {
			   "en", "Occurred on",
			   "zh", "\u53d1\u751f\u65e5\u671f"
		   });
		addAnnotation
		  (getChange_SecurityRelevance(),
		   source,
		   new String[] {
			   "en", "Need to revise the clauses",
			   "zh", "\u6761\u6b3e\u4fee\u8ba2\u5fc5\u8981\u6027",
			   "zh.description", "\u662f\u5426\u8ba4\u5b9a\u9700\u8981\u4fee\u8ba2\u5408\u540c\u7684\u4fe1\u606f\u5b89\u5168\u6761\u6b3e"
		   });
		addAnnotation
		  (getChange_Affects(),
		   source,
		   new String[] {
			   "en", "Affects",
			   "zh", "\u6d89\u53ca\u5143\u7d20"
		   });
		addAnnotation
		  (getChange_Record(),
		   source,
		   new String[] {
			   "en", "Record",
			   "zh", "\u53d8\u66f4\u8bb0\u5f55"
		   });
		addAnnotation
		  (getChange_Revisions(),
		   source,
		   new String[] {
			   "en", "Revisions",
			   "zh", "\u5f15\u8d77\u7684\u4fee\u8ba2"
		   });
		addAnnotation
		  (getChange_Amendments(),
		   source,
		   new String[] {
			   "en", "Amendments",
			   "zh", "\u5907\u6848\u8c03\u6574",
			   "zh.description", "\u62a5\u544a\u8be5\u53d8\u5316\u7684\u5907\u6848\u8c03\u6574"
		   });
		addAnnotation
		  (changeRecordEClass,
		   source,
		   new String[] {
			   "en", "Change record",
			   "zh", "\u53d8\u66f4\u8bb0\u5f55"
		   });
		addAnnotation
		  (getChangeRecord_RecordedOn(),
		   source,
		   new String[] {
			   "en", "Recorded on",
			   "zh", "\u8bb0\u5f55\u65e5\u671f"
		   });
		addAnnotation
		  (getChangeRecord_Approval(),
		   source,
		   new String[] {
			   "en", "Approval",
			   "zh", "\u5ba1\u6279"
		   });
		addAnnotation
		  (problemEClass,
		   source,
		   new String[] {
			   "en", "Problem",
			   "zh", "\u95ee\u9898"
		   });
		addAnnotation
		  (getProblem_Cause(),
		   source,
		   new String[] {
			   "en", "Cause",
			   "zh", "\u539f\u56e0\u5206\u6790"
		   });
		addAnnotation
		  (getProblem_AnalysedOn(),
		   source,
		   new String[] {
			   "en", "Analysed on",
			   "zh", "\u5206\u6790\u65e5\u671f"
		   });
		addAnnotation
		  (getProblem_ReportedTo(),
		   source,
		   new String[] {
			   "en", "Reported to",
			   "zh", "\u62a5\u544a\u5bf9\u8c61"
		   });
		addAnnotation
		  (getProblem_ReportedOn(),
		   source,
		   new String[] {
			   "en", "Reported on",
			   "zh", "\u62a5\u544a\u65e5\u671f"
		   });
		addAnnotation
		  (getProblem_Status(),
		   source,
		   new String[] {
			   "en", "Status",
			   "zh", "\u6574\u6539\u72b6\u6001",
			   "zh.description", "\u662f\u5426\u5df2\u8d23\u6210\u673a\u6784\u6574\u6539\uff0c\u6574\u6539\u662f\u5426\u5b8c\u6bd5"
		   });
		addAnnotation
		  (getProblem_RectifiedOn(),
		   source,
		   new String[] {
			   "en", "Rectified on",
			   "zh", "\u6574\u6539\u5b8c\u6210\u65e5\u671f"
		   });
		addAnnotation
		  (improvementMeasureEClass,
		   source,
		   new String[] {
			   "en", "Improvement measure",
			   "zh", "\u6539\u8fdb\u63aa\u65bd"
		   });
		addAnnotation
		  (getImprovementMeasure_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getImprovementMeasure_ProposedOn(),
		   source,
		   new String[] {
			   "en", "Proposed on",
			   "zh", "\u63d0\u51fa\u65e5\u671f"
		   });
		addAnnotation
		  (getImprovementMeasure_Approval(),
		   source,
		   new String[] {
			   "en", "Approval",
			   "zh", "\u5ba1\u6279"
		   });
		addAnnotation
		  (getImprovementMeasure_DueOn(),
		   source,
		   new String[] {
			   "en", "Due on",
			   "zh", "\u8ba1\u5212\u5b8c\u6210\u65e5\u671f"
		   });
		addAnnotation
		  (getImprovementMeasure_Status(),
		   source,
		   new String[] {
			   "en", "Status",
			   "zh", "\u843d\u5b9e\u72b6\u6001"
		   });
		addAnnotation
		  (getImprovementMeasure_ImplementedOn(),
		   source,
		   new String[] {
			   "en", "Implemented on",
			   "zh", "\u843d\u5b9e\u65e5\u671f"
		   });
		addAnnotation
		  (securityIncidentEClass,
		   source,
		   new String[] {
			   "en", "Security incident",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6"
		   });
		addAnnotation
		  (getSecurityIncident_OccurredOn(),
		   source,
		   new String[] {
			   "en", "Occurred on",
			   "zh", "\u53d1\u751f\u65e5\u671f"
		   });
		addAnnotation
		  (getSecurityIncident_CoordinatedBy(),
		   source,
		   new String[] {
			   "en", "Coordinated by",
			   "zh", "\u534f\u8c03\u9886\u5bfc"
		   });
		addAnnotation
		  (getSecurityIncident_HandledBy(),
		   source,
		   new String[] {
			   "en", "Handled by",
			   "zh", "\u5904\u7f6e\u673a\u6784"
		   });
		addAnnotation
		  (getSecurityIncident_ResolvedOn(),
		   source,
		   new String[] {
			   "en", "Resolved on",
			   "zh", "\u6062\u590d\u65e5\u671f"
		   });
		addAnnotation
		  (getSecurityIncident_Cause(),
		   source,
		   new String[] {
			   "en", "Cause",
			   "zh", "\u539f\u56e0\u5206\u6790"
		   });
		addAnnotation
		  (getSecurityIncident_Vulnerabilities(),
		   source,
		   new String[] {
			   "en", "Vulnerabilities",
			   "zh", "\u66b4\u9732\u7684\u8106\u5f31\u6027"
		   });
		addAnnotation
		  (getSecurityIncident_Measures(),
		   source,
		   new String[] {
			   "en", "Measures",
			   "zh", "\u9632\u6b62\u518d\u6b21\u53d1\u751f\u7684\u63aa\u65bd"
		   });
		addAnnotation
		  (controlMeasureEClass,
		   source,
		   new String[] {
			   "en", "Control measure",
			   "zh", "\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (getControlMeasure_Control(),
		   source,
		   new String[] {
			   "en", "Control",
			   "zh", "\u7c7b\u522b",
			   "zh.description", "\u6807\u51c6\u4e2d\u7684\u54ea\u9879\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (getControlMeasure_Status(),
		   source,
		   new String[] {
			   "en", "Status",
			   "zh", "\u72b6\u6001"
		   });
		addAnnotation
		  (getControlMeasure_CarriedOutBy(),
		   source,
		   new String[] {
			   "en", "Carried out by",
			   "zh", "\u6267\u884c\u65b9"
		   });
		addAnnotation
		  (getControlMeasure_Protects(),
		   source,
		   new String[] {
			   "en", "Protects",
			   "zh", "\u4fdd\u62a4\u5bf9\u8c61"
		   });
		addAnnotation
		  (getControlMeasure_InPlaceSince(),
		   source,
		   new String[] {
			   "en", "In place since",
			   "zh", "\u5b9e\u65bd\u65e5\u671f"
		   });
		addAnnotation
		  (getControlMeasure_WithdrawnOn(),
		   source,
		   new String[] {
			   "en", "Withdrawn on",
			   "zh", "\u64a4\u9500\u65e5\u671f"
		   });
		addAnnotation
		  (getControlMeasure_Frequency(),
		   source,
		   new String[] {
			   "en", "Frequency",
			   "zh", "\u6267\u884c\u5468\u671f",
			   "zh.description", "\u5e94\u591a\u4e45\u6267\u884c\u4e00\u6b21"
		   });
		addAnnotation
		  (getControlMeasure_Executions(),
		   source,
		   new String[] {
			   "en", "Executions",
			   "zh", "\u6267\u884c\u8bb0\u5f55"
		   });
		addAnnotation
		  (getControlMeasure_Assessments(),
		   source,
		   new String[] {
			   "en", "Assessments",
			   "zh", "\u6709\u6548\u6027\u8bc4\u4f30"
		   });
		addAnnotation
		  (getControlMeasure_Risks(),
		   source,
		   new String[] {
			   "en", "Risks",
			   "zh", "\u5904\u7f6e\u7684\u98ce\u9669"
		   });
		addAnnotation
		  (controlExecutionEClass,
		   source,
		   new String[] {
			   "en", "Control execution",
			   "zh", "\u6267\u884c\u8bb0\u5f55"
		   });
		addAnnotation
		  (getControlExecution_PerformedOn(),
		   source,
		   new String[] {
			   "en", "Performed on",
			   "zh", "\u6267\u884c\u65e5\u671f"
		   });
		addAnnotation
		  (getControlExecution_PerformedBy(),
		   source,
		   new String[] {
			   "en", "Performed by",
			   "zh", "\u6267\u884c\u4eba"
		   });
		addAnnotation
		  (getControlExecution_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u7ed3\u679c"
		   });
		addAnnotation
		  (effectivenessAssessmentEClass,
		   source,
		   new String[] {
			   "en", "Effectiveness assessment",
			   "zh", "\u6709\u6548\u6027\u8bc4\u4f30"
		   });
		addAnnotation
		  (getEffectivenessAssessment_AssessedOn(),
		   source,
		   new String[] {
			   "en", "Assessed on",
			   "zh", "\u8bc4\u4f30\u65e5\u671f"
		   });
		addAnnotation
		  (getEffectivenessAssessment_AssessedBy(),
		   source,
		   new String[] {
			   "en", "Assessed by",
			   "zh", "\u8bc4\u4f30\u4eba"
		   });
		addAnnotation
		  (getEffectivenessAssessment_Result(),
		   source,
		   new String[] {
			   "en", "Result",
			   "zh", "\u7ed3\u679c"
		   });
		addAnnotation
		  (technicalEnvironmentEClass,
		   source,
		   new String[] {
			   "en", "Technical environment",
			   "zh", "\u6280\u672f\u73af\u5883"
		   });
		addAnnotation
		  (getTechnicalEnvironment_Assets(),
		   source,
		   new String[] {
			   "en", "Assets",
			   "zh", "\u8d44\u4ea7"
		   });
		addAnnotation
		  (getTechnicalEnvironment_Accounts(),
		   source,
		   new String[] {
			   "en", "Accounts",
			   "zh", "\u8d26\u6237"
		   });
		addAnnotation
		  (assetEClass,
		   source,
		   new String[] {
			   "en", "Asset",
			   "zh", "\u8d44\u4ea7"
		   });
		addAnnotation
		  (getAsset_Sensitivity(),
		   source,
		   new String[] {
			   "en", "Sensitivity",
			   "zh", "\u654f\u611f\u7a0b\u5ea6"
		   });
		addAnnotation
		  (getAsset_Area(),
		   source,
		   new String[] {
			   "en", "Area",
			   "zh", "\u6240\u5728\u533a\u57df"
		   });
		addAnnotation
		  (getAsset_ProtectedBy(),
		   source,
		   new String[] {
			   "en", "Protected by",
			   "zh", "\u4fdd\u62a4\u63aa\u65bd"
		   });
		addAnnotation
		  (getAsset_Risks(),
		   source,
		   new String[] {
			   "en", "Risks",
			   "zh", "\u98ce\u9669",
			   "zh.description", "\u8d44\u4ea7\u9762\u4e34\u7684\u98ce\u9669"
		   });
		addAnnotation
		  (informationSystemEClass,
		   source,
		   new String[] {
			   "en", "Information system",
			   "zh", "\u4fe1\u606f\u7cfb\u7edf"
		   });
		addAnnotation
		  (getInformationSystem_Network(),
		   source,
		   new String[] {
			   "en", "Network",
			   "zh", "\u6240\u5728\u7f51\u7edc"
		   });
		addAnnotation
		  (getInformationSystem_Accounts(),
		   source,
		   new String[] {
			   "en", "Accounts",
			   "zh", "\u8d26\u6237"
		   });
		addAnnotation
		  (getInformationSystem_Logs(),
		   source,
		   new String[] {
			   "en", "Logs",
			   "zh", "\u5ba1\u8ba1\u65e5\u5fd7"
		   });
		addAnnotation
		  (dataAssetEClass,
		   source,
		   new String[] {
			   "en", "Data asset",
			   "zh", "\u6570\u636e"
		   });
		addAnnotation
		  (getDataAsset_System(),
		   source,
		   new String[] {
			   "en", "System",
			   "zh", "\u6240\u5728\u7cfb\u7edf"
		   });
		addAnnotation
		  (networkEClass,
		   source,
		   new String[] {
			   "en", "Network",
			   "zh", "\u7f51\u7edc"
		   });
		addAnnotation
		  (getNetwork_Owner(),
		   source,
		   new String[] {
			   "en", "Owner",
			   "zh", "\u5f52\u5c5e"
		   });
		addAnnotation
		  (getNetwork_Systems(),
		   source,
		   new String[] {
			   "en", "Systems",
			   "zh", "\u7cfb\u7edf"
		   });
		addAnnotation
		  (getNetwork_Equipment(),
		   source,
		   new String[] {
			   "en", "Equipment",
			   "zh", "\u8bbe\u5907"
		   });
		addAnnotation
		  (getNetwork_RemoteAccesses(),
		   source,
		   new String[] {
			   "en", "Remote accesses",
			   "zh", "\u8fdc\u7a0b\u63a5\u5165"
		   });
		addAnnotation
		  (remoteAccessEClass,
		   source,
		   new String[] {
			   "en", "Remote access",
			   "zh", "\u8fdc\u7a0b\u63a5\u5165"
		   });
		addAnnotation
		  (getRemoteAccess_Network(),
		   source,
		   new String[] {
			   "en", "Network",
			   "zh", "\u63a5\u5165\u7684\u7f51\u7edc"
		   });
		addAnnotation
		  (getRemoteAccess_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "zh", "\u72b6\u6001",
			   "zh.description", "\u5173\u95ed\u3001\u7ecf\u6388\u6743\u5f00\u653e\u6216\u79c1\u81ea\u5f00\u653e"
		   });
		addAnnotation
		  (equipmentEClass,
		   source,
		   new String[] {
			   "en", "Equipment",
			   "zh", "\u8bbe\u5907"
		   });
		addAnnotation
		  (getEquipment_Purpose(),
		   source,
		   new String[] {
			   "en", "Purpose",
			   "zh", "\u7528\u9014"
		   });
		addAnnotation
		  (getEquipment_BroughtBy(),
		   source,
		   new String[] {
			   "en", "Brought in by",
			   "zh", "\u5f15\u5165\u673a\u6784",
			   "zh.description", "\u5f15\u5165\u8bbe\u5907\u7684\u673a\u6784\uff0c\u5c5e\u4e8e\u653f\u5e9c\u90e8\u95e8\u65f6\u4e3a\u7a7a"
		   });
		addAnnotation
		  (getEquipment_Network(),
		   source,
		   new String[] {
			   "en", "Network",
			   "zh", "\u6240\u5728\u7f51\u7edc"
		   });
		addAnnotation
		  (storageMediumEClass,
		   source,
		   new String[] {
			   "en", "Storage medium",
			   "zh", "\u5b58\u50a8\u4ecb\u8d28"
		   });
		addAnnotation
		  (getStorageMedium_Reliability(),
		   source,
		   new String[] {
			   "en", "Reliability",
			   "zh", "\u53ef\u9760\u6027"
		   });
		addAnnotation
		  (getStorageMedium_Backups(),
		   source,
		   new String[] {
			   "en", "Backups",
			   "zh", "\u5907\u4efd"
		   });
		addAnnotation
		  (backupEClass,
		   source,
		   new String[] {
			   "en", "Backup",
			   "zh", "\u5907\u4efd"
		   });
		addAnnotation
		  (getBackup_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getBackup_Media(),
		   source,
		   new String[] {
			   "en", "Media",
			   "zh", "\u5b58\u50a8\u4ecb\u8d28"
		   });
		addAnnotation
		  (getBackup_Sources(),
		   source,
		   new String[] {
			   "en", "Sources",
			   "zh", "\u5907\u4efd\u5bf9\u8c61"
		   });
		addAnnotation
		  (getBackup_Tests(),
		   source,
		   new String[] {
			   "en", "Tests",
			   "zh", "\u6062\u590d\u6d4b\u8bd5"
		   });
		addAnnotation
		  (auditLogEClass,
		   source,
		   new String[] {
			   "en", "Audit log",
			   "zh", "\u5ba1\u8ba1\u65e5\u5fd7"
		   });
		addAnnotation
		  (getAuditLog_Systems(),
		   source,
		   new String[] {
			   "en", "Systems",
			   "zh", "\u5ba1\u8ba1\u7684\u7cfb\u7edf"
		   });
		addAnnotation
		  (getAuditLog_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "zh", "\u72b6\u6001"
		   });
		addAnnotation
		  (getAuditLog_Fields(),
		   source,
		   new String[] {
			   "en", "Fields",
			   "zh", "\u8bb0\u5f55\u53c2\u6570",
			   "zh.description", "\u5ba1\u8ba1\u8bb0\u5f55\u5305\u542b\u7684\u53c2\u6570"
		   });
		addAnnotation
		  (areaEClass,
		   source,
		   new String[] {
			   "en", "Area",
			   "zh", "\u533a\u57df"
		   });
		addAnnotation
		  (getArea_Security(),
		   source,
		   new String[] {
			   "en", "Security",
			   "zh", "\u5b89\u5168\u7b49\u7ea7"
		   });
		addAnnotation
		  (getArea_Boundary(),
		   source,
		   new String[] {
			   "en", "Boundary",
			   "zh", "\u8fb9\u754c\u6807\u8bc6",
			   "zh.description", "\u533a\u57df\u8fb9\u754c\u662f\u5426\u6709\u6e05\u6670\u6807\u8bc6"
		   });
		addAnnotation
		  (getArea_Assets(),
		   source,
		   new String[] {
			   "en", "Assets",
			   "zh", "\u533a\u57df\u5185\u8d44\u4ea7"
		   });
		addAnnotation
		  (accountEClass,
		   source,
		   new String[] {
			   "en", "Account",
			   "zh", "\u8d26\u6237"
		   });
		addAnnotation
		  (getAccount_Holder(),
		   source,
		   new String[] {
			   "en", "Holder",
			   "zh", "\u6301\u6709\u4eba"
		   });
		addAnnotation
		  (getAccount_System(),
		   source,
		   new String[] {
			   "en", "System",
			   "zh", "\u7cfb\u7edf"
		   });
		addAnnotation
		  (getAccount_Privilege(),
		   source,
		   new String[] {
			   "en", "Privilege",
			   "zh", "\u6743\u9650\u7c7b\u522b",
			   "zh.description", "\u666e\u901a\u8d26\u6237\u6216\u7279\u6743\u8d26\u6237"
		   });
		addAnnotation
		  (getAccount_CreatedOn(),
		   source,
		   new String[] {
			   "en", "Created on",
			   "zh", "\u5f00\u901a\u65e5\u671f"
		   });
		addAnnotation
		  (getAccount_State(),
		   source,
		   new String[] {
			   "en", "State",
			   "zh", "\u72b6\u6001"
		   });
		addAnnotation
		  (getAccount_RevokedOn(),
		   source,
		   new String[] {
			   "en", "Revoked on",
			   "zh", "\u6ce8\u9500\u65e5\u671f"
		   });
		addAnnotation
		  (getAccount_Grants(),
		   source,
		   new String[] {
			   "en", "Grants",
			   "zh", "\u6388\u6743"
		   });
		addAnnotation
		  (accessGrantEClass,
		   source,
		   new String[] {
			   "en", "Access grant",
			   "zh", "\u8bbf\u95ee\u6388\u6743"
		   });
		addAnnotation
		  (getAccessGrant_Resource(),
		   source,
		   new String[] {
			   "en", "Resource",
			   "zh", "\u8d44\u6e90"
		   });
		addAnnotation
		  (getAccessGrant_Rights(),
		   source,
		   new String[] {
			   "en", "Rights",
			   "zh", "\u6743\u9650"
		   });
		addAnnotation
		  (getAccessGrant_Basis(),
		   source,
		   new String[] {
			   "en", "Basis",
			   "zh", "\u6388\u6743\u4f9d\u636e",
			   "zh.description", "\u6743\u9650\u662f\u5426\u9650\u4e8e\u5c97\u4f4d\u9700\u8981"
		   });
		addAnnotation
		  (getAccessGrant_AuthorisedBy(),
		   source,
		   new String[] {
			   "en", "Authorised by",
			   "zh", "\u6388\u6743\u4eba"
		   });
		addAnnotation
		  (getAccessGrant_AuthorisedOn(),
		   source,
		   new String[] {
			   "en", "Authorised on",
			   "zh", "\u6388\u6743\u65e5\u671f"
		   });
		addAnnotation
		  (getAccessGrant_RevokedOn(),
		   source,
		   new String[] {
			   "en", "Revoked on",
			   "zh", "\u56de\u6536\u65e5\u671f"
		   });
		addAnnotation
		  (otherRequirementEClass,
		   source,
		   new String[] {
			   "en", "Other requirement",
			   "zh", "\u5176\u4ed6\u8981\u6c42"
		   });
		addAnnotation
		  (getOtherRequirement_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "zh", "\u5bf9\u8c61"
		   });
		addAnnotation
		  (getOtherRequirement_Source(),
		   source,
		   new String[] {
			   "en", "Source",
			   "zh", "\u51fa\u5904",
			   "zh.description", "\u63d0\u51fa\u8981\u6c42\u7684\u6cd5\u5f8b\u3001\u89c4\u5b9a\u6216\u8981\u6c42\u65b9"
		   });
		addAnnotation
		  (getOtherRequirement_MetBy(),
		   source,
		   new String[] {
			   "en", "Met by",
			   "zh", "\u6ee1\u8db3\u7684\u8bc1\u660e",
			   "zh.description", "\u8bc1\u660e\u8981\u6c42\u5f97\u5230\u6ee1\u8db3\u7684\u5143\u7d20"
		   });
		addAnnotation
		  (periodSettingEClass,
		   source,
		   new String[] {
			   "en", "Period or time limit",
			   "zh", "\u5468\u671f\u548c\u65f6\u9650"
		   });
		addAnnotation
		  (getPeriodSetting_Subject(),
		   source,
		   new String[] {
			   "en", "Subject",
			   "zh", "\u4e8b\u9879"
		   });
		addAnnotation
		  (getPeriodSetting_Length(),
		   source,
		   new String[] {
			   "en", "Length",
			   "zh", "\u957f\u5ea6"
		   });
		addAnnotation
		  (getPeriodSetting_Source(),
		   source,
		   new String[] {
			   "en", "Source",
			   "zh", "\u51fa\u5904",
			   "zh.description", "\u4f5c\u51fa\u89c4\u5b9a\u7684\u6587\u4ef6"
		   });
		addAnnotation
		  (evidenceEClass,
		   source,
		   new String[] {
			   "en", "Evidence",
			   "zh", "\u8bc1\u636e"
		   });
		addAnnotation
		  (getEvidence_Kind(),
		   source,
		   new String[] {
			   "en", "Kind",
			   "zh", "\u7c7b\u522b"
		   });
		addAnnotation
		  (getEvidence_Location(),
		   source,
		   new String[] {
			   "en", "Location",
			   "zh", "\u4f4d\u7f6e",
			   "zh.description", "\u76f8\u5bf9\u4e8e\u6a21\u578b\u6587\u4ef6\u7684\u8def\u5f84\uff0c\u6216\u539f\u4ef6\u5b58\u653e\u5904"
		   });
		addAnnotation
		  (getEvidence_EffectiveOn(),
		   source,
		   new String[] {
			   "en", "Effective on",
			   "zh", "\u5f62\u6210\u65e5\u671f",
			   "zh.description", "\u8bc1\u636e\u672c\u8eab\u8f7d\u660e\u7684\u65e5\u671f"
		   });
		addAnnotation
		  (getEvidence_DigestAlgorithm(),
		   source,
		   new String[] {
			   "en", "Digest algorithm",
			   "zh", "\u6458\u8981\u7b97\u6cd5",
			   "zh.description", "\u6458\u8981\u6240\u7528\u7b97\u6cd5\uff0c\u5982 SHA-256 \u6216 SM3"
		   });
		addAnnotation
		  (getEvidence_Digest(),
		   source,
		   new String[] {
			   "en", "Digest",
			   "zh", "\u6458\u8981",
			   "zh.description", "\u6587\u4ef6\u6458\u8981\u7684\u5341\u516d\u8fdb\u5236\u6570\u5b57"
		   });
		addAnnotation
		  (getEvidence_VerifiedBy(),
		   source,
		   new String[] {
			   "en", "Verified by",
			   "zh", "\u6838\u9a8c\u4eba",
			   "zh.description", "\u67e5\u9a8c\u8fc7\u8bc1\u636e\u7684\u8bc4\u5ba1\u4eba"
		   });
		addAnnotation
		  (getEvidence_VerifiedOn(),
		   source,
		   new String[] {
			   "en", "Verified on",
			   "zh", "\u6838\u9a8c\u65e5\u671f"
		   });
		addAnnotation
		  (getEvidence_Supports(),
		   source,
		   new String[] {
			   "en", "Supports",
			   "zh", "\u8bc1\u660e\u7684\u5143\u7d20"
		   });
		addAnnotation
		  (judgementEClass,
		   source,
		   new String[] {
			   "en", "Judgement",
			   "zh", "\u8bc4\u5ba1\u5224\u65ad"
		   });
		addAnnotation
		  (getJudgement_Item(),
		   source,
		   new String[] {
			   "en", "Item",
			   "zh", "\u6761\u6b3e",
			   "zh.description", "\u6761\u6b3e\u7f16\u53f7\uff0c\u5199\u6cd5\u4e0e\u6761\u6b3e\u76ee\u5f55\u4e00\u81f4"
		   });
		addAnnotation
		  (getJudgement_Verdict(),
		   source,
		   new String[] {
			   "en", "Verdict",
			   "zh", "\u7ed3\u8bba"
		   });
		addAnnotation
		  (getJudgement_Reviewer(),
		   source,
		   new String[] {
			   "en", "Reviewer",
			   "zh", "\u8bc4\u5ba1\u4eba"
		   });
		addAnnotation
		  (getJudgement_JudgedOn(),
		   source,
		   new String[] {
			   "en", "Judged on",
			   "zh", "\u5224\u65ad\u65e5\u671f"
		   });
		addAnnotation
		  (getJudgement_Rationale(),
		   source,
		   new String[] {
			   "en", "Rationale",
			   "zh", "\u7406\u7531"
		   });
		addAnnotation
		  (serviceTypeEEnum,
		   source,
		   new String[] {
			   "en", "Service type",
			   "zh", "\u4fe1\u606f\u6280\u672f\u670d\u52a1\u7c7b\u578b"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Consulting",
			   "zh", "\u4fe1\u606f\u6280\u672f\u54a8\u8be2"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Design and development",
			   "zh", "\u8bbe\u8ba1\u4e0e\u5f00\u53d1"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "System integration",
			   "zh", "\u4fe1\u606f\u7cfb\u7edf\u96c6\u6210\u5b9e\u65bd"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Operation and maintenance",
			   "zh", "\u8fd0\u884c\u7ef4\u62a4"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Data processing and storage",
			   "zh", "\u6570\u636e\u5904\u7406\u548c\u5b58\u50a8"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Business operation",
			   "zh", "\u8fd0\u8425\u670d\u52a1"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Digital content",
			   "zh", "\u6570\u5b57\u5185\u5bb9"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Call centre",
			   "zh", "\u547c\u53eb\u4e2d\u5fc3"
		   });
		addAnnotation
		  (serviceTypeEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Other",
			   "zh", "\u5176\u4ed6"
		   });
		addAnnotation
		  (phaseKindEEnum,
		   source,
		   new String[] {
			   "en", "Phase kind",
			   "zh", "\u7ba1\u7406\u9636\u6bb5"
		   });
		addAnnotation
		  (phaseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Planning and preparation",
			   "zh", "\u89c4\u5212\u51c6\u5907"
		   });
		addAnnotation
		  (phaseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Selection of agency and personnel",
			   "zh", "\u673a\u6784\u548c\u4eba\u5458\u9009\u62e9"
		   });
		addAnnotation
		  (phaseKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Operation and supervision",
			   "zh", "\u8fd0\u884c\u76d1\u7763"
		   });
		addAnnotation
		  (phaseKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Improvement and completion",
			   "zh", "\u6539\u8fdb\u548c\u5b8c\u6210"
		   });
		addAnnotation
		  (participationEEnum,
		   source,
		   new String[] {
			   "en", "Participation",
			   "zh", "\u53c2\u4e0e\u65b9\u5f0f"
		   });
		addAnnotation
		  (participationEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (participationEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Lead",
			   "zh", "\u7275\u5934"
		   });
		addAnnotation
		  (participationEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Cooperating",
			   "zh", "\u914d\u5408"
		   });
		addAnnotation
		  (participationEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Sole unit",
			   "zh", "\u5355\u72ec\u627f\u62c5"
		   });
		addAnnotation
		  (responsibilityKindEEnum,
		   source,
		   new String[] {
			   "en", "Responsibility kind",
			   "zh", "\u8d23\u4efb\u7c7b\u522b"
		   });
		addAnnotation
		  (responsibilityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (responsibilityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Supervisory responsibility",
			   "zh", "\u76d1\u7ba1\u8d23\u4efb"
		   });
		addAnnotation
		  (responsibilityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Direct responsibility",
			   "zh", "\u76f4\u63a5\u8d23\u4efb"
		   });
		addAnnotation
		  (activityStateEEnum,
		   source,
		   new String[] {
			   "en", "Activity state",
			   "zh", "\u6d3b\u52a8\u72b6\u6001"
		   });
		addAnnotation
		  (activityStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (activityStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Planned",
			   "zh", "\u8ba1\u5212"
		   });
		addAnnotation
		  (activityStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Performed",
			   "zh", "\u5df2\u5b8c\u6210"
		   });
		addAnnotation
		  (leadershipDecisionKindEEnum,
		   source,
		   new String[] {
			   "en", "Leadership decision kind",
			   "zh", "\u9886\u5bfc\u51b3\u7b56\u7c7b\u522b"
		   });
		addAnnotation
		  (leadershipDecisionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (leadershipDecisionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Outsourcing approved",
			   "zh", "\u540c\u610f\u5916\u5305"
		   });
		addAnnotation
		  (leadershipDecisionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Outsourcing rejected",
			   "zh", "\u4e0d\u540c\u610f\u5916\u5305"
		   });
		addAnnotation
		  (leadershipDecisionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Other",
			   "zh", "\u5176\u4ed6"
		   });
		addAnnotation
		  (resourceKindEEnum,
		   source,
		   new String[] {
			   "en", "Resource kind",
			   "zh", "\u8d44\u6e90\u7c7b\u522b"
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Budget",
			   "zh", "\u7ecf\u8d39"
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Staff",
			   "zh", "\u4eba\u5458"
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Equipment",
			   "zh", "\u8bbe\u5907\u8bbe\u65bd"
		   });
		addAnnotation
		  (authorityKindEEnum,
		   source,
		   new String[] {
			   "en", "Authority kind",
			   "zh", "\u4e3b\u7ba1\u90e8\u95e8\u7c7b\u522b"
		   });
		addAnnotation
		  (authorityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (authorityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Information security authority",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8"
		   });
		addAnnotation
		  (authorityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "E-government security authority",
			   "zh", "\u7535\u5b50\u653f\u52a1\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u90e8\u95e8"
		   });
		addAnnotation
		  (authorityKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Other authority",
			   "zh", "\u5176\u4ed6\u4e3b\u7ba1\u90e8\u95e8"
		   });
		addAnnotation
		  (approvalDecisionEEnum,
		   source,
		   new String[] {
			   "en", "Approval decision",
			   "zh", "\u5ba1\u6279\u7ed3\u8bba"
		   });
		addAnnotation
		  (approvalDecisionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Pending",
			   "zh", "\u5f85\u6279"
		   });
		addAnnotation
		  (approvalDecisionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Approved",
			   "zh", "\u6279\u51c6"
		   });
		addAnnotation
		  (approvalDecisionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Rejected",
			   "zh", "\u4e0d\u6279\u51c6"
		   });
		addAnnotation
		  (policyContentEEnum,
		   source,
		   new String[] {
			   "en", "Policy content",
			   "zh", "\u7b56\u7565\u5185\u5bb9"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Roles and responsibilities",
			   "zh", "\u89d2\u8272\u548c\u8d23\u4efb"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Risk objectives and controls",
			   "zh", "\u98ce\u9669\u8bc4\u4f30\u76ee\u6807\u548c\u63a7\u5236\u8981\u6c42"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Supervision purpose",
			   "zh", "\u8fd0\u884c\u76d1\u7763\u4f5c\u7528\u548c\u610f\u4e49"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Continual improvement objectives",
			   "zh", "\u6301\u7eed\u6539\u8fdb\u76ee\u6807"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Relation to operating management",
			   "zh", "\u4e0e\u8fd0\u884c\u4e2d\u7684\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7684\u5173\u7cfb"
		   });
		addAnnotation
		  (policyContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Responsibility retained",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u8d23\u4efb\u4e0d\u5916\u5305"
		   });
		addAnnotation
		  (regulationContentEEnum,
		   source,
		   new String[] {
			   "en", "Regulation content",
			   "zh", "\u5236\u5ea6\u5185\u5bb9"
		   });
		addAnnotation
		  (regulationContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Management procedures",
			   "zh", "\u7ba1\u7406\u7a0b\u5e8f"
		   });
		addAnnotation
		  (regulationContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Role operating rules",
			   "zh", "\u89d2\u8272\u64cd\u4f5c\u89c4\u8303"
		   });
		addAnnotation
		  (regulationContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Control and inspection rules",
			   "zh", "\u98ce\u9669\u63a7\u5236\u63aa\u65bd\u548c\u68c0\u67e5\u8bc4\u4f30\u89c4\u8303"
		   });
		addAnnotation
		  (regulationContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Document and record rules",
			   "zh", "\u6587\u6863\u8bb0\u5f55\u89c4\u8303"
		   });
		addAnnotation
		  (reviewCoverageEEnum,
		   source,
		   new String[] {
			   "en", "Review coverage",
			   "zh", "\u5ba1\u67e5\u8303\u56f4"
		   });
		addAnnotation
		  (reviewCoverageEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Content",
			   "zh", "\u6587\u4ef6\u5185\u5bb9"
		   });
		addAnnotation
		  (reviewCoverageEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Operating effect",
			   "zh", "\u8fd0\u884c\u6548\u679c"
		   });
		addAnnotation
		  (securityClauseContentEEnum,
		   source,
		   new String[] {
			   "en", "Security clause content",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u6761\u6b3e\u5185\u5bb9"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Objectives and metrics",
			   "zh", "\u5b89\u5168\u76ee\u6807\u548c\u8861\u91cf\u6807\u51c6"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Scope and cost",
			   "zh", "\u4fdd\u969c\u8303\u56f4\u548c\u8d39\u7528"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "No appropriation of assets",
			   "zh", "\u4e0d\u5f97\u5360\u6709\u670d\u52a1\u8fc7\u7a0b\u4ea7\u751f\u7684\u8d44\u4ea7"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "No forced purchase",
			   "zh", "\u4e0d\u5f97\u5f3a\u5236\u8d2d\u4e70\u3001\u4f7f\u7528\u6307\u5b9a\u4ea7\u54c1"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Non-disclosure commitment",
			   "zh", "\u4e0d\u6cc4\u9732\u91cd\u8981\u654f\u611f\u4fe1\u606f\u7684\u627f\u8bfa"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Intellectual property",
			   "zh", "\u77e5\u8bc6\u4ea7\u6743\u5f52\u5c5e"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Data ownership",
			   "zh", "\u6570\u636e\u6240\u6709\u6743"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Data boundary control",
			   "zh", "\u6570\u636e\u8fb9\u754c\u63a7\u5236"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Data stays in the territory",
			   "zh", "\u6570\u636e\u4e0d\u51fa\u5883"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Acceptance of inspection",
			   "zh", "\u63a5\u53d7\u4e3b\u7ba1\u90e8\u95e8\u76d1\u7763\u68c0\u67e5"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "en", "Termination penalty",
			   "zh", "\u610f\u5916\u7ec8\u6b62\u7f5a\u5219"
		   });
		addAnnotation
		  (securityClauseContentEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "en", "Change penalty",
			   "zh", "\u610f\u5916\u53d8\u66f4\u7f5a\u5219"
		   });
		addAnnotation
		  (exitConditionKindEEnum,
		   source,
		   new String[] {
			   "en", "Exit condition kind",
			   "zh", "\u9000\u51fa\u6761\u4ef6\u7c7b\u522b"
		   });
		addAnnotation
		  (exitConditionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (exitConditionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Contract expiry",
			   "zh", "\u5230\u671f\u6b63\u5e38\u9000\u51fa"
		   });
		addAnnotation
		  (exitConditionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Unresolved failure",
			   "zh", "\u9519\u8bef\u672a\u6309\u65f6\u5904\u7406\u5b8c\u6210"
		   });
		addAnnotation
		  (exitConditionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Agreed cancellation",
			   "zh", "\u534f\u5546\u64a4\u9500\u5408\u540c"
		   });
		addAnnotation
		  (exitConditionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Contract amendment",
			   "zh", "\u5408\u540c\u5185\u5bb9\u4fee\u6539\u6216\u8c03\u6574"
		   });
		addAnnotation
		  (exitManagementContentEEnum,
		   source,
		   new String[] {
			   "en", "Exit management content",
			   "zh", "\u9000\u51fa\u7ba1\u7406\u8981\u6c42"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Roles and duties",
			   "zh", "\u9000\u51fa\u8fc7\u7a0b\u4e2d\u53ca\u9000\u51fa\u540e\u7684\u89d2\u8272\u548c\u804c\u8d23"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Quality maintained",
			   "zh", "\u9000\u51fa\u9636\u6bb5\u5b89\u5168\u8d28\u91cf\u7ef4\u6301"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Documents returned",
			   "zh", "\u9000\u8fd8\u5168\u90e8\u6587\u6863"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Confidentiality after termination",
			   "zh", "\u5408\u540c\u7ec8\u6b62\u540e\u4fdd\u5bc6"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Data erased",
			   "zh", "\u6570\u636e\u6709\u6548\u6e05\u9664\u6216\u79fb\u9664"
		   });
		addAnnotation
		  (exitManagementContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Staff retention right",
			   "zh", "\u7a81\u53d1\u60c5\u51b5\u4e0b\u7ee7\u7eed\u96c7\u4f63\u670d\u52a1\u4eba\u5458\u7684\u6743\u5229"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum,
		   source,
		   new String[] {
			   "en", "Exit technical content",
			   "zh", "\u9000\u51fa\u6280\u672f\u8981\u6c42"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Progress visibility",
			   "zh", "\u67e5\u770b\u9000\u51fa\u8fdb\u5c55\u7684\u6280\u672f\u624b\u6bb5\u548c\u8d44\u6e90"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Final exchange",
			   "zh", "\u6700\u7ec8\u4fe1\u606f\u548c\u8d44\u6e90\u4ea4\u6362\u7684\u7a0b\u5e8f\u3001\u89d2\u8272\u548c\u8d23\u4efb"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Parallel service",
			   "zh", "\u6700\u7ec8\u4ea4\u63a5\u524d\u7684\u5e76\u884c\u670d\u52a1"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Means and resources filed",
			   "zh", "\u670d\u52a1\u624b\u6bb5\u548c\u8d44\u6e90\u5907\u6848"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Sub-accounts removed",
			   "zh", "\u53ca\u65f6\u5220\u9664\u5b50\u8d26\u6237\u6216\u5b50\u529f\u80fd"
		   });
		addAnnotation
		  (exitTechnicalContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Additional records filed",
			   "zh", "\u9644\u52a0\u8bb0\u5f55\u5907\u6848"
		   });
		addAnnotation
		  (planContentEEnum,
		   source,
		   new String[] {
			   "en", "Plan content",
			   "zh", "\u7ba1\u7406\u8ba1\u5212\u5185\u5bb9"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Objectives and milestones",
			   "zh", "\u9636\u6bb5\u76ee\u6807\u548c\u91cc\u7a0b\u7891"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Roles and division of work",
			   "zh", "\u4eba\u5458\u89d2\u8272\u548c\u8d23\u4efb\u5206\u5de5"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Control deployment",
			   "zh", "\u57fa\u672c\u63a7\u5236\u63aa\u65bd\u90e8\u7f72"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Incident response",
			   "zh", "\u5b89\u5168\u4e8b\u4ef6\u5e94\u6025\u5904\u7f6e"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Resource reserve",
			   "zh", "\u8d44\u6e90\u50a8\u5907\u548c\u8c03\u7528"
		   });
		addAnnotation
		  (planContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Tracking and recording",
			   "zh", "\u8ddf\u8e2a\u548c\u8bb0\u5f55\u5b89\u5168\u6267\u884c"
		   });
		addAnnotation
		  (confidentialityContentEEnum,
		   source,
		   new String[] {
			   "en", "Confidentiality content",
			   "zh", "\u4fdd\u5bc6\u534f\u8bae\u5185\u5bb9"
		   });
		addAnnotation
		  (confidentialityContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "No subcontracting",
			   "zh", "\u4e0d\u5f97\u81ea\u884c\u5206\u5305"
		   });
		addAnnotation
		  (confidentialityContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "No disclosure",
			   "zh", "\u4e0d\u5f97\u6cc4\u9732\u3001\u6269\u6563\u3001\u8f6c\u8ba9"
		   });
		addAnnotation
		  (confidentialityContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Leak containment",
			   "zh", "\u9632\u6b62\u6cc4\u5bc6\u6269\u5927\u7684\u63a7\u5236\u63aa\u65bd"
		   });
		addAnnotation
		  (confidentialityContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Penalties",
			   "zh", "\u635f\u5931\u6216\u6cc4\u9732\u7684\u7f5a\u5219"
		   });
		addAnnotation
		  (confidentialityContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Other confidentiality rules",
			   "zh", "\u5176\u4ed6\u4fdd\u5bc6\u89c4\u5b9a\u548c\u6807\u51c6\u7684\u8981\u6c42"
		   });
		addAnnotation
		  (filingContentEEnum,
		   source,
		   new String[] {
			   "en", "Filing content",
			   "zh", "\u5907\u6848\u5185\u5bb9"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Department name",
			   "zh", "\u653f\u5e9c\u90e8\u95e8\u540d\u79f0"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Responsible unit",
			   "zh", "\u8d1f\u8d23\u673a\u6784"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Managers and contacts",
			   "zh", "\u7ba1\u7406\u4eba\u5458\u53ca\u5176\u8054\u7cfb\u65b9\u5f0f"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Service type",
			   "zh", "\u4fe1\u606f\u6280\u672f\u670d\u52a1\u7c7b\u578b"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Agency name",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784\u540d\u79f0"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Agency scale",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784\u89c4\u6a21"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Agency qualification",
			   "zh", "\u670d\u52a1\u80fd\u529b\u8d44\u8d28"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Project leader and contacts",
			   "zh", "\u9879\u76ee\u8d1f\u8d23\u4eba\u548c\u8054\u7cfb\u65b9\u5f0f"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Risk control description",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u98ce\u9669\u63a7\u5236\u63aa\u65bd\u8bf4\u660e"
		   });
		addAnnotation
		  (filingContentEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Other required information",
			   "zh", "\u4e3b\u7ba1\u90e8\u95e8\u8981\u6c42\u7684\u5176\u4ed6\u4fe1\u606f"
		   });
		addAnnotation
		  (evaluationContentEEnum,
		   source,
		   new String[] {
			   "en", "Evaluation content",
			   "zh", "\u8bc4\u4f30\u5185\u5bb9"
		   });
		addAnnotation
		  (evaluationContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "New vulnerabilities",
			   "zh", "\u7ec4\u7ec7\u3001\u4eba\u5458\u3001\u6570\u636e\u7ba1\u7406\u7b49\u7684\u65b0\u8106\u5f31\u6027"
		   });
		addAnnotation
		  (evaluationContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Agency and personnel reliability",
			   "zh", "\u673a\u6784\u548c\u4eba\u5458\u7684\u5b89\u5168\u6027\u548c\u53ef\u9760\u6027"
		   });
		addAnnotation
		  (evaluationContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "New threats from service changes",
			   "zh", "\u670d\u52a1\u7c7b\u578b\u3001\u65b9\u5f0f\u3001\u4ea7\u54c1\u8c03\u6574\u9020\u6210\u7684\u65b0\u5a01\u80c1"
		   });
		addAnnotation
		  (evaluationContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "New impacts",
			   "zh", "\u53ef\u80fd\u88ab\u5229\u7528\u7684\u8106\u5f31\u6027\u5e26\u6765\u7684\u65b0\u5f71\u54cd"
		   });
		addAnnotation
		  (evaluationContentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Incident readiness",
			   "zh", "\u5b89\u5168\u4e8b\u4ef6\u5904\u7f6e\u51c6\u5907"
		   });
		addAnnotation
		  (verificationContentEEnum,
		   source,
		   new String[] {
			   "en", "Verification content",
			   "zh", "\u4ea4\u4ed8\u9a8c\u8bc1\u5185\u5bb9"
		   });
		addAnnotation
		  (verificationContentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Security clauses",
			   "zh", "\u5408\u540c\u5b89\u5168\u6761\u6b3e\u843d\u5b9e\u60c5\u51b5"
		   });
		addAnnotation
		  (verificationContentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Authorisation and revocation",
			   "zh", "\u4eba\u5458\u6388\u6743\u548c\u6743\u9650\u56de\u6536\u60c5\u51b5"
		   });
		addAnnotation
		  (verificationContentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Service records",
			   "zh", "\u670d\u52a1\u5185\u5bb9\u3001\u65f6\u95f4\u3001\u65b9\u5f0f\u7b49\u8bb0\u5f55"
		   });
		addAnnotation
		  (verificationContentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Training records",
			   "zh", "\u57f9\u8bad\u60c5\u51b5\u548c\u8bb0\u5f55"
		   });
		addAnnotation
		  (needEEnum,
		   source,
		   new String[] {
			   "en", "Need",
			   "zh", "\u5fc5\u8981\u6027"
		   });
		addAnnotation
		  (needEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (needEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Needed",
			   "zh", "\u6709\u5fc5\u8981"
		   });
		addAnnotation
		  (needEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Not needed",
			   "zh", "\u65e0\u5fc5\u8981"
		   });
		addAnnotation
		  (measureKindEEnum,
		   source,
		   new String[] {
			   "en", "Measure kind",
			   "zh", "\u6539\u8fdb\u63aa\u65bd\u7c7b\u522b"
		   });
		addAnnotation
		  (measureKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (measureKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Preventive",
			   "zh", "\u9884\u9632\u63aa\u65bd"
		   });
		addAnnotation
		  (measureKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Corrective",
			   "zh", "\u6539\u8fdb\u63aa\u65bd"
		   });
		addAnnotation
		  (implementationStatusEEnum,
		   source,
		   new String[] {
			   "en", "Implementation status",
			   "zh", "\u843d\u5b9e\u72b6\u6001"
		   });
		addAnnotation
		  (implementationStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Proposed",
			   "zh", "\u5df2\u63d0\u51fa"
		   });
		addAnnotation
		  (implementationStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "In progress",
			   "zh", "\u843d\u5b9e\u4e2d"
		   });
		addAnnotation
		  (implementationStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Implemented",
			   "zh", "\u5df2\u843d\u5b9e"
		   });
		addAnnotation
		  (implementationStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Abandoned",
			   "zh", "\u5df2\u653e\u5f03"
		   });
		addAnnotation
		  (rectificationStatusEEnum,
		   source,
		   new String[] {
			   "en", "Rectification status",
			   "zh", "\u6574\u6539\u72b6\u6001"
		   });
		addAnnotation
		  (rectificationStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Open",
			   "zh", "\u672a\u6574\u6539"
		   });
		addAnnotation
		  (rectificationStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Required",
			   "zh", "\u5df2\u8d23\u6210\u6574\u6539"
		   });
		addAnnotation
		  (rectificationStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Rectified",
			   "zh", "\u6574\u6539\u5b8c\u6bd5"
		   });
		addAnnotation
		  (levelEEnum,
		   source,
		   new String[] {
			   "en", "Level",
			   "zh", "\u7b49\u7ea7"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not rated",
			   "zh", "\u672a\u8bc4\u5b9a"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Rated, level not given",
			   "zh", "\u5df2\u8bc4\u5b9a\uff08\u7b49\u7ea7\u672a\u8f7d\u660e\uff09"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Very low",
			   "zh", "\u5f88\u4f4e"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Low",
			   "zh", "\u4f4e"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Medium",
			   "zh", "\u4e2d"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "High",
			   "zh", "\u9ad8"
		   });
		addAnnotation
		  (levelEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Very high",
			   "zh", "\u5f88\u9ad8"
		   });
		addAnnotation
		  (riskTreatmentEEnum,
		   source,
		   new String[] {
			   "en", "Risk treatment",
			   "zh", "\u98ce\u9669\u5904\u7f6e\u65b9\u5f0f"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Reduced",
			   "zh", "\u964d\u4f4e"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Avoided",
			   "zh", "\u89c4\u907f"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Transferred",
			   "zh", "\u8f6c\u79fb"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Accepted",
			   "zh", "\u63a5\u53d7"
		   });
		addAnnotation
		  (riskTreatmentEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Untreated",
			   "zh", "\u672a\u80fd\u6709\u6548\u5904\u7f6e"
		   });
		addAnnotation
		  (coverageEEnum,
		   source,
		   new String[] {
			   "en", "Coverage",
			   "zh", "\u8986\u76d6\u7a0b\u5ea6"
		   });
		addAnnotation
		  (coverageEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (coverageEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Some",
			   "zh", "\u90e8\u5206"
		   });
		addAnnotation
		  (coverageEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "All",
			   "zh", "\u5168\u90e8"
		   });
		addAnnotation
		  (controlScopeEEnum,
		   source,
		   new String[] {
			   "en", "Control scope",
			   "zh", "\u63a7\u5236\u63aa\u65bd\u8303\u56f4"
		   });
		addAnnotation
		  (controlScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Existing",
			   "zh", "\u5df2\u6709\u63aa\u65bd"
		   });
		addAnnotation
		  (controlScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Planned",
			   "zh", "\u8ba1\u5212\u63aa\u65bd"
		   });
		addAnnotation
		  (effectivenessEEnum,
		   source,
		   new String[] {
			   "en", "Effectiveness",
			   "zh", "\u6709\u6548\u6027"
		   });
		addAnnotation
		  (effectivenessEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (effectivenessEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Effective",
			   "zh", "\u6709\u6548"
		   });
		addAnnotation
		  (effectivenessEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Partly effective",
			   "zh", "\u90e8\u5206\u6709\u6548"
		   });
		addAnnotation
		  (effectivenessEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Ineffective",
			   "zh", "\u65e0\u6548"
		   });
		addAnnotation
		  (sufficiencyEEnum,
		   source,
		   new String[] {
			   "en", "Sufficiency",
			   "zh", "\u5145\u5206\u6027"
		   });
		addAnnotation
		  (sufficiencyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (sufficiencyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Sufficient",
			   "zh", "\u5145\u5206"
		   });
		addAnnotation
		  (sufficiencyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Insufficient",
			   "zh", "\u4e0d\u5145\u5206"
		   });
		addAnnotation
		  (costLevelEEnum,
		   source,
		   new String[] {
			   "en", "Cost level",
			   "zh", "\u63a7\u5236\u6210\u672c"
		   });
		addAnnotation
		  (costLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (costLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Acceptable",
			   "zh", "\u53ef\u63a5\u53d7"
		   });
		addAnnotation
		  (costLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "High",
			   "zh", "\u8f83\u9ad8"
		   });
		addAnnotation
		  (outsourcingConclusionEEnum,
		   source,
		   new String[] {
			   "en", "Outsourcing conclusion",
			   "zh", "\u5916\u5305\u7ed3\u8bba"
		   });
		addAnnotation
		  (outsourcingConclusionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (outsourcingConclusionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Proceed",
			   "zh", "\u5f00\u5c55\u5916\u5305"
		   });
		addAnnotation
		  (outsourcingConclusionEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Reconsider",
			   "zh", "\u91cd\u65b0\u8003\u8651"
		   });
		addAnnotation
		  (outsourcingConclusionEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Do not proceed",
			   "zh", "\u4e0d\u5f00\u5c55\u5916\u5305"
		   });
		addAnnotation
		  (assessmentSubjectEEnum,
		   source,
		   new String[] {
			   "en", "Assessment subject",
			   "zh", "\u8bc4\u4f30\u5bf9\u8c61"
		   });
		addAnnotation
		  (assessmentSubjectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Agencies",
			   "zh", "\u673a\u6784"
		   });
		addAnnotation
		  (assessmentSubjectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u4eba\u5458"
		   });
		addAnnotation
		  (registrationPlaceEEnum,
		   source,
		   new String[] {
			   "en", "Registration place",
			   "zh", "\u6ce8\u518c\u5730"
		   });
		addAnnotation
		  (registrationPlaceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (registrationPlaceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Mainland China",
			   "zh", "\u4e2d\u56fd\u5883\u5185\uff08\u4e0d\u542b\u6e2f\u6fb3\u53f0\uff09"
		   });
		addAnnotation
		  (registrationPlaceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Hong Kong, Macao or Taiwan",
			   "zh", "\u6e2f\u6fb3\u53f0\u5730\u533a"
		   });
		addAnnotation
		  (registrationPlaceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Abroad",
			   "zh", "\u5883\u5916"
		   });
		addAnnotation
		  (ownershipEEnum,
		   source,
		   new String[] {
			   "en", "Ownership",
			   "zh", "\u6295\u8d44\u4e3b\u4f53"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Domestic investors",
			   "zh", "\u5185\u8d44"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Chinese citizens",
			   "zh", "\u4e2d\u56fd\u516c\u6c11\u6295\u8d44"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Chinese legal persons",
			   "zh", "\u4e2d\u56fd\u6cd5\u4eba\u6295\u8d44"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "The state",
			   "zh", "\u56fd\u5bb6\u6295\u8d44"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Hong Kong, Macao or Taiwan investors",
			   "zh", "\u6e2f\u6fb3\u53f0\u6295\u8d44"
		   });
		addAnnotation
		  (ownershipEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Foreign investors",
			   "zh", "\u5916\u5546\u6295\u8d44"
		   });
		addAnnotation
		  (agencyAspectEEnum,
		   source,
		   new String[] {
			   "en", "Agency aspect",
			   "zh", "\u673a\u6784\u6838\u67e5\u4e8b\u9879"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "No criminal record of the legal person",
			   "zh", "\u6cd5\u4eba\u65e0\u72af\u7f6a\u8bb0\u5f55"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "No criminal record of the main business staff",
			   "zh", "\u4e3b\u8981\u4e1a\u52a1\u4eba\u5458\u65e0\u72af\u7f6a\u8bb0\u5f55"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "No criminal record of the main technical staff",
			   "zh", "\u4e3b\u8981\u6280\u672f\u4eba\u5458\u65e0\u72af\u7f6a\u8bb0\u5f55"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Security management in operation",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u4f53\u5236\u8fd0\u884c"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Technical capability",
			   "zh", "\u6280\u672f\u80fd\u529b"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Financial capability",
			   "zh", "\u8d22\u52a1\u80fd\u529b"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "No threat to national security",
			   "zh", "\u5bf9\u56fd\u5bb6\u5b89\u5168\u65e0\u5a01\u80c1"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "No threat to social order",
			   "zh", "\u5bf9\u793e\u4f1a\u79e9\u5e8f\u65e0\u5a01\u80c1"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "No threat to the public interest",
			   "zh", "\u5bf9\u516c\u5171\u5229\u76ca\u65e0\u5a01\u80c1"
		   });
		addAnnotation
		  (agencyAspectEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "en", "Background review",
			   "zh", "\u80cc\u666f\u5b89\u5168\u5ba1\u67e5"
		   });
		addAnnotation
		  (personnelAspectEEnum,
		   source,
		   new String[] {
			   "en", "Personnel aspect",
			   "zh", "\u4eba\u5458\u6838\u67e5\u4e8b\u9879"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Security awareness",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u610f\u8bc6"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Background review",
			   "zh", "\u80cc\u666f\u5ba1\u67e5"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Review of ability",
			   "zh", "\u6280\u672f\u80fd\u529b\u5ba1\u67e5"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "As promised in the contract",
			   "zh", "\u4e0e\u5408\u540c\u627f\u8bfa\u4e00\u81f4"
		   });
		addAnnotation
		  (personnelAspectEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Skills and experience",
			   "zh", "\u6280\u80fd\u548c\u7ecf\u9a8c"
		   });
		addAnnotation
		  (checkResultEEnum,
		   source,
		   new String[] {
			   "en", "Check result",
			   "zh", "\u6838\u67e5\u7ed3\u679c"
		   });
		addAnnotation
		  (checkResultEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (checkResultEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Passed",
			   "zh", "\u901a\u8fc7"
		   });
		addAnnotation
		  (checkResultEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Failed",
			   "zh", "\u672a\u901a\u8fc7"
		   });
		addAnnotation
		  (qualificationKindEEnum,
		   source,
		   new String[] {
			   "en", "Qualification kind",
			   "zh", "\u8d44\u8d28\u7c7b\u522b"
		   });
		addAnnotation
		  (qualificationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (qualificationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Security management system",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u4f53\u7cfb\u8ba4\u8bc1"
		   });
		addAnnotation
		  (qualificationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Service capability",
			   "zh", "\u670d\u52a1\u8d44\u8d28"
		   });
		addAnnotation
		  (qualificationKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Personal",
			   "zh", "\u4eba\u5458\u8d44\u683c"
		   });
		addAnnotation
		  (validityEEnum,
		   source,
		   new String[] {
			   "en", "Validity",
			   "zh", "\u6709\u6548\u72b6\u6001"
		   });
		addAnnotation
		  (validityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (validityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Valid",
			   "zh", "\u6709\u6548"
		   });
		addAnnotation
		  (validityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Expired",
			   "zh", "\u5df2\u8fc7\u671f"
		   });
		addAnnotation
		  (validityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Revoked",
			   "zh", "\u5df2\u64a4\u9500"
		   });
		addAnnotation
		  (officeTenureEEnum,
		   source,
		   new String[] {
			   "en", "Office tenure",
			   "zh", "\u529e\u516c\u573a\u6240\u6027\u8d28"
		   });
		addAnnotation
		  (officeTenureEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (officeTenureEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Fixed",
			   "zh", "\u56fa\u5b9a"
		   });
		addAnnotation
		  (officeTenureEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Temporary",
			   "zh", "\u4e34\u65f6"
		   });
		addAnnotation
		  (citizenshipEEnum,
		   source,
		   new String[] {
			   "en", "Citizenship",
			   "zh", "\u56fd\u7c4d"
		   });
		addAnnotation
		  (citizenshipEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (citizenshipEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Chinese citizen",
			   "zh", "\u4e2d\u56fd\u516c\u6c11"
		   });
		addAnnotation
		  (citizenshipEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Not a Chinese citizen",
			   "zh", "\u975e\u4e2d\u56fd\u516c\u6c11"
		   });
		addAnnotation
		  (employmentKindEEnum,
		   source,
		   new String[] {
			   "en", "Employment kind",
			   "zh", "\u52b3\u52a8\u5408\u540c\u7c7b\u522b"
		   });
		addAnnotation
		  (employmentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (employmentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Open-ended contract",
			   "zh", "\u65e0\u56fa\u5b9a\u671f\u9650\u52b3\u52a8\u5408\u540c"
		   });
		addAnnotation
		  (employmentKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Fixed-term contract",
			   "zh", "\u56fa\u5b9a\u671f\u9650\u52b3\u52a8\u5408\u540c"
		   });
		addAnnotation
		  (employmentKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Dispatched",
			   "zh", "\u52b3\u52a1\u6d3e\u9063"
		   });
		addAnnotation
		  (employmentKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "No employment contract",
			   "zh", "\u65e0\u52b3\u52a8\u5408\u540c"
		   });
		addAnnotation
		  (changeKindEEnum,
		   source,
		   new String[] {
			   "en", "Change kind",
			   "zh", "\u53d8\u5316\u7c7b\u522b"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Service content",
			   "zh", "\u670d\u52a1\u5185\u5bb9"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Service mode",
			   "zh", "\u670d\u52a1\u65b9\u5f0f"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Service product",
			   "zh", "\u670d\u52a1\u4ea7\u54c1"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (changeKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Risk factor",
			   "zh", "\u5176\u4ed6\u4fe1\u606f\u5b89\u5168\u5f71\u54cd\u56e0\u7d20"
		   });
		addAnnotation
		  (mandateKindEEnum,
		   source,
		   new String[] {
			   "en", "Mandate kind",
			   "zh", "\u6388\u6743\u6d3b\u52a8"
		   });
		addAnnotation
		  (mandateKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (mandateKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Necessary changes",
			   "zh", "\u6b63\u786e\u3001\u5fc5\u8981\u7684\u53d8\u66f4"
		   });
		addAnnotation
		  (mandateKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Change notification",
			   "zh", "\u53ca\u65f6\u901a\u77e5\u53d8\u66f4\u5185\u5bb9\u548c\u65b9\u5f0f"
		   });
		addAnnotation
		  (reportTopicEEnum,
		   source,
		   new String[] {
			   "en", "Report topic",
			   "zh", "\u62a5\u544a\u5185\u5bb9"
		   });
		addAnnotation
		  (reportTopicEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Management status",
			   "zh", "\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u60c5\u51b5"
		   });
		addAnnotation
		  (reportTopicEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Service execution",
			   "zh", "\u4fe1\u606f\u6280\u672f\u670d\u52a1\u5b89\u5168\u6267\u884c\u60c5\u51b5"
		   });
		addAnnotation
		  (reportTopicEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Security problems",
			   "zh", "\u53d1\u73b0\u7684\u5b89\u5168\u95ee\u9898"
		   });
		addAnnotation
		  (reportTopicEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Exit process",
			   "zh", "\u9000\u51fa\u6267\u884c\u8fc7\u7a0b"
		   });
		addAnnotation
		  (reportTopicEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Exit result",
			   "zh", "\u9000\u51fa\u7ed3\u679c"
		   });
		addAnnotation
		  (trainingTopicEEnum,
		   source,
		   new String[] {
			   "en", "Training topic",
			   "zh", "\u5ba3\u8d2f\u57f9\u8bad\u5185\u5bb9"
		   });
		addAnnotation
		  (trainingTopicEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Security clauses",
			   "zh", "\u5408\u540c\u4fe1\u606f\u5b89\u5168\u6761\u6b3e"
		   });
		addAnnotation
		  (trainingTopicEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Policy and regulation",
			   "zh", "\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7b56\u7565\u548c\u5236\u5ea6"
		   });
		addAnnotation
		  (trainingTopicEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Confidentiality reminder",
			   "zh", "\u91cd\u7533\u4fdd\u5bc6\u8981\u6c42"
		   });
		addAnnotation
		  (trainingTopicEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Security education",
			   "zh", "\u4fe1\u606f\u5b89\u5168\u6559\u80b2"
		   });
		addAnnotation
		  (trainingTopicEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Service skills",
			   "zh", "\u670d\u52a1\u6280\u80fd"
		   });
		addAnnotation
		  (organisationKindEEnum,
		   source,
		   new String[] {
			   "en", "Organisation kind",
			   "zh", "\u7ec4\u7ec7\u6027\u8d28"
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Internal",
			   "zh", "\u5185\u90e8\u7ec4\u7ec7"
		   });
		addAnnotation
		  (organisationKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "External",
			   "zh", "\u5916\u90e8\u7ec4\u7ec7"
		   });
		addAnnotation
		  (organisationScopeEEnum,
		   source,
		   new String[] {
			   "en", "Organisation scope",
			   "zh", "\u8bc4\u4f30\u80fd\u529b"
		   });
		addAnnotation
		  (organisationScopeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Service security",
			   "zh", "\u670d\u52a1\u5b89\u5168\u5b9e\u73b0"
		   });
		addAnnotation
		  (organisationScopeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Resource use",
			   "zh", "\u8d44\u6e90\u5b89\u5168\u4f7f\u7528"
		   });
		addAnnotation
		  (externalQualityEEnum,
		   source,
		   new String[] {
			   "en", "External quality",
			   "zh", "\u5916\u90e8\u7ec4\u7ec7\u6761\u4ef6"
		   });
		addAnnotation
		  (externalQualityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Reputable",
			   "zh", "\u58f0\u8a89\u826f\u597d"
		   });
		addAnnotation
		  (externalQualityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Independent",
			   "zh", "\u72ec\u7acb\u6027\u5f3a"
		   });
		addAnnotation
		  (externalQualityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Secure and controllable",
			   "zh", "\u5b89\u5168\u53ef\u63a7"
		   });
		addAnnotation
		  (documentKindEEnum,
		   source,
		   new String[] {
			   "en", "Document kind",
			   "zh", "\u89c4\u7a0b\u7c7b\u522b"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Media handling procedure",
			   "zh", "\u4ecb\u8d28\u64cd\u4f5c\u89c4\u7a0b"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Physical security policy",
			   "zh", "\u7269\u7406\u548c\u73af\u5883\u5b89\u5168\u7b56\u7565"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Physical protection procedure",
			   "zh", "\u7269\u7406\u9632\u62a4\u64cd\u4f5c\u6d41\u7a0b"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Service process policy",
			   "zh", "\u670d\u52a1\u8fc7\u7a0b\u7ba1\u7406\u7b56\u7565"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Incident training material",
			   "zh", "\u4e8b\u4ef6\u5904\u7f6e\u57f9\u8bad\u6587\u6863"
		   });
		addAnnotation
		  (documentKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Other",
			   "zh", "\u5176\u4ed6"
		   });
		addAnnotation
		  (controlKindEEnum,
		   source,
		   new String[] {
			   "en", "Control kind",
			   "zh", "\u63a7\u5236\u63aa\u65bd\u7c7b\u522b"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Backup media protection",
			   "zh", "\u5907\u4efd\u4ecb\u8d28\u53ef\u9760\u5b58\u653e"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Network configuration review",
			   "zh", "\u7f51\u7edc\u914d\u7f6e\u67e5\u770b"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Remote access control",
			   "zh", "\u5916\u90e8\u8fdc\u7a0b\u63a5\u5165\u63a7\u5236"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Additional control assessment",
			   "zh", "\u989d\u5916\u7f51\u7edc\u63a7\u5236\u9700\u6c42\u8bc4\u4f30"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Network admission control",
			   "zh", "\u672a\u6388\u6743\u7f51\u7edc\u63a5\u5165\u9650\u5236"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Media physical protection",
			   "zh", "\u4ecb\u8d28\u7269\u7406\u5b89\u5168"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Media operation monitoring",
			   "zh", "\u4ecb\u8d28\u64cd\u4f5c\u76d1\u63a7"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Personnel activity audit",
			   "zh", "\u670d\u52a1\u4eba\u5458\u6d3b\u52a8\u5ba1\u8ba1"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Privileged account restriction",
			   "zh", "\u7279\u6743\u8d26\u6237\u8303\u56f4\u9650\u5b9a"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "en", "Privileged operation recording",
			   "zh", "\u7279\u6743\u64cd\u4f5c\u8bb0\u5f55"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "en", "Audit record review",
			   "zh", "\u5ba1\u8ba1\u8bb0\u5f55\u590d\u67e5"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "en", "Absence notice",
			   "zh", "\u4e0d\u80fd\u5c65\u804c\u9884\u5148\u7533\u62a5"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "en", "Agency security education",
			   "zh", "\u673a\u6784\u5b89\u5168\u6559\u80b2"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "en", "Misuse detection",
			   "zh", "\u672a\u6388\u6743\u3001\u6076\u610f\u64cd\u4f5c\u8bc6\u522b"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "en", "Access authorisation",
			   "zh", "\u7cfb\u7edf\u6216\u670d\u52a1\u8bbf\u95ee\u6388\u6743\u673a\u5236"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(16),
		   source,
		   new String[] {
			   "en", "Least-privilege authorisation",
			   "zh", "\u6700\u5c0f\u5316\u6388\u6743"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(17),
		   source,
		   new String[] {
			   "en", "Ban on private remote access",
			   "zh", "\u7981\u6b62\u79c1\u81ea\u8fdc\u7a0b\u63a5\u5165"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(18),
		   source,
		   new String[] {
			   "en", "Authorised access monitoring",
			   "zh", "\u6388\u6743\u8bbf\u95ee\u76d1\u63a7"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(19),
		   source,
		   new String[] {
			   "en", "Access log review",
			   "zh", "\u8bbf\u95ee\u65e5\u5fd7\u5ba1\u67e5"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(20),
		   source,
		   new String[] {
			   "en", "Unauthorised access monitoring",
			   "zh", "\u8d8a\u6743\u8bbf\u95ee\u548c\u4fee\u6539\u76d1\u63a7"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(21),
		   source,
		   new String[] {
			   "en", "Supervision in secure areas",
			   "zh", "\u5b89\u5168\u533a\u57df\u5185\u5168\u7a0b\u76d1\u7ba1"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(22),
		   source,
		   new String[] {
			   "en", "Equipment isolation",
			   "zh", "\u5f15\u5165\u8bbe\u5907\u5b89\u5168\u9694\u79bb"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(23),
		   source,
		   new String[] {
			   "en", "Service record keeping",
			   "zh", "\u670d\u52a1\u8fc7\u7a0b\u6587\u6863\u4fdd\u5b58"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(24),
		   source,
		   new String[] {
			   "en", "Service process management",
			   "zh", "\u670d\u52a1\u8fc7\u7a0b\u7ba1\u7406"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(25),
		   source,
		   new String[] {
			   "en", "Change management",
			   "zh", "\u670d\u52a1\u53d8\u66f4\u7ba1\u7406"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(26),
		   source,
		   new String[] {
			   "en", "Security problem reporting",
			   "zh", "\u5b89\u5168\u95ee\u9898\u53d1\u73b0\u548c\u62a5\u544a"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(27),
		   source,
		   new String[] {
			   "en", "Redundant technology",
			   "zh", "\u5197\u4f59\u6280\u672f"
		   });
		addAnnotation
		  (controlKindEEnum.getELiterals().get(28),
		   source,
		   new String[] {
			   "en", "Other",
			   "zh", "\u5176\u4ed6"
		   });
		addAnnotation
		  (controlStatusEEnum,
		   source,
		   new String[] {
			   "en", "Control status",
			   "zh", "\u63aa\u65bd\u72b6\u6001"
		   });
		addAnnotation
		  (controlStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Planned",
			   "zh", "\u8ba1\u5212"
		   });
		addAnnotation
		  (controlStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "In place",
			   "zh", "\u5df2\u5b9e\u65bd"
		   });
		addAnnotation
		  (controlStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Withdrawn",
			   "zh", "\u5df2\u64a4\u9500"
		   });
		addAnnotation
		  (sensitivityEEnum,
		   source,
		   new String[] {
			   "en", "Sensitivity",
			   "zh", "\u654f\u611f\u7a0b\u5ea6"
		   });
		addAnnotation
		  (sensitivityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (sensitivityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Ordinary",
			   "zh", "\u4e00\u822c"
		   });
		addAnnotation
		  (sensitivityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Important and sensitive",
			   "zh", "\u91cd\u8981\u654f\u611f"
		   });
		addAnnotation
		  (ownerKindEEnum,
		   source,
		   new String[] {
			   "en", "Owner kind",
			   "zh", "\u5f52\u5c5e"
		   });
		addAnnotation
		  (ownerKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (ownerKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Department",
			   "zh", "\u653f\u5e9c\u90e8\u95e8"
		   });
		addAnnotation
		  (ownerKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (remoteAccessStateEEnum,
		   source,
		   new String[] {
			   "en", "Remote access state",
			   "zh", "\u8fdc\u7a0b\u63a5\u5165\u72b6\u6001"
		   });
		addAnnotation
		  (remoteAccessStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (remoteAccessStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Closed",
			   "zh", "\u5173\u95ed"
		   });
		addAnnotation
		  (remoteAccessStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Open, authorised",
			   "zh", "\u7ecf\u6388\u6743\u5f00\u653e"
		   });
		addAnnotation
		  (remoteAccessStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Open, not authorised",
			   "zh", "\u79c1\u81ea\u5f00\u653e"
		   });
		addAnnotation
		  (equipmentPurposeEEnum,
		   source,
		   new String[] {
			   "en", "Equipment purpose",
			   "zh", "\u8bbe\u5907\u7528\u9014"
		   });
		addAnnotation
		  (equipmentPurposeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (equipmentPurposeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Development",
			   "zh", "\u5f00\u53d1"
		   });
		addAnnotation
		  (equipmentPurposeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Test",
			   "zh", "\u6d4b\u8bd5"
		   });
		addAnnotation
		  (equipmentPurposeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Operation",
			   "zh", "\u64cd\u4f5c"
		   });
		addAnnotation
		  (equipmentPurposeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Information processing",
			   "zh", "\u4fe1\u606f\u5904\u7406"
		   });
		addAnnotation
		  (mediumReliabilityEEnum,
		   source,
		   new String[] {
			   "en", "Medium reliability",
			   "zh", "\u4ecb\u8d28\u53ef\u9760\u6027"
		   });
		addAnnotation
		  (mediumReliabilityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (mediumReliabilityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Reliable",
			   "zh", "\u53ef\u9760"
		   });
		addAnnotation
		  (mediumReliabilityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Unreliable",
			   "zh", "\u4e0d\u53ef\u9760"
		   });
		addAnnotation
		  (backupKindEEnum,
		   source,
		   new String[] {
			   "en", "Backup kind",
			   "zh", "\u5907\u4efd\u7c7b\u522b"
		   });
		addAnnotation
		  (backupKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (backupKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Operation",
			   "zh", "\u670d\u52a1\u64cd\u4f5c"
		   });
		addAnnotation
		  (backupKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Data",
			   "zh", "\u6570\u636e"
		   });
		addAnnotation
		  (backupKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Service",
			   "zh", "\u670d\u52a1"
		   });
		addAnnotation
		  (testResultEEnum,
		   source,
		   new String[] {
			   "en", "Test result",
			   "zh", "\u6d4b\u8bd5\u7ed3\u679c"
		   });
		addAnnotation
		  (testResultEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (testResultEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Passed",
			   "zh", "\u901a\u8fc7"
		   });
		addAnnotation
		  (testResultEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Failed",
			   "zh", "\u672a\u901a\u8fc7"
		   });
		addAnnotation
		  (auditLogStateEEnum,
		   source,
		   new String[] {
			   "en", "Audit log state",
			   "zh", "\u5ba1\u8ba1\u673a\u5236\u72b6\u6001"
		   });
		addAnnotation
		  (auditLogStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (auditLogStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Enabled",
			   "zh", "\u5df2\u542f\u7528"
		   });
		addAnnotation
		  (auditLogStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Disabled",
			   "zh", "\u672a\u542f\u7528"
		   });
		addAnnotation
		  (auditFieldEEnum,
		   source,
		   new String[] {
			   "en", "Audit field",
			   "zh", "\u5ba1\u8ba1\u8bb0\u5f55\u53c2\u6570"
		   });
		addAnnotation
		  (auditFieldEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Date and time",
			   "zh", "\u65e5\u671f\u548c\u65f6\u95f4"
		   });
		addAnnotation
		  (auditFieldEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Event type",
			   "zh", "\u4e8b\u4ef6\u7c7b\u578b"
		   });
		addAnnotation
		  (auditFieldEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "User account",
			   "zh", "\u7528\u6237\u8d26\u6237"
		   });
		addAnnotation
		  (auditFieldEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Success or failure",
			   "zh", "\u6210\u529f\u6216\u5931\u8d25"
		   });
		addAnnotation
		  (areaSecurityEEnum,
		   source,
		   new String[] {
			   "en", "Area security",
			   "zh", "\u533a\u57df\u5b89\u5168\u7b49\u7ea7"
		   });
		addAnnotation
		  (areaSecurityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (areaSecurityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Secure",
			   "zh", "\u5b89\u5168\u533a\u57df"
		   });
		addAnnotation
		  (areaSecurityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Ordinary",
			   "zh", "\u666e\u901a\u533a\u57df"
		   });
		addAnnotation
		  (boundaryMarkingEEnum,
		   source,
		   new String[] {
			   "en", "Boundary marking",
			   "zh", "\u8fb9\u754c\u6807\u8bc6"
		   });
		addAnnotation
		  (boundaryMarkingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (boundaryMarkingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Marked",
			   "zh", "\u6709\u6e05\u6670\u6807\u8bc6"
		   });
		addAnnotation
		  (boundaryMarkingEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Unmarked",
			   "zh", "\u65e0\u6807\u8bc6"
		   });
		addAnnotation
		  (privilegeKindEEnum,
		   source,
		   new String[] {
			   "en", "Privilege kind",
			   "zh", "\u8d26\u6237\u6743\u9650\u7c7b\u522b"
		   });
		addAnnotation
		  (privilegeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (privilegeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Ordinary",
			   "zh", "\u666e\u901a\u8d26\u6237"
		   });
		addAnnotation
		  (privilegeKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Privileged",
			   "zh", "\u7279\u6743\u8d26\u6237"
		   });
		addAnnotation
		  (accountStateEEnum,
		   source,
		   new String[] {
			   "en", "Account state",
			   "zh", "\u8d26\u6237\u72b6\u6001"
		   });
		addAnnotation
		  (accountStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Active",
			   "zh", "\u6709\u6548"
		   });
		addAnnotation
		  (accountStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Revoked",
			   "zh", "\u5df2\u6ce8\u9500"
		   });
		addAnnotation
		  (grantBasisEEnum,
		   source,
		   new String[] {
			   "en", "Grant basis",
			   "zh", "\u6388\u6743\u4f9d\u636e"
		   });
		addAnnotation
		  (grantBasisEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (grantBasisEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Least privilege",
			   "zh", "\u6700\u5c0f\u5316\u539f\u5219"
		   });
		addAnnotation
		  (grantBasisEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Beyond need",
			   "zh", "\u8d85\u51fa\u5c97\u4f4d\u9700\u8981"
		   });
		addAnnotation
		  (dispositionSubjectEEnum,
		   source,
		   new String[] {
			   "en", "Disposition subject",
			   "zh", "\u5904\u7f6e\u5bf9\u8c61"
		   });
		addAnnotation
		  (dispositionSubjectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (dispositionSubjectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Sensitive information",
			   "zh", "\u91cd\u8981\u654f\u611f\u4fe1\u606f"
		   });
		addAnnotation
		  (dispositionSubjectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Documents",
			   "zh", "\u6587\u6863"
		   });
		addAnnotation
		  (dispositionSubjectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Resources",
			   "zh", "\u8d44\u6e90"
		   });
		addAnnotation
		  (dispositionMethodEEnum,
		   source,
		   new String[] {
			   "en", "Disposition method",
			   "zh", "\u5904\u7f6e\u65b9\u5f0f"
		   });
		addAnnotation
		  (dispositionMethodEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (dispositionMethodEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Destroyed",
			   "zh", "\u5b89\u5168\u9500\u6bc1"
		   });
		addAnnotation
		  (dispositionMethodEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Handed over",
			   "zh", "\u5b89\u5168\u4ea4\u63a5"
		   });
		addAnnotation
		  (redundancySubjectEEnum,
		   source,
		   new String[] {
			   "en", "Redundancy subject",
			   "zh", "\u5197\u4f59\u5bf9\u8c61"
		   });
		addAnnotation
		  (redundancySubjectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (redundancySubjectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Data",
			   "zh", "\u6570\u636e"
		   });
		addAnnotation
		  (evidenceKindEEnum,
		   source,
		   new String[] {
			   "en", "Evidence kind",
			   "zh", "\u8bc1\u636e\u7c7b\u522b"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Other",
			   "zh", "\u5176\u4ed6"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Document",
			   "zh", "\u6587\u4ef6"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Record",
			   "zh", "\u8bb0\u5f55"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Minutes",
			   "zh", "\u4f1a\u8bae\u7eaa\u8981"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Letter or authorisation",
			   "zh", "\u51fd\u4ef6\u3001\u6388\u6743\u4e66\u3001\u8d23\u4efb\u4e66"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Contract",
			   "zh", "\u5408\u540c\u3001\u534f\u8bae"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Report",
			   "zh", "\u62a5\u544a"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Certificate",
			   "zh", "\u8bc1\u4e66\u3001\u8bc1\u660e"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Log",
			   "zh", "\u65e5\u5fd7"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Attendance list",
			   "zh", "\u7b7e\u5230\u8868"
		   });
		addAnnotation
		  (evidenceKindEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "en", "Photograph or screenshot",
			   "zh", "\u7167\u7247\u3001\u622a\u56fe"
		   });
		addAnnotation
		  (judgedVerdictEEnum,
		   source,
		   new String[] {
			   "en", "Judged verdict",
			   "zh", "\u5224\u65ad\u7ed3\u8bba"
		   });
		addAnnotation
		  (judgedVerdictEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not judged yet",
			   "zh", "\u5c1a\u672a\u5224\u65ad"
		   });
		addAnnotation
		  (judgedVerdictEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Satisfied",
			   "zh", "\u6ee1\u8db3"
		   });
		addAnnotation
		  (judgedVerdictEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Partial",
			   "zh", "\u90e8\u5206\u6ee1\u8db3"
		   });
		addAnnotation
		  (judgedVerdictEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Gap",
			   "zh", "\u4e0d\u6ee1\u8db3"
		   });
		addAnnotation
		  (judgedVerdictEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Not applicable",
			   "zh", "\u4e0d\u9002\u7528"
		   });
		addAnnotation
		  (periodSubjectEEnum,
		   source,
		   new String[] {
			   "en", "Period subject",
			   "zh", "\u5468\u671f\u4e8b\u9879"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Policy review",
			   "zh", "\u7b56\u7565\u5ba1\u67e5"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Regulation review",
			   "zh", "\u5236\u5ea6\u8bc4\u5ba1"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Reporting",
			   "zh", "\u5411\u4e3b\u7ba1\u9886\u5bfc\u62a5\u544a"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Service evaluation",
			   "zh", "\u670d\u52a1\u5b89\u5168\u8bc4\u4f30"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "en", "Management audit",
			   "zh", "\u7ba1\u7406\u884c\u4e3a\u5ba1\u8ba1"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "en", "Recovery test",
			   "zh", "\u5907\u4efd\u6062\u590d\u6d4b\u8bd5"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "en", "Personnel activity audit",
			   "zh", "\u670d\u52a1\u4eba\u5458\u6d3b\u52a8\u5ba1\u8ba1"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "en", "Audit record review",
			   "zh", "\u5ba1\u8ba1\u8bb0\u5f55\u590d\u67e5"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "en", "Personnel training",
			   "zh", "\u670d\u52a1\u4eba\u5458\u57f9\u8bad"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "en", "Access log review",
			   "zh", "\u8bbf\u95ee\u65e5\u5fd7\u5ba1\u67e5"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "en", "Time allowed for the filing",
			   "zh", "\u5907\u6848\u65f6\u9650"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "en", "Time allowed to amend the filing",
			   "zh", "\u5907\u6848\u8c03\u6574\u65f6\u9650"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "en", "Time allowed to revise the clauses",
			   "zh", "\u6761\u6b3e\u4fee\u8ba2\u65f6\u9650"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "en", "Time allowed to revoke accounts",
			   "zh", "\u8d26\u6237\u6ce8\u9500\u65f6\u9650"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "en", "Time allowed to analyse problems",
			   "zh", "\u95ee\u9898\u5206\u6790\u65f6\u9650"
		   });
		addAnnotation
		  (periodSubjectEEnum.getELiterals().get(16),
		   source,
		   new String[] {
			   "en", "Shortest long-term employment",
			   "zh", "\u957f\u671f\u52b3\u52a8\u5408\u540c\u6700\u77ed\u671f\u9650"
		   });
		addAnnotation
		  (requirementSubjectEEnum,
		   source,
		   new String[] {
			   "en", "Requirement subject",
			   "zh", "\u5176\u4ed6\u8981\u6c42\u5bf9\u8c61"
		   });
		addAnnotation
		  (requirementSubjectEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "en", "Not stated",
			   "zh", "\u672a\u8bf4\u660e"
		   });
		addAnnotation
		  (requirementSubjectEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "en", "Agency",
			   "zh", "\u5916\u5305\u670d\u52a1\u673a\u6784"
		   });
		addAnnotation
		  (requirementSubjectEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "en", "Personnel",
			   "zh", "\u670d\u52a1\u4eba\u5458"
		   });
		addAnnotation
		  (requirementSubjectEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "en", "Confidentiality",
			   "zh", "\u4fdd\u5bc6\u534f\u8bae"
		   });
		addAnnotation
		  (requirementSubjectEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "en", "Filing",
			   "zh", "\u5907\u6848"
		   });
		addAnnotation
		  (partialDateEDataType,
		   source,
		   new String[] {
			   "en", "Date",
			   "zh", "\u65e5\u671f"
		   });
		addAnnotation
		  (periodEDataType,
		   source,
		   new String[] {
			   "en", "Period",
			   "zh", "\u671f\u9650"
		   });
		addAnnotation
		  (durationEDataType,
		   source,
		   new String[] {
			   "en", "Duration",
			   "zh", "\u65f6\u957f"
		   });
	}

} //OutsourcingPackageImpl

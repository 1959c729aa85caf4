/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage
 * @generated
 */
public interface OutsourcingFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OutsourcingFactory eINSTANCE = org.plumbline.model.outsourcing.impl.OutsourcingFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Project</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Project</em>'.
	 * @generated
	 */
	OutsourcingProject createOutsourcingProject();

	/**
	 * Returns a new object of class '<em>Department</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Department</em>'.
	 * @generated
	 */
	Department createDepartment();

	/**
	 * Returns a new object of class '<em>Internal Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Internal Unit</em>'.
	 * @generated
	 */
	InternalUnit createInternalUnit();

	/**
	 * Returns a new object of class '<em>Official</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Official</em>'.
	 * @generated
	 */
	Official createOfficial();

	/**
	 * Returns a new object of class '<em>Supervising Leader</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Supervising Leader</em>'.
	 * @generated
	 */
	SupervisingLeader createSupervisingLeader();

	/**
	 * Returns a new object of class '<em>Responsible Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Responsible Unit</em>'.
	 * @generated
	 */
	ResponsibleUnit createResponsibleUnit();

	/**
	 * Returns a new object of class '<em>Authorisation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Authorisation</em>'.
	 * @generated
	 */
	Authorisation createAuthorisation();

	/**
	 * Returns a new object of class '<em>Responsibility Letter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Responsibility Letter</em>'.
	 * @generated
	 */
	ResponsibilityLetter createResponsibilityLetter();

	/**
	 * Returns a new object of class '<em>Resource Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Resource Allocation</em>'.
	 * @generated
	 */
	ResourceAllocation createResourceAllocation();

	/**
	 * Returns a new object of class '<em>Supervising Authority</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Supervising Authority</em>'.
	 * @generated
	 */
	SupervisingAuthority createSupervisingAuthority();

	/**
	 * Returns a new object of class '<em>Assessment Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assessment Organisation</em>'.
	 * @generated
	 */
	AssessmentOrganisation createAssessmentOrganisation();

	/**
	 * Returns a new object of class '<em>Phase</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Phase</em>'.
	 * @generated
	 */
	Phase createPhase();

	/**
	 * Returns a new object of class '<em>Gate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gate</em>'.
	 * @generated
	 */
	Gate createGate();

	/**
	 * Returns a new object of class '<em>Leadership Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Leadership Decision</em>'.
	 * @generated
	 */
	LeadershipDecision createLeadershipDecision();

	/**
	 * Returns a new object of class '<em>Risk Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Risk Assessment</em>'.
	 * @generated
	 */
	RiskAssessment createRiskAssessment();

	/**
	 * Returns a new object of class '<em>Threat</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Threat</em>'.
	 * @generated
	 */
	Threat createThreat();

	/**
	 * Returns a new object of class '<em>Vulnerability</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vulnerability</em>'.
	 * @generated
	 */
	Vulnerability createVulnerability();

	/**
	 * Returns a new object of class '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Risk</em>'.
	 * @generated
	 */
	Risk createRisk();

	/**
	 * Returns a new object of class '<em>Control Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Control Evaluation</em>'.
	 * @generated
	 */
	ControlEvaluation createControlEvaluation();

	/**
	 * Returns a new object of class '<em>Unit Influence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Unit Influence</em>'.
	 * @generated
	 */
	UnitInfluence createUnitInfluence();

	/**
	 * Returns a new object of class '<em>Risk Decision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Risk Decision</em>'.
	 * @generated
	 */
	RiskDecision createRiskDecision();

	/**
	 * Returns a new object of class '<em>Cost Benefit Analysis</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Cost Benefit Analysis</em>'.
	 * @generated
	 */
	CostBenefitAnalysis createCostBenefitAnalysis();

	/**
	 * Returns a new object of class '<em>Candidate Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Candidate Assessment</em>'.
	 * @generated
	 */
	CandidateAssessment createCandidateAssessment();

	/**
	 * Returns a new object of class '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing</em>'.
	 * @generated
	 */
	Filing createFiling();

	/**
	 * Returns a new object of class '<em>Filing Amendment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Filing Amendment</em>'.
	 * @generated
	 */
	FilingAmendment createFilingAmendment();

	/**
	 * Returns a new object of class '<em>Service Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Evaluation</em>'.
	 * @generated
	 */
	ServiceEvaluation createServiceEvaluation();

	/**
	 * Returns a new object of class '<em>Management Audit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Management Audit</em>'.
	 * @generated
	 */
	ManagementAudit createManagementAudit();

	/**
	 * Returns a new object of class '<em>Delivery Verification</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Delivery Verification</em>'.
	 * @generated
	 */
	DeliveryVerification createDeliveryVerification();

	/**
	 * Returns a new object of class '<em>Execution Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Execution Inspection</em>'.
	 * @generated
	 */
	ExecutionInspection createExecutionInspection();

	/**
	 * Returns a new object of class '<em>Authority Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Authority Inspection</em>'.
	 * @generated
	 */
	AuthorityInspection createAuthorityInspection();

	/**
	 * Returns a new object of class '<em>Improvement Supervision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Improvement Supervision</em>'.
	 * @generated
	 */
	ImprovementSupervision createImprovementSupervision();

	/**
	 * Returns a new object of class '<em>Improvement Suggestion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Improvement Suggestion</em>'.
	 * @generated
	 */
	ImprovementSuggestion createImprovementSuggestion();

	/**
	 * Returns a new object of class '<em>Management Report</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Management Report</em>'.
	 * @generated
	 */
	ManagementReport createManagementReport();

	/**
	 * Returns a new object of class '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Training</em>'.
	 * @generated
	 */
	Training createTraining();

	/**
	 * Returns a new object of class '<em>Improvement Comparison</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Improvement Comparison</em>'.
	 * @generated
	 */
	ImprovementComparison createImprovementComparison();

	/**
	 * Returns a new object of class '<em>Redundancy Determination</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Redundancy Determination</em>'.
	 * @generated
	 */
	RedundancyDetermination createRedundancyDetermination();

	/**
	 * Returns a new object of class '<em>Service Exit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Exit</em>'.
	 * @generated
	 */
	ServiceExit createServiceExit();

	/**
	 * Returns a new object of class '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Disposition</em>'.
	 * @generated
	 */
	Disposition createDisposition();

	/**
	 * Returns a new object of class '<em>Approval</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Approval</em>'.
	 * @generated
	 */
	Approval createApproval();

	/**
	 * Returns a new object of class '<em>Review</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Review</em>'.
	 * @generated
	 */
	Review createReview();

	/**
	 * Returns a new object of class '<em>Revision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Revision</em>'.
	 * @generated
	 */
	Revision createRevision();

	/**
	 * Returns a new object of class '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Policy</em>'.
	 * @generated
	 */
	OutsourcingPolicy createOutsourcingPolicy();

	/**
	 * Returns a new object of class '<em>Management Regulation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Management Regulation</em>'.
	 * @generated
	 */
	ManagementRegulation createManagementRegulation();

	/**
	 * Returns a new object of class '<em>Management Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Management Plan</em>'.
	 * @generated
	 */
	ManagementPlan createManagementPlan();

	/**
	 * Returns a new object of class '<em>Agreement Template</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agreement Template</em>'.
	 * @generated
	 */
	AgreementTemplate createAgreementTemplate();

	/**
	 * Returns a new object of class '<em>Training Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Training Plan</em>'.
	 * @generated
	 */
	TrainingPlan createTrainingPlan();

	/**
	 * Returns a new object of class '<em>Incident Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Incident Plan</em>'.
	 * @generated
	 */
	IncidentPlan createIncidentPlan();

	/**
	 * Returns a new object of class '<em>Continuity Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Continuity Plan</em>'.
	 * @generated
	 */
	ContinuityPlan createContinuityPlan();

	/**
	 * Returns a new object of class '<em>Operating Document</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Operating Document</em>'.
	 * @generated
	 */
	OperatingDocument createOperatingDocument();

	/**
	 * Returns a new object of class '<em>Test Run</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Test Run</em>'.
	 * @generated
	 */
	TestRun createTestRun();

	/**
	 * Returns a new object of class '<em>Service Agency</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Agency</em>'.
	 * @generated
	 */
	ServiceAgency createServiceAgency();

	/**
	 * Returns a new object of class '<em>Office</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Office</em>'.
	 * @generated
	 */
	Office createOffice();

	/**
	 * Returns a new object of class '<em>Agency Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency Check</em>'.
	 * @generated
	 */
	AgencyCheck createAgencyCheck();

	/**
	 * Returns a new object of class '<em>Personnel Check</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Personnel Check</em>'.
	 * @generated
	 */
	PersonnelCheck createPersonnelCheck();

	/**
	 * Returns a new object of class '<em>Qualification</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Qualification</em>'.
	 * @generated
	 */
	Qualification createQualification();

	/**
	 * Returns a new object of class '<em>Service Person</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Person</em>'.
	 * @generated
	 */
	ServicePerson createServicePerson();

	/**
	 * Returns a new object of class '<em>Employment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Employment</em>'.
	 * @generated
	 */
	Employment createEmployment();

	/**
	 * Returns a new object of class '<em>Service Contract</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Service Contract</em>'.
	 * @generated
	 */
	ServiceContract createServiceContract();

	/**
	 * Returns a new object of class '<em>Outsourced Service</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Outsourced Service</em>'.
	 * @generated
	 */
	OutsourcedService createOutsourcedService();

	/**
	 * Returns a new object of class '<em>Security Clauses</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Security Clauses</em>'.
	 * @generated
	 */
	SecurityClauses createSecurityClauses();

	/**
	 * Returns a new object of class '<em>Exit Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exit Strategy</em>'.
	 * @generated
	 */
	ExitStrategy createExitStrategy();

	/**
	 * Returns a new object of class '<em>Exit Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exit Condition</em>'.
	 * @generated
	 */
	ExitCondition createExitCondition();

	/**
	 * Returns a new object of class '<em>Delivery Stage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Delivery Stage</em>'.
	 * @generated
	 */
	DeliveryStage createDeliveryStage();

	/**
	 * Returns a new object of class '<em>Subcontract</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Subcontract</em>'.
	 * @generated
	 */
	Subcontract createSubcontract();

	/**
	 * Returns a new object of class '<em>Agency Mandate</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Agency Mandate</em>'.
	 * @generated
	 */
	AgencyMandate createAgencyMandate();

	/**
	 * Returns a new object of class '<em>Confidentiality Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Confidentiality Agreement</em>'.
	 * @generated
	 */
	ConfidentialityAgreement createConfidentialityAgreement();

	/**
	 * Returns a new object of class '<em>Change</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Change</em>'.
	 * @generated
	 */
	Change createChange();

	/**
	 * Returns a new object of class '<em>Change Record</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Change Record</em>'.
	 * @generated
	 */
	ChangeRecord createChangeRecord();

	/**
	 * Returns a new object of class '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Problem</em>'.
	 * @generated
	 */
	Problem createProblem();

	/**
	 * Returns a new object of class '<em>Improvement Measure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Improvement Measure</em>'.
	 * @generated
	 */
	ImprovementMeasure createImprovementMeasure();

	/**
	 * Returns a new object of class '<em>Security Incident</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Security Incident</em>'.
	 * @generated
	 */
	SecurityIncident createSecurityIncident();

	/**
	 * Returns a new object of class '<em>Control Measure</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Control Measure</em>'.
	 * @generated
	 */
	ControlMeasure createControlMeasure();

	/**
	 * Returns a new object of class '<em>Control Execution</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Control Execution</em>'.
	 * @generated
	 */
	ControlExecution createControlExecution();

	/**
	 * Returns a new object of class '<em>Effectiveness Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Effectiveness Assessment</em>'.
	 * @generated
	 */
	EffectivenessAssessment createEffectivenessAssessment();

	/**
	 * Returns a new object of class '<em>Technical Environment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Technical Environment</em>'.
	 * @generated
	 */
	TechnicalEnvironment createTechnicalEnvironment();

	/**
	 * Returns a new object of class '<em>Information System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Information System</em>'.
	 * @generated
	 */
	InformationSystem createInformationSystem();

	/**
	 * Returns a new object of class '<em>Data Asset</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Asset</em>'.
	 * @generated
	 */
	DataAsset createDataAsset();

	/**
	 * Returns a new object of class '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network</em>'.
	 * @generated
	 */
	Network createNetwork();

	/**
	 * Returns a new object of class '<em>Remote Access</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Remote Access</em>'.
	 * @generated
	 */
	RemoteAccess createRemoteAccess();

	/**
	 * Returns a new object of class '<em>Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Equipment</em>'.
	 * @generated
	 */
	Equipment createEquipment();

	/**
	 * Returns a new object of class '<em>Storage Medium</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Storage Medium</em>'.
	 * @generated
	 */
	StorageMedium createStorageMedium();

	/**
	 * Returns a new object of class '<em>Backup</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Backup</em>'.
	 * @generated
	 */
	Backup createBackup();

	/**
	 * Returns a new object of class '<em>Audit Log</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Audit Log</em>'.
	 * @generated
	 */
	AuditLog createAuditLog();

	/**
	 * Returns a new object of class '<em>Area</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Area</em>'.
	 * @generated
	 */
	Area createArea();

	/**
	 * Returns a new object of class '<em>Account</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Account</em>'.
	 * @generated
	 */
	Account createAccount();

	/**
	 * Returns a new object of class '<em>Access Grant</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Access Grant</em>'.
	 * @generated
	 */
	AccessGrant createAccessGrant();

	/**
	 * Returns a new object of class '<em>Other Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Other Requirement</em>'.
	 * @generated
	 */
	OtherRequirement createOtherRequirement();

	/**
	 * Returns a new object of class '<em>Period Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Period Setting</em>'.
	 * @generated
	 */
	PeriodSetting createPeriodSetting();

	/**
	 * Returns a new object of class '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Evidence</em>'.
	 * @generated
	 */
	Evidence createEvidence();

	/**
	 * Returns a new object of class '<em>Judgement</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Judgement</em>'.
	 * @generated
	 */
	Judgement createJudgement();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	OutsourcingPackage getOutsourcingPackage();

} //OutsourcingFactory

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.outsourcing.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage
 * @generated
 */
public class OutsourcingAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static OutsourcingPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutsourcingAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = OutsourcingPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutsourcingSwitch<Adapter> modelSwitch =
		new OutsourcingSwitch<Adapter>() {
			@Override
			public Adapter caseElement(Element object) {
				return createElementAdapter();
			}
			@Override
			public Adapter caseParty(Party object) {
				return createPartyAdapter();
			}
			@Override
			public Adapter caseOutsourcingProject(OutsourcingProject object) {
				return createOutsourcingProjectAdapter();
			}
			@Override
			public Adapter caseDepartment(Department object) {
				return createDepartmentAdapter();
			}
			@Override
			public Adapter caseInternalUnit(InternalUnit object) {
				return createInternalUnitAdapter();
			}
			@Override
			public Adapter casePerson(Person object) {
				return createPersonAdapter();
			}
			@Override
			public Adapter caseOfficial(Official object) {
				return createOfficialAdapter();
			}
			@Override
			public Adapter caseSupervisingLeader(SupervisingLeader object) {
				return createSupervisingLeaderAdapter();
			}
			@Override
			public Adapter caseResponsibleUnit(ResponsibleUnit object) {
				return createResponsibleUnitAdapter();
			}
			@Override
			public Adapter caseAuthorisation(Authorisation object) {
				return createAuthorisationAdapter();
			}
			@Override
			public Adapter caseResponsibilityLetter(ResponsibilityLetter object) {
				return createResponsibilityLetterAdapter();
			}
			@Override
			public Adapter caseResourceAllocation(ResourceAllocation object) {
				return createResourceAllocationAdapter();
			}
			@Override
			public Adapter caseSupervisingAuthority(SupervisingAuthority object) {
				return createSupervisingAuthorityAdapter();
			}
			@Override
			public Adapter caseAssessmentOrganisation(AssessmentOrganisation object) {
				return createAssessmentOrganisationAdapter();
			}
			@Override
			public Adapter casePhase(Phase object) {
				return createPhaseAdapter();
			}
			@Override
			public Adapter caseGate(Gate object) {
				return createGateAdapter();
			}
			@Override
			public Adapter caseActivity(Activity object) {
				return createActivityAdapter();
			}
			@Override
			public Adapter caseLeadershipDecision(LeadershipDecision object) {
				return createLeadershipDecisionAdapter();
			}
			@Override
			public Adapter caseRiskAssessment(RiskAssessment object) {
				return createRiskAssessmentAdapter();
			}
			@Override
			public Adapter caseThreat(Threat object) {
				return createThreatAdapter();
			}
			@Override
			public Adapter caseVulnerability(Vulnerability object) {
				return createVulnerabilityAdapter();
			}
			@Override
			public Adapter caseRisk(Risk object) {
				return createRiskAdapter();
			}
			@Override
			public Adapter caseControlEvaluation(ControlEvaluation object) {
				return createControlEvaluationAdapter();
			}
			@Override
			public Adapter caseUnitInfluence(UnitInfluence object) {
				return createUnitInfluenceAdapter();
			}
			@Override
			public Adapter caseRiskDecision(RiskDecision object) {
				return createRiskDecisionAdapter();
			}
			@Override
			public Adapter caseCostBenefitAnalysis(CostBenefitAnalysis object) {
				return createCostBenefitAnalysisAdapter();
			}
			@Override
			public Adapter caseCandidateAssessment(CandidateAssessment object) {
				return createCandidateAssessmentAdapter();
			}
			@Override
			public Adapter caseFiling(Filing object) {
				return createFilingAdapter();
			}
			@Override
			public Adapter caseFilingAmendment(FilingAmendment object) {
				return createFilingAmendmentAdapter();
			}
			@Override
			public Adapter caseSupervisionActivity(SupervisionActivity object) {
				return createSupervisionActivityAdapter();
			}
			@Override
			public Adapter caseServiceEvaluation(ServiceEvaluation object) {
				return createServiceEvaluationAdapter();
			}
			@Override
			public Adapter caseManagementAudit(ManagementAudit object) {
				return createManagementAuditAdapter();
			}
			@Override
			public Adapter caseDeliveryVerification(DeliveryVerification object) {
				return createDeliveryVerificationAdapter();
			}
			@Override
			public Adapter caseExecutionInspection(ExecutionInspection object) {
				return createExecutionInspectionAdapter();
			}
			@Override
			public Adapter caseAuthorityInspection(AuthorityInspection object) {
				return createAuthorityInspectionAdapter();
			}
			@Override
			public Adapter caseImprovementSupervision(ImprovementSupervision object) {
				return createImprovementSupervisionAdapter();
			}
			@Override
			public Adapter caseImprovementSuggestion(ImprovementSuggestion object) {
				return createImprovementSuggestionAdapter();
			}
			@Override
			public Adapter caseManagementReport(ManagementReport object) {
				return createManagementReportAdapter();
			}
			@Override
			public Adapter caseTraining(Training object) {
				return createTrainingAdapter();
			}
			@Override
			public Adapter caseImprovementComparison(ImprovementComparison object) {
				return createImprovementComparisonAdapter();
			}
			@Override
			public Adapter caseRedundancyDetermination(RedundancyDetermination object) {
				return createRedundancyDeterminationAdapter();
			}
			@Override
			public Adapter caseServiceExit(ServiceExit object) {
				return createServiceExitAdapter();
			}
			@Override
			public Adapter caseDisposition(Disposition object) {
				return createDispositionAdapter();
			}
			@Override
			public Adapter caseApproval(Approval object) {
				return createApprovalAdapter();
			}
			@Override
			public Adapter caseReview(Review object) {
				return createReviewAdapter();
			}
			@Override
			public Adapter caseRevision(Revision object) {
				return createRevisionAdapter();
			}
			@Override
			public Adapter caseManagedDocument(ManagedDocument object) {
				return createManagedDocumentAdapter();
			}
			@Override
			public Adapter caseOutsourcingPolicy(OutsourcingPolicy object) {
				return createOutsourcingPolicyAdapter();
			}
			@Override
			public Adapter caseManagementRegulation(ManagementRegulation object) {
				return createManagementRegulationAdapter();
			}
			@Override
			public Adapter caseManagementPlan(ManagementPlan object) {
				return createManagementPlanAdapter();
			}
			@Override
			public Adapter caseAgreementTemplate(AgreementTemplate object) {
				return createAgreementTemplateAdapter();
			}
			@Override
			public Adapter caseTrainingPlan(TrainingPlan object) {
				return createTrainingPlanAdapter();
			}
			@Override
			public Adapter caseIncidentPlan(IncidentPlan object) {
				return createIncidentPlanAdapter();
			}
			@Override
			public Adapter caseContinuityPlan(ContinuityPlan object) {
				return createContinuityPlanAdapter();
			}
			@Override
			public Adapter caseOperatingDocument(OperatingDocument object) {
				return createOperatingDocumentAdapter();
			}
			@Override
			public Adapter caseTestRun(TestRun object) {
				return createTestRunAdapter();
			}
			@Override
			public Adapter caseServiceAgency(ServiceAgency object) {
				return createServiceAgencyAdapter();
			}
			@Override
			public Adapter caseOffice(Office object) {
				return createOfficeAdapter();
			}
			@Override
			public Adapter caseCheck(Check object) {
				return createCheckAdapter();
			}
			@Override
			public Adapter caseAgencyCheck(AgencyCheck object) {
				return createAgencyCheckAdapter();
			}
			@Override
			public Adapter casePersonnelCheck(PersonnelCheck object) {
				return createPersonnelCheckAdapter();
			}
			@Override
			public Adapter caseQualification(Qualification object) {
				return createQualificationAdapter();
			}
			@Override
			public Adapter caseServicePerson(ServicePerson object) {
				return createServicePersonAdapter();
			}
			@Override
			public Adapter caseEmployment(Employment object) {
				return createEmploymentAdapter();
			}
			@Override
			public Adapter caseServiceContract(ServiceContract object) {
				return createServiceContractAdapter();
			}
			@Override
			public Adapter caseOutsourcedService(OutsourcedService object) {
				return createOutsourcedServiceAdapter();
			}
			@Override
			public Adapter caseSecurityClauses(SecurityClauses object) {
				return createSecurityClausesAdapter();
			}
			@Override
			public Adapter caseExitStrategy(ExitStrategy object) {
				return createExitStrategyAdapter();
			}
			@Override
			public Adapter caseExitCondition(ExitCondition object) {
				return createExitConditionAdapter();
			}
			@Override
			public Adapter caseDeliveryStage(DeliveryStage object) {
				return createDeliveryStageAdapter();
			}
			@Override
			public Adapter caseSubcontract(Subcontract object) {
				return createSubcontractAdapter();
			}
			@Override
			public Adapter caseAgencyMandate(AgencyMandate object) {
				return createAgencyMandateAdapter();
			}
			@Override
			public Adapter caseConfidentialityAgreement(ConfidentialityAgreement object) {
				return createConfidentialityAgreementAdapter();
			}
			@Override
			public Adapter caseChange(Change object) {
				return createChangeAdapter();
			}
			@Override
			public Adapter caseChangeRecord(ChangeRecord object) {
				return createChangeRecordAdapter();
			}
			@Override
			public Adapter caseProblem(Problem object) {
				return createProblemAdapter();
			}
			@Override
			public Adapter caseImprovementMeasure(ImprovementMeasure object) {
				return createImprovementMeasureAdapter();
			}
			@Override
			public Adapter caseSecurityIncident(SecurityIncident object) {
				return createSecurityIncidentAdapter();
			}
			@Override
			public Adapter caseControlMeasure(ControlMeasure object) {
				return createControlMeasureAdapter();
			}
			@Override
			public Adapter caseControlExecution(ControlExecution object) {
				return createControlExecutionAdapter();
			}
			@Override
			public Adapter caseEffectivenessAssessment(EffectivenessAssessment object) {
				return createEffectivenessAssessmentAdapter();
			}
			@Override
			public Adapter caseTechnicalEnvironment(TechnicalEnvironment object) {
				return createTechnicalEnvironmentAdapter();
			}
			@Override
			public Adapter caseAsset(Asset object) {
				return createAssetAdapter();
			}
			@Override
			public Adapter caseInformationSystem(InformationSystem object) {
				return createInformationSystemAdapter();
			}
			@Override
			public Adapter caseDataAsset(DataAsset object) {
				return createDataAssetAdapter();
			}
			@Override
			public Adapter caseNetwork(Network object) {
				return createNetworkAdapter();
			}
			@Override
			public Adapter caseRemoteAccess(RemoteAccess object) {
				return createRemoteAccessAdapter();
			}
			@Override
			public Adapter caseEquipment(Equipment object) {
				return createEquipmentAdapter();
			}
			@Override
			public Adapter caseStorageMedium(StorageMedium object) {
				return createStorageMediumAdapter();
			}
			@Override
			public Adapter caseBackup(Backup object) {
				return createBackupAdapter();
			}
			@Override
			public Adapter caseAuditLog(AuditLog object) {
				return createAuditLogAdapter();
			}
			@Override
			public Adapter caseArea(Area object) {
				return createAreaAdapter();
			}
			@Override
			public Adapter caseAccount(Account object) {
				return createAccountAdapter();
			}
			@Override
			public Adapter caseAccessGrant(AccessGrant object) {
				return createAccessGrantAdapter();
			}
			@Override
			public Adapter caseOtherRequirement(OtherRequirement object) {
				return createOtherRequirementAdapter();
			}
			@Override
			public Adapter casePeriodSetting(PeriodSetting object) {
				return createPeriodSettingAdapter();
			}
			@Override
			public Adapter caseEvidence(Evidence object) {
				return createEvidenceAdapter();
			}
			@Override
			public Adapter caseJudgement(Judgement object) {
				return createJudgementAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Element
	 * @generated
	 */
	public Adapter createElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Party
	 * @generated
	 */
	public Adapter createPartyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.OutsourcingProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject
	 * @generated
	 */
	public Adapter createOutsourcingProjectAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Department <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Department
	 * @generated
	 */
	public Adapter createDepartmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.InternalUnit <em>Internal Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.InternalUnit
	 * @generated
	 */
	public Adapter createInternalUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Person
	 * @generated
	 */
	public Adapter createPersonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Official <em>Official</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Official
	 * @generated
	 */
	public Adapter createOfficialAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.SupervisingLeader <em>Supervising Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.SupervisingLeader
	 * @generated
	 */
	public Adapter createSupervisingLeaderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ResponsibleUnit <em>Responsible Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit
	 * @generated
	 */
	public Adapter createResponsibleUnitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Authorisation <em>Authorisation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Authorisation
	 * @generated
	 */
	public Adapter createAuthorisationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ResponsibilityLetter <em>Responsibility Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter
	 * @generated
	 */
	public Adapter createResponsibilityLetterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ResourceAllocation <em>Resource Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation
	 * @generated
	 */
	public Adapter createResourceAllocationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.SupervisingAuthority <em>Supervising Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.SupervisingAuthority
	 * @generated
	 */
	public Adapter createSupervisingAuthorityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AssessmentOrganisation <em>Assessment Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation
	 * @generated
	 */
	public Adapter createAssessmentOrganisationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Phase
	 * @generated
	 */
	public Adapter createPhaseAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Gate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Gate
	 * @generated
	 */
	public Adapter createGateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Activity
	 * @generated
	 */
	public Adapter createActivityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.LeadershipDecision <em>Leadership Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.LeadershipDecision
	 * @generated
	 */
	public Adapter createLeadershipDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.RiskAssessment <em>Risk Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.RiskAssessment
	 * @generated
	 */
	public Adapter createRiskAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Threat <em>Threat</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Threat
	 * @generated
	 */
	public Adapter createThreatAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Vulnerability
	 * @generated
	 */
	public Adapter createVulnerabilityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Risk
	 * @generated
	 */
	public Adapter createRiskAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ControlEvaluation <em>Control Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation
	 * @generated
	 */
	public Adapter createControlEvaluationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.UnitInfluence <em>Unit Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.UnitInfluence
	 * @generated
	 */
	public Adapter createUnitInfluenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.RiskDecision <em>Risk Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.RiskDecision
	 * @generated
	 */
	public Adapter createRiskDecisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis <em>Cost Benefit Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis
	 * @generated
	 */
	public Adapter createCostBenefitAnalysisAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.CandidateAssessment <em>Candidate Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.CandidateAssessment
	 * @generated
	 */
	public Adapter createCandidateAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Filing
	 * @generated
	 */
	public Adapter createFilingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.FilingAmendment <em>Filing Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.FilingAmendment
	 * @generated
	 */
	public Adapter createFilingAmendmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.SupervisionActivity <em>Supervision Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity
	 * @generated
	 */
	public Adapter createSupervisionActivityAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ServiceEvaluation <em>Service Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ServiceEvaluation
	 * @generated
	 */
	public Adapter createServiceEvaluationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ManagementAudit <em>Management Audit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ManagementAudit
	 * @generated
	 */
	public Adapter createManagementAuditAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.DeliveryVerification <em>Delivery Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.DeliveryVerification
	 * @generated
	 */
	public Adapter createDeliveryVerificationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ExecutionInspection <em>Execution Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ExecutionInspection
	 * @generated
	 */
	public Adapter createExecutionInspectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AuthorityInspection <em>Authority Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AuthorityInspection
	 * @generated
	 */
	public Adapter createAuthorityInspectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ImprovementSupervision <em>Improvement Supervision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ImprovementSupervision
	 * @generated
	 */
	public Adapter createImprovementSupervisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ImprovementSuggestion <em>Improvement Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ImprovementSuggestion
	 * @generated
	 */
	public Adapter createImprovementSuggestionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ManagementReport <em>Management Report</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ManagementReport
	 * @generated
	 */
	public Adapter createManagementReportAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Training
	 * @generated
	 */
	public Adapter createTrainingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ImprovementComparison <em>Improvement Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ImprovementComparison
	 * @generated
	 */
	public Adapter createImprovementComparisonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.RedundancyDetermination <em>Redundancy Determination</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.RedundancyDetermination
	 * @generated
	 */
	public Adapter createRedundancyDeterminationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ServiceExit <em>Service Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ServiceExit
	 * @generated
	 */
	public Adapter createServiceExitAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Disposition
	 * @generated
	 */
	public Adapter createDispositionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Approval
	 * @generated
	 */
	public Adapter createApprovalAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Review
	 * @generated
	 */
	public Adapter createReviewAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Revision
	 * @generated
	 */
	public Adapter createRevisionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ManagedDocument <em>Managed Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ManagedDocument
	 * @generated
	 */
	public Adapter createManagedDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.OutsourcingPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.OutsourcingPolicy
	 * @generated
	 */
	public Adapter createOutsourcingPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ManagementRegulation <em>Management Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ManagementRegulation
	 * @generated
	 */
	public Adapter createManagementRegulationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ManagementPlan <em>Management Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ManagementPlan
	 * @generated
	 */
	public Adapter createManagementPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AgreementTemplate <em>Agreement Template</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AgreementTemplate
	 * @generated
	 */
	public Adapter createAgreementTemplateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.TrainingPlan <em>Training Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.TrainingPlan
	 * @generated
	 */
	public Adapter createTrainingPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.IncidentPlan <em>Incident Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.IncidentPlan
	 * @generated
	 */
	public Adapter createIncidentPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ContinuityPlan <em>Continuity Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ContinuityPlan
	 * @generated
	 */
	public Adapter createContinuityPlanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.OperatingDocument <em>Operating Document</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.OperatingDocument
	 * @generated
	 */
	public Adapter createOperatingDocumentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.TestRun <em>Test Run</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.TestRun
	 * @generated
	 */
	public Adapter createTestRunAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ServiceAgency <em>Service Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ServiceAgency
	 * @generated
	 */
	public Adapter createServiceAgencyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Office <em>Office</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Office
	 * @generated
	 */
	public Adapter createOfficeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Check
	 * @generated
	 */
	public Adapter createCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AgencyCheck <em>Agency Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AgencyCheck
	 * @generated
	 */
	public Adapter createAgencyCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.PersonnelCheck <em>Personnel Check</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.PersonnelCheck
	 * @generated
	 */
	public Adapter createPersonnelCheckAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Qualification <em>Qualification</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Qualification
	 * @generated
	 */
	public Adapter createQualificationAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ServicePerson <em>Service Person</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ServicePerson
	 * @generated
	 */
	public Adapter createServicePersonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Employment <em>Employment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Employment
	 * @generated
	 */
	public Adapter createEmploymentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ServiceContract <em>Service Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ServiceContract
	 * @generated
	 */
	public Adapter createServiceContractAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.OutsourcedService <em>Outsourced Service</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.OutsourcedService
	 * @generated
	 */
	public Adapter createOutsourcedServiceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.SecurityClauses <em>Security Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.SecurityClauses
	 * @generated
	 */
	public Adapter createSecurityClausesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ExitStrategy <em>Exit Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ExitStrategy
	 * @generated
	 */
	public Adapter createExitStrategyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ExitCondition <em>Exit Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ExitCondition
	 * @generated
	 */
	public Adapter createExitConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.DeliveryStage <em>Delivery Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.DeliveryStage
	 * @generated
	 */
	public Adapter createDeliveryStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Subcontract <em>Subcontract</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Subcontract
	 * @generated
	 */
	public Adapter createSubcontractAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AgencyMandate <em>Agency Mandate</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AgencyMandate
	 * @generated
	 */
	public Adapter createAgencyMandateAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement <em>Confidentiality Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement
	 * @generated
	 */
	public Adapter createConfidentialityAgreementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Change
	 * @generated
	 */
	public Adapter createChangeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ChangeRecord <em>Change Record</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ChangeRecord
	 * @generated
	 */
	public Adapter createChangeRecordAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Problem
	 * @generated
	 */
	public Adapter createProblemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ImprovementMeasure <em>Improvement Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure
	 * @generated
	 */
	public Adapter createImprovementMeasureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.SecurityIncident <em>Security Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.SecurityIncident
	 * @generated
	 */
	public Adapter createSecurityIncidentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ControlMeasure <em>Control Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ControlMeasure
	 * @generated
	 */
	public Adapter createControlMeasureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.ControlExecution <em>Control Execution</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.ControlExecution
	 * @generated
	 */
	public Adapter createControlExecutionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.EffectivenessAssessment <em>Effectiveness Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.EffectivenessAssessment
	 * @generated
	 */
	public Adapter createEffectivenessAssessmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.TechnicalEnvironment <em>Technical Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.TechnicalEnvironment
	 * @generated
	 */
	public Adapter createTechnicalEnvironmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Asset
	 * @generated
	 */
	public Adapter createAssetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.InformationSystem
	 * @generated
	 */
	public Adapter createInformationSystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.DataAsset <em>Data Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.DataAsset
	 * @generated
	 */
	public Adapter createDataAssetAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Network
	 * @generated
	 */
	public Adapter createNetworkAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.RemoteAccess <em>Remote Access</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.RemoteAccess
	 * @generated
	 */
	public Adapter createRemoteAccessAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Equipment
	 * @generated
	 */
	public Adapter createEquipmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.StorageMedium <em>Storage Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.StorageMedium
	 * @generated
	 */
	public Adapter createStorageMediumAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Backup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Backup
	 * @generated
	 */
	public Adapter createBackupAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AuditLog <em>Audit Log</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AuditLog
	 * @generated
	 */
	public Adapter createAuditLogAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Area
	 * @generated
	 */
	public Adapter createAreaAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Account
	 * @generated
	 */
	public Adapter createAccountAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.AccessGrant <em>Access Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.AccessGrant
	 * @generated
	 */
	public Adapter createAccessGrantAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.OtherRequirement <em>Other Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.OtherRequirement
	 * @generated
	 */
	public Adapter createOtherRequirementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.PeriodSetting <em>Period Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.PeriodSetting
	 * @generated
	 */
	public Adapter createPeriodSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Evidence
	 * @generated
	 */
	public Adapter createEvidenceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.plumbline.model.outsourcing.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.plumbline.model.outsourcing.Judgement
	 * @generated
	 */
	public Adapter createJudgementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //OutsourcingAdapterFactory

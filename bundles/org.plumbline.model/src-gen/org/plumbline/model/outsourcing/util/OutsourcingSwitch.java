/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.plumbline.model.outsourcing.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage
 * @generated
 */
public class OutsourcingSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static OutsourcingPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutsourcingSwitch() {
		if (modelPackage == null) {
			modelPackage = OutsourcingPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case OutsourcingPackage.ELEMENT: {
				Element element = (Element)theEObject;
				T result = caseElement(element);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PARTY: {
				Party party = (Party)theEObject;
				T result = caseParty(party);
				if (result == null) result = caseElement(party);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OUTSOURCING_PROJECT: {
				OutsourcingProject outsourcingProject = (OutsourcingProject)theEObject;
				T result = caseOutsourcingProject(outsourcingProject);
				if (result == null) result = caseElement(outsourcingProject);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.DEPARTMENT: {
				Department department = (Department)theEObject;
				T result = caseDepartment(department);
				if (result == null) result = caseParty(department);
				if (result == null) result = caseElement(department);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.INTERNAL_UNIT: {
				InternalUnit internalUnit = (InternalUnit)theEObject;
				T result = caseInternalUnit(internalUnit);
				if (result == null) result = caseParty(internalUnit);
				if (result == null) result = caseElement(internalUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PERSON: {
				Person person = (Person)theEObject;
				T result = casePerson(person);
				if (result == null) result = caseParty(person);
				if (result == null) result = caseElement(person);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OFFICIAL: {
				Official official = (Official)theEObject;
				T result = caseOfficial(official);
				if (result == null) result = casePerson(official);
				if (result == null) result = caseParty(official);
				if (result == null) result = caseElement(official);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SUPERVISING_LEADER: {
				SupervisingLeader supervisingLeader = (SupervisingLeader)theEObject;
				T result = caseSupervisingLeader(supervisingLeader);
				if (result == null) result = caseElement(supervisingLeader);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RESPONSIBLE_UNIT: {
				ResponsibleUnit responsibleUnit = (ResponsibleUnit)theEObject;
				T result = caseResponsibleUnit(responsibleUnit);
				if (result == null) result = caseElement(responsibleUnit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AUTHORISATION: {
				Authorisation authorisation = (Authorisation)theEObject;
				T result = caseAuthorisation(authorisation);
				if (result == null) result = caseElement(authorisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RESPONSIBILITY_LETTER: {
				ResponsibilityLetter responsibilityLetter = (ResponsibilityLetter)theEObject;
				T result = caseResponsibilityLetter(responsibilityLetter);
				if (result == null) result = caseElement(responsibilityLetter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RESOURCE_ALLOCATION: {
				ResourceAllocation resourceAllocation = (ResourceAllocation)theEObject;
				T result = caseResourceAllocation(resourceAllocation);
				if (result == null) result = caseElement(resourceAllocation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SUPERVISING_AUTHORITY: {
				SupervisingAuthority supervisingAuthority = (SupervisingAuthority)theEObject;
				T result = caseSupervisingAuthority(supervisingAuthority);
				if (result == null) result = caseParty(supervisingAuthority);
				if (result == null) result = caseElement(supervisingAuthority);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.ASSESSMENT_ORGANISATION: {
				AssessmentOrganisation assessmentOrganisation = (AssessmentOrganisation)theEObject;
				T result = caseAssessmentOrganisation(assessmentOrganisation);
				if (result == null) result = caseParty(assessmentOrganisation);
				if (result == null) result = caseElement(assessmentOrganisation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PHASE: {
				Phase phase = (Phase)theEObject;
				T result = casePhase(phase);
				if (result == null) result = caseElement(phase);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.GATE: {
				Gate gate = (Gate)theEObject;
				T result = caseGate(gate);
				if (result == null) result = caseElement(gate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.ACTIVITY: {
				Activity activity = (Activity)theEObject;
				T result = caseActivity(activity);
				if (result == null) result = caseElement(activity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.LEADERSHIP_DECISION: {
				LeadershipDecision leadershipDecision = (LeadershipDecision)theEObject;
				T result = caseLeadershipDecision(leadershipDecision);
				if (result == null) result = caseActivity(leadershipDecision);
				if (result == null) result = caseElement(leadershipDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RISK_ASSESSMENT: {
				RiskAssessment riskAssessment = (RiskAssessment)theEObject;
				T result = caseRiskAssessment(riskAssessment);
				if (result == null) result = caseActivity(riskAssessment);
				if (result == null) result = caseElement(riskAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.THREAT: {
				Threat threat = (Threat)theEObject;
				T result = caseThreat(threat);
				if (result == null) result = caseElement(threat);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.VULNERABILITY: {
				Vulnerability vulnerability = (Vulnerability)theEObject;
				T result = caseVulnerability(vulnerability);
				if (result == null) result = caseElement(vulnerability);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RISK: {
				Risk risk = (Risk)theEObject;
				T result = caseRisk(risk);
				if (result == null) result = caseElement(risk);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CONTROL_EVALUATION: {
				ControlEvaluation controlEvaluation = (ControlEvaluation)theEObject;
				T result = caseControlEvaluation(controlEvaluation);
				if (result == null) result = caseElement(controlEvaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.UNIT_INFLUENCE: {
				UnitInfluence unitInfluence = (UnitInfluence)theEObject;
				T result = caseUnitInfluence(unitInfluence);
				if (result == null) result = caseElement(unitInfluence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.RISK_DECISION: {
				RiskDecision riskDecision = (RiskDecision)theEObject;
				T result = caseRiskDecision(riskDecision);
				if (result == null) result = caseElement(riskDecision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS: {
				CostBenefitAnalysis costBenefitAnalysis = (CostBenefitAnalysis)theEObject;
				T result = caseCostBenefitAnalysis(costBenefitAnalysis);
				if (result == null) result = caseElement(costBenefitAnalysis);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CANDIDATE_ASSESSMENT: {
				CandidateAssessment candidateAssessment = (CandidateAssessment)theEObject;
				T result = caseCandidateAssessment(candidateAssessment);
				if (result == null) result = caseActivity(candidateAssessment);
				if (result == null) result = caseElement(candidateAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.FILING: {
				Filing filing = (Filing)theEObject;
				T result = caseFiling(filing);
				if (result == null) result = caseActivity(filing);
				if (result == null) result = caseElement(filing);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.FILING_AMENDMENT: {
				FilingAmendment filingAmendment = (FilingAmendment)theEObject;
				T result = caseFilingAmendment(filingAmendment);
				if (result == null) result = caseElement(filingAmendment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SUPERVISION_ACTIVITY: {
				SupervisionActivity supervisionActivity = (SupervisionActivity)theEObject;
				T result = caseSupervisionActivity(supervisionActivity);
				if (result == null) result = caseActivity(supervisionActivity);
				if (result == null) result = caseElement(supervisionActivity);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SERVICE_EVALUATION: {
				ServiceEvaluation serviceEvaluation = (ServiceEvaluation)theEObject;
				T result = caseServiceEvaluation(serviceEvaluation);
				if (result == null) result = caseSupervisionActivity(serviceEvaluation);
				if (result == null) result = caseActivity(serviceEvaluation);
				if (result == null) result = caseElement(serviceEvaluation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.MANAGEMENT_AUDIT: {
				ManagementAudit managementAudit = (ManagementAudit)theEObject;
				T result = caseManagementAudit(managementAudit);
				if (result == null) result = caseSupervisionActivity(managementAudit);
				if (result == null) result = caseActivity(managementAudit);
				if (result == null) result = caseElement(managementAudit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.DELIVERY_VERIFICATION: {
				DeliveryVerification deliveryVerification = (DeliveryVerification)theEObject;
				T result = caseDeliveryVerification(deliveryVerification);
				if (result == null) result = caseSupervisionActivity(deliveryVerification);
				if (result == null) result = caseActivity(deliveryVerification);
				if (result == null) result = caseElement(deliveryVerification);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EXECUTION_INSPECTION: {
				ExecutionInspection executionInspection = (ExecutionInspection)theEObject;
				T result = caseExecutionInspection(executionInspection);
				if (result == null) result = caseSupervisionActivity(executionInspection);
				if (result == null) result = caseActivity(executionInspection);
				if (result == null) result = caseElement(executionInspection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AUTHORITY_INSPECTION: {
				AuthorityInspection authorityInspection = (AuthorityInspection)theEObject;
				T result = caseAuthorityInspection(authorityInspection);
				if (result == null) result = caseSupervisionActivity(authorityInspection);
				if (result == null) result = caseActivity(authorityInspection);
				if (result == null) result = caseElement(authorityInspection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION: {
				ImprovementSupervision improvementSupervision = (ImprovementSupervision)theEObject;
				T result = caseImprovementSupervision(improvementSupervision);
				if (result == null) result = caseActivity(improvementSupervision);
				if (result == null) result = caseElement(improvementSupervision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.IMPROVEMENT_SUGGESTION: {
				ImprovementSuggestion improvementSuggestion = (ImprovementSuggestion)theEObject;
				T result = caseImprovementSuggestion(improvementSuggestion);
				if (result == null) result = caseActivity(improvementSuggestion);
				if (result == null) result = caseElement(improvementSuggestion);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.MANAGEMENT_REPORT: {
				ManagementReport managementReport = (ManagementReport)theEObject;
				T result = caseManagementReport(managementReport);
				if (result == null) result = caseActivity(managementReport);
				if (result == null) result = caseElement(managementReport);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.TRAINING: {
				Training training = (Training)theEObject;
				T result = caseTraining(training);
				if (result == null) result = caseActivity(training);
				if (result == null) result = caseElement(training);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.IMPROVEMENT_COMPARISON: {
				ImprovementComparison improvementComparison = (ImprovementComparison)theEObject;
				T result = caseImprovementComparison(improvementComparison);
				if (result == null) result = caseActivity(improvementComparison);
				if (result == null) result = caseElement(improvementComparison);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.REDUNDANCY_DETERMINATION: {
				RedundancyDetermination redundancyDetermination = (RedundancyDetermination)theEObject;
				T result = caseRedundancyDetermination(redundancyDetermination);
				if (result == null) result = caseActivity(redundancyDetermination);
				if (result == null) result = caseElement(redundancyDetermination);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SERVICE_EXIT: {
				ServiceExit serviceExit = (ServiceExit)theEObject;
				T result = caseServiceExit(serviceExit);
				if (result == null) result = caseActivity(serviceExit);
				if (result == null) result = caseElement(serviceExit);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.DISPOSITION: {
				Disposition disposition = (Disposition)theEObject;
				T result = caseDisposition(disposition);
				if (result == null) result = caseElement(disposition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.APPROVAL: {
				Approval approval = (Approval)theEObject;
				T result = caseApproval(approval);
				if (result == null) result = caseElement(approval);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.REVIEW: {
				Review review = (Review)theEObject;
				T result = caseReview(review);
				if (result == null) result = caseElement(review);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.REVISION: {
				Revision revision = (Revision)theEObject;
				T result = caseRevision(revision);
				if (result == null) result = caseElement(revision);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.MANAGED_DOCUMENT: {
				ManagedDocument managedDocument = (ManagedDocument)theEObject;
				T result = caseManagedDocument(managedDocument);
				if (result == null) result = caseElement(managedDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OUTSOURCING_POLICY: {
				OutsourcingPolicy outsourcingPolicy = (OutsourcingPolicy)theEObject;
				T result = caseOutsourcingPolicy(outsourcingPolicy);
				if (result == null) result = caseManagedDocument(outsourcingPolicy);
				if (result == null) result = caseElement(outsourcingPolicy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.MANAGEMENT_REGULATION: {
				ManagementRegulation managementRegulation = (ManagementRegulation)theEObject;
				T result = caseManagementRegulation(managementRegulation);
				if (result == null) result = caseManagedDocument(managementRegulation);
				if (result == null) result = caseElement(managementRegulation);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.MANAGEMENT_PLAN: {
				ManagementPlan managementPlan = (ManagementPlan)theEObject;
				T result = caseManagementPlan(managementPlan);
				if (result == null) result = caseManagedDocument(managementPlan);
				if (result == null) result = caseElement(managementPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AGREEMENT_TEMPLATE: {
				AgreementTemplate agreementTemplate = (AgreementTemplate)theEObject;
				T result = caseAgreementTemplate(agreementTemplate);
				if (result == null) result = caseManagedDocument(agreementTemplate);
				if (result == null) result = caseElement(agreementTemplate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.TRAINING_PLAN: {
				TrainingPlan trainingPlan = (TrainingPlan)theEObject;
				T result = caseTrainingPlan(trainingPlan);
				if (result == null) result = caseManagedDocument(trainingPlan);
				if (result == null) result = caseElement(trainingPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.INCIDENT_PLAN: {
				IncidentPlan incidentPlan = (IncidentPlan)theEObject;
				T result = caseIncidentPlan(incidentPlan);
				if (result == null) result = caseManagedDocument(incidentPlan);
				if (result == null) result = caseElement(incidentPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CONTINUITY_PLAN: {
				ContinuityPlan continuityPlan = (ContinuityPlan)theEObject;
				T result = caseContinuityPlan(continuityPlan);
				if (result == null) result = caseManagedDocument(continuityPlan);
				if (result == null) result = caseElement(continuityPlan);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OPERATING_DOCUMENT: {
				OperatingDocument operatingDocument = (OperatingDocument)theEObject;
				T result = caseOperatingDocument(operatingDocument);
				if (result == null) result = caseManagedDocument(operatingDocument);
				if (result == null) result = caseElement(operatingDocument);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.TEST_RUN: {
				TestRun testRun = (TestRun)theEObject;
				T result = caseTestRun(testRun);
				if (result == null) result = caseElement(testRun);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SERVICE_AGENCY: {
				ServiceAgency serviceAgency = (ServiceAgency)theEObject;
				T result = caseServiceAgency(serviceAgency);
				if (result == null) result = caseParty(serviceAgency);
				if (result == null) result = caseElement(serviceAgency);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OFFICE: {
				Office office = (Office)theEObject;
				T result = caseOffice(office);
				if (result == null) result = caseElement(office);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CHECK: {
				Check check = (Check)theEObject;
				T result = caseCheck(check);
				if (result == null) result = caseElement(check);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AGENCY_CHECK: {
				AgencyCheck agencyCheck = (AgencyCheck)theEObject;
				T result = caseAgencyCheck(agencyCheck);
				if (result == null) result = caseCheck(agencyCheck);
				if (result == null) result = caseElement(agencyCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PERSONNEL_CHECK: {
				PersonnelCheck personnelCheck = (PersonnelCheck)theEObject;
				T result = casePersonnelCheck(personnelCheck);
				if (result == null) result = caseCheck(personnelCheck);
				if (result == null) result = caseElement(personnelCheck);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.QUALIFICATION: {
				Qualification qualification = (Qualification)theEObject;
				T result = caseQualification(qualification);
				if (result == null) result = caseElement(qualification);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SERVICE_PERSON: {
				ServicePerson servicePerson = (ServicePerson)theEObject;
				T result = caseServicePerson(servicePerson);
				if (result == null) result = casePerson(servicePerson);
				if (result == null) result = caseParty(servicePerson);
				if (result == null) result = caseElement(servicePerson);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EMPLOYMENT: {
				Employment employment = (Employment)theEObject;
				T result = caseEmployment(employment);
				if (result == null) result = caseElement(employment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SERVICE_CONTRACT: {
				ServiceContract serviceContract = (ServiceContract)theEObject;
				T result = caseServiceContract(serviceContract);
				if (result == null) result = caseElement(serviceContract);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OUTSOURCED_SERVICE: {
				OutsourcedService outsourcedService = (OutsourcedService)theEObject;
				T result = caseOutsourcedService(outsourcedService);
				if (result == null) result = caseElement(outsourcedService);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SECURITY_CLAUSES: {
				SecurityClauses securityClauses = (SecurityClauses)theEObject;
				T result = caseSecurityClauses(securityClauses);
				if (result == null) result = caseElement(securityClauses);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EXIT_STRATEGY: {
				ExitStrategy exitStrategy = (ExitStrategy)theEObject;
				T result = caseExitStrategy(exitStrategy);
				if (result == null) result = caseElement(exitStrategy);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EXIT_CONDITION: {
				ExitCondition exitCondition = (ExitCondition)theEObject;
				T result = caseExitCondition(exitCondition);
				if (result == null) result = caseElement(exitCondition);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.DELIVERY_STAGE: {
				DeliveryStage deliveryStage = (DeliveryStage)theEObject;
				T result = caseDeliveryStage(deliveryStage);
				if (result == null) result = caseElement(deliveryStage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SUBCONTRACT: {
				Subcontract subcontract = (Subcontract)theEObject;
				T result = caseSubcontract(subcontract);
				if (result == null) result = caseElement(subcontract);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AGENCY_MANDATE: {
				AgencyMandate agencyMandate = (AgencyMandate)theEObject;
				T result = caseAgencyMandate(agencyMandate);
				if (result == null) result = caseElement(agencyMandate);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT: {
				ConfidentialityAgreement confidentialityAgreement = (ConfidentialityAgreement)theEObject;
				T result = caseConfidentialityAgreement(confidentialityAgreement);
				if (result == null) result = caseElement(confidentialityAgreement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CHANGE: {
				Change change = (Change)theEObject;
				T result = caseChange(change);
				if (result == null) result = caseElement(change);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CHANGE_RECORD: {
				ChangeRecord changeRecord = (ChangeRecord)theEObject;
				T result = caseChangeRecord(changeRecord);
				if (result == null) result = caseElement(changeRecord);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PROBLEM: {
				Problem problem = (Problem)theEObject;
				T result = caseProblem(problem);
				if (result == null) result = caseElement(problem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.IMPROVEMENT_MEASURE: {
				ImprovementMeasure improvementMeasure = (ImprovementMeasure)theEObject;
				T result = caseImprovementMeasure(improvementMeasure);
				if (result == null) result = caseElement(improvementMeasure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.SECURITY_INCIDENT: {
				SecurityIncident securityIncident = (SecurityIncident)theEObject;
				T result = caseSecurityIncident(securityIncident);
				if (result == null) result = caseElement(securityIncident);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CONTROL_MEASURE: {
				ControlMeasure controlMeasure = (ControlMeasure)theEObject;
				T result = caseControlMeasure(controlMeasure);
				if (result == null) result = caseElement(controlMeasure);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.CONTROL_EXECUTION: {
				ControlExecution controlExecution = (ControlExecution)theEObject;
				T result = caseControlExecution(controlExecution);
				if (result == null) result = caseElement(controlExecution);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT: {
				EffectivenessAssessment effectivenessAssessment = (EffectivenessAssessment)theEObject;
				T result = caseEffectivenessAssessment(effectivenessAssessment);
				if (result == null) result = caseElement(effectivenessAssessment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.TECHNICAL_ENVIRONMENT: {
				TechnicalEnvironment technicalEnvironment = (TechnicalEnvironment)theEObject;
				T result = caseTechnicalEnvironment(technicalEnvironment);
				if (result == null) result = caseElement(technicalEnvironment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.ASSET: {
				Asset asset = (Asset)theEObject;
				T result = caseAsset(asset);
				if (result == null) result = caseElement(asset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.INFORMATION_SYSTEM: {
				InformationSystem informationSystem = (InformationSystem)theEObject;
				T result = caseInformationSystem(informationSystem);
				if (result == null) result = caseAsset(informationSystem);
				if (result == null) result = caseElement(informationSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.DATA_ASSET: {
				DataAsset dataAsset = (DataAsset)theEObject;
				T result = caseDataAsset(dataAsset);
				if (result == null) result = caseAsset(dataAsset);
				if (result == null) result = caseElement(dataAsset);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.NETWORK: {
				Network network = (Network)theEObject;
				T result = caseNetwork(network);
				if (result == null) result = caseAsset(network);
				if (result == null) result = caseElement(network);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.REMOTE_ACCESS: {
				RemoteAccess remoteAccess = (RemoteAccess)theEObject;
				T result = caseRemoteAccess(remoteAccess);
				if (result == null) result = caseAsset(remoteAccess);
				if (result == null) result = caseElement(remoteAccess);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EQUIPMENT: {
				Equipment equipment = (Equipment)theEObject;
				T result = caseEquipment(equipment);
				if (result == null) result = caseAsset(equipment);
				if (result == null) result = caseElement(equipment);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.STORAGE_MEDIUM: {
				StorageMedium storageMedium = (StorageMedium)theEObject;
				T result = caseStorageMedium(storageMedium);
				if (result == null) result = caseAsset(storageMedium);
				if (result == null) result = caseElement(storageMedium);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.BACKUP: {
				Backup backup = (Backup)theEObject;
				T result = caseBackup(backup);
				if (result == null) result = caseAsset(backup);
				if (result == null) result = caseElement(backup);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AUDIT_LOG: {
				AuditLog auditLog = (AuditLog)theEObject;
				T result = caseAuditLog(auditLog);
				if (result == null) result = caseAsset(auditLog);
				if (result == null) result = caseElement(auditLog);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.AREA: {
				Area area = (Area)theEObject;
				T result = caseArea(area);
				if (result == null) result = caseAsset(area);
				if (result == null) result = caseElement(area);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.ACCOUNT: {
				Account account = (Account)theEObject;
				T result = caseAccount(account);
				if (result == null) result = caseElement(account);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.ACCESS_GRANT: {
				AccessGrant accessGrant = (AccessGrant)theEObject;
				T result = caseAccessGrant(accessGrant);
				if (result == null) result = caseElement(accessGrant);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.OTHER_REQUIREMENT: {
				OtherRequirement otherRequirement = (OtherRequirement)theEObject;
				T result = caseOtherRequirement(otherRequirement);
				if (result == null) result = caseElement(otherRequirement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.PERIOD_SETTING: {
				PeriodSetting periodSetting = (PeriodSetting)theEObject;
				T result = casePeriodSetting(periodSetting);
				if (result == null) result = caseElement(periodSetting);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.EVIDENCE: {
				Evidence evidence = (Evidence)theEObject;
				T result = caseEvidence(evidence);
				if (result == null) result = caseElement(evidence);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case OutsourcingPackage.JUDGEMENT: {
				Judgement judgement = (Judgement)theEObject;
				T result = caseJudgement(judgement);
				if (result == null) result = caseElement(judgement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElement(Element object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Party</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Party</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseParty(Party object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Project</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Project</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutsourcingProject(OutsourcingProject object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Department</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Department</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDepartment(Department object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Internal Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Internal Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInternalUnit(InternalUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePerson(Person object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Official</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Official</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOfficial(Official object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Supervising Leader</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Supervising Leader</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupervisingLeader(SupervisingLeader object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Responsible Unit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Responsible Unit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResponsibleUnit(ResponsibleUnit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Authorisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Authorisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuthorisation(Authorisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Responsibility Letter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Responsibility Letter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResponsibilityLetter(ResponsibilityLetter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Resource Allocation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Resource Allocation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseResourceAllocation(ResourceAllocation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Supervising Authority</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Supervising Authority</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupervisingAuthority(SupervisingAuthority object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Assessment Organisation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Assessment Organisation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAssessmentOrganisation(AssessmentOrganisation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Phase</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Phase</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePhase(Phase object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGate(Gate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Activity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Activity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseActivity(Activity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Leadership Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Leadership Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLeadershipDecision(LeadershipDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskAssessment(RiskAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Threat</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Threat</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThreat(Threat object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vulnerability</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVulnerability(Vulnerability object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRisk(Risk object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlEvaluation(ControlEvaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Unit Influence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Unit Influence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUnitInfluence(UnitInfluence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Risk Decision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Risk Decision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRiskDecision(RiskDecision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Cost Benefit Analysis</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Cost Benefit Analysis</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCostBenefitAnalysis(CostBenefitAnalysis object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Candidate Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Candidate Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCandidateAssessment(CandidateAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFiling(Filing object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Filing Amendment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Filing Amendment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseFilingAmendment(FilingAmendment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Supervision Activity</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Supervision Activity</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSupervisionActivity(SupervisionActivity object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Evaluation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Evaluation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceEvaluation(ServiceEvaluation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management Audit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management Audit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManagementAudit(ManagementAudit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Delivery Verification</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Delivery Verification</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeliveryVerification(DeliveryVerification object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Execution Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Execution Inspection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExecutionInspection(ExecutionInspection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Authority Inspection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Authority Inspection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuthorityInspection(AuthorityInspection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Improvement Supervision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Improvement Supervision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprovementSupervision(ImprovementSupervision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Improvement Suggestion</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Improvement Suggestion</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprovementSuggestion(ImprovementSuggestion object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management Report</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management Report</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManagementReport(ManagementReport object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Training</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Training</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTraining(Training object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Improvement Comparison</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Improvement Comparison</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprovementComparison(ImprovementComparison object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Redundancy Determination</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Redundancy Determination</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRedundancyDetermination(RedundancyDetermination object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Exit</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Exit</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceExit(ServiceExit object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Disposition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDisposition(Disposition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Approval</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApproval(Approval object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Review</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Review</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReview(Review object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Revision</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Revision</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRevision(Revision object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Managed Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Managed Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManagedDocument(ManagedDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Policy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutsourcingPolicy(OutsourcingPolicy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management Regulation</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management Regulation</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManagementRegulation(ManagementRegulation object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Management Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Management Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseManagementPlan(ManagementPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agreement Template</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agreement Template</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgreementTemplate(AgreementTemplate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Training Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Training Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTrainingPlan(TrainingPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Incident Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Incident Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIncidentPlan(IncidentPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Continuity Plan</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Continuity Plan</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseContinuityPlan(ContinuityPlan object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Operating Document</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Operating Document</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOperatingDocument(OperatingDocument object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Test Run</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Test Run</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTestRun(TestRun object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Agency</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Agency</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceAgency(ServiceAgency object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Office</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Office</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOffice(Office object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCheck(Check object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agency Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agency Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgencyCheck(AgencyCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Personnel Check</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Personnel Check</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePersonnelCheck(PersonnelCheck object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Qualification</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Qualification</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseQualification(Qualification object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Person</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Person</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServicePerson(ServicePerson object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Employment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Employment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEmployment(Employment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Service Contract</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Service Contract</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseServiceContract(ServiceContract object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Outsourced Service</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Outsourced Service</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOutsourcedService(OutsourcedService object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Security Clauses</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Security Clauses</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSecurityClauses(SecurityClauses object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exit Strategy</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exit Strategy</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExitStrategy(ExitStrategy object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exit Condition</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exit Condition</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExitCondition(ExitCondition object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Delivery Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Delivery Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeliveryStage(DeliveryStage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Subcontract</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Subcontract</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSubcontract(Subcontract object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Agency Mandate</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Agency Mandate</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAgencyMandate(AgencyMandate object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Confidentiality Agreement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Confidentiality Agreement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConfidentialityAgreement(ConfidentialityAgreement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Change</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Change</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChange(Change object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Change Record</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Change Record</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChangeRecord(ChangeRecord object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Problem</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseProblem(Problem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Improvement Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Improvement Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseImprovementMeasure(ImprovementMeasure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Security Incident</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Security Incident</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSecurityIncident(SecurityIncident object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Measure</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Measure</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlMeasure(ControlMeasure object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Control Execution</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Control Execution</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseControlExecution(ControlExecution object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Effectiveness Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Effectiveness Assessment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEffectivenessAssessment(EffectivenessAssessment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Technical Environment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Technical Environment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTechnicalEnvironment(TechnicalEnvironment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Asset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Asset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAsset(Asset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Information System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Information System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInformationSystem(InformationSystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Data Asset</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Data Asset</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDataAsset(DataAsset object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Network</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Network</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseNetwork(Network object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Remote Access</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Remote Access</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRemoteAccess(RemoteAccess object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Equipment</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEquipment(Equipment object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Storage Medium</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Storage Medium</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseStorageMedium(StorageMedium object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Backup</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Backup</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBackup(Backup object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Audit Log</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Audit Log</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuditLog(AuditLog object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Area</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Area</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseArea(Area object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Account</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Account</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAccount(Account object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Access Grant</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Access Grant</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAccessGrant(AccessGrant object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Other Requirement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Other Requirement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOtherRequirement(OtherRequirement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Period Setting</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Period Setting</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePeriodSetting(PeriodSetting object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Evidence</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseEvidence(Evidence object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Judgement</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Judgement</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseJudgement(Judgement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //OutsourcingSwitch

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One outsourcing of information technology services by a government department, 3.2; the root of a model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getInvolvedUnits <em>Involved Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getSupervisingLeader <em>Supervising Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getResponsibleUnits <em>Responsible Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAuthorisations <em>Authorisations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getResponsibilityLetters <em>Responsibility Letters</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAuthorities <em>Authorities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAssessmentOrganisations <em>Assessment Organisations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getEvidenceRegister <em>Evidence Register</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingProject#getJudgements <em>Judgements</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject()
 * @model annotation="http://www.plumbline.org/label en='Outsourcing project' zh='\u670d\u52a1\u5916\u5305\u9879\u76ee'"
 * @generated
 */
public interface OutsourcingProject extends Element {
	/**
	 * Returns the value of the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date as of which the project is assessed when no other is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed On</em>' attribute.
	 * @see #setAssessedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_AssessedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Assessed on' zh='\u8bc4\u4f30\u65e5\u671f' zh.description='\u672a\u53e6\u884c\u6307\u5b9a\u65e5\u671f\u65f6\uff0c\u4ee5\u6b64\u65e5\u671f\u4e3a\u57fa\u51c6\u8bc4\u4f30\u9879\u76ee'"
	 * @generated
	 */
	PartialDate getAssessedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAssessedOn <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed On</em>' attribute.
	 * @see #getAssessedOn()
	 * @generated
	 */
	void setAssessedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Department</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department that outsources, 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Department</em>' containment reference.
	 * @see #setDepartment(Department)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Department()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Department' zh='\u653f\u5e9c\u90e8\u95e8'"
	 * @generated
	 */
	Department getDepartment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcingProject#getDepartment <em>Department</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Department</em>' containment reference.
	 * @see #getDepartment()
	 * @generated
	 */
	void setDepartment(Department value);

	/**
	 * Returns the value of the '<em><b>Involved Units</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InternalUnit#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal units that the outsourced service concerns; several or one decides between 4.2.1 a) and b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Involved Units</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_InvolvedUnits()
	 * @see org.plumbline.model.outsourcing.InternalUnit#getProject
	 * @model opposite="project" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Involved units' zh='\u6d89\u53ca\u7684\u5185\u8bbe\u673a\u6784' zh.description='\u5916\u5305\u670d\u52a1\u6d89\u53ca\u7684\u5185\u8bbe\u673a\u6784\uff0c\u6d89\u53ca\u4e00\u4e2a\u8fd8\u662f\u591a\u4e2a\u51b3\u5b9a\u9002\u7528\u7684\u6761\u6b3e'"
	 * @generated
	 */
	EList<InternalUnit> getInvolvedUnits();

	/**
	 * Returns the value of the '<em><b>Supervising Leader</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role of supervising leader, 4.2.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supervising Leader</em>' containment reference.
	 * @see #setSupervisingLeader(SupervisingLeader)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_SupervisingLeader()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Supervising leader' zh='\u4e3b\u7ba1\u9886\u5bfc'"
	 * @generated
	 */
	SupervisingLeader getSupervisingLeader();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcingProject#getSupervisingLeader <em>Supervising Leader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervising Leader</em>' containment reference.
	 * @see #getSupervisingLeader()
	 * @generated
	 */
	void setSupervisingLeader(SupervisingLeader value);

	/**
	 * Returns the value of the '<em><b>Responsible Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ResponsibleUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role of responsible unit, shared by one or more internal units, 4.2.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible Units</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_ResponsibleUnits()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Responsible units' zh='\u8d1f\u8d23\u673a\u6784'"
	 * @generated
	 */
	EList<ResponsibleUnit> getResponsibleUnits();

	/**
	 * Returns the value of the '<em><b>Authorisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Authorisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorisations by the supervising leader, 4.2.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorisations</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Authorisations()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Authorisations' zh='\u6388\u6743'"
	 * @generated
	 */
	EList<Authorisation> getAuthorisations();

	/**
	 * Returns the value of the '<em><b>Responsibility Letters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ResponsibilityLetter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Letters of responsibility, 4.2.2 d), 4.2.3 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsibility Letters</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_ResponsibilityLetters()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Responsibility letters' zh='\u8d23\u4efb\u4e66'"
	 * @generated
	 */
	EList<ResponsibilityLetter> getResponsibilityLetters();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ResourceAllocation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources provided, 4.2.2 c) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Resources()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Resources' zh='\u8d44\u6e90\u4fdd\u969c'"
	 * @generated
	 */
	EList<ResourceAllocation> getResources();

	/**
	 * Returns the value of the '<em><b>Authorities</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.SupervisingAuthority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorities outside the department, 4.1 d), 6.5 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorities</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Authorities()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Authorities' zh='\u4e3b\u7ba1\u90e8\u95e8'"
	 * @generated
	 */
	EList<SupervisingAuthority> getAuthorities();

	/**
	 * Returns the value of the '<em><b>Assessment Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AssessmentOrganisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that assess the service, A.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment Organisations</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_AssessmentOrganisations()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Assessment organisations' zh='\u8bc4\u4f30\u7ec4\u7ec7'"
	 * @generated
	 */
	EList<AssessmentOrganisation> getAssessmentOrganisations();

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Phase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The four management phases, 4.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Phases()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Phases' zh='\u7ba1\u7406\u9636\u6bb5'"
	 * @generated
	 */
	EList<Phase> getPhases();

	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ManagedDocument}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy, regulation, plans and other managed documents, 5.2, 6.3, Annex A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Documents()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Documents' zh='\u7ba1\u7406\u6587\u4ef6'"
	 * @generated
	 */
	EList<ManagedDocument> getDocuments();

	/**
	 * Returns the value of the '<em><b>Agencies</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceAgency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies: candidates, contractors and subcontractors, 3.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agencies</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Agencies()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Agencies' zh='\u5916\u5305\u670d\u52a1\u673a\u6784' zh.description='\u5916\u5305\u670d\u52a1\u673a\u6784\uff0c\u5305\u62ec\u5019\u9009\u673a\u6784\u3001\u7b7e\u7ea6\u673a\u6784\u548c\u5206\u5305\u673a\u6784'"
	 * @generated
	 */
	EList<ServiceAgency> getAgencies();

	/**
	 * Returns the value of the '<em><b>Contracts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceContract}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracts with agencies, 6.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracts</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Contracts()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Contracts' zh='\u670d\u52a1\u5916\u5305\u5408\u540c'"
	 * @generated
	 */
	EList<ServiceContract> getContracts();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ConfidentialityAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality agreements, 6.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Agreements()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Agreements' zh='\u4fdd\u5bc6\u534f\u8bae'"
	 * @generated
	 */
	EList<ConfidentialityAgreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Change}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of agency, personnel, service or risk factors, 6.2.1 b), 6.5 b), A.6 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Changes()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Changes' zh='\u53d8\u5316'"
	 * @generated
	 */
	EList<Change> getChanges();

	/**
	 * Returns the value of the '<em><b>Incidents</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.SecurityIncident}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security incidents, 8.1 e), A.7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Incidents</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Incidents()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Incidents' zh='\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6'"
	 * @generated
	 */
	EList<SecurityIncident> getIncidents();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls in place or planned, Annex A.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Controls()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Controls' zh='\u63a7\u5236\u63aa\u65bd'"
	 * @generated
	 */
	EList<ControlMeasure> getControls();

	/**
	 * Returns the value of the '<em><b>Environment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the controls of Annex A protect.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Environment</em>' containment reference.
	 * @see #setEnvironment(TechnicalEnvironment)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Environment()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Environment' zh='\u6280\u672f\u73af\u5883'"
	 * @generated
	 */
	TechnicalEnvironment getEnvironment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcingProject#getEnvironment <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Environment</em>' containment reference.
	 * @see #getEnvironment()
	 * @generated
	 */
	void setEnvironment(TechnicalEnvironment value);

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.OtherRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements of other laws, rules and authorities, 6.1 b) 10), 6.1 c) 7), 6.4 b) 5), 6.5 a) 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Requirements()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Requirements' zh='\u5176\u4ed6\u8981\u6c42'"
	 * @generated
	 */
	EList<OtherRequirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.PeriodSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Periods and time limits that the project has set for itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periods</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Periods()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Periods' zh='\u5468\u671f\u548c\u65f6\u9650' zh.description='\u9879\u76ee\u81ea\u884c\u89c4\u5b9a\u7684\u5468\u671f\u548c\u65f6\u9650'"
	 * @generated
	 */
	EList<PeriodSetting> getPeriods();

	/**
	 * Returns the value of the '<em><b>Evidence Register</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All evidence that elements refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Register</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_EvidenceRegister()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Evidence register' zh='\u8bc1\u636e\u6e05\u5355' zh.description='\u5404\u5143\u7d20\u5f15\u7528\u7684\u5168\u90e8\u8bc1\u636e'"
	 * @generated
	 */
	EList<Evidence> getEvidenceRegister();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Judgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Judgements that reviewers recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingProject_Judgements()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Judgements' zh='\u8bc4\u5ba1\u5224\u65ad'"
	 * @generated
	 */
	EList<Judgement> getJudgements();

} // OutsourcingProject

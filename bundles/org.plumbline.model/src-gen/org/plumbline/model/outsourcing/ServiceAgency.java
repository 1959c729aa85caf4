/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Agency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation that provides, or is a candidate for, outsourced services, 3.3, 6.1 b); or a subcontractor, 3.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getRegistration <em>Registration</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getOwnership <em>Ownership</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getScale <em>Scale</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getProjectLeader <em>Project Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getOffices <em>Offices</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getQualifications <em>Qualifications</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getSubcontracts <em>Subcontracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceAgency#getAuditedBy <em>Audited By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency()
 * @model annotation="http://www.plumbline.org/label en='Service agency' zh='\u5916\u5305\u670d\u52a1\u673a\u6784'"
 * @generated
 */
public interface ServiceAgency extends Party {
	/**
	 * Returns the value of the '<em><b>Registration</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RegistrationPlace}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is registered, 6.1 b) 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RegistrationPlace
	 * @see #setRegistration(RegistrationPlace)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Registration()
	 * @model annotation="http://www.plumbline.org/label en='Registered in' zh='\u6ce8\u518c\u5730'"
	 * @generated
	 */
	RegistrationPlace getRegistration();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceAgency#getRegistration <em>Registration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RegistrationPlace
	 * @see #getRegistration()
	 * @generated
	 */
	void setRegistration(RegistrationPlace value);

	/**
	 * Returns the value of the '<em><b>Ownership</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Ownership}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who invested in it, 6.1 b) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ownership</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Ownership
	 * @see #setOwnership(Ownership)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Ownership()
	 * @model annotation="http://www.plumbline.org/label en='Ownership' zh='\u6295\u8d44\u4e3b\u4f53'"
	 * @generated
	 */
	Ownership getOwnership();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceAgency#getOwnership <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ownership</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Ownership
	 * @see #getOwnership()
	 * @generated
	 */
	void setOwnership(Ownership value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its scale, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Scale()
	 * @model annotation="http://www.plumbline.org/label en='Scale' zh='\u89c4\u6a21'"
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceAgency#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

	/**
	 * Returns the value of the '<em><b>Project Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its project leader, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project Leader</em>' reference.
	 * @see #setProjectLeader(ServicePerson)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_ProjectLeader()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Project leader' zh='\u9879\u76ee\u8d1f\u8d23\u4eba'"
	 * @generated
	 */
	ServicePerson getProjectLeader();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceAgency#getProjectLeader <em>Project Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project Leader</em>' reference.
	 * @see #getProjectLeader()
	 * @generated
	 */
	void setProjectLeader(ServicePerson value);

	/**
	 * Returns the value of the '<em><b>Offices</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Office}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its offices, 6.1 b) 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offices</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Offices()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Offices' zh='\u529e\u516c\u573a\u6240'"
	 * @generated
	 */
	EList<Office> getOffices();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AgencyCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks of the agency, 6.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Checks()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Checks' zh='\u6838\u67e5\u8bb0\u5f55'"
	 * @generated
	 */
	EList<AgencyCheck> getChecks();

	/**
	 * Returns the value of the '<em><b>Qualifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Qualification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its qualifications, 6.1 b) 5), 6.1 b) 9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifications</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Qualifications()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Qualifications' zh='\u8d44\u8d28'"
	 * @generated
	 */
	EList<Qualification> getQualifications();

	/**
	 * Returns the value of the '<em><b>Personnel</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServicePerson}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServicePerson#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its service personnel, 6.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personnel</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Personnel()
	 * @see org.plumbline.model.outsourcing.ServicePerson#getAgency
	 * @model opposite="agency" containment="true"
	 *        annotation="http://www.plumbline.org/label en='Personnel' zh='\u670d\u52a1\u4eba\u5458'"
	 * @generated
	 */
	EList<ServicePerson> getPersonnel();

	/**
	 * Returns the value of the '<em><b>Contracts</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceContract}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceContract#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracts with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracts</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Contracts()
	 * @see org.plumbline.model.outsourcing.ServiceContract#getAgency
	 * @model opposite="agency" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contracts' zh='\u5408\u540c'"
	 * @generated
	 */
	EList<ServiceContract> getContracts();

	/**
	 * Returns the value of the '<em><b>Subcontracts</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Subcontract}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Subcontract#getSubcontractor <em>Subcontractor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subcontracts given to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subcontracts</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Subcontracts()
	 * @see org.plumbline.model.outsourcing.Subcontract#getSubcontractor
	 * @model opposite="subcontractor" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Subcontracts' zh='\u5206\u5305'"
	 * @generated
	 */
	EList<Subcontract> getSubcontracts();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.CandidateAssessment}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.CandidateAssessment#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments of it as a candidate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_Assessments()
	 * @see org.plumbline.model.outsourcing.CandidateAssessment#getCandidates
	 * @model opposite="candidates" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Assessments' zh='\u8bc4\u4f30'"
	 * @generated
	 */
	EList<CandidateAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Audited By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AssessmentOrganisation}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuditAuthority <em>Audit Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations authorised to audit it, A.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audited By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceAgency_AuditedBy()
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getAuditAuthority
	 * @model opposite="auditAuthority" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Audited by' zh='\u5ba1\u8ba1\u7ec4\u7ec7'"
	 * @generated
	 */
	EList<AssessmentOrganisation> getAuditedBy();

} // ServiceAgency

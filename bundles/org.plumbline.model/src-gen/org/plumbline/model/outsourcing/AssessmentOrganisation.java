/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The organisation that assesses whether the service is carried out securely, A.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getEstablishedOn <em>Established On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuditAuthority <em>Audit Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuthorisedOn <em>Authorised On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getQualities <em>Qualities</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation()
 * @model annotation="http://www.plumbline.org/label en='Assessment organisation' zh='\u8bc4\u4f30\u7ec4\u7ec7'"
 * @generated
 */
public interface AssessmentOrganisation extends Party {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.OrganisationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal or external.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OrganisationKind
	 * @see #setKind(OrganisationKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u6027\u8d28'"
	 * @generated
	 */
	OrganisationKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OrganisationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OrganisationKind value);

	/**
	 * Returns the value of the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the organisation exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Established On</em>' attribute.
	 * @see #setEstablishedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_EstablishedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Established on' zh='\u6210\u7acb\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getEstablishedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getEstablishedOn <em>Established On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Established On</em>' attribute.
	 * @see #getEstablishedOn()
	 * @generated
	 */
	void setEstablishedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Sufficiency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its resources and people suffice, A.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @see #setResources(Sufficiency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_Resources()
	 * @model annotation="http://www.plumbline.org/label en='Resources and people' zh='\u8d44\u6e90\u548c\u4eba\u5458' zh.description='\u8d44\u6e90\u548c\u4eba\u5458\u662f\u5426\u5145\u5206'"
	 * @generated
	 */
	Sufficiency getResources();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getResources <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resources</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @see #getResources()
	 * @generated
	 */
	void setResources(Sufficiency value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.OrganisationScope}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.OrganisationScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is able to assess, A.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.OrganisationScope
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_Scope()
	 * @model annotation="http://www.plumbline.org/label en='Able to assess' zh='\u8bc4\u4f30\u80fd\u529b'"
	 * @generated
	 */
	EList<OrganisationScope> getScope();

	/**
	 * Returns the value of the '<em><b>Audit Authority</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceAgency}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceAgency#getAuditedBy <em>Audited By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies it is authorised to audit, subcontractors included, A.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audit Authority</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_AuditAuthority()
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getAuditedBy
	 * @model opposite="auditedBy" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agencies it may audit' zh='\u5ba1\u8ba1\u6743\u9650\u8303\u56f4' zh.description='\u6709\u6743\u5ba1\u8ba1\u7684\u5916\u5305\u670d\u52a1\u673a\u6784\uff0c\u5305\u62ec\u5206\u5305\u673a\u6784'"
	 * @generated
	 */
	EList<ServiceAgency> getAuditAuthority();

	/**
	 * Returns the value of the '<em><b>Authorised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the authority to audit was given, A.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorised On</em>' attribute.
	 * @see #setAuthorisedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_AuthorisedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Authorised on' zh='\u6388\u6743\u65e5\u671f' zh.description='\u83b7\u5f97\u5ba1\u8ba1\u6388\u6743\u7684\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAuthorisedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuthorisedOn <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authorised On</em>' attribute.
	 * @see #getAuthorisedOn()
	 * @generated
	 */
	void setAuthorisedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Qualities</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExternalQuality}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExternalQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes an external organisation fit, A.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualities</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ExternalQuality
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAssessmentOrganisation_Qualities()
	 * @model annotation="http://www.plumbline.org/label en='Qualities of an external organisation' zh='\u5916\u90e8\u7ec4\u7ec7\u6761\u4ef6' zh.description='\u5916\u90e8\u7ec4\u7ec7\u5e94\u5177\u5907\u7684\u6761\u4ef6'"
	 * @generated
	 */
	EList<ExternalQuality> getQualities();

} // AssessmentOrganisation

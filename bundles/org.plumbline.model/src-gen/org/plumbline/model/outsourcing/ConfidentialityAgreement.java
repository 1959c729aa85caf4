/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Confidentiality Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A confidentiality agreement with an agency or a service person, 6.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement()
 * @model annotation="http://www.plumbline.org/label en='Confidentiality agreement' zh='\u4fe1\u606f\u5b89\u5168\u4fdd\u5bc6\u534f\u8bae'"
 * @generated
 */
public interface ConfidentialityAgreement extends Element {
	/**
	 * Returns the value of the '<em><b>Signatory</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Party#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatory</em>' reference.
	 * @see #setSignatory(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement_Signatory()
	 * @see org.plumbline.model.outsourcing.Party#getAgreements
	 * @model opposite="agreements" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Signatory' zh='\u7b7e\u8ba2\u65b9'"
	 * @generated
	 */
	Party getSignatory();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatory</em>' reference.
	 * @see #getSignatory()
	 * @generated
	 */
	void setSignatory(Party value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the agreement was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement_SignedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Signed on' zh='\u7b7e\u8ba2\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of validity, if limited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement_ValidUntil()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Valid until' zh='\u6709\u6548\u671f\u6b62' zh.description='\u6709\u6548\u671f\u6700\u540e\u4e00\u5929\uff08\u5982\u6709\u671f\u9650\uff09'"
	 * @generated
	 */
	PartialDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.AgreementTemplate#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template whose contents it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' reference.
	 * @see #setTemplate(AgreementTemplate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement_Template()
	 * @see org.plumbline.model.outsourcing.AgreementTemplate#getAgreements
	 * @model opposite="agreements" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Template' zh='\u91c7\u7528\u7684\u8303\u672c' zh.description='\u534f\u8bae\u91c7\u7528\u5176\u5185\u5bb9\u7684\u8303\u672c'"
	 * @generated
	 */
	AgreementTemplate getTemplate();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' reference.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(AgreementTemplate value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ConfidentialityContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ConfidentialityContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contains beyond its template, 6.4 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ConfidentialityContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityAgreement_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9' zh.description='\u8303\u672c\u4e4b\u5916\u7ea6\u5b9a\u7684\u5185\u5bb9'"
	 * @generated
	 */
	EList<ConfidentialityContent> getContents();

} // ConfidentialityAgreement

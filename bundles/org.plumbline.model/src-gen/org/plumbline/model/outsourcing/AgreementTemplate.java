/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The text that confidentiality agreements share, 6.4 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AgreementTemplate#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AgreementTemplate#getAgreements <em>Agreements</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgreementTemplate()
 * @model annotation="http://www.plumbline.org/label en='Agreement template' zh='\u4fdd\u5bc6\u534f\u8bae\u8303\u672c'"
 * @generated
 */
public interface AgreementTemplate extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ConfidentialityContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ConfidentialityContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contains, 6.4 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ConfidentialityContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgreementTemplate_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<ConfidentialityContent> getContents();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ConfidentialityAgreement}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agreements that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgreementTemplate_Agreements()
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate
	 * @model opposite="template" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agreements' zh='\u91c7\u7528\u7684\u534f\u8bae'"
	 * @generated
	 */
	EList<ConfidentialityAgreement> getAgreements();

} // AgreementTemplate

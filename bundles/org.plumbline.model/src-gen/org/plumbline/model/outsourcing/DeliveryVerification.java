/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery Verification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Verification of what a stage delivers, 7.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryVerification#getStage <em>Stage</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryVerification#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryVerification()
 * @model annotation="http://www.plumbline.org/label en='Delivery verification' zh='\u9636\u6bb5\u6210\u679c\u4ea4\u4ed8\u9a8c\u8bc1'"
 * @generated
 */
public interface DeliveryVerification extends SupervisionActivity {
	/**
	 * Returns the value of the '<em><b>Stage</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.DeliveryStage#getVerifications <em>Verifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stage delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' reference.
	 * @see #setStage(DeliveryStage)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryVerification_Stage()
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getVerifications
	 * @model opposite="verifications" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Stage' zh='\u4ea4\u4ed8\u9636\u6bb5'"
	 * @generated
	 */
	DeliveryStage getStage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DeliveryVerification#getStage <em>Stage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' reference.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(DeliveryStage value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.VerificationContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.VerificationContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was verified, 7.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.VerificationContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryVerification_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u9a8c\u8bc1\u5185\u5bb9'"
	 * @generated
	 */
	EList<VerificationContent> getContents();

} // DeliveryVerification

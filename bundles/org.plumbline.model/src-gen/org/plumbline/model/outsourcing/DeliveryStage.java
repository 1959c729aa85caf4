/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Delivery Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stage of delivery with its security objective, A.2.1, 7.2 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryStage#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryStage#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryStage#getDeliveredOn <em>Delivered On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn <em>Described In</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.DeliveryStage#getVerifications <em>Verifications</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage()
 * @model annotation="http://www.plumbline.org/label en='Delivery stage' zh='\u4ea4\u4ed8\u9636\u6bb5'"
 * @generated
 */
public interface DeliveryStage extends Element {
	/**
	 * Returns the value of the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objective of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objective</em>' attribute.
	 * @see #setObjective(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage_Objective()
	 * @model annotation="http://www.plumbline.org/label en='Objective' zh='\u4ea4\u4ed8\u76ee\u6807'"
	 * @generated
	 */
	String getObjective();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DeliveryStage#getObjective <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objective</em>' attribute.
	 * @see #getObjective()
	 * @generated
	 */
	void setObjective(String value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage_DueOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Due on' zh='\u8ba1\u5212\u4ea4\u4ed8\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDueOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DeliveryStage#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Delivered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivered On</em>' attribute.
	 * @see #setDeliveredOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage_DeliveredOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Delivered on' zh='\u4ea4\u4ed8\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDeliveredOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DeliveryStage#getDeliveredOn <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered On</em>' attribute.
	 * @see #getDeliveredOn()
	 * @generated
	 */
	void setDeliveredOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Described In</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.SecurityClauses#getDeliveryStages <em>Delivery Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The security clauses that describe the objective.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Described In</em>' reference.
	 * @see #setDescribedIn(SecurityClauses)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage_DescribedIn()
	 * @see org.plumbline.model.outsourcing.SecurityClauses#getDeliveryStages
	 * @model opposite="deliveryStages" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Described in' zh='\u63cf\u8ff0\u7684\u6761\u6b3e'"
	 * @generated
	 */
	SecurityClauses getDescribedIn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn <em>Described In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Described In</em>' reference.
	 * @see #getDescribedIn()
	 * @generated
	 */
	void setDescribedIn(SecurityClauses value);

	/**
	 * Returns the value of the '<em><b>Verifications</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.DeliveryVerification}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.DeliveryVerification#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Verifications of the stage, 7.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verifications</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDeliveryStage_Verifications()
	 * @see org.plumbline.model.outsourcing.DeliveryVerification#getStage
	 * @model opposite="stage" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Verifications' zh='\u9a8c\u8bc1'"
	 * @generated
	 */
	EList<DeliveryVerification> getVerifications();

} // DeliveryStage

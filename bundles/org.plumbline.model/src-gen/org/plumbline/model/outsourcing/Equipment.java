/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Equipment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Equipment, A.5 b), A.5 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Equipment#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Equipment#getBroughtBy <em>Brought By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Equipment#getNetwork <em>Network</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEquipment()
 * @model annotation="http://www.plumbline.org/label en='Equipment' zh='\u8bbe\u5907'"
 * @generated
 */
public interface Equipment extends Asset {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.EquipmentPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EquipmentPurpose
	 * @see #setPurpose(EquipmentPurpose)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEquipment_Purpose()
	 * @model annotation="http://www.plumbline.org/label en='Purpose' zh='\u7528\u9014'"
	 * @generated
	 */
	EquipmentPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Equipment#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EquipmentPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(EquipmentPurpose value);

	/**
	 * Returns the value of the '<em><b>Brought By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that brought it; absent if it is the department's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Brought By</em>' reference.
	 * @see #setBroughtBy(ServiceAgency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEquipment_BroughtBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Brought in by' zh='\u5f15\u5165\u673a\u6784' zh.description='\u5f15\u5165\u8bbe\u5907\u7684\u673a\u6784\uff0c\u5c5e\u4e8e\u653f\u5e9c\u90e8\u95e8\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	ServiceAgency getBroughtBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Equipment#getBroughtBy <em>Brought By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Brought By</em>' reference.
	 * @see #getBroughtBy()
	 * @generated
	 */
	void setBroughtBy(ServiceAgency value);

	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Network#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network or segment it is connected to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(Network)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEquipment_Network()
	 * @see org.plumbline.model.outsourcing.Network#getEquipment
	 * @model opposite="equipment" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Network' zh='\u6240\u5728\u7f51\u7edc'"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Equipment#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

} // Equipment

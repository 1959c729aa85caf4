/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit Influence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What negative effect a responsible unit may have on the management of outsourcing, 5.1.1 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.UnitInfluence#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.UnitInfluence#getEffect <em>Effect</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getUnitInfluence()
 * @model annotation="http://www.plumbline.org/label en='Influence of a unit' zh='\u5185\u8bbe\u673a\u6784\u8d1f\u9762\u5f71\u54cd'"
 * @generated
 */
public interface UnitInfluence extends Element {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit whose influence was looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getUnitInfluence_Unit()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Unit' zh='\u5185\u8bbe\u673a\u6784'"
	 * @generated
	 */
	InternalUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.UnitInfluence#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(InternalUnit value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The effect found, or that there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getUnitInfluence_Effect()
	 * @model annotation="http://www.plumbline.org/label en='Effect' zh='\u8d1f\u9762\u5f71\u54cd' zh.description='\u53d1\u73b0\u7684\u8d1f\u9762\u5f71\u54cd\uff0c\u6216\u6ca1\u6709\u5f71\u54cd\u7684\u7ed3\u8bba'"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.UnitInfluence#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

} // UnitInfluence

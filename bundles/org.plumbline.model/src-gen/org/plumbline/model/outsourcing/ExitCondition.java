/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.time.Period;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exit Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition on which the service is left, 6.2.2 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ExitCondition#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ExitCondition#getHandlingLimit <em>Handling Limit</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitCondition()
 * @model annotation="http://www.plumbline.org/label en='Exit condition' zh='\u9000\u51fa\u6761\u4ef6'"
 * @generated
 */
public interface ExitCondition extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExitConditionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which condition it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ExitConditionKind
	 * @see #setKind(ExitConditionKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitCondition_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	ExitConditionKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ExitCondition#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ExitConditionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExitConditionKind value);

	/**
	 * Returns the value of the '<em><b>Handling Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The effective time within which a failure must be dealt with, 6.2.2 a) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handling Limit</em>' attribute.
	 * @see #setHandlingLimit(Period)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitCondition_HandlingLimit()
	 * @model dataType="org.plumbline.model.outsourcing.Period"
	 *        annotation="http://www.plumbline.org/label en='Time allowed to handle' zh='\u5904\u7406\u65f6\u9650' zh.description='\u9519\u8bef\u5e94\u5728\u591a\u957f\u7684\u6709\u6548\u65f6\u9650\u5185\u5904\u7406\u5b8c\u6210'"
	 * @generated
	 */
	Period getHandlingLimit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ExitCondition#getHandlingLimit <em>Handling Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling Limit</em>' attribute.
	 * @see #getHandlingLimit()
	 * @generated
	 */
	void setHandlingLimit(Period value);

} // ExitCondition

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Audit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Audit of how the outsourcing is managed, 7.1 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementAudit#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementAudit()
 * @model annotation="http://www.plumbline.org/label en='Management audit' zh='\u7ba1\u7406\u884c\u4e3a\u5ba1\u8ba1'"
 * @generated
 */
public interface ManagementAudit extends SupervisionActivity {
	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Effectiveness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How effective the controls were found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see #setResult(Effectiveness)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementAudit_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u5ba1\u8ba1\u7ed3\u8bba' zh.description='\u5ba1\u8ba1\u8ba4\u5b9a\u7684\u63a7\u5236\u6709\u6548\u7a0b\u5ea6'"
	 * @generated
	 */
	Effectiveness getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementAudit#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see #getResult()
	 * @generated
	 */
	void setResult(Effectiveness value);

} // ManagementAudit

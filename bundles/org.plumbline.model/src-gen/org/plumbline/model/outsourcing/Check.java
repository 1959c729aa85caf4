/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check with its result.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Check#getResult <em>Result</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Check#getCheckedOn <em>Checked On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Check#getCheckedBy <em>Checked By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCheck()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Check' zh='\u6838\u67e5'"
 * @generated
 */
public interface Check extends Element {
	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.CheckResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the check showed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @see #setResult(CheckResult)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCheck_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u7ed3\u679c'"
	 * @generated
	 */
	CheckResult getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Check#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(CheckResult value);

	/**
	 * Returns the value of the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the check took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked On</em>' attribute.
	 * @see #setCheckedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCheck_CheckedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Checked on' zh='\u6838\u67e5\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getCheckedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Check#getCheckedOn <em>Checked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked On</em>' attribute.
	 * @see #getCheckedOn()
	 * @generated
	 */
	void setCheckedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checked By</em>' reference.
	 * @see #setCheckedBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCheck_CheckedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Checked by' zh='\u6838\u67e5\u4eba'"
	 * @generated
	 */
	Party getCheckedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Check#getCheckedBy <em>Checked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked By</em>' reference.
	 * @see #getCheckedBy()
	 * @generated
	 */
	void setCheckedBy(Party value);

} // Check

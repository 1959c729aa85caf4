/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Execution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One occasion on which a control was carried out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ControlExecution#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlExecution#getPerformedBy <em>Performed By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlExecution#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlExecution()
 * @model annotation="http://www.plumbline.org/label en='Control execution' zh='\u6267\u884c\u8bb0\u5f55'"
 * @generated
 */
public interface ControlExecution extends Element {
	/**
	 * Returns the value of the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the control was carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed On</em>' attribute.
	 * @see #setPerformedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlExecution_PerformedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Performed on' zh='\u6267\u884c\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getPerformedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlExecution#getPerformedOn <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performed On</em>' attribute.
	 * @see #getPerformedOn()
	 * @generated
	 */
	void setPerformedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Performed By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carried the control out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlExecution_PerformedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Performed by' zh='\u6267\u884c\u4eba'"
	 * @generated
	 */
	EList<Party> getPerformedBy();

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlExecution_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u7ed3\u679c'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlExecution#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

} // ControlExecution

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Effectiveness Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding on how effective a control is.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEffectivenessAssessment()
 * @model annotation="http://www.plumbline.org/label en='Effectiveness assessment' zh='\u6709\u6548\u6027\u8bc4\u4f30'"
 * @generated
 */
public interface EffectivenessAssessment extends Element {
	/**
	 * Returns the value of the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the control was assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed On</em>' attribute.
	 * @see #setAssessedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEffectivenessAssessment_AssessedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Assessed on' zh='\u8bc4\u4f30\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAssessedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedOn <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed On</em>' attribute.
	 * @see #getAssessedOn()
	 * @generated
	 */
	void setAssessedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Assessed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who assessed the control.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed By</em>' reference.
	 * @see #setAssessedBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEffectivenessAssessment_AssessedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Assessed by' zh='\u8bc4\u4f30\u4eba'"
	 * @generated
	 */
	Party getAssessedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedBy <em>Assessed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed By</em>' reference.
	 * @see #getAssessedBy()
	 * @generated
	 */
	void setAssessedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Effectiveness}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see #setResult(Effectiveness)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEffectivenessAssessment_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u7ed3\u679c'"
	 * @generated
	 */
	Effectiveness getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see #getResult()
	 * @generated
	 */
	void setResult(Effectiveness value);

} // EffectivenessAssessment

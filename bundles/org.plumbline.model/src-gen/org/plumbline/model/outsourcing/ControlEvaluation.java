/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How effective existing or planned controls are, 5.1.1 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ControlEvaluation#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlEvaluation#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlEvaluation#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlEvaluation#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlEvaluation()
 * @model annotation="http://www.plumbline.org/label en='Control evaluation' zh='\u63a7\u5236\u63aa\u65bd\u6709\u6548\u6027\u8bc4\u4ef7'"
 * @generated
 */
public interface ControlEvaluation extends Element {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlScope}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ControlScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Existing controls, planned ones or both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ControlScope
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlEvaluation_Scope()
	 * @model annotation="http://www.plumbline.org/label en='Scope' zh='\u8bc4\u4ef7\u8303\u56f4' zh.description='\u5df2\u6709\u63aa\u65bd\u3001\u8ba1\u5212\u63aa\u65bd\u6216\u4e24\u8005'"
	 * @generated
	 */
	EList<ControlScope> getScope();

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Coverage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each control was evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Coverage
	 * @see #setCoverage(Coverage)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlEvaluation_Coverage()
	 * @model annotation="http://www.plumbline.org/label en='Coverage' zh='\u8986\u76d6\u7a0b\u5ea6' zh.description='\u662f\u5426\u9010\u9879\u8bc4\u4ef7\u4e86\u63a7\u5236\u63aa\u65bd'"
	 * @generated
	 */
	Coverage getCoverage();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlEvaluation#getCoverage <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coverage</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Coverage
	 * @see #getCoverage()
	 * @generated
	 */
	void setCoverage(Coverage value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The controls looked at, where listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlEvaluation_Measures()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u8bc4\u4ef7\u7684\u63aa\u65bd' zh.description='\u8bc4\u4ef7\u6240\u6d89\u53ca\u7684\u63aa\u65bd\uff08\u5982\u5df2\u5217\u660e\uff09'"
	 * @generated
	 */
	EList<ControlMeasure> getMeasures();

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
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlEvaluation_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u8bc4\u4ef7\u7ed3\u679c'"
	 * @generated
	 */
	Effectiveness getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlEvaluation#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see #getResult()
	 * @generated
	 */
	void setResult(Effectiveness value);

} // ControlEvaluation

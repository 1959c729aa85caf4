/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evaluation of how securely the service is carried out, 7.1 a), b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceEvaluation#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceEvaluation#getRequirementAdjustment <em>Requirement Adjustment</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceEvaluation()
 * @model annotation="http://www.plumbline.org/label en='Service evaluation' zh='\u670d\u52a1\u5b89\u5168\u8bc4\u4f30'"
 * @generated
 */
public interface ServiceEvaluation extends SupervisionActivity {
	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.EvaluationContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.EvaluationContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looked at, 7.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.EvaluationContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceEvaluation_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u8bc4\u4f30\u5185\u5bb9'"
	 * @generated
	 */
	EList<EvaluationContent> getContents();

	/**
	 * Returns the value of the '<em><b>Requirement Adjustment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the requirements on the agency were found to need a change, 7.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirement Adjustment</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #setRequirementAdjustment(Need)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceEvaluation_RequirementAdjustment()
	 * @model annotation="http://www.plumbline.org/label en='Need to adjust the requirements' zh='\u5b89\u5168\u8981\u6c42\u8c03\u6574\u5fc5\u8981\u6027' zh.description='\u5bf9\u673a\u6784\u7684\u5b89\u5168\u8981\u6c42\u662f\u5426\u9700\u8981\u8c03\u6574'"
	 * @generated
	 */
	Need getRequirementAdjustment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceEvaluation#getRequirementAdjustment <em>Requirement Adjustment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requirement Adjustment</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #getRequirementAdjustment()
	 * @generated
	 */
	void setRequirementAdjustment(Need value);

} // ServiceEvaluation

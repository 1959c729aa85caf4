/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exit Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The exit clauses of a contract, 6.2.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ExitStrategy#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ExitStrategy#getManagement <em>Management</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ExitStrategy#getTechnical <em>Technical</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitStrategy()
 * @model annotation="http://www.plumbline.org/label en='Exit strategy' zh='\u9000\u51fa\u7b56\u7565\u6761\u6b3e'"
 * @generated
 */
public interface ExitStrategy extends Element {
	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExitCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit conditions, 6.2.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitStrategy_Conditions()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Conditions' zh='\u9000\u51fa\u6761\u4ef6'"
	 * @generated
	 */
	EList<ExitCondition> getConditions();

	/**
	 * Returns the value of the '<em><b>Management</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExitManagementContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExitManagementContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management requirements, 6.2.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Management</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ExitManagementContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitStrategy_Management()
	 * @model annotation="http://www.plumbline.org/label en='Management requirements' zh='\u7ba1\u7406\u8981\u6c42'"
	 * @generated
	 */
	EList<ExitManagementContent> getManagement();

	/**
	 * Returns the value of the '<em><b>Technical</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExitTechnicalContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExitTechnicalContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical requirements, 6.2.2 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technical</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ExitTechnicalContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitStrategy_Technical()
	 * @model annotation="http://www.plumbline.org/label en='Technical requirements' zh='\u6280\u672f\u8981\u6c42'"
	 * @generated
	 */
	EList<ExitTechnicalContent> getTechnical();

} // ExitStrategy

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The outsourcing security management plan, 6.3 a), 6.3 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementPlan#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementPlan#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementPlan()
 * @model annotation="http://www.plumbline.org/label en='Management plan' zh='\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u8ba1\u5212'"
 * @generated
 */
public interface ManagementPlan extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceContract#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(ServiceContract)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementPlan_Contract()
	 * @see org.plumbline.model.outsourcing.ServiceContract#getPlans
	 * @model opposite="plans" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contract' zh='\u5408\u540c'"
	 * @generated
	 */
	ServiceContract getContract();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementPlan#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(ServiceContract value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.PlanContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PlanContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contains, 6.3 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.PlanContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementPlan_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<PlanContent> getContents();

} // ManagementPlan

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The outsourcing security policy, 4.2.2 a), 5.2.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcingPolicy#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingPolicy()
 * @model annotation="http://www.plumbline.org/label en='Outsourcing policy' zh='\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7b56\u7565'"
 * @generated
 */
public interface OutsourcingPolicy extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.PolicyContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PolicyContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contains, 5.2.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.PolicyContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingPolicy_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<PolicyContent> getContents();

} // OutsourcingPolicy

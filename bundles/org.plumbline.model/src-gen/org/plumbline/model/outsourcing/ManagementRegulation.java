/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Regulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The outsourcing security regulation, 5.2.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementRegulation#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementRegulation#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementRegulation()
 * @model annotation="http://www.plumbline.org/label en='Management regulation' zh='\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u5236\u5ea6'"
 * @generated
 */
public interface ManagementRegulation extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.OutsourcingPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The policy it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementRegulation_BasedOn()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Based on' zh='\u4f9d\u636e\u7684\u7b56\u7565'"
	 * @generated
	 */
	EList<OutsourcingPolicy> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.RegulationContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RegulationContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it contains, 5.2.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.RegulationContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementRegulation_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<RegulationContent> getContents();

} // ManagementRegulation

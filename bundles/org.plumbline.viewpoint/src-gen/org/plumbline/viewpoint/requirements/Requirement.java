/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An item of the standard, on which there is a verdict.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.viewpoint.requirements.Requirement#getRequirements <em>Requirements</em>}</li>
 * </ul>
 *
 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getRequirement()
 * @model annotation="http://www.plumbline.org/label en='Requirement' zh='\u8981\u6c42'"
 * @generated
 */
public interface Requirement extends Provision {
	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.viewpoint.requirements.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items inside this one, in the order of the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getRequirement_Requirements()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Requirements' zh='\u5206\u9879\u8981\u6c42' zh.description='\u672c\u9879\u4e4b\u4e0b\u7684\u5206\u9879'"
	 * @generated
	 */
	EList<Requirement> getRequirements();

} // Requirement

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Provision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the standard numbers: a chapter, or a requirement in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.viewpoint.requirements.Provision#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.viewpoint.requirements.Provision#getNumber <em>Number</em>}</li>
 * </ul>
 *
 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getProvision()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Provision' zh='\u6761\u6587'"
 * @generated
 */
public interface Provision extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifies the provision among those of a project: the rule id of a requirement, GBT32926-chapter- and the number of a chapter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getProvision_Id()
	 * @model id="true"
	 *        annotation="http://www.plumbline.org/label en='Id' zh='\u6807\u8bc6' zh.description='\u6761\u6587\u7684\u6807\u8bc6'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.viewpoint.requirements.Provision#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number as the standard writes it, such as A.4 or 6.2.2 b) 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getProvision_Number()
	 * @model annotation="http://www.plumbline.org/label en='Number' zh='\u7f16\u53f7' zh.description='\u6807\u51c6\u4e2d\u7684\u7f16\u53f7'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.plumbline.viewpoint.requirements.Provision#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

} // Provision

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A government department, 4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Department#getInternalUnits <em>Internal Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Department#getOfficials <em>Officials</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Department#getSecurityLeader <em>Security Leader</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDepartment()
 * @model annotation="http://www.plumbline.org/label en='Department' zh='\u653f\u5e9c\u90e8\u95e8'"
 * @generated
 */
public interface Department extends Party {
	/**
	 * Returns the value of the '<em><b>Internal Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its internal units, 4.2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Internal Units</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDepartment_InternalUnits()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Internal units' zh='\u5185\u8bbe\u673a\u6784'"
	 * @generated
	 */
	EList<InternalUnit> getInternalUnits();

	/**
	 * Returns the value of the '<em><b>Officials</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Official}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its leaders and staff who take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Officials</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDepartment_Officials()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Officials' zh='\u5de5\u4f5c\u4eba\u5458'"
	 * @generated
	 */
	EList<Official> getOfficials();

	/**
	 * Returns the value of the '<em><b>Security Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader in charge of information security of the whole department, 4.2.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Leader</em>' reference.
	 * @see #setSecurityLeader(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDepartment_SecurityLeader()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Security leader' zh='\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u9886\u5bfc' zh.description='\u4e3b\u7ba1\u6574\u4e2a\u90e8\u95e8\u4fe1\u606f\u5b89\u5168\u7684\u9886\u5bfc'"
	 * @generated
	 */
	Official getSecurityLeader();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Department#getSecurityLeader <em>Security Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Leader</em>' reference.
	 * @see #getSecurityLeader()
	 * @generated
	 */
	void setSecurityLeader(Official value);

} // Department

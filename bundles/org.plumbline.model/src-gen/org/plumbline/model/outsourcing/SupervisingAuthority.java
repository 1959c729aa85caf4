/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supervising Authority</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An authority outside the department, 4.1 d), 6.5 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisingAuthority#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisingAuthority()
 * @model annotation="http://www.plumbline.org/label en='Supervising authority' zh='\u4e3b\u7ba1\u90e8\u95e8'"
 * @generated
 */
public interface SupervisingAuthority extends Party {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AuthorityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of authority.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AuthorityKind
	 * @see #setKind(AuthorityKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisingAuthority_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	AuthorityKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SupervisingAuthority#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AuthorityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AuthorityKind value);

} // SupervisingAuthority

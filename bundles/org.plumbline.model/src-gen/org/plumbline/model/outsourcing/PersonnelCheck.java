/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Personnel Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check of a service person, 6.1 c), A.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.PersonnelCheck#getAspect <em>Aspect</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPersonnelCheck()
 * @model annotation="http://www.plumbline.org/label en='Personnel check' zh='\u4eba\u5458\u6838\u67e5'"
 * @generated
 */
public interface PersonnelCheck extends Check {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PersonnelAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was checked of the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PersonnelAspect
	 * @see #setAspect(PersonnelAspect)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPersonnelCheck_Aspect()
	 * @model annotation="http://www.plumbline.org/label en='Aspect' zh='\u6838\u67e5\u4e8b\u9879'"
	 * @generated
	 */
	PersonnelAspect getAspect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.PersonnelCheck#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PersonnelAspect
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(PersonnelAspect value);

} // PersonnelCheck

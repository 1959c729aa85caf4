/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person.
 * <!-- end-model-doc -->
 *
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPerson()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Person' zh='\u4eba\u5458'"
 * @generated
 */
public interface Person extends Party {
} // Person

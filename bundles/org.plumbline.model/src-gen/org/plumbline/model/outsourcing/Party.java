/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or organisation that takes part.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Party#getContact <em>Contact</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Party#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Party#getTrainings <em>Trainings</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getParty()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Party' zh='\u76f8\u5173\u65b9'"
 * @generated
 */
public interface Party extends Element {
	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach the party, 6.5 a) 1), 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getParty_Contact()
	 * @model annotation="http://www.plumbline.org/label en='Contact' zh='\u8054\u7cfb\u65b9\u5f0f' zh.description='\u8be5\u65b9\u7684\u8054\u7cfb\u65b9\u5f0f'"
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Party#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ConfidentialityAgreement}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality agreements that the party signed, 6.4 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getParty_Agreements()
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory
	 * @model opposite="signatory" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agreements' zh='\u4fdd\u5bc6\u534f\u8bae'"
	 * @generated
	 */
	EList<ConfidentialityAgreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Trainings</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Training}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Training#getAttendees <em>Attendees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Trainings and briefings that the party attended, 6.2.1 c), A.3 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trainings</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getParty_Trainings()
	 * @see org.plumbline.model.outsourcing.Training#getAttendees
	 * @model opposite="attendees" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Trainings' zh='\u53c2\u52a0\u7684\u5ba3\u8d2f\u57f9\u8bad'"
	 * @generated
	 */
	EList<Training> getTrainings();

} // Party

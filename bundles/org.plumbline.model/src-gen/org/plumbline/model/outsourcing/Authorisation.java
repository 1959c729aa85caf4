/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Authorisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The supervising leader authorises units to manage the outsourcing, 4.2.2 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Authorisation#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Authorisation#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Authorisation#getAuthorises <em>Authorises</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorisation()
 * @model annotation="http://www.plumbline.org/label en='Authorisation' zh='\u6388\u6743'"
 * @generated
 */
public interface Authorisation extends Element {
	/**
	 * Returns the value of the '<em><b>Granted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who authorised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted By</em>' reference.
	 * @see #setGrantedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorisation_GrantedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Granted by' zh='\u6388\u6743\u4eba'"
	 * @generated
	 */
	Official getGrantedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Authorisation#getGrantedBy <em>Granted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted By</em>' reference.
	 * @see #getGrantedBy()
	 * @generated
	 */
	void setGrantedBy(Official value);

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the authorisation was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorisation_GrantedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Granted on' zh='\u6388\u6743\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Authorisation#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Authorises</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units that are authorised to manage the outsourcing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorises</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorisation_Authorises()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Authorises' zh='\u88ab\u6388\u6743\u673a\u6784'"
	 * @generated
	 */
	EList<InternalUnit> getAuthorises();

} // Authorisation

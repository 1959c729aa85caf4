/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency Mandate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an agency is authorised, and bound, to do on behalf of the department, A.6 e).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AgencyMandate#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AgencyMandate#getGrantedOn <em>Granted On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyMandate()
 * @model annotation="http://www.plumbline.org/label en='Agency mandate' zh='\u6388\u6743\u6d3b\u52a8'"
 * @generated
 */
public interface AgencyMandate extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.MandateKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the agency may do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MandateKind
	 * @see #setKind(MandateKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyMandate_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u6388\u6743\u4e8b\u9879'"
	 * @generated
	 */
	MandateKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AgencyMandate#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MandateKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MandateKind value);

	/**
	 * Returns the value of the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the mandate was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Granted On</em>' attribute.
	 * @see #setGrantedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyMandate_GrantedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Granted on' zh='\u6388\u6743\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getGrantedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AgencyMandate#getGrantedOn <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Granted On</em>' attribute.
	 * @see #getGrantedOn()
	 * @generated
	 */
	void setGrantedOn(PartialDate value);

} // AgencyMandate

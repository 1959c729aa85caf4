/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Access Grant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A right granted to an account, A.4 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getResource <em>Resource</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getRights <em>Rights</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedBy <em>Authorised By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedOn <em>Authorised On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AccessGrant#getRevokedOn <em>Revoked On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant()
 * @model annotation="http://www.plumbline.org/label en='Access grant' zh='\u8bbf\u95ee\u6388\u6743'"
 * @generated
 */
public interface AccessGrant extends Element {
	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The asset that may be accessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(Asset)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_Resource()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Resource' zh='\u8d44\u6e90'"
	 * @generated
	 */
	Asset getResource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(Asset value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What may be done with the asset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_Rights()
	 * @model annotation="http://www.plumbline.org/label en='Rights' zh='\u6743\u9650'"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.GrantBasis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is what the post needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.plumbline.model.outsourcing.GrantBasis
	 * @see #setBasis(GrantBasis)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_Basis()
	 * @model annotation="http://www.plumbline.org/label en='Basis' zh='\u6388\u6743\u4f9d\u636e' zh.description='\u6743\u9650\u662f\u5426\u9650\u4e8e\u5c97\u4f4d\u9700\u8981'"
	 * @generated
	 */
	GrantBasis getBasis();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.plumbline.model.outsourcing.GrantBasis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(GrantBasis value);

	/**
	 * Returns the value of the '<em><b>Authorised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who authorised the grant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorised By</em>' reference.
	 * @see #setAuthorisedBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_AuthorisedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Authorised by' zh='\u6388\u6743\u4eba'"
	 * @generated
	 */
	Party getAuthorisedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedBy <em>Authorised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authorised By</em>' reference.
	 * @see #getAuthorisedBy()
	 * @generated
	 */
	void setAuthorisedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Authorised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the grant was authorised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authorised On</em>' attribute.
	 * @see #setAuthorisedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_AuthorisedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Authorised on' zh='\u6388\u6743\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAuthorisedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedOn <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authorised On</em>' attribute.
	 * @see #getAuthorisedOn()
	 * @generated
	 */
	void setAuthorisedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was taken back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked On</em>' attribute.
	 * @see #setRevokedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccessGrant_RevokedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Revoked on' zh='\u56de\u6536\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getRevokedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AccessGrant#getRevokedOn <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked On</em>' attribute.
	 * @see #getRevokedOn()
	 * @generated
	 */
	void setRevokedOn(PartialDate value);

} // AccessGrant

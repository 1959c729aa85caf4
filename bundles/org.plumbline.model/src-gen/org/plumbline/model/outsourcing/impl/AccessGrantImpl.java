/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.GrantBasis;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Access Grant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getAuthorisedBy <em>Authorised By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getAuthorisedOn <em>Authorised On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl#getRevokedOn <em>Revoked On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccessGrantImpl extends ElementImpl implements AccessGrant {
	/**
	 * The cached value of the '{@link #getResource() <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResource()
	 * @generated
	 * @ordered
	 */
	protected Asset resource;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final GrantBasis BASIS_EDEFAULT = GrantBasis.NOT_STATED;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected GrantBasis basis = BASIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthorisedBy() <em>Authorised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisedBy()
	 * @generated
	 * @ordered
	 */
	protected Party authorisedBy;

	/**
	 * The default value of the '{@link #getAuthorisedOn() <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AUTHORISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorisedOn() <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate authorisedOn = AUTHORISED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REVOKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevokedOn() <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevokedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate revokedOn = REVOKED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccessGrantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.ACCESS_GRANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Asset getResource() {
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResource(Asset newResource) {
		Asset oldResource = resource;
		resource = newResource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__RESOURCE, oldResource, resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GrantBasis getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(GrantBasis newBasis) {
		GrantBasis oldBasis = basis;
		basis = newBasis == null ? BASIS_EDEFAULT : newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAuthorisedBy() {
		return authorisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorisedBy(Party newAuthorisedBy) {
		Party oldAuthorisedBy = authorisedBy;
		authorisedBy = newAuthorisedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__AUTHORISED_BY, oldAuthorisedBy, authorisedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAuthorisedOn() {
		return authorisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorisedOn(PartialDate newAuthorisedOn) {
		PartialDate oldAuthorisedOn = authorisedOn;
		authorisedOn = newAuthorisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__AUTHORISED_ON, oldAuthorisedOn, authorisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRevokedOn() {
		return revokedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevokedOn(PartialDate newRevokedOn) {
		PartialDate oldRevokedOn = revokedOn;
		revokedOn = newRevokedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCESS_GRANT__REVOKED_ON, oldRevokedOn, revokedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.ACCESS_GRANT__RESOURCE:
				return getResource();
			case OutsourcingPackage.ACCESS_GRANT__RIGHTS:
				return getRights();
			case OutsourcingPackage.ACCESS_GRANT__BASIS:
				return getBasis();
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_BY:
				return getAuthorisedBy();
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_ON:
				return getAuthorisedOn();
			case OutsourcingPackage.ACCESS_GRANT__REVOKED_ON:
				return getRevokedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutsourcingPackage.ACCESS_GRANT__RESOURCE:
				setResource((Asset)newValue);
				return;
			case OutsourcingPackage.ACCESS_GRANT__RIGHTS:
				setRights((String)newValue);
				return;
			case OutsourcingPackage.ACCESS_GRANT__BASIS:
				setBasis((GrantBasis)newValue);
				return;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_BY:
				setAuthorisedBy((Party)newValue);
				return;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_ON:
				setAuthorisedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ACCESS_GRANT__REVOKED_ON:
				setRevokedOn((PartialDate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.ACCESS_GRANT__RESOURCE:
				setResource((Asset)null);
				return;
			case OutsourcingPackage.ACCESS_GRANT__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case OutsourcingPackage.ACCESS_GRANT__BASIS:
				setBasis(BASIS_EDEFAULT);
				return;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_BY:
				setAuthorisedBy((Party)null);
				return;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_ON:
				setAuthorisedOn(AUTHORISED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ACCESS_GRANT__REVOKED_ON:
				setRevokedOn(REVOKED_ON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.ACCESS_GRANT__RESOURCE:
				return resource != null;
			case OutsourcingPackage.ACCESS_GRANT__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case OutsourcingPackage.ACCESS_GRANT__BASIS:
				return basis != BASIS_EDEFAULT;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_BY:
				return authorisedBy != null;
			case OutsourcingPackage.ACCESS_GRANT__AUTHORISED_ON:
				return AUTHORISED_ON_EDEFAULT == null ? authorisedOn != null : !AUTHORISED_ON_EDEFAULT.equals(authorisedOn);
			case OutsourcingPackage.ACCESS_GRANT__REVOKED_ON:
				return REVOKED_ON_EDEFAULT == null ? revokedOn != null : !REVOKED_ON_EDEFAULT.equals(revokedOn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rights: ");
		result.append(rights);
		result.append(", basis: ");
		result.append(basis);
		result.append(", authorisedOn: ");
		result.append(authorisedOn);
		result.append(", revokedOn: ");
		result.append(revokedOn);
		result.append(')');
		return result.toString();
	}

} //AccessGrantImpl

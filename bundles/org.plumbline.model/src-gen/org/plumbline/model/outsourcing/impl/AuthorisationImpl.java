/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Authorisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AuthorisationImpl#getGrantedBy <em>Granted By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AuthorisationImpl#getGrantedOn <em>Granted On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AuthorisationImpl#getAuthorises <em>Authorises</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AuthorisationImpl extends ElementImpl implements Authorisation {
	/**
	 * The cached value of the '{@link #getGrantedBy() <em>Granted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedBy()
	 * @generated
	 * @ordered
	 */
	protected Official grantedBy;

	/**
	 * The default value of the '{@link #getGrantedOn() <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate GRANTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrantedOn() <em>Granted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrantedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate grantedOn = GRANTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthorises() <em>Authorises</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorises()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> authorises;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AuthorisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.AUTHORISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getGrantedBy() {
		return grantedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedBy(Official newGrantedBy) {
		Official oldGrantedBy = grantedBy;
		grantedBy = newGrantedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.AUTHORISATION__GRANTED_BY, oldGrantedBy, grantedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getGrantedOn() {
		return grantedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrantedOn(PartialDate newGrantedOn) {
		PartialDate oldGrantedOn = grantedOn;
		grantedOn = newGrantedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.AUTHORISATION__GRANTED_ON, oldGrantedOn, grantedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getAuthorises() {
		if (authorises == null) {
			authorises = new EObjectEList<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.AUTHORISATION__AUTHORISES);
		}
		return authorises;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.AUTHORISATION__GRANTED_BY:
				return getGrantedBy();
			case OutsourcingPackage.AUTHORISATION__GRANTED_ON:
				return getGrantedOn();
			case OutsourcingPackage.AUTHORISATION__AUTHORISES:
				return getAuthorises();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutsourcingPackage.AUTHORISATION__GRANTED_BY:
				setGrantedBy((Official)newValue);
				return;
			case OutsourcingPackage.AUTHORISATION__GRANTED_ON:
				setGrantedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.AUTHORISATION__AUTHORISES:
				getAuthorises().clear();
				getAuthorises().addAll((Collection<? extends InternalUnit>)newValue);
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
			case OutsourcingPackage.AUTHORISATION__GRANTED_BY:
				setGrantedBy((Official)null);
				return;
			case OutsourcingPackage.AUTHORISATION__GRANTED_ON:
				setGrantedOn(GRANTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.AUTHORISATION__AUTHORISES:
				getAuthorises().clear();
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
			case OutsourcingPackage.AUTHORISATION__GRANTED_BY:
				return grantedBy != null;
			case OutsourcingPackage.AUTHORISATION__GRANTED_ON:
				return GRANTED_ON_EDEFAULT == null ? grantedOn != null : !GRANTED_ON_EDEFAULT.equals(grantedOn);
			case OutsourcingPackage.AUTHORISATION__AUTHORISES:
				return authorises != null && !authorises.isEmpty();
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
		result.append(" (grantedOn: ");
		result.append(grantedOn);
		result.append(')');
		return result.toString();
	}

} //AuthorisationImpl

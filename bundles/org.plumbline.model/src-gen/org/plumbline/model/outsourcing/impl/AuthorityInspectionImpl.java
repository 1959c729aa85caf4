/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SupervisingAuthority;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Authority Inspection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl#getCooperation <em>Cooperation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AuthorityInspectionImpl extends SupervisionActivityImpl implements AuthorityInspection {
	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected SupervisingAuthority authority;

	/**
	 * The default value of the '{@link #getCooperation() <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCooperation()
	 * @generated
	 * @ordered
	 */
	protected static final String COOPERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCooperation() <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCooperation()
	 * @generated
	 * @ordered
	 */
	protected String cooperation = COOPERATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AuthorityInspectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.AUTHORITY_INSPECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupervisingAuthority getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(SupervisingAuthority newAuthority) {
		SupervisingAuthority oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.AUTHORITY_INSPECTION__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCooperation() {
		return cooperation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCooperation(String newCooperation) {
		String oldCooperation = cooperation;
		cooperation = newCooperation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.AUTHORITY_INSPECTION__COOPERATION, oldCooperation, cooperation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.AUTHORITY_INSPECTION__AUTHORITY:
				return getAuthority();
			case OutsourcingPackage.AUTHORITY_INSPECTION__COOPERATION:
				return getCooperation();
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
			case OutsourcingPackage.AUTHORITY_INSPECTION__AUTHORITY:
				setAuthority((SupervisingAuthority)newValue);
				return;
			case OutsourcingPackage.AUTHORITY_INSPECTION__COOPERATION:
				setCooperation((String)newValue);
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
			case OutsourcingPackage.AUTHORITY_INSPECTION__AUTHORITY:
				setAuthority((SupervisingAuthority)null);
				return;
			case OutsourcingPackage.AUTHORITY_INSPECTION__COOPERATION:
				setCooperation(COOPERATION_EDEFAULT);
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
			case OutsourcingPackage.AUTHORITY_INSPECTION__AUTHORITY:
				return authority != null;
			case OutsourcingPackage.AUTHORITY_INSPECTION__COOPERATION:
				return COOPERATION_EDEFAULT == null ? cooperation != null : !COOPERATION_EDEFAULT.equals(cooperation);
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
		result.append(" (cooperation: ");
		result.append(cooperation);
		result.append(')');
		return result.toString();
	}

} //AuthorityInspectionImpl

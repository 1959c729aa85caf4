/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SupervisingLeader;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supervising Leader</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl#getAppointedOn <em>Appointed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupervisingLeaderImpl extends ElementImpl implements SupervisingLeader {
	/**
	 * The cached value of the '{@link #getHolder() <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected Official holder;

	/**
	 * The default value of the '{@link #getAppointedOn() <em>Appointed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppointedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate APPOINTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAppointedOn() <em>Appointed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAppointedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate appointedOn = APPOINTED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupervisingLeaderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SUPERVISING_LEADER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getHolder() {
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolder(Official newHolder) {
		Official oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUPERVISING_LEADER__HOLDER, oldHolder, holder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAppointedOn() {
		return appointedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAppointedOn(PartialDate newAppointedOn) {
		PartialDate oldAppointedOn = appointedOn;
		appointedOn = newAppointedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUPERVISING_LEADER__APPOINTED_ON, oldAppointedOn, appointedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.SUPERVISING_LEADER__HOLDER:
				return getHolder();
			case OutsourcingPackage.SUPERVISING_LEADER__APPOINTED_ON:
				return getAppointedOn();
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
			case OutsourcingPackage.SUPERVISING_LEADER__HOLDER:
				setHolder((Official)newValue);
				return;
			case OutsourcingPackage.SUPERVISING_LEADER__APPOINTED_ON:
				setAppointedOn((PartialDate)newValue);
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
			case OutsourcingPackage.SUPERVISING_LEADER__HOLDER:
				setHolder((Official)null);
				return;
			case OutsourcingPackage.SUPERVISING_LEADER__APPOINTED_ON:
				setAppointedOn(APPOINTED_ON_EDEFAULT);
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
			case OutsourcingPackage.SUPERVISING_LEADER__HOLDER:
				return holder != null;
			case OutsourcingPackage.SUPERVISING_LEADER__APPOINTED_ON:
				return APPOINTED_ON_EDEFAULT == null ? appointedOn != null : !APPOINTED_ON_EDEFAULT.equals(appointedOn);
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
		result.append(" (appointedOn: ");
		result.append(appointedOn);
		result.append(')');
		return result.toString();
	}

} //SupervisingLeaderImpl

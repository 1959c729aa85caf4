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

import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.Gate;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.GateImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.GateImpl#getPassedOn <em>Passed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.GateImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.GateImpl#getRequires <em>Requires</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GateImpl extends ElementImpl implements Gate {
	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPassedOn() <em>Passed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PASSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPassedOn() <em>Passed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate passedOn = PASSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected Official decidedBy;

	/**
	 * The cached value of the '{@link #getRequires() <em>Requires</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequires()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> requires;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.GATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(PartialDate newDueOn) {
		PartialDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.GATE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPassedOn() {
		return passedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPassedOn(PartialDate newPassedOn) {
		PartialDate oldPassedOn = passedOn;
		passedOn = newPassedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.GATE__PASSED_ON, oldPassedOn, passedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(Official newDecidedBy) {
		Official oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.GATE__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getRequires() {
		if (requires == null) {
			requires = new EObjectEList<Activity>(Activity.class, this, OutsourcingPackage.GATE__REQUIRES);
		}
		return requires;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.GATE__DUE_ON:
				return getDueOn();
			case OutsourcingPackage.GATE__PASSED_ON:
				return getPassedOn();
			case OutsourcingPackage.GATE__DECIDED_BY:
				return getDecidedBy();
			case OutsourcingPackage.GATE__REQUIRES:
				return getRequires();
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
			case OutsourcingPackage.GATE__DUE_ON:
				setDueOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.GATE__PASSED_ON:
				setPassedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.GATE__DECIDED_BY:
				setDecidedBy((Official)newValue);
				return;
			case OutsourcingPackage.GATE__REQUIRES:
				getRequires().clear();
				getRequires().addAll((Collection<? extends Activity>)newValue);
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
			case OutsourcingPackage.GATE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case OutsourcingPackage.GATE__PASSED_ON:
				setPassedOn(PASSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.GATE__DECIDED_BY:
				setDecidedBy((Official)null);
				return;
			case OutsourcingPackage.GATE__REQUIRES:
				getRequires().clear();
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
			case OutsourcingPackage.GATE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case OutsourcingPackage.GATE__PASSED_ON:
				return PASSED_ON_EDEFAULT == null ? passedOn != null : !PASSED_ON_EDEFAULT.equals(passedOn);
			case OutsourcingPackage.GATE__DECIDED_BY:
				return decidedBy != null;
			case OutsourcingPackage.GATE__REQUIRES:
				return requires != null && !requires.isEmpty();
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
		result.append(" (dueOn: ");
		result.append(dueOn);
		result.append(", passedOn: ");
		result.append(passedOn);
		result.append(')');
		return result.toString();
	}

} //GateImpl

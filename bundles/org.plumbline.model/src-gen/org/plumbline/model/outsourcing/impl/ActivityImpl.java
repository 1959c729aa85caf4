/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ActivityImpl#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ActivityImpl#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ActivityImpl#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ActivityImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ActivityImpl#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ActivityImpl extends ElementImpl implements Activity {
	/**
	 * The default value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PLANNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlannedOn() <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlannedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate plannedOn = PLANNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPerformedOn() <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERFORMED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerformedOn() <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate performedOn = PERFORMED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityState STATE_EDEFAULT = ActivityState.NOT_STATED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ActivityState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> responsible;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> participants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPlannedOn() {
		return plannedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlannedOn(PartialDate newPlannedOn) {
		PartialDate oldPlannedOn = plannedOn;
		plannedOn = newPlannedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACTIVITY__PLANNED_ON, oldPlannedOn, plannedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPerformedOn() {
		return performedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformedOn(PartialDate newPerformedOn) {
		PartialDate oldPerformedOn = performedOn;
		performedOn = newPerformedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACTIVITY__PERFORMED_ON, oldPerformedOn, performedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ActivityState newState) {
		ActivityState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACTIVITY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getResponsible() {
		if (responsible == null) {
			responsible = new EObjectWithInverseEList.ManyInverse<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.ACTIVITY__RESPONSIBLE, OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES);
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getParticipants() {
		if (participants == null) {
			participants = new EObjectEList<Party>(Party.class, this, OutsourcingPackage.ACTIVITY__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResponsible()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				return ((InternalEList<?>)getResponsible()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.ACTIVITY__PLANNED_ON:
				return getPlannedOn();
			case OutsourcingPackage.ACTIVITY__PERFORMED_ON:
				return getPerformedOn();
			case OutsourcingPackage.ACTIVITY__STATE:
				return getState();
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				return getResponsible();
			case OutsourcingPackage.ACTIVITY__PARTICIPANTS:
				return getParticipants();
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
			case OutsourcingPackage.ACTIVITY__PLANNED_ON:
				setPlannedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ACTIVITY__PERFORMED_ON:
				setPerformedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ACTIVITY__STATE:
				setState((ActivityState)newValue);
				return;
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				getResponsible().clear();
				getResponsible().addAll((Collection<? extends InternalUnit>)newValue);
				return;
			case OutsourcingPackage.ACTIVITY__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Party>)newValue);
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
			case OutsourcingPackage.ACTIVITY__PLANNED_ON:
				setPlannedOn(PLANNED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ACTIVITY__PERFORMED_ON:
				setPerformedOn(PERFORMED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ACTIVITY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				getResponsible().clear();
				return;
			case OutsourcingPackage.ACTIVITY__PARTICIPANTS:
				getParticipants().clear();
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
			case OutsourcingPackage.ACTIVITY__PLANNED_ON:
				return PLANNED_ON_EDEFAULT == null ? plannedOn != null : !PLANNED_ON_EDEFAULT.equals(plannedOn);
			case OutsourcingPackage.ACTIVITY__PERFORMED_ON:
				return PERFORMED_ON_EDEFAULT == null ? performedOn != null : !PERFORMED_ON_EDEFAULT.equals(performedOn);
			case OutsourcingPackage.ACTIVITY__STATE:
				return state != STATE_EDEFAULT;
			case OutsourcingPackage.ACTIVITY__RESPONSIBLE:
				return responsible != null && !responsible.isEmpty();
			case OutsourcingPackage.ACTIVITY__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
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
		result.append(" (plannedOn: ");
		result.append(plannedOn);
		result.append(", performedOn: ");
		result.append(performedOn);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl

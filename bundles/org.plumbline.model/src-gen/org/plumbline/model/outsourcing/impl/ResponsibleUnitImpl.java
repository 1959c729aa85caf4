/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Responsible Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl#getAssignedOn <em>Assigned On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponsibleUnitImpl extends ElementImpl implements ResponsibleUnit {
	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected InternalUnit unit;

	/**
	 * The default value of the '{@link #getParticipation() <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected static final Participation PARTICIPATION_EDEFAULT = Participation.NOT_STATED;

	/**
	 * The cached value of the '{@link #getParticipation() <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipation()
	 * @generated
	 * @ordered
	 */
	protected Participation participation = PARTICIPATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuties() <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuties()
	 * @generated
	 * @ordered
	 */
	protected static final String DUTIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuties() <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuties()
	 * @generated
	 * @ordered
	 */
	protected String duties = DUTIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getAssignedOn() <em>Assigned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ASSIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssignedOn() <em>Assigned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate assignedOn = ASSIGNED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponsibleUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.RESPONSIBLE_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUnit(InternalUnit newUnit, NotificationChain msgs) {
		InternalUnit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBLE_UNIT__UNIT, oldUnit, newUnit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(InternalUnit newUnit) {
		if (newUnit != unit) {
			NotificationChain msgs = null;
			if (unit != null)
				msgs = ((InternalEObject)unit).eInverseRemove(this, OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES, InternalUnit.class, msgs);
			if (newUnit != null)
				msgs = ((InternalEObject)newUnit).eInverseAdd(this, OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES, InternalUnit.class, msgs);
			msgs = basicSetUnit(newUnit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBLE_UNIT__UNIT, newUnit, newUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participation getParticipation() {
		return participation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipation(Participation newParticipation) {
		Participation oldParticipation = participation;
		participation = newParticipation == null ? PARTICIPATION_EDEFAULT : newParticipation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBLE_UNIT__PARTICIPATION, oldParticipation, participation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuties() {
		return duties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuties(String newDuties) {
		String oldDuties = duties;
		duties = newDuties;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBLE_UNIT__DUTIES, oldDuties, duties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAssignedOn() {
		return assignedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssignedOn(PartialDate newAssignedOn) {
		PartialDate oldAssignedOn = assignedOn;
		assignedOn = newAssignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBLE_UNIT__ASSIGNED_ON, oldAssignedOn, assignedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				if (unit != null)
					msgs = ((InternalEObject)unit).eInverseRemove(this, OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES, InternalUnit.class, msgs);
				return basicSetUnit((InternalUnit)otherEnd, msgs);
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
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				return basicSetUnit(null, msgs);
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
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				return getUnit();
			case OutsourcingPackage.RESPONSIBLE_UNIT__PARTICIPATION:
				return getParticipation();
			case OutsourcingPackage.RESPONSIBLE_UNIT__DUTIES:
				return getDuties();
			case OutsourcingPackage.RESPONSIBLE_UNIT__ASSIGNED_ON:
				return getAssignedOn();
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
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				setUnit((InternalUnit)newValue);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__PARTICIPATION:
				setParticipation((Participation)newValue);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__DUTIES:
				setDuties((String)newValue);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__ASSIGNED_ON:
				setAssignedOn((PartialDate)newValue);
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
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				setUnit((InternalUnit)null);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__PARTICIPATION:
				setParticipation(PARTICIPATION_EDEFAULT);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__DUTIES:
				setDuties(DUTIES_EDEFAULT);
				return;
			case OutsourcingPackage.RESPONSIBLE_UNIT__ASSIGNED_ON:
				setAssignedOn(ASSIGNED_ON_EDEFAULT);
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
			case OutsourcingPackage.RESPONSIBLE_UNIT__UNIT:
				return unit != null;
			case OutsourcingPackage.RESPONSIBLE_UNIT__PARTICIPATION:
				return participation != PARTICIPATION_EDEFAULT;
			case OutsourcingPackage.RESPONSIBLE_UNIT__DUTIES:
				return DUTIES_EDEFAULT == null ? duties != null : !DUTIES_EDEFAULT.equals(duties);
			case OutsourcingPackage.RESPONSIBLE_UNIT__ASSIGNED_ON:
				return ASSIGNED_ON_EDEFAULT == null ? assignedOn != null : !ASSIGNED_ON_EDEFAULT.equals(assignedOn);
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
		result.append(" (participation: ");
		result.append(participation);
		result.append(", duties: ");
		result.append(duties);
		result.append(", assignedOn: ");
		result.append(assignedOn);
		result.append(')');
		return result.toString();
	}

} //ResponsibleUnitImpl

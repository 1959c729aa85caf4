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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Department</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DepartmentImpl#getInternalUnits <em>Internal Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DepartmentImpl#getOfficials <em>Officials</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DepartmentImpl#getSecurityLeader <em>Security Leader</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DepartmentImpl extends PartyImpl implements Department {
	/**
	 * The cached value of the '{@link #getInternalUnits() <em>Internal Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInternalUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> internalUnits;

	/**
	 * The cached value of the '{@link #getOfficials() <em>Officials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOfficials()
	 * @generated
	 * @ordered
	 */
	protected EList<Official> officials;

	/**
	 * The cached value of the '{@link #getSecurityLeader() <em>Security Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLeader()
	 * @generated
	 * @ordered
	 */
	protected Official securityLeader;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DepartmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.DEPARTMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getInternalUnits() {
		if (internalUnits == null) {
			internalUnits = new EObjectContainmentEList<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS);
		}
		return internalUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Official> getOfficials() {
		if (officials == null) {
			officials = new EObjectContainmentEList<Official>(Official.class, this, OutsourcingPackage.DEPARTMENT__OFFICIALS);
		}
		return officials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getSecurityLeader() {
		return securityLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityLeader(Official newSecurityLeader) {
		Official oldSecurityLeader = securityLeader;
		securityLeader = newSecurityLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DEPARTMENT__SECURITY_LEADER, oldSecurityLeader, securityLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS:
				return ((InternalEList<?>)getInternalUnits()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.DEPARTMENT__OFFICIALS:
				return ((InternalEList<?>)getOfficials()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS:
				return getInternalUnits();
			case OutsourcingPackage.DEPARTMENT__OFFICIALS:
				return getOfficials();
			case OutsourcingPackage.DEPARTMENT__SECURITY_LEADER:
				return getSecurityLeader();
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
			case OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS:
				getInternalUnits().clear();
				getInternalUnits().addAll((Collection<? extends InternalUnit>)newValue);
				return;
			case OutsourcingPackage.DEPARTMENT__OFFICIALS:
				getOfficials().clear();
				getOfficials().addAll((Collection<? extends Official>)newValue);
				return;
			case OutsourcingPackage.DEPARTMENT__SECURITY_LEADER:
				setSecurityLeader((Official)newValue);
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
			case OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS:
				getInternalUnits().clear();
				return;
			case OutsourcingPackage.DEPARTMENT__OFFICIALS:
				getOfficials().clear();
				return;
			case OutsourcingPackage.DEPARTMENT__SECURITY_LEADER:
				setSecurityLeader((Official)null);
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
			case OutsourcingPackage.DEPARTMENT__INTERNAL_UNITS:
				return internalUnits != null && !internalUnits.isEmpty();
			case OutsourcingPackage.DEPARTMENT__OFFICIALS:
				return officials != null && !officials.isEmpty();
			case OutsourcingPackage.DEPARTMENT__SECURITY_LEADER:
				return securityLeader != null;
		}
		return super.eIsSet(featureID);
	}

} //DepartmentImpl

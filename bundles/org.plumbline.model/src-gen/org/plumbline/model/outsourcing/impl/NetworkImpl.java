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

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.Equipment;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OwnerKind;
import org.plumbline.model.outsourcing.RemoteAccess;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.NetworkImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.NetworkImpl#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.NetworkImpl#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.NetworkImpl#getRemoteAccesses <em>Remote Accesses</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkImpl extends AssetImpl implements Network {
	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final OwnerKind OWNER_EDEFAULT = OwnerKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected OwnerKind owner = OWNER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSystems() <em>Systems</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystems()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSystem> systems;

	/**
	 * The cached value of the '{@link #getEquipment() <em>Equipment</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEquipment()
	 * @generated
	 * @ordered
	 */
	protected EList<Equipment> equipment;

	/**
	 * The cached value of the '{@link #getRemoteAccesses() <em>Remote Accesses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemoteAccesses()
	 * @generated
	 * @ordered
	 */
	protected EList<RemoteAccess> remoteAccesses;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OwnerKind getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(OwnerKind newOwner) {
		OwnerKind oldOwner = owner;
		owner = newOwner == null ? OWNER_EDEFAULT : newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.NETWORK__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSystem> getSystems() {
		if (systems == null) {
			systems = new EObjectWithInverseEList<InformationSystem>(InformationSystem.class, this, OutsourcingPackage.NETWORK__SYSTEMS, OutsourcingPackage.INFORMATION_SYSTEM__NETWORK);
		}
		return systems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Equipment> getEquipment() {
		if (equipment == null) {
			equipment = new EObjectWithInverseEList<Equipment>(Equipment.class, this, OutsourcingPackage.NETWORK__EQUIPMENT, OutsourcingPackage.EQUIPMENT__NETWORK);
		}
		return equipment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RemoteAccess> getRemoteAccesses() {
		if (remoteAccesses == null) {
			remoteAccesses = new EObjectWithInverseEList<RemoteAccess>(RemoteAccess.class, this, OutsourcingPackage.NETWORK__REMOTE_ACCESSES, OutsourcingPackage.REMOTE_ACCESS__NETWORK);
		}
		return remoteAccesses;
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
			case OutsourcingPackage.NETWORK__SYSTEMS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSystems()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getEquipment()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRemoteAccesses()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.NETWORK__SYSTEMS:
				return ((InternalEList<?>)getSystems()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				return ((InternalEList<?>)getEquipment()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				return ((InternalEList<?>)getRemoteAccesses()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.NETWORK__OWNER:
				return getOwner();
			case OutsourcingPackage.NETWORK__SYSTEMS:
				return getSystems();
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				return getEquipment();
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				return getRemoteAccesses();
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
			case OutsourcingPackage.NETWORK__OWNER:
				setOwner((OwnerKind)newValue);
				return;
			case OutsourcingPackage.NETWORK__SYSTEMS:
				getSystems().clear();
				getSystems().addAll((Collection<? extends InformationSystem>)newValue);
				return;
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				getEquipment().clear();
				getEquipment().addAll((Collection<? extends Equipment>)newValue);
				return;
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				getRemoteAccesses().clear();
				getRemoteAccesses().addAll((Collection<? extends RemoteAccess>)newValue);
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
			case OutsourcingPackage.NETWORK__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case OutsourcingPackage.NETWORK__SYSTEMS:
				getSystems().clear();
				return;
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				getEquipment().clear();
				return;
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				getRemoteAccesses().clear();
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
			case OutsourcingPackage.NETWORK__OWNER:
				return owner != OWNER_EDEFAULT;
			case OutsourcingPackage.NETWORK__SYSTEMS:
				return systems != null && !systems.isEmpty();
			case OutsourcingPackage.NETWORK__EQUIPMENT:
				return equipment != null && !equipment.isEmpty();
			case OutsourcingPackage.NETWORK__REMOTE_ACCESSES:
				return remoteAccesses != null && !remoteAccesses.isEmpty();
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
		result.append(" (owner: ");
		result.append(owner);
		result.append(')');
		return result.toString();
	}

} //NetworkImpl

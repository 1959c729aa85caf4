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

import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.Network;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InformationSystemImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InformationSystemImpl#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InformationSystemImpl#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationSystemImpl extends AssetImpl implements InformationSystem {
	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected Network network;

	/**
	 * The cached value of the '{@link #getAccounts() <em>Accounts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Account> accounts;

	/**
	 * The cached value of the '{@link #getLogs() <em>Logs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogs()
	 * @generated
	 * @ordered
	 */
	protected EList<AuditLog> logs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.INFORMATION_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Network getNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNetwork(Network newNetwork, NotificationChain msgs) {
		Network oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INFORMATION_SYSTEM__NETWORK, oldNetwork, newNetwork);
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
	public void setNetwork(Network newNetwork) {
		if (newNetwork != network) {
			NotificationChain msgs = null;
			if (network != null)
				msgs = ((InternalEObject)network).eInverseRemove(this, OutsourcingPackage.NETWORK__SYSTEMS, Network.class, msgs);
			if (newNetwork != null)
				msgs = ((InternalEObject)newNetwork).eInverseAdd(this, OutsourcingPackage.NETWORK__SYSTEMS, Network.class, msgs);
			msgs = basicSetNetwork(newNetwork, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INFORMATION_SYSTEM__NETWORK, newNetwork, newNetwork));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Account> getAccounts() {
		if (accounts == null) {
			accounts = new EObjectWithInverseEList<Account>(Account.class, this, OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS, OutsourcingPackage.ACCOUNT__SYSTEM);
		}
		return accounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AuditLog> getLogs() {
		if (logs == null) {
			logs = new EObjectWithInverseEList.ManyInverse<AuditLog>(AuditLog.class, this, OutsourcingPackage.INFORMATION_SYSTEM__LOGS, OutsourcingPackage.AUDIT_LOG__SYSTEMS);
		}
		return logs;
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				if (network != null)
					msgs = ((InternalEObject)network).eInverseRemove(this, OutsourcingPackage.NETWORK__SYSTEMS, Network.class, msgs);
				return basicSetNetwork((Network)otherEnd, msgs);
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAccounts()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getLogs()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				return basicSetNetwork(null, msgs);
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				return ((InternalEList<?>)getAccounts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				return ((InternalEList<?>)getLogs()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				return getNetwork();
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				return getAccounts();
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				return getLogs();
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				setNetwork((Network)newValue);
				return;
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				getAccounts().clear();
				getAccounts().addAll((Collection<? extends Account>)newValue);
				return;
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				getLogs().clear();
				getLogs().addAll((Collection<? extends AuditLog>)newValue);
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				setNetwork((Network)null);
				return;
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				getAccounts().clear();
				return;
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				getLogs().clear();
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
			case OutsourcingPackage.INFORMATION_SYSTEM__NETWORK:
				return network != null;
			case OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS:
				return accounts != null && !accounts.isEmpty();
			case OutsourcingPackage.INFORMATION_SYSTEM__LOGS:
				return logs != null && !logs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InformationSystemImpl

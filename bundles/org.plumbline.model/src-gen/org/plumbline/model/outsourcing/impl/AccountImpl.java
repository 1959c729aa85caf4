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

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.InformationSystem;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.ServicePerson;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getSystem <em>System</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getPrivilege <em>Privilege</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getRevokedOn <em>Revoked On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AccountImpl#getGrants <em>Grants</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AccountImpl extends ElementImpl implements Account {
	/**
	 * The cached value of the '{@link #getHolder() <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolder()
	 * @generated
	 * @ordered
	 */
	protected ServicePerson holder;

	/**
	 * The cached value of the '{@link #getSystem() <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSystem()
	 * @generated
	 * @ordered
	 */
	protected InformationSystem system;

	/**
	 * The default value of the '{@link #getPrivilege() <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilege()
	 * @generated
	 * @ordered
	 */
	protected static final PrivilegeKind PRIVILEGE_EDEFAULT = PrivilegeKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getPrivilege() <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrivilege()
	 * @generated
	 * @ordered
	 */
	protected PrivilegeKind privilege = PRIVILEGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AccountState STATE_EDEFAULT = AccountState.ACTIVE;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AccountState state = STATE_EDEFAULT;

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
	 * The cached value of the '{@link #getGrants() <em>Grants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrants()
	 * @generated
	 * @ordered
	 */
	protected EList<AccessGrant> grants;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AccountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.ACCOUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePerson getHolder() {
		return holder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHolder(ServicePerson newHolder, NotificationChain msgs) {
		ServicePerson oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__HOLDER, oldHolder, newHolder);
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
	public void setHolder(ServicePerson newHolder) {
		if (newHolder != holder) {
			NotificationChain msgs = null;
			if (holder != null)
				msgs = ((InternalEObject)holder).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__ACCOUNTS, ServicePerson.class, msgs);
			if (newHolder != null)
				msgs = ((InternalEObject)newHolder).eInverseAdd(this, OutsourcingPackage.SERVICE_PERSON__ACCOUNTS, ServicePerson.class, msgs);
			msgs = basicSetHolder(newHolder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__HOLDER, newHolder, newHolder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSystem getSystem() {
		return system;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSystem(InformationSystem newSystem, NotificationChain msgs) {
		InformationSystem oldSystem = system;
		system = newSystem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__SYSTEM, oldSystem, newSystem);
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
	public void setSystem(InformationSystem newSystem) {
		if (newSystem != system) {
			NotificationChain msgs = null;
			if (system != null)
				msgs = ((InternalEObject)system).eInverseRemove(this, OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS, InformationSystem.class, msgs);
			if (newSystem != null)
				msgs = ((InternalEObject)newSystem).eInverseAdd(this, OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS, InformationSystem.class, msgs);
			msgs = basicSetSystem(newSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__SYSTEM, newSystem, newSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PrivilegeKind getPrivilege() {
		return privilege;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrivilege(PrivilegeKind newPrivilege) {
		PrivilegeKind oldPrivilege = privilege;
		privilege = newPrivilege == null ? PRIVILEGE_EDEFAULT : newPrivilege;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__PRIVILEGE, oldPrivilege, privilege));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(PartialDate newCreatedOn) {
		PartialDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AccountState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AccountState newState) {
		AccountState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ACCOUNT__REVOKED_ON, oldRevokedOn, revokedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AccessGrant> getGrants() {
		if (grants == null) {
			grants = new EObjectContainmentEList<AccessGrant>(AccessGrant.class, this, OutsourcingPackage.ACCOUNT__GRANTS);
		}
		return grants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.ACCOUNT__HOLDER:
				if (holder != null)
					msgs = ((InternalEObject)holder).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__ACCOUNTS, ServicePerson.class, msgs);
				return basicSetHolder((ServicePerson)otherEnd, msgs);
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				if (system != null)
					msgs = ((InternalEObject)system).eInverseRemove(this, OutsourcingPackage.INFORMATION_SYSTEM__ACCOUNTS, InformationSystem.class, msgs);
				return basicSetSystem((InformationSystem)otherEnd, msgs);
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
			case OutsourcingPackage.ACCOUNT__HOLDER:
				return basicSetHolder(null, msgs);
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				return basicSetSystem(null, msgs);
			case OutsourcingPackage.ACCOUNT__GRANTS:
				return ((InternalEList<?>)getGrants()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.ACCOUNT__HOLDER:
				return getHolder();
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				return getSystem();
			case OutsourcingPackage.ACCOUNT__PRIVILEGE:
				return getPrivilege();
			case OutsourcingPackage.ACCOUNT__CREATED_ON:
				return getCreatedOn();
			case OutsourcingPackage.ACCOUNT__STATE:
				return getState();
			case OutsourcingPackage.ACCOUNT__REVOKED_ON:
				return getRevokedOn();
			case OutsourcingPackage.ACCOUNT__GRANTS:
				return getGrants();
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
			case OutsourcingPackage.ACCOUNT__HOLDER:
				setHolder((ServicePerson)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				setSystem((InformationSystem)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__PRIVILEGE:
				setPrivilege((PrivilegeKind)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__CREATED_ON:
				setCreatedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__STATE:
				setState((AccountState)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__REVOKED_ON:
				setRevokedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ACCOUNT__GRANTS:
				getGrants().clear();
				getGrants().addAll((Collection<? extends AccessGrant>)newValue);
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
			case OutsourcingPackage.ACCOUNT__HOLDER:
				setHolder((ServicePerson)null);
				return;
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				setSystem((InformationSystem)null);
				return;
			case OutsourcingPackage.ACCOUNT__PRIVILEGE:
				setPrivilege(PRIVILEGE_EDEFAULT);
				return;
			case OutsourcingPackage.ACCOUNT__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ACCOUNT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case OutsourcingPackage.ACCOUNT__REVOKED_ON:
				setRevokedOn(REVOKED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ACCOUNT__GRANTS:
				getGrants().clear();
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
			case OutsourcingPackage.ACCOUNT__HOLDER:
				return holder != null;
			case OutsourcingPackage.ACCOUNT__SYSTEM:
				return system != null;
			case OutsourcingPackage.ACCOUNT__PRIVILEGE:
				return privilege != PRIVILEGE_EDEFAULT;
			case OutsourcingPackage.ACCOUNT__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case OutsourcingPackage.ACCOUNT__STATE:
				return state != STATE_EDEFAULT;
			case OutsourcingPackage.ACCOUNT__REVOKED_ON:
				return REVOKED_ON_EDEFAULT == null ? revokedOn != null : !REVOKED_ON_EDEFAULT.equals(revokedOn);
			case OutsourcingPackage.ACCOUNT__GRANTS:
				return grants != null && !grants.isEmpty();
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
		result.append(" (privilege: ");
		result.append(privilege);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", state: ");
		result.append(state);
		result.append(", revokedOn: ");
		result.append(revokedOn);
		result.append(')');
		return result.toString();
	}

} //AccountImpl

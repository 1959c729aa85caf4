/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.Subcontract;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Subcontract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SubcontractImpl#getSubcontractor <em>Subcontractor</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SubcontractImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SubcontractImpl#getConsent <em>Consent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SubcontractImpl extends ElementImpl implements Subcontract {
	/**
	 * The cached value of the '{@link #getSubcontractor() <em>Subcontractor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcontractor()
	 * @generated
	 * @ordered
	 */
	protected ServiceAgency subcontractor;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Approval consent;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SubcontractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SUBCONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAgency getSubcontractor() {
		return subcontractor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSubcontractor(ServiceAgency newSubcontractor, NotificationChain msgs) {
		ServiceAgency oldSubcontractor = subcontractor;
		subcontractor = newSubcontractor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR, oldSubcontractor, newSubcontractor);
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
	public void setSubcontractor(ServiceAgency newSubcontractor) {
		if (newSubcontractor != subcontractor) {
			NotificationChain msgs = null;
			if (subcontractor != null)
				msgs = ((InternalEObject)subcontractor).eInverseRemove(this, OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS, ServiceAgency.class, msgs);
			if (newSubcontractor != null)
				msgs = ((InternalEObject)newSubcontractor).eInverseAdd(this, OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS, ServiceAgency.class, msgs);
			msgs = basicSetSubcontractor(newSubcontractor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR, newSubcontractor, newSubcontractor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUBCONTRACT__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConsent(Approval newConsent, NotificationChain msgs) {
		Approval oldConsent = consent;
		consent = newConsent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUBCONTRACT__CONSENT, oldConsent, newConsent);
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
	public void setConsent(Approval newConsent) {
		if (newConsent != consent) {
			NotificationChain msgs = null;
			if (consent != null)
				msgs = ((InternalEObject)consent).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SUBCONTRACT__CONSENT, null, msgs);
			if (newConsent != null)
				msgs = ((InternalEObject)newConsent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SUBCONTRACT__CONSENT, null, msgs);
			msgs = basicSetConsent(newConsent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUBCONTRACT__CONSENT, newConsent, newConsent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				if (subcontractor != null)
					msgs = ((InternalEObject)subcontractor).eInverseRemove(this, OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS, ServiceAgency.class, msgs);
				return basicSetSubcontractor((ServiceAgency)otherEnd, msgs);
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
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				return basicSetSubcontractor(null, msgs);
			case OutsourcingPackage.SUBCONTRACT__CONSENT:
				return basicSetConsent(null, msgs);
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
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				return getSubcontractor();
			case OutsourcingPackage.SUBCONTRACT__SCOPE:
				return getScope();
			case OutsourcingPackage.SUBCONTRACT__CONSENT:
				return getConsent();
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
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				setSubcontractor((ServiceAgency)newValue);
				return;
			case OutsourcingPackage.SUBCONTRACT__SCOPE:
				setScope((String)newValue);
				return;
			case OutsourcingPackage.SUBCONTRACT__CONSENT:
				setConsent((Approval)newValue);
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
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				setSubcontractor((ServiceAgency)null);
				return;
			case OutsourcingPackage.SUBCONTRACT__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case OutsourcingPackage.SUBCONTRACT__CONSENT:
				setConsent((Approval)null);
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
			case OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR:
				return subcontractor != null;
			case OutsourcingPackage.SUBCONTRACT__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case OutsourcingPackage.SUBCONTRACT__CONSENT:
				return consent != null;
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(')');
		return result.toString();
	}

} //SubcontractImpl

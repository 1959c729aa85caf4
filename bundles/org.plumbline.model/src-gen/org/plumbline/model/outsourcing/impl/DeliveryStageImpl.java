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

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SecurityClauses;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Delivery Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl#getObjective <em>Objective</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl#getDeliveredOn <em>Delivered On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl#getDescribedIn <em>Described In</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl#getVerifications <em>Verifications</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliveryStageImpl extends ElementImpl implements DeliveryStage {
	/**
	 * The default value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjective() <em>Objective</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjective()
	 * @generated
	 * @ordered
	 */
	protected String objective = OBJECTIVE_EDEFAULT;

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
	 * The default value of the '{@link #getDeliveredOn() <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DELIVERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveredOn() <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate deliveredOn = DELIVERED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDescribedIn() <em>Described In</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescribedIn()
	 * @generated
	 * @ordered
	 */
	protected SecurityClauses describedIn;

	/**
	 * The cached value of the '{@link #getVerifications() <em>Verifications</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifications()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveryVerification> verifications;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliveryStageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.DELIVERY_STAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjective() {
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjective(String newObjective) {
		String oldObjective = objective;
		objective = newObjective;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DELIVERY_STAGE__OBJECTIVE, oldObjective, objective));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DELIVERY_STAGE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDeliveredOn() {
		return deliveredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveredOn(PartialDate newDeliveredOn) {
		PartialDate oldDeliveredOn = deliveredOn;
		deliveredOn = newDeliveredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DELIVERY_STAGE__DELIVERED_ON, oldDeliveredOn, deliveredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityClauses getDescribedIn() {
		return describedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDescribedIn(SecurityClauses newDescribedIn, NotificationChain msgs) {
		SecurityClauses oldDescribedIn = describedIn;
		describedIn = newDescribedIn;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN, oldDescribedIn, newDescribedIn);
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
	public void setDescribedIn(SecurityClauses newDescribedIn) {
		if (newDescribedIn != describedIn) {
			NotificationChain msgs = null;
			if (describedIn != null)
				msgs = ((InternalEObject)describedIn).eInverseRemove(this, OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES, SecurityClauses.class, msgs);
			if (newDescribedIn != null)
				msgs = ((InternalEObject)newDescribedIn).eInverseAdd(this, OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES, SecurityClauses.class, msgs);
			msgs = basicSetDescribedIn(newDescribedIn, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN, newDescribedIn, newDescribedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveryVerification> getVerifications() {
		if (verifications == null) {
			verifications = new EObjectWithInverseEList<DeliveryVerification>(DeliveryVerification.class, this, OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS, OutsourcingPackage.DELIVERY_VERIFICATION__STAGE);
		}
		return verifications;
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
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				if (describedIn != null)
					msgs = ((InternalEObject)describedIn).eInverseRemove(this, OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES, SecurityClauses.class, msgs);
				return basicSetDescribedIn((SecurityClauses)otherEnd, msgs);
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getVerifications()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				return basicSetDescribedIn(null, msgs);
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				return ((InternalEList<?>)getVerifications()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.DELIVERY_STAGE__OBJECTIVE:
				return getObjective();
			case OutsourcingPackage.DELIVERY_STAGE__DUE_ON:
				return getDueOn();
			case OutsourcingPackage.DELIVERY_STAGE__DELIVERED_ON:
				return getDeliveredOn();
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				return getDescribedIn();
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				return getVerifications();
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
			case OutsourcingPackage.DELIVERY_STAGE__OBJECTIVE:
				setObjective((String)newValue);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DUE_ON:
				setDueOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DELIVERED_ON:
				setDeliveredOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				setDescribedIn((SecurityClauses)newValue);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				getVerifications().clear();
				getVerifications().addAll((Collection<? extends DeliveryVerification>)newValue);
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
			case OutsourcingPackage.DELIVERY_STAGE__OBJECTIVE:
				setObjective(OBJECTIVE_EDEFAULT);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DELIVERED_ON:
				setDeliveredOn(DELIVERED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				setDescribedIn((SecurityClauses)null);
				return;
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				getVerifications().clear();
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
			case OutsourcingPackage.DELIVERY_STAGE__OBJECTIVE:
				return OBJECTIVE_EDEFAULT == null ? objective != null : !OBJECTIVE_EDEFAULT.equals(objective);
			case OutsourcingPackage.DELIVERY_STAGE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case OutsourcingPackage.DELIVERY_STAGE__DELIVERED_ON:
				return DELIVERED_ON_EDEFAULT == null ? deliveredOn != null : !DELIVERED_ON_EDEFAULT.equals(deliveredOn);
			case OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN:
				return describedIn != null;
			case OutsourcingPackage.DELIVERY_STAGE__VERIFICATIONS:
				return verifications != null && !verifications.isEmpty();
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
		result.append(" (objective: ");
		result.append(objective);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", deliveredOn: ");
		result.append(deliveredOn);
		result.append(')');
		return result.toString();
	}

} //DeliveryStageImpl

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

import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.model.outsourcing.SupervisionActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Outsourced Service</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl#getTerminatedOn <em>Terminated On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl#getTerminationRequiredBy <em>Termination Required By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutsourcedServiceImpl extends ElementImpl implements OutsourcedService {
	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ServiceType TYPE_EDEFAULT = ServiceType.NOT_STATED;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ServiceType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STARTS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate startsOn = STARTS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerminatedOn() <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TERMINATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerminatedOn() <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminatedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate terminatedOn = TERMINATED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTerminationRequiredBy() <em>Termination Required By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminationRequiredBy()
	 * @generated
	 * @ordered
	 */
	protected EList<SupervisionActivity> terminationRequiredBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutsourcedServiceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.OUTSOURCED_SERVICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ServiceType newType) {
		ServiceType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCED_SERVICE__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartsOn() {
		return startsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsOn(PartialDate newStartsOn) {
		PartialDate oldStartsOn = startsOn;
		startsOn = newStartsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCED_SERVICE__STARTS_ON, oldStartsOn, startsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTerminatedOn() {
		return terminatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminatedOn(PartialDate newTerminatedOn) {
		PartialDate oldTerminatedOn = terminatedOn;
		terminatedOn = newTerminatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATED_ON, oldTerminatedOn, terminatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupervisionActivity> getTerminationRequiredBy() {
		if (terminationRequiredBy == null) {
			terminationRequiredBy = new EObjectEList<SupervisionActivity>(SupervisionActivity.class, this, OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY);
		}
		return terminationRequiredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.OUTSOURCED_SERVICE__TYPE:
				return getType();
			case OutsourcingPackage.OUTSOURCED_SERVICE__STARTS_ON:
				return getStartsOn();
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATED_ON:
				return getTerminatedOn();
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY:
				return getTerminationRequiredBy();
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
			case OutsourcingPackage.OUTSOURCED_SERVICE__TYPE:
				setType((ServiceType)newValue);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__STARTS_ON:
				setStartsOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATED_ON:
				setTerminatedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY:
				getTerminationRequiredBy().clear();
				getTerminationRequiredBy().addAll((Collection<? extends SupervisionActivity>)newValue);
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
			case OutsourcingPackage.OUTSOURCED_SERVICE__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATED_ON:
				setTerminatedOn(TERMINATED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY:
				getTerminationRequiredBy().clear();
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
			case OutsourcingPackage.OUTSOURCED_SERVICE__TYPE:
				return type != TYPE_EDEFAULT;
			case OutsourcingPackage.OUTSOURCED_SERVICE__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATED_ON:
				return TERMINATED_ON_EDEFAULT == null ? terminatedOn != null : !TERMINATED_ON_EDEFAULT.equals(terminatedOn);
			case OutsourcingPackage.OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY:
				return terminationRequiredBy != null && !terminationRequiredBy.isEmpty();
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
		result.append(" (type: ");
		result.append(type);
		result.append(", startsOn: ");
		result.append(startsOn);
		result.append(", terminatedOn: ");
		result.append(terminatedOn);
		result.append(')');
		return result.toString();
	}

} //OutsourcedServiceImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.outsourcing.IncidentPlan;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Incident Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.IncidentPlanImpl#getReportingLimit <em>Reporting Limit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.IncidentPlanImpl#getHandlingLimit <em>Handling Limit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IncidentPlanImpl extends ManagedDocumentImpl implements IncidentPlan {
	/**
	 * The default value of the '{@link #getReportingLimit() <em>Reporting Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REPORTING_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportingLimit() <em>Reporting Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportingLimit()
	 * @generated
	 * @ordered
	 */
	protected Duration reportingLimit = REPORTING_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandlingLimit() <em>Handling Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandlingLimit()
	 * @generated
	 * @ordered
	 */
	protected static final Duration HANDLING_LIMIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHandlingLimit() <em>Handling Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandlingLimit()
	 * @generated
	 * @ordered
	 */
	protected Duration handlingLimit = HANDLING_LIMIT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IncidentPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.INCIDENT_PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getReportingLimit() {
		return reportingLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportingLimit(Duration newReportingLimit) {
		Duration oldReportingLimit = reportingLimit;
		reportingLimit = newReportingLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INCIDENT_PLAN__REPORTING_LIMIT, oldReportingLimit, reportingLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getHandlingLimit() {
		return handlingLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandlingLimit(Duration newHandlingLimit) {
		Duration oldHandlingLimit = handlingLimit;
		handlingLimit = newHandlingLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INCIDENT_PLAN__HANDLING_LIMIT, oldHandlingLimit, handlingLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.INCIDENT_PLAN__REPORTING_LIMIT:
				return getReportingLimit();
			case OutsourcingPackage.INCIDENT_PLAN__HANDLING_LIMIT:
				return getHandlingLimit();
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
			case OutsourcingPackage.INCIDENT_PLAN__REPORTING_LIMIT:
				setReportingLimit((Duration)newValue);
				return;
			case OutsourcingPackage.INCIDENT_PLAN__HANDLING_LIMIT:
				setHandlingLimit((Duration)newValue);
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
			case OutsourcingPackage.INCIDENT_PLAN__REPORTING_LIMIT:
				setReportingLimit(REPORTING_LIMIT_EDEFAULT);
				return;
			case OutsourcingPackage.INCIDENT_PLAN__HANDLING_LIMIT:
				setHandlingLimit(HANDLING_LIMIT_EDEFAULT);
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
			case OutsourcingPackage.INCIDENT_PLAN__REPORTING_LIMIT:
				return REPORTING_LIMIT_EDEFAULT == null ? reportingLimit != null : !REPORTING_LIMIT_EDEFAULT.equals(reportingLimit);
			case OutsourcingPackage.INCIDENT_PLAN__HANDLING_LIMIT:
				return HANDLING_LIMIT_EDEFAULT == null ? handlingLimit != null : !HANDLING_LIMIT_EDEFAULT.equals(handlingLimit);
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
		result.append(" (reportingLimit: ");
		result.append(reportingLimit);
		result.append(", handlingLimit: ");
		result.append(handlingLimit);
		result.append(')');
		return result.toString();
	}

} //IncidentPlanImpl

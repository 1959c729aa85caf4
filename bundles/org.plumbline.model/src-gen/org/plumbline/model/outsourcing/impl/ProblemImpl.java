/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getAnalysedOn <em>Analysed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getReportedTo <em>Reported To</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ProblemImpl#getRectifiedOn <em>Rectified On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProblemImpl extends ElementImpl implements Problem {
	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnalysedOn() <em>Analysed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ANALYSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalysedOn() <em>Analysed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalysedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate analysedOn = ANALYSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReportedTo() <em>Reported To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedTo()
	 * @generated
	 * @ordered
	 */
	protected Official reportedTo;

	/**
	 * The default value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate REPORTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReportedOn() <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate reportedOn = REPORTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final RectificationStatus STATUS_EDEFAULT = RectificationStatus.OPEN;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected RectificationStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRectifiedOn() <em>Rectified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RECTIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRectifiedOn() <em>Rectified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRectifiedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate rectifiedOn = RECTIFIED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProblemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.PROBLEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAnalysedOn() {
		return analysedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalysedOn(PartialDate newAnalysedOn) {
		PartialDate oldAnalysedOn = analysedOn;
		analysedOn = newAnalysedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__ANALYSED_ON, oldAnalysedOn, analysedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getReportedTo() {
		return reportedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedTo(Official newReportedTo) {
		Official oldReportedTo = reportedTo;
		reportedTo = newReportedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__REPORTED_TO, oldReportedTo, reportedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReportedOn() {
		return reportedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReportedOn(PartialDate newReportedOn) {
		PartialDate oldReportedOn = reportedOn;
		reportedOn = newReportedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__REPORTED_ON, oldReportedOn, reportedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RectificationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(RectificationStatus newStatus) {
		RectificationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getRectifiedOn() {
		return rectifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRectifiedOn(PartialDate newRectifiedOn) {
		PartialDate oldRectifiedOn = rectifiedOn;
		rectifiedOn = newRectifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PROBLEM__RECTIFIED_ON, oldRectifiedOn, rectifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.PROBLEM__CAUSE:
				return getCause();
			case OutsourcingPackage.PROBLEM__ANALYSED_ON:
				return getAnalysedOn();
			case OutsourcingPackage.PROBLEM__REPORTED_TO:
				return getReportedTo();
			case OutsourcingPackage.PROBLEM__REPORTED_ON:
				return getReportedOn();
			case OutsourcingPackage.PROBLEM__STATUS:
				return getStatus();
			case OutsourcingPackage.PROBLEM__RECTIFIED_ON:
				return getRectifiedOn();
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
			case OutsourcingPackage.PROBLEM__CAUSE:
				setCause((String)newValue);
				return;
			case OutsourcingPackage.PROBLEM__ANALYSED_ON:
				setAnalysedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.PROBLEM__REPORTED_TO:
				setReportedTo((Official)newValue);
				return;
			case OutsourcingPackage.PROBLEM__REPORTED_ON:
				setReportedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.PROBLEM__STATUS:
				setStatus((RectificationStatus)newValue);
				return;
			case OutsourcingPackage.PROBLEM__RECTIFIED_ON:
				setRectifiedOn((PartialDate)newValue);
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
			case OutsourcingPackage.PROBLEM__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case OutsourcingPackage.PROBLEM__ANALYSED_ON:
				setAnalysedOn(ANALYSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.PROBLEM__REPORTED_TO:
				setReportedTo((Official)null);
				return;
			case OutsourcingPackage.PROBLEM__REPORTED_ON:
				setReportedOn(REPORTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.PROBLEM__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case OutsourcingPackage.PROBLEM__RECTIFIED_ON:
				setRectifiedOn(RECTIFIED_ON_EDEFAULT);
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
			case OutsourcingPackage.PROBLEM__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case OutsourcingPackage.PROBLEM__ANALYSED_ON:
				return ANALYSED_ON_EDEFAULT == null ? analysedOn != null : !ANALYSED_ON_EDEFAULT.equals(analysedOn);
			case OutsourcingPackage.PROBLEM__REPORTED_TO:
				return reportedTo != null;
			case OutsourcingPackage.PROBLEM__REPORTED_ON:
				return REPORTED_ON_EDEFAULT == null ? reportedOn != null : !REPORTED_ON_EDEFAULT.equals(reportedOn);
			case OutsourcingPackage.PROBLEM__STATUS:
				return status != STATUS_EDEFAULT;
			case OutsourcingPackage.PROBLEM__RECTIFIED_ON:
				return RECTIFIED_ON_EDEFAULT == null ? rectifiedOn != null : !RECTIFIED_ON_EDEFAULT.equals(rectifiedOn);
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
		result.append(" (cause: ");
		result.append(cause);
		result.append(", analysedOn: ");
		result.append(analysedOn);
		result.append(", reportedOn: ");
		result.append(reportedOn);
		result.append(", status: ");
		result.append(status);
		result.append(", rectifiedOn: ");
		result.append(rectifiedOn);
		result.append(')');
		return result.toString();
	}

} //ProblemImpl

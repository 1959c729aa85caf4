/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ReportTopic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getSubmittedTo <em>Submitted To</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl#getSubjects <em>Subjects</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ManagementReportImpl extends ActivityImpl implements ManagementReport {
	/**
	 * The cached value of the '{@link #getSubmittedBy() <em>Submitted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedBy()
	 * @generated
	 * @ordered
	 */
	protected InternalUnit submittedBy;

	/**
	 * The cached value of the '{@link #getSubmittedTo() <em>Submitted To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedTo()
	 * @generated
	 * @ordered
	 */
	protected Official submittedTo;

	/**
	 * The default value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodStart() <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodStart()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodStart = PERIOD_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERIOD_END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriodEnd() <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodEnd()
	 * @generated
	 * @ordered
	 */
	protected PartialDate periodEnd = PERIOD_END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportTopic> topics;

	/**
	 * The cached value of the '{@link #getSubjects() <em>Subjects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjects()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> subjects;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagementReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.MANAGEMENT_REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalUnit getSubmittedBy() {
		return submittedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedBy(InternalUnit newSubmittedBy) {
		InternalUnit oldSubmittedBy = submittedBy;
		submittedBy = newSubmittedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_BY, oldSubmittedBy, submittedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getSubmittedTo() {
		return submittedTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedTo(Official newSubmittedTo) {
		Official oldSubmittedTo = submittedTo;
		submittedTo = newSubmittedTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_TO, oldSubmittedTo, submittedTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodStart() {
		return periodStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodStart(PartialDate newPeriodStart) {
		PartialDate oldPeriodStart = periodStart;
		periodStart = newPeriodStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_START, oldPeriodStart, periodStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPeriodEnd() {
		return periodEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodEnd(PartialDate newPeriodEnd) {
		PartialDate oldPeriodEnd = periodEnd;
		periodEnd = newPeriodEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_END, oldPeriodEnd, periodEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportTopic> getTopics() {
		if (topics == null) {
			topics = new EDataTypeUniqueEList<ReportTopic>(ReportTopic.class, this, OutsourcingPackage.MANAGEMENT_REPORT__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getSubjects() {
		if (subjects == null) {
			subjects = new EObjectEList<Element>(Element.class, this, OutsourcingPackage.MANAGEMENT_REPORT__SUBJECTS);
		}
		return subjects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_BY:
				return getSubmittedBy();
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_TO:
				return getSubmittedTo();
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_START:
				return getPeriodStart();
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_END:
				return getPeriodEnd();
			case OutsourcingPackage.MANAGEMENT_REPORT__TOPICS:
				return getTopics();
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBJECTS:
				return getSubjects();
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
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_BY:
				setSubmittedBy((InternalUnit)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_TO:
				setSubmittedTo((Official)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_START:
				setPeriodStart((PartialDate)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_END:
				setPeriodEnd((PartialDate)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends ReportTopic>)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBJECTS:
				getSubjects().clear();
				getSubjects().addAll((Collection<? extends Element>)newValue);
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
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_BY:
				setSubmittedBy((InternalUnit)null);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_TO:
				setSubmittedTo((Official)null);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_START:
				setPeriodStart(PERIOD_START_EDEFAULT);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_END:
				setPeriodEnd(PERIOD_END_EDEFAULT);
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__TOPICS:
				getTopics().clear();
				return;
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBJECTS:
				getSubjects().clear();
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
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_BY:
				return submittedBy != null;
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBMITTED_TO:
				return submittedTo != null;
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_START:
				return PERIOD_START_EDEFAULT == null ? periodStart != null : !PERIOD_START_EDEFAULT.equals(periodStart);
			case OutsourcingPackage.MANAGEMENT_REPORT__PERIOD_END:
				return PERIOD_END_EDEFAULT == null ? periodEnd != null : !PERIOD_END_EDEFAULT.equals(periodEnd);
			case OutsourcingPackage.MANAGEMENT_REPORT__TOPICS:
				return topics != null && !topics.isEmpty();
			case OutsourcingPackage.MANAGEMENT_REPORT__SUBJECTS:
				return subjects != null && !subjects.isEmpty();
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
		result.append(" (periodStart: ");
		result.append(periodStart);
		result.append(", periodEnd: ");
		result.append(periodEnd);
		result.append(", topics: ");
		result.append(topics);
		result.append(')');
		return result.toString();
	}

} //ManagementReportImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.time.Period;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlExecution;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlStatus;
import org.plumbline.model.outsourcing.EffectivenessAssessment;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Risk;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getControl <em>Control</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getCarriedOutBy <em>Carried Out By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getProtects <em>Protects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getInPlaceSince <em>In Place Since</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getExecutions <em>Executions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlMeasureImpl extends ElementImpl implements ControlMeasure {
	/**
	 * The default value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected static final ControlKind CONTROL_EDEFAULT = ControlKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getControl() <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControl()
	 * @generated
	 * @ordered
	 */
	protected ControlKind control = CONTROL_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ControlStatus STATUS_EDEFAULT = ControlStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ControlStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCarriedOutBy() <em>Carried Out By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOutBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> carriedOutBy;

	/**
	 * The cached value of the '{@link #getProtects() <em>Protects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtects()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> protects;

	/**
	 * The default value of the '{@link #getInPlaceSince() <em>In Place Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInPlaceSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate IN_PLACE_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInPlaceSince() <em>In Place Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInPlaceSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate inPlaceSince = IN_PLACE_SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate WITHDRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate withdrawnOn = WITHDRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final Period FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected Period frequency = FREQUENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExecutions() <em>Executions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecutions()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlExecution> executions;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<EffectivenessAssessment> assessments;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlMeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CONTROL_MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlKind getControl() {
		return control;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControl(ControlKind newControl) {
		ControlKind oldControl = control;
		control = newControl == null ? CONTROL_EDEFAULT : newControl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_MEASURE__CONTROL, oldControl, control));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ControlStatus newStatus) {
		ControlStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_MEASURE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getCarriedOutBy() {
		if (carriedOutBy == null) {
			carriedOutBy = new EObjectEList<Party>(Party.class, this, OutsourcingPackage.CONTROL_MEASURE__CARRIED_OUT_BY);
		}
		return carriedOutBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getProtects() {
		if (protects == null) {
			protects = new EObjectWithInverseEList.ManyInverse<Asset>(Asset.class, this, OutsourcingPackage.CONTROL_MEASURE__PROTECTS, OutsourcingPackage.ASSET__PROTECTED_BY);
		}
		return protects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getInPlaceSince() {
		return inPlaceSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInPlaceSince(PartialDate newInPlaceSince) {
		PartialDate oldInPlaceSince = inPlaceSince;
		inPlaceSince = newInPlaceSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_MEASURE__IN_PLACE_SINCE, oldInPlaceSince, inPlaceSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getWithdrawnOn() {
		return withdrawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnOn(PartialDate newWithdrawnOn) {
		PartialDate oldWithdrawnOn = withdrawnOn;
		withdrawnOn = newWithdrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_MEASURE__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(Period newFrequency) {
		Period oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_MEASURE__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlExecution> getExecutions() {
		if (executions == null) {
			executions = new EObjectContainmentEList<ControlExecution>(ControlExecution.class, this, OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS);
		}
		return executions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EffectivenessAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<EffectivenessAssessment>(EffectivenessAssessment.class, this, OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectWithInverseEList.ManyInverse<Risk>(Risk.class, this, OutsourcingPackage.CONTROL_MEASURE__RISKS, OutsourcingPackage.RISK__CONTROLS);
		}
		return risks;
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
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProtects()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRisks()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				return ((InternalEList<?>)getProtects()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS:
				return ((InternalEList<?>)getExecutions()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.CONTROL_MEASURE__CONTROL:
				return getControl();
			case OutsourcingPackage.CONTROL_MEASURE__STATUS:
				return getStatus();
			case OutsourcingPackage.CONTROL_MEASURE__CARRIED_OUT_BY:
				return getCarriedOutBy();
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				return getProtects();
			case OutsourcingPackage.CONTROL_MEASURE__IN_PLACE_SINCE:
				return getInPlaceSince();
			case OutsourcingPackage.CONTROL_MEASURE__WITHDRAWN_ON:
				return getWithdrawnOn();
			case OutsourcingPackage.CONTROL_MEASURE__FREQUENCY:
				return getFrequency();
			case OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS:
				return getExecutions();
			case OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS:
				return getAssessments();
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				return getRisks();
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
			case OutsourcingPackage.CONTROL_MEASURE__CONTROL:
				setControl((ControlKind)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__STATUS:
				setStatus((ControlStatus)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__CARRIED_OUT_BY:
				getCarriedOutBy().clear();
				getCarriedOutBy().addAll((Collection<? extends Party>)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				getProtects().clear();
				getProtects().addAll((Collection<? extends Asset>)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__IN_PLACE_SINCE:
				setInPlaceSince((PartialDate)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__WITHDRAWN_ON:
				setWithdrawnOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__FREQUENCY:
				setFrequency((Period)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS:
				getExecutions().clear();
				getExecutions().addAll((Collection<? extends ControlExecution>)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends EffectivenessAssessment>)newValue);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
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
			case OutsourcingPackage.CONTROL_MEASURE__CONTROL:
				setControl(CONTROL_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__CARRIED_OUT_BY:
				getCarriedOutBy().clear();
				return;
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				getProtects().clear();
				return;
			case OutsourcingPackage.CONTROL_MEASURE__IN_PLACE_SINCE:
				setInPlaceSince(IN_PLACE_SINCE_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS:
				getExecutions().clear();
				return;
			case OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS:
				getAssessments().clear();
				return;
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				getRisks().clear();
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
			case OutsourcingPackage.CONTROL_MEASURE__CONTROL:
				return control != CONTROL_EDEFAULT;
			case OutsourcingPackage.CONTROL_MEASURE__STATUS:
				return status != STATUS_EDEFAULT;
			case OutsourcingPackage.CONTROL_MEASURE__CARRIED_OUT_BY:
				return carriedOutBy != null && !carriedOutBy.isEmpty();
			case OutsourcingPackage.CONTROL_MEASURE__PROTECTS:
				return protects != null && !protects.isEmpty();
			case OutsourcingPackage.CONTROL_MEASURE__IN_PLACE_SINCE:
				return IN_PLACE_SINCE_EDEFAULT == null ? inPlaceSince != null : !IN_PLACE_SINCE_EDEFAULT.equals(inPlaceSince);
			case OutsourcingPackage.CONTROL_MEASURE__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case OutsourcingPackage.CONTROL_MEASURE__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case OutsourcingPackage.CONTROL_MEASURE__EXECUTIONS:
				return executions != null && !executions.isEmpty();
			case OutsourcingPackage.CONTROL_MEASURE__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case OutsourcingPackage.CONTROL_MEASURE__RISKS:
				return risks != null && !risks.isEmpty();
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
		result.append(" (control: ");
		result.append(control);
		result.append(", status: ");
		result.append(status);
		result.append(", inPlaceSince: ");
		result.append(inPlaceSince);
		result.append(", withdrawnOn: ");
		result.append(withdrawnOn);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(')');
		return result.toString();
	}

} //ControlMeasureImpl

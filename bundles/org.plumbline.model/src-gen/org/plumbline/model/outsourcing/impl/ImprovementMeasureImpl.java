/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.MeasureKind;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Improvement Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl#getImplementedOn <em>Implemented On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImprovementMeasureImpl extends ElementImpl implements ImprovementMeasure {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MeasureKind KIND_EDEFAULT = MeasureKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MeasureKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PROPOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate proposedOn = PROPOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Approval approval;

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
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ImplementationStatus STATUS_EDEFAULT = ImplementationStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ImplementationStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getImplementedOn() <em>Implemented On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate IMPLEMENTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getImplementedOn() <em>Implemented On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImplementedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate implementedOn = IMPLEMENTED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImprovementMeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.IMPROVEMENT_MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeasureKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MeasureKind newKind) {
		MeasureKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getProposedOn() {
		return proposedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedOn(PartialDate newProposedOn) {
		PartialDate oldProposedOn = proposedOn;
		proposedOn = newProposedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__PROPOSED_ON, oldProposedOn, proposedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(Approval newApproval, NotificationChain msgs) {
		Approval oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL, oldApproval, newApproval);
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
	public void setApproval(Approval newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL, newApproval, newApproval));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImplementationStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ImplementationStatus newStatus) {
		ImplementationStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getImplementedOn() {
		return implementedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImplementedOn(PartialDate newImplementedOn) {
		PartialDate oldImplementedOn = implementedOn;
		implementedOn = newImplementedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_MEASURE__IMPLEMENTED_ON, oldImplementedOn, implementedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL:
				return basicSetApproval(null, msgs);
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
			case OutsourcingPackage.IMPROVEMENT_MEASURE__KIND:
				return getKind();
			case OutsourcingPackage.IMPROVEMENT_MEASURE__PROPOSED_ON:
				return getProposedOn();
			case OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL:
				return getApproval();
			case OutsourcingPackage.IMPROVEMENT_MEASURE__DUE_ON:
				return getDueOn();
			case OutsourcingPackage.IMPROVEMENT_MEASURE__STATUS:
				return getStatus();
			case OutsourcingPackage.IMPROVEMENT_MEASURE__IMPLEMENTED_ON:
				return getImplementedOn();
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
			case OutsourcingPackage.IMPROVEMENT_MEASURE__KIND:
				setKind((MeasureKind)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__PROPOSED_ON:
				setProposedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL:
				setApproval((Approval)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__DUE_ON:
				setDueOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__STATUS:
				setStatus((ImplementationStatus)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__IMPLEMENTED_ON:
				setImplementedOn((PartialDate)newValue);
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
			case OutsourcingPackage.IMPROVEMENT_MEASURE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__PROPOSED_ON:
				setProposedOn(PROPOSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL:
				setApproval((Approval)null);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__IMPLEMENTED_ON:
				setImplementedOn(IMPLEMENTED_ON_EDEFAULT);
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
			case OutsourcingPackage.IMPROVEMENT_MEASURE__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__PROPOSED_ON:
				return PROPOSED_ON_EDEFAULT == null ? proposedOn != null : !PROPOSED_ON_EDEFAULT.equals(proposedOn);
			case OutsourcingPackage.IMPROVEMENT_MEASURE__APPROVAL:
				return approval != null;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case OutsourcingPackage.IMPROVEMENT_MEASURE__STATUS:
				return status != STATUS_EDEFAULT;
			case OutsourcingPackage.IMPROVEMENT_MEASURE__IMPLEMENTED_ON:
				return IMPLEMENTED_ON_EDEFAULT == null ? implementedOn != null : !IMPLEMENTED_ON_EDEFAULT.equals(implementedOn);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", proposedOn: ");
		result.append(proposedOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", status: ");
		result.append(status);
		result.append(", implementedOn: ");
		result.append(implementedOn);
		result.append(')');
		return result.toString();
	}

} //ImprovementMeasureImpl

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

import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing Amendment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingAmendmentImpl#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingAmendmentImpl#getCovers <em>Covers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingAmendmentImpl extends ElementImpl implements FilingAmendment {
	/**
	 * The default value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SUBMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubmittedOn() <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubmittedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate submittedOn = SUBMITTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCovers() <em>Covers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCovers()
	 * @generated
	 * @ordered
	 */
	protected EList<Change> covers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilingAmendmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.FILING_AMENDMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSubmittedOn() {
		return submittedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubmittedOn(PartialDate newSubmittedOn) {
		PartialDate oldSubmittedOn = submittedOn;
		submittedOn = newSubmittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.FILING_AMENDMENT__SUBMITTED_ON, oldSubmittedOn, submittedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Change> getCovers() {
		if (covers == null) {
			covers = new EObjectWithInverseEList.ManyInverse<Change>(Change.class, this, OutsourcingPackage.FILING_AMENDMENT__COVERS, OutsourcingPackage.CHANGE__AMENDMENTS);
		}
		return covers;
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
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCovers()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				return ((InternalEList<?>)getCovers()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.FILING_AMENDMENT__SUBMITTED_ON:
				return getSubmittedOn();
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				return getCovers();
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
			case OutsourcingPackage.FILING_AMENDMENT__SUBMITTED_ON:
				setSubmittedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				getCovers().clear();
				getCovers().addAll((Collection<? extends Change>)newValue);
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
			case OutsourcingPackage.FILING_AMENDMENT__SUBMITTED_ON:
				setSubmittedOn(SUBMITTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				getCovers().clear();
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
			case OutsourcingPackage.FILING_AMENDMENT__SUBMITTED_ON:
				return SUBMITTED_ON_EDEFAULT == null ? submittedOn != null : !SUBMITTED_ON_EDEFAULT.equals(submittedOn);
			case OutsourcingPackage.FILING_AMENDMENT__COVERS:
				return covers != null && !covers.isEmpty();
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
		result.append(" (submittedOn: ");
		result.append(submittedOn);
		result.append(')');
		return result.toString();
	}

} //FilingAmendmentImpl

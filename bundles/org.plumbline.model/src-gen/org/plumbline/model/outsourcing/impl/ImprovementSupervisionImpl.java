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

import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Improvement Supervision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl#getSupervisedBy <em>Supervised By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImprovementSupervisionImpl extends ActivityImpl implements ImprovementSupervision {
	/**
	 * The cached value of the '{@link #getSupervisedBy() <em>Supervised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisedBy()
	 * @generated
	 * @ordered
	 */
	protected Official supervisedBy;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<ImprovementMeasure> measures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImprovementSupervisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.IMPROVEMENT_SUPERVISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getSupervisedBy() {
		return supervisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupervisedBy(Official newSupervisedBy) {
		Official oldSupervisedBy = supervisedBy;
		supervisedBy = newSupervisedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.IMPROVEMENT_SUPERVISION__SUPERVISED_BY, oldSupervisedBy, supervisedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImprovementMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectEList<ImprovementMeasure>(ImprovementMeasure.class, this, OutsourcingPackage.IMPROVEMENT_SUPERVISION__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__SUPERVISED_BY:
				return getSupervisedBy();
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__MEASURES:
				return getMeasures();
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
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__SUPERVISED_BY:
				setSupervisedBy((Official)newValue);
				return;
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends ImprovementMeasure>)newValue);
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
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__SUPERVISED_BY:
				setSupervisedBy((Official)null);
				return;
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__MEASURES:
				getMeasures().clear();
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
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__SUPERVISED_BY:
				return supervisedBy != null;
			case OutsourcingPackage.IMPROVEMENT_SUPERVISION__MEASURES:
				return measures != null && !measures.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //ImprovementSupervisionImpl

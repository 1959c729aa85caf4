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

import org.plumbline.model.outsourcing.EvaluationContent;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceEvaluation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl#getRequirementAdjustment <em>Requirement Adjustment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceEvaluationImpl extends SupervisionActivityImpl implements ServiceEvaluation {
	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluationContent> contents;

	/**
	 * The default value of the '{@link #getRequirementAdjustment() <em>Requirement Adjustment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirementAdjustment()
	 * @generated
	 * @ordered
	 */
	protected static final Need REQUIREMENT_ADJUSTMENT_EDEFAULT = Need.NOT_STATED;

	/**
	 * The cached value of the '{@link #getRequirementAdjustment() <em>Requirement Adjustment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirementAdjustment()
	 * @generated
	 * @ordered
	 */
	protected Need requirementAdjustment = REQUIREMENT_ADJUSTMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceEvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SERVICE_EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluationContent> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<EvaluationContent>(EvaluationContent.class, this, OutsourcingPackage.SERVICE_EVALUATION__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getRequirementAdjustment() {
		return requirementAdjustment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequirementAdjustment(Need newRequirementAdjustment) {
		Need oldRequirementAdjustment = requirementAdjustment;
		requirementAdjustment = newRequirementAdjustment == null ? REQUIREMENT_ADJUSTMENT_EDEFAULT : newRequirementAdjustment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT, oldRequirementAdjustment, requirementAdjustment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.SERVICE_EVALUATION__CONTENTS:
				return getContents();
			case OutsourcingPackage.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT:
				return getRequirementAdjustment();
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
			case OutsourcingPackage.SERVICE_EVALUATION__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends EvaluationContent>)newValue);
				return;
			case OutsourcingPackage.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT:
				setRequirementAdjustment((Need)newValue);
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
			case OutsourcingPackage.SERVICE_EVALUATION__CONTENTS:
				getContents().clear();
				return;
			case OutsourcingPackage.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT:
				setRequirementAdjustment(REQUIREMENT_ADJUSTMENT_EDEFAULT);
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
			case OutsourcingPackage.SERVICE_EVALUATION__CONTENTS:
				return contents != null && !contents.isEmpty();
			case OutsourcingPackage.SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT:
				return requirementAdjustment != REQUIREMENT_ADJUSTMENT_EDEFAULT;
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
		result.append(" (contents: ");
		result.append(contents);
		result.append(", requirementAdjustment: ");
		result.append(requirementAdjustment);
		result.append(')');
		return result.toString();
	}

} //ServiceEvaluationImpl

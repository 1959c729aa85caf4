/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.EffectivenessAssessment;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Effectiveness Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EffectivenessAssessmentImpl extends ElementImpl implements EffectivenessAssessment {
	/**
	 * The default value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ASSESSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate assessedOn = ASSESSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessedBy() <em>Assessed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedBy()
	 * @generated
	 * @ordered
	 */
	protected Party assessedBy;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final Effectiveness RESULT_EDEFAULT = Effectiveness.NOT_STATED;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected Effectiveness result = RESULT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EffectivenessAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.EFFECTIVENESS_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAssessedOn() {
		return assessedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedOn(PartialDate newAssessedOn) {
		PartialDate oldAssessedOn = assessedOn;
		assessedOn = newAssessedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON, oldAssessedOn, assessedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAssessedBy() {
		return assessedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedBy(Party newAssessedBy) {
		Party oldAssessedBy = assessedBy;
		assessedBy = newAssessedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_BY, oldAssessedBy, assessedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Effectiveness getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(Effectiveness newResult) {
		Effectiveness oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON:
				return getAssessedOn();
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_BY:
				return getAssessedBy();
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__RESULT:
				return getResult();
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
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON:
				setAssessedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_BY:
				setAssessedBy((Party)newValue);
				return;
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__RESULT:
				setResult((Effectiveness)newValue);
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
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON:
				setAssessedOn(ASSESSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_BY:
				setAssessedBy((Party)null);
				return;
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__RESULT:
				setResult(RESULT_EDEFAULT);
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
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_ON:
				return ASSESSED_ON_EDEFAULT == null ? assessedOn != null : !ASSESSED_ON_EDEFAULT.equals(assessedOn);
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__ASSESSED_BY:
				return assessedBy != null;
			case OutsourcingPackage.EFFECTIVENESS_ASSESSMENT__RESULT:
				return result != RESULT_EDEFAULT;
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
		result.append(" (assessedOn: ");
		result.append(assessedOn);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //EffectivenessAssessmentImpl

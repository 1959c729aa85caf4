/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.RiskDecision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Decision</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskDecisionImpl#getAcceptableLevel <em>Acceptable Level</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskDecisionImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskDecisionImpl#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskDecisionImpl extends ElementImpl implements RiskDecision {
	/**
	 * The default value of the '{@link #getAcceptableLevel() <em>Acceptable Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptableLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level ACCEPTABLE_LEVEL_EDEFAULT = Level.NOT_RATED;

	/**
	 * The cached value of the '{@link #getAcceptableLevel() <em>Acceptable Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptableLevel()
	 * @generated
	 * @ordered
	 */
	protected Level acceptableLevel = ACCEPTABLE_LEVEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected Official decidedBy;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskDecisionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.RISK_DECISION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getAcceptableLevel() {
		return acceptableLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptableLevel(Level newAcceptableLevel) {
		Level oldAcceptableLevel = acceptableLevel;
		acceptableLevel = newAcceptableLevel == null ? ACCEPTABLE_LEVEL_EDEFAULT : newAcceptableLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_DECISION__ACCEPTABLE_LEVEL, oldAcceptableLevel, acceptableLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(Official newDecidedBy) {
		Official oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_DECISION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(PartialDate newDecidedOn) {
		PartialDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_DECISION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.RISK_DECISION__ACCEPTABLE_LEVEL:
				return getAcceptableLevel();
			case OutsourcingPackage.RISK_DECISION__DECIDED_BY:
				return getDecidedBy();
			case OutsourcingPackage.RISK_DECISION__DECIDED_ON:
				return getDecidedOn();
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
			case OutsourcingPackage.RISK_DECISION__ACCEPTABLE_LEVEL:
				setAcceptableLevel((Level)newValue);
				return;
			case OutsourcingPackage.RISK_DECISION__DECIDED_BY:
				setDecidedBy((Official)newValue);
				return;
			case OutsourcingPackage.RISK_DECISION__DECIDED_ON:
				setDecidedOn((PartialDate)newValue);
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
			case OutsourcingPackage.RISK_DECISION__ACCEPTABLE_LEVEL:
				setAcceptableLevel(ACCEPTABLE_LEVEL_EDEFAULT);
				return;
			case OutsourcingPackage.RISK_DECISION__DECIDED_BY:
				setDecidedBy((Official)null);
				return;
			case OutsourcingPackage.RISK_DECISION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
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
			case OutsourcingPackage.RISK_DECISION__ACCEPTABLE_LEVEL:
				return acceptableLevel != ACCEPTABLE_LEVEL_EDEFAULT;
			case OutsourcingPackage.RISK_DECISION__DECIDED_BY:
				return decidedBy != null;
			case OutsourcingPackage.RISK_DECISION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
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
		result.append(" (acceptableLevel: ");
		result.append(acceptableLevel);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(')');
		return result.toString();
	}

} //RiskDecisionImpl

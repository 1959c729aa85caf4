/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.time.Period;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.EmploymentKind;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Employment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EmploymentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EmploymentImpl#getTerm <em>Term</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EmploymentImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EmploymentImpl#getEndsOn <em>Ends On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EmploymentImpl extends ElementImpl implements Employment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EmploymentKind KIND_EDEFAULT = EmploymentKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EmploymentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected static final Period TERM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerm() <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerm()
	 * @generated
	 * @ordered
	 */
	protected Period term = TERM_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STARTS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate startsOn = STARTS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate endsOn = ENDS_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EmploymentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.EMPLOYMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EmploymentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EmploymentKind newKind) {
		EmploymentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EMPLOYMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getTerm() {
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerm(Period newTerm) {
		Period oldTerm = term;
		term = newTerm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EMPLOYMENT__TERM, oldTerm, term));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartsOn() {
		return startsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsOn(PartialDate newStartsOn) {
		PartialDate oldStartsOn = startsOn;
		startsOn = newStartsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EMPLOYMENT__STARTS_ON, oldStartsOn, startsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndsOn() {
		return endsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(PartialDate newEndsOn) {
		PartialDate oldEndsOn = endsOn;
		endsOn = newEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EMPLOYMENT__ENDS_ON, oldEndsOn, endsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.EMPLOYMENT__KIND:
				return getKind();
			case OutsourcingPackage.EMPLOYMENT__TERM:
				return getTerm();
			case OutsourcingPackage.EMPLOYMENT__STARTS_ON:
				return getStartsOn();
			case OutsourcingPackage.EMPLOYMENT__ENDS_ON:
				return getEndsOn();
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
			case OutsourcingPackage.EMPLOYMENT__KIND:
				setKind((EmploymentKind)newValue);
				return;
			case OutsourcingPackage.EMPLOYMENT__TERM:
				setTerm((Period)newValue);
				return;
			case OutsourcingPackage.EMPLOYMENT__STARTS_ON:
				setStartsOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.EMPLOYMENT__ENDS_ON:
				setEndsOn((PartialDate)newValue);
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
			case OutsourcingPackage.EMPLOYMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.EMPLOYMENT__TERM:
				setTerm(TERM_EDEFAULT);
				return;
			case OutsourcingPackage.EMPLOYMENT__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case OutsourcingPackage.EMPLOYMENT__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
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
			case OutsourcingPackage.EMPLOYMENT__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.EMPLOYMENT__TERM:
				return TERM_EDEFAULT == null ? term != null : !TERM_EDEFAULT.equals(term);
			case OutsourcingPackage.EMPLOYMENT__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case OutsourcingPackage.EMPLOYMENT__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
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
		result.append(", term: ");
		result.append(term);
		result.append(", startsOn: ");
		result.append(startsOn);
		result.append(", endsOn: ");
		result.append(endsOn);
		result.append(')');
		return result.toString();
	}

} //EmploymentImpl

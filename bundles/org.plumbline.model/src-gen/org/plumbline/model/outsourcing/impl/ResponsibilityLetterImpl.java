/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Responsibility Letter</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl#getResponsibility <em>Responsibility</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl#getSignedOn <em>Signed On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponsibilityLetterImpl extends ElementImpl implements ResponsibilityLetter {
	/**
	 * The default value of the '{@link #getResponsibility() <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibility()
	 * @generated
	 * @ordered
	 */
	protected static final ResponsibilityKind RESPONSIBILITY_EDEFAULT = ResponsibilityKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getResponsibility() <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibility()
	 * @generated
	 * @ordered
	 */
	protected ResponsibilityKind responsibility = RESPONSIBILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSignatory() <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatory()
	 * @generated
	 * @ordered
	 */
	protected Official signatory;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected InternalUnit unit;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponsibilityLetterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.RESPONSIBILITY_LETTER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResponsibilityKind getResponsibility() {
		return responsibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsibility(ResponsibilityKind newResponsibility) {
		ResponsibilityKind oldResponsibility = responsibility;
		responsibility = newResponsibility == null ? RESPONSIBILITY_EDEFAULT : newResponsibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBILITY_LETTER__RESPONSIBILITY, oldResponsibility, responsibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getSignatory() {
		return signatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignatory(Official newSignatory) {
		Official oldSignatory = signatory;
		signatory = newSignatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNATORY, oldSignatory, signatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InternalUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(InternalUnit newUnit) {
		InternalUnit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBILITY_LETTER__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(PartialDate newSignedOn) {
		PartialDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.RESPONSIBILITY_LETTER__RESPONSIBILITY:
				return getResponsibility();
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNATORY:
				return getSignatory();
			case OutsourcingPackage.RESPONSIBILITY_LETTER__UNIT:
				return getUnit();
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNED_ON:
				return getSignedOn();
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
			case OutsourcingPackage.RESPONSIBILITY_LETTER__RESPONSIBILITY:
				setResponsibility((ResponsibilityKind)newValue);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNATORY:
				setSignatory((Official)newValue);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__UNIT:
				setUnit((InternalUnit)newValue);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNED_ON:
				setSignedOn((PartialDate)newValue);
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
			case OutsourcingPackage.RESPONSIBILITY_LETTER__RESPONSIBILITY:
				setResponsibility(RESPONSIBILITY_EDEFAULT);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNATORY:
				setSignatory((Official)null);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__UNIT:
				setUnit((InternalUnit)null);
				return;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
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
			case OutsourcingPackage.RESPONSIBILITY_LETTER__RESPONSIBILITY:
				return responsibility != RESPONSIBILITY_EDEFAULT;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNATORY:
				return signatory != null;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__UNIT:
				return unit != null;
			case OutsourcingPackage.RESPONSIBILITY_LETTER__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
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
		result.append(" (responsibility: ");
		result.append(responsibility);
		result.append(", signedOn: ");
		result.append(signedOn);
		result.append(')');
		return result.toString();
	}

} //ResponsibilityLetterImpl

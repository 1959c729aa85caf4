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

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.ControlExecution;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Execution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlExecutionImpl#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlExecutionImpl#getPerformedBy <em>Performed By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlExecutionImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlExecutionImpl extends ElementImpl implements ControlExecution {
	/**
	 * The default value of the '{@link #getPerformedOn() <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PERFORMED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerformedOn() <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate performedOn = PERFORMED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPerformedBy() <em>Performed By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerformedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> performedBy;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ControlExecutionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CONTROL_EXECUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPerformedOn() {
		return performedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerformedOn(PartialDate newPerformedOn) {
		PartialDate oldPerformedOn = performedOn;
		performedOn = newPerformedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_ON, oldPerformedOn, performedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getPerformedBy() {
		if (performedBy == null) {
			performedBy = new EObjectEList<Party>(Party.class, this, OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_BY);
		}
		return performedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_EXECUTION__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_ON:
				return getPerformedOn();
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_BY:
				return getPerformedBy();
			case OutsourcingPackage.CONTROL_EXECUTION__RESULT:
				return getResult();
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
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_ON:
				setPerformedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_BY:
				getPerformedBy().clear();
				getPerformedBy().addAll((Collection<? extends Party>)newValue);
				return;
			case OutsourcingPackage.CONTROL_EXECUTION__RESULT:
				setResult((String)newValue);
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
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_ON:
				setPerformedOn(PERFORMED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_BY:
				getPerformedBy().clear();
				return;
			case OutsourcingPackage.CONTROL_EXECUTION__RESULT:
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
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_ON:
				return PERFORMED_ON_EDEFAULT == null ? performedOn != null : !PERFORMED_ON_EDEFAULT.equals(performedOn);
			case OutsourcingPackage.CONTROL_EXECUTION__PERFORMED_BY:
				return performedBy != null && !performedBy.isEmpty();
			case OutsourcingPackage.CONTROL_EXECUTION__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
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
		result.append(" (performedOn: ");
		result.append(performedOn);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //ControlExecutionImpl

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

import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.TestResult;
import org.plumbline.model.outsourcing.TestRun;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Test Run</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TestRunImpl#getTestedOn <em>Tested On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TestRunImpl#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TestRunImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TestRunImpl extends ElementImpl implements TestRun {
	/**
	 * The default value of the '{@link #getTestedOn() <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TESTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTestedOn() <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate testedOn = TESTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTestedBy() <em>Tested By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTestedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> testedBy;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final TestResult RESULT_EDEFAULT = TestResult.NOT_STATED;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected TestResult result = RESULT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TestRunImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.TEST_RUN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTestedOn() {
		return testedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTestedOn(PartialDate newTestedOn) {
		PartialDate oldTestedOn = testedOn;
		testedOn = newTestedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.TEST_RUN__TESTED_ON, oldTestedOn, testedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getTestedBy() {
		if (testedBy == null) {
			testedBy = new EObjectEList<Party>(Party.class, this, OutsourcingPackage.TEST_RUN__TESTED_BY);
		}
		return testedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TestResult getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(TestResult newResult) {
		TestResult oldResult = result;
		result = newResult == null ? RESULT_EDEFAULT : newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.TEST_RUN__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.TEST_RUN__TESTED_ON:
				return getTestedOn();
			case OutsourcingPackage.TEST_RUN__TESTED_BY:
				return getTestedBy();
			case OutsourcingPackage.TEST_RUN__RESULT:
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
			case OutsourcingPackage.TEST_RUN__TESTED_ON:
				setTestedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.TEST_RUN__TESTED_BY:
				getTestedBy().clear();
				getTestedBy().addAll((Collection<? extends Party>)newValue);
				return;
			case OutsourcingPackage.TEST_RUN__RESULT:
				setResult((TestResult)newValue);
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
			case OutsourcingPackage.TEST_RUN__TESTED_ON:
				setTestedOn(TESTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.TEST_RUN__TESTED_BY:
				getTestedBy().clear();
				return;
			case OutsourcingPackage.TEST_RUN__RESULT:
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
			case OutsourcingPackage.TEST_RUN__TESTED_ON:
				return TESTED_ON_EDEFAULT == null ? testedOn != null : !TESTED_ON_EDEFAULT.equals(testedOn);
			case OutsourcingPackage.TEST_RUN__TESTED_BY:
				return testedBy != null && !testedBy.isEmpty();
			case OutsourcingPackage.TEST_RUN__RESULT:
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
		result.append(" (testedOn: ");
		result.append(testedOn);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //TestRunImpl

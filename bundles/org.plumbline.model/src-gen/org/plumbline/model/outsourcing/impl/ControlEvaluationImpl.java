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
import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.ControlScope;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.Effectiveness;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Control Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ControlEvaluationImpl extends ElementImpl implements ControlEvaluation {
	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlScope> scope;

	/**
	 * The default value of the '{@link #getCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected static final Coverage COVERAGE_EDEFAULT = Coverage.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCoverage() <em>Coverage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoverage()
	 * @generated
	 * @ordered
	 */
	protected Coverage coverage = COVERAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlMeasure> measures;

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
	protected ControlEvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CONTROL_EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlScope> getScope() {
		if (scope == null) {
			scope = new EDataTypeUniqueEList<ControlScope>(ControlScope.class, this, OutsourcingPackage.CONTROL_EVALUATION__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coverage getCoverage() {
		return coverage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoverage(Coverage newCoverage) {
		Coverage oldCoverage = coverage;
		coverage = newCoverage == null ? COVERAGE_EDEFAULT : newCoverage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_EVALUATION__COVERAGE, oldCoverage, coverage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectEList<ControlMeasure>(ControlMeasure.class, this, OutsourcingPackage.CONTROL_EVALUATION__MEASURES);
		}
		return measures;
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONTROL_EVALUATION__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.CONTROL_EVALUATION__SCOPE:
				return getScope();
			case OutsourcingPackage.CONTROL_EVALUATION__COVERAGE:
				return getCoverage();
			case OutsourcingPackage.CONTROL_EVALUATION__MEASURES:
				return getMeasures();
			case OutsourcingPackage.CONTROL_EVALUATION__RESULT:
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
			case OutsourcingPackage.CONTROL_EVALUATION__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends ControlScope>)newValue);
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__COVERAGE:
				setCoverage((Coverage)newValue);
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends ControlMeasure>)newValue);
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__RESULT:
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
			case OutsourcingPackage.CONTROL_EVALUATION__SCOPE:
				getScope().clear();
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__COVERAGE:
				setCoverage(COVERAGE_EDEFAULT);
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__MEASURES:
				getMeasures().clear();
				return;
			case OutsourcingPackage.CONTROL_EVALUATION__RESULT:
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
			case OutsourcingPackage.CONTROL_EVALUATION__SCOPE:
				return scope != null && !scope.isEmpty();
			case OutsourcingPackage.CONTROL_EVALUATION__COVERAGE:
				return coverage != COVERAGE_EDEFAULT;
			case OutsourcingPackage.CONTROL_EVALUATION__MEASURES:
				return measures != null && !measures.isEmpty();
			case OutsourcingPackage.CONTROL_EVALUATION__RESULT:
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(", coverage: ");
		result.append(coverage);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //ControlEvaluationImpl

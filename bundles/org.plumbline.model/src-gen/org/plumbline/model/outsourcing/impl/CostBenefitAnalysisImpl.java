/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Sufficiency;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cost Benefit Analysis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl#getReconsideredOn <em>Reconsidered On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CostBenefitAnalysisImpl extends ElementImpl implements CostBenefitAnalysis {
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
	 * The default value of the '{@link #getControls() <em>Controls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected static final Sufficiency CONTROLS_EDEFAULT = Sufficiency.NOT_STATED;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected Sufficiency controls = CONTROLS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final CostLevel COST_EDEFAULT = CostLevel.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected CostLevel cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected static final OutsourcingConclusion CONCLUSION_EDEFAULT = OutsourcingConclusion.NOT_STATED;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected OutsourcingConclusion conclusion = CONCLUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReconsideredOn() <em>Reconsidered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReconsideredOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RECONSIDERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReconsideredOn() <em>Reconsidered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReconsideredOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate reconsideredOn = RECONSIDERED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CostBenefitAnalysisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS;
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.COST_BENEFIT_ANALYSIS__PERFORMED_ON, oldPerformedOn, performedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sufficiency getControls() {
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setControls(Sufficiency newControls) {
		Sufficiency oldControls = controls;
		controls = newControls == null ? CONTROLS_EDEFAULT : newControls;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONTROLS, oldControls, controls));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostLevel getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(CostLevel newCost) {
		CostLevel oldCost = cost;
		cost = newCost == null ? COST_EDEFAULT : newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.COST_BENEFIT_ANALYSIS__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingConclusion getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(OutsourcingConclusion newConclusion) {
		OutsourcingConclusion oldConclusion = conclusion;
		conclusion = newConclusion == null ? CONCLUSION_EDEFAULT : newConclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONCLUSION, oldConclusion, conclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getReconsideredOn() {
		return reconsideredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReconsideredOn(PartialDate newReconsideredOn) {
		PartialDate oldReconsideredOn = reconsideredOn;
		reconsideredOn = newReconsideredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON, oldReconsideredOn, reconsideredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__PERFORMED_ON:
				return getPerformedOn();
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONTROLS:
				return getControls();
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__COST:
				return getCost();
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONCLUSION:
				return getConclusion();
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON:
				return getReconsideredOn();
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
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__PERFORMED_ON:
				setPerformedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONTROLS:
				setControls((Sufficiency)newValue);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__COST:
				setCost((CostLevel)newValue);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONCLUSION:
				setConclusion((OutsourcingConclusion)newValue);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON:
				setReconsideredOn((PartialDate)newValue);
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
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__PERFORMED_ON:
				setPerformedOn(PERFORMED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONTROLS:
				setControls(CONTROLS_EDEFAULT);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__COST:
				setCost(COST_EDEFAULT);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONCLUSION:
				setConclusion(CONCLUSION_EDEFAULT);
				return;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON:
				setReconsideredOn(RECONSIDERED_ON_EDEFAULT);
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
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__PERFORMED_ON:
				return PERFORMED_ON_EDEFAULT == null ? performedOn != null : !PERFORMED_ON_EDEFAULT.equals(performedOn);
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONTROLS:
				return controls != CONTROLS_EDEFAULT;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__COST:
				return cost != COST_EDEFAULT;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__CONCLUSION:
				return conclusion != CONCLUSION_EDEFAULT;
			case OutsourcingPackage.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON:
				return RECONSIDERED_ON_EDEFAULT == null ? reconsideredOn != null : !RECONSIDERED_ON_EDEFAULT.equals(reconsideredOn);
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
		result.append(", controls: ");
		result.append(controls);
		result.append(", cost: ");
		result.append(cost);
		result.append(", conclusion: ");
		result.append(conclusion);
		result.append(", reconsideredOn: ");
		result.append(reconsideredOn);
		result.append(')');
		return result.toString();
	}

} //CostBenefitAnalysisImpl

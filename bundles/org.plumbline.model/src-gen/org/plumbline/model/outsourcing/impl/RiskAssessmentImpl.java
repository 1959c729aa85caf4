/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getThreats <em>Threats</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getVulnerabilities <em>Vulnerabilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getControlEvaluations <em>Control Evaluations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getUnitInfluences <em>Unit Influences</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl#getCostBenefit <em>Cost Benefit</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskAssessmentImpl extends ActivityImpl implements RiskAssessment {
	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getThreats() <em>Threats</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreats()
	 * @generated
	 * @ordered
	 */
	protected EList<Threat> threats;

	/**
	 * The cached value of the '{@link #getVulnerabilities() <em>Vulnerabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Vulnerability> vulnerabilities;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getControlEvaluations() <em>Control Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlEvaluation> controlEvaluations;

	/**
	 * The cached value of the '{@link #getUnitInfluences() <em>Unit Influences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitInfluences()
	 * @generated
	 * @ordered
	 */
	protected EList<UnitInfluence> unitInfluences;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected RiskDecision decision;

	/**
	 * The cached value of the '{@link #getCostBenefit() <em>Cost Benefit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostBenefit()
	 * @generated
	 * @ordered
	 */
	protected CostBenefitAnalysis costBenefit;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.RISK_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(PartialDate newStartedOn) {
		PartialDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_ASSESSMENT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Threat> getThreats() {
		if (threats == null) {
			threats = new EObjectContainmentEList<Threat>(Threat.class, this, OutsourcingPackage.RISK_ASSESSMENT__THREATS);
		}
		return threats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vulnerability> getVulnerabilities() {
		if (vulnerabilities == null) {
			vulnerabilities = new EObjectContainmentEList<Vulnerability>(Vulnerability.class, this, OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES);
		}
		return vulnerabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, OutsourcingPackage.RISK_ASSESSMENT__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlEvaluation> getControlEvaluations() {
		if (controlEvaluations == null) {
			controlEvaluations = new EObjectContainmentEList<ControlEvaluation>(ControlEvaluation.class, this, OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS);
		}
		return controlEvaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UnitInfluence> getUnitInfluences() {
		if (unitInfluences == null) {
			unitInfluences = new EObjectContainmentEList<UnitInfluence>(UnitInfluence.class, this, OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES);
		}
		return unitInfluences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskDecision getDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDecision(RiskDecision newDecision, NotificationChain msgs) {
		RiskDecision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_ASSESSMENT__DECISION, oldDecision, newDecision);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(RiskDecision newDecision) {
		if (newDecision != decision) {
			NotificationChain msgs = null;
			if (decision != null)
				msgs = ((InternalEObject)decision).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.RISK_ASSESSMENT__DECISION, null, msgs);
			if (newDecision != null)
				msgs = ((InternalEObject)newDecision).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.RISK_ASSESSMENT__DECISION, null, msgs);
			msgs = basicSetDecision(newDecision, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_ASSESSMENT__DECISION, newDecision, newDecision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostBenefitAnalysis getCostBenefit() {
		return costBenefit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCostBenefit(CostBenefitAnalysis newCostBenefit, NotificationChain msgs) {
		CostBenefitAnalysis oldCostBenefit = costBenefit;
		costBenefit = newCostBenefit;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT, oldCostBenefit, newCostBenefit);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostBenefit(CostBenefitAnalysis newCostBenefit) {
		if (newCostBenefit != costBenefit) {
			NotificationChain msgs = null;
			if (costBenefit != null)
				msgs = ((InternalEObject)costBenefit).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT, null, msgs);
			if (newCostBenefit != null)
				msgs = ((InternalEObject)newCostBenefit).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT, null, msgs);
			msgs = basicSetCostBenefit(newCostBenefit, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT, newCostBenefit, newCostBenefit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.RISK_ASSESSMENT__THREATS:
				return ((InternalEList<?>)getThreats()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES:
				return ((InternalEList<?>)getVulnerabilities()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS:
				return ((InternalEList<?>)getControlEvaluations()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES:
				return ((InternalEList<?>)getUnitInfluences()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__DECISION:
				return basicSetDecision(null, msgs);
			case OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT:
				return basicSetCostBenefit(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.RISK_ASSESSMENT__STARTED_ON:
				return getStartedOn();
			case OutsourcingPackage.RISK_ASSESSMENT__THREATS:
				return getThreats();
			case OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES:
				return getVulnerabilities();
			case OutsourcingPackage.RISK_ASSESSMENT__RISKS:
				return getRisks();
			case OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS:
				return getControlEvaluations();
			case OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES:
				return getUnitInfluences();
			case OutsourcingPackage.RISK_ASSESSMENT__DECISION:
				return getDecision();
			case OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT:
				return getCostBenefit();
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
			case OutsourcingPackage.RISK_ASSESSMENT__STARTED_ON:
				setStartedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__THREATS:
				getThreats().clear();
				getThreats().addAll((Collection<? extends Threat>)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES:
				getVulnerabilities().clear();
				getVulnerabilities().addAll((Collection<? extends Vulnerability>)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS:
				getControlEvaluations().clear();
				getControlEvaluations().addAll((Collection<? extends ControlEvaluation>)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES:
				getUnitInfluences().clear();
				getUnitInfluences().addAll((Collection<? extends UnitInfluence>)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__DECISION:
				setDecision((RiskDecision)newValue);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT:
				setCostBenefit((CostBenefitAnalysis)newValue);
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
			case OutsourcingPackage.RISK_ASSESSMENT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__THREATS:
				getThreats().clear();
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES:
				getVulnerabilities().clear();
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__RISKS:
				getRisks().clear();
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS:
				getControlEvaluations().clear();
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES:
				getUnitInfluences().clear();
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__DECISION:
				setDecision((RiskDecision)null);
				return;
			case OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT:
				setCostBenefit((CostBenefitAnalysis)null);
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
			case OutsourcingPackage.RISK_ASSESSMENT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case OutsourcingPackage.RISK_ASSESSMENT__THREATS:
				return threats != null && !threats.isEmpty();
			case OutsourcingPackage.RISK_ASSESSMENT__VULNERABILITIES:
				return vulnerabilities != null && !vulnerabilities.isEmpty();
			case OutsourcingPackage.RISK_ASSESSMENT__RISKS:
				return risks != null && !risks.isEmpty();
			case OutsourcingPackage.RISK_ASSESSMENT__CONTROL_EVALUATIONS:
				return controlEvaluations != null && !controlEvaluations.isEmpty();
			case OutsourcingPackage.RISK_ASSESSMENT__UNIT_INFLUENCES:
				return unitInfluences != null && !unitInfluences.isEmpty();
			case OutsourcingPackage.RISK_ASSESSMENT__DECISION:
				return decision != null;
			case OutsourcingPackage.RISK_ASSESSMENT__COST_BENEFIT:
				return costBenefit != null;
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
		result.append(" (startedOn: ");
		result.append(startedOn);
		result.append(')');
		return result.toString();
	}

} //RiskAssessmentImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The assessment of the risks that the outsourcing brings, 4.2.3 b) 1), 5.1. Its performedOn is the day of completion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getThreats <em>Threats</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getVulnerabilities <em>Vulnerabilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getControlEvaluations <em>Control Evaluations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getUnitInfluences <em>Unit Influences</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskAssessment#getCostBenefit <em>Cost Benefit</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment()
 * @model annotation="http://www.plumbline.org/label en='Risk assessment' zh='\u670d\u52a1\u5916\u5305\u4fe1\u606f\u5b89\u5168\u98ce\u9669\u8bc4\u4f30'"
 * @generated
 */
public interface RiskAssessment extends Activity {
	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_StartedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Started on' zh='\u5f00\u59cb\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskAssessment#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Threats</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Threat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threats identified, 5.1.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threats</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_Threats()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Threats' zh='\u5a01\u80c1'"
	 * @generated
	 */
	EList<Threat> getThreats();

	/**
	 * Returns the value of the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Vulnerability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vulnerabilities identified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerabilities</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_Vulnerabilities()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Vulnerabilities' zh='\u8106\u5f31\u6027'"
	 * @generated
	 */
	EList<Vulnerability> getVulnerabilities();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks with treatment and residual risk, 5.1.1 d), 5.1.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_Risks()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Risks' zh='\u98ce\u9669'"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Control Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlEvaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations of existing and planned controls, 5.1.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control Evaluations</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_ControlEvaluations()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Control evaluations' zh='\u63a7\u5236\u63aa\u65bd\u6709\u6548\u6027\u8bc4\u4ef7'"
	 * @generated
	 */
	EList<ControlEvaluation> getControlEvaluations();

	/**
	 * Returns the value of the '<em><b>Unit Influences</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.UnitInfluence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Negative effects that responsible units may have, 5.1.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Influences</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_UnitInfluences()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Influences of units' zh='\u5185\u8bbe\u673a\u6784\u8d1f\u9762\u5f71\u54cd\u5206\u6790'"
	 * @generated
	 */
	EList<UnitInfluence> getUnitInfluences();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decision on the acceptable level of risk, 5.1.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' containment reference.
	 * @see #setDecision(RiskDecision)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_Decision()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Decision' zh='\u53ef\u63a5\u53d7\u98ce\u9669\u51b3\u7b56'"
	 * @generated
	 */
	RiskDecision getDecision();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskAssessment#getDecision <em>Decision</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' containment reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(RiskDecision value);

	/**
	 * Returns the value of the '<em><b>Cost Benefit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost-benefit analysis of controlling the risks, 5.1.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Benefit</em>' containment reference.
	 * @see #setCostBenefit(CostBenefitAnalysis)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskAssessment_CostBenefit()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Cost-benefit analysis' zh='\u6210\u672c\u6548\u76ca\u5206\u6790'"
	 * @generated
	 */
	CostBenefitAnalysis getCostBenefit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskAssessment#getCostBenefit <em>Cost Benefit</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Benefit</em>' containment reference.
	 * @see #getCostBenefit()
	 * @generated
	 */
	void setCostBenefit(CostBenefitAnalysis value);

} // RiskAssessment

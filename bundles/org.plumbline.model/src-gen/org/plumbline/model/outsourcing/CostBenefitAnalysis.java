/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cost Benefit Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether and how to outsource, given what control costs, 5.1.2 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getCost <em>Cost</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getConclusion <em>Conclusion</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getReconsideredOn <em>Reconsidered On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis()
 * @model annotation="http://www.plumbline.org/label en='Cost-benefit analysis' zh='\u6210\u672c\u6548\u76ca\u5206\u6790'"
 * @generated
 */
public interface CostBenefitAnalysis extends Element {
	/**
	 * Returns the value of the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the analysis was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed On</em>' attribute.
	 * @see #setPerformedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis_PerformedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Performed on' zh='\u5206\u6790\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getPerformedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getPerformedOn <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performed On</em>' attribute.
	 * @see #getPerformedOn()
	 * @generated
	 */
	void setPerformedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Sufficiency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the basic controls are sufficient and effective, 5.1.2 b) 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @see #setControls(Sufficiency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis_Controls()
	 * @model annotation="http://www.plumbline.org/label en='Controls' zh='\u57fa\u672c\u63a7\u5236\u63aa\u65bd' zh.description='\u57fa\u672c\u63a7\u5236\u63aa\u65bd\u662f\u5426\u5145\u5206\u6709\u6548'"
	 * @generated
	 */
	Sufficiency getControls();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getControls <em>Controls</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Controls</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @see #getControls()
	 * @generated
	 */
	void setControls(Sufficiency value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.CostLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What control costs, 5.1.2 b) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CostLevel
	 * @see #setCost(CostLevel)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis_Cost()
	 * @model annotation="http://www.plumbline.org/label en='Cost' zh='\u63a7\u5236\u6210\u672c'"
	 * @generated
	 */
	CostLevel getCost();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CostLevel
	 * @see #getCost()
	 * @generated
	 */
	void setCost(CostLevel value);

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.OutsourcingConclusion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows for the outsourcing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OutsourcingConclusion
	 * @see #setConclusion(OutsourcingConclusion)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis_Conclusion()
	 * @model annotation="http://www.plumbline.org/label en='Conclusion' zh='\u7ed3\u8bba'"
	 * @generated
	 */
	OutsourcingConclusion getConclusion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OutsourcingConclusion
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(OutsourcingConclusion value);

	/**
	 * Returns the value of the '<em><b>Reconsidered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the outsourcing was considered again because of its cost, 5.1.2 b) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reconsidered On</em>' attribute.
	 * @see #setReconsideredOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCostBenefitAnalysis_ReconsideredOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Reconsidered on' zh='\u91cd\u65b0\u8003\u8651\u65e5\u671f' zh.description='\u56e0\u6210\u672c\u8f83\u9ad8\u800c\u91cd\u65b0\u8003\u8651\u5916\u5305\u7684\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getReconsideredOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getReconsideredOn <em>Reconsidered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reconsidered On</em>' attribute.
	 * @see #getReconsideredOn()
	 * @generated
	 */
	void setReconsideredOn(PartialDate value);

} // CostBenefitAnalysis

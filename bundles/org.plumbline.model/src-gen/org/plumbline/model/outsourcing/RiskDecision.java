/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The supervising leader decides on the acceptable level of risk, 5.1.2 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.RiskDecision#getAcceptableLevel <em>Acceptable Level</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskDecision()
 * @model annotation="http://www.plumbline.org/label en='Risk decision' zh='\u53ef\u63a5\u53d7\u98ce\u9669\u51b3\u7b56'"
 * @generated
 */
public interface RiskDecision extends Element {
	/**
	 * Returns the value of the '<em><b>Acceptable Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest level accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptable Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setAcceptableLevel(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskDecision_AcceptableLevel()
	 * @model annotation="http://www.plumbline.org/label en='Acceptable level' zh='\u53ef\u63a5\u53d7\u7b49\u7ea7' zh.description='\u53ef\u63a5\u53d7\u7684\u6700\u9ad8\u98ce\u9669\u7b49\u7ea7'"
	 * @generated
	 */
	Level getAcceptableLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskDecision#getAcceptableLevel <em>Acceptable Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptable Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getAcceptableLevel()
	 * @generated
	 */
	void setAcceptableLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskDecision_DecidedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Decided by' zh='\u51b3\u7b56\u4eba'"
	 * @generated
	 */
	Official getDecidedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Official value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the level was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskDecision_DecidedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Decided on' zh='\u51b3\u7b56\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(PartialDate value);

} // RiskDecision

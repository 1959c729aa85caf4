/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.time.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Incident Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The plan for managing security incidents, A.7 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.IncidentPlan#getReportingLimit <em>Reporting Limit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.IncidentPlan#getHandlingLimit <em>Handling Limit</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getIncidentPlan()
 * @model annotation="http://www.plumbline.org/label en='Incident plan' zh='\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6\u7ba1\u7406\u9884\u6848'"
 * @generated
 */
public interface IncidentPlan extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Reporting Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within what time an incident is reported, A.7 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporting Limit</em>' attribute.
	 * @see #setReportingLimit(Duration)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getIncidentPlan_ReportingLimit()
	 * @model dataType="org.plumbline.model.outsourcing.Duration"
	 *        annotation="http://www.plumbline.org/label en='Time allowed to report' zh='\u62a5\u544a\u65f6\u9650' zh.description='\u4e8b\u4ef6\u5e94\u5728\u591a\u957f\u65f6\u95f4\u5185\u62a5\u544a'"
	 * @generated
	 */
	Duration getReportingLimit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.IncidentPlan#getReportingLimit <em>Reporting Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporting Limit</em>' attribute.
	 * @see #getReportingLimit()
	 * @generated
	 */
	void setReportingLimit(Duration value);

	/**
	 * Returns the value of the '<em><b>Handling Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Within what time an incident is dealt with, A.7 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handling Limit</em>' attribute.
	 * @see #setHandlingLimit(Duration)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getIncidentPlan_HandlingLimit()
	 * @model dataType="org.plumbline.model.outsourcing.Duration"
	 *        annotation="http://www.plumbline.org/label en='Time allowed to handle' zh='\u5904\u7f6e\u65f6\u9650' zh.description='\u4e8b\u4ef6\u5e94\u5728\u591a\u957f\u65f6\u95f4\u5185\u5904\u7f6e'"
	 * @generated
	 */
	Duration getHandlingLimit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.IncidentPlan#getHandlingLimit <em>Handling Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling Limit</em>' attribute.
	 * @see #getHandlingLimit()
	 * @generated
	 */
	void setHandlingLimit(Duration value);

} // IncidentPlan

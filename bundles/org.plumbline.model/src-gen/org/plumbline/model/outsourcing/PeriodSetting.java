/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.time.Period;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Period Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period or time limit that the project has set for itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.PeriodSetting#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.PeriodSetting#getLength <em>Length</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.PeriodSetting#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPeriodSetting()
 * @model annotation="http://www.plumbline.org/label en='Period or time limit' zh='\u5468\u671f\u548c\u65f6\u9650'"
 * @generated
 */
public interface PeriodSetting extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PeriodSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to happen within the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PeriodSubject
	 * @see #setSubject(PeriodSubject)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPeriodSetting_Subject()
	 * @model annotation="http://www.plumbline.org/label en='Subject' zh='\u4e8b\u9879'"
	 * @generated
	 */
	PeriodSubject getSubject();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.PeriodSetting#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PeriodSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(PeriodSubject value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(Period)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPeriodSetting_Length()
	 * @model dataType="org.plumbline.model.outsourcing.Period"
	 *        annotation="http://www.plumbline.org/label en='Length' zh='\u957f\u5ea6'"
	 * @generated
	 */
	Period getLength();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.PeriodSetting#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(Period value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The document that sets it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(ManagedDocument)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPeriodSetting_Source()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Source' zh='\u51fa\u5904' zh.description='\u4f5c\u51fa\u89c4\u5b9a\u7684\u6587\u4ef6'"
	 * @generated
	 */
	ManagedDocument getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.PeriodSetting#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(ManagedDocument value);

} // PeriodSetting

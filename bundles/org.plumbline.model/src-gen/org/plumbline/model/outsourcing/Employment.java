/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.time.Period;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Employment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a service person is employed, 6.1 c) 6).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Employment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Employment#getTerm <em>Term</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Employment#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Employment#getEndsOn <em>Ends On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmployment()
 * @model annotation="http://www.plumbline.org/label en='Employment' zh='\u52b3\u52a8\u5173\u7cfb'"
 * @generated
 */
public interface Employment extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.EmploymentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EmploymentKind
	 * @see #setKind(EmploymentKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmployment_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u5408\u540c\u7c7b\u522b'"
	 * @generated
	 */
	EmploymentKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Employment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EmploymentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EmploymentKind value);

	/**
	 * Returns the value of the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the term, where fixed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Term</em>' attribute.
	 * @see #setTerm(Period)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmployment_Term()
	 * @model dataType="org.plumbline.model.outsourcing.Period"
	 *        annotation="http://www.plumbline.org/label en='Term' zh='\u671f\u9650' zh.description='\u56fa\u5b9a\u671f\u9650\u7684\u957f\u5ea6'"
	 * @generated
	 */
	Period getTerm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Employment#getTerm <em>Term</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Term</em>' attribute.
	 * @see #getTerm()
	 * @generated
	 */
	void setTerm(Period value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the employment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmployment_StartsOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Starts on' zh='\u8d77\u59cb\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Employment#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the employment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmployment_EndsOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Ends on' zh='\u7ec8\u6b62\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Employment#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(PartialDate value);

} // Employment

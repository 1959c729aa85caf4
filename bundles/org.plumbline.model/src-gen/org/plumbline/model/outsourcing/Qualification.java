/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Qualification</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A qualification or certificate of an agency or a person, 6.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Qualification#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Qualification#getNumber <em>Number</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Qualification#getValidFrom <em>Valid From</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Qualification#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Qualification#getValidity <em>Validity</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification()
 * @model annotation="http://www.plumbline.org/label en='Qualification' zh='\u8d44\u8d28'"
 * @generated
 */
public interface Qualification extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.QualificationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of qualification.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.QualificationKind
	 * @see #setKind(QualificationKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	QualificationKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Qualification#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.QualificationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(QualificationKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the certificate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification_Number()
	 * @model annotation="http://www.plumbline.org/label en='Number' zh='\u7f16\u53f7'"
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Qualification#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid From</em>' attribute.
	 * @see #setValidFrom(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification_ValidFrom()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Valid from' zh='\u6709\u6548\u671f\u8d77'"
	 * @generated
	 */
	PartialDate getValidFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Qualification#getValidFrom <em>Valid From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid From</em>' attribute.
	 * @see #getValidFrom()
	 * @generated
	 */
	void setValidFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of validity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification_ValidUntil()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Valid until' zh='\u6709\u6548\u671f\u6b62'"
	 * @generated
	 */
	PartialDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Qualification#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Validity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Validity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Validity as stated, where dates are missing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validity</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Validity
	 * @see #setValidity(Validity)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualification_Validity()
	 * @model annotation="http://www.plumbline.org/label en='Validity' zh='\u6709\u6548\u72b6\u6001' zh.description='\u672a\u8f7d\u660e\u65e5\u671f\u65f6\uff0c\u6750\u6599\u6240\u8ff0\u7684\u6709\u6548\u72b6\u6001'"
	 * @generated
	 */
	Validity getValidity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Qualification#getValidity <em>Validity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validity</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Validity
	 * @see #getValidity()
	 * @generated
	 */
	void setValidity(Validity value);

} // Qualification

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Office</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An office of an agency, 6.1 b) 4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Office#getAddress <em>Address</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Office#getTenure <em>Tenure</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOffice()
 * @model annotation="http://www.plumbline.org/label en='Office' zh='\u529e\u516c\u573a\u6240'"
 * @generated
 */
public interface Office extends Element {
	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the office is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOffice_Address()
	 * @model annotation="http://www.plumbline.org/label en='Address' zh='\u5730\u5740'"
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Office#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Tenure</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.OfficeTenure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed or temporary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tenure</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OfficeTenure
	 * @see #setTenure(OfficeTenure)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOffice_Tenure()
	 * @model annotation="http://www.plumbline.org/label en='Tenure' zh='\u6027\u8d28'"
	 * @generated
	 */
	OfficeTenure getTenure();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Office#getTenure <em>Tenure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tenure</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OfficeTenure
	 * @see #getTenure()
	 * @generated
	 */
	void setTenure(OfficeTenure value);

} // Office

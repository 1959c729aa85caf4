/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Official</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A leader or member of staff of the department.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Official#getTitle <em>Title</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Official#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOfficial()
 * @model annotation="http://www.plumbline.org/label en='Official' zh='\u653f\u5e9c\u5de5\u4f5c\u4eba\u5458'"
 * @generated
 */
public interface Official extends Person {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Official title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOfficial_Title()
	 * @model annotation="http://www.plumbline.org/label en='Title' zh='\u804c\u52a1'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Official#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The internal unit the person belongs to, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOfficial_Unit()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Unit' zh='\u6240\u5728\u5185\u8bbe\u673a\u6784' zh.description='\u4eba\u5458\u6240\u5c5e\u7684\u5185\u8bbe\u673a\u6784\uff08\u5982\u6709\uff09'"
	 * @generated
	 */
	InternalUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Official#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(InternalUnit value);

} // Official

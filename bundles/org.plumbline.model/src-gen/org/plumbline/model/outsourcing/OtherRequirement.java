/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Other Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement of another law, rule or authority, 6.1 b) 10), 6.1 c) 7), 6.4 b) 5), 6.5 a) 5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.OtherRequirement#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OtherRequirement#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OtherRequirement#getMetBy <em>Met By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOtherRequirement()
 * @model annotation="http://www.plumbline.org/label en='Other requirement' zh='\u5176\u4ed6\u8981\u6c42'"
 * @generated
 */
public interface OtherRequirement extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RequirementSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom or what it binds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RequirementSubject
	 * @see #setSubject(RequirementSubject)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOtherRequirement_Subject()
	 * @model annotation="http://www.plumbline.org/label en='Subject' zh='\u5bf9\u8c61'"
	 * @generated
	 */
	RequirementSubject getSubject();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OtherRequirement#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RequirementSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(RequirementSubject value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The law, rule or demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOtherRequirement_Source()
	 * @model annotation="http://www.plumbline.org/label en='Source' zh='\u51fa\u5904' zh.description='\u63d0\u51fa\u8981\u6c42\u7684\u6cd5\u5f8b\u3001\u89c4\u5b9a\u6216\u8981\u6c42\u65b9'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OtherRequirement#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Met By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements that show it is met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Met By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOtherRequirement_MetBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Met by' zh='\u6ee1\u8db3\u7684\u8bc1\u660e' zh.description='\u8bc1\u660e\u8981\u6c42\u5f97\u5230\u6ee1\u8db3\u7684\u5143\u7d20'"
	 * @generated
	 */
	EList<Element> getMetBy();

} // OtherRequirement

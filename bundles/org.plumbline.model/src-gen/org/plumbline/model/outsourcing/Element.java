/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that a project is made of. Identified by a UUID for life.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Element#getDescription <em>Description</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Element#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getElement()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Element' zh='\u6a21\u578b\u5143\u7d20'"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * UUID of the element; assigned once, never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getElement_Id()
	 * @model id="true"
	 *        annotation="http://www.plumbline.org/label en='Id' zh='\u6807\u8bc6' zh.description='\u5143\u7d20\u7684 UUID\uff0c\u4e00\u7ecf\u8d4b\u4e88\u4e0d\u518d\u6539\u53d8'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Element#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people call the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getElement_Name()
	 * @model annotation="http://www.plumbline.org/label en='Name' zh='\u540d\u79f0' zh.description='\u4eba\u4eec\u5bf9\u8be5\u5143\u7d20\u7684\u79f0\u547c'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free text for people; no rule reads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getElement_Description()
	 * @model annotation="http://www.plumbline.org/label en='Description' zh='\u8bf4\u660e' zh.description='\u4f9b\u4eba\u9605\u8bfb\u7684\u81ea\u7531\u6587\u672c\uff0c\u89c4\u5219\u4e0d\u8bfb\u53d6'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Element#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Evidence}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Evidence#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evidence of what this element states.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getElement_Evidence()
	 * @see org.plumbline.model.outsourcing.Evidence#getSupports
	 * @model opposite="supports" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Evidence' zh='\u8bc1\u636e' zh.description='\u8bc1\u660e\u8be5\u5143\u7d20\u6240\u8ff0\u4e8b\u5b9e\u7684\u8bc1\u636e'"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // Element

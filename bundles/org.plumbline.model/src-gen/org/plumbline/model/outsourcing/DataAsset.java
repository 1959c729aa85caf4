/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Data of the department.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.DataAsset#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDataAsset()
 * @model annotation="http://www.plumbline.org/label en='Data asset' zh='\u6570\u636e'"
 * @generated
 */
public interface DataAsset extends Asset {
	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system that holds them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDataAsset_System()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='System' zh='\u6240\u5728\u7cfb\u7edf'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.DataAsset#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

} // DataAsset

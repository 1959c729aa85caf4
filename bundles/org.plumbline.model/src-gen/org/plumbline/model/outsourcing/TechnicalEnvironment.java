/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Technical Environment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the controls of Annex A protect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.TechnicalEnvironment#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.TechnicalEnvironment#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTechnicalEnvironment()
 * @model annotation="http://www.plumbline.org/label en='Technical environment' zh='\u6280\u672f\u73af\u5883'"
 * @generated
 */
public interface TechnicalEnvironment extends Element {
	/**
	 * Returns the value of the '<em><b>Assets</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems, data, networks, equipment, media, backups, logs and areas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTechnicalEnvironment_Assets()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Assets' zh='\u8d44\u4ea7'"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts of service personnel, A.4 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTechnicalEnvironment_Accounts()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Accounts' zh='\u8d26\u6237'"
	 * @generated
	 */
	EList<Account> getAccounts();

} // TechnicalEnvironment

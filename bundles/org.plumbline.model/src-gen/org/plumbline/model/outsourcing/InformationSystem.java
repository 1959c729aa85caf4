/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An information system of the department, A.4 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.InformationSystem#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InformationSystem#getAccounts <em>Accounts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InformationSystem#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInformationSystem()
 * @model annotation="http://www.plumbline.org/label en='Information system' zh='\u4fe1\u606f\u7cfb\u7edf'"
 * @generated
 */
public interface InformationSystem extends Asset {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Network#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network it is connected to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(Network)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInformationSystem_Network()
	 * @see org.plumbline.model.outsourcing.Network#getSystems
	 * @model opposite="systems" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Network' zh='\u6240\u5728\u7f51\u7edc'"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.InformationSystem#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Account}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Account#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInformationSystem_Accounts()
	 * @see org.plumbline.model.outsourcing.Account#getSystem
	 * @model opposite="system" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Accounts' zh='\u8d26\u6237'"
	 * @generated
	 */
	EList<Account> getAccounts();

	/**
	 * Returns the value of the '<em><b>Logs</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AuditLog}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.AuditLog#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit logs of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Logs</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInformationSystem_Logs()
	 * @see org.plumbline.model.outsourcing.AuditLog#getSystems
	 * @model opposite="systems" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Logs' zh='\u5ba1\u8ba1\u65e5\u5fd7'"
	 * @generated
	 */
	EList<AuditLog> getLogs();

} // InformationSystem

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Audit Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An audit mechanism and its records, A.2.5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AuditLog#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AuditLog#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AuditLog#getFields <em>Fields</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuditLog()
 * @model annotation="http://www.plumbline.org/label en='Audit log' zh='\u5ba1\u8ba1\u65e5\u5fd7'"
 * @generated
 */
public interface AuditLog extends Asset {
	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InformationSystem}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InformationSystem#getLogs <em>Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuditLog_Systems()
	 * @see org.plumbline.model.outsourcing.InformationSystem#getLogs
	 * @model opposite="logs" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Systems' zh='\u5ba1\u8ba1\u7684\u7cfb\u7edf'"
	 * @generated
	 */
	EList<InformationSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AuditLogState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is enabled, A.2.5 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AuditLogState
	 * @see #setState(AuditLogState)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuditLog_State()
	 * @model annotation="http://www.plumbline.org/label en='State' zh='\u72b6\u6001'"
	 * @generated
	 */
	AuditLogState getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AuditLog#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AuditLogState
	 * @see #getState()
	 * @generated
	 */
	void setState(AuditLogState value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AuditField}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AuditField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters of its records, A.2.5 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.AuditField
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuditLog_Fields()
	 * @model annotation="http://www.plumbline.org/label en='Fields' zh='\u8bb0\u5f55\u53c2\u6570' zh.description='\u5ba1\u8ba1\u8bb0\u5f55\u5305\u542b\u7684\u53c2\u6570'"
	 * @generated
	 */
	EList<AuditField> getFields();

} // AuditLog

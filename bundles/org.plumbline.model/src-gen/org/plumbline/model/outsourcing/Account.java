/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Account</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An account of a service person, A.2.5 c), A.4 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getSystem <em>System</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getPrivilege <em>Privilege</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getRevokedOn <em>Revoked On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Account#getGrants <em>Grants</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount()
 * @model annotation="http://www.plumbline.org/label en='Account' zh='\u8d26\u6237'"
 * @generated
 */
public interface Account extends Element {
	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServicePerson#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who uses it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(ServicePerson)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_Holder()
	 * @see org.plumbline.model.outsourcing.ServicePerson#getAccounts
	 * @model opposite="accounts" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Holder' zh='\u6301\u6709\u4eba'"
	 * @generated
	 */
	ServicePerson getHolder();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(ServicePerson value);

	/**
	 * Returns the value of the '<em><b>System</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InformationSystem#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The system on which the account is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' reference.
	 * @see #setSystem(InformationSystem)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_System()
	 * @see org.plumbline.model.outsourcing.InformationSystem#getAccounts
	 * @model opposite="accounts" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='System' zh='\u7cfb\u7edf'"
	 * @generated
	 */
	InformationSystem getSystem();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getSystem <em>System</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InformationSystem value);

	/**
	 * Returns the value of the '<em><b>Privilege</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PrivilegeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ordinary or privileged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privilege</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PrivilegeKind
	 * @see #setPrivilege(PrivilegeKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_Privilege()
	 * @model annotation="http://www.plumbline.org/label en='Privilege' zh='\u6743\u9650\u7c7b\u522b' zh.description='\u666e\u901a\u8d26\u6237\u6216\u7279\u6743\u8d26\u6237'"
	 * @generated
	 */
	PrivilegeKind getPrivilege();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getPrivilege <em>Privilege</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privilege</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PrivilegeKind
	 * @see #getPrivilege()
	 * @generated
	 */
	void setPrivilege(PrivilegeKind value);

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_CreatedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Created on' zh='\u5f00\u901a\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AccountState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can be used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AccountState
	 * @see #setState(AccountState)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_State()
	 * @model annotation="http://www.plumbline.org/label en='State' zh='\u72b6\u6001'"
	 * @generated
	 */
	AccountState getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AccountState
	 * @see #getState()
	 * @generated
	 */
	void setState(AccountState value);

	/**
	 * Returns the value of the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was revoked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revoked On</em>' attribute.
	 * @see #setRevokedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_RevokedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Revoked on' zh='\u6ce8\u9500\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getRevokedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Account#getRevokedOn <em>Revoked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revoked On</em>' attribute.
	 * @see #getRevokedOn()
	 * @generated
	 */
	void setRevokedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Grants</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AccessGrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rights granted to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grants</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAccount_Grants()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Grants' zh='\u6388\u6743'"
	 * @generated
	 */
	EList<AccessGrant> getGrants();

} // Account

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remote Access</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remote access from outside, A.2.3 b), A.4 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.RemoteAccess#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RemoteAccess#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRemoteAccess()
 * @model annotation="http://www.plumbline.org/label en='Remote access' zh='\u8fdc\u7a0b\u63a5\u5165'"
 * @generated
 */
public interface RemoteAccess extends Asset {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Network#getRemoteAccesses <em>Remote Accesses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network to which it gives access.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(Network)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRemoteAccess_Network()
	 * @see org.plumbline.model.outsourcing.Network#getRemoteAccesses
	 * @model opposite="remoteAccesses" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Network' zh='\u63a5\u5165\u7684\u7f51\u7edc'"
	 * @generated
	 */
	Network getNetwork();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RemoteAccess#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(Network value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RemoteAccessState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed, authorised or private.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RemoteAccessState
	 * @see #setState(RemoteAccessState)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRemoteAccess_State()
	 * @model annotation="http://www.plumbline.org/label en='State' zh='\u72b6\u6001' zh.description='\u5173\u95ed\u3001\u7ecf\u6388\u6743\u5f00\u653e\u6216\u79c1\u81ea\u5f00\u653e'"
	 * @generated
	 */
	RemoteAccessState getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RemoteAccess#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RemoteAccessState
	 * @see #getState()
	 * @generated
	 */
	void setState(RemoteAccessState value);

} // RemoteAccess

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A network or segment, A.2.3, A.5 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Network#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Network#getSystems <em>Systems</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Network#getEquipment <em>Equipment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Network#getRemoteAccesses <em>Remote Accesses</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getNetwork()
 * @model annotation="http://www.plumbline.org/label en='Network' zh='\u7f51\u7edc'"
 * @generated
 */
public interface Network extends Asset {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.OwnerKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose network it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OwnerKind
	 * @see #setOwner(OwnerKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getNetwork_Owner()
	 * @model annotation="http://www.plumbline.org/label en='Owner' zh='\u5f52\u5c5e'"
	 * @generated
	 */
	OwnerKind getOwner();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Network#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see org.plumbline.model.outsourcing.OwnerKind
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(OwnerKind value);

	/**
	 * Returns the value of the '<em><b>Systems</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InformationSystem}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InformationSystem#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Systems connected to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Systems</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getNetwork_Systems()
	 * @see org.plumbline.model.outsourcing.InformationSystem#getNetwork
	 * @model opposite="network" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Systems' zh='\u7cfb\u7edf'"
	 * @generated
	 */
	EList<InformationSystem> getSystems();

	/**
	 * Returns the value of the '<em><b>Equipment</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Equipment}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Equipment#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment connected to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Equipment</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getNetwork_Equipment()
	 * @see org.plumbline.model.outsourcing.Equipment#getNetwork
	 * @model opposite="network" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Equipment' zh='\u8bbe\u5907'"
	 * @generated
	 */
	EList<Equipment> getEquipment();

	/**
	 * Returns the value of the '<em><b>Remote Accesses</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.RemoteAccess}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.RemoteAccess#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remote accesses to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remote Accesses</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getNetwork_RemoteAccesses()
	 * @see org.plumbline.model.outsourcing.RemoteAccess#getNetwork
	 * @model opposite="network" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Remote accesses' zh='\u8fdc\u7a0b\u63a5\u5165'"
	 * @generated
	 */
	EList<RemoteAccess> getRemoteAccesses();

} // Network

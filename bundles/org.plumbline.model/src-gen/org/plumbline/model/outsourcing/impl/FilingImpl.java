/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisingAuthority;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.FilingImpl#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FilingImpl extends ActivityImpl implements Filing {
	/**
	 * The cached value of the '{@link #getContract() <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected ServiceContract contract;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected SupervisingAuthority authority;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<FilingContent> contents;

	/**
	 * The cached value of the '{@link #getAmendments() <em>Amendments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmendments()
	 * @generated
	 * @ordered
	 */
	protected EList<FilingAmendment> amendments;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FilingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.FILING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceContract getContract() {
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContract(ServiceContract newContract, NotificationChain msgs) {
		ServiceContract oldContract = contract;
		contract = newContract;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.FILING__CONTRACT, oldContract, newContract);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContract(ServiceContract newContract) {
		if (newContract != contract) {
			NotificationChain msgs = null;
			if (contract != null)
				msgs = ((InternalEObject)contract).eInverseRemove(this, OutsourcingPackage.SERVICE_CONTRACT__FILINGS, ServiceContract.class, msgs);
			if (newContract != null)
				msgs = ((InternalEObject)newContract).eInverseAdd(this, OutsourcingPackage.SERVICE_CONTRACT__FILINGS, ServiceContract.class, msgs);
			msgs = basicSetContract(newContract, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.FILING__CONTRACT, newContract, newContract));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupervisingAuthority getAuthority() {
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(SupervisingAuthority newAuthority) {
		SupervisingAuthority oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.FILING__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FilingContent> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<FilingContent>(FilingContent.class, this, OutsourcingPackage.FILING__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FilingAmendment> getAmendments() {
		if (amendments == null) {
			amendments = new EObjectContainmentEList<FilingAmendment>(FilingAmendment.class, this, OutsourcingPackage.FILING__AMENDMENTS);
		}
		return amendments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				if (contract != null)
					msgs = ((InternalEObject)contract).eInverseRemove(this, OutsourcingPackage.SERVICE_CONTRACT__FILINGS, ServiceContract.class, msgs);
				return basicSetContract((ServiceContract)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				return basicSetContract(null, msgs);
			case OutsourcingPackage.FILING__AMENDMENTS:
				return ((InternalEList<?>)getAmendments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				return getContract();
			case OutsourcingPackage.FILING__AUTHORITY:
				return getAuthority();
			case OutsourcingPackage.FILING__CONTENTS:
				return getContents();
			case OutsourcingPackage.FILING__AMENDMENTS:
				return getAmendments();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				setContract((ServiceContract)newValue);
				return;
			case OutsourcingPackage.FILING__AUTHORITY:
				setAuthority((SupervisingAuthority)newValue);
				return;
			case OutsourcingPackage.FILING__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends FilingContent>)newValue);
				return;
			case OutsourcingPackage.FILING__AMENDMENTS:
				getAmendments().clear();
				getAmendments().addAll((Collection<? extends FilingAmendment>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				setContract((ServiceContract)null);
				return;
			case OutsourcingPackage.FILING__AUTHORITY:
				setAuthority((SupervisingAuthority)null);
				return;
			case OutsourcingPackage.FILING__CONTENTS:
				getContents().clear();
				return;
			case OutsourcingPackage.FILING__AMENDMENTS:
				getAmendments().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.FILING__CONTRACT:
				return contract != null;
			case OutsourcingPackage.FILING__AUTHORITY:
				return authority != null;
			case OutsourcingPackage.FILING__CONTENTS:
				return contents != null && !contents.isEmpty();
			case OutsourcingPackage.FILING__AMENDMENTS:
				return amendments != null && !amendments.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (contents: ");
		result.append(contents);
		result.append(')');
		return result.toString();
	}

} //FilingImpl

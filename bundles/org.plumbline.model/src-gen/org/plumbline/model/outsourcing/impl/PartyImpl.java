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

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Training;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.PartyImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.PartyImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.PartyImpl#getTrainings <em>Trainings</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class PartyImpl extends ElementImpl implements Party {
	/**
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<ConfidentialityAgreement> agreements;

	/**
	 * The cached value of the '{@link #getTrainings() <em>Trainings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrainings()
	 * @generated
	 * @ordered
	 */
	protected EList<Training> trainings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.PARTY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.PARTY__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConfidentialityAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectWithInverseEList<ConfidentialityAgreement>(ConfidentialityAgreement.class, this, OutsourcingPackage.PARTY__AGREEMENTS, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Training> getTrainings() {
		if (trainings == null) {
			trainings = new EObjectWithInverseEList.ManyInverse<Training>(Training.class, this, OutsourcingPackage.PARTY__TRAININGS, OutsourcingPackage.TRAINING__ATTENDEES);
		}
		return trainings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.PARTY__AGREEMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAgreements()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.PARTY__TRAININGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getTrainings()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.PARTY__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.PARTY__TRAININGS:
				return ((InternalEList<?>)getTrainings()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.PARTY__CONTACT:
				return getContact();
			case OutsourcingPackage.PARTY__AGREEMENTS:
				return getAgreements();
			case OutsourcingPackage.PARTY__TRAININGS:
				return getTrainings();
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
			case OutsourcingPackage.PARTY__CONTACT:
				setContact((String)newValue);
				return;
			case OutsourcingPackage.PARTY__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends ConfidentialityAgreement>)newValue);
				return;
			case OutsourcingPackage.PARTY__TRAININGS:
				getTrainings().clear();
				getTrainings().addAll((Collection<? extends Training>)newValue);
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
			case OutsourcingPackage.PARTY__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case OutsourcingPackage.PARTY__AGREEMENTS:
				getAgreements().clear();
				return;
			case OutsourcingPackage.PARTY__TRAININGS:
				getTrainings().clear();
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
			case OutsourcingPackage.PARTY__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case OutsourcingPackage.PARTY__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case OutsourcingPackage.PARTY__TRAININGS:
				return trainings != null && !trainings.isEmpty();
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
		result.append(" (contact: ");
		result.append(contact);
		result.append(')');
		return result.toString();
	}

} //PartyImpl

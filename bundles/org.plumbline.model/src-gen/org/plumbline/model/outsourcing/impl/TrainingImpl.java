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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingTopic;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TrainingImpl#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TrainingImpl#getGivenBy <em>Given By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.TrainingImpl#getAttendees <em>Attendees</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TrainingImpl extends ActivityImpl implements Training {
	/**
	 * The cached value of the '{@link #getTopics() <em>Topics</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopics()
	 * @generated
	 * @ordered
	 */
	protected EList<TrainingTopic> topics;

	/**
	 * The cached value of the '{@link #getGivenBy() <em>Given By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGivenBy()
	 * @generated
	 * @ordered
	 */
	protected Party givenBy;

	/**
	 * The cached value of the '{@link #getAttendees() <em>Attendees</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendees()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> attendees;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrainingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.TRAINING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrainingTopic> getTopics() {
		if (topics == null) {
			topics = new EDataTypeUniqueEList<TrainingTopic>(TrainingTopic.class, this, OutsourcingPackage.TRAINING__TOPICS);
		}
		return topics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getGivenBy() {
		return givenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGivenBy(Party newGivenBy) {
		Party oldGivenBy = givenBy;
		givenBy = newGivenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.TRAINING__GIVEN_BY, oldGivenBy, givenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getAttendees() {
		if (attendees == null) {
			attendees = new EObjectWithInverseEList.ManyInverse<Party>(Party.class, this, OutsourcingPackage.TRAINING__ATTENDEES, OutsourcingPackage.PARTY__TRAININGS);
		}
		return attendees;
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
			case OutsourcingPackage.TRAINING__ATTENDEES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAttendees()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.TRAINING__ATTENDEES:
				return ((InternalEList<?>)getAttendees()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.TRAINING__TOPICS:
				return getTopics();
			case OutsourcingPackage.TRAINING__GIVEN_BY:
				return getGivenBy();
			case OutsourcingPackage.TRAINING__ATTENDEES:
				return getAttendees();
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
			case OutsourcingPackage.TRAINING__TOPICS:
				getTopics().clear();
				getTopics().addAll((Collection<? extends TrainingTopic>)newValue);
				return;
			case OutsourcingPackage.TRAINING__GIVEN_BY:
				setGivenBy((Party)newValue);
				return;
			case OutsourcingPackage.TRAINING__ATTENDEES:
				getAttendees().clear();
				getAttendees().addAll((Collection<? extends Party>)newValue);
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
			case OutsourcingPackage.TRAINING__TOPICS:
				getTopics().clear();
				return;
			case OutsourcingPackage.TRAINING__GIVEN_BY:
				setGivenBy((Party)null);
				return;
			case OutsourcingPackage.TRAINING__ATTENDEES:
				getAttendees().clear();
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
			case OutsourcingPackage.TRAINING__TOPICS:
				return topics != null && !topics.isEmpty();
			case OutsourcingPackage.TRAINING__GIVEN_BY:
				return givenBy != null;
			case OutsourcingPackage.TRAINING__ATTENDEES:
				return attendees != null && !attendees.isEmpty();
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
		result.append(" (topics: ");
		result.append(topics);
		result.append(')');
		return result.toString();
	}

} //TrainingImpl

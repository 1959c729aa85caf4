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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisionActivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supervision Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl#getRevisionNeed <em>Revision Need</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SupervisionActivityImpl extends ActivityImpl implements SupervisionActivity {
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
	 * The cached value of the '{@link #getProblems() <em>Problems</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblems()
	 * @generated
	 * @ordered
	 */
	protected EList<Problem> problems;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<ImprovementMeasure> measures;

	/**
	 * The default value of the '{@link #getRevisionNeed() <em>Revision Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisionNeed()
	 * @generated
	 * @ordered
	 */
	protected static final Need REVISION_NEED_EDEFAULT = Need.NOT_STATED;

	/**
	 * The cached value of the '{@link #getRevisionNeed() <em>Revision Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisionNeed()
	 * @generated
	 * @ordered
	 */
	protected Need revisionNeed = REVISION_NEED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupervisionActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SUPERVISION_ACTIVITY;
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
	@Override
	public void setContract(ServiceContract newContract) {
		ServiceContract oldContract = contract;
		contract = newContract;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUPERVISION_ACTIVITY__CONTRACT, oldContract, contract));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Problem> getProblems() {
		if (problems == null) {
			problems = new EObjectContainmentEList<Problem>(Problem.class, this, OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS);
		}
		return problems;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImprovementMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<ImprovementMeasure>(ImprovementMeasure.class, this, OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getRevisionNeed() {
		return revisionNeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevisionNeed(Need newRevisionNeed) {
		Need oldRevisionNeed = revisionNeed;
		revisionNeed = newRevisionNeed == null ? REVISION_NEED_EDEFAULT : newRevisionNeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SUPERVISION_ACTIVITY__REVISION_NEED, oldRevisionNeed, revisionNeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS:
				return ((InternalEList<?>)getProblems()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SUPERVISION_ACTIVITY__CONTRACT:
				return getContract();
			case OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS:
				return getProblems();
			case OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES:
				return getMeasures();
			case OutsourcingPackage.SUPERVISION_ACTIVITY__REVISION_NEED:
				return getRevisionNeed();
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
			case OutsourcingPackage.SUPERVISION_ACTIVITY__CONTRACT:
				setContract((ServiceContract)newValue);
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends Problem>)newValue);
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends ImprovementMeasure>)newValue);
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__REVISION_NEED:
				setRevisionNeed((Need)newValue);
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
			case OutsourcingPackage.SUPERVISION_ACTIVITY__CONTRACT:
				setContract((ServiceContract)null);
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS:
				getProblems().clear();
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES:
				getMeasures().clear();
				return;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__REVISION_NEED:
				setRevisionNeed(REVISION_NEED_EDEFAULT);
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
			case OutsourcingPackage.SUPERVISION_ACTIVITY__CONTRACT:
				return contract != null;
			case OutsourcingPackage.SUPERVISION_ACTIVITY__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case OutsourcingPackage.SUPERVISION_ACTIVITY__MEASURES:
				return measures != null && !measures.isEmpty();
			case OutsourcingPackage.SUPERVISION_ACTIVITY__REVISION_NEED:
				return revisionNeed != REVISION_NEED_EDEFAULT;
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
		result.append(" (revisionNeed: ");
		result.append(revisionNeed);
		result.append(')');
		return result.toString();
	}

} //SupervisionActivityImpl

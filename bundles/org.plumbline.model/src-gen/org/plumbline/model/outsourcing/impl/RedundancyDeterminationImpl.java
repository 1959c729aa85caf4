/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.RedundancyDetermination;
import org.plumbline.model.outsourcing.RedundancySubject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Redundancy Determination</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RedundancyDeterminationImpl extends ActivityImpl implements RedundancyDetermination {
	/**
	 * The cached value of the '{@link #getSubjects() <em>Subjects</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjects()
	 * @generated
	 * @ordered
	 */
	protected EList<RedundancySubject> subjects;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RedundancyDeterminationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.REDUNDANCY_DETERMINATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RedundancySubject> getSubjects() {
		if (subjects == null) {
			subjects = new EDataTypeUniqueEList<RedundancySubject>(RedundancySubject.class, this, OutsourcingPackage.REDUNDANCY_DETERMINATION__SUBJECTS);
		}
		return subjects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.REDUNDANCY_DETERMINATION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__SUBJECTS:
				return getSubjects();
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__LEVEL:
				return getLevel();
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
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__SUBJECTS:
				getSubjects().clear();
				getSubjects().addAll((Collection<? extends RedundancySubject>)newValue);
				return;
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__LEVEL:
				setLevel((String)newValue);
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
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__SUBJECTS:
				getSubjects().clear();
				return;
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
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
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__SUBJECTS:
				return subjects != null && !subjects.isEmpty();
			case OutsourcingPackage.REDUNDANCY_DETERMINATION__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
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
		result.append(" (subjects: ");
		result.append(subjects);
		result.append(", level: ");
		result.append(level);
		result.append(')');
		return result.toString();
	}

} //RedundancyDeterminationImpl

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

import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.MediumReliability;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.StorageMedium;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Storage Medium</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.StorageMediumImpl#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.StorageMediumImpl#getBackups <em>Backups</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StorageMediumImpl extends AssetImpl implements StorageMedium {
	/**
	 * The default value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected static final MediumReliability RELIABILITY_EDEFAULT = MediumReliability.NOT_STATED;

	/**
	 * The cached value of the '{@link #getReliability() <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliability()
	 * @generated
	 * @ordered
	 */
	protected MediumReliability reliability = RELIABILITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBackups() <em>Backups</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackups()
	 * @generated
	 * @ordered
	 */
	protected EList<Backup> backups;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StorageMediumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.STORAGE_MEDIUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MediumReliability getReliability() {
		return reliability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliability(MediumReliability newReliability) {
		MediumReliability oldReliability = reliability;
		reliability = newReliability == null ? RELIABILITY_EDEFAULT : newReliability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.STORAGE_MEDIUM__RELIABILITY, oldReliability, reliability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Backup> getBackups() {
		if (backups == null) {
			backups = new EObjectWithInverseEList.ManyInverse<Backup>(Backup.class, this, OutsourcingPackage.STORAGE_MEDIUM__BACKUPS, OutsourcingPackage.BACKUP__MEDIA);
		}
		return backups;
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
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getBackups()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				return ((InternalEList<?>)getBackups()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.STORAGE_MEDIUM__RELIABILITY:
				return getReliability();
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				return getBackups();
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
			case OutsourcingPackage.STORAGE_MEDIUM__RELIABILITY:
				setReliability((MediumReliability)newValue);
				return;
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				getBackups().clear();
				getBackups().addAll((Collection<? extends Backup>)newValue);
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
			case OutsourcingPackage.STORAGE_MEDIUM__RELIABILITY:
				setReliability(RELIABILITY_EDEFAULT);
				return;
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				getBackups().clear();
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
			case OutsourcingPackage.STORAGE_MEDIUM__RELIABILITY:
				return reliability != RELIABILITY_EDEFAULT;
			case OutsourcingPackage.STORAGE_MEDIUM__BACKUPS:
				return backups != null && !backups.isEmpty();
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
		result.append(" (reliability: ");
		result.append(reliability);
		result.append(')');
		return result.toString();
	}

} //StorageMediumImpl

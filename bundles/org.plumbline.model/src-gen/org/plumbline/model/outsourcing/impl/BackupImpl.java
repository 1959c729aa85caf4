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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.Backup;
import org.plumbline.model.outsourcing.BackupKind;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.StorageMedium;
import org.plumbline.model.outsourcing.TestRun;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Backup</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.BackupImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.BackupImpl#getMedia <em>Media</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.BackupImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.BackupImpl#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BackupImpl extends AssetImpl implements Backup {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final BackupKind KIND_EDEFAULT = BackupKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected BackupKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<StorageMedium> media;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> sources;

	/**
	 * The cached value of the '{@link #getTests() <em>Tests</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTests()
	 * @generated
	 * @ordered
	 */
	protected EList<TestRun> tests;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BackupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.BACKUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackupKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(BackupKind newKind) {
		BackupKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.BACKUP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StorageMedium> getMedia() {
		if (media == null) {
			media = new EObjectWithInverseEList.ManyInverse<StorageMedium>(StorageMedium.class, this, OutsourcingPackage.BACKUP__MEDIA, OutsourcingPackage.STORAGE_MEDIUM__BACKUPS);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getSources() {
		if (sources == null) {
			sources = new EObjectEList<Asset>(Asset.class, this, OutsourcingPackage.BACKUP__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TestRun> getTests() {
		if (tests == null) {
			tests = new EObjectContainmentEList<TestRun>(TestRun.class, this, OutsourcingPackage.BACKUP__TESTS);
		}
		return tests;
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
			case OutsourcingPackage.BACKUP__MEDIA:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMedia()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.BACKUP__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.BACKUP__TESTS:
				return ((InternalEList<?>)getTests()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.BACKUP__KIND:
				return getKind();
			case OutsourcingPackage.BACKUP__MEDIA:
				return getMedia();
			case OutsourcingPackage.BACKUP__SOURCES:
				return getSources();
			case OutsourcingPackage.BACKUP__TESTS:
				return getTests();
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
			case OutsourcingPackage.BACKUP__KIND:
				setKind((BackupKind)newValue);
				return;
			case OutsourcingPackage.BACKUP__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends StorageMedium>)newValue);
				return;
			case OutsourcingPackage.BACKUP__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Asset>)newValue);
				return;
			case OutsourcingPackage.BACKUP__TESTS:
				getTests().clear();
				getTests().addAll((Collection<? extends TestRun>)newValue);
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
			case OutsourcingPackage.BACKUP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.BACKUP__MEDIA:
				getMedia().clear();
				return;
			case OutsourcingPackage.BACKUP__SOURCES:
				getSources().clear();
				return;
			case OutsourcingPackage.BACKUP__TESTS:
				getTests().clear();
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
			case OutsourcingPackage.BACKUP__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.BACKUP__MEDIA:
				return media != null && !media.isEmpty();
			case OutsourcingPackage.BACKUP__SOURCES:
				return sources != null && !sources.isEmpty();
			case OutsourcingPackage.BACKUP__TESTS:
				return tests != null && !tests.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //BackupImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.DispositionMethod;
import org.plumbline.model.outsourcing.DispositionSubject;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getDisposedOn <em>Disposed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.DispositionImpl#getVerifiedBy <em>Verified By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DispositionImpl extends ElementImpl implements Disposition {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final DispositionSubject SUBJECT_EDEFAULT = DispositionSubject.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected DispositionSubject subject = SUBJECT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final DispositionMethod METHOD_EDEFAULT = DispositionMethod.NOT_STATED;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected DispositionMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getDisposedOn() <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate DISPOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDisposedOn() <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDisposedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate disposedOn = DISPOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate VERIFIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedOn() <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate verifiedOn = VERIFIED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVerifiedBy() <em>Verified By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected Party verifiedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DispositionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.DISPOSITION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DispositionSubject getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(DispositionSubject newSubject) {
		DispositionSubject oldSubject = subject;
		subject = newSubject == null ? SUBJECT_EDEFAULT : newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DISPOSITION__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectEList<Asset>(Asset.class, this, OutsourcingPackage.DISPOSITION__ASSETS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DispositionMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(DispositionMethod newMethod) {
		DispositionMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DISPOSITION__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getDisposedOn() {
		return disposedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDisposedOn(PartialDate newDisposedOn) {
		PartialDate oldDisposedOn = disposedOn;
		disposedOn = newDisposedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DISPOSITION__DISPOSED_ON, oldDisposedOn, disposedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getVerifiedOn() {
		return verifiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedOn(PartialDate newVerifiedOn) {
		PartialDate oldVerifiedOn = verifiedOn;
		verifiedOn = newVerifiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DISPOSITION__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getVerifiedBy() {
		return verifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedBy(Party newVerifiedBy) {
		Party oldVerifiedBy = verifiedBy;
		verifiedBy = newVerifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.DISPOSITION__VERIFIED_BY, oldVerifiedBy, verifiedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.DISPOSITION__SUBJECT:
				return getSubject();
			case OutsourcingPackage.DISPOSITION__ASSETS:
				return getAssets();
			case OutsourcingPackage.DISPOSITION__METHOD:
				return getMethod();
			case OutsourcingPackage.DISPOSITION__DISPOSED_ON:
				return getDisposedOn();
			case OutsourcingPackage.DISPOSITION__VERIFIED_ON:
				return getVerifiedOn();
			case OutsourcingPackage.DISPOSITION__VERIFIED_BY:
				return getVerifiedBy();
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
			case OutsourcingPackage.DISPOSITION__SUBJECT:
				setSubject((DispositionSubject)newValue);
				return;
			case OutsourcingPackage.DISPOSITION__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case OutsourcingPackage.DISPOSITION__METHOD:
				setMethod((DispositionMethod)newValue);
				return;
			case OutsourcingPackage.DISPOSITION__DISPOSED_ON:
				setDisposedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.DISPOSITION__VERIFIED_ON:
				setVerifiedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.DISPOSITION__VERIFIED_BY:
				setVerifiedBy((Party)newValue);
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
			case OutsourcingPackage.DISPOSITION__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case OutsourcingPackage.DISPOSITION__ASSETS:
				getAssets().clear();
				return;
			case OutsourcingPackage.DISPOSITION__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case OutsourcingPackage.DISPOSITION__DISPOSED_ON:
				setDisposedOn(DISPOSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.DISPOSITION__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.DISPOSITION__VERIFIED_BY:
				setVerifiedBy((Party)null);
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
			case OutsourcingPackage.DISPOSITION__SUBJECT:
				return subject != SUBJECT_EDEFAULT;
			case OutsourcingPackage.DISPOSITION__ASSETS:
				return assets != null && !assets.isEmpty();
			case OutsourcingPackage.DISPOSITION__METHOD:
				return method != METHOD_EDEFAULT;
			case OutsourcingPackage.DISPOSITION__DISPOSED_ON:
				return DISPOSED_ON_EDEFAULT == null ? disposedOn != null : !DISPOSED_ON_EDEFAULT.equals(disposedOn);
			case OutsourcingPackage.DISPOSITION__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case OutsourcingPackage.DISPOSITION__VERIFIED_BY:
				return verifiedBy != null;
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
		result.append(" (subject: ");
		result.append(subject);
		result.append(", method: ");
		result.append(method);
		result.append(", disposedOn: ");
		result.append(disposedOn);
		result.append(", verifiedOn: ");
		result.append(verifiedOn);
		result.append(')');
		return result.toString();
	}

} //DispositionImpl

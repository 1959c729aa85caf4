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

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.EvidenceKind;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getDigestAlgorithm <em>Digest Algorithm</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.EvidenceImpl#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceImpl extends ElementImpl implements Evidence {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvidenceKind KIND_EDEFAULT = EvidenceKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EvidenceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected static final String LOCATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLocation() <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLocation()
	 * @generated
	 * @ordered
	 */
	protected String location = LOCATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate EFFECTIVE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveOn() <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate effectiveOn = EFFECTIVE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigestAlgorithm() <em>Digest Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigestAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_ALGORITHM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigestAlgorithm() <em>Digest Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigestAlgorithm()
	 * @generated
	 * @ordered
	 */
	protected String digestAlgorithm = DIGEST_ALGORITHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String VERIFIED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVerifiedBy() <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifiedBy()
	 * @generated
	 * @ordered
	 */
	protected String verifiedBy = VERIFIED_BY_EDEFAULT;

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
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> supports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.EVIDENCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EvidenceKind newKind) {
		EvidenceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLocation() {
		return location;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLocation(String newLocation) {
		String oldLocation = location;
		location = newLocation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__LOCATION, oldLocation, location));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEffectiveOn() {
		return effectiveOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveOn(PartialDate newEffectiveOn) {
		PartialDate oldEffectiveOn = effectiveOn;
		effectiveOn = newEffectiveOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__EFFECTIVE_ON, oldEffectiveOn, effectiveOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigestAlgorithm() {
		return digestAlgorithm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigestAlgorithm(String newDigestAlgorithm) {
		String oldDigestAlgorithm = digestAlgorithm;
		digestAlgorithm = newDigestAlgorithm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__DIGEST_ALGORITHM, oldDigestAlgorithm, digestAlgorithm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__DIGEST, oldDigest, digest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVerifiedBy() {
		return verifiedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerifiedBy(String newVerifiedBy) {
		String oldVerifiedBy = verifiedBy;
		verifiedBy = newVerifiedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__VERIFIED_BY, oldVerifiedBy, verifiedBy));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.EVIDENCE__VERIFIED_ON, oldVerifiedOn, verifiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getSupports() {
		if (supports == null) {
			supports = new EObjectWithInverseEList.ManyInverse<Element>(Element.class, this, OutsourcingPackage.EVIDENCE__SUPPORTS, OutsourcingPackage.ELEMENT__EVIDENCE);
		}
		return supports;
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
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSupports()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				return ((InternalEList<?>)getSupports()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.EVIDENCE__KIND:
				return getKind();
			case OutsourcingPackage.EVIDENCE__LOCATION:
				return getLocation();
			case OutsourcingPackage.EVIDENCE__EFFECTIVE_ON:
				return getEffectiveOn();
			case OutsourcingPackage.EVIDENCE__DIGEST_ALGORITHM:
				return getDigestAlgorithm();
			case OutsourcingPackage.EVIDENCE__DIGEST:
				return getDigest();
			case OutsourcingPackage.EVIDENCE__VERIFIED_BY:
				return getVerifiedBy();
			case OutsourcingPackage.EVIDENCE__VERIFIED_ON:
				return getVerifiedOn();
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				return getSupports();
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
			case OutsourcingPackage.EVIDENCE__KIND:
				setKind((EvidenceKind)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__LOCATION:
				setLocation((String)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__EFFECTIVE_ON:
				setEffectiveOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__DIGEST_ALGORITHM:
				setDigestAlgorithm((String)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__DIGEST:
				setDigest((String)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__VERIFIED_BY:
				setVerifiedBy((String)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__VERIFIED_ON:
				setVerifiedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends Element>)newValue);
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
			case OutsourcingPackage.EVIDENCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__LOCATION:
				setLocation(LOCATION_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__EFFECTIVE_ON:
				setEffectiveOn(EFFECTIVE_ON_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__DIGEST_ALGORITHM:
				setDigestAlgorithm(DIGEST_ALGORITHM_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__VERIFIED_BY:
				setVerifiedBy(VERIFIED_BY_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__VERIFIED_ON:
				setVerifiedOn(VERIFIED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				getSupports().clear();
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
			case OutsourcingPackage.EVIDENCE__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.EVIDENCE__LOCATION:
				return LOCATION_EDEFAULT == null ? location != null : !LOCATION_EDEFAULT.equals(location);
			case OutsourcingPackage.EVIDENCE__EFFECTIVE_ON:
				return EFFECTIVE_ON_EDEFAULT == null ? effectiveOn != null : !EFFECTIVE_ON_EDEFAULT.equals(effectiveOn);
			case OutsourcingPackage.EVIDENCE__DIGEST_ALGORITHM:
				return DIGEST_ALGORITHM_EDEFAULT == null ? digestAlgorithm != null : !DIGEST_ALGORITHM_EDEFAULT.equals(digestAlgorithm);
			case OutsourcingPackage.EVIDENCE__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case OutsourcingPackage.EVIDENCE__VERIFIED_BY:
				return VERIFIED_BY_EDEFAULT == null ? verifiedBy != null : !VERIFIED_BY_EDEFAULT.equals(verifiedBy);
			case OutsourcingPackage.EVIDENCE__VERIFIED_ON:
				return VERIFIED_ON_EDEFAULT == null ? verifiedOn != null : !VERIFIED_ON_EDEFAULT.equals(verifiedOn);
			case OutsourcingPackage.EVIDENCE__SUPPORTS:
				return supports != null && !supports.isEmpty();
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
		result.append(", location: ");
		result.append(location);
		result.append(", effectiveOn: ");
		result.append(effectiveOn);
		result.append(", digestAlgorithm: ");
		result.append(digestAlgorithm);
		result.append(", digest: ");
		result.append(digest);
		result.append(", verifiedBy: ");
		result.append(verifiedBy);
		result.append(", verifiedOn: ");
		result.append(verifiedOn);
		result.append(')');
		return result.toString();
	}

} //EvidenceImpl

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

import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ChangeKind;
import org.plumbline.model.outsourcing.ChangeRecord;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Revision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getSecurityRelevance <em>Security Relevance</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getAffects <em>Affects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getRecord <em>Record</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ChangeImpl#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangeImpl extends ElementImpl implements Change {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeKind KIND_EDEFAULT = ChangeKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChangeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate OCCURRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate occurredOn = OCCURRED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecurityRelevance() <em>Security Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityRelevance()
	 * @generated
	 * @ordered
	 */
	protected static final Need SECURITY_RELEVANCE_EDEFAULT = Need.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSecurityRelevance() <em>Security Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityRelevance()
	 * @generated
	 * @ordered
	 */
	protected Need securityRelevance = SECURITY_RELEVANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffects() <em>Affects</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffects()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> affects;

	/**
	 * The cached value of the '{@link #getRecord() <em>Record</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecord()
	 * @generated
	 * @ordered
	 */
	protected ChangeRecord record;

	/**
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> revisions;

	/**
	 * The cached value of the '{@link #getAmendments() <em>Amendments</em>}' reference list.
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
	protected ChangeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CHANGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChangeKind newKind) {
		ChangeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CHANGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getOccurredOn() {
		return occurredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurredOn(PartialDate newOccurredOn) {
		PartialDate oldOccurredOn = occurredOn;
		occurredOn = newOccurredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CHANGE__OCCURRED_ON, oldOccurredOn, occurredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Need getSecurityRelevance() {
		return securityRelevance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityRelevance(Need newSecurityRelevance) {
		Need oldSecurityRelevance = securityRelevance;
		securityRelevance = newSecurityRelevance == null ? SECURITY_RELEVANCE_EDEFAULT : newSecurityRelevance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CHANGE__SECURITY_RELEVANCE, oldSecurityRelevance, securityRelevance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAffects() {
		if (affects == null) {
			affects = new EObjectEList<Element>(Element.class, this, OutsourcingPackage.CHANGE__AFFECTS);
		}
		return affects;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeRecord getRecord() {
		return record;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRecord(ChangeRecord newRecord, NotificationChain msgs) {
		ChangeRecord oldRecord = record;
		record = newRecord;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CHANGE__RECORD, oldRecord, newRecord);
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
	public void setRecord(ChangeRecord newRecord) {
		if (newRecord != record) {
			NotificationChain msgs = null;
			if (record != null)
				msgs = ((InternalEObject)record).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.CHANGE__RECORD, null, msgs);
			if (newRecord != null)
				msgs = ((InternalEObject)newRecord).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.CHANGE__RECORD, null, msgs);
			msgs = basicSetRecord(newRecord, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CHANGE__RECORD, newRecord, newRecord));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectWithInverseEList.ManyInverse<Revision>(Revision.class, this, OutsourcingPackage.CHANGE__REVISIONS, OutsourcingPackage.REVISION__CHANGES);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FilingAmendment> getAmendments() {
		if (amendments == null) {
			amendments = new EObjectWithInverseEList.ManyInverse<FilingAmendment>(FilingAmendment.class, this, OutsourcingPackage.CHANGE__AMENDMENTS, OutsourcingPackage.FILING_AMENDMENT__COVERS);
		}
		return amendments;
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
			case OutsourcingPackage.CHANGE__REVISIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRevisions()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.CHANGE__AMENDMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAmendments()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.CHANGE__RECORD:
				return basicSetRecord(null, msgs);
			case OutsourcingPackage.CHANGE__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.CHANGE__AMENDMENTS:
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
			case OutsourcingPackage.CHANGE__KIND:
				return getKind();
			case OutsourcingPackage.CHANGE__OCCURRED_ON:
				return getOccurredOn();
			case OutsourcingPackage.CHANGE__SECURITY_RELEVANCE:
				return getSecurityRelevance();
			case OutsourcingPackage.CHANGE__AFFECTS:
				return getAffects();
			case OutsourcingPackage.CHANGE__RECORD:
				return getRecord();
			case OutsourcingPackage.CHANGE__REVISIONS:
				return getRevisions();
			case OutsourcingPackage.CHANGE__AMENDMENTS:
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
			case OutsourcingPackage.CHANGE__KIND:
				setKind((ChangeKind)newValue);
				return;
			case OutsourcingPackage.CHANGE__OCCURRED_ON:
				setOccurredOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.CHANGE__SECURITY_RELEVANCE:
				setSecurityRelevance((Need)newValue);
				return;
			case OutsourcingPackage.CHANGE__AFFECTS:
				getAffects().clear();
				getAffects().addAll((Collection<? extends Element>)newValue);
				return;
			case OutsourcingPackage.CHANGE__RECORD:
				setRecord((ChangeRecord)newValue);
				return;
			case OutsourcingPackage.CHANGE__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
				return;
			case OutsourcingPackage.CHANGE__AMENDMENTS:
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
			case OutsourcingPackage.CHANGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.CHANGE__OCCURRED_ON:
				setOccurredOn(OCCURRED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.CHANGE__SECURITY_RELEVANCE:
				setSecurityRelevance(SECURITY_RELEVANCE_EDEFAULT);
				return;
			case OutsourcingPackage.CHANGE__AFFECTS:
				getAffects().clear();
				return;
			case OutsourcingPackage.CHANGE__RECORD:
				setRecord((ChangeRecord)null);
				return;
			case OutsourcingPackage.CHANGE__REVISIONS:
				getRevisions().clear();
				return;
			case OutsourcingPackage.CHANGE__AMENDMENTS:
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
			case OutsourcingPackage.CHANGE__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.CHANGE__OCCURRED_ON:
				return OCCURRED_ON_EDEFAULT == null ? occurredOn != null : !OCCURRED_ON_EDEFAULT.equals(occurredOn);
			case OutsourcingPackage.CHANGE__SECURITY_RELEVANCE:
				return securityRelevance != SECURITY_RELEVANCE_EDEFAULT;
			case OutsourcingPackage.CHANGE__AFFECTS:
				return affects != null && !affects.isEmpty();
			case OutsourcingPackage.CHANGE__RECORD:
				return record != null;
			case OutsourcingPackage.CHANGE__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case OutsourcingPackage.CHANGE__AMENDMENTS:
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", occurredOn: ");
		result.append(occurredOn);
		result.append(", securityRelevance: ");
		result.append(securityRelevance);
		result.append(')');
		return result.toString();
	}

} //ChangeImpl

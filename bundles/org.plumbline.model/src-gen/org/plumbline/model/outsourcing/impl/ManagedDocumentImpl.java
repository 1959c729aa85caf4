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
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Review;
import org.plumbline.model.outsourcing.Revision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Managed Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getPreparedBy <em>Prepared By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getEstablishedOn <em>Established On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getExecutedSince <em>Executed Since</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl#getRevisions <em>Revisions</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ManagedDocumentImpl extends ElementImpl implements ManagedDocument {
	/**
	 * The cached value of the '{@link #getPreparedBy() <em>Prepared By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreparedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> preparedBy;

	/**
	 * The default value of the '{@link #getEstablishedOn() <em>Established On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstablishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ESTABLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEstablishedOn() <em>Established On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstablishedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate establishedOn = ESTABLISHED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getApproval() <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproval()
	 * @generated
	 * @ordered
	 */
	protected Approval approval;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate publishedOn = PUBLISHED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getExecutedSince() <em>Executed Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecutedSince()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate EXECUTED_SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExecutedSince() <em>Executed Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExecutedSince()
	 * @generated
	 * @ordered
	 */
	protected PartialDate executedSince = EXECUTED_SINCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getRevisions() <em>Revisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Revision> revisions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagedDocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.MANAGED_DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getPreparedBy() {
		if (preparedBy == null) {
			preparedBy = new EObjectEList<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.MANAGED_DOCUMENT__PREPARED_BY);
		}
		return preparedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEstablishedOn() {
		return establishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstablishedOn(PartialDate newEstablishedOn) {
		PartialDate oldEstablishedOn = establishedOn;
		establishedOn = newEstablishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGED_DOCUMENT__ESTABLISHED_ON, oldEstablishedOn, establishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approval getApproval() {
		return approval;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetApproval(Approval newApproval, NotificationChain msgs) {
		Approval oldApproval = approval;
		approval = newApproval;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL, oldApproval, newApproval);
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
	public void setApproval(Approval newApproval) {
		if (newApproval != approval) {
			NotificationChain msgs = null;
			if (approval != null)
				msgs = ((InternalEObject)approval).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL, null, msgs);
			if (newApproval != null)
				msgs = ((InternalEObject)newApproval).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL, null, msgs);
			msgs = basicSetApproval(newApproval, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL, newApproval, newApproval));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(PartialDate newPublishedOn) {
		PartialDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGED_DOCUMENT__PUBLISHED_ON, oldPublishedOn, publishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getExecutedSince() {
		return executedSince;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExecutedSince(PartialDate newExecutedSince) {
		PartialDate oldExecutedSince = executedSince;
		executedSince = newExecutedSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.MANAGED_DOCUMENT__EXECUTED_SINCE, oldExecutedSince, executedSince));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<Revision>(Revision.class, this, OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL:
				return basicSetApproval(null, msgs);
			case OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.MANAGED_DOCUMENT__PREPARED_BY:
				return getPreparedBy();
			case OutsourcingPackage.MANAGED_DOCUMENT__ESTABLISHED_ON:
				return getEstablishedOn();
			case OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL:
				return getApproval();
			case OutsourcingPackage.MANAGED_DOCUMENT__PUBLISHED_ON:
				return getPublishedOn();
			case OutsourcingPackage.MANAGED_DOCUMENT__EXECUTED_SINCE:
				return getExecutedSince();
			case OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS:
				return getReviews();
			case OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS:
				return getRevisions();
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
			case OutsourcingPackage.MANAGED_DOCUMENT__PREPARED_BY:
				getPreparedBy().clear();
				getPreparedBy().addAll((Collection<? extends InternalUnit>)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__ESTABLISHED_ON:
				setEstablishedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL:
				setApproval((Approval)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__PUBLISHED_ON:
				setPublishedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__EXECUTED_SINCE:
				setExecutedSince((PartialDate)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
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
			case OutsourcingPackage.MANAGED_DOCUMENT__PREPARED_BY:
				getPreparedBy().clear();
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__ESTABLISHED_ON:
				setEstablishedOn(ESTABLISHED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL:
				setApproval((Approval)null);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__EXECUTED_SINCE:
				setExecutedSince(EXECUTED_SINCE_EDEFAULT);
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS:
				getReviews().clear();
				return;
			case OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS:
				getRevisions().clear();
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
			case OutsourcingPackage.MANAGED_DOCUMENT__PREPARED_BY:
				return preparedBy != null && !preparedBy.isEmpty();
			case OutsourcingPackage.MANAGED_DOCUMENT__ESTABLISHED_ON:
				return ESTABLISHED_ON_EDEFAULT == null ? establishedOn != null : !ESTABLISHED_ON_EDEFAULT.equals(establishedOn);
			case OutsourcingPackage.MANAGED_DOCUMENT__APPROVAL:
				return approval != null;
			case OutsourcingPackage.MANAGED_DOCUMENT__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case OutsourcingPackage.MANAGED_DOCUMENT__EXECUTED_SINCE:
				return EXECUTED_SINCE_EDEFAULT == null ? executedSince != null : !EXECUTED_SINCE_EDEFAULT.equals(executedSince);
			case OutsourcingPackage.MANAGED_DOCUMENT__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case OutsourcingPackage.MANAGED_DOCUMENT__REVISIONS:
				return revisions != null && !revisions.isEmpty();
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
		result.append(" (establishedOn: ");
		result.append(establishedOn);
		result.append(", publishedOn: ");
		result.append(publishedOn);
		result.append(", executedSince: ");
		result.append(executedSince);
		result.append(')');
		return result.toString();
	}

} //ManagedDocumentImpl

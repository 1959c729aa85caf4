/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Security Clauses</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl#getDeliveryStages <em>Delivery Stages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecurityClausesImpl extends ElementImpl implements SecurityClauses {
	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<ManagementRegulation> basedOn;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<SecurityClauseContent> contents;

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
	 * The cached value of the '{@link #getDeliveryStages() <em>Delivery Stages</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryStages()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveryStage> deliveryStages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecurityClausesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SECURITY_CLAUSES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManagementRegulation> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectEList<ManagementRegulation>(ManagementRegulation.class, this, OutsourcingPackage.SECURITY_CLAUSES__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SecurityClauseContent> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<SecurityClauseContent>(SecurityClauseContent.class, this, OutsourcingPackage.SECURITY_CLAUSES__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Revision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<Revision>(Revision.class, this, OutsourcingPackage.SECURITY_CLAUSES__REVISIONS);
		}
		return revisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveryStage> getDeliveryStages() {
		if (deliveryStages == null) {
			deliveryStages = new EObjectWithInverseEList<DeliveryStage>(DeliveryStage.class, this, OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES, OutsourcingPackage.DELIVERY_STAGE__DESCRIBED_IN);
		}
		return deliveryStages;
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
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDeliveryStages()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.SECURITY_CLAUSES__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				return ((InternalEList<?>)getDeliveryStages()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SECURITY_CLAUSES__BASED_ON:
				return getBasedOn();
			case OutsourcingPackage.SECURITY_CLAUSES__CONTENTS:
				return getContents();
			case OutsourcingPackage.SECURITY_CLAUSES__REVISIONS:
				return getRevisions();
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				return getDeliveryStages();
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
			case OutsourcingPackage.SECURITY_CLAUSES__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends ManagementRegulation>)newValue);
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends SecurityClauseContent>)newValue);
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends Revision>)newValue);
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				getDeliveryStages().clear();
				getDeliveryStages().addAll((Collection<? extends DeliveryStage>)newValue);
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
			case OutsourcingPackage.SECURITY_CLAUSES__BASED_ON:
				getBasedOn().clear();
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__CONTENTS:
				getContents().clear();
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__REVISIONS:
				getRevisions().clear();
				return;
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				getDeliveryStages().clear();
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
			case OutsourcingPackage.SECURITY_CLAUSES__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case OutsourcingPackage.SECURITY_CLAUSES__CONTENTS:
				return contents != null && !contents.isEmpty();
			case OutsourcingPackage.SECURITY_CLAUSES__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case OutsourcingPackage.SECURITY_CLAUSES__DELIVERY_STAGES:
				return deliveryStages != null && !deliveryStages.isEmpty();
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
		result.append(" (contents: ");
		result.append(contents);
		result.append(')');
		return result.toString();
	}

} //SecurityClausesImpl

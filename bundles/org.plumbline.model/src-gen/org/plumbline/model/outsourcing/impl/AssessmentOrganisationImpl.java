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

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.ExternalQuality;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OrganisationScope;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.Sufficiency;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment Organisation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getEstablishedOn <em>Established On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getAuditAuthority <em>Audit Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getAuthorisedOn <em>Authorised On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl#getQualities <em>Qualities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentOrganisationImpl extends PartyImpl implements AssessmentOrganisation {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OrganisationKind KIND_EDEFAULT = OrganisationKind.NOT_STATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OrganisationKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getResources() <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected static final Sufficiency RESOURCES_EDEFAULT = Sufficiency.NOT_STATED;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected Sufficiency resources = RESOURCES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<OrganisationScope> scope;

	/**
	 * The cached value of the '{@link #getAuditAuthority() <em>Audit Authority</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuditAuthority()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAgency> auditAuthority;

	/**
	 * The default value of the '{@link #getAuthorisedOn() <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate AUTHORISED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAuthorisedOn() <em>Authorised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate authorisedOn = AUTHORISED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getQualities() <em>Qualities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualities()
	 * @generated
	 * @ordered
	 */
	protected EList<ExternalQuality> qualities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentOrganisationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OrganisationKind newKind) {
		OrganisationKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSESSMENT_ORGANISATION__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSESSMENT_ORGANISATION__ESTABLISHED_ON, oldEstablishedOn, establishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sufficiency getResources() {
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResources(Sufficiency newResources) {
		Sufficiency oldResources = resources;
		resources = newResources == null ? RESOURCES_EDEFAULT : newResources;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSESSMENT_ORGANISATION__RESOURCES, oldResources, resources));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OrganisationScope> getScope() {
		if (scope == null) {
			scope = new EDataTypeUniqueEList<OrganisationScope>(OrganisationScope.class, this, OutsourcingPackage.ASSESSMENT_ORGANISATION__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAgency> getAuditAuthority() {
		if (auditAuthority == null) {
			auditAuthority = new EObjectWithInverseEList.ManyInverse<ServiceAgency>(ServiceAgency.class, this, OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY, OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY);
		}
		return auditAuthority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAuthorisedOn() {
		return authorisedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthorisedOn(PartialDate newAuthorisedOn) {
		PartialDate oldAuthorisedOn = authorisedOn;
		authorisedOn = newAuthorisedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSESSMENT_ORGANISATION__AUTHORISED_ON, oldAuthorisedOn, authorisedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExternalQuality> getQualities() {
		if (qualities == null) {
			qualities = new EDataTypeUniqueEList<ExternalQuality>(ExternalQuality.class, this, OutsourcingPackage.ASSESSMENT_ORGANISATION__QUALITIES);
		}
		return qualities;
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAuditAuthority()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				return ((InternalEList<?>)getAuditAuthority()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__KIND:
				return getKind();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__ESTABLISHED_ON:
				return getEstablishedOn();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__RESOURCES:
				return getResources();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__SCOPE:
				return getScope();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				return getAuditAuthority();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUTHORISED_ON:
				return getAuthorisedOn();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__QUALITIES:
				return getQualities();
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__KIND:
				setKind((OrganisationKind)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__ESTABLISHED_ON:
				setEstablishedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__RESOURCES:
				setResources((Sufficiency)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends OrganisationScope>)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				getAuditAuthority().clear();
				getAuditAuthority().addAll((Collection<? extends ServiceAgency>)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUTHORISED_ON:
				setAuthorisedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__QUALITIES:
				getQualities().clear();
				getQualities().addAll((Collection<? extends ExternalQuality>)newValue);
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__ESTABLISHED_ON:
				setEstablishedOn(ESTABLISHED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__RESOURCES:
				setResources(RESOURCES_EDEFAULT);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__SCOPE:
				getScope().clear();
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				getAuditAuthority().clear();
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUTHORISED_ON:
				setAuthorisedOn(AUTHORISED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__QUALITIES:
				getQualities().clear();
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
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__KIND:
				return kind != KIND_EDEFAULT;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__ESTABLISHED_ON:
				return ESTABLISHED_ON_EDEFAULT == null ? establishedOn != null : !ESTABLISHED_ON_EDEFAULT.equals(establishedOn);
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__RESOURCES:
				return resources != RESOURCES_EDEFAULT;
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__SCOPE:
				return scope != null && !scope.isEmpty();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY:
				return auditAuthority != null && !auditAuthority.isEmpty();
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__AUTHORISED_ON:
				return AUTHORISED_ON_EDEFAULT == null ? authorisedOn != null : !AUTHORISED_ON_EDEFAULT.equals(authorisedOn);
			case OutsourcingPackage.ASSESSMENT_ORGANISATION__QUALITIES:
				return qualities != null && !qualities.isEmpty();
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
		result.append(", establishedOn: ");
		result.append(establishedOn);
		result.append(", resources: ");
		result.append(resources);
		result.append(", scope: ");
		result.append(scope);
		result.append(", authorisedOn: ");
		result.append(authorisedOn);
		result.append(", qualities: ");
		result.append(qualities);
		result.append(')');
		return result.toString();
	}

} //AssessmentOrganisationImpl

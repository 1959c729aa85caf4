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
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.AgencyCheck;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Ownership;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Subcontract;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Agency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getRegistration <em>Registration</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getOwnership <em>Ownership</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getScale <em>Scale</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getProjectLeader <em>Project Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getOffices <em>Offices</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getQualifications <em>Qualifications</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getSubcontracts <em>Subcontracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl#getAuditedBy <em>Audited By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceAgencyImpl extends PartyImpl implements ServiceAgency {
	/**
	 * The default value of the '{@link #getRegistration() <em>Registration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistration()
	 * @generated
	 * @ordered
	 */
	protected static final RegistrationPlace REGISTRATION_EDEFAULT = RegistrationPlace.NOT_STATED;

	/**
	 * The cached value of the '{@link #getRegistration() <em>Registration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRegistration()
	 * @generated
	 * @ordered
	 */
	protected RegistrationPlace registration = REGISTRATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwnership() <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnership()
	 * @generated
	 * @ordered
	 */
	protected static final Ownership OWNERSHIP_EDEFAULT = Ownership.NOT_STATED;

	/**
	 * The cached value of the '{@link #getOwnership() <em>Ownership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnership()
	 * @generated
	 * @ordered
	 */
	protected Ownership ownership = OWNERSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected static final String SCALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScale() <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScale()
	 * @generated
	 * @ordered
	 */
	protected String scale = SCALE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProjectLeader() <em>Project Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectLeader()
	 * @generated
	 * @ordered
	 */
	protected ServicePerson projectLeader;

	/**
	 * The cached value of the '{@link #getOffices() <em>Offices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffices()
	 * @generated
	 * @ordered
	 */
	protected EList<Office> offices;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyCheck> checks;

	/**
	 * The cached value of the '{@link #getQualifications() <em>Qualifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Qualification> qualifications;

	/**
	 * The cached value of the '{@link #getPersonnel() <em>Personnel</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonnel()
	 * @generated
	 * @ordered
	 */
	protected EList<ServicePerson> personnel;

	/**
	 * The cached value of the '{@link #getContracts() <em>Contracts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContracts()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceContract> contracts;

	/**
	 * The cached value of the '{@link #getSubcontracts() <em>Subcontracts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcontracts()
	 * @generated
	 * @ordered
	 */
	protected EList<Subcontract> subcontracts;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<CandidateAssessment> assessments;

	/**
	 * The cached value of the '{@link #getAuditedBy() <em>Audited By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuditedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<AssessmentOrganisation> auditedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceAgencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SERVICE_AGENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RegistrationPlace getRegistration() {
		return registration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRegistration(RegistrationPlace newRegistration) {
		RegistrationPlace oldRegistration = registration;
		registration = newRegistration == null ? REGISTRATION_EDEFAULT : newRegistration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_AGENCY__REGISTRATION, oldRegistration, registration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ownership getOwnership() {
		return ownership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnership(Ownership newOwnership) {
		Ownership oldOwnership = ownership;
		ownership = newOwnership == null ? OWNERSHIP_EDEFAULT : newOwnership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_AGENCY__OWNERSHIP, oldOwnership, ownership));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScale() {
		return scale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScale(String newScale) {
		String oldScale = scale;
		scale = newScale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_AGENCY__SCALE, oldScale, scale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePerson getProjectLeader() {
		return projectLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProjectLeader(ServicePerson newProjectLeader) {
		ServicePerson oldProjectLeader = projectLeader;
		projectLeader = newProjectLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_AGENCY__PROJECT_LEADER, oldProjectLeader, projectLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Office> getOffices() {
		if (offices == null) {
			offices = new EObjectContainmentEList<Office>(Office.class, this, OutsourcingPackage.SERVICE_AGENCY__OFFICES);
		}
		return offices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyCheck> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<AgencyCheck>(AgencyCheck.class, this, OutsourcingPackage.SERVICE_AGENCY__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Qualification> getQualifications() {
		if (qualifications == null) {
			qualifications = new EObjectContainmentEList<Qualification>(Qualification.class, this, OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS);
		}
		return qualifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServicePerson> getPersonnel() {
		if (personnel == null) {
			personnel = new EObjectContainmentWithInverseEList<ServicePerson>(ServicePerson.class, this, OutsourcingPackage.SERVICE_AGENCY__PERSONNEL, OutsourcingPackage.SERVICE_PERSON__AGENCY);
		}
		return personnel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceContract> getContracts() {
		if (contracts == null) {
			contracts = new EObjectWithInverseEList<ServiceContract>(ServiceContract.class, this, OutsourcingPackage.SERVICE_AGENCY__CONTRACTS, OutsourcingPackage.SERVICE_CONTRACT__AGENCY);
		}
		return contracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Subcontract> getSubcontracts() {
		if (subcontracts == null) {
			subcontracts = new EObjectWithInverseEList<Subcontract>(Subcontract.class, this, OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS, OutsourcingPackage.SUBCONTRACT__SUBCONTRACTOR);
		}
		return subcontracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CandidateAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectWithInverseEList.ManyInverse<CandidateAssessment>(CandidateAssessment.class, this, OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS, OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AssessmentOrganisation> getAuditedBy() {
		if (auditedBy == null) {
			auditedBy = new EObjectWithInverseEList.ManyInverse<AssessmentOrganisation>(AssessmentOrganisation.class, this, OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY, OutsourcingPackage.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY);
		}
		return auditedBy;
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
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPersonnel()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContracts()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSubcontracts()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAssessments()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAuditedBy()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_AGENCY__OFFICES:
				return ((InternalEList<?>)getOffices()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS:
				return ((InternalEList<?>)getQualifications()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				return ((InternalEList<?>)getPersonnel()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				return ((InternalEList<?>)getContracts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				return ((InternalEList<?>)getSubcontracts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				return ((InternalEList<?>)getAuditedBy()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_AGENCY__REGISTRATION:
				return getRegistration();
			case OutsourcingPackage.SERVICE_AGENCY__OWNERSHIP:
				return getOwnership();
			case OutsourcingPackage.SERVICE_AGENCY__SCALE:
				return getScale();
			case OutsourcingPackage.SERVICE_AGENCY__PROJECT_LEADER:
				return getProjectLeader();
			case OutsourcingPackage.SERVICE_AGENCY__OFFICES:
				return getOffices();
			case OutsourcingPackage.SERVICE_AGENCY__CHECKS:
				return getChecks();
			case OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS:
				return getQualifications();
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				return getPersonnel();
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				return getContracts();
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				return getSubcontracts();
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				return getAssessments();
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				return getAuditedBy();
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
			case OutsourcingPackage.SERVICE_AGENCY__REGISTRATION:
				setRegistration((RegistrationPlace)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__OWNERSHIP:
				setOwnership((Ownership)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__SCALE:
				setScale((String)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__PROJECT_LEADER:
				setProjectLeader((ServicePerson)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__OFFICES:
				getOffices().clear();
				getOffices().addAll((Collection<? extends Office>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends AgencyCheck>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS:
				getQualifications().clear();
				getQualifications().addAll((Collection<? extends Qualification>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				getPersonnel().clear();
				getPersonnel().addAll((Collection<? extends ServicePerson>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				getContracts().clear();
				getContracts().addAll((Collection<? extends ServiceContract>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				getSubcontracts().clear();
				getSubcontracts().addAll((Collection<? extends Subcontract>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends CandidateAssessment>)newValue);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				getAuditedBy().clear();
				getAuditedBy().addAll((Collection<? extends AssessmentOrganisation>)newValue);
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
			case OutsourcingPackage.SERVICE_AGENCY__REGISTRATION:
				setRegistration(REGISTRATION_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__OWNERSHIP:
				setOwnership(OWNERSHIP_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__SCALE:
				setScale(SCALE_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__PROJECT_LEADER:
				setProjectLeader((ServicePerson)null);
				return;
			case OutsourcingPackage.SERVICE_AGENCY__OFFICES:
				getOffices().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__CHECKS:
				getChecks().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS:
				getQualifications().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				getPersonnel().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				getContracts().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				getSubcontracts().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				getAssessments().clear();
				return;
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				getAuditedBy().clear();
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
			case OutsourcingPackage.SERVICE_AGENCY__REGISTRATION:
				return registration != REGISTRATION_EDEFAULT;
			case OutsourcingPackage.SERVICE_AGENCY__OWNERSHIP:
				return ownership != OWNERSHIP_EDEFAULT;
			case OutsourcingPackage.SERVICE_AGENCY__SCALE:
				return SCALE_EDEFAULT == null ? scale != null : !SCALE_EDEFAULT.equals(scale);
			case OutsourcingPackage.SERVICE_AGENCY__PROJECT_LEADER:
				return projectLeader != null;
			case OutsourcingPackage.SERVICE_AGENCY__OFFICES:
				return offices != null && !offices.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__CHECKS:
				return checks != null && !checks.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__QUALIFICATIONS:
				return qualifications != null && !qualifications.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__PERSONNEL:
				return personnel != null && !personnel.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__CONTRACTS:
				return contracts != null && !contracts.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__SUBCONTRACTS:
				return subcontracts != null && !subcontracts.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case OutsourcingPackage.SERVICE_AGENCY__AUDITED_BY:
				return auditedBy != null && !auditedBy.isEmpty();
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
		result.append(" (registration: ");
		result.append(registration);
		result.append(", ownership: ");
		result.append(ownership);
		result.append(", scale: ");
		result.append(scale);
		result.append(')');
		return result.toString();
	}

} //ServiceAgencyImpl

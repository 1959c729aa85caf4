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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.Change;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.ResourceAllocation;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.SupervisingAuthority;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.model.outsourcing.TechnicalEnvironment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getDepartment <em>Department</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getInvolvedUnits <em>Involved Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getSupervisingLeader <em>Supervising Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getResponsibleUnits <em>Responsible Units</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAuthorisations <em>Authorisations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getResponsibilityLetters <em>Responsibility Letters</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAuthorities <em>Authorities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAssessmentOrganisations <em>Assessment Organisations</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAgencies <em>Agencies</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getIncidents <em>Incidents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getEnvironment <em>Environment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getPeriods <em>Periods</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getEvidenceRegister <em>Evidence Register</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl#getJudgements <em>Judgements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OutsourcingProjectImpl extends ElementImpl implements OutsourcingProject {
	/**
	 * The default value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ASSESSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate assessedOn = ASSESSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDepartment() <em>Department</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartment()
	 * @generated
	 * @ordered
	 */
	protected Department department;

	/**
	 * The cached value of the '{@link #getInvolvedUnits() <em>Involved Units</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvolvedUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> involvedUnits;

	/**
	 * The cached value of the '{@link #getSupervisingLeader() <em>Supervising Leader</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupervisingLeader()
	 * @generated
	 * @ordered
	 */
	protected SupervisingLeader supervisingLeader;

	/**
	 * The cached value of the '{@link #getResponsibleUnits() <em>Responsible Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibleUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponsibleUnit> responsibleUnits;

	/**
	 * The cached value of the '{@link #getAuthorisations() <em>Authorisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Authorisation> authorisations;

	/**
	 * The cached value of the '{@link #getResponsibilityLetters() <em>Responsibility Letters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibilityLetters()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponsibilityLetter> responsibilityLetters;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<ResourceAllocation> resources;

	/**
	 * The cached value of the '{@link #getAuthorities() <em>Authorities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthorities()
	 * @generated
	 * @ordered
	 */
	protected EList<SupervisingAuthority> authorities;

	/**
	 * The cached value of the '{@link #getAssessmentOrganisations() <em>Assessment Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessmentOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<AssessmentOrganisation> assessmentOrganisations;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<Phase> phases;

	/**
	 * The cached value of the '{@link #getDocuments() <em>Documents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDocuments()
	 * @generated
	 * @ordered
	 */
	protected EList<ManagedDocument> documents;

	/**
	 * The cached value of the '{@link #getAgencies() <em>Agencies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgencies()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAgency> agencies;

	/**
	 * The cached value of the '{@link #getContracts() <em>Contracts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContracts()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceContract> contracts;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<ConfidentialityAgreement> agreements;

	/**
	 * The cached value of the '{@link #getChanges() <em>Changes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChanges()
	 * @generated
	 * @ordered
	 */
	protected EList<Change> changes;

	/**
	 * The cached value of the '{@link #getIncidents() <em>Incidents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIncidents()
	 * @generated
	 * @ordered
	 */
	protected EList<SecurityIncident> incidents;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlMeasure> controls;

	/**
	 * The cached value of the '{@link #getEnvironment() <em>Environment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnvironment()
	 * @generated
	 * @ordered
	 */
	protected TechnicalEnvironment environment;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<OtherRequirement> requirements;

	/**
	 * The cached value of the '{@link #getPeriods() <em>Periods</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriods()
	 * @generated
	 * @ordered
	 */
	protected EList<PeriodSetting> periods;

	/**
	 * The cached value of the '{@link #getEvidenceRegister() <em>Evidence Register</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceRegister()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidenceRegister;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<Judgement> judgements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OutsourcingProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.OUTSOURCING_PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getAssessedOn() {
		return assessedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedOn(PartialDate newAssessedOn) {
		PartialDate oldAssessedOn = assessedOn;
		assessedOn = newAssessedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON, oldAssessedOn, assessedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department getDepartment() {
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDepartment(Department newDepartment, NotificationChain msgs) {
		Department oldDepartment = department;
		department = newDepartment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT, oldDepartment, newDepartment);
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
	public void setDepartment(Department newDepartment) {
		if (newDepartment != department) {
			NotificationChain msgs = null;
			if (department != null)
				msgs = ((InternalEObject)department).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT, null, msgs);
			if (newDepartment != null)
				msgs = ((InternalEObject)newDepartment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT, null, msgs);
			msgs = basicSetDepartment(newDepartment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT, newDepartment, newDepartment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getInvolvedUnits() {
		if (involvedUnits == null) {
			involvedUnits = new EObjectWithInverseEList<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS, OutsourcingPackage.INTERNAL_UNIT__PROJECT);
		}
		return involvedUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupervisingLeader getSupervisingLeader() {
		return supervisingLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSupervisingLeader(SupervisingLeader newSupervisingLeader, NotificationChain msgs) {
		SupervisingLeader oldSupervisingLeader = supervisingLeader;
		supervisingLeader = newSupervisingLeader;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER, oldSupervisingLeader, newSupervisingLeader);
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
	public void setSupervisingLeader(SupervisingLeader newSupervisingLeader) {
		if (newSupervisingLeader != supervisingLeader) {
			NotificationChain msgs = null;
			if (supervisingLeader != null)
				msgs = ((InternalEObject)supervisingLeader).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER, null, msgs);
			if (newSupervisingLeader != null)
				msgs = ((InternalEObject)newSupervisingLeader).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER, null, msgs);
			msgs = basicSetSupervisingLeader(newSupervisingLeader, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER, newSupervisingLeader, newSupervisingLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponsibleUnit> getResponsibleUnits() {
		if (responsibleUnits == null) {
			responsibleUnits = new EObjectContainmentEList<ResponsibleUnit>(ResponsibleUnit.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS);
		}
		return responsibleUnits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Authorisation> getAuthorisations() {
		if (authorisations == null) {
			authorisations = new EObjectContainmentEList<Authorisation>(Authorisation.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS);
		}
		return authorisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponsibilityLetter> getResponsibilityLetters() {
		if (responsibilityLetters == null) {
			responsibilityLetters = new EObjectContainmentEList<ResponsibilityLetter>(ResponsibilityLetter.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS);
		}
		return responsibilityLetters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResourceAllocation> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<ResourceAllocation>(ResourceAllocation.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupervisingAuthority> getAuthorities() {
		if (authorities == null) {
			authorities = new EObjectContainmentEList<SupervisingAuthority>(SupervisingAuthority.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES);
		}
		return authorities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AssessmentOrganisation> getAssessmentOrganisations() {
		if (assessmentOrganisations == null) {
			assessmentOrganisations = new EObjectContainmentEList<AssessmentOrganisation>(AssessmentOrganisation.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS);
		}
		return assessmentOrganisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Phase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<Phase>(Phase.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManagedDocument> getDocuments() {
		if (documents == null) {
			documents = new EObjectContainmentEList<ManagedDocument>(ManagedDocument.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS);
		}
		return documents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAgency> getAgencies() {
		if (agencies == null) {
			agencies = new EObjectContainmentEList<ServiceAgency>(ServiceAgency.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES);
		}
		return agencies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceContract> getContracts() {
		if (contracts == null) {
			contracts = new EObjectContainmentEList<ServiceContract>(ServiceContract.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS);
		}
		return contracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConfidentialityAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<ConfidentialityAgreement>(ConfidentialityAgreement.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Change> getChanges() {
		if (changes == null) {
			changes = new EObjectContainmentEList<Change>(Change.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES);
		}
		return changes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SecurityIncident> getIncidents() {
		if (incidents == null) {
			incidents = new EObjectContainmentEList<SecurityIncident>(SecurityIncident.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS);
		}
		return incidents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlMeasure> getControls() {
		if (controls == null) {
			controls = new EObjectContainmentEList<ControlMeasure>(ControlMeasure.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TechnicalEnvironment getEnvironment() {
		return environment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEnvironment(TechnicalEnvironment newEnvironment, NotificationChain msgs) {
		TechnicalEnvironment oldEnvironment = environment;
		environment = newEnvironment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT, oldEnvironment, newEnvironment);
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
	public void setEnvironment(TechnicalEnvironment newEnvironment) {
		if (newEnvironment != environment) {
			NotificationChain msgs = null;
			if (environment != null)
				msgs = ((InternalEObject)environment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT, null, msgs);
			if (newEnvironment != null)
				msgs = ((InternalEObject)newEnvironment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT, null, msgs);
			msgs = basicSetEnvironment(newEnvironment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT, newEnvironment, newEnvironment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OtherRequirement> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectContainmentEList<OtherRequirement>(OtherRequirement.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PeriodSetting> getPeriods() {
		if (periods == null) {
			periods = new EObjectContainmentEList<PeriodSetting>(PeriodSetting.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS);
		}
		return periods;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidenceRegister() {
		if (evidenceRegister == null) {
			evidenceRegister = new EObjectContainmentEList<Evidence>(Evidence.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER);
		}
		return evidenceRegister;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Judgement> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentEList<Judgement>(Judgement.class, this, OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS);
		}
		return judgements;
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getInvolvedUnits()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
				return basicSetDepartment(null, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				return ((InternalEList<?>)getInvolvedUnits()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
				return basicSetSupervisingLeader(null, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
				return ((InternalEList<?>)getResponsibleUnits()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
				return ((InternalEList<?>)getAuthorisations()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
				return ((InternalEList<?>)getResponsibilityLetters()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
				return ((InternalEList<?>)getAuthorities()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
				return ((InternalEList<?>)getAssessmentOrganisations()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
				return ((InternalEList<?>)getDocuments()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
				return ((InternalEList<?>)getAgencies()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
				return ((InternalEList<?>)getContracts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
				return ((InternalEList<?>)getChanges()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
				return ((InternalEList<?>)getIncidents()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
				return basicSetEnvironment(null, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
				return ((InternalEList<?>)getRequirements()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
				return ((InternalEList<?>)getPeriods()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
				return ((InternalEList<?>)getEvidenceRegister()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON:
				return getAssessedOn();
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
				return getDepartment();
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				return getInvolvedUnits();
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
				return getSupervisingLeader();
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
				return getResponsibleUnits();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
				return getAuthorisations();
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
				return getResponsibilityLetters();
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
				return getResources();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
				return getAuthorities();
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
				return getAssessmentOrganisations();
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
				return getPhases();
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
				return getDocuments();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
				return getAgencies();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
				return getContracts();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
				return getAgreements();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
				return getChanges();
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
				return getIncidents();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
				return getControls();
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
				return getEnvironment();
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
				return getRequirements();
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
				return getPeriods();
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
				return getEvidenceRegister();
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				return getJudgements();
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON:
				setAssessedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
				setDepartment((Department)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				getInvolvedUnits().clear();
				getInvolvedUnits().addAll((Collection<? extends InternalUnit>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
				setSupervisingLeader((SupervisingLeader)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
				getResponsibleUnits().clear();
				getResponsibleUnits().addAll((Collection<? extends ResponsibleUnit>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
				getAuthorisations().clear();
				getAuthorisations().addAll((Collection<? extends Authorisation>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
				getResponsibilityLetters().clear();
				getResponsibilityLetters().addAll((Collection<? extends ResponsibilityLetter>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends ResourceAllocation>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
				getAuthorities().clear();
				getAuthorities().addAll((Collection<? extends SupervisingAuthority>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
				getAssessmentOrganisations().clear();
				getAssessmentOrganisations().addAll((Collection<? extends AssessmentOrganisation>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends Phase>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
				getDocuments().clear();
				getDocuments().addAll((Collection<? extends ManagedDocument>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
				getAgencies().clear();
				getAgencies().addAll((Collection<? extends ServiceAgency>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
				getContracts().clear();
				getContracts().addAll((Collection<? extends ServiceContract>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends ConfidentialityAgreement>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
				getChanges().clear();
				getChanges().addAll((Collection<? extends Change>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
				getIncidents().clear();
				getIncidents().addAll((Collection<? extends SecurityIncident>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends ControlMeasure>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
				setEnvironment((TechnicalEnvironment)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends OtherRequirement>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
				getPeriods().clear();
				getPeriods().addAll((Collection<? extends PeriodSetting>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
				getEvidenceRegister().clear();
				getEvidenceRegister().addAll((Collection<? extends Evidence>)newValue);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends Judgement>)newValue);
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON:
				setAssessedOn(ASSESSED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
				setDepartment((Department)null);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				getInvolvedUnits().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
				setSupervisingLeader((SupervisingLeader)null);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
				getResponsibleUnits().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
				getAuthorisations().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
				getResponsibilityLetters().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
				getResources().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
				getAuthorities().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
				getAssessmentOrganisations().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
				getPhases().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
				getDocuments().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
				getAgencies().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
				getContracts().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
				getAgreements().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
				getChanges().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
				getIncidents().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
				getControls().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
				setEnvironment((TechnicalEnvironment)null);
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
				getRequirements().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
				getPeriods().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
				getEvidenceRegister().clear();
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				getJudgements().clear();
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
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON:
				return ASSESSED_ON_EDEFAULT == null ? assessedOn != null : !ASSESSED_ON_EDEFAULT.equals(assessedOn);
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
				return department != null;
			case OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS:
				return involvedUnits != null && !involvedUnits.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
				return supervisingLeader != null;
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
				return responsibleUnits != null && !responsibleUnits.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
				return authorisations != null && !authorisations.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
				return responsibilityLetters != null && !responsibilityLetters.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
				return resources != null && !resources.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
				return authorities != null && !authorities.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
				return assessmentOrganisations != null && !assessmentOrganisations.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
				return phases != null && !phases.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
				return documents != null && !documents.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
				return agencies != null && !agencies.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
				return contracts != null && !contracts.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
				return changes != null && !changes.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
				return incidents != null && !incidents.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
				return controls != null && !controls.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
				return environment != null;
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
				return periods != null && !periods.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
				return evidenceRegister != null && !evidenceRegister.isEmpty();
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
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
		result.append(" (assessedOn: ");
		result.append(assessedOn);
		result.append(')');
		return result.toString();
	}

} //OutsourcingProjectImpl

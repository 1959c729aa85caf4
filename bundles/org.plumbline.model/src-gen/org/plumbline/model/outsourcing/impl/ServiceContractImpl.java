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

import org.plumbline.model.outsourcing.AgencyMandate;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Subcontract;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Contract</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getTerminatedOn <em>Terminated On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getServices <em>Services</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getSecurityClauses <em>Security Clauses</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getExitStrategy <em>Exit Strategy</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getDeliveryStages <em>Delivery Stages</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getSubcontracts <em>Subcontracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getMandates <em>Mandates</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl#getExits <em>Exits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceContractImpl extends ElementImpl implements ServiceContract {
	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected ServiceAgency agency;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STARTS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartsOn() <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartsOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate startsOn = STARTS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate ENDS_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndsOn() <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndsOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate endsOn = ENDS_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTerminatedOn() <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate TERMINATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTerminatedOn() <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerminatedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate terminatedOn = TERMINATED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getServices() <em>Services</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServices()
	 * @generated
	 * @ordered
	 */
	protected EList<OutsourcedService> services;

	/**
	 * The cached value of the '{@link #getSecurityClauses() <em>Security Clauses</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityClauses()
	 * @generated
	 * @ordered
	 */
	protected SecurityClauses securityClauses;

	/**
	 * The cached value of the '{@link #getExitStrategy() <em>Exit Strategy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExitStrategy()
	 * @generated
	 * @ordered
	 */
	protected ExitStrategy exitStrategy;

	/**
	 * The cached value of the '{@link #getDeliveryStages() <em>Delivery Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryStages()
	 * @generated
	 * @ordered
	 */
	protected EList<DeliveryStage> deliveryStages;

	/**
	 * The cached value of the '{@link #getSubcontracts() <em>Subcontracts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubcontracts()
	 * @generated
	 * @ordered
	 */
	protected EList<Subcontract> subcontracts;

	/**
	 * The cached value of the '{@link #getMandates() <em>Mandates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMandates()
	 * @generated
	 * @ordered
	 */
	protected EList<AgencyMandate> mandates;

	/**
	 * The cached value of the '{@link #getPersonnel() <em>Personnel</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonnel()
	 * @generated
	 * @ordered
	 */
	protected EList<ServicePerson> personnel;

	/**
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<ManagementPlan> plans;

	/**
	 * The cached value of the '{@link #getFilings() <em>Filings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilings()
	 * @generated
	 * @ordered
	 */
	protected EList<Filing> filings;

	/**
	 * The cached value of the '{@link #getExits() <em>Exits</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExits()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceExit> exits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceContractImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SERVICE_CONTRACT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAgency getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAgency(ServiceAgency newAgency, NotificationChain msgs) {
		ServiceAgency oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__AGENCY, oldAgency, newAgency);
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
	public void setAgency(ServiceAgency newAgency) {
		if (newAgency != agency) {
			NotificationChain msgs = null;
			if (agency != null)
				msgs = ((InternalEObject)agency).eInverseRemove(this, OutsourcingPackage.SERVICE_AGENCY__CONTRACTS, ServiceAgency.class, msgs);
			if (newAgency != null)
				msgs = ((InternalEObject)newAgency).eInverseAdd(this, OutsourcingPackage.SERVICE_AGENCY__CONTRACTS, ServiceAgency.class, msgs);
			msgs = basicSetAgency(newAgency, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__AGENCY, newAgency, newAgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(PartialDate newSignedOn) {
		PartialDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartsOn() {
		return startsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartsOn(PartialDate newStartsOn) {
		PartialDate oldStartsOn = startsOn;
		startsOn = newStartsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON, oldStartsOn, startsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getEndsOn() {
		return endsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndsOn(PartialDate newEndsOn) {
		PartialDate oldEndsOn = endsOn;
		endsOn = newEndsOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON, oldEndsOn, endsOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getTerminatedOn() {
		return terminatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTerminatedOn(PartialDate newTerminatedOn) {
		PartialDate oldTerminatedOn = terminatedOn;
		terminatedOn = newTerminatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON, oldTerminatedOn, terminatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutsourcedService> getServices() {
		if (services == null) {
			services = new EObjectContainmentEList<OutsourcedService>(OutsourcedService.class, this, OutsourcingPackage.SERVICE_CONTRACT__SERVICES);
		}
		return services;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecurityClauses getSecurityClauses() {
		return securityClauses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSecurityClauses(SecurityClauses newSecurityClauses, NotificationChain msgs) {
		SecurityClauses oldSecurityClauses = securityClauses;
		securityClauses = newSecurityClauses;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES, oldSecurityClauses, newSecurityClauses);
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
	public void setSecurityClauses(SecurityClauses newSecurityClauses) {
		if (newSecurityClauses != securityClauses) {
			NotificationChain msgs = null;
			if (securityClauses != null)
				msgs = ((InternalEObject)securityClauses).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES, null, msgs);
			if (newSecurityClauses != null)
				msgs = ((InternalEObject)newSecurityClauses).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES, null, msgs);
			msgs = basicSetSecurityClauses(newSecurityClauses, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES, newSecurityClauses, newSecurityClauses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitStrategy getExitStrategy() {
		return exitStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetExitStrategy(ExitStrategy newExitStrategy, NotificationChain msgs) {
		ExitStrategy oldExitStrategy = exitStrategy;
		exitStrategy = newExitStrategy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY, oldExitStrategy, newExitStrategy);
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
	public void setExitStrategy(ExitStrategy newExitStrategy) {
		if (newExitStrategy != exitStrategy) {
			NotificationChain msgs = null;
			if (exitStrategy != null)
				msgs = ((InternalEObject)exitStrategy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY, null, msgs);
			if (newExitStrategy != null)
				msgs = ((InternalEObject)newExitStrategy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY, null, msgs);
			msgs = basicSetExitStrategy(newExitStrategy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY, newExitStrategy, newExitStrategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeliveryStage> getDeliveryStages() {
		if (deliveryStages == null) {
			deliveryStages = new EObjectContainmentEList<DeliveryStage>(DeliveryStage.class, this, OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES);
		}
		return deliveryStages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Subcontract> getSubcontracts() {
		if (subcontracts == null) {
			subcontracts = new EObjectContainmentEList<Subcontract>(Subcontract.class, this, OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS);
		}
		return subcontracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgencyMandate> getMandates() {
		if (mandates == null) {
			mandates = new EObjectContainmentEList<AgencyMandate>(AgencyMandate.class, this, OutsourcingPackage.SERVICE_CONTRACT__MANDATES);
		}
		return mandates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServicePerson> getPersonnel() {
		if (personnel == null) {
			personnel = new EObjectWithInverseEList.ManyInverse<ServicePerson>(ServicePerson.class, this, OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL, OutsourcingPackage.SERVICE_PERSON__CONTRACTS);
		}
		return personnel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManagementPlan> getPlans() {
		if (plans == null) {
			plans = new EObjectWithInverseEList<ManagementPlan>(ManagementPlan.class, this, OutsourcingPackage.SERVICE_CONTRACT__PLANS, OutsourcingPackage.MANAGEMENT_PLAN__CONTRACT);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Filing> getFilings() {
		if (filings == null) {
			filings = new EObjectWithInverseEList<Filing>(Filing.class, this, OutsourcingPackage.SERVICE_CONTRACT__FILINGS, OutsourcingPackage.FILING__CONTRACT);
		}
		return filings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceExit> getExits() {
		if (exits == null) {
			exits = new EObjectWithInverseEList<ServiceExit>(ServiceExit.class, this, OutsourcingPackage.SERVICE_CONTRACT__EXITS, OutsourcingPackage.SERVICE_EXIT__CONTRACT);
		}
		return exits;
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				if (agency != null)
					msgs = ((InternalEObject)agency).eInverseRemove(this, OutsourcingPackage.SERVICE_AGENCY__CONTRACTS, ServiceAgency.class, msgs);
				return basicSetAgency((ServiceAgency)otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPersonnel()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPlans()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFilings()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getExits()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				return basicSetAgency(null, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
				return ((InternalEList<?>)getServices()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
				return basicSetSecurityClauses(null, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
				return basicSetExitStrategy(null, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
				return ((InternalEList<?>)getDeliveryStages()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
				return ((InternalEList<?>)getSubcontracts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
				return ((InternalEList<?>)getMandates()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				return ((InternalEList<?>)getPersonnel()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				return ((InternalEList<?>)getPlans()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				return ((InternalEList<?>)getFilings()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				return ((InternalEList<?>)getExits()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				return getAgency();
			case OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON:
				return getSignedOn();
			case OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON:
				return getStartsOn();
			case OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON:
				return getEndsOn();
			case OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON:
				return getTerminatedOn();
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
				return getServices();
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
				return getSecurityClauses();
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
				return getExitStrategy();
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
				return getDeliveryStages();
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
				return getSubcontracts();
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
				return getMandates();
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				return getPersonnel();
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				return getPlans();
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				return getFilings();
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				return getExits();
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				setAgency((ServiceAgency)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON:
				setSignedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON:
				setStartsOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON:
				setEndsOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON:
				setTerminatedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
				getServices().clear();
				getServices().addAll((Collection<? extends OutsourcedService>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
				setSecurityClauses((SecurityClauses)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
				setExitStrategy((ExitStrategy)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
				getDeliveryStages().clear();
				getDeliveryStages().addAll((Collection<? extends DeliveryStage>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
				getSubcontracts().clear();
				getSubcontracts().addAll((Collection<? extends Subcontract>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
				getMandates().clear();
				getMandates().addAll((Collection<? extends AgencyMandate>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				getPersonnel().clear();
				getPersonnel().addAll((Collection<? extends ServicePerson>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends ManagementPlan>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				getFilings().clear();
				getFilings().addAll((Collection<? extends Filing>)newValue);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				getExits().clear();
				getExits().addAll((Collection<? extends ServiceExit>)newValue);
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				setAgency((ServiceAgency)null);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON:
				setStartsOn(STARTS_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON:
				setEndsOn(ENDS_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON:
				setTerminatedOn(TERMINATED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
				getServices().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
				setSecurityClauses((SecurityClauses)null);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
				setExitStrategy((ExitStrategy)null);
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
				getDeliveryStages().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
				getSubcontracts().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
				getMandates().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				getPersonnel().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				getPlans().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				getFilings().clear();
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				getExits().clear();
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
			case OutsourcingPackage.SERVICE_CONTRACT__AGENCY:
				return agency != null;
			case OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON:
				return STARTS_ON_EDEFAULT == null ? startsOn != null : !STARTS_ON_EDEFAULT.equals(startsOn);
			case OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON:
				return ENDS_ON_EDEFAULT == null ? endsOn != null : !ENDS_ON_EDEFAULT.equals(endsOn);
			case OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON:
				return TERMINATED_ON_EDEFAULT == null ? terminatedOn != null : !TERMINATED_ON_EDEFAULT.equals(terminatedOn);
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
				return services != null && !services.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
				return securityClauses != null;
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
				return exitStrategy != null;
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
				return deliveryStages != null && !deliveryStages.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
				return subcontracts != null && !subcontracts.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
				return mandates != null && !mandates.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL:
				return personnel != null && !personnel.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__PLANS:
				return plans != null && !plans.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__FILINGS:
				return filings != null && !filings.isEmpty();
			case OutsourcingPackage.SERVICE_CONTRACT__EXITS:
				return exits != null && !exits.isEmpty();
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
		result.append(" (signedOn: ");
		result.append(signedOn);
		result.append(", startsOn: ");
		result.append(startsOn);
		result.append(", endsOn: ");
		result.append(endsOn);
		result.append(", terminatedOn: ");
		result.append(terminatedOn);
		result.append(')');
		return result.toString();
	}

} //ServiceContractImpl

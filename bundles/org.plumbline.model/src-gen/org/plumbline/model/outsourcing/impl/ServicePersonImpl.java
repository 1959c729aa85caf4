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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.Citizenship;
import org.plumbline.model.outsourcing.Employment;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.PersonnelCheck;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Person</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getCitizenship <em>Citizenship</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getServesFrom <em>Serves From</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getServesUntil <em>Serves Until</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getQualifications <em>Qualifications</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getEmployment <em>Employment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServicePersonImpl extends PersonImpl implements ServicePerson {
	/**
	 * The default value of the '{@link #getCitizenship() <em>Citizenship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitizenship()
	 * @generated
	 * @ordered
	 */
	protected static final Citizenship CITIZENSHIP_EDEFAULT = Citizenship.NOT_STATED;

	/**
	 * The cached value of the '{@link #getCitizenship() <em>Citizenship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitizenship()
	 * @generated
	 * @ordered
	 */
	protected Citizenship citizenship = CITIZENSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected String position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuties() <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuties()
	 * @generated
	 * @ordered
	 */
	protected static final String DUTIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDuties() <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuties()
	 * @generated
	 * @ordered
	 */
	protected String duties = DUTIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getServesFrom() <em>Serves From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesFrom()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SERVES_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServesFrom() <em>Serves From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesFrom()
	 * @generated
	 * @ordered
	 */
	protected PartialDate servesFrom = SERVES_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getServesUntil() <em>Serves Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesUntil()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SERVES_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServesUntil() <em>Serves Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesUntil()
	 * @generated
	 * @ordered
	 */
	protected PartialDate servesUntil = SERVES_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReplaces() <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplaces()
	 * @generated
	 * @ordered
	 */
	protected ServicePerson replaces;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected ServicePerson replacedBy;

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
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<PersonnelCheck> checks;

	/**
	 * The cached value of the '{@link #getEmployment() <em>Employment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmployment()
	 * @generated
	 * @ordered
	 */
	protected Employment employment;

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
	 * The cached value of the '{@link #getAccounts() <em>Accounts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Account> accounts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServicePersonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SERVICE_PERSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceAgency getAgency() {
		if (eContainerFeatureID() != OutsourcingPackage.SERVICE_PERSON__AGENCY) return null;
		return (ServiceAgency)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAgency(ServiceAgency newAgency, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newAgency, OutsourcingPackage.SERVICE_PERSON__AGENCY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(ServiceAgency newAgency) {
		if (newAgency != eInternalContainer() || (eContainerFeatureID() != OutsourcingPackage.SERVICE_PERSON__AGENCY && newAgency != null)) {
			if (EcoreUtil.isAncestor(this, newAgency))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newAgency != null)
				msgs = ((InternalEObject)newAgency).eInverseAdd(this, OutsourcingPackage.SERVICE_AGENCY__PERSONNEL, ServiceAgency.class, msgs);
			msgs = basicSetAgency(newAgency, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__AGENCY, newAgency, newAgency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Citizenship getCitizenship() {
		return citizenship;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitizenship(Citizenship newCitizenship) {
		Citizenship oldCitizenship = citizenship;
		citizenship = newCitizenship == null ? CITIZENSHIP_EDEFAULT : newCitizenship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__CITIZENSHIP, oldCitizenship, citizenship));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(String newPosition) {
		String oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDuties() {
		return duties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuties(String newDuties) {
		String oldDuties = duties;
		duties = newDuties;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__DUTIES, oldDuties, duties));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getServesFrom() {
		return servesFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServesFrom(PartialDate newServesFrom) {
		PartialDate oldServesFrom = servesFrom;
		servesFrom = newServesFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__SERVES_FROM, oldServesFrom, servesFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getServesUntil() {
		return servesUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServesUntil(PartialDate newServesUntil) {
		PartialDate oldServesUntil = servesUntil;
		servesUntil = newServesUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__SERVES_UNTIL, oldServesUntil, servesUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePerson getReplaces() {
		return replaces;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReplaces(ServicePerson newReplaces, NotificationChain msgs) {
		ServicePerson oldReplaces = replaces;
		replaces = newReplaces;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__REPLACES, oldReplaces, newReplaces);
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
	public void setReplaces(ServicePerson newReplaces) {
		if (newReplaces != replaces) {
			NotificationChain msgs = null;
			if (replaces != null)
				msgs = ((InternalEObject)replaces).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__REPLACED_BY, ServicePerson.class, msgs);
			if (newReplaces != null)
				msgs = ((InternalEObject)newReplaces).eInverseAdd(this, OutsourcingPackage.SERVICE_PERSON__REPLACED_BY, ServicePerson.class, msgs);
			msgs = basicSetReplaces(newReplaces, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__REPLACES, newReplaces, newReplaces));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServicePerson getReplacedBy() {
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReplacedBy(ServicePerson newReplacedBy, NotificationChain msgs) {
		ServicePerson oldReplacedBy = replacedBy;
		replacedBy = newReplacedBy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__REPLACED_BY, oldReplacedBy, newReplacedBy);
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
	public void setReplacedBy(ServicePerson newReplacedBy) {
		if (newReplacedBy != replacedBy) {
			NotificationChain msgs = null;
			if (replacedBy != null)
				msgs = ((InternalEObject)replacedBy).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__REPLACES, ServicePerson.class, msgs);
			if (newReplacedBy != null)
				msgs = ((InternalEObject)newReplacedBy).eInverseAdd(this, OutsourcingPackage.SERVICE_PERSON__REPLACES, ServicePerson.class, msgs);
			msgs = basicSetReplacedBy(newReplacedBy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__REPLACED_BY, newReplacedBy, newReplacedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Qualification> getQualifications() {
		if (qualifications == null) {
			qualifications = new EObjectContainmentEList<Qualification>(Qualification.class, this, OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS);
		}
		return qualifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PersonnelCheck> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<PersonnelCheck>(PersonnelCheck.class, this, OutsourcingPackage.SERVICE_PERSON__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Employment getEmployment() {
		return employment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEmployment(Employment newEmployment, NotificationChain msgs) {
		Employment oldEmployment = employment;
		employment = newEmployment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT, oldEmployment, newEmployment);
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
	public void setEmployment(Employment newEmployment) {
		if (newEmployment != employment) {
			NotificationChain msgs = null;
			if (employment != null)
				msgs = ((InternalEObject)employment).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT, null, msgs);
			if (newEmployment != null)
				msgs = ((InternalEObject)newEmployment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT, null, msgs);
			msgs = basicSetEmployment(newEmployment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT, newEmployment, newEmployment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceContract> getContracts() {
		if (contracts == null) {
			contracts = new EObjectWithInverseEList.ManyInverse<ServiceContract>(ServiceContract.class, this, OutsourcingPackage.SERVICE_PERSON__CONTRACTS, OutsourcingPackage.SERVICE_CONTRACT__PERSONNEL);
		}
		return contracts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Account> getAccounts() {
		if (accounts == null) {
			accounts = new EObjectWithInverseEList<Account>(Account.class, this, OutsourcingPackage.SERVICE_PERSON__ACCOUNTS, OutsourcingPackage.ACCOUNT__HOLDER);
		}
		return accounts;
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
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetAgency((ServiceAgency)otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				if (replaces != null)
					msgs = ((InternalEObject)replaces).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__REPLACED_BY, ServicePerson.class, msgs);
				return basicSetReplaces((ServicePerson)otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				if (replacedBy != null)
					msgs = ((InternalEObject)replacedBy).eInverseRemove(this, OutsourcingPackage.SERVICE_PERSON__REPLACES, ServicePerson.class, msgs);
				return basicSetReplacedBy((ServicePerson)otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContracts()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAccounts()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				return basicSetAgency(null, msgs);
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				return basicSetReplaces(null, msgs);
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				return basicSetReplacedBy(null, msgs);
			case OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS:
				return ((InternalEList<?>)getQualifications()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT:
				return basicSetEmployment(null, msgs);
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				return ((InternalEList<?>)getContracts()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				return ((InternalEList<?>)getAccounts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				return eInternalContainer().eInverseRemove(this, OutsourcingPackage.SERVICE_AGENCY__PERSONNEL, ServiceAgency.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				return getAgency();
			case OutsourcingPackage.SERVICE_PERSON__CITIZENSHIP:
				return getCitizenship();
			case OutsourcingPackage.SERVICE_PERSON__POSITION:
				return getPosition();
			case OutsourcingPackage.SERVICE_PERSON__DUTIES:
				return getDuties();
			case OutsourcingPackage.SERVICE_PERSON__SERVES_FROM:
				return getServesFrom();
			case OutsourcingPackage.SERVICE_PERSON__SERVES_UNTIL:
				return getServesUntil();
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				return getReplaces();
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				return getReplacedBy();
			case OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS:
				return getQualifications();
			case OutsourcingPackage.SERVICE_PERSON__CHECKS:
				return getChecks();
			case OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT:
				return getEmployment();
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				return getContracts();
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				return getAccounts();
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
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				setAgency((ServiceAgency)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__CITIZENSHIP:
				setCitizenship((Citizenship)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__POSITION:
				setPosition((String)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__DUTIES:
				setDuties((String)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__SERVES_FROM:
				setServesFrom((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__SERVES_UNTIL:
				setServesUntil((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				setReplaces((ServicePerson)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				setReplacedBy((ServicePerson)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS:
				getQualifications().clear();
				getQualifications().addAll((Collection<? extends Qualification>)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends PersonnelCheck>)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT:
				setEmployment((Employment)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				getContracts().clear();
				getContracts().addAll((Collection<? extends ServiceContract>)newValue);
				return;
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				getAccounts().clear();
				getAccounts().addAll((Collection<? extends Account>)newValue);
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
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				setAgency((ServiceAgency)null);
				return;
			case OutsourcingPackage.SERVICE_PERSON__CITIZENSHIP:
				setCitizenship(CITIZENSHIP_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_PERSON__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_PERSON__DUTIES:
				setDuties(DUTIES_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_PERSON__SERVES_FROM:
				setServesFrom(SERVES_FROM_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_PERSON__SERVES_UNTIL:
				setServesUntil(SERVES_UNTIL_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				setReplaces((ServicePerson)null);
				return;
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				setReplacedBy((ServicePerson)null);
				return;
			case OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS:
				getQualifications().clear();
				return;
			case OutsourcingPackage.SERVICE_PERSON__CHECKS:
				getChecks().clear();
				return;
			case OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT:
				setEmployment((Employment)null);
				return;
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				getContracts().clear();
				return;
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				getAccounts().clear();
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
			case OutsourcingPackage.SERVICE_PERSON__AGENCY:
				return getAgency() != null;
			case OutsourcingPackage.SERVICE_PERSON__CITIZENSHIP:
				return citizenship != CITIZENSHIP_EDEFAULT;
			case OutsourcingPackage.SERVICE_PERSON__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case OutsourcingPackage.SERVICE_PERSON__DUTIES:
				return DUTIES_EDEFAULT == null ? duties != null : !DUTIES_EDEFAULT.equals(duties);
			case OutsourcingPackage.SERVICE_PERSON__SERVES_FROM:
				return SERVES_FROM_EDEFAULT == null ? servesFrom != null : !SERVES_FROM_EDEFAULT.equals(servesFrom);
			case OutsourcingPackage.SERVICE_PERSON__SERVES_UNTIL:
				return SERVES_UNTIL_EDEFAULT == null ? servesUntil != null : !SERVES_UNTIL_EDEFAULT.equals(servesUntil);
			case OutsourcingPackage.SERVICE_PERSON__REPLACES:
				return replaces != null;
			case OutsourcingPackage.SERVICE_PERSON__REPLACED_BY:
				return replacedBy != null;
			case OutsourcingPackage.SERVICE_PERSON__QUALIFICATIONS:
				return qualifications != null && !qualifications.isEmpty();
			case OutsourcingPackage.SERVICE_PERSON__CHECKS:
				return checks != null && !checks.isEmpty();
			case OutsourcingPackage.SERVICE_PERSON__EMPLOYMENT:
				return employment != null;
			case OutsourcingPackage.SERVICE_PERSON__CONTRACTS:
				return contracts != null && !contracts.isEmpty();
			case OutsourcingPackage.SERVICE_PERSON__ACCOUNTS:
				return accounts != null && !accounts.isEmpty();
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
		result.append(" (citizenship: ");
		result.append(citizenship);
		result.append(", position: ");
		result.append(position);
		result.append(", duties: ");
		result.append(duties);
		result.append(", servesFrom: ");
		result.append(servesFrom);
		result.append(", servesUntil: ");
		result.append(servesUntil);
		result.append(')');
		return result.toString();
	}

} //ServicePersonImpl

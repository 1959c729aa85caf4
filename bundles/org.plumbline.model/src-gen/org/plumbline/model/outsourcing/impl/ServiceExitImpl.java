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
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.Disposition;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServiceExit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Service Exit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getManagement <em>Management</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getTechnical <em>Technical</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl#getDispositions <em>Dispositions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ServiceExitImpl extends ActivityImpl implements ServiceExit {
	/**
	 * The cached value of the '{@link #getContract() <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContract()
	 * @generated
	 * @ordered
	 */
	protected ServiceContract contract;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCondition() <em>Condition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCondition()
	 * @generated
	 * @ordered
	 */
	protected ExitCondition condition;

	/**
	 * The cached value of the '{@link #getManagement() <em>Management</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagement()
	 * @generated
	 * @ordered
	 */
	protected EList<ExitManagementContent> management;

	/**
	 * The cached value of the '{@link #getTechnical() <em>Technical</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnical()
	 * @generated
	 * @ordered
	 */
	protected EList<ExitTechnicalContent> technical;

	/**
	 * The cached value of the '{@link #getDispositions() <em>Dispositions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDispositions()
	 * @generated
	 * @ordered
	 */
	protected EList<Disposition> dispositions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ServiceExitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SERVICE_EXIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ServiceContract getContract() {
		return contract;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetContract(ServiceContract newContract, NotificationChain msgs) {
		ServiceContract oldContract = contract;
		contract = newContract;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_EXIT__CONTRACT, oldContract, newContract);
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
	public void setContract(ServiceContract newContract) {
		if (newContract != contract) {
			NotificationChain msgs = null;
			if (contract != null)
				msgs = ((InternalEObject)contract).eInverseRemove(this, OutsourcingPackage.SERVICE_CONTRACT__EXITS, ServiceContract.class, msgs);
			if (newContract != null)
				msgs = ((InternalEObject)newContract).eInverseAdd(this, OutsourcingPackage.SERVICE_CONTRACT__EXITS, ServiceContract.class, msgs);
			msgs = basicSetContract(newContract, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_EXIT__CONTRACT, newContract, newContract));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(PartialDate newStartedOn) {
		PartialDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_EXIT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitCondition getCondition() {
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCondition(ExitCondition newCondition) {
		ExitCondition oldCondition = condition;
		condition = newCondition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SERVICE_EXIT__CONDITION, oldCondition, condition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExitManagementContent> getManagement() {
		if (management == null) {
			management = new EDataTypeUniqueEList<ExitManagementContent>(ExitManagementContent.class, this, OutsourcingPackage.SERVICE_EXIT__MANAGEMENT);
		}
		return management;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExitTechnicalContent> getTechnical() {
		if (technical == null) {
			technical = new EDataTypeUniqueEList<ExitTechnicalContent>(ExitTechnicalContent.class, this, OutsourcingPackage.SERVICE_EXIT__TECHNICAL);
		}
		return technical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Disposition> getDispositions() {
		if (dispositions == null) {
			dispositions = new EObjectContainmentEList<Disposition>(Disposition.class, this, OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS);
		}
		return dispositions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				if (contract != null)
					msgs = ((InternalEObject)contract).eInverseRemove(this, OutsourcingPackage.SERVICE_CONTRACT__EXITS, ServiceContract.class, msgs);
				return basicSetContract((ServiceContract)otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				return basicSetContract(null, msgs);
			case OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS:
				return ((InternalEList<?>)getDispositions()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				return getContract();
			case OutsourcingPackage.SERVICE_EXIT__STARTED_ON:
				return getStartedOn();
			case OutsourcingPackage.SERVICE_EXIT__CONDITION:
				return getCondition();
			case OutsourcingPackage.SERVICE_EXIT__MANAGEMENT:
				return getManagement();
			case OutsourcingPackage.SERVICE_EXIT__TECHNICAL:
				return getTechnical();
			case OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS:
				return getDispositions();
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
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				setContract((ServiceContract)newValue);
				return;
			case OutsourcingPackage.SERVICE_EXIT__STARTED_ON:
				setStartedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SERVICE_EXIT__CONDITION:
				setCondition((ExitCondition)newValue);
				return;
			case OutsourcingPackage.SERVICE_EXIT__MANAGEMENT:
				getManagement().clear();
				getManagement().addAll((Collection<? extends ExitManagementContent>)newValue);
				return;
			case OutsourcingPackage.SERVICE_EXIT__TECHNICAL:
				getTechnical().clear();
				getTechnical().addAll((Collection<? extends ExitTechnicalContent>)newValue);
				return;
			case OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS:
				getDispositions().clear();
				getDispositions().addAll((Collection<? extends Disposition>)newValue);
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
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				setContract((ServiceContract)null);
				return;
			case OutsourcingPackage.SERVICE_EXIT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SERVICE_EXIT__CONDITION:
				setCondition((ExitCondition)null);
				return;
			case OutsourcingPackage.SERVICE_EXIT__MANAGEMENT:
				getManagement().clear();
				return;
			case OutsourcingPackage.SERVICE_EXIT__TECHNICAL:
				getTechnical().clear();
				return;
			case OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS:
				getDispositions().clear();
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
			case OutsourcingPackage.SERVICE_EXIT__CONTRACT:
				return contract != null;
			case OutsourcingPackage.SERVICE_EXIT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case OutsourcingPackage.SERVICE_EXIT__CONDITION:
				return condition != null;
			case OutsourcingPackage.SERVICE_EXIT__MANAGEMENT:
				return management != null && !management.isEmpty();
			case OutsourcingPackage.SERVICE_EXIT__TECHNICAL:
				return technical != null && !technical.isEmpty();
			case OutsourcingPackage.SERVICE_EXIT__DISPOSITIONS:
				return dispositions != null && !dispositions.isEmpty();
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
		result.append(" (startedOn: ");
		result.append(startedOn);
		result.append(", management: ");
		result.append(management);
		result.append(", technical: ");
		result.append(technical);
		result.append(')');
		return result.toString();
	}

} //ServiceExitImpl

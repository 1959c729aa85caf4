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

import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.ResponsibleUnit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Internal Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl#getHead <em>Head</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl#getSecurityLeader <em>Security Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl#getProject <em>Project</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl#getResponsibilities <em>Responsibilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InternalUnitImpl extends PartyImpl implements InternalUnit {
	/**
	 * The cached value of the '{@link #getHead() <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHead()
	 * @generated
	 * @ordered
	 */
	protected Official head;

	/**
	 * The cached value of the '{@link #getSecurityLeader() <em>Security Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecurityLeader()
	 * @generated
	 * @ordered
	 */
	protected Official securityLeader;

	/**
	 * The cached value of the '{@link #getProject() <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProject()
	 * @generated
	 * @ordered
	 */
	protected OutsourcingProject project;

	/**
	 * The cached value of the '{@link #getResponsibilities() <em>Responsibilities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsibilities()
	 * @generated
	 * @ordered
	 */
	protected EList<ResponsibleUnit> responsibilities;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InternalUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.INTERNAL_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getHead() {
		return head;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHead(Official newHead) {
		Official oldHead = head;
		head = newHead;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INTERNAL_UNIT__HEAD, oldHead, head));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getSecurityLeader() {
		return securityLeader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecurityLeader(Official newSecurityLeader) {
		Official oldSecurityLeader = securityLeader;
		securityLeader = newSecurityLeader;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INTERNAL_UNIT__SECURITY_LEADER, oldSecurityLeader, securityLeader));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutsourcingProject getProject() {
		return project;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetProject(OutsourcingProject newProject, NotificationChain msgs) {
		OutsourcingProject oldProject = project;
		project = newProject;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INTERNAL_UNIT__PROJECT, oldProject, newProject);
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
	public void setProject(OutsourcingProject newProject) {
		if (newProject != project) {
			NotificationChain msgs = null;
			if (project != null)
				msgs = ((InternalEObject)project).eInverseRemove(this, OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS, OutsourcingProject.class, msgs);
			if (newProject != null)
				msgs = ((InternalEObject)newProject).eInverseAdd(this, OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS, OutsourcingProject.class, msgs);
			msgs = basicSetProject(newProject, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.INTERNAL_UNIT__PROJECT, newProject, newProject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResponsibleUnit> getResponsibilities() {
		if (responsibilities == null) {
			responsibilities = new EObjectWithInverseEList<ResponsibleUnit>(ResponsibleUnit.class, this, OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES, OutsourcingPackage.RESPONSIBLE_UNIT__UNIT);
		}
		return responsibilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectWithInverseEList.ManyInverse<Activity>(Activity.class, this, OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES, OutsourcingPackage.ACTIVITY__RESPONSIBLE);
		}
		return activities;
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
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				if (project != null)
					msgs = ((InternalEObject)project).eInverseRemove(this, OutsourcingPackage.OUTSOURCING_PROJECT__INVOLVED_UNITS, OutsourcingProject.class, msgs);
				return basicSetProject((OutsourcingProject)otherEnd, msgs);
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResponsibilities()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getActivities()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				return basicSetProject(null, msgs);
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				return ((InternalEList<?>)getResponsibilities()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.INTERNAL_UNIT__HEAD:
				return getHead();
			case OutsourcingPackage.INTERNAL_UNIT__SECURITY_LEADER:
				return getSecurityLeader();
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				return getProject();
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				return getResponsibilities();
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				return getActivities();
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
			case OutsourcingPackage.INTERNAL_UNIT__HEAD:
				setHead((Official)newValue);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__SECURITY_LEADER:
				setSecurityLeader((Official)newValue);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				setProject((OutsourcingProject)newValue);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				getResponsibilities().clear();
				getResponsibilities().addAll((Collection<? extends ResponsibleUnit>)newValue);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
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
			case OutsourcingPackage.INTERNAL_UNIT__HEAD:
				setHead((Official)null);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__SECURITY_LEADER:
				setSecurityLeader((Official)null);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				setProject((OutsourcingProject)null);
				return;
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				getResponsibilities().clear();
				return;
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				getActivities().clear();
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
			case OutsourcingPackage.INTERNAL_UNIT__HEAD:
				return head != null;
			case OutsourcingPackage.INTERNAL_UNIT__SECURITY_LEADER:
				return securityLeader != null;
			case OutsourcingPackage.INTERNAL_UNIT__PROJECT:
				return project != null;
			case OutsourcingPackage.INTERNAL_UNIT__RESPONSIBILITIES:
				return responsibilities != null && !responsibilities.isEmpty();
			case OutsourcingPackage.INTERNAL_UNIT__ACTIVITIES:
				return activities != null && !activities.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InternalUnitImpl

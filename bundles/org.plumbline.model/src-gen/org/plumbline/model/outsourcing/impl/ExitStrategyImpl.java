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
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exit Strategy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ExitStrategyImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ExitStrategyImpl#getManagement <em>Management</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ExitStrategyImpl#getTechnical <em>Technical</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExitStrategyImpl extends ElementImpl implements ExitStrategy {
	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<ExitCondition> conditions;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExitStrategyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.EXIT_STRATEGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExitCondition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<ExitCondition>(ExitCondition.class, this, OutsourcingPackage.EXIT_STRATEGY__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExitManagementContent> getManagement() {
		if (management == null) {
			management = new EDataTypeUniqueEList<ExitManagementContent>(ExitManagementContent.class, this, OutsourcingPackage.EXIT_STRATEGY__MANAGEMENT);
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
			technical = new EDataTypeUniqueEList<ExitTechnicalContent>(ExitTechnicalContent.class, this, OutsourcingPackage.EXIT_STRATEGY__TECHNICAL);
		}
		return technical;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.EXIT_STRATEGY__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.EXIT_STRATEGY__CONDITIONS:
				return getConditions();
			case OutsourcingPackage.EXIT_STRATEGY__MANAGEMENT:
				return getManagement();
			case OutsourcingPackage.EXIT_STRATEGY__TECHNICAL:
				return getTechnical();
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
			case OutsourcingPackage.EXIT_STRATEGY__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends ExitCondition>)newValue);
				return;
			case OutsourcingPackage.EXIT_STRATEGY__MANAGEMENT:
				getManagement().clear();
				getManagement().addAll((Collection<? extends ExitManagementContent>)newValue);
				return;
			case OutsourcingPackage.EXIT_STRATEGY__TECHNICAL:
				getTechnical().clear();
				getTechnical().addAll((Collection<? extends ExitTechnicalContent>)newValue);
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
			case OutsourcingPackage.EXIT_STRATEGY__CONDITIONS:
				getConditions().clear();
				return;
			case OutsourcingPackage.EXIT_STRATEGY__MANAGEMENT:
				getManagement().clear();
				return;
			case OutsourcingPackage.EXIT_STRATEGY__TECHNICAL:
				getTechnical().clear();
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
			case OutsourcingPackage.EXIT_STRATEGY__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case OutsourcingPackage.EXIT_STRATEGY__MANAGEMENT:
				return management != null && !management.isEmpty();
			case OutsourcingPackage.EXIT_STRATEGY__TECHNICAL:
				return technical != null && !technical.isEmpty();
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
		result.append(" (management: ");
		result.append(management);
		result.append(", technical: ");
		result.append(technical);
		result.append(')');
		return result.toString();
	}

} //ExitStrategyImpl

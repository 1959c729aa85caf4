/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.RegulationContent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Regulation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementRegulationImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ManagementRegulationImpl#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ManagementRegulationImpl extends ManagedDocumentImpl implements ManagementRegulation {
	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<OutsourcingPolicy> basedOn;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<RegulationContent> contents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagementRegulationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.MANAGEMENT_REGULATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OutsourcingPolicy> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectEList<OutsourcingPolicy>(OutsourcingPolicy.class, this, OutsourcingPackage.MANAGEMENT_REGULATION__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RegulationContent> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<RegulationContent>(RegulationContent.class, this, OutsourcingPackage.MANAGEMENT_REGULATION__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.MANAGEMENT_REGULATION__BASED_ON:
				return getBasedOn();
			case OutsourcingPackage.MANAGEMENT_REGULATION__CONTENTS:
				return getContents();
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
			case OutsourcingPackage.MANAGEMENT_REGULATION__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends OutsourcingPolicy>)newValue);
				return;
			case OutsourcingPackage.MANAGEMENT_REGULATION__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends RegulationContent>)newValue);
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
			case OutsourcingPackage.MANAGEMENT_REGULATION__BASED_ON:
				getBasedOn().clear();
				return;
			case OutsourcingPackage.MANAGEMENT_REGULATION__CONTENTS:
				getContents().clear();
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
			case OutsourcingPackage.MANAGEMENT_REGULATION__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case OutsourcingPackage.MANAGEMENT_REGULATION__CONTENTS:
				return contents != null && !contents.isEmpty();
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

} //ManagementRegulationImpl

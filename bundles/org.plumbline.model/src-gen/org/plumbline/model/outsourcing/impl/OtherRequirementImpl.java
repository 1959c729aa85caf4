/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.RequirementSubject;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Other Requirement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OtherRequirementImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OtherRequirementImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.OtherRequirementImpl#getMetBy <em>Met By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OtherRequirementImpl extends ElementImpl implements OtherRequirement {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final RequirementSubject SUBJECT_EDEFAULT = RequirementSubject.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected RequirementSubject subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetBy() <em>Met By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> metBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OtherRequirementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.OTHER_REQUIREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequirementSubject getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(RequirementSubject newSubject) {
		RequirementSubject oldSubject = subject;
		subject = newSubject == null ? SUBJECT_EDEFAULT : newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OTHER_REQUIREMENT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.OTHER_REQUIREMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getMetBy() {
		if (metBy == null) {
			metBy = new EObjectEList<Element>(Element.class, this, OutsourcingPackage.OTHER_REQUIREMENT__MET_BY);
		}
		return metBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.OTHER_REQUIREMENT__SUBJECT:
				return getSubject();
			case OutsourcingPackage.OTHER_REQUIREMENT__SOURCE:
				return getSource();
			case OutsourcingPackage.OTHER_REQUIREMENT__MET_BY:
				return getMetBy();
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
			case OutsourcingPackage.OTHER_REQUIREMENT__SUBJECT:
				setSubject((RequirementSubject)newValue);
				return;
			case OutsourcingPackage.OTHER_REQUIREMENT__SOURCE:
				setSource((String)newValue);
				return;
			case OutsourcingPackage.OTHER_REQUIREMENT__MET_BY:
				getMetBy().clear();
				getMetBy().addAll((Collection<? extends Element>)newValue);
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
			case OutsourcingPackage.OTHER_REQUIREMENT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case OutsourcingPackage.OTHER_REQUIREMENT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case OutsourcingPackage.OTHER_REQUIREMENT__MET_BY:
				getMetBy().clear();
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
			case OutsourcingPackage.OTHER_REQUIREMENT__SUBJECT:
				return subject != SUBJECT_EDEFAULT;
			case OutsourcingPackage.OTHER_REQUIREMENT__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case OutsourcingPackage.OTHER_REQUIREMENT__MET_BY:
				return metBy != null && !metBy.isEmpty();
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
		result.append(" (subject: ");
		result.append(subject);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //OtherRequirementImpl

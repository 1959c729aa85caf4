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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.ServiceAgency;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Candidate Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl#getRecommended <em>Recommended</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CandidateAssessmentImpl extends ActivityImpl implements CandidateAssessment {
	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<AssessmentSubject> scope;

	/**
	 * The cached value of the '{@link #getCandidates() <em>Candidates</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCandidates()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAgency> candidates;

	/**
	 * The cached value of the '{@link #getRecommended() <em>Recommended</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommended()
	 * @generated
	 * @ordered
	 */
	protected EList<ServiceAgency> recommended;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CandidateAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CANDIDATE_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AssessmentSubject> getScope() {
		if (scope == null) {
			scope = new EDataTypeUniqueEList<AssessmentSubject>(AssessmentSubject.class, this, OutsourcingPackage.CANDIDATE_ASSESSMENT__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAgency> getCandidates() {
		if (candidates == null) {
			candidates = new EObjectWithInverseEList.ManyInverse<ServiceAgency>(ServiceAgency.class, this, OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES, OutsourcingPackage.SERVICE_AGENCY__ASSESSMENTS);
		}
		return candidates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ServiceAgency> getRecommended() {
		if (recommended == null) {
			recommended = new EObjectEList<ServiceAgency>(ServiceAgency.class, this, OutsourcingPackage.CANDIDATE_ASSESSMENT__RECOMMENDED);
		}
		return recommended;
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getCandidates()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				return ((InternalEList<?>)getCandidates()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__SCOPE:
				return getScope();
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				return getCandidates();
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__RECOMMENDED:
				return getRecommended();
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends AssessmentSubject>)newValue);
				return;
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				getCandidates().clear();
				getCandidates().addAll((Collection<? extends ServiceAgency>)newValue);
				return;
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__RECOMMENDED:
				getRecommended().clear();
				getRecommended().addAll((Collection<? extends ServiceAgency>)newValue);
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__SCOPE:
				getScope().clear();
				return;
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				getCandidates().clear();
				return;
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__RECOMMENDED:
				getRecommended().clear();
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
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__SCOPE:
				return scope != null && !scope.isEmpty();
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__CANDIDATES:
				return candidates != null && !candidates.isEmpty();
			case OutsourcingPackage.CANDIDATE_ASSESSMENT__RECOMMENDED:
				return recommended != null && !recommended.isEmpty();
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
		result.append(" (scope: ");
		result.append(scope);
		result.append(')');
		return result.toString();
	}

} //CandidateAssessmentImpl

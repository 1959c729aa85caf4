/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Candidate Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Assessment of candidate agencies and personnel, 6.1 a), 4.2.3 b) 2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.CandidateAssessment#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CandidateAssessment#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.CandidateAssessment#getRecommended <em>Recommended</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCandidateAssessment()
 * @model annotation="http://www.plumbline.org/label en='Assessment of candidates' zh='\u5019\u9009\u673a\u6784\u548c\u4eba\u5458\u98ce\u9669\u8bc4\u4f30'"
 * @generated
 */
public interface CandidateAssessment extends Activity {
	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AssessmentSubject}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AssessmentSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies, personnel or both.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.AssessmentSubject
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCandidateAssessment_Scope()
	 * @model annotation="http://www.plumbline.org/label en='Subjects assessed' zh='\u8bc4\u4f30\u5bf9\u8c61'"
	 * @generated
	 */
	EList<AssessmentSubject> getScope();

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceAgency}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceAgency#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCandidateAssessment_Candidates()
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getAssessments
	 * @model opposite="assessments" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Candidates' zh='\u5019\u9009\u673a\u6784'"
	 * @generated
	 */
	EList<ServiceAgency> getCandidates();

	/**
	 * Returns the value of the '<em><b>Recommended</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceAgency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Agencies recommended, 4.2.3 b) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommended</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getCandidateAssessment_Recommended()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Recommended' zh='\u63a8\u8350\u673a\u6784'"
	 * @generated
	 */
	EList<ServiceAgency> getRecommended();

} // CandidateAssessment

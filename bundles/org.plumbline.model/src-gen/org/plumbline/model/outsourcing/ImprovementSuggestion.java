/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement Suggestion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The responsible unit suggests an improvement of outsourcing security management, 4.2.3 b) 6).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementSuggestion#getSubmittedBy <em>Submitted By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementSuggestion()
 * @model annotation="http://www.plumbline.org/label en='Improvement suggestion' zh='\u6539\u8fdb\u5efa\u8bae'"
 * @generated
 */
public interface ImprovementSuggestion extends Activity {
	/**
	 * Returns the value of the '<em><b>Submitted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that made the suggestion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted By</em>' reference.
	 * @see #setSubmittedBy(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementSuggestion_SubmittedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Submitted by' zh='\u63d0\u51fa\u673a\u6784'"
	 * @generated
	 */
	InternalUnit getSubmittedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementSuggestion#getSubmittedBy <em>Submitted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted By</em>' reference.
	 * @see #getSubmittedBy()
	 * @generated
	 */
	void setSubmittedBy(InternalUnit value);

} // ImprovementSuggestion

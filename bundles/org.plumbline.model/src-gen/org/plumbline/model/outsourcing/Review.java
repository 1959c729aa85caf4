/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A review of a managed document, 5.2.1 b), 5.2.2 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Review#getReviewedOn <em>Reviewed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Review#getReviewedBy <em>Reviewed By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Review#getCoverage <em>Coverage</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Review#getConclusion <em>Conclusion</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReview()
 * @model annotation="http://www.plumbline.org/label en='Review' zh='\u5ba1\u67e5'"
 * @generated
 */
public interface Review extends Element {
	/**
	 * Returns the value of the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the review took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed On</em>' attribute.
	 * @see #setReviewedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReview_ReviewedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Reviewed on' zh='\u5ba1\u67e5\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getReviewedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Review#getReviewedOn <em>Reviewed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed On</em>' attribute.
	 * @see #getReviewedOn()
	 * @generated
	 */
	void setReviewedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviewed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed By</em>' reference.
	 * @see #setReviewedBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReview_ReviewedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Reviewed by' zh='\u5ba1\u67e5\u4eba'"
	 * @generated
	 */
	Party getReviewedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Review#getReviewedBy <em>Reviewed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewed By</em>' reference.
	 * @see #getReviewedBy()
	 * @generated
	 */
	void setReviewedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Coverage</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ReviewCoverage}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ReviewCoverage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coverage</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ReviewCoverage
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReview_Coverage()
	 * @model annotation="http://www.plumbline.org/label en='Coverage' zh='\u5ba1\u67e5\u8303\u56f4'"
	 * @generated
	 */
	EList<ReviewCoverage> getCoverage();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReview_Conclusion()
	 * @model annotation="http://www.plumbline.org/label en='Conclusion' zh='\u5ba1\u67e5\u610f\u89c1'"
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Review#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

} // Review

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Managed Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document that is prepared, approved, published and reviewed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getPreparedBy <em>Prepared By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getEstablishedOn <em>Established On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getExecutedSince <em>Executed Since</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagedDocument#getRevisions <em>Revisions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Managed document' zh='\u7ba1\u7406\u6587\u4ef6'"
 * @generated
 */
public interface ManagedDocument extends Element {
	/**
	 * Returns the value of the '<em><b>Prepared By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who prepared it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prepared By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_PreparedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Prepared by' zh='\u5236\u5b9a\u673a\u6784'"
	 * @generated
	 */
	EList<InternalUnit> getPreparedBy();

	/**
	 * Returns the value of the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was drawn up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Established On</em>' attribute.
	 * @see #setEstablishedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_EstablishedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Established on' zh='\u5236\u5b9a\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getEstablishedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagedDocument#getEstablishedOn <em>Established On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Established On</em>' attribute.
	 * @see #getEstablishedOn()
	 * @generated
	 */
	void setEstablishedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_Approval()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Approval' zh='\u6279\u51c6'"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagedDocument#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_PublishedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Published on' zh='\u53d1\u5e03\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagedDocument#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it is carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Executed Since</em>' attribute.
	 * @see #setExecutedSince(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_ExecutedSince()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Executed since' zh='\u6267\u884c\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getExecutedSince();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagedDocument#getExecutedSince <em>Executed Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Executed Since</em>' attribute.
	 * @see #getExecutedSince()
	 * @generated
	 */
	void setExecutedSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its reviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_Reviews()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Reviews' zh='\u5ba1\u67e5\u8bb0\u5f55'"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its revisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagedDocument_Revisions()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Revisions' zh='\u4fee\u8ba2\u8bb0\u5f55'"
	 * @generated
	 */
	EList<Revision> getRevisions();

} // ManagedDocument

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing Amendment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A correction of the filing after a change, 6.5 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.FilingAmendment#getSubmittedOn <em>Submitted On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.FilingAmendment#getCovers <em>Covers</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFilingAmendment()
 * @model annotation="http://www.plumbline.org/label en='Filing amendment' zh='\u5907\u6848\u8c03\u6574'"
 * @generated
 */
public interface FilingAmendment extends Element {
	/**
	 * Returns the value of the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the correction was submitted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted On</em>' attribute.
	 * @see #setSubmittedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFilingAmendment_SubmittedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Submitted on' zh='\u63d0\u4ea4\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getSubmittedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.FilingAmendment#getSubmittedOn <em>Submitted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted On</em>' attribute.
	 * @see #getSubmittedOn()
	 * @generated
	 */
	void setSubmittedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Covers</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Change}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Change#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes it reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Covers</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFilingAmendment_Covers()
	 * @see org.plumbline.model.outsourcing.Change#getAmendments
	 * @model opposite="amendments" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Covers' zh='\u6d89\u53ca\u53d8\u5316'"
	 * @generated
	 */
	EList<Change> getCovers();

} // FilingAmendment

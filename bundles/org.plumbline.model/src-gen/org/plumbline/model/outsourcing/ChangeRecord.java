/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The record of a managed change, A.6 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ChangeRecord#getRecordedOn <em>Recorded On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ChangeRecord#getApproval <em>Approval</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChangeRecord()
 * @model annotation="http://www.plumbline.org/label en='Change record' zh='\u53d8\u66f4\u8bb0\u5f55'"
 * @generated
 */
public interface ChangeRecord extends Element {
	/**
	 * Returns the value of the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the record was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded On</em>' attribute.
	 * @see #setRecordedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChangeRecord_RecordedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Recorded on' zh='\u8bb0\u5f55\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getRecordedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ChangeRecord#getRecordedOn <em>Recorded On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded On</em>' attribute.
	 * @see #getRecordedOn()
	 * @generated
	 */
	void setRecordedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval of the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChangeRecord_Approval()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Approval' zh='\u5ba1\u6279'"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ChangeRecord#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

} // ChangeRecord

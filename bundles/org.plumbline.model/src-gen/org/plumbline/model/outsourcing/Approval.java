/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Approval</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An approval.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Approval#getDecision <em>Decision</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Approval#getApprover <em>Approver</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Approval#getApprovedOn <em>Approved On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getApproval()
 * @model annotation="http://www.plumbline.org/label en='Approval' zh='\u5ba1\u6279'"
 * @generated
 */
public interface Approval extends Element {
	/**
	 * Returns the value of the '<em><b>Decision</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ApprovalDecision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome of the approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ApprovalDecision
	 * @see #setDecision(ApprovalDecision)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getApproval_Decision()
	 * @model annotation="http://www.plumbline.org/label en='Decision' zh='\u7ed3\u8bba'"
	 * @generated
	 */
	ApprovalDecision getDecision();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Approval#getDecision <em>Decision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ApprovalDecision
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(ApprovalDecision value);

	/**
	 * Returns the value of the '<em><b>Approver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decides.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approver</em>' reference.
	 * @see #setApprover(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getApproval_Approver()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Approver' zh='\u5ba1\u6279\u4eba'"
	 * @generated
	 */
	Party getApprover();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Approval#getApprover <em>Approver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approver</em>' reference.
	 * @see #getApprover()
	 * @generated
	 */
	void setApprover(Party value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getApproval_ApprovedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Approved on' zh='\u5ba1\u6279\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Approval#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(PartialDate value);

} // Approval

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A preventive or corrective measure, 7.1 d), 8.1 a), 8.1 e).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getApproval <em>Approval</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementMeasure#getImplementedOn <em>Implemented On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure()
 * @model annotation="http://www.plumbline.org/label en='Improvement measure' zh='\u6539\u8fdb\u63aa\u65bd'"
 * @generated
 */
public interface ImprovementMeasure extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.MeasureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preventive or corrective.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MeasureKind
	 * @see #setKind(MeasureKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	MeasureKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MeasureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(MeasureKind value);

	/**
	 * Returns the value of the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was proposed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed On</em>' attribute.
	 * @see #setProposedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_ProposedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Proposed on' zh='\u63d0\u51fa\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getProposedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getProposedOn <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed On</em>' attribute.
	 * @see #getProposedOn()
	 * @generated
	 */
	void setProposedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approval by the supervising leader, 7.1 d).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approval</em>' containment reference.
	 * @see #setApproval(Approval)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_Approval()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Approval' zh='\u5ba1\u6279'"
	 * @generated
	 */
	Approval getApproval();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getApproval <em>Approval</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approval</em>' containment reference.
	 * @see #getApproval()
	 * @generated
	 */
	void setApproval(Approval value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_DueOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Due on' zh='\u8ba1\u5212\u5b8c\u6210\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDueOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ImplementationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was carried out, 8.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ImplementationStatus
	 * @see #setStatus(ImplementationStatus)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_Status()
	 * @model annotation="http://www.plumbline.org/label en='Status' zh='\u843d\u5b9e\u72b6\u6001'"
	 * @generated
	 */
	ImplementationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ImplementationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ImplementationStatus value);

	/**
	 * Returns the value of the '<em><b>Implemented On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implemented On</em>' attribute.
	 * @see #setImplementedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementMeasure_ImplementedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Implemented on' zh='\u843d\u5b9e\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getImplementedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getImplementedOn <em>Implemented On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Implemented On</em>' attribute.
	 * @see #getImplementedOn()
	 * @generated
	 */
	void setImplementedOn(PartialDate value);

} // ImprovementMeasure

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource Allocation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Resources provided for managing outsourcing security, 4.2.2 c) 2).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ResourceAllocation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResourceAllocation#getYear <em>Year</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedOn <em>Approved On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedBy <em>Approved By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResourceAllocation()
 * @model annotation="http://www.plumbline.org/label en='Resource allocation' zh='\u8d44\u6e90\u4fdd\u969c'"
 * @generated
 */
public interface ResourceAllocation extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ResourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ResourceKind
	 * @see #setKind(ResourceKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResourceAllocation_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	ResourceKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResourceAllocation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ResourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResourceKind value);

	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget year, 0 if not tied to a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(int)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResourceAllocation_Year()
	 * @model annotation="http://www.plumbline.org/label en='Year' zh='\u5e74\u5ea6' zh.description='\u9884\u7b97\u5e74\u5ea6\uff0c\u4e0d\u9650\u5e74\u5ea6\u65f6\u4e3a 0'"
	 * @generated
	 */
	int getYear();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResourceAllocation#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(int value);

	/**
	 * Returns the value of the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was approved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved On</em>' attribute.
	 * @see #setApprovedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResourceAllocation_ApprovedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Approved on' zh='\u6279\u590d\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getApprovedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedOn <em>Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved On</em>' attribute.
	 * @see #getApprovedOn()
	 * @generated
	 */
	void setApprovedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResourceAllocation_ApprovedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Approved by' zh='\u6279\u51c6\u4eba'"
	 * @generated
	 */
	Official getApprovedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Official value);

} // ResourceAllocation

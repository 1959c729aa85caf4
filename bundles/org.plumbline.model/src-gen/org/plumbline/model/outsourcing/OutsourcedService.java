/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outsourced Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A service under a contract, 3.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcedService#getType <em>Type</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcedService#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcedService#getTerminatedOn <em>Terminated On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.OutsourcedService#getTerminationRequiredBy <em>Termination Required By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcedService()
 * @model annotation="http://www.plumbline.org/label en='Outsourced service' zh='\u5916\u5305\u670d\u52a1'"
 * @generated
 */
public interface OutsourcedService extends Element {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ServiceType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ServiceType
	 * @see #setType(ServiceType)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcedService_Type()
	 * @model annotation="http://www.plumbline.org/label en='Type' zh='\u670d\u52a1\u7c7b\u578b'"
	 * @generated
	 */
	ServiceType getType();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcedService#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ServiceType
	 * @see #getType()
	 * @generated
	 */
	void setType(ServiceType value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day; absent if since the start of the contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcedService_StartsOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Starts on' zh='\u5f00\u59cb\u65e5\u671f' zh.description='\u670d\u52a1\u7b2c\u4e00\u5929\uff0c\u81ea\u5408\u540c\u5f00\u59cb\u5373\u63d0\u4f9b\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	PartialDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcedService#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Terminated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was ended, 8.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terminated On</em>' attribute.
	 * @see #setTerminatedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcedService_TerminatedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Terminated on' zh='\u7ec8\u6b62\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getTerminatedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.OutsourcedService#getTerminatedOn <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terminated On</em>' attribute.
	 * @see #getTerminatedOn()
	 * @generated
	 */
	void setTerminatedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Termination Required By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.SupervisionActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations or audits whose findings require its end, 8.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Termination Required By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcedService_TerminationRequiredBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Termination required by' zh='\u8981\u6c42\u7ec8\u6b62\u7684\u8bc4\u4f30\u5ba1\u8ba1' zh.description='\u7ed3\u8bba\u8981\u6c42\u7ec8\u6b62\u8be5\u670d\u52a1\u7684\u8bc4\u4f30\u6216\u5ba1\u8ba1'"
	 * @generated
	 */
	EList<SupervisionActivity> getTerminationRequiredBy();

} // OutsourcedService

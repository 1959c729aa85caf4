/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Exit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The exit from an outsourced service, 8.2. Its performedOn is the day of completion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getManagement <em>Management</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getTechnical <em>Technical</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceExit#getDispositions <em>Dispositions</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit()
 * @model annotation="http://www.plumbline.org/label en='Service exit' zh='\u670d\u52a1\u9000\u51fa'"
 * @generated
 */
public interface ServiceExit extends Activity {
	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceContract#getExits <em>Exits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(ServiceContract)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_Contract()
	 * @see org.plumbline.model.outsourcing.ServiceContract#getExits
	 * @model opposite="exits" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contract' zh='\u5408\u540c'"
	 * @generated
	 */
	ServiceContract getContract();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceExit#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(ServiceContract value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the exit began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_StartedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Started on' zh='\u542f\u52a8\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceExit#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Condition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The condition that led to it, 6.2.2 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Condition</em>' reference.
	 * @see #setCondition(ExitCondition)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_Condition()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Condition' zh='\u89e6\u53d1\u7684\u9000\u51fa\u6761\u4ef6' zh.description='\u5f15\u8d77\u9000\u51fa\u7684\u6761\u4ef6'"
	 * @generated
	 */
	ExitCondition getCondition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceExit#getCondition <em>Condition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' reference.
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(ExitCondition value);

	/**
	 * Returns the value of the '<em><b>Management</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExitManagementContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExitManagementContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management requirements carried out, 8.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Management</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ExitManagementContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_Management()
	 * @model annotation="http://www.plumbline.org/label en='Management requirements carried out' zh='\u5df2\u6267\u884c\u7684\u7ba1\u7406\u8981\u6c42'"
	 * @generated
	 */
	EList<ExitManagementContent> getManagement();

	/**
	 * Returns the value of the '<em><b>Technical</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ExitTechnicalContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ExitTechnicalContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical requirements carried out, 8.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technical</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ExitTechnicalContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_Technical()
	 * @model annotation="http://www.plumbline.org/label en='Technical requirements carried out' zh='\u5df2\u6267\u884c\u7684\u6280\u672f\u8981\u6c42'"
	 * @generated
	 */
	EList<ExitTechnicalContent> getTechnical();

	/**
	 * Returns the value of the '<em><b>Dispositions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Disposition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of information, documents and resources, 8.2 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dispositions</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceExit_Dispositions()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Dispositions' zh='\u4fe1\u606f\u548c\u8d44\u6e90\u5904\u7f6e' zh.description='\u4fe1\u606f\u3001\u6587\u6863\u548c\u8d44\u6e90\u7684\u53bb\u5411'"
	 * @generated
	 */
	EList<Disposition> getDispositions();

} // ServiceExit

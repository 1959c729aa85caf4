/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Contract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A contract with an agency, 3.2, 6.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getStartsOn <em>Starts On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getEndsOn <em>Ends On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getTerminatedOn <em>Terminated On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getServices <em>Services</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getSecurityClauses <em>Security Clauses</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getExitStrategy <em>Exit Strategy</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getDeliveryStages <em>Delivery Stages</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getSubcontracts <em>Subcontracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getMandates <em>Mandates</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getPersonnel <em>Personnel</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getFilings <em>Filings</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServiceContract#getExits <em>Exits</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract()
 * @model annotation="http://www.plumbline.org/label en='Service contract' zh='\u670d\u52a1\u5916\u5305\u5408\u540c'"
 * @generated
 */
public interface ServiceContract extends Element {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceAgency#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that provides the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(ServiceAgency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Agency()
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getContracts
	 * @model opposite="contracts" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agency' zh='\u5916\u5305\u670d\u52a1\u673a\u6784'"
	 * @generated
	 */
	ServiceAgency getAgency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(ServiceAgency value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_SignedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Signed on' zh='\u7b7e\u8ba2\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the service.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Starts On</em>' attribute.
	 * @see #setStartsOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_StartsOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Starts on' zh='\u670d\u52a1\u671f\u8d77'"
	 * @generated
	 */
	PartialDate getStartsOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getStartsOn <em>Starts On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Starts On</em>' attribute.
	 * @see #getStartsOn()
	 * @generated
	 */
	void setStartsOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the service as agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends On</em>' attribute.
	 * @see #setEndsOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_EndsOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Ends on' zh='\u670d\u52a1\u671f\u6b62' zh.description='\u7ea6\u5b9a\u7684\u670d\u52a1\u6700\u540e\u4e00\u5929'"
	 * @generated
	 */
	PartialDate getEndsOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getEndsOn <em>Ends On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends On</em>' attribute.
	 * @see #getEndsOn()
	 * @generated
	 */
	void setEndsOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Terminated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended before its time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terminated On</em>' attribute.
	 * @see #setTerminatedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_TerminatedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Terminated on' zh='\u63d0\u524d\u7ec8\u6b62\u65e5\u671f' zh.description='\u63d0\u524d\u7ec8\u6b62\u7684\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getTerminatedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getTerminatedOn <em>Terminated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Terminated On</em>' attribute.
	 * @see #getTerminatedOn()
	 * @generated
	 */
	void setTerminatedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Services</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.OutsourcedService}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Services it covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Services</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Services()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Services' zh='\u5916\u5305\u670d\u52a1'"
	 * @generated
	 */
	EList<OutsourcedService> getServices();

	/**
	 * Returns the value of the '<em><b>Security Clauses</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its security clauses, 6.2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Clauses</em>' containment reference.
	 * @see #setSecurityClauses(SecurityClauses)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_SecurityClauses()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Security clauses' zh='\u4fe1\u606f\u5b89\u5168\u6761\u6b3e'"
	 * @generated
	 */
	SecurityClauses getSecurityClauses();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getSecurityClauses <em>Security Clauses</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Clauses</em>' containment reference.
	 * @see #getSecurityClauses()
	 * @generated
	 */
	void setSecurityClauses(SecurityClauses value);

	/**
	 * Returns the value of the '<em><b>Exit Strategy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its exit clauses, 6.2.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exit Strategy</em>' containment reference.
	 * @see #setExitStrategy(ExitStrategy)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_ExitStrategy()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Exit strategy' zh='\u9000\u51fa\u7b56\u7565\u6761\u6b3e'"
	 * @generated
	 */
	ExitStrategy getExitStrategy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServiceContract#getExitStrategy <em>Exit Strategy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exit Strategy</em>' containment reference.
	 * @see #getExitStrategy()
	 * @generated
	 */
	void setExitStrategy(ExitStrategy value);

	/**
	 * Returns the value of the '<em><b>Delivery Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.DeliveryStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages of delivery and their objectives, A.2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivery Stages</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_DeliveryStages()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Delivery stages' zh='\u4ea4\u4ed8\u9636\u6bb5'"
	 * @generated
	 */
	EList<DeliveryStage> getDeliveryStages();

	/**
	 * Returns the value of the '<em><b>Subcontracts</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Subcontract}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subcontracts, 3.4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subcontracts</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Subcontracts()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Subcontracts' zh='\u670d\u52a1\u5206\u5305'"
	 * @generated
	 */
	EList<Subcontract> getSubcontracts();

	/**
	 * Returns the value of the '<em><b>Mandates</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.AgencyMandate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the agency may do on behalf of the department, A.6 e).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandates</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Mandates()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Mandates' zh='\u6388\u6743\u6d3b\u52a8' zh.description='\u673a\u6784\u53ef\u4ee3\u8868\u653f\u5e9c\u90e8\u95e8\u5f00\u5c55\u7684\u6d3b\u52a8'"
	 * @generated
	 */
	EList<AgencyMandate> getMandates();

	/**
	 * Returns the value of the '<em><b>Personnel</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServicePerson}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServicePerson#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Personnel who work on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Personnel</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Personnel()
	 * @see org.plumbline.model.outsourcing.ServicePerson#getContracts
	 * @model opposite="contracts" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Personnel' zh='\u670d\u52a1\u4eba\u5458'"
	 * @generated
	 */
	EList<ServicePerson> getPersonnel();

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ManagementPlan}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ManagementPlan#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security management plans for it, 6.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Plans()
	 * @see org.plumbline.model.outsourcing.ManagementPlan#getContract
	 * @model opposite="contract" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Plans' zh='\u7ba1\u7406\u8ba1\u5212'"
	 * @generated
	 */
	EList<ManagementPlan> getPlans();

	/**
	 * Returns the value of the '<em><b>Filings</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Filing}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Filing#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filings of it, 6.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Filings</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Filings()
	 * @see org.plumbline.model.outsourcing.Filing#getContract
	 * @model opposite="contract" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Filings' zh='\u5907\u6848'"
	 * @generated
	 */
	EList<Filing> getFilings();

	/**
	 * Returns the value of the '<em><b>Exits</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceExit}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceExit#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exits from it, 8.2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exits</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceContract_Exits()
	 * @see org.plumbline.model.outsourcing.ServiceExit#getContract
	 * @model opposite="contract" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Exits' zh='\u9000\u51fa'"
	 * @generated
	 */
	EList<ServiceExit> getExits();

} // ServiceContract

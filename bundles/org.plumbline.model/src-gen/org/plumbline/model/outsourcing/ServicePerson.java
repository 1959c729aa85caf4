/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Service Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person of an agency who works on the service, 6.1 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getCitizenship <em>Citizenship</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getPosition <em>Position</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getServesFrom <em>Serves From</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getServesUntil <em>Serves Until</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getReplaces <em>Replaces</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getReplacedBy <em>Replaced By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getQualifications <em>Qualifications</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getEmployment <em>Employment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getContracts <em>Contracts</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ServicePerson#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson()
 * @model annotation="http://www.plumbline.org/label en='Service person' zh='\u670d\u52a1\u4eba\u5458'"
 * @generated
 */
public interface ServicePerson extends Person {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceAgency#getPersonnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency the person belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' container reference.
	 * @see #setAgency(ServiceAgency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Agency()
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getPersonnel
	 * @model opposite="personnel" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agency' zh='\u6240\u5c5e\u673a\u6784'"
	 * @generated
	 */
	ServiceAgency getAgency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getAgency <em>Agency</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' container reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(ServiceAgency value);

	/**
	 * Returns the value of the '<em><b>Citizenship</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Citizenship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Citizenship, 6.1 c) 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citizenship</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Citizenship
	 * @see #setCitizenship(Citizenship)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Citizenship()
	 * @model annotation="http://www.plumbline.org/label en='Citizenship' zh='\u56fd\u7c4d'"
	 * @generated
	 */
	Citizenship getCitizenship();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getCitizenship <em>Citizenship</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citizenship</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Citizenship
	 * @see #getCitizenship()
	 * @generated
	 */
	void setCitizenship(Citizenship value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Post held, 6.1 c) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Position()
	 * @model annotation="http://www.plumbline.org/label en='Position' zh='\u5c97\u4f4d'"
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Duties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duties of the post as written down, 6.1 c) 2).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duties</em>' attribute.
	 * @see #setDuties(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Duties()
	 * @model annotation="http://www.plumbline.org/label en='Duties' zh='\u5c97\u4f4d\u804c\u8d23' zh.description='\u4e66\u9762\u89c4\u5b9a\u7684\u5c97\u4f4d\u804c\u8d23'"
	 * @generated
	 */
	String getDuties();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getDuties <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duties</em>' attribute.
	 * @see #getDuties()
	 * @generated
	 */
	void setDuties(String value);

	/**
	 * Returns the value of the '<em><b>Serves From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day on the service; absent if since the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves From</em>' attribute.
	 * @see #setServesFrom(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_ServesFrom()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Serves from' zh='\u5230\u5c97\u65e5\u671f' zh.description='\u53c2\u4e0e\u670d\u52a1\u7684\u7b2c\u4e00\u5929\uff0c\u81ea\u670d\u52a1\u5f00\u59cb\u5373\u53c2\u4e0e\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	PartialDate getServesFrom();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getServesFrom <em>Serves From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serves From</em>' attribute.
	 * @see #getServesFrom()
	 * @generated
	 */
	void setServesFrom(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Serves Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day on the service; absent while serving.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves Until</em>' attribute.
	 * @see #setServesUntil(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_ServesUntil()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Serves until' zh='\u79bb\u573a\u65e5\u671f' zh.description='\u53c2\u4e0e\u670d\u52a1\u7684\u6700\u540e\u4e00\u5929\uff0c\u4ecd\u5728\u670d\u52a1\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	PartialDate getServesUntil();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getServesUntil <em>Serves Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serves Until</em>' attribute.
	 * @see #getServesUntil()
	 * @generated
	 */
	void setServesUntil(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServicePerson#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the person took over from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' reference.
	 * @see #setReplaces(ServicePerson)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Replaces()
	 * @see org.plumbline.model.outsourcing.ServicePerson#getReplacedBy
	 * @model opposite="replacedBy" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Takes over from' zh='\u63a5\u66ff' zh.description='\u63a5\u66ff\u4e86\u54ea\u4f4d\u4eba\u5458'"
	 * @generated
	 */
	ServicePerson getReplaces();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getReplaces <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' reference.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(ServicePerson value);

	/**
	 * Returns the value of the '<em><b>Replaced By</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServicePerson#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaced By</em>' reference.
	 * @see #setReplacedBy(ServicePerson)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_ReplacedBy()
	 * @see org.plumbline.model.outsourcing.ServicePerson#getReplaces
	 * @model opposite="replaces" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Replaced by' zh='\u88ab\u63a5\u66ff' zh.description='\u7531\u54ea\u4f4d\u4eba\u5458\u63a5\u66ff'"
	 * @generated
	 */
	ServicePerson getReplacedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getReplacedBy <em>Replaced By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaced By</em>' reference.
	 * @see #getReplacedBy()
	 * @generated
	 */
	void setReplacedBy(ServicePerson value);

	/**
	 * Returns the value of the '<em><b>Qualifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Qualification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualifications, 6.1 c) 3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Qualifications</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Qualifications()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Qualifications' zh='\u8d44\u683c'"
	 * @generated
	 */
	EList<Qualification> getQualifications();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.PersonnelCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks of the person, 6.1 c) 4), 6.1 c) 5), A.3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Checks()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Checks' zh='\u6838\u67e5\u8bb0\u5f55'"
	 * @generated
	 */
	EList<PersonnelCheck> getChecks();

	/**
	 * Returns the value of the '<em><b>Employment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employment by the agency, 6.1 c) 6).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Employment</em>' containment reference.
	 * @see #setEmployment(Employment)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Employment()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Employment' zh='\u52b3\u52a8\u5173\u7cfb'"
	 * @generated
	 */
	Employment getEmployment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ServicePerson#getEmployment <em>Employment</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Employment</em>' containment reference.
	 * @see #getEmployment()
	 * @generated
	 */
	void setEmployment(Employment value);

	/**
	 * Returns the value of the '<em><b>Contracts</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ServiceContract}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceContract#getPersonnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contracts the person works on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contracts</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Contracts()
	 * @see org.plumbline.model.outsourcing.ServiceContract#getPersonnel
	 * @model opposite="personnel" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contracts' zh='\u670d\u52a1\u7684\u5408\u540c'"
	 * @generated
	 */
	EList<ServiceContract> getContracts();

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Account}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Account#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accounts held, A.4 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accounts</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServicePerson_Accounts()
	 * @see org.plumbline.model.outsourcing.Account#getHolder
	 * @model opposite="holder" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Accounts' zh='\u8d26\u6237'"
	 * @generated
	 */
	EList<Account> getAccounts();

} // ServicePerson

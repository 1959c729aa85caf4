/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Subcontract</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the service handed on to another organisation, 3.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Subcontract#getSubcontractor <em>Subcontractor</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Subcontract#getScope <em>Scope</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Subcontract#getConsent <em>Consent</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSubcontract()
 * @model annotation="http://www.plumbline.org/label en='Subcontract' zh='\u670d\u52a1\u5206\u5305'"
 * @generated
 */
public interface Subcontract extends Element {
	/**
	 * Returns the value of the '<em><b>Subcontractor</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceAgency#getSubcontracts <em>Subcontracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom the part is handed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subcontractor</em>' reference.
	 * @see #setSubcontractor(ServiceAgency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSubcontract_Subcontractor()
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getSubcontracts
	 * @model opposite="subcontracts" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Subcontractor' zh='\u5206\u5305\u673a\u6784'"
	 * @generated
	 */
	ServiceAgency getSubcontractor();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Subcontract#getSubcontractor <em>Subcontractor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subcontractor</em>' reference.
	 * @see #getSubcontractor()
	 * @generated
	 */
	void setSubcontractor(ServiceAgency value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which part is handed on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSubcontract_Scope()
	 * @model annotation="http://www.plumbline.org/label en='Scope' zh='\u5206\u5305\u5185\u5bb9'"
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Subcontract#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consent of the department, 6.4 b) 1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' containment reference.
	 * @see #setConsent(Approval)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSubcontract_Consent()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Consent' zh='\u4e66\u9762\u540c\u610f'"
	 * @generated
	 */
	Approval getConsent();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Subcontract#getConsent <em>Consent</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' containment reference.
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Approval value);

} // Subcontract

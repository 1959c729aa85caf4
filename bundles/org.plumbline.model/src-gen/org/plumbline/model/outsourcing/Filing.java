/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Filing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Filing of the agency with the authority, 6.5. Its performedOn is the day of submission.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Filing#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Filing#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Filing#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Filing#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFiling()
 * @model annotation="http://www.plumbline.org/label en='Filing' zh='\u5907\u6848'"
 * @generated
 */
public interface Filing extends Activity {
	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ServiceContract#getFilings <em>Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract filed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(ServiceContract)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFiling_Contract()
	 * @see org.plumbline.model.outsourcing.ServiceContract#getFilings
	 * @model opposite="filings" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contract' zh='\u5408\u540c'"
	 * @generated
	 */
	ServiceContract getContract();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Filing#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(ServiceContract value);

	/**
	 * Returns the value of the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With which authority the contract is filed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' reference.
	 * @see #setAuthority(SupervisingAuthority)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFiling_Authority()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Authority' zh='\u5907\u6848\u53d7\u7406\u90e8\u95e8'"
	 * @generated
	 */
	SupervisingAuthority getAuthority();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Filing#getAuthority <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' reference.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(SupervisingAuthority value);

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.FilingContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.FilingContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the filing contains, 6.5 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.FilingContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFiling_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5907\u6848\u5185\u5bb9'"
	 * @generated
	 */
	EList<FilingContent> getContents();

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.FilingAmendment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Later corrections, 6.5 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendments</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFiling_Amendments()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Amendments' zh='\u5907\u6848\u8c03\u6574'"
	 * @generated
	 */
	EList<FilingAmendment> getAmendments();

} // Filing

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Authority Inspection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inspection by an authority, 4.1 d).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AuthorityInspection#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.AuthorityInspection#getCooperation <em>Cooperation</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorityInspection()
 * @model annotation="http://www.plumbline.org/label en='Authority inspection' zh='\u4e3b\u7ba1\u90e8\u95e8\u76d1\u7763\u68c0\u67e5'"
 * @generated
 */
public interface AuthorityInspection extends SupervisionActivity {
	/**
	 * Returns the value of the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The authority that inspected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Authority</em>' reference.
	 * @see #setAuthority(SupervisingAuthority)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorityInspection_Authority()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Authority' zh='\u68c0\u67e5\u90e8\u95e8'"
	 * @generated
	 */
	SupervisingAuthority getAuthority();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AuthorityInspection#getAuthority <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Authority</em>' reference.
	 * @see #getAuthority()
	 * @generated
	 */
	void setAuthority(SupervisingAuthority value);

	/**
	 * Returns the value of the '<em><b>Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the department cooperated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cooperation</em>' attribute.
	 * @see #setCooperation(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorityInspection_Cooperation()
	 * @model annotation="http://www.plumbline.org/label en='Cooperation' zh='\u914d\u5408\u60c5\u51b5'"
	 * @generated
	 */
	String getCooperation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AuthorityInspection#getCooperation <em>Cooperation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cooperation</em>' attribute.
	 * @see #getCooperation()
	 * @generated
	 */
	void setCooperation(String value);

} // AuthorityInspection

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Execution Inspection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Inspection of the execution, organised by the supervising leader, 4.2.2 c) 3).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ExecutionInspection#getOrganisedBy <em>Organised By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExecutionInspection()
 * @model annotation="http://www.plumbline.org/label en='Execution inspection' zh='\u6267\u884c\u60c5\u51b5\u68c0\u67e5'"
 * @generated
 */
public interface ExecutionInspection extends SupervisionActivity {
	/**
	 * Returns the value of the '<em><b>Organised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader who organised it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organised By</em>' reference.
	 * @see #setOrganisedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExecutionInspection_OrganisedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Organised by' zh='\u7ec4\u7ec7\u9886\u5bfc'"
	 * @generated
	 */
	Official getOrganisedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ExecutionInspection#getOrganisedBy <em>Organised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organised By</em>' reference.
	 * @see #getOrganisedBy()
	 * @generated
	 */
	void setOrganisedBy(Official value);

} // ExecutionInspection

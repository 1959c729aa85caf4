/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Security Clauses</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The security clauses of a contract, 6.2.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityClauses#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityClauses#getContents <em>Contents</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityClauses#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityClauses#getDeliveryStages <em>Delivery Stages</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauses()
 * @model annotation="http://www.plumbline.org/label en='Security clauses' zh='\u4fe1\u606f\u5b89\u5168\u6761\u6b3e'"
 * @generated
 */
public interface SecurityClauses extends Element {
	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ManagementRegulation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The regulation they rest on, 6.2.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauses_BasedOn()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Based on' zh='\u4f9d\u636e\u7684\u5236\u5ea6'"
	 * @generated
	 */
	EList<ManagementRegulation> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Contents</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.SecurityClauseContent}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.SecurityClauseContent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they contain, 6.2.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.SecurityClauseContent
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauses_Contents()
	 * @model annotation="http://www.plumbline.org/label en='Contents' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<SecurityClauseContent> getContents();

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Revision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions after changes, 6.2.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauses_Revisions()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Revisions' zh='\u4fee\u8ba2\u8bb0\u5f55'"
	 * @generated
	 */
	EList<Revision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Delivery Stages</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.DeliveryStage}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn <em>Described In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stages whose objectives they describe, A.2.1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivery Stages</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauses_DeliveryStages()
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn
	 * @model opposite="describedIn" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Delivery stages described' zh='\u63cf\u8ff0\u7684\u4ea4\u4ed8\u9636\u6bb5' zh.description='\u6761\u6b3e\u63cf\u8ff0\u4e86\u76ee\u6807\u7684\u4ea4\u4ed8\u9636\u6bb5'"
	 * @generated
	 */
	EList<DeliveryStage> getDeliveryStages();

} // SecurityClauses

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supervision Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An evaluation, audit, verification or inspection, with what it found, 4.2.3 b) 4), clause 7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisionActivity#getContract <em>Contract</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisionActivity#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisionActivity#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisionActivity#getRevisionNeed <em>Revision Need</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisionActivity()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Supervision activity' zh='\u76d1\u7763\u6d3b\u52a8'"
 * @generated
 */
public interface SupervisionActivity extends Activity {
	/**
	 * Returns the value of the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contract looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contract</em>' reference.
	 * @see #setContract(ServiceContract)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisionActivity_Contract()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Contract' zh='\u5408\u540c'"
	 * @generated
	 */
	ServiceContract getContract();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SupervisionActivity#getContract <em>Contract</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contract</em>' reference.
	 * @see #getContract()
	 * @generated
	 */
	void setContract(ServiceContract value);

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisionActivity_Problems()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Problems' zh='\u53d1\u73b0\u7684\u95ee\u9898'"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ImprovementMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preventive and corrective measures proposed, 7.1 d).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisionActivity_Measures()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u63d0\u51fa\u7684\u63aa\u65bd'"
	 * @generated
	 */
	EList<ImprovementMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Revision Need</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether controls, policy or regulation were found to need a revision, 8.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision Need</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #setRevisionNeed(Need)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisionActivity_RevisionNeed()
	 * @model annotation="http://www.plumbline.org/label en='Need to revise controls, policy or regulation' zh='\u63a7\u5236\u63aa\u65bd\u3001\u7b56\u7565\u6216\u5236\u5ea6\u4fee\u8ba2\u5fc5\u8981\u6027' zh.description='\u63a7\u5236\u63aa\u65bd\u3001\u7b56\u7565\u6216\u5236\u5ea6\u662f\u5426\u9700\u8981\u4fee\u8ba2'"
	 * @generated
	 */
	Need getRevisionNeed();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SupervisionActivity#getRevisionNeed <em>Revision Need</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision Need</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #getRevisionNeed()
	 * @generated
	 */
	void setRevisionNeed(Need value);

} // SupervisionActivity

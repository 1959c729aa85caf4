/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Test Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A test of a plan or a backup, A.2.2 c), A.8 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.TestRun#getTestedOn <em>Tested On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.TestRun#getTestedBy <em>Tested By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.TestRun#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTestRun()
 * @model annotation="http://www.plumbline.org/label en='Test run' zh='\u6d4b\u8bd5'"
 * @generated
 */
public interface TestRun extends Element {
	/**
	 * Returns the value of the '<em><b>Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the test took place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested On</em>' attribute.
	 * @see #setTestedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTestRun_TestedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Tested on' zh='\u6d4b\u8bd5\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getTestedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.TestRun#getTestedOn <em>Tested On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tested On</em>' attribute.
	 * @see #getTestedOn()
	 * @generated
	 */
	void setTestedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Tested By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tested By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTestRun_TestedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Tested by' zh='\u6d4b\u8bd5\u4eba'"
	 * @generated
	 */
	EList<Party> getTestedBy();

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.TestResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the test showed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.TestResult
	 * @see #setResult(TestResult)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTestRun_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u6d4b\u8bd5\u7ed3\u679c'"
	 * @generated
	 */
	TestResult getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.TestRun#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see org.plumbline.model.outsourcing.TestResult
	 * @see #getResult()
	 * @generated
	 */
	void setResult(TestResult value);

} // TestRun

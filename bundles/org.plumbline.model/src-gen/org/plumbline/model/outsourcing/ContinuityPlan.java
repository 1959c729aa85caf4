/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Continuity Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The business continuity plan, A.8 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ContinuityPlan#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getContinuityPlan()
 * @model annotation="http://www.plumbline.org/label en='Continuity plan' zh='\u4e1a\u52a1\u8fde\u7eed\u6027\u4fdd\u969c\u8ba1\u5212'"
 * @generated
 */
public interface ContinuityPlan extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.TestRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its tests, A.8 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getContinuityPlan_Tests()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Tests' zh='\u6d4b\u8bd5\u9a8c\u8bc1'"
	 * @generated
	 */
	EList<TestRun> getTests();

} // ContinuityPlan

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement Comparison</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The plan that compares the service before and after improvement, 8.1 d).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementComparison#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementComparison#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementComparison()
 * @model annotation="http://www.plumbline.org/label en='Improvement comparison' zh='\u670d\u52a1\u6539\u8fdb\u6bd4\u5bf9\u8ba1\u5212'"
 * @generated
 */
public interface ImprovementComparison extends Activity {
	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ImprovementMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures whose effect is compared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementComparison_Measures()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u6bd4\u5bf9\u7684\u63aa\u65bd'"
	 * @generated
	 */
	EList<ImprovementMeasure> getMeasures();

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the comparison showed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementComparison_Result()
	 * @model annotation="http://www.plumbline.org/label en='Result' zh='\u6bd4\u5bf9\u7ed3\u679c'"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementComparison#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

} // ImprovementComparison

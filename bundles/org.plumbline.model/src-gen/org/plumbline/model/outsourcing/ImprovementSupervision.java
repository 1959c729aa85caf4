/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Improvement Supervision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The supervising leader follows up improvement, 4.2.2 c) 5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementSupervision#getSupervisedBy <em>Supervised By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ImprovementSupervision#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementSupervision()
 * @model annotation="http://www.plumbline.org/label en='Improvement supervision' zh='\u6539\u8fdb\u7763\u529e'"
 * @generated
 */
public interface ImprovementSupervision extends Activity {
	/**
	 * Returns the value of the '<em><b>Supervised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader who followed up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supervised By</em>' reference.
	 * @see #setSupervisedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementSupervision_SupervisedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Supervised by' zh='\u7763\u529e\u9886\u5bfc'"
	 * @generated
	 */
	Official getSupervisedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ImprovementSupervision#getSupervisedBy <em>Supervised By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supervised By</em>' reference.
	 * @see #getSupervisedBy()
	 * @generated
	 */
	void setSupervisedBy(Official value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ImprovementMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was followed up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getImprovementSupervision_Measures()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u7763\u529e\u4e8b\u9879'"
	 * @generated
	 */
	EList<ImprovementMeasure> getMeasures();

} // ImprovementSupervision

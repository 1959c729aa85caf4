/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Redundancy Determination</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Investigation and decision on levels of redundancy, A.8 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.RedundancyDetermination#getSubjects <em>Subjects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.RedundancyDetermination#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRedundancyDetermination()
 * @model annotation="http://www.plumbline.org/label en='Redundancy determination' zh='\u5197\u4f59\u7ea7\u522b\u786e\u5b9a'"
 * @generated
 */
public interface RedundancyDetermination extends Activity {
	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.RedundancySubject}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RedundancySubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For what a level was determined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.RedundancySubject
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRedundancyDetermination_Subjects()
	 * @model annotation="http://www.plumbline.org/label en='Subjects' zh='\u5197\u4f59\u5bf9\u8c61'"
	 * @generated
	 */
	EList<RedundancySubject> getSubjects();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRedundancyDetermination_Level()
	 * @model annotation="http://www.plumbline.org/label en='Level' zh='\u5197\u4f59\u7ea7\u522b'"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.RedundancyDetermination#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

} // RedundancyDetermination

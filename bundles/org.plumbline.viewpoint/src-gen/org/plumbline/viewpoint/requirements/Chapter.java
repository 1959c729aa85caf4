/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chapter or section of the standard, or its annex.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.viewpoint.requirements.Chapter#getChapters <em>Chapters</em>}</li>
 *   <li>{@link org.plumbline.viewpoint.requirements.Chapter#getRequirements <em>Requirements</em>}</li>
 * </ul>
 *
 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getChapter()
 * @model annotation="http://www.plumbline.org/label en='Chapter' zh='\u7ae0\u8282'"
 * @generated
 */
public interface Chapter extends Provision {
	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.viewpoint.requirements.Chapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections directly inside this one, in the order of the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getChapter_Chapters()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Sections' zh='\u8282' zh.description='\u76f4\u63a5\u4e0b\u5c5e\u7684\u5404\u8282'"
	 * @generated
	 */
	EList<Chapter> getChapters();

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.viewpoint.requirements.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The requirements directly inside this section, in the order of the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getChapter_Requirements()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Requirements' zh='\u8981\u6c42' zh.description='\u76f4\u63a5\u5c5e\u4e8e\u672c\u8282\u7684\u8981\u6c42'"
	 * @generated
	 */
	EList<Requirement> getRequirements();

} // Chapter

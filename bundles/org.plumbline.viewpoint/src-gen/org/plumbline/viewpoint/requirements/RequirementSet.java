/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The requirements of the standard on one project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.viewpoint.requirements.RequirementSet#getProject <em>Project</em>}</li>
 *   <li>{@link org.plumbline.viewpoint.requirements.RequirementSet#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getRequirementSet()
 * @model annotation="http://www.plumbline.org/label en='Requirements' zh='\u6807\u51c6\u8981\u6c42'"
 * @generated
 */
public interface RequirementSet extends EObject {
	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project on which the requirements are made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(OutsourcingProject)
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getRequirementSet_Project()
	 * @model annotation="http://www.plumbline.org/label en='Project' zh='\u9879\u76ee' zh.description='\u8981\u6c42\u6240\u9488\u5bf9\u7684\u9879\u76ee'"
	 * @generated
	 */
	OutsourcingProject getProject();

	/**
	 * Sets the value of the '{@link org.plumbline.viewpoint.requirements.RequirementSet#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(OutsourcingProject value);

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.viewpoint.requirements.Chapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chapters with requirements, 4 to 8, and Annex A, in the order of the standard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#getRequirementSet_Chapters()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Chapters' zh='\u7ae0' zh.description='\u542b\u6709\u8981\u6c42\u7684\u5404\u7ae0\u548c\u9644\u5f55'"
	 * @generated
	 */
	EList<Chapter> getChapters();

} // RequirementSet

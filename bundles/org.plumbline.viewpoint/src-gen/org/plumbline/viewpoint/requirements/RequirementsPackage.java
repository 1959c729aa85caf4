/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The structure of GB/T 32926—2016 as elements that tables and trees can show beside those of a project. Nothing but structure and numbers: texts come from the catalogue, verdicts from the assessment.
 * <!-- end-model-doc -->
 * @see org.plumbline.viewpoint.requirements.RequirementsFactory
 * @model kind="package"
 * @generated
 */
public interface RequirementsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "requirements";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.plumbline.org/requirements/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "requirements";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RequirementsPackage eINSTANCE = org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.viewpoint.requirements.impl.ProvisionImpl <em>Provision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.viewpoint.requirements.impl.ProvisionImpl
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getProvision()
	 * @generated
	 */
	int PROVISION = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__ID = 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION__NUMBER = 1;

	/**
	 * The number of structural features of the '<em>Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Provision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROVISION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.plumbline.viewpoint.requirements.impl.RequirementSetImpl <em>Requirement Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementSetImpl
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getRequirementSet()
	 * @generated
	 */
	int REQUIREMENT_SET = 1;

	/**
	 * The feature id for the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_SET__PROJECT = 0;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_SET__CHAPTERS = 1;

	/**
	 * The number of structural features of the '<em>Requirement Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_SET_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Requirement Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.plumbline.viewpoint.requirements.impl.ChapterImpl <em>Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.viewpoint.requirements.impl.ChapterImpl
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getChapter()
	 * @generated
	 */
	int CHAPTER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__ID = PROVISION__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__NUMBER = PROVISION__NUMBER;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CHAPTERS = PROVISION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__REQUIREMENTS = PROVISION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_FEATURE_COUNT = PROVISION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_OPERATION_COUNT = PROVISION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.viewpoint.requirements.impl.RequirementImpl <em>Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementImpl
	 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__ID = PROVISION__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__NUMBER = PROVISION__NUMBER;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__REQUIREMENTS = PROVISION_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_FEATURE_COUNT = PROVISION_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_OPERATION_COUNT = PROVISION_OPERATION_COUNT + 0;


	/**
	 * Returns the meta object for class '{@link org.plumbline.viewpoint.requirements.Provision <em>Provision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Provision</em>'.
	 * @see org.plumbline.viewpoint.requirements.Provision
	 * @generated
	 */
	EClass getProvision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.viewpoint.requirements.Provision#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.viewpoint.requirements.Provision#getId()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.viewpoint.requirements.Provision#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plumbline.viewpoint.requirements.Provision#getNumber()
	 * @see #getProvision()
	 * @generated
	 */
	EAttribute getProvision_Number();

	/**
	 * Returns the meta object for class '{@link org.plumbline.viewpoint.requirements.RequirementSet <em>Requirement Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement Set</em>'.
	 * @see org.plumbline.viewpoint.requirements.RequirementSet
	 * @generated
	 */
	EClass getRequirementSet();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.viewpoint.requirements.RequirementSet#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Project</em>'.
	 * @see org.plumbline.viewpoint.requirements.RequirementSet#getProject()
	 * @see #getRequirementSet()
	 * @generated
	 */
	EReference getRequirementSet_Project();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.viewpoint.requirements.RequirementSet#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.plumbline.viewpoint.requirements.RequirementSet#getChapters()
	 * @see #getRequirementSet()
	 * @generated
	 */
	EReference getRequirementSet_Chapters();

	/**
	 * Returns the meta object for class '{@link org.plumbline.viewpoint.requirements.Chapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter</em>'.
	 * @see org.plumbline.viewpoint.requirements.Chapter
	 * @generated
	 */
	EClass getChapter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.viewpoint.requirements.Chapter#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.plumbline.viewpoint.requirements.Chapter#getChapters()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Chapters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.viewpoint.requirements.Chapter#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.plumbline.viewpoint.requirements.Chapter#getRequirements()
	 * @see #getChapter()
	 * @generated
	 */
	EReference getChapter_Requirements();

	/**
	 * Returns the meta object for class '{@link org.plumbline.viewpoint.requirements.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement</em>'.
	 * @see org.plumbline.viewpoint.requirements.Requirement
	 * @generated
	 */
	EClass getRequirement();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.viewpoint.requirements.Requirement#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.plumbline.viewpoint.requirements.Requirement#getRequirements()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_Requirements();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RequirementsFactory getRequirementsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.plumbline.viewpoint.requirements.impl.ProvisionImpl <em>Provision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.viewpoint.requirements.impl.ProvisionImpl
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getProvision()
		 * @generated
		 */
		EClass PROVISION = eINSTANCE.getProvision();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__ID = eINSTANCE.getProvision_Id();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROVISION__NUMBER = eINSTANCE.getProvision_Number();

		/**
		 * The meta object literal for the '{@link org.plumbline.viewpoint.requirements.impl.RequirementSetImpl <em>Requirement Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementSetImpl
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getRequirementSet()
		 * @generated
		 */
		EClass REQUIREMENT_SET = eINSTANCE.getRequirementSet();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_SET__PROJECT = eINSTANCE.getRequirementSet_Project();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT_SET__CHAPTERS = eINSTANCE.getRequirementSet_Chapters();

		/**
		 * The meta object literal for the '{@link org.plumbline.viewpoint.requirements.impl.ChapterImpl <em>Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.viewpoint.requirements.impl.ChapterImpl
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getChapter()
		 * @generated
		 */
		EClass CHAPTER = eINSTANCE.getChapter();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__CHAPTERS = eINSTANCE.getChapter_Chapters();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHAPTER__REQUIREMENTS = eINSTANCE.getChapter_Requirements();

		/**
		 * The meta object literal for the '{@link org.plumbline.viewpoint.requirements.impl.RequirementImpl <em>Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementImpl
		 * @see org.plumbline.viewpoint.requirements.impl.RequirementsPackageImpl#getRequirement()
		 * @generated
		 */
		EClass REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__REQUIREMENTS = eINSTANCE.getRequirement_Requirements();

	}

} //RequirementsPackage

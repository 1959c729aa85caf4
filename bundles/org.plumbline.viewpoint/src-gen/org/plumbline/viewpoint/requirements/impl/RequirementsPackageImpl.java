/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.viewpoint.requirements.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.plumbline.model.outsourcing.OutsourcingPackage;

import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;
import org.plumbline.viewpoint.requirements.RequirementSet;
import org.plumbline.viewpoint.requirements.RequirementsFactory;
import org.plumbline.viewpoint.requirements.RequirementsPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RequirementsPackageImpl extends EPackageImpl implements RequirementsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requirementSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requirementEClass = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.plumbline.viewpoint.requirements.RequirementsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RequirementsPackageImpl() {
		super(eNS_URI, RequirementsFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link RequirementsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RequirementsPackage init() {
		if (isInited) return (RequirementsPackage)EPackage.Registry.INSTANCE.getEPackage(RequirementsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRequirementsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RequirementsPackageImpl theRequirementsPackage = registeredRequirementsPackage instanceof RequirementsPackageImpl ? (RequirementsPackageImpl)registeredRequirementsPackage : new RequirementsPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		OutsourcingPackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theRequirementsPackage.createPackageContents();

		// Initialize created meta-data
		theRequirementsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRequirementsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RequirementsPackage.eNS_URI, theRequirementsPackage);
		return theRequirementsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvision() {
		return provisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Id() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Number() {
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequirementSet() {
		return requirementSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequirementSet_Project() {
		return (EReference)requirementSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequirementSet_Chapters() {
		return (EReference)requirementSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChapter() {
		return chapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Chapters() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChapter_Requirements() {
		return (EReference)chapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequirement() {
		return requirementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequirement_Requirements() {
		return (EReference)requirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RequirementsFactory getRequirementsFactory() {
		return (RequirementsFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		provisionEClass = createEClass(PROVISION);
		createEAttribute(provisionEClass, PROVISION__ID);
		createEAttribute(provisionEClass, PROVISION__NUMBER);

		requirementSetEClass = createEClass(REQUIREMENT_SET);
		createEReference(requirementSetEClass, REQUIREMENT_SET__PROJECT);
		createEReference(requirementSetEClass, REQUIREMENT_SET__CHAPTERS);

		chapterEClass = createEClass(CHAPTER);
		createEReference(chapterEClass, CHAPTER__CHAPTERS);
		createEReference(chapterEClass, CHAPTER__REQUIREMENTS);

		requirementEClass = createEClass(REQUIREMENT);
		createEReference(requirementEClass, REQUIREMENT__REQUIREMENTS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		OutsourcingPackage theOutsourcingPackage = (OutsourcingPackage)EPackage.Registry.INSTANCE.getEPackage(OutsourcingPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		chapterEClass.getESuperTypes().add(this.getProvision());
		requirementEClass.getESuperTypes().add(this.getProvision());

		// Initialize classes, features, and operations; add parameters
		initEClass(provisionEClass, Provision.class, "Provision", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProvision_Id(), ecorePackage.getEString(), "id", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProvision_Number(), ecorePackage.getEString(), "number", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requirementSetEClass, RequirementSet.class, "RequirementSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRequirementSet_Project(), theOutsourcingPackage.getOutsourcingProject(), null, "project", null, 0, 1, RequirementSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequirementSet_Chapters(), this.getChapter(), null, "chapters", null, 0, -1, RequirementSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chapterEClass, Chapter.class, "Chapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChapter_Chapters(), this.getChapter(), null, "chapters", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChapter_Requirements(), this.getRequirement(), null, "requirements", null, 0, -1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requirementEClass, Requirement.class, "Requirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRequirement_Requirements(), this.getRequirement(), null, "requirements", null, 0, -1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.plumbline.org/label
		createLabelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.plumbline.org/label</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createLabelAnnotations() {
		String source = "http://www.plumbline.org/label";
		addAnnotation
		  (provisionEClass,
		   source,
		   new String[] {
			   "en", "Provision",
			   "zh", "\u6761\u6587"
		   });
		addAnnotation
		  (getProvision_Id(),
		   source,
		   new String[] {
			   "en", "Id",
			   "zh", "\u6807\u8bc6",
			   "zh.description", "\u6761\u6587\u7684\u6807\u8bc6"
		   });
		addAnnotation
		  (getProvision_Number(),
		   source,
		   new String[] {
			   "en", "Number",
			   "zh", "\u7f16\u53f7",
			   "zh.description", "\u6807\u51c6\u4e2d\u7684\u7f16\u53f7"
		   });
		addAnnotation
		  (requirementSetEClass,
		   source,
		   new String[] {
			   "en", "Requirements",
			   "zh", "\u6807\u51c6\u8981\u6c42"
		   });
		addAnnotation
		  (getRequirementSet_Project(),
		   source,
		   new String[] {
			   "en", "Project",
			   "zh", "\u9879\u76ee",
			   "zh.description", "\u8981\u6c42\u6240\u9488\u5bf9\u7684\u9879\u76ee"
		   });
		addAnnotation
		  (getRequirementSet_Chapters(),
		   source,
		   new String[] {
			   "en", "Chapters",
			   "zh", "\u7ae0",
			   "zh.description", "\u542b\u6709\u8981\u6c42\u7684\u5404\u7ae0\u548c\u9644\u5f55"
		   });
		addAnnotation
		  (chapterEClass,
		   source,
		   new String[] {
			   "en", "Chapter",
			   "zh", "\u7ae0\u8282"
		   });
		addAnnotation
		  (getChapter_Chapters(),
		   source,
		   new String[] {
			   "en", "Sections",
			   "zh", "\u8282",
			   "zh.description", "\u76f4\u63a5\u4e0b\u5c5e\u7684\u5404\u8282"
		   });
		addAnnotation
		  (getChapter_Requirements(),
		   source,
		   new String[] {
			   "en", "Requirements",
			   "zh", "\u8981\u6c42",
			   "zh.description", "\u76f4\u63a5\u5c5e\u4e8e\u672c\u8282\u7684\u8981\u6c42"
		   });
		addAnnotation
		  (requirementEClass,
		   source,
		   new String[] {
			   "en", "Requirement",
			   "zh", "\u8981\u6c42"
		   });
		addAnnotation
		  (getRequirement_Requirements(),
		   source,
		   new String[] {
			   "en", "Requirements",
			   "zh", "\u5206\u9879\u8981\u6c42",
			   "zh.description", "\u672c\u9879\u4e4b\u4e0b\u7684\u5206\u9879"
		   });
	}

} //RequirementsPackageImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
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
 * What an outsourcing of information technology services by a government department is made of, so that every fact that an item of GB/T 32926—2016 asks about can be stated.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingFactory
 * @model kind="package"
 * @generated
 */
public interface OutsourcingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "outsourcing";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.plumbline.org/outsourcing/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "outsourcing";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	OutsourcingPackage eINSTANCE = org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ElementImpl <em>Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ElementImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getElement()
	 * @generated
	 */
	int ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__NAME = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT__EVIDENCE = 3;

	/**
	 * The number of structural features of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.PartyImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__CONTACT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__AGREEMENTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__TRAININGS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingProject()
	 * @generated
	 */
	int OUTSOURCING_PROJECT = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__ASSESSED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Department</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__DEPARTMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Involved Units</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__INVOLVED_UNITS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supervising Leader</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__SUPERVISING_LEADER = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Responsible Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__RESPONSIBLE_UNITS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Authorisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__AUTHORISATIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Responsibility Letters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__RESOURCES = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Authorities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__AUTHORITIES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Assessment Organisations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__PHASES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Documents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__DOCUMENTS = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Agencies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__AGENCIES = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Contracts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__CONTRACTS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__AGREEMENTS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__CHANGES = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Incidents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__INCIDENTS = ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__CONTROLS = ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Environment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__ENVIRONMENT = ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__REQUIREMENTS = ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__PERIODS = ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Evidence Register</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__EVIDENCE_REGISTER = ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT__JUDGEMENTS = ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_PROJECT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.DepartmentImpl <em>Department</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.DepartmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDepartment()
	 * @generated
	 */
	int DEPARTMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__TRAININGS = PARTY__TRAININGS;

	/**
	 * The feature id for the '<em><b>Internal Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__INTERNAL_UNITS = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Officials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__OFFICIALS = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Security Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__SECURITY_LEADER = PARTY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Department</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_FEATURE_COUNT = PARTY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Department</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl <em>Internal Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.InternalUnitImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getInternalUnit()
	 * @generated
	 */
	int INTERNAL_UNIT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__TRAININGS = PARTY__TRAININGS;

	/**
	 * The feature id for the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__HEAD = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Security Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__SECURITY_LEADER = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Project</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__PROJECT = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responsibilities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__RESPONSIBILITIES = PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT__ACTIVITIES = PARTY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Internal Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT_FEATURE_COUNT = PARTY_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Internal Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERNAL_UNIT_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.PersonImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__TRAININGS = PARTY__TRAININGS;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OfficialImpl <em>Official</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OfficialImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOfficial()
	 * @generated
	 */
	int OFFICIAL = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__DESCRIPTION = PERSON__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__EVIDENCE = PERSON__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__CONTACT = PERSON__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__AGREEMENTS = PERSON__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__TRAININGS = PERSON__TRAININGS;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__TITLE = PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL__UNIT = PERSON_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Official</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL_FEATURE_COUNT = PERSON_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Official</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICIAL_OPERATION_COUNT = PERSON_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl <em>Supervising Leader</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisingLeader()
	 * @generated
	 */
	int SUPERVISING_LEADER = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__HOLDER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Appointed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER__APPOINTED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Supervising Leader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Supervising Leader</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_LEADER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibleUnit()
	 * @generated
	 */
	int RESPONSIBLE_UNIT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__UNIT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Participation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__PARTICIPATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Duties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__DUTIES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assigned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT__ASSIGNED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Responsible Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Responsible Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBLE_UNIT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AuthorisationImpl <em>Authorisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AuthorisationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorisation()
	 * @generated
	 */
	int AUTHORISATION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Granted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__GRANTED_BY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__GRANTED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authorises</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION__AUTHORISES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Authorisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Authorisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORISATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl <em>Responsibility Letter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibilityLetter()
	 * @generated
	 */
	int RESPONSIBILITY_LETTER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Responsibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__RESPONSIBILITY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__SIGNATORY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__UNIT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER__SIGNED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Responsibility Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Responsibility Letter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSIBILITY_LETTER_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ResourceAllocationImpl <em>Resource Allocation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ResourceAllocationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResourceAllocation()
	 * @generated
	 */
	int RESOURCE_ALLOCATION = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__YEAR = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__APPROVED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION__APPROVED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Resource Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Resource Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_ALLOCATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SupervisingAuthorityImpl <em>Supervising Authority</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SupervisingAuthorityImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisingAuthority()
	 * @generated
	 */
	int SUPERVISING_AUTHORITY = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__TRAININGS = PARTY__TRAININGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY__KIND = PARTY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Supervising Authority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY_FEATURE_COUNT = PARTY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Supervising Authority</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISING_AUTHORITY_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl <em>Assessment Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAssessmentOrganisation()
	 * @generated
	 */
	int ASSESSMENT_ORGANISATION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__TRAININGS = PARTY__TRAININGS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__KIND = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__ESTABLISHED_ON = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__RESOURCES = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__SCOPE = PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Audit Authority</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY = PARTY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Authorised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__AUTHORISED_ON = PARTY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Qualities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION__QUALITIES = PARTY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Assessment Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION_FEATURE_COUNT = PARTY_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Assessment Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_ORGANISATION_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.PhaseImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Planned Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PLANNED_START = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__STARTED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PLANNED_END = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ENDED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Gates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__GATES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ACTIVITIES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.GateImpl <em>Gate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.GateImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getGate()
	 * @generated
	 */
	int GATE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__DUE_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Passed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__PASSED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__DECIDED_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Requires</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE__REQUIRES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Gate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ActivityImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PLANNED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PERFORMED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__STATE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RESPONSIBLE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PARTICIPANTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.LeadershipDecisionImpl <em>Leadership Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.LeadershipDecisionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLeadershipDecision()
	 * @generated
	 */
	int LEADERSHIP_DECISION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__KIND = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION__DECIDED_BY = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Leadership Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Leadership Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_DECISION_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl <em>Risk Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RiskAssessmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskAssessment()
	 * @generated
	 */
	int RISK_ASSESSMENT = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__STARTED_ON = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threats</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__THREATS = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__VULNERABILITIES = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__RISKS = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Control Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__CONTROL_EVALUATIONS = ACTIVITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Unit Influences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__UNIT_INFLUENCES = ACTIVITY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__DECISION = ACTIVITY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cost Benefit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__COST_BENEFIT = ACTIVITY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Risk Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Risk Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ThreatImpl <em>Threat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ThreatImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getThreat()
	 * @generated
	 */
	int THREAT = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__LIKELIHOOD = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__IMPACT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT__RISKS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Threat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Threat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREAT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.VulnerabilityImpl <em>Vulnerability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.VulnerabilityImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getVulnerability()
	 * @generated
	 */
	int VULNERABILITY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__SEVERITY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Remedied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__REMEDIED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY__RISKS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Vulnerability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Vulnerability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VULNERABILITY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RiskImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Threat</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__THREAT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Vulnerability</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__VULNERABILITY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSETS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONTROLS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__LEVEL = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Treatment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TREATMENT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Residual Likelihood</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_LIKELIHOOD = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Residual Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESIDUAL_LEVEL = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl <em>Control Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ControlEvaluationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlEvaluation()
	 * @generated
	 */
	int CONTROL_EVALUATION = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__SCOPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__COVERAGE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__MEASURES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION__RESULT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Control Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Control Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EVALUATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.UnitInfluenceImpl <em>Unit Influence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.UnitInfluenceImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getUnitInfluence()
	 * @generated
	 */
	int UNIT_INFLUENCE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__UNIT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE__EFFECT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Unit Influence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Unit Influence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_INFLUENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RiskDecisionImpl <em>Risk Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RiskDecisionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskDecision()
	 * @generated
	 */
	int RISK_DECISION = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Acceptable Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__ACCEPTABLE_LEVEL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__DECIDED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION__DECIDED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Risk Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Risk Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_DECISION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl <em>Cost Benefit Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCostBenefitAnalysis()
	 * @generated
	 */
	int COST_BENEFIT_ANALYSIS = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__PERFORMED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Controls</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__CONTROLS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__COST = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__CONCLUSION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reconsidered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS__RECONSIDERED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Cost Benefit Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Cost Benefit Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COST_BENEFIT_ANALYSIS_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl <em>Candidate Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCandidateAssessment()
	 * @generated
	 */
	int CANDIDATE_ASSESSMENT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__SCOPE = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__CANDIDATES = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Recommended</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT__RECOMMENDED = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Candidate Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Candidate Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_ASSESSMENT_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.FilingImpl <em>Filing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.FilingImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFiling()
	 * @generated
	 */
	int FILING = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__CONTRACT = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__AUTHORITY = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__CONTENTS = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING__AMENDMENTS = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Filing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.FilingAmendmentImpl <em>Filing Amendment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.FilingAmendmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFilingAmendment()
	 * @generated
	 */
	int FILING_AMENDMENT = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Submitted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__SUBMITTED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Covers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT__COVERS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Filing Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Filing Amendment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FILING_AMENDMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl <em>Supervision Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SupervisionActivityImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisionActivity()
	 * @generated
	 */
	int SUPERVISION_ACTIVITY = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__CONTRACT = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__PROBLEMS = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__MEASURES = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY__REVISION_NEED = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Supervision Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Supervision Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPERVISION_ACTIVITY_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl <em>Service Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceEvaluation()
	 * @generated
	 */
	int SERVICE_EVALUATION = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__ID = SUPERVISION_ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__NAME = SUPERVISION_ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__DESCRIPTION = SUPERVISION_ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__EVIDENCE = SUPERVISION_ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__PLANNED_ON = SUPERVISION_ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__PERFORMED_ON = SUPERVISION_ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__STATE = SUPERVISION_ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__RESPONSIBLE = SUPERVISION_ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__PARTICIPANTS = SUPERVISION_ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__CONTRACT = SUPERVISION_ACTIVITY__CONTRACT;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__PROBLEMS = SUPERVISION_ACTIVITY__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__MEASURES = SUPERVISION_ACTIVITY__MEASURES;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__REVISION_NEED = SUPERVISION_ACTIVITY__REVISION_NEED;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__CONTENTS = SUPERVISION_ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirement Adjustment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Service Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION_FEATURE_COUNT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Service Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EVALUATION_OPERATION_COUNT = SUPERVISION_ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ManagementAuditImpl <em>Management Audit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ManagementAuditImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementAudit()
	 * @generated
	 */
	int MANAGEMENT_AUDIT = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__ID = SUPERVISION_ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__NAME = SUPERVISION_ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__DESCRIPTION = SUPERVISION_ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__EVIDENCE = SUPERVISION_ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__PLANNED_ON = SUPERVISION_ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__PERFORMED_ON = SUPERVISION_ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__STATE = SUPERVISION_ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__RESPONSIBLE = SUPERVISION_ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__PARTICIPANTS = SUPERVISION_ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__CONTRACT = SUPERVISION_ACTIVITY__CONTRACT;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__PROBLEMS = SUPERVISION_ACTIVITY__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__MEASURES = SUPERVISION_ACTIVITY__MEASURES;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__REVISION_NEED = SUPERVISION_ACTIVITY__REVISION_NEED;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT__RESULT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Management Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT_FEATURE_COUNT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Management Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_AUDIT_OPERATION_COUNT = SUPERVISION_ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.DeliveryVerificationImpl <em>Delivery Verification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.DeliveryVerificationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDeliveryVerification()
	 * @generated
	 */
	int DELIVERY_VERIFICATION = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__ID = SUPERVISION_ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__NAME = SUPERVISION_ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__DESCRIPTION = SUPERVISION_ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__EVIDENCE = SUPERVISION_ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__PLANNED_ON = SUPERVISION_ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__PERFORMED_ON = SUPERVISION_ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__STATE = SUPERVISION_ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__RESPONSIBLE = SUPERVISION_ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__PARTICIPANTS = SUPERVISION_ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__CONTRACT = SUPERVISION_ACTIVITY__CONTRACT;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__PROBLEMS = SUPERVISION_ACTIVITY__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__MEASURES = SUPERVISION_ACTIVITY__MEASURES;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__REVISION_NEED = SUPERVISION_ACTIVITY__REVISION_NEED;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__STAGE = SUPERVISION_ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION__CONTENTS = SUPERVISION_ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Delivery Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION_FEATURE_COUNT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Delivery Verification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_VERIFICATION_OPERATION_COUNT = SUPERVISION_ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ExecutionInspectionImpl <em>Execution Inspection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ExecutionInspectionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExecutionInspection()
	 * @generated
	 */
	int EXECUTION_INSPECTION = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__ID = SUPERVISION_ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__NAME = SUPERVISION_ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__DESCRIPTION = SUPERVISION_ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__EVIDENCE = SUPERVISION_ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__PLANNED_ON = SUPERVISION_ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__PERFORMED_ON = SUPERVISION_ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__STATE = SUPERVISION_ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__RESPONSIBLE = SUPERVISION_ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__PARTICIPANTS = SUPERVISION_ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__CONTRACT = SUPERVISION_ACTIVITY__CONTRACT;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__PROBLEMS = SUPERVISION_ACTIVITY__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__MEASURES = SUPERVISION_ACTIVITY__MEASURES;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__REVISION_NEED = SUPERVISION_ACTIVITY__REVISION_NEED;

	/**
	 * The feature id for the '<em><b>Organised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION__ORGANISED_BY = SUPERVISION_ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Execution Inspection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION_FEATURE_COUNT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Execution Inspection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXECUTION_INSPECTION_OPERATION_COUNT = SUPERVISION_ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl <em>Authority Inspection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorityInspection()
	 * @generated
	 */
	int AUTHORITY_INSPECTION = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__ID = SUPERVISION_ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__NAME = SUPERVISION_ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__DESCRIPTION = SUPERVISION_ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__EVIDENCE = SUPERVISION_ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__PLANNED_ON = SUPERVISION_ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__PERFORMED_ON = SUPERVISION_ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__STATE = SUPERVISION_ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__RESPONSIBLE = SUPERVISION_ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__PARTICIPANTS = SUPERVISION_ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__CONTRACT = SUPERVISION_ACTIVITY__CONTRACT;

	/**
	 * The feature id for the '<em><b>Problems</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__PROBLEMS = SUPERVISION_ACTIVITY__PROBLEMS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__MEASURES = SUPERVISION_ACTIVITY__MEASURES;

	/**
	 * The feature id for the '<em><b>Revision Need</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__REVISION_NEED = SUPERVISION_ACTIVITY__REVISION_NEED;

	/**
	 * The feature id for the '<em><b>Authority</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__AUTHORITY = SUPERVISION_ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cooperation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION__COOPERATION = SUPERVISION_ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Authority Inspection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION_FEATURE_COUNT = SUPERVISION_ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Authority Inspection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUTHORITY_INSPECTION_OPERATION_COUNT = SUPERVISION_ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl <em>Improvement Supervision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementSupervision()
	 * @generated
	 */
	int IMPROVEMENT_SUPERVISION = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Supervised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__SUPERVISED_BY = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION__MEASURES = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Improvement Supervision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Improvement Supervision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUPERVISION_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ImprovementSuggestionImpl <em>Improvement Suggestion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ImprovementSuggestionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementSuggestion()
	 * @generated
	 */
	int IMPROVEMENT_SUGGESTION = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Submitted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION__SUBMITTED_BY = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Improvement Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Improvement Suggestion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_SUGGESTION_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl <em>Management Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ManagementReportImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementReport()
	 * @generated
	 */
	int MANAGEMENT_REPORT = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Submitted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__SUBMITTED_BY = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Submitted To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__SUBMITTED_TO = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__PERIOD_START = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__PERIOD_END = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__TOPICS = ACTIVITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT__SUBJECTS = ACTIVITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Management Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Management Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REPORT_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.TrainingImpl <em>Training</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.TrainingImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTraining()
	 * @generated
	 */
	int TRAINING = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Topics</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__TOPICS = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Given By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__GIVEN_BY = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Attendees</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING__ATTENDEES = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Training</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ImprovementComparisonImpl <em>Improvement Comparison</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ImprovementComparisonImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementComparison()
	 * @generated
	 */
	int IMPROVEMENT_COMPARISON = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__MEASURES = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON__RESULT = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Improvement Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Improvement Comparison</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_COMPARISON_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl <em>Redundancy Determination</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRedundancyDetermination()
	 * @generated
	 */
	int REDUNDANCY_DETERMINATION = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Subjects</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__SUBJECTS = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION__LEVEL = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Redundancy Determination</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Redundancy Determination</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REDUNDANCY_DETERMINATION_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl <em>Service Exit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ServiceExitImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceExit()
	 * @generated
	 */
	int SERVICE_EXIT = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__ID = ACTIVITY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__NAME = ACTIVITY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__DESCRIPTION = ACTIVITY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__EVIDENCE = ACTIVITY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__PLANNED_ON = ACTIVITY__PLANNED_ON;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__PERFORMED_ON = ACTIVITY__PERFORMED_ON;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__STATE = ACTIVITY__STATE;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__RESPONSIBLE = ACTIVITY__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__PARTICIPANTS = ACTIVITY__PARTICIPANTS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__CONTRACT = ACTIVITY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__STARTED_ON = ACTIVITY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__CONDITION = ACTIVITY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Management</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__MANAGEMENT = ACTIVITY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Technical</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__TECHNICAL = ACTIVITY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Dispositions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT__DISPOSITIONS = ACTIVITY_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Service Exit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT_FEATURE_COUNT = ACTIVITY_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Service Exit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_EXIT_OPERATION_COUNT = ACTIVITY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.DispositionImpl <em>Disposition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.DispositionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDisposition()
	 * @generated
	 */
	int DISPOSITION = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__ASSETS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__METHOD = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Disposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__DISPOSED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__VERIFIED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION__VERIFIED_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Disposition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPOSITION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ApprovalImpl <em>Approval</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ApprovalImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getApproval()
	 * @generated
	 */
	int APPROVAL = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Decision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__DECISION = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__APPROVER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL__APPROVED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Approval</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROVAL_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ReviewImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Reviewed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REVIEWED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reviewed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REVIEWED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coverage</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__COVERAGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__CONCLUSION = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RevisionImpl <em>Revision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RevisionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRevision()
	 * @generated
	 */
	int REVISION = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Revised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__REVISED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__CHANGES = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION__MEASURES = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Revision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVISION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl <em>Managed Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ManagedDocumentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagedDocument()
	 * @generated
	 */
	int MANAGED_DOCUMENT = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__PREPARED_BY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__ESTABLISHED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__APPROVAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__PUBLISHED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__EXECUTED_SINCE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__REVIEWS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT__REVISIONS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Managed Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Managed Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGED_DOCUMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OutsourcingPolicyImpl <em>Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPolicyImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingPolicy()
	 * @generated
	 */
	int OUTSOURCING_POLICY = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY__CONTENTS = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCING_POLICY_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ManagementRegulationImpl <em>Management Regulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ManagementRegulationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementRegulation()
	 * @generated
	 */
	int MANAGEMENT_REGULATION = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__BASED_ON = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION__CONTENTS = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Management Regulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Management Regulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_REGULATION_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ManagementPlanImpl <em>Management Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ManagementPlanImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementPlan()
	 * @generated
	 */
	int MANAGEMENT_PLAN = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Contract</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__CONTRACT = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN__CONTENTS = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Management Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Management Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_PLAN_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AgreementTemplateImpl <em>Agreement Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AgreementTemplateImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgreementTemplate()
	 * @generated
	 */
	int AGREEMENT_TEMPLATE = 50;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__CONTENTS = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE__AGREEMENTS = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Agreement Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Agreement Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_TEMPLATE_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.TrainingPlanImpl <em>Training Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.TrainingPlanImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTrainingPlan()
	 * @generated
	 */
	int TRAINING_PLAN = 51;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__AGENCY = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__VERIFICATION = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN__VERIFIED_ON = MANAGED_DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Training Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Training Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAINING_PLAN_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.IncidentPlanImpl <em>Incident Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.IncidentPlanImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getIncidentPlan()
	 * @generated
	 */
	int INCIDENT_PLAN = 52;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Reporting Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__REPORTING_LIMIT = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Handling Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN__HANDLING_LIMIT = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Incident Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Incident Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INCIDENT_PLAN_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ContinuityPlanImpl <em>Continuity Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ContinuityPlanImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getContinuityPlan()
	 * @generated
	 */
	int CONTINUITY_PLAN = 53;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN__TESTS = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Continuity Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Continuity Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTINUITY_PLAN_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OperatingDocumentImpl <em>Operating Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OperatingDocumentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOperatingDocument()
	 * @generated
	 */
	int OPERATING_DOCUMENT = 54;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__ID = MANAGED_DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__NAME = MANAGED_DOCUMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__DESCRIPTION = MANAGED_DOCUMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__EVIDENCE = MANAGED_DOCUMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Prepared By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__PREPARED_BY = MANAGED_DOCUMENT__PREPARED_BY;

	/**
	 * The feature id for the '<em><b>Established On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__ESTABLISHED_ON = MANAGED_DOCUMENT__ESTABLISHED_ON;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__APPROVAL = MANAGED_DOCUMENT__APPROVAL;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__PUBLISHED_ON = MANAGED_DOCUMENT__PUBLISHED_ON;

	/**
	 * The feature id for the '<em><b>Executed Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__EXECUTED_SINCE = MANAGED_DOCUMENT__EXECUTED_SINCE;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__REVIEWS = MANAGED_DOCUMENT__REVIEWS;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__REVISIONS = MANAGED_DOCUMENT__REVISIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT__KIND = MANAGED_DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Operating Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT_FEATURE_COUNT = MANAGED_DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Operating Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPERATING_DOCUMENT_OPERATION_COUNT = MANAGED_DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.TestRunImpl <em>Test Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.TestRunImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTestRun()
	 * @generated
	 */
	int TEST_RUN = 55;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Tested On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__TESTED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tested By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__TESTED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN__RESULT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Test Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Test Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEST_RUN_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl <em>Service Agency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ServiceAgencyImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceAgency()
	 * @generated
	 */
	int SERVICE_AGENCY = 56;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__EVIDENCE = PARTY__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__CONTACT = PARTY__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__AGREEMENTS = PARTY__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__TRAININGS = PARTY__TRAININGS;

	/**
	 * The feature id for the '<em><b>Registration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__REGISTRATION = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ownership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__OWNERSHIP = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__SCALE = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Project Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__PROJECT_LEADER = PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Offices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__OFFICES = PARTY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__CHECKS = PARTY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Qualifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__QUALIFICATIONS = PARTY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Personnel</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__PERSONNEL = PARTY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contracts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__CONTRACTS = PARTY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subcontracts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__SUBCONTRACTS = PARTY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__ASSESSMENTS = PARTY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Audited By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY__AUDITED_BY = PARTY_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Service Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY_FEATURE_COUNT = PARTY_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Service Agency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_AGENCY_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OfficeImpl <em>Office</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OfficeImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOffice()
	 * @generated
	 */
	int OFFICE = 57;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__ADDRESS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tenure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE__TENURE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Office</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Office</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OFFICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.CheckImpl <em>Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.CheckImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCheck()
	 * @generated
	 */
	int CHECK = 58;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__RESULT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__CHECKED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__CHECKED_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AgencyCheckImpl <em>Agency Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AgencyCheckImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyCheck()
	 * @generated
	 */
	int AGENCY_CHECK = 59;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__ID = CHECK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__NAME = CHECK__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__DESCRIPTION = CHECK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__EVIDENCE = CHECK__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__RESULT = CHECK__RESULT;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__CHECKED_ON = CHECK__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__CHECKED_BY = CHECK__CHECKED_BY;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK__ASPECT = CHECK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Agency Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK_FEATURE_COUNT = CHECK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Agency Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_CHECK_OPERATION_COUNT = CHECK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.PersonnelCheckImpl <em>Personnel Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.PersonnelCheckImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPersonnelCheck()
	 * @generated
	 */
	int PERSONNEL_CHECK = 60;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__ID = CHECK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__NAME = CHECK__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__DESCRIPTION = CHECK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__EVIDENCE = CHECK__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__RESULT = CHECK__RESULT;

	/**
	 * The feature id for the '<em><b>Checked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__CHECKED_ON = CHECK__CHECKED_ON;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__CHECKED_BY = CHECK__CHECKED_BY;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK__ASPECT = CHECK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Personnel Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK_FEATURE_COUNT = CHECK_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Personnel Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONNEL_CHECK_OPERATION_COUNT = CHECK_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.QualificationImpl <em>Qualification</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.QualificationImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getQualification()
	 * @generated
	 */
	int QUALIFICATION = 61;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__NUMBER = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__VALID_FROM = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__VALID_UNTIL = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Validity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION__VALIDITY = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Qualification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Qualification</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUALIFICATION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl <em>Service Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ServicePersonImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServicePerson()
	 * @generated
	 */
	int SERVICE_PERSON = 62;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__ID = PERSON__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__NAME = PERSON__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__DESCRIPTION = PERSON__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__EVIDENCE = PERSON__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__CONTACT = PERSON__CONTACT;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__AGREEMENTS = PERSON__AGREEMENTS;

	/**
	 * The feature id for the '<em><b>Trainings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__TRAININGS = PERSON__TRAININGS;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__AGENCY = PERSON_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Citizenship</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__CITIZENSHIP = PERSON_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__POSITION = PERSON_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__DUTIES = PERSON_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Serves From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__SERVES_FROM = PERSON_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Serves Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__SERVES_UNTIL = PERSON_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__REPLACES = PERSON_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Replaced By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__REPLACED_BY = PERSON_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Qualifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__QUALIFICATIONS = PERSON_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__CHECKS = PERSON_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Employment</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__EMPLOYMENT = PERSON_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Contracts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__CONTRACTS = PERSON_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON__ACCOUNTS = PERSON_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Service Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON_FEATURE_COUNT = PERSON_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Service Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_PERSON_OPERATION_COUNT = PERSON_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.EmploymentImpl <em>Employment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.EmploymentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEmployment()
	 * @generated
	 */
	int EMPLOYMENT = 63;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Term</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__TERM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__STARTS_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT__ENDS_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Employment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Employment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPLOYMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl <em>Service Contract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ServiceContractImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceContract()
	 * @generated
	 */
	int SERVICE_CONTRACT = 64;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__AGENCY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__SIGNED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__STARTS_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ends On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__ENDS_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Terminated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__TERMINATED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Services</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__SERVICES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Security Clauses</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__SECURITY_CLAUSES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Exit Strategy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__EXIT_STRATEGY = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Delivery Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__DELIVERY_STAGES = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Subcontracts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__SUBCONTRACTS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Mandates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__MANDATES = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Personnel</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__PERSONNEL = ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__PLANS = ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Filings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__FILINGS = ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Exits</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT__EXITS = ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Service Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Service Contract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERVICE_CONTRACT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl <em>Outsourced Service</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcedService()
	 * @generated
	 */
	int OUTSOURCED_SERVICE = 65;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__TYPE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Starts On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__STARTS_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Terminated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__TERMINATED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Termination Required By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Outsourced Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Outsourced Service</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTSOURCED_SERVICE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl <em>Security Clauses</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SecurityClausesImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityClauses()
	 * @generated
	 */
	int SECURITY_CLAUSES = 66;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__BASED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__CONTENTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__REVISIONS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Delivery Stages</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES__DELIVERY_STAGES = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Security Clauses</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Security Clauses</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_CLAUSES_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ExitStrategyImpl <em>Exit Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ExitStrategyImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitStrategy()
	 * @generated
	 */
	int EXIT_STRATEGY = 67;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__CONDITIONS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Management</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__MANAGEMENT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Technical</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY__TECHNICAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Exit Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Exit Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_STRATEGY_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ExitConditionImpl <em>Exit Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ExitConditionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitCondition()
	 * @generated
	 */
	int EXIT_CONDITION = 68;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Handling Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION__HANDLING_LIMIT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Exit Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Exit Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_CONDITION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl <em>Delivery Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.DeliveryStageImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDeliveryStage()
	 * @generated
	 */
	int DELIVERY_STAGE = 69;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Objective</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__OBJECTIVE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__DUE_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Delivered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__DELIVERED_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Described In</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__DESCRIBED_IN = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE__VERIFICATIONS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Delivery Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Delivery Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERY_STAGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SubcontractImpl <em>Subcontract</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SubcontractImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSubcontract()
	 * @generated
	 */
	int SUBCONTRACT = 70;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Subcontractor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__SUBCONTRACTOR = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__SCOPE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT__CONSENT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Subcontract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Subcontract</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUBCONTRACT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AgencyMandateImpl <em>Agency Mandate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AgencyMandateImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyMandate()
	 * @generated
	 */
	int AGENCY_MANDATE = 71;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Granted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE__GRANTED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Agency Mandate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Agency Mandate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENCY_MANDATE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl <em>Confidentiality Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getConfidentialityAgreement()
	 * @generated
	 */
	int CONFIDENTIALITY_AGREEMENT = 72;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__SIGNATORY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__SIGNED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__VALID_UNTIL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Template</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__TEMPLATE = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contents</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT__CONTENTS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Confidentiality Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Confidentiality Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIDENTIALITY_AGREEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ChangeImpl <em>Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ChangeImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChange()
	 * @generated
	 */
	int CHANGE = 73;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__OCCURRED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Security Relevance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__SECURITY_RELEVANCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Affects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__AFFECTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Record</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__RECORD = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revisions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__REVISIONS = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Amendments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__AMENDMENTS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ChangeRecordImpl <em>Change Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ChangeRecordImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChangeRecord()
	 * @generated
	 */
	int CHANGE_RECORD = 74;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Recorded On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__RECORDED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD__APPROVAL = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Change Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Change Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_RECORD_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ProblemImpl <em>Problem</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ProblemImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getProblem()
	 * @generated
	 */
	int PROBLEM = 75;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__CAUSE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Analysed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__ANALYSED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reported To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__REPORTED_TO = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__REPORTED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__STATUS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rectified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM__RECTIFIED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Problem</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROBLEM_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl <em>Improvement Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementMeasure()
	 * @generated
	 */
	int IMPROVEMENT_MEASURE = 76;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Proposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__PROPOSED_ON = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approval</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__APPROVAL = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__DUE_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__STATUS = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Implemented On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE__IMPLEMENTED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Improvement Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Improvement Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPROVEMENT_MEASURE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl <em>Security Incident</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.SecurityIncidentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityIncident()
	 * @generated
	 */
	int SECURITY_INCIDENT = 77;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__OCCURRED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coordinated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__COORDINATED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Handled By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__HANDLED_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__RESOLVED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__CAUSE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__VULNERABILITIES = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT__MEASURES = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Security Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Security Incident</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECURITY_INCIDENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl <em>Control Measure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ControlMeasureImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlMeasure()
	 * @generated
	 */
	int CONTROL_MEASURE = 78;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Control</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__CONTROL = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__STATUS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Carried Out By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__CARRIED_OUT_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Protects</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__PROTECTS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>In Place Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__IN_PLACE_SINCE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__WITHDRAWN_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__FREQUENCY = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Executions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__EXECUTIONS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__ASSESSMENTS = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE__RISKS = ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Control Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Control Measure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_MEASURE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.ControlExecutionImpl <em>Control Execution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.ControlExecutionImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlExecution()
	 * @generated
	 */
	int CONTROL_EXECUTION = 79;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__PERFORMED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Performed By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__PERFORMED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION__RESULT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Control Execution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Control Execution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTROL_EXECUTION_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl <em>Effectiveness Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEffectivenessAssessment()
	 * @generated
	 */
	int EFFECTIVENESS_ASSESSMENT = 80;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__ASSESSED_ON = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assessed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__ASSESSED_BY = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT__RESULT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Effectiveness Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Effectiveness Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EFFECTIVENESS_ASSESSMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.TechnicalEnvironmentImpl <em>Technical Environment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.TechnicalEnvironmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTechnicalEnvironment()
	 * @generated
	 */
	int TECHNICAL_ENVIRONMENT = 81;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__ASSETS = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT__ACCOUNTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Technical Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Technical Environment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TECHNICAL_ENVIRONMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AssetImpl <em>Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AssetImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAsset()
	 * @generated
	 */
	int ASSET = 82;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__SENSITIVITY = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__AREA = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__PROTECTED_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET__RISKS = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSET_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.InformationSystemImpl <em>Information System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.InformationSystemImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getInformationSystem()
	 * @generated
	 */
	int INFORMATION_SYSTEM = 83;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__NETWORK = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__ACCOUNTS = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Logs</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM__LOGS = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_FEATURE_COUNT = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Information System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SYSTEM_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.DataAssetImpl <em>Data Asset</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.DataAssetImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDataAsset()
	 * @generated
	 */
	int DATA_ASSET = 84;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET__SYSTEM = ASSET_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Data Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET_FEATURE_COUNT = ASSET_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Data Asset</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_ASSET_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.NetworkImpl <em>Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.NetworkImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getNetwork()
	 * @generated
	 */
	int NETWORK = 85;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__OWNER = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__SYSTEMS = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Equipment</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__EQUIPMENT = ASSET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Remote Accesses</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK__REMOTE_ACCESSES = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_FEATURE_COUNT = ASSET_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.RemoteAccessImpl <em>Remote Access</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.RemoteAccessImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRemoteAccess()
	 * @generated
	 */
	int REMOTE_ACCESS = 86;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__NETWORK = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS__STATE = ASSET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Remote Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS_FEATURE_COUNT = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Remote Access</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMOTE_ACCESS_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.EquipmentImpl <em>Equipment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.EquipmentImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEquipment()
	 * @generated
	 */
	int EQUIPMENT = 87;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__PURPOSE = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Brought By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__BROUGHT_BY = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT__NETWORK = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_FEATURE_COUNT = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Equipment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EQUIPMENT_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.StorageMediumImpl <em>Storage Medium</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.StorageMediumImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getStorageMedium()
	 * @generated
	 */
	int STORAGE_MEDIUM = 88;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Reliability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__RELIABILITY = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Backups</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM__BACKUPS = ASSET_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Storage Medium</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM_FEATURE_COUNT = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Storage Medium</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_MEDIUM_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.BackupImpl <em>Backup</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.BackupImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBackup()
	 * @generated
	 */
	int BACKUP = 89;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__KIND = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__MEDIA = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__SOURCES = ASSET_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP__TESTS = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Backup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_FEATURE_COUNT = ASSET_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Backup</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACKUP_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AuditLogImpl <em>Audit Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AuditLogImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditLog()
	 * @generated
	 */
	int AUDIT_LOG = 90;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Systems</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__SYSTEMS = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__STATE = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG__FIELDS = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Audit Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG_FEATURE_COUNT = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Audit Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUDIT_LOG_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AreaImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getArea()
	 * @generated
	 */
	int AREA = 91;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ID = ASSET__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__NAME = ASSET__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__DESCRIPTION = ASSET__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__EVIDENCE = ASSET__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Sensitivity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SENSITIVITY = ASSET__SENSITIVITY;

	/**
	 * The feature id for the '<em><b>Area</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__AREA = ASSET__AREA;

	/**
	 * The feature id for the '<em><b>Protected By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__PROTECTED_BY = ASSET__PROTECTED_BY;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__RISKS = ASSET__RISKS;

	/**
	 * The feature id for the '<em><b>Security</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SECURITY = ASSET_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Boundary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__BOUNDARY = ASSET_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Assets</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ASSETS = ASSET_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = ASSET_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_OPERATION_COUNT = ASSET_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AccountImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 92;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__HOLDER = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>System</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__SYSTEM = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Privilege</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__PRIVILEGE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__CREATED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__STATE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__REVOKED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Grants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__GRANTS = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl <em>Access Grant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.AccessGrantImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccessGrant()
	 * @generated
	 */
	int ACCESS_GRANT = 93;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__RESOURCE = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__RIGHTS = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__BASIS = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Authorised By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__AUTHORISED_BY = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Authorised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__AUTHORISED_ON = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Revoked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT__REVOKED_ON = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Access Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Access Grant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCESS_GRANT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.OtherRequirementImpl <em>Other Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.OtherRequirementImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOtherRequirement()
	 * @generated
	 */
	int OTHER_REQUIREMENT = 94;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__SOURCE = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Met By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT__MET_BY = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Other Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Other Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_REQUIREMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.PeriodSettingImpl <em>Period Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.PeriodSettingImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriodSetting()
	 * @generated
	 */
	int PERIOD_SETTING = 95;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__SUBJECT = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__LENGTH = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING__SOURCE = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Period Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Period Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIOD_SETTING_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.EvidenceImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 96;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__KIND = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LOCATION = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__EFFECTIVE_ON = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Digest Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DIGEST_ALGORITHM = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DIGEST = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VERIFIED_BY = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VERIFIED_ON = ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SUPPORTS = ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.impl.JudgementImpl <em>Judgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.impl.JudgementImpl
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getJudgement()
	 * @generated
	 */
	int JUDGEMENT = 97;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__ID = ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__NAME = ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__DESCRIPTION = ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__EVIDENCE = ELEMENT__EVIDENCE;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__ITEM = ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__VERDICT = ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__REVIEWER = ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Judged On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__JUDGED_ON = ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT__RATIONALE = ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_FEATURE_COUNT = ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int JUDGEMENT_OPERATION_COUNT = ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ServiceType <em>Service Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ServiceType
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceType()
	 * @generated
	 */
	int SERVICE_TYPE = 98;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PhaseKind <em>Phase Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PhaseKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPhaseKind()
	 * @generated
	 */
	int PHASE_KIND = 99;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Participation <em>Participation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Participation
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getParticipation()
	 * @generated
	 */
	int PARTICIPATION = 100;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ResponsibilityKind <em>Responsibility Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ResponsibilityKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibilityKind()
	 * @generated
	 */
	int RESPONSIBILITY_KIND = 101;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ActivityState <em>Activity State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ActivityState
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getActivityState()
	 * @generated
	 */
	int ACTIVITY_STATE = 102;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.LeadershipDecisionKind <em>Leadership Decision Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.LeadershipDecisionKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLeadershipDecisionKind()
	 * @generated
	 */
	int LEADERSHIP_DECISION_KIND = 103;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ResourceKind <em>Resource Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ResourceKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResourceKind()
	 * @generated
	 */
	int RESOURCE_KIND = 104;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AuthorityKind <em>Authority Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AuthorityKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorityKind()
	 * @generated
	 */
	int AUTHORITY_KIND = 105;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ApprovalDecision <em>Approval Decision</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ApprovalDecision
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getApprovalDecision()
	 * @generated
	 */
	int APPROVAL_DECISION = 106;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PolicyContent <em>Policy Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PolicyContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPolicyContent()
	 * @generated
	 */
	int POLICY_CONTENT = 107;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RegulationContent <em>Regulation Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RegulationContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRegulationContent()
	 * @generated
	 */
	int REGULATION_CONTENT = 108;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ReviewCoverage <em>Review Coverage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ReviewCoverage
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReviewCoverage()
	 * @generated
	 */
	int REVIEW_COVERAGE = 109;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.SecurityClauseContent <em>Security Clause Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.SecurityClauseContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityClauseContent()
	 * @generated
	 */
	int SECURITY_CLAUSE_CONTENT = 110;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ExitConditionKind <em>Exit Condition Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ExitConditionKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitConditionKind()
	 * @generated
	 */
	int EXIT_CONDITION_KIND = 111;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ExitManagementContent <em>Exit Management Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ExitManagementContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitManagementContent()
	 * @generated
	 */
	int EXIT_MANAGEMENT_CONTENT = 112;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ExitTechnicalContent <em>Exit Technical Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ExitTechnicalContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitTechnicalContent()
	 * @generated
	 */
	int EXIT_TECHNICAL_CONTENT = 113;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PlanContent <em>Plan Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PlanContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPlanContent()
	 * @generated
	 */
	int PLAN_CONTENT = 114;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ConfidentialityContent <em>Confidentiality Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ConfidentialityContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getConfidentialityContent()
	 * @generated
	 */
	int CONFIDENTIALITY_CONTENT = 115;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.FilingContent <em>Filing Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.FilingContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFilingContent()
	 * @generated
	 */
	int FILING_CONTENT = 116;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.EvaluationContent <em>Evaluation Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.EvaluationContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvaluationContent()
	 * @generated
	 */
	int EVALUATION_CONTENT = 117;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.VerificationContent <em>Verification Content</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.VerificationContent
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getVerificationContent()
	 * @generated
	 */
	int VERIFICATION_CONTENT = 118;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Need <em>Need</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Need
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getNeed()
	 * @generated
	 */
	int NEED = 119;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.MeasureKind <em>Measure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.MeasureKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMeasureKind()
	 * @generated
	 */
	int MEASURE_KIND = 120;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ImplementationStatus <em>Implementation Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ImplementationStatus
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImplementationStatus()
	 * @generated
	 */
	int IMPLEMENTATION_STATUS = 121;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RectificationStatus <em>Rectification Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RectificationStatus
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRectificationStatus()
	 * @generated
	 */
	int RECTIFICATION_STATUS = 122;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Level
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 123;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RiskTreatment <em>Risk Treatment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RiskTreatment
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskTreatment()
	 * @generated
	 */
	int RISK_TREATMENT = 124;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Coverage <em>Coverage</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Coverage
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCoverage()
	 * @generated
	 */
	int COVERAGE = 125;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ControlScope <em>Control Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ControlScope
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlScope()
	 * @generated
	 */
	int CONTROL_SCOPE = 126;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Effectiveness <em>Effectiveness</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEffectiveness()
	 * @generated
	 */
	int EFFECTIVENESS = 127;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Sufficiency <em>Sufficiency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSufficiency()
	 * @generated
	 */
	int SUFFICIENCY = 128;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.CostLevel <em>Cost Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.CostLevel
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCostLevel()
	 * @generated
	 */
	int COST_LEVEL = 129;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.OutsourcingConclusion <em>Conclusion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.OutsourcingConclusion
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingConclusion()
	 * @generated
	 */
	int OUTSOURCING_CONCLUSION = 130;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AssessmentSubject <em>Assessment Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AssessmentSubject
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAssessmentSubject()
	 * @generated
	 */
	int ASSESSMENT_SUBJECT = 131;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RegistrationPlace <em>Registration Place</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RegistrationPlace
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRegistrationPlace()
	 * @generated
	 */
	int REGISTRATION_PLACE = 132;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Ownership <em>Ownership</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Ownership
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOwnership()
	 * @generated
	 */
	int OWNERSHIP = 133;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AgencyAspect <em>Agency Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AgencyAspect
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyAspect()
	 * @generated
	 */
	int AGENCY_ASPECT = 134;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PersonnelAspect <em>Personnel Aspect</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PersonnelAspect
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPersonnelAspect()
	 * @generated
	 */
	int PERSONNEL_ASPECT = 135;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.CheckResult <em>Check Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCheckResult()
	 * @generated
	 */
	int CHECK_RESULT = 136;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.QualificationKind <em>Qualification Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.QualificationKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getQualificationKind()
	 * @generated
	 */
	int QUALIFICATION_KIND = 137;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Validity <em>Validity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Validity
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getValidity()
	 * @generated
	 */
	int VALIDITY = 138;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.OfficeTenure <em>Office Tenure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.OfficeTenure
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOfficeTenure()
	 * @generated
	 */
	int OFFICE_TENURE = 139;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Citizenship <em>Citizenship</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Citizenship
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCitizenship()
	 * @generated
	 */
	int CITIZENSHIP = 140;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.EmploymentKind <em>Employment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.EmploymentKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEmploymentKind()
	 * @generated
	 */
	int EMPLOYMENT_KIND = 141;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ChangeKind <em>Change Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ChangeKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChangeKind()
	 * @generated
	 */
	int CHANGE_KIND = 142;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.MandateKind <em>Mandate Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.MandateKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMandateKind()
	 * @generated
	 */
	int MANDATE_KIND = 143;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ReportTopic <em>Report Topic</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ReportTopic
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReportTopic()
	 * @generated
	 */
	int REPORT_TOPIC = 144;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.TrainingTopic <em>Training Topic</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.TrainingTopic
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTrainingTopic()
	 * @generated
	 */
	int TRAINING_TOPIC = 145;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.OrganisationKind <em>Organisation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.OrganisationKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOrganisationKind()
	 * @generated
	 */
	int ORGANISATION_KIND = 146;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.OrganisationScope <em>Organisation Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.OrganisationScope
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOrganisationScope()
	 * @generated
	 */
	int ORGANISATION_SCOPE = 147;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ExternalQuality <em>External Quality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ExternalQuality
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExternalQuality()
	 * @generated
	 */
	int EXTERNAL_QUALITY = 148;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.DocumentKind <em>Document Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.DocumentKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDocumentKind()
	 * @generated
	 */
	int DOCUMENT_KIND = 149;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ControlKind <em>Control Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ControlKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlKind()
	 * @generated
	 */
	int CONTROL_KIND = 150;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.ControlStatus <em>Control Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.ControlStatus
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlStatus()
	 * @generated
	 */
	int CONTROL_STATUS = 151;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.Sensitivity <em>Sensitivity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.Sensitivity
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSensitivity()
	 * @generated
	 */
	int SENSITIVITY = 152;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.OwnerKind <em>Owner Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.OwnerKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOwnerKind()
	 * @generated
	 */
	int OWNER_KIND = 153;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RemoteAccessState <em>Remote Access State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RemoteAccessState
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRemoteAccessState()
	 * @generated
	 */
	int REMOTE_ACCESS_STATE = 154;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.EquipmentPurpose <em>Equipment Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.EquipmentPurpose
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEquipmentPurpose()
	 * @generated
	 */
	int EQUIPMENT_PURPOSE = 155;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.MediumReliability <em>Medium Reliability</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.MediumReliability
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMediumReliability()
	 * @generated
	 */
	int MEDIUM_RELIABILITY = 156;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.BackupKind <em>Backup Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.BackupKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBackupKind()
	 * @generated
	 */
	int BACKUP_KIND = 157;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.TestResult <em>Test Result</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.TestResult
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTestResult()
	 * @generated
	 */
	int TEST_RESULT = 158;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AuditLogState <em>Audit Log State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AuditLogState
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditLogState()
	 * @generated
	 */
	int AUDIT_LOG_STATE = 159;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AuditField <em>Audit Field</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AuditField
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditField()
	 * @generated
	 */
	int AUDIT_FIELD = 160;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AreaSecurity <em>Area Security</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AreaSecurity
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAreaSecurity()
	 * @generated
	 */
	int AREA_SECURITY = 161;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.BoundaryMarking <em>Boundary Marking</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.BoundaryMarking
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBoundaryMarking()
	 * @generated
	 */
	int BOUNDARY_MARKING = 162;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PrivilegeKind <em>Privilege Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PrivilegeKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPrivilegeKind()
	 * @generated
	 */
	int PRIVILEGE_KIND = 163;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.AccountState <em>Account State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.AccountState
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccountState()
	 * @generated
	 */
	int ACCOUNT_STATE = 164;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.GrantBasis <em>Grant Basis</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.GrantBasis
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getGrantBasis()
	 * @generated
	 */
	int GRANT_BASIS = 165;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.DispositionSubject <em>Disposition Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.DispositionSubject
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDispositionSubject()
	 * @generated
	 */
	int DISPOSITION_SUBJECT = 166;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.DispositionMethod <em>Disposition Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.DispositionMethod
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDispositionMethod()
	 * @generated
	 */
	int DISPOSITION_METHOD = 167;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RedundancySubject <em>Redundancy Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RedundancySubject
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRedundancySubject()
	 * @generated
	 */
	int REDUNDANCY_SUBJECT = 168;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.EvidenceKind <em>Evidence Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.EvidenceKind
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvidenceKind()
	 * @generated
	 */
	int EVIDENCE_KIND = 169;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.JudgedVerdict <em>Judged Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.JudgedVerdict
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getJudgedVerdict()
	 * @generated
	 */
	int JUDGED_VERDICT = 170;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.PeriodSubject <em>Period Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.PeriodSubject
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriodSubject()
	 * @generated
	 */
	int PERIOD_SUBJECT = 171;

	/**
	 * The meta object id for the '{@link org.plumbline.model.outsourcing.RequirementSubject <em>Requirement Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.outsourcing.RequirementSubject
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRequirementSubject()
	 * @generated
	 */
	int REQUIREMENT_SUBJECT = 172;

	/**
	 * The meta object id for the '<em>Partial Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.plumbline.model.PartialDate
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPartialDate()
	 * @generated
	 */
	int PARTIAL_DATE = 173;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Period
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 174;

	/**
	 * The meta object id for the '<em>Duration</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Duration
	 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDuration()
	 * @generated
	 */
	int DURATION = 175;


	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Element <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Element</em>'.
	 * @see org.plumbline.model.outsourcing.Element
	 * @generated
	 */
	EClass getElement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Element#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.plumbline.model.outsourcing.Element#getId()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Element#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.plumbline.model.outsourcing.Element#getName()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Element#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.plumbline.model.outsourcing.Element#getDescription()
	 * @see #getElement()
	 * @generated
	 */
	EAttribute getElement_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Element#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.plumbline.model.outsourcing.Element#getEvidence()
	 * @see #getElement()
	 * @generated
	 */
	EReference getElement_Evidence();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.plumbline.model.outsourcing.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Party#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.plumbline.model.outsourcing.Party#getContact()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Contact();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Party#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agreements</em>'.
	 * @see org.plumbline.model.outsourcing.Party#getAgreements()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Agreements();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Party#getTrainings <em>Trainings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Trainings</em>'.
	 * @see org.plumbline.model.outsourcing.Party#getTrainings()
	 * @see #getParty()
	 * @generated
	 */
	EReference getParty_Trainings();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.OutsourcingProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject
	 * @generated
	 */
	EClass getOutsourcingProject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAssessedOn <em>Assessed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed On</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAssessedOn()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EAttribute getOutsourcingProject_AssessedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.OutsourcingProject#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Department</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getDepartment()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Department();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getInvolvedUnits <em>Involved Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Involved Units</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getInvolvedUnits()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_InvolvedUnits();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.OutsourcingProject#getSupervisingLeader <em>Supervising Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Supervising Leader</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getSupervisingLeader()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_SupervisingLeader();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getResponsibleUnits <em>Responsible Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responsible Units</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getResponsibleUnits()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_ResponsibleUnits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAuthorisations <em>Authorisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Authorisations</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAuthorisations()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Authorisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getResponsibilityLetters <em>Responsibility Letters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responsibility Letters</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getResponsibilityLetters()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_ResponsibilityLetters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getResources()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAuthorities <em>Authorities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Authorities</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAuthorities()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Authorities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAssessmentOrganisations <em>Assessment Organisations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessment Organisations</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAssessmentOrganisations()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_AssessmentOrganisations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getPhases()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Phases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getDocuments <em>Documents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Documents</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getDocuments()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Documents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAgencies <em>Agencies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agencies</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAgencies()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Agencies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contracts</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getContracts()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Contracts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getAgreements()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getChanges()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getIncidents <em>Incidents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Incidents</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getIncidents()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Incidents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Controls</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getControls()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Controls();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.OutsourcingProject#getEnvironment <em>Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Environment</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getEnvironment()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Environment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getRequirements()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Periods</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getPeriods()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Periods();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getEvidenceRegister <em>Evidence Register</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence Register</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getEvidenceRegister()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_EvidenceRegister();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.OutsourcingProject#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Judgements</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getJudgements()
	 * @see #getOutsourcingProject()
	 * @generated
	 */
	EReference getOutsourcingProject_Judgements();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Department <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Department</em>'.
	 * @see org.plumbline.model.outsourcing.Department
	 * @generated
	 */
	EClass getDepartment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Department#getInternalUnits <em>Internal Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Internal Units</em>'.
	 * @see org.plumbline.model.outsourcing.Department#getInternalUnits()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_InternalUnits();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Department#getOfficials <em>Officials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Officials</em>'.
	 * @see org.plumbline.model.outsourcing.Department#getOfficials()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_Officials();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Department#getSecurityLeader <em>Security Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Security Leader</em>'.
	 * @see org.plumbline.model.outsourcing.Department#getSecurityLeader()
	 * @see #getDepartment()
	 * @generated
	 */
	EReference getDepartment_SecurityLeader();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.InternalUnit <em>Internal Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Internal Unit</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit
	 * @generated
	 */
	EClass getInternalUnit();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.InternalUnit#getHead <em>Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Head</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit#getHead()
	 * @see #getInternalUnit()
	 * @generated
	 */
	EReference getInternalUnit_Head();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.InternalUnit#getSecurityLeader <em>Security Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Security Leader</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit#getSecurityLeader()
	 * @see #getInternalUnit()
	 * @generated
	 */
	EReference getInternalUnit_SecurityLeader();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.InternalUnit#getProject <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Project</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit#getProject()
	 * @see #getInternalUnit()
	 * @generated
	 */
	EReference getInternalUnit_Project();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.InternalUnit#getResponsibilities <em>Responsibilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Responsibilities</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit#getResponsibilities()
	 * @see #getInternalUnit()
	 * @generated
	 */
	EReference getInternalUnit_Responsibilities();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.InternalUnit#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Activities</em>'.
	 * @see org.plumbline.model.outsourcing.InternalUnit#getActivities()
	 * @see #getInternalUnit()
	 * @generated
	 */
	EReference getInternalUnit_Activities();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.plumbline.model.outsourcing.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Official <em>Official</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Official</em>'.
	 * @see org.plumbline.model.outsourcing.Official
	 * @generated
	 */
	EClass getOfficial();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Official#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.plumbline.model.outsourcing.Official#getTitle()
	 * @see #getOfficial()
	 * @generated
	 */
	EAttribute getOfficial_Title();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Official#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plumbline.model.outsourcing.Official#getUnit()
	 * @see #getOfficial()
	 * @generated
	 */
	EReference getOfficial_Unit();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.SupervisingLeader <em>Supervising Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supervising Leader</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisingLeader
	 * @generated
	 */
	EClass getSupervisingLeader();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.SupervisingLeader#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisingLeader#getHolder()
	 * @see #getSupervisingLeader()
	 * @generated
	 */
	EReference getSupervisingLeader_Holder();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SupervisingLeader#getAppointedOn <em>Appointed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Appointed On</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisingLeader#getAppointedOn()
	 * @see #getSupervisingLeader()
	 * @generated
	 */
	EAttribute getSupervisingLeader_AppointedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ResponsibleUnit <em>Responsible Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Responsible Unit</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit
	 * @generated
	 */
	EClass getResponsibleUnit();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit#getUnit()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EReference getResponsibleUnit_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getParticipation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Participation</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit#getParticipation()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Participation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getDuties <em>Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duties</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit#getDuties()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_Duties();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getAssignedOn <em>Assigned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assigned On</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit#getAssignedOn()
	 * @see #getResponsibleUnit()
	 * @generated
	 */
	EAttribute getResponsibleUnit_AssignedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Authorisation <em>Authorisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Authorisation</em>'.
	 * @see org.plumbline.model.outsourcing.Authorisation
	 * @generated
	 */
	EClass getAuthorisation();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Authorisation#getGrantedBy <em>Granted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Granted By</em>'.
	 * @see org.plumbline.model.outsourcing.Authorisation#getGrantedBy()
	 * @see #getAuthorisation()
	 * @generated
	 */
	EReference getAuthorisation_GrantedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Authorisation#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.plumbline.model.outsourcing.Authorisation#getGrantedOn()
	 * @see #getAuthorisation()
	 * @generated
	 */
	EAttribute getAuthorisation_GrantedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Authorisation#getAuthorises <em>Authorises</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Authorises</em>'.
	 * @see org.plumbline.model.outsourcing.Authorisation#getAuthorises()
	 * @see #getAuthorisation()
	 * @generated
	 */
	EReference getAuthorisation_Authorises();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ResponsibilityLetter <em>Responsibility Letter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Responsibility Letter</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter
	 * @generated
	 */
	EClass getResponsibilityLetter();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getResponsibility <em>Responsibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Responsibility</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter#getResponsibility()
	 * @see #getResponsibilityLetter()
	 * @generated
	 */
	EAttribute getResponsibilityLetter_Responsibility();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signatory</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter#getSignatory()
	 * @see #getResponsibilityLetter()
	 * @generated
	 */
	EReference getResponsibilityLetter_Signatory();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter#getUnit()
	 * @see #getResponsibilityLetter()
	 * @generated
	 */
	EReference getResponsibilityLetter_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityLetter#getSignedOn()
	 * @see #getResponsibilityLetter()
	 * @generated
	 */
	EAttribute getResponsibilityLetter_SignedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ResourceAllocation <em>Resource Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource Allocation</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation
	 * @generated
	 */
	EClass getResourceAllocation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResourceAllocation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation#getKind()
	 * @see #getResourceAllocation()
	 * @generated
	 */
	EAttribute getResourceAllocation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResourceAllocation#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation#getYear()
	 * @see #getResourceAllocation()
	 * @generated
	 */
	EAttribute getResourceAllocation_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation#getApprovedOn()
	 * @see #getResourceAllocation()
	 * @generated
	 */
	EAttribute getResourceAllocation_ApprovedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ResourceAllocation#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceAllocation#getApprovedBy()
	 * @see #getResourceAllocation()
	 * @generated
	 */
	EReference getResourceAllocation_ApprovedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.SupervisingAuthority <em>Supervising Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supervising Authority</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisingAuthority
	 * @generated
	 */
	EClass getSupervisingAuthority();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SupervisingAuthority#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisingAuthority#getKind()
	 * @see #getSupervisingAuthority()
	 * @generated
	 */
	EAttribute getSupervisingAuthority_Kind();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AssessmentOrganisation <em>Assessment Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment Organisation</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation
	 * @generated
	 */
	EClass getAssessmentOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getKind()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getEstablishedOn <em>Established On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Established On</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getEstablishedOn()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_EstablishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resources</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getResources()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_Resources();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Scope</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getScope()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_Scope();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuditAuthority <em>Audit Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audit Authority</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getAuditAuthority()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EReference getAssessmentOrganisation_AuditAuthority();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getAuthorisedOn <em>Authorised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authorised On</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getAuthorisedOn()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_AuthorisedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.AssessmentOrganisation#getQualities <em>Qualities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Qualities</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentOrganisation#getQualities()
	 * @see #getAssessmentOrganisation()
	 * @generated
	 */
	EAttribute getAssessmentOrganisation_Qualities();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.plumbline.model.outsourcing.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Phase#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getKind()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Phase#getPlannedStart <em>Planned Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned Start</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getPlannedStart()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_PlannedStart();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Phase#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getStartedOn()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Phase#getPlannedEnd <em>Planned End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned End</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getPlannedEnd()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_PlannedEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Phase#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getEndedOn()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_EndedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Phase#getGates <em>Gates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gates</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getGates()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Gates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Phase#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.plumbline.model.outsourcing.Phase#getActivities()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Activities();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Gate <em>Gate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gate</em>'.
	 * @see org.plumbline.model.outsourcing.Gate
	 * @generated
	 */
	EClass getGate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Gate#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.plumbline.model.outsourcing.Gate#getDueOn()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Gate#getPassedOn <em>Passed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed On</em>'.
	 * @see org.plumbline.model.outsourcing.Gate#getPassedOn()
	 * @see #getGate()
	 * @generated
	 */
	EAttribute getGate_PassedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Gate#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.plumbline.model.outsourcing.Gate#getDecidedBy()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_DecidedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Gate#getRequires <em>Requires</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Requires</em>'.
	 * @see org.plumbline.model.outsourcing.Gate#getRequires()
	 * @see #getGate()
	 * @generated
	 */
	EReference getGate_Requires();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.plumbline.model.outsourcing.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Activity#getPlannedOn <em>Planned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned On</em>'.
	 * @see org.plumbline.model.outsourcing.Activity#getPlannedOn()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_PlannedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Activity#getPerformedOn <em>Performed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performed On</em>'.
	 * @see org.plumbline.model.outsourcing.Activity#getPerformedOn()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_PerformedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Activity#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.outsourcing.Activity#getState()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_State();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Activity#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Responsible</em>'.
	 * @see org.plumbline.model.outsourcing.Activity#getResponsible()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Responsible();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Activity#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Participants</em>'.
	 * @see org.plumbline.model.outsourcing.Activity#getParticipants()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Participants();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.LeadershipDecision <em>Leadership Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leadership Decision</em>'.
	 * @see org.plumbline.model.outsourcing.LeadershipDecision
	 * @generated
	 */
	EClass getLeadershipDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.LeadershipDecision#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.LeadershipDecision#getKind()
	 * @see #getLeadershipDecision()
	 * @generated
	 */
	EAttribute getLeadershipDecision_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.LeadershipDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.plumbline.model.outsourcing.LeadershipDecision#getDecidedBy()
	 * @see #getLeadershipDecision()
	 * @generated
	 */
	EReference getLeadershipDecision_DecidedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.RiskAssessment <em>Risk Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Assessment</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment
	 * @generated
	 */
	EClass getRiskAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.RiskAssessment#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getStartedOn()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_StartedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.RiskAssessment#getThreats <em>Threats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Threats</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getThreats()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Threats();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.RiskAssessment#getVulnerabilities <em>Vulnerabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vulnerabilities</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getVulnerabilities()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Vulnerabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.RiskAssessment#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getRisks()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.RiskAssessment#getControlEvaluations <em>Control Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Control Evaluations</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getControlEvaluations()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_ControlEvaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.RiskAssessment#getUnitInfluences <em>Unit Influences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Unit Influences</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getUnitInfluences()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_UnitInfluences();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.RiskAssessment#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Decision</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getDecision()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_Decision();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.RiskAssessment#getCostBenefit <em>Cost Benefit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Cost Benefit</em>'.
	 * @see org.plumbline.model.outsourcing.RiskAssessment#getCostBenefit()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_CostBenefit();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Threat <em>Threat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Threat</em>'.
	 * @see org.plumbline.model.outsourcing.Threat
	 * @generated
	 */
	EClass getThreat();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Threat#getLikelihood <em>Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Likelihood</em>'.
	 * @see org.plumbline.model.outsourcing.Threat#getLikelihood()
	 * @see #getThreat()
	 * @generated
	 */
	EAttribute getThreat_Likelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Threat#getImpact <em>Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Impact</em>'.
	 * @see org.plumbline.model.outsourcing.Threat#getImpact()
	 * @see #getThreat()
	 * @generated
	 */
	EAttribute getThreat_Impact();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Threat#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.plumbline.model.outsourcing.Threat#getRisks()
	 * @see #getThreat()
	 * @generated
	 */
	EReference getThreat_Risks();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Vulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vulnerability</em>'.
	 * @see org.plumbline.model.outsourcing.Vulnerability
	 * @generated
	 */
	EClass getVulnerability();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Vulnerability#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.plumbline.model.outsourcing.Vulnerability#getSeverity()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Vulnerability#getRemediedOn <em>Remedied On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remedied On</em>'.
	 * @see org.plumbline.model.outsourcing.Vulnerability#getRemediedOn()
	 * @see #getVulnerability()
	 * @generated
	 */
	EAttribute getVulnerability_RemediedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Vulnerability#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.plumbline.model.outsourcing.Vulnerability#getRisks()
	 * @see #getVulnerability()
	 * @generated
	 */
	EReference getVulnerability_Risks();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.plumbline.model.outsourcing.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Risk#getThreat <em>Threat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Threat</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getThreat()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Threat();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Risk#getVulnerability <em>Vulnerability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Vulnerability</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getVulnerability()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Vulnerability();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Risk#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getAssets()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Assets();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Risk#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controls</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getControls()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Controls();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Risk#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getLevel()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Risk#getTreatment <em>Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Treatment</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getTreatment()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Treatment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Risk#getResidualLikelihood <em>Residual Likelihood</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Likelihood</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getResidualLikelihood()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualLikelihood();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Risk#getResidualLevel <em>Residual Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual Level</em>'.
	 * @see org.plumbline.model.outsourcing.Risk#getResidualLevel()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ResidualLevel();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ControlEvaluation <em>Control Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Evaluation</em>'.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation
	 * @generated
	 */
	EClass getControlEvaluation();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ControlEvaluation#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Scope</em>'.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation#getScope()
	 * @see #getControlEvaluation()
	 * @generated
	 */
	EAttribute getControlEvaluation_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlEvaluation#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coverage</em>'.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation#getCoverage()
	 * @see #getControlEvaluation()
	 * @generated
	 */
	EAttribute getControlEvaluation_Coverage();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ControlEvaluation#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation#getMeasures()
	 * @see #getControlEvaluation()
	 * @generated
	 */
	EReference getControlEvaluation_Measures();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlEvaluation#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.ControlEvaluation#getResult()
	 * @see #getControlEvaluation()
	 * @generated
	 */
	EAttribute getControlEvaluation_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.UnitInfluence <em>Unit Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit Influence</em>'.
	 * @see org.plumbline.model.outsourcing.UnitInfluence
	 * @generated
	 */
	EClass getUnitInfluence();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.UnitInfluence#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.plumbline.model.outsourcing.UnitInfluence#getUnit()
	 * @see #getUnitInfluence()
	 * @generated
	 */
	EReference getUnitInfluence_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.UnitInfluence#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.plumbline.model.outsourcing.UnitInfluence#getEffect()
	 * @see #getUnitInfluence()
	 * @generated
	 */
	EAttribute getUnitInfluence_Effect();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.RiskDecision <em>Risk Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk Decision</em>'.
	 * @see org.plumbline.model.outsourcing.RiskDecision
	 * @generated
	 */
	EClass getRiskDecision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.RiskDecision#getAcceptableLevel <em>Acceptable Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptable Level</em>'.
	 * @see org.plumbline.model.outsourcing.RiskDecision#getAcceptableLevel()
	 * @see #getRiskDecision()
	 * @generated
	 */
	EAttribute getRiskDecision_AcceptableLevel();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.plumbline.model.outsourcing.RiskDecision#getDecidedBy()
	 * @see #getRiskDecision()
	 * @generated
	 */
	EReference getRiskDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.RiskDecision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.plumbline.model.outsourcing.RiskDecision#getDecidedOn()
	 * @see #getRiskDecision()
	 * @generated
	 */
	EAttribute getRiskDecision_DecidedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis <em>Cost Benefit Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cost Benefit Analysis</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis
	 * @generated
	 */
	EClass getCostBenefitAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getPerformedOn <em>Performed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performed On</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis#getPerformedOn()
	 * @see #getCostBenefitAnalysis()
	 * @generated
	 */
	EAttribute getCostBenefitAnalysis_PerformedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Controls</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis#getControls()
	 * @see #getCostBenefitAnalysis()
	 * @generated
	 */
	EAttribute getCostBenefitAnalysis_Controls();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis#getCost()
	 * @see #getCostBenefitAnalysis()
	 * @generated
	 */
	EAttribute getCostBenefitAnalysis_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis#getConclusion()
	 * @see #getCostBenefitAnalysis()
	 * @generated
	 */
	EAttribute getCostBenefitAnalysis_Conclusion();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.CostBenefitAnalysis#getReconsideredOn <em>Reconsidered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reconsidered On</em>'.
	 * @see org.plumbline.model.outsourcing.CostBenefitAnalysis#getReconsideredOn()
	 * @see #getCostBenefitAnalysis()
	 * @generated
	 */
	EAttribute getCostBenefitAnalysis_ReconsideredOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.CandidateAssessment <em>Candidate Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate Assessment</em>'.
	 * @see org.plumbline.model.outsourcing.CandidateAssessment
	 * @generated
	 */
	EClass getCandidateAssessment();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.CandidateAssessment#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Scope</em>'.
	 * @see org.plumbline.model.outsourcing.CandidateAssessment#getScope()
	 * @see #getCandidateAssessment()
	 * @generated
	 */
	EAttribute getCandidateAssessment_Scope();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.CandidateAssessment#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Candidates</em>'.
	 * @see org.plumbline.model.outsourcing.CandidateAssessment#getCandidates()
	 * @see #getCandidateAssessment()
	 * @generated
	 */
	EReference getCandidateAssessment_Candidates();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.CandidateAssessment#getRecommended <em>Recommended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recommended</em>'.
	 * @see org.plumbline.model.outsourcing.CandidateAssessment#getRecommended()
	 * @see #getCandidateAssessment()
	 * @generated
	 */
	EReference getCandidateAssessment_Recommended();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Filing <em>Filing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing</em>'.
	 * @see org.plumbline.model.outsourcing.Filing
	 * @generated
	 */
	EClass getFiling();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Filing#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see org.plumbline.model.outsourcing.Filing#getContract()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Contract();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Filing#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Authority</em>'.
	 * @see org.plumbline.model.outsourcing.Filing#getAuthority()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Authority();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.Filing#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.Filing#getContents()
	 * @see #getFiling()
	 * @generated
	 */
	EAttribute getFiling_Contents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Filing#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amendments</em>'.
	 * @see org.plumbline.model.outsourcing.Filing#getAmendments()
	 * @see #getFiling()
	 * @generated
	 */
	EReference getFiling_Amendments();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.FilingAmendment <em>Filing Amendment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Filing Amendment</em>'.
	 * @see org.plumbline.model.outsourcing.FilingAmendment
	 * @generated
	 */
	EClass getFilingAmendment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.FilingAmendment#getSubmittedOn <em>Submitted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Submitted On</em>'.
	 * @see org.plumbline.model.outsourcing.FilingAmendment#getSubmittedOn()
	 * @see #getFilingAmendment()
	 * @generated
	 */
	EAttribute getFilingAmendment_SubmittedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.FilingAmendment#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Covers</em>'.
	 * @see org.plumbline.model.outsourcing.FilingAmendment#getCovers()
	 * @see #getFilingAmendment()
	 * @generated
	 */
	EReference getFilingAmendment_Covers();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.SupervisionActivity <em>Supervision Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supervision Activity</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity
	 * @generated
	 */
	EClass getSupervisionActivity();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.SupervisionActivity#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity#getContract()
	 * @see #getSupervisionActivity()
	 * @generated
	 */
	EReference getSupervisionActivity_Contract();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.SupervisionActivity#getProblems <em>Problems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Problems</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity#getProblems()
	 * @see #getSupervisionActivity()
	 * @generated
	 */
	EReference getSupervisionActivity_Problems();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.SupervisionActivity#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity#getMeasures()
	 * @see #getSupervisionActivity()
	 * @generated
	 */
	EReference getSupervisionActivity_Measures();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SupervisionActivity#getRevisionNeed <em>Revision Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision Need</em>'.
	 * @see org.plumbline.model.outsourcing.SupervisionActivity#getRevisionNeed()
	 * @see #getSupervisionActivity()
	 * @generated
	 */
	EAttribute getSupervisionActivity_RevisionNeed();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ServiceEvaluation <em>Service Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Evaluation</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceEvaluation
	 * @generated
	 */
	EClass getServiceEvaluation();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ServiceEvaluation#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceEvaluation#getContents()
	 * @see #getServiceEvaluation()
	 * @generated
	 */
	EAttribute getServiceEvaluation_Contents();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceEvaluation#getRequirementAdjustment <em>Requirement Adjustment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Requirement Adjustment</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceEvaluation#getRequirementAdjustment()
	 * @see #getServiceEvaluation()
	 * @generated
	 */
	EAttribute getServiceEvaluation_RequirementAdjustment();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ManagementAudit <em>Management Audit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Audit</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementAudit
	 * @generated
	 */
	EClass getManagementAudit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagementAudit#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementAudit#getResult()
	 * @see #getManagementAudit()
	 * @generated
	 */
	EAttribute getManagementAudit_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.DeliveryVerification <em>Delivery Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery Verification</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryVerification
	 * @generated
	 */
	EClass getDeliveryVerification();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.DeliveryVerification#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stage</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryVerification#getStage()
	 * @see #getDeliveryVerification()
	 * @generated
	 */
	EReference getDeliveryVerification_Stage();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.DeliveryVerification#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryVerification#getContents()
	 * @see #getDeliveryVerification()
	 * @generated
	 */
	EAttribute getDeliveryVerification_Contents();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ExecutionInspection <em>Execution Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Execution Inspection</em>'.
	 * @see org.plumbline.model.outsourcing.ExecutionInspection
	 * @generated
	 */
	EClass getExecutionInspection();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ExecutionInspection#getOrganisedBy <em>Organised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Organised By</em>'.
	 * @see org.plumbline.model.outsourcing.ExecutionInspection#getOrganisedBy()
	 * @see #getExecutionInspection()
	 * @generated
	 */
	EReference getExecutionInspection_OrganisedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AuthorityInspection <em>Authority Inspection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Authority Inspection</em>'.
	 * @see org.plumbline.model.outsourcing.AuthorityInspection
	 * @generated
	 */
	EClass getAuthorityInspection();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.AuthorityInspection#getAuthority <em>Authority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Authority</em>'.
	 * @see org.plumbline.model.outsourcing.AuthorityInspection#getAuthority()
	 * @see #getAuthorityInspection()
	 * @generated
	 */
	EReference getAuthorityInspection_Authority();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AuthorityInspection#getCooperation <em>Cooperation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cooperation</em>'.
	 * @see org.plumbline.model.outsourcing.AuthorityInspection#getCooperation()
	 * @see #getAuthorityInspection()
	 * @generated
	 */
	EAttribute getAuthorityInspection_Cooperation();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ImprovementSupervision <em>Improvement Supervision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement Supervision</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementSupervision
	 * @generated
	 */
	EClass getImprovementSupervision();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ImprovementSupervision#getSupervisedBy <em>Supervised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supervised By</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementSupervision#getSupervisedBy()
	 * @see #getImprovementSupervision()
	 * @generated
	 */
	EReference getImprovementSupervision_SupervisedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ImprovementSupervision#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementSupervision#getMeasures()
	 * @see #getImprovementSupervision()
	 * @generated
	 */
	EReference getImprovementSupervision_Measures();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ImprovementSuggestion <em>Improvement Suggestion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement Suggestion</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementSuggestion
	 * @generated
	 */
	EClass getImprovementSuggestion();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ImprovementSuggestion#getSubmittedBy <em>Submitted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Submitted By</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementSuggestion#getSubmittedBy()
	 * @see #getImprovementSuggestion()
	 * @generated
	 */
	EReference getImprovementSuggestion_SubmittedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ManagementReport <em>Management Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Report</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport
	 * @generated
	 */
	EClass getManagementReport();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedBy <em>Submitted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Submitted By</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getSubmittedBy()
	 * @see #getManagementReport()
	 * @generated
	 */
	EReference getManagementReport_SubmittedBy();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedTo <em>Submitted To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Submitted To</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getSubmittedTo()
	 * @see #getManagementReport()
	 * @generated
	 */
	EReference getManagementReport_SubmittedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodStart <em>Period Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period Start</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getPeriodStart()
	 * @see #getManagementReport()
	 * @generated
	 */
	EAttribute getManagementReport_PeriodStart();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodEnd <em>Period End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period End</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getPeriodEnd()
	 * @see #getManagementReport()
	 * @generated
	 */
	EAttribute getManagementReport_PeriodEnd();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ManagementReport#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Topics</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getTopics()
	 * @see #getManagementReport()
	 * @generated
	 */
	EAttribute getManagementReport_Topics();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ManagementReport#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Subjects</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementReport#getSubjects()
	 * @see #getManagementReport()
	 * @generated
	 */
	EReference getManagementReport_Subjects();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Training <em>Training</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training</em>'.
	 * @see org.plumbline.model.outsourcing.Training
	 * @generated
	 */
	EClass getTraining();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.Training#getTopics <em>Topics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Topics</em>'.
	 * @see org.plumbline.model.outsourcing.Training#getTopics()
	 * @see #getTraining()
	 * @generated
	 */
	EAttribute getTraining_Topics();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Training#getGivenBy <em>Given By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Given By</em>'.
	 * @see org.plumbline.model.outsourcing.Training#getGivenBy()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_GivenBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Training#getAttendees <em>Attendees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Attendees</em>'.
	 * @see org.plumbline.model.outsourcing.Training#getAttendees()
	 * @see #getTraining()
	 * @generated
	 */
	EReference getTraining_Attendees();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ImprovementComparison <em>Improvement Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement Comparison</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementComparison
	 * @generated
	 */
	EClass getImprovementComparison();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ImprovementComparison#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementComparison#getMeasures()
	 * @see #getImprovementComparison()
	 * @generated
	 */
	EReference getImprovementComparison_Measures();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementComparison#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementComparison#getResult()
	 * @see #getImprovementComparison()
	 * @generated
	 */
	EAttribute getImprovementComparison_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.RedundancyDetermination <em>Redundancy Determination</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Redundancy Determination</em>'.
	 * @see org.plumbline.model.outsourcing.RedundancyDetermination
	 * @generated
	 */
	EClass getRedundancyDetermination();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.RedundancyDetermination#getSubjects <em>Subjects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Subjects</em>'.
	 * @see org.plumbline.model.outsourcing.RedundancyDetermination#getSubjects()
	 * @see #getRedundancyDetermination()
	 * @generated
	 */
	EAttribute getRedundancyDetermination_Subjects();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.RedundancyDetermination#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.plumbline.model.outsourcing.RedundancyDetermination#getLevel()
	 * @see #getRedundancyDetermination()
	 * @generated
	 */
	EAttribute getRedundancyDetermination_Level();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ServiceExit <em>Service Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Exit</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit
	 * @generated
	 */
	EClass getServiceExit();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServiceExit#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getContract()
	 * @see #getServiceExit()
	 * @generated
	 */
	EReference getServiceExit_Contract();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceExit#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getStartedOn()
	 * @see #getServiceExit()
	 * @generated
	 */
	EAttribute getServiceExit_StartedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServiceExit#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Condition</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getCondition()
	 * @see #getServiceExit()
	 * @generated
	 */
	EReference getServiceExit_Condition();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ServiceExit#getManagement <em>Management</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Management</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getManagement()
	 * @see #getServiceExit()
	 * @generated
	 */
	EAttribute getServiceExit_Management();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ServiceExit#getTechnical <em>Technical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Technical</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getTechnical()
	 * @see #getServiceExit()
	 * @generated
	 */
	EAttribute getServiceExit_Technical();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceExit#getDispositions <em>Dispositions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Dispositions</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceExit#getDispositions()
	 * @see #getServiceExit()
	 * @generated
	 */
	EReference getServiceExit_Dispositions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Disposition <em>Disposition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Disposition</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition
	 * @generated
	 */
	EClass getDisposition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Disposition#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getSubject()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Subject();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Disposition#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getAssets()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_Assets();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Disposition#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getMethod()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Disposition#getDisposedOn <em>Disposed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Disposed On</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getDisposedOn()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_DisposedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Disposition#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getVerifiedOn()
	 * @see #getDisposition()
	 * @generated
	 */
	EAttribute getDisposition_VerifiedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Disposition#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Verified By</em>'.
	 * @see org.plumbline.model.outsourcing.Disposition#getVerifiedBy()
	 * @see #getDisposition()
	 * @generated
	 */
	EReference getDisposition_VerifiedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Approval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approval</em>'.
	 * @see org.plumbline.model.outsourcing.Approval
	 * @generated
	 */
	EClass getApproval();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Approval#getDecision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decision</em>'.
	 * @see org.plumbline.model.outsourcing.Approval#getDecision()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_Decision();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Approval#getApprover <em>Approver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approver</em>'.
	 * @see org.plumbline.model.outsourcing.Approval#getApprover()
	 * @see #getApproval()
	 * @generated
	 */
	EReference getApproval_Approver();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Approval#getApprovedOn <em>Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Approved On</em>'.
	 * @see org.plumbline.model.outsourcing.Approval#getApprovedOn()
	 * @see #getApproval()
	 * @generated
	 */
	EAttribute getApproval_ApprovedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.plumbline.model.outsourcing.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Review#getReviewedOn <em>Reviewed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewed On</em>'.
	 * @see org.plumbline.model.outsourcing.Review#getReviewedOn()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_ReviewedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Review#getReviewedBy <em>Reviewed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reviewed By</em>'.
	 * @see org.plumbline.model.outsourcing.Review#getReviewedBy()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_ReviewedBy();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.Review#getCoverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Coverage</em>'.
	 * @see org.plumbline.model.outsourcing.Review#getCoverage()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Coverage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Review#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.plumbline.model.outsourcing.Review#getConclusion()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Conclusion();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Revision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Revision</em>'.
	 * @see org.plumbline.model.outsourcing.Revision
	 * @generated
	 */
	EClass getRevision();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Revision#getRevisedOn <em>Revised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revised On</em>'.
	 * @see org.plumbline.model.outsourcing.Revision#getRevisedOn()
	 * @see #getRevision()
	 * @generated
	 */
	EAttribute getRevision_RevisedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Revision#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Changes</em>'.
	 * @see org.plumbline.model.outsourcing.Revision#getChanges()
	 * @see #getRevision()
	 * @generated
	 */
	EReference getRevision_Changes();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Revision#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.Revision#getMeasures()
	 * @see #getRevision()
	 * @generated
	 */
	EReference getRevision_Measures();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ManagedDocument <em>Managed Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Managed Document</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument
	 * @generated
	 */
	EClass getManagedDocument();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ManagedDocument#getPreparedBy <em>Prepared By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Prepared By</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getPreparedBy()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EReference getManagedDocument_PreparedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagedDocument#getEstablishedOn <em>Established On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Established On</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getEstablishedOn()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EAttribute getManagedDocument_EstablishedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ManagedDocument#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getApproval()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EReference getManagedDocument_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagedDocument#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getPublishedOn()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EAttribute getManagedDocument_PublishedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ManagedDocument#getExecutedSince <em>Executed Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Executed Since</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getExecutedSince()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EAttribute getManagedDocument_ExecutedSince();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ManagedDocument#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getReviews()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EReference getManagedDocument_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ManagedDocument#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.plumbline.model.outsourcing.ManagedDocument#getRevisions()
	 * @see #getManagedDocument()
	 * @generated
	 */
	EReference getManagedDocument_Revisions();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.OutsourcingPolicy <em>Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Policy</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingPolicy
	 * @generated
	 */
	EClass getOutsourcingPolicy();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.OutsourcingPolicy#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingPolicy#getContents()
	 * @see #getOutsourcingPolicy()
	 * @generated
	 */
	EAttribute getOutsourcingPolicy_Contents();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ManagementRegulation <em>Management Regulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Regulation</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementRegulation
	 * @generated
	 */
	EClass getManagementRegulation();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ManagementRegulation#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Based On</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementRegulation#getBasedOn()
	 * @see #getManagementRegulation()
	 * @generated
	 */
	EReference getManagementRegulation_BasedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ManagementRegulation#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementRegulation#getContents()
	 * @see #getManagementRegulation()
	 * @generated
	 */
	EAttribute getManagementRegulation_Contents();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ManagementPlan <em>Management Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Plan</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementPlan
	 * @generated
	 */
	EClass getManagementPlan();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ManagementPlan#getContract <em>Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Contract</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementPlan#getContract()
	 * @see #getManagementPlan()
	 * @generated
	 */
	EReference getManagementPlan_Contract();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ManagementPlan#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.ManagementPlan#getContents()
	 * @see #getManagementPlan()
	 * @generated
	 */
	EAttribute getManagementPlan_Contents();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AgreementTemplate <em>Agreement Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement Template</em>'.
	 * @see org.plumbline.model.outsourcing.AgreementTemplate
	 * @generated
	 */
	EClass getAgreementTemplate();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.AgreementTemplate#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.AgreementTemplate#getContents()
	 * @see #getAgreementTemplate()
	 * @generated
	 */
	EAttribute getAgreementTemplate_Contents();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.AgreementTemplate#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Agreements</em>'.
	 * @see org.plumbline.model.outsourcing.AgreementTemplate#getAgreements()
	 * @see #getAgreementTemplate()
	 * @generated
	 */
	EReference getAgreementTemplate_Agreements();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.TrainingPlan <em>Training Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Training Plan</em>'.
	 * @see org.plumbline.model.outsourcing.TrainingPlan
	 * @generated
	 */
	EClass getTrainingPlan();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.TrainingPlan#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.plumbline.model.outsourcing.TrainingPlan#getAgency()
	 * @see #getTrainingPlan()
	 * @generated
	 */
	EReference getTrainingPlan_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.TrainingPlan#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.plumbline.model.outsourcing.TrainingPlan#getVerification()
	 * @see #getTrainingPlan()
	 * @generated
	 */
	EAttribute getTrainingPlan_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.TrainingPlan#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.plumbline.model.outsourcing.TrainingPlan#getVerifiedOn()
	 * @see #getTrainingPlan()
	 * @generated
	 */
	EAttribute getTrainingPlan_VerifiedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.IncidentPlan <em>Incident Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Incident Plan</em>'.
	 * @see org.plumbline.model.outsourcing.IncidentPlan
	 * @generated
	 */
	EClass getIncidentPlan();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.IncidentPlan#getReportingLimit <em>Reporting Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporting Limit</em>'.
	 * @see org.plumbline.model.outsourcing.IncidentPlan#getReportingLimit()
	 * @see #getIncidentPlan()
	 * @generated
	 */
	EAttribute getIncidentPlan_ReportingLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.IncidentPlan#getHandlingLimit <em>Handling Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handling Limit</em>'.
	 * @see org.plumbline.model.outsourcing.IncidentPlan#getHandlingLimit()
	 * @see #getIncidentPlan()
	 * @generated
	 */
	EAttribute getIncidentPlan_HandlingLimit();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ContinuityPlan <em>Continuity Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Continuity Plan</em>'.
	 * @see org.plumbline.model.outsourcing.ContinuityPlan
	 * @generated
	 */
	EClass getContinuityPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ContinuityPlan#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.plumbline.model.outsourcing.ContinuityPlan#getTests()
	 * @see #getContinuityPlan()
	 * @generated
	 */
	EReference getContinuityPlan_Tests();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.OperatingDocument <em>Operating Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Operating Document</em>'.
	 * @see org.plumbline.model.outsourcing.OperatingDocument
	 * @generated
	 */
	EClass getOperatingDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OperatingDocument#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.OperatingDocument#getKind()
	 * @see #getOperatingDocument()
	 * @generated
	 */
	EAttribute getOperatingDocument_Kind();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.TestRun <em>Test Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Test Run</em>'.
	 * @see org.plumbline.model.outsourcing.TestRun
	 * @generated
	 */
	EClass getTestRun();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.TestRun#getTestedOn <em>Tested On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tested On</em>'.
	 * @see org.plumbline.model.outsourcing.TestRun#getTestedOn()
	 * @see #getTestRun()
	 * @generated
	 */
	EAttribute getTestRun_TestedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.TestRun#getTestedBy <em>Tested By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tested By</em>'.
	 * @see org.plumbline.model.outsourcing.TestRun#getTestedBy()
	 * @see #getTestRun()
	 * @generated
	 */
	EReference getTestRun_TestedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.TestRun#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.TestRun#getResult()
	 * @see #getTestRun()
	 * @generated
	 */
	EAttribute getTestRun_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ServiceAgency <em>Service Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Agency</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency
	 * @generated
	 */
	EClass getServiceAgency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceAgency#getRegistration <em>Registration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getRegistration()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EAttribute getServiceAgency_Registration();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceAgency#getOwnership <em>Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ownership</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getOwnership()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EAttribute getServiceAgency_Ownership();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceAgency#getScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scale</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getScale()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EAttribute getServiceAgency_Scale();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServiceAgency#getProjectLeader <em>Project Leader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Project Leader</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getProjectLeader()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_ProjectLeader();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getOffices <em>Offices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Offices</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getOffices()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Offices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getChecks()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Checks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getQualifications <em>Qualifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Qualifications</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getQualifications()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Qualifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getPersonnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Personnel</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getPersonnel()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Personnel();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contracts</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getContracts()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Contracts();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getSubcontracts <em>Subcontracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Subcontracts</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getSubcontracts()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Subcontracts();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assessments</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getAssessments()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_Assessments();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceAgency#getAuditedBy <em>Audited By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audited By</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceAgency#getAuditedBy()
	 * @see #getServiceAgency()
	 * @generated
	 */
	EReference getServiceAgency_AuditedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Office <em>Office</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Office</em>'.
	 * @see org.plumbline.model.outsourcing.Office
	 * @generated
	 */
	EClass getOffice();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Office#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.plumbline.model.outsourcing.Office#getAddress()
	 * @see #getOffice()
	 * @generated
	 */
	EAttribute getOffice_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Office#getTenure <em>Tenure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tenure</em>'.
	 * @see org.plumbline.model.outsourcing.Office#getTenure()
	 * @see #getOffice()
	 * @generated
	 */
	EAttribute getOffice_Tenure();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check</em>'.
	 * @see org.plumbline.model.outsourcing.Check
	 * @generated
	 */
	EClass getCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Check#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.Check#getResult()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Result();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Check#getCheckedOn <em>Checked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked On</em>'.
	 * @see org.plumbline.model.outsourcing.Check#getCheckedOn()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_CheckedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Check#getCheckedBy <em>Checked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Checked By</em>'.
	 * @see org.plumbline.model.outsourcing.Check#getCheckedBy()
	 * @see #getCheck()
	 * @generated
	 */
	EReference getCheck_CheckedBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AgencyCheck <em>Agency Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency Check</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyCheck
	 * @generated
	 */
	EClass getAgencyCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AgencyCheck#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyCheck#getAspect()
	 * @see #getAgencyCheck()
	 * @generated
	 */
	EAttribute getAgencyCheck_Aspect();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.PersonnelCheck <em>Personnel Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Personnel Check</em>'.
	 * @see org.plumbline.model.outsourcing.PersonnelCheck
	 * @generated
	 */
	EClass getPersonnelCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.PersonnelCheck#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.plumbline.model.outsourcing.PersonnelCheck#getAspect()
	 * @see #getPersonnelCheck()
	 * @generated
	 */
	EAttribute getPersonnelCheck_Aspect();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Qualification <em>Qualification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Qualification</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification
	 * @generated
	 */
	EClass getQualification();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Qualification#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification#getKind()
	 * @see #getQualification()
	 * @generated
	 */
	EAttribute getQualification_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Qualification#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification#getNumber()
	 * @see #getQualification()
	 * @generated
	 */
	EAttribute getQualification_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Qualification#getValidFrom <em>Valid From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid From</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification#getValidFrom()
	 * @see #getQualification()
	 * @generated
	 */
	EAttribute getQualification_ValidFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Qualification#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification#getValidUntil()
	 * @see #getQualification()
	 * @generated
	 */
	EAttribute getQualification_ValidUntil();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Qualification#getValidity <em>Validity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validity</em>'.
	 * @see org.plumbline.model.outsourcing.Qualification#getValidity()
	 * @see #getQualification()
	 * @generated
	 */
	EAttribute getQualification_Validity();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ServicePerson <em>Service Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Person</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson
	 * @generated
	 */
	EClass getServicePerson();

	/**
	 * Returns the meta object for the container reference '{@link org.plumbline.model.outsourcing.ServicePerson#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Agency</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getAgency()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServicePerson#getCitizenship <em>Citizenship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Citizenship</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getCitizenship()
	 * @see #getServicePerson()
	 * @generated
	 */
	EAttribute getServicePerson_Citizenship();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServicePerson#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getPosition()
	 * @see #getServicePerson()
	 * @generated
	 */
	EAttribute getServicePerson_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServicePerson#getDuties <em>Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duties</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getDuties()
	 * @see #getServicePerson()
	 * @generated
	 */
	EAttribute getServicePerson_Duties();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServicePerson#getServesFrom <em>Serves From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serves From</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getServesFrom()
	 * @see #getServicePerson()
	 * @generated
	 */
	EAttribute getServicePerson_ServesFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServicePerson#getServesUntil <em>Serves Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serves Until</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getServesUntil()
	 * @see #getServicePerson()
	 * @generated
	 */
	EAttribute getServicePerson_ServesUntil();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServicePerson#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaces</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getReplaces()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Replaces();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServicePerson#getReplacedBy <em>Replaced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaced By</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getReplacedBy()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_ReplacedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServicePerson#getQualifications <em>Qualifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Qualifications</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getQualifications()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Qualifications();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServicePerson#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getChecks()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Checks();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ServicePerson#getEmployment <em>Employment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Employment</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getEmployment()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Employment();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServicePerson#getContracts <em>Contracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contracts</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getContracts()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Contracts();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServicePerson#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Accounts</em>'.
	 * @see org.plumbline.model.outsourcing.ServicePerson#getAccounts()
	 * @see #getServicePerson()
	 * @generated
	 */
	EReference getServicePerson_Accounts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Employment <em>Employment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Employment</em>'.
	 * @see org.plumbline.model.outsourcing.Employment
	 * @generated
	 */
	EClass getEmployment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Employment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Employment#getKind()
	 * @see #getEmployment()
	 * @generated
	 */
	EAttribute getEmployment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Employment#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Term</em>'.
	 * @see org.plumbline.model.outsourcing.Employment#getTerm()
	 * @see #getEmployment()
	 * @generated
	 */
	EAttribute getEmployment_Term();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Employment#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.plumbline.model.outsourcing.Employment#getStartsOn()
	 * @see #getEmployment()
	 * @generated
	 */
	EAttribute getEmployment_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Employment#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.plumbline.model.outsourcing.Employment#getEndsOn()
	 * @see #getEmployment()
	 * @generated
	 */
	EAttribute getEmployment_EndsOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ServiceContract <em>Service Contract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Service Contract</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract
	 * @generated
	 */
	EClass getServiceContract();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ServiceContract#getAgency <em>Agency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Agency</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getAgency()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Agency();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceContract#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getSignedOn()
	 * @see #getServiceContract()
	 * @generated
	 */
	EAttribute getServiceContract_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceContract#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getStartsOn()
	 * @see #getServiceContract()
	 * @generated
	 */
	EAttribute getServiceContract_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceContract#getEndsOn <em>Ends On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends On</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getEndsOn()
	 * @see #getServiceContract()
	 * @generated
	 */
	EAttribute getServiceContract_EndsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ServiceContract#getTerminatedOn <em>Terminated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terminated On</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getTerminatedOn()
	 * @see #getServiceContract()
	 * @generated
	 */
	EAttribute getServiceContract_TerminatedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getServices <em>Services</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Services</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getServices()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Services();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ServiceContract#getSecurityClauses <em>Security Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Security Clauses</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getSecurityClauses()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_SecurityClauses();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ServiceContract#getExitStrategy <em>Exit Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Exit Strategy</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getExitStrategy()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_ExitStrategy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getDeliveryStages <em>Delivery Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Delivery Stages</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getDeliveryStages()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_DeliveryStages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getSubcontracts <em>Subcontracts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Subcontracts</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getSubcontracts()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Subcontracts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getMandates <em>Mandates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Mandates</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getMandates()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Mandates();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getPersonnel <em>Personnel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Personnel</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getPersonnel()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Personnel();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Plans</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getPlans()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Plans();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getFilings <em>Filings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Filings</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getFilings()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Filings();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ServiceContract#getExits <em>Exits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Exits</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceContract#getExits()
	 * @see #getServiceContract()
	 * @generated
	 */
	EReference getServiceContract_Exits();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.OutsourcedService <em>Outsourced Service</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outsourced Service</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcedService
	 * @generated
	 */
	EClass getOutsourcedService();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OutsourcedService#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcedService#getType()
	 * @see #getOutsourcedService()
	 * @generated
	 */
	EAttribute getOutsourcedService_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OutsourcedService#getStartsOn <em>Starts On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Starts On</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcedService#getStartsOn()
	 * @see #getOutsourcedService()
	 * @generated
	 */
	EAttribute getOutsourcedService_StartsOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OutsourcedService#getTerminatedOn <em>Terminated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Terminated On</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcedService#getTerminatedOn()
	 * @see #getOutsourcedService()
	 * @generated
	 */
	EAttribute getOutsourcedService_TerminatedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.OutsourcedService#getTerminationRequiredBy <em>Termination Required By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Termination Required By</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcedService#getTerminationRequiredBy()
	 * @see #getOutsourcedService()
	 * @generated
	 */
	EReference getOutsourcedService_TerminationRequiredBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.SecurityClauses <em>Security Clauses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Security Clauses</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauses
	 * @generated
	 */
	EClass getSecurityClauses();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.SecurityClauses#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Based On</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauses#getBasedOn()
	 * @see #getSecurityClauses()
	 * @generated
	 */
	EReference getSecurityClauses_BasedOn();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.SecurityClauses#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauses#getContents()
	 * @see #getSecurityClauses()
	 * @generated
	 */
	EAttribute getSecurityClauses_Contents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.SecurityClauses#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Revisions</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauses#getRevisions()
	 * @see #getSecurityClauses()
	 * @generated
	 */
	EReference getSecurityClauses_Revisions();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.SecurityClauses#getDeliveryStages <em>Delivery Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Delivery Stages</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauses#getDeliveryStages()
	 * @see #getSecurityClauses()
	 * @generated
	 */
	EReference getSecurityClauses_DeliveryStages();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ExitStrategy <em>Exit Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exit Strategy</em>'.
	 * @see org.plumbline.model.outsourcing.ExitStrategy
	 * @generated
	 */
	EClass getExitStrategy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ExitStrategy#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.plumbline.model.outsourcing.ExitStrategy#getConditions()
	 * @see #getExitStrategy()
	 * @generated
	 */
	EReference getExitStrategy_Conditions();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ExitStrategy#getManagement <em>Management</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Management</em>'.
	 * @see org.plumbline.model.outsourcing.ExitStrategy#getManagement()
	 * @see #getExitStrategy()
	 * @generated
	 */
	EAttribute getExitStrategy_Management();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ExitStrategy#getTechnical <em>Technical</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Technical</em>'.
	 * @see org.plumbline.model.outsourcing.ExitStrategy#getTechnical()
	 * @see #getExitStrategy()
	 * @generated
	 */
	EAttribute getExitStrategy_Technical();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ExitCondition <em>Exit Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exit Condition</em>'.
	 * @see org.plumbline.model.outsourcing.ExitCondition
	 * @generated
	 */
	EClass getExitCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ExitCondition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ExitCondition#getKind()
	 * @see #getExitCondition()
	 * @generated
	 */
	EAttribute getExitCondition_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ExitCondition#getHandlingLimit <em>Handling Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Handling Limit</em>'.
	 * @see org.plumbline.model.outsourcing.ExitCondition#getHandlingLimit()
	 * @see #getExitCondition()
	 * @generated
	 */
	EAttribute getExitCondition_HandlingLimit();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.DeliveryStage <em>Delivery Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Delivery Stage</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage
	 * @generated
	 */
	EClass getDeliveryStage();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.DeliveryStage#getObjective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objective</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getObjective()
	 * @see #getDeliveryStage()
	 * @generated
	 */
	EAttribute getDeliveryStage_Objective();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.DeliveryStage#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getDueOn()
	 * @see #getDeliveryStage()
	 * @generated
	 */
	EAttribute getDeliveryStage_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.DeliveryStage#getDeliveredOn <em>Delivered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivered On</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getDeliveredOn()
	 * @see #getDeliveryStage()
	 * @generated
	 */
	EAttribute getDeliveryStage_DeliveredOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn <em>Described In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Described In</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getDescribedIn()
	 * @see #getDeliveryStage()
	 * @generated
	 */
	EReference getDeliveryStage_DescribedIn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.DeliveryStage#getVerifications <em>Verifications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Verifications</em>'.
	 * @see org.plumbline.model.outsourcing.DeliveryStage#getVerifications()
	 * @see #getDeliveryStage()
	 * @generated
	 */
	EReference getDeliveryStage_Verifications();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Subcontract <em>Subcontract</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Subcontract</em>'.
	 * @see org.plumbline.model.outsourcing.Subcontract
	 * @generated
	 */
	EClass getSubcontract();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Subcontract#getSubcontractor <em>Subcontractor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subcontractor</em>'.
	 * @see org.plumbline.model.outsourcing.Subcontract#getSubcontractor()
	 * @see #getSubcontract()
	 * @generated
	 */
	EReference getSubcontract_Subcontractor();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Subcontract#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.plumbline.model.outsourcing.Subcontract#getScope()
	 * @see #getSubcontract()
	 * @generated
	 */
	EAttribute getSubcontract_Scope();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.Subcontract#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Consent</em>'.
	 * @see org.plumbline.model.outsourcing.Subcontract#getConsent()
	 * @see #getSubcontract()
	 * @generated
	 */
	EReference getSubcontract_Consent();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AgencyMandate <em>Agency Mandate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agency Mandate</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyMandate
	 * @generated
	 */
	EClass getAgencyMandate();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AgencyMandate#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyMandate#getKind()
	 * @see #getAgencyMandate()
	 * @generated
	 */
	EAttribute getAgencyMandate_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AgencyMandate#getGrantedOn <em>Granted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Granted On</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyMandate#getGrantedOn()
	 * @see #getAgencyMandate()
	 * @generated
	 */
	EAttribute getAgencyMandate_GrantedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement <em>Confidentiality Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Confidentiality Agreement</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement
	 * @generated
	 */
	EClass getConfidentialityAgreement();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory <em>Signatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Signatory</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignatory()
	 * @see #getConfidentialityAgreement()
	 * @generated
	 */
	EReference getConfidentialityAgreement_Signatory();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignedOn <em>Signed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signed On</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getSignedOn()
	 * @see #getConfidentialityAgreement()
	 * @generated
	 */
	EAttribute getConfidentialityAgreement_SignedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getValidUntil()
	 * @see #getConfidentialityAgreement()
	 * @generated
	 */
	EAttribute getConfidentialityAgreement_ValidUntil();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Template</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getTemplate()
	 * @see #getConfidentialityAgreement()
	 * @generated
	 */
	EReference getConfidentialityAgreement_Template();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.ConfidentialityAgreement#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contents</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityAgreement#getContents()
	 * @see #getConfidentialityAgreement()
	 * @generated
	 */
	EAttribute getConfidentialityAgreement_Contents();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change</em>'.
	 * @see org.plumbline.model.outsourcing.Change
	 * @generated
	 */
	EClass getChange();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Change#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getKind()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Change#getOccurredOn <em>Occurred On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred On</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getOccurredOn()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_OccurredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Change#getSecurityRelevance <em>Security Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security Relevance</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getSecurityRelevance()
	 * @see #getChange()
	 * @generated
	 */
	EAttribute getChange_SecurityRelevance();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Change#getAffects <em>Affects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affects</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getAffects()
	 * @see #getChange()
	 * @generated
	 */
	EReference getChange_Affects();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.Change#getRecord <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Record</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getRecord()
	 * @see #getChange()
	 * @generated
	 */
	EReference getChange_Record();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Change#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Revisions</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getRevisions()
	 * @see #getChange()
	 * @generated
	 */
	EReference getChange_Revisions();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Change#getAmendments <em>Amendments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Amendments</em>'.
	 * @see org.plumbline.model.outsourcing.Change#getAmendments()
	 * @see #getChange()
	 * @generated
	 */
	EReference getChange_Amendments();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ChangeRecord <em>Change Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Record</em>'.
	 * @see org.plumbline.model.outsourcing.ChangeRecord
	 * @generated
	 */
	EClass getChangeRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ChangeRecord#getRecordedOn <em>Recorded On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recorded On</em>'.
	 * @see org.plumbline.model.outsourcing.ChangeRecord#getRecordedOn()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EAttribute getChangeRecord_RecordedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ChangeRecord#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.plumbline.model.outsourcing.ChangeRecord#getApproval()
	 * @see #getChangeRecord()
	 * @generated
	 */
	EReference getChangeRecord_Approval();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Problem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Problem</em>'.
	 * @see org.plumbline.model.outsourcing.Problem
	 * @generated
	 */
	EClass getProblem();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Problem#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getCause()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Problem#getAnalysedOn <em>Analysed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Analysed On</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getAnalysedOn()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_AnalysedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Problem#getReportedTo <em>Reported To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reported To</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getReportedTo()
	 * @see #getProblem()
	 * @generated
	 */
	EReference getProblem_ReportedTo();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Problem#getReportedOn <em>Reported On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reported On</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getReportedOn()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_ReportedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Problem#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getStatus()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Problem#getRectifiedOn <em>Rectified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rectified On</em>'.
	 * @see org.plumbline.model.outsourcing.Problem#getRectifiedOn()
	 * @see #getProblem()
	 * @generated
	 */
	EAttribute getProblem_RectifiedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ImprovementMeasure <em>Improvement Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Improvement Measure</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure
	 * @generated
	 */
	EClass getImprovementMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getKind()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EAttribute getImprovementMeasure_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getProposedOn <em>Proposed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proposed On</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getProposedOn()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EAttribute getImprovementMeasure_ProposedOn();

	/**
	 * Returns the meta object for the containment reference '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getApproval <em>Approval</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Approval</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getApproval()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EReference getImprovementMeasure_Approval();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getDueOn()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EAttribute getImprovementMeasure_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getStatus()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EAttribute getImprovementMeasure_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ImprovementMeasure#getImplementedOn <em>Implemented On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Implemented On</em>'.
	 * @see org.plumbline.model.outsourcing.ImprovementMeasure#getImplementedOn()
	 * @see #getImprovementMeasure()
	 * @generated
	 */
	EAttribute getImprovementMeasure_ImplementedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.SecurityIncident <em>Security Incident</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Security Incident</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident
	 * @generated
	 */
	EClass getSecurityIncident();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SecurityIncident#getOccurredOn <em>Occurred On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred On</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getOccurredOn()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EAttribute getSecurityIncident_OccurredOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.SecurityIncident#getCoordinatedBy <em>Coordinated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coordinated By</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getCoordinatedBy()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EReference getSecurityIncident_CoordinatedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.SecurityIncident#getHandledBy <em>Handled By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Handled By</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getHandledBy()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EReference getSecurityIncident_HandledBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SecurityIncident#getResolvedOn <em>Resolved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved On</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getResolvedOn()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EAttribute getSecurityIncident_ResolvedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.SecurityIncident#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getCause()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EAttribute getSecurityIncident_Cause();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.SecurityIncident#getVulnerabilities <em>Vulnerabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vulnerabilities</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getVulnerabilities()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EReference getSecurityIncident_Vulnerabilities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.SecurityIncident#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measures</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityIncident#getMeasures()
	 * @see #getSecurityIncident()
	 * @generated
	 */
	EReference getSecurityIncident_Measures();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ControlMeasure <em>Control Measure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Measure</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure
	 * @generated
	 */
	EClass getControlMeasure();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlMeasure#getControl <em>Control</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Control</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getControl()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EAttribute getControlMeasure_Control();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlMeasure#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getStatus()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EAttribute getControlMeasure_Status();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ControlMeasure#getCarriedOutBy <em>Carried Out By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Carried Out By</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getCarriedOutBy()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EReference getControlMeasure_CarriedOutBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ControlMeasure#getProtects <em>Protects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Protects</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getProtects()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EReference getControlMeasure_Protects();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlMeasure#getInPlaceSince <em>In Place Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>In Place Since</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getInPlaceSince()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EAttribute getControlMeasure_InPlaceSince();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlMeasure#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getWithdrawnOn()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EAttribute getControlMeasure_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlMeasure#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getFrequency()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EAttribute getControlMeasure_Frequency();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ControlMeasure#getExecutions <em>Executions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Executions</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getExecutions()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EReference getControlMeasure_Executions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.ControlMeasure#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getAssessments()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EReference getControlMeasure_Assessments();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ControlMeasure#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getRisks()
	 * @see #getControlMeasure()
	 * @generated
	 */
	EReference getControlMeasure_Risks();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.ControlExecution <em>Control Execution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Control Execution</em>'.
	 * @see org.plumbline.model.outsourcing.ControlExecution
	 * @generated
	 */
	EClass getControlExecution();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlExecution#getPerformedOn <em>Performed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Performed On</em>'.
	 * @see org.plumbline.model.outsourcing.ControlExecution#getPerformedOn()
	 * @see #getControlExecution()
	 * @generated
	 */
	EAttribute getControlExecution_PerformedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.ControlExecution#getPerformedBy <em>Performed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Performed By</em>'.
	 * @see org.plumbline.model.outsourcing.ControlExecution#getPerformedBy()
	 * @see #getControlExecution()
	 * @generated
	 */
	EReference getControlExecution_PerformedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.ControlExecution#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.ControlExecution#getResult()
	 * @see #getControlExecution()
	 * @generated
	 */
	EAttribute getControlExecution_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.EffectivenessAssessment <em>Effectiveness Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Effectiveness Assessment</em>'.
	 * @see org.plumbline.model.outsourcing.EffectivenessAssessment
	 * @generated
	 */
	EClass getEffectivenessAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedOn <em>Assessed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed On</em>'.
	 * @see org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedOn()
	 * @see #getEffectivenessAssessment()
	 * @generated
	 */
	EAttribute getEffectivenessAssessment_AssessedOn();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedBy <em>Assessed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assessed By</em>'.
	 * @see org.plumbline.model.outsourcing.EffectivenessAssessment#getAssessedBy()
	 * @see #getEffectivenessAssessment()
	 * @generated
	 */
	EReference getEffectivenessAssessment_AssessedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.EffectivenessAssessment#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.plumbline.model.outsourcing.EffectivenessAssessment#getResult()
	 * @see #getEffectivenessAssessment()
	 * @generated
	 */
	EAttribute getEffectivenessAssessment_Result();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.TechnicalEnvironment <em>Technical Environment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Technical Environment</em>'.
	 * @see org.plumbline.model.outsourcing.TechnicalEnvironment
	 * @generated
	 */
	EClass getTechnicalEnvironment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.TechnicalEnvironment#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assets</em>'.
	 * @see org.plumbline.model.outsourcing.TechnicalEnvironment#getAssets()
	 * @see #getTechnicalEnvironment()
	 * @generated
	 */
	EReference getTechnicalEnvironment_Assets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.TechnicalEnvironment#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accounts</em>'.
	 * @see org.plumbline.model.outsourcing.TechnicalEnvironment#getAccounts()
	 * @see #getTechnicalEnvironment()
	 * @generated
	 */
	EReference getTechnicalEnvironment_Accounts();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Asset <em>Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Asset</em>'.
	 * @see org.plumbline.model.outsourcing.Asset
	 * @generated
	 */
	EClass getAsset();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Asset#getSensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sensitivity</em>'.
	 * @see org.plumbline.model.outsourcing.Asset#getSensitivity()
	 * @see #getAsset()
	 * @generated
	 */
	EAttribute getAsset_Sensitivity();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Asset#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Area</em>'.
	 * @see org.plumbline.model.outsourcing.Asset#getArea()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Area();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Asset#getProtectedBy <em>Protected By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Protected By</em>'.
	 * @see org.plumbline.model.outsourcing.Asset#getProtectedBy()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_ProtectedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Asset#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Risks</em>'.
	 * @see org.plumbline.model.outsourcing.Asset#getRisks()
	 * @see #getAsset()
	 * @generated
	 */
	EReference getAsset_Risks();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.InformationSystem <em>Information System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information System</em>'.
	 * @see org.plumbline.model.outsourcing.InformationSystem
	 * @generated
	 */
	EClass getInformationSystem();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.InformationSystem#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.plumbline.model.outsourcing.InformationSystem#getNetwork()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Network();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.InformationSystem#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Accounts</em>'.
	 * @see org.plumbline.model.outsourcing.InformationSystem#getAccounts()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Accounts();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.InformationSystem#getLogs <em>Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Logs</em>'.
	 * @see org.plumbline.model.outsourcing.InformationSystem#getLogs()
	 * @see #getInformationSystem()
	 * @generated
	 */
	EReference getInformationSystem_Logs();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.DataAsset <em>Data Asset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Asset</em>'.
	 * @see org.plumbline.model.outsourcing.DataAsset
	 * @generated
	 */
	EClass getDataAsset();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.DataAsset#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see org.plumbline.model.outsourcing.DataAsset#getSystem()
	 * @see #getDataAsset()
	 * @generated
	 */
	EReference getDataAsset_System();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Network <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network</em>'.
	 * @see org.plumbline.model.outsourcing.Network
	 * @generated
	 */
	EClass getNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Network#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.plumbline.model.outsourcing.Network#getOwner()
	 * @see #getNetwork()
	 * @generated
	 */
	EAttribute getNetwork_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Network#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see org.plumbline.model.outsourcing.Network#getSystems()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Systems();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Network#getEquipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Equipment</em>'.
	 * @see org.plumbline.model.outsourcing.Network#getEquipment()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_Equipment();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Network#getRemoteAccesses <em>Remote Accesses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Remote Accesses</em>'.
	 * @see org.plumbline.model.outsourcing.Network#getRemoteAccesses()
	 * @see #getNetwork()
	 * @generated
	 */
	EReference getNetwork_RemoteAccesses();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.RemoteAccess <em>Remote Access</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remote Access</em>'.
	 * @see org.plumbline.model.outsourcing.RemoteAccess
	 * @generated
	 */
	EClass getRemoteAccess();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.RemoteAccess#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.plumbline.model.outsourcing.RemoteAccess#getNetwork()
	 * @see #getRemoteAccess()
	 * @generated
	 */
	EReference getRemoteAccess_Network();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.RemoteAccess#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.outsourcing.RemoteAccess#getState()
	 * @see #getRemoteAccess()
	 * @generated
	 */
	EAttribute getRemoteAccess_State();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Equipment <em>Equipment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Equipment</em>'.
	 * @see org.plumbline.model.outsourcing.Equipment
	 * @generated
	 */
	EClass getEquipment();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Equipment#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.plumbline.model.outsourcing.Equipment#getPurpose()
	 * @see #getEquipment()
	 * @generated
	 */
	EAttribute getEquipment_Purpose();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Equipment#getBroughtBy <em>Brought By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Brought By</em>'.
	 * @see org.plumbline.model.outsourcing.Equipment#getBroughtBy()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_BroughtBy();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Equipment#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.plumbline.model.outsourcing.Equipment#getNetwork()
	 * @see #getEquipment()
	 * @generated
	 */
	EReference getEquipment_Network();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.StorageMedium <em>Storage Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage Medium</em>'.
	 * @see org.plumbline.model.outsourcing.StorageMedium
	 * @generated
	 */
	EClass getStorageMedium();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.StorageMedium#getReliability <em>Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reliability</em>'.
	 * @see org.plumbline.model.outsourcing.StorageMedium#getReliability()
	 * @see #getStorageMedium()
	 * @generated
	 */
	EAttribute getStorageMedium_Reliability();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.StorageMedium#getBackups <em>Backups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Backups</em>'.
	 * @see org.plumbline.model.outsourcing.StorageMedium#getBackups()
	 * @see #getStorageMedium()
	 * @generated
	 */
	EReference getStorageMedium_Backups();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Backup <em>Backup</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Backup</em>'.
	 * @see org.plumbline.model.outsourcing.Backup
	 * @generated
	 */
	EClass getBackup();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Backup#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Backup#getKind()
	 * @see #getBackup()
	 * @generated
	 */
	EAttribute getBackup_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Backup#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Media</em>'.
	 * @see org.plumbline.model.outsourcing.Backup#getMedia()
	 * @see #getBackup()
	 * @generated
	 */
	EReference getBackup_Media();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Backup#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Sources</em>'.
	 * @see org.plumbline.model.outsourcing.Backup#getSources()
	 * @see #getBackup()
	 * @generated
	 */
	EReference getBackup_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Backup#getTests <em>Tests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tests</em>'.
	 * @see org.plumbline.model.outsourcing.Backup#getTests()
	 * @see #getBackup()
	 * @generated
	 */
	EReference getBackup_Tests();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AuditLog <em>Audit Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Audit Log</em>'.
	 * @see org.plumbline.model.outsourcing.AuditLog
	 * @generated
	 */
	EClass getAuditLog();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.AuditLog#getSystems <em>Systems</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Systems</em>'.
	 * @see org.plumbline.model.outsourcing.AuditLog#getSystems()
	 * @see #getAuditLog()
	 * @generated
	 */
	EReference getAuditLog_Systems();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AuditLog#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.outsourcing.AuditLog#getState()
	 * @see #getAuditLog()
	 * @generated
	 */
	EAttribute getAuditLog_State();

	/**
	 * Returns the meta object for the attribute list '{@link org.plumbline.model.outsourcing.AuditLog#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fields</em>'.
	 * @see org.plumbline.model.outsourcing.AuditLog#getFields()
	 * @see #getAuditLog()
	 * @generated
	 */
	EAttribute getAuditLog_Fields();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see org.plumbline.model.outsourcing.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Area#getSecurity <em>Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Security</em>'.
	 * @see org.plumbline.model.outsourcing.Area#getSecurity()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Security();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Area#getBoundary <em>Boundary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Boundary</em>'.
	 * @see org.plumbline.model.outsourcing.Area#getBoundary()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Boundary();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Area#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assets</em>'.
	 * @see org.plumbline.model.outsourcing.Area#getAssets()
	 * @see #getArea()
	 * @generated
	 */
	EReference getArea_Assets();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.plumbline.model.outsourcing.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Account#getHolder <em>Holder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getHolder()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Holder();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.Account#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>System</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getSystem()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_System();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Account#getPrivilege <em>Privilege</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Privilege</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getPrivilege()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Privilege();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Account#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getCreatedOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Account#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getState()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_State();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Account#getRevokedOn <em>Revoked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked On</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getRevokedOn()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_RevokedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.plumbline.model.outsourcing.Account#getGrants <em>Grants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grants</em>'.
	 * @see org.plumbline.model.outsourcing.Account#getGrants()
	 * @see #getAccount()
	 * @generated
	 */
	EReference getAccount_Grants();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.AccessGrant <em>Access Grant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Access Grant</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant
	 * @generated
	 */
	EClass getAccessGrant();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.AccessGrant#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getResource()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_Resource();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AccessGrant#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getRights()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AccessGrant#getBasis <em>Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Basis</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getBasis()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_Basis();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedBy <em>Authorised By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Authorised By</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getAuthorisedBy()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EReference getAccessGrant_AuthorisedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AccessGrant#getAuthorisedOn <em>Authorised On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authorised On</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getAuthorisedOn()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_AuthorisedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.AccessGrant#getRevokedOn <em>Revoked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revoked On</em>'.
	 * @see org.plumbline.model.outsourcing.AccessGrant#getRevokedOn()
	 * @see #getAccessGrant()
	 * @generated
	 */
	EAttribute getAccessGrant_RevokedOn();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.OtherRequirement <em>Other Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Requirement</em>'.
	 * @see org.plumbline.model.outsourcing.OtherRequirement
	 * @generated
	 */
	EClass getOtherRequirement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OtherRequirement#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.outsourcing.OtherRequirement#getSubject()
	 * @see #getOtherRequirement()
	 * @generated
	 */
	EAttribute getOtherRequirement_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.OtherRequirement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.plumbline.model.outsourcing.OtherRequirement#getSource()
	 * @see #getOtherRequirement()
	 * @generated
	 */
	EAttribute getOtherRequirement_Source();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.OtherRequirement#getMetBy <em>Met By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Met By</em>'.
	 * @see org.plumbline.model.outsourcing.OtherRequirement#getMetBy()
	 * @see #getOtherRequirement()
	 * @generated
	 */
	EReference getOtherRequirement_MetBy();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.PeriodSetting <em>Period Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Period Setting</em>'.
	 * @see org.plumbline.model.outsourcing.PeriodSetting
	 * @generated
	 */
	EClass getPeriodSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.PeriodSetting#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.plumbline.model.outsourcing.PeriodSetting#getSubject()
	 * @see #getPeriodSetting()
	 * @generated
	 */
	EAttribute getPeriodSetting_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.PeriodSetting#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.plumbline.model.outsourcing.PeriodSetting#getLength()
	 * @see #getPeriodSetting()
	 * @generated
	 */
	EAttribute getPeriodSetting_Length();

	/**
	 * Returns the meta object for the reference '{@link org.plumbline.model.outsourcing.PeriodSetting#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.plumbline.model.outsourcing.PeriodSetting#getSource()
	 * @see #getPeriodSetting()
	 * @generated
	 */
	EReference getPeriodSetting_Source();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getKind()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getLocation <em>Location</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Location</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getLocation()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Location();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getEffectiveOn <em>Effective On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effective On</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getEffectiveOn()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_EffectiveOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getDigestAlgorithm <em>Digest Algorithm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest Algorithm</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getDigestAlgorithm()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_DigestAlgorithm();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getDigest()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Digest();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getVerifiedBy <em>Verified By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified By</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getVerifiedBy()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_VerifiedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Evidence#getVerifiedOn <em>Verified On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verified On</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getVerifiedOn()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_VerifiedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.plumbline.model.outsourcing.Evidence#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.plumbline.model.outsourcing.Evidence#getSupports()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Supports();

	/**
	 * Returns the meta object for class '{@link org.plumbline.model.outsourcing.Judgement <em>Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Judgement</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement
	 * @generated
	 */
	EClass getJudgement();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Judgement#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement#getItem()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Judgement#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement#getVerdict()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Judgement#getReviewer <em>Reviewer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reviewer</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement#getReviewer()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Reviewer();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Judgement#getJudgedOn <em>Judged On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Judged On</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement#getJudgedOn()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_JudgedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.plumbline.model.outsourcing.Judgement#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.plumbline.model.outsourcing.Judgement#getRationale()
	 * @see #getJudgement()
	 * @generated
	 */
	EAttribute getJudgement_Rationale();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ServiceType <em>Service Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Service Type</em>'.
	 * @see org.plumbline.model.outsourcing.ServiceType
	 * @generated
	 */
	EEnum getServiceType();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PhaseKind <em>Phase Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase Kind</em>'.
	 * @see org.plumbline.model.outsourcing.PhaseKind
	 * @generated
	 */
	EEnum getPhaseKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Participation <em>Participation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Participation</em>'.
	 * @see org.plumbline.model.outsourcing.Participation
	 * @generated
	 */
	EEnum getParticipation();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ResponsibilityKind <em>Responsibility Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Responsibility Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ResponsibilityKind
	 * @generated
	 */
	EEnum getResponsibilityKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ActivityState <em>Activity State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity State</em>'.
	 * @see org.plumbline.model.outsourcing.ActivityState
	 * @generated
	 */
	EEnum getActivityState();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.LeadershipDecisionKind <em>Leadership Decision Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Leadership Decision Kind</em>'.
	 * @see org.plumbline.model.outsourcing.LeadershipDecisionKind
	 * @generated
	 */
	EEnum getLeadershipDecisionKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ResourceKind <em>Resource Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ResourceKind
	 * @generated
	 */
	EEnum getResourceKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AuthorityKind <em>Authority Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Authority Kind</em>'.
	 * @see org.plumbline.model.outsourcing.AuthorityKind
	 * @generated
	 */
	EEnum getAuthorityKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ApprovalDecision <em>Approval Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Approval Decision</em>'.
	 * @see org.plumbline.model.outsourcing.ApprovalDecision
	 * @generated
	 */
	EEnum getApprovalDecision();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PolicyContent <em>Policy Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Policy Content</em>'.
	 * @see org.plumbline.model.outsourcing.PolicyContent
	 * @generated
	 */
	EEnum getPolicyContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RegulationContent <em>Regulation Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Regulation Content</em>'.
	 * @see org.plumbline.model.outsourcing.RegulationContent
	 * @generated
	 */
	EEnum getRegulationContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ReviewCoverage <em>Review Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review Coverage</em>'.
	 * @see org.plumbline.model.outsourcing.ReviewCoverage
	 * @generated
	 */
	EEnum getReviewCoverage();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.SecurityClauseContent <em>Security Clause Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Security Clause Content</em>'.
	 * @see org.plumbline.model.outsourcing.SecurityClauseContent
	 * @generated
	 */
	EEnum getSecurityClauseContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ExitConditionKind <em>Exit Condition Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exit Condition Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ExitConditionKind
	 * @generated
	 */
	EEnum getExitConditionKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ExitManagementContent <em>Exit Management Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exit Management Content</em>'.
	 * @see org.plumbline.model.outsourcing.ExitManagementContent
	 * @generated
	 */
	EEnum getExitManagementContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ExitTechnicalContent <em>Exit Technical Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Exit Technical Content</em>'.
	 * @see org.plumbline.model.outsourcing.ExitTechnicalContent
	 * @generated
	 */
	EEnum getExitTechnicalContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PlanContent <em>Plan Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plan Content</em>'.
	 * @see org.plumbline.model.outsourcing.PlanContent
	 * @generated
	 */
	EEnum getPlanContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ConfidentialityContent <em>Confidentiality Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality Content</em>'.
	 * @see org.plumbline.model.outsourcing.ConfidentialityContent
	 * @generated
	 */
	EEnum getConfidentialityContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.FilingContent <em>Filing Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Filing Content</em>'.
	 * @see org.plumbline.model.outsourcing.FilingContent
	 * @generated
	 */
	EEnum getFilingContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.EvaluationContent <em>Evaluation Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Content</em>'.
	 * @see org.plumbline.model.outsourcing.EvaluationContent
	 * @generated
	 */
	EEnum getEvaluationContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.VerificationContent <em>Verification Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verification Content</em>'.
	 * @see org.plumbline.model.outsourcing.VerificationContent
	 * @generated
	 */
	EEnum getVerificationContent();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Need <em>Need</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Need</em>'.
	 * @see org.plumbline.model.outsourcing.Need
	 * @generated
	 */
	EEnum getNeed();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.MeasureKind <em>Measure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Measure Kind</em>'.
	 * @see org.plumbline.model.outsourcing.MeasureKind
	 * @generated
	 */
	EEnum getMeasureKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ImplementationStatus <em>Implementation Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Implementation Status</em>'.
	 * @see org.plumbline.model.outsourcing.ImplementationStatus
	 * @generated
	 */
	EEnum getImplementationStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RectificationStatus <em>Rectification Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rectification Status</em>'.
	 * @see org.plumbline.model.outsourcing.RectificationStatus
	 * @generated
	 */
	EEnum getRectificationStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.plumbline.model.outsourcing.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RiskTreatment <em>Risk Treatment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Risk Treatment</em>'.
	 * @see org.plumbline.model.outsourcing.RiskTreatment
	 * @generated
	 */
	EEnum getRiskTreatment();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Coverage <em>Coverage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coverage</em>'.
	 * @see org.plumbline.model.outsourcing.Coverage
	 * @generated
	 */
	EEnum getCoverage();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ControlScope <em>Control Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Scope</em>'.
	 * @see org.plumbline.model.outsourcing.ControlScope
	 * @generated
	 */
	EEnum getControlScope();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Effectiveness <em>Effectiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effectiveness</em>'.
	 * @see org.plumbline.model.outsourcing.Effectiveness
	 * @generated
	 */
	EEnum getEffectiveness();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Sufficiency <em>Sufficiency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sufficiency</em>'.
	 * @see org.plumbline.model.outsourcing.Sufficiency
	 * @generated
	 */
	EEnum getSufficiency();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.CostLevel <em>Cost Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Level</em>'.
	 * @see org.plumbline.model.outsourcing.CostLevel
	 * @generated
	 */
	EEnum getCostLevel();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.OutsourcingConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Conclusion</em>'.
	 * @see org.plumbline.model.outsourcing.OutsourcingConclusion
	 * @generated
	 */
	EEnum getOutsourcingConclusion();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AssessmentSubject <em>Assessment Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment Subject</em>'.
	 * @see org.plumbline.model.outsourcing.AssessmentSubject
	 * @generated
	 */
	EEnum getAssessmentSubject();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RegistrationPlace <em>Registration Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Registration Place</em>'.
	 * @see org.plumbline.model.outsourcing.RegistrationPlace
	 * @generated
	 */
	EEnum getRegistrationPlace();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Ownership <em>Ownership</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ownership</em>'.
	 * @see org.plumbline.model.outsourcing.Ownership
	 * @generated
	 */
	EEnum getOwnership();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AgencyAspect <em>Agency Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agency Aspect</em>'.
	 * @see org.plumbline.model.outsourcing.AgencyAspect
	 * @generated
	 */
	EEnum getAgencyAspect();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PersonnelAspect <em>Personnel Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Personnel Aspect</em>'.
	 * @see org.plumbline.model.outsourcing.PersonnelAspect
	 * @generated
	 */
	EEnum getPersonnelAspect();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.CheckResult <em>Check Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Result</em>'.
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @generated
	 */
	EEnum getCheckResult();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.QualificationKind <em>Qualification Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Qualification Kind</em>'.
	 * @see org.plumbline.model.outsourcing.QualificationKind
	 * @generated
	 */
	EEnum getQualificationKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Validity <em>Validity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Validity</em>'.
	 * @see org.plumbline.model.outsourcing.Validity
	 * @generated
	 */
	EEnum getValidity();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.OfficeTenure <em>Office Tenure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Office Tenure</em>'.
	 * @see org.plumbline.model.outsourcing.OfficeTenure
	 * @generated
	 */
	EEnum getOfficeTenure();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Citizenship <em>Citizenship</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citizenship</em>'.
	 * @see org.plumbline.model.outsourcing.Citizenship
	 * @generated
	 */
	EEnum getCitizenship();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.EmploymentKind <em>Employment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Employment Kind</em>'.
	 * @see org.plumbline.model.outsourcing.EmploymentKind
	 * @generated
	 */
	EEnum getEmploymentKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ChangeKind <em>Change Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Change Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ChangeKind
	 * @generated
	 */
	EEnum getChangeKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.MandateKind <em>Mandate Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Mandate Kind</em>'.
	 * @see org.plumbline.model.outsourcing.MandateKind
	 * @generated
	 */
	EEnum getMandateKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ReportTopic <em>Report Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Topic</em>'.
	 * @see org.plumbline.model.outsourcing.ReportTopic
	 * @generated
	 */
	EEnum getReportTopic();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.TrainingTopic <em>Training Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Training Topic</em>'.
	 * @see org.plumbline.model.outsourcing.TrainingTopic
	 * @generated
	 */
	EEnum getTrainingTopic();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.OrganisationKind <em>Organisation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Kind</em>'.
	 * @see org.plumbline.model.outsourcing.OrganisationKind
	 * @generated
	 */
	EEnum getOrganisationKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.OrganisationScope <em>Organisation Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Organisation Scope</em>'.
	 * @see org.plumbline.model.outsourcing.OrganisationScope
	 * @generated
	 */
	EEnum getOrganisationScope();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ExternalQuality <em>External Quality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>External Quality</em>'.
	 * @see org.plumbline.model.outsourcing.ExternalQuality
	 * @generated
	 */
	EEnum getExternalQuality();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.DocumentKind <em>Document Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document Kind</em>'.
	 * @see org.plumbline.model.outsourcing.DocumentKind
	 * @generated
	 */
	EEnum getDocumentKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ControlKind <em>Control Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Kind</em>'.
	 * @see org.plumbline.model.outsourcing.ControlKind
	 * @generated
	 */
	EEnum getControlKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.ControlStatus <em>Control Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Control Status</em>'.
	 * @see org.plumbline.model.outsourcing.ControlStatus
	 * @generated
	 */
	EEnum getControlStatus();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.Sensitivity <em>Sensitivity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Sensitivity</em>'.
	 * @see org.plumbline.model.outsourcing.Sensitivity
	 * @generated
	 */
	EEnum getSensitivity();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.OwnerKind <em>Owner Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Owner Kind</em>'.
	 * @see org.plumbline.model.outsourcing.OwnerKind
	 * @generated
	 */
	EEnum getOwnerKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RemoteAccessState <em>Remote Access State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Remote Access State</em>'.
	 * @see org.plumbline.model.outsourcing.RemoteAccessState
	 * @generated
	 */
	EEnum getRemoteAccessState();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.EquipmentPurpose <em>Equipment Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Equipment Purpose</em>'.
	 * @see org.plumbline.model.outsourcing.EquipmentPurpose
	 * @generated
	 */
	EEnum getEquipmentPurpose();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.MediumReliability <em>Medium Reliability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Medium Reliability</em>'.
	 * @see org.plumbline.model.outsourcing.MediumReliability
	 * @generated
	 */
	EEnum getMediumReliability();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.BackupKind <em>Backup Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Backup Kind</em>'.
	 * @see org.plumbline.model.outsourcing.BackupKind
	 * @generated
	 */
	EEnum getBackupKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.TestResult <em>Test Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Test Result</em>'.
	 * @see org.plumbline.model.outsourcing.TestResult
	 * @generated
	 */
	EEnum getTestResult();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AuditLogState <em>Audit Log State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audit Log State</em>'.
	 * @see org.plumbline.model.outsourcing.AuditLogState
	 * @generated
	 */
	EEnum getAuditLogState();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AuditField <em>Audit Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audit Field</em>'.
	 * @see org.plumbline.model.outsourcing.AuditField
	 * @generated
	 */
	EEnum getAuditField();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AreaSecurity <em>Area Security</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Area Security</em>'.
	 * @see org.plumbline.model.outsourcing.AreaSecurity
	 * @generated
	 */
	EEnum getAreaSecurity();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.BoundaryMarking <em>Boundary Marking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Boundary Marking</em>'.
	 * @see org.plumbline.model.outsourcing.BoundaryMarking
	 * @generated
	 */
	EEnum getBoundaryMarking();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PrivilegeKind <em>Privilege Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Privilege Kind</em>'.
	 * @see org.plumbline.model.outsourcing.PrivilegeKind
	 * @generated
	 */
	EEnum getPrivilegeKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.AccountState <em>Account State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Account State</em>'.
	 * @see org.plumbline.model.outsourcing.AccountState
	 * @generated
	 */
	EEnum getAccountState();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.GrantBasis <em>Grant Basis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grant Basis</em>'.
	 * @see org.plumbline.model.outsourcing.GrantBasis
	 * @generated
	 */
	EEnum getGrantBasis();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.DispositionSubject <em>Disposition Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disposition Subject</em>'.
	 * @see org.plumbline.model.outsourcing.DispositionSubject
	 * @generated
	 */
	EEnum getDispositionSubject();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.DispositionMethod <em>Disposition Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Disposition Method</em>'.
	 * @see org.plumbline.model.outsourcing.DispositionMethod
	 * @generated
	 */
	EEnum getDispositionMethod();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RedundancySubject <em>Redundancy Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Redundancy Subject</em>'.
	 * @see org.plumbline.model.outsourcing.RedundancySubject
	 * @generated
	 */
	EEnum getRedundancySubject();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.EvidenceKind <em>Evidence Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evidence Kind</em>'.
	 * @see org.plumbline.model.outsourcing.EvidenceKind
	 * @generated
	 */
	EEnum getEvidenceKind();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.JudgedVerdict <em>Judged Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Judged Verdict</em>'.
	 * @see org.plumbline.model.outsourcing.JudgedVerdict
	 * @generated
	 */
	EEnum getJudgedVerdict();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.PeriodSubject <em>Period Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Period Subject</em>'.
	 * @see org.plumbline.model.outsourcing.PeriodSubject
	 * @generated
	 */
	EEnum getPeriodSubject();

	/**
	 * Returns the meta object for enum '{@link org.plumbline.model.outsourcing.RequirementSubject <em>Requirement Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement Subject</em>'.
	 * @see org.plumbline.model.outsourcing.RequirementSubject
	 * @generated
	 */
	EEnum getRequirementSubject();

	/**
	 * Returns the meta object for data type '{@link org.plumbline.model.PartialDate <em>Partial Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A date known to the day, the month or the year: 2025-03-18, 2025-03 or 2025.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Partial Date</em>'.
	 * @see org.plumbline.model.PartialDate
	 * @model instanceClass="org.plumbline.model.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Date' zh='\u65e5\u671f'"
	 * @generated
	 */
	EDataType getPartialDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A period of days, months or years in ISO 8601, such as P6M.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see java.time.Period
	 * @model instanceClass="java.time.Period"
	 *        annotation="http://www.plumbline.org/label en='Period' zh='\u671f\u9650'"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the meta object for data type '{@link java.time.Duration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A duration of hours, minutes or seconds in ISO 8601, such as PT2H.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Duration</em>'.
	 * @see java.time.Duration
	 * @model instanceClass="java.time.Duration"
	 *        annotation="http://www.plumbline.org/label en='Duration' zh='\u65f6\u957f'"
	 * @generated
	 */
	EDataType getDuration();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	OutsourcingFactory getOutsourcingFactory();

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
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ElementImpl <em>Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ElementImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getElement()
		 * @generated
		 */
		EClass ELEMENT = eINSTANCE.getElement();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__ID = eINSTANCE.getElement_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__NAME = eINSTANCE.getElement_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELEMENT__DESCRIPTION = eINSTANCE.getElement_Description();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELEMENT__EVIDENCE = eINSTANCE.getElement_Evidence();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.PartyImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__CONTACT = eINSTANCE.getParty_Contact();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__AGREEMENTS = eINSTANCE.getParty_Agreements();

		/**
		 * The meta object literal for the '<em><b>Trainings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTY__TRAININGS = eINSTANCE.getParty_Trainings();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingProjectImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingProject()
		 * @generated
		 */
		EClass OUTSOURCING_PROJECT = eINSTANCE.getOutsourcingProject();

		/**
		 * The meta object literal for the '<em><b>Assessed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTSOURCING_PROJECT__ASSESSED_ON = eINSTANCE.getOutsourcingProject_AssessedOn();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__DEPARTMENT = eINSTANCE.getOutsourcingProject_Department();

		/**
		 * The meta object literal for the '<em><b>Involved Units</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__INVOLVED_UNITS = eINSTANCE.getOutsourcingProject_InvolvedUnits();

		/**
		 * The meta object literal for the '<em><b>Supervising Leader</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__SUPERVISING_LEADER = eINSTANCE.getOutsourcingProject_SupervisingLeader();

		/**
		 * The meta object literal for the '<em><b>Responsible Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__RESPONSIBLE_UNITS = eINSTANCE.getOutsourcingProject_ResponsibleUnits();

		/**
		 * The meta object literal for the '<em><b>Authorisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__AUTHORISATIONS = eINSTANCE.getOutsourcingProject_Authorisations();

		/**
		 * The meta object literal for the '<em><b>Responsibility Letters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS = eINSTANCE.getOutsourcingProject_ResponsibilityLetters();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__RESOURCES = eINSTANCE.getOutsourcingProject_Resources();

		/**
		 * The meta object literal for the '<em><b>Authorities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__AUTHORITIES = eINSTANCE.getOutsourcingProject_Authorities();

		/**
		 * The meta object literal for the '<em><b>Assessment Organisations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS = eINSTANCE.getOutsourcingProject_AssessmentOrganisations();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__PHASES = eINSTANCE.getOutsourcingProject_Phases();

		/**
		 * The meta object literal for the '<em><b>Documents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__DOCUMENTS = eINSTANCE.getOutsourcingProject_Documents();

		/**
		 * The meta object literal for the '<em><b>Agencies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__AGENCIES = eINSTANCE.getOutsourcingProject_Agencies();

		/**
		 * The meta object literal for the '<em><b>Contracts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__CONTRACTS = eINSTANCE.getOutsourcingProject_Contracts();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__AGREEMENTS = eINSTANCE.getOutsourcingProject_Agreements();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__CHANGES = eINSTANCE.getOutsourcingProject_Changes();

		/**
		 * The meta object literal for the '<em><b>Incidents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__INCIDENTS = eINSTANCE.getOutsourcingProject_Incidents();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__CONTROLS = eINSTANCE.getOutsourcingProject_Controls();

		/**
		 * The meta object literal for the '<em><b>Environment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__ENVIRONMENT = eINSTANCE.getOutsourcingProject_Environment();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__REQUIREMENTS = eINSTANCE.getOutsourcingProject_Requirements();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__PERIODS = eINSTANCE.getOutsourcingProject_Periods();

		/**
		 * The meta object literal for the '<em><b>Evidence Register</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__EVIDENCE_REGISTER = eINSTANCE.getOutsourcingProject_EvidenceRegister();

		/**
		 * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCING_PROJECT__JUDGEMENTS = eINSTANCE.getOutsourcingProject_Judgements();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.DepartmentImpl <em>Department</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.DepartmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDepartment()
		 * @generated
		 */
		EClass DEPARTMENT = eINSTANCE.getDepartment();

		/**
		 * The meta object literal for the '<em><b>Internal Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__INTERNAL_UNITS = eINSTANCE.getDepartment_InternalUnits();

		/**
		 * The meta object literal for the '<em><b>Officials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__OFFICIALS = eINSTANCE.getDepartment_Officials();

		/**
		 * The meta object literal for the '<em><b>Security Leader</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTMENT__SECURITY_LEADER = eINSTANCE.getDepartment_SecurityLeader();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.InternalUnitImpl <em>Internal Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.InternalUnitImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getInternalUnit()
		 * @generated
		 */
		EClass INTERNAL_UNIT = eINSTANCE.getInternalUnit();

		/**
		 * The meta object literal for the '<em><b>Head</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_UNIT__HEAD = eINSTANCE.getInternalUnit_Head();

		/**
		 * The meta object literal for the '<em><b>Security Leader</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_UNIT__SECURITY_LEADER = eINSTANCE.getInternalUnit_SecurityLeader();

		/**
		 * The meta object literal for the '<em><b>Project</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_UNIT__PROJECT = eINSTANCE.getInternalUnit_Project();

		/**
		 * The meta object literal for the '<em><b>Responsibilities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_UNIT__RESPONSIBILITIES = eINSTANCE.getInternalUnit_Responsibilities();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERNAL_UNIT__ACTIVITIES = eINSTANCE.getInternalUnit_Activities();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.PersonImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OfficialImpl <em>Official</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OfficialImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOfficial()
		 * @generated
		 */
		EClass OFFICIAL = eINSTANCE.getOfficial();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICIAL__TITLE = eINSTANCE.getOfficial_Title();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OFFICIAL__UNIT = eINSTANCE.getOfficial_Unit();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl <em>Supervising Leader</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SupervisingLeaderImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisingLeader()
		 * @generated
		 */
		EClass SUPERVISING_LEADER = eINSTANCE.getSupervisingLeader();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPERVISING_LEADER__HOLDER = eINSTANCE.getSupervisingLeader_Holder();

		/**
		 * The meta object literal for the '<em><b>Appointed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPERVISING_LEADER__APPOINTED_ON = eINSTANCE.getSupervisingLeader_AppointedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl <em>Responsible Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ResponsibleUnitImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibleUnit()
		 * @generated
		 */
		EClass RESPONSIBLE_UNIT = eINSTANCE.getResponsibleUnit();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSIBLE_UNIT__UNIT = eINSTANCE.getResponsibleUnit_Unit();

		/**
		 * The meta object literal for the '<em><b>Participation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__PARTICIPATION = eINSTANCE.getResponsibleUnit_Participation();

		/**
		 * The meta object literal for the '<em><b>Duties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__DUTIES = eINSTANCE.getResponsibleUnit_Duties();

		/**
		 * The meta object literal for the '<em><b>Assigned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBLE_UNIT__ASSIGNED_ON = eINSTANCE.getResponsibleUnit_AssignedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AuthorisationImpl <em>Authorisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AuthorisationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorisation()
		 * @generated
		 */
		EClass AUTHORISATION = eINSTANCE.getAuthorisation();

		/**
		 * The meta object literal for the '<em><b>Granted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORISATION__GRANTED_BY = eINSTANCE.getAuthorisation_GrantedBy();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORISATION__GRANTED_ON = eINSTANCE.getAuthorisation_GrantedOn();

		/**
		 * The meta object literal for the '<em><b>Authorises</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORISATION__AUTHORISES = eINSTANCE.getAuthorisation_Authorises();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl <em>Responsibility Letter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ResponsibilityLetterImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibilityLetter()
		 * @generated
		 */
		EClass RESPONSIBILITY_LETTER = eINSTANCE.getResponsibilityLetter();

		/**
		 * The meta object literal for the '<em><b>Responsibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBILITY_LETTER__RESPONSIBILITY = eINSTANCE.getResponsibilityLetter_Responsibility();

		/**
		 * The meta object literal for the '<em><b>Signatory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSIBILITY_LETTER__SIGNATORY = eINSTANCE.getResponsibilityLetter_Signatory();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSIBILITY_LETTER__UNIT = eINSTANCE.getResponsibilityLetter_Unit();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSIBILITY_LETTER__SIGNED_ON = eINSTANCE.getResponsibilityLetter_SignedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ResourceAllocationImpl <em>Resource Allocation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ResourceAllocationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResourceAllocation()
		 * @generated
		 */
		EClass RESOURCE_ALLOCATION = eINSTANCE.getResourceAllocation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_ALLOCATION__KIND = eINSTANCE.getResourceAllocation_Kind();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_ALLOCATION__YEAR = eINSTANCE.getResourceAllocation_Year();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE_ALLOCATION__APPROVED_ON = eINSTANCE.getResourceAllocation_ApprovedOn();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE_ALLOCATION__APPROVED_BY = eINSTANCE.getResourceAllocation_ApprovedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SupervisingAuthorityImpl <em>Supervising Authority</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SupervisingAuthorityImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisingAuthority()
		 * @generated
		 */
		EClass SUPERVISING_AUTHORITY = eINSTANCE.getSupervisingAuthority();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPERVISING_AUTHORITY__KIND = eINSTANCE.getSupervisingAuthority_Kind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl <em>Assessment Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AssessmentOrganisationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAssessmentOrganisation()
		 * @generated
		 */
		EClass ASSESSMENT_ORGANISATION = eINSTANCE.getAssessmentOrganisation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__KIND = eINSTANCE.getAssessmentOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Established On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__ESTABLISHED_ON = eINSTANCE.getAssessmentOrganisation_EstablishedOn();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__RESOURCES = eINSTANCE.getAssessmentOrganisation_Resources();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__SCOPE = eINSTANCE.getAssessmentOrganisation_Scope();

		/**
		 * The meta object literal for the '<em><b>Audit Authority</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY = eINSTANCE.getAssessmentOrganisation_AuditAuthority();

		/**
		 * The meta object literal for the '<em><b>Authorised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__AUTHORISED_ON = eINSTANCE.getAssessmentOrganisation_AuthorisedOn();

		/**
		 * The meta object literal for the '<em><b>Qualities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT_ORGANISATION__QUALITIES = eINSTANCE.getAssessmentOrganisation_Qualities();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.PhaseImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__KIND = eINSTANCE.getPhase_Kind();

		/**
		 * The meta object literal for the '<em><b>Planned Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__PLANNED_START = eINSTANCE.getPhase_PlannedStart();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__STARTED_ON = eINSTANCE.getPhase_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Planned End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__PLANNED_END = eINSTANCE.getPhase_PlannedEnd();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ENDED_ON = eINSTANCE.getPhase_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Gates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__GATES = eINSTANCE.getPhase_Gates();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__ACTIVITIES = eINSTANCE.getPhase_Activities();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.GateImpl <em>Gate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.GateImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getGate()
		 * @generated
		 */
		EClass GATE = eINSTANCE.getGate();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__DUE_ON = eINSTANCE.getGate_DueOn();

		/**
		 * The meta object literal for the '<em><b>Passed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GATE__PASSED_ON = eINSTANCE.getGate_PassedOn();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__DECIDED_BY = eINSTANCE.getGate_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Requires</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GATE__REQUIRES = eINSTANCE.getGate_Requires();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ActivityImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Planned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PLANNED_ON = eINSTANCE.getActivity_PlannedOn();

		/**
		 * The meta object literal for the '<em><b>Performed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PERFORMED_ON = eINSTANCE.getActivity_PerformedOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__STATE = eINSTANCE.getActivity_State();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__RESPONSIBLE = eINSTANCE.getActivity_Responsible();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__PARTICIPANTS = eINSTANCE.getActivity_Participants();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.LeadershipDecisionImpl <em>Leadership Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.LeadershipDecisionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLeadershipDecision()
		 * @generated
		 */
		EClass LEADERSHIP_DECISION = eINSTANCE.getLeadershipDecision();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADERSHIP_DECISION__KIND = eINSTANCE.getLeadershipDecision_Kind();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADERSHIP_DECISION__DECIDED_BY = eINSTANCE.getLeadershipDecision_DecidedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RiskAssessmentImpl <em>Risk Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RiskAssessmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskAssessment()
		 * @generated
		 */
		EClass RISK_ASSESSMENT = eINSTANCE.getRiskAssessment();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__STARTED_ON = eINSTANCE.getRiskAssessment_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Threats</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__THREATS = eINSTANCE.getRiskAssessment_Threats();

		/**
		 * The meta object literal for the '<em><b>Vulnerabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__VULNERABILITIES = eINSTANCE.getRiskAssessment_Vulnerabilities();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__RISKS = eINSTANCE.getRiskAssessment_Risks();

		/**
		 * The meta object literal for the '<em><b>Control Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__CONTROL_EVALUATIONS = eINSTANCE.getRiskAssessment_ControlEvaluations();

		/**
		 * The meta object literal for the '<em><b>Unit Influences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__UNIT_INFLUENCES = eINSTANCE.getRiskAssessment_UnitInfluences();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__DECISION = eINSTANCE.getRiskAssessment_Decision();

		/**
		 * The meta object literal for the '<em><b>Cost Benefit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__COST_BENEFIT = eINSTANCE.getRiskAssessment_CostBenefit();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ThreatImpl <em>Threat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ThreatImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getThreat()
		 * @generated
		 */
		EClass THREAT = eINSTANCE.getThreat();

		/**
		 * The meta object literal for the '<em><b>Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT__LIKELIHOOD = eINSTANCE.getThreat_Likelihood();

		/**
		 * The meta object literal for the '<em><b>Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREAT__IMPACT = eINSTANCE.getThreat_Impact();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference THREAT__RISKS = eINSTANCE.getThreat_Risks();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.VulnerabilityImpl <em>Vulnerability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.VulnerabilityImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getVulnerability()
		 * @generated
		 */
		EClass VULNERABILITY = eINSTANCE.getVulnerability();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__SEVERITY = eINSTANCE.getVulnerability_Severity();

		/**
		 * The meta object literal for the '<em><b>Remedied On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VULNERABILITY__REMEDIED_ON = eINSTANCE.getVulnerability_RemediedOn();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VULNERABILITY__RISKS = eINSTANCE.getVulnerability_Risks();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RiskImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Threat</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__THREAT = eINSTANCE.getRisk_Threat();

		/**
		 * The meta object literal for the '<em><b>Vulnerability</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__VULNERABILITY = eINSTANCE.getRisk_Vulnerability();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ASSETS = eINSTANCE.getRisk_Assets();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CONTROLS = eINSTANCE.getRisk_Controls();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__LEVEL = eINSTANCE.getRisk_Level();

		/**
		 * The meta object literal for the '<em><b>Treatment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__TREATMENT = eINSTANCE.getRisk_Treatment();

		/**
		 * The meta object literal for the '<em><b>Residual Likelihood</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_LIKELIHOOD = eINSTANCE.getRisk_ResidualLikelihood();

		/**
		 * The meta object literal for the '<em><b>Residual Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__RESIDUAL_LEVEL = eINSTANCE.getRisk_ResidualLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ControlEvaluationImpl <em>Control Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ControlEvaluationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlEvaluation()
		 * @generated
		 */
		EClass CONTROL_EVALUATION = eINSTANCE.getControlEvaluation();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_EVALUATION__SCOPE = eINSTANCE.getControlEvaluation_Scope();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_EVALUATION__COVERAGE = eINSTANCE.getControlEvaluation_Coverage();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_EVALUATION__MEASURES = eINSTANCE.getControlEvaluation_Measures();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_EVALUATION__RESULT = eINSTANCE.getControlEvaluation_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.UnitInfluenceImpl <em>Unit Influence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.UnitInfluenceImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getUnitInfluence()
		 * @generated
		 */
		EClass UNIT_INFLUENCE = eINSTANCE.getUnitInfluence();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT_INFLUENCE__UNIT = eINSTANCE.getUnitInfluence_Unit();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT_INFLUENCE__EFFECT = eINSTANCE.getUnitInfluence_Effect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RiskDecisionImpl <em>Risk Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RiskDecisionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskDecision()
		 * @generated
		 */
		EClass RISK_DECISION = eINSTANCE.getRiskDecision();

		/**
		 * The meta object literal for the '<em><b>Acceptable Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_DECISION__ACCEPTABLE_LEVEL = eINSTANCE.getRiskDecision_AcceptableLevel();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_DECISION__DECIDED_BY = eINSTANCE.getRiskDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_DECISION__DECIDED_ON = eINSTANCE.getRiskDecision_DecidedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl <em>Cost Benefit Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.CostBenefitAnalysisImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCostBenefitAnalysis()
		 * @generated
		 */
		EClass COST_BENEFIT_ANALYSIS = eINSTANCE.getCostBenefitAnalysis();

		/**
		 * The meta object literal for the '<em><b>Performed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_BENEFIT_ANALYSIS__PERFORMED_ON = eINSTANCE.getCostBenefitAnalysis_PerformedOn();

		/**
		 * The meta object literal for the '<em><b>Controls</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_BENEFIT_ANALYSIS__CONTROLS = eINSTANCE.getCostBenefitAnalysis_Controls();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_BENEFIT_ANALYSIS__COST = eINSTANCE.getCostBenefitAnalysis_Cost();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_BENEFIT_ANALYSIS__CONCLUSION = eINSTANCE.getCostBenefitAnalysis_Conclusion();

		/**
		 * The meta object literal for the '<em><b>Reconsidered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COST_BENEFIT_ANALYSIS__RECONSIDERED_ON = eINSTANCE.getCostBenefitAnalysis_ReconsideredOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl <em>Candidate Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.CandidateAssessmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCandidateAssessment()
		 * @generated
		 */
		EClass CANDIDATE_ASSESSMENT = eINSTANCE.getCandidateAssessment();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE_ASSESSMENT__SCOPE = eINSTANCE.getCandidateAssessment_Scope();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE_ASSESSMENT__CANDIDATES = eINSTANCE.getCandidateAssessment_Candidates();

		/**
		 * The meta object literal for the '<em><b>Recommended</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CANDIDATE_ASSESSMENT__RECOMMENDED = eINSTANCE.getCandidateAssessment_Recommended();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.FilingImpl <em>Filing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.FilingImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFiling()
		 * @generated
		 */
		EClass FILING = eINSTANCE.getFiling();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__CONTRACT = eINSTANCE.getFiling_Contract();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__AUTHORITY = eINSTANCE.getFiling_Authority();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING__CONTENTS = eINSTANCE.getFiling_Contents();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING__AMENDMENTS = eINSTANCE.getFiling_Amendments();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.FilingAmendmentImpl <em>Filing Amendment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.FilingAmendmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFilingAmendment()
		 * @generated
		 */
		EClass FILING_AMENDMENT = eINSTANCE.getFilingAmendment();

		/**
		 * The meta object literal for the '<em><b>Submitted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FILING_AMENDMENT__SUBMITTED_ON = eINSTANCE.getFilingAmendment_SubmittedOn();

		/**
		 * The meta object literal for the '<em><b>Covers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FILING_AMENDMENT__COVERS = eINSTANCE.getFilingAmendment_Covers();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SupervisionActivityImpl <em>Supervision Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SupervisionActivityImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSupervisionActivity()
		 * @generated
		 */
		EClass SUPERVISION_ACTIVITY = eINSTANCE.getSupervisionActivity();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPERVISION_ACTIVITY__CONTRACT = eINSTANCE.getSupervisionActivity_Contract();

		/**
		 * The meta object literal for the '<em><b>Problems</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPERVISION_ACTIVITY__PROBLEMS = eINSTANCE.getSupervisionActivity_Problems();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPERVISION_ACTIVITY__MEASURES = eINSTANCE.getSupervisionActivity_Measures();

		/**
		 * The meta object literal for the '<em><b>Revision Need</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPERVISION_ACTIVITY__REVISION_NEED = eINSTANCE.getSupervisionActivity_RevisionNeed();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl <em>Service Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ServiceEvaluationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceEvaluation()
		 * @generated
		 */
		EClass SERVICE_EVALUATION = eINSTANCE.getServiceEvaluation();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_EVALUATION__CONTENTS = eINSTANCE.getServiceEvaluation_Contents();

		/**
		 * The meta object literal for the '<em><b>Requirement Adjustment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_EVALUATION__REQUIREMENT_ADJUSTMENT = eINSTANCE.getServiceEvaluation_RequirementAdjustment();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ManagementAuditImpl <em>Management Audit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ManagementAuditImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementAudit()
		 * @generated
		 */
		EClass MANAGEMENT_AUDIT = eINSTANCE.getManagementAudit();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_AUDIT__RESULT = eINSTANCE.getManagementAudit_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.DeliveryVerificationImpl <em>Delivery Verification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.DeliveryVerificationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDeliveryVerification()
		 * @generated
		 */
		EClass DELIVERY_VERIFICATION = eINSTANCE.getDeliveryVerification();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY_VERIFICATION__STAGE = eINSTANCE.getDeliveryVerification_Stage();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_VERIFICATION__CONTENTS = eINSTANCE.getDeliveryVerification_Contents();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ExecutionInspectionImpl <em>Execution Inspection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ExecutionInspectionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExecutionInspection()
		 * @generated
		 */
		EClass EXECUTION_INSPECTION = eINSTANCE.getExecutionInspection();

		/**
		 * The meta object literal for the '<em><b>Organised By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXECUTION_INSPECTION__ORGANISED_BY = eINSTANCE.getExecutionInspection_OrganisedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl <em>Authority Inspection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AuthorityInspectionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorityInspection()
		 * @generated
		 */
		EClass AUTHORITY_INSPECTION = eINSTANCE.getAuthorityInspection();

		/**
		 * The meta object literal for the '<em><b>Authority</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUTHORITY_INSPECTION__AUTHORITY = eINSTANCE.getAuthorityInspection_Authority();

		/**
		 * The meta object literal for the '<em><b>Cooperation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUTHORITY_INSPECTION__COOPERATION = eINSTANCE.getAuthorityInspection_Cooperation();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl <em>Improvement Supervision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ImprovementSupervisionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementSupervision()
		 * @generated
		 */
		EClass IMPROVEMENT_SUPERVISION = eINSTANCE.getImprovementSupervision();

		/**
		 * The meta object literal for the '<em><b>Supervised By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT_SUPERVISION__SUPERVISED_BY = eINSTANCE.getImprovementSupervision_SupervisedBy();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT_SUPERVISION__MEASURES = eINSTANCE.getImprovementSupervision_Measures();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ImprovementSuggestionImpl <em>Improvement Suggestion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ImprovementSuggestionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementSuggestion()
		 * @generated
		 */
		EClass IMPROVEMENT_SUGGESTION = eINSTANCE.getImprovementSuggestion();

		/**
		 * The meta object literal for the '<em><b>Submitted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT_SUGGESTION__SUBMITTED_BY = eINSTANCE.getImprovementSuggestion_SubmittedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ManagementReportImpl <em>Management Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ManagementReportImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementReport()
		 * @generated
		 */
		EClass MANAGEMENT_REPORT = eINSTANCE.getManagementReport();

		/**
		 * The meta object literal for the '<em><b>Submitted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_REPORT__SUBMITTED_BY = eINSTANCE.getManagementReport_SubmittedBy();

		/**
		 * The meta object literal for the '<em><b>Submitted To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_REPORT__SUBMITTED_TO = eINSTANCE.getManagementReport_SubmittedTo();

		/**
		 * The meta object literal for the '<em><b>Period Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_REPORT__PERIOD_START = eINSTANCE.getManagementReport_PeriodStart();

		/**
		 * The meta object literal for the '<em><b>Period End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_REPORT__PERIOD_END = eINSTANCE.getManagementReport_PeriodEnd();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_REPORT__TOPICS = eINSTANCE.getManagementReport_Topics();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_REPORT__SUBJECTS = eINSTANCE.getManagementReport_Subjects();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.TrainingImpl <em>Training</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.TrainingImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTraining()
		 * @generated
		 */
		EClass TRAINING = eINSTANCE.getTraining();

		/**
		 * The meta object literal for the '<em><b>Topics</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING__TOPICS = eINSTANCE.getTraining_Topics();

		/**
		 * The meta object literal for the '<em><b>Given By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__GIVEN_BY = eINSTANCE.getTraining_GivenBy();

		/**
		 * The meta object literal for the '<em><b>Attendees</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING__ATTENDEES = eINSTANCE.getTraining_Attendees();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ImprovementComparisonImpl <em>Improvement Comparison</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ImprovementComparisonImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementComparison()
		 * @generated
		 */
		EClass IMPROVEMENT_COMPARISON = eINSTANCE.getImprovementComparison();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT_COMPARISON__MEASURES = eINSTANCE.getImprovementComparison_Measures();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_COMPARISON__RESULT = eINSTANCE.getImprovementComparison_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl <em>Redundancy Determination</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RedundancyDeterminationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRedundancyDetermination()
		 * @generated
		 */
		EClass REDUNDANCY_DETERMINATION = eINSTANCE.getRedundancyDetermination();

		/**
		 * The meta object literal for the '<em><b>Subjects</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUNDANCY_DETERMINATION__SUBJECTS = eINSTANCE.getRedundancyDetermination_Subjects();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REDUNDANCY_DETERMINATION__LEVEL = eINSTANCE.getRedundancyDetermination_Level();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ServiceExitImpl <em>Service Exit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ServiceExitImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceExit()
		 * @generated
		 */
		EClass SERVICE_EXIT = eINSTANCE.getServiceExit();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_EXIT__CONTRACT = eINSTANCE.getServiceExit_Contract();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_EXIT__STARTED_ON = eINSTANCE.getServiceExit_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_EXIT__CONDITION = eINSTANCE.getServiceExit_Condition();

		/**
		 * The meta object literal for the '<em><b>Management</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_EXIT__MANAGEMENT = eINSTANCE.getServiceExit_Management();

		/**
		 * The meta object literal for the '<em><b>Technical</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_EXIT__TECHNICAL = eINSTANCE.getServiceExit_Technical();

		/**
		 * The meta object literal for the '<em><b>Dispositions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_EXIT__DISPOSITIONS = eINSTANCE.getServiceExit_Dispositions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.DispositionImpl <em>Disposition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.DispositionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDisposition()
		 * @generated
		 */
		EClass DISPOSITION = eINSTANCE.getDisposition();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__SUBJECT = eINSTANCE.getDisposition_Subject();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__ASSETS = eINSTANCE.getDisposition_Assets();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__METHOD = eINSTANCE.getDisposition_Method();

		/**
		 * The meta object literal for the '<em><b>Disposed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__DISPOSED_ON = eINSTANCE.getDisposition_DisposedOn();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISPOSITION__VERIFIED_ON = eINSTANCE.getDisposition_VerifiedOn();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPOSITION__VERIFIED_BY = eINSTANCE.getDisposition_VerifiedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ApprovalImpl <em>Approval</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ApprovalImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getApproval()
		 * @generated
		 */
		EClass APPROVAL = eINSTANCE.getApproval();

		/**
		 * The meta object literal for the '<em><b>Decision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__DECISION = eINSTANCE.getApproval_Decision();

		/**
		 * The meta object literal for the '<em><b>Approver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROVAL__APPROVER = eINSTANCE.getApproval_Approver();

		/**
		 * The meta object literal for the '<em><b>Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPROVAL__APPROVED_ON = eINSTANCE.getApproval_ApprovedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ReviewImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Reviewed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REVIEWED_ON = eINSTANCE.getReview_ReviewedOn();

		/**
		 * The meta object literal for the '<em><b>Reviewed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__REVIEWED_BY = eINSTANCE.getReview_ReviewedBy();

		/**
		 * The meta object literal for the '<em><b>Coverage</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__COVERAGE = eINSTANCE.getReview_Coverage();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__CONCLUSION = eINSTANCE.getReview_Conclusion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RevisionImpl <em>Revision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RevisionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRevision()
		 * @generated
		 */
		EClass REVISION = eINSTANCE.getRevision();

		/**
		 * The meta object literal for the '<em><b>Revised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVISION__REVISED_ON = eINSTANCE.getRevision_RevisedOn();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISION__CHANGES = eINSTANCE.getRevision_Changes();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVISION__MEASURES = eINSTANCE.getRevision_Measures();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ManagedDocumentImpl <em>Managed Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ManagedDocumentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagedDocument()
		 * @generated
		 */
		EClass MANAGED_DOCUMENT = eINSTANCE.getManagedDocument();

		/**
		 * The meta object literal for the '<em><b>Prepared By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGED_DOCUMENT__PREPARED_BY = eINSTANCE.getManagedDocument_PreparedBy();

		/**
		 * The meta object literal for the '<em><b>Established On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGED_DOCUMENT__ESTABLISHED_ON = eINSTANCE.getManagedDocument_EstablishedOn();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGED_DOCUMENT__APPROVAL = eINSTANCE.getManagedDocument_Approval();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGED_DOCUMENT__PUBLISHED_ON = eINSTANCE.getManagedDocument_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Executed Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGED_DOCUMENT__EXECUTED_SINCE = eINSTANCE.getManagedDocument_ExecutedSince();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGED_DOCUMENT__REVIEWS = eINSTANCE.getManagedDocument_Reviews();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGED_DOCUMENT__REVISIONS = eINSTANCE.getManagedDocument_Revisions();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OutsourcingPolicyImpl <em>Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPolicyImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingPolicy()
		 * @generated
		 */
		EClass OUTSOURCING_POLICY = eINSTANCE.getOutsourcingPolicy();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTSOURCING_POLICY__CONTENTS = eINSTANCE.getOutsourcingPolicy_Contents();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ManagementRegulationImpl <em>Management Regulation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ManagementRegulationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementRegulation()
		 * @generated
		 */
		EClass MANAGEMENT_REGULATION = eINSTANCE.getManagementRegulation();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_REGULATION__BASED_ON = eINSTANCE.getManagementRegulation_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_REGULATION__CONTENTS = eINSTANCE.getManagementRegulation_Contents();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ManagementPlanImpl <em>Management Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ManagementPlanImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getManagementPlan()
		 * @generated
		 */
		EClass MANAGEMENT_PLAN = eINSTANCE.getManagementPlan();

		/**
		 * The meta object literal for the '<em><b>Contract</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_PLAN__CONTRACT = eINSTANCE.getManagementPlan_Contract();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_PLAN__CONTENTS = eINSTANCE.getManagementPlan_Contents();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AgreementTemplateImpl <em>Agreement Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AgreementTemplateImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgreementTemplate()
		 * @generated
		 */
		EClass AGREEMENT_TEMPLATE = eINSTANCE.getAgreementTemplate();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT_TEMPLATE__CONTENTS = eINSTANCE.getAgreementTemplate_Contents();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT_TEMPLATE__AGREEMENTS = eINSTANCE.getAgreementTemplate_Agreements();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.TrainingPlanImpl <em>Training Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.TrainingPlanImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTrainingPlan()
		 * @generated
		 */
		EClass TRAINING_PLAN = eINSTANCE.getTrainingPlan();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAINING_PLAN__AGENCY = eINSTANCE.getTrainingPlan_Agency();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING_PLAN__VERIFICATION = eINSTANCE.getTrainingPlan_Verification();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRAINING_PLAN__VERIFIED_ON = eINSTANCE.getTrainingPlan_VerifiedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.IncidentPlanImpl <em>Incident Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.IncidentPlanImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getIncidentPlan()
		 * @generated
		 */
		EClass INCIDENT_PLAN = eINSTANCE.getIncidentPlan();

		/**
		 * The meta object literal for the '<em><b>Reporting Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_PLAN__REPORTING_LIMIT = eINSTANCE.getIncidentPlan_ReportingLimit();

		/**
		 * The meta object literal for the '<em><b>Handling Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INCIDENT_PLAN__HANDLING_LIMIT = eINSTANCE.getIncidentPlan_HandlingLimit();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ContinuityPlanImpl <em>Continuity Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ContinuityPlanImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getContinuityPlan()
		 * @generated
		 */
		EClass CONTINUITY_PLAN = eINSTANCE.getContinuityPlan();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTINUITY_PLAN__TESTS = eINSTANCE.getContinuityPlan_Tests();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OperatingDocumentImpl <em>Operating Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OperatingDocumentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOperatingDocument()
		 * @generated
		 */
		EClass OPERATING_DOCUMENT = eINSTANCE.getOperatingDocument();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPERATING_DOCUMENT__KIND = eINSTANCE.getOperatingDocument_Kind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.TestRunImpl <em>Test Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.TestRunImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTestRun()
		 * @generated
		 */
		EClass TEST_RUN = eINSTANCE.getTestRun();

		/**
		 * The meta object literal for the '<em><b>Tested On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RUN__TESTED_ON = eINSTANCE.getTestRun_TestedOn();

		/**
		 * The meta object literal for the '<em><b>Tested By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEST_RUN__TESTED_BY = eINSTANCE.getTestRun_TestedBy();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEST_RUN__RESULT = eINSTANCE.getTestRun_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ServiceAgencyImpl <em>Service Agency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ServiceAgencyImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceAgency()
		 * @generated
		 */
		EClass SERVICE_AGENCY = eINSTANCE.getServiceAgency();

		/**
		 * The meta object literal for the '<em><b>Registration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_AGENCY__REGISTRATION = eINSTANCE.getServiceAgency_Registration();

		/**
		 * The meta object literal for the '<em><b>Ownership</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_AGENCY__OWNERSHIP = eINSTANCE.getServiceAgency_Ownership();

		/**
		 * The meta object literal for the '<em><b>Scale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_AGENCY__SCALE = eINSTANCE.getServiceAgency_Scale();

		/**
		 * The meta object literal for the '<em><b>Project Leader</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__PROJECT_LEADER = eINSTANCE.getServiceAgency_ProjectLeader();

		/**
		 * The meta object literal for the '<em><b>Offices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__OFFICES = eINSTANCE.getServiceAgency_Offices();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__CHECKS = eINSTANCE.getServiceAgency_Checks();

		/**
		 * The meta object literal for the '<em><b>Qualifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__QUALIFICATIONS = eINSTANCE.getServiceAgency_Qualifications();

		/**
		 * The meta object literal for the '<em><b>Personnel</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__PERSONNEL = eINSTANCE.getServiceAgency_Personnel();

		/**
		 * The meta object literal for the '<em><b>Contracts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__CONTRACTS = eINSTANCE.getServiceAgency_Contracts();

		/**
		 * The meta object literal for the '<em><b>Subcontracts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__SUBCONTRACTS = eINSTANCE.getServiceAgency_Subcontracts();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__ASSESSMENTS = eINSTANCE.getServiceAgency_Assessments();

		/**
		 * The meta object literal for the '<em><b>Audited By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_AGENCY__AUDITED_BY = eINSTANCE.getServiceAgency_AuditedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OfficeImpl <em>Office</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OfficeImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOffice()
		 * @generated
		 */
		EClass OFFICE = eINSTANCE.getOffice();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICE__ADDRESS = eINSTANCE.getOffice_Address();

		/**
		 * The meta object literal for the '<em><b>Tenure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OFFICE__TENURE = eINSTANCE.getOffice_Tenure();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.CheckImpl <em>Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.CheckImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCheck()
		 * @generated
		 */
		EClass CHECK = eINSTANCE.getCheck();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__RESULT = eINSTANCE.getCheck_Result();

		/**
		 * The meta object literal for the '<em><b>Checked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__CHECKED_ON = eINSTANCE.getCheck_CheckedOn();

		/**
		 * The meta object literal for the '<em><b>Checked By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK__CHECKED_BY = eINSTANCE.getCheck_CheckedBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AgencyCheckImpl <em>Agency Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AgencyCheckImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyCheck()
		 * @generated
		 */
		EClass AGENCY_CHECK = eINSTANCE.getAgencyCheck();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_CHECK__ASPECT = eINSTANCE.getAgencyCheck_Aspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.PersonnelCheckImpl <em>Personnel Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.PersonnelCheckImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPersonnelCheck()
		 * @generated
		 */
		EClass PERSONNEL_CHECK = eINSTANCE.getPersonnelCheck();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONNEL_CHECK__ASPECT = eINSTANCE.getPersonnelCheck_Aspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.QualificationImpl <em>Qualification</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.QualificationImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getQualification()
		 * @generated
		 */
		EClass QUALIFICATION = eINSTANCE.getQualification();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALIFICATION__KIND = eINSTANCE.getQualification_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALIFICATION__NUMBER = eINSTANCE.getQualification_Number();

		/**
		 * The meta object literal for the '<em><b>Valid From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALIFICATION__VALID_FROM = eINSTANCE.getQualification_ValidFrom();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALIFICATION__VALID_UNTIL = eINSTANCE.getQualification_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Validity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUALIFICATION__VALIDITY = eINSTANCE.getQualification_Validity();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ServicePersonImpl <em>Service Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ServicePersonImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServicePerson()
		 * @generated
		 */
		EClass SERVICE_PERSON = eINSTANCE.getServicePerson();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__AGENCY = eINSTANCE.getServicePerson_Agency();

		/**
		 * The meta object literal for the '<em><b>Citizenship</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PERSON__CITIZENSHIP = eINSTANCE.getServicePerson_Citizenship();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PERSON__POSITION = eINSTANCE.getServicePerson_Position();

		/**
		 * The meta object literal for the '<em><b>Duties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PERSON__DUTIES = eINSTANCE.getServicePerson_Duties();

		/**
		 * The meta object literal for the '<em><b>Serves From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PERSON__SERVES_FROM = eINSTANCE.getServicePerson_ServesFrom();

		/**
		 * The meta object literal for the '<em><b>Serves Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_PERSON__SERVES_UNTIL = eINSTANCE.getServicePerson_ServesUntil();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__REPLACES = eINSTANCE.getServicePerson_Replaces();

		/**
		 * The meta object literal for the '<em><b>Replaced By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__REPLACED_BY = eINSTANCE.getServicePerson_ReplacedBy();

		/**
		 * The meta object literal for the '<em><b>Qualifications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__QUALIFICATIONS = eINSTANCE.getServicePerson_Qualifications();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__CHECKS = eINSTANCE.getServicePerson_Checks();

		/**
		 * The meta object literal for the '<em><b>Employment</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__EMPLOYMENT = eINSTANCE.getServicePerson_Employment();

		/**
		 * The meta object literal for the '<em><b>Contracts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__CONTRACTS = eINSTANCE.getServicePerson_Contracts();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_PERSON__ACCOUNTS = eINSTANCE.getServicePerson_Accounts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.EmploymentImpl <em>Employment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.EmploymentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEmployment()
		 * @generated
		 */
		EClass EMPLOYMENT = eINSTANCE.getEmployment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMPLOYMENT__KIND = eINSTANCE.getEmployment_Kind();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMPLOYMENT__TERM = eINSTANCE.getEmployment_Term();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMPLOYMENT__STARTS_ON = eINSTANCE.getEmployment_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EMPLOYMENT__ENDS_ON = eINSTANCE.getEmployment_EndsOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ServiceContractImpl <em>Service Contract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ServiceContractImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceContract()
		 * @generated
		 */
		EClass SERVICE_CONTRACT = eINSTANCE.getServiceContract();

		/**
		 * The meta object literal for the '<em><b>Agency</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__AGENCY = eINSTANCE.getServiceContract_Agency();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CONTRACT__SIGNED_ON = eINSTANCE.getServiceContract_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CONTRACT__STARTS_ON = eINSTANCE.getServiceContract_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Ends On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CONTRACT__ENDS_ON = eINSTANCE.getServiceContract_EndsOn();

		/**
		 * The meta object literal for the '<em><b>Terminated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERVICE_CONTRACT__TERMINATED_ON = eINSTANCE.getServiceContract_TerminatedOn();

		/**
		 * The meta object literal for the '<em><b>Services</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__SERVICES = eINSTANCE.getServiceContract_Services();

		/**
		 * The meta object literal for the '<em><b>Security Clauses</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__SECURITY_CLAUSES = eINSTANCE.getServiceContract_SecurityClauses();

		/**
		 * The meta object literal for the '<em><b>Exit Strategy</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__EXIT_STRATEGY = eINSTANCE.getServiceContract_ExitStrategy();

		/**
		 * The meta object literal for the '<em><b>Delivery Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__DELIVERY_STAGES = eINSTANCE.getServiceContract_DeliveryStages();

		/**
		 * The meta object literal for the '<em><b>Subcontracts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__SUBCONTRACTS = eINSTANCE.getServiceContract_Subcontracts();

		/**
		 * The meta object literal for the '<em><b>Mandates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__MANDATES = eINSTANCE.getServiceContract_Mandates();

		/**
		 * The meta object literal for the '<em><b>Personnel</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__PERSONNEL = eINSTANCE.getServiceContract_Personnel();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__PLANS = eINSTANCE.getServiceContract_Plans();

		/**
		 * The meta object literal for the '<em><b>Filings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__FILINGS = eINSTANCE.getServiceContract_Filings();

		/**
		 * The meta object literal for the '<em><b>Exits</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERVICE_CONTRACT__EXITS = eINSTANCE.getServiceContract_Exits();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl <em>Outsourced Service</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OutsourcedServiceImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcedService()
		 * @generated
		 */
		EClass OUTSOURCED_SERVICE = eINSTANCE.getOutsourcedService();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTSOURCED_SERVICE__TYPE = eINSTANCE.getOutsourcedService_Type();

		/**
		 * The meta object literal for the '<em><b>Starts On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTSOURCED_SERVICE__STARTS_ON = eINSTANCE.getOutsourcedService_StartsOn();

		/**
		 * The meta object literal for the '<em><b>Terminated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTSOURCED_SERVICE__TERMINATED_ON = eINSTANCE.getOutsourcedService_TerminatedOn();

		/**
		 * The meta object literal for the '<em><b>Termination Required By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OUTSOURCED_SERVICE__TERMINATION_REQUIRED_BY = eINSTANCE.getOutsourcedService_TerminationRequiredBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SecurityClausesImpl <em>Security Clauses</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SecurityClausesImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityClauses()
		 * @generated
		 */
		EClass SECURITY_CLAUSES = eINSTANCE.getSecurityClauses();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_CLAUSES__BASED_ON = eINSTANCE.getSecurityClauses_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_CLAUSES__CONTENTS = eINSTANCE.getSecurityClauses_Contents();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_CLAUSES__REVISIONS = eINSTANCE.getSecurityClauses_Revisions();

		/**
		 * The meta object literal for the '<em><b>Delivery Stages</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_CLAUSES__DELIVERY_STAGES = eINSTANCE.getSecurityClauses_DeliveryStages();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ExitStrategyImpl <em>Exit Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ExitStrategyImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitStrategy()
		 * @generated
		 */
		EClass EXIT_STRATEGY = eINSTANCE.getExitStrategy();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_STRATEGY__CONDITIONS = eINSTANCE.getExitStrategy_Conditions();

		/**
		 * The meta object literal for the '<em><b>Management</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_STRATEGY__MANAGEMENT = eINSTANCE.getExitStrategy_Management();

		/**
		 * The meta object literal for the '<em><b>Technical</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_STRATEGY__TECHNICAL = eINSTANCE.getExitStrategy_Technical();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ExitConditionImpl <em>Exit Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ExitConditionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitCondition()
		 * @generated
		 */
		EClass EXIT_CONDITION = eINSTANCE.getExitCondition();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_CONDITION__KIND = eINSTANCE.getExitCondition_Kind();

		/**
		 * The meta object literal for the '<em><b>Handling Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_CONDITION__HANDLING_LIMIT = eINSTANCE.getExitCondition_HandlingLimit();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.DeliveryStageImpl <em>Delivery Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.DeliveryStageImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDeliveryStage()
		 * @generated
		 */
		EClass DELIVERY_STAGE = eINSTANCE.getDeliveryStage();

		/**
		 * The meta object literal for the '<em><b>Objective</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_STAGE__OBJECTIVE = eINSTANCE.getDeliveryStage_Objective();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_STAGE__DUE_ON = eINSTANCE.getDeliveryStage_DueOn();

		/**
		 * The meta object literal for the '<em><b>Delivered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERY_STAGE__DELIVERED_ON = eINSTANCE.getDeliveryStage_DeliveredOn();

		/**
		 * The meta object literal for the '<em><b>Described In</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY_STAGE__DESCRIBED_IN = eINSTANCE.getDeliveryStage_DescribedIn();

		/**
		 * The meta object literal for the '<em><b>Verifications</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERY_STAGE__VERIFICATIONS = eINSTANCE.getDeliveryStage_Verifications();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SubcontractImpl <em>Subcontract</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SubcontractImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSubcontract()
		 * @generated
		 */
		EClass SUBCONTRACT = eINSTANCE.getSubcontract();

		/**
		 * The meta object literal for the '<em><b>Subcontractor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBCONTRACT__SUBCONTRACTOR = eINSTANCE.getSubcontract_Subcontractor();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUBCONTRACT__SCOPE = eINSTANCE.getSubcontract_Scope();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUBCONTRACT__CONSENT = eINSTANCE.getSubcontract_Consent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AgencyMandateImpl <em>Agency Mandate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AgencyMandateImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyMandate()
		 * @generated
		 */
		EClass AGENCY_MANDATE = eINSTANCE.getAgencyMandate();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_MANDATE__KIND = eINSTANCE.getAgencyMandate_Kind();

		/**
		 * The meta object literal for the '<em><b>Granted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENCY_MANDATE__GRANTED_ON = eINSTANCE.getAgencyMandate_GrantedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl <em>Confidentiality Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getConfidentialityAgreement()
		 * @generated
		 */
		EClass CONFIDENTIALITY_AGREEMENT = eINSTANCE.getConfidentialityAgreement();

		/**
		 * The meta object literal for the '<em><b>Signatory</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIDENTIALITY_AGREEMENT__SIGNATORY = eINSTANCE.getConfidentialityAgreement_Signatory();

		/**
		 * The meta object literal for the '<em><b>Signed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIDENTIALITY_AGREEMENT__SIGNED_ON = eINSTANCE.getConfidentialityAgreement_SignedOn();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIDENTIALITY_AGREEMENT__VALID_UNTIL = eINSTANCE.getConfidentialityAgreement_ValidUntil();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIDENTIALITY_AGREEMENT__TEMPLATE = eINSTANCE.getConfidentialityAgreement_Template();

		/**
		 * The meta object literal for the '<em><b>Contents</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFIDENTIALITY_AGREEMENT__CONTENTS = eINSTANCE.getConfidentialityAgreement_Contents();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ChangeImpl <em>Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ChangeImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChange()
		 * @generated
		 */
		EClass CHANGE = eINSTANCE.getChange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__KIND = eINSTANCE.getChange_Kind();

		/**
		 * The meta object literal for the '<em><b>Occurred On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__OCCURRED_ON = eINSTANCE.getChange_OccurredOn();

		/**
		 * The meta object literal for the '<em><b>Security Relevance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE__SECURITY_RELEVANCE = eINSTANCE.getChange_SecurityRelevance();

		/**
		 * The meta object literal for the '<em><b>Affects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE__AFFECTS = eINSTANCE.getChange_Affects();

		/**
		 * The meta object literal for the '<em><b>Record</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE__RECORD = eINSTANCE.getChange_Record();

		/**
		 * The meta object literal for the '<em><b>Revisions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE__REVISIONS = eINSTANCE.getChange_Revisions();

		/**
		 * The meta object literal for the '<em><b>Amendments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE__AMENDMENTS = eINSTANCE.getChange_Amendments();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ChangeRecordImpl <em>Change Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ChangeRecordImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChangeRecord()
		 * @generated
		 */
		EClass CHANGE_RECORD = eINSTANCE.getChangeRecord();

		/**
		 * The meta object literal for the '<em><b>Recorded On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_RECORD__RECORDED_ON = eINSTANCE.getChangeRecord_RecordedOn();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_RECORD__APPROVAL = eINSTANCE.getChangeRecord_Approval();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ProblemImpl <em>Problem</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ProblemImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getProblem()
		 * @generated
		 */
		EClass PROBLEM = eINSTANCE.getProblem();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__CAUSE = eINSTANCE.getProblem_Cause();

		/**
		 * The meta object literal for the '<em><b>Analysed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__ANALYSED_ON = eINSTANCE.getProblem_AnalysedOn();

		/**
		 * The meta object literal for the '<em><b>Reported To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROBLEM__REPORTED_TO = eINSTANCE.getProblem_ReportedTo();

		/**
		 * The meta object literal for the '<em><b>Reported On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__REPORTED_ON = eINSTANCE.getProblem_ReportedOn();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__STATUS = eINSTANCE.getProblem_Status();

		/**
		 * The meta object literal for the '<em><b>Rectified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROBLEM__RECTIFIED_ON = eINSTANCE.getProblem_RectifiedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl <em>Improvement Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ImprovementMeasureImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImprovementMeasure()
		 * @generated
		 */
		EClass IMPROVEMENT_MEASURE = eINSTANCE.getImprovementMeasure();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_MEASURE__KIND = eINSTANCE.getImprovementMeasure_Kind();

		/**
		 * The meta object literal for the '<em><b>Proposed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_MEASURE__PROPOSED_ON = eINSTANCE.getImprovementMeasure_ProposedOn();

		/**
		 * The meta object literal for the '<em><b>Approval</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPROVEMENT_MEASURE__APPROVAL = eINSTANCE.getImprovementMeasure_Approval();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_MEASURE__DUE_ON = eINSTANCE.getImprovementMeasure_DueOn();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_MEASURE__STATUS = eINSTANCE.getImprovementMeasure_Status();

		/**
		 * The meta object literal for the '<em><b>Implemented On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPROVEMENT_MEASURE__IMPLEMENTED_ON = eINSTANCE.getImprovementMeasure_ImplementedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl <em>Security Incident</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.SecurityIncidentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityIncident()
		 * @generated
		 */
		EClass SECURITY_INCIDENT = eINSTANCE.getSecurityIncident();

		/**
		 * The meta object literal for the '<em><b>Occurred On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_INCIDENT__OCCURRED_ON = eINSTANCE.getSecurityIncident_OccurredOn();

		/**
		 * The meta object literal for the '<em><b>Coordinated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_INCIDENT__COORDINATED_BY = eINSTANCE.getSecurityIncident_CoordinatedBy();

		/**
		 * The meta object literal for the '<em><b>Handled By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_INCIDENT__HANDLED_BY = eINSTANCE.getSecurityIncident_HandledBy();

		/**
		 * The meta object literal for the '<em><b>Resolved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_INCIDENT__RESOLVED_ON = eINSTANCE.getSecurityIncident_ResolvedOn();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECURITY_INCIDENT__CAUSE = eINSTANCE.getSecurityIncident_Cause();

		/**
		 * The meta object literal for the '<em><b>Vulnerabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_INCIDENT__VULNERABILITIES = eINSTANCE.getSecurityIncident_Vulnerabilities();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECURITY_INCIDENT__MEASURES = eINSTANCE.getSecurityIncident_Measures();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ControlMeasureImpl <em>Control Measure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ControlMeasureImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlMeasure()
		 * @generated
		 */
		EClass CONTROL_MEASURE = eINSTANCE.getControlMeasure();

		/**
		 * The meta object literal for the '<em><b>Control</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_MEASURE__CONTROL = eINSTANCE.getControlMeasure_Control();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_MEASURE__STATUS = eINSTANCE.getControlMeasure_Status();

		/**
		 * The meta object literal for the '<em><b>Carried Out By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_MEASURE__CARRIED_OUT_BY = eINSTANCE.getControlMeasure_CarriedOutBy();

		/**
		 * The meta object literal for the '<em><b>Protects</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_MEASURE__PROTECTS = eINSTANCE.getControlMeasure_Protects();

		/**
		 * The meta object literal for the '<em><b>In Place Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_MEASURE__IN_PLACE_SINCE = eINSTANCE.getControlMeasure_InPlaceSince();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_MEASURE__WITHDRAWN_ON = eINSTANCE.getControlMeasure_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_MEASURE__FREQUENCY = eINSTANCE.getControlMeasure_Frequency();

		/**
		 * The meta object literal for the '<em><b>Executions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_MEASURE__EXECUTIONS = eINSTANCE.getControlMeasure_Executions();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_MEASURE__ASSESSMENTS = eINSTANCE.getControlMeasure_Assessments();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_MEASURE__RISKS = eINSTANCE.getControlMeasure_Risks();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.ControlExecutionImpl <em>Control Execution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.ControlExecutionImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlExecution()
		 * @generated
		 */
		EClass CONTROL_EXECUTION = eINSTANCE.getControlExecution();

		/**
		 * The meta object literal for the '<em><b>Performed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_EXECUTION__PERFORMED_ON = eINSTANCE.getControlExecution_PerformedOn();

		/**
		 * The meta object literal for the '<em><b>Performed By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTROL_EXECUTION__PERFORMED_BY = eINSTANCE.getControlExecution_PerformedBy();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTROL_EXECUTION__RESULT = eINSTANCE.getControlExecution_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl <em>Effectiveness Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.EffectivenessAssessmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEffectivenessAssessment()
		 * @generated
		 */
		EClass EFFECTIVENESS_ASSESSMENT = eINSTANCE.getEffectivenessAssessment();

		/**
		 * The meta object literal for the '<em><b>Assessed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECTIVENESS_ASSESSMENT__ASSESSED_ON = eINSTANCE.getEffectivenessAssessment_AssessedOn();

		/**
		 * The meta object literal for the '<em><b>Assessed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EFFECTIVENESS_ASSESSMENT__ASSESSED_BY = eINSTANCE.getEffectivenessAssessment_AssessedBy();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EFFECTIVENESS_ASSESSMENT__RESULT = eINSTANCE.getEffectivenessAssessment_Result();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.TechnicalEnvironmentImpl <em>Technical Environment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.TechnicalEnvironmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTechnicalEnvironment()
		 * @generated
		 */
		EClass TECHNICAL_ENVIRONMENT = eINSTANCE.getTechnicalEnvironment();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ENVIRONMENT__ASSETS = eINSTANCE.getTechnicalEnvironment_Assets();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TECHNICAL_ENVIRONMENT__ACCOUNTS = eINSTANCE.getTechnicalEnvironment_Accounts();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AssetImpl <em>Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AssetImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAsset()
		 * @generated
		 */
		EClass ASSET = eINSTANCE.getAsset();

		/**
		 * The meta object literal for the '<em><b>Sensitivity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSET__SENSITIVITY = eINSTANCE.getAsset_Sensitivity();

		/**
		 * The meta object literal for the '<em><b>Area</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__AREA = eINSTANCE.getAsset_Area();

		/**
		 * The meta object literal for the '<em><b>Protected By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__PROTECTED_BY = eINSTANCE.getAsset_ProtectedBy();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSET__RISKS = eINSTANCE.getAsset_Risks();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.InformationSystemImpl <em>Information System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.InformationSystemImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getInformationSystem()
		 * @generated
		 */
		EClass INFORMATION_SYSTEM = eINSTANCE.getInformationSystem();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__NETWORK = eINSTANCE.getInformationSystem_Network();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__ACCOUNTS = eINSTANCE.getInformationSystem_Accounts();

		/**
		 * The meta object literal for the '<em><b>Logs</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INFORMATION_SYSTEM__LOGS = eINSTANCE.getInformationSystem_Logs();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.DataAssetImpl <em>Data Asset</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.DataAssetImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDataAsset()
		 * @generated
		 */
		EClass DATA_ASSET = eINSTANCE.getDataAsset();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DATA_ASSET__SYSTEM = eINSTANCE.getDataAsset_System();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.NetworkImpl <em>Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.NetworkImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getNetwork()
		 * @generated
		 */
		EClass NETWORK = eINSTANCE.getNetwork();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK__OWNER = eINSTANCE.getNetwork_Owner();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__SYSTEMS = eINSTANCE.getNetwork_Systems();

		/**
		 * The meta object literal for the '<em><b>Equipment</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__EQUIPMENT = eINSTANCE.getNetwork_Equipment();

		/**
		 * The meta object literal for the '<em><b>Remote Accesses</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK__REMOTE_ACCESSES = eINSTANCE.getNetwork_RemoteAccesses();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.RemoteAccessImpl <em>Remote Access</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.RemoteAccessImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRemoteAccess()
		 * @generated
		 */
		EClass REMOTE_ACCESS = eINSTANCE.getRemoteAccess();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMOTE_ACCESS__NETWORK = eINSTANCE.getRemoteAccess_Network();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMOTE_ACCESS__STATE = eINSTANCE.getRemoteAccess_State();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.EquipmentImpl <em>Equipment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.EquipmentImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEquipment()
		 * @generated
		 */
		EClass EQUIPMENT = eINSTANCE.getEquipment();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EQUIPMENT__PURPOSE = eINSTANCE.getEquipment_Purpose();

		/**
		 * The meta object literal for the '<em><b>Brought By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__BROUGHT_BY = eINSTANCE.getEquipment_BroughtBy();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EQUIPMENT__NETWORK = eINSTANCE.getEquipment_Network();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.StorageMediumImpl <em>Storage Medium</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.StorageMediumImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getStorageMedium()
		 * @generated
		 */
		EClass STORAGE_MEDIUM = eINSTANCE.getStorageMedium();

		/**
		 * The meta object literal for the '<em><b>Reliability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_MEDIUM__RELIABILITY = eINSTANCE.getStorageMedium_Reliability();

		/**
		 * The meta object literal for the '<em><b>Backups</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_MEDIUM__BACKUPS = eINSTANCE.getStorageMedium_Backups();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.BackupImpl <em>Backup</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.BackupImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBackup()
		 * @generated
		 */
		EClass BACKUP = eINSTANCE.getBackup();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACKUP__KIND = eINSTANCE.getBackup_Kind();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP__MEDIA = eINSTANCE.getBackup_Media();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP__SOURCES = eINSTANCE.getBackup_Sources();

		/**
		 * The meta object literal for the '<em><b>Tests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BACKUP__TESTS = eINSTANCE.getBackup_Tests();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AuditLogImpl <em>Audit Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AuditLogImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditLog()
		 * @generated
		 */
		EClass AUDIT_LOG = eINSTANCE.getAuditLog();

		/**
		 * The meta object literal for the '<em><b>Systems</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AUDIT_LOG__SYSTEMS = eINSTANCE.getAuditLog_Systems();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT_LOG__STATE = eINSTANCE.getAuditLog_State();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUDIT_LOG__FIELDS = eINSTANCE.getAuditLog_Fields();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AreaImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '<em><b>Security</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__SECURITY = eINSTANCE.getArea_Security();

		/**
		 * The meta object literal for the '<em><b>Boundary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__BOUNDARY = eINSTANCE.getArea_Boundary();

		/**
		 * The meta object literal for the '<em><b>Assets</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AREA__ASSETS = eINSTANCE.getArea_Assets();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AccountImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Holder</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__HOLDER = eINSTANCE.getAccount_Holder();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__SYSTEM = eINSTANCE.getAccount_System();

		/**
		 * The meta object literal for the '<em><b>Privilege</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__PRIVILEGE = eINSTANCE.getAccount_Privilege();

		/**
		 * The meta object literal for the '<em><b>Created On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__CREATED_ON = eINSTANCE.getAccount_CreatedOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__STATE = eINSTANCE.getAccount_State();

		/**
		 * The meta object literal for the '<em><b>Revoked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__REVOKED_ON = eINSTANCE.getAccount_RevokedOn();

		/**
		 * The meta object literal for the '<em><b>Grants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCOUNT__GRANTS = eINSTANCE.getAccount_Grants();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.AccessGrantImpl <em>Access Grant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.AccessGrantImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccessGrant()
		 * @generated
		 */
		EClass ACCESS_GRANT = eINSTANCE.getAccessGrant();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__RESOURCE = eINSTANCE.getAccessGrant_Resource();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__RIGHTS = eINSTANCE.getAccessGrant_Rights();

		/**
		 * The meta object literal for the '<em><b>Basis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__BASIS = eINSTANCE.getAccessGrant_Basis();

		/**
		 * The meta object literal for the '<em><b>Authorised By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACCESS_GRANT__AUTHORISED_BY = eINSTANCE.getAccessGrant_AuthorisedBy();

		/**
		 * The meta object literal for the '<em><b>Authorised On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__AUTHORISED_ON = eINSTANCE.getAccessGrant_AuthorisedOn();

		/**
		 * The meta object literal for the '<em><b>Revoked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCESS_GRANT__REVOKED_ON = eINSTANCE.getAccessGrant_RevokedOn();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.OtherRequirementImpl <em>Other Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.OtherRequirementImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOtherRequirement()
		 * @generated
		 */
		EClass OTHER_REQUIREMENT = eINSTANCE.getOtherRequirement();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_REQUIREMENT__SUBJECT = eINSTANCE.getOtherRequirement_Subject();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_REQUIREMENT__SOURCE = eINSTANCE.getOtherRequirement_Source();

		/**
		 * The meta object literal for the '<em><b>Met By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OTHER_REQUIREMENT__MET_BY = eINSTANCE.getOtherRequirement_MetBy();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.PeriodSettingImpl <em>Period Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.PeriodSettingImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriodSetting()
		 * @generated
		 */
		EClass PERIOD_SETTING = eINSTANCE.getPeriodSetting();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SETTING__SUBJECT = eINSTANCE.getPeriodSetting_Subject();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIOD_SETTING__LENGTH = eINSTANCE.getPeriodSetting_Length();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERIOD_SETTING__SOURCE = eINSTANCE.getPeriodSetting_Source();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.EvidenceImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__KIND = eINSTANCE.getEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Location</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__LOCATION = eINSTANCE.getEvidence_Location();

		/**
		 * The meta object literal for the '<em><b>Effective On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__EFFECTIVE_ON = eINSTANCE.getEvidence_EffectiveOn();

		/**
		 * The meta object literal for the '<em><b>Digest Algorithm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DIGEST_ALGORITHM = eINSTANCE.getEvidence_DigestAlgorithm();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DIGEST = eINSTANCE.getEvidence_Digest();

		/**
		 * The meta object literal for the '<em><b>Verified By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__VERIFIED_BY = eINSTANCE.getEvidence_VerifiedBy();

		/**
		 * The meta object literal for the '<em><b>Verified On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__VERIFIED_ON = eINSTANCE.getEvidence_VerifiedOn();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__SUPPORTS = eINSTANCE.getEvidence_Supports();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.impl.JudgementImpl <em>Judgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.impl.JudgementImpl
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getJudgement()
		 * @generated
		 */
		EClass JUDGEMENT = eINSTANCE.getJudgement();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__ITEM = eINSTANCE.getJudgement_Item();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__VERDICT = eINSTANCE.getJudgement_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reviewer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__REVIEWER = eINSTANCE.getJudgement_Reviewer();

		/**
		 * The meta object literal for the '<em><b>Judged On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__JUDGED_ON = eINSTANCE.getJudgement_JudgedOn();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute JUDGEMENT__RATIONALE = eINSTANCE.getJudgement_Rationale();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ServiceType <em>Service Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ServiceType
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getServiceType()
		 * @generated
		 */
		EEnum SERVICE_TYPE = eINSTANCE.getServiceType();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PhaseKind <em>Phase Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PhaseKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPhaseKind()
		 * @generated
		 */
		EEnum PHASE_KIND = eINSTANCE.getPhaseKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Participation <em>Participation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Participation
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getParticipation()
		 * @generated
		 */
		EEnum PARTICIPATION = eINSTANCE.getParticipation();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ResponsibilityKind <em>Responsibility Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ResponsibilityKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResponsibilityKind()
		 * @generated
		 */
		EEnum RESPONSIBILITY_KIND = eINSTANCE.getResponsibilityKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ActivityState <em>Activity State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ActivityState
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getActivityState()
		 * @generated
		 */
		EEnum ACTIVITY_STATE = eINSTANCE.getActivityState();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.LeadershipDecisionKind <em>Leadership Decision Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.LeadershipDecisionKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLeadershipDecisionKind()
		 * @generated
		 */
		EEnum LEADERSHIP_DECISION_KIND = eINSTANCE.getLeadershipDecisionKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ResourceKind <em>Resource Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ResourceKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getResourceKind()
		 * @generated
		 */
		EEnum RESOURCE_KIND = eINSTANCE.getResourceKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AuthorityKind <em>Authority Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AuthorityKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuthorityKind()
		 * @generated
		 */
		EEnum AUTHORITY_KIND = eINSTANCE.getAuthorityKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ApprovalDecision <em>Approval Decision</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ApprovalDecision
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getApprovalDecision()
		 * @generated
		 */
		EEnum APPROVAL_DECISION = eINSTANCE.getApprovalDecision();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PolicyContent <em>Policy Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PolicyContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPolicyContent()
		 * @generated
		 */
		EEnum POLICY_CONTENT = eINSTANCE.getPolicyContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RegulationContent <em>Regulation Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RegulationContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRegulationContent()
		 * @generated
		 */
		EEnum REGULATION_CONTENT = eINSTANCE.getRegulationContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ReviewCoverage <em>Review Coverage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ReviewCoverage
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReviewCoverage()
		 * @generated
		 */
		EEnum REVIEW_COVERAGE = eINSTANCE.getReviewCoverage();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.SecurityClauseContent <em>Security Clause Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.SecurityClauseContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSecurityClauseContent()
		 * @generated
		 */
		EEnum SECURITY_CLAUSE_CONTENT = eINSTANCE.getSecurityClauseContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ExitConditionKind <em>Exit Condition Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ExitConditionKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitConditionKind()
		 * @generated
		 */
		EEnum EXIT_CONDITION_KIND = eINSTANCE.getExitConditionKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ExitManagementContent <em>Exit Management Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ExitManagementContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitManagementContent()
		 * @generated
		 */
		EEnum EXIT_MANAGEMENT_CONTENT = eINSTANCE.getExitManagementContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ExitTechnicalContent <em>Exit Technical Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ExitTechnicalContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExitTechnicalContent()
		 * @generated
		 */
		EEnum EXIT_TECHNICAL_CONTENT = eINSTANCE.getExitTechnicalContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PlanContent <em>Plan Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PlanContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPlanContent()
		 * @generated
		 */
		EEnum PLAN_CONTENT = eINSTANCE.getPlanContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ConfidentialityContent <em>Confidentiality Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ConfidentialityContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getConfidentialityContent()
		 * @generated
		 */
		EEnum CONFIDENTIALITY_CONTENT = eINSTANCE.getConfidentialityContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.FilingContent <em>Filing Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.FilingContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getFilingContent()
		 * @generated
		 */
		EEnum FILING_CONTENT = eINSTANCE.getFilingContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.EvaluationContent <em>Evaluation Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.EvaluationContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvaluationContent()
		 * @generated
		 */
		EEnum EVALUATION_CONTENT = eINSTANCE.getEvaluationContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.VerificationContent <em>Verification Content</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.VerificationContent
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getVerificationContent()
		 * @generated
		 */
		EEnum VERIFICATION_CONTENT = eINSTANCE.getVerificationContent();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Need <em>Need</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Need
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getNeed()
		 * @generated
		 */
		EEnum NEED = eINSTANCE.getNeed();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.MeasureKind <em>Measure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.MeasureKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMeasureKind()
		 * @generated
		 */
		EEnum MEASURE_KIND = eINSTANCE.getMeasureKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ImplementationStatus <em>Implementation Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ImplementationStatus
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getImplementationStatus()
		 * @generated
		 */
		EEnum IMPLEMENTATION_STATUS = eINSTANCE.getImplementationStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RectificationStatus <em>Rectification Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RectificationStatus
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRectificationStatus()
		 * @generated
		 */
		EEnum RECTIFICATION_STATUS = eINSTANCE.getRectificationStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Level
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RiskTreatment <em>Risk Treatment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RiskTreatment
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRiskTreatment()
		 * @generated
		 */
		EEnum RISK_TREATMENT = eINSTANCE.getRiskTreatment();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Coverage <em>Coverage</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Coverage
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCoverage()
		 * @generated
		 */
		EEnum COVERAGE = eINSTANCE.getCoverage();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ControlScope <em>Control Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ControlScope
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlScope()
		 * @generated
		 */
		EEnum CONTROL_SCOPE = eINSTANCE.getControlScope();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Effectiveness <em>Effectiveness</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Effectiveness
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEffectiveness()
		 * @generated
		 */
		EEnum EFFECTIVENESS = eINSTANCE.getEffectiveness();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Sufficiency <em>Sufficiency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Sufficiency
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSufficiency()
		 * @generated
		 */
		EEnum SUFFICIENCY = eINSTANCE.getSufficiency();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.CostLevel <em>Cost Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.CostLevel
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCostLevel()
		 * @generated
		 */
		EEnum COST_LEVEL = eINSTANCE.getCostLevel();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.OutsourcingConclusion <em>Conclusion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.OutsourcingConclusion
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOutsourcingConclusion()
		 * @generated
		 */
		EEnum OUTSOURCING_CONCLUSION = eINSTANCE.getOutsourcingConclusion();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AssessmentSubject <em>Assessment Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AssessmentSubject
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAssessmentSubject()
		 * @generated
		 */
		EEnum ASSESSMENT_SUBJECT = eINSTANCE.getAssessmentSubject();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RegistrationPlace <em>Registration Place</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RegistrationPlace
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRegistrationPlace()
		 * @generated
		 */
		EEnum REGISTRATION_PLACE = eINSTANCE.getRegistrationPlace();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Ownership <em>Ownership</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Ownership
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOwnership()
		 * @generated
		 */
		EEnum OWNERSHIP = eINSTANCE.getOwnership();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AgencyAspect <em>Agency Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AgencyAspect
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAgencyAspect()
		 * @generated
		 */
		EEnum AGENCY_ASPECT = eINSTANCE.getAgencyAspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PersonnelAspect <em>Personnel Aspect</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PersonnelAspect
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPersonnelAspect()
		 * @generated
		 */
		EEnum PERSONNEL_ASPECT = eINSTANCE.getPersonnelAspect();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.CheckResult <em>Check Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.CheckResult
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCheckResult()
		 * @generated
		 */
		EEnum CHECK_RESULT = eINSTANCE.getCheckResult();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.QualificationKind <em>Qualification Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.QualificationKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getQualificationKind()
		 * @generated
		 */
		EEnum QUALIFICATION_KIND = eINSTANCE.getQualificationKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Validity <em>Validity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Validity
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getValidity()
		 * @generated
		 */
		EEnum VALIDITY = eINSTANCE.getValidity();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.OfficeTenure <em>Office Tenure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.OfficeTenure
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOfficeTenure()
		 * @generated
		 */
		EEnum OFFICE_TENURE = eINSTANCE.getOfficeTenure();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Citizenship <em>Citizenship</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Citizenship
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getCitizenship()
		 * @generated
		 */
		EEnum CITIZENSHIP = eINSTANCE.getCitizenship();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.EmploymentKind <em>Employment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.EmploymentKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEmploymentKind()
		 * @generated
		 */
		EEnum EMPLOYMENT_KIND = eINSTANCE.getEmploymentKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ChangeKind <em>Change Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ChangeKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getChangeKind()
		 * @generated
		 */
		EEnum CHANGE_KIND = eINSTANCE.getChangeKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.MandateKind <em>Mandate Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.MandateKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMandateKind()
		 * @generated
		 */
		EEnum MANDATE_KIND = eINSTANCE.getMandateKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ReportTopic <em>Report Topic</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ReportTopic
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getReportTopic()
		 * @generated
		 */
		EEnum REPORT_TOPIC = eINSTANCE.getReportTopic();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.TrainingTopic <em>Training Topic</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.TrainingTopic
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTrainingTopic()
		 * @generated
		 */
		EEnum TRAINING_TOPIC = eINSTANCE.getTrainingTopic();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.OrganisationKind <em>Organisation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.OrganisationKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOrganisationKind()
		 * @generated
		 */
		EEnum ORGANISATION_KIND = eINSTANCE.getOrganisationKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.OrganisationScope <em>Organisation Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.OrganisationScope
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOrganisationScope()
		 * @generated
		 */
		EEnum ORGANISATION_SCOPE = eINSTANCE.getOrganisationScope();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ExternalQuality <em>External Quality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ExternalQuality
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getExternalQuality()
		 * @generated
		 */
		EEnum EXTERNAL_QUALITY = eINSTANCE.getExternalQuality();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.DocumentKind <em>Document Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.DocumentKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDocumentKind()
		 * @generated
		 */
		EEnum DOCUMENT_KIND = eINSTANCE.getDocumentKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ControlKind <em>Control Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ControlKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlKind()
		 * @generated
		 */
		EEnum CONTROL_KIND = eINSTANCE.getControlKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.ControlStatus <em>Control Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.ControlStatus
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getControlStatus()
		 * @generated
		 */
		EEnum CONTROL_STATUS = eINSTANCE.getControlStatus();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.Sensitivity <em>Sensitivity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.Sensitivity
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getSensitivity()
		 * @generated
		 */
		EEnum SENSITIVITY = eINSTANCE.getSensitivity();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.OwnerKind <em>Owner Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.OwnerKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getOwnerKind()
		 * @generated
		 */
		EEnum OWNER_KIND = eINSTANCE.getOwnerKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RemoteAccessState <em>Remote Access State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RemoteAccessState
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRemoteAccessState()
		 * @generated
		 */
		EEnum REMOTE_ACCESS_STATE = eINSTANCE.getRemoteAccessState();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.EquipmentPurpose <em>Equipment Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.EquipmentPurpose
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEquipmentPurpose()
		 * @generated
		 */
		EEnum EQUIPMENT_PURPOSE = eINSTANCE.getEquipmentPurpose();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.MediumReliability <em>Medium Reliability</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.MediumReliability
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getMediumReliability()
		 * @generated
		 */
		EEnum MEDIUM_RELIABILITY = eINSTANCE.getMediumReliability();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.BackupKind <em>Backup Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.BackupKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBackupKind()
		 * @generated
		 */
		EEnum BACKUP_KIND = eINSTANCE.getBackupKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.TestResult <em>Test Result</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.TestResult
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getTestResult()
		 * @generated
		 */
		EEnum TEST_RESULT = eINSTANCE.getTestResult();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AuditLogState <em>Audit Log State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AuditLogState
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditLogState()
		 * @generated
		 */
		EEnum AUDIT_LOG_STATE = eINSTANCE.getAuditLogState();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AuditField <em>Audit Field</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AuditField
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAuditField()
		 * @generated
		 */
		EEnum AUDIT_FIELD = eINSTANCE.getAuditField();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AreaSecurity <em>Area Security</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AreaSecurity
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAreaSecurity()
		 * @generated
		 */
		EEnum AREA_SECURITY = eINSTANCE.getAreaSecurity();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.BoundaryMarking <em>Boundary Marking</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.BoundaryMarking
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getBoundaryMarking()
		 * @generated
		 */
		EEnum BOUNDARY_MARKING = eINSTANCE.getBoundaryMarking();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PrivilegeKind <em>Privilege Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PrivilegeKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPrivilegeKind()
		 * @generated
		 */
		EEnum PRIVILEGE_KIND = eINSTANCE.getPrivilegeKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.AccountState <em>Account State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.AccountState
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getAccountState()
		 * @generated
		 */
		EEnum ACCOUNT_STATE = eINSTANCE.getAccountState();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.GrantBasis <em>Grant Basis</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.GrantBasis
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getGrantBasis()
		 * @generated
		 */
		EEnum GRANT_BASIS = eINSTANCE.getGrantBasis();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.DispositionSubject <em>Disposition Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.DispositionSubject
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDispositionSubject()
		 * @generated
		 */
		EEnum DISPOSITION_SUBJECT = eINSTANCE.getDispositionSubject();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.DispositionMethod <em>Disposition Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.DispositionMethod
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDispositionMethod()
		 * @generated
		 */
		EEnum DISPOSITION_METHOD = eINSTANCE.getDispositionMethod();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RedundancySubject <em>Redundancy Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RedundancySubject
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRedundancySubject()
		 * @generated
		 */
		EEnum REDUNDANCY_SUBJECT = eINSTANCE.getRedundancySubject();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.EvidenceKind <em>Evidence Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.EvidenceKind
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getEvidenceKind()
		 * @generated
		 */
		EEnum EVIDENCE_KIND = eINSTANCE.getEvidenceKind();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.JudgedVerdict <em>Judged Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.JudgedVerdict
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getJudgedVerdict()
		 * @generated
		 */
		EEnum JUDGED_VERDICT = eINSTANCE.getJudgedVerdict();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.PeriodSubject <em>Period Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.PeriodSubject
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriodSubject()
		 * @generated
		 */
		EEnum PERIOD_SUBJECT = eINSTANCE.getPeriodSubject();

		/**
		 * The meta object literal for the '{@link org.plumbline.model.outsourcing.RequirementSubject <em>Requirement Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.outsourcing.RequirementSubject
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getRequirementSubject()
		 * @generated
		 */
		EEnum REQUIREMENT_SUBJECT = eINSTANCE.getRequirementSubject();

		/**
		 * The meta object literal for the '<em>Partial Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.plumbline.model.PartialDate
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPartialDate()
		 * @generated
		 */
		EDataType PARTIAL_DATE = eINSTANCE.getPartialDate();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Period
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em>Duration</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Duration
		 * @see org.plumbline.model.outsourcing.impl.OutsourcingPackageImpl#getDuration()
		 * @generated
		 */
		EDataType DURATION = eINSTANCE.getDuration();

	}

} //OutsourcingPackage

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Internal Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An internal unit of the department, 4.2.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.InternalUnit#getHead <em>Head</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InternalUnit#getSecurityLeader <em>Security Leader</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InternalUnit#getProject <em>Project</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InternalUnit#getResponsibilities <em>Responsibilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.InternalUnit#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit()
 * @model annotation="http://www.plumbline.org/label en='Internal unit' zh='\u5185\u8bbe\u673a\u6784'"
 * @generated
 */
public interface InternalUnit extends Party {
	/**
	 * Returns the value of the '<em><b>Head</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Head of the unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' reference.
	 * @see #setHead(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit_Head()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Head' zh='\u8d1f\u8d23\u4eba'"
	 * @generated
	 */
	Official getHead();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.InternalUnit#getHead <em>Head</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' reference.
	 * @see #getHead()
	 * @generated
	 */
	void setHead(Official value);

	/**
	 * Returns the value of the '<em><b>Security Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader in charge of information security of the unit, 4.2.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Leader</em>' reference.
	 * @see #setSecurityLeader(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit_SecurityLeader()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Security leader' zh='\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u9886\u5bfc' zh.description='\u4e3b\u7ba1\u8be5\u673a\u6784\u4fe1\u606f\u5b89\u5168\u7684\u9886\u5bfc'"
	 * @generated
	 */
	Official getSecurityLeader();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.InternalUnit#getSecurityLeader <em>Security Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Leader</em>' reference.
	 * @see #getSecurityLeader()
	 * @generated
	 */
	void setSecurityLeader(Official value);

	/**
	 * Returns the value of the '<em><b>Project</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.OutsourcingProject#getInvolvedUnits <em>Involved Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project that concerns this unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project</em>' reference.
	 * @see #setProject(OutsourcingProject)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit_Project()
	 * @see org.plumbline.model.outsourcing.OutsourcingProject#getInvolvedUnits
	 * @model opposite="involvedUnits" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Project' zh='\u6d89\u53ca\u7684\u9879\u76ee'"
	 * @generated
	 */
	OutsourcingProject getProject();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.InternalUnit#getProject <em>Project</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project</em>' reference.
	 * @see #getProject()
	 * @generated
	 */
	void setProject(OutsourcingProject value);

	/**
	 * Returns the value of the '<em><b>Responsibilities</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ResponsibleUnit}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles of responsible unit that the unit carries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsibilities</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit_Responsibilities()
	 * @see org.plumbline.model.outsourcing.ResponsibleUnit#getUnit
	 * @model opposite="unit" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Responsibilities' zh='\u627f\u62c5\u7684\u8d1f\u8d23\u673a\u6784\u804c\u8d23'"
	 * @generated
	 */
	EList<ResponsibleUnit> getResponsibilities();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Activity}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Activity#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that the unit is responsible for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getInternalUnit_Activities()
	 * @see org.plumbline.model.outsourcing.Activity#getResponsible
	 * @model opposite="responsible" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Activities' zh='\u8d1f\u8d23\u7684\u6d3b\u52a8'"
	 * @generated
	 */
	EList<Activity> getActivities();

} // InternalUnit

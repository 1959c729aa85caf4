/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Responsible Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The role of responsible unit, or a share of it, 4.2.1, 4.2.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibleUnit#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibleUnit#getParticipation <em>Participation</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibleUnit#getDuties <em>Duties</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibleUnit#getAssignedOn <em>Assigned On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibleUnit()
 * @model annotation="http://www.plumbline.org/label en='Responsible unit' zh='\u8d1f\u8d23\u673a\u6784\u89d2\u8272'"
 * @generated
 */
public interface ResponsibleUnit extends Element {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InternalUnit#getResponsibilities <em>Responsibilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The internal unit that carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibleUnit_Unit()
	 * @see org.plumbline.model.outsourcing.InternalUnit#getResponsibilities
	 * @model opposite="responsibilities" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Unit' zh='\u627f\u62c5\u673a\u6784'"
	 * @generated
	 */
	InternalUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(InternalUnit value);

	/**
	 * Returns the value of the '<em><b>Participation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Participation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lead, cooperating or sole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participation</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Participation
	 * @see #setParticipation(Participation)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibleUnit_Participation()
	 * @model annotation="http://www.plumbline.org/label en='Participation' zh='\u53c2\u4e0e\u65b9\u5f0f' zh.description='\u7275\u5934\u3001\u914d\u5408\u6216\u5355\u72ec\u627f\u62c5'"
	 * @generated
	 */
	Participation getParticipation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getParticipation <em>Participation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participation</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Participation
	 * @see #getParticipation()
	 * @generated
	 */
	void setParticipation(Participation value);

	/**
	 * Returns the value of the '<em><b>Duties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The duties assigned, 4.2.1 a).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duties</em>' attribute.
	 * @see #setDuties(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibleUnit_Duties()
	 * @model annotation="http://www.plumbline.org/label en='Duties' zh='\u5206\u5de5\u804c\u8d23'"
	 * @generated
	 */
	String getDuties();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getDuties <em>Duties</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duties</em>' attribute.
	 * @see #getDuties()
	 * @generated
	 */
	void setDuties(String value);

	/**
	 * Returns the value of the '<em><b>Assigned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the unit carries it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assigned On</em>' attribute.
	 * @see #setAssignedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibleUnit_AssignedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Assigned on' zh='\u5206\u5de5\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAssignedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibleUnit#getAssignedOn <em>Assigned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assigned On</em>' attribute.
	 * @see #getAssignedOn()
	 * @generated
	 */
	void setAssignedOn(PartialDate value);

} // ResponsibleUnit

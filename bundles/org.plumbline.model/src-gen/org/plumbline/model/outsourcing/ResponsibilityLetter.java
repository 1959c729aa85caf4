/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Responsibility Letter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A signed letter by which somebody takes on responsibility, 4.2.2 d), 4.2.3 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getResponsibility <em>Responsibility</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignedOn <em>Signed On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibilityLetter()
 * @model annotation="http://www.plumbline.org/label en='Responsibility letter' zh='\u8d23\u4efb\u4e66'"
 * @generated
 */
public interface ResponsibilityLetter extends Element {
	/**
	 * Returns the value of the '<em><b>Responsibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ResponsibilityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which responsibility the letter takes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsibility</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ResponsibilityKind
	 * @see #setResponsibility(ResponsibilityKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibilityLetter_Responsibility()
	 * @model annotation="http://www.plumbline.org/label en='Kind of responsibility' zh='\u8d23\u4efb\u7c7b\u522b'"
	 * @generated
	 */
	ResponsibilityKind getResponsibility();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getResponsibility <em>Responsibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsibility</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ResponsibilityKind
	 * @see #getResponsibility()
	 * @generated
	 */
	void setResponsibility(ResponsibilityKind value);

	/**
	 * Returns the value of the '<em><b>Signatory</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signatory</em>' reference.
	 * @see #setSignatory(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibilityLetter_Signatory()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Signatory' zh='\u7b7e\u7f72\u4eba'"
	 * @generated
	 */
	Official getSignatory();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignatory <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signatory</em>' reference.
	 * @see #getSignatory()
	 * @generated
	 */
	void setSignatory(Official value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit on whose behalf it was signed, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibilityLetter_Unit()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='On behalf of' zh='\u4ee3\u8868\u673a\u6784' zh.description='\u4ee3\u8868\u54ea\u4e2a\u673a\u6784\u7b7e\u7f72\uff08\u5982\u6709\uff09'"
	 * @generated
	 */
	InternalUnit getUnit();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(InternalUnit value);

	/**
	 * Returns the value of the '<em><b>Signed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the letter was signed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed On</em>' attribute.
	 * @see #setSignedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getResponsibilityLetter_SignedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Signed on' zh='\u7b7e\u7f72\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getSignedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ResponsibilityLetter#getSignedOn <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed On</em>' attribute.
	 * @see #getSignedOn()
	 * @generated
	 */
	void setSignedOn(PartialDate value);

} // ResponsibilityLetter

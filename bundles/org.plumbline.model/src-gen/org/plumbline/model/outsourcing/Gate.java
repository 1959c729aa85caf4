/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision point at the end of a phase, 4.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Gate#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Gate#getPassedOn <em>Passed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Gate#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Gate#getRequires <em>Requires</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGate()
 * @model annotation="http://www.plumbline.org/label en='Gate' zh='\u9636\u6bb5\u95e8'"
 * @generated
 */
public interface Gate extends Element {
	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is to be passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGate_DueOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Due on' zh='\u8ba1\u5212\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDueOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Gate#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Passed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was passed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passed On</em>' attribute.
	 * @see #setPassedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGate_PassedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Passed on' zh='\u901a\u8fc7\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getPassedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Gate#getPassedOn <em>Passed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed On</em>' attribute.
	 * @see #getPassedOn()
	 * @generated
	 */
	void setPassedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGate_DecidedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Decided by' zh='\u51b3\u5b9a\u4eba'"
	 * @generated
	 */
	Official getDecidedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Gate#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Official value);

	/**
	 * Returns the value of the '<em><b>Requires</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that must be done before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requires</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGate_Requires()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Requires' zh='\u524d\u7f6e\u6d3b\u52a8' zh.description='\u901a\u8fc7\u524d\u987b\u5b8c\u6210\u7684\u6d3b\u52a8'"
	 * @generated
	 */
	EList<Activity> getRequires();

} // Gate

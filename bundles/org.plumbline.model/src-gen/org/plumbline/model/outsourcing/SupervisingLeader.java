/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supervising Leader</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The role of supervising leader of the outsourcing, 4.2.1, 4.2.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisingLeader#getHolder <em>Holder</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SupervisingLeader#getAppointedOn <em>Appointed On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisingLeader()
 * @model annotation="http://www.plumbline.org/label en='Supervising leader' zh='\u4e3b\u7ba1\u9886\u5bfc\u89d2\u8272'"
 * @generated
 */
public interface SupervisingLeader extends Element {
	/**
	 * Returns the value of the '<em><b>Holder</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder</em>' reference.
	 * @see #setHolder(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisingLeader_Holder()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Holder' zh='\u62c5\u4efb\u4eba'"
	 * @generated
	 */
	Official getHolder();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SupervisingLeader#getHolder <em>Holder</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder</em>' reference.
	 * @see #getHolder()
	 * @generated
	 */
	void setHolder(Official value);

	/**
	 * Returns the value of the '<em><b>Appointed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the holder has the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Appointed On</em>' attribute.
	 * @see #setAppointedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSupervisingLeader_AppointedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Appointed on' zh='\u4efb\u547d\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAppointedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SupervisingLeader#getAppointedOn <em>Appointed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Appointed On</em>' attribute.
	 * @see #getAppointedOn()
	 * @generated
	 */
	void setAppointedOn(PartialDate value);

} // SupervisingLeader

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agency Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check of an agency, 6.1 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.AgencyCheck#getAspect <em>Aspect</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyCheck()
 * @model annotation="http://www.plumbline.org/label en='Agency check' zh='\u673a\u6784\u6838\u67e5'"
 * @generated
 */
public interface AgencyCheck extends Check {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AgencyAspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was checked of the agency.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AgencyAspect
	 * @see #setAspect(AgencyAspect)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyCheck_Aspect()
	 * @model annotation="http://www.plumbline.org/label en='Aspect' zh='\u6838\u67e5\u4e8b\u9879'"
	 * @generated
	 */
	AgencyAspect getAspect();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.AgencyCheck#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AgencyAspect
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(AgencyAspect value);

} // AgencyCheck

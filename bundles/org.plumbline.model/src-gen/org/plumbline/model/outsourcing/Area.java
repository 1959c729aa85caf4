/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A physical area, A.5 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Area#getSecurity <em>Security</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Area#getBoundary <em>Boundary</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Area#getAssets <em>Assets</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getArea()
 * @model annotation="http://www.plumbline.org/label en='Area' zh='\u533a\u57df'"
 * @generated
 */
public interface Area extends Asset {
	/**
	 * Returns the value of the '<em><b>Security</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.AreaSecurity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a secure area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AreaSecurity
	 * @see #setSecurity(AreaSecurity)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getArea_Security()
	 * @model annotation="http://www.plumbline.org/label en='Security' zh='\u5b89\u5168\u7b49\u7ea7'"
	 * @generated
	 */
	AreaSecurity getSecurity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Area#getSecurity <em>Security</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security</em>' attribute.
	 * @see org.plumbline.model.outsourcing.AreaSecurity
	 * @see #getSecurity()
	 * @generated
	 */
	void setSecurity(AreaSecurity value);

	/**
	 * Returns the value of the '<em><b>Boundary</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.BoundaryMarking}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its boundary is clearly marked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Boundary</em>' attribute.
	 * @see org.plumbline.model.outsourcing.BoundaryMarking
	 * @see #setBoundary(BoundaryMarking)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getArea_Boundary()
	 * @model annotation="http://www.plumbline.org/label en='Boundary' zh='\u8fb9\u754c\u6807\u8bc6' zh.description='\u533a\u57df\u8fb9\u754c\u662f\u5426\u6709\u6e05\u6670\u6807\u8bc6'"
	 * @generated
	 */
	BoundaryMarking getBoundary();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Area#getBoundary <em>Boundary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Boundary</em>' attribute.
	 * @see org.plumbline.model.outsourcing.BoundaryMarking
	 * @see #getBoundary()
	 * @generated
	 */
	void setBoundary(BoundaryMarking value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Asset#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getArea_Assets()
	 * @see org.plumbline.model.outsourcing.Asset#getArea
	 * @model opposite="area" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Assets' zh='\u533a\u57df\u5185\u8d44\u4ea7'"
	 * @generated
	 */
	EList<Asset> getAssets();

} // Area

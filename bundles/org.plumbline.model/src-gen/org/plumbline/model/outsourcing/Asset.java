/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the controls of Annex A protect.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Asset#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Asset#getArea <em>Area</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Asset#getProtectedBy <em>Protected By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Asset#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAsset()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Asset' zh='\u8d44\u4ea7'"
 * @generated
 */
public interface Asset extends Element {
	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How sensitive it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAsset_Sensitivity()
	 * @model annotation="http://www.plumbline.org/label en='Sensitivity' zh='\u654f\u611f\u7a0b\u5ea6'"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Asset#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Area#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is, A.5 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' reference.
	 * @see #setArea(Area)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAsset_Area()
	 * @see org.plumbline.model.outsourcing.Area#getAssets
	 * @model opposite="assets" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Area' zh='\u6240\u5728\u533a\u57df'"
	 * @generated
	 */
	Area getArea();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Asset#getArea <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(Area value);

	/**
	 * Returns the value of the '<em><b>Protected By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlMeasure}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ControlMeasure#getProtects <em>Protects</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that protect it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAsset_ProtectedBy()
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getProtects
	 * @model opposite="protects" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Protected by' zh='\u4fdd\u62a4\u63aa\u65bd'"
	 * @generated
	 */
	EList<ControlMeasure> getProtectedBy();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Risk}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Risk#getAssets <em>Assets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks it is exposed to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAsset_Risks()
	 * @see org.plumbline.model.outsourcing.Risk#getAssets
	 * @model opposite="assets" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Risks' zh='\u98ce\u9669' zh.description='\u8d44\u4ea7\u9762\u4e34\u7684\u98ce\u9669'"
	 * @generated
	 */
	EList<Risk> getRisks();

} // Asset

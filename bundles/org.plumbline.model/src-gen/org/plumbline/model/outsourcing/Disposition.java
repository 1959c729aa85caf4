/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Disposition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Destruction or handover at the exit, 8.2 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getMethod <em>Method</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getDisposedOn <em>Disposed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Disposition#getVerifiedBy <em>Verified By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition()
 * @model annotation="http://www.plumbline.org/label en='Disposition' zh='\u4fe1\u606f\u548c\u8d44\u6e90\u5904\u7f6e'"
 * @generated
 */
public interface Disposition extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.DispositionSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of thing was disposed of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.DispositionSubject
	 * @see #setSubject(DispositionSubject)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_Subject()
	 * @model annotation="http://www.plumbline.org/label en='Subject' zh='\u5904\u7f6e\u5bf9\u8c61'"
	 * @generated
	 */
	DispositionSubject getSubject();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Disposition#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.plumbline.model.outsourcing.DispositionSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(DispositionSubject value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assets disposed of, where modelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_Assets()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Assets' zh='\u8d44\u4ea7' zh.description='\u6240\u5904\u7f6e\u7684\u8d44\u4ea7\uff08\u5982\u5df2\u5efa\u6a21\uff09'"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.DispositionMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was disposed of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.plumbline.model.outsourcing.DispositionMethod
	 * @see #setMethod(DispositionMethod)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_Method()
	 * @model annotation="http://www.plumbline.org/label en='Method' zh='\u5904\u7f6e\u65b9\u5f0f'"
	 * @generated
	 */
	DispositionMethod getMethod();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Disposition#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.plumbline.model.outsourcing.DispositionMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(DispositionMethod value);

	/**
	 * Returns the value of the '<em><b>Disposed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was disposed of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Disposed On</em>' attribute.
	 * @see #setDisposedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_DisposedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Disposed on' zh='\u5904\u7f6e\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getDisposedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Disposition#getDisposedOn <em>Disposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disposed On</em>' attribute.
	 * @see #getDisposedOn()
	 * @generated
	 */
	void setDisposedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the disposal was verified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_VerifiedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Verified on' zh='\u9a8c\u8bc1\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Disposition#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who verified the disposal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified By</em>' reference.
	 * @see #setVerifiedBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDisposition_VerifiedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Verified by' zh='\u9a8c\u8bc1\u4eba'"
	 * @generated
	 */
	Party getVerifiedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Disposition#getVerifiedBy <em>Verified By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' reference.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(Party value);

} // Disposition

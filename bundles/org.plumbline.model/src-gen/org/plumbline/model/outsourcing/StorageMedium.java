/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage Medium</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A medium or a store of media, A.2.2 b), A.2.4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.StorageMedium#getReliability <em>Reliability</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.StorageMedium#getBackups <em>Backups</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getStorageMedium()
 * @model annotation="http://www.plumbline.org/label en='Storage medium' zh='\u5b58\u50a8\u4ecb\u8d28'"
 * @generated
 */
public interface StorageMedium extends Asset {
	/**
	 * Returns the value of the '<em><b>Reliability</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.MediumReliability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is reliable, A.2.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reliability</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MediumReliability
	 * @see #setReliability(MediumReliability)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getStorageMedium_Reliability()
	 * @model annotation="http://www.plumbline.org/label en='Reliability' zh='\u53ef\u9760\u6027'"
	 * @generated
	 */
	MediumReliability getReliability();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.StorageMedium#getReliability <em>Reliability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reliability</em>' attribute.
	 * @see org.plumbline.model.outsourcing.MediumReliability
	 * @see #getReliability()
	 * @generated
	 */
	void setReliability(MediumReliability value);

	/**
	 * Returns the value of the '<em><b>Backups</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Backup}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Backup#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backups stored on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backups</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getStorageMedium_Backups()
	 * @see org.plumbline.model.outsourcing.Backup#getMedia
	 * @model opposite="media" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Backups' zh='\u5907\u4efd'"
	 * @generated
	 */
	EList<Backup> getBackups();

} // StorageMedium

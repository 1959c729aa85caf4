/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Backup</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A backup, A.2.2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Backup#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Backup#getMedia <em>Media</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Backup#getSources <em>Sources</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Backup#getTests <em>Tests</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getBackup()
 * @model annotation="http://www.plumbline.org/label en='Backup' zh='\u5907\u4efd'"
 * @generated
 */
public interface Backup extends Asset {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.BackupKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.BackupKind
	 * @see #setKind(BackupKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getBackup_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	BackupKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Backup#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.BackupKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(BackupKind value);

	/**
	 * Returns the value of the '<em><b>Media</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.StorageMedium}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.StorageMedium#getBackups <em>Backups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is stored, A.2.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getBackup_Media()
	 * @see org.plumbline.model.outsourcing.StorageMedium#getBackups
	 * @model opposite="backups" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Media' zh='\u5b58\u50a8\u4ecb\u8d28'"
	 * @generated
	 */
	EList<StorageMedium> getMedia();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is a backup of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getBackup_Sources()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Sources' zh='\u5907\u4efd\u5bf9\u8c61'"
	 * @generated
	 */
	EList<Asset> getSources();

	/**
	 * Returns the value of the '<em><b>Tests</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.TestRun}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery tests, A.2.2 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tests</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getBackup_Tests()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Tests' zh='\u6062\u590d\u6d4b\u8bd5'"
	 * @generated
	 */
	EList<TestRun> getTests();

} // Backup

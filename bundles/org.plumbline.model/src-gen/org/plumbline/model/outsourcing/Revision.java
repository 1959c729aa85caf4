/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Revision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A revision of a document or of security clauses, 6.2.1 b), 8.1 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Revision#getRevisedOn <em>Revised On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Revision#getChanges <em>Changes</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Revision#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRevision()
 * @model annotation="http://www.plumbline.org/label en='Revision' zh='\u4fee\u8ba2'"
 * @generated
 */
public interface Revision extends Element {
	/**
	 * Returns the value of the '<em><b>Revised On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the revision was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised On</em>' attribute.
	 * @see #setRevisedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRevision_RevisedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Revised on' zh='\u4fee\u8ba2\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getRevisedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Revision#getRevisedOn <em>Revised On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revised On</em>' attribute.
	 * @see #getRevisedOn()
	 * @generated
	 */
	void setRevisedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Changes</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Change}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Change#getRevisions <em>Revisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes that led to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changes</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRevision_Changes()
	 * @see org.plumbline.model.outsourcing.Change#getRevisions
	 * @model opposite="revisions" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Changes' zh='\u4f9d\u636e\u7684\u53d8\u5316'"
	 * @generated
	 */
	EList<Change> getChanges();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ImprovementMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures that led to it, 8.1 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRevision_Measures()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u4f9d\u636e\u7684\u63aa\u65bd'"
	 * @generated
	 */
	EList<ImprovementMeasure> getMeasures();

} // Revision

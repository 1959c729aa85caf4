/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change of agency, personnel, service or another factor, 6.2.1 b), 6.5 b), A.6 c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getSecurityRelevance <em>Security Relevance</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getAffects <em>Affects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getRecord <em>Record</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Change#getAmendments <em>Amendments</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange()
 * @model annotation="http://www.plumbline.org/label en='Change' zh='\u53d8\u5316'"
 * @generated
 */
public interface Change extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ChangeKind
	 * @see #setKind(ChangeKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	ChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Change#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChangeKind value);

	/**
	 * Returns the value of the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the change happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurred On</em>' attribute.
	 * @see #setOccurredOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_OccurredOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Occurred on' zh='\u53d1\u751f\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getOccurredOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Change#getOccurredOn <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred On</em>' attribute.
	 * @see #getOccurredOn()
	 * @generated
	 */
	void setOccurredOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Security Relevance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Need}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was found to require a revision of the security clauses, 6.2.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Security Relevance</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #setSecurityRelevance(Need)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_SecurityRelevance()
	 * @model annotation="http://www.plumbline.org/label en='Need to revise the clauses' zh='\u6761\u6b3e\u4fee\u8ba2\u5fc5\u8981\u6027' zh.description='\u662f\u5426\u8ba4\u5b9a\u9700\u8981\u4fee\u8ba2\u5408\u540c\u7684\u4fe1\u606f\u5b89\u5168\u6761\u6b3e'"
	 * @generated
	 */
	Need getSecurityRelevance();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Change#getSecurityRelevance <em>Security Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Security Relevance</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Need
	 * @see #getSecurityRelevance()
	 * @generated
	 */
	void setSecurityRelevance(Need value);

	/**
	 * Returns the value of the '<em><b>Affects</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affects</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_Affects()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Affects' zh='\u6d89\u53ca\u5143\u7d20'"
	 * @generated
	 */
	EList<Element> getAffects();

	/**
	 * Returns the value of the '<em><b>Record</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the change was managed, A.6 c).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record</em>' containment reference.
	 * @see #setRecord(ChangeRecord)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_Record()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Record' zh='\u53d8\u66f4\u8bb0\u5f55'"
	 * @generated
	 */
	ChangeRecord getRecord();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Change#getRecord <em>Record</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record</em>' containment reference.
	 * @see #getRecord()
	 * @generated
	 */
	void setRecord(ChangeRecord value);

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Revision}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Revision#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Revisions it led to, 6.2.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_Revisions()
	 * @see org.plumbline.model.outsourcing.Revision#getChanges
	 * @model opposite="changes" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Revisions' zh='\u5f15\u8d77\u7684\u4fee\u8ba2'"
	 * @generated
	 */
	EList<Revision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Amendments</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.FilingAmendment}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.FilingAmendment#getCovers <em>Covers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Filing amendments that report it, 6.5 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amendments</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChange_Amendments()
	 * @see org.plumbline.model.outsourcing.FilingAmendment#getCovers
	 * @model opposite="covers" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Amendments' zh='\u5907\u6848\u8c03\u6574' zh.description='\u62a5\u544a\u8be5\u53d8\u5316\u7684\u5907\u6848\u8c03\u6574'"
	 * @generated
	 */
	EList<FilingAmendment> getAmendments();

} // Change

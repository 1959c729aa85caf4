/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that shows that a fact is so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getLocation <em>Location</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getEffectiveOn <em>Effective On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getDigestAlgorithm <em>Digest Algorithm</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getVerifiedBy <em>Verified By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getVerifiedOn <em>Verified On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Evidence#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence()
 * @model annotation="http://www.plumbline.org/label en='Evidence' zh='\u8bc1\u636e'"
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.EvidenceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EvidenceKind
	 * @see #setKind(EvidenceKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u7c7b\u522b'"
	 * @generated
	 */
	EvidenceKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.EvidenceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EvidenceKind value);

	/**
	 * Returns the value of the '<em><b>Location</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File path relative to the model, or where the original is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Location</em>' attribute.
	 * @see #setLocation(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_Location()
	 * @model annotation="http://www.plumbline.org/label en='Location' zh='\u4f4d\u7f6e' zh.description='\u76f8\u5bf9\u4e8e\u6a21\u578b\u6587\u4ef6\u7684\u8def\u5f84\uff0c\u6216\u539f\u4ef6\u5b58\u653e\u5904'"
	 * @generated
	 */
	String getLocation();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getLocation <em>Location</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Location</em>' attribute.
	 * @see #getLocation()
	 * @generated
	 */
	void setLocation(String value);

	/**
	 * Returns the value of the '<em><b>Effective On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date the evidence bears.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effective On</em>' attribute.
	 * @see #setEffectiveOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_EffectiveOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Effective on' zh='\u5f62\u6210\u65e5\u671f' zh.description='\u8bc1\u636e\u672c\u8eab\u8f7d\u660e\u7684\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getEffectiveOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getEffectiveOn <em>Effective On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effective On</em>' attribute.
	 * @see #getEffectiveOn()
	 * @generated
	 */
	void setEffectiveOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Digest Algorithm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Algorithm of the digest, such as SHA-256 or SM3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest Algorithm</em>' attribute.
	 * @see #setDigestAlgorithm(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_DigestAlgorithm()
	 * @model annotation="http://www.plumbline.org/label en='Digest algorithm' zh='\u6458\u8981\u7b97\u6cd5' zh.description='\u6458\u8981\u6240\u7528\u7b97\u6cd5\uff0c\u5982 SHA-256 \u6216 SM3'"
	 * @generated
	 */
	String getDigestAlgorithm();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getDigestAlgorithm <em>Digest Algorithm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest Algorithm</em>' attribute.
	 * @see #getDigestAlgorithm()
	 * @generated
	 */
	void setDigestAlgorithm(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of the file, in hexadecimal digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_Digest()
	 * @model annotation="http://www.plumbline.org/label en='Digest' zh='\u6458\u8981' zh.description='\u6587\u4ef6\u6458\u8981\u7684\u5341\u516d\u8fdb\u5236\u6570\u5b57'"
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Verified By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reviewer who has seen it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified By</em>' attribute.
	 * @see #setVerifiedBy(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_VerifiedBy()
	 * @model annotation="http://www.plumbline.org/label en='Verified by' zh='\u6838\u9a8c\u4eba' zh.description='\u67e5\u9a8c\u8fc7\u8bc1\u636e\u7684\u8bc4\u5ba1\u4eba'"
	 * @generated
	 */
	String getVerifiedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getVerifiedBy <em>Verified By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified By</em>' attribute.
	 * @see #getVerifiedBy()
	 * @generated
	 */
	void setVerifiedBy(String value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_VerifiedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Verified on' zh='\u6838\u9a8c\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Evidence#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Element}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Element#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidence_Supports()
	 * @see org.plumbline.model.outsourcing.Element#getEvidence
	 * @model opposite="evidence" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Supports' zh='\u8bc1\u660e\u7684\u5143\u7d20'"
	 * @generated
	 */
	EList<Element> getSupports();

} // Evidence

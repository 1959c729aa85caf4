/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reviewer's judgement of an item.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Judgement#getItem <em>Item</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Judgement#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Judgement#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Judgement#getJudgedOn <em>Judged On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Judgement#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement()
 * @model annotation="http://www.plumbline.org/label en='Judgement' zh='\u8bc4\u5ba1\u5224\u65ad'"
 * @generated
 */
public interface Judgement extends Element {
	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the item, written as in the catalogue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement_Item()
	 * @model annotation="http://www.plumbline.org/label en='Item' zh='\u6761\u6b3e' zh.description='\u6761\u6b3e\u7f16\u53f7\uff0c\u5199\u6cd5\u4e0e\u6761\u6b3e\u76ee\u5f55\u4e00\u81f4'"
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Judgement#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.JudgedVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.plumbline.model.outsourcing.JudgedVerdict
	 * @see #setVerdict(JudgedVerdict)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement_Verdict()
	 * @model annotation="http://www.plumbline.org/label en='Verdict' zh='\u7ed3\u8bba'"
	 * @generated
	 */
	JudgedVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Judgement#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.plumbline.model.outsourcing.JudgedVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(JudgedVerdict value);

	/**
	 * Returns the value of the '<em><b>Reviewer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reviewer who judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewer</em>' attribute.
	 * @see #setReviewer(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement_Reviewer()
	 * @model annotation="http://www.plumbline.org/label en='Reviewer' zh='\u8bc4\u5ba1\u4eba'"
	 * @generated
	 */
	String getReviewer();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Judgement#getReviewer <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reviewer</em>' attribute.
	 * @see #getReviewer()
	 * @generated
	 */
	void setReviewer(String value);

	/**
	 * Returns the value of the '<em><b>Judged On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the reviewer judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judged On</em>' attribute.
	 * @see #setJudgedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement_JudgedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Judged on' zh='\u5224\u65ad\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getJudgedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Judgement#getJudgedOn <em>Judged On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Judged On</em>' attribute.
	 * @see #getJudgedOn()
	 * @generated
	 */
	void setJudgedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the reviewer judged so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getJudgement_Rationale()
	 * @model annotation="http://www.plumbline.org/label en='Rationale' zh='\u7406\u7531'"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Judgement#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

} // Judgement

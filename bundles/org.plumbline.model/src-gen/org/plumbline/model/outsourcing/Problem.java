/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem that supervision found, 7.2 b), 8.1 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getAnalysedOn <em>Analysed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getReportedTo <em>Reported To</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getReportedOn <em>Reported On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Problem#getRectifiedOn <em>Rectified On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem()
 * @model annotation="http://www.plumbline.org/label en='Problem' zh='\u95ee\u9898'"
 * @generated
 */
public interface Problem extends Element {
	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analysis found to be the cause, 7.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_Cause()
	 * @model annotation="http://www.plumbline.org/label en='Cause' zh='\u539f\u56e0\u5206\u6790'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Analysed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was analysed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analysed On</em>' attribute.
	 * @see #setAnalysedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_AnalysedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Analysed on' zh='\u5206\u6790\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getAnalysedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getAnalysedOn <em>Analysed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analysed On</em>' attribute.
	 * @see #getAnalysedOn()
	 * @generated
	 */
	void setAnalysedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Reported To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To which leader it was reported, 7.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported To</em>' reference.
	 * @see #setReportedTo(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_ReportedTo()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Reported to' zh='\u62a5\u544a\u5bf9\u8c61'"
	 * @generated
	 */
	Official getReportedTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getReportedTo <em>Reported To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported To</em>' reference.
	 * @see #getReportedTo()
	 * @generated
	 */
	void setReportedTo(Official value);

	/**
	 * Returns the value of the '<em><b>Reported On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported On</em>' attribute.
	 * @see #setReportedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_ReportedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Reported on' zh='\u62a5\u544a\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getReportedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getReportedOn <em>Reported On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported On</em>' attribute.
	 * @see #getReportedOn()
	 * @generated
	 */
	void setReportedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RectificationStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agency was told to rectify it and did, 8.1 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RectificationStatus
	 * @see #setStatus(RectificationStatus)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_Status()
	 * @model annotation="http://www.plumbline.org/label en='Status' zh='\u6574\u6539\u72b6\u6001' zh.description='\u662f\u5426\u5df2\u8d23\u6210\u673a\u6784\u6574\u6539\uff0c\u6574\u6539\u662f\u5426\u5b8c\u6bd5'"
	 * @generated
	 */
	RectificationStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RectificationStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(RectificationStatus value);

	/**
	 * Returns the value of the '<em><b>Rectified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was rectified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rectified On</em>' attribute.
	 * @see #setRectifiedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getProblem_RectifiedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Rectified on' zh='\u6574\u6539\u5b8c\u6210\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getRectifiedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Problem#getRectifiedOn <em>Rectified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rectified On</em>' attribute.
	 * @see #getRectifiedOn()
	 * @generated
	 */
	void setRectifiedOn(PartialDate value);

} // Problem

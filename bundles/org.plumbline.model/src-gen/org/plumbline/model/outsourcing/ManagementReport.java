/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report of the responsible unit to the supervising leader, 4.2.3 a), 5.2.2 c), 8.2 d), A.6 d).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedBy <em>Submitted By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedTo <em>Submitted To</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodStart <em>Period Start</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodEnd <em>Period End</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ManagementReport#getSubjects <em>Subjects</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport()
 * @model annotation="http://www.plumbline.org/label en='Management report' zh='\u4e66\u9762\u62a5\u544a'"
 * @generated
 */
public interface ManagementReport extends Activity {
	/**
	 * Returns the value of the '<em><b>Submitted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted By</em>' reference.
	 * @see #setSubmittedBy(InternalUnit)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_SubmittedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Submitted by' zh='\u62a5\u544a\u673a\u6784'"
	 * @generated
	 */
	InternalUnit getSubmittedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedBy <em>Submitted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted By</em>' reference.
	 * @see #getSubmittedBy()
	 * @generated
	 */
	void setSubmittedBy(InternalUnit value);

	/**
	 * Returns the value of the '<em><b>Submitted To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader to whom it was reported.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Submitted To</em>' reference.
	 * @see #setSubmittedTo(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_SubmittedTo()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Submitted to' zh='\u62a5\u544a\u5bf9\u8c61'"
	 * @generated
	 */
	Official getSubmittedTo();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementReport#getSubmittedTo <em>Submitted To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Submitted To</em>' reference.
	 * @see #getSubmittedTo()
	 * @generated
	 */
	void setSubmittedTo(Official value);

	/**
	 * Returns the value of the '<em><b>Period Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day or month reported on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period Start</em>' attribute.
	 * @see #setPeriodStart(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_PeriodStart()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Period start' zh='\u62a5\u544a\u671f\u8d77' zh.description='\u62a5\u544a\u6240\u8ff0\u671f\u95f4\u7684\u7b2c\u4e00\u5929\u6216\u7b2c\u4e00\u6708'"
	 * @generated
	 */
	PartialDate getPeriodStart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodStart <em>Period Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period Start</em>' attribute.
	 * @see #getPeriodStart()
	 * @generated
	 */
	void setPeriodStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Period End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day or month reported on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period End</em>' attribute.
	 * @see #setPeriodEnd(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_PeriodEnd()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Period end' zh='\u62a5\u544a\u671f\u6b62' zh.description='\u62a5\u544a\u6240\u8ff0\u671f\u95f4\u7684\u6700\u540e\u4e00\u5929\u6216\u6700\u540e\u4e00\u6708'"
	 * @generated
	 */
	PartialDate getPeriodEnd();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ManagementReport#getPeriodEnd <em>Period End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period End</em>' attribute.
	 * @see #getPeriodEnd()
	 * @generated
	 */
	void setPeriodEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Topics</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ReportTopic}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ReportTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.ReportTopic
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_Topics()
	 * @model annotation="http://www.plumbline.org/label en='Topics' zh='\u62a5\u544a\u5185\u5bb9'"
	 * @generated
	 */
	EList<ReportTopic> getTopics();

	/**
	 * Returns the value of the '<em><b>Subjects</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it reports, such as problems, incidents or an exit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subjects</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getManagementReport_Subjects()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Subjects' zh='\u62a5\u544a\u4e8b\u9879' zh.description='\u6240\u62a5\u544a\u7684\u95ee\u9898\u3001\u4e8b\u4ef6\u3001\u9000\u51fa\u7b49'"
	 * @generated
	 */
	EList<Element> getSubjects();

} // ManagementReport

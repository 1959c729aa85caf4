/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The security training plan of an agency, A.3 h).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.TrainingPlan#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.TrainingPlan#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.TrainingPlan#getVerifiedOn <em>Verified On</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTrainingPlan()
 * @model annotation="http://www.plumbline.org/label en='Training plan' zh='\u4fe1\u606f\u5b89\u5168\u57f9\u8bad\u8ba1\u5212'"
 * @generated
 */
public interface TrainingPlan extends ManagedDocument {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency whose plan it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(ServiceAgency)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTrainingPlan_Agency()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Agency' zh='\u5916\u5305\u670d\u52a1\u673a\u6784'"
	 * @generated
	 */
	ServiceAgency getAgency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.TrainingPlan#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(ServiceAgency value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.CheckResult}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the department found when it verified the plan; NOT_STATED while no verifier or day is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @see #setVerification(CheckResult)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTrainingPlan_Verification()
	 * @model annotation="http://www.plumbline.org/label en='Verification' zh='\u6838\u9a8c\u7ed3\u679c' zh.description='\u653f\u5e9c\u90e8\u95e8\u6838\u9a8c\u8ba1\u5212\u7684\u7ed3\u679c\uff0c\u6ca1\u6709\u6838\u9a8c\u4eba\u6216\u65e5\u671f\u65f6\u4e3a\u672a\u8bf4\u660e'"
	 * @generated
	 */
	CheckResult getVerification();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.TrainingPlan#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see org.plumbline.model.outsourcing.CheckResult
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(CheckResult value);

	/**
	 * Returns the value of the '<em><b>Verified On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was verified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verified On</em>' attribute.
	 * @see #setVerifiedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTrainingPlan_VerifiedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Verified on' zh='\u6838\u9a8c\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getVerifiedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.TrainingPlan#getVerifiedOn <em>Verified On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verified On</em>' attribute.
	 * @see #getVerifiedOn()
	 * @generated
	 */
	void setVerifiedOn(PartialDate value);

} // TrainingPlan

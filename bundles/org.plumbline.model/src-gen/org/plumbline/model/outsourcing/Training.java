/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Training</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A training or briefing, 6.2.1 c), A.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Training#getTopics <em>Topics</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Training#getGivenBy <em>Given By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Training#getAttendees <em>Attendees</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTraining()
 * @model annotation="http://www.plumbline.org/label en='Training' zh='\u5ba3\u8d2f\u57f9\u8bad'"
 * @generated
 */
public interface Training extends Activity {
	/**
	 * Returns the value of the '<em><b>Topics</b></em>' attribute list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.TrainingTopic}.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.TrainingTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topics</em>' attribute list.
	 * @see org.plumbline.model.outsourcing.TrainingTopic
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTraining_Topics()
	 * @model annotation="http://www.plumbline.org/label en='Topics' zh='\u5185\u5bb9'"
	 * @generated
	 */
	EList<TrainingTopic> getTopics();

	/**
	 * Returns the value of the '<em><b>Given By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gave it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Given By</em>' reference.
	 * @see #setGivenBy(Party)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTraining_GivenBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Given by' zh='\u7ec4\u7ec7\u65b9'"
	 * @generated
	 */
	Party getGivenBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Training#getGivenBy <em>Given By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Given By</em>' reference.
	 * @see #getGivenBy()
	 * @generated
	 */
	void setGivenBy(Party value);

	/**
	 * Returns the value of the '<em><b>Attendees</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Party}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Party#getTrainings <em>Trainings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who attended; empty when nobody is listed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attendees</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTraining_Attendees()
	 * @see org.plumbline.model.outsourcing.Party#getTrainings
	 * @model opposite="trainings" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Attendees' zh='\u53c2\u52a0\u8005' zh.description='\u53c2\u52a0\u8005\uff0c\u672a\u5217\u540d\u5355\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	EList<Party> getAttendees();

} // Training

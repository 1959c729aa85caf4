/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the four management phases, 4.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getPlannedStart <em>Planned Start</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getPlannedEnd <em>Planned End</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getGates <em>Gates</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Phase#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase()
 * @model annotation="http://www.plumbline.org/label en='Phase' zh='\u7ba1\u7406\u9636\u6bb5'"
 * @generated
 */
public interface Phase extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.PhaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the four phases it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PhaseKind
	 * @see #setKind(PhaseKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u9636\u6bb5'"
	 * @generated
	 */
	PhaseKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Phase#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.PhaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PhaseKind value);

	/**
	 * Returns the value of the '<em><b>Planned Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned Start</em>' attribute.
	 * @see #setPlannedStart(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_PlannedStart()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Planned start' zh='\u8ba1\u5212\u5f00\u59cb'"
	 * @generated
	 */
	PartialDate getPlannedStart();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Phase#getPlannedStart <em>Planned Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned Start</em>' attribute.
	 * @see #getPlannedStart()
	 * @generated
	 */
	void setPlannedStart(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_StartedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Started on' zh='\u5f00\u59cb\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Phase#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Planned End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned End</em>' attribute.
	 * @see #setPlannedEnd(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_PlannedEnd()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Planned end' zh='\u8ba1\u5212\u7ed3\u675f'"
	 * @generated
	 */
	PartialDate getPlannedEnd();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Phase#getPlannedEnd <em>Planned End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned End</em>' attribute.
	 * @see #getPlannedEnd()
	 * @generated
	 */
	void setPlannedEnd(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actual end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_EndedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Ended on' zh='\u7ed3\u675f\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Phase#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Gates</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Gate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gates to pass before the next phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gates</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_Gates()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Gates' zh='\u9636\u6bb5\u95e8' zh.description='\u8fdb\u5165\u4e0b\u4e00\u9636\u6bb5\u524d\u987b\u901a\u8fc7\u7684\u9636\u6bb5\u95e8'"
	 * @generated
	 */
	EList<Gate> getGates();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities of the phase, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPhase_Activities()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Activities' zh='\u6d3b\u52a8' zh.description='\u672c\u9636\u6bb5\u7684\u6d3b\u52a8\uff0c\u6309\u5148\u540e\u6392\u5217'"
	 * @generated
	 */
	EList<Activity> getActivities();

} // Phase

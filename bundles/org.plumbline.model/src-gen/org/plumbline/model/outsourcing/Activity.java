/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated activity in a phase, 4.3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Activity#getPlannedOn <em>Planned On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Activity#getPerformedOn <em>Performed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Activity#getState <em>State</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Activity#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Activity#getParticipants <em>Participants</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity()
 * @model abstract="true"
 *        annotation="http://www.plumbline.org/label en='Activity' zh='\u7ba1\u7406\u6d3b\u52a8'"
 * @generated
 */
public interface Activity extends Element {
	/**
	 * Returns the value of the '<em><b>Planned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned On</em>' attribute.
	 * @see #setPlannedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity_PlannedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Planned on' zh='\u8ba1\u5212\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getPlannedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Activity#getPlannedOn <em>Planned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned On</em>' attribute.
	 * @see #getPlannedOn()
	 * @generated
	 */
	void setPlannedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Performed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was carried out or completed; absent while it is not, or where the day is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Performed On</em>' attribute.
	 * @see #setPerformedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity_PerformedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Performed on' zh='\u5b8c\u6210\u65e5\u671f' zh.description='\u5b8c\u6210\u65e5\u671f\uff0c\u672a\u5b8c\u6210\u6216\u65e5\u671f\u4e0d\u8be6\u65f6\u4e3a\u7a7a'"
	 * @generated
	 */
	PartialDate getPerformedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Activity#getPerformedOn <em>Performed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Performed On</em>' attribute.
	 * @see #getPerformedOn()
	 * @generated
	 */
	void setPerformedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ActivityState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was carried out, where the papers say so without a date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ActivityState
	 * @see #setState(ActivityState)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity_State()
	 * @model annotation="http://www.plumbline.org/label en='State' zh='\u72b6\u6001' zh.description='\u6750\u6599\u672a\u8f7d\u660e\u65e5\u671f\u65f6\uff0c\u8bf4\u660e\u6d3b\u52a8\u662f\u5426\u5df2\u5b8c\u6210'"
	 * @generated
	 */
	ActivityState getState();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Activity#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ActivityState
	 * @see #getState()
	 * @generated
	 */
	void setState(ActivityState value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.InternalUnit#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal units responsible for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity_Responsible()
	 * @see org.plumbline.model.outsourcing.InternalUnit#getActivities
	 * @model opposite="activities" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Responsible units' zh='\u8d23\u4efb\u673a\u6784'"
	 * @generated
	 */
	EList<InternalUnit> getResponsible();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Others who take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getActivity_Participants()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Participants' zh='\u53c2\u4e0e\u65b9' zh.description='\u53c2\u4e0e\u6d3b\u52a8\u7684\u5176\u4ed6\u65b9'"
	 * @generated
	 */
	EList<Party> getParticipants();

} // Activity

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.time.Period;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Control Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A control, 4.2.3 b) 3), 5.1.1 c), Annex A.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getControl <em>Control</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getStatus <em>Status</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getCarriedOutBy <em>Carried Out By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getProtects <em>Protects</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getInPlaceSince <em>In Place Since</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getExecutions <em>Executions</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.ControlMeasure#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure()
 * @model annotation="http://www.plumbline.org/label en='Control measure' zh='\u63a7\u5236\u63aa\u65bd'"
 * @generated
 */
public interface ControlMeasure extends Element {
	/**
	 * Returns the value of the '<em><b>Control</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ControlKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which control of the standard it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Control</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ControlKind
	 * @see #setControl(ControlKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Control()
	 * @model annotation="http://www.plumbline.org/label en='Control' zh='\u7c7b\u522b' zh.description='\u6807\u51c6\u4e2d\u7684\u54ea\u9879\u63a7\u5236\u63aa\u65bd'"
	 * @generated
	 */
	ControlKind getControl();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlMeasure#getControl <em>Control</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Control</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ControlKind
	 * @see #getControl()
	 * @generated
	 */
	void setControl(ControlKind value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.ControlStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned, in place or withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ControlStatus
	 * @see #setStatus(ControlStatus)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Status()
	 * @model annotation="http://www.plumbline.org/label en='Status' zh='\u72b6\u6001'"
	 * @generated
	 */
	ControlStatus getStatus();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlMeasure#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.plumbline.model.outsourcing.ControlStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ControlStatus value);

	/**
	 * Returns the value of the '<em><b>Carried Out By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried Out By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_CarriedOutBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Carried out by' zh='\u6267\u884c\u65b9'"
	 * @generated
	 */
	EList<Party> getCarriedOutBy();

	/**
	 * Returns the value of the '<em><b>Protects</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Asset#getProtectedBy <em>Protected By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets that the control protects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protects</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Protects()
	 * @see org.plumbline.model.outsourcing.Asset#getProtectedBy
	 * @model opposite="protectedBy" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Protects' zh='\u4fdd\u62a4\u5bf9\u8c61'"
	 * @generated
	 */
	EList<Asset> getProtects();

	/**
	 * Returns the value of the '<em><b>In Place Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when the control is in place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Place Since</em>' attribute.
	 * @see #setInPlaceSince(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_InPlaceSince()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='In place since' zh='\u5b9e\u65bd\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getInPlaceSince();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlMeasure#getInPlaceSince <em>In Place Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Place Since</em>' attribute.
	 * @see #getInPlaceSince()
	 * @generated
	 */
	void setInPlaceSince(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_WithdrawnOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Withdrawn on' zh='\u64a4\u9500\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlMeasure#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is to be carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(Period)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Frequency()
	 * @model dataType="org.plumbline.model.outsourcing.Period"
	 *        annotation="http://www.plumbline.org/label en='Frequency' zh='\u6267\u884c\u5468\u671f' zh.description='\u5e94\u591a\u4e45\u6267\u884c\u4e00\u6b21'"
	 * @generated
	 */
	Period getFrequency();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.ControlMeasure#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(Period value);

	/**
	 * Returns the value of the '<em><b>Executions</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlExecution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasions on which it was carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Executions</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Executions()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Executions' zh='\u6267\u884c\u8bb0\u5f55'"
	 * @generated
	 */
	EList<ControlExecution> getExecutions();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.EffectivenessAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings on how effective it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Assessments()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Assessments' zh='\u6709\u6548\u6027\u8bc4\u4f30'"
	 * @generated
	 */
	EList<EffectivenessAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Risk}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Risk#getControls <em>Controls</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks it treats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlMeasure_Risks()
	 * @see org.plumbline.model.outsourcing.Risk#getControls
	 * @model opposite="controls" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Risks' zh='\u5904\u7f6e\u7684\u98ce\u9669'"
	 * @generated
	 */
	EList<Risk> getRisks();

} // ControlMeasure

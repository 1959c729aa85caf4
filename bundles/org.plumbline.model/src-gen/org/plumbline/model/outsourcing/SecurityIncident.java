/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

import org.plumbline.model.PartialDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Security Incident</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A security incident of the outsourced service, 4.2.2 c) 4), 4.2.3 b) 5), 8.1 e), A.7.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getCoordinatedBy <em>Coordinated By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getHandledBy <em>Handled By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getVulnerabilities <em>Vulnerabilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.SecurityIncident#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident()
 * @model annotation="http://www.plumbline.org/label en='Security incident' zh='\u4fe1\u606f\u5b89\u5168\u4e8b\u4ef6'"
 * @generated
 */
public interface SecurityIncident extends Element {
	/**
	 * Returns the value of the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the incident happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurred On</em>' attribute.
	 * @see #setOccurredOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_OccurredOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Occurred on' zh='\u53d1\u751f\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getOccurredOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SecurityIncident#getOccurredOn <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred On</em>' attribute.
	 * @see #getOccurredOn()
	 * @generated
	 */
	void setOccurredOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Coordinated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader who coordinated, 4.2.2 c) 4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinated By</em>' reference.
	 * @see #setCoordinatedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_CoordinatedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Coordinated by' zh='\u534f\u8c03\u9886\u5bfc'"
	 * @generated
	 */
	Official getCoordinatedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SecurityIncident#getCoordinatedBy <em>Coordinated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinated By</em>' reference.
	 * @see #getCoordinatedBy()
	 * @generated
	 */
	void setCoordinatedBy(Official value);

	/**
	 * Returns the value of the '<em><b>Handled By</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.InternalUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units that carried out the emergency measures, 4.2.3 b) 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handled By</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_HandledBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Handled by' zh='\u5904\u7f6e\u673a\u6784'"
	 * @generated
	 */
	EList<InternalUnit> getHandledBy();

	/**
	 * Returns the value of the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was dealt with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved On</em>' attribute.
	 * @see #setResolvedOn(PartialDate)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_ResolvedOn()
	 * @model dataType="org.plumbline.model.outsourcing.PartialDate"
	 *        annotation="http://www.plumbline.org/label en='Resolved on' zh='\u6062\u590d\u65e5\u671f'"
	 * @generated
	 */
	PartialDate getResolvedOn();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SecurityIncident#getResolvedOn <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved On</em>' attribute.
	 * @see #getResolvedOn()
	 * @generated
	 */
	void setResolvedOn(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the analysis found, 8.1 e).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_Cause()
	 * @model annotation="http://www.plumbline.org/label en='Cause' zh='\u539f\u56e0\u5206\u6790'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.SecurityIncident#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Vulnerabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Vulnerability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Vulnerabilities that caused it, A.7 d).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerabilities</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_Vulnerabilities()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Vulnerabilities' zh='\u66b4\u9732\u7684\u8106\u5f31\u6027'"
	 * @generated
	 */
	EList<Vulnerability> getVulnerabilities();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' containment reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ImprovementMeasure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures against a repetition, 8.1 e).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' containment reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityIncident_Measures()
	 * @model containment="true"
	 *        annotation="http://www.plumbline.org/label en='Measures' zh='\u9632\u6b62\u518d\u6b21\u53d1\u751f\u7684\u63aa\u65bd'"
	 * @generated
	 */
	EList<ImprovementMeasure> getMeasures();

} // SecurityIncident

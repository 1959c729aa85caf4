/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Threat</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A threat to the outsourced service, 5.1.1 a).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Threat#getLikelihood <em>Likelihood</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Threat#getImpact <em>Impact</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Threat#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getThreat()
 * @model annotation="http://www.plumbline.org/label en='Threat' zh='\u5a01\u80c1'"
 * @generated
 */
public interface Threat extends Element {
	/**
	 * Returns the value of the '<em><b>Likelihood</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How likely it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Likelihood</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setLikelihood(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getThreat_Likelihood()
	 * @model annotation="http://www.plumbline.org/label en='Likelihood' zh='\u53d1\u751f\u53ef\u80fd\u6027'"
	 * @generated
	 */
	Level getLikelihood();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Threat#getLikelihood <em>Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Likelihood</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getLikelihood()
	 * @generated
	 */
	void setLikelihood(Level value);

	/**
	 * Returns the value of the '<em><b>Impact</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does to the management of outsourcing security.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setImpact(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getThreat_Impact()
	 * @model annotation="http://www.plumbline.org/label en='Impact' zh='\u5f71\u54cd' zh.description='\u5bf9\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7684\u5f71\u54cd'"
	 * @generated
	 */
	Level getImpact();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Threat#getImpact <em>Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impact</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getImpact()
	 * @generated
	 */
	void setImpact(Level value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Risk}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Risk#getThreat <em>Threat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Risks it leads to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getThreat_Risks()
	 * @see org.plumbline.model.outsourcing.Risk#getThreat
	 * @model opposite="threat" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Risks' zh='\u76f8\u5173\u98ce\u9669'"
	 * @generated
	 */
	EList<Risk> getRisks();

} // Threat

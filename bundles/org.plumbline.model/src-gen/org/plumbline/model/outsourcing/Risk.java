/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A threat that uses a vulnerability of an asset, its treatment and what remains, 4.1 c), 5.1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getThreat <em>Threat</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.Risk#getResidualLevel <em>Residual Level</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk()
 * @model annotation="http://www.plumbline.org/label en='Risk' zh='\u98ce\u9669'"
 * @generated
 */
public interface Risk extends Element {
	/**
	 * Returns the value of the '<em><b>Threat</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Threat#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The threat that the risk comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threat</em>' reference.
	 * @see #setThreat(Threat)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Threat()
	 * @see org.plumbline.model.outsourcing.Threat#getRisks
	 * @model opposite="risks" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Threat' zh='\u5a01\u80c1'"
	 * @generated
	 */
	Threat getThreat();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getThreat <em>Threat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threat</em>' reference.
	 * @see #getThreat()
	 * @generated
	 */
	void setThreat(Threat value);

	/**
	 * Returns the value of the '<em><b>Vulnerability</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Vulnerability#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vulnerability that the threat uses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vulnerability</em>' reference.
	 * @see #setVulnerability(Vulnerability)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Vulnerability()
	 * @see org.plumbline.model.outsourcing.Vulnerability#getRisks
	 * @model opposite="risks" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Vulnerability' zh='\u8106\u5f31\u6027'"
	 * @generated
	 */
	Vulnerability getVulnerability();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getVulnerability <em>Vulnerability</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vulnerability</em>' reference.
	 * @see #getVulnerability()
	 * @generated
	 */
	void setVulnerability(Vulnerability value);

	/**
	 * Returns the value of the '<em><b>Assets</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.Asset}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.Asset#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets that the risk concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assets</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Assets()
	 * @see org.plumbline.model.outsourcing.Asset#getRisks
	 * @model opposite="risks" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Assets' zh='\u8d44\u4ea7'"
	 * @generated
	 */
	EList<Asset> getAssets();

	/**
	 * Returns the value of the '<em><b>Controls</b></em>' reference list.
	 * The list contents are of type {@link org.plumbline.model.outsourcing.ControlMeasure}.
	 * It is bidirectional and its opposite is '{@link org.plumbline.model.outsourcing.ControlMeasure#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that treat it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Controls</em>' reference list.
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Controls()
	 * @see org.plumbline.model.outsourcing.ControlMeasure#getRisks
	 * @model opposite="risks" resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Controls' zh='\u63a7\u5236\u63aa\u65bd'"
	 * @generated
	 */
	EList<ControlMeasure> getControls();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level before treatment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setLevel(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Level()
	 * @model annotation="http://www.plumbline.org/label en='Level' zh='\u98ce\u9669\u7b49\u7ea7' zh.description='\u5904\u7f6e\u524d\u7684\u98ce\u9669\u7b49\u7ea7'"
	 * @generated
	 */
	Level getLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Treatment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.RiskTreatment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is treated, 5.1.2 b).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Treatment</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RiskTreatment
	 * @see #setTreatment(RiskTreatment)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_Treatment()
	 * @model annotation="http://www.plumbline.org/label en='Treatment' zh='\u5904\u7f6e\u65b9\u5f0f'"
	 * @generated
	 */
	RiskTreatment getTreatment();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getTreatment <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Treatment</em>' attribute.
	 * @see org.plumbline.model.outsourcing.RiskTreatment
	 * @see #getTreatment()
	 * @generated
	 */
	void setTreatment(RiskTreatment value);

	/**
	 * Returns the value of the '<em><b>Residual Likelihood</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likelihood of what remains, 5.1.1 d).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Likelihood</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setResidualLikelihood(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_ResidualLikelihood()
	 * @model annotation="http://www.plumbline.org/label en='Residual likelihood' zh='\u6b8b\u4f59\u98ce\u9669\u53ef\u80fd\u6027'"
	 * @generated
	 */
	Level getResidualLikelihood();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getResidualLikelihood <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Likelihood</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getResidualLikelihood()
	 * @generated
	 */
	void setResidualLikelihood(Level value);

	/**
	 * Returns the value of the '<em><b>Residual Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of what remains.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #setResidualLevel(Level)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRisk_ResidualLevel()
	 * @model annotation="http://www.plumbline.org/label en='Residual level' zh='\u6b8b\u4f59\u98ce\u9669\u7b49\u7ea7' zh.description='\u5904\u7f6e\u540e\u6b8b\u4f59\u98ce\u9669\u7684\u7b49\u7ea7'"
	 * @generated
	 */
	Level getResidualLevel();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.Risk#getResidualLevel <em>Residual Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual Level</em>' attribute.
	 * @see org.plumbline.model.outsourcing.Level
	 * @see #getResidualLevel()
	 * @generated
	 */
	void setResidualLevel(Level value);

} // Risk

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getThreat <em>Threat</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getVulnerability <em>Vulnerability</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getAssets <em>Assets</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getControls <em>Controls</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getTreatment <em>Treatment</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getResidualLikelihood <em>Residual Likelihood</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.RiskImpl#getResidualLevel <em>Residual Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends ElementImpl implements Risk {
	/**
	 * The cached value of the '{@link #getThreat() <em>Threat</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThreat()
	 * @generated
	 * @ordered
	 */
	protected Threat threat;

	/**
	 * The cached value of the '{@link #getVulnerability() <em>Vulnerability</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerability()
	 * @generated
	 * @ordered
	 */
	protected Vulnerability vulnerability;

	/**
	 * The cached value of the '{@link #getAssets() <em>Assets</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssets()
	 * @generated
	 * @ordered
	 */
	protected EList<Asset> assets;

	/**
	 * The cached value of the '{@link #getControls() <em>Controls</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControls()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlMeasure> controls;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level LEVEL_EDEFAULT = Level.NOT_RATED;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Level level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected static final RiskTreatment TREATMENT_EDEFAULT = RiskTreatment.NOT_STATED;

	/**
	 * The cached value of the '{@link #getTreatment() <em>Treatment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTreatment()
	 * @generated
	 * @ordered
	 */
	protected RiskTreatment treatment = TREATMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected static final Level RESIDUAL_LIKELIHOOD_EDEFAULT = Level.NOT_RATED;

	/**
	 * The cached value of the '{@link #getResidualLikelihood() <em>Residual Likelihood</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLikelihood()
	 * @generated
	 * @ordered
	 */
	protected Level residualLikelihood = RESIDUAL_LIKELIHOOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getResidualLevel() <em>Residual Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level RESIDUAL_LEVEL_EDEFAULT = Level.NOT_RATED;

	/**
	 * The cached value of the '{@link #getResidualLevel() <em>Residual Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidualLevel()
	 * @generated
	 * @ordered
	 */
	protected Level residualLevel = RESIDUAL_LEVEL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.RISK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Threat getThreat() {
		return threat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetThreat(Threat newThreat, NotificationChain msgs) {
		Threat oldThreat = threat;
		threat = newThreat;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__THREAT, oldThreat, newThreat);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThreat(Threat newThreat) {
		if (newThreat != threat) {
			NotificationChain msgs = null;
			if (threat != null)
				msgs = ((InternalEObject)threat).eInverseRemove(this, OutsourcingPackage.THREAT__RISKS, Threat.class, msgs);
			if (newThreat != null)
				msgs = ((InternalEObject)newThreat).eInverseAdd(this, OutsourcingPackage.THREAT__RISKS, Threat.class, msgs);
			msgs = basicSetThreat(newThreat, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__THREAT, newThreat, newThreat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vulnerability getVulnerability() {
		return vulnerability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVulnerability(Vulnerability newVulnerability, NotificationChain msgs) {
		Vulnerability oldVulnerability = vulnerability;
		vulnerability = newVulnerability;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__VULNERABILITY, oldVulnerability, newVulnerability);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVulnerability(Vulnerability newVulnerability) {
		if (newVulnerability != vulnerability) {
			NotificationChain msgs = null;
			if (vulnerability != null)
				msgs = ((InternalEObject)vulnerability).eInverseRemove(this, OutsourcingPackage.VULNERABILITY__RISKS, Vulnerability.class, msgs);
			if (newVulnerability != null)
				msgs = ((InternalEObject)newVulnerability).eInverseAdd(this, OutsourcingPackage.VULNERABILITY__RISKS, Vulnerability.class, msgs);
			msgs = basicSetVulnerability(newVulnerability, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__VULNERABILITY, newVulnerability, newVulnerability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Asset> getAssets() {
		if (assets == null) {
			assets = new EObjectWithInverseEList.ManyInverse<Asset>(Asset.class, this, OutsourcingPackage.RISK__ASSETS, OutsourcingPackage.ASSET__RISKS);
		}
		return assets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlMeasure> getControls() {
		if (controls == null) {
			controls = new EObjectWithInverseEList.ManyInverse<ControlMeasure>(ControlMeasure.class, this, OutsourcingPackage.RISK__CONTROLS, OutsourcingPackage.CONTROL_MEASURE__RISKS);
		}
		return controls;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Level newLevel) {
		Level oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskTreatment getTreatment() {
		return treatment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTreatment(RiskTreatment newTreatment) {
		RiskTreatment oldTreatment = treatment;
		treatment = newTreatment == null ? TREATMENT_EDEFAULT : newTreatment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__TREATMENT, oldTreatment, treatment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getResidualLikelihood() {
		return residualLikelihood;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualLikelihood(Level newResidualLikelihood) {
		Level oldResidualLikelihood = residualLikelihood;
		residualLikelihood = newResidualLikelihood == null ? RESIDUAL_LIKELIHOOD_EDEFAULT : newResidualLikelihood;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__RESIDUAL_LIKELIHOOD, oldResidualLikelihood, residualLikelihood));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getResidualLevel() {
		return residualLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidualLevel(Level newResidualLevel) {
		Level oldResidualLevel = residualLevel;
		residualLevel = newResidualLevel == null ? RESIDUAL_LEVEL_EDEFAULT : newResidualLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.RISK__RESIDUAL_LEVEL, oldResidualLevel, residualLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				if (threat != null)
					msgs = ((InternalEObject)threat).eInverseRemove(this, OutsourcingPackage.THREAT__RISKS, Threat.class, msgs);
				return basicSetThreat((Threat)otherEnd, msgs);
			case OutsourcingPackage.RISK__VULNERABILITY:
				if (vulnerability != null)
					msgs = ((InternalEObject)vulnerability).eInverseRemove(this, OutsourcingPackage.VULNERABILITY__RISKS, Vulnerability.class, msgs);
				return basicSetVulnerability((Vulnerability)otherEnd, msgs);
			case OutsourcingPackage.RISK__ASSETS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAssets()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.RISK__CONTROLS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getControls()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				return basicSetThreat(null, msgs);
			case OutsourcingPackage.RISK__VULNERABILITY:
				return basicSetVulnerability(null, msgs);
			case OutsourcingPackage.RISK__ASSETS:
				return ((InternalEList<?>)getAssets()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.RISK__CONTROLS:
				return ((InternalEList<?>)getControls()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				return getThreat();
			case OutsourcingPackage.RISK__VULNERABILITY:
				return getVulnerability();
			case OutsourcingPackage.RISK__ASSETS:
				return getAssets();
			case OutsourcingPackage.RISK__CONTROLS:
				return getControls();
			case OutsourcingPackage.RISK__LEVEL:
				return getLevel();
			case OutsourcingPackage.RISK__TREATMENT:
				return getTreatment();
			case OutsourcingPackage.RISK__RESIDUAL_LIKELIHOOD:
				return getResidualLikelihood();
			case OutsourcingPackage.RISK__RESIDUAL_LEVEL:
				return getResidualLevel();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				setThreat((Threat)newValue);
				return;
			case OutsourcingPackage.RISK__VULNERABILITY:
				setVulnerability((Vulnerability)newValue);
				return;
			case OutsourcingPackage.RISK__ASSETS:
				getAssets().clear();
				getAssets().addAll((Collection<? extends Asset>)newValue);
				return;
			case OutsourcingPackage.RISK__CONTROLS:
				getControls().clear();
				getControls().addAll((Collection<? extends ControlMeasure>)newValue);
				return;
			case OutsourcingPackage.RISK__LEVEL:
				setLevel((Level)newValue);
				return;
			case OutsourcingPackage.RISK__TREATMENT:
				setTreatment((RiskTreatment)newValue);
				return;
			case OutsourcingPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood((Level)newValue);
				return;
			case OutsourcingPackage.RISK__RESIDUAL_LEVEL:
				setResidualLevel((Level)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				setThreat((Threat)null);
				return;
			case OutsourcingPackage.RISK__VULNERABILITY:
				setVulnerability((Vulnerability)null);
				return;
			case OutsourcingPackage.RISK__ASSETS:
				getAssets().clear();
				return;
			case OutsourcingPackage.RISK__CONTROLS:
				getControls().clear();
				return;
			case OutsourcingPackage.RISK__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case OutsourcingPackage.RISK__TREATMENT:
				setTreatment(TREATMENT_EDEFAULT);
				return;
			case OutsourcingPackage.RISK__RESIDUAL_LIKELIHOOD:
				setResidualLikelihood(RESIDUAL_LIKELIHOOD_EDEFAULT);
				return;
			case OutsourcingPackage.RISK__RESIDUAL_LEVEL:
				setResidualLevel(RESIDUAL_LEVEL_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OutsourcingPackage.RISK__THREAT:
				return threat != null;
			case OutsourcingPackage.RISK__VULNERABILITY:
				return vulnerability != null;
			case OutsourcingPackage.RISK__ASSETS:
				return assets != null && !assets.isEmpty();
			case OutsourcingPackage.RISK__CONTROLS:
				return controls != null && !controls.isEmpty();
			case OutsourcingPackage.RISK__LEVEL:
				return level != LEVEL_EDEFAULT;
			case OutsourcingPackage.RISK__TREATMENT:
				return treatment != TREATMENT_EDEFAULT;
			case OutsourcingPackage.RISK__RESIDUAL_LIKELIHOOD:
				return residualLikelihood != RESIDUAL_LIKELIHOOD_EDEFAULT;
			case OutsourcingPackage.RISK__RESIDUAL_LEVEL:
				return residualLevel != RESIDUAL_LEVEL_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (level: ");
		result.append(level);
		result.append(", treatment: ");
		result.append(treatment);
		result.append(", residualLikelihood: ");
		result.append(residualLikelihood);
		result.append(", residualLevel: ");
		result.append(residualLevel);
		result.append(')');
		return result.toString();
	}

} //RiskImpl

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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Vulnerability;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Security Incident</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getOccurredOn <em>Occurred On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getCoordinatedBy <em>Coordinated By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getHandledBy <em>Handled By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getResolvedOn <em>Resolved On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getVulnerabilities <em>Vulnerabilities</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.SecurityIncidentImpl#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SecurityIncidentImpl extends ElementImpl implements SecurityIncident {
	/**
	 * The default value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate OCCURRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate occurredOn = OCCURRED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCoordinatedBy() <em>Coordinated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinatedBy()
	 * @generated
	 * @ordered
	 */
	protected Official coordinatedBy;

	/**
	 * The cached value of the '{@link #getHandledBy() <em>Handled By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandledBy()
	 * @generated
	 * @ordered
	 */
	protected EList<InternalUnit> handledBy;

	/**
	 * The default value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate RESOLVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate resolvedOn = RESOLVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVulnerabilities() <em>Vulnerabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVulnerabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Vulnerability> vulnerabilities;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<ImprovementMeasure> measures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SecurityIncidentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.SECURITY_INCIDENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getOccurredOn() {
		return occurredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurredOn(PartialDate newOccurredOn) {
		PartialDate oldOccurredOn = occurredOn;
		occurredOn = newOccurredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SECURITY_INCIDENT__OCCURRED_ON, oldOccurredOn, occurredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Official getCoordinatedBy() {
		return coordinatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinatedBy(Official newCoordinatedBy) {
		Official oldCoordinatedBy = coordinatedBy;
		coordinatedBy = newCoordinatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SECURITY_INCIDENT__COORDINATED_BY, oldCoordinatedBy, coordinatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InternalUnit> getHandledBy() {
		if (handledBy == null) {
			handledBy = new EObjectEList<InternalUnit>(InternalUnit.class, this, OutsourcingPackage.SECURITY_INCIDENT__HANDLED_BY);
		}
		return handledBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getResolvedOn() {
		return resolvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvedOn(PartialDate newResolvedOn) {
		PartialDate oldResolvedOn = resolvedOn;
		resolvedOn = newResolvedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SECURITY_INCIDENT__RESOLVED_ON, oldResolvedOn, resolvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.SECURITY_INCIDENT__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vulnerability> getVulnerabilities() {
		if (vulnerabilities == null) {
			vulnerabilities = new EObjectContainmentEList<Vulnerability>(Vulnerability.class, this, OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES);
		}
		return vulnerabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImprovementMeasure> getMeasures() {
		if (measures == null) {
			measures = new EObjectContainmentEList<ImprovementMeasure>(ImprovementMeasure.class, this, OutsourcingPackage.SECURITY_INCIDENT__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES:
				return ((InternalEList<?>)getVulnerabilities()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.SECURITY_INCIDENT__MEASURES:
				return ((InternalEList<?>)getMeasures()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.SECURITY_INCIDENT__OCCURRED_ON:
				return getOccurredOn();
			case OutsourcingPackage.SECURITY_INCIDENT__COORDINATED_BY:
				return getCoordinatedBy();
			case OutsourcingPackage.SECURITY_INCIDENT__HANDLED_BY:
				return getHandledBy();
			case OutsourcingPackage.SECURITY_INCIDENT__RESOLVED_ON:
				return getResolvedOn();
			case OutsourcingPackage.SECURITY_INCIDENT__CAUSE:
				return getCause();
			case OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES:
				return getVulnerabilities();
			case OutsourcingPackage.SECURITY_INCIDENT__MEASURES:
				return getMeasures();
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
			case OutsourcingPackage.SECURITY_INCIDENT__OCCURRED_ON:
				setOccurredOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__COORDINATED_BY:
				setCoordinatedBy((Official)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__HANDLED_BY:
				getHandledBy().clear();
				getHandledBy().addAll((Collection<? extends InternalUnit>)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__RESOLVED_ON:
				setResolvedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__CAUSE:
				setCause((String)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES:
				getVulnerabilities().clear();
				getVulnerabilities().addAll((Collection<? extends Vulnerability>)newValue);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends ImprovementMeasure>)newValue);
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
			case OutsourcingPackage.SECURITY_INCIDENT__OCCURRED_ON:
				setOccurredOn(OCCURRED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__COORDINATED_BY:
				setCoordinatedBy((Official)null);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__HANDLED_BY:
				getHandledBy().clear();
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__RESOLVED_ON:
				setResolvedOn(RESOLVED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES:
				getVulnerabilities().clear();
				return;
			case OutsourcingPackage.SECURITY_INCIDENT__MEASURES:
				getMeasures().clear();
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
			case OutsourcingPackage.SECURITY_INCIDENT__OCCURRED_ON:
				return OCCURRED_ON_EDEFAULT == null ? occurredOn != null : !OCCURRED_ON_EDEFAULT.equals(occurredOn);
			case OutsourcingPackage.SECURITY_INCIDENT__COORDINATED_BY:
				return coordinatedBy != null;
			case OutsourcingPackage.SECURITY_INCIDENT__HANDLED_BY:
				return handledBy != null && !handledBy.isEmpty();
			case OutsourcingPackage.SECURITY_INCIDENT__RESOLVED_ON:
				return RESOLVED_ON_EDEFAULT == null ? resolvedOn != null : !RESOLVED_ON_EDEFAULT.equals(resolvedOn);
			case OutsourcingPackage.SECURITY_INCIDENT__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case OutsourcingPackage.SECURITY_INCIDENT__VULNERABILITIES:
				return vulnerabilities != null && !vulnerabilities.isEmpty();
			case OutsourcingPackage.SECURITY_INCIDENT__MEASURES:
				return measures != null && !measures.isEmpty();
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
		result.append(" (occurredOn: ");
		result.append(occurredOn);
		result.append(", resolvedOn: ");
		result.append(resolvedOn);
		result.append(", cause: ");
		result.append(cause);
		result.append(')');
		return result.toString();
	}

} //SecurityIncidentImpl

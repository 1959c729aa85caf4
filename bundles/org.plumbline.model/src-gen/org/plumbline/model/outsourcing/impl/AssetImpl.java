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

import org.plumbline.model.outsourcing.Area;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.Sensitivity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Asset</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssetImpl#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssetImpl#getArea <em>Area</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssetImpl#getProtectedBy <em>Protected By</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.AssetImpl#getRisks <em>Risks</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AssetImpl extends ElementImpl implements Asset {
	/**
	 * The default value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected static final Sensitivity SENSITIVITY_EDEFAULT = Sensitivity.NOT_STATED;

	/**
	 * The cached value of the '{@link #getSensitivity() <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSensitivity()
	 * @generated
	 * @ordered
	 */
	protected Sensitivity sensitivity = SENSITIVITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArea() <em>Area</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArea()
	 * @generated
	 * @ordered
	 */
	protected Area area;

	/**
	 * The cached value of the '{@link #getProtectedBy() <em>Protected By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ControlMeasure> protectedBy;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.ASSET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sensitivity getSensitivity() {
		return sensitivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSensitivity(Sensitivity newSensitivity) {
		Sensitivity oldSensitivity = sensitivity;
		sensitivity = newSensitivity == null ? SENSITIVITY_EDEFAULT : newSensitivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSET__SENSITIVITY, oldSensitivity, sensitivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Area getArea() {
		return area;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetArea(Area newArea, NotificationChain msgs) {
		Area oldArea = area;
		area = newArea;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSET__AREA, oldArea, newArea);
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
	public void setArea(Area newArea) {
		if (newArea != area) {
			NotificationChain msgs = null;
			if (area != null)
				msgs = ((InternalEObject)area).eInverseRemove(this, OutsourcingPackage.AREA__ASSETS, Area.class, msgs);
			if (newArea != null)
				msgs = ((InternalEObject)newArea).eInverseAdd(this, OutsourcingPackage.AREA__ASSETS, Area.class, msgs);
			msgs = basicSetArea(newArea, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.ASSET__AREA, newArea, newArea));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ControlMeasure> getProtectedBy() {
		if (protectedBy == null) {
			protectedBy = new EObjectWithInverseEList.ManyInverse<ControlMeasure>(ControlMeasure.class, this, OutsourcingPackage.ASSET__PROTECTED_BY, OutsourcingPackage.CONTROL_MEASURE__PROTECTS);
		}
		return protectedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectWithInverseEList.ManyInverse<Risk>(Risk.class, this, OutsourcingPackage.ASSET__RISKS, OutsourcingPackage.RISK__ASSETS);
		}
		return risks;
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
			case OutsourcingPackage.ASSET__AREA:
				if (area != null)
					msgs = ((InternalEObject)area).eInverseRemove(this, OutsourcingPackage.AREA__ASSETS, Area.class, msgs);
				return basicSetArea((Area)otherEnd, msgs);
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getProtectedBy()).basicAdd(otherEnd, msgs);
			case OutsourcingPackage.ASSET__RISKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRisks()).basicAdd(otherEnd, msgs);
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
			case OutsourcingPackage.ASSET__AREA:
				return basicSetArea(null, msgs);
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				return ((InternalEList<?>)getProtectedBy()).basicRemove(otherEnd, msgs);
			case OutsourcingPackage.ASSET__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
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
			case OutsourcingPackage.ASSET__SENSITIVITY:
				return getSensitivity();
			case OutsourcingPackage.ASSET__AREA:
				return getArea();
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				return getProtectedBy();
			case OutsourcingPackage.ASSET__RISKS:
				return getRisks();
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
			case OutsourcingPackage.ASSET__SENSITIVITY:
				setSensitivity((Sensitivity)newValue);
				return;
			case OutsourcingPackage.ASSET__AREA:
				setArea((Area)newValue);
				return;
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				getProtectedBy().clear();
				getProtectedBy().addAll((Collection<? extends ControlMeasure>)newValue);
				return;
			case OutsourcingPackage.ASSET__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
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
			case OutsourcingPackage.ASSET__SENSITIVITY:
				setSensitivity(SENSITIVITY_EDEFAULT);
				return;
			case OutsourcingPackage.ASSET__AREA:
				setArea((Area)null);
				return;
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				getProtectedBy().clear();
				return;
			case OutsourcingPackage.ASSET__RISKS:
				getRisks().clear();
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
			case OutsourcingPackage.ASSET__SENSITIVITY:
				return sensitivity != SENSITIVITY_EDEFAULT;
			case OutsourcingPackage.ASSET__AREA:
				return area != null;
			case OutsourcingPackage.ASSET__PROTECTED_BY:
				return protectedBy != null && !protectedBy.isEmpty();
			case OutsourcingPackage.ASSET__RISKS:
				return risks != null && !risks.isEmpty();
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
		result.append(" (sensitivity: ");
		result.append(sensitivity);
		result.append(')');
		return result.toString();
	}

} //AssetImpl

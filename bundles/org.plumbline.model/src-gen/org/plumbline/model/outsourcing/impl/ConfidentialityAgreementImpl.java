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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Confidentiality Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl#getSignatory <em>Signatory</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl#getSignedOn <em>Signed On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl#getValidUntil <em>Valid Until</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.ConfidentialityAgreementImpl#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConfidentialityAgreementImpl extends ElementImpl implements ConfidentialityAgreement {
	/**
	 * The cached value of the '{@link #getSignatory() <em>Signatory</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignatory()
	 * @generated
	 * @ordered
	 */
	protected Party signatory;

	/**
	 * The default value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate SIGNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOn() <em>Signed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate signedOn = SIGNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate VALID_UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidUntil() <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidUntil()
	 * @generated
	 * @ordered
	 */
	protected PartialDate validUntil = VALID_UNTIL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected AgreementTemplate template;

	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<ConfidentialityContent> contents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConfidentialityAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.CONFIDENTIALITY_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getSignatory() {
		return signatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSignatory(Party newSignatory, NotificationChain msgs) {
		Party oldSignatory = signatory;
		signatory = newSignatory;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY, oldSignatory, newSignatory);
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
	public void setSignatory(Party newSignatory) {
		if (newSignatory != signatory) {
			NotificationChain msgs = null;
			if (signatory != null)
				msgs = ((InternalEObject)signatory).eInverseRemove(this, OutsourcingPackage.PARTY__AGREEMENTS, Party.class, msgs);
			if (newSignatory != null)
				msgs = ((InternalEObject)newSignatory).eInverseAdd(this, OutsourcingPackage.PARTY__AGREEMENTS, Party.class, msgs);
			msgs = basicSetSignatory(newSignatory, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY, newSignatory, newSignatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getSignedOn() {
		return signedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOn(PartialDate newSignedOn) {
		PartialDate oldSignedOn = signedOn;
		signedOn = newSignedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNED_ON, oldSignedOn, signedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getValidUntil() {
		return validUntil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidUntil(PartialDate newValidUntil) {
		PartialDate oldValidUntil = validUntil;
		validUntil = newValidUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL, oldValidUntil, validUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementTemplate getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTemplate(AgreementTemplate newTemplate, NotificationChain msgs) {
		AgreementTemplate oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE, oldTemplate, newTemplate);
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
	public void setTemplate(AgreementTemplate newTemplate) {
		if (newTemplate != template) {
			NotificationChain msgs = null;
			if (template != null)
				msgs = ((InternalEObject)template).eInverseRemove(this, OutsourcingPackage.AGREEMENT_TEMPLATE__AGREEMENTS, AgreementTemplate.class, msgs);
			if (newTemplate != null)
				msgs = ((InternalEObject)newTemplate).eInverseAdd(this, OutsourcingPackage.AGREEMENT_TEMPLATE__AGREEMENTS, AgreementTemplate.class, msgs);
			msgs = basicSetTemplate(newTemplate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE, newTemplate, newTemplate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConfidentialityContent> getContents() {
		if (contents == null) {
			contents = new EDataTypeUniqueEList<ConfidentialityContent>(ConfidentialityContent.class, this, OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__CONTENTS);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				if (signatory != null)
					msgs = ((InternalEObject)signatory).eInverseRemove(this, OutsourcingPackage.PARTY__AGREEMENTS, Party.class, msgs);
				return basicSetSignatory((Party)otherEnd, msgs);
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				if (template != null)
					msgs = ((InternalEObject)template).eInverseRemove(this, OutsourcingPackage.AGREEMENT_TEMPLATE__AGREEMENTS, AgreementTemplate.class, msgs);
				return basicSetTemplate((AgreementTemplate)otherEnd, msgs);
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
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				return basicSetSignatory(null, msgs);
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				return basicSetTemplate(null, msgs);
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
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				return getSignatory();
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNED_ON:
				return getSignedOn();
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL:
				return getValidUntil();
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				return getTemplate();
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__CONTENTS:
				return getContents();
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
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				setSignatory((Party)newValue);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNED_ON:
				setSignedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL:
				setValidUntil((PartialDate)newValue);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				setTemplate((AgreementTemplate)newValue);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends ConfidentialityContent>)newValue);
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
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				setSignatory((Party)null);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNED_ON:
				setSignedOn(SIGNED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL:
				setValidUntil(VALID_UNTIL_EDEFAULT);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				setTemplate((AgreementTemplate)null);
				return;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__CONTENTS:
				getContents().clear();
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
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNATORY:
				return signatory != null;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__SIGNED_ON:
				return SIGNED_ON_EDEFAULT == null ? signedOn != null : !SIGNED_ON_EDEFAULT.equals(signedOn);
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__VALID_UNTIL:
				return VALID_UNTIL_EDEFAULT == null ? validUntil != null : !VALID_UNTIL_EDEFAULT.equals(validUntil);
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__TEMPLATE:
				return template != null;
			case OutsourcingPackage.CONFIDENTIALITY_AGREEMENT__CONTENTS:
				return contents != null && !contents.isEmpty();
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
		result.append(" (signedOn: ");
		result.append(signedOn);
		result.append(", validUntil: ");
		result.append(validUntil);
		result.append(", contents: ");
		result.append(contents);
		result.append(')');
		return result.toString();
	}

} //ConfidentialityAgreementImpl

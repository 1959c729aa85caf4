/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.plumbline.model.PartialDate;

import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.OutsourcingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Judgement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.impl.JudgementImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.JudgementImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.JudgementImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.JudgementImpl#getJudgedOn <em>Judged On</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.impl.JudgementImpl#getRationale <em>Rationale</em>}</li>
 * </ul>
 *
 * @generated
 */
public class JudgementImpl extends ElementImpl implements Judgement {
	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final JudgedVerdict VERDICT_EDEFAULT = JudgedVerdict.NOT_STATED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected JudgedVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected String reviewer = REVIEWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getJudgedOn() <em>Judged On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgedOn()
	 * @generated
	 * @ordered
	 */
	protected static final PartialDate JUDGED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJudgedOn() <em>Judged On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgedOn()
	 * @generated
	 * @ordered
	 */
	protected PartialDate judgedOn = JUDGED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected JudgementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OutsourcingPackage.Literals.JUDGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.JUDGEMENT__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public JudgedVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(JudgedVerdict newVerdict) {
		JudgedVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.JUDGEMENT__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewer() {
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(String newReviewer) {
		String oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.JUDGEMENT__REVIEWER, oldReviewer, reviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartialDate getJudgedOn() {
		return judgedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJudgedOn(PartialDate newJudgedOn) {
		PartialDate oldJudgedOn = judgedOn;
		judgedOn = newJudgedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.JUDGEMENT__JUDGED_ON, oldJudgedOn, judgedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OutsourcingPackage.JUDGEMENT__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OutsourcingPackage.JUDGEMENT__ITEM:
				return getItem();
			case OutsourcingPackage.JUDGEMENT__VERDICT:
				return getVerdict();
			case OutsourcingPackage.JUDGEMENT__REVIEWER:
				return getReviewer();
			case OutsourcingPackage.JUDGEMENT__JUDGED_ON:
				return getJudgedOn();
			case OutsourcingPackage.JUDGEMENT__RATIONALE:
				return getRationale();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OutsourcingPackage.JUDGEMENT__ITEM:
				setItem((String)newValue);
				return;
			case OutsourcingPackage.JUDGEMENT__VERDICT:
				setVerdict((JudgedVerdict)newValue);
				return;
			case OutsourcingPackage.JUDGEMENT__REVIEWER:
				setReviewer((String)newValue);
				return;
			case OutsourcingPackage.JUDGEMENT__JUDGED_ON:
				setJudgedOn((PartialDate)newValue);
				return;
			case OutsourcingPackage.JUDGEMENT__RATIONALE:
				setRationale((String)newValue);
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
			case OutsourcingPackage.JUDGEMENT__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case OutsourcingPackage.JUDGEMENT__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case OutsourcingPackage.JUDGEMENT__REVIEWER:
				setReviewer(REVIEWER_EDEFAULT);
				return;
			case OutsourcingPackage.JUDGEMENT__JUDGED_ON:
				setJudgedOn(JUDGED_ON_EDEFAULT);
				return;
			case OutsourcingPackage.JUDGEMENT__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
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
			case OutsourcingPackage.JUDGEMENT__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case OutsourcingPackage.JUDGEMENT__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case OutsourcingPackage.JUDGEMENT__REVIEWER:
				return REVIEWER_EDEFAULT == null ? reviewer != null : !REVIEWER_EDEFAULT.equals(reviewer);
			case OutsourcingPackage.JUDGEMENT__JUDGED_ON:
				return JUDGED_ON_EDEFAULT == null ? judgedOn != null : !JUDGED_ON_EDEFAULT.equals(judgedOn);
			case OutsourcingPackage.JUDGEMENT__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
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
		result.append(" (item: ");
		result.append(item);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", reviewer: ");
		result.append(reviewer);
		result.append(", judgedOn: ");
		result.append(judgedOn);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(')');
		return result.toString();
	}

} //JudgementImpl

/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leadership Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A decision of the leadership on the outsourcing, 4.1 b).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.plumbline.model.outsourcing.LeadershipDecision#getKind <em>Kind</em>}</li>
 *   <li>{@link org.plumbline.model.outsourcing.LeadershipDecision#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getLeadershipDecision()
 * @model annotation="http://www.plumbline.org/label en='Leadership decision' zh='\u9886\u5bfc\u51b3\u7b56'"
 * @generated
 */
public interface LeadershipDecision extends Activity {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.plumbline.model.outsourcing.LeadershipDecisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the leadership decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.LeadershipDecisionKind
	 * @see #setKind(LeadershipDecisionKind)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getLeadershipDecision_Kind()
	 * @model annotation="http://www.plumbline.org/label en='Kind' zh='\u51b3\u7b56\u4e8b\u9879'"
	 * @generated
	 */
	LeadershipDecisionKind getKind();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.LeadershipDecision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.plumbline.model.outsourcing.LeadershipDecisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LeadershipDecisionKind value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Official)
	 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getLeadershipDecision_DecidedBy()
	 * @model resolveProxies="false"
	 *        annotation="http://www.plumbline.org/label en='Decided by' zh='\u51b3\u7b56\u9886\u5bfc'"
	 * @generated
	 */
	Official getDecidedBy();

	/**
	 * Sets the value of the '{@link org.plumbline.model.outsourcing.LeadershipDecision#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Official value);

} // LeadershipDecision

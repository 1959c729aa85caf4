/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Policy Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the outsourcing security policy contains, 5.2.1 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPolicyContent()
 * @model annotation="http://www.plumbline.org/label en='Policy content' zh='\u7b56\u7565\u5185\u5bb9'"
 * @generated
 */
public enum PolicyContent implements Enumerator {
	/**
	 * The '<em><b>ROLES AND RESPONSIBILITIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles and responsibilities, 5.2.1 a) 1).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_RESPONSIBILITIES_VALUE
	 * @generated
	 * @ordered
	 */
	ROLES_AND_RESPONSIBILITIES(0, "ROLES_AND_RESPONSIBILITIES", "ROLES_AND_RESPONSIBILITIES"),

	/**
	 * The '<em><b>RISK OBJECTIVES AND CONTROLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives of risk assessment and control requirements, 5.2.1 a) 2).
	 * <!-- end-model-doc -->
	 * @see #RISK_OBJECTIVES_AND_CONTROLS_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_OBJECTIVES_AND_CONTROLS(1, "RISK_OBJECTIVES_AND_CONTROLS", "RISK_OBJECTIVES_AND_CONTROLS"),

	/**
	 * The '<em><b>SUPERVISION PURPOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose and meaning of supervision in operation, 5.2.1 a) 3).
	 * <!-- end-model-doc -->
	 * @see #SUPERVISION_PURPOSE_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISION_PURPOSE(2, "SUPERVISION_PURPOSE", "SUPERVISION_PURPOSE"),

	/**
	 * The '<em><b>CONTINUAL IMPROVEMENT OBJECTIVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives of continual improvement, 5.2.1 a) 4).
	 * <!-- end-model-doc -->
	 * @see #CONTINUAL_IMPROVEMENT_OBJECTIVES_VALUE
	 * @generated
	 * @ordered
	 */
	CONTINUAL_IMPROVEMENT_OBJECTIVES(3, "CONTINUAL_IMPROVEMENT_OBJECTIVES", "CONTINUAL_IMPROVEMENT_OBJECTIVES"),

	/**
	 * The '<em><b>RELATION TO OPERATING MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relation to the information security management already in operation, 5.2.1 a) 5).
	 * <!-- end-model-doc -->
	 * @see #RELATION_TO_OPERATING_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	RELATION_TO_OPERATING_MANAGEMENT(4, "RELATION_TO_OPERATING_MANAGEMENT", "RELATION_TO_OPERATING_MANAGEMENT"),

	/**
	 * The '<em><b>RESPONSIBILITY RETAINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department keeps the responsibility for information security, 4.1 a).
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBILITY_RETAINED_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIBILITY_RETAINED(5, "RESPONSIBILITY_RETAINED", "RESPONSIBILITY_RETAINED");

	/**
	 * The '<em><b>ROLES AND RESPONSIBILITIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles and responsibilities, 5.2.1 a) 1).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_RESPONSIBILITIES
	 * @model annotation="http://www.plumbline.org/label en='Roles and responsibilities' zh='\u89d2\u8272\u548c\u8d23\u4efb'"
	 * @generated
	 * @ordered
	 */
	public static final int ROLES_AND_RESPONSIBILITIES_VALUE = 0;

	/**
	 * The '<em><b>RISK OBJECTIVES AND CONTROLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives of risk assessment and control requirements, 5.2.1 a) 2).
	 * <!-- end-model-doc -->
	 * @see #RISK_OBJECTIVES_AND_CONTROLS
	 * @model annotation="http://www.plumbline.org/label en='Risk objectives and controls' zh='\u98ce\u9669\u8bc4\u4f30\u76ee\u6807\u548c\u63a7\u5236\u8981\u6c42'"
	 * @generated
	 * @ordered
	 */
	public static final int RISK_OBJECTIVES_AND_CONTROLS_VALUE = 1;

	/**
	 * The '<em><b>SUPERVISION PURPOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Purpose and meaning of supervision in operation, 5.2.1 a) 3).
	 * <!-- end-model-doc -->
	 * @see #SUPERVISION_PURPOSE
	 * @model annotation="http://www.plumbline.org/label en='Supervision purpose' zh='\u8fd0\u884c\u76d1\u7763\u4f5c\u7528\u548c\u610f\u4e49'"
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISION_PURPOSE_VALUE = 2;

	/**
	 * The '<em><b>CONTINUAL IMPROVEMENT OBJECTIVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives of continual improvement, 5.2.1 a) 4).
	 * <!-- end-model-doc -->
	 * @see #CONTINUAL_IMPROVEMENT_OBJECTIVES
	 * @model annotation="http://www.plumbline.org/label en='Continual improvement objectives' zh='\u6301\u7eed\u6539\u8fdb\u76ee\u6807'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTINUAL_IMPROVEMENT_OBJECTIVES_VALUE = 3;

	/**
	 * The '<em><b>RELATION TO OPERATING MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relation to the information security management already in operation, 5.2.1 a) 5).
	 * <!-- end-model-doc -->
	 * @see #RELATION_TO_OPERATING_MANAGEMENT
	 * @model annotation="http://www.plumbline.org/label en='Relation to operating management' zh='\u4e0e\u8fd0\u884c\u4e2d\u7684\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u7684\u5173\u7cfb'"
	 * @generated
	 * @ordered
	 */
	public static final int RELATION_TO_OPERATING_MANAGEMENT_VALUE = 4;

	/**
	 * The '<em><b>RESPONSIBILITY RETAINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The department keeps the responsibility for information security, 4.1 a).
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBILITY_RETAINED
	 * @model annotation="http://www.plumbline.org/label en='Responsibility retained' zh='\u4fe1\u606f\u5b89\u5168\u8d23\u4efb\u4e0d\u5916\u5305'"
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIBILITY_RETAINED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Policy Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PolicyContent[] VALUES_ARRAY =
		new PolicyContent[] {
			ROLES_AND_RESPONSIBILITIES,
			RISK_OBJECTIVES_AND_CONTROLS,
			SUPERVISION_PURPOSE,
			CONTINUAL_IMPROVEMENT_OBJECTIVES,
			RELATION_TO_OPERATING_MANAGEMENT,
			RESPONSIBILITY_RETAINED,
		};

	/**
	 * A public read-only list of all the '<em><b>Policy Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PolicyContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Policy Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PolicyContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Policy Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PolicyContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Policy Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PolicyContent get(int value) {
		switch (value) {
			case ROLES_AND_RESPONSIBILITIES_VALUE: return ROLES_AND_RESPONSIBILITIES;
			case RISK_OBJECTIVES_AND_CONTROLS_VALUE: return RISK_OBJECTIVES_AND_CONTROLS;
			case SUPERVISION_PURPOSE_VALUE: return SUPERVISION_PURPOSE;
			case CONTINUAL_IMPROVEMENT_OBJECTIVES_VALUE: return CONTINUAL_IMPROVEMENT_OBJECTIVES;
			case RELATION_TO_OPERATING_MANAGEMENT_VALUE: return RELATION_TO_OPERATING_MANAGEMENT;
			case RESPONSIBILITY_RETAINED_VALUE: return RESPONSIBILITY_RETAINED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PolicyContent(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PolicyContent

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
 * A representation of the literals of the enumeration '<em><b>Security Clause Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the security clauses of a contract contain, 6.2.1 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSecurityClauseContent()
 * @model annotation="http://www.plumbline.org/label en='Security clause content' zh='\u4fe1\u606f\u5b89\u5168\u6761\u6b3e\u5185\u5bb9'"
 * @generated
 */
public enum SecurityClauseContent implements Enumerator {
	/**
	 * The '<em><b>OBJECTIVES AND METRICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security objectives and how they are measured, 6.2.1 a) 1).
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVES_AND_METRICS_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVES_AND_METRICS(0, "OBJECTIVES_AND_METRICS", "OBJECTIVES_AND_METRICS"),

	/**
	 * The '<em><b>SCOPE AND COST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope and cost of the security work, 6.2.1 a) 2).
	 * <!-- end-model-doc -->
	 * @see #SCOPE_AND_COST_VALUE
	 * @generated
	 * @ordered
	 */
	SCOPE_AND_COST(1, "SCOPE_AND_COST", "SCOPE_AND_COST"),

	/**
	 * The '<em><b>NO ASSET APPROPRIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets that the service produces are not kept by the agency, 6.2.1 a) 3).
	 * <!-- end-model-doc -->
	 * @see #NO_ASSET_APPROPRIATION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_ASSET_APPROPRIATION(2, "NO_ASSET_APPROPRIATION", "NO_ASSET_APPROPRIATION"),

	/**
	 * The '<em><b>NO FORCED PURCHASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service is no pretext to force products on the department, 6.2.1 a) 4).
	 * <!-- end-model-doc -->
	 * @see #NO_FORCED_PURCHASE_VALUE
	 * @generated
	 * @ordered
	 */
	NO_FORCED_PURCHASE(3, "NO_FORCED_PURCHASE", "NO_FORCED_PURCHASE"),

	/**
	 * The '<em><b>NON DISCLOSURE COMMITMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commitment not to disclose important sensitive information, 6.2.1 a) 5).
	 * <!-- end-model-doc -->
	 * @see #NON_DISCLOSURE_COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	NON_DISCLOSURE_COMMITMENT(4, "NON_DISCLOSURE_COMMITMENT", "NON_DISCLOSURE_COMMITMENT"),

	/**
	 * The '<em><b>INTELLECTUAL PROPERTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ownership of intellectual property, 6.2.1 a) 6).
	 * <!-- end-model-doc -->
	 * @see #INTELLECTUAL_PROPERTY_VALUE
	 * @generated
	 * @ordered
	 */
	INTELLECTUAL_PROPERTY(5, "INTELLECTUAL_PROPERTY", "INTELLECTUAL_PROPERTY"),

	/**
	 * The '<em><b>DATA OWNERSHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ownership of the data that the agency uses and processes, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_OWNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_OWNERSHIP(6, "DATA_OWNERSHIP", "DATA_OWNERSHIP"),

	/**
	 * The '<em><b>DATA BOUNDARY CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boundary control for the data, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_BOUNDARY_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_BOUNDARY_CONTROL(7, "DATA_BOUNDARY_CONTROL", "DATA_BOUNDARY_CONTROL"),

	/**
	 * The '<em><b>DATA STAYS IN TERRITORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data are neither used nor processed outside the territory, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_STAYS_IN_TERRITORY_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_STAYS_IN_TERRITORY(8, "DATA_STAYS_IN_TERRITORY", "DATA_STAYS_IN_TERRITORY"),

	/**
	 * The '<em><b>ACCEPTANCE OF INSPECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duty of the agency to accept inspection by the authority, 6.2.1 a) 8).
	 * <!-- end-model-doc -->
	 * @see #ACCEPTANCE_OF_INSPECTION_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPTANCE_OF_INSPECTION(9, "ACCEPTANCE_OF_INSPECTION", "ACCEPTANCE_OF_INSPECTION"),

	/**
	 * The '<em><b>TERMINATION PENALTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalty for unexpected termination, 6.2.1 a) 9).
	 * <!-- end-model-doc -->
	 * @see #TERMINATION_PENALTY_VALUE
	 * @generated
	 * @ordered
	 */
	TERMINATION_PENALTY(10, "TERMINATION_PENALTY", "TERMINATION_PENALTY"),

	/**
	 * The '<em><b>CHANGE PENALTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalty for unexpected change, 6.2.1 a) 9).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_PENALTY_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_PENALTY(11, "CHANGE_PENALTY", "CHANGE_PENALTY");

	/**
	 * The '<em><b>OBJECTIVES AND METRICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security objectives and how they are measured, 6.2.1 a) 1).
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVES_AND_METRICS
	 * @model annotation="http://www.plumbline.org/label en='Objectives and metrics' zh='\u5b89\u5168\u76ee\u6807\u548c\u8861\u91cf\u6807\u51c6'"
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVES_AND_METRICS_VALUE = 0;

	/**
	 * The '<em><b>SCOPE AND COST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scope and cost of the security work, 6.2.1 a) 2).
	 * <!-- end-model-doc -->
	 * @see #SCOPE_AND_COST
	 * @model annotation="http://www.plumbline.org/label en='Scope and cost' zh='\u4fdd\u969c\u8303\u56f4\u548c\u8d39\u7528'"
	 * @generated
	 * @ordered
	 */
	public static final int SCOPE_AND_COST_VALUE = 1;

	/**
	 * The '<em><b>NO ASSET APPROPRIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assets that the service produces are not kept by the agency, 6.2.1 a) 3).
	 * <!-- end-model-doc -->
	 * @see #NO_ASSET_APPROPRIATION
	 * @model annotation="http://www.plumbline.org/label en='No appropriation of assets' zh='\u4e0d\u5f97\u5360\u6709\u670d\u52a1\u8fc7\u7a0b\u4ea7\u751f\u7684\u8d44\u4ea7'"
	 * @generated
	 * @ordered
	 */
	public static final int NO_ASSET_APPROPRIATION_VALUE = 2;

	/**
	 * The '<em><b>NO FORCED PURCHASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service is no pretext to force products on the department, 6.2.1 a) 4).
	 * <!-- end-model-doc -->
	 * @see #NO_FORCED_PURCHASE
	 * @model annotation="http://www.plumbline.org/label en='No forced purchase' zh='\u4e0d\u5f97\u5f3a\u5236\u8d2d\u4e70\u3001\u4f7f\u7528\u6307\u5b9a\u4ea7\u54c1'"
	 * @generated
	 * @ordered
	 */
	public static final int NO_FORCED_PURCHASE_VALUE = 3;

	/**
	 * The '<em><b>NON DISCLOSURE COMMITMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commitment not to disclose important sensitive information, 6.2.1 a) 5).
	 * <!-- end-model-doc -->
	 * @see #NON_DISCLOSURE_COMMITMENT
	 * @model annotation="http://www.plumbline.org/label en='Non-disclosure commitment' zh='\u4e0d\u6cc4\u9732\u91cd\u8981\u654f\u611f\u4fe1\u606f\u7684\u627f\u8bfa'"
	 * @generated
	 * @ordered
	 */
	public static final int NON_DISCLOSURE_COMMITMENT_VALUE = 4;

	/**
	 * The '<em><b>INTELLECTUAL PROPERTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ownership of intellectual property, 6.2.1 a) 6).
	 * <!-- end-model-doc -->
	 * @see #INTELLECTUAL_PROPERTY
	 * @model annotation="http://www.plumbline.org/label en='Intellectual property' zh='\u77e5\u8bc6\u4ea7\u6743\u5f52\u5c5e'"
	 * @generated
	 * @ordered
	 */
	public static final int INTELLECTUAL_PROPERTY_VALUE = 5;

	/**
	 * The '<em><b>DATA OWNERSHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ownership of the data that the agency uses and processes, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_OWNERSHIP
	 * @model annotation="http://www.plumbline.org/label en='Data ownership' zh='\u6570\u636e\u6240\u6709\u6743'"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_OWNERSHIP_VALUE = 6;

	/**
	 * The '<em><b>DATA BOUNDARY CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Boundary control for the data, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_BOUNDARY_CONTROL
	 * @model annotation="http://www.plumbline.org/label en='Data boundary control' zh='\u6570\u636e\u8fb9\u754c\u63a7\u5236'"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_BOUNDARY_CONTROL_VALUE = 7;

	/**
	 * The '<em><b>DATA STAYS IN TERRITORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data are neither used nor processed outside the territory, 6.2.1 a) 7).
	 * <!-- end-model-doc -->
	 * @see #DATA_STAYS_IN_TERRITORY
	 * @model annotation="http://www.plumbline.org/label en='Data stays in the territory' zh='\u6570\u636e\u4e0d\u51fa\u5883'"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_STAYS_IN_TERRITORY_VALUE = 8;

	/**
	 * The '<em><b>ACCEPTANCE OF INSPECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duty of the agency to accept inspection by the authority, 6.2.1 a) 8).
	 * <!-- end-model-doc -->
	 * @see #ACCEPTANCE_OF_INSPECTION
	 * @model annotation="http://www.plumbline.org/label en='Acceptance of inspection' zh='\u63a5\u53d7\u4e3b\u7ba1\u90e8\u95e8\u76d1\u7763\u68c0\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPTANCE_OF_INSPECTION_VALUE = 9;

	/**
	 * The '<em><b>TERMINATION PENALTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalty for unexpected termination, 6.2.1 a) 9).
	 * <!-- end-model-doc -->
	 * @see #TERMINATION_PENALTY
	 * @model annotation="http://www.plumbline.org/label en='Termination penalty' zh='\u610f\u5916\u7ec8\u6b62\u7f5a\u5219'"
	 * @generated
	 * @ordered
	 */
	public static final int TERMINATION_PENALTY_VALUE = 10;

	/**
	 * The '<em><b>CHANGE PENALTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalty for unexpected change, 6.2.1 a) 9).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_PENALTY
	 * @model annotation="http://www.plumbline.org/label en='Change penalty' zh='\u610f\u5916\u53d8\u66f4\u7f5a\u5219'"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_PENALTY_VALUE = 11;

	/**
	 * An array of all the '<em><b>Security Clause Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SecurityClauseContent[] VALUES_ARRAY =
		new SecurityClauseContent[] {
			OBJECTIVES_AND_METRICS,
			SCOPE_AND_COST,
			NO_ASSET_APPROPRIATION,
			NO_FORCED_PURCHASE,
			NON_DISCLOSURE_COMMITMENT,
			INTELLECTUAL_PROPERTY,
			DATA_OWNERSHIP,
			DATA_BOUNDARY_CONTROL,
			DATA_STAYS_IN_TERRITORY,
			ACCEPTANCE_OF_INSPECTION,
			TERMINATION_PENALTY,
			CHANGE_PENALTY,
		};

	/**
	 * A public read-only list of all the '<em><b>Security Clause Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SecurityClauseContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Security Clause Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecurityClauseContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SecurityClauseContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Security Clause Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecurityClauseContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SecurityClauseContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Security Clause Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SecurityClauseContent get(int value) {
		switch (value) {
			case OBJECTIVES_AND_METRICS_VALUE: return OBJECTIVES_AND_METRICS;
			case SCOPE_AND_COST_VALUE: return SCOPE_AND_COST;
			case NO_ASSET_APPROPRIATION_VALUE: return NO_ASSET_APPROPRIATION;
			case NO_FORCED_PURCHASE_VALUE: return NO_FORCED_PURCHASE;
			case NON_DISCLOSURE_COMMITMENT_VALUE: return NON_DISCLOSURE_COMMITMENT;
			case INTELLECTUAL_PROPERTY_VALUE: return INTELLECTUAL_PROPERTY;
			case DATA_OWNERSHIP_VALUE: return DATA_OWNERSHIP;
			case DATA_BOUNDARY_CONTROL_VALUE: return DATA_BOUNDARY_CONTROL;
			case DATA_STAYS_IN_TERRITORY_VALUE: return DATA_STAYS_IN_TERRITORY;
			case ACCEPTANCE_OF_INSPECTION_VALUE: return ACCEPTANCE_OF_INSPECTION;
			case TERMINATION_PENALTY_VALUE: return TERMINATION_PENALTY;
			case CHANGE_PENALTY_VALUE: return CHANGE_PENALTY;
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
	private SecurityClauseContent(int value, String name, String literal) {
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
	
} //SecurityClauseContent

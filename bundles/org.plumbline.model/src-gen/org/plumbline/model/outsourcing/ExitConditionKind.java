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
 * A representation of the literals of the enumeration '<em><b>Exit Condition Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conditions on which the service is left, 6.2.2 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitConditionKind()
 * @model annotation="http://www.plumbline.org/label en='Exit condition kind' zh='\u9000\u51fa\u6761\u4ef6\u7c7b\u522b'"
 * @generated
 */
public enum ExitConditionKind implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>CONTRACT EXPIRY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal exit when the contract expires, 6.2.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_EXPIRY_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT_EXPIRY(1, "CONTRACT_EXPIRY", "CONTRACT_EXPIRY"),

	/**
	 * The '<em><b>UNRESOLVED FAILURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit when a failure is not dealt with within an effective time, 6.2.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #UNRESOLVED_FAILURE_VALUE
	 * @generated
	 * @ordered
	 */
	UNRESOLVED_FAILURE(2, "UNRESOLVED_FAILURE", "UNRESOLVED_FAILURE"),

	/**
	 * The '<em><b>AGREED CANCELLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit by a cancellation agreed with the agency, 6.2.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGREED_CANCELLATION_VALUE
	 * @generated
	 * @ordered
	 */
	AGREED_CANCELLATION(3, "AGREED_CANCELLATION", "AGREED_CANCELLATION"),

	/**
	 * The '<em><b>CONTRACT AMENDMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit because the contract is amended, 6.2.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_AMENDMENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT_AMENDMENT(4, "CONTRACT_AMENDMENT", "CONTRACT_AMENDMENT");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>CONTRACT EXPIRY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Normal exit when the contract expires, 6.2.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_EXPIRY
	 * @model annotation="http://www.plumbline.org/label en='Contract expiry' zh='\u5230\u671f\u6b63\u5e38\u9000\u51fa'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_EXPIRY_VALUE = 1;

	/**
	 * The '<em><b>UNRESOLVED FAILURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit when a failure is not dealt with within an effective time, 6.2.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #UNRESOLVED_FAILURE
	 * @model annotation="http://www.plumbline.org/label en='Unresolved failure' zh='\u9519\u8bef\u672a\u6309\u65f6\u5904\u7406\u5b8c\u6210'"
	 * @generated
	 * @ordered
	 */
	public static final int UNRESOLVED_FAILURE_VALUE = 2;

	/**
	 * The '<em><b>AGREED CANCELLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit by a cancellation agreed with the agency, 6.2.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGREED_CANCELLATION
	 * @model annotation="http://www.plumbline.org/label en='Agreed cancellation' zh='\u534f\u5546\u64a4\u9500\u5408\u540c'"
	 * @generated
	 * @ordered
	 */
	public static final int AGREED_CANCELLATION_VALUE = 3;

	/**
	 * The '<em><b>CONTRACT AMENDMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exit because the contract is amended, 6.2.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_AMENDMENT
	 * @model annotation="http://www.plumbline.org/label en='Contract amendment' zh='\u5408\u540c\u5185\u5bb9\u4fee\u6539\u6216\u8c03\u6574'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_AMENDMENT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Exit Condition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExitConditionKind[] VALUES_ARRAY =
		new ExitConditionKind[] {
			NOT_STATED,
			CONTRACT_EXPIRY,
			UNRESOLVED_FAILURE,
			AGREED_CANCELLATION,
			CONTRACT_AMENDMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Exit Condition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExitConditionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exit Condition Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitConditionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitConditionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Condition Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitConditionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitConditionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Condition Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitConditionKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case CONTRACT_EXPIRY_VALUE: return CONTRACT_EXPIRY;
			case UNRESOLVED_FAILURE_VALUE: return UNRESOLVED_FAILURE;
			case AGREED_CANCELLATION_VALUE: return AGREED_CANCELLATION;
			case CONTRACT_AMENDMENT_VALUE: return CONTRACT_AMENDMENT;
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
	private ExitConditionKind(int value, String name, String literal) {
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
	
} //ExitConditionKind

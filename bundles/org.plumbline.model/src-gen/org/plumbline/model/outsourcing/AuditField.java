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
 * A representation of the literals of the enumeration '<em><b>Audit Field</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Parameters of an audit record, A.2.5 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuditField()
 * @model annotation="http://www.plumbline.org/label en='Audit field' zh='\u5ba1\u8ba1\u8bb0\u5f55\u53c2\u6570'"
 * @generated
 */
public enum AuditField implements Enumerator {
	/**
	 * The '<em><b>DATE AND TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date and time of the event, A.2.5 b) 1).
	 * <!-- end-model-doc -->
	 * @see #DATE_AND_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	DATE_AND_TIME(0, "DATE_AND_TIME", "DATE_AND_TIME"),

	/**
	 * The '<em><b>EVENT TYPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the event, A.2.5 b) 2).
	 * <!-- end-model-doc -->
	 * @see #EVENT_TYPE_VALUE
	 * @generated
	 * @ordered
	 */
	EVENT_TYPE(1, "EVENT_TYPE", "EVENT_TYPE"),

	/**
	 * The '<em><b>USER ACCOUNT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * User account of the activity, A.2.5 b) 3).
	 * <!-- end-model-doc -->
	 * @see #USER_ACCOUNT_VALUE
	 * @generated
	 * @ordered
	 */
	USER_ACCOUNT(2, "USER_ACCOUNT", "USER_ACCOUNT"),

	/**
	 * The '<em><b>SUCCESS OR FAILURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Success or failure of the event, A.2.5 b) 4).
	 * <!-- end-model-doc -->
	 * @see #SUCCESS_OR_FAILURE_VALUE
	 * @generated
	 * @ordered
	 */
	SUCCESS_OR_FAILURE(3, "SUCCESS_OR_FAILURE", "SUCCESS_OR_FAILURE");

	/**
	 * The '<em><b>DATE AND TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date and time of the event, A.2.5 b) 1).
	 * <!-- end-model-doc -->
	 * @see #DATE_AND_TIME
	 * @model annotation="http://www.plumbline.org/label en='Date and time' zh='\u65e5\u671f\u548c\u65f6\u95f4'"
	 * @generated
	 * @ordered
	 */
	public static final int DATE_AND_TIME_VALUE = 0;

	/**
	 * The '<em><b>EVENT TYPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of the event, A.2.5 b) 2).
	 * <!-- end-model-doc -->
	 * @see #EVENT_TYPE
	 * @model annotation="http://www.plumbline.org/label en='Event type' zh='\u4e8b\u4ef6\u7c7b\u578b'"
	 * @generated
	 * @ordered
	 */
	public static final int EVENT_TYPE_VALUE = 1;

	/**
	 * The '<em><b>USER ACCOUNT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * User account of the activity, A.2.5 b) 3).
	 * <!-- end-model-doc -->
	 * @see #USER_ACCOUNT
	 * @model annotation="http://www.plumbline.org/label en='User account' zh='\u7528\u6237\u8d26\u6237'"
	 * @generated
	 * @ordered
	 */
	public static final int USER_ACCOUNT_VALUE = 2;

	/**
	 * The '<em><b>SUCCESS OR FAILURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Success or failure of the event, A.2.5 b) 4).
	 * <!-- end-model-doc -->
	 * @see #SUCCESS_OR_FAILURE
	 * @model annotation="http://www.plumbline.org/label en='Success or failure' zh='\u6210\u529f\u6216\u5931\u8d25'"
	 * @generated
	 * @ordered
	 */
	public static final int SUCCESS_OR_FAILURE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Audit Field</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuditField[] VALUES_ARRAY =
		new AuditField[] {
			DATE_AND_TIME,
			EVENT_TYPE,
			USER_ACCOUNT,
			SUCCESS_OR_FAILURE,
		};

	/**
	 * A public read-only list of all the '<em><b>Audit Field</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuditField> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Audit Field</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditField get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditField result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Field</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditField getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuditField result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Audit Field</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuditField get(int value) {
		switch (value) {
			case DATE_AND_TIME_VALUE: return DATE_AND_TIME;
			case EVENT_TYPE_VALUE: return EVENT_TYPE;
			case USER_ACCOUNT_VALUE: return USER_ACCOUNT;
			case SUCCESS_OR_FAILURE_VALUE: return SUCCESS_OR_FAILURE;
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
	private AuditField(int value, String name, String literal) {
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
	
} //AuditField

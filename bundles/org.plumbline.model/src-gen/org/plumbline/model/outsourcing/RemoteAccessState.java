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
 * A representation of the literals of the enumeration '<em><b>Remote Access State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * State of a remote access.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRemoteAccessState()
 * @model annotation="http://www.plumbline.org/label en='Remote access state' zh='\u8fdc\u7a0b\u63a5\u5165\u72b6\u6001'"
 * @generated
 */
public enum RemoteAccessState implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>CLOSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed unless opened on request.
	 * <!-- end-model-doc -->
	 * @see #CLOSED_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSED(1, "CLOSED", "CLOSED"),

	/**
	 * The '<em><b>OPEN AUTHORISED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open and authorised.
	 * <!-- end-model-doc -->
	 * @see #OPEN_AUTHORISED_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_AUTHORISED(2, "OPEN_AUTHORISED", "OPEN_AUTHORISED"),

	/**
	 * The '<em><b>OPEN PRIVATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open without authorisation, A.4 c).
	 * <!-- end-model-doc -->
	 * @see #OPEN_PRIVATE_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_PRIVATE(3, "OPEN_PRIVATE", "OPEN_PRIVATE");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>CLOSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closed unless opened on request.
	 * <!-- end-model-doc -->
	 * @see #CLOSED
	 * @model annotation="http://www.plumbline.org/label en='Closed' zh='\u5173\u95ed'"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSED_VALUE = 1;

	/**
	 * The '<em><b>OPEN AUTHORISED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open and authorised.
	 * <!-- end-model-doc -->
	 * @see #OPEN_AUTHORISED
	 * @model annotation="http://www.plumbline.org/label en='Open, authorised' zh='\u7ecf\u6388\u6743\u5f00\u653e'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_AUTHORISED_VALUE = 2;

	/**
	 * The '<em><b>OPEN PRIVATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open without authorisation, A.4 c).
	 * <!-- end-model-doc -->
	 * @see #OPEN_PRIVATE
	 * @model annotation="http://www.plumbline.org/label en='Open, not authorised' zh='\u79c1\u81ea\u5f00\u653e'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_PRIVATE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Remote Access State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RemoteAccessState[] VALUES_ARRAY =
		new RemoteAccessState[] {
			NOT_STATED,
			CLOSED,
			OPEN_AUTHORISED,
			OPEN_PRIVATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Remote Access State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RemoteAccessState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Remote Access State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemoteAccessState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemoteAccessState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remote Access State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemoteAccessState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemoteAccessState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remote Access State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemoteAccessState get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case CLOSED_VALUE: return CLOSED;
			case OPEN_AUTHORISED_VALUE: return OPEN_AUTHORISED;
			case OPEN_PRIVATE_VALUE: return OPEN_PRIVATE;
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
	private RemoteAccessState(int value, String name, String literal) {
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
	
} //RemoteAccessState

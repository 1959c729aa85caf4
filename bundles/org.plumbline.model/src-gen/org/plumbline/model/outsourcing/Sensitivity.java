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
 * A representation of the literals of the enumeration '<em><b>Sensitivity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Sensitivity of an asset.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getSensitivity()
 * @model annotation="http://www.plumbline.org/label en='Sensitivity' zh='\u654f\u611f\u7a0b\u5ea6'"
 * @generated
 */
public enum Sensitivity implements Enumerator {
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
	 * The '<em><b>ORDINARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ordinary.
	 * <!-- end-model-doc -->
	 * @see #ORDINARY_VALUE
	 * @generated
	 * @ordered
	 */
	ORDINARY(1, "ORDINARY", "ORDINARY"),

	/**
	 * The '<em><b>IMPORTANT SENSITIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Important sensitive information or what processes it, 5.1.1, A.5 b).
	 * <!-- end-model-doc -->
	 * @see #IMPORTANT_SENSITIVE_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORTANT_SENSITIVE(2, "IMPORTANT_SENSITIVE", "IMPORTANT_SENSITIVE");

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
	 * The '<em><b>ORDINARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ordinary.
	 * <!-- end-model-doc -->
	 * @see #ORDINARY
	 * @model annotation="http://www.plumbline.org/label en='Ordinary' zh='\u4e00\u822c'"
	 * @generated
	 * @ordered
	 */
	public static final int ORDINARY_VALUE = 1;

	/**
	 * The '<em><b>IMPORTANT SENSITIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Important sensitive information or what processes it, 5.1.1, A.5 b).
	 * <!-- end-model-doc -->
	 * @see #IMPORTANT_SENSITIVE
	 * @model annotation="http://www.plumbline.org/label en='Important and sensitive' zh='\u91cd\u8981\u654f\u611f'"
	 * @generated
	 * @ordered
	 */
	public static final int IMPORTANT_SENSITIVE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Sensitivity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Sensitivity[] VALUES_ARRAY =
		new Sensitivity[] {
			NOT_STATED,
			ORDINARY,
			IMPORTANT_SENSITIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Sensitivity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Sensitivity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Sensitivity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sensitivity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sensitivity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sensitivity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sensitivity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Sensitivity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Sensitivity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Sensitivity get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case ORDINARY_VALUE: return ORDINARY;
			case IMPORTANT_SENSITIVE_VALUE: return IMPORTANT_SENSITIVE;
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
	private Sensitivity(int value, String name, String literal) {
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
	
} //Sensitivity

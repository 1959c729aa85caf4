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
 * A representation of the literals of the enumeration '<em><b>Registration Place</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where an agency is registered, 6.1 b) 1).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRegistrationPlace()
 * @model annotation="http://www.plumbline.org/label en='Registration place' zh='\u6ce8\u518c\u5730'"
 * @generated
 */
public enum RegistrationPlace implements Enumerator {
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
	 * The '<em><b>MAINLAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In China without Hong Kong, Macao and Taiwan.
	 * <!-- end-model-doc -->
	 * @see #MAINLAND_VALUE
	 * @generated
	 * @ordered
	 */
	MAINLAND(1, "MAINLAND", "MAINLAND"),

	/**
	 * The '<em><b>HONG KONG MACAO TAIWAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Hong Kong, Macao or Taiwan.
	 * <!-- end-model-doc -->
	 * @see #HONG_KONG_MACAO_TAIWAN_VALUE
	 * @generated
	 * @ordered
	 */
	HONG_KONG_MACAO_TAIWAN(2, "HONG_KONG_MACAO_TAIWAN", "HONG_KONG_MACAO_TAIWAN"),

	/**
	 * The '<em><b>ABROAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abroad.
	 * <!-- end-model-doc -->
	 * @see #ABROAD_VALUE
	 * @generated
	 * @ordered
	 */
	ABROAD(3, "ABROAD", "ABROAD");

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
	 * The '<em><b>MAINLAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In China without Hong Kong, Macao and Taiwan.
	 * <!-- end-model-doc -->
	 * @see #MAINLAND
	 * @model annotation="http://www.plumbline.org/label en='Mainland China' zh='\u4e2d\u56fd\u5883\u5185\uff08\u4e0d\u542b\u6e2f\u6fb3\u53f0\uff09'"
	 * @generated
	 * @ordered
	 */
	public static final int MAINLAND_VALUE = 1;

	/**
	 * The '<em><b>HONG KONG MACAO TAIWAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In Hong Kong, Macao or Taiwan.
	 * <!-- end-model-doc -->
	 * @see #HONG_KONG_MACAO_TAIWAN
	 * @model annotation="http://www.plumbline.org/label en='Hong Kong, Macao or Taiwan' zh='\u6e2f\u6fb3\u53f0\u5730\u533a'"
	 * @generated
	 * @ordered
	 */
	public static final int HONG_KONG_MACAO_TAIWAN_VALUE = 2;

	/**
	 * The '<em><b>ABROAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Abroad.
	 * <!-- end-model-doc -->
	 * @see #ABROAD
	 * @model annotation="http://www.plumbline.org/label en='Abroad' zh='\u5883\u5916'"
	 * @generated
	 * @ordered
	 */
	public static final int ABROAD_VALUE = 3;

	/**
	 * An array of all the '<em><b>Registration Place</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RegistrationPlace[] VALUES_ARRAY =
		new RegistrationPlace[] {
			NOT_STATED,
			MAINLAND,
			HONG_KONG_MACAO_TAIWAN,
			ABROAD,
		};

	/**
	 * A public read-only list of all the '<em><b>Registration Place</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RegistrationPlace> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Registration Place</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegistrationPlace get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegistrationPlace result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Registration Place</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegistrationPlace getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegistrationPlace result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Registration Place</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegistrationPlace get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case MAINLAND_VALUE: return MAINLAND;
			case HONG_KONG_MACAO_TAIWAN_VALUE: return HONG_KONG_MACAO_TAIWAN;
			case ABROAD_VALUE: return ABROAD;
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
	private RegistrationPlace(int value, String name, String literal) {
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
	
} //RegistrationPlace

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
 * A representation of the literals of the enumeration '<em><b>Ownership</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who invested in an agency, 6.1 b) 2).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOwnership()
 * @model annotation="http://www.plumbline.org/label en='Ownership' zh='\u6295\u8d44\u4e3b\u4f53'"
 * @generated
 */
public enum Ownership implements Enumerator {
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
	 * The '<em><b>DOMESTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese citizens, Chinese legal persons or the state; which of them is not stated.
	 * <!-- end-model-doc -->
	 * @see #DOMESTIC_VALUE
	 * @generated
	 * @ordered
	 */
	DOMESTIC(1, "DOMESTIC", "DOMESTIC"),

	/**
	 * The '<em><b>CITIZENS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese citizens.
	 * <!-- end-model-doc -->
	 * @see #CITIZENS_VALUE
	 * @generated
	 * @ordered
	 */
	CITIZENS(2, "CITIZENS", "CITIZENS"),

	/**
	 * The '<em><b>LEGAL PERSONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese legal persons.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_PERSONS_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_PERSONS(3, "LEGAL_PERSONS", "LEGAL_PERSONS"),

	/**
	 * The '<em><b>STATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state.
	 * <!-- end-model-doc -->
	 * @see #STATE_VALUE
	 * @generated
	 * @ordered
	 */
	STATE(4, "STATE", "STATE"),

	/**
	 * The '<em><b>HONG KONG MACAO TAIWAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investors from Hong Kong, Macao or Taiwan.
	 * <!-- end-model-doc -->
	 * @see #HONG_KONG_MACAO_TAIWAN_VALUE
	 * @generated
	 * @ordered
	 */
	HONG_KONG_MACAO_TAIWAN(5, "HONG_KONG_MACAO_TAIWAN", "HONG_KONG_MACAO_TAIWAN"),

	/**
	 * The '<em><b>FOREIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign investors.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN_VALUE
	 * @generated
	 * @ordered
	 */
	FOREIGN(6, "FOREIGN", "FOREIGN");

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
	 * The '<em><b>DOMESTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese citizens, Chinese legal persons or the state; which of them is not stated.
	 * <!-- end-model-doc -->
	 * @see #DOMESTIC
	 * @model annotation="http://www.plumbline.org/label en='Domestic investors' zh='\u5185\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int DOMESTIC_VALUE = 1;

	/**
	 * The '<em><b>CITIZENS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese citizens.
	 * <!-- end-model-doc -->
	 * @see #CITIZENS
	 * @model annotation="http://www.plumbline.org/label en='Chinese citizens' zh='\u4e2d\u56fd\u516c\u6c11\u6295\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int CITIZENS_VALUE = 2;

	/**
	 * The '<em><b>LEGAL PERSONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chinese legal persons.
	 * <!-- end-model-doc -->
	 * @see #LEGAL_PERSONS
	 * @model annotation="http://www.plumbline.org/label en='Chinese legal persons' zh='\u4e2d\u56fd\u6cd5\u4eba\u6295\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_PERSONS_VALUE = 3;

	/**
	 * The '<em><b>STATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state.
	 * <!-- end-model-doc -->
	 * @see #STATE
	 * @model annotation="http://www.plumbline.org/label en='The state' zh='\u56fd\u5bb6\u6295\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int STATE_VALUE = 4;

	/**
	 * The '<em><b>HONG KONG MACAO TAIWAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Investors from Hong Kong, Macao or Taiwan.
	 * <!-- end-model-doc -->
	 * @see #HONG_KONG_MACAO_TAIWAN
	 * @model annotation="http://www.plumbline.org/label en='Hong Kong, Macao or Taiwan investors' zh='\u6e2f\u6fb3\u53f0\u6295\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int HONG_KONG_MACAO_TAIWAN_VALUE = 5;

	/**
	 * The '<em><b>FOREIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Foreign investors.
	 * <!-- end-model-doc -->
	 * @see #FOREIGN
	 * @model annotation="http://www.plumbline.org/label en='Foreign investors' zh='\u5916\u5546\u6295\u8d44'"
	 * @generated
	 * @ordered
	 */
	public static final int FOREIGN_VALUE = 6;

	/**
	 * An array of all the '<em><b>Ownership</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Ownership[] VALUES_ARRAY =
		new Ownership[] {
			NOT_STATED,
			DOMESTIC,
			CITIZENS,
			LEGAL_PERSONS,
			STATE,
			HONG_KONG_MACAO_TAIWAN,
			FOREIGN,
		};

	/**
	 * A public read-only list of all the '<em><b>Ownership</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Ownership> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Ownership</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Ownership get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Ownership result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ownership</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Ownership getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Ownership result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ownership</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Ownership get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case DOMESTIC_VALUE: return DOMESTIC;
			case CITIZENS_VALUE: return CITIZENS;
			case LEGAL_PERSONS_VALUE: return LEGAL_PERSONS;
			case STATE_VALUE: return STATE;
			case HONG_KONG_MACAO_TAIWAN_VALUE: return HONG_KONG_MACAO_TAIWAN;
			case FOREIGN_VALUE: return FOREIGN;
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
	private Ownership(int value, String name, String literal) {
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
	
} //Ownership

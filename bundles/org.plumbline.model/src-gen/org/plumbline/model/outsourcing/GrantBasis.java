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
 * A representation of the literals of the enumeration '<em><b>Grant Basis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * On what an access grant rests, A.4 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getGrantBasis()
 * @model annotation="http://www.plumbline.org/label en='Grant basis' zh='\u6388\u6743\u4f9d\u636e'"
 * @generated
 */
public enum GrantBasis implements Enumerator {
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
	 * The '<em><b>LEAST PRIVILEGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the post needs and no more.
	 * <!-- end-model-doc -->
	 * @see #LEAST_PRIVILEGE_VALUE
	 * @generated
	 * @ordered
	 */
	LEAST_PRIVILEGE(1, "LEAST_PRIVILEGE", "LEAST_PRIVILEGE"),

	/**
	 * The '<em><b>BEYOND NEED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More than the post needs.
	 * <!-- end-model-doc -->
	 * @see #BEYOND_NEED_VALUE
	 * @generated
	 * @ordered
	 */
	BEYOND_NEED(2, "BEYOND_NEED", "BEYOND_NEED");

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
	 * The '<em><b>LEAST PRIVILEGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the post needs and no more.
	 * <!-- end-model-doc -->
	 * @see #LEAST_PRIVILEGE
	 * @model annotation="http://www.plumbline.org/label en='Least privilege' zh='\u6700\u5c0f\u5316\u539f\u5219'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAST_PRIVILEGE_VALUE = 1;

	/**
	 * The '<em><b>BEYOND NEED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More than the post needs.
	 * <!-- end-model-doc -->
	 * @see #BEYOND_NEED
	 * @model annotation="http://www.plumbline.org/label en='Beyond need' zh='\u8d85\u51fa\u5c97\u4f4d\u9700\u8981'"
	 * @generated
	 * @ordered
	 */
	public static final int BEYOND_NEED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Grant Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GrantBasis[] VALUES_ARRAY =
		new GrantBasis[] {
			NOT_STATED,
			LEAST_PRIVILEGE,
			BEYOND_NEED,
		};

	/**
	 * A public read-only list of all the '<em><b>Grant Basis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GrantBasis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grant Basis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GrantBasis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GrantBasis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grant Basis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GrantBasis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GrantBasis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grant Basis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GrantBasis get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case LEAST_PRIVILEGE_VALUE: return LEAST_PRIVILEGE;
			case BEYOND_NEED_VALUE: return BEYOND_NEED;
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
	private GrantBasis(int value, String name, String literal) {
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
	
} //GrantBasis

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
 * A representation of the literals of the enumeration '<em><b>Effectiveness</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How effective a control was found.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEffectiveness()
 * @model annotation="http://www.plumbline.org/label en='Effectiveness' zh='\u6709\u6548\u6027'"
 * @generated
 */
public enum Effectiveness implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluated, but the result is not given.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>EFFECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effective.
	 * <!-- end-model-doc -->
	 * @see #EFFECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	EFFECTIVE(1, "EFFECTIVE", "EFFECTIVE"),

	/**
	 * The '<em><b>PARTLY EFFECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effective in part.
	 * <!-- end-model-doc -->
	 * @see #PARTLY_EFFECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PARTLY_EFFECTIVE(2, "PARTLY_EFFECTIVE", "PARTLY_EFFECTIVE"),

	/**
	 * The '<em><b>INEFFECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not effective.
	 * <!-- end-model-doc -->
	 * @see #INEFFECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INEFFECTIVE(3, "INEFFECTIVE", "INEFFECTIVE");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluated, but the result is not given.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>EFFECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effective.
	 * <!-- end-model-doc -->
	 * @see #EFFECTIVE
	 * @model annotation="http://www.plumbline.org/label en='Effective' zh='\u6709\u6548'"
	 * @generated
	 * @ordered
	 */
	public static final int EFFECTIVE_VALUE = 1;

	/**
	 * The '<em><b>PARTLY EFFECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effective in part.
	 * <!-- end-model-doc -->
	 * @see #PARTLY_EFFECTIVE
	 * @model annotation="http://www.plumbline.org/label en='Partly effective' zh='\u90e8\u5206\u6709\u6548'"
	 * @generated
	 * @ordered
	 */
	public static final int PARTLY_EFFECTIVE_VALUE = 2;

	/**
	 * The '<em><b>INEFFECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not effective.
	 * <!-- end-model-doc -->
	 * @see #INEFFECTIVE
	 * @model annotation="http://www.plumbline.org/label en='Ineffective' zh='\u65e0\u6548'"
	 * @generated
	 * @ordered
	 */
	public static final int INEFFECTIVE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Effectiveness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Effectiveness[] VALUES_ARRAY =
		new Effectiveness[] {
			NOT_STATED,
			EFFECTIVE,
			PARTLY_EFFECTIVE,
			INEFFECTIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Effectiveness</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Effectiveness> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Effectiveness</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Effectiveness get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Effectiveness result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Effectiveness</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Effectiveness getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Effectiveness result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Effectiveness</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Effectiveness get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case EFFECTIVE_VALUE: return EFFECTIVE;
			case PARTLY_EFFECTIVE_VALUE: return PARTLY_EFFECTIVE;
			case INEFFECTIVE_VALUE: return INEFFECTIVE;
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
	private Effectiveness(int value, String name, String literal) {
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
	
} //Effectiveness

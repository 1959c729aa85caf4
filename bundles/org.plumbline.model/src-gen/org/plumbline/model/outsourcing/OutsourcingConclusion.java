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
 * A representation of the literals of the enumeration '<em><b>Conclusion</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the cost-benefit analysis concludes, 5.1.2 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOutsourcingConclusion()
 * @model annotation="http://www.plumbline.org/label en='Outsourcing conclusion' zh='\u5916\u5305\u7ed3\u8bba'"
 * @generated
 */
public enum OutsourcingConclusion implements Enumerator {
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
	 * The '<em><b>PROCEED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsource.
	 * <!-- end-model-doc -->
	 * @see #PROCEED_VALUE
	 * @generated
	 * @ordered
	 */
	PROCEED(1, "PROCEED", "PROCEED"),

	/**
	 * The '<em><b>RECONSIDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consider again.
	 * <!-- end-model-doc -->
	 * @see #RECONSIDER_VALUE
	 * @generated
	 * @ordered
	 */
	RECONSIDER(2, "RECONSIDER", "RECONSIDER"),

	/**
	 * The '<em><b>DO NOT PROCEED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Do not outsource.
	 * <!-- end-model-doc -->
	 * @see #DO_NOT_PROCEED_VALUE
	 * @generated
	 * @ordered
	 */
	DO_NOT_PROCEED(3, "DO_NOT_PROCEED", "DO_NOT_PROCEED");

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
	 * The '<em><b>PROCEED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsource.
	 * <!-- end-model-doc -->
	 * @see #PROCEED
	 * @model annotation="http://www.plumbline.org/label en='Proceed' zh='\u5f00\u5c55\u5916\u5305'"
	 * @generated
	 * @ordered
	 */
	public static final int PROCEED_VALUE = 1;

	/**
	 * The '<em><b>RECONSIDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consider again.
	 * <!-- end-model-doc -->
	 * @see #RECONSIDER
	 * @model annotation="http://www.plumbline.org/label en='Reconsider' zh='\u91cd\u65b0\u8003\u8651'"
	 * @generated
	 * @ordered
	 */
	public static final int RECONSIDER_VALUE = 2;

	/**
	 * The '<em><b>DO NOT PROCEED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Do not outsource.
	 * <!-- end-model-doc -->
	 * @see #DO_NOT_PROCEED
	 * @model annotation="http://www.plumbline.org/label en='Do not proceed' zh='\u4e0d\u5f00\u5c55\u5916\u5305'"
	 * @generated
	 * @ordered
	 */
	public static final int DO_NOT_PROCEED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Conclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OutsourcingConclusion[] VALUES_ARRAY =
		new OutsourcingConclusion[] {
			NOT_STATED,
			PROCEED,
			RECONSIDER,
			DO_NOT_PROCEED,
		};

	/**
	 * A public read-only list of all the '<em><b>Conclusion</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OutsourcingConclusion> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutsourcingConclusion get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutsourcingConclusion result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutsourcingConclusion getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OutsourcingConclusion result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conclusion</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OutsourcingConclusion get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case PROCEED_VALUE: return PROCEED;
			case RECONSIDER_VALUE: return RECONSIDER;
			case DO_NOT_PROCEED_VALUE: return DO_NOT_PROCEED;
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
	private OutsourcingConclusion(int value, String name, String literal) {
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
	
} //OutsourcingConclusion

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
 * A representation of the literals of the enumeration '<em><b>Employment Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of employment, 6.1 c) 6).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEmploymentKind()
 * @model annotation="http://www.plumbline.org/label en='Employment kind' zh='\u52b3\u52a8\u5408\u540c\u7c7b\u522b'"
 * @generated
 */
public enum EmploymentKind implements Enumerator {
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
	 * The '<em><b>OPEN ENDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open-ended employment contract.
	 * <!-- end-model-doc -->
	 * @see #OPEN_ENDED_VALUE
	 * @generated
	 * @ordered
	 */
	OPEN_ENDED(1, "OPEN_ENDED", "OPEN_ENDED"),

	/**
	 * The '<em><b>FIXED TERM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employment contract for a fixed term.
	 * <!-- end-model-doc -->
	 * @see #FIXED_TERM_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_TERM(2, "FIXED_TERM", "FIXED_TERM"),

	/**
	 * The '<em><b>DISPATCHED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dispatched by a third party.
	 * <!-- end-model-doc -->
	 * @see #DISPATCHED_VALUE
	 * @generated
	 * @ordered
	 */
	DISPATCHED(3, "DISPATCHED", "DISPATCHED"),

	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No employment contract.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(4, "NONE", "NONE");

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
	 * The '<em><b>OPEN ENDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open-ended employment contract.
	 * <!-- end-model-doc -->
	 * @see #OPEN_ENDED
	 * @model annotation="http://www.plumbline.org/label en='Open-ended contract' zh='\u65e0\u56fa\u5b9a\u671f\u9650\u52b3\u52a8\u5408\u540c'"
	 * @generated
	 * @ordered
	 */
	public static final int OPEN_ENDED_VALUE = 1;

	/**
	 * The '<em><b>FIXED TERM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Employment contract for a fixed term.
	 * <!-- end-model-doc -->
	 * @see #FIXED_TERM
	 * @model annotation="http://www.plumbline.org/label en='Fixed-term contract' zh='\u56fa\u5b9a\u671f\u9650\u52b3\u52a8\u5408\u540c'"
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_TERM_VALUE = 2;

	/**
	 * The '<em><b>DISPATCHED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dispatched by a third party.
	 * <!-- end-model-doc -->
	 * @see #DISPATCHED
	 * @model annotation="http://www.plumbline.org/label en='Dispatched' zh='\u52b3\u52a1\u6d3e\u9063'"
	 * @generated
	 * @ordered
	 */
	public static final int DISPATCHED_VALUE = 3;

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No employment contract.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model annotation="http://www.plumbline.org/label en='No employment contract' zh='\u65e0\u52b3\u52a8\u5408\u540c'"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Employment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EmploymentKind[] VALUES_ARRAY =
		new EmploymentKind[] {
			NOT_STATED,
			OPEN_ENDED,
			FIXED_TERM,
			DISPATCHED,
			NONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Employment Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EmploymentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Employment Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmploymentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmploymentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Employment Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmploymentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmploymentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Employment Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmploymentKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case OPEN_ENDED_VALUE: return OPEN_ENDED;
			case FIXED_TERM_VALUE: return FIXED_TERM;
			case DISPATCHED_VALUE: return DISPATCHED;
			case NONE_VALUE: return NONE;
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
	private EmploymentKind(int value, String name, String literal) {
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
	
} //EmploymentKind

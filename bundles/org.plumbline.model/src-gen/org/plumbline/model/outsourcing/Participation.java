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
 * A representation of the literals of the enumeration '<em><b>Participation</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an internal unit shares the duties of the responsible unit, 4.2.1 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getParticipation()
 * @model annotation="http://www.plumbline.org/label en='Participation' zh='\u53c2\u4e0e\u65b9\u5f0f'"
 * @generated
 */
public enum Participation implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>LEAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit leads.
	 * <!-- end-model-doc -->
	 * @see #LEAD_VALUE
	 * @generated
	 * @ordered
	 */
	LEAD(1, "LEAD", "LEAD"),

	/**
	 * The '<em><b>COOPERATING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit cooperates.
	 * <!-- end-model-doc -->
	 * @see #COOPERATING_VALUE
	 * @generated
	 * @ordered
	 */
	COOPERATING(2, "COOPERATING", "COOPERATING"),

	/**
	 * The '<em><b>SOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit carries the duties alone, 4.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #SOLE_VALUE
	 * @generated
	 * @ordered
	 */
	SOLE(3, "SOLE", "SOLE");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The share is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>LEAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit leads.
	 * <!-- end-model-doc -->
	 * @see #LEAD
	 * @model annotation="http://www.plumbline.org/label en='Lead' zh='\u7275\u5934'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAD_VALUE = 1;

	/**
	 * The '<em><b>COOPERATING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit cooperates.
	 * <!-- end-model-doc -->
	 * @see #COOPERATING
	 * @model annotation="http://www.plumbline.org/label en='Cooperating' zh='\u914d\u5408'"
	 * @generated
	 * @ordered
	 */
	public static final int COOPERATING_VALUE = 2;

	/**
	 * The '<em><b>SOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit carries the duties alone, 4.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #SOLE
	 * @model annotation="http://www.plumbline.org/label en='Sole unit' zh='\u5355\u72ec\u627f\u62c5'"
	 * @generated
	 * @ordered
	 */
	public static final int SOLE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Participation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Participation[] VALUES_ARRAY =
		new Participation[] {
			NOT_STATED,
			LEAD,
			COOPERATING,
			SOLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Participation</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Participation> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Participation</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Participation get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Participation result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Participation getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Participation result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Participation</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Participation get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case LEAD_VALUE: return LEAD;
			case COOPERATING_VALUE: return COOPERATING;
			case SOLE_VALUE: return SOLE;
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
	private Participation(int value, String name, String literal) {
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
	
} //Participation

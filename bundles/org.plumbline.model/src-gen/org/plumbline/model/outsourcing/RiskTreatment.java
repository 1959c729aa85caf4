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
 * A representation of the literals of the enumeration '<em><b>Risk Treatment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a risk is treated, 5.1.2 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRiskTreatment()
 * @model annotation="http://www.plumbline.org/label en='Risk treatment' zh='\u98ce\u9669\u5904\u7f6e\u65b9\u5f0f'"
 * @generated
 */
public enum RiskTreatment implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated for this risk alone.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>REDUCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reduced by controls.
	 * <!-- end-model-doc -->
	 * @see #REDUCED_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCED(1, "REDUCED", "REDUCED"),

	/**
	 * The '<em><b>AVOIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Avoided.
	 * <!-- end-model-doc -->
	 * @see #AVOIDED_VALUE
	 * @generated
	 * @ordered
	 */
	AVOIDED(2, "AVOIDED", "AVOIDED"),

	/**
	 * The '<em><b>TRANSFERRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transferred.
	 * <!-- end-model-doc -->
	 * @see #TRANSFERRED_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSFERRED(3, "TRANSFERRED", "TRANSFERRED"),

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accepted by the supervising leader.
	 * <!-- end-model-doc -->
	 * @see #ACCEPTED_VALUE
	 * @generated
	 * @ordered
	 */
	ACCEPTED(4, "ACCEPTED", "ACCEPTED"),

	/**
	 * The '<em><b>UNTREATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot be, or has not been, treated effectively, 5.1.2 b) 3).
	 * <!-- end-model-doc -->
	 * @see #UNTREATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNTREATED(5, "UNTREATED", "UNTREATED");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not stated for this risk alone.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>REDUCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reduced by controls.
	 * <!-- end-model-doc -->
	 * @see #REDUCED
	 * @model annotation="http://www.plumbline.org/label en='Reduced' zh='\u964d\u4f4e'"
	 * @generated
	 * @ordered
	 */
	public static final int REDUCED_VALUE = 1;

	/**
	 * The '<em><b>AVOIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Avoided.
	 * <!-- end-model-doc -->
	 * @see #AVOIDED
	 * @model annotation="http://www.plumbline.org/label en='Avoided' zh='\u89c4\u907f'"
	 * @generated
	 * @ordered
	 */
	public static final int AVOIDED_VALUE = 2;

	/**
	 * The '<em><b>TRANSFERRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Transferred.
	 * <!-- end-model-doc -->
	 * @see #TRANSFERRED
	 * @model annotation="http://www.plumbline.org/label en='Transferred' zh='\u8f6c\u79fb'"
	 * @generated
	 * @ordered
	 */
	public static final int TRANSFERRED_VALUE = 3;

	/**
	 * The '<em><b>ACCEPTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accepted by the supervising leader.
	 * <!-- end-model-doc -->
	 * @see #ACCEPTED
	 * @model annotation="http://www.plumbline.org/label en='Accepted' zh='\u63a5\u53d7'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCEPTED_VALUE = 4;

	/**
	 * The '<em><b>UNTREATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cannot be, or has not been, treated effectively, 5.1.2 b) 3).
	 * <!-- end-model-doc -->
	 * @see #UNTREATED
	 * @model annotation="http://www.plumbline.org/label en='Untreated' zh='\u672a\u80fd\u6709\u6548\u5904\u7f6e'"
	 * @generated
	 * @ordered
	 */
	public static final int UNTREATED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Risk Treatment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RiskTreatment[] VALUES_ARRAY =
		new RiskTreatment[] {
			NOT_STATED,
			REDUCED,
			AVOIDED,
			TRANSFERRED,
			ACCEPTED,
			UNTREATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Risk Treatment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RiskTreatment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Risk Treatment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskTreatment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskTreatment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Treatment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskTreatment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RiskTreatment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Risk Treatment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RiskTreatment get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case REDUCED_VALUE: return REDUCED;
			case AVOIDED_VALUE: return AVOIDED;
			case TRANSFERRED_VALUE: return TRANSFERRED;
			case ACCEPTED_VALUE: return ACCEPTED;
			case UNTREATED_VALUE: return UNTREATED;
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
	private RiskTreatment(int value, String name, String literal) {
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
	
} //RiskTreatment

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
 * A representation of the literals of the enumeration '<em><b>External Quality</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an external organisation must be, A.1 c).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExternalQuality()
 * @model annotation="http://www.plumbline.org/label en='External quality' zh='\u5916\u90e8\u7ec4\u7ec7\u6761\u4ef6'"
 * @generated
 */
public enum ExternalQuality implements Enumerator {
	/**
	 * The '<em><b>REPUTABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of good reputation.
	 * <!-- end-model-doc -->
	 * @see #REPUTABLE_VALUE
	 * @generated
	 * @ordered
	 */
	REPUTABLE(0, "REPUTABLE", "REPUTABLE"),

	/**
	 * The '<em><b>INDEPENDENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent.
	 * <!-- end-model-doc -->
	 * @see #INDEPENDENT_VALUE
	 * @generated
	 * @ordered
	 */
	INDEPENDENT(1, "INDEPENDENT", "INDEPENDENT"),

	/**
	 * The '<em><b>SECURE AND CONTROLLABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Secure and controllable.
	 * <!-- end-model-doc -->
	 * @see #SECURE_AND_CONTROLLABLE_VALUE
	 * @generated
	 * @ordered
	 */
	SECURE_AND_CONTROLLABLE(2, "SECURE_AND_CONTROLLABLE", "SECURE_AND_CONTROLLABLE");

	/**
	 * The '<em><b>REPUTABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of good reputation.
	 * <!-- end-model-doc -->
	 * @see #REPUTABLE
	 * @model annotation="http://www.plumbline.org/label en='Reputable' zh='\u58f0\u8a89\u826f\u597d'"
	 * @generated
	 * @ordered
	 */
	public static final int REPUTABLE_VALUE = 0;

	/**
	 * The '<em><b>INDEPENDENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Independent.
	 * <!-- end-model-doc -->
	 * @see #INDEPENDENT
	 * @model annotation="http://www.plumbline.org/label en='Independent' zh='\u72ec\u7acb\u6027\u5f3a'"
	 * @generated
	 * @ordered
	 */
	public static final int INDEPENDENT_VALUE = 1;

	/**
	 * The '<em><b>SECURE AND CONTROLLABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Secure and controllable.
	 * <!-- end-model-doc -->
	 * @see #SECURE_AND_CONTROLLABLE
	 * @model annotation="http://www.plumbline.org/label en='Secure and controllable' zh='\u5b89\u5168\u53ef\u63a7'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURE_AND_CONTROLLABLE_VALUE = 2;

	/**
	 * An array of all the '<em><b>External Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExternalQuality[] VALUES_ARRAY =
		new ExternalQuality[] {
			REPUTABLE,
			INDEPENDENT,
			SECURE_AND_CONTROLLABLE,
		};

	/**
	 * A public read-only list of all the '<em><b>External Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExternalQuality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>External Quality</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExternalQuality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExternalQuality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>External Quality</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExternalQuality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExternalQuality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>External Quality</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExternalQuality get(int value) {
		switch (value) {
			case REPUTABLE_VALUE: return REPUTABLE;
			case INDEPENDENT_VALUE: return INDEPENDENT;
			case SECURE_AND_CONTROLLABLE_VALUE: return SECURE_AND_CONTROLLABLE;
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
	private ExternalQuality(int value, String name, String literal) {
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
	
} //ExternalQuality

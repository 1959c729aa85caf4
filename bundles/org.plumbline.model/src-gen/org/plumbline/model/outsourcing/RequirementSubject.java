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
 * A representation of the literals of the enumeration '<em><b>Requirement Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whom a further requirement of law, rule or authority binds.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRequirementSubject()
 * @model annotation="http://www.plumbline.org/label en='Requirement subject' zh='\u5176\u4ed6\u8981\u6c42\u5bf9\u8c61'"
 * @generated
 */
public enum RequirementSubject implements Enumerator {
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
	 * The '<em><b>AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency, 6.1 b) 10).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY(1, "AGENCY", "AGENCY"),

	/**
	 * The '<em><b>PERSONNEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service personnel, 6.1 c) 7).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNEL(2, "PERSONNEL", "PERSONNEL"),

	/**
	 * The '<em><b>CONFIDENTIALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The confidentiality agreement, 6.4 b) 5).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENTIALITY(3, "CONFIDENTIALITY", "CONFIDENTIALITY"),

	/**
	 * The '<em><b>FILING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The filing, 6.5 a) 5).
	 * <!-- end-model-doc -->
	 * @see #FILING_VALUE
	 * @generated
	 * @ordered
	 */
	FILING(4, "FILING", "FILING");

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
	 * The '<em><b>AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency, 6.1 b) 10).
	 * <!-- end-model-doc -->
	 * @see #AGENCY
	 * @model annotation="http://www.plumbline.org/label en='Agency' zh='\u5916\u5305\u670d\u52a1\u673a\u6784'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_VALUE = 1;

	/**
	 * The '<em><b>PERSONNEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service personnel, 6.1 c) 7).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL
	 * @model annotation="http://www.plumbline.org/label en='Personnel' zh='\u670d\u52a1\u4eba\u5458'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNEL_VALUE = 2;

	/**
	 * The '<em><b>CONFIDENTIALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The confidentiality agreement, 6.4 b) 5).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY
	 * @model annotation="http://www.plumbline.org/label en='Confidentiality' zh='\u4fdd\u5bc6\u534f\u8bae'"
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENTIALITY_VALUE = 3;

	/**
	 * The '<em><b>FILING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The filing, 6.5 a) 5).
	 * <!-- end-model-doc -->
	 * @see #FILING
	 * @model annotation="http://www.plumbline.org/label en='Filing' zh='\u5907\u6848'"
	 * @generated
	 * @ordered
	 */
	public static final int FILING_VALUE = 4;

	/**
	 * An array of all the '<em><b>Requirement Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RequirementSubject[] VALUES_ARRAY =
		new RequirementSubject[] {
			NOT_STATED,
			AGENCY,
			PERSONNEL,
			CONFIDENTIALITY,
			FILING,
		};

	/**
	 * A public read-only list of all the '<em><b>Requirement Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RequirementSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Requirement Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequirementSubject get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequirementSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Requirement Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequirementSubject getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RequirementSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Requirement Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RequirementSubject get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case AGENCY_VALUE: return AGENCY;
			case PERSONNEL_VALUE: return PERSONNEL;
			case CONFIDENTIALITY_VALUE: return CONFIDENTIALITY;
			case FILING_VALUE: return FILING;
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
	private RequirementSubject(int value, String name, String literal) {
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
	
} //RequirementSubject

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
 * A representation of the literals of the enumeration '<em><b>Personnel Aspect</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a check of a service person looks at, 6.1 c), A.3.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPersonnelAspect()
 * @model annotation="http://www.plumbline.org/label en='Personnel aspect' zh='\u4eba\u5458\u6838\u67e5\u4e8b\u9879'"
 * @generated
 */
public enum PersonnelAspect implements Enumerator {
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
	 * The '<em><b>SECURITY AWARENESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security awareness, 6.1 c) 4).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_AWARENESS_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_AWARENESS(1, "SECURITY_AWARENESS", "SECURITY_AWARENESS"),

	/**
	 * The '<em><b>BACKGROUND REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security review of the background, 6.1 c) 5).
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	BACKGROUND_REVIEW(2, "BACKGROUND_REVIEW", "BACKGROUND_REVIEW"),

	/**
	 * The '<em><b>ABILITY REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the technical ability, 6.1 c) 5).
	 * <!-- end-model-doc -->
	 * @see #ABILITY_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	ABILITY_REVIEW(3, "ABILITY_REVIEW", "ABILITY_REVIEW"),

	/**
	 * The '<em><b>CONTRACT COMMITMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person is the one, or as skilled as the one, promised in the contract, A.3 a).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT_COMMITMENT(4, "CONTRACT_COMMITMENT", "CONTRACT_COMMITMENT"),

	/**
	 * The '<em><b>SKILLS AND EXPERIENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills and experience were identified, A.3 b).
	 * <!-- end-model-doc -->
	 * @see #SKILLS_AND_EXPERIENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SKILLS_AND_EXPERIENCE(5, "SKILLS_AND_EXPERIENCE", "SKILLS_AND_EXPERIENCE");

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
	 * The '<em><b>SECURITY AWARENESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security awareness, 6.1 c) 4).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_AWARENESS
	 * @model annotation="http://www.plumbline.org/label en='Security awareness' zh='\u4fe1\u606f\u5b89\u5168\u610f\u8bc6'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_AWARENESS_VALUE = 1;

	/**
	 * The '<em><b>BACKGROUND REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security review of the background, 6.1 c) 5).
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Background review' zh='\u80cc\u666f\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int BACKGROUND_REVIEW_VALUE = 2;

	/**
	 * The '<em><b>ABILITY REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the technical ability, 6.1 c) 5).
	 * <!-- end-model-doc -->
	 * @see #ABILITY_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Review of ability' zh='\u6280\u672f\u80fd\u529b\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int ABILITY_REVIEW_VALUE = 3;

	/**
	 * The '<em><b>CONTRACT COMMITMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person is the one, or as skilled as the one, promised in the contract, A.3 a).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_COMMITMENT
	 * @model annotation="http://www.plumbline.org/label en='As promised in the contract' zh='\u4e0e\u5408\u540c\u627f\u8bfa\u4e00\u81f4'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_COMMITMENT_VALUE = 4;

	/**
	 * The '<em><b>SKILLS AND EXPERIENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills and experience were identified, A.3 b).
	 * <!-- end-model-doc -->
	 * @see #SKILLS_AND_EXPERIENCE
	 * @model annotation="http://www.plumbline.org/label en='Skills and experience' zh='\u6280\u80fd\u548c\u7ecf\u9a8c'"
	 * @generated
	 * @ordered
	 */
	public static final int SKILLS_AND_EXPERIENCE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Personnel Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PersonnelAspect[] VALUES_ARRAY =
		new PersonnelAspect[] {
			NOT_STATED,
			SECURITY_AWARENESS,
			BACKGROUND_REVIEW,
			ABILITY_REVIEW,
			CONTRACT_COMMITMENT,
			SKILLS_AND_EXPERIENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Personnel Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PersonnelAspect> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Personnel Aspect</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonnelAspect get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonnelAspect result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Personnel Aspect</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonnelAspect getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonnelAspect result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Personnel Aspect</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonnelAspect get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case SECURITY_AWARENESS_VALUE: return SECURITY_AWARENESS;
			case BACKGROUND_REVIEW_VALUE: return BACKGROUND_REVIEW;
			case ABILITY_REVIEW_VALUE: return ABILITY_REVIEW;
			case CONTRACT_COMMITMENT_VALUE: return CONTRACT_COMMITMENT;
			case SKILLS_AND_EXPERIENCE_VALUE: return SKILLS_AND_EXPERIENCE;
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
	private PersonnelAspect(int value, String name, String literal) {
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
	
} //PersonnelAspect

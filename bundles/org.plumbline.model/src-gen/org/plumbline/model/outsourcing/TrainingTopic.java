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
 * A representation of the literals of the enumeration '<em><b>Training Topic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a training or briefing is about.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getTrainingTopic()
 * @model annotation="http://www.plumbline.org/label en='Training topic' zh='\u5ba3\u8d2f\u57f9\u8bad\u5185\u5bb9'"
 * @generated
 */
public enum TrainingTopic implements Enumerator {
	/**
	 * The '<em><b>SECURITY CLAUSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The security clauses of the contract, 6.2.1 c).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_CLAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_CLAUSES(0, "SECURITY_CLAUSES", "SECURITY_CLAUSES"),

	/**
	 * The '<em><b>POLICY AND REGULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsourcing security policy and regulation, A.3 c).
	 * <!-- end-model-doc -->
	 * @see #POLICY_AND_REGULATION_VALUE
	 * @generated
	 * @ordered
	 */
	POLICY_AND_REGULATION(1, "POLICY_AND_REGULATION", "POLICY_AND_REGULATION"),

	/**
	 * The '<em><b>CONFIDENTIALITY REMINDER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality requirements restated, A.3 d).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY_REMINDER_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENTIALITY_REMINDER(2, "CONFIDENTIALITY_REMINDER", "CONFIDENTIALITY_REMINDER"),

	/**
	 * The '<em><b>SECURITY EDUCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security education by the agency, A.3 f).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_EDUCATION_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_EDUCATION(3, "SECURITY_EDUCATION", "SECURITY_EDUCATION"),

	/**
	 * The '<em><b>SERVICE SKILLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills for the service, 7.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_SKILLS_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_SKILLS(4, "SERVICE_SKILLS", "SERVICE_SKILLS");

	/**
	 * The '<em><b>SECURITY CLAUSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The security clauses of the contract, 6.2.1 c).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_CLAUSES
	 * @model annotation="http://www.plumbline.org/label en='Security clauses' zh='\u5408\u540c\u4fe1\u606f\u5b89\u5168\u6761\u6b3e'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_CLAUSES_VALUE = 0;

	/**
	 * The '<em><b>POLICY AND REGULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outsourcing security policy and regulation, A.3 c).
	 * <!-- end-model-doc -->
	 * @see #POLICY_AND_REGULATION
	 * @model annotation="http://www.plumbline.org/label en='Policy and regulation' zh='\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7b56\u7565\u548c\u5236\u5ea6'"
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_AND_REGULATION_VALUE = 1;

	/**
	 * The '<em><b>CONFIDENTIALITY REMINDER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality requirements restated, A.3 d).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY_REMINDER
	 * @model annotation="http://www.plumbline.org/label en='Confidentiality reminder' zh='\u91cd\u7533\u4fdd\u5bc6\u8981\u6c42'"
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENTIALITY_REMINDER_VALUE = 2;

	/**
	 * The '<em><b>SECURITY EDUCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security education by the agency, A.3 f).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_EDUCATION
	 * @model annotation="http://www.plumbline.org/label en='Security education' zh='\u4fe1\u606f\u5b89\u5168\u6559\u80b2'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_EDUCATION_VALUE = 3;

	/**
	 * The '<em><b>SERVICE SKILLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills for the service, 7.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_SKILLS
	 * @model annotation="http://www.plumbline.org/label en='Service skills' zh='\u670d\u52a1\u6280\u80fd'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_SKILLS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Training Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TrainingTopic[] VALUES_ARRAY =
		new TrainingTopic[] {
			SECURITY_CLAUSES,
			POLICY_AND_REGULATION,
			CONFIDENTIALITY_REMINDER,
			SECURITY_EDUCATION,
			SERVICE_SKILLS,
		};

	/**
	 * A public read-only list of all the '<em><b>Training Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TrainingTopic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Training Topic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingTopic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrainingTopic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Training Topic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingTopic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TrainingTopic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Training Topic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TrainingTopic get(int value) {
		switch (value) {
			case SECURITY_CLAUSES_VALUE: return SECURITY_CLAUSES;
			case POLICY_AND_REGULATION_VALUE: return POLICY_AND_REGULATION;
			case CONFIDENTIALITY_REMINDER_VALUE: return CONFIDENTIALITY_REMINDER;
			case SECURITY_EDUCATION_VALUE: return SECURITY_EDUCATION;
			case SERVICE_SKILLS_VALUE: return SERVICE_SKILLS;
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
	private TrainingTopic(int value, String name, String literal) {
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
	
} //TrainingTopic

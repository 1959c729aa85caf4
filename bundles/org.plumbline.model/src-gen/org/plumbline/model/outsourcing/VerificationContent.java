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
 * A representation of the literals of the enumeration '<em><b>Verification Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a delivery verification looks at, 7.2 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getVerificationContent()
 * @model annotation="http://www.plumbline.org/label en='Verification content' zh='\u4ea4\u4ed8\u9a8c\u8bc1\u5185\u5bb9'"
 * @generated
 */
public enum VerificationContent implements Enumerator {
	/**
	 * The '<em><b>SECURITY CLAUSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fulfilment of the security clauses, 7.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_CLAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_CLAUSES(0, "SECURITY_CLAUSES", "SECURITY_CLAUSES"),

	/**
	 * The '<em><b>AUTHORISATION AND REVOCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorisation of personnel and revocation of rights, 7.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #AUTHORISATION_AND_REVOCATION_VALUE
	 * @generated
	 * @ordered
	 */
	AUTHORISATION_AND_REVOCATION(1, "AUTHORISATION_AND_REVOCATION", "AUTHORISATION_AND_REVOCATION"),

	/**
	 * The '<em><b>SERVICE RECORDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records of content, time and mode of the service, 7.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_RECORDS_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_RECORDS(2, "SERVICE_RECORDS", "SERVICE_RECORDS"),

	/**
	 * The '<em><b>TRAINING RECORDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training and its records, 7.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #TRAINING_RECORDS_VALUE
	 * @generated
	 * @ordered
	 */
	TRAINING_RECORDS(3, "TRAINING_RECORDS", "TRAINING_RECORDS");

	/**
	 * The '<em><b>SECURITY CLAUSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fulfilment of the security clauses, 7.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_CLAUSES
	 * @model annotation="http://www.plumbline.org/label en='Security clauses' zh='\u5408\u540c\u5b89\u5168\u6761\u6b3e\u843d\u5b9e\u60c5\u51b5'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_CLAUSES_VALUE = 0;

	/**
	 * The '<em><b>AUTHORISATION AND REVOCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorisation of personnel and revocation of rights, 7.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #AUTHORISATION_AND_REVOCATION
	 * @model annotation="http://www.plumbline.org/label en='Authorisation and revocation' zh='\u4eba\u5458\u6388\u6743\u548c\u6743\u9650\u56de\u6536\u60c5\u51b5'"
	 * @generated
	 * @ordered
	 */
	public static final int AUTHORISATION_AND_REVOCATION_VALUE = 1;

	/**
	 * The '<em><b>SERVICE RECORDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Records of content, time and mode of the service, 7.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_RECORDS
	 * @model annotation="http://www.plumbline.org/label en='Service records' zh='\u670d\u52a1\u5185\u5bb9\u3001\u65f6\u95f4\u3001\u65b9\u5f0f\u7b49\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_RECORDS_VALUE = 2;

	/**
	 * The '<em><b>TRAINING RECORDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training and its records, 7.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #TRAINING_RECORDS
	 * @model annotation="http://www.plumbline.org/label en='Training records' zh='\u57f9\u8bad\u60c5\u51b5\u548c\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int TRAINING_RECORDS_VALUE = 3;

	/**
	 * An array of all the '<em><b>Verification Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VerificationContent[] VALUES_ARRAY =
		new VerificationContent[] {
			SECURITY_CLAUSES,
			AUTHORISATION_AND_REVOCATION,
			SERVICE_RECORDS,
			TRAINING_RECORDS,
		};

	/**
	 * A public read-only list of all the '<em><b>Verification Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VerificationContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Verification Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerificationContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerificationContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verification Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerificationContent get(int value) {
		switch (value) {
			case SECURITY_CLAUSES_VALUE: return SECURITY_CLAUSES;
			case AUTHORISATION_AND_REVOCATION_VALUE: return AUTHORISATION_AND_REVOCATION;
			case SERVICE_RECORDS_VALUE: return SERVICE_RECORDS;
			case TRAINING_RECORDS_VALUE: return TRAINING_RECORDS;
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
	private VerificationContent(int value, String name, String literal) {
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
	
} //VerificationContent

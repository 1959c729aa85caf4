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
 * A representation of the literals of the enumeration '<em><b>Authority Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Authorities outside the department.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAuthorityKind()
 * @model annotation="http://www.plumbline.org/label en='Authority kind' zh='\u4e3b\u7ba1\u90e8\u95e8\u7c7b\u522b'"
 * @generated
 */
public enum AuthorityKind implements Enumerator {
	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(0, "NOT_STATED", "NOT_STATED"),

	/**
	 * The '<em><b>INFORMATION SECURITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Administrative authority for information security, 4.1 d).
	 * <!-- end-model-doc -->
	 * @see #INFORMATION_SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	INFORMATION_SECURITY(1, "INFORMATION_SECURITY", "INFORMATION_SECURITY"),

	/**
	 * The '<em><b>EGOVERNMENT SECURITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authority for e-government information security, which takes the filing of 6.5 a).
	 * <!-- end-model-doc -->
	 * @see #EGOVERNMENT_SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	EGOVERNMENT_SECURITY(2, "E_GOVERNMENT_SECURITY", "E_GOVERNMENT_SECURITY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another authority.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "OTHER");

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind is not stated.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model annotation="http://www.plumbline.org/label en='Not stated' zh='\u672a\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 0;

	/**
	 * The '<em><b>INFORMATION SECURITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Administrative authority for information security, 4.1 d).
	 * <!-- end-model-doc -->
	 * @see #INFORMATION_SECURITY
	 * @model annotation="http://www.plumbline.org/label en='Information security authority' zh='\u4fe1\u606f\u5b89\u5168\u884c\u653f\u4e3b\u7ba1\u90e8\u95e8'"
	 * @generated
	 * @ordered
	 */
	public static final int INFORMATION_SECURITY_VALUE = 1;

	/**
	 * The '<em><b>EGOVERNMENT SECURITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authority for e-government information security, which takes the filing of 6.5 a).
	 * <!-- end-model-doc -->
	 * @see #EGOVERNMENT_SECURITY
	 * @model name="E_GOVERNMENT_SECURITY"
	 *        annotation="http://www.plumbline.org/label en='E-government security authority' zh='\u7535\u5b50\u653f\u52a1\u4fe1\u606f\u5b89\u5168\u4e3b\u7ba1\u90e8\u95e8'"
	 * @generated
	 * @ordered
	 */
	public static final int EGOVERNMENT_SECURITY_VALUE = 2;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another authority.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.plumbline.org/label en='Other authority' zh='\u5176\u4ed6\u4e3b\u7ba1\u90e8\u95e8'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Authority Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AuthorityKind[] VALUES_ARRAY =
		new AuthorityKind[] {
			NOT_STATED,
			INFORMATION_SECURITY,
			EGOVERNMENT_SECURITY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Authority Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AuthorityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Authority Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuthorityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AuthorityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Authority Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AuthorityKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case INFORMATION_SECURITY_VALUE: return INFORMATION_SECURITY;
			case EGOVERNMENT_SECURITY_VALUE: return EGOVERNMENT_SECURITY;
			case OTHER_VALUE: return OTHER;
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
	private AuthorityKind(int value, String name, String literal) {
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
	
} //AuthorityKind

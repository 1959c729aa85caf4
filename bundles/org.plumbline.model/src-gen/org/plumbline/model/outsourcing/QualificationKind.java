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
 * A representation of the literals of the enumeration '<em><b>Qualification Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of qualification.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getQualificationKind()
 * @model annotation="http://www.plumbline.org/label en='Qualification kind' zh='\u8d44\u8d28\u7c7b\u522b'"
 * @generated
 */
public enum QualificationKind implements Enumerator {
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
	 * The '<em><b>SECURITY MANAGEMENT SYSTEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified information security management system, 6.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_MANAGEMENT_SYSTEM_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_MANAGEMENT_SYSTEM(1, "SECURITY_MANAGEMENT_SYSTEM", "SECURITY_MANAGEMENT_SYSTEM"),

	/**
	 * The '<em><b>SERVICE CAPABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualification of the agency for the service, 6.1 b) 9).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_CAPABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_CAPABILITY(2, "SERVICE_CAPABILITY", "SERVICE_CAPABILITY"),

	/**
	 * The '<em><b>PERSONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualification of a person, 6.1 c) 3).
	 * <!-- end-model-doc -->
	 * @see #PERSONAL_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONAL(3, "PERSONAL", "PERSONAL");

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
	 * The '<em><b>SECURITY MANAGEMENT SYSTEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Certified information security management system, 6.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_MANAGEMENT_SYSTEM
	 * @model annotation="http://www.plumbline.org/label en='Security management system' zh='\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u4f53\u7cfb\u8ba4\u8bc1'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_MANAGEMENT_SYSTEM_VALUE = 1;

	/**
	 * The '<em><b>SERVICE CAPABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualification of the agency for the service, 6.1 b) 9).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_CAPABILITY
	 * @model annotation="http://www.plumbline.org/label en='Service capability' zh='\u670d\u52a1\u8d44\u8d28'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_CAPABILITY_VALUE = 2;

	/**
	 * The '<em><b>PERSONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Qualification of a person, 6.1 c) 3).
	 * <!-- end-model-doc -->
	 * @see #PERSONAL
	 * @model annotation="http://www.plumbline.org/label en='Personal' zh='\u4eba\u5458\u8d44\u683c'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONAL_VALUE = 3;

	/**
	 * An array of all the '<em><b>Qualification Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final QualificationKind[] VALUES_ARRAY =
		new QualificationKind[] {
			NOT_STATED,
			SECURITY_MANAGEMENT_SYSTEM,
			SERVICE_CAPABILITY,
			PERSONAL,
		};

	/**
	 * A public read-only list of all the '<em><b>Qualification Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<QualificationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Qualification Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QualificationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QualificationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Qualification Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QualificationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			QualificationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Qualification Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static QualificationKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case SECURITY_MANAGEMENT_SYSTEM_VALUE: return SECURITY_MANAGEMENT_SYSTEM;
			case SERVICE_CAPABILITY_VALUE: return SERVICE_CAPABILITY;
			case PERSONAL_VALUE: return PERSONAL;
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
	private QualificationKind(int value, String name, String literal) {
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
	
} //QualificationKind

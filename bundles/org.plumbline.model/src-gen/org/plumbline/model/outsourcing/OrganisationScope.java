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
 * A representation of the literals of the enumeration '<em><b>Organisation Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an assessment organisation is able to assess, A.1 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getOrganisationScope()
 * @model annotation="http://www.plumbline.org/label en='Organisation scope' zh='\u8bc4\u4f30\u80fd\u529b'"
 * @generated
 */
public enum OrganisationScope implements Enumerator {
	/**
	 * The '<em><b>SERVICE SECURITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the service is carried out securely.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_SECURITY_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_SECURITY(0, "SERVICE_SECURITY", "SERVICE_SECURITY"),

	/**
	 * The '<em><b>RESOURCE USE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether resources are used securely.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_USE_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_USE(1, "RESOURCE_USE", "RESOURCE_USE");

	/**
	 * The '<em><b>SERVICE SECURITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the service is carried out securely.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_SECURITY
	 * @model annotation="http://www.plumbline.org/label en='Service security' zh='\u670d\u52a1\u5b89\u5168\u5b9e\u73b0'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_SECURITY_VALUE = 0;

	/**
	 * The '<em><b>RESOURCE USE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether resources are used securely.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_USE
	 * @model annotation="http://www.plumbline.org/label en='Resource use' zh='\u8d44\u6e90\u5b89\u5168\u4f7f\u7528'"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_USE_VALUE = 1;

	/**
	 * An array of all the '<em><b>Organisation Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OrganisationScope[] VALUES_ARRAY =
		new OrganisationScope[] {
			SERVICE_SECURITY,
			RESOURCE_USE,
		};

	/**
	 * A public read-only list of all the '<em><b>Organisation Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OrganisationScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Organisation Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OrganisationScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Organisation Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OrganisationScope get(int value) {
		switch (value) {
			case SERVICE_SECURITY_VALUE: return SERVICE_SECURITY;
			case RESOURCE_USE_VALUE: return RESOURCE_USE;
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
	private OrganisationScope(int value, String name, String literal) {
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
	
} //OrganisationScope

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
 * A representation of the literals of the enumeration '<em><b>Document Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of operating document that Annex A asks for.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDocumentKind()
 * @model annotation="http://www.plumbline.org/label en='Document kind' zh='\u89c4\u7a0b\u7c7b\u522b'"
 * @generated
 */
public enum DocumentKind implements Enumerator {
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
	 * The '<em><b>MEDIA HANDLING PROCEDURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handling procedure for media, A.2.4 b) 1).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_HANDLING_PROCEDURE_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA_HANDLING_PROCEDURE(1, "MEDIA_HANDLING_PROCEDURE", "MEDIA_HANDLING_PROCEDURE"),

	/**
	 * The '<em><b>PHYSICAL SECURITY POLICY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical and environmental security policy, A.5 a).
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_SECURITY_POLICY_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_SECURITY_POLICY(2, "PHYSICAL_SECURITY_POLICY", "PHYSICAL_SECURITY_POLICY"),

	/**
	 * The '<em><b>PHYSICAL PROTECTION PROCEDURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating procedure for physical protection, A.5 a).
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_PROTECTION_PROCEDURE_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_PROTECTION_PROCEDURE(3, "PHYSICAL_PROTECTION_PROCEDURE", "PHYSICAL_PROTECTION_PROCEDURE"),

	/**
	 * The '<em><b>SERVICE PROCESS POLICY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy for managing the service process, A.6 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PROCESS_POLICY_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_PROCESS_POLICY(4, "SERVICE_PROCESS_POLICY", "SERVICE_PROCESS_POLICY"),

	/**
	 * The '<em><b>INCIDENT TRAINING MATERIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training material for handling incidents, A.7 b).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_TRAINING_MATERIAL_VALUE
	 * @generated
	 * @ordered
	 */
	INCIDENT_TRAINING_MATERIAL(5, "INCIDENT_TRAINING_MATERIAL", "INCIDENT_TRAINING_MATERIAL"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another document.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "OTHER");

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
	 * The '<em><b>MEDIA HANDLING PROCEDURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Handling procedure for media, A.2.4 b) 1).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_HANDLING_PROCEDURE
	 * @model annotation="http://www.plumbline.org/label en='Media handling procedure' zh='\u4ecb\u8d28\u64cd\u4f5c\u89c4\u7a0b'"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_HANDLING_PROCEDURE_VALUE = 1;

	/**
	 * The '<em><b>PHYSICAL SECURITY POLICY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Physical and environmental security policy, A.5 a).
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_SECURITY_POLICY
	 * @model annotation="http://www.plumbline.org/label en='Physical security policy' zh='\u7269\u7406\u548c\u73af\u5883\u5b89\u5168\u7b56\u7565'"
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_SECURITY_POLICY_VALUE = 2;

	/**
	 * The '<em><b>PHYSICAL PROTECTION PROCEDURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating procedure for physical protection, A.5 a).
	 * <!-- end-model-doc -->
	 * @see #PHYSICAL_PROTECTION_PROCEDURE
	 * @model annotation="http://www.plumbline.org/label en='Physical protection procedure' zh='\u7269\u7406\u9632\u62a4\u64cd\u4f5c\u6d41\u7a0b'"
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_PROTECTION_PROCEDURE_VALUE = 3;

	/**
	 * The '<em><b>SERVICE PROCESS POLICY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Policy for managing the service process, A.6 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PROCESS_POLICY
	 * @model annotation="http://www.plumbline.org/label en='Service process policy' zh='\u670d\u52a1\u8fc7\u7a0b\u7ba1\u7406\u7b56\u7565'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_PROCESS_POLICY_VALUE = 4;

	/**
	 * The '<em><b>INCIDENT TRAINING MATERIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training material for handling incidents, A.7 b).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_TRAINING_MATERIAL
	 * @model annotation="http://www.plumbline.org/label en='Incident training material' zh='\u4e8b\u4ef6\u5904\u7f6e\u57f9\u8bad\u6587\u6863'"
	 * @generated
	 * @ordered
	 */
	public static final int INCIDENT_TRAINING_MATERIAL_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another document.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.plumbline.org/label en='Other' zh='\u5176\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Document Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DocumentKind[] VALUES_ARRAY =
		new DocumentKind[] {
			NOT_STATED,
			MEDIA_HANDLING_PROCEDURE,
			PHYSICAL_SECURITY_POLICY,
			PHYSICAL_PROTECTION_PROCEDURE,
			SERVICE_PROCESS_POLICY,
			INCIDENT_TRAINING_MATERIAL,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Document Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DocumentKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Document Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DocumentKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Document Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DocumentKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case MEDIA_HANDLING_PROCEDURE_VALUE: return MEDIA_HANDLING_PROCEDURE;
			case PHYSICAL_SECURITY_POLICY_VALUE: return PHYSICAL_SECURITY_POLICY;
			case PHYSICAL_PROTECTION_PROCEDURE_VALUE: return PHYSICAL_PROTECTION_PROCEDURE;
			case SERVICE_PROCESS_POLICY_VALUE: return SERVICE_PROCESS_POLICY;
			case INCIDENT_TRAINING_MATERIAL_VALUE: return INCIDENT_TRAINING_MATERIAL;
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
	private DocumentKind(int value, String name, String literal) {
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
	
} //DocumentKind

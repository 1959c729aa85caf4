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
 * A representation of the literals of the enumeration '<em><b>Disposition Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is disposed of at the exit, 8.2 c).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getDispositionSubject()
 * @model annotation="http://www.plumbline.org/label en='Disposition subject' zh='\u5904\u7f6e\u5bf9\u8c61'"
 * @generated
 */
public enum DispositionSubject implements Enumerator {
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
	 * The '<em><b>SENSITIVE INFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Important sensitive information.
	 * <!-- end-model-doc -->
	 * @see #SENSITIVE_INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	SENSITIVE_INFORMATION(1, "SENSITIVE_INFORMATION", "SENSITIVE_INFORMATION"),

	/**
	 * The '<em><b>DOCUMENTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENTS(2, "DOCUMENTS", "DOCUMENTS"),

	/**
	 * The '<em><b>RESOURCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCES(3, "RESOURCES", "RESOURCES");

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
	 * The '<em><b>SENSITIVE INFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Important sensitive information.
	 * <!-- end-model-doc -->
	 * @see #SENSITIVE_INFORMATION
	 * @model annotation="http://www.plumbline.org/label en='Sensitive information' zh='\u91cd\u8981\u654f\u611f\u4fe1\u606f'"
	 * @generated
	 * @ordered
	 */
	public static final int SENSITIVE_INFORMATION_VALUE = 1;

	/**
	 * The '<em><b>DOCUMENTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS
	 * @model annotation="http://www.plumbline.org/label en='Documents' zh='\u6587\u6863'"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENTS_VALUE = 2;

	/**
	 * The '<em><b>RESOURCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES
	 * @model annotation="http://www.plumbline.org/label en='Resources' zh='\u8d44\u6e90'"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCES_VALUE = 3;

	/**
	 * An array of all the '<em><b>Disposition Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DispositionSubject[] VALUES_ARRAY =
		new DispositionSubject[] {
			NOT_STATED,
			SENSITIVE_INFORMATION,
			DOCUMENTS,
			RESOURCES,
		};

	/**
	 * A public read-only list of all the '<em><b>Disposition Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DispositionSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Disposition Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionSubject get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DispositionSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Disposition Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionSubject getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DispositionSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Disposition Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DispositionSubject get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case SENSITIVE_INFORMATION_VALUE: return SENSITIVE_INFORMATION;
			case DOCUMENTS_VALUE: return DOCUMENTS;
			case RESOURCES_VALUE: return RESOURCES;
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
	private DispositionSubject(int value, String name, String literal) {
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
	
} //DispositionSubject

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
 * A representation of the literals of the enumeration '<em><b>Service Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of information technology service, after the note to 3.1. Needed by 6.5 a) 2).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getServiceType()
 * @model annotation="http://www.plumbline.org/label en='Service type' zh='\u4fe1\u606f\u6280\u672f\u670d\u52a1\u7c7b\u578b'"
 * @generated
 */
public enum ServiceType implements Enumerator {
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
	 * The '<em><b>CONSULTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information technology consulting.
	 * <!-- end-model-doc -->
	 * @see #CONSULTING_VALUE
	 * @generated
	 * @ordered
	 */
	CONSULTING(1, "CONSULTING", "CONSULTING"),

	/**
	 * The '<em><b>DESIGN AND DEVELOPMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design and development.
	 * <!-- end-model-doc -->
	 * @see #DESIGN_AND_DEVELOPMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DESIGN_AND_DEVELOPMENT(2, "DESIGN_AND_DEVELOPMENT", "DESIGN_AND_DEVELOPMENT"),

	/**
	 * The '<em><b>SYSTEM INTEGRATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * System integration and implementation.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_INTEGRATION_VALUE
	 * @generated
	 * @ordered
	 */
	SYSTEM_INTEGRATION(3, "SYSTEM_INTEGRATION", "SYSTEM_INTEGRATION"),

	/**
	 * The '<em><b>OPERATION AND MAINTENANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation and maintenance.
	 * <!-- end-model-doc -->
	 * @see #OPERATION_AND_MAINTENANCE_VALUE
	 * @generated
	 * @ordered
	 */
	OPERATION_AND_MAINTENANCE(4, "OPERATION_AND_MAINTENANCE", "OPERATION_AND_MAINTENANCE"),

	/**
	 * The '<em><b>DATA PROCESSING AND STORAGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data processing and storage.
	 * <!-- end-model-doc -->
	 * @see #DATA_PROCESSING_AND_STORAGE_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_PROCESSING_AND_STORAGE(5, "DATA_PROCESSING_AND_STORAGE", "DATA_PROCESSING_AND_STORAGE"),

	/**
	 * The '<em><b>BUSINESS OPERATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Business operation.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_OPERATION_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_OPERATION(6, "BUSINESS_OPERATION", "BUSINESS_OPERATION"),

	/**
	 * The '<em><b>DIGITAL CONTENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digital content.
	 * <!-- end-model-doc -->
	 * @see #DIGITAL_CONTENT_VALUE
	 * @generated
	 * @ordered
	 */
	DIGITAL_CONTENT(7, "DIGITAL_CONTENT", "DIGITAL_CONTENT"),

	/**
	 * The '<em><b>CALL CENTRE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Call centre.
	 * <!-- end-model-doc -->
	 * @see #CALL_CENTRE_VALUE
	 * @generated
	 * @ordered
	 */
	CALL_CENTRE(8, "CALL_CENTRE", "CALL_CENTRE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other information technology service.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "OTHER");

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
	 * The '<em><b>CONSULTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Information technology consulting.
	 * <!-- end-model-doc -->
	 * @see #CONSULTING
	 * @model annotation="http://www.plumbline.org/label en='Consulting' zh='\u4fe1\u606f\u6280\u672f\u54a8\u8be2'"
	 * @generated
	 * @ordered
	 */
	public static final int CONSULTING_VALUE = 1;

	/**
	 * The '<em><b>DESIGN AND DEVELOPMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design and development.
	 * <!-- end-model-doc -->
	 * @see #DESIGN_AND_DEVELOPMENT
	 * @model annotation="http://www.plumbline.org/label en='Design and development' zh='\u8bbe\u8ba1\u4e0e\u5f00\u53d1'"
	 * @generated
	 * @ordered
	 */
	public static final int DESIGN_AND_DEVELOPMENT_VALUE = 2;

	/**
	 * The '<em><b>SYSTEM INTEGRATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * System integration and implementation.
	 * <!-- end-model-doc -->
	 * @see #SYSTEM_INTEGRATION
	 * @model annotation="http://www.plumbline.org/label en='System integration' zh='\u4fe1\u606f\u7cfb\u7edf\u96c6\u6210\u5b9e\u65bd'"
	 * @generated
	 * @ordered
	 */
	public static final int SYSTEM_INTEGRATION_VALUE = 3;

	/**
	 * The '<em><b>OPERATION AND MAINTENANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operation and maintenance.
	 * <!-- end-model-doc -->
	 * @see #OPERATION_AND_MAINTENANCE
	 * @model annotation="http://www.plumbline.org/label en='Operation and maintenance' zh='\u8fd0\u884c\u7ef4\u62a4'"
	 * @generated
	 * @ordered
	 */
	public static final int OPERATION_AND_MAINTENANCE_VALUE = 4;

	/**
	 * The '<em><b>DATA PROCESSING AND STORAGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data processing and storage.
	 * <!-- end-model-doc -->
	 * @see #DATA_PROCESSING_AND_STORAGE
	 * @model annotation="http://www.plumbline.org/label en='Data processing and storage' zh='\u6570\u636e\u5904\u7406\u548c\u5b58\u50a8'"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_PROCESSING_AND_STORAGE_VALUE = 5;

	/**
	 * The '<em><b>BUSINESS OPERATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Business operation.
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_OPERATION
	 * @model annotation="http://www.plumbline.org/label en='Business operation' zh='\u8fd0\u8425\u670d\u52a1'"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_OPERATION_VALUE = 6;

	/**
	 * The '<em><b>DIGITAL CONTENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digital content.
	 * <!-- end-model-doc -->
	 * @see #DIGITAL_CONTENT
	 * @model annotation="http://www.plumbline.org/label en='Digital content' zh='\u6570\u5b57\u5185\u5bb9'"
	 * @generated
	 * @ordered
	 */
	public static final int DIGITAL_CONTENT_VALUE = 7;

	/**
	 * The '<em><b>CALL CENTRE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Call centre.
	 * <!-- end-model-doc -->
	 * @see #CALL_CENTRE
	 * @model annotation="http://www.plumbline.org/label en='Call centre' zh='\u547c\u53eb\u4e2d\u5fc3'"
	 * @generated
	 * @ordered
	 */
	public static final int CALL_CENTRE_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Any other information technology service.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.plumbline.org/label en='Other' zh='\u5176\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Service Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ServiceType[] VALUES_ARRAY =
		new ServiceType[] {
			NOT_STATED,
			CONSULTING,
			DESIGN_AND_DEVELOPMENT,
			SYSTEM_INTEGRATION,
			OPERATION_AND_MAINTENANCE,
			DATA_PROCESSING_AND_STORAGE,
			BUSINESS_OPERATION,
			DIGITAL_CONTENT,
			CALL_CENTRE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Service Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ServiceType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Service Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServiceType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Service Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ServiceType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Service Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ServiceType get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case CONSULTING_VALUE: return CONSULTING;
			case DESIGN_AND_DEVELOPMENT_VALUE: return DESIGN_AND_DEVELOPMENT;
			case SYSTEM_INTEGRATION_VALUE: return SYSTEM_INTEGRATION;
			case OPERATION_AND_MAINTENANCE_VALUE: return OPERATION_AND_MAINTENANCE;
			case DATA_PROCESSING_AND_STORAGE_VALUE: return DATA_PROCESSING_AND_STORAGE;
			case BUSINESS_OPERATION_VALUE: return BUSINESS_OPERATION;
			case DIGITAL_CONTENT_VALUE: return DIGITAL_CONTENT;
			case CALL_CENTRE_VALUE: return CALL_CENTRE;
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
	private ServiceType(int value, String name, String literal) {
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
	
} //ServiceType

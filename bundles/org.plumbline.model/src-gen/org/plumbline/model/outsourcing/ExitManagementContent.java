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
 * A representation of the literals of the enumeration '<em><b>Exit Management Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Management requirements for the exit, 6.2.2 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitManagementContent()
 * @model annotation="http://www.plumbline.org/label en='Exit management content' zh='\u9000\u51fa\u7ba1\u7406\u8981\u6c42'"
 * @generated
 */
public enum ExitManagementContent implements Enumerator {
	/**
	 * The '<em><b>ROLES AND DUTIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles and duties during and after the exit, by exit condition, 6.2.2 b) 1).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_DUTIES_VALUE
	 * @generated
	 * @ordered
	 */
	ROLES_AND_DUTIES(0, "ROLES_AND_DUTIES", "ROLES_AND_DUTIES"),

	/**
	 * The '<em><b>QUALITY MAINTAINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security quality is kept up during the exit, 6.2.2 b) 2).
	 * <!-- end-model-doc -->
	 * @see #QUALITY_MAINTAINED_VALUE
	 * @generated
	 * @ordered
	 */
	QUALITY_MAINTAINED(1, "QUALITY_MAINTAINED", "QUALITY_MAINTAINED"),

	/**
	 * The '<em><b>DOCUMENTS RETURNED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All documents of the service are returned, 6.2.2 b) 3).
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS_RETURNED_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENTS_RETURNED(2, "DOCUMENTS_RETURNED", "DOCUMENTS_RETURNED"),

	/**
	 * The '<em><b>CONFIDENTIALITY AFTER TERMINATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality after termination, 6.2.2 b) 4).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY_AFTER_TERMINATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENTIALITY_AFTER_TERMINATION(3, "CONFIDENTIALITY_AFTER_TERMINATION", "CONFIDENTIALITY_AFTER_TERMINATION"),

	/**
	 * The '<em><b>DATA ERASED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Government data are effectively erased or removed, 6.2.2 b) 5).
	 * <!-- end-model-doc -->
	 * @see #DATA_ERASED_VALUE
	 * @generated
	 * @ordered
	 */
	DATA_ERASED(4, "DATA_ERASED", "DATA_ERASED"),

	/**
	 * The '<em><b>STAFF RETENTION RIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Right to go on employing the service personnel when service or agency fails, 6.2.2 b) 6).
	 * <!-- end-model-doc -->
	 * @see #STAFF_RETENTION_RIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	STAFF_RETENTION_RIGHT(5, "STAFF_RETENTION_RIGHT", "STAFF_RETENTION_RIGHT");

	/**
	 * The '<em><b>ROLES AND DUTIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles and duties during and after the exit, by exit condition, 6.2.2 b) 1).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_DUTIES
	 * @model annotation="http://www.plumbline.org/label en='Roles and duties' zh='\u9000\u51fa\u8fc7\u7a0b\u4e2d\u53ca\u9000\u51fa\u540e\u7684\u89d2\u8272\u548c\u804c\u8d23'"
	 * @generated
	 * @ordered
	 */
	public static final int ROLES_AND_DUTIES_VALUE = 0;

	/**
	 * The '<em><b>QUALITY MAINTAINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security quality is kept up during the exit, 6.2.2 b) 2).
	 * <!-- end-model-doc -->
	 * @see #QUALITY_MAINTAINED
	 * @model annotation="http://www.plumbline.org/label en='Quality maintained' zh='\u9000\u51fa\u9636\u6bb5\u5b89\u5168\u8d28\u91cf\u7ef4\u6301'"
	 * @generated
	 * @ordered
	 */
	public static final int QUALITY_MAINTAINED_VALUE = 1;

	/**
	 * The '<em><b>DOCUMENTS RETURNED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All documents of the service are returned, 6.2.2 b) 3).
	 * <!-- end-model-doc -->
	 * @see #DOCUMENTS_RETURNED
	 * @model annotation="http://www.plumbline.org/label en='Documents returned' zh='\u9000\u8fd8\u5168\u90e8\u6587\u6863'"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENTS_RETURNED_VALUE = 2;

	/**
	 * The '<em><b>CONFIDENTIALITY AFTER TERMINATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Confidentiality after termination, 6.2.2 b) 4).
	 * <!-- end-model-doc -->
	 * @see #CONFIDENTIALITY_AFTER_TERMINATION
	 * @model annotation="http://www.plumbline.org/label en='Confidentiality after termination' zh='\u5408\u540c\u7ec8\u6b62\u540e\u4fdd\u5bc6'"
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENTIALITY_AFTER_TERMINATION_VALUE = 3;

	/**
	 * The '<em><b>DATA ERASED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Government data are effectively erased or removed, 6.2.2 b) 5).
	 * <!-- end-model-doc -->
	 * @see #DATA_ERASED
	 * @model annotation="http://www.plumbline.org/label en='Data erased' zh='\u6570\u636e\u6709\u6548\u6e05\u9664\u6216\u79fb\u9664'"
	 * @generated
	 * @ordered
	 */
	public static final int DATA_ERASED_VALUE = 4;

	/**
	 * The '<em><b>STAFF RETENTION RIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Right to go on employing the service personnel when service or agency fails, 6.2.2 b) 6).
	 * <!-- end-model-doc -->
	 * @see #STAFF_RETENTION_RIGHT
	 * @model annotation="http://www.plumbline.org/label en='Staff retention right' zh='\u7a81\u53d1\u60c5\u51b5\u4e0b\u7ee7\u7eed\u96c7\u4f63\u670d\u52a1\u4eba\u5458\u7684\u6743\u5229'"
	 * @generated
	 * @ordered
	 */
	public static final int STAFF_RETENTION_RIGHT_VALUE = 5;

	/**
	 * An array of all the '<em><b>Exit Management Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExitManagementContent[] VALUES_ARRAY =
		new ExitManagementContent[] {
			ROLES_AND_DUTIES,
			QUALITY_MAINTAINED,
			DOCUMENTS_RETURNED,
			CONFIDENTIALITY_AFTER_TERMINATION,
			DATA_ERASED,
			STAFF_RETENTION_RIGHT,
		};

	/**
	 * A public read-only list of all the '<em><b>Exit Management Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExitManagementContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exit Management Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitManagementContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitManagementContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Management Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitManagementContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitManagementContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Management Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitManagementContent get(int value) {
		switch (value) {
			case ROLES_AND_DUTIES_VALUE: return ROLES_AND_DUTIES;
			case QUALITY_MAINTAINED_VALUE: return QUALITY_MAINTAINED;
			case DOCUMENTS_RETURNED_VALUE: return DOCUMENTS_RETURNED;
			case CONFIDENTIALITY_AFTER_TERMINATION_VALUE: return CONFIDENTIALITY_AFTER_TERMINATION;
			case DATA_ERASED_VALUE: return DATA_ERASED;
			case STAFF_RETENTION_RIGHT_VALUE: return STAFF_RETENTION_RIGHT;
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
	private ExitManagementContent(int value, String name, String literal) {
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
	
} //ExitManagementContent

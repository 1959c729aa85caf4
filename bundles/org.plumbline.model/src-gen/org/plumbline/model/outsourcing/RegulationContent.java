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
 * A representation of the literals of the enumeration '<em><b>Regulation Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the outsourcing security regulation contains, 5.2.2 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getRegulationContent()
 * @model annotation="http://www.plumbline.org/label en='Regulation content' zh='\u5236\u5ea6\u5185\u5bb9'"
 * @generated
 */
public enum RegulationContent implements Enumerator {
	/**
	 * The '<em><b>MANAGEMENT PROCEDURES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management procedures, 5.2.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_PROCEDURES_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGEMENT_PROCEDURES(0, "MANAGEMENT_PROCEDURES", "MANAGEMENT_PROCEDURES"),

	/**
	 * The '<em><b>ROLE OPERATING RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating rules for each role, 5.2.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #ROLE_OPERATING_RULES_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE_OPERATING_RULES(1, "ROLE_OPERATING_RULES", "ROLE_OPERATING_RULES"),

	/**
	 * The '<em><b>CONTROL AND INSPECTION RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules for risk controls, inspection and evaluation, 5.2.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #CONTROL_AND_INSPECTION_RULES_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL_AND_INSPECTION_RULES(2, "CONTROL_AND_INSPECTION_RULES", "CONTROL_AND_INSPECTION_RULES"),

	/**
	 * The '<em><b>DOCUMENT AND RECORD RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules for documents and records, 5.2.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_AND_RECORD_RULES_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT_AND_RECORD_RULES(3, "DOCUMENT_AND_RECORD_RULES", "DOCUMENT_AND_RECORD_RULES");

	/**
	 * The '<em><b>MANAGEMENT PROCEDURES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Management procedures, 5.2.2 a) 1).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_PROCEDURES
	 * @model annotation="http://www.plumbline.org/label en='Management procedures' zh='\u7ba1\u7406\u7a0b\u5e8f'"
	 * @generated
	 * @ordered
	 */
	public static final int MANAGEMENT_PROCEDURES_VALUE = 0;

	/**
	 * The '<em><b>ROLE OPERATING RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operating rules for each role, 5.2.2 a) 2).
	 * <!-- end-model-doc -->
	 * @see #ROLE_OPERATING_RULES
	 * @model annotation="http://www.plumbline.org/label en='Role operating rules' zh='\u89d2\u8272\u64cd\u4f5c\u89c4\u8303'"
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_OPERATING_RULES_VALUE = 1;

	/**
	 * The '<em><b>CONTROL AND INSPECTION RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules for risk controls, inspection and evaluation, 5.2.2 a) 3).
	 * <!-- end-model-doc -->
	 * @see #CONTROL_AND_INSPECTION_RULES
	 * @model annotation="http://www.plumbline.org/label en='Control and inspection rules' zh='\u98ce\u9669\u63a7\u5236\u63aa\u65bd\u548c\u68c0\u67e5\u8bc4\u4f30\u89c4\u8303'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_AND_INSPECTION_RULES_VALUE = 2;

	/**
	 * The '<em><b>DOCUMENT AND RECORD RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules for documents and records, 5.2.2 a) 4).
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_AND_RECORD_RULES
	 * @model annotation="http://www.plumbline.org/label en='Document and record rules' zh='\u6587\u6863\u8bb0\u5f55\u89c4\u8303'"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_AND_RECORD_RULES_VALUE = 3;

	/**
	 * An array of all the '<em><b>Regulation Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RegulationContent[] VALUES_ARRAY =
		new RegulationContent[] {
			MANAGEMENT_PROCEDURES,
			ROLE_OPERATING_RULES,
			CONTROL_AND_INSPECTION_RULES,
			DOCUMENT_AND_RECORD_RULES,
		};

	/**
	 * A public read-only list of all the '<em><b>Regulation Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RegulationContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Regulation Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Regulation Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Regulation Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationContent get(int value) {
		switch (value) {
			case MANAGEMENT_PROCEDURES_VALUE: return MANAGEMENT_PROCEDURES;
			case ROLE_OPERATING_RULES_VALUE: return ROLE_OPERATING_RULES;
			case CONTROL_AND_INSPECTION_RULES_VALUE: return CONTROL_AND_INSPECTION_RULES;
			case DOCUMENT_AND_RECORD_RULES_VALUE: return DOCUMENT_AND_RECORD_RULES;
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
	private RegulationContent(int value, String name, String literal) {
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
	
} //RegulationContent

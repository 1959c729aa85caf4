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
 * A representation of the literals of the enumeration '<em><b>Filing Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the filing contains, 6.5 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getFilingContent()
 * @model annotation="http://www.plumbline.org/label en='Filing content' zh='\u5907\u6848\u5185\u5bb9'"
 * @generated
 */
public enum FilingContent implements Enumerator {
	/**
	 * The '<em><b>DEPARTMENT NAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the department, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENT_NAME_VALUE
	 * @generated
	 * @ordered
	 */
	DEPARTMENT_NAME(0, "DEPARTMENT_NAME", "DEPARTMENT_NAME"),

	/**
	 * The '<em><b>RESPONSIBLE UNIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The responsible unit, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBLE_UNIT_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIBLE_UNIT(1, "RESPONSIBLE_UNIT", "RESPONSIBLE_UNIT"),

	/**
	 * The '<em><b>MANAGERS AND CONTACTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Managers and how to reach them, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #MANAGERS_AND_CONTACTS_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGERS_AND_CONTACTS(2, "MANAGERS_AND_CONTACTS", "MANAGERS_AND_CONTACTS"),

	/**
	 * The '<em><b>SERVICE TYPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of service, 6.5 a) 2).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_TYPE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_TYPE(3, "SERVICE_TYPE", "SERVICE_TYPE"),

	/**
	 * The '<em><b>AGENCY NAME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_NAME_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY_NAME(4, "AGENCY_NAME", "AGENCY_NAME"),

	/**
	 * The '<em><b>AGENCY SCALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_SCALE_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY_SCALE(5, "AGENCY_SCALE", "AGENCY_SCALE"),

	/**
	 * The '<em><b>AGENCY QUALIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service qualification of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_QUALIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY_QUALIFICATION(6, "AGENCY_QUALIFICATION", "AGENCY_QUALIFICATION"),

	/**
	 * The '<em><b>PROJECT LEADER AND CONTACTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader of the agency and contacts, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #PROJECT_LEADER_AND_CONTACTS_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_LEADER_AND_CONTACTS(7, "PROJECT_LEADER_AND_CONTACTS", "PROJECT_LEADER_AND_CONTACTS"),

	/**
	 * The '<em><b>RISK CONTROL DESCRIPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description of the risk controls of the management plan, 6.5 a) 4).
	 * <!-- end-model-doc -->
	 * @see #RISK_CONTROL_DESCRIPTION_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_CONTROL_DESCRIPTION(8, "RISK_CONTROL_DESCRIPTION", "RISK_CONTROL_DESCRIPTION"),

	/**
	 * The '<em><b>OTHER REQUIRED INFORMATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other information that the authority demands, 6.5 a) 5).
	 * <!-- end-model-doc -->
	 * @see #OTHER_REQUIRED_INFORMATION_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_REQUIRED_INFORMATION(9, "OTHER_REQUIRED_INFORMATION", "OTHER_REQUIRED_INFORMATION");

	/**
	 * The '<em><b>DEPARTMENT NAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the department, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #DEPARTMENT_NAME
	 * @model annotation="http://www.plumbline.org/label en='Department name' zh='\u653f\u5e9c\u90e8\u95e8\u540d\u79f0'"
	 * @generated
	 * @ordered
	 */
	public static final int DEPARTMENT_NAME_VALUE = 0;

	/**
	 * The '<em><b>RESPONSIBLE UNIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The responsible unit, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #RESPONSIBLE_UNIT
	 * @model annotation="http://www.plumbline.org/label en='Responsible unit' zh='\u8d1f\u8d23\u673a\u6784'"
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIBLE_UNIT_VALUE = 1;

	/**
	 * The '<em><b>MANAGERS AND CONTACTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Managers and how to reach them, 6.5 a) 1).
	 * <!-- end-model-doc -->
	 * @see #MANAGERS_AND_CONTACTS
	 * @model annotation="http://www.plumbline.org/label en='Managers and contacts' zh='\u7ba1\u7406\u4eba\u5458\u53ca\u5176\u8054\u7cfb\u65b9\u5f0f'"
	 * @generated
	 * @ordered
	 */
	public static final int MANAGERS_AND_CONTACTS_VALUE = 2;

	/**
	 * The '<em><b>SERVICE TYPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type of service, 6.5 a) 2).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_TYPE
	 * @model annotation="http://www.plumbline.org/label en='Service type' zh='\u4fe1\u606f\u6280\u672f\u670d\u52a1\u7c7b\u578b'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_TYPE_VALUE = 3;

	/**
	 * The '<em><b>AGENCY NAME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_NAME
	 * @model annotation="http://www.plumbline.org/label en='Agency name' zh='\u5916\u5305\u670d\u52a1\u673a\u6784\u540d\u79f0'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_NAME_VALUE = 4;

	/**
	 * The '<em><b>AGENCY SCALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_SCALE
	 * @model annotation="http://www.plumbline.org/label en='Agency scale' zh='\u5916\u5305\u670d\u52a1\u673a\u6784\u89c4\u6a21'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_SCALE_VALUE = 5;

	/**
	 * The '<em><b>AGENCY QUALIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service qualification of the agency, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_QUALIFICATION
	 * @model annotation="http://www.plumbline.org/label en='Agency qualification' zh='\u670d\u52a1\u80fd\u529b\u8d44\u8d28'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_QUALIFICATION_VALUE = 6;

	/**
	 * The '<em><b>PROJECT LEADER AND CONTACTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader of the agency and contacts, 6.5 a) 3).
	 * <!-- end-model-doc -->
	 * @see #PROJECT_LEADER_AND_CONTACTS
	 * @model annotation="http://www.plumbline.org/label en='Project leader and contacts' zh='\u9879\u76ee\u8d1f\u8d23\u4eba\u548c\u8054\u7cfb\u65b9\u5f0f'"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_LEADER_AND_CONTACTS_VALUE = 7;

	/**
	 * The '<em><b>RISK CONTROL DESCRIPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Description of the risk controls of the management plan, 6.5 a) 4).
	 * <!-- end-model-doc -->
	 * @see #RISK_CONTROL_DESCRIPTION
	 * @model annotation="http://www.plumbline.org/label en='Risk control description' zh='\u4fe1\u606f\u5b89\u5168\u98ce\u9669\u63a7\u5236\u63aa\u65bd\u8bf4\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int RISK_CONTROL_DESCRIPTION_VALUE = 8;

	/**
	 * The '<em><b>OTHER REQUIRED INFORMATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other information that the authority demands, 6.5 a) 5).
	 * <!-- end-model-doc -->
	 * @see #OTHER_REQUIRED_INFORMATION
	 * @model annotation="http://www.plumbline.org/label en='Other required information' zh='\u4e3b\u7ba1\u90e8\u95e8\u8981\u6c42\u7684\u5176\u4ed6\u4fe1\u606f'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_REQUIRED_INFORMATION_VALUE = 9;

	/**
	 * An array of all the '<em><b>Filing Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FilingContent[] VALUES_ARRAY =
		new FilingContent[] {
			DEPARTMENT_NAME,
			RESPONSIBLE_UNIT,
			MANAGERS_AND_CONTACTS,
			SERVICE_TYPE,
			AGENCY_NAME,
			AGENCY_SCALE,
			AGENCY_QUALIFICATION,
			PROJECT_LEADER_AND_CONTACTS,
			RISK_CONTROL_DESCRIPTION,
			OTHER_REQUIRED_INFORMATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Filing Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FilingContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Filing Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FilingContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Filing Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FilingContent get(int value) {
		switch (value) {
			case DEPARTMENT_NAME_VALUE: return DEPARTMENT_NAME;
			case RESPONSIBLE_UNIT_VALUE: return RESPONSIBLE_UNIT;
			case MANAGERS_AND_CONTACTS_VALUE: return MANAGERS_AND_CONTACTS;
			case SERVICE_TYPE_VALUE: return SERVICE_TYPE;
			case AGENCY_NAME_VALUE: return AGENCY_NAME;
			case AGENCY_SCALE_VALUE: return AGENCY_SCALE;
			case AGENCY_QUALIFICATION_VALUE: return AGENCY_QUALIFICATION;
			case PROJECT_LEADER_AND_CONTACTS_VALUE: return PROJECT_LEADER_AND_CONTACTS;
			case RISK_CONTROL_DESCRIPTION_VALUE: return RISK_CONTROL_DESCRIPTION;
			case OTHER_REQUIRED_INFORMATION_VALUE: return OTHER_REQUIRED_INFORMATION;
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
	private FilingContent(int value, String name, String literal) {
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
	
} //FilingContent

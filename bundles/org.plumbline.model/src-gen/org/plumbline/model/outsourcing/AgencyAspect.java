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
 * A representation of the literals of the enumeration '<em><b>Agency Aspect</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a check of an agency looks at, 6.1 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getAgencyAspect()
 * @model annotation="http://www.plumbline.org/label en='Agency aspect' zh='\u673a\u6784\u6838\u67e5\u4e8b\u9879'"
 * @generated
 */
public enum AgencyAspect implements Enumerator {
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
	 * The '<em><b>LEGAL PERSON CRIMINAL RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The legal person has no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #LEGAL_PERSON_CRIMINAL_RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	LEGAL_PERSON_CRIMINAL_RECORD(1, "LEGAL_PERSON_CRIMINAL_RECORD", "LEGAL_PERSON_CRIMINAL_RECORD"),

	/**
	 * The '<em><b>BUSINESS STAFF CRIMINAL RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main business staff have no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_STAFF_CRIMINAL_RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	BUSINESS_STAFF_CRIMINAL_RECORD(2, "BUSINESS_STAFF_CRIMINAL_RECORD", "BUSINESS_STAFF_CRIMINAL_RECORD"),

	/**
	 * The '<em><b>TECHNICAL STAFF CRIMINAL RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main technical staff have no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_STAFF_CRIMINAL_RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_STAFF_CRIMINAL_RECORD(3, "TECHNICAL_STAFF_CRIMINAL_RECORD", "TECHNICAL_STAFF_CRIMINAL_RECORD"),

	/**
	 * The '<em><b>SECURITY MANAGEMENT OPERATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information security management runs well, 6.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_MANAGEMENT_OPERATION_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_MANAGEMENT_OPERATION(4, "SECURITY_MANAGEMENT_OPERATION", "SECURITY_MANAGEMENT_OPERATION"),

	/**
	 * The '<em><b>TECHNICAL CAPABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical capability for the service, 6.1 b) 6).
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_CAPABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_CAPABILITY(5, "TECHNICAL_CAPABILITY", "TECHNICAL_CAPABILITY"),

	/**
	 * The '<em><b>FINANCIAL CAPABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial capability for the service, 6.1 b) 6).
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_CAPABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	FINANCIAL_CAPABILITY(6, "FINANCIAL_CAPABILITY", "FINANCIAL_CAPABILITY"),

	/**
	 * The '<em><b>NATIONAL SECURITY THREAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to national security, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SECURITY_THREAT_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL_SECURITY_THREAT(7, "NATIONAL_SECURITY_THREAT", "NATIONAL_SECURITY_THREAT"),

	/**
	 * The '<em><b>SOCIAL ORDER THREAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to social order, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_ORDER_THREAT_VALUE
	 * @generated
	 * @ordered
	 */
	SOCIAL_ORDER_THREAT(8, "SOCIAL_ORDER_THREAT", "SOCIAL_ORDER_THREAT"),

	/**
	 * The '<em><b>PUBLIC INTEREST THREAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to the public interest, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_INTEREST_THREAT_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_INTEREST_THREAT(9, "PUBLIC_INTEREST_THREAT", "PUBLIC_INTEREST_THREAT"),

	/**
	 * The '<em><b>BACKGROUND REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security review of the agency's background, 6.1 b) 8).
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	BACKGROUND_REVIEW(10, "BACKGROUND_REVIEW", "BACKGROUND_REVIEW");

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
	 * The '<em><b>LEGAL PERSON CRIMINAL RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The legal person has no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #LEGAL_PERSON_CRIMINAL_RECORD
	 * @model annotation="http://www.plumbline.org/label en='No criminal record of the legal person' zh='\u6cd5\u4eba\u65e0\u72af\u7f6a\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int LEGAL_PERSON_CRIMINAL_RECORD_VALUE = 1;

	/**
	 * The '<em><b>BUSINESS STAFF CRIMINAL RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main business staff have no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #BUSINESS_STAFF_CRIMINAL_RECORD
	 * @model annotation="http://www.plumbline.org/label en='No criminal record of the main business staff' zh='\u4e3b\u8981\u4e1a\u52a1\u4eba\u5458\u65e0\u72af\u7f6a\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int BUSINESS_STAFF_CRIMINAL_RECORD_VALUE = 2;

	/**
	 * The '<em><b>TECHNICAL STAFF CRIMINAL RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The main technical staff have no criminal record, 6.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_STAFF_CRIMINAL_RECORD
	 * @model annotation="http://www.plumbline.org/label en='No criminal record of the main technical staff' zh='\u4e3b\u8981\u6280\u672f\u4eba\u5458\u65e0\u72af\u7f6a\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_STAFF_CRIMINAL_RECORD_VALUE = 3;

	/**
	 * The '<em><b>SECURITY MANAGEMENT OPERATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The information security management runs well, 6.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_MANAGEMENT_OPERATION
	 * @model annotation="http://www.plumbline.org/label en='Security management in operation' zh='\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u4f53\u5236\u8fd0\u884c'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_MANAGEMENT_OPERATION_VALUE = 4;

	/**
	 * The '<em><b>TECHNICAL CAPABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technical capability for the service, 6.1 b) 6).
	 * <!-- end-model-doc -->
	 * @see #TECHNICAL_CAPABILITY
	 * @model annotation="http://www.plumbline.org/label en='Technical capability' zh='\u6280\u672f\u80fd\u529b'"
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_CAPABILITY_VALUE = 5;

	/**
	 * The '<em><b>FINANCIAL CAPABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Financial capability for the service, 6.1 b) 6).
	 * <!-- end-model-doc -->
	 * @see #FINANCIAL_CAPABILITY
	 * @model annotation="http://www.plumbline.org/label en='Financial capability' zh='\u8d22\u52a1\u80fd\u529b'"
	 * @generated
	 * @ordered
	 */
	public static final int FINANCIAL_CAPABILITY_VALUE = 6;

	/**
	 * The '<em><b>NATIONAL SECURITY THREAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to national security, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SECURITY_THREAT
	 * @model annotation="http://www.plumbline.org/label en='No threat to national security' zh='\u5bf9\u56fd\u5bb6\u5b89\u5168\u65e0\u5a01\u80c1'"
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_SECURITY_THREAT_VALUE = 7;

	/**
	 * The '<em><b>SOCIAL ORDER THREAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to social order, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #SOCIAL_ORDER_THREAT
	 * @model annotation="http://www.plumbline.org/label en='No threat to social order' zh='\u5bf9\u793e\u4f1a\u79e9\u5e8f\u65e0\u5a01\u80c1'"
	 * @generated
	 * @ordered
	 */
	public static final int SOCIAL_ORDER_THREAT_VALUE = 8;

	/**
	 * The '<em><b>PUBLIC INTEREST THREAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No threat to the public interest, 6.1 b) 7).
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_INTEREST_THREAT
	 * @model annotation="http://www.plumbline.org/label en='No threat to the public interest' zh='\u5bf9\u516c\u5171\u5229\u76ca\u65e0\u5a01\u80c1'"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_INTEREST_THREAT_VALUE = 9;

	/**
	 * The '<em><b>BACKGROUND REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security review of the agency's background, 6.1 b) 8).
	 * <!-- end-model-doc -->
	 * @see #BACKGROUND_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Background review' zh='\u80cc\u666f\u5b89\u5168\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int BACKGROUND_REVIEW_VALUE = 10;

	/**
	 * An array of all the '<em><b>Agency Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AgencyAspect[] VALUES_ARRAY =
		new AgencyAspect[] {
			NOT_STATED,
			LEGAL_PERSON_CRIMINAL_RECORD,
			BUSINESS_STAFF_CRIMINAL_RECORD,
			TECHNICAL_STAFF_CRIMINAL_RECORD,
			SECURITY_MANAGEMENT_OPERATION,
			TECHNICAL_CAPABILITY,
			FINANCIAL_CAPABILITY,
			NATIONAL_SECURITY_THREAT,
			SOCIAL_ORDER_THREAT,
			PUBLIC_INTEREST_THREAT,
			BACKGROUND_REVIEW,
		};

	/**
	 * A public read-only list of all the '<em><b>Agency Aspect</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AgencyAspect> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Agency Aspect</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgencyAspect get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgencyAspect result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agency Aspect</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgencyAspect getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgencyAspect result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Agency Aspect</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgencyAspect get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case LEGAL_PERSON_CRIMINAL_RECORD_VALUE: return LEGAL_PERSON_CRIMINAL_RECORD;
			case BUSINESS_STAFF_CRIMINAL_RECORD_VALUE: return BUSINESS_STAFF_CRIMINAL_RECORD;
			case TECHNICAL_STAFF_CRIMINAL_RECORD_VALUE: return TECHNICAL_STAFF_CRIMINAL_RECORD;
			case SECURITY_MANAGEMENT_OPERATION_VALUE: return SECURITY_MANAGEMENT_OPERATION;
			case TECHNICAL_CAPABILITY_VALUE: return TECHNICAL_CAPABILITY;
			case FINANCIAL_CAPABILITY_VALUE: return FINANCIAL_CAPABILITY;
			case NATIONAL_SECURITY_THREAT_VALUE: return NATIONAL_SECURITY_THREAT;
			case SOCIAL_ORDER_THREAT_VALUE: return SOCIAL_ORDER_THREAT;
			case PUBLIC_INTEREST_THREAT_VALUE: return PUBLIC_INTEREST_THREAT;
			case BACKGROUND_REVIEW_VALUE: return BACKGROUND_REVIEW;
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
	private AgencyAspect(int value, String name, String literal) {
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
	
} //AgencyAspect

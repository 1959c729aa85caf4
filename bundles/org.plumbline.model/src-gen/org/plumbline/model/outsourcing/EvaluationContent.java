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
 * A representation of the literals of the enumeration '<em><b>Evaluation Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an evaluation of the running service looks at, 7.1 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvaluationContent()
 * @model annotation="http://www.plumbline.org/label en='Evaluation content' zh='\u8bc4\u4f30\u5185\u5bb9'"
 * @generated
 */
public enum EvaluationContent implements Enumerator {
	/**
	 * The '<em><b>NEW VULNERABILITIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New vulnerabilities of organisation, personnel and data management, 7.1 b) 1).
	 * <!-- end-model-doc -->
	 * @see #NEW_VULNERABILITIES_VALUE
	 * @generated
	 * @ordered
	 */
	NEW_VULNERABILITIES(0, "NEW_VULNERABILITIES", "NEW_VULNERABILITIES"),

	/**
	 * The '<em><b>AGENCY AND PERSONNEL RELIABILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security and reliability of agency and personnel, 7.1 b) 2).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_AND_PERSONNEL_RELIABILITY_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY_AND_PERSONNEL_RELIABILITY(1, "AGENCY_AND_PERSONNEL_RELIABILITY", "AGENCY_AND_PERSONNEL_RELIABILITY"),

	/**
	 * The '<em><b>NEW THREATS FROM SERVICE CHANGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New threats from changes of service type, mode or product, 7.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #NEW_THREATS_FROM_SERVICE_CHANGES_VALUE
	 * @generated
	 * @ordered
	 */
	NEW_THREATS_FROM_SERVICE_CHANGES(2, "NEW_THREATS_FROM_SERVICE_CHANGES", "NEW_THREATS_FROM_SERVICE_CHANGES"),

	/**
	 * The '<em><b>NEW IMPACTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New impacts of vulnerabilities that may be exploited, 7.1 b) 4).
	 * <!-- end-model-doc -->
	 * @see #NEW_IMPACTS_VALUE
	 * @generated
	 * @ordered
	 */
	NEW_IMPACTS(3, "NEW_IMPACTS", "NEW_IMPACTS"),

	/**
	 * The '<em><b>INCIDENT READINESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readiness to deal with incidents, 7.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_READINESS_VALUE
	 * @generated
	 * @ordered
	 */
	INCIDENT_READINESS(4, "INCIDENT_READINESS", "INCIDENT_READINESS");

	/**
	 * The '<em><b>NEW VULNERABILITIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New vulnerabilities of organisation, personnel and data management, 7.1 b) 1).
	 * <!-- end-model-doc -->
	 * @see #NEW_VULNERABILITIES
	 * @model annotation="http://www.plumbline.org/label en='New vulnerabilities' zh='\u7ec4\u7ec7\u3001\u4eba\u5458\u3001\u6570\u636e\u7ba1\u7406\u7b49\u7684\u65b0\u8106\u5f31\u6027'"
	 * @generated
	 * @ordered
	 */
	public static final int NEW_VULNERABILITIES_VALUE = 0;

	/**
	 * The '<em><b>AGENCY AND PERSONNEL RELIABILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security and reliability of agency and personnel, 7.1 b) 2).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_AND_PERSONNEL_RELIABILITY
	 * @model annotation="http://www.plumbline.org/label en='Agency and personnel reliability' zh='\u673a\u6784\u548c\u4eba\u5458\u7684\u5b89\u5168\u6027\u548c\u53ef\u9760\u6027'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_AND_PERSONNEL_RELIABILITY_VALUE = 1;

	/**
	 * The '<em><b>NEW THREATS FROM SERVICE CHANGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New threats from changes of service type, mode or product, 7.1 b) 3).
	 * <!-- end-model-doc -->
	 * @see #NEW_THREATS_FROM_SERVICE_CHANGES
	 * @model annotation="http://www.plumbline.org/label en='New threats from service changes' zh='\u670d\u52a1\u7c7b\u578b\u3001\u65b9\u5f0f\u3001\u4ea7\u54c1\u8c03\u6574\u9020\u6210\u7684\u65b0\u5a01\u80c1'"
	 * @generated
	 * @ordered
	 */
	public static final int NEW_THREATS_FROM_SERVICE_CHANGES_VALUE = 2;

	/**
	 * The '<em><b>NEW IMPACTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * New impacts of vulnerabilities that may be exploited, 7.1 b) 4).
	 * <!-- end-model-doc -->
	 * @see #NEW_IMPACTS
	 * @model annotation="http://www.plumbline.org/label en='New impacts' zh='\u53ef\u80fd\u88ab\u5229\u7528\u7684\u8106\u5f31\u6027\u5e26\u6765\u7684\u65b0\u5f71\u54cd'"
	 * @generated
	 * @ordered
	 */
	public static final int NEW_IMPACTS_VALUE = 3;

	/**
	 * The '<em><b>INCIDENT READINESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Readiness to deal with incidents, 7.1 b) 5).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_READINESS
	 * @model annotation="http://www.plumbline.org/label en='Incident readiness' zh='\u5b89\u5168\u4e8b\u4ef6\u5904\u7f6e\u51c6\u5907'"
	 * @generated
	 * @ordered
	 */
	public static final int INCIDENT_READINESS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Evaluation Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvaluationContent[] VALUES_ARRAY =
		new EvaluationContent[] {
			NEW_VULNERABILITIES,
			AGENCY_AND_PERSONNEL_RELIABILITY,
			NEW_THREATS_FROM_SERVICE_CHANGES,
			NEW_IMPACTS,
			INCIDENT_READINESS,
		};

	/**
	 * A public read-only list of all the '<em><b>Evaluation Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvaluationContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evaluation Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvaluationContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evaluation Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvaluationContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evaluation Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvaluationContent get(int value) {
		switch (value) {
			case NEW_VULNERABILITIES_VALUE: return NEW_VULNERABILITIES;
			case AGENCY_AND_PERSONNEL_RELIABILITY_VALUE: return AGENCY_AND_PERSONNEL_RELIABILITY;
			case NEW_THREATS_FROM_SERVICE_CHANGES_VALUE: return NEW_THREATS_FROM_SERVICE_CHANGES;
			case NEW_IMPACTS_VALUE: return NEW_IMPACTS;
			case INCIDENT_READINESS_VALUE: return INCIDENT_READINESS;
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
	private EvaluationContent(int value, String name, String literal) {
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
	
} //EvaluationContent

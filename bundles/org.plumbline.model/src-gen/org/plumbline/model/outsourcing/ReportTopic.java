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
 * A representation of the literals of the enumeration '<em><b>Report Topic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a report to the supervising leader is about.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getReportTopic()
 * @model annotation="http://www.plumbline.org/label en='Report topic' zh='\u62a5\u544a\u5185\u5bb9'"
 * @generated
 */
public enum ReportTopic implements Enumerator {
	/**
	 * The '<em><b>MANAGEMENT STATUS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of outsourcing security management, 4.2.3 a), 5.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_STATUS_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGEMENT_STATUS(0, "MANAGEMENT_STATUS", "MANAGEMENT_STATUS"),

	/**
	 * The '<em><b>SERVICE EXECUTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How securely the service is carried out, 4.2.3 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_EXECUTION_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_EXECUTION(1, "SERVICE_EXECUTION", "SERVICE_EXECUTION"),

	/**
	 * The '<em><b>SECURITY PROBLEMS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security problems found, A.6 d).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_PROBLEMS_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_PROBLEMS(2, "SECURITY_PROBLEMS", "SECURITY_PROBLEMS"),

	/**
	 * The '<em><b>EXIT PROCESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Course of the exit, 8.2 d).
	 * <!-- end-model-doc -->
	 * @see #EXIT_PROCESS_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT_PROCESS(3, "EXIT_PROCESS", "EXIT_PROCESS"),

	/**
	 * The '<em><b>EXIT RESULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result of the exit, 8.2 d).
	 * <!-- end-model-doc -->
	 * @see #EXIT_RESULT_VALUE
	 * @generated
	 * @ordered
	 */
	EXIT_RESULT(4, "EXIT_RESULT", "EXIT_RESULT");

	/**
	 * The '<em><b>MANAGEMENT STATUS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of outsourcing security management, 4.2.3 a), 5.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_STATUS
	 * @model annotation="http://www.plumbline.org/label en='Management status' zh='\u5916\u5305\u4fe1\u606f\u5b89\u5168\u7ba1\u7406\u60c5\u51b5'"
	 * @generated
	 * @ordered
	 */
	public static final int MANAGEMENT_STATUS_VALUE = 0;

	/**
	 * The '<em><b>SERVICE EXECUTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How securely the service is carried out, 4.2.3 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_EXECUTION
	 * @model annotation="http://www.plumbline.org/label en='Service execution' zh='\u4fe1\u606f\u6280\u672f\u670d\u52a1\u5b89\u5168\u6267\u884c\u60c5\u51b5'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_EXECUTION_VALUE = 1;

	/**
	 * The '<em><b>SECURITY PROBLEMS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security problems found, A.6 d).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_PROBLEMS
	 * @model annotation="http://www.plumbline.org/label en='Security problems' zh='\u53d1\u73b0\u7684\u5b89\u5168\u95ee\u9898'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_PROBLEMS_VALUE = 2;

	/**
	 * The '<em><b>EXIT PROCESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Course of the exit, 8.2 d).
	 * <!-- end-model-doc -->
	 * @see #EXIT_PROCESS
	 * @model annotation="http://www.plumbline.org/label en='Exit process' zh='\u9000\u51fa\u6267\u884c\u8fc7\u7a0b'"
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_PROCESS_VALUE = 3;

	/**
	 * The '<em><b>EXIT RESULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Result of the exit, 8.2 d).
	 * <!-- end-model-doc -->
	 * @see #EXIT_RESULT
	 * @model annotation="http://www.plumbline.org/label en='Exit result' zh='\u9000\u51fa\u7ed3\u679c'"
	 * @generated
	 * @ordered
	 */
	public static final int EXIT_RESULT_VALUE = 4;

	/**
	 * An array of all the '<em><b>Report Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ReportTopic[] VALUES_ARRAY =
		new ReportTopic[] {
			MANAGEMENT_STATUS,
			SERVICE_EXECUTION,
			SECURITY_PROBLEMS,
			EXIT_PROCESS,
			EXIT_RESULT,
		};

	/**
	 * A public read-only list of all the '<em><b>Report Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ReportTopic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Report Topic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportTopic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReportTopic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Report Topic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportTopic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ReportTopic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Report Topic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ReportTopic get(int value) {
		switch (value) {
			case MANAGEMENT_STATUS_VALUE: return MANAGEMENT_STATUS;
			case SERVICE_EXECUTION_VALUE: return SERVICE_EXECUTION;
			case SECURITY_PROBLEMS_VALUE: return SECURITY_PROBLEMS;
			case EXIT_PROCESS_VALUE: return EXIT_PROCESS;
			case EXIT_RESULT_VALUE: return EXIT_RESULT;
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
	private ReportTopic(int value, String name, String literal) {
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
	
} //ReportTopic

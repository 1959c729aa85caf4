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
 * A representation of the literals of the enumeration '<em><b>Period Subject</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a period or time limit of the project is stated for.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPeriodSubject()
 * @model annotation="http://www.plumbline.org/label en='Period subject' zh='\u5468\u671f\u4e8b\u9879'"
 * @generated
 */
public enum PeriodSubject implements Enumerator {
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
	 * The '<em><b>POLICY REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the policy, 5.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #POLICY_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	POLICY_REVIEW(1, "POLICY_REVIEW", "POLICY_REVIEW"),

	/**
	 * The '<em><b>REGULATION REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the regulation, 4.2.2 c) 1), 5.2.2 b).
	 * <!-- end-model-doc -->
	 * @see #REGULATION_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	REGULATION_REVIEW(2, "REGULATION_REVIEW", "REGULATION_REVIEW"),

	/**
	 * The '<em><b>REPORTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reports to the supervising leader, 4.2.3 a), 5.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #REPORTING_VALUE
	 * @generated
	 * @ordered
	 */
	REPORTING(3, "REPORTING", "REPORTING"),

	/**
	 * The '<em><b>SERVICE EVALUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluation of the running service, 7.1 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_EVALUATION(4, "SERVICE_EVALUATION", "SERVICE_EVALUATION"),

	/**
	 * The '<em><b>MANAGEMENT AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of the management of outsourcing, 7.1 c).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	MANAGEMENT_AUDIT(5, "MANAGEMENT_AUDIT", "MANAGEMENT_AUDIT"),

	/**
	 * The '<em><b>RECOVERY TEST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery tests of backups, A.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_TEST_VALUE
	 * @generated
	 * @ordered
	 */
	RECOVERY_TEST(6, "RECOVERY_TEST", "RECOVERY_TEST"),

	/**
	 * The '<em><b>PERSONNEL ACTIVITY AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of personnel activity, A.2.5 a).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_ACTIVITY_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNEL_ACTIVITY_AUDIT(7, "PERSONNEL_ACTIVITY_AUDIT", "PERSONNEL_ACTIVITY_AUDIT"),

	/**
	 * The '<em><b>AUDIT RECORD REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of audit records, A.2.5 d).
	 * <!-- end-model-doc -->
	 * @see #AUDIT_RECORD_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIT_RECORD_REVIEW(8, "AUDIT_RECORD_REVIEW", "AUDIT_RECORD_REVIEW"),

	/**
	 * The '<em><b>PERSONNEL TRAINING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training of service personnel, A.3 c).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_TRAINING_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNEL_TRAINING(9, "PERSONNEL_TRAINING", "PERSONNEL_TRAINING"),

	/**
	 * The '<em><b>ACCESS LOG REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of access logs, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_LOG_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESS_LOG_REVIEW(10, "ACCESS_LOG_REVIEW", "ACCESS_LOG_REVIEW"),

	/**
	 * The '<em><b>FILING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed for the filing after signing, 6.5 a).
	 * <!-- end-model-doc -->
	 * @see #FILING_VALUE
	 * @generated
	 * @ordered
	 */
	FILING(11, "FILING", "FILING"),

	/**
	 * The '<em><b>FILING AMENDMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to amend the filing after a change, 6.5 b).
	 * <!-- end-model-doc -->
	 * @see #FILING_AMENDMENT_VALUE
	 * @generated
	 * @ordered
	 */
	FILING_AMENDMENT(12, "FILING_AMENDMENT", "FILING_AMENDMENT"),

	/**
	 * The '<em><b>CLAUSE REVISION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to revise the security clauses after a change, 6.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #CLAUSE_REVISION_VALUE
	 * @generated
	 * @ordered
	 */
	CLAUSE_REVISION(13, "CLAUSE_REVISION", "CLAUSE_REVISION"),

	/**
	 * The '<em><b>ACCOUNT REVOCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to revoke an account after its holder left, A.4 b).
	 * <!-- end-model-doc -->
	 * @see #ACCOUNT_REVOCATION_VALUE
	 * @generated
	 * @ordered
	 */
	ACCOUNT_REVOCATION(14, "ACCOUNT_REVOCATION", "ACCOUNT_REVOCATION"),

	/**
	 * The '<em><b>PROBLEM ANALYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to analyse and report problems of a delivery, 7.2 b).
	 * <!-- end-model-doc -->
	 * @see #PROBLEM_ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	PROBLEM_ANALYSIS(15, "PROBLEM_ANALYSIS", "PROBLEM_ANALYSIS"),

	/**
	 * The '<em><b>LONG TERM EMPLOYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest term of an employment contract that counts as long-term, 6.1 c) 6).
	 * <!-- end-model-doc -->
	 * @see #LONG_TERM_EMPLOYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	LONG_TERM_EMPLOYMENT(16, "LONG_TERM_EMPLOYMENT", "LONG_TERM_EMPLOYMENT");

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
	 * The '<em><b>POLICY REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the policy, 5.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #POLICY_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Policy review' zh='\u7b56\u7565\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int POLICY_REVIEW_VALUE = 1;

	/**
	 * The '<em><b>REGULATION REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of the regulation, 4.2.2 c) 1), 5.2.2 b).
	 * <!-- end-model-doc -->
	 * @see #REGULATION_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Regulation review' zh='\u5236\u5ea6\u8bc4\u5ba1'"
	 * @generated
	 * @ordered
	 */
	public static final int REGULATION_REVIEW_VALUE = 2;

	/**
	 * The '<em><b>REPORTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reports to the supervising leader, 4.2.3 a), 5.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #REPORTING
	 * @model annotation="http://www.plumbline.org/label en='Reporting' zh='\u5411\u4e3b\u7ba1\u9886\u5bfc\u62a5\u544a'"
	 * @generated
	 * @ordered
	 */
	public static final int REPORTING_VALUE = 3;

	/**
	 * The '<em><b>SERVICE EVALUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluation of the running service, 7.1 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_EVALUATION
	 * @model annotation="http://www.plumbline.org/label en='Service evaluation' zh='\u670d\u52a1\u5b89\u5168\u8bc4\u4f30'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_EVALUATION_VALUE = 4;

	/**
	 * The '<em><b>MANAGEMENT AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of the management of outsourcing, 7.1 c).
	 * <!-- end-model-doc -->
	 * @see #MANAGEMENT_AUDIT
	 * @model annotation="http://www.plumbline.org/label en='Management audit' zh='\u7ba1\u7406\u884c\u4e3a\u5ba1\u8ba1'"
	 * @generated
	 * @ordered
	 */
	public static final int MANAGEMENT_AUDIT_VALUE = 5;

	/**
	 * The '<em><b>RECOVERY TEST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recovery tests of backups, A.2.2 c).
	 * <!-- end-model-doc -->
	 * @see #RECOVERY_TEST
	 * @model annotation="http://www.plumbline.org/label en='Recovery test' zh='\u5907\u4efd\u6062\u590d\u6d4b\u8bd5'"
	 * @generated
	 * @ordered
	 */
	public static final int RECOVERY_TEST_VALUE = 6;

	/**
	 * The '<em><b>PERSONNEL ACTIVITY AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit of personnel activity, A.2.5 a).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_ACTIVITY_AUDIT
	 * @model annotation="http://www.plumbline.org/label en='Personnel activity audit' zh='\u670d\u52a1\u4eba\u5458\u6d3b\u52a8\u5ba1\u8ba1'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNEL_ACTIVITY_AUDIT_VALUE = 7;

	/**
	 * The '<em><b>AUDIT RECORD REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of audit records, A.2.5 d).
	 * <!-- end-model-doc -->
	 * @see #AUDIT_RECORD_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Audit record review' zh='\u5ba1\u8ba1\u8bb0\u5f55\u590d\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int AUDIT_RECORD_REVIEW_VALUE = 8;

	/**
	 * The '<em><b>PERSONNEL TRAINING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Training of service personnel, A.3 c).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_TRAINING
	 * @model annotation="http://www.plumbline.org/label en='Personnel training' zh='\u670d\u52a1\u4eba\u5458\u57f9\u8bad'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNEL_TRAINING_VALUE = 9;

	/**
	 * The '<em><b>ACCESS LOG REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Review of access logs, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_LOG_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Access log review' zh='\u8bbf\u95ee\u65e5\u5fd7\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCESS_LOG_REVIEW_VALUE = 10;

	/**
	 * The '<em><b>FILING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed for the filing after signing, 6.5 a).
	 * <!-- end-model-doc -->
	 * @see #FILING
	 * @model annotation="http://www.plumbline.org/label en='Time allowed for the filing' zh='\u5907\u6848\u65f6\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int FILING_VALUE = 11;

	/**
	 * The '<em><b>FILING AMENDMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to amend the filing after a change, 6.5 b).
	 * <!-- end-model-doc -->
	 * @see #FILING_AMENDMENT
	 * @model annotation="http://www.plumbline.org/label en='Time allowed to amend the filing' zh='\u5907\u6848\u8c03\u6574\u65f6\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int FILING_AMENDMENT_VALUE = 12;

	/**
	 * The '<em><b>CLAUSE REVISION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to revise the security clauses after a change, 6.2.1 b).
	 * <!-- end-model-doc -->
	 * @see #CLAUSE_REVISION
	 * @model annotation="http://www.plumbline.org/label en='Time allowed to revise the clauses' zh='\u6761\u6b3e\u4fee\u8ba2\u65f6\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int CLAUSE_REVISION_VALUE = 13;

	/**
	 * The '<em><b>ACCOUNT REVOCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to revoke an account after its holder left, A.4 b).
	 * <!-- end-model-doc -->
	 * @see #ACCOUNT_REVOCATION
	 * @model annotation="http://www.plumbline.org/label en='Time allowed to revoke accounts' zh='\u8d26\u6237\u6ce8\u9500\u65f6\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCOUNT_REVOCATION_VALUE = 14;

	/**
	 * The '<em><b>PROBLEM ANALYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allowed to analyse and report problems of a delivery, 7.2 b).
	 * <!-- end-model-doc -->
	 * @see #PROBLEM_ANALYSIS
	 * @model annotation="http://www.plumbline.org/label en='Time allowed to analyse problems' zh='\u95ee\u9898\u5206\u6790\u65f6\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int PROBLEM_ANALYSIS_VALUE = 15;

	/**
	 * The '<em><b>LONG TERM EMPLOYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest term of an employment contract that counts as long-term, 6.1 c) 6).
	 * <!-- end-model-doc -->
	 * @see #LONG_TERM_EMPLOYMENT
	 * @model annotation="http://www.plumbline.org/label en='Shortest long-term employment' zh='\u957f\u671f\u52b3\u52a8\u5408\u540c\u6700\u77ed\u671f\u9650'"
	 * @generated
	 * @ordered
	 */
	public static final int LONG_TERM_EMPLOYMENT_VALUE = 16;

	/**
	 * An array of all the '<em><b>Period Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PeriodSubject[] VALUES_ARRAY =
		new PeriodSubject[] {
			NOT_STATED,
			POLICY_REVIEW,
			REGULATION_REVIEW,
			REPORTING,
			SERVICE_EVALUATION,
			MANAGEMENT_AUDIT,
			RECOVERY_TEST,
			PERSONNEL_ACTIVITY_AUDIT,
			AUDIT_RECORD_REVIEW,
			PERSONNEL_TRAINING,
			ACCESS_LOG_REVIEW,
			FILING,
			FILING_AMENDMENT,
			CLAUSE_REVISION,
			ACCOUNT_REVOCATION,
			PROBLEM_ANALYSIS,
			LONG_TERM_EMPLOYMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Period Subject</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PeriodSubject> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Period Subject</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeriodSubject get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PeriodSubject result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Period Subject</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeriodSubject getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PeriodSubject result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Period Subject</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PeriodSubject get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case POLICY_REVIEW_VALUE: return POLICY_REVIEW;
			case REGULATION_REVIEW_VALUE: return REGULATION_REVIEW;
			case REPORTING_VALUE: return REPORTING;
			case SERVICE_EVALUATION_VALUE: return SERVICE_EVALUATION;
			case MANAGEMENT_AUDIT_VALUE: return MANAGEMENT_AUDIT;
			case RECOVERY_TEST_VALUE: return RECOVERY_TEST;
			case PERSONNEL_ACTIVITY_AUDIT_VALUE: return PERSONNEL_ACTIVITY_AUDIT;
			case AUDIT_RECORD_REVIEW_VALUE: return AUDIT_RECORD_REVIEW;
			case PERSONNEL_TRAINING_VALUE: return PERSONNEL_TRAINING;
			case ACCESS_LOG_REVIEW_VALUE: return ACCESS_LOG_REVIEW;
			case FILING_VALUE: return FILING;
			case FILING_AMENDMENT_VALUE: return FILING_AMENDMENT;
			case CLAUSE_REVISION_VALUE: return CLAUSE_REVISION;
			case ACCOUNT_REVOCATION_VALUE: return ACCOUNT_REVOCATION;
			case PROBLEM_ANALYSIS_VALUE: return PROBLEM_ANALYSIS;
			case LONG_TERM_EMPLOYMENT_VALUE: return LONG_TERM_EMPLOYMENT;
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
	private PeriodSubject(int value, String name, String literal) {
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
	
} //PeriodSubject

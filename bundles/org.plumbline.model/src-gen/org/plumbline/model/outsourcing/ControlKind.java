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
 * A representation of the literals of the enumeration '<em><b>Control Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Measures that a clause asks to be in place.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getControlKind()
 * @model annotation="http://www.plumbline.org/label en='Control kind' zh='\u63a7\u5236\u63aa\u65bd\u7c7b\u522b'"
 * @generated
 */
public enum ControlKind implements Enumerator {
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
	 * The '<em><b>BACKUP MEDIA PROTECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backups are kept on reliable media, A.2.2 b).
	 * <!-- end-model-doc -->
	 * @see #BACKUP_MEDIA_PROTECTION_VALUE
	 * @generated
	 * @ordered
	 */
	BACKUP_MEDIA_PROTECTION(1, "BACKUP_MEDIA_PROTECTION", "BACKUP_MEDIA_PROTECTION"),

	/**
	 * The '<em><b>NETWORK CONFIGURATION REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network configuration that the service brings is looked at, A.2.3 a).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_CONFIGURATION_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_CONFIGURATION_REVIEW(2, "NETWORK_CONFIGURATION_REVIEW", "NETWORK_CONFIGURATION_REVIEW"),

	/**
	 * The '<em><b>REMOTE ACCESS CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls on remote access from outside, A.2.3 b), A.4 d).
	 * <!-- end-model-doc -->
	 * @see #REMOTE_ACCESS_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	REMOTE_ACCESS_CONTROL(3, "REMOTE_ACCESS_CONTROL", "REMOTE_ACCESS_CONTROL"),

	/**
	 * The '<em><b>ADDITIONAL CONTROL ASSESSMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The need of additional network controls is assessed, A.2.3 c).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_CONTROL_ASSESSMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_CONTROL_ASSESSMENT(4, "ADDITIONAL_CONTROL_ASSESSMENT", "ADDITIONAL_CONTROL_ASSESSMENT"),

	/**
	 * The '<em><b>NETWORK ADMISSION CONTROL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised connection to the network is prevented, A.2.3 d).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_ADMISSION_CONTROL_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_ADMISSION_CONTROL(5, "NETWORK_ADMISSION_CONTROL", "NETWORK_ADMISSION_CONTROL"),

	/**
	 * The '<em><b>MEDIA PHYSICAL PROTECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media are kept in a physically safe place, A.2.4 a).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_PHYSICAL_PROTECTION_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA_PHYSICAL_PROTECTION(6, "MEDIA_PHYSICAL_PROTECTION", "MEDIA_PHYSICAL_PROTECTION"),

	/**
	 * The '<em><b>MEDIA OPERATION MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media handling is monitored and kept to the least privilege, A.2.4 b) 2).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_OPERATION_MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	MEDIA_OPERATION_MONITORING(7, "MEDIA_OPERATION_MONITORING", "MEDIA_OPERATION_MONITORING"),

	/**
	 * The '<em><b>PERSONNEL ACTIVITY AUDIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity of service personnel is audited, A.2.5 a).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_ACTIVITY_AUDIT_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNEL_ACTIVITY_AUDIT(8, "PERSONNEL_ACTIVITY_AUDIT", "PERSONNEL_ACTIVITY_AUDIT"),

	/**
	 * The '<em><b>PRIVILEGED ACCOUNT RESTRICTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Privileged accounts go to few service personnel, A.2.5 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVILEGED_ACCOUNT_RESTRICTION_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVILEGED_ACCOUNT_RESTRICTION(9, "PRIVILEGED_ACCOUNT_RESTRICTION", "PRIVILEGED_ACCOUNT_RESTRICTION"),

	/**
	 * The '<em><b>PRIVILEGED OPERATION RECORDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operations with privileged accounts are recorded, A.2.5 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVILEGED_OPERATION_RECORDING_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVILEGED_OPERATION_RECORDING(10, "PRIVILEGED_OPERATION_RECORDING", "PRIVILEGED_OPERATION_RECORDING"),

	/**
	 * The '<em><b>AUDIT RECORD REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit records are reviewed, A.2.5 d).
	 * <!-- end-model-doc -->
	 * @see #AUDIT_RECORD_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	AUDIT_RECORD_REVIEW(11, "AUDIT_RECORD_REVIEW", "AUDIT_RECORD_REVIEW"),

	/**
	 * The '<em><b>ABSENCE NOTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel give notice when they cannot go on, A.3 e).
	 * <!-- end-model-doc -->
	 * @see #ABSENCE_NOTICE_VALUE
	 * @generated
	 * @ordered
	 */
	ABSENCE_NOTICE(12, "ABSENCE_NOTICE", "ABSENCE_NOTICE"),

	/**
	 * The '<em><b>AGENCY SECURITY EDUCATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency educates its personnel in security, A.3 f).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_SECURITY_EDUCATION_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY_SECURITY_EDUCATION(13, "AGENCY_SECURITY_EDUCATION", "AGENCY_SECURITY_EDUCATION"),

	/**
	 * The '<em><b>MISUSE DETECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised or malicious operations are recognised, A.3 g).
	 * <!-- end-model-doc -->
	 * @see #MISUSE_DETECTION_VALUE
	 * @generated
	 * @ordered
	 */
	MISUSE_DETECTION(14, "MISUSE_DETECTION", "MISUSE_DETECTION"),

	/**
	 * The '<em><b>ACCESS AUTHORISATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Access to systems or services is authorised, A.4 a).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_AUTHORISATION_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESS_AUTHORISATION(15, "ACCESS_AUTHORISATION", "ACCESS_AUTHORISATION"),

	/**
	 * The '<em><b>LEAST PRIVILEGE AUTHORISATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formal authorisation by least privilege, A.4 b).
	 * <!-- end-model-doc -->
	 * @see #LEAST_PRIVILEGE_AUTHORISATION_VALUE
	 * @generated
	 * @ordered
	 */
	LEAST_PRIVILEGE_AUTHORISATION(16, "LEAST_PRIVILEGE_AUTHORISATION", "LEAST_PRIVILEGE_AUTHORISATION"),

	/**
	 * The '<em><b>PRIVATE REMOTE ACCESS BAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Private remote access is forbidden, A.4 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_REMOTE_ACCESS_BAN_VALUE
	 * @generated
	 * @ordered
	 */
	PRIVATE_REMOTE_ACCESS_BAN(17, "PRIVATE_REMOTE_ACCESS_BAN", "PRIVATE_REMOTE_ACCESS_BAN"),

	/**
	 * The '<em><b>AUTHORISED ACCESS MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorised access is monitored, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #AUTHORISED_ACCESS_MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	AUTHORISED_ACCESS_MONITORING(18, "AUTHORISED_ACCESS_MONITORING", "AUTHORISED_ACCESS_MONITORING"),

	/**
	 * The '<em><b>ACCESS LOG REVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Access logs are reviewed, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_LOG_REVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	ACCESS_LOG_REVIEW(19, "ACCESS_LOG_REVIEW", "ACCESS_LOG_REVIEW"),

	/**
	 * The '<em><b>UNAUTHORISED ACCESS MONITORING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised access and modification is monitored and logged, A.4 f).
	 * <!-- end-model-doc -->
	 * @see #UNAUTHORISED_ACCESS_MONITORING_VALUE
	 * @generated
	 * @ordered
	 */
	UNAUTHORISED_ACCESS_MONITORING(20, "UNAUTHORISED_ACCESS_MONITORING", "UNAUTHORISED_ACCESS_MONITORING"),

	/**
	 * The '<em><b>ESCORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel are supervised in controlled areas, A.5 d).
	 * <!-- end-model-doc -->
	 * @see #ESCORT_VALUE
	 * @generated
	 * @ordered
	 */
	ESCORT(21, "ESCORT", "ESCORT"),

	/**
	 * The '<em><b>EQUIPMENT ISOLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment that the service brings is isolated, A.5 c).
	 * <!-- end-model-doc -->
	 * @see #EQUIPMENT_ISOLATION_VALUE
	 * @generated
	 * @ordered
	 */
	EQUIPMENT_ISOLATION(22, "EQUIPMENT_ISOLATION", "EQUIPMENT_ISOLATION"),

	/**
	 * The '<em><b>SERVICE RECORD KEEPING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process documents and training material are kept, A.6 b).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_RECORD_KEEPING_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_RECORD_KEEPING(23, "SERVICE_RECORD_KEEPING", "SERVICE_RECORD_KEEPING"),

	/**
	 * The '<em><b>SERVICE PROCESS MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service process is managed and the policy kept up, A.6 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PROCESS_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_PROCESS_MANAGEMENT(24, "SERVICE_PROCESS_MANAGEMENT", "SERVICE_PROCESS_MANAGEMENT"),

	/**
	 * The '<em><b>CHANGE MANAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of the service are managed, A.6 c).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_MANAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_MANAGEMENT(25, "CHANGE_MANAGEMENT", "CHANGE_MANAGEMENT"),

	/**
	 * The '<em><b>SECURITY PROBLEM REPORTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security problems from development, testing and operation are found and reported to the leader, A.6 d).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_PROBLEM_REPORTING_VALUE
	 * @generated
	 * @ordered
	 */
	SECURITY_PROBLEM_REPORTING(26, "SECURITY_PROBLEM_REPORTING", "SECURITY_PROBLEM_REPORTING"),

	/**
	 * The '<em><b>REDUNDANT TECHNOLOGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency uses redundant technology, A.8 b).
	 * <!-- end-model-doc -->
	 * @see #REDUNDANT_TECHNOLOGY_VALUE
	 * @generated
	 * @ordered
	 */
	REDUNDANT_TECHNOLOGY(27, "REDUNDANT_TECHNOLOGY", "REDUNDANT_TECHNOLOGY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another measure.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(28, "OTHER", "OTHER");

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
	 * The '<em><b>BACKUP MEDIA PROTECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Backups are kept on reliable media, A.2.2 b).
	 * <!-- end-model-doc -->
	 * @see #BACKUP_MEDIA_PROTECTION
	 * @model annotation="http://www.plumbline.org/label en='Backup media protection' zh='\u5907\u4efd\u4ecb\u8d28\u53ef\u9760\u5b58\u653e'"
	 * @generated
	 * @ordered
	 */
	public static final int BACKUP_MEDIA_PROTECTION_VALUE = 1;

	/**
	 * The '<em><b>NETWORK CONFIGURATION REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network configuration that the service brings is looked at, A.2.3 a).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_CONFIGURATION_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Network configuration review' zh='\u7f51\u7edc\u914d\u7f6e\u67e5\u770b'"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_CONFIGURATION_REVIEW_VALUE = 2;

	/**
	 * The '<em><b>REMOTE ACCESS CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls on remote access from outside, A.2.3 b), A.4 d).
	 * <!-- end-model-doc -->
	 * @see #REMOTE_ACCESS_CONTROL
	 * @model annotation="http://www.plumbline.org/label en='Remote access control' zh='\u5916\u90e8\u8fdc\u7a0b\u63a5\u5165\u63a7\u5236'"
	 * @generated
	 * @ordered
	 */
	public static final int REMOTE_ACCESS_CONTROL_VALUE = 3;

	/**
	 * The '<em><b>ADDITIONAL CONTROL ASSESSMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The need of additional network controls is assessed, A.2.3 c).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_CONTROL_ASSESSMENT
	 * @model annotation="http://www.plumbline.org/label en='Additional control assessment' zh='\u989d\u5916\u7f51\u7edc\u63a7\u5236\u9700\u6c42\u8bc4\u4f30'"
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_CONTROL_ASSESSMENT_VALUE = 4;

	/**
	 * The '<em><b>NETWORK ADMISSION CONTROL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised connection to the network is prevented, A.2.3 d).
	 * <!-- end-model-doc -->
	 * @see #NETWORK_ADMISSION_CONTROL
	 * @model annotation="http://www.plumbline.org/label en='Network admission control' zh='\u672a\u6388\u6743\u7f51\u7edc\u63a5\u5165\u9650\u5236'"
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_ADMISSION_CONTROL_VALUE = 5;

	/**
	 * The '<em><b>MEDIA PHYSICAL PROTECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media are kept in a physically safe place, A.2.4 a).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_PHYSICAL_PROTECTION
	 * @model annotation="http://www.plumbline.org/label en='Media physical protection' zh='\u4ecb\u8d28\u7269\u7406\u5b89\u5168'"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_PHYSICAL_PROTECTION_VALUE = 6;

	/**
	 * The '<em><b>MEDIA OPERATION MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Media handling is monitored and kept to the least privilege, A.2.4 b) 2).
	 * <!-- end-model-doc -->
	 * @see #MEDIA_OPERATION_MONITORING
	 * @model annotation="http://www.plumbline.org/label en='Media operation monitoring' zh='\u4ecb\u8d28\u64cd\u4f5c\u76d1\u63a7'"
	 * @generated
	 * @ordered
	 */
	public static final int MEDIA_OPERATION_MONITORING_VALUE = 7;

	/**
	 * The '<em><b>PERSONNEL ACTIVITY AUDIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity of service personnel is audited, A.2.5 a).
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_ACTIVITY_AUDIT
	 * @model annotation="http://www.plumbline.org/label en='Personnel activity audit' zh='\u670d\u52a1\u4eba\u5458\u6d3b\u52a8\u5ba1\u8ba1'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNEL_ACTIVITY_AUDIT_VALUE = 8;

	/**
	 * The '<em><b>PRIVILEGED ACCOUNT RESTRICTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Privileged accounts go to few service personnel, A.2.5 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVILEGED_ACCOUNT_RESTRICTION
	 * @model annotation="http://www.plumbline.org/label en='Privileged account restriction' zh='\u7279\u6743\u8d26\u6237\u8303\u56f4\u9650\u5b9a'"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVILEGED_ACCOUNT_RESTRICTION_VALUE = 9;

	/**
	 * The '<em><b>PRIVILEGED OPERATION RECORDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operations with privileged accounts are recorded, A.2.5 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVILEGED_OPERATION_RECORDING
	 * @model annotation="http://www.plumbline.org/label en='Privileged operation recording' zh='\u7279\u6743\u64cd\u4f5c\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVILEGED_OPERATION_RECORDING_VALUE = 10;

	/**
	 * The '<em><b>AUDIT RECORD REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audit records are reviewed, A.2.5 d).
	 * <!-- end-model-doc -->
	 * @see #AUDIT_RECORD_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Audit record review' zh='\u5ba1\u8ba1\u8bb0\u5f55\u590d\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int AUDIT_RECORD_REVIEW_VALUE = 11;

	/**
	 * The '<em><b>ABSENCE NOTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel give notice when they cannot go on, A.3 e).
	 * <!-- end-model-doc -->
	 * @see #ABSENCE_NOTICE
	 * @model annotation="http://www.plumbline.org/label en='Absence notice' zh='\u4e0d\u80fd\u5c65\u804c\u9884\u5148\u7533\u62a5'"
	 * @generated
	 * @ordered
	 */
	public static final int ABSENCE_NOTICE_VALUE = 12;

	/**
	 * The '<em><b>AGENCY SECURITY EDUCATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency educates its personnel in security, A.3 f).
	 * <!-- end-model-doc -->
	 * @see #AGENCY_SECURITY_EDUCATION
	 * @model annotation="http://www.plumbline.org/label en='Agency security education' zh='\u673a\u6784\u5b89\u5168\u6559\u80b2'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_SECURITY_EDUCATION_VALUE = 13;

	/**
	 * The '<em><b>MISUSE DETECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised or malicious operations are recognised, A.3 g).
	 * <!-- end-model-doc -->
	 * @see #MISUSE_DETECTION
	 * @model annotation="http://www.plumbline.org/label en='Misuse detection' zh='\u672a\u6388\u6743\u3001\u6076\u610f\u64cd\u4f5c\u8bc6\u522b'"
	 * @generated
	 * @ordered
	 */
	public static final int MISUSE_DETECTION_VALUE = 14;

	/**
	 * The '<em><b>ACCESS AUTHORISATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Access to systems or services is authorised, A.4 a).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_AUTHORISATION
	 * @model annotation="http://www.plumbline.org/label en='Access authorisation' zh='\u7cfb\u7edf\u6216\u670d\u52a1\u8bbf\u95ee\u6388\u6743\u673a\u5236'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCESS_AUTHORISATION_VALUE = 15;

	/**
	 * The '<em><b>LEAST PRIVILEGE AUTHORISATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Formal authorisation by least privilege, A.4 b).
	 * <!-- end-model-doc -->
	 * @see #LEAST_PRIVILEGE_AUTHORISATION
	 * @model annotation="http://www.plumbline.org/label en='Least-privilege authorisation' zh='\u6700\u5c0f\u5316\u6388\u6743'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAST_PRIVILEGE_AUTHORISATION_VALUE = 16;

	/**
	 * The '<em><b>PRIVATE REMOTE ACCESS BAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Private remote access is forbidden, A.4 c).
	 * <!-- end-model-doc -->
	 * @see #PRIVATE_REMOTE_ACCESS_BAN
	 * @model annotation="http://www.plumbline.org/label en='Ban on private remote access' zh='\u7981\u6b62\u79c1\u81ea\u8fdc\u7a0b\u63a5\u5165'"
	 * @generated
	 * @ordered
	 */
	public static final int PRIVATE_REMOTE_ACCESS_BAN_VALUE = 17;

	/**
	 * The '<em><b>AUTHORISED ACCESS MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Authorised access is monitored, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #AUTHORISED_ACCESS_MONITORING
	 * @model annotation="http://www.plumbline.org/label en='Authorised access monitoring' zh='\u6388\u6743\u8bbf\u95ee\u76d1\u63a7'"
	 * @generated
	 * @ordered
	 */
	public static final int AUTHORISED_ACCESS_MONITORING_VALUE = 18;

	/**
	 * The '<em><b>ACCESS LOG REVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Access logs are reviewed, A.4 e).
	 * <!-- end-model-doc -->
	 * @see #ACCESS_LOG_REVIEW
	 * @model annotation="http://www.plumbline.org/label en='Access log review' zh='\u8bbf\u95ee\u65e5\u5fd7\u5ba1\u67e5'"
	 * @generated
	 * @ordered
	 */
	public static final int ACCESS_LOG_REVIEW_VALUE = 19;

	/**
	 * The '<em><b>UNAUTHORISED ACCESS MONITORING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unauthorised access and modification is monitored and logged, A.4 f).
	 * <!-- end-model-doc -->
	 * @see #UNAUTHORISED_ACCESS_MONITORING
	 * @model annotation="http://www.plumbline.org/label en='Unauthorised access monitoring' zh='\u8d8a\u6743\u8bbf\u95ee\u548c\u4fee\u6539\u76d1\u63a7'"
	 * @generated
	 * @ordered
	 */
	public static final int UNAUTHORISED_ACCESS_MONITORING_VALUE = 20;

	/**
	 * The '<em><b>ESCORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel are supervised in controlled areas, A.5 d).
	 * <!-- end-model-doc -->
	 * @see #ESCORT
	 * @model annotation="http://www.plumbline.org/label en='Supervision in secure areas' zh='\u5b89\u5168\u533a\u57df\u5185\u5168\u7a0b\u76d1\u7ba1'"
	 * @generated
	 * @ordered
	 */
	public static final int ESCORT_VALUE = 21;

	/**
	 * The '<em><b>EQUIPMENT ISOLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Equipment that the service brings is isolated, A.5 c).
	 * <!-- end-model-doc -->
	 * @see #EQUIPMENT_ISOLATION
	 * @model annotation="http://www.plumbline.org/label en='Equipment isolation' zh='\u5f15\u5165\u8bbe\u5907\u5b89\u5168\u9694\u79bb'"
	 * @generated
	 * @ordered
	 */
	public static final int EQUIPMENT_ISOLATION_VALUE = 22;

	/**
	 * The '<em><b>SERVICE RECORD KEEPING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Process documents and training material are kept, A.6 b).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_RECORD_KEEPING
	 * @model annotation="http://www.plumbline.org/label en='Service record keeping' zh='\u670d\u52a1\u8fc7\u7a0b\u6587\u6863\u4fdd\u5b58'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_RECORD_KEEPING_VALUE = 23;

	/**
	 * The '<em><b>SERVICE PROCESS MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The service process is managed and the policy kept up, A.6 a).
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PROCESS_MANAGEMENT
	 * @model annotation="http://www.plumbline.org/label en='Service process management' zh='\u670d\u52a1\u8fc7\u7a0b\u7ba1\u7406'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_PROCESS_MANAGEMENT_VALUE = 24;

	/**
	 * The '<em><b>CHANGE MANAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes of the service are managed, A.6 c).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_MANAGEMENT
	 * @model annotation="http://www.plumbline.org/label en='Change management' zh='\u670d\u52a1\u53d8\u66f4\u7ba1\u7406'"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_MANAGEMENT_VALUE = 25;

	/**
	 * The '<em><b>SECURITY PROBLEM REPORTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security problems from development, testing and operation are found and reported to the leader, A.6 d).
	 * <!-- end-model-doc -->
	 * @see #SECURITY_PROBLEM_REPORTING
	 * @model annotation="http://www.plumbline.org/label en='Security problem reporting' zh='\u5b89\u5168\u95ee\u9898\u53d1\u73b0\u548c\u62a5\u544a'"
	 * @generated
	 * @ordered
	 */
	public static final int SECURITY_PROBLEM_REPORTING_VALUE = 26;

	/**
	 * The '<em><b>REDUNDANT TECHNOLOGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency uses redundant technology, A.8 b).
	 * <!-- end-model-doc -->
	 * @see #REDUNDANT_TECHNOLOGY
	 * @model annotation="http://www.plumbline.org/label en='Redundant technology' zh='\u5197\u4f59\u6280\u672f'"
	 * @generated
	 * @ordered
	 */
	public static final int REDUNDANT_TECHNOLOGY_VALUE = 27;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another measure.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.plumbline.org/label en='Other' zh='\u5176\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 28;

	/**
	 * An array of all the '<em><b>Control Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ControlKind[] VALUES_ARRAY =
		new ControlKind[] {
			NOT_STATED,
			BACKUP_MEDIA_PROTECTION,
			NETWORK_CONFIGURATION_REVIEW,
			REMOTE_ACCESS_CONTROL,
			ADDITIONAL_CONTROL_ASSESSMENT,
			NETWORK_ADMISSION_CONTROL,
			MEDIA_PHYSICAL_PROTECTION,
			MEDIA_OPERATION_MONITORING,
			PERSONNEL_ACTIVITY_AUDIT,
			PRIVILEGED_ACCOUNT_RESTRICTION,
			PRIVILEGED_OPERATION_RECORDING,
			AUDIT_RECORD_REVIEW,
			ABSENCE_NOTICE,
			AGENCY_SECURITY_EDUCATION,
			MISUSE_DETECTION,
			ACCESS_AUTHORISATION,
			LEAST_PRIVILEGE_AUTHORISATION,
			PRIVATE_REMOTE_ACCESS_BAN,
			AUTHORISED_ACCESS_MONITORING,
			ACCESS_LOG_REVIEW,
			UNAUTHORISED_ACCESS_MONITORING,
			ESCORT,
			EQUIPMENT_ISOLATION,
			SERVICE_RECORD_KEEPING,
			SERVICE_PROCESS_MANAGEMENT,
			CHANGE_MANAGEMENT,
			SECURITY_PROBLEM_REPORTING,
			REDUNDANT_TECHNOLOGY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Control Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ControlKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ControlKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Control Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ControlKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case BACKUP_MEDIA_PROTECTION_VALUE: return BACKUP_MEDIA_PROTECTION;
			case NETWORK_CONFIGURATION_REVIEW_VALUE: return NETWORK_CONFIGURATION_REVIEW;
			case REMOTE_ACCESS_CONTROL_VALUE: return REMOTE_ACCESS_CONTROL;
			case ADDITIONAL_CONTROL_ASSESSMENT_VALUE: return ADDITIONAL_CONTROL_ASSESSMENT;
			case NETWORK_ADMISSION_CONTROL_VALUE: return NETWORK_ADMISSION_CONTROL;
			case MEDIA_PHYSICAL_PROTECTION_VALUE: return MEDIA_PHYSICAL_PROTECTION;
			case MEDIA_OPERATION_MONITORING_VALUE: return MEDIA_OPERATION_MONITORING;
			case PERSONNEL_ACTIVITY_AUDIT_VALUE: return PERSONNEL_ACTIVITY_AUDIT;
			case PRIVILEGED_ACCOUNT_RESTRICTION_VALUE: return PRIVILEGED_ACCOUNT_RESTRICTION;
			case PRIVILEGED_OPERATION_RECORDING_VALUE: return PRIVILEGED_OPERATION_RECORDING;
			case AUDIT_RECORD_REVIEW_VALUE: return AUDIT_RECORD_REVIEW;
			case ABSENCE_NOTICE_VALUE: return ABSENCE_NOTICE;
			case AGENCY_SECURITY_EDUCATION_VALUE: return AGENCY_SECURITY_EDUCATION;
			case MISUSE_DETECTION_VALUE: return MISUSE_DETECTION;
			case ACCESS_AUTHORISATION_VALUE: return ACCESS_AUTHORISATION;
			case LEAST_PRIVILEGE_AUTHORISATION_VALUE: return LEAST_PRIVILEGE_AUTHORISATION;
			case PRIVATE_REMOTE_ACCESS_BAN_VALUE: return PRIVATE_REMOTE_ACCESS_BAN;
			case AUTHORISED_ACCESS_MONITORING_VALUE: return AUTHORISED_ACCESS_MONITORING;
			case ACCESS_LOG_REVIEW_VALUE: return ACCESS_LOG_REVIEW;
			case UNAUTHORISED_ACCESS_MONITORING_VALUE: return UNAUTHORISED_ACCESS_MONITORING;
			case ESCORT_VALUE: return ESCORT;
			case EQUIPMENT_ISOLATION_VALUE: return EQUIPMENT_ISOLATION;
			case SERVICE_RECORD_KEEPING_VALUE: return SERVICE_RECORD_KEEPING;
			case SERVICE_PROCESS_MANAGEMENT_VALUE: return SERVICE_PROCESS_MANAGEMENT;
			case CHANGE_MANAGEMENT_VALUE: return CHANGE_MANAGEMENT;
			case SECURITY_PROBLEM_REPORTING_VALUE: return SECURITY_PROBLEM_REPORTING;
			case REDUNDANT_TECHNOLOGY_VALUE: return REDUNDANT_TECHNOLOGY;
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
	private ControlKind(int value, String name, String literal) {
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
	
} //ControlKind

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
 * A representation of the literals of the enumeration '<em><b>Evidence Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of evidence.
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getEvidenceKind()
 * @model annotation="http://www.plumbline.org/label en='Evidence kind' zh='\u8bc1\u636e\u7c7b\u522b'"
 * @generated
 */
public enum EvidenceKind implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "OTHER"),

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A document.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT(1, "DOCUMENT", "DOCUMENT"),

	/**
	 * The '<em><b>RECORD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A record.
	 * <!-- end-model-doc -->
	 * @see #RECORD_VALUE
	 * @generated
	 * @ordered
	 */
	RECORD(2, "RECORD", "RECORD"),

	/**
	 * The '<em><b>MINUTES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @see #MINUTES_VALUE
	 * @generated
	 * @ordered
	 */
	MINUTES(3, "MINUTES", "MINUTES"),

	/**
	 * The '<em><b>LETTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A letter of authorisation or responsibility.
	 * <!-- end-model-doc -->
	 * @see #LETTER_VALUE
	 * @generated
	 * @ordered
	 */
	LETTER(4, "LETTER", "LETTER"),

	/**
	 * The '<em><b>CONTRACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract or agreement.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT(5, "CONTRACT", "CONTRACT"),

	/**
	 * The '<em><b>REPORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A report.
	 * <!-- end-model-doc -->
	 * @see #REPORT_VALUE
	 * @generated
	 * @ordered
	 */
	REPORT(6, "REPORT", "REPORT"),

	/**
	 * The '<em><b>CERTIFICATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A certificate.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE_VALUE
	 * @generated
	 * @ordered
	 */
	CERTIFICATE(7, "CERTIFICATE", "CERTIFICATE"),

	/**
	 * The '<em><b>LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A log.
	 * <!-- end-model-doc -->
	 * @see #LOG_VALUE
	 * @generated
	 * @ordered
	 */
	LOG(8, "LOG", "LOG"),

	/**
	 * The '<em><b>ATTENDANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A list of attendance.
	 * <!-- end-model-doc -->
	 * @see #ATTENDANCE_VALUE
	 * @generated
	 * @ordered
	 */
	ATTENDANCE(9, "ATTENDANCE", "ATTENDANCE"),

	/**
	 * The '<em><b>PICTURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A photograph or a screenshot.
	 * <!-- end-model-doc -->
	 * @see #PICTURE_VALUE
	 * @generated
	 * @ordered
	 */
	PICTURE(10, "PICTURE", "PICTURE");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another kind.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model annotation="http://www.plumbline.org/label en='Other' zh='\u5176\u4ed6'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A document.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT
	 * @model annotation="http://www.plumbline.org/label en='Document' zh='\u6587\u4ef6'"
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_VALUE = 1;

	/**
	 * The '<em><b>RECORD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A record.
	 * <!-- end-model-doc -->
	 * @see #RECORD
	 * @model annotation="http://www.plumbline.org/label en='Record' zh='\u8bb0\u5f55'"
	 * @generated
	 * @ordered
	 */
	public static final int RECORD_VALUE = 2;

	/**
	 * The '<em><b>MINUTES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes.
	 * <!-- end-model-doc -->
	 * @see #MINUTES
	 * @model annotation="http://www.plumbline.org/label en='Minutes' zh='\u4f1a\u8bae\u7eaa\u8981'"
	 * @generated
	 * @ordered
	 */
	public static final int MINUTES_VALUE = 3;

	/**
	 * The '<em><b>LETTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A letter of authorisation or responsibility.
	 * <!-- end-model-doc -->
	 * @see #LETTER
	 * @model annotation="http://www.plumbline.org/label en='Letter or authorisation' zh='\u51fd\u4ef6\u3001\u6388\u6743\u4e66\u3001\u8d23\u4efb\u4e66'"
	 * @generated
	 * @ordered
	 */
	public static final int LETTER_VALUE = 4;

	/**
	 * The '<em><b>CONTRACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A contract or agreement.
	 * <!-- end-model-doc -->
	 * @see #CONTRACT
	 * @model annotation="http://www.plumbline.org/label en='Contract' zh='\u5408\u540c\u3001\u534f\u8bae'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_VALUE = 5;

	/**
	 * The '<em><b>REPORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A report.
	 * <!-- end-model-doc -->
	 * @see #REPORT
	 * @model annotation="http://www.plumbline.org/label en='Report' zh='\u62a5\u544a'"
	 * @generated
	 * @ordered
	 */
	public static final int REPORT_VALUE = 6;

	/**
	 * The '<em><b>CERTIFICATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A certificate.
	 * <!-- end-model-doc -->
	 * @see #CERTIFICATE
	 * @model annotation="http://www.plumbline.org/label en='Certificate' zh='\u8bc1\u4e66\u3001\u8bc1\u660e'"
	 * @generated
	 * @ordered
	 */
	public static final int CERTIFICATE_VALUE = 7;

	/**
	 * The '<em><b>LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A log.
	 * <!-- end-model-doc -->
	 * @see #LOG
	 * @model annotation="http://www.plumbline.org/label en='Log' zh='\u65e5\u5fd7'"
	 * @generated
	 * @ordered
	 */
	public static final int LOG_VALUE = 8;

	/**
	 * The '<em><b>ATTENDANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A list of attendance.
	 * <!-- end-model-doc -->
	 * @see #ATTENDANCE
	 * @model annotation="http://www.plumbline.org/label en='Attendance list' zh='\u7b7e\u5230\u8868'"
	 * @generated
	 * @ordered
	 */
	public static final int ATTENDANCE_VALUE = 9;

	/**
	 * The '<em><b>PICTURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A photograph or a screenshot.
	 * <!-- end-model-doc -->
	 * @see #PICTURE
	 * @model annotation="http://www.plumbline.org/label en='Photograph or screenshot' zh='\u7167\u7247\u3001\u622a\u56fe'"
	 * @generated
	 * @ordered
	 */
	public static final int PICTURE_VALUE = 10;

	/**
	 * An array of all the '<em><b>Evidence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EvidenceKind[] VALUES_ARRAY =
		new EvidenceKind[] {
			OTHER,
			DOCUMENT,
			RECORD,
			MINUTES,
			LETTER,
			CONTRACT,
			REPORT,
			CERTIFICATE,
			LOG,
			ATTENDANCE,
			PICTURE,
		};

	/**
	 * A public read-only list of all the '<em><b>Evidence Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EvidenceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EvidenceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Evidence Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EvidenceKind get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case DOCUMENT_VALUE: return DOCUMENT;
			case RECORD_VALUE: return RECORD;
			case MINUTES_VALUE: return MINUTES;
			case LETTER_VALUE: return LETTER;
			case CONTRACT_VALUE: return CONTRACT;
			case REPORT_VALUE: return REPORT;
			case CERTIFICATE_VALUE: return CERTIFICATE;
			case LOG_VALUE: return LOG;
			case ATTENDANCE_VALUE: return ATTENDANCE;
			case PICTURE_VALUE: return PICTURE;
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
	private EvidenceKind(int value, String name, String literal) {
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
	
} //EvidenceKind

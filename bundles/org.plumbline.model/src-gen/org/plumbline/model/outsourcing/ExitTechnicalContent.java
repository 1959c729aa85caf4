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
 * A representation of the literals of the enumeration '<em><b>Exit Technical Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Technical requirements for the exit, 6.2.2 c).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getExitTechnicalContent()
 * @model annotation="http://www.plumbline.org/label en='Exit technical content' zh='\u9000\u51fa\u6280\u672f\u8981\u6c42'"
 * @generated
 */
public enum ExitTechnicalContent implements Enumerator {
	/**
	 * The '<em><b>PROGRESS VISIBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Means to see the progress of the exit, 6.2.2 c) 1).
	 * <!-- end-model-doc -->
	 * @see #PROGRESS_VISIBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRESS_VISIBILITY(0, "PROGRESS_VISIBILITY", "PROGRESS_VISIBILITY"),

	/**
	 * The '<em><b>FINAL EXCHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedures, roles and duties of the final exchange, 6.2.2 c) 2).
	 * <!-- end-model-doc -->
	 * @see #FINAL_EXCHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	FINAL_EXCHANGE(1, "FINAL_EXCHANGE", "FINAL_EXCHANGE"),

	/**
	 * The '<em><b>PARALLEL SERVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parallel service until the final handover, 6.2.2 c) 3).
	 * <!-- end-model-doc -->
	 * @see #PARALLEL_SERVICE_VALUE
	 * @generated
	 * @ordered
	 */
	PARALLEL_SERVICE(2, "PARALLEL_SERVICE", "PARALLEL_SERVICE"),

	/**
	 * The '<em><b>MEANS AND RESOURCES FILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency files the means and resources of the service, 6.2.2 c) 4).
	 * <!-- end-model-doc -->
	 * @see #MEANS_AND_RESOURCES_FILED_VALUE
	 * @generated
	 * @ordered
	 */
	MEANS_AND_RESOURCES_FILED(3, "MEANS_AND_RESOURCES_FILED", "MEANS_AND_RESOURCES_FILED"),

	/**
	 * The '<em><b>SUB ACCOUNTS REMOVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-accounts and sub-functions are removed in time, 6.2.2 c) 5).
	 * <!-- end-model-doc -->
	 * @see #SUB_ACCOUNTS_REMOVED_VALUE
	 * @generated
	 * @ordered
	 */
	SUB_ACCOUNTS_REMOVED(4, "SUB_ACCOUNTS_REMOVED", "SUB_ACCOUNTS_REMOVED"),

	/**
	 * The '<em><b>ADDITIONAL RECORDS FILED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Additional records, such as training and configuration, are filed, 6.2.2 c) 6).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_RECORDS_FILED_VALUE
	 * @generated
	 * @ordered
	 */
	ADDITIONAL_RECORDS_FILED(5, "ADDITIONAL_RECORDS_FILED", "ADDITIONAL_RECORDS_FILED");

	/**
	 * The '<em><b>PROGRESS VISIBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Means to see the progress of the exit, 6.2.2 c) 1).
	 * <!-- end-model-doc -->
	 * @see #PROGRESS_VISIBILITY
	 * @model annotation="http://www.plumbline.org/label en='Progress visibility' zh='\u67e5\u770b\u9000\u51fa\u8fdb\u5c55\u7684\u6280\u672f\u624b\u6bb5\u548c\u8d44\u6e90'"
	 * @generated
	 * @ordered
	 */
	public static final int PROGRESS_VISIBILITY_VALUE = 0;

	/**
	 * The '<em><b>FINAL EXCHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Procedures, roles and duties of the final exchange, 6.2.2 c) 2).
	 * <!-- end-model-doc -->
	 * @see #FINAL_EXCHANGE
	 * @model annotation="http://www.plumbline.org/label en='Final exchange' zh='\u6700\u7ec8\u4fe1\u606f\u548c\u8d44\u6e90\u4ea4\u6362\u7684\u7a0b\u5e8f\u3001\u89d2\u8272\u548c\u8d23\u4efb'"
	 * @generated
	 * @ordered
	 */
	public static final int FINAL_EXCHANGE_VALUE = 1;

	/**
	 * The '<em><b>PARALLEL SERVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parallel service until the final handover, 6.2.2 c) 3).
	 * <!-- end-model-doc -->
	 * @see #PARALLEL_SERVICE
	 * @model annotation="http://www.plumbline.org/label en='Parallel service' zh='\u6700\u7ec8\u4ea4\u63a5\u524d\u7684\u5e76\u884c\u670d\u52a1'"
	 * @generated
	 * @ordered
	 */
	public static final int PARALLEL_SERVICE_VALUE = 2;

	/**
	 * The '<em><b>MEANS AND RESOURCES FILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency files the means and resources of the service, 6.2.2 c) 4).
	 * <!-- end-model-doc -->
	 * @see #MEANS_AND_RESOURCES_FILED
	 * @model annotation="http://www.plumbline.org/label en='Means and resources filed' zh='\u670d\u52a1\u624b\u6bb5\u548c\u8d44\u6e90\u5907\u6848'"
	 * @generated
	 * @ordered
	 */
	public static final int MEANS_AND_RESOURCES_FILED_VALUE = 3;

	/**
	 * The '<em><b>SUB ACCOUNTS REMOVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sub-accounts and sub-functions are removed in time, 6.2.2 c) 5).
	 * <!-- end-model-doc -->
	 * @see #SUB_ACCOUNTS_REMOVED
	 * @model annotation="http://www.plumbline.org/label en='Sub-accounts removed' zh='\u53ca\u65f6\u5220\u9664\u5b50\u8d26\u6237\u6216\u5b50\u529f\u80fd'"
	 * @generated
	 * @ordered
	 */
	public static final int SUB_ACCOUNTS_REMOVED_VALUE = 4;

	/**
	 * The '<em><b>ADDITIONAL RECORDS FILED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Additional records, such as training and configuration, are filed, 6.2.2 c) 6).
	 * <!-- end-model-doc -->
	 * @see #ADDITIONAL_RECORDS_FILED
	 * @model annotation="http://www.plumbline.org/label en='Additional records filed' zh='\u9644\u52a0\u8bb0\u5f55\u5907\u6848'"
	 * @generated
	 * @ordered
	 */
	public static final int ADDITIONAL_RECORDS_FILED_VALUE = 5;

	/**
	 * An array of all the '<em><b>Exit Technical Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExitTechnicalContent[] VALUES_ARRAY =
		new ExitTechnicalContent[] {
			PROGRESS_VISIBILITY,
			FINAL_EXCHANGE,
			PARALLEL_SERVICE,
			MEANS_AND_RESOURCES_FILED,
			SUB_ACCOUNTS_REMOVED,
			ADDITIONAL_RECORDS_FILED,
		};

	/**
	 * A public read-only list of all the '<em><b>Exit Technical Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExitTechnicalContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exit Technical Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitTechnicalContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitTechnicalContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Technical Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitTechnicalContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExitTechnicalContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exit Technical Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExitTechnicalContent get(int value) {
		switch (value) {
			case PROGRESS_VISIBILITY_VALUE: return PROGRESS_VISIBILITY;
			case FINAL_EXCHANGE_VALUE: return FINAL_EXCHANGE;
			case PARALLEL_SERVICE_VALUE: return PARALLEL_SERVICE;
			case MEANS_AND_RESOURCES_FILED_VALUE: return MEANS_AND_RESOURCES_FILED;
			case SUB_ACCOUNTS_REMOVED_VALUE: return SUB_ACCOUNTS_REMOVED;
			case ADDITIONAL_RECORDS_FILED_VALUE: return ADDITIONAL_RECORDS_FILED;
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
	private ExitTechnicalContent(int value, String name, String literal) {
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
	
} //ExitTechnicalContent

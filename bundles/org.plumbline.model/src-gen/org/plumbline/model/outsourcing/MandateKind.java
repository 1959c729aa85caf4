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
 * A representation of the literals of the enumeration '<em><b>Mandate Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an agency may do on behalf of the department, A.6 e).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getMandateKind()
 * @model annotation="http://www.plumbline.org/label en='Mandate kind' zh='\u6388\u6743\u6d3b\u52a8'"
 * @generated
 */
public enum MandateKind implements Enumerator {
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
	 * The '<em><b>NECESSARY CHANGES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make correct and necessary changes, such as patches and upgrades, A.6 e) 1).
	 * <!-- end-model-doc -->
	 * @see #NECESSARY_CHANGES_VALUE
	 * @generated
	 * @ordered
	 */
	NECESSARY_CHANGES(1, "NECESSARY_CHANGES", "NECESSARY_CHANGES"),

	/**
	 * The '<em><b>CHANGE NOTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tell the department in time what is changed and how, A.6 e) 2).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_NOTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_NOTIFICATION(2, "CHANGE_NOTIFICATION", "CHANGE_NOTIFICATION");

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
	 * The '<em><b>NECESSARY CHANGES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Make correct and necessary changes, such as patches and upgrades, A.6 e) 1).
	 * <!-- end-model-doc -->
	 * @see #NECESSARY_CHANGES
	 * @model annotation="http://www.plumbline.org/label en='Necessary changes' zh='\u6b63\u786e\u3001\u5fc5\u8981\u7684\u53d8\u66f4'"
	 * @generated
	 * @ordered
	 */
	public static final int NECESSARY_CHANGES_VALUE = 1;

	/**
	 * The '<em><b>CHANGE NOTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tell the department in time what is changed and how, A.6 e) 2).
	 * <!-- end-model-doc -->
	 * @see #CHANGE_NOTIFICATION
	 * @model annotation="http://www.plumbline.org/label en='Change notification' zh='\u53ca\u65f6\u901a\u77e5\u53d8\u66f4\u5185\u5bb9\u548c\u65b9\u5f0f'"
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_NOTIFICATION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Mandate Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MandateKind[] VALUES_ARRAY =
		new MandateKind[] {
			NOT_STATED,
			NECESSARY_CHANGES,
			CHANGE_NOTIFICATION,
		};

	/**
	 * A public read-only list of all the '<em><b>Mandate Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MandateKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Mandate Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MandateKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MandateKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mandate Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MandateKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MandateKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Mandate Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MandateKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case NECESSARY_CHANGES_VALUE: return NECESSARY_CHANGES;
			case CHANGE_NOTIFICATION_VALUE: return CHANGE_NOTIFICATION;
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
	private MandateKind(int value, String name, String literal) {
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
	
} //MandateKind

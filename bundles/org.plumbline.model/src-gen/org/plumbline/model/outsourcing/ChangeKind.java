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
 * A representation of the literals of the enumeration '<em><b>Change Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kinds of change, 6.2.1 b), 6.5 b), 7.1 b) 3), A.6 c).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getChangeKind()
 * @model annotation="http://www.plumbline.org/label en='Change kind' zh='\u53d8\u5316\u7c7b\u522b'"
 * @generated
 */
public enum ChangeKind implements Enumerator {
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
	 * The '<em><b>SERVICE CONTENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content of the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_CONTENT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_CONTENT(1, "SERVICE_CONTENT", "SERVICE_CONTENT"),

	/**
	 * The '<em><b>SERVICE MODE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mode of the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_MODE_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_MODE(2, "SERVICE_MODE", "SERVICE_MODE"),

	/**
	 * The '<em><b>SERVICE PRODUCT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products used for the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PRODUCT_VALUE
	 * @generated
	 * @ordered
	 */
	SERVICE_PRODUCT(3, "SERVICE_PRODUCT", "SERVICE_PRODUCT"),

	/**
	 * The '<em><b>AGENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency or facts about it.
	 * <!-- end-model-doc -->
	 * @see #AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	AGENCY(4, "AGENCY", "AGENCY"),

	/**
	 * The '<em><b>PERSONNEL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel.
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL_VALUE
	 * @generated
	 * @ordered
	 */
	PERSONNEL(5, "PERSONNEL", "PERSONNEL"),

	/**
	 * The '<em><b>RISK FACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another factor that bears on information security.
	 * <!-- end-model-doc -->
	 * @see #RISK_FACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	RISK_FACTOR(6, "RISK_FACTOR", "RISK_FACTOR");

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
	 * The '<em><b>SERVICE CONTENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Content of the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_CONTENT
	 * @model annotation="http://www.plumbline.org/label en='Service content' zh='\u670d\u52a1\u5185\u5bb9'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_CONTENT_VALUE = 1;

	/**
	 * The '<em><b>SERVICE MODE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mode of the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_MODE
	 * @model annotation="http://www.plumbline.org/label en='Service mode' zh='\u670d\u52a1\u65b9\u5f0f'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_MODE_VALUE = 2;

	/**
	 * The '<em><b>SERVICE PRODUCT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Products used for the service.
	 * <!-- end-model-doc -->
	 * @see #SERVICE_PRODUCT
	 * @model annotation="http://www.plumbline.org/label en='Service product' zh='\u670d\u52a1\u4ea7\u54c1'"
	 * @generated
	 * @ordered
	 */
	public static final int SERVICE_PRODUCT_VALUE = 3;

	/**
	 * The '<em><b>AGENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency or facts about it.
	 * <!-- end-model-doc -->
	 * @see #AGENCY
	 * @model annotation="http://www.plumbline.org/label en='Agency' zh='\u5916\u5305\u670d\u52a1\u673a\u6784'"
	 * @generated
	 * @ordered
	 */
	public static final int AGENCY_VALUE = 4;

	/**
	 * The '<em><b>PERSONNEL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Service personnel.
	 * <!-- end-model-doc -->
	 * @see #PERSONNEL
	 * @model annotation="http://www.plumbline.org/label en='Personnel' zh='\u670d\u52a1\u4eba\u5458'"
	 * @generated
	 * @ordered
	 */
	public static final int PERSONNEL_VALUE = 5;

	/**
	 * The '<em><b>RISK FACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another factor that bears on information security.
	 * <!-- end-model-doc -->
	 * @see #RISK_FACTOR
	 * @model annotation="http://www.plumbline.org/label en='Risk factor' zh='\u5176\u4ed6\u4fe1\u606f\u5b89\u5168\u5f71\u54cd\u56e0\u7d20'"
	 * @generated
	 * @ordered
	 */
	public static final int RISK_FACTOR_VALUE = 6;

	/**
	 * An array of all the '<em><b>Change Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ChangeKind[] VALUES_ARRAY =
		new ChangeKind[] {
			NOT_STATED,
			SERVICE_CONTENT,
			SERVICE_MODE,
			SERVICE_PRODUCT,
			AGENCY,
			PERSONNEL,
			RISK_FACTOR,
		};

	/**
	 * A public read-only list of all the '<em><b>Change Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ChangeKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Change Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChangeKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChangeKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Change Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChangeKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChangeKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Change Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ChangeKind get(int value) {
		switch (value) {
			case NOT_STATED_VALUE: return NOT_STATED;
			case SERVICE_CONTENT_VALUE: return SERVICE_CONTENT;
			case SERVICE_MODE_VALUE: return SERVICE_MODE;
			case SERVICE_PRODUCT_VALUE: return SERVICE_PRODUCT;
			case AGENCY_VALUE: return AGENCY;
			case PERSONNEL_VALUE: return PERSONNEL;
			case RISK_FACTOR_VALUE: return RISK_FACTOR;
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
	private ChangeKind(int value, String name, String literal) {
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
	
} //ChangeKind

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
 * A representation of the literals of the enumeration '<em><b>Confidentiality Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a confidentiality agreement contains, 6.4 b).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getConfidentialityContent()
 * @model annotation="http://www.plumbline.org/label en='Confidentiality content' zh='\u4fdd\u5bc6\u534f\u8bae\u5185\u5bb9'"
 * @generated
 */
public enum ConfidentialityContent implements Enumerator {
	/**
	 * The '<em><b>NO SUBCONTRACTING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No subcontracting on one's own authority, 6.4 b) 1).
	 * <!-- end-model-doc -->
	 * @see #NO_SUBCONTRACTING_VALUE
	 * @generated
	 * @ordered
	 */
	NO_SUBCONTRACTING(0, "NO_SUBCONTRACTING", "NO_SUBCONTRACTING"),

	/**
	 * The '<em><b>NO DISCLOSURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No disclosure, spreading or transfer of confidential information, 6.4 b) 2).
	 * <!-- end-model-doc -->
	 * @see #NO_DISCLOSURE_VALUE
	 * @generated
	 * @ordered
	 */
	NO_DISCLOSURE(1, "NO_DISCLOSURE", "NO_DISCLOSURE"),

	/**
	 * The '<em><b>LEAK CONTAINMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that keep a leak from spreading, 6.4 b) 3).
	 * <!-- end-model-doc -->
	 * @see #LEAK_CONTAINMENT_VALUE
	 * @generated
	 * @ordered
	 */
	LEAK_CONTAINMENT(2, "LEAK_CONTAINMENT", "LEAK_CONTAINMENT"),

	/**
	 * The '<em><b>PENALTIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalties for loss or disclosure, 6.4 b) 4).
	 * <!-- end-model-doc -->
	 * @see #PENALTIES_VALUE
	 * @generated
	 * @ordered
	 */
	PENALTIES(3, "PENALTIES", "PENALTIES"),

	/**
	 * The '<em><b>OTHER CONFIDENTIALITY RULES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements of other confidentiality rules and standards, 6.4 b) 5).
	 * <!-- end-model-doc -->
	 * @see #OTHER_CONFIDENTIALITY_RULES_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_CONFIDENTIALITY_RULES(4, "OTHER_CONFIDENTIALITY_RULES", "OTHER_CONFIDENTIALITY_RULES");

	/**
	 * The '<em><b>NO SUBCONTRACTING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No subcontracting on one's own authority, 6.4 b) 1).
	 * <!-- end-model-doc -->
	 * @see #NO_SUBCONTRACTING
	 * @model annotation="http://www.plumbline.org/label en='No subcontracting' zh='\u4e0d\u5f97\u81ea\u884c\u5206\u5305'"
	 * @generated
	 * @ordered
	 */
	public static final int NO_SUBCONTRACTING_VALUE = 0;

	/**
	 * The '<em><b>NO DISCLOSURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No disclosure, spreading or transfer of confidential information, 6.4 b) 2).
	 * <!-- end-model-doc -->
	 * @see #NO_DISCLOSURE
	 * @model annotation="http://www.plumbline.org/label en='No disclosure' zh='\u4e0d\u5f97\u6cc4\u9732\u3001\u6269\u6563\u3001\u8f6c\u8ba9'"
	 * @generated
	 * @ordered
	 */
	public static final int NO_DISCLOSURE_VALUE = 1;

	/**
	 * The '<em><b>LEAK CONTAINMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controls that keep a leak from spreading, 6.4 b) 3).
	 * <!-- end-model-doc -->
	 * @see #LEAK_CONTAINMENT
	 * @model annotation="http://www.plumbline.org/label en='Leak containment' zh='\u9632\u6b62\u6cc4\u5bc6\u6269\u5927\u7684\u63a7\u5236\u63aa\u65bd'"
	 * @generated
	 * @ordered
	 */
	public static final int LEAK_CONTAINMENT_VALUE = 2;

	/**
	 * The '<em><b>PENALTIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Penalties for loss or disclosure, 6.4 b) 4).
	 * <!-- end-model-doc -->
	 * @see #PENALTIES
	 * @model annotation="http://www.plumbline.org/label en='Penalties' zh='\u635f\u5931\u6216\u6cc4\u9732\u7684\u7f5a\u5219'"
	 * @generated
	 * @ordered
	 */
	public static final int PENALTIES_VALUE = 3;

	/**
	 * The '<em><b>OTHER CONFIDENTIALITY RULES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements of other confidentiality rules and standards, 6.4 b) 5).
	 * <!-- end-model-doc -->
	 * @see #OTHER_CONFIDENTIALITY_RULES
	 * @model annotation="http://www.plumbline.org/label en='Other confidentiality rules' zh='\u5176\u4ed6\u4fdd\u5bc6\u89c4\u5b9a\u548c\u6807\u51c6\u7684\u8981\u6c42'"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_CONFIDENTIALITY_RULES_VALUE = 4;

	/**
	 * An array of all the '<em><b>Confidentiality Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConfidentialityContent[] VALUES_ARRAY =
		new ConfidentialityContent[] {
			NO_SUBCONTRACTING,
			NO_DISCLOSURE,
			LEAK_CONTAINMENT,
			PENALTIES,
			OTHER_CONFIDENTIALITY_RULES,
		};

	/**
	 * A public read-only list of all the '<em><b>Confidentiality Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConfidentialityContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Confidentiality Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConfidentialityContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Confidentiality Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConfidentialityContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Confidentiality Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityContent get(int value) {
		switch (value) {
			case NO_SUBCONTRACTING_VALUE: return NO_SUBCONTRACTING;
			case NO_DISCLOSURE_VALUE: return NO_DISCLOSURE;
			case LEAK_CONTAINMENT_VALUE: return LEAK_CONTAINMENT;
			case PENALTIES_VALUE: return PENALTIES;
			case OTHER_CONFIDENTIALITY_RULES_VALUE: return OTHER_CONFIDENTIALITY_RULES;
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
	private ConfidentialityContent(int value, String name, String literal) {
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
	
} //ConfidentialityContent

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
 * A representation of the literals of the enumeration '<em><b>Plan Content</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the outsourcing security management plan contains, 6.3 a).
 * <!-- end-model-doc -->
 * @see org.plumbline.model.outsourcing.OutsourcingPackage#getPlanContent()
 * @model annotation="http://www.plumbline.org/label en='Plan content' zh='\u7ba1\u7406\u8ba1\u5212\u5185\u5bb9'"
 * @generated
 */
public enum PlanContent implements Enumerator {
	/**
	 * The '<em><b>OBJECTIVES AND MILESTONES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives by stage and milestones, 6.3 a) 1).
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVES_AND_MILESTONES_VALUE
	 * @generated
	 * @ordered
	 */
	OBJECTIVES_AND_MILESTONES(0, "OBJECTIVES_AND_MILESTONES", "OBJECTIVES_AND_MILESTONES"),

	/**
	 * The '<em><b>ROLES AND DIVISION OF WORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles of people and division of responsibilities, 6.3 a) 2).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_DIVISION_OF_WORK_VALUE
	 * @generated
	 * @ordered
	 */
	ROLES_AND_DIVISION_OF_WORK(1, "ROLES_AND_DIVISION_OF_WORK", "ROLES_AND_DIVISION_OF_WORK"),

	/**
	 * The '<em><b>CONTROL DEPLOYMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deployment of the basic controls of Annex A, 6.3 a) 3).
	 * <!-- end-model-doc -->
	 * @see #CONTROL_DEPLOYMENT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTROL_DEPLOYMENT(2, "CONTROL_DEPLOYMENT", "CONTROL_DEPLOYMENT"),

	/**
	 * The '<em><b>INCIDENT RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response to security incidents, 6.3 a) 4).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	INCIDENT_RESPONSE(3, "INCIDENT_RESPONSE", "INCIDENT_RESPONSE"),

	/**
	 * The '<em><b>RESOURCE RESERVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reserve and call-up of resources, 6.3 a) 5).
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_RESERVE_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_RESERVE(4, "RESOURCE_RESERVE", "RESOURCE_RESERVE"),

	/**
	 * The '<em><b>TRACKING AND RECORDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracking and recording of secure service execution, 6.3 a) 6).
	 * <!-- end-model-doc -->
	 * @see #TRACKING_AND_RECORDING_VALUE
	 * @generated
	 * @ordered
	 */
	TRACKING_AND_RECORDING(5, "TRACKING_AND_RECORDING", "TRACKING_AND_RECORDING");

	/**
	 * The '<em><b>OBJECTIVES AND MILESTONES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives by stage and milestones, 6.3 a) 1).
	 * <!-- end-model-doc -->
	 * @see #OBJECTIVES_AND_MILESTONES
	 * @model annotation="http://www.plumbline.org/label en='Objectives and milestones' zh='\u9636\u6bb5\u76ee\u6807\u548c\u91cc\u7a0b\u7891'"
	 * @generated
	 * @ordered
	 */
	public static final int OBJECTIVES_AND_MILESTONES_VALUE = 0;

	/**
	 * The '<em><b>ROLES AND DIVISION OF WORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles of people and division of responsibilities, 6.3 a) 2).
	 * <!-- end-model-doc -->
	 * @see #ROLES_AND_DIVISION_OF_WORK
	 * @model annotation="http://www.plumbline.org/label en='Roles and division of work' zh='\u4eba\u5458\u89d2\u8272\u548c\u8d23\u4efb\u5206\u5de5'"
	 * @generated
	 * @ordered
	 */
	public static final int ROLES_AND_DIVISION_OF_WORK_VALUE = 1;

	/**
	 * The '<em><b>CONTROL DEPLOYMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deployment of the basic controls of Annex A, 6.3 a) 3).
	 * <!-- end-model-doc -->
	 * @see #CONTROL_DEPLOYMENT
	 * @model annotation="http://www.plumbline.org/label en='Control deployment' zh='\u57fa\u672c\u63a7\u5236\u63aa\u65bd\u90e8\u7f72'"
	 * @generated
	 * @ordered
	 */
	public static final int CONTROL_DEPLOYMENT_VALUE = 2;

	/**
	 * The '<em><b>INCIDENT RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Response to security incidents, 6.3 a) 4).
	 * <!-- end-model-doc -->
	 * @see #INCIDENT_RESPONSE
	 * @model annotation="http://www.plumbline.org/label en='Incident response' zh='\u5b89\u5168\u4e8b\u4ef6\u5e94\u6025\u5904\u7f6e'"
	 * @generated
	 * @ordered
	 */
	public static final int INCIDENT_RESPONSE_VALUE = 3;

	/**
	 * The '<em><b>RESOURCE RESERVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reserve and call-up of resources, 6.3 a) 5).
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_RESERVE
	 * @model annotation="http://www.plumbline.org/label en='Resource reserve' zh='\u8d44\u6e90\u50a8\u5907\u548c\u8c03\u7528'"
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_RESERVE_VALUE = 4;

	/**
	 * The '<em><b>TRACKING AND RECORDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tracking and recording of secure service execution, 6.3 a) 6).
	 * <!-- end-model-doc -->
	 * @see #TRACKING_AND_RECORDING
	 * @model annotation="http://www.plumbline.org/label en='Tracking and recording' zh='\u8ddf\u8e2a\u548c\u8bb0\u5f55\u5b89\u5168\u6267\u884c'"
	 * @generated
	 * @ordered
	 */
	public static final int TRACKING_AND_RECORDING_VALUE = 5;

	/**
	 * An array of all the '<em><b>Plan Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlanContent[] VALUES_ARRAY =
		new PlanContent[] {
			OBJECTIVES_AND_MILESTONES,
			ROLES_AND_DIVISION_OF_WORK,
			CONTROL_DEPLOYMENT,
			INCIDENT_RESPONSE,
			RESOURCE_RESERVE,
			TRACKING_AND_RECORDING,
		};

	/**
	 * A public read-only list of all the '<em><b>Plan Content</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlanContent> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Plan Content</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanContent get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanContent result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Content</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanContent getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanContent result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Content</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanContent get(int value) {
		switch (value) {
			case OBJECTIVES_AND_MILESTONES_VALUE: return OBJECTIVES_AND_MILESTONES;
			case ROLES_AND_DIVISION_OF_WORK_VALUE: return ROLES_AND_DIVISION_OF_WORK;
			case CONTROL_DEPLOYMENT_VALUE: return CONTROL_DEPLOYMENT;
			case INCIDENT_RESPONSE_VALUE: return INCIDENT_RESPONSE;
			case RESOURCE_RESERVE_VALUE: return RESOURCE_RESERVE;
			case TRACKING_AND_RECORDING_VALUE: return TRACKING_AND_RECORDING;
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
	private PlanContent(int value, String name, String literal) {
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
	
} //PlanContent

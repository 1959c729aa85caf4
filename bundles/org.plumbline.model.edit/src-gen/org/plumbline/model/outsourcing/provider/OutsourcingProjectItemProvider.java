/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.OutsourcingProject;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.outsourcing.OutsourcingProject} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class OutsourcingProjectItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutsourcingProjectItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addAssessedOnPropertyDescriptor(object);
			addInvolvedUnitsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Assessed On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAssessedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OutsourcingProject_assessedOn_feature"),
				 getString("_UI_OutsourcingProject_assessedOn_description"),
				 OutsourcingPackage.Literals.OUTSOURCING_PROJECT__ASSESSED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Involved Units feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInvolvedUnitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_OutsourcingProject_involvedUnits_feature"),
				 getString("_UI_OutsourcingProject_involvedUnits_description"),
				 OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DEPARTMENT);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__SUPERVISING_LEADER);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AUTHORISATIONS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESOURCES);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AUTHORITIES);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__PHASES);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AGENCIES);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTRACTS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AGREEMENTS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CHANGES);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INCIDENTS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTROLS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__ENVIRONMENT);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__REQUIREMENTS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__PERIODS);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__EVIDENCE_REGISTER);
			childrenFeatures.add(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__JUDGEMENTS);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((OutsourcingProject)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_OutsourcingProject_type") :
			label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(OutsourcingProject.class)) {
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case OutsourcingPackage.OUTSOURCING_PROJECT__DEPARTMENT:
			case OutsourcingPackage.OUTSOURCING_PROJECT__SUPERVISING_LEADER:
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORISATIONS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__RESOURCES:
			case OutsourcingPackage.OUTSOURCING_PROJECT__AUTHORITIES:
			case OutsourcingPackage.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__PHASES:
			case OutsourcingPackage.OUTSOURCING_PROJECT__DOCUMENTS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGENCIES:
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTRACTS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__AGREEMENTS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__CHANGES:
			case OutsourcingPackage.OUTSOURCING_PROJECT__INCIDENTS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__CONTROLS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__ENVIRONMENT:
			case OutsourcingPackage.OUTSOURCING_PROJECT__REQUIREMENTS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__PERIODS:
			case OutsourcingPackage.OUTSOURCING_PROJECT__EVIDENCE_REGISTER:
			case OutsourcingPackage.OUTSOURCING_PROJECT__JUDGEMENTS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DEPARTMENT,
				 OutsourcingFactory.eINSTANCE.createDepartment()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__SUPERVISING_LEADER,
				 OutsourcingFactory.eINSTANCE.createSupervisingLeader()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESPONSIBLE_UNITS,
				 OutsourcingFactory.eINSTANCE.createResponsibleUnit()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AUTHORISATIONS,
				 OutsourcingFactory.eINSTANCE.createAuthorisation()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESPONSIBILITY_LETTERS,
				 OutsourcingFactory.eINSTANCE.createResponsibilityLetter()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__RESOURCES,
				 OutsourcingFactory.eINSTANCE.createResourceAllocation()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AUTHORITIES,
				 OutsourcingFactory.eINSTANCE.createSupervisingAuthority()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__ASSESSMENT_ORGANISATIONS,
				 OutsourcingFactory.eINSTANCE.createAssessmentOrganisation()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__PHASES,
				 OutsourcingFactory.eINSTANCE.createPhase()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createOutsourcingPolicy()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createManagementRegulation()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createManagementPlan()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createAgreementTemplate()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createTrainingPlan()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createIncidentPlan()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createContinuityPlan()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS,
				 OutsourcingFactory.eINSTANCE.createOperatingDocument()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AGENCIES,
				 OutsourcingFactory.eINSTANCE.createServiceAgency()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTRACTS,
				 OutsourcingFactory.eINSTANCE.createServiceContract()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__AGREEMENTS,
				 OutsourcingFactory.eINSTANCE.createConfidentialityAgreement()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CHANGES,
				 OutsourcingFactory.eINSTANCE.createChange()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INCIDENTS,
				 OutsourcingFactory.eINSTANCE.createSecurityIncident()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTROLS,
				 OutsourcingFactory.eINSTANCE.createControlMeasure()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__ENVIRONMENT,
				 OutsourcingFactory.eINSTANCE.createTechnicalEnvironment()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__REQUIREMENTS,
				 OutsourcingFactory.eINSTANCE.createOtherRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__PERIODS,
				 OutsourcingFactory.eINSTANCE.createPeriodSetting()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__EVIDENCE_REGISTER,
				 OutsourcingFactory.eINSTANCE.createEvidence()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.OUTSOURCING_PROJECT__JUDGEMENTS,
				 OutsourcingFactory.eINSTANCE.createJudgement()));
	}

}

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
import org.plumbline.model.outsourcing.Phase;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.outsourcing.Phase} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PhaseItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseItemProvider(AdapterFactory adapterFactory) {
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

			addKindPropertyDescriptor(object);
			addPlannedStartPropertyDescriptor(object);
			addStartedOnPropertyDescriptor(object);
			addPlannedEndPropertyDescriptor(object);
			addEndedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Phase_kind_feature"),
				 getString("_UI_Phase_kind_description"),
				 OutsourcingPackage.Literals.PHASE__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Phase_plannedStart_feature"),
				 getString("_UI_Phase_plannedStart_description"),
				 OutsourcingPackage.Literals.PHASE__PLANNED_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Started On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Phase_startedOn_feature"),
				 getString("_UI_Phase_startedOn_description"),
				 OutsourcingPackage.Literals.PHASE__STARTED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Planned End feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlannedEndPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Phase_plannedEnd_feature"),
				 getString("_UI_Phase_plannedEnd_description"),
				 OutsourcingPackage.Literals.PHASE__PLANNED_END,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ended On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Phase_endedOn_feature"),
				 getString("_UI_Phase_endedOn_description"),
				 OutsourcingPackage.Literals.PHASE__ENDED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
			childrenFeatures.add(OutsourcingPackage.Literals.PHASE__GATES);
			childrenFeatures.add(OutsourcingPackage.Literals.PHASE__ACTIVITIES);
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
		String label = ((Phase)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Phase_type") :
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

		switch (notification.getFeatureID(Phase.class)) {
			case OutsourcingPackage.PHASE__KIND:
			case OutsourcingPackage.PHASE__PLANNED_START:
			case OutsourcingPackage.PHASE__STARTED_ON:
			case OutsourcingPackage.PHASE__PLANNED_END:
			case OutsourcingPackage.PHASE__ENDED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case OutsourcingPackage.PHASE__GATES:
			case OutsourcingPackage.PHASE__ACTIVITIES:
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
				(OutsourcingPackage.Literals.PHASE__GATES,
				 OutsourcingFactory.eINSTANCE.createGate()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createLeadershipDecision()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createRiskAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createCandidateAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createFiling()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createServiceEvaluation()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createManagementAudit()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createDeliveryVerification()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createExecutionInspection()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createAuthorityInspection()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createImprovementSupervision()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createImprovementSuggestion()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createManagementReport()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createTraining()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createImprovementComparison()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createRedundancyDetermination()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.PHASE__ACTIVITIES,
				 OutsourcingFactory.eINSTANCE.createServiceExit()));
	}

}

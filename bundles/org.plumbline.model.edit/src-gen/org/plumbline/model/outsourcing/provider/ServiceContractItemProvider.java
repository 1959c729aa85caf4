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
import org.plumbline.model.outsourcing.ServiceContract;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.outsourcing.ServiceContract} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ServiceContractItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ServiceContractItemProvider(AdapterFactory adapterFactory) {
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

			addAgencyPropertyDescriptor(object);
			addSignedOnPropertyDescriptor(object);
			addStartsOnPropertyDescriptor(object);
			addEndsOnPropertyDescriptor(object);
			addTerminatedOnPropertyDescriptor(object);
			addPersonnelPropertyDescriptor(object);
			addPlansPropertyDescriptor(object);
			addFilingsPropertyDescriptor(object);
			addExitsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Agency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addAgencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_agency_feature"),
				 getString("_UI_ServiceContract_agency_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__AGENCY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Signed On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSignedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_signedOn_feature"),
				 getString("_UI_ServiceContract_signedOn_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__SIGNED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Starts On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartsOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_startsOn_feature"),
				 getString("_UI_ServiceContract_startsOn_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__STARTS_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ends On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEndsOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_endsOn_feature"),
				 getString("_UI_ServiceContract_endsOn_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__ENDS_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Terminated On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTerminatedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_terminatedOn_feature"),
				 getString("_UI_ServiceContract_terminatedOn_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__TERMINATED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Personnel feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPersonnelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_personnel_feature"),
				 getString("_UI_ServiceContract_personnel_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__PERSONNEL,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Plans feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlansPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_plans_feature"),
				 getString("_UI_ServiceContract_plans_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__PLANS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Filings feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFilingsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_filings_feature"),
				 getString("_UI_ServiceContract_filings_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__FILINGS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Exits feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExitsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_ServiceContract_exits_feature"),
				 getString("_UI_ServiceContract_exits_description"),
				 OutsourcingPackage.Literals.SERVICE_CONTRACT__EXITS,
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
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__SERVICES);
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__SECURITY_CLAUSES);
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__EXIT_STRATEGY);
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__DELIVERY_STAGES);
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__SUBCONTRACTS);
			childrenFeatures.add(OutsourcingPackage.Literals.SERVICE_CONTRACT__MANDATES);
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
		String label = ((ServiceContract)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_ServiceContract_type") :
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

		switch (notification.getFeatureID(ServiceContract.class)) {
			case OutsourcingPackage.SERVICE_CONTRACT__SIGNED_ON:
			case OutsourcingPackage.SERVICE_CONTRACT__STARTS_ON:
			case OutsourcingPackage.SERVICE_CONTRACT__ENDS_ON:
			case OutsourcingPackage.SERVICE_CONTRACT__TERMINATED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case OutsourcingPackage.SERVICE_CONTRACT__SERVICES:
			case OutsourcingPackage.SERVICE_CONTRACT__SECURITY_CLAUSES:
			case OutsourcingPackage.SERVICE_CONTRACT__EXIT_STRATEGY:
			case OutsourcingPackage.SERVICE_CONTRACT__DELIVERY_STAGES:
			case OutsourcingPackage.SERVICE_CONTRACT__SUBCONTRACTS:
			case OutsourcingPackage.SERVICE_CONTRACT__MANDATES:
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
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__SERVICES,
				 OutsourcingFactory.eINSTANCE.createOutsourcedService()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__SECURITY_CLAUSES,
				 OutsourcingFactory.eINSTANCE.createSecurityClauses()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__EXIT_STRATEGY,
				 OutsourcingFactory.eINSTANCE.createExitStrategy()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__DELIVERY_STAGES,
				 OutsourcingFactory.eINSTANCE.createDeliveryStage()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__SUBCONTRACTS,
				 OutsourcingFactory.eINSTANCE.createSubcontract()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.SERVICE_CONTRACT__MANDATES,
				 OutsourcingFactory.eINSTANCE.createAgencyMandate()));
	}

}

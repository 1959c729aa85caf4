/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.outsourcing.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.TechnicalEnvironment;

/**
 * This is the item provider adapter for a {@link org.plumbline.model.outsourcing.TechnicalEnvironment} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TechnicalEnvironmentItemProvider extends ElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TechnicalEnvironmentItemProvider(AdapterFactory adapterFactory) {
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

		}
		return itemPropertyDescriptors;
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
			childrenFeatures.add(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS);
			childrenFeatures.add(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ACCOUNTS);
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
		String label = ((TechnicalEnvironment)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_TechnicalEnvironment_type") :
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

		switch (notification.getFeatureID(TechnicalEnvironment.class)) {
			case OutsourcingPackage.TECHNICAL_ENVIRONMENT__ASSETS:
			case OutsourcingPackage.TECHNICAL_ENVIRONMENT__ACCOUNTS:
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
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createInformationSystem()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createDataAsset()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createNetwork()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createRemoteAccess()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createEquipment()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createStorageMedium()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createBackup()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createAuditLog()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ASSETS,
				 OutsourcingFactory.eINSTANCE.createArea()));

		newChildDescriptors.add
			(createChildParameter
				(OutsourcingPackage.Literals.TECHNICAL_ENVIRONMENT__ACCOUNTS,
				 OutsourcingFactory.eINSTANCE.createAccount()));
	}

}

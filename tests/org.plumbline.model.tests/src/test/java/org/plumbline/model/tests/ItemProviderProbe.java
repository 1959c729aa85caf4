// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.provider.OutsourcingItemProviderAdapterFactory;

/** Writes down all that item providers show, for every concrete class. */
public final class ItemProviderProbe implements Supplier<SortedMap<String, String>> {

    private final OutsourcingItemProviderAdapterFactory factory = new OutsourcingItemProviderAdapterFactory();
    private final SortedMap<String, String> shown = new TreeMap<>();

    @Override
    public SortedMap<String, String> get() {
        for (EClass type : Metamodel.concreteClasses()) {
            Element element = (Element) EcoreUtil.create(type);
            showLabel(type, element);
            showProperties(type, element);
            showChildren(type, element);
        }
        return shown;
    }

    private void showLabel(EClass type, Element element) {
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(element, IItemLabelProvider.class);
        shown.put(type.getName() + " unnamed", labels.getText(element));
        element.setName("");
        shown.put(type.getName() + " nameless", labels.getText(element));
        element.setName("\u6d77\u84dd <1>");
        shown.put(type.getName() + " named", labels.getText(element));
        shown.put(type.getName() + " icon", String.valueOf(labels.getImage(element)));
    }

    private void showProperties(EClass type, Element element) {
        IItemPropertySource source = (IItemPropertySource) factory.adapt(element, IItemPropertySource.class);
        for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
            EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(element);
            String key = type.getName() + "." + feature.getName();
            shown.put(key + " label", descriptor.getDisplayName(element));
            shown.put(key + " description", descriptor.getDescription(element));
            shown.put(key + " editable", String.valueOf(descriptor.canSetProperty(element)));
            if (feature.getEType() instanceof EEnum literals) {
                IItemLabelProvider labels = descriptor.getLabelProvider(element);
                for (EEnumLiteral literal : literals.getELiterals()) {
                    Enumerator value = literal.getInstance();
                    Object shownValue = feature.isMany() ? List.of(value) : value;
                    shown.put(key + " literal " + literal.getName(), labels.getText(shownValue));
                }
            }
        }
    }

    private void showChildren(EClass type, Element element) {
        ItemProviderAdapter provider = (ItemProviderAdapter) factory.adapt(element, IItemLabelProvider.class);
        Collection<?> children = provider.getNewChildDescriptors(element, null, null);
        for (Object child : children) {
            CommandParameter parameter = (CommandParameter) child;
            EReference reference = (EReference) parameter.getFeature();
            EObject value = (EObject) parameter.getValue();
            String key = type.getName() + "." + reference.getName() + " new "
                    + value.eClass().getName();
            shown.put(key, provider.getCreateChildText(element, reference, value, null));
            shown.put(key + " tip", provider.getCreateChildToolTipText(element, reference, value, null));
            shown.put(
                    key + " description",
                    provider.getCreateChildDescription(element, reference, value, List.of(element)));
            Object image = provider.getCreateChildImage(element, reference, value, null);
            shown.put(key + " icon", image.getClass().getSimpleName());
        }
    }
}

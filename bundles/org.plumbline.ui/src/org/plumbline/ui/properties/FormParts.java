// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.model.edit.OutsourcingEditPlugin;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;

/**
 * What the fields of a form share.
 *
 * @param type the class whose features the form shows
 * @param reveal shows an element where the user works
 * @param clause shows an item of the standard
 * @param reflow lays the form out again after something grew or shrank
 */
record FormParts(
        FormToolkit toolkit,
        EClass type,
        Editing editing,
        ServedItems served,
        Pictures pictures,
        Consumer<Element> reveal,
        Consumer<Item> clause,
        Runnable reflow) {

    /** What EMF.Edit knows of a feature; nothing of what an element contains. */
    private Optional<IItemPropertyDescriptor> descriptor(EStructuralFeature feature) {
        IItemPropertySource source =
                (IItemPropertySource) editing.open().adapterFactory().adapt(editing.first(), IItemPropertySource.class);
        return Optional.ofNullable(source.getPropertyDescriptor(editing.first(), feature));
    }

    /** What a feature says, in a sentence. */
    static String description(EStructuralFeature feature) {
        return OutsourcingEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_description");
    }

    boolean isMultiLine(EStructuralFeature feature) {
        return descriptor(feature)
                .filter(descriptor -> descriptor.isMultiLine(editing.first()))
                .isPresent();
    }

    boolean isEditable(EStructuralFeature feature) {
        return descriptor(feature)
                .filter(descriptor -> descriptor.canSetProperty(editing.first()))
                .isPresent();
    }

    ToolBar tools(Composite parent) {
        ToolBar tools = new ToolBar(parent, SWT.FLAT);
        toolkit.adapt(tools, true, false);
        return tools;
    }

    /** A button in a tool bar; pressing one does not take the focus from where the user types. */
    ToolItem tool(ToolBar tools, String picture, String text, Runnable action) {
        ToolItem item = new ToolItem(tools, SWT.PUSH);
        item.setImage(pictures.named(picture));
        item.setToolTipText(text);
        item.addListener(SWT.Selection, event -> {
            editing.open().commitPending();
            action.run();
        });
        return item;
    }
}

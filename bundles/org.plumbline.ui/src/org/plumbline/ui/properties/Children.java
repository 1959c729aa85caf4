// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plumbline.assessment.Labels;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Makes and deletes what an element contains. */
final class Children {

    private static final Texts TEXTS = Texts.of(Children.class);

    private Children() {}

    /** Adds a part to the element of a form, and shows it; asks for the class where there are several. */
    static void add(FormParts parts, EReference containment, Control below) {
        List<Element> possible = possible(parts.editing().open(), parts.editing().first(), containment);
        if (possible.size() == 1) {
            add(parts, containment, possible.get(0));
            return;
        }
        Menu menu = new Menu(below);
        for (Element child : possible) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Texts.of(Labels.of(child.eClass())));
            item.setImage(parts.pictures().of(child.eClass()));
            item.addListener(SWT.Selection, event -> add(parts, containment, child));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    /** New elements, one of each class that the item providers offer for a containment. */
    private static List<Element> possible(OpenProject open, Element owner, EReference containment) {
        List<Element> possible = new ArrayList<>();
        for (Object descriptor : open.domain().getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter parameter
                    && parameter.getEStructuralFeature() == containment
                    && parameter.getValue() instanceof Element child) {
                possible.add(child);
            }
        }
        return possible;
    }

    @SuppressWarnings("unchecked")
    private static void add(FormParts parts, EReference containment, Element child) {
        Element owner = parts.editing().first();
        parts.editing().open().change(TEXTS.say("new", Labels.of(child.eClass())), () -> {
            if (containment.isMany()) {
                ((List<Object>) owner.eGet(containment)).add(child);
            } else {
                owner.eSet(containment, child);
            }
        });
        parts.reveal().accept(child);
    }

    /** Deletes parts, and all references to them. */
    static void delete(FormParts parts, EReference containment, Object... children) {
        OpenProject open = parts.editing().open();
        parts.editing()
                .change(
                        containment,
                        () -> open.domain()
                                .getCommandStack()
                                .execute(DeleteCommand.create(open.domain(), List.of(children))));
    }
}

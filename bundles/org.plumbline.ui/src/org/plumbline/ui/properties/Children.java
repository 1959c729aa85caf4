// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.plumbline.assessment.Labels;
import org.plumbline.ui.project.NewPart;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Makes and deletes what an element contains. */
final class Children {

    private Children() {}

    /** Adds a part to the element of a form, and shows it; asks for the class where there are several. */
    static void add(FormParts parts, EReference containment, Control below) {
        OpenProject open = parts.editing().open();
        List<NewPart> possible = NewPart.of(open, parts.editing().first()).stream()
                .filter(part -> part.containment() == containment)
                .toList();
        if (possible.size() == 1) {
            add(parts, possible.get(0));
            return;
        }
        Menu menu = new Menu(below);
        for (NewPart part : possible) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(Texts.of(Labels.of(part.part().eClass())));
            item.setImage(parts.pictures().of(part.part().eClass()));
            item.addListener(SWT.Selection, event -> add(parts, part));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(below.toDisplay(0, below.getSize().y));
        menu.setVisible(true);
    }

    private static void add(FormParts parts, NewPart part) {
        part.add(parts.editing().open());
        parts.reveal().accept(part.part());
    }

    /** Deletes parts, and all references to them. */
    static void delete(FormParts parts, EReference containment, Object... children) {
        OpenProject open = parts.editing().open();
        parts.editing().change(containment, () -> open.domain()
                .getCommandStack()
                .execute(DeleteCommand.create(open.domain(), List.of(children))));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the project editor. It shows the model and changes it by commands; it has no state that is saved with it. */
public interface ProjectPage {

    /** What stands on the tab, in the language of the user. */
    String title();

    /** Makes the page, when it is shown for the first time. */
    Control createControl(Composite parent);

    /** Gives the keyboard to the part of the page that wants it; the page has been made. */
    void setFocus();

    /** Tells what is selected, as elements of the model in a structured selection; or null if nothing ever is. */
    ISelectionProvider selectionProvider();

    /** Whether the page can show an element. */
    default boolean canReveal(EObject element) {
        return false;
    }

    /** Selects an element and scrolls to it; the page has been made and can. */
    default void reveal(EObject element) {}

    /** Called once, when the editor is closed; also if the page has not been made. */
    default void dispose() {}
}

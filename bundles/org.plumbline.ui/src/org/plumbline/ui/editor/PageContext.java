// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorSite;
import org.plumbline.ui.project.OpenProject;

/** What a page knows of the editor that it is in. */
public interface PageContext {

    /** The project that is edited. */
    OpenProject project();

    /** The site of the editor, for services, context menus and shells. */
    IEditorSite site();

    /** Shows an element on the current page if that can, else on the first one that can. */
    void reveal(EObject element);
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.plumbline.standard.Item;

/** The view of the standard, as those know it who refer to an item of it. */
public interface ClauseBrowser {

    /** The id of the view that implements this. */
    String ID = "org.plumbline.ui.clauses";

    /** Selects an item and scrolls to it. */
    void show(Item item);

    /** Opens the view at an item; nothing happens if there is no such view. */
    static void open(IWorkbenchPage page, Item item) {
        if (PlatformUI.getWorkbench().getViewRegistry().find(ID) == null) {
            return;
        }
        try {
            IViewPart view = page.showView(ID);
            if (view instanceof ClauseBrowser clauses) {
                clauses.show(item);
            }
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}

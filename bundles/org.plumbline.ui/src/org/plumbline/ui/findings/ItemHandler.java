// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.standard.Item;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;

/** Does something with the item that is selected, in the project of the active editor. */
abstract sealed class ItemHandler extends AbstractHandler permits ExplainHandler, JudgeHandler {

    /** @param item what is selected; null if nothing is */
    abstract void run(Shell shell, ProjectEditor editor, AssessmentResult result, Item item);

    /** Whether it makes sense without an item. */
    abstract boolean needsItem();

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        ActiveEditor.of(window).ifPresent(editor -> {
            OpenProject open = editor.project();
            Item item = item(HandlerUtil.getActivePart(event));
            if (open != null && (item != null || !needsItem())) {
                open.assessment().result().ifPresent(result -> run(window.getShell(), editor, result, item));
            }
        });
        return null;
    }

    private static Item item(IWorkbenchPart part) {
        List<Item> items = part instanceof ItemChoice choice ? choice.items() : List.of();
        return items.isEmpty() ? null : items.get(0);
    }

    @Override
    public void setEnabled(Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean assessed = ActiveEditor.project(window)
                .flatMap(open -> open.assessment().result())
                .isPresent();
        setBaseEnabled(assessed && (!needsItem() || window.getActivePage().getActivePart() instanceof ItemChoice));
    }
}

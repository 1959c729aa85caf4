// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.editor.ProjectHandler;

/** Asks what the project that is edited is compared with, and shows the comparison. */
public final class CompareHandler extends ProjectHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (!(HandlerUtil.getActiveEditor(event) instanceof ProjectEditor editor) || editor.project() == null) {
            return null;
        }
        CompareDialog dialog = new CompareDialog(HandlerUtil.getActiveShell(event), editor.project());
        if (dialog.open() == Window.OK) {
            try {
                ComparisonView view =
                        (ComparisonView) editor.getSite().getPage().showView(ComparisonView.ID);
                view.compare(editor, dialog.counterpart(), dialog.isSwapped());
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.steps;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.editor.ActiveEditor;

/** Shows the steps of the phase in which the project of the active editor is. */
public final class StepsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        try {
            StepsView view = (StepsView) window.getActivePage().showView(StepsView.ID);
            ActiveEditor.project(window)
                    .flatMap(open -> open.assessment().result())
                    .ifPresent(result -> view.show(result.milestone().phase()));
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Saves the project in the active editor, whichever view is active; the platform would ask the view. */
public final class SaveHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null) {
            editor.getSite().getPage().saveEditor(editor, false);
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        setBaseEnabled(
                HandlerUtil.getVariable(evaluationContext, ISources.ACTIVE_EDITOR_NAME) instanceof IEditorPart editor
                        && editor.isDirty());
    }
}

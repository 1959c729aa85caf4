// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.editor.ProjectHandler;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;

/** Opens the export of the project that is edited; a project with unsaved changes is saved first if the user wants. */
public final class ExportHandler extends ProjectHandler {

    private static final Texts TEXTS = Texts.of(ExportHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        if (!(editor instanceof ProjectEditor projects) || projects.project() == null) {
            return null;
        }
        OpenProject open = projects.project();
        if (open.isDirty()) {
            int answer = MessageDialog.open(
                    MessageDialog.CONFIRM,
                    shell,
                    TEXTS.say("title"),
                    TEXTS.say("save.first"),
                    SWT.SHEET,
                    TEXTS.say("save.first.yes"),
                    TEXTS.say("cancel"));
            if (answer != 0) {
                return null;
            }
            editor.getSite().getPage().saveEditor(editor, false);
        }
        if (!open.isDirty() && open.assessment().result().isPresent()) {
            new ExportDialog(shell, new ExportWizard(open)).open();
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.editor;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.storage.OutsourcingResourceFactory;

/** Opens a project file that stands anywhere in the file system. */
public final class OpenFileHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
        dialog.setFilterExtensions(new String[] {"*." + OutsourcingResourceFactory.EXTENSION, "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), Path.of(chosen));
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** Opens a project file, or shows the editor that it is open in. */
    public static ProjectEditor open(IWorkbenchPage page, Path file) throws PartInitException {
        return (ProjectEditor) page.openEditor(
                EditorFile.input(file.toAbsolutePath().normalize()),
                ProjectEditor.ID,
                true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.plumbline.ui.editor.ActiveEditor;
import org.plumbline.ui.text.Texts;

/** Asks for an archival package and verifies it. */
public final class VerifyHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.of(VerifyHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
        dialog.setText(TEXTS.say("choose"));
        dialog.setFilterExtensions(new String[] {"*.zip", "*"});
        dialog.setFilterNames(new String[] {TEXTS.say("packages"), TEXTS.say("all.files")});
        ActiveEditor.project(HandlerUtil.getActiveWorkbenchWindow(event))
                .ifPresent(open -> dialog.setFilterPath(folder(open.file()).toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            VerificationJob.start(shell, Path.of(chosen), List.of());
        }
        return null;
    }

    /** Where the packages of a project are written, or the project itself stands if there is none yet. */
    static Path folder(Path project) {
        Path reports = project.resolveSibling("reports");
        return Files.isDirectory(reports) ? reports : project.getParent();
    }
}

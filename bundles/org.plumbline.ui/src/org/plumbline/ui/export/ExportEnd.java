// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plumbline.standard.Text;
import org.plumbline.ui.editor.EditorFile;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.text.Texts;

/** Tells the user how an export ended. */
final class ExportEnd implements ExportJob.Listener {

    private static final Texts TEXTS = Texts.of(ExportEnd.class);
    private static final int MOST_REMARKS = 12;

    private final Display display;
    private final Path folder;
    private final boolean show;

    /**
     * Who tells of an export.
     *
     * @param folder into which it writes
     * @param show whether what was written is opened afterwards
     */
    ExportEnd(Display display, Path folder, boolean show) {
        this.display = display;
        this.folder = folder;
        this.show = show;
    }

    @Override
    public void done(List<Path> written, List<Text> remarks) {
        later(() -> {
            if (!remarks.isEmpty()) {
                tell(MessageDialog.WARNING, all(remarks));
            }
            if (show) {
                open(written.size() == 1 ? written.get(0) : folder);
            }
        });
    }

    @Override
    public void cancelled(List<Path> written) {
        String before = written.isEmpty()
                ? TEXTS.say("cancelled.none")
                : TEXTS.say("cancelled.after") + "\n\n"
                        + written.stream().map(path -> "• " + path).collect(Collectors.joining("\n"));
        later(() -> tell(MessageDialog.INFORMATION, TEXTS.say("cancelled") + " " + before));
    }

    private void later(Runnable telling) {
        EditorFile.refreshFolder(folder);
        display.asyncExec(telling);
    }

    /** Opens what was written with the program of the system for it, or says where it is if there is none. */
    private static void open(Path written) {
        if (!Program.launch(written.toString())) {
            tell(MessageDialog.INFORMATION, TEXTS.say("not.opened", written));
        }
    }

    /** What to know of what was written, such as evidence that is not as the model has it. */
    private static String all(List<Text> remarks) {
        String sentences = remarks.stream()
                .limit(MOST_REMARKS)
                .map(remark -> "• " + Texts.of(remark))
                .collect(Collectors.joining("\n"));
        String more = remarks.size() > MOST_REMARKS ? "\n" + TEXTS.say("remarks.more", remarks.size()) : "";
        return TEXTS.say("remarks") + "\n\n" + sentences + more;
    }

    private static void tell(int kind, String message) {
        Notice.tell(
                kind, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), TEXTS.say("title"), message);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.welcome;

import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;
import org.plumbline.ui.look.Notice;
import org.plumbline.ui.text.Texts;

/** Opens the help, which is a page of ours in the language of the workbench, in the browser of the system. */
public final class HelpHandler extends AbstractHandler {

    private static final Texts TEXTS = Texts.of(HelpHandler.class);

    @Override
    public Object execute(ExecutionEvent event) {
        try {
            String page = page().getPath();
            if (!Program.launch(page)) {
                Notice.tell(
                        MessageDialog.INFORMATION,
                        HandlerUtil.getActiveShell(event),
                        TEXTS.say("help"),
                        TEXTS.say("help.no.browser", page));
            }
        } catch (IOException e) {
            ILog.get().error("the help cannot be unpacked", e);
        }
        return null;
    }

    /** The page, as a file beside the style sheet that it uses. */
    static URL page() throws IOException {
        Bundle bundle = Platform.getBundle("org.plumbline.ui");
        // the whole folder, so that links between the files work
        FileLocator.toFileURL(FileLocator.find(bundle, new Path("help"), null));
        String name = "help/" + Texts.language().name().toLowerCase(Locale.ROOT) + ".html";
        return FileLocator.toFileURL(FileLocator.find(bundle, new Path(name), null));
    }
}

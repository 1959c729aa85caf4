// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plumbline.ui.tests.SecondWorkbench;
import org.plumbline.ui.text.Texts;

/** The workbench that restarts once, and then ends. Each time it writes its language and its process to a file. */
public final class Restarter implements IApplication {

    /** The property that names the file. */
    static final String TOLD = "plumbline.told";

    private static final int LATER = 50;

    private final Application workbench = new Application();

    @Override
    public Object start(IApplicationContext context) {
        SecondWorkbench.whenItRuns(Restarter::end);
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }

    private static void end(Display display) {
        if (PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null) {
            display.timerExec(LATER, () -> end(display));
            return;
        }
        try {
            Path told = Path.of(System.getProperty(TOLD));
            boolean first = !Files.exists(told);
            Files.writeString(
                    told,
                    Texts.language() + " " + ProcessHandle.current().pid() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (first) {
                PlatformUI.getWorkbench().restart();
            } else {
                PlatformUI.getWorkbench().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

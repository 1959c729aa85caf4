// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.plumbline.storage.OutsourcingResourceFactory;
import org.plumbline.ui.preferences.LanguagePreference;
import org.plumbline.ui.text.Texts;

/** The workbench as a program. Its arguments are project files to open; those that begin with a dash are the platform's. */
public final class Application implements IApplication {

    private static final String SUFFIX = "." + OutsourcingResourceFactory.EXTENSION;

    /** What the process ends with, as the command line does. */
    private static final Integer INTERNAL_ERROR = 3;

    @Override
    public Object start(IApplicationContext context) {
        fadeWhatIsDisabled();
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (SWTError | LinkageError e) {
            String reason = e instanceof SWTError ? "no.screen" : "no.toolkit";
            System.err.println(Texts.of(Application.class).say(reason)); // there is no window to say it in
            return INTERNAL_ERROR;
        }
        Location workspace = Platform.getInstanceLocation();
        try {
            if (!claim(workspace)) {
                Texts texts = Texts.of(Application.class);
                MessageDialog.open(
                        MessageDialog.ERROR,
                        null,
                        texts.say("workspace.taken.title"),
                        texts.say("workspace.taken", folder(workspace)),
                        SWT.NONE,
                        texts.say("about.close"));
                return EXIT_OK;
            }
            new WorkspaceLanguage(Path.of(folder(workspace))).use(Texts.language());
            int code = PlatformUI.createAndRunWorkbench(
                    display, Measurement.isOfNothing() ? Measurement.nothing() : new Advisor(files(context)));
            if (code == PlatformUI.RETURN_RESTART) {
                Successor.startAtExit(LanguagePreference.ofUser().word());
            }
            return EXIT_OK;
        } finally {
            workspace.release();
            display.dispose();
        }
    }

    /** Icons of what is disabled let the ground through. SWT makes them light otherwise, which in the dark looks enabled. */
    private static void fadeWhatIsDisabled() {
        System.getProperties().putIfAbsent("org.eclipse.swt.image.disablement", "desaturated");
    }

    /** Two workbenches on one workspace would spoil it for each other. */
    private static boolean claim(Location workspace) {
        try {
            return workspace.isSet() ? workspace.lock() : workspace.set(workspace.getDefault(), true);
        } catch (IOException e) {
            return false;
        }
    }

    private static String folder(Location workspace) {
        return (workspace.isSet() ? workspace.getURL() : workspace.getDefault()).getPath();
    }

    private static List<Path> files(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] arguments
                ? files(arguments)
                : List.of();
    }

    /** The files among arguments; what follows an option is its value unless it is called like a project file. */
    static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && (!value || argument.endsWith(SUFFIX))) {
                files.add(Path.of(argument).toAbsolutePath().normalize());
            }
            value = option;
        }
        return files;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}

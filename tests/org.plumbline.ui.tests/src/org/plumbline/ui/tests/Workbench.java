// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.plumbline.ui.editor.OpenFileHandler;
import org.plumbline.ui.editor.ProjectEditor;
import org.plumbline.ui.project.OpenProject;

/** The workbench that the tests run in, driven as its user drives it. */
public final class Workbench {

    /** The folder of the repository. */
    public static final Path ROOT = Path.of(System.getProperty("plumbline.root"));

    private static final long PATIENCE = 10_000;

    private Workbench() {}

    /** A copy of an example in a folder of the test. */
    public static Path example(String name, Path folder) throws IOException {
        return Files.copy(ROOT.resolve("examples").resolve(name), folder.resolve(name));
    }

    /** The page of the window. */
    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Opens a file, and waits for its first assessment if it could be read. */
    public static ProjectEditor open(Path file) throws PartInitException {
        ProjectEditor editor = OpenFileHandler.open(page(), file);
        OpenProject project = editor.project();
        if (project != null) {
            await("the first assessment", () -> project.assessment().result().isPresent());
        }
        return editor;
    }

    /** Closes all editors without saving. */
    public static void closeAll() {
        page().closeAllEditors(false);
        settle();
    }

    /** Executes a command of the workbench, as its menu entry does. */
    public static void run(String commandId) throws Exception {
        // who uses a command has the window before them; handlers follow the active part a moment later
        page().getWorkbenchWindow().getShell().forceActive();
        Command command =
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(commandId);
        await("a handler of " + commandId, command::isHandled);
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(commandId, null);
        settle();
    }

    /** Handles all events that wait. */
    public static void settle() {
        Display display = Display.getCurrent();
        while (display.readAndDispatch()) {
            // until none is left
        }
    }

    /** Handles events until something is so; fails after some seconds. */
    public static void await(String what, BooleanSupplier isSo) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        Display display = Display.getCurrent();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + PATIENCE + " ms: " + what);
            }
            if (!display.readAndDispatch()) {
                display.timerExec(5, () -> {});
                display.sleep();
            }
        }
    }
}

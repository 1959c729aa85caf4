// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** A workbench like the one that the tests run in, as a process of its own. */
public final class SecondWorkbench {

    private static final int LATER = 50;

    private SecondWorkbench() {}

    /**
     * Prepares the process.
     *
     * @param place an empty folder for its configuration and its workspace
     * @param application what it runs
     * @param arguments of the application
     */
    public static ProcessBuilder in(Path place, String application, String... arguments) throws IOException {
        Path configuration = Files.createDirectory(place.resolve("configuration"));
        Files.copy(
                Path.of(URI.create(System.getProperty("osgi.configuration.area")))
                        .resolve("config.ini"),
                configuration.resolve("config.ini"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dplumbline.root=" + Workbench.ROOT,
                "-Duser.language=" + System.getProperty("user.language"),
                "-cp",
                System.getProperty("java.class.path"),
                "org.eclipse.equinox.launcher.Main",
                "-install",
                System.getProperty("osgi.install.area"),
                "-configuration",
                configuration.toString(),
                "-data",
                place.resolve("workspace").toString()));
        String dev = System.getProperty("osgi.dev");
        if (dev != null) {
            command.addAll(List.of("-dev", dev));
        }
        command.addAll(List.of("-application", application, "-product", "org.plumbline.ui.product"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** In the process itself: does something in the thread of the windows once the workbench runs, and does not wait for it. */
    public static void whenItRuns(Consumer<Display> then) {
        Thread waiting = new Thread(
                () -> {
                    try {
                        while (!PlatformUI.isWorkbenchRunning()) {
                            Thread.sleep(LATER);
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    Display display = PlatformUI.getWorkbench().getDisplay();
                    display.asyncExec(() -> then.accept(display));
                },
                "waiting for the workbench");
        waiting.setDaemon(true);
        waiting.start();
    }
}

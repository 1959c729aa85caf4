// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;

/** The workbench that starts when this one has ended: the same command, in the language that is chosen by then. */
final class Successor {

    private static final String LANGUAGE = "-nl";
    private static final String FIRST_THREAD = "-XstartOnFirstThread";

    private Successor() {}

    /**
     * Has it started when this program has let go of everything: after the platform has stopped, when the virtual machine ends.
     *
     * @param language the word that the platform has for it; empty for that of the system
     */
    static void startAtExit(Optional<String> language) {
        ProcessBuilder builder = new ProcessBuilder(command(
                        java(),
                        System.getProperty("java.class.path"),
                        System.getProperty("eclipse.commands", "").lines().toList(),
                        language))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> start(builder), "successor"));
    }

    private static void start(ProcessBuilder builder) {
        try {
            builder.start();
        } catch (IOException e) {
            System.err.println(e.getMessage()); // there is no window any more to say it in
        }
    }

    /** How this virtual machine was started, without what it runs. */
    private static List<String> java() {
        List<String> java = new ArrayList<>();
        java.add(ProcessHandle.current()
                .info()
                .command()
                .orElse(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        List<String> options = ManagementFactory.getRuntimeMXBean().getInputArguments();
        if (Platform.OS_MACOSX.equals(Platform.getOS()) && !options.contains(FIRST_THREAD)) {
            java.add(FIRST_THREAD); // Java's launcher keeps it to itself
        }
        java.addAll(options);
        return java;
    }

    /**
     * The command that starts it.
     *
     * @param java the program with its options
     * @param arguments of the platform and of the workbench, as this one was given them
     */
    static List<String> command(
            List<String> java, String classPath, List<String> arguments, Optional<String> language) {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of("-cp", classPath, "org.eclipse.equinox.launcher.Main"));
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(LANGUAGE)) {
                i++; // NOPMD: its value goes with it
            } else {
                command.add(arguments.get(i));
            }
        }
        language.ifPresent(chosen -> command.addAll(List.of(LANGUAGE, chosen)));
        return command;
    }
}

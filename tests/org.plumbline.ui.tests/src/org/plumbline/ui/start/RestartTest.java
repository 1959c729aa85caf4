// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.ui.tests.SecondWorkbench;

class RestartTest {

    private static final int PATIENCE = 120;

    @TempDir
    private Path folder;

    @Test
    void theProgramStartsItselfAgainOnTheSameWorkspaceInTheLanguageChosen() throws Exception {
        Path told = folder.resolve("told");
        Files.createDirectory(folder.resolve(".plumbline"));
        Files.writeString(folder.resolve(".plumbline/language"), "zh\n");
        ProcessBuilder builder = SecondWorkbench.in(folder, "org.plumbline.ui.restarter", "-nl", "en");
        builder.command().add(1, "-D" + Restarter.TOLD + "=" + told);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("USERPROFILE", folder.toString());
        Process first = builder.redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            assertTrue(first.waitFor(PATIENCE, TimeUnit.SECONDS));
        } finally {
            first.destroyForcibly();
        }
        assertEquals(0, first.exitValue(), "no script has to wait for it");
        List<String> lines = List.of();
        for (int i = 0; i < PATIENCE && lines.size() < 2; i++) {
            Thread.sleep(1000);
            lines = Files.readAllLines(told);
        }
        assertEquals(2, lines.size(), lines.toString());
        assertEquals("EN " + first.pid(), lines.get(0));
        assertTrue(lines.get(1).startsWith("ZH "), lines.get(1));
        long successor = Long.parseLong(lines.get(1).substring(3));
        assertNotEquals(first.pid(), successor);
        Optional<ProcessHandle> still = ProcessHandle.of(successor);
        if (still.isPresent()) {
            still.get().onExit().get(PATIENCE, TimeUnit.SECONDS);
        }
    }

    @Test
    void theCommandIsTheSameButForTheLanguage() {
        List<String> java = List.of("javaw", "-Xmx2g");
        List<String> arguments = List.of("C:\\项目 1.outsourcing", "-nl", "en", "-data", "D:\\W", "-nl", "zh");
        List<String> same = List.of(
                "javaw",
                "-Xmx2g",
                "-cp",
                "launcher.jar",
                "org.eclipse.equinox.launcher.Main",
                "C:\\项目 1.outsourcing",
                "-data",
                "D:\\W");
        assertEquals(same, Successor.command(java, "launcher.jar", arguments, Optional.empty()));
        List<String> chinese = Successor.command(java, "launcher.jar", arguments, Optional.of("zh"));
        assertEquals(List.of("-nl", "zh"), chinese.subList(same.size(), chinese.size()));
        assertEquals(same, chinese.subList(0, same.size()));
    }
}

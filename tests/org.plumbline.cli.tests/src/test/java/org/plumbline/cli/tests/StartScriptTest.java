// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts that start the command line and the workbench, with a Java that tells how it was called. */
class StartScriptTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path COMMAND_LINE = ROOT.resolve("releng/org.plumbline.cli.dist/src/main/dist/bin/plumbline");
    private static final Path WORKBENCH =
            ROOT.resolve("features/org.plumbline.workbench.feature/rootfiles/unix/plumbline-workbench");

    /** A language with a locale that no system has. */
    private static final String NOT_INSTALLED = "zh_XX.UTF-8";

    @TempDir
    private Path folder;

    @BeforeEach
    void java() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ "$1" != -version ] || { echo 'openjdk version "17.0.1"' >&2; exit; }
                for last; do :; done
                echo "${LC_ALL:-none} ${LANGUAGE:-none} $last"
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Files.createDirectories(folder.resolve("home/plugins"));
        Files.createFile(folder.resolve("home/plugins/org.eclipse.equinox.launcher_1.jar"));
    }

    @Test
    void chineseFileNamesAreUnderstoodWithoutALocale() throws Exception {
        assertEquals("C.UTF-8 none 项目", start(COMMAND_LINE, Map.of()));
        assertEquals("C.UTF-8 C 项目", start(COMMAND_LINE, Map.of("LANG", "C")));
        assertEquals("C.UTF-8 none 项目", start(WORKBENCH, Map.of()));
    }

    @Test
    void theLanguageOfALocaleThatIsNotInstalledCounts() throws Exception {
        assertEquals("C.UTF-8 zh_XX.UTF-8 项目", start(COMMAND_LINE, Map.of("LANG", NOT_INSTALLED)));
        assertEquals("C.UTF-8 zh_XX.UTF-8 项目", start(COMMAND_LINE, Map.of("LC_ALL", NOT_INSTALLED, "LANG", "C")));
        assertEquals("C.UTF-8 none zh", start(WORKBENCH, Map.of("LANG", NOT_INSTALLED)));
    }

    @Test
    void aLocaleThatIsInstalledIsLeftAlone() throws Exception {
        assertEquals("none none 项目", start(COMMAND_LINE, Map.of("LANG", "C.UTF-8")));
        assertEquals("none none 项目", start(WORKBENCH, Map.of("LANG", "C.UTF-8")));
    }

    /** Starts a program with a project, and returns what Java was given. */
    private String start(Path script, Map<String, String> environment) throws IOException, InterruptedException {
        Path copy = folder.resolve("home").resolve(script.getFileName());
        Files.deleteIfExists(copy);
        Files.copy(script, copy);
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", copy.toString(), "项目")).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(Map.of("JAVA_HOME", folder.resolve("jdk").toString(), "PLUMBLINE_CDS", "off"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out.strip();
    }
}

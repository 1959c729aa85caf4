// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a virtual machine of its own, with real streams and a real environment. */
class ProcessTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void copyTheDossier() throws IOException {
        project = Files.copy(Call.HAILAN, folder.resolve("p.outsourcing"));
    }

    /** Runs a command line of the shell in which $plumbline is the program. */
    private Call shell(String commands, Map<String, String> environment) throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "a POSIX shell");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                "-c",
                "plumbline() { \"$java\" -cp \"$classpath\" "
                        + "-XX:TieredStopAtLevel=1 org.plumbline.cli.Main \"$@\"; }; " + commands);
        builder.directory(folder.toFile()).redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "PLUMBLINE_DEBUG"));
        builder.environment()
                .put(
                        "java",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment().put("classpath", absolute(System.getProperty("java.class.path")));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Call(code, out, Files.readString(err));
    }

    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    @Test
    void withoutOptionsTheReportLiesBelowTheCurrentFolder() throws IOException, InterruptedException {
        Call call = shell("plumbline assess p.outsourcing", Map.of("LANG", "en_US.UTF-8"));
        assertEquals(1, call.code(), call.err());
        assertEquals("Report: build/reports/p.html\n", call.err());
        assertEquals(List.of("p.html"), Call.files(folder.resolve("build").resolve("reports")));
        assertFalse(call.out().contains("\u001B"), "no colours in a file");
    }

    @Test
    void theEnvironmentDecidesTheLanguage() throws IOException, InterruptedException {
        assertTrue(shell("plumbline", Map.of("LANG", "zh_CN.UTF-8")).out().contains("用法："));
        assertTrue(shell("plumbline", Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))
                .out()
                .contains("Usage:"));
        assertTrue(shell("plumbline", Map.of("LC_MESSAGES", "zh_TW", "LANG", "C"))
                .out()
                .contains("用法："));
        assertTrue(shell("plumbline", Map.of("LANGUAGE", "zh_CN:en", "LC_ALL", "C.UTF-8"))
                .out()
                .contains("用法："));
        assertTrue(shell("plumbline --lang en", Map.of("LANG", "zh_CN.UTF-8"))
                .out()
                .contains("Usage:"));
    }

    @Test
    void aReaderMayLeaveEarly() throws IOException, InterruptedException {
        Call call = shell("plumbline catalogue --format json | head -n 1", Map.of());
        assertEquals("{\n", call.out());
        assertEquals("", call.err());
    }

    @Test
    void whatCannotBePrintedIsNotPassedOver() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
        Call call = shell("plumbline catalogue > /dev/full", Map.of());
        assertEquals(2, call.code());
        assertEquals("plumbline: standard output could not be written; what was printed is incomplete\n", call.err());
    }

    /** Root may read everything, unless it gives up the privilege to. */
    @Test
    void aFileWithoutPermissionIsNamed() throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        String plain =
                "setpriv --inh-caps=-dac_override,-dac_read_search" + " --bounding-set=-dac_override,-dac_read_search ";
        String assess =
                "\"$java\" -cp \"$classpath\" -XX:TieredStopAtLevel=1 org.plumbline.cli.Main assess p.outsourcing";
        Call call = shell("chmod 0 p.outsourcing; " + (root ? plain : "") + assess, Map.of());
        assertEquals("plumbline: p.outsourcing: no permission to access the file.\n", call.err());
        assertEquals(2, call.code());
    }

    @Test
    void chineseTextIsUtf8WhateverTheLocale() throws IOException, InterruptedException {
        Call call = shell("plumbline assess p.outsourcing --format text --lang zh", Map.of("LC_ALL", "C"));
        assertTrue(call.out().contains("海澜"), call.out());
    }
}

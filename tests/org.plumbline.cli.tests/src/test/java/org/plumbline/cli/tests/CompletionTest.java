// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Language;

class CompletionTest {

    @TempDir
    private Path folder;

    /** What the shell offers for the last of the words. */
    private Set<String> offers(String shell, String... words) throws IOException, InterruptedException {
        assumeTrue(Stream.of("/bin/", "/usr/bin/").anyMatch(bin -> Files.isExecutable(Path.of(bin + shell))), shell);
        Path completion = Files.writeString(
                folder.resolve("completion"), Call.of("completion").out());
        // an own environment of the shell, as a person has it after reading the script at its start
        String array = String.join("' '", words);
        int last = words.length - 1;
        String script = String.join(
                "\n",
                shell.equals("zsh") ? "autoload -U +X compinit && compinit -u -D; setopt shwordsplit ksharrays" : "",
                "source '" + completion + "'",
                "COMP_WORDS=('" + array + "'); COMP_CWORD=" + last + "; COMP_LINE='" + String.join(" ", words) + "'",
                "COMP_POINT=${#COMP_LINE}; cur='" + words[last] + "'; COMPREPLY=()",
                "_complete_plumbline plumbline '" + words[last] + "' '" + words[last - 1] + "'",
                "printf '%s\\n' \"${COMPREPLY[@]}\"");
        Process process = new ProcessBuilder(shell, shell.equals("zsh") ? "-f" : "--norc", "-c", script)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD) // bash says that nobody pressed a key
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Set<String> offers = new TreeSet<>();
        // zsh itself picks those that go on from what is there
        said.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.startsWith(words[last]))
                .forEach(offers::add);
        return offers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void commandsOptionsAndWordsAreOffered(String shell) throws IOException, InterruptedException {
        assertTrue(offers(shell, "plumbline", "")
                .containsAll(Set.of(
                        "new",
                        "assess",
                        "explain",
                        "judge",
                        "compare",
                        "merge",
                        "archive",
                        "verify",
                        "catalogue",
                        "completion")));
        assertEquals(Set.of("catalogue"), offers(shell, "plumbline", "cat"));
        assertTrue(offers(shell, "plumbline", "assess", "--f").containsAll(Set.of("--format", "--fail-on")));
        assertEquals(
                Set.of("never", "gap", "partial", "undecided"), offers(shell, "plumbline", "assess", "--fail-on", ""));
        assertTrue(offers(shell, "plumbline", "assess", "--format", "").contains("sarif"));
        assertEquals(Set.of("zh", "en"), offers(shell, "plumbline", "assess", "--lang", ""));
        assertEquals(Set.of("template", "import", "export"), offers(shell, "plumbline", "roster", ""));
        assertEquals(Set.of("personnel"), offers(shell, "plumbline", "roster", "template", "p"));
        assertEquals(Set.of("not-applicable"), offers(shell, "plumbline", "judge", "--verdict", "n"));
    }

    @Test
    void theScriptIsTheSameInEveryLanguage() {
        Call call = Call.of("completion");
        assertEquals(0, call.code());
        assertEquals(call, Call.in(Language.ZH, "completion"));
        assertEquals(
                List.of(),
                call.out().lines().filter(line -> line.contains("\r")).toList());
    }
}

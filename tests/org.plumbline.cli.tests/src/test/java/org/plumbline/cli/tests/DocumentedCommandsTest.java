// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that documents show work, one after the other, in a folder with the files that they name. */
class DocumentedCommandsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND =
            Pattern.compile("^(?:\\$ |\\./)?plumbline ((?:.*\\\\\\n)*.*)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|([^\\s\\\\\"]+)");
    private static final Set<String> FOLDERS = Set.of("projects/", "many", "out", "reports");

    @TempDir
    private Path folder;

    @BeforeEach
    void putFilesInPlace() throws IOException, InterruptedException {
        for (String place : List.of(".", "examples", "projects", "many")) {
            Files.createDirectories(folder.resolve(place));
            Files.copy(Call.HAILAN, folder.resolve(place).resolve(Call.HAILAN.getFileName()));
        }
        Files.writeString(folder.resolve("many/broken.outsourcing"), "x");
        for (String version : List.of("base", "ours", "theirs")) {
            Files.copy(Call.HAILAN, folder.resolve(version + ".outsourcing"));
        }
        Repository repository = Repository.in(folder);
        repository.git("add", "hailan-government-cloud.outsourcing");
        repository.commit("The dossier", "2026-06-30T12:00:00+08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.zh.md",
                "docs/guide/user-guide.en.md",
                "docs/guide/user-guide.zh.md",
                "docs/guide/exchange.en.md",
                "docs/guide/exchange.zh.md",
                "docs/guide/office.en.md",
                "docs/guide/office.zh.md"
            })
    void everyCommandWorks(String document) throws IOException {
        List<String> failed = new ArrayList<>();
        List<String> commands = FENCED.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .filter(block -> block.group(1).isEmpty())
                .flatMap((MatchResult block) -> COMMAND.matcher(block.group(2)).results())
                .map(command -> command.group(1))
                .toList();
        for (String command : commands) {
            Call call = Call.of(arguments(command));
            boolean oneIsBroken = command.startsWith("assess many");
            if (oneIsBroken ? call.code() != 2 : call.code() > 1) {
                failed.add(command + ": " + call.err());
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(!commands.isEmpty(), "commands were found");
    }

    private Object[] arguments(String command) {
        Stream<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(this::inFolder);
        boolean writesByDefault = command.matches("(assess|compare) .*") && !command.contains("--out");
        Stream<String> out =
                writesByDefault ? Stream.of("--out", folder.resolve("build").toString()) : Stream.empty();
        return Stream.concat(words, out).toArray();
    }

    private String inFolder(String word) {
        return word.matches(".*\\.(outsourcing|json|zip|xlsx|docx)") || FOLDERS.contains(word)
                ? folder.resolve(word).toString()
                : word;
    }
}

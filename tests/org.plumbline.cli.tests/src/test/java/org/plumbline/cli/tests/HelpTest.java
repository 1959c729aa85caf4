// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.cli.Main;
import org.plumbline.cli.Terminal;
import org.plumbline.standard.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTest {

    private static final List<String> COMMANDS = List.of(
            "new",
            "assess",
            "draw",
            "form",
            "explain",
            "judge",
            "compare",
            "merge",
            "archive",
            "verify",
            "convert",
            "template",
            "roster",
            "oscal",
            "catalogue",
            "completion");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandOptionAndArgumentIsDescribed(Language language) {
        CommandLine plumbline =
                Main.commandLine(new Terminal(System.out, System.err, language, false, false, Call.TODAY));
        assertEquals(COMMANDS, List.copyOf(plumbline.getSubcommands().keySet()));
        List<CommandLine> commands = new ArrayList<>(plumbline.getSubcommands().values());
        plumbline
                .getSubcommands()
                .values()
                .forEach(command -> commands.addAll(command.getSubcommands().values()));
        commands.add(plumbline);
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName();
            assertEquals(1, command.getCommandSpec().usageMessage().header().length, name);
            for (ArgSpec argument : command.getCommandSpec().args()) {
                String described = name + " " + argument.paramLabel() + " " + argument;
                assertEquals(1, argument.description().length, described);
                assertFalse(argument.description()[0].isBlank(), described);
            }
        }
    }

    @Test
    void helpIsInTheLanguageOfTheUser() {
        for (String command : COMMANDS) {
            Call english = Call.of(command, "--help");
            Call chinese = Call.in(Language.ZH, command, "--help");
            assertAll(
                    command,
                    () -> assertEquals(0, english.code()),
                    () -> assertEquals(0, chinese.code()),
                    () -> assertEquals("", english.err() + chinese.err()),
                    () -> assertTrue(english.out().contains("Usage: plumbline " + command), english.out()),
                    () -> assertFalse(english.out().codePoints().anyMatch(Character::isIdeographic), english.out()),
                    () -> assertTrue(chinese.out().contains("用法：plumbline " + command), chinese.out()),
                    () -> assertFalse(chinese.out().contains("Default"), chinese.out()),
                    () -> assertFalse(chinese.out().contains("Usage"), chinese.out()),
                    () -> assertFalse((english.out() + chinese.out()).contains("${"), english.out()),
                    () -> assertEquals(chinese, Call.of(command, "--help", "--lang", "zh")),
                    () -> assertEquals(chinese, Call.of(command, "--lang=ZH", "-h")));
        }
    }

    @Test
    void aloneItPrintsItsHelp() {
        Call alone = Call.of();
        assertEquals(0, alone.code());
        assertEquals("", alone.err());
        assertEquals(alone, Call.of("--help"));
        COMMANDS.forEach(command -> assertTrue(alone.out().contains("\n  " + command + " "), alone.out()));
        assertEquals(Call.in(Language.ZH), Call.of("--lang", "zh"));
        assertNotEquals(alone.out(), Call.in(Language.ZH).out());
    }

    @Test
    void versionNamesProgramStandardAndJava() throws IOException {
        Call version = Call.of("--version");
        assertEquals(0, version.code());
        String pom = Files.readString(Path.of("pom.xml"));
        String number = pom.substring(pom.indexOf("<version>") + "<version>".length(), pom.indexOf("</version>"))
                .replace("-SNAPSHOT", "");
        assertEquals(
                "Plumbline (准绳) " + number, version.out().lines().findFirst().orElseThrow());
        assertTrue(version.out().contains("GB/T 32926—2016"), version.out());
        assertTrue(version.out().contains("Java " + Runtime.version()), version.out());
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
        Properties english = words("messages.properties");
        Properties chinese = words("messages_zh.properties");
        assertEquals(english.stringPropertyNames(), chinese.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(key)), places(chinese.getProperty(key)), key);
        }
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(Main.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    private static List<Integer> places(String sentence) {
        return sentence.replace("${", "")
                .codePoints()
                .filter(c -> c == '{')
                .boxed()
                .toList();
    }

    @Test
    void helpFitsANarrowTerminal() {
        for (String command : COMMANDS) {
            Call.of(command, "--help").out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
        }
    }
}

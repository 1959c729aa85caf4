// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Language;

class RosterTest {

    private static final String HEADING = "Person,Agency,Position\n";

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void takeTheExample() throws IOException {
        project = Files.copy(Call.HAILAN, folder.resolve("p.outsourcing"));
    }

    private Path csv(String content) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), content);
    }

    private byte[] content() throws IOException {
        return Files.readAllBytes(project);
    }

    @Test
    void aPreviewTellsEverythingAndWritesNothing() throws IOException {
        byte[] before = content();
        Path table = csv(HEADING + "新人,云擎科技有限公司,Engineer\n");
        Call preview = Call.of("roster", "import", "--preview", table, project);
        assertEquals(0, preview.code(), preview.err());
        assertEquals(
                List.of(
                        table + ": 1 added, 0 changed, 0 unchanged, 0 repeated",
                        "  + 新人 (云擎科技有限公司)",
                        "This is what would change; nothing was written. Without --preview it is imported into "
                                + project + "."),
                preview.out().lines().toList());
        assertArrayEquals(before, content());
    }

    @Test
    void importingTwiceLeavesTheFileAlone() throws IOException {
        Path table = csv(HEADING + "新人,云擎科技有限公司,Engineer\n");
        Call once = Call.of("roster", "import", table, project);
        assertEquals(0, once.code(), once.err());
        assertTrue(once.out().endsWith("Imported into " + project + "\n"), once.out());
        byte[] after = content();
        Call again = Call.of("roster", "import", table, project);
        assertEquals(0, again.code());
        assertTrue(again.out().contains("1 unchanged"), again.out());
        assertTrue(again.out().contains("Nothing to import"), again.out());
        assertArrayEquals(after, content());
    }

    @Test
    void oneBadRowKeepsEverythingOut() throws IOException {
        byte[] before = content();
        Path good = csv(HEADING + "新人,云擎科技有限公司,Engineer\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), HEADING + "甲,无名,\n乙,云擎科技有限公司,\n,,x\n");
        Call call = Call.of("roster", "import", good, bad, project);
        assertEquals(2, call.code());
        assertEquals("", call.out());
        assertEquals(
                List.of(
                        "plumbline: " + bad
                                + ": row 2: the project has no service agency called \"无名\"; expected one that"
                                + " is there or is imported along.",
                        "plumbline: " + bad + ": row 4: \"Person\" is empty; expected a value.",
                        "plumbline: nothing was imported; problems: 2"),
                call.err().lines().toList());
        assertArrayEquals(before, content());
        assertTrue(Call.in(Language.ZH, "roster", "import", good, bad, project)
                .err()
                .contains("第 4 行：“姓名”为空"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void whatIsExportedImportsWithoutChange(String extension) throws IOException {
        byte[] before = content();
        for (String roster : List.of("agencies", "personnel", "assets", "accounts")) {
            Path table = folder.resolve(roster + "." + extension);
            assertEquals(
                    0,
                    Call.of("roster", "export", roster, project, "--out", table).code());
            Call call = Call.of("roster", "import", table, project);
            assertEquals(0, call.code(), call.err());
            assertTrue(call.out().contains("Nothing to import"), call.out());
        }
        assertArrayEquals(before, content());
    }

    @Test
    void aTableThatSomebodyFilledInIsNotReplacedUnasked() {
        Path file = folder.resolve("t.xlsx");
        assertEquals(
                0, Call.of("roster", "template", "personnel", "--out", file).code());
        Call again = Call.of("roster", "template", "personnel", "--out", file);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("the file exists"), again.err());
        assertEquals(
                0,
                Call.of("roster", "template", "PERSONNEL", "--out", file, "--force")
                        .code());
    }

    @Test
    void mistakesAreToldInOneSentence() throws IOException {
        Path table = csv(HEADING);
        assertMistake(
                "\"pets\" is no value for ROSTER; expected: agencies, personnel, assets, accounts",
                "roster",
                "template",
                "pets",
                "--out",
                folder.resolve("x.xlsx"));
        assertMistake(
                "expected a file whose name ends in .xlsx or .csv",
                "roster",
                "template",
                "assets",
                "--out",
                folder.resolve("x.ods"));
        assertMistake("expected the project file at the end", "roster", "import", project, table);
        assertMistake("there is no such file", "roster", "import", folder.resolve("none.xlsx"), project);
        assertMistake("there is no heading of a roster", "roster", "import", csv("a,b\n1,2\n"), project);
        assertMistake(
                "the file is damaged or no office file",
                "roster",
                "import",
                Files.writeString(folder.resolve("d.xlsx"), "PK nothing"),
                project);
    }

    private static void assertMistake(String sentence, Object... arguments) {
        Call call = Call.of(arguments);
        assertEquals(2, call.code(), call.out());
        assertTrue(call.err().contains(sentence), call.err());
        assertFalse(call.err().contains("Exception"), call.err());
    }

    @Test
    void aloneItPrintsItsHelp() {
        Call call = Call.of("roster");
        assertEquals(0, call.code());
        assertEquals(call, Call.of("roster", "--help"));
        assertTrue(call.out().contains("template")
                && call.out().contains("import")
                && call.out().contains("export"));
        assertTrue(Call.in(Language.ZH, "roster", "import", "--help").out().contains("用法：plumbline roster import"));
    }
}

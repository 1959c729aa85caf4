// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.standard.Language;

class ConvertTest {

    @TempDir
    private Path folder;

    @Test
    void thereAndBackIsTheSameFile() throws IOException {
        Path json = folder.resolve("hailan.json");
        Call there = Call.of("convert", Call.HAILAN, "--to", "json", "--out", json);
        assertEquals(0, there.code(), there.err());
        assertEquals("", there.out());
        assertEquals("Written: " + json + "\n", there.err());
        Path back = folder.resolve("back.outsourcing");
        assertEquals(
                0,
                Call.of("convert", json, "--to", "outsourcing", "--out", back).code());
        assertArrayEquals(Files.readAllBytes(Call.HAILAN), Files.readAllBytes(back));
        assertEquals(List.of("back.outsourcing", "hailan.json"), Call.files(folder));
    }

    @Test
    void withoutAFileItPrints() throws IOException {
        Path json = folder.resolve("hailan.json");
        Call.of("convert", Call.HAILAN, "--to", "json", "--out", json);
        Call printed = Call.of("convert", Call.HAILAN, "--to", "json");
        assertEquals(Files.readString(json), printed.out());
        assertEquals("", printed.err());
        assertEquals(
                Files.readString(Call.HAILAN),
                Call.of("convert", json, "--to", "outsourcing").out());
    }

    @Test
    void aFileThatExistsIsReplacedOnlyWhenForced() throws IOException {
        Path project = Files.writeString(folder.resolve("mine.outsourcing"), "precious");
        Call refused = Call.of("convert", Call.HAILAN, "--to", "json", "--out", project);
        assertEquals(2, refused.code());
        assertEquals("plumbline: " + project + ": the file exists; use --force to replace it\n", refused.err());
        assertEquals("precious", Files.readString(project));
        assertEquals(
                0,
                Call.of("convert", Call.HAILAN, "--to", "json", "--out", project, "--force")
                        .code());
        assertTrue(Files.readString(project).startsWith("{"));
    }

    @Test
    void brokenJsonIsBadInputWithLineAndColumn() throws IOException {
        Path json = Files.writeString(folder.resolve("p.json"), "{\n  \"project\": nothing\n}\n");
        Path out = folder.resolve("p.outsourcing");
        Call call = Call.of("convert", json, "--to", "outsourcing", "--out", out);
        assertEquals(2, call.code());
        assertTrue(call.err().startsWith("plumbline: " + json + ", line 2, column "), call.err());
        assertEquals(1, call.err().lines().count());
        Call chinese = Call.in(Language.ZH, "convert", json, "--to", "outsourcing", "--out", out);
        assertTrue(chinese.err().contains("第 2 行第 "), chinese.err());
        assertEquals(List.of("p.json"), Call.files(folder));
    }
}

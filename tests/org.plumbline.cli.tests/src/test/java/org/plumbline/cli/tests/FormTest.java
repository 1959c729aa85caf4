// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Language;

class FormTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"filing", "exit", "contract", "confidentiality"})
    void writesEachPaperInEachFormat(String kind) throws IOException {
        Call call = Call.of("form", kind, Call.HAILAN, "--format", "html,pdf,ofd", "--out", folder);
        assertEquals(1, call.code(), call.err());
        String name = "hailan-government-cloud-" + kind;
        assertEquals(List.of(name + ".html", name + ".ofd", name + ".pdf"), Call.files(folder));
    }

    @Test
    void saysWhatIsStillMissingInTheFiling() {
        Call call = Call.in(Language.ZH, "form", "filing", Call.HAILAN, "--out", folder);
        assertTrue(call.out().contains("6.5 a) 3)  缺：模型中没有写明：规模"), call.out());
        assertEquals("已写入：" + folder.resolve("hailan-government-cloud-filing.pdf") + "\n", call.err());
    }

    @Test
    void theSameCallWritesTheSameBytes() throws IOException {
        Path file = folder.resolve("hailan-government-cloud-exit.pdf");
        Call.of("form", "exit", Call.HAILAN, "--out", folder);
        byte[] first = Files.readAllBytes(file);
        Call.of("form", "exit", Call.HAILAN, "--out", folder);
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void oneFormatGoesToStandardOutputAlone() {
        Call call = Call.of("form", "contract", Call.HAILAN, "--format", "html");
        assertEquals(1, call.code(), call.err());
        assertTrue(call.out().startsWith("<!DOCTYPE html>") && call.out().endsWith("</html>\n"), call.out());
        assertEquals("", call.err());
    }

    @Test
    void severalFormatsNeedAFolder() {
        Call call = Call.of("form", "contract", Call.HAILAN, "--format", "html,pdf");
        assertEquals(2, call.code());
        assertEquals("plumbline: several formats need a folder; expected --out FOLDER\n", call.err());
    }

    @Test
    void anUnknownPaperGetsOneClearSentence() {
        Call call = Call.of("form", "invoice", Call.HAILAN);
        assertEquals(2, call.code());
        assertEquals(
                "plumbline: \"invoice\" is no value for KIND; expected: filing, exit, contract, confidentiality\n"
                        + "Try: plumbline form --help\n",
                call.err());
    }

    @Test
    void aFileThatCannotBeReadWritesNothing() throws IOException {
        Path broken = folder.resolve("x.outsourcing");
        Files.writeString(broken, "no xml", StandardCharsets.UTF_8);
        Call call = Call.of("form", "filing", broken, "--out", folder.resolve("out"));
        assertEquals(2, call.code());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.standard.Language;

class TemplateTest {

    @TempDir
    private Path folder;

    private Path template() {
        Path file = folder.resolve("own.docx");
        Call call = Call.in(Language.ZH, "template", "report", "--out", file);
        assertEquals(0, call.code(), call.err());
        return file;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The template with other text in one part. */
    private Path changed(String part, String old, String fresh) throws IOException {
        Path changed = folder.resolve("changed.docx");
        Path template = template();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(template.toFile());
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : zip.stream().toList()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String content = part(template, entry.getName());
                assertTrue(!entry.getName().equals(part) || content.contains(old), content);
                copy.write((entry.getName().equals(part) ? content.replace(old, fresh) : content)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(changed, out.toByteArray());
    }

    @Test
    void theShippedTemplateIsTheOneThatIsUsedWithoutAny() throws IOException {
        Path template = template();
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Call.in(Language.ZH, "assess", Call.HAILAN, "--format", "docx", "--out", a);
        Call with = Call.in(Language.ZH, "assess", Call.HAILAN, "--format", "docx", "--out", b, "--template", template);
        assertEquals(1, with.code(), with.err());
        assertArrayEquals(
                Files.readAllBytes(a.resolve("hailan-government-cloud.docx")),
                Files.readAllBytes(b.resolve("hailan-government-cloud.docx")));
    }

    @Test
    void theLetterheadOfTheDepartmentStays() throws IOException {
        Path own = changed("word/header1.xml", "{{政府部门}}", "海澜市 {{department}} 红头");
        Call call = Call.of("assess", Call.HAILAN, "--format", "docx", "--out", folder, "--template", own);
        assertEquals(1, call.code(), call.err());
        String header = part(folder.resolve("hailan-government-cloud.docx"), "word/header1.xml");
        assertTrue(header.contains("海澜市 海澜市大数据管理局 红头"), header);
    }

    @Test
    void aFieldThatIsNotKnownIsNamedAndNothingIsWritten() throws IOException {
        Path wrong = changed("word/header1.xml", "{{政府部门}}", "{{depratment}}");
        Call call = Call.of("assess", Call.HAILAN, "--format", "docx", "--out", folder, "--template", wrong);
        assertEquals(2, call.code());
        assertTrue(
                call.err()
                        .contains(wrong + ": marks that are not known or not in pairs: {{depratment}}; expected: "
                                + "project, department"),
                call.err());
        assertEquals(1, call.err().lines().count(), call.err());
        assertFalse(Files.exists(folder.resolve("hailan-government-cloud.docx")));
        assertEquals(List.of("changed.docx", "own.docx"), Call.files(folder));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theGuideNamesEveryField(Language language) throws IOException {
        Path wrong = changed("word/header1.xml", "{{政府部门}}", "{{x}}");
        String guide = Files.readString(
                Path.of("..", "..", "docs", "guide", "office." + language.name().toLowerCase(Locale.ROOT) + ".md"));
        List<String> missing = new ArrayList<>();
        for (String[] command : List.of(new String[] {"assess"}, new String[] {"form", "filing"})) {
            List<Object> arguments = new ArrayList<>(List.of(command));
            arguments.addAll(List.of(Call.HAILAN, "--format", "docx", "--out", folder, "--template", wrong));
            Call call = Call.in(language, arguments.toArray());
            assertEquals(2, call.code(), call.err());
            String known = call.err()
                    .strip()
                    .replaceFirst("^.*(?:; expected: |；可用的有：)", "")
                    .replaceFirst("[.。]$", "");
            List<String> names = List.of(known.split(", |、"));
            assertTrue(names.size() > 15, call.err());
            names.stream().filter(name -> !guide.contains("`" + name + "`")).forEach(missing::add);
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void mistakesAreToldInOneSentence() throws IOException {
        Path template = template();
        assertMistake("the file exists", "template", "report", "--out", template);
        assertMistake(
                "expected a file whose name ends in .docx", "template", "report", "--out", folder.resolve("x.doc"));
        assertMistake("--template is for the format docx", "assess", Call.HAILAN, "--template", template);
        assertMistake(
                "there is no such file",
                "assess",
                Call.HAILAN,
                "--format",
                "docx",
                "--out",
                folder,
                "--template",
                folder.resolve("none.docx"));
        Path text = Files.writeString(folder.resolve("text.docx"), "text");
        assertMistake(
                "the file is damaged or no office file",
                "assess",
                Call.HAILAN,
                "--format",
                "docx",
                "--out",
                folder,
                "--template",
                text);
    }

    private static void assertMistake(String sentence, Object... arguments) {
        Call call = Call.of(arguments);
        assertEquals(2, call.code(), call.out());
        assertTrue(call.err().contains(sentence), call.err());
    }
}

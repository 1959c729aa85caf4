// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class AssessTest {

    @TempDir
    private Path folder;

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void theTextNamesEverySectionAndTheReportLiesInTheFolder() throws IOException {
        Call call = Call.of("assess", Call.HAILAN, "--out", out());
        assertEquals(1, call.code());
        Catalogue.load()
                .allSections()
                .forEach(section -> assertTrue(
                        call.out().lines().anyMatch(line -> line.startsWith(section.number() + " ")),
                        section.number()));
        Path report = out().resolve("hailan-government-cloud.html");
        assertEquals("Report: " + report + "\n", call.err());
        assertEquals(List.of("hailan-government-cloud.html"), Call.files(out()));
        assertTrue(Files.readString(report).contains("海澜"));
        Call chinese = Call.in(Language.ZH, "assess", Call.HAILAN, "--out", out());
        assertEquals("报告：" + report + "\n", chinese.err());
        assertTrue(chinese.out().contains("不满足"), chinese.out());
    }

    @Test
    void jsonHasAVerdictForEveryItem() throws IOException {
        Call call = Call.of("assess", Call.HAILAN, "--format", "json", "--out", out());
        assertEquals("", call.out());
        Map<String, String> verdicts = verdicts(Files.readString(out().resolve("hailan-government-cloud.json")));
        assertEquals(
                Catalogue.load().items().stream()
                        .map(item -> item.number())
                        .sorted()
                        .toList(),
                List.copyOf(verdicts.keySet()));
        assertFalse(verdicts.containsValue("ERROR"), verdicts.toString());
        assertEquals(
                verdicts,
                verdicts(Call.of("assess", Call.HAILAN, "--format", "json").out()));
    }

    private static Map<String, String> verdicts(String json) throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            String item = "";
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && "item".equals(parser.currentName())) {
                    item = parser.getText();
                } else if (token == JsonToken.VALUE_STRING && "verdict".equals(parser.currentName())) {
                    if (!item.isEmpty()) {
                        verdicts.put(item, parser.getText());
                    }
                    item = "";
                }
            }
        }
        return verdicts;
    }

    @Test
    void everyFormatIsWrittenAndTheSameEachTime() throws IOException {
        Path starter = Call.starter(folder, "p");
        String formats = "text,html,json,sarif,junit,csv";
        Path again = folder.resolve("again");
        assertEquals(
                1,
                Call.of("assess", starter, "--format", formats, "--out", out()).code());
        assertEquals(
                1,
                Call.of("assess", starter, "--format", formats, "--out", again).code());
        List<String> files = List.of("p.csv", "p.html", "p.json", "p.sarif", "p.txt", "p.xml");
        assertEquals(files, Call.files(out()));
        for (String file : files) {
            assertArrayEquals(Files.readAllBytes(out().resolve(file)), Files.readAllBytes(again.resolve(file)), file);
        }
        assertTrue(Files.readString(out().resolve("p.sarif")).contains("\"startLine\""), "no lines of elements");
        for (String format : formats.split(",")) {
            Call call = Call.of("assess", starter, "--format", format);
            assertEquals("", call.err());
            Path file = out().resolve(files.stream()
                    .filter(name -> name.endsWith(extension(format)))
                    .findFirst()
                    .orElseThrow());
            assertEquals(Files.readString(file), call.out(), format);
        }
    }

    private static String extension(String format) {
        return switch (format) {
            case "text" -> ".txt";
            case "junit" -> ".xml";
            default -> "." + format;
        };
    }

    @Test
    void theExitCodeFollowsFailOn() {
        Path starter = Call.starter(folder, "p");
        assertEquals(1, Call.of("assess", starter, "--format", "text").code());
        for (String verdict : List.of("gap", "partial", "undecided")) {
            assertEquals(
                    1,
                    Call.of("assess", starter, "--format", "text", "--fail-on", verdict)
                            .code());
        }
        assertEquals(
                0,
                Call.of("assess", starter, "--format", "text", "--fail-on", "never")
                        .code());
    }

    @Test
    void theDayIsThatAskedForElseThatOfTheProjectElseToday() {
        Path starter = Call.starter(folder, "p");
        assertTrue(Call.of("assess", starter, "--format", "json").out().contains("\"asOf\" : \"2026-07-01\""));
        assertTrue(Call.of("assess", Call.HAILAN, "--format", "json").out().contains("\"asOf\" : \"2026-06-30\""));
        assertTrue(Call.of("assess", Call.HAILAN, "--format", "json", "--as-of", "2020-01-31")
                .out()
                .contains("\"asOf\" : \"2020-01-31\""));
        assertTrue(Call.of("assess", starter, "--format", "json", "--period", "P6M")
                .out()
                .contains("\"regularPeriod\" : \"P6M\""));
    }

    @Test
    void badFilesGetOneClearSentenceEach() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        String good = Files.readString(Call.starter(folder, "good"));
        files.put("empty", new byte[0]);
        files.put("text", "no markup".getBytes(StandardCharsets.UTF_8));
        files.put("truncated", good.substring(0, good.length() / 2).getBytes(StandardCharsets.UTF_8));
        files.put(
                "doctype",
                good.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e \"1\">]>").getBytes(StandardCharsets.UTF_8));
        files.put("utf16", good.getBytes(StandardCharsets.UTF_16));
        files.put(
                "newer", good.replace("/outsourcing/1\"", "/outsourcing/999\"").getBytes(StandardCharsets.UTF_8));
        files.put("namespace", good.replace("plumbline.org", "example.org").getBytes(StandardCharsets.UTF_8));
        files.put("binary", HexFormat.of().parseHex("00ff00ff1b5b33316d"));
        for (Map.Entry<String, byte[]> bad : files.entrySet()) {
            Path file = Files.write(folder.resolve(bad.getKey() + ".outsourcing"), bad.getValue());
            for (Language language : Language.values()) {
                Call call = Call.in(language, "assess", file, "--out", out());
                assertEquals(2, call.code(), bad.getKey() + call.err());
                assertEquals("", call.out());
                assertEquals(1, call.err().lines().count(), call.err());
                assertTrue(call.err().startsWith("plumbline: " + file), call.err());
                assertFalse(call.err().contains("Exception"), call.err());
            }
        }
        assertFalse(Files.exists(out()), "no report on what was not assessed");
    }

    @Test
    void missingFilesFoldersAndFoldersWithoutProjectsAreNamed() throws IOException {
        Call missing = Call.of("assess", folder.resolve("missing.outsourcing"));
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("no such file"), missing.err());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Call call = Call.of("assess", empty);
        assertEquals(2, call.code());
        assertEquals("plumbline: " + empty + ": no file in this folder ends in .outsourcing\n", call.err());
        Path named = Files.createDirectory(folder.resolve("folder.outsourcing"));
        assertEquals(2, Call.of("assess", named).code());
    }

    @Test
    void severalProjectsAreComparedAndOneBadFileStopsNoOther() throws IOException {
        Path good = Call.starter(folder, "good");
        Path inner = Files.createDirectories(folder.resolve("a").resolve("b"));
        Path other = Call.starter(inner, "good");
        Files.writeString(inner.resolve("bad.outsourcing"), "broken");
        Files.createDirectory(inner.resolve(".hidden"));
        Files.copy(good, inner.resolve(".hidden").resolve("hidden.outsourcing"));
        Call call = Call.of("assess", good, folder.resolve("a"), good, "--out", out());
        assertEquals(2, call.code());
        assertTrue(call.out().startsWith("3 files"), call.out());
        assertTrue(call.err().contains("bad.outsourcing: the file does not begin with markup"), call.err());
        assertFalse(call.out().contains("hidden"), call.out());
        assertEquals(List.of("good-2.html", "good.html", "portfolio.html"), Call.files(out()));
        String portfolio = Files.readString(out().resolve("portfolio.html"));
        for (String part : List.of("href=\"good.html\"", "href=\"good-2.html\"", "bad.outsourcing", other.toString())) {
            assertTrue(portfolio.contains(part), part);
        }
    }

    @Test
    void reportsOnSeveralProjectsGoToAFolderInEachFormat() throws IOException {
        Path one = Call.starter(folder, "one");
        Path portfolio = Call.starter(folder, "portfolio");
        Call call = Call.of("assess", one, portfolio, "--format", "json,sarif", "--out", out());
        assertEquals(1, call.code());
        assertEquals(
                List.of("one.json", "one.sarif", "portfolio-2.json", "portfolio-2.sarif", "portfolio.json"),
                Call.files(out()));
        Call stream = Call.of("assess", one, portfolio, "--format", "csv");
        assertEquals(3, stream.out().split("\r\n").length, stream.out());
        Call refused = Call.of("assess", one, portfolio, "--format", "sarif");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("in the format sarif need a folder"), refused.err());
    }

    @Test
    void manyProjectsAreAssessedAlikeEachTime() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Path starter = Call.starter(folder, "p");
        List<Path> files = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            files.add(Files.copy(i % 10 == 3 ? Call.HAILAN : starter, many.resolve("p" + i + ".outsourcing")));
        }
        Call first = Call.of("assess", many, "--format", "json");
        assertEquals(1, first.code());
        assertEquals(first, Call.of("assess", many, "--format", "json"));
        int last = -1;
        for (Path file : files) {
            int place = first.out().indexOf("\"" + file + "\"");
            assertTrue(place > last, "the order of names");
            last = place;
        }
    }

    @Test
    void aPersonWatchesTheProgressOfSeveral() {
        Path one = Call.starter(folder, "one");
        Path two = Call.starter(folder, "two");
        assertTrue(Call.on(Language.EN, true, "assess", one, two, "--format", "text")
                .err()
                .contains("] 2/2"));
        assertFalse(Call.on(Language.EN, true, "assess", one, "--format", "text")
                .err()
                .contains("1/1"));
        assertEquals("", Call.of("assess", one, two, "--format", "text").err());
    }

    @Test
    void onlyAPersonSeesColours() {
        Path file = Call.starter(folder, "one");
        assertTrue(Call.on(Language.EN, true, "assess", file, "--format", "text")
                .out()
                .contains("\u001B["));
        assertFalse(Call.of("assess", file, "--format", "text").out().contains("\u001B["));
    }

    @Test
    void nothingHalfWrittenIsLeftWhereAReportCannotBeWritten() throws IOException {
        Path file = Call.starter(folder, "p");
        Path inTheWay = Files.writeString(folder.resolve("in-the-way"), "precious");
        Call call = Call.of("assess", file, "--out", inTheWay);
        assertEquals(2, call.code());
        assertTrue(call.err().contains("p.html: cannot be written; expected"), call.err());
        assertEquals("precious", Files.readString(inTheWay));
        Path blocked = Files.createDirectories(out().resolve("p.json"));
        Call folderInTheWay = Call.of("assess", file, "--format", "json,csv", "--out", out());
        assertEquals(2, folderInTheWay.code());
        assertTrue(folderInTheWay.err().contains("there is a folder of that name"), folderInTheWay.err());
        assertTrue(Files.isDirectory(blocked));
        assertTrue(Call.files(out()).stream().noneMatch(name -> name.endsWith(".tmp")));
    }

    @Test
    void aReportThatIsThereIsReplaced() throws IOException {
        Path file = Call.starter(folder, "p");
        Files.createDirectory(out());
        Files.writeString(out().resolve("p.json"), "old");
        assertEquals(
                1, Call.of("assess", file, "--format", "json", "--out", out()).code());
        assertNotEquals("old", Files.readString(out().resolve("p.json")));
        assertEquals(List.of("p.json"), Call.files(out()));
    }

    @Test
    void assessingChangesNoProject() throws IOException {
        Path file = folder.resolve("copy.outsourcing");
        Files.copy(Call.HAILAN, file, StandardCopyOption.REPLACE_EXISTING);
        Call.of("assess", file, "--format", "text", "--check-digests");
        assertArrayEquals(Files.readAllBytes(Call.HAILAN), Files.readAllBytes(file));
    }

    @ParameterizedTest
    @CsvSource({
        "SHA-256, 90e63d85fa1ab2c8ed65222f3ebd794b1e524b4b7cf84bec451542d0451b2985",
        "SM3, 73e9bd08e10f15bfb46c4d8b5f2e1cce023ab971ea4396994b79322cd6299a45"
    })
    void digestsOfEvidenceAreChecked(String algorithm, String digest) throws Exception {
        Path file = Call.starter(folder, "p");
        Files.writeString(folder.resolve("right.txt"), "minutes");
        Files.writeString(folder.resolve("wrong.txt"), "other minutes");
        ProjectStore store = new ProjectStore();
        OutsourcingProject project = store.load(file);
        for (String name : List.of("right", "wrong", "missing", "../p/outside")) {
            Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
            evidence.setName(name);
            evidence.setLocation(name + ".txt");
            evidence.setDigestAlgorithm(algorithm);
            evidence.setDigest(" " + digest.toUpperCase(Locale.ROOT) + "\n");
            evidence.setEffectiveOn(PartialDate.valueOf("2026-01-01"));
            project.getEvidenceRegister().add(evidence);
        }
        store.save(project, file);
        assertEquals("", Call.of("assess", file, "--format", "text").err());
        assertEquals(
                "plumbline: " + file
                        + ": the file wrong.txt does not have the digest recorded for the evidence \"wrong\"\n",
                Call.of("assess", file, "--format", "text", "--check-digests").err());
    }

    @Test
    void aDigestThatCannotBeCheckedIsNamed() throws Exception {
        Path file = Call.starter(folder, "p");
        Files.writeString(folder.resolve("minutes.txt"), "minutes");
        ProjectStore store = new ProjectStore();
        OutsourcingProject project = store.load(file);
        Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
        evidence.setName("minutes");
        evidence.setLocation("minutes.txt");
        evidence.setDigestAlgorithm("SHA-0815");
        evidence.setDigest("00");
        project.getEvidenceRegister().add(evidence);
        store.save(project, file);
        assertEquals("", Call.of("assess", file, "--format", "text").err());
        assertEquals(
                "plumbline: " + file
                        + ": the digest recorded for the evidence \"minutes\" is not checked: nobody here knows"
                        + " the algorithm \"SHA-0815\"; expected one such as SHA-256 or SM3\n",
                Call.of("assess", file, "--format", "text", "--check-digests").err());
        assertEquals(
                "plumbline: " + file + "：证据“minutes”所记的摘要未核对：不认识算法“SHA-0815”，应为 SHA-256、SM3 等\n",
                Call.of("assess", file, "--format", "text", "--check-digests", "--lang", "zh")
                        .err());
    }

    @Test
    void theReportAsPdfCarriesTheFileThatItWasMadeFrom() throws IOException {
        Call.of("assess", Call.HAILAN, "--format", "pdf", "--out", folder);
        try (PDDocument pdf =
                Loader.loadPDF(folder.resolve("hailan-government-cloud.pdf").toFile())) {
            byte[] embedded = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("hailan-government-cloud.outsourcing")
                    .getEmbeddedFile()
                    .toByteArray();
            assertArrayEquals(Files.readAllBytes(Call.HAILAN), embedded);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.archive.EvidenceFile.State;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.standard.Language;

class PackerTest {

    /** SHA-256 and SM3 of "abc", the example of both standards. */
    private static final String SHA256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final String SM3 = "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0";

    @TempDir
    private Path folder;

    private Map<String, State> states(Path project) {
        return Projects.pack(project, folder.resolve("out.zip")).evidence().stream()
                .collect(Collectors.toMap(file -> file.evidence().getName(), EvidenceFile::state));
    }

    private static void digest(Evidence evidence, String algorithm, String digest) {
        evidence.setDigestAlgorithm(algorithm);
        evidence.setDigest(digest);
    }

    @Test
    void theSameModelAndDayGiveTheSameBytesWhateverTheMachineIsSetTo() throws IOException {
        Projects.pack(Projects.HAILAN, folder.resolve("a.zip"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Projects.pack(Projects.HAILAN, folder.resolve("b.zip"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertEquals(-1, Files.mismatch(folder.resolve("a.zip"), folder.resolve("b.zip")));
    }

    @Test
    void everythingThatTheReadmeNamesIsThere() throws IOException {
        Projects.pack(Projects.HAILAN, folder.resolve("a.zip"));
        try (ZipFile zip = new ZipFile(folder.resolve("a.zip").toFile())) {
            String base = "hailan-government-cloud/";
            List<String> names =
                    zip.stream().map(e -> e.getName().substring(base.length())).toList();
            String readme = new String(
                    zip.getInputStream(zip.getEntry(base + "data/README.txt")).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : readme.lines()
                    .filter(l -> l.startsWith("  ") && l.contains("."))
                    .toList()) {
                String named = line.strip().split("  ")[0];
                if (named.matches("[a-zA-Z0-9/_-]+(\\.[a-z]+)+")) {
                    assertTrue(names.contains(named), named);
                }
            }
            for (String language : List.of("zh", "en")) {
                for (String kept : List.of(
                        "data/diagrams/management-model-%s.svg",
                        "data/diagrams/management-model-%s.pdf",
                        "data/diagrams/phase-process-4-%s.svg",
                        "data/tables/responsibility-matrix-%s.html",
                        "data/tables/standard-%s.csv",
                        "data/assessment/assessment-%s.sarif",
                        "data/report/report-%s.html",
                        "data/report/report-%s.pdf",
                        "data/report/report-%s.ofd")) {
                    assertTrue(names.contains(kept.formatted(language)), kept + language);
                }
            }
            assertArrayEquals(
                    Files.readAllBytes(Projects.HAILAN),
                    zip.getInputStream(zip.getEntry(base + "data/project/hailan-government-cloud.outsourcing"))
                            .readAllBytes());
        }
    }

    @Test
    void evidenceIsPackedWhereTheModelSaysAndItsDigestIsChecked() throws IOException {
        Files.createDirectories(folder.resolve("docs/会议"));
        Files.writeString(folder.resolve("docs/会议/纪要.txt"), "abc");
        Files.writeString(folder.resolve("plain.txt"), "abc");
        Path project = Projects.save(folder, p -> {
            digest(Projects.evidence(p, "sha", "docs/会议/纪要.txt"), "SHA-256", SHA256);
            digest(
                    Projects.evidence(p, "sm3", "./docs/../plain.txt"),
                    "SM3",
                    " " + SM3.toUpperCase(Locale.ROOT) + "\n");
            digest(Projects.evidence(p, "wrong", "plain.txt"), "SHA-256", SM3);
            digest(Projects.evidence(p, "unknown", "plain.txt"), "ROT13", "nop");
            Projects.evidence(p, "none", "plain.txt");
        });
        assertEquals(
                Map.of(
                        "sha", State.RIGHT,
                        "sm3", State.RIGHT,
                        "wrong", State.WRONG,
                        "unknown", State.UNKNOWN_ALGORITHM,
                        "none", State.UNRECORDED),
                states(project));
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertEquals(
                    List.of(
                            "archive/data/project/archive.outsourcing",
                            "archive/data/project/docs/会议/纪要.txt",
                            "archive/data/project/plain.txt"),
                    zip.stream()
                            .map(Object::toString)
                            .filter(n -> n.startsWith("archive/data/project/"))
                            .toList());
            String list = new String(
                    zip.getInputStream(zip.getEntry("archive/data/evidence.txt"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertTrue(list.contains("packed, but does not have the digest that the model records"), list);
        }
    }

    @Test
    void evidenceThatIsNotPackedIsNamedWithTheReason() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "abc");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.txt"), secret);
        Files.writeString(inner.resolve("CON.txt"), "abc");
        Path project = Projects.save(inner, p -> {
            digest(Projects.evidence(p, "missing", "gone.txt"), "SHA-256", SHA256);
            Projects.evidence(p, "elsewhere", "档案室三号柜");
            Projects.evidence(p, "above", "../secret.txt");
            Projects.evidence(p, "absolute", secret.toString());
            Projects.evidence(p, "link", "link.txt");
            Projects.evidence(p, "url", "https://example.org/a.pdf");
            Projects.evidence(p, "reserved", "CON.txt");
            Projects.evidence(p, "nowhere", null);
        });
        assertEquals(
                Map.of(
                        "missing", State.MISSING,
                        "elsewhere", State.ELSEWHERE,
                        "above", State.OUTSIDE,
                        "absolute", State.OUTSIDE,
                        "link", State.OUTSIDE,
                        "url", State.ADDRESS,
                        "reserved", State.UNSAFE,
                        "nowhere", State.NO_LOCATION),
                states(project));
    }

    @Test
    void evidenceWhoseNamesDifferInCaseOnlyIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "1");
        Files.writeString(folder.resolve("A.txt"), "2");
        Path project = Projects.save(folder, p -> {
            Projects.evidence(p, "one", "a.txt");
            Projects.evidence(p, "two", "A.txt");
        });
        ArchiveException refused = assertThrows(ArchiveException.class, () -> states(project));
        assertTrue(refused.message(Language.EN).contains("A.txt and a.txt"), refused.message(Language.EN));
        assertFalse(Files.exists(folder.resolve("out.zip")));
    }

    @Test
    void theLayoutOfDiagramsIsKeptEvenIfItCannotBeUnderstood() throws IOException {
        Path project = Projects.save(folder, p -> {});
        assertEquals(
                List.of(), Projects.pack(project, folder.resolve("out.zip")).remarks());
        Files.writeString(folder.resolve("archive.outsourcing.layout"), "places");
        assertEquals(
                1, Projects.pack(project, folder.resolve("out.zip")).remarks().size());
        try (ZipFile zip = new ZipFile(folder.resolve("out.zip").toFile())) {
            assertTrue(zip.getEntry("archive/data/project/archive.outsourcing.layout") != null);
        }
    }

    @Test
    void projectsWithNamesThatNotEverySystemAllowsAreRefused() throws IOException {
        Path project = Projects.save(folder, p -> {});
        for (String name : List.of("aux.outsourcing", "x..outsourcing", "a*b.outsourcing")) {
            Path odd = Files.copy(project, folder.resolve(name));
            ArchiveException refused =
                    assertThrows(ArchiveException.class, () -> Projects.pack(odd, folder.resolve("out.zip")));
            assertTrue(refused.getMessage().contains("this name "), refused.getMessage());
        }
    }

    @Test
    void nothingIsLeftBehindWhereThePackageCannotBeWritten() throws IOException {
        Path project = Projects.save(folder, p -> {});
        Path blocked = Files.createDirectory(folder.resolve("out.zip"));
        Files.writeString(blocked.resolve("x"), "x");
        assertThrows(ArchiveException.class, () -> Projects.pack(project, blocked));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of("archive.outsourcing", "out.zip"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }
}

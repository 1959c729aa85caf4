// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.Digests;
import org.plumbline.archive.Manifest;
import org.plumbline.archive.ManifestAlgorithm;
import org.plumbline.archive.pack.Projects;
import org.plumbline.archive.signature.CheckedSignature.State;
import org.plumbline.archive.signature.Keys;
import org.plumbline.archive.verify.PackageFinding.Kind;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.standard.Language;

class VerifierTest {

    private static final String README = "data/README.txt";
    private static final String MODEL = "data/project/archive.outsourcing";
    private static final String REPORT = "data/assessment/assessment.json";

    @TempDir
    private static Path folder;

    private static Path unsigned;

    private Path original = unsigned;

    @BeforeAll
    static void pack() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "abc");
        Path project = Projects.save(folder, p -> {
            Evidence evidence = Projects.evidence(p, "会议纪要", "a.txt");
            evidence.setDigestAlgorithm("SHA-256");
            evidence.setDigest("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        });
        unsigned = folder.resolve("original.zip");
        Projects.pack(project, unsigned);
    }

    private static Verification verify(Path file, Path... trust) {
        return new Verifier(List.of(trust), Projects.VERSION).verify(file);
    }

    /** The files of the package, without its folder. */
    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(original.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                files.put(
                        entry.getName().substring("archive/".length()),
                        zip.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    /** Packs files as other programs do. */
    private Path packed(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> content : files.entrySet()) {
                ZipEntry entry = new ZipEntry("archive/" + content.getKey());
                CRC32 crc = new CRC32();
                crc.update(content.getValue());
                entry.setSize(content.getValue().length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content.getValue());
            }
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static List<String> said(Verification verification) {
        return verification.findings().stream()
                .map(finding -> finding.kind() + " " + finding.subject())
                .toList();
    }

    /** What is found after a change, apart from the container, which another program wrote. */
    private List<String> found(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> files = files();
        change.accept(files);
        Verification verification = verify(packed(files));
        assertTrue(verification.findings().stream().anyMatch(f -> f.kind() == Kind.CONTAINER));
        return said(verification).stream()
                .filter(finding -> !finding.startsWith("CONTAINER"))
                .toList();
    }

    /** Makes manifests fit the files again, as an attacker would. */
    private static void repair(Map<String, byte[]> files) {
        Map<String, Digests> payload = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith("data/")) {
                payload.put(name, Digests.of(content));
            }
        });
        long bytes = payload.values().stream().mapToLong(Digests::size).sum();
        String oxum = BagInfo.oxum(bytes, payload.size());
        List<BagInfo.Field> fields = BagInfo.read(files.get("bag-info.txt")).fields().stream()
                .map(field -> field.label().equals(BagInfo.OXUM) ? new BagInfo.Field(BagInfo.OXUM, oxum) : field)
                .toList();
        files.put("bag-info.txt", new BagInfo(fields).toBytes());
        for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
            files.put(algorithm.manifest(), Manifest.of(algorithm, payload).toBytes());
        }
        Map<String, Digests> tags = new LinkedHashMap<>();
        for (String name : List.of("bagit.txt", "bag-info.txt", "manifest-sha512.txt", "manifest-sm3.txt")) {
            tags.put(name, Digests.of(files.get(name)));
        }
        for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
            files.put(algorithm.tagManifest(), Manifest.of(algorithm, tags).toBytes());
        }
    }

    @Test
    void whoWatchesIsToldOfEveryByteAndMayEndIt() throws Exception {
        Path file = unsigned;
        long[] told = new long[1];
        Verification found = new Verifier(List.of(), Projects.VERSION).verify(file, read -> told[0] += read);
        assertTrue(told[0] > found.bytes(), told[0] + " of " + found.bytes());
        class Enough extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
        assertThrows(
                Enough.class,
                () -> new Verifier(List.of(), Projects.VERSION).verify(file, read -> {
                    throw new Enough();
                }));
    }

    @Test
    void aPackageIsIntactAndItsVerdictsAreFoundAgain() {
        Verification verification = verify(original);
        assertEquals(List.of(), verification.findings());
        assertEquals(200, verification.items());
        assertEquals(List.of(), verification.signatures());
        assertEquals("市档案馆", verification.info().value(BagInfo.ORGANIZATION).orElseThrow());
        assertEquals("archive.outsourcing", verification.model().orElseThrow().name());
        assertEquals(1, verification.model().orElseThrow().right().size());
    }

    @Test
    void aPackageThatAnotherProgramWroteIsNotTheSameFile() throws IOException {
        assertEquals(List.of(), found(files -> {}));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertEquals(List.of("BAG bag-info.txt", "MISSING " + README), found(files -> files.remove(README)));
        assertEquals(
                List.of("MISSING bag-info.txt", "MISSING bag-info.txt"),
                said(withoutInfo()).subList(0, 2));
    }

    private Verification withoutInfo() throws IOException {
        Map<String, byte[]> files = files();
        files.remove("bag-info.txt");
        return verify(packed(files));
    }

    @Test
    void anAddedFileIsNamed() throws IOException {
        assertEquals(
                List.of("BAG bag-info.txt", "ADDED data/new.txt"),
                found(files -> files.put("data/new.txt", new byte[1])));
        assertEquals(List.of("ADDED fetch.txt"), found(files -> files.put("fetch.txt", new byte[0])));
    }

    @Test
    void aChangedFileIsNamed() throws IOException {
        assertEquals(List.of("CHANGED data/evidence.txt"), found(files -> files.get("data/evidence.txt")[3]++));
    }

    @Test
    void aRenamedFileIsNamedWithBothNames() throws IOException {
        assertEquals(
                List.of("RENAMED " + README), found(files -> files.put("data/LIESMICH.txt", files.remove(README))));
        Map<String, byte[]> files = files();
        files.put("data/LIESMICH.txt", files.remove(README));
        String sentence = verify(packed(files)).findings().get(0).message().in(Language.EN);
        assertEquals("data/README.txt: was renamed to data/LIESMICH.txt.", sentence);
    }

    @Test
    void changedEvidenceIsNamed() throws IOException {
        assertEquals(
                List.of("CHANGED data/project/a.txt", "EVIDENCE a.txt"),
                found(files -> files.put("data/project/a.txt", bytes("abd"))));
        assertEquals(
                List.of("BAG bag-info.txt", "MISSING data/project/a.txt", "EVIDENCE a.txt"),
                found(files -> files.remove("data/project/a.txt")));
    }

    @Test
    void manifestsThatAreOtherwiseWrongAreNamed() throws IOException {
        String manifest = "manifest-sha512.txt";
        assertEquals(
                List.of("BAG " + manifest, "CHANGED " + manifest),
                found(files -> files.put(manifest, bytes(text(files, manifest) + "\n"))));
        assertTrue(found(files -> files.put("bagit.txt", new byte[0])).contains("BAG bagit.txt"));
    }

    @Test
    void verdictsThatTheModelDoesNotGiveAreNamedEvenIfAllDigestsFit() throws IOException {
        assertEquals(List.of("VERDICT 4.1 a)"), found(files -> {
            String report = text(files, REPORT);
            String label = "\"verdict\" : \"";
            int verdict = report.indexOf(label, report.indexOf("\"item\" : \"4.1 a)\"")) + label.length();
            String forged = report.substring(0, verdict) + "SATISFIED" + report.substring(report.indexOf('"', verdict));
            assertFalse(forged.equals(report));
            files.put(REPORT, bytes(forged));
            repair(files);
        }));
    }

    @Test
    void evidenceThatWasWrongWhenPackedIsAFindingInAPackageThatNobodyAltered() throws IOException {
        Path other = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(other.resolve("a.txt"), "other");
        Path project = Files.copy(folder.resolve("archive.outsourcing"), other.resolve("archive.outsourcing"));
        Path wrong = other.resolve("wrong.zip");
        Projects.pack(project, wrong);
        Verification verification = verify(wrong);
        assertEquals(List.of("EVIDENCE a.txt"), said(verification));
        assertTrue(verification.isUnaltered());
        Map<String, byte[]> files = files();
        files.remove(README);
        assertFalse(verify(packed(files)).isUnaltered());
    }

    @Test
    void aModelThatCannotBeReadIsNamed() throws IOException {
        assertEquals(List.of("MODEL " + MODEL), found(files -> {
            files.put(MODEL, bytes("<x/>"));
            repair(files);
        }));
        assertEquals(List.of("MODEL " + REPORT), found(files -> {
            files.put(REPORT, bytes("{"));
            repair(files);
        }));
        assertEquals(List.of("MODEL " + REPORT), found(files -> {
            files.remove(MODEL);
            repair(files);
        }));
    }

    @Test
    void whatIsNoBagIsRefused() throws IOException {
        Map<String, byte[]> files = files();
        files.remove("bagit.txt");
        Path noBag = packed(files);
        assertThrows(ArchiveException.class, () -> verify(noBag));
        Map<String, byte[]> escaping = files();
        escaping.put("../outside", new byte[0]);
        Path outside = packed(escaping);
        assertThrows(ArchiveException.class, () -> verify(outside));
        assertThrows(ArchiveException.class, () -> verify(folder.resolve("none.zip")));
        assertThrows(ArchiveException.class, () -> verify(folder));
    }

    @Test
    void aSignatureIsCheckedAndTrustIsJudgedWhereCertificatesAreGiven() throws Exception {
        original = folder.resolve("signed.zip");
        for (Keys keys : List.of(Keys.sm2(folder), Keys.rsa(folder), Keys.ecdsa(folder))) {
            Projects.pack(folder.resolve("archive.outsourcing"), original, keys.signer());
            Verification plain = verify(original);
            assertEquals(List.of(), plain.findings());
            assertEquals(State.INTACT, plain.signatures().get(0).state());
            Verification trusting = verify(original, keys.authority());
            assertEquals(List.of(), trusting.findings());
            assertEquals(State.TRUSTED, trusting.signatures().get(0).state());
        }
        Path stranger = Keys.rsa(Files.createDirectory(folder.resolve("other"))).authority();
        assertEquals(List.of("SIGNATURE tagmanifest-sha512.txt.p7s"), said(verify(original, stranger)));
    }

    @Test
    void whatIsChangedAfterSigningBreaksTheSignatureEvenIfAllDigestsFit() throws Exception {
        original = folder.resolve("signed.zip");
        Projects.pack(
                folder.resolve("archive.outsourcing"),
                original,
                Keys.sm2(folder).signer());
        assertEquals(List.of("SIGNATURE tagmanifest-sm3.txt.p7s"), found(files -> {
            files.put(README, new byte[0]);
            repair(files);
        }));
    }

    @Test
    void aPackageWhoseSignatureWasTakenAwayIsNotTrusted() throws Exception {
        assertEquals(
                List.of("SIGNATURE "), said(verify(original, Keys.rsa(folder).authority())));
    }
}

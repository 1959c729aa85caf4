// SPDX-License-Identifier: EPL-2.0
package org.plumbline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.standard.Language;
import org.plumbline.storage.ProjectStore;

class ArchiveTest {

    @TempDir
    private Path folder;

    private Path project(String digest) throws IOException {
        Path file = Call.starter(folder, "p");
        Files.writeString(folder.resolve("minutes.txt"), "abc");
        new ProjectStore().update(file, project -> {
            Evidence evidence = OutsourcingFactory.eINSTANCE.createEvidence();
            evidence.setName("Minutes");
            evidence.setLocation("minutes.txt");
            evidence.setDigestAlgorithm("SHA-256");
            evidence.setDigest(digest);
            project.getEvidenceRegister().add(evidence);
        });
        return file;
    }

    private Path right() throws IOException {
        return project("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private Call archive(Path project, String name, Object... more) {
        Object[] arguments = new Object[4 + more.length];
        System.arraycopy(new Object[] {"archive", project, "--out", folder.resolve(name)}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Call.of(arguments);
    }

    private static void change(Path file, long offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer one = ByteBuffer.allocate(1);
            channel.read(one, offset);
            channel.write(ByteBuffer.wrap(new byte[] {(byte) ~one.get(0)}), offset);
        }
    }

    @Test
    void aPackageIsMadeAndFoundIntact() throws IOException {
        Call made = archive(right(), "p.zip");
        assertEquals(0, made.code(), made.err());
        assertEquals("", made.err());
        assertTrue(
                made.out().startsWith("Packed: " + folder.resolve("p.zip") + " (files of the payload: "), made.out());
        Call verified = Call.of("verify", folder.resolve("p.zip"));
        assertEquals(0, verified.code(), verified.out());
        assertTrue(verified.out().contains("As of:         2026-07-01"), verified.out());
        assertTrue(verified.out().contains(": intact. Files: "), verified.out());
        assertTrue(verified.out().matches("(?s)Package: [^/]*, assessed against .*"), verified.out());
        assertTrue(verified.out().matches("(?s).*, bytes: \\d{1,3}(,\\d{3})+, .*"), verified.out());
        Call chinese = Call.in(Language.ZH, "verify", folder.resolve("p.zip"));
        assertTrue(chinese.out().contains("：完好。文件 "), chinese.out());
        assertFalse(chinese.out().contains("assessed"), chinese.out());
    }

    @Test
    void theLanguageOfTheCallDoesNotChangeThePackage() throws IOException {
        Path project = right();
        archive(project, "a.zip");
        archive(project, "b.zip", "--lang", "zh");
        assertEquals(-1, Files.mismatch(folder.resolve("a.zip"), folder.resolve("b.zip")));
    }

    @Test
    void evidenceThatIsNotTheRecordedOneIsAFinding() throws IOException {
        Call made = archive(project("00"), "p.zip");
        assertEquals(1, made.code());
        assertTrue(made.err().contains("evidence \"Minutes\" (minutes.txt): packed, but does not have"), made.err());
        assertEquals(1, Call.of("verify", folder.resolve("p.zip")).code());
    }

    @Test
    void aChangedByteIsNamed() throws IOException {
        archive(right(), "p.zip");
        Path file = folder.resolve("p.zip");
        change(file, Files.size(file) / 2);
        Call verified = Call.of("verify", file);
        assertEquals(1, verified.code());
        assertTrue(verified.out().contains(": its content was changed."), verified.out());
        assertTrue(verified.out().endsWith(": not as it should be. Findings: 2.\n"), verified.out());
    }

    @Test
    void whatIsNoPackageIsBadInput() throws IOException {
        Path text = Files.writeString(folder.resolve("x.zip"), "x");
        Call verified = Call.of("verify", text);
        assertEquals(2, verified.code());
        assertEquals("plumbline: " + text + ": this file is no zip file; it is refused.\n", verified.err());
    }

    @Test
    void anExistingFileIsReplacedOnlyByForce() throws IOException {
        Path project = right();
        Files.writeString(folder.resolve("p.zip"), "precious");
        Call refused = archive(project, "p.zip");
        assertEquals(2, refused.code());
        assertEquals("precious", Files.readString(folder.resolve("p.zip")));
        assertEquals(0, archive(project, "p.zip", "--force").code());
        assertEquals(List.of("minutes.txt", "p.outsourcing", "p.zip"), Call.files(folder));
    }

    @Test
    void signingNeedsAKeyStoreAndItsPassword() throws IOException {
        Path project = right();
        Call alone = archive(project, "p.zip", "--alias", "x");
        assertEquals(2, alone.code());
        assertTrue(alone.err().contains("missing: --sign"), alone.err());
        Call withoutPassword = archive(project, "p.zip", "--sign", folder.resolve("keys.p12"));
        assertEquals(2, withoutPassword.code());
        assertTrue(withoutPassword.err().contains("PLUMBLINE_KEYSTORE_PASSWORD"), withoutPassword.err());
        Path password = Files.writeString(folder.resolve("password"), "secret\n");
        Call without = archive(project, "p.zip", "--sign", folder.resolve("keys.p12"), "--password-file", password);
        assertEquals(2, without.code());
        assertTrue(without.err().contains("expected a key store in PKCS#12"), without.err());
    }

    /** A key store with the password "secret", and beside it the certificate of its one key. */
    private Path keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        X500Name name = new X500Name("CN=Records office");
        Instant now = Instant.now();
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(now.minus(1, ChronoUnit.DAYS)),
                        Date.from(now.plus(1, ChronoUnit.DAYS)),
                        name,
                        pair.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()));
        Files.write(folder.resolve("office.cer"), certificate.getEncoded());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("records", pair.getPrivate(), "secret".toCharArray(), new Certificate[] {
            new JcaX509CertificateConverter().getCertificate(certificate)
        });
        Path file = folder.resolve("keys.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, "secret".toCharArray());
        }
        return file;
    }

    @Test
    void aSignedPackageNamesItsSignerAndWhetherTheSignerIsTrusted() throws Exception {
        Path keys = keys();
        Path password = Files.writeString(folder.resolve("password"), "secret\n");
        Path project = right();
        Call made = archive(project, "p.zip", "--sign", keys, "--password-file", password);
        assertEquals(0, made.code(), made.err());
        Path file = folder.resolve("p.zip");
        Call plain = Call.of("verify", file);
        assertEquals(0, plain.code(), plain.out());
        assertTrue(plain.out().contains("intact; by CN=Records office, says CN=Records office, at "), plain.out());
        assertTrue(plain.out().contains("see --trust"), plain.out());
        Call trusting = Call.of("verify", file, "--trust", folder.resolve("office.cer"));
        assertEquals(0, trusting.code(), trusting.out());
        assertTrue(trusting.out().contains("intact and trusted; by CN=Records office"), trusting.out());
        archive(project, "p.zip", "--force");
        Call unsigned = Call.of("verify", file, "--trust", folder.resolve("office.cer"));
        assertEquals(1, unsigned.code());
        assertTrue(unsigned.out().contains("- the package is not signed.\n"), unsigned.out());
    }

    @Test
    void packagesAreComparedAsOfTheirOwnDays() throws IOException {
        Path project = right();
        archive(project, "old.zip", "--as-of", "2026-01-31");
        new ProjectStore().update(project, p -> p.setName("Renamed"));
        archive(project, "new.zip");
        Path old = folder.resolve("old.zip");
        Call compared = Call.of("compare", old, folder.resolve("new.zip"), "--format", "text");
        assertEquals(0, compared.code(), compared.err());
        assertTrue(compared.out().contains("old.zip, as of 2026-01-31"), compared.out());
        assertTrue(compared.out().contains("new.zip, as of 2026-07-01"), compared.out());
        assertTrue(compared.out().contains("p -> Renamed"), compared.out());
        Call mixed = Call.of("compare", old, project, "--as-of", "2026-02-28", "--format", "text");
        assertTrue(mixed.out().contains("old.zip, as of 2026-02-28"), mixed.out());

        // what was wrong with the evidence when the package was made keeps nobody from comparing
        Files.writeString(folder.resolve("minutes.txt"), "other");
        assertEquals(1, archive(project, "wrong.zip").code());
        assertEquals(
                0,
                Call.of("compare", project, folder.resolve("wrong.zip"), "--format", "text")
                        .code());

        change(old, Files.size(old) / 2);
        Call refused = Call.of("compare", old, project, "--format", "text");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("the package is not as it was made"), refused.err());
    }
}

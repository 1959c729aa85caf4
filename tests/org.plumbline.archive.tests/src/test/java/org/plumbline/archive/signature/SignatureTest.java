// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.ManifestAlgorithm;
import org.plumbline.archive.signature.CheckedSignature.State;

class SignatureTest {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    /** Makes keys of a kind. */
    @FunctionalInterface
    interface Kind {
        Keys in(Path folder) throws Exception;
    }

    /** Kinds of keys, how they sign, and over which manifest. */
    record Case(Kind kind, String algorithm, ManifestAlgorithm over) {}

    static Stream<Case> cases() {
        return Stream.of(
                new Case(Keys::sm2, "SM2, SM3", ManifestAlgorithm.SM3),
                new Case(Keys::rsa, "RSA, SHA-256", ManifestAlgorithm.SHA512),
                new Case(Keys::ecdsa, "ECDSA, SHA-256", ManifestAlgorithm.SHA512));
    }

    private static CheckedSignature check(byte[] signature, byte[] content, Path... trust) {
        return new SignatureCheck(List.of(trust)).check("x.p7s", signature, content);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aSignatureNamesItsSignerAndTrustComesFromTheAuthority(Case given) throws Exception {
        Keys keys = given.kind.in(folder);
        Signer signer = keys.signer();
        assertEquals(given.over, signer.over());
        byte[] signature = signer.sign(CONTENT);

        CheckedSignature plain = check(signature, CONTENT);
        assertEquals(State.INTACT, plain.state());
        assertEquals("CN=陈敏,O=市档案馆", plain.signer());
        assertTrue(plain.issuer().startsWith("CN=Test Authority"), plain.issuer());
        assertEquals(Keys.SIGNED.toString(), plain.time());
        assertEquals(given.algorithm, plain.algorithm());

        assertEquals(State.TRUSTED, check(signature, CONTENT, keys.authority()).state());
        Path other = Files.createDirectory(folder.resolve("other"));
        Keys stranger = given.kind.in(other);
        assertEquals(
                State.UNTRUSTED, check(signature, CONTENT, stranger.authority()).state());
        assertEquals(
                State.TRUSTED,
                check(signature, CONTENT, stranger.authority(), keys.authority())
                        .state());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void otherContentBreaksIt(Case given) throws Exception {
        Keys keys = given.kind.in(folder);
        byte[] signature = keys.signer().sign(CONTENT);
        assertEquals(
                State.BROKEN, check(signature, new byte[0], keys.authority()).state());
    }

    @Test
    void whatIsNoSignatureIsBroken() throws Exception {
        Keys keys = Keys.ecdsa(folder);
        byte[] signature = keys.signer().sign(CONTENT);
        for (byte[] wrong : List.of(new byte[0], CONTENT, Arrays.copyOf(signature, signature.length - 1))) {
            assertEquals(State.BROKEN, check(wrong, CONTENT, keys.authority()).state());
        }
    }

    @Test
    void theCertificateMustHaveBeenValidAtTheTimeStated() throws Exception {
        Keys keys = Keys.ecdsa(folder);
        Instant late = Instant.parse("2027-06-01T00:00:00Z");
        byte[] signature =
                Signer.of(keys.store(), null, Keys.PASSWORD.toCharArray(), late).sign(CONTENT);
        assertEquals(
                State.UNTRUSTED, check(signature, CONTENT, keys.authority()).state());
        assertEquals(State.INTACT, check(signature, CONTENT).state());
    }

    @Test
    void aCertificateForEncryptionVouchesForNoSignature() throws Exception {
        Keys keys = Keys.forEncryption(folder);
        byte[] signature = keys.signer().sign(CONTENT);
        assertEquals(
                State.UNTRUSTED, check(signature, CONTENT, keys.authority()).state());
    }

    @Test
    void aKeyStoreOfSeveralKeysIsAskedForWhichOnesItHas() throws Exception {
        Keys keys = Keys.ecdsa(folder);
        char[] password = Keys.PASSWORD.toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
        try (InputStream in = Files.newInputStream(keys.store())) {
            store.load(in, password);
        }
        store.setKeyEntry("clerk", store.getKey("records", password), null, store.getCertificateChain("records"));
        Path two = folder.resolve("two.p12");
        store(store, two, password);
        SigningKeys opened = SigningKeys.open(two, password);
        assertEquals(List.of("clerk", "records"), opened.aliases());
        assertEquals("CN=陈敏,O=市档案馆", opened.subject("clerk"));
        assertEquals(
                ManifestAlgorithm.SHA512, opened.signer("clerk", Keys.SIGNED).over());
        String several = assertThrows(ArchiveException.class, () -> opened.signer(null, Keys.SIGNED))
                .getMessage();
        assertTrue(several.endsWith("clerk, records"), several);

        store.deleteEntry("clerk");
        store.deleteEntry("records");
        Path none = folder.resolve("none.p12");
        store(store, none, password);
        SigningKeys empty = SigningKeys.open(none, password);
        assertEquals(List.of(), empty.aliases());
        String nobody = assertThrows(ArchiveException.class, () -> empty.signer(null, Keys.SIGNED))
                .getMessage();
        assertTrue(nobody.contains("no private key"), nobody);
    }

    private static void store(KeyStore keys, Path file, char[] password) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, password);
        }
    }

    @Test
    void mistakesWithKeyStoresAreNamed() throws Exception {
        Keys keys = Keys.ecdsa(folder);
        char[] password = Keys.PASSWORD.toCharArray();
        Path text = Files.writeString(folder.resolve("text.p12"), "x");
        for (ArchiveException wrong : List.of(
                assertThrows(
                        ArchiveException.class,
                        () -> Signer.of(keys.store(), null, "wrong".toCharArray(), Keys.SIGNED)),
                assertThrows(ArchiveException.class, () -> Signer.of(keys.store(), "nobody", password, Keys.SIGNED)),
                assertThrows(ArchiveException.class, () -> Signer.of(text, null, password, Keys.SIGNED)),
                assertThrows(
                        ArchiveException.class,
                        () -> Signer.of(folder.resolve("none.p12"), null, password, Keys.SIGNED)))) {
            assertTrue(wrong.getMessage().contains(".p12: "), wrong.getMessage());
            assertTrue(wrong.getMessage().contains("expected")
                    || wrong.getMessage().contains("records"));
        }
        assertEquals(
                ManifestAlgorithm.SHA512,
                Signer.of(keys.store(), "RECORDS", password, Keys.SIGNED).over());
        assertThrows(ArchiveException.class, () -> new SignatureCheck(List.of(text)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * A key store with a fresh key, certified by a fresh authority.
 *
 * @param store the key store in PKCS#12, whose password is "secret"
 * @param authority the authority's certificate in PEM
 */
public record Keys(Path store, Path authority) {

    public static final Instant SIGNED = Instant.parse("2026-07-01T08:00:00Z");
    public static final String PASSWORD = "secret";

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    /** Keys of SM2, certified by SM2 with SM3. */
    public static Keys sm2(Path folder) throws Exception {
        return of(folder, "sm2", "EC", "sm2p256v1", "SM3withSM2", KeyUsage.digitalSignature);
    }

    /** Keys of RSA. */
    public static Keys rsa(Path folder) throws Exception {
        return of(folder, "rsa", "RSA", "2048", "SHA256withRSA", KeyUsage.digitalSignature);
    }

    /** Keys of an elliptic curve. */
    public static Keys ecdsa(Path folder) throws Exception {
        return of(folder, "ecdsa", "EC", "secp256r1", "SHA256withECDSA", KeyUsage.digitalSignature);
    }

    /** Keys whose certificate is not for signatures. */
    public static Keys forEncryption(Path folder) throws Exception {
        return of(folder, "encryption", "RSA", "2048", "SHA256withRSA", KeyUsage.keyEncipherment);
    }

    private static Keys of(Path folder, String name, String kind, String size, String algorithm, int usage)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair root = pair(kind, size);
        KeyPair own = pair(kind, size);
        X509Certificate authority = certificate("CN=Test Authority " + name, root, null, root, algorithm, usage);
        X509Certificate certificate = certificate("O=市档案馆,CN=陈敏", own, authority, root, algorithm, usage);
        KeyStore keys = KeyStore.getInstance("PKCS12", PROVIDER);
        keys.load(null, null);
        keys.setKeyEntry("records", own.getPrivate(), null, new Certificate[] {certificate, authority});
        Path store = folder.resolve(name + ".p12");
        try (OutputStream out = Files.newOutputStream(store)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        Path pem = folder.resolve(name + "-authority.pem");
        try (PemWriter out = new PemWriter(Files.newBufferedWriter(pem))) {
            out.writeObject(new PemObject("CERTIFICATE", authority.getEncoded()));
        }
        return new Keys(store, pem);
    }

    private static KeyPair pair(String kind, String size) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind, PROVIDER);
        if (kind.equals("EC")) {
            generator.initialize(new ECGenParameterSpec(size));
        } else {
            generator.initialize(Integer.parseInt(size));
        }
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            String subject,
            KeyPair subjectKeys,
            X509Certificate issuer,
            KeyPair issuerKeys,
            String algorithm,
            int usage)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        boolean root = issuer == null;
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                root
                        ? new X500Name(subject)
                        : X500Name.getInstance(issuer.getSubjectX500Principal().getEncoded()),
                BigInteger.valueOf(root ? 1 : 2),
                Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                Date.from(Instant.parse("2027-01-01T00:00:00Z")),
                new X500Name(subject),
                subjectKeys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(root));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(root ? KeyUsage.keyCertSign | KeyUsage.cRLSign : usage));
        return new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(PROVIDER)
                        .build(issuerKeys.getPrivate())));
    }

    /** Who signs by this key. */
    public Signer signer() {
        return Signer.of(store, null, PASSWORD.toCharArray(), SIGNED);
    }
}

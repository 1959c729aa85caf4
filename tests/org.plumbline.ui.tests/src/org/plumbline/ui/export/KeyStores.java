// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.export;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes PKCS#12 key stores with fresh keys, whose certificates name an alias each. */
enum KeyStores {
    SM2("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2"),
    RSA("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4), "SHA256withRSA");

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final String kind;
    private final transient AlgorithmParameterSpec size;
    private final String algorithm;

    KeyStores(String kind, AlgorithmParameterSpec size, String algorithm) {
        this.kind = kind;
        this.size = size;
        this.algorithm = algorithm;
    }

    Path make(Path file, String password, String... aliases) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12", PROVIDER);
        keys.load(null, null);
        for (String alias : List.of(aliases)) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind, PROVIDER);
            generator.initialize(size);
            KeyPair pair = generator.generateKeyPair();
            keys.setKeyEntry(alias, pair.getPrivate(), null, new Certificate[] {certificate("CN=" + alias, pair)});
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, password.toCharArray());
        }
        return file;
    }

    private Certificate certificate(String subject, KeyPair pair) throws Exception {
        X500Name name = new X500Name(subject);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                Date.from(Instant.parse("2120-01-01T00:00:00Z")),
                name,
                pair.getPublic());
        return new JcaX509CertificateConverter()
                .setProvider(PROVIDER)
                .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                        .setProvider(PROVIDER)
                        .build(pair.getPrivate())));
    }
}

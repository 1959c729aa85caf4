// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.ManifestAlgorithm;

/** A key with its certificates, ready to sign: SM2 with SM3, RSA and other elliptic curves with SHA-256. */
public final class Signer {

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final KeyKind kind;
    private final Instant time;
    private final BouncyCastleProvider provider;

    private Signer(
            PrivateKey key, List<X509Certificate> chain, KeyKind kind, Instant time, BouncyCastleProvider provider) {
        this.key = key;
        this.chain = chain;
        this.kind = kind;
        this.time = time;
        this.provider = provider;
    }

    /**
     * Takes a key from a PKCS#12 key store.
     *
     * @param alias of the key, or null if the store has only one
     * @param time when the signature is made, as it will state
     * @throws ArchiveException if there is no such store or key, the password is wrong, or the key is of another kind
     */
    public static Signer of(Path store, String alias, char[] password, Instant time) {
        // not registered: what signs packages is no business of the rest of the machine
        BouncyCastleProvider provider = new BouncyCastleProvider();
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore keys = KeyStore.getInstance("PKCS12", provider);
            keys.load(in, password);
            String chosen = alias(store, keys, alias);
            Key key = keys.getKey(chosen, password);
            Certificate[] certificates = keys.getCertificateChain(chosen);
            if (!(key instanceof PrivateKey secret) || certificates == null || certificates.length == 0) {
                throw new ArchiveException(
                        store + "：“" + chosen + "”没有私钥或证书。",
                        store + ": \"" + chosen + "\" has no private key or no certificate.");
            }
            List<X509Certificate> chain =
                    Arrays.stream(certificates).map(X509Certificate.class::cast).toList();
            return new Signer(secret, chain, kind(store, chain.get(0)), time, provider);
        } catch (IOException | GeneralSecurityException e) {
            throw new ArchiveException(
                    store + "：无法打开；应为 PKCS#12 密钥库，且口令正确。",
                    store + ": cannot be opened; expected a key store in PKCS#12 and its password.",
                    e);
        }
    }

    private static String alias(Path store, KeyStore keys, String alias) throws GeneralSecurityException {
        List<String> found = new ArrayList<>();
        for (String candidate : Collections.list(keys.aliases())) {
            if (keys.isKeyEntry(candidate)) {
                found.add(candidate);
            }
        }
        Collections.sort(found);
        if (alias == null && found.size() == 1) {
            return found.get(0);
        }
        for (String candidate : found) {
            if (candidate.equalsIgnoreCase(alias)) {
                return candidate;
            }
        }
        String names = String.join(", ", found);
        throw alias == null
                ? new ArchiveException(
                        store + "：应恰有一个密钥，或指明别名；现有：" + names,
                        store + ": expected one key, or the alias of one of these: " + names)
                : new ArchiveException(
                        store + "：没有别名为“" + alias + "”的密钥；现有：" + names,
                        store + ": no key has the alias \"" + alias + "\"; expected one of: " + names);
    }

    private static KeyKind kind(Path store, X509Certificate certificate) {
        String name = certificate.getPublicKey().getAlgorithm();
        return KeyKind.of(certificate.getPublicKey())
                .orElseThrow(() -> new ArchiveException(
                        store + "：密钥种类 " + name + " 不能用于签名；应为 SM2、RSA 或 EC。",
                        store + ": keys of the kind " + name + " do not sign packages; expected SM2, RSA or EC."));
    }

    /** The tag manifest that this key signs: SM2 that of SM3, the others that of SHA-512. */
    public ManifestAlgorithm over() {
        return kind.over();
    }

    /** A detached signature in CMS (RFC 5652) over the content, with all certificates of the key. */
    public byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            JcaSignerInfoGeneratorBuilder info =
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(provider)
                            .build());
            Attribute when = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))));
            info.setSignedAttributeGenerator(
                    new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(when))));
            generator.addSignerInfoGenerator(info.build(
                    new JcaContentSignerBuilder(kind.algorithm())
                            .setProvider(provider)
                            .build(key),
                    chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new ArchiveException(
                    "签名失败：" + e.getMessage(), "the signature could not be made: " + e.getMessage(), e);
        }
    }
}

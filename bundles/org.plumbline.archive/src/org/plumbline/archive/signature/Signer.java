// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
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

    Signer(PrivateKey key, List<X509Certificate> chain, KeyKind kind, Instant time, BouncyCastleProvider provider) {
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
        return SigningKeys.open(store, password).signer(alias, time);
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

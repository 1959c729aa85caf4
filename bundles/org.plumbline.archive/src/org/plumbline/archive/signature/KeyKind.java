// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.security.PublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.plumbline.archive.ManifestAlgorithm;

/** Kinds of keys, how they sign, and what. */
enum KeyKind {
    /** GB/T 32918, with GB/T 32905. */
    SM2("SM3withSM2", ManifestAlgorithm.SM3),
    RSA("SHA256withRSA", ManifestAlgorithm.SHA512),
    ECDSA("SHA256withECDSA", ManifestAlgorithm.SHA512);

    private final String algorithm;
    private final ManifestAlgorithm over;

    KeyKind(String algorithm, ManifestAlgorithm over) {
        this.algorithm = algorithm;
        this.over = over;
    }

    /** The kind of a key; empty if it signs no packages. */
    static Optional<KeyKind> of(PublicKey key) {
        AlgorithmIdentifier identifier =
                SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
        if (identifier.getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return Optional.of(RSA);
        }
        if (identifier.getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            boolean sm2 = GMObjectIdentifiers.sm2p256v1.equals(identifier.getParameters());
            return Optional.of(sm2 ? SM2 : ECDSA);
        }
        return Optional.empty();
    }

    /** Name of the algorithm for signatures. */
    String algorithm() {
        return algorithm;
    }

    /** The tag manifest that is signed. */
    ManifestAlgorithm over() {
        return over;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.signature.CheckedSignature.State;
import org.plumbline.standard.Text;

/** Checks signatures of strangers. Revocation lists are not asked for; nothing is fetched from a network. */
public final class SignatureCheck {

    /** The digests that nobody can collide today. */
    private static final Map<ASN1ObjectIdentifier, String> STRONG = Map.of(
            NISTObjectIdentifiers.id_sha256, "SHA-256",
            NISTObjectIdentifiers.id_sha384, "SHA-384",
            NISTObjectIdentifiers.id_sha512, "SHA-512",
            GMObjectIdentifiers.sm3, "SM3");

    private static final Text UNREADABLE = new Text("不是一个签名者的 CMS 签名", "it is no CMS signature of one signer");
    private static final Text DIFFERENT = new Text("与所签的清单不符", "it does not belong to the manifest that it signs");
    private static final Text WEAK = new Text("摘要算法不可靠", "its digest algorithm is not safe");
    private static final Text NO_CERTIFICATE = new Text("没有签名者的证书", "it has no certificate of its signer");
    private static final Text NO_TIME =
            new Text("没有签名时间，无从判断证书当时是否有效", "it states no time at which the certificate could be valid");
    private static final Text NO_CHAIN =
            new Text("所给的可信证书在签名之时不能为签名者作证", "no trusted certificate vouched for its signer at the time stated");
    private static final Text NOT_FOR_SIGNING = new Text("证书不是用于签名的", "its certificate is not for signatures");

    private final BouncyCastleProvider provider = new BouncyCastleProvider();
    private final List<X509Certificate> trusted = new ArrayList<>();
    private final boolean asked;

    /**
     * A check.
     *
     * @param trust files with trusted certificates, PEM or DER; if there are none, signers are named and not judged
     * @throws ArchiveException if there is no certificate in one
     */
    public SignatureCheck(List<Path> trust) {
        asked = !trust.isEmpty();
        for (Path file : trust) {
            if (!Files.isRegularFile(file)) {
                throw new ArchiveException(file + "：没有这个文件；应为证书文件。", file + ": no such file; expected certificates.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                Collection<? extends Certificate> found =
                        CertificateFactory.getInstance("X.509", provider).generateCertificates(in);
                if (found.isEmpty()) {
                    throw noCertificate(file, null);
                }
                found.forEach(certificate -> trusted.add((X509Certificate) certificate));
            } catch (IOException | GeneralSecurityException e) {
                throw noCertificate(file, e);
            }
        }
    }

    private static ArchiveException noCertificate(Path file, Exception cause) {
        return new ArchiveException(
                file + "：其中没有证书；应为 PEM 或 DER 格式的 X.509 证书。",
                file + ": there is no certificate in it; expected X.509 in PEM or DER.",
                cause);
    }

    /** Whether trusted certificates were given, so that a package without a trusted signature is a finding. */
    public boolean isTrustAsked() {
        return asked;
    }

    /**
     * Checks a detached signature in CMS.
     *
     * @param file name of the signature
     * @param content that it is over
     */
    public CheckedSignature check(String file, byte[] signature, byte[] content) {
        CMSSignedData data;
        List<SignerInformation> signers;
        try {
            data = new CMSSignedData(new CMSProcessableByteArray(content), signature);
            signers = List.copyOf(data.getSignerInfos().getSigners());
        } catch (CMSException | RuntimeException unreadable) { // NOPMD: of a stranger, anything may be wrong with it
            return broken(file, UNREADABLE);
        }
        if (signers.size() != 1) {
            return broken(file, UNREADABLE);
        }
        return check(file, data, signers.get(0));
    }

    private CheckedSignature check(String file, CMSSignedData data, SignerInformation signer) {
        try {
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
                certificates.add(certificate(holder));
            }
            @SuppressWarnings("unchecked")
            Collection<X509CertificateHolder> own = data.getCertificates().getMatches(signer.getSID());
            if (own.isEmpty()) {
                return broken(file, NO_CERTIFICATE);
            }
            X509Certificate certificate = certificate(own.iterator().next());
            if (!STRONG.containsKey(signer.getDigestAlgorithmID().getAlgorithm())) {
                return broken(file, WEAK);
            }
            boolean right = signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(provider)
                    .build(certificate.getPublicKey()));
            if (!right) {
                return broken(file, DIFFERENT);
            }
            Optional<Instant> time = time(signer);
            Optional<Text> reason = asked ? distrust(certificate, certificates, time) : Optional.empty();
            State state = !asked ? State.INTACT : reason.isPresent() ? State.UNTRUSTED : State.TRUSTED;
            return new CheckedSignature(
                    file,
                    state,
                    name(certificate.getSubjectX500Principal()),
                    name(certificate.getIssuerX500Principal()),
                    algorithm(certificate, signer),
                    time.map(Instant::toString).orElse(""),
                    reason);
        } catch (CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException wrong) { // NOPMD
            return broken(file, DIFFERENT);
        }
    }

    private static CheckedSignature broken(String file, Text reason) {
        return new CheckedSignature(file, State.BROKEN, "", "", "", "", Optional.of(reason));
    }

    private X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().setProvider(provider).getCertificate(holder);
    }

    private static String name(X500Principal principal) {
        return principal.getName(X500Principal.RFC2253);
    }

    private static String algorithm(X509Certificate certificate, SignerInformation signer) {
        String kind = KeyKind.of(certificate.getPublicKey())
                .map(KeyKind::name)
                .orElseGet(() -> certificate.getPublicKey().getAlgorithm());
        return kind + ", " + STRONG.get(signer.getDigestAlgorithmID().getAlgorithm());
    }

    private static Optional<Instant> time(SignerInformation signer) {
        Attribute stated = signer.getSignedAttributes() == null
                ? null
                : signer.getSignedAttributes().get(CMSAttributes.signingTime);
        if (stated == null || stated.getAttrValues().size() != 1) {
            return Optional.empty();
        }
        return Optional.of(Time.getInstance(stated.getAttrValues().getObjectAt(0))
                .getDate()
                .toInstant());
    }

    /** Why no trusted certificate vouches for the signer; empty if one does. */
    private Optional<Text> distrust(X509Certificate certificate, List<X509Certificate> others, Optional<Instant> time) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[0] && !usage[1]) {
            return Optional.of(NOT_FOR_SIGNING);
        }
        if (time.isEmpty()) {
            return Optional.of(NO_TIME);
        }
        Date date = Date.from(time.get());
        try {
            if (trusted.contains(certificate)) {
                certificate.checkValidity(date);
                return Optional.empty();
            }
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            Set<TrustAnchor> anchors = trusted.stream()
                    .map(anchor -> new TrustAnchor(anchor, null))
                    .collect(Collectors.toSet());
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(others), provider));
            parameters.setRevocationEnabled(false);
            parameters.setDate(date);
            CertPathBuilder.getInstance("PKIX", provider).build(parameters);
            return Optional.empty();
        } catch (GeneralSecurityException
                | RuntimeException nobody) { // NOPMD: whatever is wrong with a stranger's chain
            return Optional.of(NO_CHAIN);
        }
    }
}

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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.plumbline.archive.ArchiveException;

/** The keys in an open PKCS#12 key store. The password is not kept, only what it opened. */
public final class SigningKeys {

    private final Path store;
    private final Map<String, Entry> entries = new TreeMap<>();
    // not registered: what signs packages is no business of the rest of the machine
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    /** A key with its certificate, and those that vouch for it. */
    private record Entry(PrivateKey key, List<X509Certificate> chain) {}

    private SigningKeys(Path store) {
        this.store = store;
    }

    /**
     * Opens a key store.
     *
     * @throws ArchiveException if there is no such store, or the password is wrong
     */
    public static SigningKeys open(Path store, char[] password) {
        if (!Files.isRegularFile(store)) {
            throw new ArchiveException(
                    store + "：没有这个文件；应为 PKCS#12 密钥库。", store + ": no such file; expected a key store in PKCS#12.");
        }
        SigningKeys keys = new SigningKeys(store);
        try (InputStream in = Files.newInputStream(store)) {
            KeyStore opened = KeyStore.getInstance("PKCS12", keys.provider);
            opened.load(in, password);
            for (String alias : Collections.list(opened.aliases())) {
                if (opened.isKeyEntry(alias)) {
                    keys.add(alias, opened.getKey(alias, password), opened.getCertificateChain(alias));
                }
            }
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new ArchiveException(
                    store + "：无法打开；应为 PKCS#12 密钥库，且口令正确。",
                    store + ": cannot be opened; expected a key store in PKCS#12 and its password.",
                    e);
        }
    }

    private void add(String alias, Key key, Certificate[] certificates) {
        if (key instanceof PrivateKey secret && certificates != null && certificates.length > 0) {
            entries.put(
                    alias,
                    new Entry(
                            secret,
                            Arrays.stream(certificates)
                                    .map(X509Certificate.class::cast)
                                    .toList()));
        }
    }

    /** The aliases of the keys that have a certificate, sorted. */
    public List<String> aliases() {
        return List.copyOf(entries.keySet());
    }

    /** Whom the certificate of a key names, as RFC 4514 writes it. */
    public String subject(String alias) {
        return entries.get(alias).chain().get(0).getSubjectX500Principal().getName();
    }

    /**
     * Who signs by a key.
     *
     * @param alias of the key, or null if there is only one
     * @param time when the signature is made, as it will state
     * @throws ArchiveException if there is no such key, or it is of a kind that signs no packages
     */
    public Signer signer(String alias, Instant time) {
        Entry entry = entries.get(found(alias));
        X509Certificate certificate = entry.chain().get(0);
        String name = certificate.getPublicKey().getAlgorithm();
        KeyKind kind = KeyKind.of(certificate.getPublicKey())
                .orElseThrow(() -> new ArchiveException(
                        store + "：密钥种类 " + name + " 不能用于签名；应为 SM2、RSA 或 EC。",
                        store + ": keys of the kind " + name + " do not sign packages; expected SM2, RSA or EC."));
        return new Signer(entry.key(), entry.chain(), kind, time, provider);
    }

    private String found(String alias) {
        if (entries.isEmpty()) {
            throw new ArchiveException(
                    store + "：其中没有带证书的私钥；应至少有一个。",
                    store + ": no private key with a certificate is in it; expected at least one.");
        }
        if (alias == null && entries.size() == 1) {
            return aliases().get(0);
        }
        for (String candidate : entries.keySet()) {
            if (candidate.equalsIgnoreCase(alias)) {
                return candidate;
            }
        }
        String names = String.join(", ", entries.keySet());
        throw alias == null
                ? new ArchiveException(
                        store + "：应恰有一个密钥，或指明别名；现有：" + names,
                        store + ": expected one key, or the alias of one of these: " + names)
                : new ArchiveException(
                        store + "：没有别名为“" + alias + "”的密钥；现有：" + names,
                        store + ": no key has the alias \"" + alias + "\"; expected one of: " + names);
    }
}

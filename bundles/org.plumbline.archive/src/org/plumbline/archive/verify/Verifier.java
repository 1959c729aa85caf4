// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.plumbline.archive.ArchiveException;
import org.plumbline.archive.Bag;
import org.plumbline.archive.BagInfo;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.Manifest;
import org.plumbline.archive.ManifestAlgorithm;
import org.plumbline.archive.signature.CheckedSignature;
import org.plumbline.archive.signature.SignatureCheck;
import org.plumbline.archive.verify.PackageFinding.Kind;
import org.plumbline.archive.zip.ZipContainer;
import org.plumbline.standard.Text;

/**
 * Verifies packages of strangers (docs/decisions/014). Nothing is unpacked to disk, no size that a package states is
 * believed, and every byte of the file counts: the container must be the one way to write these files, and every file
 * must have its digests.
 */
public final class Verifier {

    private final SignatureCheck signatureCheck;
    private final String toolVersion;

    /**
     * A verifier.
     *
     * @param trust files with certificates that vouch for signers; may be empty
     * @throws ArchiveException if there is no certificate in one
     */
    public Verifier(List<Path> trust, String toolVersion) {
        this.signatureCheck = new SignatureCheck(trust);
        this.toolVersion = toolVersion;
    }

    /**
     * Verifies a package.
     *
     * @throws ArchiveException if it is refused: no zip file of one bag, or one that only an attacker makes
     */
    public Verification verify(Path path) {
        return verify(path, read -> {});
    }

    /**
     * Verifies a package while somebody watches.
     *
     * @param read told how many bytes more of its files were read; what it throws ends the verification
     * @throws ArchiveException if it is refused: no zip file of one bag, or one that only an attacker makes
     */
    public Verification verify(Path path, LongConsumer read) {
        return run(path, read, true);
    }

    /** Verifies that a package is as it was made, without assessing its model. */
    Verification verifyBytes(Path path) {
        return run(path, read -> {}, false);
    }

    private Verification run(Path path, LongConsumer read, boolean assess) {
        if (!Files.isRegularFile(path)) {
            throw new ArchiveException(path + "：没有这个文件；应为存档包。", path + ": no such file; expected a package.");
        }
        try (ZipContainer container = ZipContainer.open(path)) {
            return new Run(container, new BagContents(path, container), read).verify(assess);
        } catch (IOException e) {
            throw new ArchiveException(
                    path + "：无法读取：" + e.getMessage(), path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The verification of one package. */
    private final class Run {

        private final ZipContainer container;
        private final BagContents contents;
        private final LongConsumer read;
        private final List<PackageFinding> findings = new ArrayList<>();
        private final List<CheckedSignature> signatures = new ArrayList<>();
        private final Map<String, Digests> payload = new TreeMap<>(EntryName.ORDER);
        private final Map<String, Digests> tags = new TreeMap<>(EntryName.ORDER);

        Run(ZipContainer container, BagContents contents, LongConsumer read) {
            this.container = container;
            this.contents = contents;
            this.read = read;
        }

        Verification verify(boolean assess) throws IOException {
            ModelCheck model = new ModelCheck(contents, toolVersion);
            digest(assess ? model.read() : Map.of());
            BagInfo info = structure();
            manifests();
            signatures();
            container(info);
            int items = assess ? model.check(payload) : 0;
            findings.addAll(model.findings());
            return new Verification(
                    info,
                    payload.size(),
                    bytes(),
                    List.copyOf(findings),
                    List.copyOf(signatures),
                    items,
                    model.model());
        }

        private long bytes() {
            return payload.values().stream().mapToLong(Digests::size).sum();
        }

        private void digest(Map<String, Set<String>> algorithms) throws IOException {
            for (String name : contents.names()) {
                Digests digests = contents.digests(name, algorithms.getOrDefault(name, Set.of()), read);
                if (digests.crc32() != contents.checksum(name)) {
                    add(
                            Kind.CONTAINER,
                            name,
                            name + "：与 zip 文件所载的校验和不符。",
                            name + ": does not have the checksum that the zip file states.");
                }
                if (Bag.isPayload(name)) {
                    payload.put(name, digests);
                } else if (Bag.isListedTag(name)) {
                    tags.put(name, digests);
                }
            }
        }

        private BagInfo structure() throws IOException {
            boolean declared = contents.text(Bag.DECLARATION)
                    .filter(text -> Arrays.equals(text, Bag.declaration()))
                    .isPresent();
            if (!declared) {
                add(
                        Kind.BAG,
                        Bag.DECLARATION,
                        Bag.DECLARATION + "：应声明 BagIt 1.0 和 UTF-8。",
                        Bag.DECLARATION + ": expected the declaration of BagIt 1.0 and UTF-8.");
            }
            Optional<byte[]> text = contents.text(Bag.INFO);
            if (text.isEmpty()) {
                lacking(Bag.INFO);
                return new BagInfo(List.of());
            }
            BagInfo info = BagInfo.read(text.get());
            String oxum = BagInfo.oxum(bytes(), payload.size());
            if (!info.value(BagInfo.OXUM).filter(oxum::equals).isPresent()) {
                String stated = info.value(BagInfo.OXUM).orElse("");
                add(
                        Kind.BAG,
                        Bag.INFO,
                        Bag.INFO + "：" + BagInfo.OXUM + " 应为 " + oxum + "，所载为“" + stated + "”。",
                        Bag.INFO + ": expected " + BagInfo.OXUM + " to be " + oxum + ", it is \"" + stated + "\".");
            }
            return info;
        }

        private void manifests() throws IOException {
            for (boolean tag : new boolean[] {false, true}) {
                Map<ManifestAlgorithm, Manifest> manifests = new EnumMap<>(ManifestAlgorithm.class);
                for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
                    String name = tag ? algorithm.tagManifest() : algorithm.manifest();
                    Optional<byte[]> text = contents.text(name);
                    if (text.isEmpty()) {
                        lacking(name);
                        continue;
                    }
                    Manifest.Read read = Manifest.read(algorithm, text.get());
                    for (int line : read.wrongLines()) {
                        add(
                                Kind.BAG,
                                name,
                                name + "：第 " + line + " 行应为摘要、两个空格和文件名，按文件名排序，且不重复。",
                                name + ": expected line " + line
                                        + " to have a digest, two spaces and a name, in the order of names, each once.");
                    }
                    manifests.put(algorithm, read.manifest());
                }
                Map<String, Digests> files = new HashMap<>(tag ? tags : payload);
                findings.addAll(ManifestCheck.of(manifests, files, tag));
            }
        }

        private void lacking(String name) {
            add(Kind.MISSING, name, name + "：缺失，或大得离谱。", name + ": is missing, or absurdly large.");
        }

        private void signatures() throws IOException {
            for (ManifestAlgorithm algorithm : ManifestAlgorithm.values()) {
                Optional<byte[]> signature = contents.text(algorithm.signature());
                Optional<byte[]> signed = contents.text(algorithm.tagManifest());
                if (contents.names().contains(algorithm.signature())) {
                    signatures.add(signatureCheck.check(
                            algorithm.signature(), signature.orElse(new byte[0]), signed.orElse(new byte[0])));
                }
            }
            for (CheckedSignature signature : signatures) {
                signature
                        .reason()
                        .ifPresent(reason -> add(
                                Kind.SIGNATURE,
                                signature.file(),
                                signature.file() + "：签名不可信：" + reason.zh() + "。",
                                signature.file() + ": the signature does not hold: " + reason.en() + "."));
            }
            if (signatures.isEmpty() && signatureCheck.isTrustAsked()) {
                add(Kind.SIGNATURE, "", "存档包没有签名。", "the package is not signed.");
            }
        }

        private void container(BagInfo info) throws IOException {
            if (info.date().isEmpty()) {
                add(
                        Kind.BAG,
                        Bag.INFO,
                        Bag.INFO + "：应有日期 " + BagInfo.DATE + "。",
                        Bag.INFO + ": expected a day as " + BagInfo.DATE + ".");
                return;
            }
            Optional<ZipContainer.Deviation> deviation =
                    container.deviation(info.date().get());
            if (deviation.isPresent()) {
                String place = deviation.get().file();
                add(
                        Kind.CONTAINER,
                        place,
                        "zip 文件从字节 " + deviation.get().offset() + " 起与 Plumbline 所写不同"
                                + (place.isEmpty() ? "（目录）" : "（" + place + "）") + "：被改动，或经其他程序重新打包。",
                        "the zip file differs from what Plumbline writes from byte "
                                + deviation.get().offset() + " on (" + (place.isEmpty() ? "directory" : place)
                                + "): it was changed, or packed again by another program.");
            }
        }

        private void add(Kind kind, String subject, String zh, String en) {
            findings.add(new PackageFinding(kind, subject, new Text(zh, en)));
        }
    }
}

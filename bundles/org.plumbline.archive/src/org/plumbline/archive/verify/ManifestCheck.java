// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EntryName;
import org.plumbline.archive.Manifest;
import org.plumbline.archive.ManifestAlgorithm;
import org.plumbline.archive.verify.PackageFinding.Kind;
import org.plumbline.standard.Text;

/** Compares the files that are there with those that manifests list. */
final class ManifestCheck {

    private final Map<ManifestAlgorithm, Manifest> manifests;
    private final Map<String, Digests> files;
    private final boolean tags;
    private final List<PackageFinding> findings = new ArrayList<>();

    /**
     * A check.
     *
     * @param manifests those that are there
     * @param files that they should list
     * @param tags whether they are the tag manifests
     */
    private ManifestCheck(Map<ManifestAlgorithm, Manifest> manifests, Map<String, Digests> files, boolean tags) {
        this.manifests = new EnumMap<>(manifests);
        this.files = files;
        this.tags = tags;
    }

    static List<PackageFinding> of(
            Map<ManifestAlgorithm, Manifest> manifests, Map<String, Digests> files, boolean tags) {
        ManifestCheck check = new ManifestCheck(manifests, files, tags);
        if (!manifests.isEmpty()) {
            check.compare();
        }
        return check.findings;
    }

    private void compare() {
        SortedSet<String> listed = new TreeSet<>(EntryName.ORDER);
        manifests.values().forEach(manifest -> listed.addAll(manifest.digests().keySet()));
        SortedSet<String> missing = new TreeSet<>(listed);
        missing.removeAll(files.keySet());
        SortedSet<String> added = new TreeSet<>(EntryName.ORDER);
        added.addAll(files.keySet());
        added.removeAll(listed);
        renamed(missing, added);
        for (String name : missing) {
            add(Kind.MISSING, name, new Text(name + "：缺失。", name + ": is missing."));
        }
        for (String name : added) {
            add(Kind.ADDED, name, new Text(name + "：是后来加入的，清单中没有。", name + ": was added, no manifest lists it."));
        }
        Set<String> kept = new TreeSet<>(listed);
        kept.retainAll(files.keySet());
        for (String name : listed) {
            if (kept.contains(name)) {
                changed(name);
            }
        }
    }

    private void renamed(Set<String> missing, Set<String> added) {
        Map<String, String> byDigest = new HashMap<>();
        for (ManifestAlgorithm algorithm : manifests.keySet()) {
            added.forEach(name -> byDigest.putIfAbsent(files.get(name).in(algorithm), name));
        }
        for (String old : List.copyOf(missing)) {
            for (Manifest manifest : manifests.values()) {
                String now = byDigest.get(manifest.digests().get(old));
                if (now != null && added.remove(now)) {
                    missing.remove(old);
                    add(Kind.RENAMED, old, new Text(old + "：被改名为 " + now + "。", old + ": was renamed to " + now + "."));
                    break;
                }
            }
        }
    }

    private void changed(String name) {
        List<String> wrong = new ArrayList<>();
        List<String> unlisted = new ArrayList<>();
        manifests.forEach((algorithm, manifest) -> {
            String file = tags ? algorithm.tagManifest() : algorithm.manifest();
            String digest = manifest.digests().get(name);
            if (digest == null) {
                unlisted.add(file);
            } else if (!digest.equals(files.get(name).in(algorithm))) {
                wrong.add(file);
            }
        });
        if (wrong.size() == manifests.size()) {
            add(Kind.CHANGED, name, new Text(name + "：内容被改动。", name + ": its content was changed."));
        } else {
            for (String file : wrong) {
                add(
                        Kind.CHANGED,
                        name,
                        new Text(
                                name + "：与 " + file + " 中的摘要不符，却与另一清单相符。",
                                name + ": does not have the digest in " + file + ", but that in the other manifest."));
            }
        }
        for (String file : unlisted) {
            add(Kind.BAG, name, new Text(name + "：" + file + " 没有列出它。", name + ": " + file + " does not list it."));
        }
    }

    private void add(Kind kind, String subject, Text message) {
        findings.add(new PackageFinding(kind, subject, message));
    }
}

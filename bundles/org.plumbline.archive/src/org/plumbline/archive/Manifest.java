// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of files by one algorithm, as {@code sha512sum} writes and checks them. RFC 8493 wants the characters CR, LF
 * and % of names escaped; the first two are in no name.
 *
 * @param algorithm of the digests
 * @param digests by name, in the order of names
 */
public record Manifest(ManifestAlgorithm algorithm, SortedMap<String, String> digests) {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]+)  (.+)");
    private static final String PERCENT = "%25";

    /** The manifest of the given files. */
    public static Manifest of(ManifestAlgorithm algorithm, Map<String, Digests> files) {
        SortedMap<String, String> digests = new TreeMap<>(EntryName.ORDER);
        files.forEach((name, digest) -> digests.put(name, digest.in(algorithm)));
        return new Manifest(algorithm, digests);
    }

    /** The file, one line for each digest, in the order of names. */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        digests.forEach((name, digest) -> text.append(digest)
                .append("  ")
                .append(name.replace("%", PERCENT))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * What reading a manifest gave.
     *
     * @param wrongLines numbers, from 1, of lines that are not as {@link Manifest#toBytes} writes them, or stand elsewhere
     */
    public record Read(Manifest manifest, List<Integer> wrongLines) {}

    /** Reads a file of a stranger; what can be understood is taken, the rest is named. */
    public static Read read(ManifestAlgorithm algorithm, byte[] content) {
        SortedMap<String, String> digests = new TreeMap<>(EntryName.ORDER);
        List<Integer> wrong = new ArrayList<>();
        String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
        String previous = "";
        for (int i = 0; i < lines.length - 1; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches() || line.group(1).length() != algorithm.digits()) {
                wrong.add(i + 1);
                continue;
            }
            String name = line.group(2).replace(PERCENT, "%");
            if (EntryName.ORDER.compare(previous, name) >= 0 || digests.putIfAbsent(name, line.group(1)) != null) {
                wrong.add(i + 1);
            }
            previous = name;
        }
        Manifest manifest = new Manifest(algorithm, digests);
        if (wrong.isEmpty() && !Arrays.equals(manifest.toBytes(), content)) {
            wrong.add(lines.length);
        }
        return new Read(manifest, wrong);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.archive.Bag;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.model.outsourcing.Evidence;

/** Says in plain text, in both languages, which evidence is in a package, and which is not, and why. */
final class EvidenceList {

    private EvidenceList() {}

    static byte[] of(List<EvidenceFile> evidence) {
        StringBuilder text = new StringBuilder("证据清单 / Evidence\n\n");
        if (evidence.isEmpty()) {
            text.append("模型没有登记证据。 / The model registers no evidence.\n");
        }
        for (EvidenceFile file : evidence) {
            Evidence piece = file.evidence();
            text.append("- ").append(line(piece.getName())).append('\n');
            field(text, "id", piece.getId());
            field(text, "位置 / location", piece.getLocation());
            field(text, "文件 / file", file.name().isEmpty() ? null : Bag.PROJECT + file.name());
            field(
                    text,
                    "状态 / state",
                    file.state().label().zh() + " / " + file.state().label().en());
            field(text, "摘要 / digest", digest(piece));
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(Evidence piece) {
        return piece.getDigest() == null ? null : line(piece.getDigestAlgorithm()) + " " + line(piece.getDigest());
    }

    private static void field(StringBuilder text, String label, String value) {
        if (value != null && !value.isBlank()) {
            text.append("    ").append(label).append(": ").append(line(value)).append('\n');
        }
    }

    private static String line(String value) {
        return value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}

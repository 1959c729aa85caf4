// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.standard.Text;

/**
 * What became of a piece of evidence of the model.
 *
 * @param evidence as the model states it
 * @param name of its file, relative to {@link Bag#PROJECT}; empty if it is not in the package
 * @param state what is known of it
 */
public record EvidenceFile(Evidence evidence, String name, State state) {

    /** What is known of a piece of evidence. */
    public enum State {
        /** In the package, with the digest that the model records. */
        RIGHT(false, "已打包，与模型记录的摘要一致", "packed, has the digest that the model records"),
        /** In the package; the model records no digest. */
        UNRECORDED(false, "已打包，模型未记录摘要", "packed, the model records no digest"),
        /** In the package; the algorithm is unknown. */
        UNKNOWN_ALGORITHM(true, "已打包，摘要算法未知，未能核对", "packed, its digest has an unknown algorithm"),
        /** In the package, with another digest. */
        WRONG(true, "已打包，但与模型记录的摘要不一致", "packed, but does not have the digest that the model records"),
        /** Not in the package: the model says where it is kept, and there is no such file. */
        ELSEWHERE(false, "未打包：模型旁没有此文件，原件另存他处", "not packed: no such file beside the model, it is kept elsewhere"),
        /** Not in the package although the model records a digest of the file. */
        MISSING(true, "未打包：模型记录了摘要，但文件不存在", "not packed: the model records a digest, but there is no such file"),
        /** Not in the package: outside of the model's folder. */
        OUTSIDE(true, "未打包：文件在模型文件夹之外", "not packed: the file is outside of the folder of the model"),
        /** Not in the package: its name is not safe everywhere. */
        UNSAFE(true, "未打包：文件名并非每个系统都允许", "not packed: its name is not allowed on every system"),
        /** Not in the package: an address. */
        ADDRESS(false, "未打包：位置是网址", "not packed: the location is an address on a network"),
        /** Not in the package: the model names no place. */
        NO_LOCATION(false, "模型未写明位置", "the model names no place");

        private final boolean finding;
        private final Text label;

        State(boolean finding, String zh, String en) {
            this.finding = finding;
            this.label = new Text(zh, en);
        }

        /** Whether somebody has to look at it. */
        public boolean isFinding() {
            return finding;
        }

        /** The words for it. */
        public Text label() {
            return label;
        }
    }

    /** What is known of it, as a sentence without its end. */
    public Text sentence() {
        String name = evidence.getName();
        String location = evidence.getLocation();
        return new Text(
                "证据“" + name + "”（" + location + "）：" + state.label().zh(),
                "evidence \"" + name + "\" (" + location + "): " + state.label().en());
    }

    /** The state of evidence whose file is in the package. */
    public static State packed(Evidence evidence, Digests digests) {
        if (evidence.getDigest() == null || evidence.getDigestAlgorithm() == null) {
            return State.UNRECORDED;
        }
        return digests.by(evidence.getDigestAlgorithm())
                .map(digest -> Hash.isSame(evidence.getDigest(), digest) ? State.RIGHT : State.WRONG)
                .orElse(State.UNKNOWN_ALGORITHM);
    }

    /**
     * The name that a file at a location has in the package, relative to {@link Bag#PROJECT}.
     *
     * @return empty if the location leaves the folder of the model
     */
    public static Optional<String> name(String location) {
        String path = Normalizer.normalize(location.strip(), Normalizer.Form.NFC);
        if (path.startsWith("/") || path.startsWith("\\") || path.matches("(?i)([a-z]|file):.*")) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/")) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** Whether a location is an address on a network. */
    public static boolean isAddress(String location) {
        return location.strip().matches("(?i)[a-z][a-z0-9+.-]+:.*")
                && !location.strip().matches("(?i)file:.*");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.archive.Bag;
import org.plumbline.archive.Digests;
import org.plumbline.archive.EvidenceFile;
import org.plumbline.archive.EvidenceFile.State;
import org.plumbline.archive.verify.PackageFinding.Kind;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Assurance;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.assessment.rules.RuleBook;
import org.plumbline.model.outsourcing.Evidence;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Language;
import org.plumbline.standard.Text;
import org.plumbline.storage.ProjectFileException;
import org.plumbline.storage.ProjectStore;

/** Assesses the model of a package again and compares with what is recorded. */
final class ModelCheck {

    private final BagContents contents;
    private final String toolVersion;
    private final List<PackageFinding> findings = new ArrayList<>();
    private RecordedAssessment recorded;
    private OutsourcingProject project;
    private byte[] content;
    private PackagedModel model;

    ModelCheck(BagContents contents, String toolVersion) {
        this.contents = contents;
        this.toolVersion = toolVersion;
    }

    List<PackageFinding> findings() {
        return findings;
    }

    Optional<PackagedModel> model() {
        return Optional.ofNullable(model);
    }

    /**
     * Reads model and recorded assessment.
     *
     * @return the algorithms of the digests that the model records, by the names of the files
     */
    Map<String, Set<String>> read() throws IOException {
        Optional<byte[]> report = contents.text(Bag.ASSESSMENT);
        if (report.isEmpty()) {
            return Map.of(); // the manifests say that it is missing
        }
        try {
            recorded = RecordedAssessment.read(report.get());
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            add(
                    Kind.MODEL,
                    Bag.ASSESSMENT,
                    Bag.ASSESSMENT + "：不是 Plumbline 的评估结果，无法与之比较。",
                    Bag.ASSESSMENT + ": is no assessment by Plumbline, so nothing can be compared with it.");
            return Map.of();
        }
        return load();
    }

    private Map<String, Set<String>> load() throws IOException {
        String name = Bag.PROJECT + recorded.model();
        Optional<byte[]> text = contents.text(name);
        if (text.isEmpty()) {
            add(
                    Kind.MODEL,
                    Bag.ASSESSMENT,
                    Bag.ASSESSMENT + "：所评估的模型 " + name + " 不在包中或过大，无法重新评估。",
                    Bag.ASSESSMENT + ": the model that it is about, " + name
                            + ", is not in the package or is too large, so nothing can be assessed again.");
            return Map.of();
        }
        try {
            content = text.get();
            project = new ProjectStore().fromBytes(content, Path.of(name));
        } catch (ProjectFileException e) {
            add(Kind.MODEL, name, e.message(Locale.CHINESE), e.message(Locale.ENGLISH));
            return Map.of();
        }
        Map<String, Set<String>> algorithms = new HashMap<>();
        for (Evidence evidence : project.getEvidenceRegister()) {
            String file = file(evidence);
            if (!file.isEmpty() && evidence.getDigestAlgorithm() != null) {
                algorithms.computeIfAbsent(file, f -> new HashSet<>()).add(evidence.getDigestAlgorithm());
            }
        }
        return algorithms;
    }

    /** The file of a piece of evidence in the package; empty if it has none. */
    private String file(Evidence evidence) {
        String location = evidence.getLocation();
        if (location == null || location.isBlank() || EvidenceFile.isAddress(location)) {
            return "";
        }
        return EvidenceFile.name(location)
                .map(name -> Bag.PROJECT + name)
                .filter(contents.names()::contains)
                .orElse("");
    }

    /**
     * Assesses the model and compares.
     *
     * @param payload digests of all files
     * @return how many items were compared
     */
    int check(Map<String, Digests> payload) {
        if (project == null) {
            return 0;
        }
        Set<String> right = evidence(payload);
        model = new PackagedModel(recorded.model(), content, recorded, project, right);
        AssessmentResult result = RuleBook.assessment().assess(project, model.settings());
        Set<String> unknown = new TreeSet<>(recorded.items().keySet());
        for (ItemResult item : result.items()) {
            unknown.remove(item.item().number());
            compare(item);
        }
        for (String number : unknown) {
            add(
                    Kind.VERDICT,
                    number,
                    number + "：记录中有此条，而标准条目中没有。",
                    number + ": is recorded, but no item of the standard.");
        }
        return result.items().size();
    }

    private Set<String> evidence(Map<String, Digests> payload) {
        Set<String> right = new HashSet<>();
        for (Evidence evidence : project.getEvidenceRegister()) {
            String file = file(evidence);
            if (file.isEmpty()) {
                boolean expected = evidence.getDigest() != null
                        && evidence.getLocation() != null
                        && !EvidenceFile.isAddress(evidence.getLocation());
                if (expected) {
                    evidence(evidence, State.MISSING);
                }
                continue;
            }
            State state = EvidenceFile.packed(evidence, payload.get(file));
            if (state == State.RIGHT) {
                right.add(evidence.getId());
            } else if (state.isFinding()) {
                evidence(evidence, state);
            }
        }
        return right;
    }

    private void evidence(Evidence evidence, State state) {
        Text sentence = new EvidenceFile(evidence, "", state).sentence();
        add(Kind.EVIDENCE, String.valueOf(evidence.getLocation()), sentence.zh() + "。", sentence.en() + ".");
    }

    private void compare(ItemResult item) {
        String number = item.item().number();
        RecordedAssessment.Item then = recorded.items().get(number);
        RecordedAssessment.Item now = new RecordedAssessment.Item(
                item.verdict().name(), item.assurance().name(), item.findings().size());
        if (now.equals(then)) {
            return;
        }
        boolean sameProgram = toolVersion.equals(recorded.toolVersion());
        add(
                Kind.VERDICT,
                number,
                number + "：记录为" + words(then, Language.ZH) + "，重新评估为" + words(now, Language.ZH)
                        + (sameProgram ? "" : "（当时由 " + recorded.toolVersion() + " 评估，现为 " + toolVersion + "）") + "。",
                number + ": recorded as " + words(then, Language.EN) + ", assessed again as "
                        + words(now, Language.EN)
                        + (sameProgram ? "" : " (by " + recorded.toolVersion() + " then, by " + toolVersion + " now)")
                        + ".");
    }

    private static String words(RecordedAssessment.Item item, Language language) {
        boolean chinese = language == Language.ZH;
        if (item == null) {
            return chinese ? "无" : "nothing";
        }
        String verdict = label(item.verdict(), Verdict.values(), v -> v.label(language));
        String assurance = label(item.assurance(), Assurance.values(), a -> a.label(language));
        return chinese
                ? verdict + "（" + assurance + "，问题 " + item.findings() + " 项）"
                : verdict + " (" + assurance + ", findings: " + item.findings() + ")";
    }

    private static <E extends Enum<E>> String label(String name, E[] values, Function<E, String> label) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return label.apply(value);
            }
        }
        return name;
    }

    private void add(Kind kind, String subject, String zh, String en) {
        findings.add(new PackageFinding(kind, subject, new Text(zh, en)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.ObligedRole;
import org.plumbline.standard.Phase;
import org.plumbline.standard.Section;
import org.plumbline.ui.text.Texts;

/**
 * Which findings are shown. An empty set lets all pass.
 *
 * @param severities how serious
 * @param verdicts verdicts of the item that is not met
 * @param phases phases that the item is scored with
 * @param roles whom the item obliges
 * @param chapters numbers of the chapters, such as {@code 6} or {@code A}
 * @param fixable whether only those that a quick fix closes
 * @param selected whether only those of the elements that are selected
 */
record FindingFilter(
        Set<Severity> severities,
        Set<Verdict> verdicts,
        Set<Phase> phases,
        Set<ObligedRole> roles,
        Set<String> chapters,
        boolean fixable,
        boolean selected) {

    /** Lets all pass. */
    static FindingFilter none() {
        return new FindingFilter(
                EnumSet.noneOf(Severity.class),
                EnumSet.noneOf(Verdict.class),
                EnumSet.noneOf(Phase.class),
                EnumSet.noneOf(ObligedRole.class),
                new HashSet<>(),
                false,
                false);
    }

    FindingFilter withFixable(boolean only) {
        return new FindingFilter(severities, verdicts, phases, roles, chapters, only, selected);
    }

    FindingFilter withSelected(boolean only) {
        return new FindingFilter(severities, verdicts, phases, roles, chapters, fixable, only);
    }

    /** A copy that does not change with this one. */
    FindingFilter copy() {
        return new FindingFilter(
                Set.copyOf(severities),
                Set.copyOf(verdicts),
                Set.copyOf(phases),
                Set.copyOf(roles),
                Set.copyOf(chapters),
                fixable,
                selected);
    }

    /** Whether it lets all pass. */
    boolean isOpen() {
        return equals(none());
    }

    /**
     * What passes of a result, without reading the model.
     *
     * @param elements those that are selected
     */
    Predicate<Finding> on(AssessmentResult result, Set<Element> elements) {
        return finding -> passes(severities, finding.severity())
                && passes(verdicts, result.item(finding.item()).verdict())
                && passes(phases, finding.item().phase())
                && passes(roles, finding.item().role())
                && passes(chapters, chapter(finding.item().section()))
                && (!fixable || finding.hasFix())
                && (!selected || finding.elements().stream().anyMatch(elements::contains));
    }

    private static <T> boolean passes(Set<T> chosen, T value) {
        return chosen.isEmpty() || chosen.contains(value);
    }

    private static String chapter(Section section) {
        Section chapter = section;
        while (chapter.parent().isPresent()) {
            chapter = chapter.parent().get();
        }
        return chapter.number();
    }

    /** Whether a finding says all words sought, in number, sentence, remedy or the names of elements; reads the model. */
    static boolean says(Finding finding, String[] words) {
        StringBuilder said = new StringBuilder(finding.item().number())
                .append('\n')
                .append(Texts.of(finding.message()))
                .append('\n')
                .append(Texts.of(finding.remedy()));
        for (Element element : finding.elements()) {
            said.append('\n').append(element.getName());
        }
        String all = said.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}

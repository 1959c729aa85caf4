// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Severity;

/**
 * What changed between two assessments of a project, each as of its own day: what 8.1 d) wants compared.
 *
 * @param before the older assessment
 * @param after the newer one, against the same catalogue
 * @param verdicts the items whose verdict changed, in the order of the standard
 * @param closed findings of the older that the newer does not have
 * @param opened findings of the newer that the older does not have
 * @param open findings of both
 * @param elements the facts that changed
 */
public record Comparison(
        AssessmentResult before,
        AssessmentResult after,
        List<VerdictChange> verdicts,
        List<Finding> closed,
        List<Finding> opened,
        List<OpenFinding> open,
        List<ElementChange> elements) {

    public Comparison {
        verdicts = List.copyOf(verdicts);
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        open = List.copyOf(open);
        elements = List.copyOf(elements);
    }

    /** Compares two assessments; the order of findings and facts is that of the newer one, then of the older. */
    public static Comparison of(AssessmentResult before, AssessmentResult after) {
        List<VerdictChange> verdicts = new ArrayList<>();
        for (ItemResult now : after.items()) {
            ItemResult then = before.item(now.item());
            if (then.verdict() != now.verdict()) {
                verdicts.add(new VerdictChange(now.item(), then.verdict(), now.verdict()));
            }
        }
        Map<String, Queue<Finding>> known = new HashMap<>();
        for (Finding finding : before.findings()) {
            known.computeIfAbsent(finding.identity(), any -> new ArrayDeque<>(1))
                    .add(finding);
        }
        List<Finding> opened = new ArrayList<>();
        List<OpenFinding> open = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Queue<Finding> former = known.get(finding.identity());
            if (former == null || former.isEmpty()) {
                opened.add(finding);
            } else {
                open.add(new OpenFinding(former.remove(), finding));
            }
        }
        List<Finding> closed = new ArrayList<>();
        for (Finding finding : before.findings()) {
            Queue<Finding> unmatched = known.get(finding.identity());
            if (!unmatched.isEmpty() && unmatched.peek() == finding) {
                closed.add(unmatched.remove());
            }
        }
        return new Comparison(
                before,
                after,
                verdicts,
                closed,
                opened,
                open,
                new FactComparison().changes(before.project(), after.project()));
    }

    /** Whether it got worse: an item has a worse verdict than before, or there is a critical finding that was none before. */
    public boolean isWorse() {
        return count(Direction.WORSE) > 0
                || opened.stream().anyMatch(finding -> finding.severity() == Severity.CRITICAL)
                || open.stream().anyMatch(OpenFinding::hasBecomeCritical);
    }

    /** How many verdicts changed in a direction. */
    public long count(Direction direction) {
        return verdicts.stream()
                .filter(change -> change.direction() == direction)
                .count();
    }

    /** How many elements changed in a way. */
    public long count(ElementChange.Kind kind) {
        return elements.stream().filter(change -> change.kind() == kind).count();
    }
}

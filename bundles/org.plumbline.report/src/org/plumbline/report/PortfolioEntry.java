// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Score;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.standard.Item;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.Phase;

/** One file of a portfolio. */
public sealed interface PortfolioEntry {

    /** The file as the reader knows it. */
    String file();

    /** What a portfolio tells of a project that was assessed; keeps nothing of its model. */
    static PortfolioEntry of(String file, AssessmentResult result, String report) {
        Map<Phase, Score> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, result.score(phase));
        }
        List<Item> shortfalls = result.items().stream()
                .filter(item -> item.item().isLeaf() && item.verdict().isShortfall())
                .map(ItemResult::item)
                .toList();
        int critical = (int) result.findings().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .count();
        return new Assessed(
                file,
                Clean.line(result.project().getName()),
                result.settings().asOf(),
                result.milestone(),
                result.verdict(),
                result.score(),
                Map.copyOf(phases),
                result.findings().size(),
                critical,
                shortfalls,
                report);
    }

    /**
     * A project that was assessed.
     *
     * @param project its name, or empty
     * @param asOf the day of the assessment
     * @param milestone how far the project had come
     * @param verdict the verdict on the whole standard
     * @param score the score over all items
     * @param phases the score of each phase
     * @param findings number of findings
     * @param critical number of critical findings
     * @param shortfalls the items without sub-items that are met in part or not at all, in the standard's order
     * @param report where the project's own report is, relative to that of the portfolio; empty if there is none
     */
    record Assessed(
            String file,
            String project,
            LocalDate asOf,
            Milestone milestone,
            Verdict verdict,
            Score score,
            Map<Phase, Score> phases,
            int findings,
            int critical,
            List<Item> shortfalls,
            String report)
            implements PortfolioEntry {}

    /**
     * A file that could not be assessed.
     *
     * @param error one sentence that says why, in the language of the report
     */
    record Failed(String file, String error) implements PortfolioEntry {}
}

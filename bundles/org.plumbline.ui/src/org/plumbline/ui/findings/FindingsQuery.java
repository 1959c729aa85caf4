// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.Finding;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.ui.project.OpenProject;

/**
 * What is to be shown of a result. Answered outside of the UI thread.
 *
 * @param open the project
 * @param result its result
 * @param filter which findings
 * @param elements what is selected
 * @param words what all of them say, in lower case
 * @param grouping by what
 */
record FindingsQuery(
        OpenProject open,
        AssessmentResult result,
        FindingFilter filter,
        Set<Element> elements,
        String[] words,
        Grouping grouping) {

    /** How many findings are read while nobody may change the model; so few that nobody notices. */
    private static final int PORTION = 500;

    /**
     * The answer.
     *
     * @param stop whether nobody wants it any more
     */
    ShownFindings answer(BooleanSupplier stop) {
        List<Finding> all = result.findings();
        List<Finding> found = all;
        if (!filter.isOpen()) {
            Predicate<Finding> passes = filter.on(result, elements);
            found = all.stream().filter(passes).toList();
        }
        if (words.length > 0) {
            found = saying(found, stop);
        }
        return ShownFindings.of(found, all.size(), grouping);
    }

    private List<Finding> saying(List<Finding> findings, BooleanSupplier stop) {
        List<Finding> saying = new ArrayList<>();
        for (int from = 0; from < findings.size() && !stop.getAsBoolean(); from += PORTION) {
            List<Finding> portion = findings.subList(from, Math.min(from + PORTION, findings.size()));
            saying.addAll(open.read(() -> portion.stream()
                    .filter(finding -> FindingFilter.says(finding, words))
                    .toList()));
        }
        return saying;
    }
}

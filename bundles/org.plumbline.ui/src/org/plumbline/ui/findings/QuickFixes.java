// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.assessment.AssessmentSettings;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.QuickFix;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.standard.Item;
import org.plumbline.ui.project.OpenProject;

/** Records the facts that findings ask for. */
final class QuickFixes {

    private final OpenProject open;
    private final AssessmentSettings settings;

    /** @param settings the day as of which facts are recorded */
    QuickFixes(OpenProject open, AssessmentSettings settings) {
        this.open = open;
        this.settings = settings;
    }

    /**
     * Applies the quick fixes of findings in one step that can be undone. Findings that are closed meanwhile, be it by an
     * edit or by another one of these fixes, are left alone.
     *
     * @param label what is done, for the menu
     */
    void apply(List<Finding> findings, String label) {
        open.change(label, () -> applyInRounds(findings));
    }

    /**
     * In each round the findings are those of the model as it is then. One round applies fixes of one rule, and only one for
     * each element that is marked first, since fixes of one rule for different elements do not touch each other.
     */
    private void applyInRounds(List<Finding> findings) {
        Map<String, Integer> wanted = new HashMap<>();
        findings.forEach(finding -> wanted.merge(finding.identity(), 1, Integer::sum));
        List<QuickFix> round = round(wanted);
        while (!round.isEmpty()) {
            round.forEach(fix -> fix.change().run());
            round = wanted.isEmpty() ? List.of() : round(wanted);
        }
    }

    private List<QuickFix> round(Map<String, Integer> wanted) {
        AssessmentResult result = open.assessment().assessment().assess(open.project(), settings);
        List<QuickFix> round = new ArrayList<>();
        Set<Element> touched = new HashSet<>();
        Item rule = null;
        for (Finding finding : result.findings()) {
            if (!finding.hasFix() || rule != null && finding.item() != rule) {
                continue;
            }
            String identity = finding.identity();
            if (wanted.containsKey(identity) && touched.add(finding.elements().get(0))) {
                rule = finding.item();
                wanted.computeIfPresent(identity, (key, times) -> times == 1 ? null : times - 1);
                round.add(finding.fix().orElseThrow());
            }
        }
        return round;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;

/**
 * Findings as they are shown.
 *
 * @param groups in their order
 * @param number how many there are in all groups
 * @param total how many the assessment found
 * @param severities how many of those shown have a severity; without those that none has
 */
record ShownFindings(List<FindingGroup> groups, int number, int total, Map<Severity, Integer> severities) {

    /** Shows nothing. */
    static final ShownFindings NOTHING = new ShownFindings(List.of(), 0, 0, Map.of());

    /** Groups findings. */
    static ShownFindings of(List<Finding> findings, int total, Grouping grouping) {
        Map<Object, List<Finding>> groups =
                grouping == Grouping.ELEMENT || grouping == Grouping.CLAUSE ? new LinkedHashMap<>() : new TreeMap<>();
        Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
        for (Finding finding : findings) {
            groups.computeIfAbsent(grouping.key(finding), key -> new ArrayList<>())
                    .add(finding);
            severities.merge(finding.severity(), 1, Integer::sum);
        }
        List<FindingGroup> shown = new ArrayList<>(groups.size());
        groups.forEach((key, members) -> shown.add(new FindingGroup(key, members)));
        return new ShownFindings(shown, findings.size(), total, severities);
    }
}

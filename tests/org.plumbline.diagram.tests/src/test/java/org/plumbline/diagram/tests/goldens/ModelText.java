// SPDX-License-Identifier: EPL-2.0
package org.plumbline.diagram.tests.goldens;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.storage.ProjectStore;

/** A project as it would be saved now, new elements numbered, and what distinguishes two such texts. */
final class ModelText {

    private ModelText() {}

    static List<String> of(OutsourcingProject project) {
        long[] number = {0};
        byte[] bytes = new ProjectStore(() -> new UUID(0, ++number[0])).toBytes(EcoreUtil.copy(project));
        return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    /** The lines to take out and to put in, in their order. */
    static List<String> changes(List<String> before, List<String> after) {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < before.size() - start
                && end < after.size() - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return between(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
    }

    /** By the longest common subsequence. */
    private static List<String> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                changes.add("  - " + before.get(i++).strip());
            } else {
                changes.add("  + " + after.get(j++).strip());
            }
        }
        return changes;
    }
}

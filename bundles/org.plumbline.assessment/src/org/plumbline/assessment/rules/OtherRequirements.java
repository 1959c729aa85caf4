// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.OtherRequirement;
import org.plumbline.model.outsourcing.RequirementSubject;

/**
 * The open-ended items, which point to other laws, rules and demands. What the project lists and does not meet is a gap;
 * whether the list is complete only a reviewer can judge.
 */
final class OtherRequirements {

    private OtherRequirements() {}

    static Outcome decide(Facts facts, RequirementSubject subject) {
        Tally tally = new Tally();
        int listed = 0;
        for (OtherRequirement requirement : facts.all(OtherRequirement.class)) {
            if (requirement.getSubject() == subject) {
                listed++;
                if (requirement.getMetBy().isEmpty()) {
                    tally.unmet(Shortfall.at(requirement, "其他要求未满足：{0}", "requirement not met: {0}", requirement)
                            .remedy("满足该要求，并指明证明它的要素", "meet it and name the elements that show it"));
                } else {
                    tally.met(requirement);
                }
            }
        }
        return tally.hasUnmet()
                ? tally.outcome()
                : Outcome.undecided(
                        "已列出并满足的其他要求：{0} 项；是否还有其他要求，须由评审人判断",
                        "{0} further requirements are listed and met; whether there are others a reviewer must judge",
                        listed);
    }
}

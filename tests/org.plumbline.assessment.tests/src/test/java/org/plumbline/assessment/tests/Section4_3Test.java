// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;

class Section4_3Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("4.3", "nobody leads", c -> c.project.setSupervisingLeader(null)),
                partial("4.3", "no unit is responsible", c -> c.project
                        .getResponsibleUnits()
                        .clear()),
                partial("4.3", "the responsible unit is not named", c -> c.project
                        .getResponsibleUnits()
                        .forEach(role -> role.setUnit(null))),
                partial("4.3", "a phase that is yet to come is missing", c -> c.project
                        .getPhases()
                        .remove(c.phase(PhaseKind.IMPROVEMENT))),
                partial("4.3", "a phase that was reached is missing", c -> c.project
                        .getPhases()
                        .remove(c.phase(PhaseKind.SELECTION))),
                partial("4.3", "nothing is done in a phase that was reached", c -> c.phase(PhaseKind.OPERATION)
                        .getActivities()
                        .clear()),
                gap("4.3", "there is nothing at all", c -> {
                    c.project.setSupervisingLeader(null);
                    c.project.getResponsibleUnits().clear();
                    c.project.getPhases().clear();
                }));
    }

    @Test
    void aPhaseThatIsYetToComeNeedsNoActivity() {
        Conforming c = new Conforming();
        c.phase(PhaseKind.IMPROVEMENT).getActivities().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "4.3").verdict());
        c.contract.setTerminatedOn(date("2026-06-30"));
        ItemResult leaving = assess(c, "4.3");
        assertEquals(Verdict.PARTIAL, leaving.verdict());
        assertEquals(
                List.of(c.phase(PhaseKind.IMPROVEMENT)),
                leaving.findings().get(0).elements());
        assertTrue(leaving.findings().get(0).fix().isEmpty());
    }

    @Test
    void ofTwoPhasesOfAKindEitherMayHoldTheActivities() {
        Conforming c = new Conforming();
        Phase empty = c.make.createPhase();
        empty.setKind(PhaseKind.OPERATION);
        c.project.getPhases().add(empty);
        assertEquals(Verdict.SATISFIED, assess(c, "4.3").verdict());
        c.project.getPhases().move(0, empty);
        assertEquals(Verdict.SATISFIED, assess(c, "4.3").verdict());
    }

    @Test
    void eachMissingPhaseIsNamed() {
        Conforming c = new Conforming();
        c.project.getPhases().clear();
        List<Finding> findings = assess(c, "4.3").findings();
        assertEquals(4, findings.size());
        assertEquals(
                1,
                findings.stream().filter(finding -> finding.fix().isPresent()).count());
        findings.get(3).fix().orElseThrow().change().run();
        assertEquals(PhaseKind.IMPROVEMENT, c.project.getPhases().get(0).getKind());
        assertEquals(3, assess(c, "4.3").findings().size());
    }
}

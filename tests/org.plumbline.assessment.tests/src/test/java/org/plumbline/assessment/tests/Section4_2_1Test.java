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

class Section4_2_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                partial("4.2.1 a)", "somebody else leads", c -> c.project
                        .getSupervisingLeader()
                        .setHolder(c.head)),
                partial("4.2.1 a)", "nobody holds the role of leader", c -> c.project
                        .getSupervisingLeader()
                        .setHolder(null)),
                partial("4.2.1 a)", "there is no role of leader", c -> c.project.setSupervisingLeader(null)),
                partial("4.2.1 a)", "nobody is in charge of security", c -> c.department.setSecurityLeader(null)),
                partial("4.2.1 a)", "the department is not stated", c -> c.project.setDepartment(null)),
                partial("4.2.1 a)", "one unit carries no share", c -> c.project
                        .getResponsibleUnits()
                        .remove(1)),
                partial(
                        "4.2.1 a)",
                        "one unit's duties are blank",
                        c -> c.project.getResponsibleUnits().get(1).setDuties(" ")),
                partial(
                        "4.2.1 a)",
                        "one unit's duties are missing",
                        c -> c.project.getResponsibleUnits().get(1).setDuties(null)),
                partial(
                        "4.2.1 a)",
                        "one unit's share is yet to come",
                        c -> c.project.getResponsibleUnits().get(1).setAssignedOn(date("2026-07-01"))),
                gap("4.2.1 a)", "no unit and no leader", c -> {
                    c.project.setSupervisingLeader(null);
                    c.project.getResponsibleUnits().clear();
                }),
                gap("4.2.1 a)", "the units are not stated", c -> c.project
                        .getInvolvedUnits()
                        .clear()),
                gap("4.2.1 a)", "no unit is known", c -> {
                    c.project.getInvolvedUnits().clear();
                    c.project.getResponsibleUnits().clear();
                }),
                partial("4.2.1 b)", "somebody else leads", c -> c.project
                                .getSupervisingLeader()
                                .setHolder(c.head))
                        .given(Section4_2_1Test::single),
                partial("4.2.1 b)", "there is no leader", c -> c.project.setSupervisingLeader(null))
                        .given(Section4_2_1Test::single),
                partial("4.2.1 b)", "nobody is in charge of security", c -> {
                            c.operations.setSecurityLeader(null);
                            c.operations.setHead(null);
                        })
                        .given(Section4_2_1Test::single),
                partial("4.2.1 b)", "another unit is responsible", c -> c.project
                                .getResponsibleUnits()
                                .remove(0))
                        .given(Section4_2_1Test::single),
                partial(
                                "4.2.1 b)",
                                "the unit is to be responsible later",
                                c -> c.project.getResponsibleUnits().get(0).setAssignedOn(date("2026-07-01")))
                        .given(Section4_2_1Test::single),
                gap("4.2.1 b)", "neither leader nor unit", c -> {
                            c.project.setSupervisingLeader(null);
                            c.project.getResponsibleUnits().clear();
                        })
                        .given(Section4_2_1Test::single));
    }

    /** Only one unit is involved; its leader for information security supervises. */
    private static void single(Conforming c) {
        c.project.getInvolvedUnits().remove(c.data);
        c.operations.setSecurityLeader(c.leader);
    }

    @Test
    void severalUnitsDecideForTheFirstItemAndASingleOneForTheSecond() {
        Conforming c = new Conforming();
        ItemResult several = assess(c, "4.2.1 b)");
        assertEquals(Verdict.NOT_APPLICABLE, several.verdict());
        assertEquals(List.of(c.operations, c.data), several.witnesses());
        single(c);
        ItemResult one = assess(c, "4.2.1 a)");
        assertEquals(Verdict.NOT_APPLICABLE, one.verdict());
        assertEquals(List.of(c.operations), one.witnesses());
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.1 b)").verdict());
    }

    @Test
    void withoutUnitsTheFirstItemReportsItAndTheSecondWaits() {
        Conforming c = new Conforming();
        c.project.getInvolvedUnits().clear();
        assertEquals(Verdict.GAP, assess(c, "4.2.1 a)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "4.2.1 b)").verdict());
        assess(c, "4.2.1 a)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(List.of(c.operations, c.data), c.project.getInvolvedUnits());
    }

    @Test
    void theHeadLeadsWhereNobodyElseIsInChargeOfTheUnit() {
        Conforming c = new Conforming();
        single(c);
        c.operations.setSecurityLeader(null);
        assertEquals(Verdict.PARTIAL, assess(c, "4.2.1 b)").verdict());
        c.project.getSupervisingLeader().setHolder(c.head);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.1 b)").verdict());
        c.operations.setSecurityLeader(c.leader);
        assertEquals(Verdict.PARTIAL, assess(c, "4.2.1 b)").verdict());
    }

    @Test
    void aWrongLeaderIsNamedWithTheRightOneAndNotReplacedByAFix() {
        Conforming c = new Conforming();
        c.project.getSupervisingLeader().setHolder(c.head);
        Finding finding = assess(c, "4.2.1 a)").findings().get(0);
        assertEquals(List.of(c.project.getSupervisingLeader(), c.head, c.leader), finding.elements());
        assertTrue(finding.fix().isEmpty());
    }

    @Test
    void aLeaderWhoIsMissingIsAppointedFromTheDepartment() {
        Conforming c = new Conforming();
        c.project.getSupervisingLeader().setHolder(null);
        Finding vacant = assess(c, "4.2.1 a)").findings().get(0);
        assertEquals(List.of(c.project.getSupervisingLeader()), vacant.elements());
        c.project.setSupervisingLeader(null);
        Finding none = assess(c, "4.2.1 a)").findings().get(0);
        assertEquals(List.of(c.project), none.elements());
        none.fix().orElseThrow().change().run();
        assertEquals(c.leader, c.project.getSupervisingLeader().getHolder());
        assertEquals(date("2026-06-30"), c.project.getSupervisingLeader().getAppointedOn());
    }

    @Test
    void nobodyInChargeAndNobodyLeadingCanOnlyBeStated() {
        Conforming c = new Conforming();
        c.department.setSecurityLeader(null);
        c.project.setSupervisingLeader(null);
        Finding finding = assess(c, "4.2.1 a)").findings().get(0);
        assertEquals(List.of(c.department), finding.elements());
        assertTrue(finding.fix().isEmpty());
    }

    @Test
    void oneRoleWithDutiesIsEnoughForAUnit() {
        Conforming c = new Conforming();
        var vague = c.make.createResponsibleUnit();
        vague.setUnit(c.data);
        c.project.getResponsibleUnits().add(vague);
        assertEquals(Verdict.SATISFIED, assess(c, "4.2.1 a)").verdict());
        c.project.getResponsibleUnits().remove(1);
        assertEquals(List.of(vague), assess(c, "4.2.1 a)").findings().get(0).elements());
    }
}

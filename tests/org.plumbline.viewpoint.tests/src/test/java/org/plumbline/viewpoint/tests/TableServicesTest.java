// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.LeadershipDecision;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.standard.Catalogue;
import org.plumbline.viewpoint.TableServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Chapter;
import org.plumbline.viewpoint.requirements.Provision;
import org.plumbline.viewpoint.requirements.Requirement;

/** What tables say, and what is meant by what is typed into them. */
class TableServicesTest {

    private final SmallProject small = new SmallProject();
    private final TableServices services = new TableServices();
    private final SupervisingLeader leader = small.project.getSupervisingLeader();
    private final ResponsibleUnit role = small.project.getResponsibleUnits().get(0);

    private Requirement requirement(String number) {
        return Viewing.of(small.project).requirement(Catalogue.load().item(number));
    }

    @Test
    void theMatrixTellsWhoCarriesOutDecidesAndTakesPart() {
        Official holder = SmallProject.FACTORY.createOfficial();
        leader.setHolder(holder);
        LeadershipDecision decision = SmallProject.FACTORY.createLeadershipDecision();
        CandidateAssessment assessment = SmallProject.FACTORY.createCandidateAssessment();
        RiskAssessment risks = SmallProject.FACTORY.createRiskAssessment();
        small.phase(PhaseKind.PLANNING).getActivities().addAll(List.of(decision, assessment, risks));

        decision.setDecidedBy(holder);
        assessment.getResponsible().add(role.getUnit());
        assessment.getParticipants().add(role.getUnit());
        assessment.getCandidates().add(small.agency);
        risks.setDecision(SmallProject.FACTORY.createRiskDecision());
        risks.getDecision().setDecidedBy(holder);

        assertEquals("A", services.responsibility(decision, leader));
        assertEquals("R", services.responsibility(assessment, role));
        assertEquals("P", services.responsibility(assessment, small.agency));
        assertEquals("", services.responsibility(assessment, leader));
        assertEquals("A", services.responsibility(risks, leader));
        assertEquals(List.of(role, small.agency), services.rolesIn(assessment));
    }

    @ParameterizedTest
    @CsvSource({
        "R,true,false,false",
        "负责,true,false,false",
        "a,false,true,false",
        " P ,false,false,true",
        "x,false,false,false"
    })
    void lettersAndWordsSayWhichPartIsMeant(String typed, boolean carriesOut, boolean decides, boolean takesPart) {
        assertEquals(carriesOut, services.saysResponsible(small.project, typed));
        assertEquals(decides, services.saysApproves(small.project, typed));
        assertEquals(takesPart, services.saysParticipates(small.project, typed));
    }

    @Test
    void anEmptiedCellSaysNothing() {
        assertTrue(services.saysNothing(small.project, " "));
        assertTrue(services.saysNothing(small.project, null));
        assertFalse(services.saysNothing(small.project, "R"));
    }

    @ParameterizedTest
    @CsvSource({
        "满足,SATISFIED",
        "Satisfied,SATISFIED",
        "√,SATISFIED",
        "部分,PARTIAL",
        "部分满足,PARTIAL",
        "partial,PARTIAL",
        "不满足,GAP",
        "gap,GAP",
        "×,GAP",
        "不适用,NOT_APPLICABLE",
        "N.A.,NOT_APPLICABLE"
    })
    void verdictsCanBeTypedInBothLanguages(String typed, JudgedVerdict meant) {
        assertEquals(meant, services.judged(small.project, typed));
    }

    @Test
    void anythingElseIsNoVerdict() {
        assertNull(services.judged(small.project, "maybe"));
        assertNull(services.judged(small.project, ""));
        assertFalse(services.judges(requirement("6.4 b) 5)"), "maybe"));
    }

    @Test
    void aJudgementOfTodayIsRevisedAndAnEarlierOneKept() {
        Requirement requirement = requirement("6.4 b) 5)");
        assertTrue(services.judges(requirement, "满足"));
        Judgement judgement = SmallProject.FACTORY.createJudgement();
        judgement.setItem("6.4 b) 5)");
        judgement.setVerdict(JudgedVerdict.SATISFIED);
        judgement.setJudgedOn(PartialDate.valueOf("2025-03-19"));
        small.project.getJudgements().add(judgement);

        assertSame(judgement, services.latestJudgement(requirement));
        assertNull(services.judgementOfToday(requirement));
        assertTrue(services.judges(requirement, "gap"));

        judgement.setJudgedOn(PartialDate.valueOf("2025-03-20"));
        assertSame(judgement, services.judgementOfToday(requirement));
        assertFalse(services.judges(requirement, "gap"));
        assertTrue(services.judgesAgain(requirement, "gap"));
        assertTrue(services.canBeJudged(requirement));
        assertFalse(services.canBeJudged(small.project));
    }

    @Test
    void sectionsWithRequirementsComeInTheOrderOfTheStandard() {
        Chapter chapter =
                (Chapter) Viewing.of(small.project).requirements().eResource().getEObject("GBT32926-chapter-6");

        assertEquals(
                List.of("6.1", "6.2.1", "6.2.2", "6.3", "6.4", "6.5"),
                services.sectionsWithRequirements(chapter).stream()
                        .map(Provision::getNumber)
                        .toList());
        assertEquals(
                List.of("A.1", "A.2.1", "A.2.2", "A.2.3", "A.2.4", "A.2.5", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8"),
                services.annexParts(small.project).stream()
                        .map(Provision::getNumber)
                        .toList());
    }

    @Test
    void elementsAtFaultStandBeneathTheirRequirementButNotTheProject() {
        assertEquals(List.of(small.clauses, small.contract), services.elementsAtFault(requirement("6.2.1 a) 3)")));
        assertEquals(List.of(), services.elementsAtFault(requirement("6.2.1 a) 1)")));
        assertFalse(services.elementsAtFault(requirement("6.5 a)")).contains(small.project));
    }

    @Test
    void assetsAreThoseOfTheEnvironment() {
        assertEquals(List.of(), services.assets(small.project));
        small.project.setEnvironment(SmallProject.FACTORY.createTechnicalEnvironment());
        small.project.getEnvironment().getAssets().add(SmallProject.FACTORY.createNetwork());
        assertEquals(small.project.getEnvironment().getAssets(), services.assets(small.project));
    }
}

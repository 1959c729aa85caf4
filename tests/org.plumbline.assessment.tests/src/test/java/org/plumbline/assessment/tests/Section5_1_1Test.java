// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlScope;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.Threat;

class Section5_1_1Test extends SectionTest {

    private static final List<String> ITEMS = List.of("5.1.1 a)", "5.1.1 b)", "5.1.1 c)", "5.1.1 d)");

    @Override
    List<Violation> violations() {
        return List.of(
                partial("5.1.1 a)", "one likelihood is not rated", c -> threat(c)
                        .setLikelihood(Level.NOT_RATED)),
                partial("5.1.1 a)", "one impact is not rated", c -> threat(c).setImpact(Level.NOT_RATED)),
                partial("5.1.1 a)", "one threat is not rated at all", c -> {
                    threat(c).setLikelihood(Level.NOT_RATED);
                    threat(c).setImpact(Level.NOT_RATED);
                }),
                gap("5.1.1 a)", "no impact is rated", c -> assessment(c)
                        .getThreats()
                        .forEach(threat -> threat.setImpact(Level.NOT_RATED))),
                gap("5.1.1 a)", "no threat is identified", c -> assessment(c)
                        .getThreats()
                        .clear()),
                gap("5.1.1 a)", "the assessment is not complete", c -> assessment(c)
                        .setPerformedOn(null)),
                partial("5.1.1 b)", "one unit is not analysed", c -> assessment(c)
                        .getUnitInfluences()
                        .remove(0)),
                partial(
                        "5.1.1 b)",
                        "one effect is blank",
                        c -> assessment(c).getUnitInfluences().get(0).setEffect(" ")),
                partial(
                        "5.1.1 b)",
                        "one influence names no unit",
                        c -> assessment(c).getUnitInfluences().get(0).setUnit(null)),
                gap("5.1.1 b)", "no unit is analysed", c -> assessment(c)
                        .getUnitInfluences()
                        .clear()),
                gap("5.1.1 b)", "no unit is stated", c -> {
                    c.project.getInvolvedUnits().clear();
                    c.project.getResponsibleUnits().clear();
                }),
                partial("5.1.1 c)", "planned controls are left out", c -> evaluation(c)
                        .getScope()
                        .remove(ControlScope.PLANNED)),
                partial("5.1.1 c)", "existing controls are left out", c -> evaluation(c)
                        .getScope()
                        .remove(ControlScope.EXISTING)),
                gap("5.1.1 c)", "only a part was evaluated", c -> evaluation(c).setCoverage(Coverage.SOME)),
                gap("5.1.1 c)", "it is not said which were evaluated", c -> evaluation(c)
                        .setCoverage(Coverage.NOT_STATED)),
                gap("5.1.1 c)", "nothing was evaluated", c -> assessment(c)
                        .getControlEvaluations()
                        .clear()),
                partial(
                        "5.1.1 d)",
                        "one residual likelihood is not rated",
                        c -> assessment(c).getRisks().get(0).setResidualLikelihood(Level.NOT_RATED)),
                gap("5.1.1 d)", "no residual likelihood is rated", c -> assessment(c)
                        .getRisks()
                        .forEach(risk -> risk.setResidualLikelihood(Level.NOT_RATED))),
                gap("5.1.1 d)", "no risk is listed", c -> assessment(c)
                        .getRisks()
                        .clear()));
    }

    static RiskAssessment assessment(Conforming c) {
        return (RiskAssessment) c.phase(PhaseKind.PLANNING).getActivities().stream()
                .filter(RiskAssessment.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Threat threat(Conforming c) {
        return assessment(c).getThreats().get(0);
    }

    private static ControlEvaluation evaluation(Conforming c) {
        return assessment(c).getControlEvaluations().get(0);
    }

    @Test
    void onlyACompletedAssessmentCounts() {
        for (String item : ITEMS) {
            Conforming c = new Conforming();
            assessment(c).setPerformedOn(date("2026-07-01"));
            ItemResult future = assess(c, item);
            assertEquals(Verdict.GAP, future.verdict(), item);
            assertEquals(
                    List.of(c.project, assessment(c)), future.findings().get(0).elements());
            assessment(c).setPerformedOn(date("2026-06-30"));
            assertEquals(Verdict.SATISFIED, assess(c, item).verdict(), item);
            assessment(c).setPerformedOn(null);
            assessment(c).setState(ActivityState.PERFORMED);
            assertEquals(Verdict.SATISFIED, assess(c, item).verdict(), item);
            c.phase(PhaseKind.PLANNING).getActivities().remove(assessment(c));
            assertEquals(Verdict.GAP, assess(c, item).verdict(), item);
        }
    }

    @Test
    void theLatestAssessmentGivesTheState() {
        for (String item : ITEMS) {
            Conforming c = new Conforming();
            RiskAssessment other = c.make.createRiskAssessment();
            c.phase(PhaseKind.PLANNING).getActivities().add(0, other);
            other.setPerformedOn(date("2025-01-31"));
            assertEquals(Verdict.SATISFIED, assess(c, item).verdict(), item);
            other.setPerformedOn(date("2025-03-01"));
            assertFalse(assess(c, item).verdict() == Verdict.SATISFIED, item);
            other.setPerformedOn(null);
            other.setState(ActivityState.PERFORMED);
            assertEquals(Verdict.SATISFIED, assess(c, item).verdict(), item);
        }
    }

    @Test
    void aThreatSaysWhichRatingItLacks() {
        Conforming c = new Conforming();
        threat(c).setImpact(Level.NOT_RATED);
        assertTrue(texts(assess(c, "5.1.1 a)")).get(0).startsWith("the impact of"));
        threat(c).setLikelihood(Level.NOT_RATED);
        assertTrue(texts(assess(c, "5.1.1 a)")).get(0).startsWith("neither"));
        threat(c).setImpact(Level.VERY_LOW);
        assertTrue(texts(assess(c, "5.1.1 a)")).get(0).startsWith("the likelihood of"));
        assess(c, "5.1.1 a)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(Level.VERY_LOW, threat(c).getImpact());
        assertEquals(Level.RATED, threat(c).getLikelihood());
        threat(c).setImpact(Level.NOT_RATED);
        threat(c).setLikelihood(Level.HIGH);
        assess(c, "5.1.1 a)").findings().get(0).fix().orElseThrow().change().run();
        assertEquals(Level.HIGH, threat(c).getLikelihood());
    }

    @Test
    void anInvolvedUnitIsAnalysedBeforeItCarriesTheRole() {
        Conforming c = new Conforming();
        InternalUnit office = c.make.createInternalUnit();
        c.department.getInternalUnits().add(office);
        c.project.getInvolvedUnits().add(office);
        ItemResult result = assess(c, "5.1.1 b)");
        assertEquals(Verdict.PARTIAL, result.verdict());
        assertEquals(List.of(office, assessment(c)), result.findings().get(0).elements());
    }

    @Test
    void aResponsibleUnitIsAnalysedOnceTheRoleIsAssigned() {
        Conforming c = new Conforming();
        c.project.getInvolvedUnits().remove(c.data);
        assessment(c).getUnitInfluences().remove(1);
        assertEquals(Verdict.PARTIAL, assess(c, "5.1.1 b)").verdict());
        c.project.getResponsibleUnits().get(1).setAssignedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.1 b)").verdict());
        c.project.getResponsibleUnits().get(1).setAssignedOn(date("2026-06-30"));
        c.project.getResponsibleUnits().get(1).setUnit(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.1 b)").verdict());
    }

    @Test
    void listedControlsCountAsEvaluatedUnlessTheyAreOnlyAPart() {
        Conforming c = new Conforming();
        evaluation(c).setCoverage(Coverage.NOT_STATED);
        evaluation(c).getMeasures().add(c.make.createControlMeasure());
        assertEquals(Verdict.SATISFIED, assess(c, "5.1.1 c)").verdict());
        evaluation(c).setCoverage(Coverage.SOME);
        ItemResult part = assess(c, "5.1.1 c)");
        assertEquals(Verdict.GAP, part.verdict());
        assertEquals(
                List.of(assessment(c), evaluation(c)), part.findings().get(0).elements());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingOperation.activity;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.DeliveryVerification;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImplementationStatus;
import org.plumbline.model.outsourcing.ImprovementComparison;
import org.plumbline.model.outsourcing.ImprovementMeasure;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementAudit;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.MeasureKind;
import org.plumbline.model.outsourcing.Need;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Problem;
import org.plumbline.model.outsourcing.RectificationStatus;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.ServiceEvaluation;
import org.plumbline.model.outsourcing.SupervisionActivity;

class Section8_1Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("8.1 a)", "the measure is only proposed", c -> {
                    measure(c).setStatus(ImplementationStatus.IN_PROGRESS);
                    measure(c).setImplementedOn(null);
                }),
                gap("8.1 a)", "the measure is to be carried out later", c -> measure(c)
                        .setImplementedOn(date("2026-07-01"))),
                partial("8.1 a)", "one of two measures is not carried out", Section8_1Test::secondMeasure),
                gap("8.1 b)", "nothing was asked of the agency", c -> open(c, RectificationStatus.OPEN)),
                partial("8.1 b)", "the agency has not finished", c -> open(c, RectificationStatus.REQUIRED)),
                partial("8.1 b)", "the agency will finish later", c -> problem(c)
                        .setRectifiedOn(date("2026-07-01"))),
                gap("8.1 c)", "a needed revision was not made", c -> {
                    noAdjustments(c);
                    audit(c).setRevisionNeed(Need.NEEDED);
                }),
                gap("8.1 d)", "there is no comparison", c -> c.phase(PhaseKind.IMPROVEMENT)
                        .getActivities()
                        .remove(comparison(c))),
                gap("8.1 d)", "the comparison is about other measures", c -> comparison(c)
                        .getMeasures()
                        .set(0, c.make.createImprovementMeasure())),
                partial("8.1 d)", "one of two measures is not compared", Section8_1Test::secondMeasure),
                gap("8.1 e)", "neither cause nor measures", c -> {
                    incident(c).setCause(null);
                    incident(c).getMeasures().clear();
                }),
                partial("8.1 e)", "no measures", c -> incident(c).getMeasures().clear()),
                partial("8.1 e)", "the measures were given up", c -> incident(c)
                        .getMeasures()
                        .forEach(measure -> measure.setStatus(ImplementationStatus.ABANDONED))),
                partial("8.1 e)", "no cause", c -> incident(c).setCause(" ")));
    }

    private static ManagementAudit audit(Conforming c) {
        return activity(c, ManagementAudit.class);
    }

    private static ImprovementMeasure measure(Conforming c) {
        return activity(c, ServiceEvaluation.class).getMeasures().get(0);
    }

    private static ImprovementMeasure secondMeasure(Conforming c) {
        ImprovementMeasure measure = c.make.createImprovementMeasure();
        measure.setName("第二项措施");
        audit(c).getMeasures().add(measure);
        return measure;
    }

    private static Problem problem(Conforming c) {
        return activity(c, DeliveryVerification.class).getProblems().get(0);
    }

    private static void open(Conforming c, RectificationStatus status) {
        problem(c).setStatus(status);
        problem(c).setRectifiedOn(null);
    }

    private static ImprovementComparison comparison(Conforming c) {
        return activity(c, ImprovementComparison.class);
    }

    private static SecurityIncident incident(Conforming c) {
        return c.project.getIncidents().get(0);
    }

    private static void noAdjustments(Conforming c) {
        c.project.getControls().clear();
        c.project.getDocuments().forEach(document -> document.getRevisions().clear());
    }

    private static void onlyNeeded(Conforming c) {
        noAdjustments(c);
        audit(c).setRevisionNeed(Need.NEEDED);
    }

    private static Revision revise(Conforming c, Class<? extends ManagedDocument> type) {
        Revision revision = c.make.createRevision();
        c.project.getDocuments().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow()
                .getRevisions()
                .add(revision);
        return revision;
    }

    @Test
    void theFindingNamesTheMeasureThatIsNotCarriedOut() {
        Conforming c = new Conforming();
        ImprovementMeasure second = secondMeasure(c);
        ItemResult result = assess(c, "8.1 a)");
        assertEquals(List.of(second), result.findings().get(0).elements());
        assertEquals(List.of(measure(c)), result.witnesses());
    }

    @Test
    void aMeasureIsNotDueBeforeItsDayIsOver() {
        Conforming c = new Conforming();
        measure(c).setImplementedOn(null);
        measure(c).setStatus(ImplementationStatus.PROPOSED);
        measure(c).setDueOn(date("2026-06-30"));
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 a)").verdict());
        measure(c).setDueOn(date("2026-06-29"));
        assertEquals(Verdict.GAP, assess(c, "8.1 a)").verdict());
    }

    @Test
    void aDayOrTheStatusShowsThatAMeasureIsCarriedOut() {
        Conforming c = new Conforming();
        measure(c).setStatus(ImplementationStatus.PROPOSED);
        measure(c).setImplementedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 a)").verdict());
        measure(c).setStatus(ImplementationStatus.IMPLEMENTED);
        measure(c).setImplementedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 a)").verdict());
    }

    @Test
    void withoutMeasuresThereIsNothingToCarryOutOrCompare() {
        Conforming c = new Conforming();
        measure(c).setStatus(ImplementationStatus.ABANDONED);
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 a)").verdict());
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 d)").verdict());
    }

    @Test
    void aDayOrTheStatusShowsThatAProblemIsRectified() {
        Conforming c = new Conforming();
        open(c, RectificationStatus.RECTIFIED);
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 b)").verdict());
        open(c, RectificationStatus.OPEN);
        problem(c).setRectifiedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 b)").verdict());
    }

    @Test
    void withoutProblemsThereIsNothingToRectify() {
        Conforming c = new Conforming();
        activity(c, DeliveryVerification.class).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 b)").verdict());
        activity(c, DeliveryVerification.class).setPerformedOn(date("2026-06-30"));
        problem(c);
        activity(c, DeliveryVerification.class).getProblems().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 b)").verdict());
    }

    @Test
    void whereSupervisionIsSilentAReviewerMustJudge() {
        Conforming c = new Conforming();
        c.project.getJudgements().clear();
        assertEquals(Verdict.UNDECIDED, assess(c, "8.1 c)").verdict());
        assertTrue(assess(c, "8.1 c)").reason().isPresent());
        for (var phase : c.project.getPhases()) {
            for (var activity : phase.getActivities()) {
                if (activity instanceof SupervisionActivity supervision) {
                    supervision.setRevisionNeed(Need.NOT_NEEDED);
                }
            }
        }
        ItemResult none = assess(c, "8.1 c)");
        assertEquals(Verdict.NOT_APPLICABLE, none.verdict());
        assertTrue(none.witnesses().contains(audit(c)));
        for (PhaseKind kind : PhaseKind.values()) {
            c.phase(kind).getActivities().removeIf(SupervisionActivity.class::isInstance);
        }
        assertEquals(Verdict.UNDECIDED, assess(c, "8.1 c)").verdict());
    }

    @Test
    void aNeededRevisionMustFollow() {
        for (Class<? extends ManagedDocument> type : List.of(ManagementRegulation.class, OutsourcingPolicy.class)) {
            Conforming c = new Conforming();
            onlyNeeded(c);
            Revision revision = revise(c, type);
            assertEquals(Verdict.GAP, assess(c, "8.1 c)").verdict(), "undated");
            revision.setRevisedOn(date("2026-04-14"));
            assertEquals(Verdict.GAP, assess(c, "8.1 c)").verdict(), "before");
            revision.setRevisedOn(date("2026-07-01"));
            assertEquals(Verdict.GAP, assess(c, "8.1 c)").verdict(), "to come");
            revision.setRevisedOn(date("2026-04-15"));
            assertEquals(List.of(revision), assess(c, "8.1 c)").witnesses());
            assertEquals(Verdict.SATISFIED, assess(c, "8.1 c)").verdict());
            revise(c, type).setRevisedOn(date("2026-01-01"));
            assertEquals(Verdict.SATISFIED, assess(c, "8.1 c)").verdict(), "the last one counts");
        }
    }

    @Test
    void aControlPutInPlaceOrWithdrawnIsAnAdjustment() {
        Conforming c = new Conforming();
        onlyNeeded(c);
        ControlMeasure control = c.make.createControlMeasure();
        c.project.getControls().add(control);
        control.setInPlaceSince(date("2026-04-14"));
        assertEquals(Verdict.GAP, assess(c, "8.1 c)").verdict());
        control.setWithdrawnOn(date("2026-04-15"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 c)").verdict());
        control.setWithdrawnOn(null);
        control.setInPlaceSince(date("2026-04-15"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 c)").verdict());
    }

    @Test
    void eachNeedIsCountedAndWithoutDocumentsThereIsNoFix() {
        Conforming c = new Conforming();
        onlyNeeded(c);
        activity(c, ExecutionInspection.class).setRevisionNeed(Need.NEEDED);
        revise(c, OutsourcingPolicy.class).setRevisedOn(date("2025-12-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "8.1 c)").verdict());
        c.project.getDocuments().clear();
        Finding finding = assess(c, "8.1 c)").findings().get(0);
        assertTrue(finding.fix().isEmpty());
    }

    @Test
    void aPlannedComparisonIsEnoughAndOneThatListsNothingIsOfAll() {
        Conforming c = new Conforming();
        secondMeasure(c);
        comparison(c).getMeasures().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 d)").verdict());
        comparison(c).setPerformedOn(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "8.1 d)").verdict());
        comparison(c).setPlannedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 d)").verdict());
        comparison(c).setPlannedOn(date("2026-07-01"));
        comparison(c).setPerformedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 d)").verdict());
    }

    @Test
    void oneFindingNamesAllMeasuresThatAreNotCompared() {
        Conforming c = new Conforming();
        ImprovementMeasure second = secondMeasure(c);
        comparison(c).setPerformedOn(date("2026-07-01"));
        List<Finding> findings = assess(c, "8.1 d)").findings();
        assertEquals(1, findings.size());
        assertEquals(List.of(measure(c), second), findings.get(0).elements());
    }

    @Test
    void onlyIncidentsThatHappenedCount() {
        Conforming c = new Conforming();
        incident(c).setOccurredOn(date("2026-07-01"));
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 e)").verdict());
        incident(c).setOccurredOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "8.1 e)").verdict());
        incident(c).getMeasures().get(0).setProposedOn(date("2026-07-01"));
        assertEquals(Verdict.PARTIAL, assess(c, "8.1 e)").verdict());
        c.project.getIncidents().clear();
        assertEquals(Verdict.NOT_DUE, assess(c, "8.1 e)").verdict());
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        assertEquals(Set.of(Verdict.NOT_DUE, Verdict.UNDECIDED), Empty.verdicts("8.1"));
    }

    @Test
    void fixesRecordStatesKindsAndDays() {
        Conforming c = new Conforming();
        open(c, RectificationStatus.OPEN);
        assertTrue(texts(assess(c, "8.1 b)")).get(0).contains(" was not dealt with"));
        open(c, RectificationStatus.REQUIRED);
        assertTrue(texts(assess(c, "8.1 b)")).get(0).endsWith(" is not finished"));
        fix(c, "8.1 b)");
        assertEquals(RectificationStatus.RECTIFIED, problem(c).getStatus());
        assertEquals(date("2026-06-30"), problem(c).getRectifiedOn());
        incident(c).getMeasures().clear();
        fix(c, "8.1 e)");
        assertEquals(MeasureKind.PREVENTIVE, incident(c).getMeasures().get(0).getKind());
        assertEquals(date("2026-06-30"), incident(c).getMeasures().get(0).getProposedOn());
    }
}

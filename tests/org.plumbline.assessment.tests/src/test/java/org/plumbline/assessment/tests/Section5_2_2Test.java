// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Activity;
import org.plumbline.model.outsourcing.ActivityState;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.ManagedDocument;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PeriodSetting;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.RegulationContent;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.Revision;

class Section5_2_2Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("5.2.2 a)", "there are no regulations", Section5_2_2Test::withoutRegulation),
                partial("5.2.2 a)", "there is no policy to rest on", c -> c.project
                        .getDocuments()
                        .removeIf(OutsourcingPolicy.class::isInstance)),
                partial("5.2.2 a)", "the regulations are older than the policy they rest on", c -> regulation(c)
                        .setEstablishedOn(date("2025-01-14"))),
                partial("5.2.2 a)", "a content is missing", c -> lacks(c, RegulationContent.MANAGEMENT_PROCEDURES)),
                gap("5.2.2 a) 1)", "procedures are missing", c -> lacks(c, RegulationContent.MANAGEMENT_PROCEDURES)),
                gap("5.2.2 a) 2)", "role rules are missing", c -> lacks(c, RegulationContent.ROLE_OPERATING_RULES)),
                gap(
                        "5.2.2 a) 3)",
                        "control rules are missing",
                        c -> lacks(c, RegulationContent.CONTROL_AND_INSPECTION_RULES)),
                gap(
                        "5.2.2 a) 4)",
                        "record rules are missing",
                        c -> lacks(c, RegulationContent.DOCUMENT_AND_RECORD_RULES)),
                gap("5.2.2 a) 4)", "there are no regulations", Section5_2_2Test::withoutRegulation),
                gap("5.2.2 b)", "there are no regulations", Section5_2_2Test::withoutRegulation),
                partial("5.2.2 b)", "never reviewed", c -> regulation(c)
                        .getReviews()
                        .clear()),
                partial(
                        "5.2.2 b)",
                        "reviewed too long ago",
                        c -> regulation(c).getReviews().get(0).setReviewedOn(date("2025-06-29"))),
                partial("5.2.2 b)", "not approved", c -> regulation(c).setApproval(null)),
                partial("5.2.2 b)", "not published", c -> regulation(c).setPublishedOn(null)),
                partial("5.2.2 b)", "to be published tomorrow", c -> regulation(c)
                        .setPublishedOn(date("2026-07-01"))),
                partial("5.2.2 b)", "published before the approval", c -> regulation(c)
                        .setPublishedOn(date("2025-02-19"))),
                gap("5.2.2 b)", "a draft that nobody approved, issued or reviewed", c -> {
                    regulation(c).setApproval(null);
                    regulation(c).setPublishedOn(null);
                    regulation(c).getReviews().clear();
                }),
                gap("5.2.2 c)", "never reported", c -> activities(c).remove(report(c))),
                gap("5.2.2 c)", "reports are on something else", c -> report(c)
                        .getTopics()
                        .remove(ReportTopic.MANAGEMENT_STATUS)),
                gap("5.2.2 c)", "reports went to somebody else", c -> report(c).setSubmittedTo(c.head)),
                gap("5.2.2 c)", "the report is still to come", c -> report(c).setPerformedOn(date("2026-07-01"))),
                partial("5.2.2 c)", "the last report is too old", c -> report(c).setPerformedOn(date("2025-06-29"))),
                partial("5.2.2 c)", "the project's own period is over", c -> {
                    PeriodSetting period = c.make.createPeriodSetting();
                    period.setSubject(PeriodSubject.REPORTING);
                    period.setLength(Period.ofMonths(3));
                    c.project.getPeriods().add(period);
                }));
    }

    private static ManagementRegulation regulation(Conforming c) {
        return document(c, ManagementRegulation.class);
    }

    private static <D extends ManagedDocument> D document(Conforming c, Class<D> type) {
        return c.project.getDocuments().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ManagementReport report(Conforming c) {
        return c.project.getPhases().stream()
                .flatMap(phase -> phase.getActivities().stream())
                .filter(ManagementReport.class::isInstance)
                .map(ManagementReport.class::cast)
                .filter(report -> report.getTopics().contains(ReportTopic.MANAGEMENT_STATUS))
                .findFirst()
                .orElseThrow();
    }

    private static List<Activity> activities(Conforming c) {
        return ((Phase) report(c).eContainer()).getActivities();
    }

    private static void withoutRegulation(Conforming c) {
        c.project.getDocuments().removeIf(ManagementRegulation.class::isInstance);
    }

    private static void lacks(Conforming c, RegulationContent content) {
        regulation(c).getContents().remove(content);
    }

    @Test
    void withoutPolicyAndRegulationsThePolicyComesFirst() {
        Conforming c = new Conforming();
        withoutRegulation(c);
        c.project.getDocuments().removeIf(OutsourcingPolicy.class::isInstance);
        ItemResult result = assess(c, "5.2.2 a)");
        assertEquals(Verdict.GAP, result.verdict());
        assertEquals(List.of("there are no regulations, and no policy on which they could rest"), texts(result));
        assertEquals(true, result.findings().get(0).fix().isEmpty());
    }

    @Test
    void regulationsOfTheDayOfThePolicyOrOfAnUnknownDayMayRestOnIt() {
        Conforming c = new Conforming();
        regulation(c).setEstablishedOn(date("2025-01-15"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
        regulation(c).setEstablishedOn(date("2025"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
        regulation(c).setEstablishedOn(null);
        regulation(c).getApproval().setApprovedOn(null);
        regulation(c).setPublishedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
        regulation(c).setEstablishedOn(date("2025-01-14"));
        document(c, OutsourcingPolicy.class).setEstablishedOn(null);
        document(c, OutsourcingPolicy.class).getApproval().setApprovedOn(null);
        document(c, OutsourcingPolicy.class).setPublishedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
    }

    @Test
    void whereNoBasisIsStatedAnyPolicyBeforeTheRegulationsWillDo() {
        Conforming c = new Conforming();
        regulation(c).getBasedOn().clear();
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
        document(c, OutsourcingPolicy.class).setEstablishedOn(date("2025-02-21"));
        assertEquals(1, assess(c, "5.2.2 a)").findings().size());
        OutsourcingPolicy older = c.make.createOutsourcingPolicy();
        older.setEstablishedOn(date("2024"));
        c.project.getDocuments().add(older);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
    }

    @Test
    void onlyARevisionThatWasMadeCatchesUpWithALaterPolicy() {
        Conforming c = new Conforming();
        document(c, OutsourcingPolicy.class).setEstablishedOn(date("2025-05-01"));
        Revision revision = c.make.createRevision();
        regulation(c).getRevisions().add(revision);
        assertEquals(1, assess(c, "5.2.2 a)").findings().size());
        revision.setRevisedOn(date("2025-04-30"));
        assertEquals(1, assess(c, "5.2.2 a)").findings().size());
        revision.setRevisedOn(date("2025-05-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 a)").verdict());
        revision.setRevisedOn(date("2026-07-01"));
        assertEquals(1, assess(c, "5.2.2 a)").findings().size());
    }

    @Test
    void publishedOnTheDayOrInTheMonthOfApprovalIsInOrder() {
        Conforming c = new Conforming();
        regulation(c).setPublishedOn(date("2025-02"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 b)").verdict());
        regulation(c).getApproval().setApprovedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 b)").verdict());
    }

    @Test
    void theFirstReviewIsCountedFromTheIssue() {
        Conforming c = new Conforming();
        regulation(c).getReviews().clear();
        regulation(c).setPublishedOn(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 b)").verdict());
        regulation(c).setPublishedOn(date("2025-06-29"));
        assertEquals(Verdict.PARTIAL, assess(c, "5.2.2 b)").verdict());
        regulation(c).setPublishedOn(null);
        regulation(c).setEstablishedOn(date("2026-06-01"));
        assertEquals(List.of("管理制度 is not issued"), texts(assess(c, "5.2.2 b)")));
    }

    @Test
    void whatIsIssuedWithoutApprovalCountsBesideApprovedRegulationsButADraftDoesNot() {
        Conforming c = new Conforming();
        ManagementRegulation other = c.make.createManagementRegulation();
        other.setName("另一项制度");
        other.setEstablishedOn(date("2026-06-01"));
        c.project.getDocuments().add(other);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 b)").verdict());
        other.setPublishedOn(date("2026-06-01"));
        ItemResult result = assess(c, "5.2.2 b)");
        assertEquals(Verdict.PARTIAL, result.verdict());
        assertEquals(List.of(other), result.findings().get(0).elements());
        other.setPublishedOn(null);
        other.setApproval(c.make.createApproval());
        other.getApproval().setDecision(ApprovalDecision.APPROVED);
        assertEquals(List.of("另一项制度 is not issued"), texts(assess(c, "5.2.2 b)")));
    }

    @Test
    void aReportWithoutADayIsMadeAtTheEndOfItsPeriod() {
        Conforming c = new Conforming();
        ManagementReport report = report(c);
        report.setPerformedOn(null);
        report.setSubmittedTo(null);
        report.setPeriodEnd(date("2025-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 c)").verdict());
        report.setPeriodEnd(date("2025-06-29"));
        assertEquals(Verdict.PARTIAL, assess(c, "5.2.2 c)").verdict());
        report.setPeriodEnd(date("2026-07-01"));
        assertEquals(Verdict.GAP, assess(c, "5.2.2 c)").verdict());
        report.setPeriodEnd(date("2026-06"));
        report.setState(ActivityState.PLANNED);
        assertEquals(Verdict.GAP, assess(c, "5.2.2 c)").verdict());
        report.setState(ActivityState.PERFORMED);
        assertEquals(Verdict.SATISFIED, assess(c, "5.2.2 c)").verdict());
        report.setState(ActivityState.NOT_STATED);
        report.setPlannedOn(date("2026-06-15"));
        assertEquals(Verdict.GAP, assess(c, "5.2.2 c)").verdict());
        report.setPlannedOn(null);
        report.setPeriodEnd(null);
        assertEquals(Verdict.GAP, assess(c, "5.2.2 c)").verdict());
    }

    @Test
    void theFirstReportIsNotDueWithinOnePeriodOfTheFirstAssignment() {
        Conforming c = new Conforming();
        activities(c).remove(report(c));
        c.project.getResponsibleUnits().get(0).setAssignedOn(null);
        c.project.getResponsibleUnits().get(1).setAssignedOn(date("2025-06-30"));
        assertEquals(Verdict.NOT_DUE, assess(c, "5.2.2 c)").verdict());
        c.project.getResponsibleUnits().get(0).setAssignedOn(date("2025-06-29"));
        ItemResult overdue = assess(c, "5.2.2 c)");
        assertEquals(Verdict.GAP, overdue.verdict());
        assertEquals(
                List.of(c.project.getResponsibleUnits().get(0)),
                overdue.findings().get(0).elements());
        overdue.findings().get(0).fix().orElseThrow().change().run();
        ManagementReport made = report(c);
        assertEquals(c.operations, made.getSubmittedBy());
        assertEquals(c.leader, made.getSubmittedTo());
    }

    @Test
    void withoutASingleLeadTheProjectLacksTheReport() {
        Conforming c = new Conforming();
        activities(c).remove(report(c));
        c.project.getResponsibleUnits().clear();
        assertEquals(List.of(c.project), assess(c, "5.2.2 c)").findings().get(0).elements());
    }

    @Test
    void anEmptyProjectMeetsNothing() {
        assertEquals(Set.of(Verdict.GAP), Empty.verdicts("5.2.2"));
    }
}

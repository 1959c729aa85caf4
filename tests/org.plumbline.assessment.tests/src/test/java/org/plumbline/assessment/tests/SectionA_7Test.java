// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.IncidentPlan;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Vulnerability;

class SectionA_7Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.7 a)", "no plan", c -> c.project.getDocuments().remove(plan(c))),
                gap("A.7 a)", "a plan to come", c -> plan(c).setEstablishedOn(date("2026-07-01"))),
                partial("A.7 a)", "the plan was rejected", c -> approval(c, ApprovalDecision.REJECTED)),
                gap("A.7 b)", "no material", c -> c.project
                        .getDocuments()
                        .remove(document(c, DocumentKind.INCIDENT_TRAINING_MATERIAL))),
                gap("A.7 c)", "no plan", c -> c.project.getDocuments().remove(plan(c))),
                partial("A.7 c)", "no limit for reporting", c -> plan(c).setReportingLimit(null)),
                partial("A.7 c)", "no limit for handling", c -> plan(c).setHandlingLimit(null)),
                gap("A.7 c)", "no limits", c -> {
                    plan(c).setReportingLimit(null);
                    plan(c).setHandlingLimit(null);
                }),
                gap("A.7 d)", "not mended", c -> vulnerability(c).setRemediedOn(null))
                        .given(SectionA_7Test::mended),
                gap("A.7 d)", "mended later", c -> vulnerability(c).setRemediedOn(date("2026-07-01")))
                        .given(SectionA_7Test::mended),
                gap("A.7 d)", "no vulnerability named", c -> incident(c)
                                .getVulnerabilities()
                                .clear())
                        .given(SectionA_7Test::mended),
                partial("A.7 d)", "one of two", c -> incident(c)
                                .getVulnerabilities()
                                .add(c.make.createVulnerability()))
                        .given(SectionA_7Test::mended));
    }

    private static IncidentPlan plan(Conforming c) {
        return document(c, IncidentPlan.class);
    }

    private static Approval approval(Conforming c, ApprovalDecision decision) {
        Approval approval = c.make.createApproval();
        approval.setDecision(decision);
        plan(c).setApproval(approval);
        return approval;
    }

    private static void mended(Conforming c) {
        c.project.getIncidents().clear();
        SecurityIncident incident = c.make.createSecurityIncident();
        incident.setName("误删");
        incident.setOccurredOn(date("2026-06-30"));
        Vulnerability vulnerability = c.make.createVulnerability();
        vulnerability.setName("误删权限");
        vulnerability.setRemediedOn(date("2026-06-30"));
        incident.getVulnerabilities().add(vulnerability);
        c.project.getIncidents().add(incident);
    }

    private static SecurityIncident incident(Conforming c) {
        return c.project.getIncidents().get(0);
    }

    private static Vulnerability vulnerability(Conforming c) {
        return incident(c).getVulnerabilities().get(0);
    }

    @Test
    void aPlanWhoseApprovalIsStatedMustBeApproved() {
        Conforming c = new Conforming();
        Approval approval = approval(c, ApprovalDecision.APPROVED);
        assertVerdict(Verdict.SATISFIED, c, "A.7 a)");
        approval.setApprovedOn(date("2026-07-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.7 a)");
        assertEquals(
                List.of(plan(c), approval),
                assess(c, "A.7 a)").findings().get(0).elements());
        plan(c).setEstablishedOn(date("2026-07-01"));
        assertEquals(1, assess(c, "A.7 a)").findings().size());
    }

    @Test
    void aLimitInOnePlanHolds() {
        Conforming c = new Conforming();
        IncidentPlan second = c.make.createIncidentPlan();
        c.project.getDocuments().add(second);
        assertVerdict(Verdict.SATISFIED, c, "A.7 c)");
        second.setReportingLimit(plan(c).getReportingLimit());
        plan(c).setReportingLimit(null);
        assertVerdict(Verdict.SATISFIED, c, "A.7 c)");
        second.setReportingLimit(null);
        assertAtFault(Set.of(plan(c), second), c, "A.7 c)");
        second.setReportingLimit(Duration.ofHours(1));
        second.setEstablishedOn(date("2026-07-01"));
        assertAtFault(Set.of(plan(c)), c, "A.7 c)");
    }

    @Test
    void withoutAnIncidentThereIsNothingToMend() {
        Conforming c = new Conforming();
        c.project.getIncidents().clear();
        assertVerdict(Verdict.NOT_DUE, c, "A.7 d)");
        mended(c);
        vulnerability(c).setRemediedOn(null);
        incident(c).setOccurredOn(date("2026-07-01"));
        assertVerdict(Verdict.NOT_DUE, c, "A.7 d)");
        incident(c).setOccurredOn(null);
        assertEquals(
                List.of(vulnerability(c), incident(c)),
                assess(c, "A.7 d)").findings().get(0).elements());
    }
}

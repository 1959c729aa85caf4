// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.PlanContent;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.ServiceContract;

class Section6_3Test extends SectionTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("6.3 a)", "there is no plan", c -> c.project.getDocuments().remove(plan(c))),
                gap("6.3 a)", "the plan is not drawn up yet", c -> plan(c).setEstablishedOn(date("2026-07-01"))),
                partial("6.3 a)", "the plan is older than the contract", c -> plan(c).setEstablishedOn(
                                date("2025-03-17"))),
                partial("6.3 a)", "one of two contracts has no plan", Section6_3Test::secondContract),
                partial("6.3 a)", "a content is missing", c -> lacks(c, PlanContent.RESOURCE_RESERVE)),
                gap("6.3 a) 1)", "no objectives", c -> lacks(c, PlanContent.OBJECTIVES_AND_MILESTONES)),
                gap("6.3 a) 2)", "no division of work", c -> lacks(c, PlanContent.ROLES_AND_DIVISION_OF_WORK)),
                gap("6.3 a) 3)", "no deployment of controls", c -> lacks(c, PlanContent.CONTROL_DEPLOYMENT)),
                gap("6.3 a) 4)", "no response to incidents", c -> lacks(c, PlanContent.INCIDENT_RESPONSE)),
                gap("6.3 a) 5)", "no reserve", c -> lacks(c, PlanContent.RESOURCE_RESERVE)),
                gap("6.3 a) 5)", "there is no plan", c -> c.project
                        .getDocuments()
                        .remove(plan(c))),
                gap("6.3 a) 6)", "no tracking", c -> lacks(c, PlanContent.TRACKING_AND_RECORDING)),
                gap("6.3 b)", "there is no plan", c -> c.project.getDocuments().remove(plan(c))),
                gap("6.3 b)", "neither approved nor carried out", c -> {
                    plan(c).setApproval(null);
                    plan(c).setExecutedSince(null);
                }),
                partial("6.3 b)", "not approved", c -> plan(c).setApproval(null)),
                partial("6.3 b)", "approved by another", c -> plan(c).getApproval()
                        .setApprover(c.head)),
                partial("6.3 b)", "not carried out yet", c -> plan(c).setExecutedSince(date("2026-07-01"))));
    }

    private static void lacks(Conforming c, PlanContent content) {
        plan(c).getContents().remove(content);
    }

    private static ManagementPlan plan(Conforming c) {
        return c.project.getDocuments().stream()
                .filter(ManagementPlan.class::isInstance)
                .map(ManagementPlan.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static ServiceContract secondContract(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setAgency(c.agency);
        second.setSignedOn(date("2025-06-01"));
        c.project.getContracts().add(second);
        return second;
    }

    @Test
    void aPlanOfTheDayOrMonthOfTheSignatureCountsAsMadeAfterIt() {
        Conforming c = new Conforming();
        plan(c).setEstablishedOn(date("2025-03-18"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
        plan(c).setEstablishedOn(date("2025-03"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
        plan(c).setEstablishedOn(null);
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
    }

    @Test
    void anOlderPlanMustHaveBeenWorkedOutAfterTheSignature() {
        Conforming c = new Conforming();
        plan(c).setEstablishedOn(date("2025-02-01"));
        Revision revision = c.make.createRevision();
        plan(c).getRevisions().add(revision);
        assertEquals(1, assess(c, "6.3 a)").findings().size(), "an undated revision shows nothing");
        revision.setRevisedOn(date("2025-03-17"));
        assertEquals(1, assess(c, "6.3 a)").findings().size());
        revision.setRevisedOn(date("2026-07-01"));
        assertEquals(1, assess(c, "6.3 a)").findings().size());
        revision.setRevisedOn(date("2025-03-18"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
    }

    @Test
    void aPlanWithoutContractServesASingleContractOnly() {
        Conforming c = new Conforming();
        plan(c).setContract(null);
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a) 1)").verdict());
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 b)").verdict());
        secondContract(c);
        assertEquals(Verdict.GAP, assess(c, "6.3 a)").verdict());
    }

    @Test
    void anEndedContractNeedsNoPlanWhileAnotherIsInForce() {
        Conforming c = new Conforming();
        secondContract(c).setTerminatedOn(date("2026-06-30"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
    }

    @Test
    void onceAllContractsEndedTheirPlansStillCount() {
        Conforming c = new Conforming();
        c.contract.setTerminatedOn(date("2026-06-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a)").verdict());
        c.project.getDocuments().remove(plan(c));
        assertEquals(List.of(c.contract), assess(c, "6.3 a)").findings().get(0).elements());
    }

    @Test
    void severalPlansStateTheContentsTogetherAndEachNeedsApproval() {
        Conforming c = new Conforming();
        lacks(c, PlanContent.RESOURCE_RESERVE);
        ManagementPlan annex = c.make.createManagementPlan();
        annex.setName("资源计划");
        annex.setContract(c.contract);
        annex.setEstablishedOn(date("2025-05-01"));
        annex.setExecutedSince(date("2025-05-01"));
        c.project.getDocuments().add(0, annex);
        assertEquals(List.of(annex), assess(c, "6.3 a) 5)").findings().get(0).elements(), "said of the latest");
        annex.getContents().add(PlanContent.RESOURCE_RESERVE);
        assertEquals(Verdict.SATISFIED, assess(c, "6.3 a) 5)").verdict());
        assertEquals(Verdict.PARTIAL, assess(c, "6.3 b)").verdict());
    }

    @Test
    void whatAPlanMayContainIsOnlyANote() {
        Conforming c = new Conforming();
        lacks(c, PlanContent.RESOURCE_RESERVE);
        Finding finding = assess(c, "6.3 a) 5)").findings().get(0);
        assertEquals(Severity.NOTE, finding.severity());
    }

    @Test
    void emptyProjectSatisfiesNothing() {
        assertEquals(Set.of(Verdict.GAP), Empty.verdicts("6.3"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.ExternalQuality;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OrganisationScope;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Subcontract;
import org.plumbline.model.outsourcing.Sufficiency;

class SectionA_1Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.1 a)", "no organisation", c -> c.project
                        .getAssessmentOrganisations()
                        .clear()),
                gap("A.1 a)", "the organisation is only planned", c -> own(c).setEstablishedOn(date("2026-07-01"))),
                partial("A.1 a)", "cannot assess the use of resources", c -> own(c).getScope()
                        .remove(OrganisationScope.RESOURCE_USE)),
                gap("A.1 b)", "no authority", c -> own(c).getAuditAuthority().clear()),
                gap("A.1 b)", "no organisation", c -> c.project
                        .getAssessmentOrganisations()
                        .clear()),
                gap("A.1 b)", "authority comes later", c -> own(c).setAuthorisedOn(date("2026-07-01"))),
                gap("A.1 b)", "the authorised organisation comes later", c -> {
                    external(c).setEstablishedOn(date("2025-01"));
                    own(c).setEstablishedOn(date("2026-07-01"));
                }),
                partial("A.1 b)", "a subcontractor is out of reach", SectionA_1Test::subcontract),
                partial("A.1 b)", "a second agency is out of reach", SectionA_1Test::secondAgency),
                gap("A.1 c)", "resources lack and nobody else is chosen", c -> c.project
                                .getAssessmentOrganisations()
                                .removeIf(o -> o.getKind() == OrganisationKind.EXTERNAL))
                        .given(SectionA_1Test::insufficient),
                gap("A.1 c)", "the external organisation is only planned", c -> other(c).setEstablishedOn(
                                        date("2026-07")))
                        .given(SectionA_1Test::insufficient),
                partial("A.1 c)", "the external organisation is not independent", c -> other(c).getQualities()
                                .remove(ExternalQuality.INDEPENDENT))
                        .given(SectionA_1Test::insufficient),
                gap("A.1 c)", "no organisation at all", c -> c.project
                                .getAssessmentOrganisations()
                                .clear())
                        .given(SectionA_1Test::insufficient));
    }

    private static AssessmentOrganisation own(Conforming c) {
        return c.project.getAssessmentOrganisations().get(0);
    }

    private static AssessmentOrganisation other(Conforming c) {
        return c.project.getAssessmentOrganisations().get(1);
    }

    private static AssessmentOrganisation external(Conforming c) {
        AssessmentOrganisation external = c.make.createAssessmentOrganisation();
        external.setName("测评中心");
        external.setKind(OrganisationKind.EXTERNAL);
        external.getQualities().addAll(ExternalQuality.VALUES);
        c.project.getAssessmentOrganisations().add(external);
        return external;
    }

    private static void insufficient(Conforming c) {
        own(c).setResources(Sufficiency.INSUFFICIENT);
        external(c);
    }

    private static ServiceAgency agency(Conforming c, String name) {
        ServiceAgency agency = c.make.createServiceAgency();
        agency.setName(name);
        c.project.getAgencies().add(agency);
        return agency;
    }

    private static ServiceAgency subcontract(Conforming c) {
        ServiceAgency subcontractor = agency(c, "分包公司");
        Subcontract subcontract = c.make.createSubcontract();
        subcontract.setSubcontractor(subcontractor);
        c.contract.getSubcontracts().add(subcontract);
        c.contract.getSubcontracts().add(c.make.createSubcontract());
        return subcontractor;
    }

    private static ServiceContract secondAgency(Conforming c) {
        ServiceContract second = c.make.createServiceContract();
        second.setAgency(agency(c, "第二家公司"));
        second.setSignedOn(date("2025-04-01"));
        c.project.getContracts().add(second);
        return second;
    }

    @Test
    void anOrganisationWithoutStatedScopeIsTakenAsAble() {
        Conforming c = new Conforming();
        own(c).getScope().clear();
        assertVerdict(Verdict.SATISFIED, c, "A.1 a)");
        own(c).setEstablishedOn(null);
        assertVerdict(Verdict.SATISFIED, c, "A.1 a)");
    }

    @Test
    void organisationsMayShareTheTask() {
        Conforming c = new Conforming();
        own(c).getScope().remove(OrganisationScope.RESOURCE_USE);
        AssessmentOrganisation second = external(c);
        second.getScope().add(OrganisationScope.RESOURCE_USE);
        assertVerdict(Verdict.SATISFIED, c, "A.1 a)");
        second.setEstablishedOn(date("2026-07-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.1 a)");
    }

    @Test
    void aSubcontractorOutOfReachIsNamedAndTheStandardSaidToPermitIt() {
        Conforming c = new Conforming();
        ServiceAgency subcontractor = subcontract(c);
        assertAtFault(Set.of(subcontractor), c, "A.1 b)");
        assertTrue(assess(c, "A.1 b)").findings().get(0).message().en().contains("permits"));
        own(c).getAuditAuthority().add(subcontractor);
        assertVerdict(Verdict.SATISFIED, c, "A.1 b)");
    }

    @Test
    void anAgencyThatIsAlsoSubcontractorIsCountedOnce() {
        Conforming c = new Conforming();
        subcontract(c);
        c.contract.getSubcontracts().get(0).setSubcontractor(c.agency);
        own(c).getAuditAuthority().clear();
        assertEquals(1, assess(c, "A.1 b)").findings().size());
    }

    @Test
    void agenciesOfEndedContractsNeedNoAuditAnyMore() {
        Conforming c = new Conforming();
        ServiceContract second = secondAgency(c);
        second.setEndsOn(date("2026-06-30"));
        assertVerdict(Verdict.PARTIAL, c, "A.1 b)");
        second.setEndsOn(date("2026-06-29"));
        assertVerdict(Verdict.SATISFIED, c, "A.1 b)");
        c.contract.setTerminatedOn(date("2026-06-01"));
        assertVerdict(Verdict.PARTIAL, c, "A.1 b)");
    }

    @Test
    void thereIsNobodyToAuditBeforeAContractIsSigned() {
        Conforming c = new Conforming();
        c.contract.setSignedOn(null);
        assertVerdict(Verdict.NOT_DUE, c, "A.1 b)");
        c.contract.setSignedOn(date("2025-03-18"));
        c.contract.setAgency(null);
        assertVerdict(Verdict.GAP, c, "A.1 b)");
    }

    @Test
    void whoseOwnResourcesSufficeNeedsNoExternalOrganisation() {
        Conforming c = new Conforming();
        assertVerdict(Verdict.NOT_APPLICABLE, c, "A.1 c)");
        AssessmentOrganisation second = external(c);
        second.setKind(OrganisationKind.INTERNAL);
        assertVerdict(Verdict.GAP, c, "A.1 c)");
        second.setResources(Sufficiency.SUFFICIENT);
        assertVerdict(Verdict.NOT_APPLICABLE, c, "A.1 c)");
    }

    @Test
    void sufficiencyMustBeStatedUnlessAFitExternalOrganisationIsChosen() {
        Conforming c = new Conforming();
        own(c).setResources(Sufficiency.NOT_STATED);
        assertVerdict(Verdict.GAP, c, "A.1 c)");
        assess(c, "A.1 c)").findings().get(0).fix().orElseThrow().change().run();
        assertVerdict(Verdict.NOT_APPLICABLE, c, "A.1 c)");
        own(c).setResources(Sufficiency.NOT_STATED);
        external(c);
        assertVerdict(Verdict.SATISFIED, c, "A.1 c)");
        other(c).getQualities().clear();
        assertEquals(4, assess(c, "A.1 c)").findings().size());
    }

    @Test
    void anExternalOrganisationAloneMustBeFit() {
        Conforming c = new Conforming();
        c.project.getAssessmentOrganisations().clear();
        AssessmentOrganisation external = external(c);
        assertVerdict(Verdict.SATISFIED, c, "A.1 c)");
        external.getQualities().clear();
        assertVerdict(Verdict.GAP, c, "A.1 c)");
    }

    @Test
    void anOrganisationNotStatedToBeExternalIsTakenForTheDepartmentsOwn() {
        Conforming c = new Conforming();
        own(c).setKind(OrganisationKind.NOT_STATED);
        assertVerdict(Verdict.NOT_APPLICABLE, c, "A.1 c)");
        own(c).setResources(Sufficiency.INSUFFICIENT);
        assertVerdict(Verdict.GAP, c, "A.1 c)");
    }

    @Test
    void oneExternalOrganisationServesAllThatLackResources() {
        Conforming c = new Conforming();
        own(c).setResources(Sufficiency.INSUFFICIENT);
        AssessmentOrganisation second = external(c);
        second.setKind(OrganisationKind.INTERNAL);
        second.setResources(Sufficiency.INSUFFICIENT);
        assess(c, "A.1 c)")
                .findings()
                .forEach(finding -> finding.fix().orElseThrow().change().run());
        assertEquals(3, c.project.getAssessmentOrganisations().size());
        assertVerdict(Verdict.SATISFIED, c, "A.1 c)");
    }
}

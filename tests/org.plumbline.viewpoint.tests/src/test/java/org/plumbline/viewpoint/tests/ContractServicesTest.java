// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.viewpoint.tests.SmallProject.FACTORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.ServiceType;
import org.plumbline.model.outsourcing.Subcontract;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.ContractServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Requirement;

/** What the drawing of parties and contracts shows. */
class ContractServicesTest {

    private final SmallProject small = new SmallProject();
    private final ContractServices services = new ContractServices();

    private ServicePerson person(String name) {
        ServicePerson person = FACTORY.createServicePerson();
        person.setName(name);
        small.agency.getPersonnel().add(person);
        return person;
    }

    private AgreementTemplate template() {
        AgreementTemplate template = FACTORY.createAgreementTemplate();
        template.setName("范本");
        small.project.getDocuments().add(template);
        return template;
    }

    private ConfidentialityAgreement agreement(ServicePerson signatory) {
        ConfidentialityAgreement agreement = FACTORY.createConfidentialityAgreement();
        agreement.setSignatory(signatory);
        agreement.setSignedOn(PartialDate.valueOf("2025-03-18"));
        small.project.getAgreements().add(agreement);
        return agreement;
    }

    @Test
    void anAgencyIsCalledByItsPartInTheProject() {
        assertEquals("× 云服务公司 · 外包服务机构", services.agencyLabel(small.agency));
        ServiceAgency other = FACTORY.createServiceAgency();
        other.setName("数据公司");
        small.project.getAgencies().add(other);
        assertEquals("数据公司 · 候选", services.agencyLabel(other));
        Subcontract subcontract = FACTORY.createSubcontract();
        subcontract.setName("巡检");
        subcontract.setSubcontractor(other);
        small.contract.getSubcontracts().add(subcontract);
        assertTrue(services.agencyLabel(other).endsWith("数据公司 · 分包"));
        assertTrue(services.subcontractLabel(subcontract).endsWith("巡检\n未获同意"));
        subcontract.setConsent(FACTORY.createApproval());
        subcontract.getConsent().setDecision(ApprovalDecision.APPROVED);
        assertTrue(services.subcontractLabel(subcontract).endsWith("已获同意"));
        assertEquals(List.of(subcontract), services.subcontracts(small.project));
    }

    @Test
    void whoLeftIsSaidToHaveLeftFromTheDayAfterOn() {
        ServicePerson person = person("张工");
        person.setPosition("一个名称长得图上放不下的岗位的全称");
        person.setServesUntil(PartialDate.valueOf("2025-03-19"));
        assertTrue(services.hasLeft(person));
        assertTrue(
                services.staffLabel(person).endsWith("张工 · 一个名称长得图上放不下的… · 已离场 2025-03-19"),
                services.staffLabel(person));
        person.setServesUntil(PartialDate.valueOf("2025-03-20"));
        assertFalse(services.hasLeft(person));
    }

    @Test
    void partiesWithoutAValidAgreementAreTheOnesThatTheRuleFinds() {
        ServicePerson serving = person("张工");
        ServicePerson left = person("李工");
        left.setServesUntil(PartialDate.valueOf("2025-03-01"));
        assertEquals(List.of(small.agency, serving), services.withoutAgreement(small.agency));
        assertEquals("缺：信息安全保密协议 6.4 a) · 云服务公司", services.missingAgreement(small.agency));
        assertEquals("缺：信息安全保密协议 6.4 a)", services.missingAgreement(serving));
        agreement(serving);
        assertEquals(List.of(small.agency), services.withoutAgreement(small.agency));
        small.contract.setSignedOn(null);
        small.contract.setStartsOn(null);
        assertEquals(List.of(), services.withoutAgreement(small.agency), "not due yet");
    }

    @Test
    void anAgreementPointsToItsTemplateOrToWhatStandsForNone() {
        ConfidentialityAgreement agreement = agreement(person("张工"));
        assertEquals(small.project, services.agreementTarget(agreement));
        assertEquals(small.project, services.withoutTemplate(small.project));
        assertNull(services.withAgreementsWithoutTemplate(small.project), "the ghost stands for it");
        AgreementTemplate template = template();
        assertNull(services.withoutTemplate(small.project));
        assertEquals(small.project, services.withAgreementsWithoutTemplate(small.project));
        assertEquals(template, services.usualTemplate(agreement));
        agreement.setTemplate(template);
        assertEquals(template, services.agreementTarget(agreement));
        assertNull(services.withAgreementsWithoutTemplate(small.project));
        assertEquals(template, services.chosenTemplate(agreement, template));
        assertNull(services.chosenTemplate(agreement, small.project));
    }

    @Test
    void anAgreementThatIsNotSignedOrOverIsNotInForce() {
        ConfidentialityAgreement agreement = agreement(person("张工"));
        assertEquals("2025-03-18", services.agreementLabel(agreement));
        assertFalse(services.isNotInForce(agreement));
        agreement.setValidUntil(PartialDate.valueOf("2025-03-19"));
        assertTrue(services.isNotInForce(agreement));
        agreement.setValidUntil(null);
        agreement.setSignedOn(PartialDate.valueOf("2025-03-21"));
        assertTrue(services.isNotInForce(agreement));
        agreement.setSignedOn(null);
        assertTrue(services.isNotInForce(agreement));
        assertEquals("未签订", services.agreementLabel(agreement));
    }

    @Test
    void aContractShowsWhatItHasAndAGhostForWhatItLacks() {
        assertEquals("× 运维合同\n2025-03-18 签订 · 2026-03-31 止", services.contractLabel(small.contract));
        assertNull(services.withoutClauses(small.contract));
        assertEquals(small.contract, services.withoutExitStrategy(small.contract));
        assertTrue(services.lacksExitStrategy(small.contract));
        assertFalse(services.lacksClauses(small.contract));
        assertEquals("缺：退出策略条款 6.2.2", services.missingExitStrategy(small.contract));
        assertEquals(List.of(small.contract), services.contractsWithoutPlan(small.project));
        assertEquals(List.of(small.contract), services.contractsWithoutFiling(small.project));
        assertNull(services.withServices(small.contract));
        OutsourcedService service = FACTORY.createOutsourcedService();
        service.setName("运维");
        service.setType(ServiceType.OPERATION_AND_MAINTENANCE);
        small.contract.getServices().add(service);
        assertEquals(small.contract, services.withServices(small.contract));
        assertEquals("运维 · 运行维护", services.serviceLabel(service));
    }

    @Test
    void aPlanAndAFilingEndTheGhosts() {
        ManagementPlan plan = FACTORY.createManagementPlan();
        plan.setName("计划");
        plan.setContract(small.contract);
        small.project.getDocuments().add(plan);
        assertEquals(List.of(), services.contractsWithoutPlan(small.project));
        assertTrue(services.planLabel(plan).endsWith("计划\n未批准"));
        Approval approval = FACTORY.createApproval();
        approval.setDecision(ApprovalDecision.APPROVED);
        plan.setApproval(approval);
        assertTrue(services.planLabel(plan).endsWith("\n已批准"));
        approval.setApprovedOn(PartialDate.valueOf("2025-03-19"));
        assertTrue(services.planLabel(plan).endsWith("\n2025-03-19 批准"));
        Filing filing = FACTORY.createFiling();
        filing.setName("备案");
        filing.setContract(small.contract);
        small.phase(PhaseKind.SELECTION).getActivities().add(filing);
        assertEquals(List.of(filing), services.filings(small.project));
        assertEquals(List.of(), services.contractsWithoutFiling(small.project));
        filing.setPlannedOn(PartialDate.valueOf("2025-04"));
        assertTrue(services.filingLabel(filing).endsWith("备案\n2025-04 计划备案"));
    }

    @Test
    void conditionsThatAnAgencyDoesNotMeetAreTheOnesThatTheRulesFind() {
        List<String> numbers = services.missingChecks(small.agency).stream()
                .map(Requirement::getNumber)
                .toList();
        assertTrue(numbers.contains("6.1 b) 1)") && numbers.contains("6.1 b) 9)"), numbers::toString);
        assertTrue(numbers.stream().allMatch(number -> number.startsWith("6.1 b) ")));
        assertEquals(
                "× b) 4) 服务机构有固定的办公场所。",
                services.conditionLabel(services.missingChecks(small.agency).get(3)));
        Viewing.of(small.project).language(Language.EN);
        assertTrue(services.conditionLabel(services.missingChecks(small.agency).get(0))
                .endsWith("…"));
    }

    @Test
    void aToolTakesTheContractThatWasChosenOrTheOnlyOne() {
        ManagementPlan plan = FACTORY.createManagementPlan();
        assertEquals(small.contract, services.chosenContract(plan, small.project));
        ServiceContract second = FACTORY.createServiceContract();
        small.project.getContracts().add(second);
        assertNull(services.chosenContract(plan, small.project));
        assertEquals(second, services.chosenContract(plan, second));
        assertEquals(small.phase(PhaseKind.SELECTION), services.selectionPhase(small.project));
        small.project.getPhases().clear();
        assertTrue(services.lacksSelectionPhase(small.project));
    }
}

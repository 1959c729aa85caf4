// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.Authorisation;
import org.plumbline.model.outsourcing.AuthorityInspection;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagementReport;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OutsourcingPolicy;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.viewpoint.RoleServices;

/** Who has which role, and what connects the roles. */
class RoleServicesTest {

    private final SmallProject small = new SmallProject();
    private final RoleServices services = new RoleServices();
    private final Department department = small.project.getDepartment();
    private final SupervisingLeader leader = small.project.getSupervisingLeader();
    private final ResponsibleUnit role = small.project.getResponsibleUnits().get(0);
    private final InternalUnit unit = role.getUnit();
    private final Official holder = SmallProject.FACTORY.createOfficial();
    private final Official head = SmallProject.FACTORY.createOfficial();

    @BeforeEach
    void officials() {
        holder.setName("周局长");
        head.setName("林处长");
        head.setTitle("处长");
        head.setUnit(unit);
        department.getOfficials().addAll(List.of(holder, head));
        leader.setHolder(holder);
    }

    @Test
    void rolesAreLabelledWithWhoHasThem() {
        assertTrue(services.roleLabel(leader).endsWith("主管领导：周局长"), services.roleLabel(leader));
        assertTrue(services.roleLabel(role).endsWith("信息中心 · 单独承担"), services.roleLabel(role));
        leader.setHolder(null);
        assertTrue(services.roleLabel(leader).endsWith("主管领导：未指定"));
        assertEquals("", services.roleLabel((ResponsibleUnit) null));
        assertTrue(services.officialLabel(head).endsWith("林处长\n处长"));
    }

    @Test
    void theLeaderIsShownOnceInTheDepartment() {
        assertSame(leader, services.leaderOf(department));
        assertEquals(List.of(head), services.otherOfficials(department));
        leader.setHolder(null);
        assertEquals(List.of(holder, head), services.otherOfficials(department));
    }

    @Test
    void organisationsStandInsideTheDepartmentUnlessTheyAreExternal() {
        AssessmentOrganisation inside = SmallProject.FACTORY.createAssessmentOrganisation();
        AssessmentOrganisation outside = SmallProject.FACTORY.createAssessmentOrganisation();
        outside.setKind(OrganisationKind.EXTERNAL);
        small.project.getAssessmentOrganisations().addAll(List.of(inside, outside));

        assertEquals(List.of(inside), services.internalOrganisations(department));
        assertEquals(List.of(outside), services.externalOrganisations(small.project));
        small.project.setDepartment(null);
        assertEquals(List.of(inside, outside), services.externalOrganisations(small.project));
    }

    @Test
    void anAuthorisationLeadsFromTheLeaderToTheRoles() {
        assertSame(department, services.withoutAuthorisation(department));
        Authorisation authorisation = SmallProject.FACTORY.createAuthorisation();
        authorisation.setGrantedOn(PartialDate.valueOf("2025-01-10"));
        authorisation.getAuthorises().add(unit);
        small.project.getAuthorisations().add(authorisation);

        assertSame(leader, services.grantingLeader(authorisation));
        assertEquals(List.of(role), services.authorisedRoles(authorisation));
        assertEquals("授权 2025-01-10", services.authorisationLabel(authorisation));
        assertNull(services.withoutAuthorisation(department));

        authorisation.setGrantedBy(head);
        assertNull(services.grantingLeader(authorisation));
        authorisation.getAuthorises().clear();
        assertTrue(services.authorisesNobody(authorisation));
    }

    @Test
    void aUnitIsInChargeOfThePhasesWhoseActivitiesItCarriesOut() {
        assertEquals(List.of(), services.phasesInCharge(role));
        ManagementReport report = report("2025-06", holder);
        report.getResponsible().add(unit);

        assertEquals(List.of(small.phase(PhaseKind.OPERATION)), services.phasesInCharge(role));
        assertTrue(services.carriedOutBy(report, role));
        assertTrue(services.carriedOutBy(report, unit));
    }

    @Test
    void activitiesOfAUnitComeByDateAndThoseWithoutOneLast() {
        ManagementReport undated = report(null, holder);
        ManagementReport late = report("2025-09", holder);
        ManagementReport early = report("2025-06", holder);
        List.of(undated, late, early).forEach(report -> report.getResponsible().add(unit));

        assertEquals(List.of(early, late, undated), services.activitiesOf(unit));
    }

    @Test
    void reportsAreCountedAndLeadToTheLeaderOrToWhoGotThem() {
        report("2025-06", holder);
        report("2025-09", holder);
        ManagementReport aside = report("2025-03", head);

        assertEquals(List.of(leader, head), services.reportRecipients(unit));
        assertEquals("报告 3 次，最近 2025-09", services.reportsLabel(unit));
        assertEquals(2, services.reportsOf(small.project, unit, leader).size());
        assertEquals(List.of(aside), services.reportsOf(small.project, unit, head));
        assertSame(small.phase(PhaseKind.OPERATION), services.reportingPhase(unit));
    }

    private ManagementReport report(String end, Official recipient) {
        ManagementReport report = SmallProject.FACTORY.createManagementReport();
        report.setSubmittedBy(unit);
        report.setSubmittedTo(recipient);
        report.setPeriodEnd(end == null ? null : PartialDate.valueOf(end));
        small.phase(PhaseKind.OPERATION).getActivities().add(report);
        return report;
    }

    @Test
    void approvalsComeFromTheLeaderOrFromWhoGaveThem() {
        OutsourcingPolicy policy = SmallProject.FACTORY.createOutsourcingPolicy();
        assertSame(small.project, services.withoutPolicy(small.project));
        small.project.getDocuments().add(policy);
        small.project.getDocuments().add(SmallProject.FACTORY.createIncidentPlan());
        assertNull(services.withoutPolicy(small.project));
        assertSame(small.project, services.withoutRegulation(small.project));
        assertEquals(List.of(policy), services.governingDocuments(small.project));
        assertTrue(services.awaitsApproval(small.project, policy));
        assertFalse(services.awaitsApproval(small.project, small.contract));
        assertTrue(services.canApprove(small.project, small.agency, policy));
        assertFalse(services.canApprove(small.project, SmallProject.FACTORY.createResponsibleUnit(), policy));
        assertFalse(services.canApprove(small.project, small.agency, small.contract));

        Approval approval = SmallProject.FACTORY.createApproval();
        policy.setApproval(approval);
        assertEquals(List.of(approval), services.documentApprovals(small.project));
        assertFalse(services.awaitsApproval(small.project, policy));
        assertEquals("待批准", services.approvalLabel(approval));
        assertTrue(services.isNotApproved(approval));
        assertNull(services.approvingParty(approval));

        approval.setApprover(holder);
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setApprovedOn(PartialDate.valueOf("2025-01-15"));
        assertSame(leader, services.approvingParty(approval));
        assertEquals("批准 2025-01-15", services.approvalLabel(approval));
        assertFalse(services.isNotApproved(approval));

        approval.setApprover(head);
        assertSame(head, services.approvingParty(approval));
        approval.setDecision(ApprovalDecision.REJECTED);
        assertEquals("未批准 2025-01-15", services.approvalLabel(approval));
    }

    @Test
    void lettersThatNobodySignedAreMissing() {
        assertSame(leader, services.leaderWithoutLetter(small.project));
        assertEquals(List.of(unit), services.unitsWithoutLetter(small.project));

        ResponsibilityLetter ofLeader = letter(holder, ResponsibilityKind.SUPERVISORY);
        ResponsibilityLetter ofHead = letter(head, ResponsibilityKind.DIRECT);
        ofHead.setSignedOn(PartialDate.valueOf("2025-01-16"));

        assertNull(services.leaderWithoutLetter(small.project));
        assertEquals(List.of(), services.unitsWithoutLetter(small.project));
        assertSame(leader, services.signatory(ofLeader));
        assertSame(head, services.signatory(ofHead));
        assertTrue(services.letterLabel(ofLeader).endsWith("\n未签署"));
        assertTrue(services.letterLabel(ofHead).endsWith("\n签署 2025-01-16"));
        assertEquals("缺：责任书", services.missingLetter(leader));
    }

    private ResponsibilityLetter letter(Official signatory, ResponsibilityKind kind) {
        ResponsibilityLetter letter = SmallProject.FACTORY.createResponsibilityLetter();
        letter.setSignatory(signatory);
        letter.setResponsibility(kind);
        small.project.getResponsibilityLetters().add(letter);
        return letter;
    }

    @Test
    void inspectionsBearTheirDate() {
        AuthorityInspection inspection = SmallProject.FACTORY.createAuthorityInspection();
        inspection.setPerformedOn(PartialDate.valueOf("2025-11"));
        small.phase(PhaseKind.OPERATION).getActivities().add(inspection);

        assertEquals(List.of(inspection), services.inspections(small.project));
        assertEquals("检查 2025-11", services.inspectionLabel(inspection));
    }

    @Test
    void whatIsMissingIsSaidWhereItIsMissed() {
        assertNull(services.withoutLeader(small.project));
        assertNull(services.withoutLeader(department));
        assertNull(services.withoutResponsibleUnit(small.project));
        assertNull(services.withoutDepartment(small.project));

        small.project.setSupervisingLeader(null);
        small.project.getResponsibleUnits().clear();

        assertSame(small.project, services.withoutLeader(small.project));
        assertSame(department, services.withoutLeader(department));
        assertSame(small.project, services.withoutResponsibleUnit(small.project));
        assertEquals("缺：主管领导角色", services.missingLeader(department));
        small.project.setDepartment(null);
        assertSame(small.project, services.withoutDepartment(small.project));
    }
}

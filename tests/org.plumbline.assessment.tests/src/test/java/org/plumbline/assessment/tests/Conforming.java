// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.Department;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.JudgedVerdict;
import org.plumbline.model.outsourcing.Judgement;
import org.plumbline.model.outsourcing.Official;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Ownership;
import org.plumbline.model.outsourcing.Participation;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.RegistrationPlace;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.SupervisingLeader;
import org.plumbline.standard.Catalogue;
import org.plumbline.standard.Decision;
import org.plumbline.standard.Item;

/**
 * A small project in its second year of service that meets every item that applies and is due. Each test takes a fresh
 * one and breaks a single thing. Two internal units share the role of responsible unit; two persons serve.
 */
public final class Conforming {

    /** The day of the assessment. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final List<String> JUDGED = Catalogue.load().items().stream()
            .filter(item -> item.decision() == Decision.JUDGEMENT)
            .map(Item::number)
            .toList();

    public final OutsourcingFactory make = OutsourcingFactory.eINSTANCE;
    public final OutsourcingProject project = make.createOutsourcingProject();
    public final Department department = make.createDepartment();
    public final InternalUnit operations = make.createInternalUnit();
    public final InternalUnit data = make.createInternalUnit();
    public final Official leader = make.createOfficial();
    public final Official head = make.createOfficial();
    public final ServiceAgency agency = make.createServiceAgency();
    public final ServiceContract contract = make.createServiceContract();
    public final ServicePerson wang = make.createServicePerson();
    public final ServicePerson li = make.createServicePerson();

    /** A conforming project, fresh for each test. */
    public Conforming() {
        core();
        ConformingPlanning.complete(this);
        ConformingSelection.complete(this);
        ConformingOperation.complete(this);
        ConformingControls.complete(this);
    }

    private void core() {
        project.setName("政务平台运维外包");
        project.setAssessedOn(PartialDate.of(AS_OF));
        project.setDepartment(department);
        department.setName("某市数据局");
        operations.setName("运行处");
        data.setName("数据处");
        leader.setName("局领导");
        head.setName("运行处处长");
        head.setUnit(operations);
        operations.setHead(head);
        department.getInternalUnits().add(operations);
        department.getInternalUnits().add(data);
        department.getOfficials().add(leader);
        department.getOfficials().add(head);
        department.setSecurityLeader(leader);
        project.getInvolvedUnits().add(operations);
        project.getInvolvedUnits().add(data);
        SupervisingLeader role = make.createSupervisingLeader();
        role.setName("主管领导");
        role.setHolder(leader);
        role.setAppointedOn(date("2025-01-10"));
        project.setSupervisingLeader(role);
        responsible(operations, Participation.LEAD);
        responsible(data, Participation.COOPERATING);
        for (PhaseKind kind : PhaseKind.values()) {
            Phase phase = make.createPhase();
            phase.setKind(kind);
            phase.setName(kind.getLiteral());
            project.getPhases().add(phase);
        }
        agency.setName("服务公司");
        agency.setRegistration(RegistrationPlace.MAINLAND);
        agency.setOwnership(Ownership.DOMESTIC);
        project.getAgencies().add(agency);
        wang.setName("王工");
        li.setName("李工");
        agency.getPersonnel().add(wang);
        agency.getPersonnel().add(li);
        agency.setProjectLeader(wang);
        contract.setName("运维服务合同");
        contract.setAgency(agency);
        contract.setSignedOn(date("2025-03-18"));
        contract.setStartsOn(date("2025-03-20"));
        contract.setEndsOn(date("2028-03-19"));
        contract.getPersonnel().add(wang);
        contract.getPersonnel().add(li);
        project.getContracts().add(contract);
        JUDGED.forEach(this::judge);
    }

    private void judge(String item) {
        Judgement judgement = make.createJudgement();
        judgement.setItem(item);
        judgement.setVerdict(JudgedVerdict.SATISFIED);
        judgement.setReviewer("评审人");
        judgement.setJudgedOn(date("2026-06-01"));
        judgement.setRationale("已逐项核对");
        project.getJudgements().add(judgement);
    }

    private void responsible(InternalUnit unit, Participation participation) {
        ResponsibleUnit role = make.createResponsibleUnit();
        role.setName(unit.getName());
        role.setUnit(unit);
        role.setParticipation(participation);
        role.setDuties("分工职责");
        role.setAssignedOn(date("2025-01-12"));
        project.getResponsibleUnits().add(role);
    }

    /** The phase of the given kind. */
    public Phase phase(PhaseKind kind) {
        return project.getPhases().get(kind.getValue());
    }

    /** A date such as 2025, 2025-03 or 2025-03-18. */
    public static PartialDate date(String text) {
        return PartialDate.valueOf(text);
    }
}

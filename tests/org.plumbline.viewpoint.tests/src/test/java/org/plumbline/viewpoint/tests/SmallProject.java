// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import java.time.LocalDate;
import org.plumbline.model.PartialDate;
import org.plumbline.model.StarterProject;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/** A project that has just signed a contract, whose security clauses state objectives and metrics and nothing else. */
final class SmallProject {

    static final OutsourcingFactory FACTORY = OutsourcingFactory.eINSTANCE;

    final OutsourcingProject project = StarterProject.create("云平台外包", "市数据局", java.util.List.of("信息中心"), "zh");
    final ServiceAgency agency = FACTORY.createServiceAgency();
    final ServiceContract contract = FACTORY.createServiceContract();
    final SecurityClauses clauses = FACTORY.createSecurityClauses();

    SmallProject() {
        agency.setName("云服务公司");
        project.getAgencies().add(agency);
        contract.setName("运维合同");
        contract.setAgency(agency);
        contract.setSignedOn(PartialDate.valueOf("2025-03-18"));
        contract.setStartsOn(PartialDate.valueOf("2025-04-01"));
        contract.setEndsOn(PartialDate.valueOf("2026-03-31"));
        clauses.getContents().add(SecurityClauseContent.OBJECTIVES_AND_METRICS);
        contract.setSecurityClauses(clauses);
        project.getContracts().add(contract);
        Viewing.of(project).language(Language.ZH).asOf(LocalDate.of(2025, 3, 20));
    }

    Phase phase(PhaseKind kind) {
        return project.getPhases().stream()
                .filter(phase -> phase.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }
}

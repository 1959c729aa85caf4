// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__AUTHORISES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__GRANTED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUTHORISATION__GRANTED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXECUTION_INSPECTION__ORGANISED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_SUPERVISION__SUPERVISED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__PUBLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__REVIEWS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__DOCUMENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__SUPERVISING_LEADER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESOURCE_ALLOCATION__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESOURCE_ALLOCATION__YEAR;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__RESPONSIBILITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__PARTICIPATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVIEW__REVIEWED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__COORDINATED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_LEADER__HOLDER;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.ExecutionInspection;
import org.plumbline.model.outsourcing.ImprovementSupervision;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ResourceAllocation;
import org.plumbline.model.outsourcing.ResourceKind;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.SecurityIncident;

/** 4.2.2 Supervising leader (主管领导). */
final class Section4_2_2 extends SectionRules {

    Section4_2_2() {
        rule(
                "4.2.2 a)",
                Section5_2_1::approved,
                OUTSOURCING_PROJECT__DOCUMENTS,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON);
        rule(
                "4.2.2 b)",
                facts -> Authorisations.leading(facts).outcome(),
                AUTHORISATION__GRANTED_BY,
                AUTHORISATION__GRANTED_ON,
                AUTHORISATION__AUTHORISES,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__PARTICIPATION,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER);
        summary("4.2.2 c)");
        rule(
                "4.2.2 c) 1)",
                Section5_2_2::reviewedApprovedPublished,
                OUTSOURCING_PROJECT__DOCUMENTS,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__PUBLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVER,
                APPROVAL__APPROVED_ON,
                MANAGED_DOCUMENT__REVIEWS,
                REVIEW__REVIEWED_ON);
        rule("4.2.2 c) 2)", this::resourcesProvided, RESOURCE_ALLOCATION__YEAR, RESOURCE_ALLOCATION__APPROVED_ON);
        rule(
                "4.2.2 c) 3)",
                this::executionInspected,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                EXECUTION_INSPECTION__ORGANISED_BY,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER);
        rule(
                "4.2.2 c) 4)",
                this::incidentsCoordinated,
                SECURITY_INCIDENT__OCCURRED_ON,
                SECURITY_INCIDENT__COORDINATED_BY,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER);
        rule(
                "4.2.2 c) 5)",
                this::improvementFollowedUp,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                IMPROVEMENT_SUPERVISION__SUPERVISED_BY,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER);
        rule(
                "4.2.2 d)",
                this::supervisoryResponsibilityTaken,
                RESPONSIBILITY_LETTER__RESPONSIBILITY,
                RESPONSIBILITY_LETTER__SIGNATORY,
                RESPONSIBILITY_LETTER__SIGNED_ON,
                OUTSOURCING_PROJECT__SUPERVISING_LEADER,
                SUPERVISING_LEADER__HOLDER);
    }

    /** Resources count for the year they are approved for; those of earlier years show that some were once provided. */
    private Outcome resourcesProvided(Facts facts) {
        Tally tally = new Tally();
        int year = facts.asOf().getYear();
        List<ResourceAllocation> earlier = new ArrayList<>();
        for (ResourceAllocation resource : facts.all(ResourceAllocation.class)) {
            if (!facts.happened(resource.getApprovedOn())) {
                continue;
            }
            if (resource.getYear() == 0 || resource.getYear() == year) {
                tally.met(resource);
            } else if (resource.getYear() < year) {
                earlier.add(resource);
            }
        }
        if (!tally.isEmpty()) {
            return tally.outcome();
        }
        earlier.forEach(tally::met);
        return tally.unmet(Shortfall.at(
                                Leadership.place(facts),
                                "{0} 年没有批准外包安全管理所需的资源",
                                "no resources for managing outsourcing security are approved for {0}",
                                year)
                        .also(earlier.toArray(ResourceAllocation[]::new))
                        .fix(
                                () -> provide(facts, year),
                                "由主管领导批准 {0} 年的资源并保证到位",
                                "have the supervising leader approve and secure resources for {0}",
                                year))
                .outcome();
    }

    private static void provide(Facts facts, int year) {
        ResourceAllocation resource = OutsourcingFactory.eINSTANCE.createResourceAllocation();
        resource.setName(year + " 年" + Labels.of(ResourceKind.BUDGET).zh());
        resource.setKind(ResourceKind.BUDGET);
        resource.setYear(year);
        resource.setApprovedBy(facts.leader());
        resource.setApprovedOn(facts.today());
        facts.project().getResources().add(resource);
    }

    private Outcome executionInspected(Facts facts) {
        return Leadership.countOne(
                        facts,
                        facts.all(ExecutionInspection.class).stream()
                                .filter(facts::performed)
                                .toList(),
                        ExecutionInspection::getOrganisedBy,
                        ExecutionInspection::setOrganisedBy,
                        Leadership.byLeader(
                                facts,
                                Shortfall.at(
                                        Leadership.place(facts),
                                        "主管领导没有组织检查服务的执行情况",
                                        "the supervising leader has organised no inspection of how the services are carried out"),
                                () -> inspect(facts),
                                "由主管领导组织检查并记录",
                                "have the supervising leader organise an inspection and record it"))
                .outcome();
    }

    private static void inspect(Facts facts) {
        ExecutionInspection inspection = OutsourcingFactory.eINSTANCE.createExecutionInspection();
        inspection.setName(Labels.of(inspection.eClass()).zh());
        inspection.setOrganisedBy(facts.leader());
        Activities.record(facts, inspection, PhaseKind.OPERATION);
    }

    private Outcome incidentsCoordinated(Facts facts) {
        return Incidents.each(facts, (incident, tally) -> countCoordination(facts, incident, tally));
    }

    private static void countCoordination(Facts facts, SecurityIncident incident, Tally tally) {
        if (incident.getCoordinatedBy() == null) {
            tally.unmet(Leadership.byLeader(
                    facts,
                    Shortfall.at(
                            incident,
                            "{0}没有由主管领导协调处置",
                            "the handling of {0} was not coordinated by the supervising leader",
                            incident),
                    () -> incident.setCoordinatedBy(facts.leader()),
                    "由主管领导协调处置{0}",
                    "have the supervising leader coordinate the handling of {0}",
                    incident));
        } else {
            tally.add(Leadership.count(facts, incident, incident.getCoordinatedBy(), incident::setCoordinatedBy));
        }
    }

    private Outcome improvementFollowedUp(Facts facts) {
        return Leadership.countOne(
                        facts,
                        facts.all(ImprovementSupervision.class).stream()
                                .filter(facts::performed)
                                .toList(),
                        ImprovementSupervision::getSupervisedBy,
                        ImprovementSupervision::setSupervisedBy,
                        Leadership.byLeader(
                                facts,
                                Shortfall.at(
                                        Leadership.place(facts),
                                        "主管领导没有监督并促进改进的记录",
                                        "nothing shows that the supervising leader follows up improvement"),
                                () -> followUp(facts),
                                "由主管领导督办改进并记录",
                                "have the supervising leader follow up improvement and record it"))
                .outcome();
    }

    private static void followUp(Facts facts) {
        ImprovementSupervision supervision = OutsourcingFactory.eINSTANCE.createImprovementSupervision();
        supervision.setName(Labels.of(supervision.eClass()).zh());
        supervision.setSupervisedBy(facts.leader());
        Activities.record(facts, supervision);
    }

    private Outcome supervisoryResponsibilityTaken(Facts facts) {
        Tally tally = new Tally();
        List<ResponsibilityLetter> letters = ResponsibilityLetters.signed(facts, ResponsibilityKind.SUPERVISORY);
        for (ResponsibilityLetter letter : letters) {
            if (letter.getSignatory() == facts.leader()) {
                tally.met(letter);
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Leadership.byLeader(
                    facts,
                    Shortfall.at(
                                    Leadership.place(facts),
                                    "主管领导没有签署承担监管责任的责任书",
                                    "the supervising leader has signed no letter taking on the supervisory responsibility")
                            .also(letters.toArray(ResponsibilityLetter[]::new)),
                    () -> ResponsibilityLetters.sign(facts, ResponsibilityKind.SUPERVISORY, facts.leader(), null),
                    "由主管领导签署监管责任书",
                    "have the supervising leader sign a letter of supervisory responsibility"));
        }
        return tally.outcome();
    }
}

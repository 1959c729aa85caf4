// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__AFFECTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CHANGE__SECURITY_RELEVANCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__PUBLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CHANGES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTRACTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PARTY__TRAININGS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.PHASE__ACTIVITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__CHANGES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REVISION__REVISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES__BASED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES__CONTENTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_CLAUSES__REVISIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__CHECKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__OFFICES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__QUALIFICATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__DELIVERY_STAGES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__EXIT_STRATEGY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__MANDATES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SECURITY_CLAUSES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SERVICES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SUBCONTRACTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING__ATTENDEES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.TRAINING__TOPICS;

import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Revision;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.model.outsourcing.SecurityClauses;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Training;
import org.plumbline.model.outsourcing.TrainingTopic;

/** 6.2.1 Information security clauses (信息安全条款). */
final class Section6_2_1 extends SectionRules {

    private final ContractTerms terms = new ContractTerms();

    Section6_2_1() {
        rule(
                "6.2.1 a)",
                terms.each(Section6_2_1::clausesExist),
                OUTSOURCING_PROJECT__CONTRACTS,
                SERVICE_CONTRACT__SECURITY_CLAUSES,
                SECURITY_CLAUSES__CONTENTS,
                SECURITY_CLAUSES__BASED_ON,
                SECURITY_CLAUSES__REVISIONS,
                REVISION__REVISED_ON,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__PUBLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__APPROVED_ON);
        contents("6.2.1 a) 1)", SecurityClauseContent.OBJECTIVES_AND_METRICS);
        contents("6.2.1 a) 2)", SecurityClauseContent.SCOPE_AND_COST);
        contents("6.2.1 a) 3)", SecurityClauseContent.NO_ASSET_APPROPRIATION);
        contents("6.2.1 a) 4)", SecurityClauseContent.NO_FORCED_PURCHASE);
        contents("6.2.1 a) 5)", SecurityClauseContent.NON_DISCLOSURE_COMMITMENT);
        contents("6.2.1 a) 6)", SecurityClauseContent.INTELLECTUAL_PROPERTY);
        contents(
                "6.2.1 a) 7)",
                SecurityClauseContent.DATA_OWNERSHIP,
                SecurityClauseContent.DATA_BOUNDARY_CONTROL,
                SecurityClauseContent.DATA_STAYS_IN_TERRITORY);
        contents("6.2.1 a) 8)", SecurityClauseContent.ACCEPTANCE_OF_INSPECTION);
        contents("6.2.1 a) 9)", SecurityClauseContent.TERMINATION_PENALTY, SecurityClauseContent.CHANGE_PENALTY);
        rule(
                "6.2.1 b)",
                this::revisedAfterChanges,
                OUTSOURCING_PROJECT__CONTRACTS,
                OUTSOURCING_PROJECT__CHANGES,
                CHANGE__KIND,
                CHANGE__OCCURRED_ON,
                CHANGE__SECURITY_RELEVANCE,
                CHANGE__AFFECTS,
                CHANGE__REVISIONS,
                SERVICE_CONTRACT__SECURITY_CLAUSES,
                SECURITY_CLAUSES__REVISIONS,
                REVISION__REVISED_ON,
                REVISION__CHANGES,
                // whose part an affected element is tells which contract a change concerns
                SERVICE_CONTRACT__SERVICES,
                SERVICE_CONTRACT__EXIT_STRATEGY,
                SERVICE_CONTRACT__DELIVERY_STAGES,
                SERVICE_CONTRACT__SUBCONTRACTS,
                SERVICE_CONTRACT__MANDATES,
                SERVICE_AGENCY__OFFICES,
                SERVICE_AGENCY__CHECKS,
                SERVICE_AGENCY__QUALIFICATIONS);
        rule(
                "6.2.1 c)",
                this::everybodyKnows,
                OUTSOURCING_PROJECT__CONTRACTS,
                PHASE__ACTIVITIES,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                TRAINING__TOPICS,
                TRAINING__ATTENDEES,
                PARTY__TRAININGS);
    }

    private void contents(String item, SecurityClauseContent... contents) {
        rule(
                item,
                terms.each((facts, contract, tally) -> ContractTerms.countContents(
                        contract,
                        contract.getSecurityClauses(),
                        SECURITY_CLAUSES,
                        agreed -> clauses(agreed).getContents(),
                        SecurityClauseContent.DATA_STAYS_IN_TERRITORY,
                        tally,
                        contents)),
                OUTSOURCING_PROJECT__CONTRACTS,
                SERVICE_CONTRACT__SECURITY_CLAUSES,
                SECURITY_CLAUSES__CONTENTS);
    }

    /** The security clauses of a contract, for fixes, which add them where they are missing. */
    static SecurityClauses clauses(ServiceContract contract) {
        if (contract.getSecurityClauses() == null) {
            SecurityClauses clauses = OutsourcingFactory.eINSTANCE.createSecurityClauses();
            clauses.setName(Labels.of(SECURITY_CLAUSES).zh());
            contract.setSecurityClauses(clauses);
        }
        return contract.getSecurityClauses();
    }

    /** Clauses that state nothing are none. Where they do not say on which regulations they rest, nothing is missing. */
    private static void clausesExist(Facts facts, ServiceContract contract, Tally tally) {
        SecurityClauses clauses = contract.getSecurityClauses();
        if (clauses == null || clauses.getContents().isEmpty()) {
            tally.unmet(Shortfall.at(contract, "{0}没有信息安全条款", "{0} has no security clauses", contract)
                    .remedy(
                            "依据管理制度在{0}中订立信息安全条款（6.2.1 a) 1)至 9)）",
                            "agree security clauses in {0} that follow the regulations (6.2.1 a) 1) to 9))", contract));
            return;
        }
        tally.met(clauses);
        if (Documents.restsOnLater(facts, contract.getSignedOn(), clauses.getRevisions(), clauses.getBasedOn())) {
            tally.unmet(Shortfall.at(
                            clauses,
                            "{0}的信息安全条款先于它所依据的管理制度订立",
                            "the security clauses of {0} were agreed before the regulations on which they rest",
                            contract)
                    .also(clauses.getBasedOn().toArray(Element[]::new))
                    .fix(
                            () -> {
                                Revision revision = OutsourcingFactory.eINSTANCE.createRevision();
                                revision.setRevisedOn(facts.today());
                                clauses.getRevisions().add(revision);
                            },
                            "依据管理制度修订{0}的信息安全条款",
                            "revise the security clauses of {0} to follow the regulations",
                            contract));
        }
    }

    private Outcome revisedAfterChanges(Facts facts) {
        List<ServiceContract> contracts = Contracts.concerned(facts);
        if (contracts.isEmpty()) {
            return new Tally().unmet(Contracts.missing(facts)).outcome();
        }
        Tally tally = new ClauseRevisions(facts, contracts).count();
        return tally.isEmpty()
                ? Outcome.notDue(
                        "合同签订后没有需要修订信息安全条款的变化，或者修订时限未到",
                        "since the contract was signed nothing has changed that requires a revision by now")
                : tally.outcome();
    }

    private Outcome everybodyKnows(Facts facts) {
        if (facts.signedContracts().isEmpty()) {
            return new Tally().unmet(Contracts.missing(facts)).outcome();
        }
        Tally tally = new Tally();
        facts.selectedAgencies().forEach(agency -> countBriefing(facts, agency, tally));
        facts.personnelInService().forEach(person -> countBriefing(facts, person, tally));
        if (facts.personnelInService().isEmpty() && facts.personnelWhoLeft().isEmpty()) {
            Element at = facts.selectedAgencies().size() == 1
                    ? facts.selectedAgencies().get(0)
                    : facts.project();
            tally.unmet(Shortfall.at(
                            at,
                            "没有录入服务人员，不能说明他们知悉信息安全条款",
                            "no service personnel are recorded, so it cannot be seen that they know the security clauses")
                    .remedy("录入服务人员及其参加的条款宣贯", "record the service personnel and the briefings they attended"));
        }
        return tally.outcome();
    }

    private static void countBriefing(Facts facts, Party party, Tally tally) {
        for (Training training : party.getTrainings()) {
            if (training.getTopics().contains(TrainingTopic.SECURITY_CLAUSES) && facts.performed(training)) {
                tally.met(training);
                return;
            }
        }
        tally.unmet(Shortfall.at(party, "{0}没有参加过信息安全条款宣贯", "{0} has not been briefed on the security clauses", party)
                .fix(
                        () -> {
                            Training briefing = OutsourcingFactory.eINSTANCE.createTraining();
                            briefing.setName(
                                    Labels.of(TrainingTopic.SECURITY_CLAUSES).zh());
                            briefing.getTopics().add(TrainingTopic.SECURITY_CLAUSES);
                            briefing.getAttendees().add(party);
                            Activities.record(facts, briefing);
                        },
                        "向{0}宣贯信息安全条款",
                        "brief {0} on the security clauses",
                        party));
    }
}

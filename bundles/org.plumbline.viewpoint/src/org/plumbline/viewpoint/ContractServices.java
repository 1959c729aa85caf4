// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgencyMandate;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.Check;
import org.plumbline.model.outsourcing.CheckResult;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingAmendment;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.Office;
import org.plumbline.model.outsourcing.OutsourcedService;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Party;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Qualification;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.ServicePerson;
import org.plumbline.model.outsourcing.Subcontract;
import org.plumbline.standard.Item;
import org.plumbline.viewpoint.requirements.Requirement;

/** Agencies with their personnel, contracts with what belongs to them, and what of that is missing. */
public final class ContractServices {

    /** Every party has to sign a confidentiality agreement. */
    private static final String AGREEMENTS = "6.4 a)";
    /** Conditions on agencies. */
    private static final String SCREENING = "6.1 b)";

    /** Widths in Latin letters. */
    private static final int LONGEST_POSITION = 24;

    private static final int LONGEST_CONDITION = 64;

    /** Called by the interpreter. */
    public ContractServices() {
        // nothing to set up
    }

    // ------------------------------------------------------------ agencies and personnel

    /** Name of an agency and what it is here: it has a contract, a subcontract, or is a candidate. */
    public String agencyLabel(ServiceAgency agency) {
        Words words = Words.of(agency);
        return agency == null ? "" : words.signed(agency, part(agency, words));
    }

    private static String part(ServiceAgency agency, Words words) {
        if (!agency.getContracts().isEmpty()) {
            return words.type(Literals.SERVICE_AGENCY);
        }
        return agency.getSubcontracts().isEmpty() ? words.say("候选", "candidate") : words.say("分包", "subcontractor");
    }

    /** Name and position of a service person, and the last day of whoever left. */
    public String staffLabel(ServicePerson person) {
        if (person == null) {
            return "";
        }
        Words words = Words.of(person);
        String position = person.getPosition() == null ? "" : person.getPosition();
        return words.signed(
                person,
                shortened(position, LONGEST_POSITION),
                hasLeft(person) ? words.say("已离场 ", "left ") + person.getServesUntil() : "");
    }

    private static String shortened(String text, int longest) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            // what is not Latin is twice as wide
            width += text.charAt(i) < 0x2000 ? 1 : 2;
            if (width > longest) {
                return text.substring(0, i) + "…";
            }
        }
        return text;
    }

    /** Whether a service person's last day is over. */
    public boolean hasLeft(ServicePerson person) {
        return person != null
                && person.getServesUntil() != null
                && person.getServesUntil().isOverBefore(Viewing.of(person).asOf());
    }

    /** The agency if it has a contract or its conditions were looked at. */
    public ServiceAgency withScreening(ServiceAgency agency) {
        return agency == null
                        || agency.getContracts().isEmpty()
                                && agency.getChecks().isEmpty()
                                && agency.getQualifications().isEmpty()
                                && agency.getOffices().isEmpty()
                ? null
                : agency;
    }

    /** Heading of an agency's conditions. */
    public String titleScreening(ServiceAgency agency) {
        return Words.of(agency).say("条件审查 6.1 b)", "Screening 6.1 b)");
    }

    /** Conditions of 6.1 b) that are found to be missing with an agency. */
    public List<Requirement> missingChecks(ServiceAgency agency) {
        if (agency == null) {
            return List.of();
        }
        Viewing viewing = Viewing.of(agency);
        return viewing.involvement().findings(agency).stream()
                .map(finding -> finding.item())
                .filter(item -> item.parent()
                        .map(Item::number)
                        .filter(SCREENING::equals)
                        .isPresent())
                .distinct()
                .map(viewing::requirement)
                .toList();
    }

    /** Sign, number and beginning of a condition that a party has to meet. */
    public String conditionLabel(Requirement requirement) {
        Words words = Words.of(requirement);
        return Optional.ofNullable(requirement)
                .flatMap(Standard::item)
                .map(item -> VerdictServices.sign(requirement) + " " + Contents.number(item) + " "
                        + shortened(item.statement().in(words.language()), LONGEST_CONDITION))
                .orElse("");
    }

    /** Name and result of a check. */
    public String checkLabel(Check check) {
        return check == null ? "" : Words.of(check).signed(check, failed(check));
    }

    private static String failed(Check check) {
        return check.getResult() == CheckResult.PASSED ? "" : Words.of(check).literal(check.getResult());
    }

    /** Name of a qualification and the day on which it ends. */
    public String qualificationLabel(Qualification qualification) {
        Words words = Words.of(qualification);
        return qualification == null
                ? ""
                : words.signed(qualification, words.on(qualification.getValidUntil(), "止", "until"));
    }

    /** Name and kind of an office. */
    public String officeLabel(Office office) {
        Words words = Words.of(office);
        return office == null ? "" : words.signed(office, words.literal(office.getTenure()));
    }

    /** The agency and those of its personnel who are found to have no valid confidentiality agreement. */
    public List<Party> withoutAgreement(ServiceAgency agency) {
        List<Party> without = new ArrayList<>();
        if (lacksAgreement(agency)) {
            without.add(agency);
        }
        if (agency != null) {
            agency.getPersonnel().stream().filter(this::lacksAgreement).forEach(without::add);
        }
        return without;
    }

    /** Whether a party is found to have no valid confidentiality agreement. */
    public boolean lacksAgreement(Party party) {
        return party != null
                && Viewing.of(party).involvement().findings(party).stream()
                        .anyMatch(finding -> finding.item().number().equals(AGREEMENTS));
    }

    /** Says that an agreement is missing; of an agency also whose. */
    public String missingAgreement(Party party) {
        String missing = Words.missing(party, Literals.CONFIDENTIALITY_AGREEMENT, AGREEMENTS);
        return party instanceof ServiceAgency
                ? Words.of(party).parts(missing, Words.of(party).name(party))
                : missing;
    }

    /** Label of an edge from a person to the one whose place he or she took. */
    public String replacesLabel(ServicePerson person) {
        return Words.of(person).say("接替", "replaces");
    }

    // ------------------------------------------------------------ contracts

    /** Name, signature and end of a contract. */
    public String contractLabel(ServiceContract contract) {
        if (contract == null) {
            return "";
        }
        Words words = Words.of(contract);
        String signed = contract.getSignedOn() == null
                ? words.say("未签订", "not signed")
                : words.on(contract.getSignedOn(), "签订", "signed");
        PartialDate last = contract.getTerminatedOn() == null ? contract.getEndsOn() : contract.getTerminatedOn();
        return words.twoLines(contract, signed, words.on(last, "止", "until"));
    }

    /** The contract if it names services, deliveries or mandates. */
    public ServiceContract withServices(ServiceContract contract) {
        return contract == null
                        || contract.getServices().isEmpty()
                                && contract.getDeliveryStages().isEmpty()
                                && contract.getMandates().isEmpty()
                ? null
                : contract;
    }

    /** Heading of what a contract is for. */
    public String titleServices(ServiceContract contract) {
        return Words.of(contract).say("服务、交付、授权", "Services, deliveries, mandates");
    }

    /** Name and kind of a service. */
    public String serviceLabel(OutsourcedService service) {
        Words words = Words.of(service);
        return service == null ? "" : words.signed(service, words.literal(service.getType()));
    }

    /** Name of a stage and when it was or is to be delivered. */
    public String stageLabel(DeliveryStage stage) {
        if (stage == null) {
            return "";
        }
        Words words = Words.of(stage);
        String when = words.on(stage.getDeliveredOn(), "交付", "delivered");
        return words.signed(stage, when.isEmpty() ? words.on(stage.getDueOn(), "应交付", "due") : when);
    }

    /** Name of a mandate and since when it holds. */
    public String mandateLabel(AgencyMandate mandate) {
        Words words = Words.of(mandate);
        return mandate == null ? "" : words.signed(mandate, words.on(mandate.getGrantedOn(), "授权", "granted"));
    }

    /** The contract if it has no security clauses. */
    public ServiceContract withoutClauses(ServiceContract contract) {
        return contract == null || contract.getSecurityClauses() != null ? null : contract;
    }

    /** Whether a contract has no security clauses. */
    public boolean lacksClauses(EObject element) {
        return element instanceof ServiceContract contract && contract.getSecurityClauses() == null;
    }

    /** Says that security clauses are missing. */
    public String missingClauses(ServiceContract contract) {
        return Words.missing(contract, Literals.SECURITY_CLAUSES, "6.2.1");
    }

    /** The contract if it has no exit strategy. */
    public ServiceContract withoutExitStrategy(ServiceContract contract) {
        return contract == null || contract.getExitStrategy() != null ? null : contract;
    }

    /** Whether a contract has no exit strategy. */
    public boolean lacksExitStrategy(EObject element) {
        return element instanceof ServiceContract contract && contract.getExitStrategy() == null;
    }

    /** Says that an exit strategy is missing. */
    public String missingExitStrategy(ServiceContract contract) {
        return Words.missing(contract, Literals.EXIT_STRATEGY, "6.2.2");
    }

    /** Contracts without a management plan. */
    public List<ServiceContract> contractsWithoutPlan(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getContracts().stream()
                        .filter(contract -> contract.getPlans().isEmpty())
                        .toList();
    }

    /** Says that a plan is missing. */
    public String missingPlan(ServiceContract contract) {
        return Words.missing(contract, Literals.MANAGEMENT_PLAN, "6.3");
    }

    /** Contracts that are not filed. */
    public List<ServiceContract> contractsWithoutFiling(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getContracts().stream()
                        .filter(contract -> contract.getFilings().isEmpty())
                        .toList();
    }

    /** Says that a filing is missing. */
    public String missingFiling(ServiceContract contract) {
        return Words.missing(contract, Literals.FILING, "6.5");
    }

    /** The project if it has no agency. */
    public OutsourcingProject withoutAgency(OutsourcingProject project) {
        return project == null || !project.getAgencies().isEmpty() ? null : project;
    }

    /** Says that an agency is missing. */
    public String missingAgency(OutsourcingProject project) {
        return Words.missing(project, Literals.SERVICE_AGENCY, "6.1");
    }

    /** The project if it has no contract. */
    public OutsourcingProject withoutContract(OutsourcingProject project) {
        return project == null || !project.getContracts().isEmpty() ? null : project;
    }

    /** Says that a contract is missing. */
    public String missingContract(OutsourcingProject project) {
        return Words.missing(project, Literals.SERVICE_CONTRACT, "6.2");
    }

    /** The subcontracts of all contracts. */
    public List<Subcontract> subcontracts(OutsourcingProject project) {
        return project == null
                ? List.of()
                : project.getContracts().stream()
                        .flatMap(contract -> contract.getSubcontracts().stream())
                        .toList();
    }

    /** Name of a subcontract, and whether the department agreed to it. */
    public String subcontractLabel(Subcontract subcontract) {
        if (subcontract == null) {
            return "";
        }
        Words words = Words.of(subcontract);
        return words.twoLines(subcontract, consent(subcontract.getConsent(), words));
    }

    private static String consent(Approval consent, Words words) {
        if (consent == null || consent.getDecision() == ApprovalDecision.PENDING) {
            return words.say("未获同意", "no consent");
        }
        return consent.getDecision() == ApprovalDecision.APPROVED
                ? words.say("已获同意", "consented")
                : words.say("不同意", "refused");
    }

    // ------------------------------------------------------------ documents

    /** Name of a plan, and when it was approved. */
    public String planLabel(ManagementPlan plan) {
        if (plan == null) {
            return "";
        }
        Words words = Words.of(plan);
        Approval approval = plan.getApproval();
        boolean approved = approval != null && approval.getDecision() == ApprovalDecision.APPROVED;
        String when = approved ? words.on(approval.getApprovedOn(), "批准", "approved") : "";
        return words.twoLines(
                plan,
                !approved ? words.say("未批准", "not approved") : when.isEmpty() ? words.say("已批准", "approved") : when);
    }

    /** The filings of a project, in the order of its phases. */
    public List<Filing> filings(OutsourcingProject project) {
        return activities(project, Filing.class);
    }

    /** The activities of a kind, in the order of the phases. */
    static <A> List<A> activities(OutsourcingProject project, Class<A> kind) {
        return project == null
                ? List.of()
                : project.getPhases().stream()
                        .flatMap(phase -> phase.getActivities().stream())
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .toList();
    }

    /** Name of a filing, and when it was or is to be made. */
    public String filingLabel(Filing filing) {
        if (filing == null) {
            return "";
        }
        Words words = Words.of(filing);
        String when = words.on(filing.getPerformedOn(), "备案", "filed");
        return words.twoLines(filing, when.isEmpty() ? words.on(filing.getPlannedOn(), "计划备案", "planned") : when);
    }

    /** Name of a correction of a filing, and when it was handed in. */
    public String amendmentLabel(FilingAmendment amendment) {
        Words words = Words.of(amendment);
        return amendment == null
                ? ""
                : words.signed(amendment, words.on(amendment.getSubmittedOn(), "提交", "submitted"));
    }

    /** The day on which an agreement was signed, and the last day on which it holds. */
    public String agreementLabel(ConfidentialityAgreement agreement) {
        if (agreement == null) {
            return "";
        }
        Words words = Words.of(agreement);
        String signed = agreement.getSignedOn() == null
                ? words.say("未签订", "not signed")
                : agreement.getSignedOn().toString();
        return words.parts(signed, words.on(agreement.getValidUntil(), "止", "until"));
    }

    /** Whether an agreement does not hold on the day of the assessment: it is not signed yet, or over. */
    public boolean isNotInForce(ConfidentialityAgreement agreement) {
        LocalDate today = Viewing.of(agreement).asOf();
        return agreement != null
                && (agreement.getSignedOn() == null
                        || !agreement.getSignedOn().hasBegunBy(today)
                        || agreement.getValidUntil() != null
                                && agreement.getValidUntil().isOverBefore(today));
    }

    /** The template that an agreement follows; the project, for all that follow none. */
    public EObject agreementTarget(ConfidentialityAgreement agreement) {
        return agreement == null || agreement.getTemplate() != null
                ? agreement == null ? null : agreement.getTemplate()
                : Viewing.of(agreement).project().orElse(null);
    }

    /** The project if it has no template for confidentiality agreements. */
    public OutsourcingProject withoutTemplate(OutsourcingProject project) {
        return project == null || hasTemplate(project) ? null : project;
    }

    /** Says that there is no template for confidentiality agreements. */
    public String missingTemplate(OutsourcingProject project) {
        return Words.missing(project, Literals.AGREEMENT_TEMPLATE, "6.4 b)");
    }

    /** The project if it has a template and also agreements that follow none. */
    public OutsourcingProject withAgreementsWithoutTemplate(OutsourcingProject project) {
        return project != null
                        && hasTemplate(project)
                        && project.getAgreements().stream().anyMatch(agreement -> agreement.getTemplate() == null)
                ? project
                : null;
    }

    private static boolean hasTemplate(OutsourcingProject project) {
        return project.getDocuments().stream().anyMatch(AgreementTemplate.class::isInstance);
    }

    /** Heading of what agreements without a template point to. */
    public String titleWithoutTemplate(OutsourcingProject project) {
        return Words.of(project).say("未注明范本的保密协议", "Agreements that name no template");
    }

    // ------------------------------------------------------------ for tools

    /** The first template of the project; null if it has none. */
    public AgreementTemplate usualTemplate(EObject context) {
        return Viewing.of(context)
                .project()
                .flatMap(project -> project.getDocuments().stream()
                        .filter(AgreementTemplate.class::isInstance)
                        .map(AgreementTemplate.class::cast)
                        .findFirst())
                .orElse(null);
    }

    /** What was chosen if it is a template, else null. */
    public AgreementTemplate chosenTemplate(EObject context, EObject chosen) {
        return chosen instanceof AgreementTemplate template ? template : null;
    }

    /** The contract that was chosen; where something else was, the only contract there is, or null. */
    public ServiceContract chosenContract(EObject context, EObject chosen) {
        if (chosen instanceof ServiceContract contract) {
            return contract;
        }
        List<ServiceContract> contracts = Viewing.of(chosen)
                .project()
                .map(OutsourcingProject::getContracts)
                .<List<ServiceContract>>map(List::copyOf)
                .orElse(List.of());
        return contracts.size() == 1 ? contracts.get(0) : null;
    }

    /** The phase in which agencies are selected; null if the project has none yet. */
    public Phase selectionPhase(OutsourcingProject project) {
        return phase(project, PhaseKind.SELECTION);
    }

    /** Whether the project has no phase yet in which agencies are selected. */
    public boolean lacksSelectionPhase(OutsourcingProject project) {
        return selectionPhase(project) == null;
    }

    /** The kind of the phase in which agencies are selected. */
    public PhaseKind selectionKind(EObject context) {
        return PhaseKind.SELECTION;
    }

    /** The first phase of a kind; null if there is none. */
    static Phase phase(OutsourcingProject project, PhaseKind kind) {
        return project == null
                ? null
                : project.getPhases().stream()
                        .filter(phase -> phase.getKind() == kind)
                        .findFirst()
                        .orElse(null);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__AUTHORISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__QUALITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__RESOURCES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ASSESSMENT_ORGANISATION__SCOPE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_AGENCY__AUDITED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__SUBCONTRACTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUBCONTRACT__SUBCONTRACTOR;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AssessmentOrganisation;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ExternalQuality;
import org.plumbline.model.outsourcing.OrganisationKind;
import org.plumbline.model.outsourcing.OrganisationScope;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Subcontract;
import org.plumbline.model.outsourcing.Sufficiency;

/** A.1 Security organisation (信息安全组织). */
final class SectionA_1 extends SectionRules {

    SectionA_1() {
        rule(
                "A.1 a)",
                this::organisationsAreAble,
                ASSESSMENT_ORGANISATION__ESTABLISHED_ON,
                ASSESSMENT_ORGANISATION__SCOPE);
        rule(
                "A.1 b)",
                this::organisationsMayAudit,
                ASSESSMENT_ORGANISATION__ESTABLISHED_ON,
                ASSESSMENT_ORGANISATION__AUDIT_AUTHORITY,
                ASSESSMENT_ORGANISATION__AUTHORISED_ON,
                SERVICE_AGENCY__AUDITED_BY,
                SERVICE_CONTRACT__SUBCONTRACTS,
                SUBCONTRACT__SUBCONTRACTOR);
        rule(
                "A.1 c)",
                this::externalOrganisationIsFit,
                ASSESSMENT_ORGANISATION__ESTABLISHED_ON,
                ASSESSMENT_ORGANISATION__KIND,
                ASSESSMENT_ORGANISATION__RESOURCES,
                ASSESSMENT_ORGANISATION__QUALITIES);
    }

    /** The organisations that exist, the oldest first. */
    private static List<AssessmentOrganisation> established(Facts facts) {
        List<AssessmentOrganisation> established = new ArrayList<>();
        for (AssessmentOrganisation organisation : facts.all(AssessmentOrganisation.class)) {
            if (facts.happened(organisation.getEstablishedOn())) {
                established.add(organisation);
            }
        }
        established.sort(Comparator.comparing(
                        AssessmentOrganisation::getEstablishedOn,
                        Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(AssessmentOrganisation::getId, Comparator.nullsFirst(Comparator.naturalOrder())));
        return established;
    }

    /** Several organisations may share the task; one that states no scope is taken to be able to do all of it. */
    private Outcome organisationsAreAble(Facts facts) {
        Tally tally = new Tally();
        List<AssessmentOrganisation> organisations = established(facts);
        if (organisations.isEmpty()) {
            return noOrganisation(facts).outcome();
        }
        for (OrganisationScope scope : OrganisationScope.VALUES) {
            boolean able = false;
            for (AssessmentOrganisation organisation : organisations) {
                if (organisation.getScope().isEmpty() || organisation.getScope().contains(scope)) {
                    tally.met(organisation);
                    able = true;
                }
            }
            if (!able) {
                AssessmentOrganisation first = organisations.get(0);
                tally.unmet(Shortfall.at(first, "评估组织不能评估：{0}", "no organisation is able to assess: {0}", scope)
                        .also(organisations.subList(1, organisations.size()).toArray(Element[]::new))
                        .fix(
                                () -> first.getScope().add(scope),
                                "使{0}能够评估：{1}",
                                "enable {0} to assess: {1}",
                                first,
                                scope));
            }
        }
        return tally.outcome();
    }

    private static Tally noOrganisation(Facts facts) {
        Tally tally = new Tally();
        for (AssessmentOrganisation planned : facts.all(AssessmentOrganisation.class)) {
            tally.unmet(Shortfall.at(planned, "{0}尚未成立", "{0} is not established yet", planned)
                    .fix(
                            () -> {
                                planned.setEstablishedOn(facts.today());
                                planned.getScope().clear();
                                planned.getScope().addAll(OrganisationScope.VALUES);
                            },
                            "成立{0}，使其能评估服务安全实现和资源安全使用",
                            "establish {0}, able to assess secure service delivery and resource use",
                            planned));
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(
                            facts.project(),
                            "没有能够评估外包服务的组织",
                            "there is no organisation that is able to assess the service")
                    .fix(
                            () -> establish(facts, OrganisationKind.INTERNAL, "外包安全评估组织"),
                            "成立评估外包服务的组织",
                            "establish an organisation that assesses the service"));
        }
        return tally;
    }

    private static AssessmentOrganisation establish(Facts facts, OrganisationKind kind, String name) {
        AssessmentOrganisation organisation = OutsourcingFactory.eINSTANCE.createAssessmentOrganisation();
        organisation.setName(name);
        organisation.setKind(kind);
        organisation.setEstablishedOn(facts.today());
        organisation.getScope().addAll(OrganisationScope.VALUES);
        facts.project().getAssessmentOrganisations().add(organisation);
        return organisation;
    }

    /** Whom there is to audit only the contract settles. */
    private Outcome organisationsMayAudit(Facts facts) {
        if (facts.signedContracts().isEmpty()) {
            return Outcome.notDue("尚未签订合同，还没有可审计的外包服务机构", "no contract is signed, so there is no agency to audit yet");
        }
        Tally tally = new Tally();
        List<AssessmentOrganisation> organisations = established(facts);
        if (organisations.isEmpty()) {
            return tally.unmet(Shortfall.at(
                                    facts.project(),
                                    "没有可授予审计权限的评估组织",
                                    "there is no organisation that could be authorised to audit")
                            .remedy("先成立评估组织（A.1 a)），再授予审计权限", "first establish one (A.1 a)), then authorise it"))
                    .outcome();
        }
        Set<ServiceAgency> agencies = Contracts.agencies(facts);
        for (ServiceAgency agency : agencies) {
            if (!isAudited(facts, agency, tally)) {
                tally.unmet(
                        Shortfall.at(agency, "评估组织没有获得对{0}的审计授权", "no organisation is authorised to audit {0}", agency)
                                .also(organisations.get(0))
                                .fix(
                                        () -> authorise(facts, organisations.get(0), agency),
                                        "授权{0}审计{1}",
                                        "authorise {0} to audit {1}",
                                        organisations.get(0),
                                        agency));
            }
        }
        for (ServiceAgency subcontractor : subcontractors(facts)) {
            if (!agencies.contains(subcontractor) && !isAudited(facts, subcontractor, tally)) {
                tally.unmet(Shortfall.at(
                                subcontractor,
                                "审计权限没有延伸到分包机构{0}；标准准许延伸，并不强制",
                                "the authority to audit does not extend to the subcontractor {0}; "
                                        + "the standard permits this and does not compel it",
                                subcontractor)
                        .also(organisations.get(0))
                        .fix(
                                () -> authorise(facts, organisations.get(0), subcontractor),
                                "将{0}的审计权限延伸到{1}",
                                "extend the authority of {0} to {1}",
                                organisations.get(0),
                                subcontractor));
            }
        }
        if (tally.isEmpty()) {
            tally.add(Contracts.noAgency(facts));
        }
        return tally.outcome();
    }

    private static boolean isAudited(Facts facts, ServiceAgency agency, Tally tally) {
        boolean audited = false;
        for (AssessmentOrganisation organisation : agency.getAuditedBy()) {
            if (facts.happened(organisation.getEstablishedOn()) && facts.happened(organisation.getAuthorisedOn())) {
                tally.met(organisation);
                audited = true;
            }
        }
        return audited;
    }

    private static Set<ServiceAgency> subcontractors(Facts facts) {
        Set<ServiceAgency> subcontractors = new LinkedHashSet<>();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            for (Subcontract subcontract : contract.getSubcontracts()) {
                if (subcontract.getSubcontractor() != null) {
                    subcontractors.add(subcontract.getSubcontractor());
                }
            }
        }
        return subcontractors;
    }

    private static void authorise(Facts facts, AssessmentOrganisation organisation, ServiceAgency agency) {
        if (!facts.happened(organisation.getAuthorisedOn())) {
            organisation.setAuthorisedOn(facts.today());
        }
        organisation.getAuditAuthority().add(agency);
    }

    /** Who has nobody of its own must rely on others; whose own people suffice need not. */
    private Outcome externalOrganisationIsFit(Facts facts) {
        List<AssessmentOrganisation> internal = new ArrayList<>();
        List<AssessmentOrganisation> external = new ArrayList<>();
        for (AssessmentOrganisation organisation : established(facts)) {
            (organisation.getKind() == OrganisationKind.EXTERNAL ? external : internal).add(organisation);
        }
        if (!internal.isEmpty() && internal.stream().allMatch(o -> o.getResources() == Sufficiency.SUFFICIENT)) {
            return Outcome.notApplicable(
                    internal,
                    "自身资源和人员充足，不需要外部组织",
                    "own resources and people suffice, no external organisation is needed");
        }
        Tally tally = new Tally();
        for (AssessmentOrganisation organisation : external) {
            if (organisation.getQualities().containsAll(ExternalQuality.VALUES)) {
                tally.met(organisation);
            }
        }
        if (tally.hasMet()) {
            return tally.outcome();
        }
        for (AssessmentOrganisation organisation : external) {
            tally.add(qualities(organisation));
        }
        for (AssessmentOrganisation organisation : internal) {
            if (organisation.getResources() == Sufficiency.NOT_STATED) {
                tally.unmet(sufficiencyNotStated(organisation));
            } else if (organisation.getResources() == Sufficiency.INSUFFICIENT && external.isEmpty()) {
                tally.unmet(Shortfall.at(
                                organisation,
                                "{0}的资源和人员不充足，又没有选择外部组织",
                                "the resources and people of {0} do not suffice, and no external organisation is chosen",
                                organisation)
                        .fix(
                                () -> chooseExternal(facts),
                                "选择声誉良好、独立性强、安全可控的外部组织",
                                "choose an external organisation: reputable, independent, secure and controllable"));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(
                            facts.project(),
                            "没有评估组织，自身资源和人员是否充足也没有说明",
                            "there is no organisation that assesses, and whether own resources and people suffice is not stated")
                    .remedy(
                            "先成立评估组织（A.1 a)），说明其资源和人员是否充足",
                            "first establish one (A.1 a)) and state whether its resources and people suffice"));
        }
        return tally.outcome();
    }

    private static Tally qualities(AssessmentOrganisation organisation) {
        Tally tally = new Tally();
        for (ExternalQuality quality : ExternalQuality.VALUES) {
            if (organisation.getQualities().contains(quality)) {
                tally.met(organisation);
            } else {
                tally.unmet(Shortfall.at(
                                organisation,
                                "没有说明外部组织{0}：{1}",
                                "the external organisation {0} is not shown to be: {1}",
                                organisation,
                                quality)
                        .fix(
                                () -> organisation.getQualities().add(quality),
                                "核实并记录{0}：{1}",
                                "verify and record that {0} is: {1}",
                                organisation,
                                quality));
            }
        }
        return tally;
    }

    private static Shortfall sufficiencyNotStated(AssessmentOrganisation organisation) {
        return Shortfall.at(
                        organisation,
                        "没有说明{0}的资源和人员是否充足",
                        "whether the resources and people of {0} suffice is not stated",
                        organisation)
                .fix(
                        () -> organisation.setResources(Sufficiency.SUFFICIENT),
                        "核实并记录{0}的资源和人员充足",
                        "verify and record that the resources and people of {0} suffice",
                        organisation);
    }

    private static void chooseExternal(Facts facts) {
        // the fix of another finding may have chosen one already
        boolean chosen = facts.project().getAssessmentOrganisations().stream()
                .anyMatch(o -> o.getKind() == OrganisationKind.EXTERNAL && facts.happened(o.getEstablishedOn()));
        if (!chosen) {
            establish(facts, OrganisationKind.EXTERNAL, "外部评估组织").getQualities().addAll(ExternalQuality.VALUES);
        }
    }
}

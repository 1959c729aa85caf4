// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__APPROVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.APPROVAL__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.INCIDENT_PLAN__HANDLING_LIMIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.INCIDENT_PLAN__REPORTING_LIMIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__APPROVAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OPERATING_DOCUMENT__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__VULNERABILITIES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.VULNERABILITY__REMEDIED_ON;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Approval;
import org.plumbline.model.outsourcing.ApprovalDecision;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.IncidentPlan;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.OutsourcingPackage;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Vulnerability;

/** A.7 Information security incident management (信息安全事件管理). */
final class SectionA_7 extends SectionRules {

    SectionA_7() {
        rule(
                "A.7 a)",
                this::formalPlanIsPrepared,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__APPROVAL,
                APPROVAL__DECISION,
                APPROVAL__APPROVED_ON);
        rule(
                "A.7 b)",
                facts -> EstablishedDocuments.established(facts, DocumentKind.INCIDENT_TRAINING_MATERIAL)
                        .outcome(),
                OPERATING_DOCUMENT__KIND,
                MANAGED_DOCUMENT__ESTABLISHED_ON);
        rule(
                "A.7 c)",
                this::timesAreLimited,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                INCIDENT_PLAN__REPORTING_LIMIT,
                INCIDENT_PLAN__HANDLING_LIMIT);
        rule(
                "A.7 d)",
                this::vulnerabilitiesAreMended,
                SECURITY_INCIDENT__OCCURRED_ON,
                SECURITY_INCIDENT__VULNERABILITIES,
                VULNERABILITY__REMEDIED_ON);
    }

    /** A plan that was submitted for approval and is not approved is not a formal one. */
    private Outcome formalPlanIsPrepared(Facts facts) {
        Tally tally = EstablishedDocuments.established(
                facts,
                facts.all(IncidentPlan.class),
                Labels.of(OutsourcingPackage.Literals.INCIDENT_PLAN),
                OutsourcingFactory.eINSTANCE::createIncidentPlan,
                plan -> {});
        for (IncidentPlan plan : facts.all(IncidentPlan.class)) {
            Approval approval = plan.getApproval();
            boolean refused = approval != null
                    && (approval.getDecision() != ApprovalDecision.APPROVED
                            || !facts.happened(approval.getApprovedOn()));
            if (refused && facts.happened(plan.getEstablishedOn())) {
                tally.unmet(Shortfall.at(plan, "{0}未获批准，还不是正式预案", "{0} is not approved, hence not formal yet", plan)
                        .also(approval)
                        .fix(() -> approve(facts, approval), "批准{0}", "approve {0}", plan));
            }
        }
        return tally.outcome();
    }

    private static void approve(Facts facts, Approval approval) {
        approval.setDecision(ApprovalDecision.APPROVED);
        approval.setApprovedOn(facts.today());
    }

    private Outcome timesAreLimited(Facts facts) {
        List<IncidentPlan> plans = facts.all(IncidentPlan.class).stream()
                .filter(plan -> facts.happened(plan.getEstablishedOn()))
                .toList();
        if (plans.isEmpty()) {
            return new Tally()
                    .unmet(Shortfall.at(
                                    facts.project(),
                                    "没有信息安全事件管理预案，因而没有限定报告和处置时间",
                                    "there is no incident plan, hence no limit for reporting and handling")
                            .remedy(
                                    "先制定信息安全事件管理预案（A.7 a)），并限定报告和处置时间",
                                    "first establish one (A.7 a)) with limits for reporting and handling"))
                    .outcome();
        }
        return limited(plans, IncidentPlan::getReportingLimit, INCIDENT_PLAN__REPORTING_LIMIT)
                .add(limited(plans, IncidentPlan::getHandlingLimit, INCIDENT_PLAN__HANDLING_LIMIT))
                .outcome();
    }

    /** A limit in one plan holds for all. */
    private static Tally limited(
            List<IncidentPlan> plans, Function<IncidentPlan, Duration> limit, EStructuralFeature feature) {
        Tally tally = new Tally();
        for (IncidentPlan plan : plans) {
            if (limit.apply(plan) != null) {
                tally.met(plan);
            }
        }
        if (tally.isEmpty()) {
            for (IncidentPlan plan : plans) {
                tally.unmet(Shortfall.at(plan, "{0}没有限定：{1}", "{0} does not set: {1}", plan, feature)
                        .remedy("在{0}中限定：{1}", "set in {0}: {1}", plan, feature));
            }
        }
        return tally;
    }

    private Outcome vulnerabilitiesAreMended(Facts facts) {
        Tally tally = new Tally();
        for (SecurityIncident incident : facts.all(SecurityIncident.class)) {
            if (!facts.happened(incident.getOccurredOn())) {
                continue;
            }
            if (incident.getVulnerabilities().isEmpty()) {
                tally.unmet(Shortfall.at(
                                incident,
                                "没有找出引起{0}的脆弱性",
                                "the vulnerabilities that caused this incident are not identified: {0}",
                                incident)
                        .remedy("找出引起{0}的脆弱性并加以弥补", "identify the vulnerabilities and mend them: {0}", incident));
            }
            for (Vulnerability vulnerability : incident.getVulnerabilities()) {
                if (facts.past(vulnerability.getRemediedOn())) {
                    tally.met(vulnerability);
                } else {
                    tally.unmet(Shortfall.at(
                                    vulnerability,
                                    "引起{0}的脆弱性没有弥补：{1}",
                                    "a vulnerability that caused {0} is not mended: {1}",
                                    incident,
                                    vulnerability)
                            .also(incident)
                            .fix(
                                    () -> vulnerability.setRemediedOn(facts.today()),
                                    "弥补脆弱性：{0}",
                                    "mend the vulnerability: {0}",
                                    vulnerability));
                }
            }
        }
        return tally.isEmpty()
                ? Outcome.notDue("还没有发生信息安全事件", "there has been no security incident yet")
                : tally.outcome();
    }
}

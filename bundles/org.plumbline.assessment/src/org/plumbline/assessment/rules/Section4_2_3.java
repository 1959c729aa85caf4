// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PLANNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CANDIDATE_ASSESSMENT__CANDIDATES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CANDIDATE_ASSESSMENT__RECOMMENDED;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CANDIDATE_ASSESSMENT__SCOPE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__COVERAGE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__SCOPE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.IMPROVEMENT_SUGGESTION__SUBMITTED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.INTERNAL_UNIT__HEAD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__EXECUTED_SINCE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__PUBLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_PLAN__CONTRACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__PERIOD_END;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__SUBMITTED_TO;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGEMENT_REPORT__TOPICS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OFFICIAL__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__RESPONSIBILITY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNATORY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__SIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBILITY_LETTER__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__PARTICIPATION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__CONTROL_EVALUATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__RISKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__THREATS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__UNIT_INFLUENCES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK__RESIDUAL_LIKELIHOOD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__HANDLED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__OCCURRED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SECURITY_INCIDENT__RESOLVED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__PLANS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.THREAT__IMPACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.THREAT__LIKELIHOOD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.UNIT_INFLUENCE__EFFECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.UNIT_INFLUENCE__UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.Rule;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AssessmentSubject;
import org.plumbline.model.outsourcing.CandidateAssessment;
import org.plumbline.model.outsourcing.ImprovementSuggestion;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.ManagementRegulation;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ReportTopic;
import org.plumbline.model.outsourcing.ResponsibilityKind;
import org.plumbline.model.outsourcing.ResponsibilityLetter;
import org.plumbline.model.outsourcing.ResponsibleUnit;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.ServiceAgency;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.standard.Milestone;
import org.plumbline.standard.Text;

/** 4.2.3 Responsible unit (负责机构). */
final class Section4_2_3 extends SectionRules {

    private final List<Rule> annexA = RuleBook.annexA().stream()
            .flatMap(section -> section.rules().stream())
            .filter(rule -> rule.decide() != null)
            .toList();

    Section4_2_3() {
        rule(
                "4.2.3 a)",
                facts -> Reports.regularly(facts, ReportTopic.MANAGEMENT_STATUS, ReportTopic.SERVICE_EXECUTION),
                ACTIVITY__PLANNED_ON,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                MANAGEMENT_REPORT__SUBMITTED_TO,
                MANAGEMENT_REPORT__PERIOD_END,
                MANAGEMENT_REPORT__TOPICS,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                RESPONSIBLE_UNIT__PARTICIPATION);
        rule(
                "4.2.3 b)",
                this::regulationContractAndPlanCarriedOut,
                MANAGED_DOCUMENT__ESTABLISHED_ON,
                MANAGED_DOCUMENT__PUBLISHED_ON,
                MANAGED_DOCUMENT__EXECUTED_SINCE,
                SERVICE_CONTRACT__PLANS,
                MANAGEMENT_PLAN__CONTRACT);
        rule(
                "4.2.3 b) 1)",
                this::risksAssessedAsRequired,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__THREATS,
                THREAT__LIKELIHOOD,
                THREAT__IMPACT,
                OUTSOURCING_PROJECT__INVOLVED_UNITS,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                RISK_ASSESSMENT__UNIT_INFLUENCES,
                UNIT_INFLUENCE__UNIT,
                UNIT_INFLUENCE__EFFECT,
                RISK_ASSESSMENT__CONTROL_EVALUATIONS,
                CONTROL_EVALUATION__SCOPE,
                CONTROL_EVALUATION__COVERAGE,
                CONTROL_EVALUATION__MEASURES,
                RISK_ASSESSMENT__RISKS,
                RISK__RESIDUAL_LIKELIHOOD);
        rule(
                "4.2.3 b) 2)",
                this::candidatesAssessedAndRecommended,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                CANDIDATE_ASSESSMENT__SCOPE,
                CANDIDATE_ASSESSMENT__CANDIDATES,
                CANDIDATE_ASSESSMENT__RECOMMENDED);
        rule(
                "4.2.3 b) 3)",
                this::basicControlsCarriedOut,
                annexA.stream()
                        .flatMap(rule -> rule.reads().stream())
                        .distinct()
                        .toArray(EStructuralFeature[]::new));
        rule("4.2.3 b) 4)", this::executionSupervised, ACTIVITY__PERFORMED_ON, ACTIVITY__STATE);
        rule(
                "4.2.3 b) 5)",
                this::incidentsHandled,
                SECURITY_INCIDENT__OCCURRED_ON,
                SECURITY_INCIDENT__HANDLED_BY,
                SECURITY_INCIDENT__RESOLVED_ON);
        rule(
                "4.2.3 b) 6)",
                this::improvementSuggested,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                IMPROVEMENT_SUGGESTION__SUBMITTED_BY,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON);
        rule(
                "4.2.3 c)",
                this::directResponsibilityTaken,
                RESPONSIBILITY_LETTER__RESPONSIBILITY,
                RESPONSIBILITY_LETTER__SIGNATORY,
                RESPONSIBILITY_LETTER__UNIT,
                RESPONSIBILITY_LETTER__SIGNED_ON,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__PARTICIPATION,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                INTERNAL_UNIT__HEAD,
                OFFICIAL__UNIT);
    }

    /** What they have to contain, 5.2.2, 6.2 and 6.3 decide. */
    private Outcome regulationContractAndPlanCarriedOut(Facts facts) {
        Tally tally = regulationsCarriedOut(facts);
        if (facts.reached(Milestone.CONTRACT_SIGNED)) {
            tally.add(contractsCarriedOut(facts));
        }
        return tally.outcome();
    }

    private static Tally regulationsCarriedOut(Facts facts) {
        Tally tally = new Tally();
        List<ManagementRegulation> existing = Section5_2_2.REGULATIONS.existing(facts);
        for (ManagementRegulation regulation : existing) {
            if (facts.past(regulation.getPublishedOn()) || facts.past(regulation.getExecutedSince())) {
                tally.met(regulation);
            }
        }
        if (tally.isEmpty()) {
            for (ManagementRegulation regulation : existing) {
                tally.unmet(Shortfall.at(regulation, "{0}尚未发布执行", "{0} is neither issued nor carried out", regulation)
                        .fix(
                                () -> regulation.setExecutedSince(facts.today()),
                                "发布并执行{0}",
                                "issue and carry out {0}",
                                regulation));
            }
        }
        return tally.isEmpty()
                ? tally.unmet(Section5_2_2.REGULATIONS.missing(
                        facts, regulation -> regulation.setExecutedSince(facts.today())))
                : tally;
    }

    private static Tally contractsCarriedOut(Facts facts) {
        Tally tally = new Tally();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            tally.met(contract);
            List<ManagementPlan> plans = Section6_3.plans(facts, contract);
            List<ManagementPlan> carriedOut = plans.stream()
                    .filter(plan -> facts.past(plan.getExecutedSince()))
                    .toList();
            carriedOut.forEach(tally::met);
            if (carriedOut.isEmpty()) {
                tally.unmet(Shortfall.at(
                                contract,
                                "{0}没有正在执行的信息安全管理计划",
                                "no outsourcing security plan is being carried out for {0}",
                                contract)
                        .also(plans.toArray(ManagementPlan[]::new))
                        .fix(
                                () -> carryOutPlan(facts, contract),
                                "为{0}制定并执行信息安全管理计划",
                                "draw up and carry out an outsourcing security plan for {0}",
                                contract));
            }
        }
        return tally.isEmpty() ? tally.unmet(Contracts.missing(facts)) : tally;
    }

    private static void carryOutPlan(Facts facts, ServiceContract contract) {
        List<ManagementPlan> plans = Section6_3.plans(facts, contract);
        for (ManagementPlan plan : plans.isEmpty() ? List.of(Section6_3.drawUp(facts, contract)) : plans) {
            plan.setExecutedSince(facts.today());
        }
    }

    private Outcome risksAssessedAsRequired(Facts facts) {
        RiskAssessment latest = RiskAssessments.latest(facts);
        if (latest == null) {
            return new Tally().unmet(RiskAssessments.none(facts)).outcome();
        }
        Tally tally = new Tally().met(latest);
        countPart("5.1.1 a)", RiskAssessments.threats(latest), latest, tally);
        countPart("5.1.1 b)", RiskAssessments.unitInfluences(facts, latest), latest, tally);
        countPart("5.1.1 c)", RiskAssessments.controlEvaluations(latest), latest, tally);
        countPart("5.1.1 d)", RiskAssessments.residualRisks(latest), latest, tally);
        return tally.outcome();
    }

    /** What exactly a part lacks is said once, where the part itself is decided. */
    private static void countPart(String item, Tally part, RiskAssessment assessment, Tally tally) {
        if (part.hasUnmet()) {
            tally.unmet(Shortfall.at(assessment, "{0}没有达到 {1} 的要求", "{0} does not meet {1}", assessment, item)
                    .remedy("补齐 {0} 所列的各项", "make up for what is listed under {0}", item));
        }
    }

    private Outcome candidatesAssessedAndRecommended(Facts facts) {
        Tally tally = new Tally();
        Map<ServiceAgency, List<CandidateAssessment>> assessments = assessments(facts);
        for (ServiceAgency agency : facts.selectedAgencies()) {
            for (AssessmentSubject subject : AssessmentSubject.VALUES) {
                countAssessment(agency, subject, assessments.getOrDefault(agency, List.of()), tally);
            }
        }
        return tally.isEmpty()
                ? tally.unmet(Shortfall.at(
                                        facts.project(),
                                        "没有评估潜在的外包服务机构和人员",
                                        "no candidate agencies and personnel were assessed")
                                .remedy(
                                        "评估候选机构和人员并作出推荐",
                                        "assess candidate agencies and personnel and recommend from among them"))
                        .outcome()
                : tally.add(recommended(facts, assessments)).outcome();
    }

    private static Map<ServiceAgency, List<CandidateAssessment>> assessments(Facts facts) {
        Map<ServiceAgency, List<CandidateAssessment>> assessments = new HashMap<>();
        for (CandidateAssessment assessment : facts.all(CandidateAssessment.class)) {
            if (facts.performed(assessment)) {
                for (ServiceAgency candidate : assessment.getCandidates()) {
                    assessments
                            .computeIfAbsent(candidate, agency -> new ArrayList<>())
                            .add(assessment);
                }
            }
        }
        return assessments;
    }

    private static void countAssessment(
            ServiceAgency agency, AssessmentSubject subject, List<CandidateAssessment> assessments, Tally tally) {
        boolean assessed = false;
        for (CandidateAssessment assessment : assessments) {
            if (assessment.getScope().contains(subject)) {
                tally.met(assessment);
                assessed = true;
            }
        }
        if (!assessed) {
            Shortfall shortfall = Shortfall.at(
                            agency, "没有评估{0}：{1}", "{0} was not assessed with regard to: {1}", agency, subject)
                    .also(assessments.toArray(CandidateAssessment[]::new));
            tally.unmet(
                    assessments.isEmpty()
                            ? shortfall.remedy("评估{0}及其人员", "assess {0} and its personnel", agency)
                            : shortfall.fix(
                                    () -> assessments.forEach(
                                            assessment -> assessment.getScope().add(subject)),
                                    "补充评估：{0}",
                                    "assess in addition: {0}",
                                    subject));
        }
    }

    /** Each agency under contract was recommended; before a contract is signed, any recommendation will do. */
    private static Tally recommended(Facts facts, Map<ServiceAgency, List<CandidateAssessment>> assessments) {
        Tally tally = new Tally();
        Map<ServiceAgency, CandidateAssessment> recommendations = new LinkedHashMap<>();
        for (CandidateAssessment assessment : facts.all(CandidateAssessment.class)) {
            if (facts.performed(assessment)) {
                assessment.getRecommended().forEach(agency -> recommendations.put(agency, assessment));
            }
        }
        if (facts.signedContracts().isEmpty()) {
            recommendations.values().forEach(tally::met);
            return tally.isEmpty() ? tally.unmet(nobodyRecommended(facts)) : tally;
        }
        for (ServiceAgency agency : facts.selectedAgencies()) {
            if (recommendations.containsKey(agency)) {
                tally.met(recommendations.get(agency));
            } else {
                tally.unmet(notRecommended(agency, assessments.getOrDefault(agency, List.of())));
            }
        }
        return tally;
    }

    private static Shortfall nobodyRecommended(Facts facts) {
        return Shortfall.at(facts.project(), "没有推荐外包服务机构", "no agency was recommended")
                .also(facts.all(CandidateAssessment.class).toArray(CandidateAssessment[]::new))
                .remedy("根据评估结果推荐外包服务机构", "recommend an agency on the results of the assessment");
    }

    private static Shortfall notRecommended(ServiceAgency agency, List<CandidateAssessment> assessments) {
        Shortfall shortfall = Shortfall.at(agency, "没有评估推荐{0}", "no assessment recommends {0}", agency)
                .also(assessments.toArray(CandidateAssessment[]::new));
        return assessments.isEmpty()
                ? shortfall.remedy("评估{0}后再决定是否推荐", "assess {0}, then decide whether to recommend it", agency)
                : shortfall.fix(
                        () -> assessments.get(0).getRecommended().add(agency),
                        "在评估中推荐{0}",
                        "recommend {0} in the assessment",
                        agency);
    }

    /** What exactly is missing is said once, where the items of Annex A are decided. */
    private Outcome basicControlsCarriedOut(Facts facts) {
        Tally tally = new Tally();
        List<String> missing = new ArrayList<>();
        for (Rule rule : annexA) {
            Outcome outcome = facts.outcome(rule);
            if (outcome.verdict() == Verdict.SATISFIED || outcome.verdict() == Verdict.PARTIAL) {
                // one for each item; the item itself names them all
                tally.met(outcome.witnesses().get(0));
            }
            if (outcome.verdict().isShortfall()) {
                missing.add(rule.item());
            }
        }
        if (!missing.isEmpty()) {
            tally.unmet(Shortfall.at(
                            facts.project(),
                            "附录 A 的基本控制措施有 {0} 项没有完全落实：{1}",
                            "basic controls of {0} items of Annex A are not fully carried out: {1}",
                            missing.size(),
                            new Text(String.join("、", missing), String.join("; ", missing)))
                    .remedy("按这些条款的发现逐项整改", "close the findings of these items"));
        }
        return tally.isEmpty() ? Outcome.notDue("附录 A 的控制措施尚未到期", "no control of Annex A is due yet") : tally.outcome();
    }

    private Outcome executionSupervised(Facts facts) {
        Tally tally = new Tally();
        Supervision.countExecution(facts, tally);
        return tally.isEmpty()
                ? Outcome.notDue("第一次评估或检查尚未到期", "the first evaluation or inspection is not due yet")
                : tally.outcome();
    }

    private Outcome incidentsHandled(Facts facts) {
        return Incidents.each(facts, (incident, tally) -> {
            countHandling(facts, incident, tally);
            countResolution(facts, incident, tally);
        });
    }

    private static void countHandling(Facts facts, SecurityIncident incident, Tally tally) {
        if (!incident.getHandledBy().isEmpty()) {
            tally.met(incident);
            return;
        }
        List<ResponsibleUnit> leading = ResponsibleUnits.leading(facts);
        Shortfall shortfall = Shortfall.at(
                incident, "没有内设机构对{0}采取应急处置措施", "no internal unit carried out emergency measures for {0}", incident);
        tally.unmet(
                leading.isEmpty()
                        ? shortfall.remedy("由负责机构处置并记录", "let the responsible unit deal with it and record it")
                        : shortfall.fix(
                                () -> leading.forEach(
                                        role -> incident.getHandledBy().add(role.getUnit())),
                                "由负责机构处置并记录",
                                "let the responsible unit deal with it and record it"));
    }

    private static void countResolution(Facts facts, SecurityIncident incident, Tally tally) {
        if (facts.past(incident.getResolvedOn())) {
            tally.met(incident);
        } else {
            tally.unmet(Shortfall.at(incident, "{0}尚未处置完毕", "{0} has not been dealt with", incident)
                    .fix(
                            () -> incident.setResolvedOn(facts.today()),
                            "处置{0}并记录日期",
                            "deal with {0} and record the day",
                            incident));
        }
    }

    private Outcome improvementSuggested(Facts facts) {
        Tally tally = new Tally();
        List<ImprovementSuggestion> byOthers = new ArrayList<>();
        Set<InternalUnit> responsible = ResponsibleUnits.byUnit(facts).keySet();
        for (ImprovementSuggestion suggestion : facts.all(ImprovementSuggestion.class)) {
            InternalUnit unit = suggestion.getSubmittedBy();
            if (!facts.performed(suggestion)) {
                continue;
            }
            if (unit == null || responsible.contains(unit)) {
                tally.met(suggestion);
            } else {
                byOthers.add(suggestion);
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(
                            facts.project(),
                            "负责机构没有提出改进建议",
                            "the responsible unit has suggested no improvement of outsourcing security management")
                    .also(byOthers.toArray(ImprovementSuggestion[]::new))
                    .fix(() -> suggest(facts), "由负责机构提出改进建议并记录", "let the responsible unit suggest one and record it"));
        }
        return tally.outcome();
    }

    private static void suggest(Facts facts) {
        ImprovementSuggestion suggestion = OutsourcingFactory.eINSTANCE.createImprovementSuggestion();
        suggestion.setName(Labels.of(suggestion.eClass()).zh());
        ResponsibleUnits.leading(facts).stream()
                .findFirst()
                .ifPresent(role -> suggestion.setSubmittedBy(role.getUnit()));
        Activities.record(facts, suggestion);
    }

    private Outcome directResponsibilityTaken(Facts facts) {
        Tally tally = new Tally();
        List<ResponsibilityLetter> letters = ResponsibilityLetters.signed(facts, ResponsibilityKind.DIRECT);
        for (ResponsibleUnit role : ResponsibleUnits.leading(facts)) {
            InternalUnit unit = role.getUnit();
            List<ResponsibilityLetter> own = letters.stream()
                    .filter(letter -> ResponsibilityLetters.onBehalfOf(unit, letter))
                    .toList();
            own.forEach(tally::met);
            if (own.isEmpty()) {
                tally.unmet(notTaken(facts, role));
            }
        }
        return tally.isEmpty() ? tally.unmet(ResponsibleUnits.none(facts)).outcome() : tally.outcome();
    }

    private static Shortfall notTaken(Facts facts, ResponsibleUnit role) {
        InternalUnit unit = role.getUnit();
        Shortfall shortfall = Shortfall.at(
                role,
                "{0}没有签署承担直接责任的责任书",
                "no letter taking on the direct responsibility was signed on behalf of {0}",
                unit);
        return unit.getHead() == null
                ? shortfall.remedy(
                        "由{0}的负责人签署直接责任书", "have the head of {0} sign a letter of direct responsibility", unit)
                : shortfall.fix(
                        () -> ResponsibilityLetters.sign(facts, ResponsibilityKind.DIRECT, unit.getHead(), unit),
                        "由{0}的负责人签署直接责任书",
                        "have the head of {0} sign a letter of direct responsibility",
                        unit);
    }
}

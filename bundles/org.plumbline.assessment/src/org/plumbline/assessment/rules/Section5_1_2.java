// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS__CONCLUSION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS__CONTROLS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS__COST;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.COST_BENEFIT_ANALYSIS__RECONSIDERED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__COST_BENEFIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__DECISION;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__RISKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_DECISION__ACCEPTABLE_LEVEL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_DECISION__DECIDED_BY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_DECISION__DECIDED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK__RESIDUAL_LEVEL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK__TREATMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SUPERVISING_LEADER__HOLDER;

import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Sufficiency;
import org.plumbline.standard.Milestone;

/** 5.1.2 Analysing the results of the risk assessment (风险评估结果分析). */
final class Section5_1_2 extends SectionRules {

    Section5_1_2() {
        rule(
                "5.1.2 a)",
                this::leaderDecidedAcceptableLevel,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__DECISION,
                RISK_DECISION__ACCEPTABLE_LEVEL,
                RISK_DECISION__DECIDED_BY,
                RISK_DECISION__DECIDED_ON,
                SUPERVISING_LEADER__HOLDER);
        rule(
                "5.1.2 b)",
                this::costsAndBenefitsAnalysed,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__COST_BENEFIT,
                COST_BENEFIT_ANALYSIS__PERFORMED_ON,
                COST_BENEFIT_ANALYSIS__CONCLUSION);
        rule(
                "5.1.2 b) 1)",
                this::supportedWhereControlsSuffice,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__COST_BENEFIT,
                COST_BENEFIT_ANALYSIS__PERFORMED_ON,
                COST_BENEFIT_ANALYSIS__CONTROLS,
                COST_BENEFIT_ANALYSIS__COST,
                COST_BENEFIT_ANALYSIS__CONCLUSION);
        rule(
                "5.1.2 b) 2)",
                this::reconsideredWhereCostIsHigh,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__COST_BENEFIT,
                COST_BENEFIT_ANALYSIS__PERFORMED_ON,
                COST_BENEFIT_ANALYSIS__COST,
                COST_BENEFIT_ANALYSIS__RECONSIDERED_ON);
        rule(
                "5.1.2 b) 3)",
                this::notExecutedAtUntreatedRisk,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__RISKS,
                RISK__TREATMENT,
                RISK__RESIDUAL_LEVEL,
                RISK_ASSESSMENT__DECISION,
                RISK_DECISION__ACCEPTABLE_LEVEL,
                RISK_DECISION__DECIDED_ON);
    }

    private Outcome leaderDecidedAcceptableLevel(Facts facts) {
        RiskAssessment assessment = RiskAssessments.latest(facts);
        if (assessment == null) {
            return new Tally().unmet(RiskAssessments.none(facts)).outcome();
        }
        RiskDecision decision = assessment.getDecision();
        if (decision == null) {
            return new Tally()
                    .unmet(Shortfall.at(
                                    assessment,
                                    "主管领导没有根据{0}决定可接受的风险程度",
                                    "the supervising leader has not decided, on {0}, which level of risk is acceptable",
                                    assessment)
                            .remedy(
                                    "将评估结果报主管领导决定可接受的风险程度",
                                    "submit the results to the supervising leader, who decides the acceptable level"))
                    .outcome();
        }
        Tally tally = new Tally();
        if (decision.getAcceptableLevel() == Level.NOT_RATED) {
            tally.unmet(Shortfall.at(
                            decision, "{0}没有写明可接受的风险程度", "{0} does not state the acceptable level of risk", decision)
                    .remedy("写明可接受的风险程度", "state the acceptable level of risk"));
        } else {
            tally.met(decision);
        }
        return tally.add(Leadership.count(facts, decision, decision.getDecidedBy(), decision::setDecidedBy))
                .add(decidedOnTheResults(facts, assessment, decision))
                .outcome();
    }

    private static Tally decidedOnTheResults(Facts facts, RiskAssessment assessment, RiskDecision decision) {
        PartialDate decided = decision.getDecidedOn();
        PartialDate completed = assessment.getPerformedOn();
        Shortfall shortfall;
        if (!facts.past(decided)) {
            shortfall = Shortfall.at(decision, "没有记录已作出{0}的日期", "no day is recorded on which {0} was taken", decision);
        } else if (completed != null && decided.latest().isBefore(completed.earliest())) {
            shortfall = Shortfall.at(
                    decision, "{0}早于风险评估完成", "{0} was taken before the risk assessment was complete", decision);
        } else {
            return new Tally().met(decision);
        }
        return new Tally()
                .unmet(shortfall.fix(
                        () -> decision.setDecidedOn(facts.today()),
                        "由主管领导根据评估结果作出决定并记录日期",
                        "have the supervising leader decide on the results, and record the day"));
    }

    private Outcome costsAndBenefitsAnalysed(Facts facts) {
        CostBenefitAnalysis analysis = analysis(facts);
        if (analysis == null) {
            return new Tally().unmet(notAnalysed(facts)).outcome();
        }
        Tally tally = new Tally().met(analysis);
        if (analysis.getConclusion() == OutsourcingConclusion.NOT_STATED) {
            tally.unmet(
                    Shortfall.at(analysis, "{0}没有得出是否开展外包的结论", "{0} does not conclude whether to outsource", analysis)
                            .remedy("写明是否且如何开展外包的结论", "state the conclusion whether and how to outsource"));
        } else if (analysis.getConclusion() == OutsourcingConclusion.DO_NOT_PROCEED) {
            facts.signedContracts().stream()
                    .filter(facts::inForce)
                    .forEach(contract -> tally.unmet(against(analysis, contract)));
        }
        return tally.outcome();
    }

    private static Shortfall against(CostBenefitAnalysis analysis, ServiceContract contract) {
        return Shortfall.at(
                        contract,
                        "{0}的结论是不外包，{1}却在履行",
                        "{0} concludes not to outsource, but {1} is in force",
                        analysis,
                        contract)
                .also(analysis)
                .remedy("重新分析，或者终止合同", "analyse again or end the contract");
    }

    private Outcome supportedWhereControlsSuffice(Facts facts) {
        CostBenefitAnalysis analysis = analysis(facts);
        if (analysis == null) {
            return new Tally().unmet(notAnalysed(facts)).outcome();
        }
        OutsourcingConclusion conclusion = analysis.getConclusion();
        if (analysis.getControls() == Sufficiency.INSUFFICIENT) {
            return Outcome.notApplicable(
                    List.of(analysis), "{0}认为基本控制措施不够充分有效", "{0} finds the basic controls insufficient", analysis);
        }
        if (analysis.getControls() == Sufficiency.NOT_STATED) {
            return new Tally()
                    .unmet(Shortfall.at(
                                    analysis,
                                    "{0}没有说明基本控制措施是否充分有效",
                                    "{0} does not say whether the basic controls are sufficient and effective",
                                    analysis)
                            .remedy("分析并写明基本控制措施是否充分有效", "analyse and state whether the basic controls suffice"))
                    .outcome();
        }
        if (conclusion == OutsourcingConclusion.PROCEED) {
            return new Tally().met(analysis).outcome();
        }
        if (analysis.getCost() == CostLevel.HIGH && conclusion != OutsourcingConclusion.NOT_STATED) {
            return Outcome.notApplicable(
                    List.of(analysis),
                    "控制措施虽充分有效，但成本较高，适用 5.1.2 b) 2)",
                    "the controls suffice, but their cost is high, so that 5.1.2 b) 2) applies");
        }
        Shortfall shortfall = Shortfall.at(
                analysis,
                "{0}认为基本控制措施充分有效，但没有支持开展外包",
                "{0} finds the basic controls sufficient, but does not support the outsourcing",
                analysis);
        return new Tally()
                .unmet(
                        conclusion == OutsourcingConclusion.NOT_STATED
                                ? shortfall.fix(
                                        () -> analysis.setConclusion(OutsourcingConclusion.PROCEED),
                                        "写明结论：开展外包",
                                        "state the conclusion: outsource")
                                : shortfall.remedy("重新分析并说明结论的理由", "analyse again and settle the conclusion"))
                .outcome();
    }

    private Outcome reconsideredWhereCostIsHigh(Facts facts) {
        CostBenefitAnalysis analysis = analysis(facts);
        if (analysis == null) {
            return new Tally().unmet(notAnalysed(facts)).outcome();
        }
        Tally tally = new Tally();
        switch (analysis.getCost()) {
            case ACCEPTABLE -> {
                return Outcome.notApplicable(
                        List.of(analysis), "{0}认为控制成本可以接受", "{0} finds the cost of control acceptable", analysis);
            }
            case NOT_STATED ->
                tally.unmet(Shortfall.at(
                                analysis,
                                "{0}没有说明控制成本的高低",
                                "{0} does not say how high the cost of control is",
                                analysis)
                        .remedy("分析并写明控制成本的高低", "analyse and state the cost of control"));
            case HIGH -> {
                if (facts.past(analysis.getReconsideredOn())) {
                    tally.met(analysis);
                } else {
                    tally.unmet(Shortfall.at(
                                    analysis,
                                    "控制成本较高，但没有重新考虑本次外包",
                                    "the cost of control is high, but the outsourcing was not reconsidered")
                            .fix(
                                    () -> analysis.setReconsideredOn(facts.today()),
                                    "重新考虑本次外包并记录日期",
                                    "reconsider the outsourcing and record the day"));
                }
            }
        }
        return tally.outcome();
    }

    private static CostBenefitAnalysis analysis(Facts facts) {
        RiskAssessment assessment = RiskAssessments.latest(facts);
        CostBenefitAnalysis analysis = assessment == null ? null : assessment.getCostBenefit();
        return analysis != null && facts.happened(analysis.getPerformedOn()) ? analysis : null;
    }

    private static Shortfall notAnalysed(Facts facts) {
        RiskAssessment assessment = RiskAssessments.latest(facts);
        return Shortfall.at(
                        assessment == null ? facts.project() : assessment,
                        "没有作风险控制成本效益分析",
                        "the costs and benefits of controlling the risks are not analysed")
                .remedy("作成本效益分析并记录结论", "analyse costs and benefits and record the conclusion");
    }

    /** The service must not run, so that one violation is a gap whatever else is met. */
    private Outcome notExecutedAtUntreatedRisk(Facts facts) {
        RiskAssessment latest = RiskAssessments.latest(facts);
        Tally risks = latest == null ? new Tally() : untreated(facts, latest);
        boolean contracted = !facts.signedContracts().isEmpty();
        if (!contracted && !facts.reached(Milestone.SERVICE_START)) {
            return latest == null || risks.hasUnmet()
                    ? Outcome.notDue("外包尚未执行", "the outsourcing is not being carried out yet")
                    : new Tally().met(latest).outcome();
        }
        Tally tally = contracted ? unassessed(facts) : new Tally();
        if (!contracted && latest == null) {
            tally.unmet(RiskAssessments.none(facts).critical());
        }
        if (!contracted || facts.signedContracts().stream().anyMatch(facts::inForce)) {
            tally.add(risks);
        }
        return tally.isEmpty() ? tally.met(latest).outcome() : tally.outcome();
    }

    /** Contracts that were signed while no risk assessment was complete. */
    private static Tally unassessed(Facts facts) {
        Tally tally = new Tally();
        RiskAssessment earliest = RiskAssessments.earliest(facts);
        for (ServiceContract contract : facts.signedContracts()) {
            if (earliest != null && !RiskAssessments.isAfterSigning(earliest, contract)) {
                continue;
            }
            Shortfall shortfall = earliest == null
                    ? Shortfall.at(
                                    contract,
                                    "{0}已签订，风险评估却没有完成",
                                    "{0} is signed although no risk assessment is complete",
                                    contract)
                            .remedy(
                                    "风险评估完成之前不执行外包",
                                    "do not carry out the outsourcing until a risk assessment is complete")
                    : RiskAssessments.late(earliest, contract);
            tally.unmet(facts.inForce(contract) ? shortfall.critical() : shortfall);
        }
        return tally;
    }

    private static Tally untreated(Facts facts, RiskAssessment assessment) {
        Tally tally = new Tally();
        Level acceptable = acceptable(facts, assessment);
        for (Risk risk : assessment.getRisks()) {
            boolean tooHigh = acceptable.compareTo(Level.RATED) > 0
                    && risk.getResidualLevel().compareTo(acceptable) > 0
                    && risk.getTreatment() != RiskTreatment.ACCEPTED;
            if (tooHigh) {
                tally.unmet(
                        Shortfall.at(
                                        risk,
                                        "风险“{0}”处置后为“{1}”，高于可接受的“{2}”",
                                        "what remains of the risk “{0}” is {1}, above the acceptable {2}",
                                        risk,
                                        risk.getResidualLevel(),
                                        acceptable)
                                .critical()
                                .remedy(
                                        "继续处置直至可接受，或由主管领导接受该风险；在此之前停止执行外包",
                                        "treat it until it is acceptable or have the leader accept it; until then stop the service"));
            } else if (risk.getTreatment() == RiskTreatment.UNTREATED) {
                tally.unmet(Shortfall.at(risk, "风险“{0}”没有得到有效处置", "the risk “{0}” is not effectively treated", risk)
                        .critical()
                        .fix(
                                () -> risk.setTreatment(RiskTreatment.REDUCED),
                                "有效处置风险“{0}”；在此之前停止执行外包",
                                "treat the risk “{0}” effectively; until then stop the service",
                                risk));
            }
        }
        return tally;
    }

    private static Level acceptable(Facts facts, RiskAssessment assessment) {
        RiskDecision decision = assessment.getDecision();
        return decision != null && facts.happened(decision.getDecidedOn())
                ? decision.getAcceptableLevel()
                : Level.NOT_RATED;
    }
}

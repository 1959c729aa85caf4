// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlScope;
import org.plumbline.model.outsourcing.Coverage;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.InternalUnit;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;

/**
 * The risk assessments that were completed and the parts that 5.1.1 wants of them, which 4.2.3 b) 1) asks for again.
 * Where there are several, the latest one gives the state, the earliest one shows what was known when a contract was
 * signed.
 */
final class RiskAssessments {

    /** By the day of completion; one that bears no day stands before all others. */
    private static final Comparator<RiskAssessment> BY_COMPLETION = Comparator.comparing(
                    RiskAssessment::getPerformedOn, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
            .thenComparing(RiskAssessment::getId, Comparator.nullsFirst(Comparator.naturalOrder()));

    private RiskAssessments() {}

    private record Completed(RiskAssessment earliest, RiskAssessment latest) {}

    /** The assessment completed last; null if none was completed. */
    static RiskAssessment latest(Facts facts) {
        return completed(facts).latest();
    }

    /** The assessment completed first; null if none was completed. */
    static RiskAssessment earliest(Facts facts) {
        return completed(facts).earliest();
    }

    private static Completed completed(Facts facts) {
        return facts.derived(Completed.class, () -> {
            List<RiskAssessment> completed = facts.all(RiskAssessment.class).stream()
                    .filter(facts::performed)
                    .toList();
            return new Completed(
                    completed.stream().min(BY_COMPLETION).orElse(null),
                    completed.stream().max(BY_COMPLETION).orElse(null));
        });
    }

    /** Whether the assessment was certainly completed only after the contract had been signed. */
    static boolean isAfterSigning(RiskAssessment assessment, ServiceContract contract) {
        PartialDate completed = assessment.getPerformedOn();
        return completed != null
                && completed.earliest().isAfter(contract.getSignedOn().latest());
    }

    /** No risk assessment was completed. */
    static Shortfall none(Facts facts) {
        return Shortfall.at(
                        facts.project(),
                        "没有完成服务外包信息安全风险评估",
                        "no security risk assessment of the outsourcing has been completed")
                .also(facts.all(RiskAssessment.class).toArray(Element[]::new))
                .remedy("完成风险评估并记录完成日期", "complete the risk assessment and record the day of completion");
    }

    /** A contract was signed before the first risk assessment was complete. */
    static Shortfall late(RiskAssessment earliest, ServiceContract contract) {
        return Shortfall.at(
                        contract,
                        "{0}于 {1} 签订，风险评估到 {2} 才完成",
                        "{0} was signed on {1}, but a risk assessment was complete only on {2}",
                        contract,
                        contract.getSignedOn(),
                        earliest.getPerformedOn())
                .also(earliest)
                .remedy(
                        "由主管领导根据已完成的评估重新决定是否执行外包",
                        "have the supervising leader decide anew, on the completed assessment, whether to outsource");
    }

    /** 5.1.1 a): each threat is rated by likelihood and by impact. */
    static Tally threats(RiskAssessment assessment) {
        Tally tally = new Tally();
        for (Threat threat : assessment.getThreats()) {
            boolean likely = threat.getLikelihood() != Level.NOT_RATED;
            boolean harmful = threat.getImpact() != Level.NOT_RATED;
            if (likely && harmful) {
                tally.met(threat);
                continue;
            }
            Shortfall shortfall = likely
                    ? Shortfall.at(threat, "威胁“{0}”没有评出影响", "the impact of the threat “{0}” is not rated", threat)
                    : harmful
                            ? Shortfall.at(
                                    threat,
                                    "威胁“{0}”没有评出发生可能性",
                                    "the likelihood of the threat “{0}” is not rated",
                                    threat)
                            : Shortfall.at(
                                    threat,
                                    "威胁“{0}”没有评出发生可能性和影响",
                                    "neither likelihood nor impact of the threat “{0}” is rated",
                                    threat);
            tally.unmet(shortfall.fix(
                    () -> {
                        threat.setLikelihood(likely ? threat.getLikelihood() : Level.RATED);
                        threat.setImpact(harmful ? threat.getImpact() : Level.RATED);
                    },
                    "评出威胁“{0}”的发生可能性和影响",
                    "rate likelihood and impact of the threat “{0}”",
                    threat));
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(assessment, "{0}没有识别任何威胁", "{0} identifies no threat", assessment)
                    .remedy("识别服务活动的信息安全威胁并评级", "identify and rate the security threats of the service activities"));
        }
        return tally;
    }

    /** 5.1.1 b): the negative effects of each responsible unit are analysed; to find none will do. */
    static Tally unitInfluences(Facts facts, RiskAssessment assessment) {
        Tally tally = new Tally();
        Set<InternalUnit> analysed = new HashSet<>();
        for (UnitInfluence influence : assessment.getUnitInfluences()) {
            if (influence.getUnit() != null
                    && influence.getEffect() != null
                    && !influence.getEffect().isBlank()) {
                analysed.add(influence.getUnit());
            }
        }
        for (InternalUnit unit : ResponsibleUnits.involved(facts)) {
            if (analysed.contains(unit)) {
                tally.met(assessment);
            } else {
                tally.unmet(Shortfall.at(
                                unit,
                                "{0}没有分析{1}对外包管理可能产生的负面影响",
                                "{0} does not analyse the negative effects that {1} may have on managing the outsourcing",
                                assessment,
                                unit)
                        .also(assessment)
                        .fix(
                                () -> analyse(assessment, unit),
                                "分析{0}的影响并记录结论；没有负面影响的，也要写明",
                                "analyse the effects of {0} and record the result, even if there is none",
                                unit));
            }
        }
        return tally.isEmpty() ? tally.unmet(ResponsibleUnits.none(facts)) : tally;
    }

    private static void analyse(RiskAssessment assessment, InternalUnit unit) {
        UnitInfluence influence = OutsourcingFactory.eINSTANCE.createUnitInfluence();
        influence.setName(unit.getName());
        influence.setUnit(unit);
        influence.setEffect("未发现负面影响");
        assessment.getUnitInfluences().add(influence);
    }

    /** 5.1.1 c): existing and planned controls are each evaluated. */
    static Tally controlEvaluations(RiskAssessment assessment) {
        Tally tally = new Tally();
        for (ControlScope scope : ControlScope.VALUES) {
            boolean evaluated = false;
            for (ControlEvaluation evaluation : assessment.getControlEvaluations()) {
                if (evaluation.getScope().contains(scope) && isComplete(evaluation)) {
                    tally.met(evaluation);
                    evaluated = true;
                }
            }
            if (!evaluated) {
                tally.unmet(Shortfall.at(
                                assessment,
                                "{0}没有逐项评价有效性：{1}",
                                "{0} does not evaluate the effectiveness one by one of: {1}",
                                assessment,
                                scope)
                        .also(partial(assessment, scope))
                        .fix(() -> evaluate(assessment, scope), "逐项评价有效性：{0}", "evaluate one by one: {0}", scope));
            }
        }
        return tally;
    }

    /** All controls were looked at, or those looked at are listed and nothing says that they are only a part. */
    private static boolean isComplete(ControlEvaluation evaluation) {
        return evaluation.getCoverage() == Coverage.ALL
                || evaluation.getCoverage() == Coverage.NOT_STATED
                        && !evaluation.getMeasures().isEmpty();
    }

    private static Element[] partial(RiskAssessment assessment, ControlScope scope) {
        return assessment.getControlEvaluations().stream()
                .filter(evaluation -> evaluation.getScope().contains(scope))
                .toArray(Element[]::new);
    }

    private static void evaluate(RiskAssessment assessment, ControlScope scope) {
        ControlEvaluation evaluation = OutsourcingFactory.eINSTANCE.createControlEvaluation();
        evaluation.getScope().add(scope);
        evaluation.setCoverage(Coverage.ALL);
        assessment.getControlEvaluations().add(evaluation);
    }

    /** 5.1.1 d): the likelihood of each residual risk is rated. */
    static Tally residualRisks(RiskAssessment assessment) {
        Tally tally = new Tally();
        for (Risk risk : assessment.getRisks()) {
            if (risk.getResidualLikelihood() != Level.NOT_RATED) {
                tally.met(risk);
            } else {
                tally.unmet(Shortfall.at(
                                risk,
                                "残余风险“{0}”没有评出发生可能性",
                                "the likelihood of the residual risk “{0}” is not rated",
                                risk)
                        .fix(
                                () -> risk.setResidualLikelihood(Level.RATED),
                                "评出残余风险“{0}”的发生可能性",
                                "rate the likelihood of the residual risk “{0}”",
                                risk));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(
                            assessment,
                            "{0}没有列出任何风险，因而没有评估残余风险",
                            "{0} lists no risk, hence assesses no residual one",
                            assessment)
                    .remedy("列出风险并评出残余风险发生的可能性", "list the risks and rate the likelihood of what remains"));
        }
        return tally;
    }
}

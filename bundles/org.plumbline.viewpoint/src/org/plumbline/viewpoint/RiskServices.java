// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.outsourcing.Asset;
import org.plumbline.model.outsourcing.ControlEvaluation;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingPackage.Literals;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.model.outsourcing.Phase;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Vulnerability;

/** Risk assessments: what threatens, what it can use, what it does to which asset, what is done about it. */
public final class RiskServices {

    /** Called by the interpreter. */
    public RiskServices() {
        // nothing to set up
    }

    // ------------------------------------------------------------ what is shown

    /** The risk assessments of a project, in the order of its phases. */
    public List<RiskAssessment> riskAssessments(OutsourcingProject project) {
        return ContractServices.activities(project, RiskAssessment.class);
    }

    /** Assets that risks refer to. */
    public List<Asset> assetsAtRisk(OutsourcingProject project) {
        Set<Asset> assets = new LinkedHashSet<>();
        risks(project).forEach(risk -> assets.addAll(risk.getAssets()));
        return List.copyOf(assets);
    }

    /** Controls that risks refer to. */
    public List<ControlMeasure> controlsOfRisks(OutsourcingProject project) {
        Set<ControlMeasure> controls = new LinkedHashSet<>();
        risks(project).forEach(risk -> controls.addAll(risk.getControls()));
        return List.copyOf(controls);
    }

    /** Assets that no risk refers to yet. */
    public List<Asset> assetsAtNoRisk(OutsourcingProject project) {
        List<Asset> atRisk = assetsAtRisk(project);
        return EnvironmentServices.assets(project).stream()
                .filter(asset -> !atRisk.contains(asset))
                .toList();
    }

    /** Controls that no risk refers to yet. */
    public List<ControlMeasure> controlsOfNoRisk(OutsourcingProject project) {
        List<ControlMeasure> ofRisks = controlsOfRisks(project);
        return EnvironmentServices.controls(project, control -> !ofRisks.contains(control));
    }

    /** Vulnerabilities that incidents brought to light and that risks refer to. */
    public List<Vulnerability> vulnerabilitiesOfIncidents(OutsourcingProject project) {
        List<Vulnerability> vulnerabilities = new ArrayList<>();
        if (project != null) {
            for (SecurityIncident incident : project.getIncidents()) {
                incident.getVulnerabilities().stream()
                        .filter(vulnerability -> !vulnerability.getRisks().isEmpty())
                        .forEach(vulnerabilities::add);
            }
        }
        return vulnerabilities;
    }

    private List<Risk> risks(OutsourcingProject project) {
        return riskAssessments(project).stream()
                .flatMap(assessment -> assessment.getRisks().stream())
                .toList();
    }

    // ------------------------------------------------------------ labels

    /** Name and day of a risk assessment. */
    public String riskAssessmentLabel(RiskAssessment assessment) {
        if (assessment == null) {
            return "";
        }
        Words words = Words.of(assessment);
        String when = words.on(assessment.getPerformedOn(), "完成", "completed");
        return words.twoLines(assessment, when.isEmpty() ? words.say("未完成", "not completed") : when);
    }

    /** Name, likelihood and impact of a threat. */
    public String threatLabel(Threat threat) {
        Words words = Words.of(threat);
        return threat == null
                ? ""
                : words.twoLines(
                        threat,
                        words.say("可能性 ", "likelihood ") + level(threat.getLikelihood(), words),
                        words.say("影响 ", "impact ") + level(threat.getImpact(), words));
    }

    /** Name and severity of a vulnerability, and the day on which it was closed. */
    public String vulnerabilityLabel(Vulnerability vulnerability) {
        Words words = Words.of(vulnerability);
        return vulnerability == null
                ? ""
                : words.twoLines(
                        vulnerability,
                        vulnerability.getSeverity() == Level.NOT_RATED
                                ? ""
                                : words.say("严重程度 ", "severity ") + level(vulnerability.getSeverity(), words),
                        words.on(vulnerability.getRemediedOn(), "已弥补", "remedied"));
    }

    /** Name and level of a risk, what is done about it and what is left. */
    public String riskLabel(Risk risk) {
        if (risk == null) {
            return "";
        }
        Words words = Words.of(risk);
        return words.twoLines(
                risk,
                risk.getLevel() == Level.NOT_RATED ? "" : words.say("等级 ", "level ") + level(risk.getLevel(), words),
                words.literal(risk.getTreatment()),
                words.say("残余 ", "residual ") + residual(risk, words));
    }

    /** The residual level, or where only the likelihood is rated, that. */
    private static String residual(Risk risk, Words words) {
        return level(
                risk.getResidualLevel() == Level.NOT_RATED ? risk.getResidualLikelihood() : risk.getResidualLevel(),
                words);
    }

    /** A level in one word; that something is rated without saying how is no level. */
    private static String level(Level level, Words words) {
        return switch (level) {
            case NOT_RATED -> words.say("未评", "not rated");
            case RATED -> words.say("已评", "rated");
            case VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH -> words.literal(level);
        };
    }

    /** Which level is acceptable, and since when. */
    public String decisionLabel(RiskDecision decision) {
        if (decision == null) {
            return "";
        }
        Words words = Words.of(decision);
        String sign = VerdictServices.sign(decision);
        String level = words.say("可接受 ", "acceptable: ") + level(decision.getAcceptableLevel(), words);
        return words.parts(
                sign.isEmpty() ? level : sign + " " + level,
                decision.getDecidedOn() == null
                        ? words.say("未决定", "not decided")
                        : decision.getDecidedOn().toString());
    }

    /** What an analysis of costs and benefits concludes. */
    public String costBenefitLabel(CostBenefitAnalysis analysis) {
        Words words = Words.of(analysis);
        return analysis == null
                ? ""
                : words.twoLines(
                        analysis,
                        prefixed(words.say("措施", "controls "), words.literal(analysis.getControls()), words),
                        prefixed(words.say("成本", "cost "), words.literal(analysis.getCost()), words),
                        words.literal(analysis.getConclusion()));
    }

    private static String prefixed(String prefix, String word, Words words) {
        return word.isEmpty() ? "" : prefix + words.say(word, word.toLowerCase(Locale.ENGLISH));
    }

    /** The assessment if it evaluates controls or says what influence units have. */
    public RiskAssessment withEvaluations(RiskAssessment assessment) {
        return assessment == null
                        || assessment.getControlEvaluations().isEmpty()
                                && assessment.getUnitInfluences().isEmpty()
                ? null
                : assessment;
    }

    /** Heading of the evaluations of an assessment. */
    public String titleEvaluations(RiskAssessment assessment) {
        return Words.of(assessment).say("措施有效性、机构影响", "Control effectiveness, influence of units");
    }

    /** Name and result of an evaluation of controls. */
    public String evaluationLabel(ControlEvaluation evaluation) {
        Words words = Words.of(evaluation);
        return evaluation == null
                ? ""
                : words.signed(evaluation, words.list(evaluation.getScope()), words.literal(evaluation.getResult()));
    }

    /** Which unit has which influence. */
    public String influenceLabel(UnitInfluence influence) {
        Words words = Words.of(influence);
        return influence == null
                ? ""
                : words.signed(
                        influence,
                        words.name(influence.getUnit()),
                        influence.getEffect() == null ? "" : influence.getEffect());
    }

    // ------------------------------------------------------------ what is missing

    /** The project if nobody has assessed risks. */
    public OutsourcingProject withoutRiskAssessment(OutsourcingProject project) {
        return project == null || !riskAssessments(project).isEmpty() ? null : project;
    }

    /** Says that a risk assessment is missing. */
    public String missingRiskAssessment(OutsourcingProject project) {
        return Words.missing(project, Literals.RISK_ASSESSMENT, "5.1.1");
    }

    /** The assessment if it names no threat. */
    public RiskAssessment withoutThreat(RiskAssessment assessment) {
        return assessment == null || !assessment.getThreats().isEmpty() ? null : assessment;
    }

    /** Says that no threat is named. */
    public String missingThreat(RiskAssessment assessment) {
        return Words.missing(assessment, Literals.THREAT, "5.1.1 a)");
    }

    /** The assessment if it says nothing of the influence of units. */
    public RiskAssessment withoutInfluence(RiskAssessment assessment) {
        return assessment == null || !assessment.getUnitInfluences().isEmpty() ? null : assessment;
    }

    /** Says that the influence of units is missing. */
    public String missingInfluence(RiskAssessment assessment) {
        return Words.missing(assessment, Literals.UNIT_INFLUENCE, "5.1.1 b)");
    }

    /** The assessment if it evaluates no control. */
    public RiskAssessment withoutEvaluation(RiskAssessment assessment) {
        return assessment == null || !assessment.getControlEvaluations().isEmpty() ? null : assessment;
    }

    /** Says that no control is evaluated. */
    public String missingEvaluation(RiskAssessment assessment) {
        return Words.missing(assessment, Literals.CONTROL_EVALUATION, "5.1.1 c)");
    }

    /** The assessment if nobody decided on it. */
    public RiskAssessment withoutDecision(RiskAssessment assessment) {
        return lacksDecision(assessment) ? assessment : null;
    }

    /** Whether an assessment lacks a decision. */
    public boolean lacksDecision(EObject element) {
        return element instanceof RiskAssessment assessment && assessment.getDecision() == null;
    }

    /** Says that a decision is missing. */
    public String missingDecision(RiskAssessment assessment) {
        return Words.missing(assessment, Literals.RISK_DECISION, "5.1.2 a)");
    }

    /** The assessment if costs and benefits are not analysed. */
    public RiskAssessment withoutCostBenefit(RiskAssessment assessment) {
        return lacksCostBenefit(assessment) ? assessment : null;
    }

    /** Whether an assessment lacks an analysis of costs and benefits. */
    public boolean lacksCostBenefit(EObject element) {
        return element instanceof RiskAssessment assessment && assessment.getCostBenefit() == null;
    }

    /** Says that an analysis of costs and benefits is missing. */
    public String missingCostBenefit(RiskAssessment assessment) {
        return Words.missing(assessment, Literals.COST_BENEFIT_ANALYSIS, "5.1.2 b)");
    }

    // ------------------------------------------------------------ for tools

    /** The phase in which risks are assessed; null if the project has none yet. */
    public Phase planningPhase(OutsourcingProject project) {
        return ContractServices.phase(project, PhaseKind.PLANNING);
    }

    /** Whether the project has no phase yet in which risks are assessed. */
    public boolean lacksPlanningPhase(OutsourcingProject project) {
        return planningPhase(project) == null;
    }

    /** The kind of the phase in which risks are assessed. */
    public PhaseKind planningKind(EObject context) {
        return PhaseKind.PLANNING;
    }
}

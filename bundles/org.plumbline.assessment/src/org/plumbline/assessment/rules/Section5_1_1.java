// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__PERFORMED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACTIVITY__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__COVERAGE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__MEASURES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.CONTROL_EVALUATION__SCOPE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__INVOLVED_UNITS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__ASSIGNED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RESPONSIBLE_UNIT__UNIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__CONTROL_EVALUATIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__RISKS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__THREATS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK_ASSESSMENT__UNIT_INFLUENCES;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.RISK__RESIDUAL_LIKELIHOOD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.THREAT__IMPACT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.THREAT__LIKELIHOOD;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.UNIT_INFLUENCE__EFFECT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.UNIT_INFLUENCE__UNIT;

import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.RiskAssessment;

/** 5.1.1 Carrying out the risk assessment (风险评估实施). */
final class Section5_1_1 extends SectionRules {

    Section5_1_1() {
        part(
                "5.1.1 a)",
                (facts, assessment) -> RiskAssessments.threats(assessment),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__THREATS,
                THREAT__LIKELIHOOD,
                THREAT__IMPACT);
        part(
                "5.1.1 b)",
                RiskAssessments::unitInfluences,
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                OUTSOURCING_PROJECT__INVOLVED_UNITS,
                RESPONSIBLE_UNIT__UNIT,
                RESPONSIBLE_UNIT__ASSIGNED_ON,
                RISK_ASSESSMENT__UNIT_INFLUENCES,
                UNIT_INFLUENCE__UNIT,
                UNIT_INFLUENCE__EFFECT);
        part(
                "5.1.1 c)",
                (facts, assessment) -> RiskAssessments.controlEvaluations(assessment),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__CONTROL_EVALUATIONS,
                CONTROL_EVALUATION__SCOPE,
                CONTROL_EVALUATION__COVERAGE,
                CONTROL_EVALUATION__MEASURES);
        part(
                "5.1.1 d)",
                (facts, assessment) -> RiskAssessments.residualRisks(assessment),
                ACTIVITY__PERFORMED_ON,
                ACTIVITY__STATE,
                RISK_ASSESSMENT__RISKS,
                RISK__RESIDUAL_LIKELIHOOD);
    }

    /** A part of the assessment completed last; while none is completed, no part counts. */
    private void part(String item, BiFunction<Facts, RiskAssessment, Tally> count, EStructuralFeature... reads) {
        rule(item, facts -> decide(facts, count), reads);
    }

    private static Outcome decide(Facts facts, BiFunction<Facts, RiskAssessment, Tally> count) {
        RiskAssessment latest = RiskAssessments.latest(facts);
        Tally tally = latest == null ? new Tally().unmet(RiskAssessments.none(facts)) : count.apply(facts, latest);
        return tally.outcome();
    }
}

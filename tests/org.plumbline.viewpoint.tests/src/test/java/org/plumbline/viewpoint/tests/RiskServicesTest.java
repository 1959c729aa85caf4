// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.viewpoint.tests.SmallProject.FACTORY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.ControlMeasure;
import org.plumbline.model.outsourcing.CostBenefitAnalysis;
import org.plumbline.model.outsourcing.CostLevel;
import org.plumbline.model.outsourcing.DataAsset;
import org.plumbline.model.outsourcing.Level;
import org.plumbline.model.outsourcing.OutsourcingConclusion;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.Risk;
import org.plumbline.model.outsourcing.RiskAssessment;
import org.plumbline.model.outsourcing.RiskDecision;
import org.plumbline.model.outsourcing.RiskTreatment;
import org.plumbline.model.outsourcing.SecurityIncident;
import org.plumbline.model.outsourcing.Sufficiency;
import org.plumbline.model.outsourcing.Threat;
import org.plumbline.model.outsourcing.UnitInfluence;
import org.plumbline.model.outsourcing.Vulnerability;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.RiskServices;
import org.plumbline.viewpoint.Viewing;

/** What the drawing of risks shows. */
class RiskServicesTest {

    private final SmallProject small = new SmallProject();
    private final RiskServices services = new RiskServices();

    private RiskAssessment assessment() {
        RiskAssessment assessment = FACTORY.createRiskAssessment();
        assessment.setName("评估");
        small.phase(PhaseKind.PLANNING).getActivities().add(assessment);
        return assessment;
    }

    @Test
    void levelsAreSaidInOneWordAndWhatIsNotRatedIsSaidToo() {
        RiskAssessment assessment = assessment();
        Threat threat = FACTORY.createThreat();
        threat.setName("泄露");
        threat.setLikelihood(Level.HIGH);
        assessment.getThreats().add(threat);
        assertTrue(services.threatLabel(threat).endsWith("泄露\n可能性 高 · 影响 未评"), services.threatLabel(threat));
        Risk risk = FACTORY.createRisk();
        risk.setName("数据泄露");
        assessment.getRisks().add(risk);
        assertTrue(services.riskLabel(risk).endsWith("数据泄露\n残余 未评"));
        risk.setResidualLikelihood(Level.RATED);
        assertTrue(services.riskLabel(risk).endsWith("残余 已评"));
        risk.setLevel(Level.HIGH);
        risk.setTreatment(RiskTreatment.REDUCED);
        risk.setResidualLevel(Level.LOW);
        assertTrue(services.riskLabel(risk).endsWith("等级 高 · 降低 · 残余 低"));
        Viewing.of(small.project).language(Language.EN);
        assertTrue(services.riskLabel(risk).endsWith("level High · Reduced · residual Low"));
    }

    @Test
    void onlyAssetsControlsAndVulnerabilitiesOfIncidentsThatRisksReferToAreShown() {
        RiskAssessment assessment = assessment();
        Risk risk = FACTORY.createRisk();
        assessment.getRisks().add(risk);
        DataAsset data = FACTORY.createDataAsset();
        small.project.setEnvironment(FACTORY.createTechnicalEnvironment());
        small.project.getEnvironment().getAssets().add(data);
        ControlMeasure control = FACTORY.createControlMeasure();
        small.project.getControls().add(control);
        SecurityIncident incident = FACTORY.createSecurityIncident();
        Vulnerability vulnerability = FACTORY.createVulnerability();
        incident.getVulnerabilities().add(vulnerability);
        small.project.getIncidents().add(incident);
        assertEquals(List.of(), services.assetsAtRisk(small.project));
        assertEquals(List.of(), services.controlsOfRisks(small.project));
        assertEquals(List.of(), services.vulnerabilitiesOfIncidents(small.project));
        risk.getAssets().add(data);
        risk.getControls().add(control);
        risk.setVulnerability(vulnerability);
        assertEquals(List.of(data), services.assetsAtRisk(small.project));
        assertEquals(List.of(control), services.controlsOfRisks(small.project));
        assertEquals(List.of(vulnerability), services.vulnerabilitiesOfIncidents(small.project));
        vulnerability.setRemediedOn(PartialDate.valueOf("2025-03-15"));
        assertTrue(services.vulnerabilityLabel(vulnerability).endsWith("2025-03-15 已弥补"));
    }

    @Test
    void ghostsStandForWhatAnAssessmentLacks() {
        assertEquals(small.project, services.withoutRiskAssessment(small.project));
        assertEquals("缺：服务外包信息安全风险评估 5.1.1", services.missingRiskAssessment(small.project));
        RiskAssessment assessment = assessment();
        assertNull(services.withoutRiskAssessment(small.project));
        assertEquals(assessment, services.withoutThreat(assessment));
        assertEquals(assessment, services.withoutEvaluation(assessment));
        assertEquals(assessment, services.withoutInfluence(assessment));
        assertEquals(assessment, services.withoutDecision(assessment));
        assertEquals(assessment, services.withoutCostBenefit(assessment));
        assertNull(services.withEvaluations(assessment));
        UnitInfluence influence = FACTORY.createUnitInfluence();
        influence.setName("影响");
        influence.setEffect("职责交叉");
        assessment.getUnitInfluences().add(influence);
        assessment.setDecision(FACTORY.createRiskDecision());
        assessment.setCostBenefit(FACTORY.createCostBenefitAnalysis());
        assertNull(services.withoutInfluence(assessment));
        assertNull(services.withoutDecision(assessment));
        assertNull(services.withoutCostBenefit(assessment));
        assertEquals(assessment, services.withEvaluations(assessment));
        assertTrue(services.influenceLabel(influence).endsWith("影响 · 职责交叉"));
    }

    @Test
    void theDecisionAndWhatItRestsOnAreSaidInShort() {
        RiskAssessment assessment = assessment();
        assertTrue(services.riskAssessmentLabel(assessment).endsWith("评估\n未完成"));
        RiskDecision decision = FACTORY.createRiskDecision();
        assessment.setDecision(decision);
        assertEquals("可接受 未评 · 未决定", services.decisionLabel(decision));
        decision.setAcceptableLevel(Level.MEDIUM);
        decision.setDecidedOn(PartialDate.valueOf("2025-03-03"));
        assertTrue(services.decisionLabel(decision).endsWith("可接受 中 · 2025-03-03"));
        CostBenefitAnalysis analysis = FACTORY.createCostBenefitAnalysis();
        analysis.setName("分析");
        analysis.setControls(Sufficiency.SUFFICIENT);
        analysis.setCost(CostLevel.ACCEPTABLE);
        analysis.setConclusion(OutsourcingConclusion.PROCEED);
        assessment.setCostBenefit(analysis);
        assertTrue(services.costBenefitLabel(analysis).endsWith("分析\n措施充分 · 成本可接受 · 开展外包"));
        Viewing.of(small.project).language(Language.EN);
        assertTrue(services.costBenefitLabel(analysis).endsWith("controls sufficient · cost acceptable · Proceed"));
    }

    @Test
    void aToolFindsThePhaseInWhichRisksAreAssessed() {
        assertEquals(small.phase(PhaseKind.PLANNING), services.planningPhase(small.project));
        small.project.getPhases().clear();
        assertTrue(services.lacksPlanningPhase(small.project));
        assertEquals(PhaseKind.PLANNING, services.planningKind(small.project));
    }
}

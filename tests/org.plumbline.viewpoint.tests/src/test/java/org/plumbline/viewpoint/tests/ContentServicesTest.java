// SPDX-License-Identifier: EPL-2.0
package org.plumbline.viewpoint.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.viewpoint.tests.SmallProject.FACTORY;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.PartialDate;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.Element;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.Filing;
import org.plumbline.model.outsourcing.FilingContent;
import org.plumbline.model.outsourcing.ManagementPlan;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.PlanContent;
import org.plumbline.model.outsourcing.SecurityClauseContent;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.ContentServices;
import org.plumbline.viewpoint.Viewing;
import org.plumbline.viewpoint.requirements.Requirement;

/** What lists on drawings say of the contents of documents. */
class ContentServicesTest {

    private final SmallProject small = new SmallProject();
    private final Viewing viewing = Viewing.of(small.project);
    private final ContentServices services = new ContentServices();

    private static List<String> numbers(List<Requirement> requirements) {
        return requirements.stream().map(Requirement::getNumber).toList();
    }

    private static List<String> labels(List<Requirement> requirements, Function<Requirement, String> label) {
        return requirements.stream().map(label).toList();
    }

    private ExitStrategy strategy() {
        ExitStrategy strategy = FACTORY.createExitStrategy();
        small.contract.setExitStrategy(strategy);
        return strategy;
    }

    @Test
    void whatADocumentStatesAndWhatItDoesNotIsToldByRequirement() {
        small.clauses.getContents().add(SecurityClauseContent.DATA_OWNERSHIP);
        assertEquals(List.of("6.2.1 a) 1)"), numbers(services.statedContents(small.clauses)));
        assertEquals(List.of("6.2.1 a) 7)"), numbers(services.partlyStatedContents(small.clauses)));
        assertEquals(
                Stream.of(2, 3, 4, 5, 6, 8, 9)
                        .map(number -> "6.2.1 a) " + number + ")")
                        .toList(),
                numbers(services.missingContents(small.clauses)));
    }

    @Test
    void linesBeginWithASignAndTheNumberWithoutTheSection() {
        small.clauses.getContents().add(SecurityClauseContent.DATA_OWNERSHIP);
        small.clauses.getContents().add(SecurityClauseContent.DATA_BOUNDARY_CONTROL);
        assertEquals(
                List.of("✓ a) 1) 安全目标和衡量标准"), labels(services.statedContents(small.clauses), services::statedLabel));
        assertEquals(
                List.of("△ a) 7) 缺：数据不出境"),
                labels(services.partlyStatedContents(small.clauses), services::partlyStatedLabel));
        assertEquals(
                "× a) 9) 意外终止罚则、意外变更罚则",
                services.missingLabel(services.missingContents(small.clauses).get(6)));
        viewing.language(Language.EN);
        assertEquals(
                "× a) 9) Termination penalty, Change penalty",
                services.missingLabel(services.missingContents(small.clauses).get(6)));
    }

    @Test
    void whatIsNotDueYetIsNotCalledAGap() {
        small.contract.setSignedOn(null);
        small.contract.setStartsOn(null);
        Requirement missing = services.missingContents(small.clauses).get(0);
        assertTrue(services.isOpen(missing));
        assertEquals("… a) 2) 保障范围和费用", services.missingLabel(missing));
        small.contract.setSignedOn(PartialDate.valueOf("2025-03-18"));
        assertFalse(services.isOpen(missing));
    }

    @Test
    void eachPartOfAnExitStrategyIsToldByItself() {
        ExitStrategy strategy = strategy();
        strategy.getManagement().add(ExitManagementContent.DATA_ERASED);
        strategy.getTechnical().add(ExitTechnicalContent.FINAL_EXCHANGE);
        ExitCondition condition = FACTORY.createExitCondition();
        condition.setKind(ExitConditionKind.UNRESOLVED_FAILURE);
        condition.setHandlingLimit(Period.ofDays(30));
        strategy.getConditions().add(condition);
        assertEquals(
                List.of("6.2.2 a) 1)", "6.2.2 a) 3)", "6.2.2 a) 4)"), numbers(services.missingConditions(strategy)));
        assertEquals(List.of("6.2.2 b) 5)"), numbers(services.statedManagement(strategy)));
        assertEquals(5, services.missingManagement(strategy).size());
        assertEquals(List.of("6.2.2 c) 2)"), numbers(services.statedTechnical(strategy)));
        assertEquals(5, services.missingTechnical(strategy).size());
        assertEquals("✓ a) 2) 错误未按时处理完成 · 30 天", services.exitConditionLabel(condition));
        assertEquals(List.of(), services.statedContents(strategy), "it has two lists");
    }

    @Test
    void statingARequirementAddsWhatIsNotThereAndWithdrawingTakesAllOfItOut() {
        small.clauses.getContents().add(SecurityClauseContent.DATA_OWNERSHIP);
        Requirement data = services.partlyStatedContents(small.clauses).get(0);
        assertEquals(
                List.of(SecurityClauseContent.DATA_BOUNDARY_CONTROL, SecurityClauseContent.DATA_STAYS_IN_TERRITORY),
                services.unlisted(small.clauses, data));
        assertEquals(small.clauses, services.withdraw(small.clauses, data));
        assertEquals(List.of(SecurityClauseContent.OBJECTIVES_AND_METRICS), small.clauses.getContents());
        ExitStrategy strategy = strategy();
        Requirement agreed = services.missingConditions(strategy).get(2);
        assertEquals(ExitConditionKind.AGREED_CANCELLATION, services.exitConditionKind(strategy, agreed));
        assertNull(services.exitConditionKind(strategy, data));
    }

    /** The table of contents by item is held to the rules: an item is met by the literals that it asks for, and by no fewer. */
    @Test
    void theRulesAskForTheSameContents() {
        small.contract.setEndsOn(null);
        ExitStrategy strategy = strategy();
        ManagementPlan plan = FACTORY.createManagementPlan();
        plan.setEstablishedOn(PartialDate.valueOf("2025-03-19"));
        plan.setContract(small.contract);
        small.project.getDocuments().add(plan);
        AgreementTemplate template = FACTORY.createAgreementTemplate();
        small.project.getDocuments().add(template);
        ConfidentialityAgreement agreement = FACTORY.createConfidentialityAgreement();
        agreement.setSignatory(small.agency);
        agreement.setSignedOn(PartialDate.valueOf("2025-03-18"));
        agreement.setTemplate(template);
        small.project.getAgreements().add(agreement);
        Filing filing = FACTORY.createFiling();
        filing.setContract(small.contract);
        filing.setPerformedOn(PartialDate.valueOf("2025-03-19"));
        small.phase(PhaseKind.SELECTION).getActivities().add(filing);
        AuditLog log = FACTORY.createAuditLog();
        log.setState(AuditLogState.ENABLED);
        small.project.setEnvironment(FACTORY.createTechnicalEnvironment());
        small.project.getEnvironment().getAssets().add(log);
        small.contract.setStartsOn(PartialDate.valueOf("2025-03-18"));
        check(small.clauses, small.clauses.getContents(), SecurityClauseContent.VALUES, services::statedContents);
        check(
                strategy,
                strategy.getManagement(),
                ExitManagementContent.VALUES,
                e -> services.statedManagement(strategy));
        check(strategy, strategy.getTechnical(), ExitTechnicalContent.VALUES, e -> services.statedTechnical(strategy));
        check(plan, plan.getContents(), PlanContent.VALUES, services::statedContents);
        check(template, template.getContents(), ConfidentialityContent.VALUES, services::statedContents);
        check(filing, filing.getContents(), FilingContent.VALUES, services::statedContents);
        check(log, log.getFields(), AuditField.VALUES, services::statedContents);
    }

    private <E extends Enumerator> void check(
            Element document, List<E> listed, List<E> all, Function<Element, List<Requirement>> stated) {
        listed.clear();
        listed.addAll(all);
        List<Requirement> everything = stated.apply(document);
        assertNotEquals(List.of(), everything);
        Set<Requirement> met = new HashSet<>();
        for (Requirement requirement : everything) {
            Collection<Enumerator> asked = new ArrayList<>();
            listed.clear();
            asked.addAll(services.unlisted(document, requirement));
            listed.addAll(all);
            Verdict whole = verdict(requirement);
            if (whole == Verdict.UNDECIDED || whole == Verdict.NOT_APPLICABLE) {
                continue; // what else an authority or a rule asks for is not for the literal alone to tell
            }
            assertEquals(Verdict.SATISFIED, whole, requirement.getNumber());
            for (Enumerator literal : asked) {
                listed.remove(literal);
                assertTrue(verdict(requirement).isShortfall(), requirement.getNumber() + " asks for " + literal);
                assertFalse(stated.apply(document).contains(requirement), requirement.getNumber());
                listed.clear();
                listed.addAll(all);
            }
            listed.clear();
            asked.forEach(literal -> listed.add(all.get(all.indexOf(literal))));
            assertEquals(Verdict.SATISFIED, verdict(requirement), requirement.getNumber() + " asks for no more");
            met.add(requirement);
        }
        assertTrue(met.size() >= everything.size() - 1, "few items wait for a judgement");
    }

    private Verdict verdict(Requirement requirement) {
        return viewing.result().items().stream()
                .filter(result -> result.item().number().equals(requirement.getNumber()))
                .map(ItemResult::verdict)
                .findFirst()
                .orElseThrow();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_CONDITION__HANDLING_LIMIT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_CONDITION__KIND;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__CONDITIONS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__MANAGEMENT;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.EXIT_STRATEGY__TECHNICAL;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OUTSOURCING_PROJECT__CONTRACTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__EXIT_STRATEGY;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Labels;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitStrategy;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ServiceContract;

/** 6.2.2 Exit strategy clauses (退出策略条款). */
final class Section6_2_2 extends SectionRules {

    private final ContractTerms terms = new ContractTerms();

    Section6_2_2() {
        summary("6.2.2 a)");
        condition("6.2.2 a) 1)", ExitConditionKind.CONTRACT_EXPIRY);
        rule(
                "6.2.2 a) 2)",
                terms.each(Section6_2_2::unresolvedFailure),
                OUTSOURCING_PROJECT__CONTRACTS,
                SERVICE_CONTRACT__EXIT_STRATEGY,
                EXIT_STRATEGY__CONDITIONS,
                EXIT_CONDITION__KIND,
                EXIT_CONDITION__HANDLING_LIMIT);
        condition("6.2.2 a) 3)", ExitConditionKind.AGREED_CANCELLATION);
        condition("6.2.2 a) 4)", ExitConditionKind.CONTRACT_AMENDMENT);
        summary("6.2.2 b)");
        management("6.2.2 b) 1)", ExitManagementContent.ROLES_AND_DUTIES);
        management("6.2.2 b) 2)", ExitManagementContent.QUALITY_MAINTAINED);
        management("6.2.2 b) 3)", ExitManagementContent.DOCUMENTS_RETURNED);
        management("6.2.2 b) 4)", ExitManagementContent.CONFIDENTIALITY_AFTER_TERMINATION);
        management("6.2.2 b) 5)", ExitManagementContent.DATA_ERASED);
        management("6.2.2 b) 6)", ExitManagementContent.STAFF_RETENTION_RIGHT);
        summary("6.2.2 c)");
        technical("6.2.2 c) 1)", ExitTechnicalContent.PROGRESS_VISIBILITY);
        technical("6.2.2 c) 2)", ExitTechnicalContent.FINAL_EXCHANGE);
        technical("6.2.2 c) 3)", ExitTechnicalContent.PARALLEL_SERVICE);
        technical("6.2.2 c) 4)", ExitTechnicalContent.MEANS_AND_RESOURCES_FILED);
        technical("6.2.2 c) 5)", ExitTechnicalContent.SUB_ACCOUNTS_REMOVED);
        technical("6.2.2 c) 6)", ExitTechnicalContent.ADDITIONAL_RECORDS_FILED);
    }

    private void condition(String item, ExitConditionKind kind) {
        rule(
                item,
                terms.each((facts, contract, tally) -> conditionDefined(contract, kind, tally)),
                OUTSOURCING_PROJECT__CONTRACTS,
                SERVICE_CONTRACT__EXIT_STRATEGY,
                EXIT_STRATEGY__CONDITIONS,
                EXIT_CONDITION__KIND);
    }

    private void management(String item, ExitManagementContent content) {
        content(item, content, ExitStrategy::getManagement, EXIT_STRATEGY__MANAGEMENT);
    }

    private void technical(String item, ExitTechnicalContent content) {
        content(item, content, ExitStrategy::getTechnical, EXIT_STRATEGY__TECHNICAL);
    }

    private <E extends Enumerator> void content(
            String item, E content, Function<ExitStrategy, List<E>> contents, EStructuralFeature feature) {
        rule(
                item,
                terms.each((facts, contract, tally) -> ContractTerms.countContents(
                        contract,
                        contract.getExitStrategy(),
                        EXIT_STRATEGY,
                        agreed -> contents.apply(strategy(agreed)),
                        null,
                        tally,
                        content)),
                OUTSOURCING_PROJECT__CONTRACTS,
                SERVICE_CONTRACT__EXIT_STRATEGY,
                feature);
    }

    /** The exit strategy of a contract, for fixes, which add it where it is missing. */
    private static ExitStrategy strategy(ServiceContract contract) {
        if (contract.getExitStrategy() == null) {
            ExitStrategy strategy = OutsourcingFactory.eINSTANCE.createExitStrategy();
            strategy.setName(Labels.of(EXIT_STRATEGY).zh());
            contract.setExitStrategy(strategy);
        }
        return contract.getExitStrategy();
    }

    private static List<ExitCondition> conditions(ServiceContract contract, ExitConditionKind kind) {
        if (contract.getExitStrategy() == null) {
            return List.of();
        }
        List<ExitCondition> conditions = new ArrayList<>(1);
        for (ExitCondition condition : contract.getExitStrategy().getConditions()) {
            if (condition.getKind() == kind) {
                conditions.add(condition);
            }
        }
        return conditions;
    }

    private static void conditionDefined(ServiceContract contract, ExitConditionKind kind, Tally tally) {
        boolean defined = false;
        ExitStrategy exit = contract.getExitStrategy();
        if (exit != null) {
            for (ExitCondition condition : exit.getConditions()) {
                if (condition.getKind() == kind) {
                    defined = true;
                    tally.met(condition);
                }
            }
        }
        if (!defined) {
            tally.unmet(missing(contract, kind)
                    .fix(
                            () -> {
                                ExitCondition condition = OutsourcingFactory.eINSTANCE.createExitCondition();
                                condition.setKind(kind);
                                strategy(contract).getConditions().add(condition);
                            },
                            "在{0}中约定退出条件：{1}",
                            "agree in {0} on the exit condition: {1}",
                            contract,
                            kind));
        }
    }

    /** How long a failure may take to be dealt with belongs to the condition; only the parties can say it. */
    private static void unresolvedFailure(Facts facts, ServiceContract contract, Tally tally) {
        List<ExitCondition> conditions = conditions(contract, ExitConditionKind.UNRESOLVED_FAILURE);
        if (conditions.isEmpty()) {
            tally.unmet(missing(contract, ExitConditionKind.UNRESOLVED_FAILURE)
                    .remedy(
                            "在{0}中约定该退出条件及处理错误的有效时间",
                            "agree in {0} on this exit condition and on the effective time", contract));
        }
        for (ExitCondition condition : conditions) {
            tally.met(condition);
            if (condition.getHandlingLimit() == null) {
                tally.unmet(Shortfall.at(
                                condition,
                                "{0}没有写明处理错误的有效时间",
                                "{0} does not define the effective time for dealing with a failure",
                                contract)
                        .remedy("约定处理错误的有效时间", "agree on the effective time for dealing with a failure"));
            }
        }
    }

    private static Shortfall missing(ServiceContract contract, ExitConditionKind kind) {
        Shortfall shortfall =
                Shortfall.at(contract, "{0}没有约定退出条件：{1}", "{0} defines no exit condition: {1}", contract, kind);
        return contract.getExitStrategy() == null ? shortfall : shortfall.also(contract.getExitStrategy());
    }
}

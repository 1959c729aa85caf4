// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__DESCRIBED_IN;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.DELIVERY_STAGE__OBJECTIVE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.SERVICE_CONTRACT__DELIVERY_STAGES;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.ServiceContract;

/** A.2.1 Service delivery management (服务交付管理). */
final class SectionA_2_1 extends SectionRules {

    SectionA_2_1() {
        rule(
                "A.2.1",
                this::objectivesAreDescribedInClauses,
                SERVICE_CONTRACT__DELIVERY_STAGES,
                DELIVERY_STAGE__OBJECTIVE,
                DELIVERY_STAGE__DESCRIBED_IN);
    }

    private Outcome objectivesAreDescribedInClauses(Facts facts) {
        Tally tally = new Tally();
        for (ServiceContract contract : Contracts.concerned(facts)) {
            if (contract.getDeliveryStages().isEmpty()) {
                tally.unmet(Shortfall.at(
                                contract,
                                "{0}没有识别阶段交付目标",
                                "no delivery stages and objectives are identified for {0}",
                                contract)
                        .remedy(
                                "划分{0}的交付阶段，写明各阶段目标，并列入信息安全条款",
                                "divide {0} into delivery stages, state the objective of each "
                                        + "and describe it in the security clauses",
                                contract));
            }
            for (DeliveryStage stage : contract.getDeliveryStages()) {
                count(tally, contract, stage);
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Contracts.missing(facts));
        }
        return tally.outcome();
    }

    private static void count(Tally tally, ServiceContract contract, DeliveryStage stage) {
        if (stage.getObjective() == null || stage.getObjective().isBlank()) {
            tally.unmet(Shortfall.at(stage, "{0}没有写明交付目标", "{0} states no delivery objective", stage)
                    .remedy("写明{0}的交付目标", "state the delivery objective of {0}", stage));
        } else {
            tally.met(stage);
        }
        if (stage.getDescribedIn() == null) {
            tally.unmet(Shortfall.at(
                            stage,
                            "{0}的交付目标没有写入{1}的信息安全条款",
                            "the delivery objective of {0} is not described in the security clauses of {1}",
                            stage,
                            contract)
                    .also(contract)
                    .fix(
                            () -> describe(contract, stage),
                            "将{0}的交付目标写入信息安全条款",
                            "describe the delivery objective of {0} in the security clauses",
                            stage));
        } else {
            tally.met(stage);
        }
    }

    private static void describe(ServiceContract contract, DeliveryStage stage) {
        if (contract.getSecurityClauses() == null) {
            contract.setSecurityClauses(OutsourcingFactory.eINSTANCE.createSecurityClauses());
        }
        stage.setDescribedIn(contract.getSecurityClauses());
    }
}

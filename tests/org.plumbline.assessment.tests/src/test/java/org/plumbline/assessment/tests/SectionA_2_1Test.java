// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.DeliveryStage;
import org.plumbline.model.outsourcing.ServiceContract;

class SectionA_2_1Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.2.1", "no stages", c -> c.contract.getDeliveryStages().clear()),
                partial("A.2.1", "a stage without objective", c -> stage(c).setObjective(" ")),
                partial("A.2.1", "an objective outside the clauses", c -> stage(c).setDescribedIn(null)),
                partial("A.2.1", "an objective and no clauses at all", c -> {
                    stage(c).setDescribedIn(null);
                    c.contract.setSecurityClauses(null);
                }),
                gap("A.2.1", "an empty stage", c -> {
                    c.contract.getDeliveryStages().clear();
                    c.contract.getDeliveryStages().add(c.make.createDeliveryStage());
                }));
    }

    private static DeliveryStage stage(Conforming c) {
        return c.contract.getDeliveryStages().get(0);
    }

    @Test
    void eachContractInForceNeedsStages() {
        Conforming c = new Conforming();
        ServiceContract second = c.make.createServiceContract();
        second.setSignedOn(date("2026-06-30"));
        c.project.getContracts().add(second);
        assertVerdict(Verdict.PARTIAL, c, "A.2.1");
        assertAtFault(Set.of(second), c, "A.2.1");
        second.setEndsOn(date("2026-06-29"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.1");
        second.setEndsOn(null);
        second.setSignedOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.1");
    }

    @Test
    void endedContractsCountWhenNoneIsInForce() {
        Conforming c = new Conforming();
        c.contract.setEndsOn(date("2026-06-29"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.1");
        c.contract.getDeliveryStages().clear();
        assertVerdict(Verdict.GAP, c, "A.2.1");
    }
}

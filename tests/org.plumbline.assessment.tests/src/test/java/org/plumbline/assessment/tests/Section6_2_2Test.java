// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.ItemResult;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ExitCondition;
import org.plumbline.model.outsourcing.ExitConditionKind;
import org.plumbline.model.outsourcing.ExitManagementContent;
import org.plumbline.model.outsourcing.ExitTechnicalContent;
import org.plumbline.model.outsourcing.PhaseKind;
import org.plumbline.model.outsourcing.ServiceContract;
import org.plumbline.standard.Catalogue;

class Section6_2_2Test extends SectionTest {

    private static final List<ExitConditionKind> CONDITIONS = List.of(
            ExitConditionKind.CONTRACT_EXPIRY,
            ExitConditionKind.UNRESOLVED_FAILURE,
            ExitConditionKind.AGREED_CANCELLATION,
            ExitConditionKind.CONTRACT_AMENDMENT);
    private static final List<ExitManagementContent> MANAGEMENT = List.of(
            ExitManagementContent.ROLES_AND_DUTIES,
            ExitManagementContent.QUALITY_MAINTAINED,
            ExitManagementContent.DOCUMENTS_RETURNED,
            ExitManagementContent.CONFIDENTIALITY_AFTER_TERMINATION,
            ExitManagementContent.DATA_ERASED,
            ExitManagementContent.STAFF_RETENTION_RIGHT);
    private static final List<ExitTechnicalContent> TECHNICAL = List.of(
            ExitTechnicalContent.PROGRESS_VISIBILITY,
            ExitTechnicalContent.FINAL_EXCHANGE,
            ExitTechnicalContent.PARALLEL_SERVICE,
            ExitTechnicalContent.MEANS_AND_RESOURCES_FILED,
            ExitTechnicalContent.SUB_ACCOUNTS_REMOVED,
            ExitTechnicalContent.ADDITIONAL_RECORDS_FILED);

    @Override
    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            ExitConditionKind kind = CONDITIONS.get(i);
            String item = "6.2.2 a) " + (i + 1) + ")";
            all.add(gap(
                    item,
                    "not agreed",
                    c -> c.contract.getExitStrategy().getConditions().remove(condition(c, kind))));
            all.add(gap(item, "a condition of no kind", c -> condition(c, kind).setKind(ExitConditionKind.NOT_STATED)));
        }
        for (int i = 0; i < MANAGEMENT.size(); i++) {
            ExitManagementContent content = MANAGEMENT.get(i);
            all.add(gap(
                    "6.2.2 b) " + (i + 1) + ")",
                    "not agreed",
                    c -> c.contract.getExitStrategy().getManagement().remove(content)));
        }
        for (int i = 0; i < TECHNICAL.size(); i++) {
            ExitTechnicalContent content = TECHNICAL.get(i);
            all.add(gap(
                    "6.2.2 c) " + (i + 1) + ")",
                    "not agreed",
                    c -> c.contract.getExitStrategy().getTechnical().remove(content)));
        }
        Catalogue.load().items().stream()
                .map(item -> item.number())
                .filter(number -> number.startsWith("6.2.2 "))
                .forEach(number -> {
                    all.add(gap(number, "no exit strategy", c -> c.contract.setExitStrategy(null)));
                    all.add(gap(
                            number,
                            "an exit strategy that says nothing",
                            c -> c.contract.setExitStrategy(c.make.createExitStrategy())));
                    all.add(gap(number, "only a draft", Section6_2_2Test::unsigned));
                });
        all.add(partial(
                "6.2.2 a)",
                "one condition is missing",
                c -> c.contract.getExitStrategy().getConditions().remove(0)));
        all.add(partial("6.2.2 a) 2)", "the effective time is not defined", c -> condition(
                        c, ExitConditionKind.UNRESOLVED_FAILURE)
                .setHandlingLimit(null)));
        all.add(partial(
                "6.2.2 b)",
                "one requirement is missing",
                c -> c.contract.getExitStrategy().getManagement().remove(0)));
        all.add(partial(
                "6.2.2 c)",
                "one requirement is missing",
                c -> c.contract.getExitStrategy().getTechnical().remove(0)));
        return all;
    }

    private static ExitCondition condition(Conforming c, ExitConditionKind kind) {
        return c.contract.getExitStrategy().getConditions().stream()
                .filter(condition -> condition.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static void unsigned(Conforming c) {
        c.contract.setSignedOn(null);
        c.phase(PhaseKind.OPERATION).setStartedOn(date("2025-03-20"));
    }

    @Test
    void theMissingTimeIsSaidOfTheCondition() {
        Conforming c = new Conforming();
        ExitCondition condition = condition(c, ExitConditionKind.UNRESOLVED_FAILURE);
        condition.setHandlingLimit(null);
        ItemResult result = assess(c, "6.2.2 a) 2)");
        assertEquals(List.of(condition), result.findings().get(0).elements());
        assertTrue(result.findings().get(0).fix().isEmpty());
    }

    @Test
    void aMissingConditionNamesContractAndStrategy() {
        Conforming c = new Conforming();
        c.contract.getExitStrategy().getConditions().clear();
        assertEquals(
                List.of(c.contract, c.contract.getExitStrategy()),
                assess(c, "6.2.2 a) 1)").findings().get(0).elements());
        c.contract.setExitStrategy(null);
        assertEquals(
                List.of(c.contract), assess(c, "6.2.2 a) 1)").findings().get(0).elements());
    }

    @Test
    void eachContractInForceNeedsItsExitStrategy() {
        Conforming c = new Conforming();
        ServiceContract second = c.make.createServiceContract();
        second.setName("第二份合同");
        second.setSignedOn(date("2026-01-01"));
        c.project.getContracts().add(second);
        for (String item : List.of("6.2.2 a) 1)", "6.2.2 a) 2)", "6.2.2 b) 1)", "6.2.2 c) 1)")) {
            ItemResult result = assess(c, item);
            assertEquals(Verdict.PARTIAL, result.verdict());
            assertEquals(second, result.findings().get(0).elements().get(0));
        }
        second.setSignedOn(date("2026-07-01"));
        assertEquals(Verdict.SATISFIED, assess(c, "6.2.2 b) 1)").verdict());
    }

    @Test
    void anEmptyProjectMeetsNothing() {
        assertEquals(Set.of(Verdict.GAP), Empty.verdicts("6.2.2"));
    }
}

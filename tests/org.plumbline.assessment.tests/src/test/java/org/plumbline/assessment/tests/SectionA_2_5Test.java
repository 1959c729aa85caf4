// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.account;
import static org.plumbline.assessment.tests.ConformingControls.control;
import static org.plumbline.assessment.tests.ConformingControls.first;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.PrivilegeKind;

class SectionA_2_5Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        List<Violation> violations = new ArrayList<>(List.of(
                partial("A.2.5 a)", "no log", SectionA_2_5Test::noLog),
                partial("A.2.5 a)", "the log is off", c -> log(c).setState(AuditLogState.DISABLED)),
                partial("A.2.5 a)", "the state is not stated", c -> log(c).setState(AuditLogState.NOT_STATED)),
                partial("A.2.5 a)", "activity is not audited", c -> without(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT)),
                partial("A.2.5 a)", "activity was never audited", c -> control(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT)
                        .getExecutions()
                        .clear()),
                partial("A.2.5 a)", "activity was audited long ago", c -> control(
                                c, ControlKind.PERSONNEL_ACTIVITY_AUDIT)
                        .getExecutions()
                        .get(0)
                        .setPerformedOn(date("2025-06-29"))),
                gap("A.2.5 a)", "neither log nor audit", c -> {
                    noLog(c);
                    without(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT);
                }),
                partial("A.2.5 b)", "a parameter lacks", c -> log(c).getFields().remove(AuditField.SUCCESS_OR_FAILURE)),
                gap("A.2.5 b)", "no log", SectionA_2_5Test::noLog),
                partial("A.2.5 b) 4)", "one of two logs lacks it", c -> second(c)),
                gap("A.2.5 b) 1)", "the log is off", c -> log(c).setState(AuditLogState.DISABLED)),
                gap("A.2.5 c)", "no restriction, no recording, no accounts", c -> {
                    without(c, ControlKind.PRIVILEGED_ACCOUNT_RESTRICTION);
                    without(c, ControlKind.PRIVILEGED_OPERATION_RECORDING);
                    account(c.wang).setPrivilege(PrivilegeKind.ORDINARY);
                }),
                partial("A.2.5 c)", "no restriction", c -> without(c, ControlKind.PRIVILEGED_ACCOUNT_RESTRICTION)),
                partial("A.2.5 c)", "no recording", c -> without(c, ControlKind.PRIVILEGED_OPERATION_RECORDING)),
                partial("A.2.5 c)", "no holder", c -> account(c.wang).setHolder(null)),
                partial("A.2.5 c)", "the holder left", c -> c.wang.setServesUntil(date("2026-06-29"))),
                partial("A.2.5 c)", "the holder has not come yet", c -> c.wang.setServesFrom(date("2026-07-01"))),
                gap("A.2.5 d)", "no reviews", c -> without(c, ControlKind.AUDIT_RECORD_REVIEW)),
                gap("A.2.5 d)", "never reviewed", c -> control(c, ControlKind.AUDIT_RECORD_REVIEW)
                        .getExecutions()
                        .clear()),
                partial("A.2.5 d)", "reviewed long ago", c -> control(c, ControlKind.AUDIT_RECORD_REVIEW)
                        .getExecutions()
                        .get(0)
                        .setPerformedOn(date("2025-06-29")))));
        for (AuditField field : AuditField.VALUES) {
            violations.add(gap("A.2.5 b) " + (field.getValue() + 1) + ")", "not recorded", c -> log(c).getFields()
                    .remove(field)));
        }
        return violations;
    }

    private static AuditLog log(Conforming c) {
        return first(c, AuditLog.class);
    }

    private static void noLog(Conforming c) {
        c.project.getEnvironment().getAssets().removeIf(AuditLog.class::isInstance);
    }

    private static AuditLog second(Conforming c) {
        AuditLog log = c.make.createAuditLog();
        log.setName("第二个日志");
        log.setState(AuditLogState.ENABLED);
        c.project.getEnvironment().getAssets().add(log);
        return log;
    }

    @Test
    void anAuditNotDueYetIsNotCounted() {
        Conforming c = new Conforming();
        control(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT).getExecutions().clear();
        control(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT).setInPlaceSince(date("2025-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 a)");
        control(c, ControlKind.PERSONNEL_ACTIVITY_AUDIT).setInPlaceSince(date("2025-06-29"));
        assertVerdict(Verdict.PARTIAL, c, "A.2.5 a)");
    }

    @Test
    void aReviewNotDueYetIsNotDue() {
        Conforming c = new Conforming();
        control(c, ControlKind.AUDIT_RECORD_REVIEW).getExecutions().clear();
        control(c, ControlKind.AUDIT_RECORD_REVIEW).setInPlaceSince(date("2026-06-01"));
        assertVerdict(Verdict.NOT_DUE, c, "A.2.5 d)");
        control(c, ControlKind.AUDIT_RECORD_REVIEW).setFrequency(Period.ofDays(7));
        assertVerdict(Verdict.GAP, c, "A.2.5 d)");
    }

    @Test
    void onlyEnabledLogsMustRecordTheParameters() {
        Conforming c = new Conforming();
        AuditLog second = second(c);
        assertAtFault(Set.of(second), c, "A.2.5 b) 1)");
        second.setState(AuditLogState.DISABLED);
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 b)");
        assess(c, "A.2.5 a)").findings().get(0).fix().orElseThrow().change().run();
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 a)");
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 b)");
    }

    @Test
    void onlyActivePrivilegedAccountsNeedAHolderInService() {
        Conforming c = new Conforming();
        c.wang.setServesUntil(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 c)");
        c.wang.setServesUntil(date("2026-06-29"));
        assertAtFault(Set.of(account(c.wang)), c, "A.2.5 c)");
        assertEquals(
                List.of(account(c.wang), c.wang),
                assess(c, "A.2.5 c)").findings().get(0).elements());
        account(c.wang).setRevokedOn(date("2026-07-01"));
        account(c.wang).setState(AccountState.REVOKED);
        assertVerdict(Verdict.PARTIAL, c, "A.2.5 c)");
        account(c.wang).setRevokedOn(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 c)");
        account(c.wang).setRevokedOn(null);
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 c)");
        account(c.wang).setPrivilege(PrivilegeKind.NOT_STATED);
        account(c.wang).setState(AccountState.ACTIVE);
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 c)");
        account(c.wang).setPrivilege(PrivilegeKind.PRIVILEGED);
        account(c.wang).setState(AccountState.ACTIVE);
        account(c.wang).setCreatedOn(date("2026-07-01"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.5 c)");
    }
}

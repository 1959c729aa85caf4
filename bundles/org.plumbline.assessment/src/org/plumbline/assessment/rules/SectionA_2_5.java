// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__CREATED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__HOLDER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__PRIVILEGE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__REVOKED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUDIT_LOG__FIELDS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.AUDIT_LOG__STATE;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AuditField;
import org.plumbline.model.outsourcing.AuditLog;
import org.plumbline.model.outsourcing.AuditLogState;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.PrivilegeKind;
import org.plumbline.model.outsourcing.ServicePerson;

/** A.2.5 Audit (审计). */
final class SectionA_2_5 extends SectionRules {

    SectionA_2_5() {
        rule("A.2.5 a)", this::auditIsActive, Controls.readsOfOccasions(AUDIT_LOG__STATE));
        summary("A.2.5 b)");
        parameter("A.2.5 b) 1)", AuditField.DATE_AND_TIME);
        parameter("A.2.5 b) 2)", AuditField.EVENT_TYPE);
        parameter("A.2.5 b) 3)", AuditField.USER_ACCOUNT);
        parameter("A.2.5 b) 4)", AuditField.SUCCESS_OR_FAILURE);
        rule(
                "A.2.5 c)",
                this::privilegeIsLimitedAndRecorded,
                Controls.reads(
                        ACCOUNT__PRIVILEGE, ACCOUNT__STATE, ACCOUNT__CREATED_ON, ACCOUNT__REVOKED_ON, ACCOUNT__HOLDER));
        rule(
                "A.2.5 d)",
                facts -> Controls.regularly(facts, ControlKind.AUDIT_RECORD_REVIEW, PeriodSubject.AUDIT_RECORD_REVIEW),
                Controls.readsOfOccasions());
    }

    private void parameter(String item, AuditField field) {
        rule(item, facts -> recordsContain(facts, field), AUDIT_LOG__STATE, AUDIT_LOG__FIELDS);
    }

    private Outcome auditIsActive(Facts facts) {
        Tally tally = new Tally();
        for (AuditLog log : facts.all(AuditLog.class)) {
            if (log.getState() == AuditLogState.ENABLED) {
                tally.met(log);
            } else {
                tally.unmet(notEnabled(log));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(facts.project(), "没有审计机制", "there is no audit mechanism")
                    .fix(
                            () -> {
                                AuditLog log = OutsourcingFactory.eINSTANCE.createAuditLog();
                                log.setName("审计日志");
                                enable(log);
                                Assets.add(facts, log);
                            },
                            "建立并启用审计机制，记录四项参数",
                            "set up and enable an audit mechanism that records the four parameters"));
        }
        return tally.add(Controls.regular(
                        facts, ControlKind.PERSONNEL_ACTIVITY_AUDIT, PeriodSubject.PERSONNEL_ACTIVITY_AUDIT))
                .outcome();
    }

    private static Shortfall notEnabled(AuditLog log) {
        Shortfall shortfall = log.getState() == AuditLogState.DISABLED
                ? Shortfall.at(log, "审计机制{0}没有启用", "the audit mechanism {0} is not enabled", log)
                : Shortfall.at(log, "没有说明审计机制{0}是否启用", "whether the audit mechanism {0} is enabled is not stated", log);
        return shortfall.fix(() -> enable(log), "启用{0}，记录四项参数", "enable {0} with the four parameters", log);
    }

    /** An enabled log that lacked parameters would open findings of b). */
    private static void enable(AuditLog log) {
        log.setState(AuditLogState.ENABLED);
        log.getFields().clear();
        log.getFields().addAll(AuditField.VALUES);
    }

    private Outcome recordsContain(Facts facts, AuditField field) {
        Tally tally = new Tally();
        for (AuditLog log : facts.all(AuditLog.class)) {
            if (log.getState() != AuditLogState.ENABLED) {
                continue;
            }
            if (log.getFields().contains(field)) {
                tally.met(log);
            } else {
                tally.unmet(Shortfall.at(log, "{0}没有记录：{1}", "{0} does not record: {1}", log, field)
                        .fix(() -> log.getFields().add(field), "使{0}记录：{1}", "let {0} record: {1}", log, field));
            }
        }
        if (tally.isEmpty()) {
            tally.unmet(Shortfall.at(
                            facts.project(),
                            "没有启用审计机制，因而没有记录：{0}",
                            "no audit mechanism is enabled, hence none records: {0}",
                            field)
                    .remedy("先启用审计机制（A.2.5 a)）", "first enable an audit mechanism (A.2.5 a))"));
        }
        return tally.outcome();
    }

    private Outcome privilegeIsLimitedAndRecorded(Facts facts) {
        Tally tally = Controls.inPlace(facts, ControlKind.PRIVILEGED_ACCOUNT_RESTRICTION)
                .add(Controls.inPlace(facts, ControlKind.PRIVILEGED_OPERATION_RECORDING));
        for (Account account : facts.all(Account.class)) {
            if (account.getPrivilege() != PrivilegeKind.PRIVILEGED || !Accounts.isActive(facts, account)) {
                continue;
            }
            ServicePerson holder = account.getHolder();
            if (holder == null) {
                tally.unmet(revoke(
                        facts,
                        account,
                        Shortfall.at(account, "特权账户没有持有人：{0}", "a privileged account has no holder: {0}", account)));
            } else if (Accounts.isInService(facts, holder)) {
                tally.met(account);
            } else {
                tally.unmet(revoke(
                        facts,
                        account,
                        Shortfall.at(
                                        account,
                                        "特权账户的持有人{1}不在岗：{0}",
                                        "{1}, who holds a privileged account, is not in service: {0}",
                                        account,
                                        holder)
                                .also(holder)));
            }
        }
        return tally.outcome();
    }

    private static Shortfall revoke(Facts facts, Account account, Shortfall shortfall) {
        return shortfall.fix(
                () -> Accounts.revoke(facts, account), "注销特权账户：{0}", "revoke the privileged account: {0}", account);
    }
}

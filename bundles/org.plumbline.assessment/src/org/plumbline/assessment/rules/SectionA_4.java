// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCESS_GRANT__AUTHORISED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCESS_GRANT__BASIS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCESS_GRANT__REVOKED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__CREATED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__GRANTS;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__HOLDER;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__REVOKED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.ACCOUNT__STATE;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.REMOTE_ACCESS__STATE;

import org.plumbline.assessment.Facts;
import org.plumbline.assessment.Outcome;
import org.plumbline.assessment.SectionRules;
import org.plumbline.assessment.Shortfall;
import org.plumbline.assessment.Tally;
import org.plumbline.model.outsourcing.AccessGrant;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.GrantBasis;
import org.plumbline.model.outsourcing.PeriodSubject;
import org.plumbline.model.outsourcing.RemoteAccess;
import org.plumbline.model.outsourcing.RemoteAccessState;
import org.plumbline.model.outsourcing.ServicePerson;

/** A.4 Access control (访问控制). */
final class SectionA_4 extends SectionRules {

    SectionA_4() {
        rule(
                "A.4 a)",
                facts -> Controls.inPlace(facts, ControlKind.ACCESS_AUTHORISATION)
                        .outcome(),
                Controls.reads());
        rule(
                "A.4 b)",
                this::rightsAreMinimalAndEnd,
                Controls.reads(
                        ACCOUNT__HOLDER,
                        ACCOUNT__STATE,
                        ACCOUNT__CREATED_ON,
                        ACCOUNT__REVOKED_ON,
                        ACCOUNT__GRANTS,
                        ACCESS_GRANT__BASIS,
                        ACCESS_GRANT__AUTHORISED_ON,
                        ACCESS_GRANT__REVOKED_ON));
        rule("A.4 c)", this::privateRemoteAccessIsBanned, Controls.reads(REMOTE_ACCESS__STATE));
        rule(
                "A.4 d)",
                facts -> Controls.inPlace(facts, ControlKind.REMOTE_ACCESS_CONTROL)
                        .outcome(),
                Controls.reads());
        rule("A.4 e)", this::accessIsMonitoredAndReviewed, Controls.readsOfOccasions());
        rule(
                "A.4 f)",
                facts -> Controls.inPlace(facts, ControlKind.UNAUTHORISED_ACCESS_MONITORING)
                        .outcome(),
                Controls.reads());
    }

    private Outcome rightsAreMinimalAndEnd(Facts facts) {
        Tally tally = Controls.inPlace(facts, ControlKind.LEAST_PRIVILEGE_AUTHORISATION);
        TimeLimit limit = new TimeLimit(facts, PeriodSubject.ACCOUNT_REVOCATION);
        for (Account account : facts.all(Account.class)) {
            if (!facts.happened(account.getCreatedOn())) {
                continue;
            }
            boolean active = Accounts.isActive(facts, account);
            if (active) {
                for (AccessGrant grant : account.getGrants()) {
                    if (exceedsNeed(facts, grant)) {
                        tally.unmet(exceeding(facts, account, grant));
                    }
                }
            }
            ServicePerson holder = account.getHolder();
            if (holder != null && facts.over(holder.getServesUntil())) {
                countOfLeaver(facts, tally, limit, account, active);
            }
        }
        return tally.outcome();
    }

    private static boolean exceedsNeed(Facts facts, AccessGrant grant) {
        return grant.getBasis() == GrantBasis.BEYOND_NEED
                && facts.happened(grant.getAuthorisedOn())
                && !facts.past(grant.getRevokedOn());
    }

    private static Shortfall exceeding(Facts facts, Account account, AccessGrant grant) {
        return Shortfall.at(
                        grant,
                        "{0}的权限{1}超出岗位需要",
                        "the right {1} of {0} goes beyond what the post needs",
                        account,
                        grant)
                .also(account)
                .fix(() -> grant.setRevokedOn(facts.today()), "收回{0}的权限{1}", "take back from {0}: {1}", account, grant);
    }

    private static void countOfLeaver(Facts facts, Tally tally, TimeLimit limit, Account account, boolean active) {
        ServicePerson holder = account.getHolder();
        if (active) {
            if (!limit.isOpen(holder.getServesUntil())) {
                tally.unmet(Shortfall.at(
                                account,
                                "{0}已于 {1} 离场，仍有有效账户：{2}",
                                "{0} left on {1}, yet an account is still active: {2}",
                                holder,
                                holder.getServesUntil(),
                                account)
                        .also(holder)
                        .critical()
                        .fix(() -> Accounts.revoke(facts, account), "注销账户：{0}", "revoke the account: {0}", account));
            }
        } else if (limit.isMissed(holder.getServesUntil(), account.getRevokedOn())) {
            tally.unmet(limit.late(account, account.getRevokedOn()).also(holder));
        } else {
            tally.met(account);
        }
    }

    private Outcome privateRemoteAccessIsBanned(Facts facts) {
        Tally tally = Controls.inPlace(facts, ControlKind.PRIVATE_REMOTE_ACCESS_BAN);
        for (RemoteAccess access : facts.all(RemoteAccess.class)) {
            if (access.getState() == RemoteAccessState.OPEN_PRIVATE) {
                tally.unmet(Shortfall.at(access, "{0}是私自开放的远程接入", "{0} is a remote access opened privately", access)
                        .fix(() -> access.setState(RemoteAccessState.CLOSED), "关闭{0}", "close {0}", access));
            }
        }
        return tally.outcome();
    }

    private Outcome accessIsMonitoredAndReviewed(Facts facts) {
        return Controls.inPlace(facts, ControlKind.AUTHORISED_ACCESS_MONITORING)
                .add(Controls.regular(facts, ControlKind.ACCESS_LOG_REVIEW, PeriodSubject.ACCESS_LOG_REVIEW))
                .outcome();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.Account;
import org.plumbline.model.outsourcing.AccountState;
import org.plumbline.model.outsourcing.ServicePerson;

/** Whether accounts can be used on the day of the assessment, and by whom. */
final class Accounts {

    private Accounts() {}

    /** Whether an account is open: created and not revoked by the day of the assessment. */
    static boolean isActive(Facts facts, Account account) {
        boolean revoked = account.getRevokedOn() == null
                ? account.getState() == AccountState.REVOKED
                : facts.past(account.getRevokedOn());
        return !revoked && facts.happened(account.getCreatedOn());
    }

    /** Whether somebody works on the service on the day of the assessment, for whichever agency. */
    static boolean isInService(Facts facts, ServicePerson person) {
        return !facts.over(person.getServesUntil()) && facts.happened(person.getServesFrom());
    }

    /** Records that an account was revoked on the day of the assessment. */
    static void revoke(Facts facts, Account account) {
        account.setState(AccountState.REVOKED);
        account.setRevokedOn(facts.today());
    }
}

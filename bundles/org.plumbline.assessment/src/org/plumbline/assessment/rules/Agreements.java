// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.List;
import org.plumbline.assessment.Facts;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.OutsourcingFactory;
import org.plumbline.model.outsourcing.Party;

/** Confidentiality agreements with an agency or a service person, 6.1 c) 6), 6.4. */
final class Agreements {

    private Agreements() {}

    /** Those that the party has signed and that have not expired. */
    static List<ConfidentialityAgreement> valid(Facts facts, Party party) {
        List<ConfidentialityAgreement> all = party.getAgreements();
        if (all.size() == 1) {
            ConfidentialityAgreement only = all.get(0);
            return isValid(facts, only) ? List.of(only) : List.of();
        }
        return all.stream().filter(agreement -> isValid(facts, agreement)).toList();
    }

    private static boolean isValid(Facts facts, ConfidentialityAgreement agreement) {
        return facts.past(agreement.getSignedOn()) && !facts.over(agreement.getValidUntil());
    }

    /** Records that the party signed an agreement on the day of the assessment. */
    static void sign(Facts facts, Party party) {
        ConfidentialityAgreement agreement = OutsourcingFactory.eINSTANCE.createConfidentialityAgreement();
        agreement.setName(party.getName());
        agreement.setSignatory(party);
        agreement.setSignedOn(facts.today());
        facts.all(AgreementTemplate.class).stream().findFirst().ifPresent(agreement::setTemplate);
        facts.project().getAgreements().add(agreement);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import java.util.Arrays;
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
    static ConfidentialityAgreement[] valid(Facts facts, Party party) {
        List<ConfidentialityAgreement> all = party.getAgreements();
        ConfidentialityAgreement[] valid = new ConfidentialityAgreement[all.size()];
        int found = 0;
        for (ConfidentialityAgreement agreement : all) {
            if (facts.past(agreement.getSignedOn()) && !facts.over(agreement.getValidUntil())) {
                valid[found++] = agreement;
            }
        }
        return found == valid.length ? valid : Arrays.copyOf(valid, found);
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

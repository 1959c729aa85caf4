// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import java.util.List;
import org.plumbline.model.outsourcing.AgreementTemplate;
import org.plumbline.model.outsourcing.ConfidentialityAgreement;
import org.plumbline.model.outsourcing.ConfidentialityContent;
import org.plumbline.model.outsourcing.Party;

/** What a conforming project needs for 6.3 to 8.2. */
final class ConformingOperation {

    private ConformingOperation() {}

    static void complete(Conforming c) {
        agreements(c);
    }

    private static void agreements(Conforming c) {
        AgreementTemplate template = c.make.createAgreementTemplate();
        template.setName("保密协议范本");
        template.getContents().addAll(ConfidentialityContent.VALUES);
        c.project.getDocuments().add(template);
        for (Party party : List.of(c.agency, c.wang, c.li)) {
            ConfidentialityAgreement agreement = c.make.createConfidentialityAgreement();
            agreement.setName(party.getName());
            agreement.setSignatory(party);
            agreement.setSignedOn(Conforming.date("2025-03-20"));
            agreement.setTemplate(template);
            c.project.getAgreements().add(agreement);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.rules;

import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.MANAGED_DOCUMENT__ESTABLISHED_ON;
import static org.plumbline.model.outsourcing.OutsourcingPackage.Literals.OPERATING_DOCUMENT__KIND;

import org.plumbline.assessment.SectionRules;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;

/** A.2.4 Media management (介质管理). */
final class SectionA_2_4 extends SectionRules {

    SectionA_2_4() {
        rule(
                "A.2.4 a)",
                facts -> Controls.inPlace(facts, ControlKind.MEDIA_PHYSICAL_PROTECTION)
                        .outcome(),
                Controls.reads());
        summary("A.2.4 b)");
        rule(
                "A.2.4 b) 1)",
                facts -> EstablishedDocuments.established(facts, DocumentKind.MEDIA_HANDLING_PROCEDURE)
                        .outcome(),
                OPERATING_DOCUMENT__KIND,
                MANAGED_DOCUMENT__ESTABLISHED_ON);
        rule(
                "A.2.4 b) 2)",
                facts -> Controls.inPlace(facts, ControlKind.MEDIA_OPERATION_MONITORING)
                        .outcome(),
                Controls.reads());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.assessment.tests;

import static org.plumbline.assessment.tests.Conforming.date;
import static org.plumbline.assessment.tests.ConformingControls.control;
import static org.plumbline.assessment.tests.ConformingControls.document;
import static org.plumbline.assessment.tests.ConformingControls.found;
import static org.plumbline.assessment.tests.ConformingControls.without;
import static org.plumbline.assessment.tests.Violation.gap;
import static org.plumbline.assessment.tests.Violation.partial;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Verdict;
import org.plumbline.model.outsourcing.ControlKind;
import org.plumbline.model.outsourcing.DocumentKind;
import org.plumbline.model.outsourcing.Effectiveness;

class SectionA_2_4Test extends AnnexTest {

    @Override
    List<Violation> violations() {
        return List.of(
                gap("A.2.4 a)", "media lie open", c -> without(c, ControlKind.MEDIA_PHYSICAL_PROTECTION)),
                partial(
                        "A.2.4 a)",
                        "partly effective",
                        c -> found(c, ControlKind.MEDIA_PHYSICAL_PROTECTION, Effectiveness.PARTLY_EFFECTIVE)),
                gap("A.2.4 a)", "in place later", c -> control(c, ControlKind.MEDIA_PHYSICAL_PROTECTION)
                        .setInPlaceSince(date("2026-07-01"))),
                partial("A.2.4 b)", "no monitoring", c -> without(c, ControlKind.MEDIA_OPERATION_MONITORING)),
                gap("A.2.4 b) 1)", "no procedure", c -> c.project
                        .getDocuments()
                        .remove(document(c, DocumentKind.MEDIA_HANDLING_PROCEDURE))),
                gap("A.2.4 b) 1)", "the procedure comes later", c -> document(c, DocumentKind.MEDIA_HANDLING_PROCEDURE)
                        .setEstablishedOn(date("2026-07-01"))),
                gap("A.2.4 b) 2)", "no monitoring", c -> without(c, ControlKind.MEDIA_OPERATION_MONITORING)));
    }

    @Test
    void anUndatedProcedureIsEstablished() {
        Conforming c = new Conforming();
        document(c, DocumentKind.MEDIA_HANDLING_PROCEDURE).setEstablishedOn(null);
        assertVerdict(Verdict.SATISFIED, c, "A.2.4 b) 1)");
        document(c, DocumentKind.MEDIA_HANDLING_PROCEDURE).setEstablishedOn(date("2026-06-30"));
        assertVerdict(Verdict.SATISFIED, c, "A.2.4 b) 1)");
    }
}

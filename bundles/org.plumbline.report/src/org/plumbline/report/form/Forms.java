// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.form;

import java.util.List;
import org.plumbline.assessment.AssessmentResult;

/** Fills papers from a project that has been assessed. */
public final class Forms {

    private Forms() {}

    /**
     * The papers of a kind: one for each contract concerned or, of {@link FormKind#CONFIDENTIALITY}, for all agreements that
     * are alike; a blank one where there are none.
     *
     * @return in the order of the model; never empty
     */
    public static List<Form> of(FormKind kind, AssessmentResult result) {
        return switch (kind) {
            case FILING -> new FilingForms(result).all();
            case EXIT -> new ContractChecklists(result).exit();
            case CONTRACT -> new ContractChecklists(result).security();
            case CONFIDENTIALITY -> new AgreementChecklists(result).all();
        };
    }
}

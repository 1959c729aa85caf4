// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.comparison;

import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.ReportContext;
import org.plumbline.ui.text.ProgramVersion;

/**
 * One of the two versions that are compared.
 *
 * @param name where it came from, in the language of the user
 * @param sha256 of the file; empty if it stands in none
 * @param result its assessment; nobody else changes its project
 */
record Side(String name, String sha256, AssessmentResult result) {

    /** What a report says of it. */
    ReportContext context() {
        return ReportContext.of(ProgramVersion.number()).withFile(name, sha256);
    }
}

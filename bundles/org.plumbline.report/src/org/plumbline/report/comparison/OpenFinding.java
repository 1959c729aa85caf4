// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report.comparison;

import org.plumbline.assessment.Finding;
import org.plumbline.assessment.Severity;

/** A finding of both assessments. */
public record OpenFinding(Finding before, Finding after) {

    /** Whether it has become critical. */
    public boolean hasBecomeCritical() {
        return before.severity() != Severity.CRITICAL && after.severity() == Severity.CRITICAL;
    }
}

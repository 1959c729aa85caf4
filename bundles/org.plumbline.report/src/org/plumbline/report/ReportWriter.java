// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.standard.Language;

/** Writes a report in one format. Writers keep no state; the same result gives the same bytes. */
public interface ReportWriter {

    /**
     * Writes the report on one project.
     *
     * @param language the language of the report; formats that carry both languages do not depend on it
     * @param out flushed, but not closed
     * @throws IOException if {@code out} cannot be written
     */
    void write(AssessmentResult result, Language language, OutputStream out) throws IOException;
}

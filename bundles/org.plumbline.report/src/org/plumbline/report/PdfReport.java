// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.print.PdfWriter;
import org.plumbline.standard.Language;

/**
 * The report for people on pages, as PDF/A-3 of level A: made to be printed, signed and kept. The model's file is embedded as
 * the source that the document was made from, where the context knows its content.
 */
public final class PdfReport implements ReportWriter {

    private final ReportContext context;

    /** A report that names the tool and the file of the context, and takes its source along. */
    public PdfReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        PdfWriter.write(PrintedReport.of(result, context, new Voice(language)), out);
    }
}

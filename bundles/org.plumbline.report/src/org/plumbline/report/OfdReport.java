// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.print.OfdWriter;
import org.plumbline.standard.Language;

/**
 * The report for people on pages, as OFD (GB/T 33190—2016), the format that Chinese records offices keep: the same pages as
 * {@link PdfReport} has. The model's file is attached, where the context knows its content.
 */
public final class OfdReport implements ReportWriter {

    private final ReportContext context;

    /** A report that names the tool and the file of the context, and takes its source along. */
    public OfdReport(ReportContext context) {
        this.context = context;
    }

    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        OfdWriter.write(PrintedReport.of(result, context, new Voice(language)), out);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.form.Forms;
import org.plumbline.report.print.OfdWriter;
import org.plumbline.report.print.PdfWriter;
import org.plumbline.standard.Language;

/** Writes what the standard asks to write and to check: the filing form of 6.5 a) and checklists. Keeps no state. */
public final class FormReport {

    /** The formats in which papers are written. */
    public static final Set<ReportFormat> FORMATS =
            Collections.unmodifiableSet(EnumSet.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.OFD));

    private final ReportContext context;

    /** Papers that name the tool and the file of the context. The model does not go along: others than its readers get them. */
    public FormReport(ReportContext context) {
        this.context = context;
    }

    /**
     * Writes all papers of a kind for a project.
     *
     * @param out flushed, but not closed
     * @throws IllegalArgumentException if the format is none of {@link #FORMATS}
     * @throws IOException if {@code out} cannot be written
     */
    public void write(FormKind kind, AssessmentResult result, ReportFormat format, Language language, OutputStream out)
            throws IOException {
        List<Form> forms = Forms.of(kind, result);
        Voice voice = new Voice(language);
        switch (format) {
            case HTML -> {
                Page page = new Page(new Html(), voice);
                new HtmlForms(page, kind).write(forms, result, context);
                page.html().write(out);
            }
            case PDF -> PdfWriter.write(PrintedForms.of(kind, forms, result, voice), out);
            case OFD -> OfdWriter.write(PrintedForms.of(kind, forms, result, voice), out);
            default -> throw new IllegalArgumentException("no papers in the format " + format);
        }
    }
}

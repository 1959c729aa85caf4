// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.office.PackageReader;
import org.plumbline.office.document.DocumentTemplate;
import org.plumbline.report.form.Form;
import org.plumbline.report.form.FormKind;
import org.plumbline.report.form.Forms;
import org.plumbline.report.print.OfdWriter;
import org.plumbline.report.print.PdfWriter;
import org.plumbline.standard.Language;

/** Writes what the standard asks to write and to check: the filing form of 6.5 a) and checklists. Keeps no state. */
public final class FormReport {

    /** The formats in which papers are written. */
    public static final Set<ReportFormat> FORMATS = Collections.unmodifiableSet(
            EnumSet.of(ReportFormat.HTML, ReportFormat.PDF, ReportFormat.OFD, ReportFormat.DOCX));

    private final ReportContext context;
    private final PackageReader template;

    /** Papers that name the tool and the file of the context. The model does not go along: others than its readers get them. */
    public FormReport(ReportContext context) {
        this(context, null);
    }

    /** @param template the docx file to fill in for that format; null for the one that we ship */
    public FormReport(ReportContext context, PackageReader template) {
        this.context = context;
        this.template = template;
    }

    /** The template of a paper that we ship, as a docx file. */
    public static byte[] template(FormKind kind, Language language) {
        return DocumentReport.bytes(new FormTemplate(kind, new Voice(language)).document());
    }

    /**
     * Writes all papers of a kind for a project.
     *
     * @param out flushed, but not closed
     * @throws IllegalArgumentException if the format is none of {@link #FORMATS}
     * @throws IOException if {@code out} cannot be written
     * @throws org.plumbline.office.OfficeFileException if the template is no docx file, or names what it cannot
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
            case DOCX -> {
                PackageReader file =
                        template == null ? PackageReader.of(template(kind, language), "form.docx") : template;
                DocumentTemplate.of(file).fill(new FormFields(result, forms, voice).all(), out);
            }
            case OFD -> OfdWriter.write(PrintedForms.of(kind, forms, result, voice), out);
            default -> throw new IllegalArgumentException("no papers in the format " + format);
        }
    }
}

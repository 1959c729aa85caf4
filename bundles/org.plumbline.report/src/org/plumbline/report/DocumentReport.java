// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.office.PackageReader;
import org.plumbline.office.document.DocumentTemplate;
import org.plumbline.office.document.NewDocument;
import org.plumbline.standard.Language;

/** The report as a document to edit, from a template that a department can replace with its own. */
public final class DocumentReport implements ReportWriter {

    private final ReportContext context;
    private final PackageReader template;

    /** A report from the template that we ship, in the language asked for. */
    public DocumentReport(ReportContext context) {
        this(context, null);
    }

    /** @param template the docx file to fill in; null for the one that we ship */
    public DocumentReport(ReportContext context, PackageReader template) {
        this.context = context;
        this.template = template;
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.plumbline.office.OfficeFileException if the template is no docx file, or names what it cannot
     */
    @Override
    public void write(AssessmentResult result, Language language, OutputStream out) throws IOException {
        PackageReader file = template == null ? PackageReader.of(template(language), "report.docx") : template;
        DocumentTemplate.of(file).fill(new ReportFields(result, context, new Voice(language)).all(), out);
    }

    /** The template that we ship, as a docx file. */
    public static byte[] template(Language language) {
        return bytes(new ReportTemplate(new Voice(language)).document());
    }

    static byte[] bytes(NewDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

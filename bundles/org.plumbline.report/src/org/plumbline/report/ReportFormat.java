// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

/** The formats in which reports are written. */
public enum ReportFormat {
    /** Plain text for a terminal. */
    TEXT("txt", false),
    /** One self-contained page for people. */
    HTML("html", true),
    /** Everything, for programs, in both languages; see {@link JsonReport#schema()}. */
    JSON("json", false),
    /** SARIF 2.1.0, for code review platforms and editors. */
    SARIF("sarif", false),
    /** JUnit's XML, for build servers. */
    JUNIT("xml", false),
    /** Comma-separated values for a spreadsheet. */
    CSV("csv", false),
    /** The whole standard as a checklist in a workbook. */
    XLSX("xlsx", false),
    /** A document to edit, from a template. */
    DOCX("docx", true),
    /** PDF/A-3 of level A, with the model embedded. */
    PDF("pdf", true),
    /** OFD, GB/T 33190—2016: the same pages, with the model attached. */
    OFD("ofd", true);

    private final String extension;
    private final boolean drawings;

    ReportFormat(String extension, boolean drawings) {
        this.extension = extension;
        this.drawings = drawings;
    }

    /** The extension of a file in this format, without a dot. */
    public String extension() {
        return extension;
    }

    /** Whether its reports show the diagrams of the project. */
    public boolean showsDrawings() {
        return drawings;
    }

    /** A writer for this format; plain text without colours. */
    public ReportWriter writer(ReportContext context) {
        return switch (this) {
            case TEXT -> new TextReport(context, false);
            case HTML -> new HtmlReport(context);
            case JSON -> new JsonReport(context);
            case SARIF -> new SarifReport(context);
            case JUNIT -> new JUnitReport();
            case CSV -> new CsvReport();
            case XLSX -> new ChecklistReport(context);
            case DOCX -> new DocumentReport(context);
            case PDF -> new PdfReport(context);
            case OFD -> new OfdReport(context);
        };
    }
}

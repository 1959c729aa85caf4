// SPDX-License-Identifier: EPL-2.0
package org.plumbline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.plumbline.report.comparison.Comparison;
import org.plumbline.standard.Language;

/** Tells what changed between two assessments of a project: verdicts, findings and facts. */
public final class ComparisonReport {

    /** The formats in which a comparison can be written. */
    public static final Set<ReportFormat> FORMATS = Set.of(ReportFormat.TEXT, ReportFormat.HTML, ReportFormat.JSON);

    private static final String SCHEMA = "comparison-report.schema.json";

    private final ReportContext before;
    private final ReportContext after;
    private final boolean colour;

    /**
     * A report that names the tool and the files.
     *
     * @param before where the older version came from
     * @param after where the newer one came from
     * @param colour whether text is coloured with ANSI sequences
     */
    public ComparisonReport(ReportContext before, ReportContext after, boolean colour) {
        this.before = before;
        this.after = after;
        this.colour = colour;
    }

    /** The JSON Schema (draft 2020-12) that every comparison in JSON meets. The caller closes it. */
    public static InputStream schema() {
        return ComparisonReport.class.getResourceAsStream(SCHEMA);
    }

    /**
     * Writes the report.
     *
     * @param language the language; JSON carries both
     * @param out flushed, but not closed
     * @throws IllegalArgumentException if the format is none of {@link #FORMATS}
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Comparison comparison, ReportFormat format, Language language, OutputStream out)
            throws IOException {
        Voice voice = new Voice(language);
        switch (format) {
            case TEXT -> new ComparisonText(comparison, before, after, voice, new TerminalText(colour)).write(out);
            case HTML -> new ComparisonPage(comparison, before, after, new Page(new Html(), voice)).write(out);
            case JSON -> ComparisonJson.write(comparison, before, after, out);
            default -> throw new IllegalArgumentException("no comparison in the format " + format);
        }
    }
}

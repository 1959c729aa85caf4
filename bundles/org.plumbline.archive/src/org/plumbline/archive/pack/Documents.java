// SPDX-License-Identifier: EPL-2.0
package org.plumbline.archive.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.archive.Bag;
import org.plumbline.assessment.AssessmentResult;
import org.plumbline.diagram.Representation;
import org.plumbline.diagram.Selection;
import org.plumbline.diagram.Viewpoint;
import org.plumbline.diagram.layout.Arrangement;
import org.plumbline.diagram.layout.Arrangements;
import org.plumbline.diagram.layout.Arrangements.Diagram;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.diagram.view.DiagramView;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.report.ReportContext;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.TableReport;
import org.plumbline.report.TreeReport;
import org.plumbline.standard.Language;
import org.plumbline.viewpoint.Viewing;

/** What a package shows to people, in one language: diagrams, tables and the report. */
final class Documents {

    private final Language language;
    private final Arrangements arrangements;
    private final ReportContext context;
    private final Runnable step;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Drawing> drawings = new ArrayList<>();

    private Documents(Language language, Arrangements arrangements, ReportContext context, Runnable step) {
        this.language = language;
        this.arrangements = arrangements;
        this.context = context;
        this.step = step;
    }

    /** Writes to a stream. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Makes them.
     *
     * @param result the assessment of a project that no other thread uses
     * @param arrangements how diagrams are arranged by hand
     * @param step run before each of them; what it throws ends the work
     * @return their contents by name in the bag
     */
    static Map<String, byte[]> of(
            AssessmentResult result,
            Language language,
            Arrangements arrangements,
            ReportContext context,
            Runnable step) {
        Documents documents = new Documents(language, arrangements, context, step);
        documents.draw(result);
        documents.report(result);
        return documents.files;
    }

    private void draw(AssessmentResult result) {
        OutsourcingProject project = result.project();
        Viewing.of(project).language(language).settings(result.settings());
        Viewpoint viewpoint = Viewpoint.load(language);
        TitleBlock block = new TitleBlock(
                language,
                text(project.getName()),
                project.getDepartment() == null
                        ? ""
                        : text(project.getDepartment().getName()),
                result.settings().asOf().toString(),
                result.catalogue().edition());
        for (Representation representation : viewpoint.representations()) {
            List<EObject> elements = viewpoint.elements(representation.name(), project);
            for (int i = 0; i < elements.size(); i++) {
                String name = word(representation.name()) + (elements.size() == 1 ? "" : "-" + (i + 1));
                draw(viewpoint, representation, elements.get(i), name, block);
            }
        }
    }

    private void draw(
            Viewpoint viewpoint, Representation representation, EObject element, String name, TitleBlock block) {
        String version = context.toolVersion();
        switch (representation.kind()) {
            case DIAGRAM -> {
                DiagramView view = viewpoint.diagram(representation.name(), element, Selection.DEFAULT);
                Arrangement arrangement = arrangements.of(Diagram.of(representation.name(), element));
                Drawing drawing = Drawing.of(view, arrangement, block);
                add("diagrams/" + name, "svg", out -> out.write(drawing.svg()));
                add("diagrams/" + name, "pdf", drawing::pdf);
                drawings.add(Drawing.of(view, arrangement, language));
            }
            case TABLE -> {
                TableReport table = new TableReport(viewpoint.table(representation.name(), element), language, version);
                add("tables/" + name, "html", table::writeHtml);
                add("tables/" + name, "csv", table::writeCsv);
            }
            case TREE -> {
                TreeReport tree = new TreeReport(viewpoint.tree(representation.name(), element), language, version);
                add("tables/" + name, "html", tree::writeHtml);
                add("tables/" + name, "csv", tree::writeCsv);
            }
        }
    }

    private void report(AssessmentResult result) {
        ReportContext drawn = context.withDrawings(() -> drawings);
        report("report/report", ReportFormat.HTML, drawn, result);
        report("report/report", ReportFormat.PDF, drawn, result);
        report("report/report", ReportFormat.OFD, drawn, result);
        report("assessment/assessment", ReportFormat.SARIF, context, result);
    }

    private void report(String name, ReportFormat format, ReportContext told, AssessmentResult result) {
        add(name, format.extension(), out -> format.writer(told).write(result, language, out));
    }

    private void add(String name, String extension, Content content) {
        step.run();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(
                Bag.DATA + name + "-" + language.name().toLowerCase(Locale.ROOT) + "." + extension, out.toByteArray());
    }

    /** The name as files have it: ManagementModel is management-model. */
    private static String word(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.AtomicFile;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.Viewing;

/** Pictures of a diagram as it is shown: files and prints. */
final class DiagramPictures {

    /** What diagrams can be written as, in the order in which they are offered. */
    static final String[] FORMATS = {"svg", "png", "pdf"};

    /** Dots of a pixel in a picture made of dots. */
    private static final double SCALE = 2;

    private final OpenProject open;

    DiagramPictures(OpenProject open) {
        this.open = open;
    }

    /**
     * Writes a diagram in the format that the file's name ends with; SVG if it is none of them.
     *
     * @throws IOException if that is not possible; then an old file is untouched
     */
    void write(ShownDiagram diagram, Path file) throws IOException {
        Drawing drawing = drawing(diagram);
        String name = file.toString().toLowerCase(Locale.ROOT);
        new AtomicFile(file).replace(out -> {
            if (name.endsWith(".png")) {
                drawing.png(SCALE, out);
            } else if (name.endsWith(".pdf")) {
                drawing.pdf(out);
            } else {
                out.write(drawing.svg());
            }
        });
    }

    private Drawing drawing(ShownDiagram diagram) {
        return Drawing.of(diagram.view(), diagram.seen(), block());
    }

    private TitleBlock block() {
        OutsourcingProject project = open.project();
        return new TitleBlock(
                Texts.language(),
                text(project.getName()),
                project.getDepartment() == null
                        ? ""
                        : text(project.getDepartment().getName()),
                Viewing.of(project).asOf().toString(),
                Catalogue.load().edition());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns what a printer is told about a diagram before the user chooses: paper that lies for one that is wide. */
    PrinterData wishes(ShownDiagram diagram) {
        Drawing drawing = drawing(diagram);
        PrinterData data = new PrinterData();
        data.orientation = PrintedPage.isLandscape(drawing.width(), drawing.height())
                ? PrinterData.LANDSCAPE
                : PrinterData.PORTRAIT;
        return data;
    }

    /** Returns what is printed of a diagram: that with its title and fields. */
    DiagramPrint print(ShownDiagram diagram, Printer printer) {
        return new DiagramPrint(drawing(diagram), printer);
    }

    /** Returns whether there is anything to print on. */
    static boolean canPrint() {
        return Printer.getPrinterList().length > 0 || SWT.getPlatform().equals("gtk");
    }
}

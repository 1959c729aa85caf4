// SPDX-License-Identifier: EPL-2.0
package org.plumbline.ui.diagram;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.plumbline.diagram.layout.PlacedDiagram;
import org.plumbline.diagram.paint.Drawing;
import org.plumbline.diagram.paint.IconCache;
import org.plumbline.diagram.paint.Painter;
import org.plumbline.diagram.paint.TitleBlock;
import org.plumbline.model.outsourcing.OutsourcingProject;
import org.plumbline.standard.Catalogue;
import org.plumbline.storage.AtomicFile;
import org.plumbline.ui.look.Tint;
import org.plumbline.ui.project.OpenProject;
import org.plumbline.ui.text.Texts;
import org.plumbline.viewpoint.Viewing;

/** Pictures of a diagram as it is shown: files and prints. */
final class DiagramPictures {

    /** What diagrams can be written as, in the order in which they are offered. */
    static final String[] FORMATS = {"svg", "png", "pdf"};

    private static final double INCH = 96;

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
        Drawing drawing = Drawing.of(diagram.view(), diagram.seen(), block());
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

    /** Prints a diagram on one page, as large as it fits but not larger than on the screen. */
    void print(ShownDiagram diagram, Printer printer) {
        if (!printer.startJob(diagram.view().title())) {
            return;
        }
        Point dpi = printer.getDPI();
        Rectangle page = printer.getClientArea();
        PlacedDiagram placed = diagram.geometry().diagram();
        double margin = dpi.x / 2.0;
        double scale = Math.min(
                dpi.x / INCH,
                Math.min((page.width - 2 * margin) / placed.width(), (page.height - 2 * margin) / placed.height()));
        if (printer.startPage()) {
            GC gc = new GC(printer);
            Brushes brushes = new Brushes(printer);
            GcCanvas canvas = new GcCanvas(gc, brushes, Tint.LIGHT, scale, page.x + margin, page.y + margin);
            new Painter(canvas, new IconCache())
                    .paint(placed, new Rectangle2D.Double(0, 0, placed.width(), placed.height()));
            canvas.dispose();
            brushes.dispose();
            gc.dispose();
            printer.endPage();
        }
        printer.endJob();
    }

    /** Returns whether there is anything to print on. */
    static boolean canPrint() {
        return Printer.getPrinterList().length > 0 || SWT.getPlatform().equals("gtk");
    }
}
